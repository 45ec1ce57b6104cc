//! The relay is killed again and again while deliveries come, doubled and out of order: every acknowledged event is passed on,
//! in the order of its vehicle, and again only with a higher attempt.
//!
//! `INBOX_KILL_EVENTS` and `INBOX_KILLS` say how many events and kills; without them it is a small run. Its store is a file, or
//! with `INBOX_KILL_STORE=postgres` a database.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout)] // helpers may fail as loudly as their tests

#[path = "../../../pivot-inbox-sqlite/tests/kill/killer.rs"]
mod killer;
mod process;
mod program;
#[path = "../../../pivot-inbox-sqlite/tests/kill/sender.rs"]
mod sender;
#[path = "../../../pivot-inbox-postgres/tests/support/server.rs"]
mod server;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::State;
use axum::routing::post;
use http::{HeaderMap, StatusCode};
use killer::Killer;
use sender::{Delivered, Senders, count, number};
use server::Server;

/// What was passed on of each vehicle: the event, and the attempt.
type Passed = Arc<Mutex<BTreeMap<String, Vec<(String, u32)>>>>;

/// An endpoint that notes what it gets.
async fn endpoint(passed: Passed) -> String {
    async fn take(State(passed): State<Passed>, headers: HeaderMap, body: axum::body::Bytes) -> StatusCode {
        let attempt = headers["relay-attempt"].to_str().unwrap().parse().unwrap();
        let envelope = e4cars_client::webhook::SOURCE.read_envelope(&body).unwrap();
        let event = format!("id:{}", envelope.identity.unwrap());
        passed.lock().unwrap().entry(envelope.order_key.unwrap()).or_default().push((event, attempt));
        StatusCode::NO_CONTENT
    }

    let router = Router::new().route("/", post(take)).with_state(passed);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    tokio::spawn(async { pivot_core::webhook::serve(listener, router).await });
    url
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_relay_that_is_killed_at_any_moment_passes_on_all_that_it_acknowledged_in_order() {
    let (events, kills) = (number("INBOX_KILL_EVENTS", 1500), number("INBOX_KILLS", 12));
    let server = match std::env::var("INBOX_KILL_STORE").as_deref() {
        Ok("postgres") => match Server::start() {
            Some(server) => Some(server),
            None => return,
        },
        Ok("sqlite") | Err(_) => None,
        Ok(other) => panic!("INBOX_KILL_STORE is sqlite or postgres, and not {other}"),
    };
    let passed = Passed::default();
    let database = server.as_ref().map(Server::url);
    let scratch = program::Scratch::new(&endpoint(Arc::clone(&passed)).await, database.as_deref());
    let killer = Arc::new(Killer::new(scratch.configuration()));
    let senders = Senders::start(events, &killer);
    killer.run(kills, events / kills.max(1)).await;
    let delivered = senders.delivered().await;
    // The relay that runs now passes on what the others left.
    let first_passed = || {
        let mut all = passed.lock().unwrap().clone();
        all.values_mut().for_each(|events| events.dedup_by(|next, last| next.0 == last.0));
        all.into_iter()
            .map(|(vin, events)| (vin, events.into_iter().map(|(event, _)| event).collect::<Vec<_>>()))
            .collect::<Delivered>()
    };
    while count(&first_passed()) < count(&delivered) {
        tokio::task::yield_now().await;
    }
    killer.kill_the_last().await;
    let repeated = passed.lock().unwrap().values().flatten().filter(|(_, attempt)| *attempt > 1).count();
    println!(
        "{kills} kills, {} deliveries acknowledged, {} events, {repeated} passed on again",
        killer.acknowledged(),
        count(&delivered)
    );
    // The whole lists: each event once but for repetitions, and in the order of the first acknowledgement.
    assert_eq!(first_passed(), delivered);
    for events in passed.lock().unwrap().values() {
        for pair in events.windows(2).filter(|pair| pair[0].0 == pair[1].0) {
            assert!(pair[0].1 < pair[1].1, "a repetition has a higher attempt: {pair:?}");
        }
    }
}

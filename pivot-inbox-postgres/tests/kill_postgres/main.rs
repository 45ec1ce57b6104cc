//! Three processes share an inbox; one of them is killed again and again, and the database restarted, while deliveries come,
//! doubled and out of order: no acknowledged event is lost, the order of each vehicle is kept, and effects in the store's
//! transaction happen once.
//!
//! `INBOX_KILL_EVENTS`, `INBOX_KILLS` and `INBOX_DATABASE_RESTARTS` say how many events, kills and restarts; without them it
//! is a small run.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout)] // helpers may fail as loudly as their tests

mod killer;
#[path = "../../../pivot-inbox-sqlite/tests/kill/process.rs"]
mod process;
mod program;
#[path = "../../../pivot-inbox-sqlite/tests/kill/sender.rs"]
mod sender;
#[path = "../support/mod.rs"]
mod support;

use std::sync::Arc;

use killer::Killer;
use pivot_inbox::Inbox;
use pivot_inbox_postgres::PostgresStore;
use sender::{Delivered, Senders, count, number};
use support::Server;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn three_processes_that_are_killed_and_a_database_that_restarts_lose_nothing_and_double_nothing() {
    let Some(server) = Server::start() else { return };
    let (events, kills) = (number("INBOX_KILL_EVENTS", 1500), number("INBOX_KILLS", 12));
    let restarts = number("INBOX_DATABASE_RESTARTS", 2);
    let address = format!("{} options='-c statement_timeout=20000'", server.address());
    let store = program::open(&address).await;
    let killer = Arc::new(Killer::new(address));
    let senders = Senders::start(events, &killer);
    killer.run(kills, events / kills.max(1), &server, restarts).await;
    let delivered = senders.delivered().await;
    wait_until_all_is_handled(&store).await;
    killer.kill_all().await;

    let effects = all_effects(&store).await;
    println!(
        "{kills} kills, {restarts} restarts of the database, {} deliveries acknowledged, {} events, {} effects",
        killer.acknowledged(),
        count(&delivered),
        count(&effects)
    );
    assert_eq!(count(&effects), count(&delivered), "lost or doubled");
    // The whole lists: nothing lost, nothing doubled, and in the order of the first acknowledgement.
    for (vin, events) in &delivered {
        assert_eq!(effects.get(vin), Some(events), "{vin}");
    }
}

/// Waits until the processes have handled all that was delivered.
async fn wait_until_all_is_handled(store: &PostgresStore) {
    let inbox = Inbox::new(store.clone());
    loop {
        let stats = inbox.stats().await.unwrap();
        assert_eq!((stats.dead, stats.parked), (0, 0));
        if stats.waiting + stats.in_progress == 0 {
            return;
        }
        tokio::task::yield_now().await;
    }
}

/// The events that each vehicle's effects are of, in their order.
async fn all_effects(store: &PostgresStore) -> Delivered {
    let client = store.pool().get().await.unwrap();
    let mut effects = Delivered::new();
    for row in client.query("SELECT vin, event FROM effects ORDER BY number", &[]).await.unwrap() {
        effects.entry(row.get(0)).or_default().push(row.get(1));
    }
    effects
}

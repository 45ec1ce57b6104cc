//! A program with an inbox is killed again and again while deliveries come, doubled and out of order: no acknowledged event is
//! lost, the order of each vehicle is kept, and effects in the store's transaction happen once.
//!
//! `INBOX_KILL_EVENTS` and `INBOX_KILLS` say how many events and kills; without them it is a small run.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout)] // helpers may fail as loudly as their tests

mod killer;
mod process;
mod program;
mod sender;
#[path = "../support/mod.rs"]
mod support;

use std::sync::Arc;

use killer::Killer;
use pivot_inbox::Inbox;
use pivot_inbox_sqlite::SqliteStore;
use sender::{Delivered, Senders, count, number};
use support::Scratch;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_program_that_is_killed_at_any_moment_loses_nothing_and_doubles_nothing() {
    let (events, kills) = (number("INBOX_KILL_EVENTS", 2000), number("INBOX_KILLS", 20));
    let scratch = Scratch::new();
    let killer = Arc::new(Killer::new(scratch.file()));
    let senders = Senders::start(events, &killer);
    // Each kill comes after a random part of the deliveries, so that all of them fit in.
    let killed = killer.run(kills, events / kills.max(1)).await;
    let delivered = senders.delivered().await;
    killer.kill_the_last().await;
    assert_eq!(killed, kills);

    let store = SqliteStore::open(scratch.file()).await.unwrap();
    drain(&store).await;
    let mut effects = Delivered::new();
    for (vin, event) in all_effects(&store).await {
        effects.entry(vin).or_default().push(event);
    }
    println!(
        "{killed} kills, {} deliveries acknowledged, {} events, {} effects",
        killer.acknowledged(),
        count(&delivered),
        count(&effects)
    );
    let states = store.read(|file| {
        file.prepare("SELECT state, count(*) FROM events GROUP BY state")?
            .query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?)))?
            .collect::<Result<Vec<_>, _>>()
    });
    let states = states.await.unwrap();
    assert_eq!(count(&effects), count(&delivered), "lost or doubled: {states:?}");
    // The whole lists: nothing lost, nothing doubled, and in the order of the first acknowledgement.
    for (vin, events) in &delivered {
        assert_eq!(effects.get(vin), Some(events), "{vin}");
    }
    store.verify().await.unwrap();
}

/// Handles what the killed program left.
async fn drain(store: &SqliteStore) {
    let inbox = Inbox::new(store.clone());
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let workers = program::workers(&inbox, store).await;
    let running = tokio::spawn(workers.run(async { drop(stopped.await) }));
    loop {
        let stats = inbox.stats().await.unwrap();
        assert_eq!((stats.dead, stats.parked), (0, 0));
        if stats.waiting + stats.in_progress == 0 {
            break;
        }
        tokio::task::yield_now().await;
    }
    drop(stop);
    running.await.unwrap();
}

/// The vehicle and the event of each effect, in their order.
async fn all_effects(store: &SqliteStore) -> Vec<(String, String)> {
    let effects = store.read(|file| {
        let mut statement = file.prepare("SELECT vin, event FROM effects ORDER BY number")?;
        statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()
    });
    effects.await.unwrap()
}

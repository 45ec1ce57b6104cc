//! Receives and handles a million events, forgets what was handled, and says after each hundred thousand how much memory it has
//! taken at most: as much after the last as after the first.
//!
//! `cargo run --release -p pivot-inbox-sqlite --example million -- [EVENTS [DIRECTORY]]`
#![allow(clippy::print_stdout)] // printing is what a program on the command line does

use std::path::{Path, PathBuf};

use e4cars_client::webhook::SOURCE;
use pivot_core::testing::peak_memory;
use pivot_core::webhook::Authenticator;
use pivot_inbox::testing::load::{Bodies, deliver};
use pivot_inbox::{HandlerError, Inbox, InboxEvent, Retention};
use pivot_inbox_sqlite::SqliteStore;
use pivot_inbox_sqlite::rusqlite::Connection;
use tokio::sync::oneshot;

type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

const BODIES: Bodies = Bodies {
    text: include_str!("../../pivot-types/fixtures/e4cars/service_event.json"),
    number: "E-MOS-20251013-00149",
    key: "WVWZZZ3CZWE000001",
    keys: 5000,
};

/// How many events are reported together, and how many are on their way at once.
const PART: u64 = 100_000;
const AT_ONCE: u64 = 256;

#[tokio::main]
async fn main() -> Outcome<()> {
    let mut arguments = std::env::args().skip(1);
    let events = arguments.next().map_or(Ok(1_000_000), |text| text.parse())?;
    let base = arguments.next().map_or_else(std::env::temp_dir, PathBuf::from);
    let directory = base.join(format!("million-{}", std::process::id()));
    std::fs::create_dir_all(&directory)?;
    let measured = measure(&directory.join("inbox.sqlite3"), events).await;
    std::fs::remove_dir_all(&directory)?;
    measured
}

async fn measure(path: &Path, events: u64) -> Outcome<()> {
    let store = SqliteStore::open(path).await?;
    let inbox = Inbox::new(store.clone());
    let receiver = inbox.receiver(&SOURCE, Authenticator::query("key", "k")).build();
    // Effects in the store's own transaction, which waits for nobody else.
    let handler = store.transactional(|_: &Connection, _: &InboxEvent| Ok::<(), HandlerError>(()));
    let workers = inbox.workers(handler).concurrency(64).retention(Retention::default().finished_count(PART));
    let (stop, stopped) = oneshot::channel::<()>();
    let running = tokio::spawn(workers.run(async { drop(stopped.await) }));
    let mut first = 0;
    while first < events {
        let end = first.saturating_add(PART).min(events);
        let load = deliver(&receiver, "key=k", BODIES, first..end, AT_ONCE).await?;
        let stats = inbox.stats().await?;
        println!(
            "{end} received: {:.0}/s, p99 {:?}, {} wait; most memory so far: {}",
            load.rate,
            load.p99,
            stats.waiting,
            peak_memory()
        );
        first = end;
    }
    while inbox.stats().await?.waiting > 0 {
        tokio::task::yield_now().await;
    }
    drop(stop);
    running.await?;
    println!("all handled; most memory: {}", peak_memory());
    store.close().await;
    Ok(())
}

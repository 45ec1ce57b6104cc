//! Measures the store: how many deliveries a second are acknowledged, beside bare loops of inserts with the same durability,
//! into a table of two columns and into the inbox's own; how long the start takes with many events stored; how much memory it all takes.
//!
//! `cargo run --release -p pivot-inbox-sqlite --example throughput -- [EVENTS [AT_ONCE [DIRECTORY]]]`
#![allow(clippy::print_stdout)] // printing is what a program on the command line does

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use e4cars_client::webhook::SOURCE;
use pivot_core::testing::peak_memory;
use pivot_core::webhook::Authenticator;
use pivot_inbox::Inbox;
use pivot_inbox::testing::load::{Bodies, Load, deliver, median};
use pivot_inbox_sqlite::SqliteStore;
use pivot_inbox_sqlite::rusqlite::{Connection, params};

type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// Events of five thousand vehicles.
const BODIES: Bodies = Bodies {
    text: include_str!("../../pivot-types/fixtures/e4cars/service_event.json"),
    number: "E-MOS-20251013-00149",
    key: "WVWZZZ3CZWE000001",
    keys: 5000,
};

#[tokio::main]
async fn main() -> Outcome<()> {
    let mut arguments = std::env::args().skip(1);
    let mut number = |otherwise: u64| arguments.next().map_or(Ok(otherwise), |text| text.parse());
    let (events, at_once) = (number(100_000)?, number(256)?);
    let base = arguments.next().map_or_else(std::env::temp_dir, PathBuf::from);
    let directory = base.join(format!("throughput-{}", std::process::id()));
    std::fs::create_dir_all(&directory)?;
    let measured = measure(&directory, events, at_once).await;
    std::fs::remove_dir_all(&directory)?;
    measured
}

async fn measure(directory: &Path, events: u64, at_once: u64) -> Outcome<()> {
    // In turns, since a machine is not always equally fast.
    let (mut small_rate, mut same_rate, mut inbox_rate) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..5 {
        let small = bare(&directory.join(format!("small-{round}")), TWO_COLUMNS, events, at_once)?;
        let path = directory.join(format!("same-{round}"));
        SqliteStore::open(&path).await?.close().await;
        let same = bare(&path, SAME_ROWS, events, at_once)?;
        let load = inbox(&directory.join(format!("inbox-{round}")), events, at_once).await?;
        println!(
            "round {round}: two columns {small:.0}/s, the same rows {same:.0}/s, acknowledged {:.0}/s, p99 {:?}",
            load.rate, load.p99
        );
        small_rate.push(small);
        same_rate.push(same);
        inbox_rate.push(load.rate);
    }
    let acknowledged = median(&mut inbox_rate);
    println!(
        "ratio of the medians: {:.2} to two columns, {:.2} to the same rows",
        acknowledged / median(&mut small_rate),
        acknowledged / median(&mut same_rate)
    );
    println!("most memory so far: {}", peak_memory());
    let (filled, started) = start(&directory.join("full"), 1_000_000).await?;
    println!(
        "a file with 1000000 events, filled in {filled:?}, is open after {started:?}; most memory: {}",
        peak_memory()
    );
    Ok(())
}

/// Makes a table, and inserts into it.
struct Loop {
    table: &'static str,
    /// Has `?1`, an identity, `?2`, a body, and `?3`, an order key.
    insert: &'static str,
}

/// Nothing but a unique identity and the body.
const TWO_COLUMNS: Loop = Loop {
    table: "CREATE TABLE events (id INTEGER PRIMARY KEY, identity TEXT UNIQUE, body BLOB)",
    insert: "INSERT INTO events (identity, body) SELECT ?1, ?2 WHERE ?3 IS NOT NULL",
};

/// The rows that the inbox stores, in its table, of which nobody asks what is there already.
const SAME_ROWS: Loop = Loop {
    table: "",
    insert: "INSERT INTO events (source, identity, order_key, event_type, state, received_at, due_at, body)
             SELECT 'e4cars', 'id:' || ?1, ?3, 'SERVICE',
                 CASE WHEN EXISTS (SELECT 1 FROM events WHERE source = 'e4cars' AND order_key = ?3
                     AND order_key IS NOT NULL AND state IN ('ready', 'leased')) THEN 'behind' ELSE 'ready' END,
                 1764000000000, 1764000000000, ?2",
};

/// Inserts in transactions of so many.
fn bare(path: &Path, what: Loop, events: u64, at_once: u64) -> Outcome<f64> {
    let mut connection = Connection::open(path)?;
    connection.pragma_update(None, "journal_mode", "wal")?;
    connection.pragma_update(None, "synchronous", "full")?;
    connection.execute_batch(what.table)?;
    let bodies: Vec<String> = (0..events).map(|number| BODIES.body(number)).collect();
    let begun = Instant::now();
    for (place, bodies) in bodies.chunks(usize::try_from(at_once)?).enumerate() {
        let transaction = connection.transaction()?;
        for (offset, body) in bodies.iter().enumerate() {
            let identity = format!("{place}-{offset}");
            let key = BODIES.key_of(u64::try_from(place)? * at_once + u64::try_from(offset)?);
            transaction.prepare_cached(what.insert)?.execute(params![identity, body.as_bytes(), key])?;
        }
        transaction.commit()?;
    }
    Ok(events as f64 / begun.elapsed().as_secs_f64())
}

/// Takes deliveries, so many at once, as the router does: authentication, envelope, store.
async fn inbox(path: &Path, events: u64, at_once: u64) -> Outcome<Load> {
    let store = SqliteStore::open(path).await?;
    let receiver = Inbox::new(store.clone()).receiver(&SOURCE, Authenticator::query("key", "k")).build();
    let load = deliver(&receiver, "key=k", BODIES, 0..events, at_once).await?;
    store.close().await;
    Ok(load)
}

/// Fills a file, most of it with handled events, and opens it again.
async fn start(path: &Path, events: u64) -> Outcome<(Duration, Duration)> {
    let store = SqliteStore::open(path).await?;
    let begun = Instant::now();
    for chunk in 0..events / 10_000 {
        let filling = move |file: &Connection| {
            let sql = "INSERT INTO events (source, identity, state, received_at, due_at, finished_at, body)
                       VALUES ('e4cars', ?1, ?2, ?3, ?3, ?3, ?4)";
            let mut insert = file.prepare_cached(sql)?;
            for number in chunk * 10_000..(chunk + 1) * 10_000 {
                let state = ["done", "ready"][usize::from(number % 10 == 0)];
                insert.execute(params![format!("id:{number}"), state, number, BODIES.body(number).as_bytes()])?;
            }
            Ok(())
        };
        store.write(filling).await?;
    }
    let filled = begun.elapsed();
    store.close().await;
    let begun = Instant::now();
    let store = SqliteStore::open(path).await?;
    let started = begun.elapsed();
    store.close().await;
    Ok((filled, started))
}

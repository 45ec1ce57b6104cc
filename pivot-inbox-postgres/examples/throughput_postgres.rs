//! Measures the store: how many deliveries a second are acknowledged, beside a bare loop of inserts with the same durability and
//! as many connections.
//!
//! `cargo run --release -p pivot-inbox-postgres --example throughput_postgres -- ADDRESS [EVENTS [AT_ONCE]]`, with an address such
//! as `host=/run/postgresql user=relay dbname=relay`. It works in schemas of its own, which it drops.
#![allow(clippy::print_stdout)] // printing is what a program on the command line does

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use e4cars_client::webhook::SOURCE;
use pivot_core::webhook::Authenticator;
use pivot_inbox::Inbox;
use pivot_inbox::testing::load::{Bodies, deliver, median};
use pivot_inbox_postgres::{Pool, PostgresStore};

type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// Events of five thousand vehicles.
const BODIES: Bodies = Bodies {
    text: include_str!("../../pivot-types/fixtures/e4cars/service_event.json"),
    number: "E-MOS-20251013-00149",
    key: "WVWZZZ3CZWE000001",
    keys: 5000,
};

/// How often each is measured, in turns, since a machine is not always equally fast.
const ROUNDS: usize = 5;

#[tokio::main]
async fn main() -> Outcome<()> {
    let mut arguments = std::env::args().skip(1);
    let address = arguments.next().ok_or("the database's address is missing")?;
    let mut number = |otherwise: u64| arguments.next().map_or(Ok(otherwise), |text| text.parse());
    let (events, at_once) = (number(10_000)?, number(16)?);
    let (mut bare_rates, mut inbox_rates) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        let schema = format!("throughput_{}_{round}", std::process::id());
        let builder = PostgresStore::builder(address.parse()?).schema(&schema);
        let store = builder.max_connections(usize::try_from(at_once)?).open().await?;
        let measured = async {
            let bare = bare(store.pool(), &schema, events, at_once).await?;
            let receiver = Inbox::new(store.clone()).receiver(&SOURCE, Authenticator::query("key", "k")).build();
            let load = deliver(&receiver, "key=k", BODIES, 0..events, at_once).await?;
            println!("round {round}: bare {bare:.0}/s, acknowledged {:.0}/s, p99 {:?}", load.rate, load.p99);
            Outcome::Ok((bare, load.rate))
        };
        let measured = measured.await;
        store.pool().get().await?.batch_execute(&format!("DROP SCHEMA {schema} CASCADE")).await?;
        let (bare, inbox) = measured?;
        bare_rates.push(bare);
        inbox_rates.push(inbox);
    }
    println!("ratio of the medians: {:.2}", median(&mut inbox_rates) / median(&mut bare_rates));
    Ok(())
}

/// Inserts one by one, on so many connections, with nothing but a unique number and the body.
async fn bare(pool: &Pool, schema: &str, events: u64, at_once: u64) -> Outcome<f64> {
    let table = "(id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, identity TEXT UNIQUE, body BYTEA)";
    pool.get().await?.batch_execute(&format!("CREATE TABLE {schema}.bare {table}")).await?;
    let next = Arc::new(AtomicU64::new(0));
    let sql = format!("INSERT INTO {schema}.bare (identity, body) VALUES ($1, $2)");
    let begun = Instant::now();
    let tasks = (0..at_once).map(|_| {
        let (pool, next, sql) = (pool.clone(), Arc::clone(&next), sql.clone());
        tokio::spawn(async move {
            let client = pool.get().await?;
            let statement = client.prepare_cached(&sql).await?;
            loop {
                let number = next.fetch_add(1, Ordering::Relaxed);
                if number >= events {
                    return Outcome::Ok(());
                }
                let body = BODIES.body(number);
                client.execute(&statement, &[&number.to_string(), &body.as_bytes()]).await?;
            }
        })
    });
    for task in futures_util::future::join_all(tasks).await {
        task??;
    }
    Ok(events as f64 / begun.elapsed().as_secs_f64())
}

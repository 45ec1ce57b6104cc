//! Measures the store: how many deliveries a second are acknowledged, beside a bare loop of inserts with the same durability and
//! as many connections.
//!
//! `cargo run --release -p pivot-inbox-postgres --example throughput_postgres -- ADDRESS [EVENTS [AT_ONCE]]`, with an address such
//! as `host=/run/postgresql user=relay dbname=relay`. It works in schemas of its own, which it drops.
#![allow(clippy::print_stdout)] // printing is what a program on the command line does

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use e4cars_client::webhook::SOURCE;
use pivot_core::webhook::{Authenticator, Receiver};
use pivot_inbox::Inbox;
use pivot_inbox_postgres::{Pool, PostgresStore};

type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

const BODY: &str = include_str!("../../pivot-types/fixtures/e4cars/service_event.json");

/// The event's number and the VIN in the body, which every delivery replaces by its own.
const NUMBER: &str = "E-MOS-20251013-00149";
const VIN: &str = "WVWZZZ3CZWE000001";

/// How often each is measured, in turns, since a machine is not always equally fast.
const ROUNDS: usize = 5;

fn body(number: u64) -> String {
    BODY.replace(NUMBER, &format!("E-{number}")).replace(VIN, &format!("WVWZZZ3CZWE{:06}", number % 5000))
}

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
        let bodies: Arc<Vec<String>> = Arc::new((0..events).map(body).collect());
        let measured = async {
            let bare = bare(store.pool(), &schema, &bodies, at_once).await?;
            let (inbox, p99) = inbox(&store, &bodies, at_once).await?;
            println!("round {round}: bare {bare:.0}/s, acknowledged {inbox:.0}/s, p99 {p99:?}");
            Outcome::Ok((bare, inbox))
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

fn median(rates: &mut [f64]) -> f64 {
    rates.sort_by(f64::total_cmp);
    rates[rates.len() / 2]
}

/// Inserts one by one, on so many connections, with nothing but a unique number and the body.
async fn bare(pool: &Pool, schema: &str, bodies: &Arc<Vec<String>>, at_once: u64) -> Outcome<f64> {
    let table = "(id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, identity TEXT UNIQUE, body BYTEA)";
    pool.get().await?.batch_execute(&format!("CREATE TABLE {schema}.bare {table}")).await?;
    let next = Arc::new(AtomicU64::new(0));
    let sql = format!("INSERT INTO {schema}.bare (identity, body) VALUES ($1, $2)");
    let begun = Instant::now();
    let tasks = (0..at_once).map(|_| {
        let (pool, bodies, next, sql) = (pool.clone(), Arc::clone(bodies), Arc::clone(&next), sql.clone());
        tokio::spawn(async move {
            let client = pool.get().await?;
            let statement = client.prepare_cached(&sql).await?;
            loop {
                let number = next.fetch_add(1, Ordering::Relaxed);
                let Some(body) = bodies.get(usize::try_from(number)?) else { return Outcome::Ok(()) };
                client.execute(&statement, &[&number.to_string(), &body.as_bytes()]).await?;
            }
        })
    });
    for task in futures_util::future::join_all(tasks).await {
        task??;
    }
    Ok(bodies.len() as f64 / begun.elapsed().as_secs_f64())
}

/// Takes deliveries, so many at once, as the router does: authentication, envelope, store. The rate, and the time in which 99 of
/// 100 were acknowledged.
async fn inbox(store: &PostgresStore, bodies: &Arc<Vec<String>>, at_once: u64) -> Outcome<(f64, Duration)> {
    let receiver = Inbox::new(store.clone()).receiver(&SOURCE, Authenticator::query("key", "k")).build();
    let next = Arc::new(AtomicU64::new(0));
    let begun = Instant::now();
    let tasks = (0..at_once).map(|_| tokio::spawn(deliver(receiver.clone(), Arc::clone(bodies), Arc::clone(&next))));
    let mut times = Vec::new();
    for task in futures_util::future::join_all(tasks).await {
        times.extend(task??);
    }
    let rate = bodies.len() as f64 / begun.elapsed().as_secs_f64();
    times.sort_unstable();
    let p99 = times.get(times.len().saturating_sub(1) * 99 / 100).copied().unwrap_or_default();
    Ok((rate, p99))
}

async fn deliver(
    receiver: Receiver<bytes::Bytes>,
    bodies: Arc<Vec<String>>,
    next: Arc<AtomicU64>,
) -> Outcome<Vec<Duration>> {
    let headers = http::HeaderMap::new();
    let mut times = Vec::new();
    while let Some(body) = bodies.get(usize::try_from(next.fetch_add(1, Ordering::Relaxed))?) {
        let begun = Instant::now();
        let outcome = receiver.receive(&headers, Some("key=k"), body.as_bytes()).await;
        if outcome.status() != 200 {
            return Err(format!("a delivery was answered {}", outcome.status()).into());
        }
        times.push(begun.elapsed());
    }
    Ok(times)
}

//! The program that is killed: this very test program, started again.

use std::time::Duration;

use e4cars_client::webhook::SOURCE;
use pivot_core::webhook::{Authenticator, axum_router, serve};
use pivot_inbox::{Backoff, HandlerError, Inbox, InboxEvent};
use pivot_inbox_postgres::{PostgresStore, Transaction};

/// Where the program is told which database to open.
pub(crate) const DATABASE: &str = "INBOX_KILL_DATABASE";

/// The name of the test that is the program.
pub(crate) const NAME: &str = "program::serves_until_it_is_killed";

/// The header of the credentials.
pub(crate) const HEADER: &str = "x-api-key";

/// The credentials.
pub(crate) const KEY: &str = "k3y";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "is the program that another test starts and kills"]
async fn serves_until_it_is_killed() {
    let store = open(&std::env::var(DATABASE).unwrap()).await;
    let inbox = Inbox::new(store.clone());
    let authenticator = Authenticator::header(HEADER.parse().unwrap(), KEY);
    let router = axum_router::router("/e4cars", inbox.receiver(&SOURCE, authenticator).build());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    println!("\nlistening {}", listener.local_addr().unwrap());
    let handler = store.transactional(|transaction: &Transaction<'_>, event: &InboxEvent| {
        Box::pin(async move {
            let sql = "INSERT INTO effects (vin, event) VALUES ($1, $2)";
            transaction.execute(sql, &[&event.order_key, &event.identity]).await?;
            // Some fail at first, after their effect.
            match event.id.0 % 7 == 0 && event.attempt == 1 {
                true => Err(HandlerError::retry("not at the first attempt")),
                false => Ok(()),
            }
        })
    });
    // However often a process is killed while it has an event, it must not be given up.
    let backoff = Backoff::new(Duration::from_millis(1), Duration::from_millis(1));
    let brief = Duration::from_secs(2);
    let workers = inbox.workers(handler).concurrency(6).max_attempts(u32::MAX).backoff(backoff);
    let workers = workers.handler_time_limit(brief).lease_time(brief);
    tokio::join!(serve(listener, router), workers.run(std::future::pending())).0.unwrap();
}

/// The store, and a table for the effects. Tried until the database is there.
pub(crate) async fn open(address: &str) -> PostgresStore {
    loop {
        let Ok(store) = PostgresStore::builder(address.parse().unwrap()).open().await else { continue };
        let Ok(client) = store.pool().get().await else { continue };
        let lock = "SELECT pg_advisory_xact_lock(1)";
        let table = "CREATE TABLE IF NOT EXISTS effects (number BIGSERIAL PRIMARY KEY, vin TEXT, event TEXT)";
        if client.batch_execute(&format!("BEGIN; {lock}; {table}; COMMIT")).await.is_ok() {
            return store;
        }
    }
}

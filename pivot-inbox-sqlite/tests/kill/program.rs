//! The program that is killed: this very test program, started again.

use std::path::Path;
use std::time::Duration;

use e4cars_client::webhook::SOURCE;
use pivot_core::webhook::{Authenticator, axum_router, serve};
use pivot_inbox::{Backoff, HandlerError, Inbox, InboxEvent, Workers};
use pivot_inbox_sqlite::SqliteStore;
use pivot_inbox_sqlite::rusqlite::Connection;

/// Where the program is told which file to open.
pub(crate) const FILE: &str = "INBOX_KILL_FILE";

/// The name of the test that is the program.
pub(crate) const NAME: &str = "program::serves_until_it_is_killed";

/// The header of the credentials.
pub(crate) const HEADER: &str = "x-api-key";

/// The credentials.
pub(crate) const KEY: &str = "k3y";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "is the program that another test starts and kills"]
async fn serves_until_it_is_killed() {
    let file = std::env::var(FILE).unwrap();
    let store = SqliteStore::open(Path::new(&file)).await.unwrap();
    let inbox = Inbox::new(store.clone());
    let workers = workers(&inbox, &store).await;
    let authenticator = Authenticator::header(HEADER.parse().unwrap(), KEY);
    let router = axum_router::router("/e4cars", inbox.receiver(&SOURCE, authenticator).build());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    println!("\nlistening {}", listener.local_addr().unwrap());
    tokio::join!(serve(listener, router), workers.run(std::future::pending())).0.unwrap();
}

/// Workers that note each event's number in the file, in the transaction that notes it as done.
pub(crate) async fn workers(inbox: &Inbox, store: &SqliteStore) -> Workers {
    let table = "CREATE TABLE IF NOT EXISTS effects (number INTEGER PRIMARY KEY, vin TEXT, event TEXT)";
    store.write(|file| file.execute_batch(table)).await.unwrap();
    let handler = store.transactional(|file: &Connection, event: &InboxEvent| {
        let sql = "INSERT INTO effects (vin, event) VALUES (?1, ?2)";
        file.execute(sql, [event.order_key.as_deref(), Some(&event.identity)])?;
        // Some fail at first, after their effect.
        match event.id.0 % 7 == 0 && event.attempt == 1 {
            true => Err(HandlerError::retry("not at the first attempt")),
            false => Ok(()),
        }
    });
    // However often the program is killed while it has an event, it must not be given up.
    let backoff = Backoff::new(Duration::from_millis(1), Duration::from_millis(1));
    inbox.workers(handler).concurrency(32).max_attempts(u32::MAX).backoff(backoff)
}

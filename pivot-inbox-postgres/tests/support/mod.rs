//! What the tests share.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used, clippy::panic)] // each test uses a part of it, and may fail loudly

mod server;

use pivot_core::webhook::{Envelope, EventSource};
use pivot_inbox::{Classification, Identity, NewEvent, Timestamp};
use pivot_inbox_postgres::{PostgresStore, PostgresStoreBuilder};
pub use server::Server;

/// Bodies are `KEY NUMBER`.
pub static SOURCE: EventSource = EventSource::new("acme", |body| {
    let text = String::from_utf8_lossy(body).into_owned();
    let key = text.split_once(' ').map(|(key, _)| key);
    Ok(Envelope::new().identified_by([Some(&text)]).ordered_by([key]).of_type(Some("t"), true))
});

/// An event of a source with this number and key.
pub fn event(number: i64, key: Option<&str>) -> NewEvent {
    let mut classification = Classification::new(Identity::Documented(number.to_string()));
    classification.order_key = key.map(str::to_owned);
    NewEvent::new("acme", classification, Timestamp(number), number.to_string())
}

impl Server {
    /// Settings of a store in a schema of its database.
    pub fn builder(&self, schema: &str) -> PostgresStoreBuilder {
        PostgresStore::builder(self.address().parse().unwrap()).schema(schema)
    }

    /// A store in a schema of its database.
    pub async fn store(&self, schema: &str) -> PostgresStore {
        self.builder(schema).open().await.unwrap()
    }
}

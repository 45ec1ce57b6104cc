//! The event inbox in PostgreSQL: several processes receive and handle beside each other.
//!
//! ```no_run
//! use pivot_inbox::{HandlerError, Inbox, InboxEvent};
//! use pivot_inbox_postgres::{PostgresStore, Transaction};
//!
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let store = PostgresStore::builder("host=/run/postgresql user=relay dbname=relay".parse()?).open().await?;
//! let table = "CREATE TABLE IF NOT EXISTS vehicles (vin TEXT PRIMARY KEY, events BIGINT NOT NULL)";
//! store.pool().get().await?.batch_execute(table).await?;
//! // Effects in the same database happen exactly once, since they and the note that they did are one transaction.
//! let count = store.transactional(|transaction: &Transaction<'_>, event: &InboxEvent| {
//!     Box::pin(async move {
//!         let sql = "INSERT INTO vehicles VALUES ($1, 1) ON CONFLICT (vin) DO UPDATE SET events = vehicles.events + 1";
//!         transaction.execute(sql, &[&event.order_key]).await?;
//!         Ok::<(), HandlerError>(())
//!     })
//! });
//! let workers = Inbox::new(store).workers(count);
//! # drop(workers);
//! # Ok(())
//! # }
//! ```
//!
//! # What is promised of the database
//! | of | holds |
//! |---|---|
//! | durability | a delivery is acknowledged after its transaction is committed; `synchronous_commit` is never off. What a commit means is the server's setting: `fsync` must be on, and replicas are its business |
//! | several processes | each event is leased by one of them (`FOR UPDATE SKIP LOCKED`); of the events with one order key at most one is leased, wherever |
//! | a process that was killed | its events are another's when their leases end: see `Workers::lease_time` |
//! | a database that is away | nothing is acknowledged, the error says so, and storing goes on by itself when it is back |
//! | versions | the tables have a version; a later one is refused, an earlier one brought up to date by one process while the others wait |
//!
//! Leases and waits go by the server's clock, which every process asks for each minute; those of the machines need not agree.
//! The connection must be to the server itself or to a pool of sessions: one that shares a session among transactions loses
//! prepared statements.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod connect;
mod error;
mod insert;
mod lease;
mod lent;
mod lists;
mod operate;
mod row;
mod schema;
mod store;
mod text;
mod transactional;
mod work;

pub use deadpool_postgres::{Pool, Transaction};
pub use tokio_postgres;

pub use connect::PostgresStoreBuilder;
pub use store::PostgresStore;
pub use transactional::TransactionalHandler;

/// The examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

//! The event inbox in a single SQLite file: nothing to install, nothing to start.
//!
//! ```
//! use pivot_inbox::{HandlerError, Inbox, InboxEvent};
//! use pivot_inbox_sqlite::SqliteStore;
//! use pivot_inbox_sqlite::rusqlite::Connection;
//!
//! # async fn run(path: &std::path::Path) -> Result<(), pivot_inbox::StoreError> {
//! let store = SqliteStore::open(path).await?;
//! let table = "CREATE TABLE IF NOT EXISTS vehicles (vin TEXT PRIMARY KEY, events INTEGER NOT NULL)";
//! store.write(|file| file.execute_batch(table)).await?;
//! // Effects in the same file happen exactly once, since they and the note that they did are one transaction.
//! let count = store.transactional(|file: &Connection, event: &InboxEvent| {
//!     let sql = "INSERT INTO vehicles VALUES (?1, 1) ON CONFLICT DO UPDATE SET events = events + 1";
//!     file.execute(sql, [&event.order_key])?;
//!     Ok::<(), HandlerError>(())
//! });
//! let workers = Inbox::new(store).workers(count);
//! # drop(workers);
//! # Ok(())
//! # }
//! ```
//!
//! # What is promised of the file
//! | of | holds |
//! |---|---|
//! | durability | the write-ahead log is flushed to the disk at every commit (`synchronous = FULL`), before anything is acknowledged |
//! | one program | a lock of the file itself, whatever name leads there (elsewhere than on Unix, of the file `…-lock` beside it); operators [attach](SqliteStoreBuilder::attach) meanwhile. A file with a hard link is refused |
//! | a program that was killed | its leases are taken back when the next one opens the file; nothing waits for them to end |
//! | numbers | none is given twice; for that the last event is not forgotten before another is stored |
//! | rights | the file is made readable by its owner alone |
//! | a disk that is full, a file that cannot be written, is damaged, removed or replaced | nothing is acknowledged that is not in the file; the error says what to do, and storing goes on by itself when it can |
//! | a file with the log of another, or of another time, as after a backup was copied over the file alone | is refused, and both are left as they are; every transaction leaves a mark by which the two are told to belong together (checked on Unix) |
//! | versions | the tables have a version; a later one is refused, an earlier one brought up to date in a transaction |
//!
//! The file must be on a disk of the machine: a write-ahead log does not work on a network's file system. A backup is
//! taken with SQLite's own `.backup` or `VACUUM INTO`, never by copying the file alone.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod connection;
mod damage;
mod error;
mod file;
mod insert;
mod lease;
mod lock;
mod log;
mod mark;
mod operate;
mod queue;
mod row;
mod schema;
mod store;
mod transactional;
mod watch;
mod writer;

pub use rusqlite;

pub use store::{SqliteStore, SqliteStoreBuilder};
pub use transactional::TransactionalHandler;

/// The examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

//! When the database or somebody else in it is in the way of the store in PostgreSQL.
#![allow(clippy::unwrap_used, clippy::panic)] // helpers may fail as loudly as their tests

mod hostile;
mod in_the_way;
#[path = "../support/mod.rs"]
mod support;

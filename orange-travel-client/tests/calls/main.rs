//! The calls, over a transport that answers by itself, and what is read of other answers.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers may fail as loudly as their tests

mod csv;
#[cfg(feature = "esim")]
mod esim;
mod limits;
mod lists;
mod refusals;
mod requests;
mod scene;
mod successes;
mod unknown_purchase;

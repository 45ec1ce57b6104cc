//! The calls, over a transport that answers by itself.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers may fail as loudly as their tests

mod limits;
mod lists;
mod refusals;
mod requests;
mod scene;

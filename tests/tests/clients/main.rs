//! What holds of every client, over a transport that answers by itself.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers may fail as loudly as their tests

mod credentials;
mod drift;
mod fuzz;
mod misfits;
mod no_failure_is_a_success;
mod shape;
mod stub;
mod token_stores;
mod tokens;

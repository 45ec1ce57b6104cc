//! No secret is printed: not by an error, not for debugging, not to a log, whatever goes wrong and whoever repeats it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers may fail as loudly as their tests

mod answers;
mod bodies;
mod by_transport;
mod calls;
mod echoes;
mod listener;
mod spellings;
mod webhooks;

//! Whoever stops waiting harms nobody: calls, lists, uploads and deliveries are dropped at random awaits, and afterwards
//! nothing is stuck, lost, doubled or still held.
//!
//! Every test drops a thousand futures, each after a random number of polls. Waits end at once, and every answer takes a random
//! number of turns. The seed stands in what a failing test prints; `CANCELLATION_SEED` runs a test with another.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stderr)] // helpers may fail as loudly as their tests

mod calls;
mod drops;
mod lists;
mod stores;
mod uploads;
mod wandering;
mod webhooks;

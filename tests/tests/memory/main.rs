//! The mocks remember what they were told: random sequences of operations on each of their resources, held against a model
//! that is as simple as a list. `PROPTEST_RNG_SEED=7 cargo test -p tests --test memory` draws other sequences.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers may fail as loudly as their tests

mod actions;
mod afosto;
mod e4cars;
mod files;
mod lists;
mod nested;
mod orange;
mod ownli;
mod rule;
mod stock;
mod totals;
mod unmade;
mod wire;

//! The calls, over a transport that answers by itself.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers may fail as loudly as their tests

mod answers;
mod errors;
mod lists;
mod refusals;
mod repeats;
mod scene;
mod tokens;
mod vehicles;

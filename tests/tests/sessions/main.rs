//! Sessions of the program that serves the mocks: what works without one works within it, none sees another, each is put
//! back in an instant, and goes by its own clock. `PROPTEST_RNG_SEED=7 cargo test -p tests --test sessions` draws other cases.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers may fail as loudly as their tests

mod clock;
mod conduct;
mod isolation;
mod lifecycle;
mod under_way;
mod wire;

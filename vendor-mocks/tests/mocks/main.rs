//! The mocks and their program, from outside.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers may fail as loudly as their tests

mod broken_answers;
mod program;
mod recording;

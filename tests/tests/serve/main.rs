//! The program that serves the mocks: what it can do, and what it grants to nobody.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers may fail as loudly as their tests

mod one_port;
mod safety;

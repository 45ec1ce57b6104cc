//! The example payloads of the vendors' documents, and what those documents rule out.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers may fail as loudly as their tests

mod common;
mod orange;
mod validation;
mod vehicles;

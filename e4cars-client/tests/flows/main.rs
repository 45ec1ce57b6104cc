//! Incoming flows: what goes over the wire, and what becomes of what comes back.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers may fail as loudly as their tests

mod requests;
mod responses;
mod scene;
mod token;
mod validation;

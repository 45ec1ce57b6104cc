//! Webhooks from the bytes of a delivery to the router and its server.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers may fail as loudly as their tests

#[cfg(feature = "hmac")]
mod bodies;
#[cfg(feature = "webhook")]
mod panics;
#[cfg(feature = "axum")]
mod router;
#[cfg(all(feature = "serve", feature = "hmac"))]
mod server;

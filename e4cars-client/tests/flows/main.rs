//! Incoming flows: what goes over the wire, and what becomes of what comes back; and the events that come.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers may fail as loudly as their tests

#[cfg(feature = "webhook")]
mod events;
#[cfg(feature = "webhook")]
mod messages;
mod requests;
mod responses;
mod scene;
#[cfg(feature = "webhook")]
mod support;
mod token;
mod validation;

//! Afosto's webhooks as a whole: subscribed, delivered on the vendor's schedule, missed, and had afterwards; each event once.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers may fail as loudly as their tests

mod delivered;
mod missed;
mod refused;
mod scene;

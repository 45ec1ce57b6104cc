//! The inbox over a store in memory: from a delivery to a handled event.
#![allow(clippy::unwrap_used, clippy::panic)] // helpers may fail as loudly as their tests

mod clock;
mod receiving;
mod scene;
mod working;

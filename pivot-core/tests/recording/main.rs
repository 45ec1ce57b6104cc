//! What is recorded, what is not, and what comes of it when it is replayed.
#![allow(clippy::unwrap_used, clippy::expect_used)] // tests may fail loudly

mod attempts;
mod bodies;
mod ids;
mod journal;
mod leaks;
mod mismatches;
mod scene;

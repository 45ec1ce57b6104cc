//! What a call that failed says of itself: what stands, what was done, and what is tried again.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers may fail as loudly as their tests

mod effects;
mod scene;
mod time;
mod words;

//! Lists by number and by offset, from servers that do what the documents say and from others.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers may fail as loudly as their tests

mod ends;
mod forms;
mod order;
mod resumed;
mod scene;

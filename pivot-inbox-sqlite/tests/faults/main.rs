//! When something is in the way of the store in a file: the disk, the file itself, its log, another process, or an event.
#![allow(clippy::unwrap_used, clippy::panic)] // helpers may fail as loudly as their tests

mod damage;
mod full;
mod hostile;
mod in_the_way;
#[cfg(unix)]
mod log;
#[path = "../support/mod.rs"]
mod support;

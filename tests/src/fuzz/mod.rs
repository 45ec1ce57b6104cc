//! Parsers fed with changed examples: whatever comes, each gives a value or an error, and never panics; what it writes it
//! reads again as the same.

pub mod change;
mod clients;
mod deliveries;
mod growth;
mod targets;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

pub use growth::{feed_growing, growth};
pub use targets::TARGETS;

/// How many inputs each is fed with, however little time there is.
const LEAST: u64 = 30;

/// A parser that is tried.
pub struct Target {
    /// What the command calls it.
    pub name: &'static str,
    /// What it should be able to read.
    pub examples: fn() -> Vec<Vec<u8>>,
    /// Feeds it. Panics where a promise is broken.
    pub feed: fn(&[u8]),
}

/// Feeds a parser with its examples, with changed ones and with bytes of any kind, for so long; gives how many.
///
/// # Errors
/// Returns an error if the parser panics; says with what input, and from which seed it came.
pub fn run(target: &Target, time: Duration, seed: u64) -> Result<u64, String> {
    let (examples, until) = ((target.examples)(), Instant::now() + time);
    let mut random = fastrand::Rng::with_seed(seed);
    let mut tried = 0;
    for example in &examples {
        feed(target, example, seed, tried)?;
        tried += 1;
    }
    while tried < LEAST || Instant::now() < until {
        feed(target, &change::changed(&mut random, &examples), seed, tried)?;
        tried += 1;
    }
    Ok(tried)
}

fn feed(target: &Target, input: &[u8], seed: u64, number: u64) -> Result<(), String> {
    let fed = catch_unwind(AssertUnwindSafe(|| (target.feed)(input)));
    fed.map_err(|_| format!("seed {seed}, input {number}: {:?}", String::from_utf8_lossy(input)))
}

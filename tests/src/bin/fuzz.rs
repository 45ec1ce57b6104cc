//! Feeds parsers with changed examples: `cargo run -p tests --bin fuzz -- --seconds 600 TARGET`, or all in turn without a
//! target. Ends with a line `N passed, M failed`.
//!
//! `cargo run --release -p tests --bin fuzz -- --growth` counts instead, with `valgrind`, whether each one's work grows with its input
//! and not with its square.

#![allow(clippy::print_stdout)] // a program for a terminal

use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tests::fuzz::{TARGETS, Target, feed_growing, growth, run};

/// The bytes of the shorter input.
const GROWTH: usize = 4 * 1024;

fn main() -> Result<(), lexopt::Error> {
    use lexopt::prelude::{Long, Value, ValueExt};

    let (mut seconds, mut seed, mut wanted) = (600_u64, fastrand::u64(..), Vec::new());
    let (mut is_growth, mut is_counted) = (false, false);
    let (mut size, mut places) = (GROWTH, Vec::new());
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("growth") => is_growth = true,
            // How it runs itself to be counted; `--size` is also how long the shorter inputs are.
            Long("counted") => is_counted = true,
            Long("size") => size = arguments.value()?.parse()?,
            Long("place") => places.push(arguments.value()?.parse()?),
            Long("seconds") => seconds = arguments.value()?.parse()?,
            Long("seed") => seed = arguments.value()?.parse()?,
            Value(name) => wanted.push(name.string()?),
            other => return Err(other.unexpected()),
        }
    }
    let is_wanted = |target: &&Target| wanted.is_empty() || wanted.iter().any(|name| name == target.name);
    let targets: Vec<&Target> = TARGETS.iter().filter(is_wanted).collect();
    if is_counted {
        targets.into_iter().for_each(|target| feed_growing(target, size, &places));
        return Ok(());
    }
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let outcome = |target: &Target| match is_growth {
        true => growth(target, size, &program),
        false => run(target, Duration::from_secs(seconds), seed).map(|tried| format!("{tried} inputs")),
    };
    // Counting is not disturbed by what else runs, so as many are counted at once as there are processors.
    let workers = if is_growth { std::thread::available_parallelism().map_or(1, NonZeroUsize::get) } else { 1 };
    let (passed, failed, next) = (AtomicUsize::new(0), AtomicUsize::new(0), AtomicUsize::new(0));
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Some(target) = targets.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let outcome = outcome(target);
                    let count = if outcome.is_ok() { &passed } else { &failed };
                    count.fetch_add(1, Ordering::Relaxed);
                    println!("{}: {}", target.name, outcome.unwrap_or_else(|why| why));
                }
            });
        }
    });
    let (passed, failed) = (passed.into_inner(), failed.into_inner());
    println!("{passed} passed, {failed} failed");
    if failed > 0 || passed == 0 { Err("a parser failed, or no target has this name".into()) } else { Ok(()) }
}

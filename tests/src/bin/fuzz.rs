//! Feeds parsers with changed examples: `cargo run -p tests --bin fuzz -- --seconds 600 TARGET`, or all in turn without a
//! target. Ends with a line `N passed, M failed`.
//!
//! `cargo run -p tests --bin fuzz -- --growth` counts instead, with `valgrind`, whether each one's work grows with its input
//! and not with its square.

#![allow(clippy::print_stdout)] // a program for a terminal

use std::time::Duration;

use tests::fuzz::{TARGETS, feed_growing, growth, run};

/// The bytes of the shorter input.
const GROWTH: usize = 2 * 1024;

fn main() -> Result<(), lexopt::Error> {
    use lexopt::prelude::{Long, Value, ValueExt};

    let (mut seconds, mut seed, mut wanted) = (600_u64, fastrand::u64(..), Vec::new());
    let (mut is_growth, mut is_counted) = (false, false);
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("growth") => is_growth = true,
            // How it runs itself to be counted.
            Long("counted") => is_counted = true,
            Long("seconds") => seconds = arguments.value()?.parse()?,
            Long("seed") => seed = arguments.value()?.parse()?,
            Value(name) => wanted.push(name.string()?),
            other => return Err(other.unexpected()),
        }
    }
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let (mut passed, mut failed) = (0, 0);
    for target in TARGETS.iter().filter(|target| wanted.is_empty() || wanted.iter().any(|name| name == target.name)) {
        if is_counted {
            feed_growing(target, GROWTH);
            return Ok(());
        }
        let outcome = match is_growth {
            true => growth(target, GROWTH, &program, &["--counted", target.name]),
            false => run(target, Duration::from_secs(seconds), seed).map(|tried| format!("{tried} inputs")),
        };
        match outcome {
            Ok(tried) => {
                println!("{}: {tried}", target.name);
                passed += 1;
            }
            Err(why) => {
                println!("{}: {why}", target.name);
                failed += 1;
            }
        }
    }
    println!("{passed} passed, {failed} failed");
    if failed > 0 || passed == 0 { Err("a parser failed, or no target has this name".into()) } else { Ok(()) }
}

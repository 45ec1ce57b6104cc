//! Every parser that something from outside reaches takes anything; a moment each. For longer:
//! `cargo run -p tests --bin fuzz -- --seconds 600 TARGET`.

use std::time::Duration;

use tests::fuzz::{TARGETS, run};

#[test]
fn every_parser_takes_anything() {
    // The parser's own message is printed before.
    let failures: Vec<String> = TARGETS
        .iter()
        .filter_map(|target| match run(target, Duration::from_millis(300), tests::seed()) {
            Ok(_) => None,
            Err(why) => Some(format!("{}: {why}", target.name)),
        })
        .collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

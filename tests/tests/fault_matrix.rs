//! Every kind of call of every client meets everything that can go wrong on the way, and does what the rules say; and the
//! page shows what came of it.
#![allow(clippy::unwrap_used)] // a test may fail loudly

use tests::fault_matrix::{Selection, page, run};
use tests::put_between;

#[test]
fn every_call_does_what_the_rules_say_under_every_fault_and_the_page_shows_it() {
    let report = run(&Selection::default()).unwrap();
    let (passed, _) = report.count();
    let wrong = report.wrong();
    assert!(wrong.is_empty(), "{} differ from the rules:\n{}", wrong.len(), wrong.join("\n"));
    // A matrix that has lost its rows would pass as well.
    assert!(passed > 1_500, "only {passed} cells");
    let text = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/reliability.md")).unwrap();
    let new = put_between(&text, (page::BEGIN, page::END), &page::markdown(&report)).unwrap();
    assert!(new == text, "docs/reliability.md has another matrix; the program fault-matrix writes it anew");
}

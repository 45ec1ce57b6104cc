//! Every kind of call of every client meets everything that can go wrong on the way, and does what the rules say.
#![allow(clippy::unwrap_used)] // a test may fail loudly

use tests::fault_matrix::{Selection, run};

#[test]
fn every_call_does_what_the_rules_say_under_every_fault() {
    let report = run(&Selection::default()).unwrap();
    let (passed, _) = report.count();
    let wrong = report.wrong();
    assert!(wrong.is_empty(), "{} differ from the rules:\n{}", wrong.len(), wrong.join("\n"));
    // A matrix that has lost its rows would pass as well.
    assert!(passed > 1_500, "only {passed} cells");
}

//! No document is lost but for a required field that cannot be read, and none is written back changed, whatever odd
//! value stands at whatever place.
//!
//! Objects that stand in several documents are changed inside once. With `MUTATIONS=all` they are changed wherever they stand,
//! and the page must show what came of it.
#![allow(clippy::unwrap_used)] // a test may fail loudly

use tests::mutations::{Selection, page, run};
use tests::put_between;

#[test]
fn every_document_survives_every_odd_value_at_every_place() {
    let is_brief = std::env::var("MUTATIONS").as_deref() != Ok("all");
    let report = run(&Selection { is_brief, ..Selection::default() });
    let (passed, failed) = report.count();
    assert_eq!(failed, 0, "{}", report.failures.join("\n"));
    // A list that has lost its documents would pass as well.
    assert!(passed > 20_000, "only {passed} changed documents");
    assert_eq!(report.documents.len(), 4, "{:?}", report.documents);
    if !is_brief {
        let text = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/fidelity.md")).unwrap();
        let new = put_between(&text, (page::BEGIN, page::END), &page::markdown(&report)).unwrap();
        assert!(new == text, "docs/fidelity.md has other tables; the program mutations writes them anew");
    }
}

//! No document is lost but for a required field that cannot be read, and none is written back changed, whatever odd
//! value stands at whatever place.

use tests::mutations::{Selection, run};

#[test]
fn every_document_survives_every_odd_value_at_every_place() {
    let report = run(&Selection { is_brief: true, ..Selection::default() });
    let (passed, failed) = report.count();
    assert_eq!(failed, 0, "{}", report.failures.join("\n"));
    // A list that has lost its documents would pass as well.
    assert!(passed > 20_000, "only {passed} changed documents");
    assert_eq!(report.documents.len(), 4, "{:?}", report.documents);
}

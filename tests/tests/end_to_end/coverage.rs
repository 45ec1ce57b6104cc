//! The page says how much is known and how much is built, and nothing that a description has is missing.

use std::path::Path;

use tests::coverage::{page, run};
use tests::put_between;

#[tokio::test]
async fn the_page_has_the_counts_that_come_out_and_only_what_was_merely_seen_is_not_built() {
    let rows = run().await.unwrap();
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/fidelity.md");
    let text = std::fs::read_to_string(file).unwrap();
    assert_eq!(put_between(&text, page::MARKS, &page::markdown(&rows)).unwrap(), text, "write it anew");
    let missing: Vec<&String> = rows
        .iter()
        .flat_map(|row| row.operations.iter().chain(&row.events))
        .filter(|(_, is_built)| !**is_built)
        .map(|(name, _)| name)
        .collect();
    assert_eq!(missing, ["GET /api/v1/4pl/vehicle/{number}"]);
    // A description that has lost its operations would pass as well.
    let counts: Vec<(&str, usize, usize)> =
        rows.iter().map(|row| (row.vendor, row.operations.len(), row.events.len())).collect();
    assert_eq!(counts, [("Afosto", 545, 5), ("E4Cars", 8, 5), ("Orange", 17, 0), ("Ownli", 41, 0)]);
}

//! The counts as Markdown.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::Row;

/// Where the table begins and ends in a page that holds it.
pub const MARKS: (&str, &str) = ("<!-- coverage: begin -->", "<!-- coverage: end -->");

/// A row for each vendor, and what is known and not built.
pub fn markdown(rows: &[Row]) -> String {
    let mut page = "\n| vendor | operations known | operations built | events known | events built | not known |\n\
        |---|--:|--:|--:|--:|---|\n"
        .to_owned();
    for row in rows {
        let built = |all: &BTreeMap<String, bool>| all.values().filter(|is_built| **is_built).count();
        let (operations, events) = (&row.operations, &row.events);
        // Writing to a string never fails.
        let _ = writeln!(
            page,
            "| {} | {} | {} | {} | {} | {} |",
            row.vendor,
            operations.len(),
            built(operations),
            events.len(),
            built(events),
            row.unknown.join("<br>")
        );
    }
    let missing = rows.iter().flat_map(|row| {
        let all = row.operations.iter().chain(&row.events);
        all.filter(|(_, is_built)| !**is_built).map(|(name, _)| format!("{}'s `{name}`", row.vendor))
    });
    let missing: Vec<String> = missing.collect();
    let missing = if missing.is_empty() { "nothing".to_owned() } else { missing.join(", ") };
    let _ = write!(page, "\nKnown and not built: {missing}.\n");
    page
}

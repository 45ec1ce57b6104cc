//! The report as Markdown.

use std::fmt::Write;

use super::Report;
use super::kinds::KINDS;
use super::rules::Rule;

/// Where the tables begin in a page that holds them.
pub const BEGIN: &str = "<!-- mutations: begin -->";
/// Where they end.
pub const END: &str = "<!-- mutations: end -->";

/// A table for each vendor, a row for each kind; and how often each canonical form was written.
pub fn markdown(report: &Report) -> String {
    let mut page = String::new();
    for (vendor, (name, documents)) in report.documents.iter().enumerate() {
        // Writing to a string never fails.
        let _ = write!(page, "\n### {name}: {documents} documents\n\n");
        page.push_str("| kind | tried | kept whole | set aside | refused | failed |\n|---|--:|--:|--:|--:|--:|\n");
        for (position, kind) in KINDS.iter().enumerate() {
            let Some(row) = report.rows.get(&(vendor, position)) else { continue };
            let (whole, aside, refused, failed) = (row.whole, row.aside, row.refused, row.failed);
            let _ = writeln!(page, "| {} | {} | {whole} | {aside} | {refused} | {failed} |", kind.name, row.tried);
        }
    }
    page.push_str("\n### Canonical forms\n\n| what is written for what came | documents |\n|---|--:|\n");
    for rule in Rule::ALL {
        let _ = writeln!(page, "| {} | {} |", rule.reason(), report.rules.get(&rule).unwrap_or(&0));
    }
    let (passed, failed) = report.count();
    let _ = write!(page, "\n{passed} passed, {failed} failed\n");
    page
}

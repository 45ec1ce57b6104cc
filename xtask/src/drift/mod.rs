//! Compares drift reports that users sent in with the vendors' descriptions, and says what to add to them.

mod advice;
mod places;
#[cfg(test)]
mod tests;

use std::fmt::Write as _;

use pivot_core::drift::{OperationDrift, Report, Snapshot};

use crate::tree::Tree;
use places::Description;

/// The vendors' descriptions, by the name that the reports have for the vendor.
const DESCRIPTIONS: [(&str, &str); 4] = [
    ("afosto", "afosto-client/spec/afosto.openapi.json"),
    ("e4cars", "e4cars-client/spec/e4cars.openapi.json"),
    ("orange", "orange-travel-client/spec/orange.openapi.json"),
    ("ownli", "ownli-client/spec/ownli.openapi.json"),
];

/// Reads the reports, adds them up, and says what the descriptions lack.
pub(crate) fn run(files: &[&str]) -> Result<String, String> {
    if files.is_empty() {
        return Err("which reports? `cargo run -p xtask -- drift FILE...`".to_owned());
    }
    let report = Report::new();
    for file in files {
        let text = std::fs::read(file).map_err(|error| format!("{file}: {error}"))?;
        report.add(&Snapshot::from_json(&text).map_err(|error| format!("{file}: {error}"))?);
    }
    let describe = |vendor: &str| {
        let Some((_, file)) = DESCRIPTIONS.iter().find(|(name, _)| *name == vendor) else { return Ok(None) };
        let text = std::fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
        let document = Tree::parse(&text).map_err(|error| format!("{file}: {error}"))?;
        Ok(Some((*file, document)))
    };
    page(&report.snapshot(), describe)
}

type Described = Option<(&'static str, Tree)>;

/// What the descriptions lack, as Markdown. Names in a report are safe there: it was added up by [`Report::add`].
fn page(snapshot: &Snapshot, describe: impl Fn(&str) -> Result<Described, String>) -> Result<String, String> {
    let mut out = String::from("# What to add to the descriptions\n");
    let mut vendors: Vec<&str> = snapshot.operations.iter().map(|operation| operation.vendor.as_str()).collect();
    vendors.dedup();
    for vendor in vendors {
        let described = describe(vendor)?;
        let operations = snapshot.operations.iter().filter(|operation| operation.vendor == vendor);
        // A text takes every text, here and below.
        match &described {
            Some((file, document)) => {
                let _ = writeln!(out, "\n## {file}");
                let description = Description::of(document);
                let before = out.len();
                operations.for_each(|operation| section(&mut out, operation, &description));
                if out.len() == before {
                    out.push_str("\nNothing: it has all that the reports hold.\n");
                }
            }
            None => {
                let _ = writeln!(out, "\n## `{vendor}`\n\nThere is no description of this vendor.");
            }
        }
    }
    if snapshot.operations.is_empty() {
        out.push_str("\nNothing: the reports hold no operation.\n");
    }
    if snapshot.left_out > 0 {
        let _ = writeln!(out, "\nThe reports had no room for {} more.", snapshot.left_out);
    }
    Ok(out.trim_end().to_owned())
}

/// What the description lacks of an operation; nothing if it lacks nothing.
fn section(out: &mut String, drift: &OperationDrift, description: &Description<'_>) {
    let rows = advice::rows(drift, description);
    if rows.is_empty() {
        return;
    }
    let place = if drift.is_event() { "event".to_owned() } else { format!("{} {}", drift.method, drift.path) };
    let _ = writeln!(out, "\n### `{}`: `{place}`, seen {} times\n", drift.operation, drift.seen);
    out.push_str("| what | where | times | the description has | to do |\n|---|---|--:|---|---|\n");
    for row in rows {
        let _ = writeln!(out, "| {} | {} | {} | {} | {} |", row.what, row.place, row.times, row.has, row.to_do);
    }
}

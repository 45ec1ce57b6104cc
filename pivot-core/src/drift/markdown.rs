//! A report as Markdown.

use std::fmt::Write as _;

use super::snapshot::{Kind, OperationDrift, Snapshot};

#[inline]
pub(super) fn write(snapshot: &Snapshot) -> String {
    let mut out = String::from("# Drift\n");
    let mut vendor = None;
    for operation in &snapshot.operations {
        if vendor.replace(&operation.vendor) != Some(&operation.vendor) {
            // A text takes every text, here and below.
            let _ = write!(out, "\n## {}\n\n", word(&operation.vendor));
            out.push_str("| operation | what | where | type | times | of |\n|---|---|---|---|--:|--:|\n");
        }
        rows(&mut out, operation);
    }
    if snapshot.operations.is_empty() {
        out.push_str("\nNothing was received.\n");
    }
    if snapshot.left_out > 0 {
        let _ = write!(out, "\nLeft out, since there was no room: {} more.\n", snapshot.left_out);
    }
    out
}

#[inline]
fn rows(out: &mut String, drift: &OperationDrift) {
    let operation = code(&drift.operation);
    if drift.findings.is_empty() {
        let _ = writeln!(out, "| {operation} | nothing | | | 0 | {} |", drift.seen);
    }
    for finding in &drift.findings {
        let types: Vec<&str> = finding.types.iter().map(|one| one.as_str()).collect();
        let at = if finding.at.is_empty() { "the body".to_owned() } else { code(&finding.at) };
        let (what, types) = (words(finding.kind), types.join(", "));
        let _ = writeln!(out, "| {operation} | {what} | {at} | {types} | {} | {} |", finding.count, drift.seen);
    }
}

#[inline]
fn words(kind: Kind) -> &'static str {
    match kind {
        Kind::UnknownField => "unknown field",
        Kind::UnknownValue => "unknown value of an enum",
        Kind::Misfit => "value that does not fit",
        Kind::Status => "undocumented status",
        Kind::Header => "undocumented header",
        Kind::ErrorCode => "unknown error code",
    }
}

/// A text as a word in a heading.
#[inline]
fn word(text: &str) -> String {
    text.chars().map(|c| if c.is_alphanumeric() || matches!(c, ' ' | '-' | '_') { c } else { '?' }).collect()
}

/// A text as code in a cell. Nothing ends the code or the cell.
#[inline]
fn code(text: &str) -> String {
    format!("`{}`", plain(text))
}

/// A text without what could end code, a cell or a line, begin an element, or hide.
#[inline]
pub(super) fn plain(text: &str) -> String {
    let shown = |c: char| match c {
        '|' | '`' | '<' | '>' | '\\' => '?',
        c if c.is_control() || pivot_json::is_invisible(c) => '?',
        c => c,
    };
    text.chars().map(shown).collect()
}

//! The matrix as Markdown: a table for each vendor, a row for each fault, a column for each of its calls.

use std::fmt::Write;

use super::calls::Call;
use super::facts::Kind;
use super::faults::Fault;
use super::vendor::Vendor;
use super::{Report, Row, cell};

/// Where the matrix begins in a page that holds it.
pub const BEGIN: &str = "<!-- fault matrix: begin -->";
/// Where it ends.
pub const END: &str = "<!-- fault matrix: end -->";

/// The whole matrix.
pub fn markdown(report: &Report) -> String {
    let mut page = String::new();
    for vendor in Vendor::ALL {
        let of_vendor = |&(_, call): &(usize, &Call)| call.vendor == vendor;
        let columns: Vec<(usize, &Call)> = report.calls.iter().enumerate().filter(of_vendor).collect();
        if !columns.is_empty() {
            table(&mut page, report, vendor, &columns);
        }
    }
    page
}

fn table(page: &mut String, report: &Report, vendor: Vendor, columns: &[(usize, &Call)]) {
    // Writing to a string never fails.
    let _ = write!(page, "\n### {vendor}\n\n| fault |");
    for (_, call) in columns {
        let _ = write!(page, " {}<br>`{}` |", call.kind, call.operation);
    }
    let _ = write!(page, "\n|---|{}", "---|".repeat(columns.len()));
    for (fault, rows) in report.faults.iter().zip(&report.rows) {
        let cells: Vec<Option<&Row>> = columns.iter().map(|(at, _)| rows[*at].as_ref()).collect();
        if cells.iter().all(Option::is_none) {
            continue;
        }
        let _ = write!(page, "\n| {} |", fault.name);
        for row in cells {
            let _ = write!(page, " {} |", row.map(text).unwrap_or_default());
        }
    }
    page.push('\n');
}

/// A cell: what became of the call, how many requests the servers got, whether it may have taken effect; and whether it
/// succeeds where the fault strikes once.
fn text(row: &Row) -> String {
    if !row.wrong().is_empty() {
        return "**wrong**".to_owned();
    }
    let Some(always) = &row.always else { return String::new() };
    let requests = always.seen.servers.requests;
    let Some(error) = &always.seen.outcome.error else { return format!("ok · {requests}") };
    let mut text = match (cell::kind(error), error.status()) {
        (Some(Kind::Status), Some(status)) => status.as_u16().to_string(),
        (Some(Kind::Redirect), Some(status)) => format!("{} refused", status.as_u16()),
        (kind, status) => {
            let status = status.map(|status| format!(" {}", status.as_u16())).unwrap_or_default();
            format!("{}{status}", kind.map_or("other", name))
        }
    };
    let _ = write!(text, " · {requests}");
    if error.may_have_taken_effect() {
        text.push_str(" · **?**");
    }
    if row.once.as_ref().is_some_and(|once| once.seen.outcome.error.is_none()) {
        text.push_str(" · ↻");
    }
    text
}

fn name(kind: Kind) -> &'static str {
    match kind {
        Kind::Connect => "no connection",
        Kind::Tls => "TLS",
        Kind::Timeout => "time-out",
        Kind::Connection => "connection lost",
        Kind::TooLarge => "too large",
        Kind::Redirect => "redirect",
        Kind::Status => "status",
        Kind::Answer => "no such answer",
    }
}

/// The fault's name for messages: with the call it met.
pub fn title(call: &Call, fault: &Fault) -> String {
    format!("{} {} ({}): {}", call.vendor.name(), call.operation, call.kind, fault.name)
}

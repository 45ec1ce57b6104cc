//! The report of what a session has called, in the form that is asked for.

use http::StatusCode;

use super::faults;
use super::sessions::Entry;
use crate::coverage::{Format, Report};
use crate::journal::Received;
use crate::server::Answer;

/// The report of a session, in the form that is asked for: by `?format=`, or else by `Accept`.
pub(super) fn coverage(request: &Received, entry: &Entry) -> Result<Answer, String> {
    let format = format(request)?;
    let report = Report { vendors: entry.coverage.all(), faults: Some(faults::waiting(entry)) };
    let media_type = match format {
        Format::Json => "application/json",
        Format::Junit => "application/xml; charset=utf-8",
        Format::Markdown => "text/markdown; charset=utf-8",
    };
    Ok(Answer::new(StatusCode::OK, media_type, report.text(format)))
}

fn format(request: &Received) -> Result<Format, String> {
    if let Some(name) = request.query_value("format") {
        return name.parse();
    }
    let is_none = |parameter: &str| parameter.trim().strip_prefix("q=").is_some_and(|weight| weight.parse() == Ok(0.0));
    let ranges = request.header("accept").split(',').filter(|range| !range.split(';').skip(1).any(is_none));
    let known = ranges.filter_map(|range| range.split(';').next()).filter_map(|media_type| match media_type.trim() {
        "application/json" => Some(Format::Json),
        "application/xml" | "text/xml" => Some(Format::Junit),
        "text/markdown" => Some(Format::Markdown),
        _ => None,
    });
    Ok({ known }.next().unwrap_or(Format::Json))
}

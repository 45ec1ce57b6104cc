//! The command that tells which operations a run has called.

use std::path::PathBuf;

use vendor_mocks::coverage::{Coverage, Format};
use vendor_mocks::record::Vendor;

use crate::arguments::Given;
use crate::{complain, print};

/// What is counted, and how it is told.
pub(crate) struct Task {
    files: Vec<PathBuf>,
    vendor: Option<Vendor>,
    format: Format,
}

/// Reads what stands behind the command. `None` if help is asked for.
pub(crate) fn parse(mut arguments: lexopt::Parser) -> Result<Option<Task>, lexopt::Error> {
    use lexopt::prelude::*;

    let mut task = Task { files: Vec::new(), vendor: None, format: Format::Markdown };
    let mut given = Given::default();
    while let Some(argument) = arguments.next()? {
        given.note(&argument)?;
        match argument {
            Short('h') | Long("help") => return Ok(None),
            Long("from") => task.files.push(arguments.value()?.into()),
            Long("vendor") => task.vendor = Some(arguments.value()?.string()?.parse()?),
            Long("format") => {
                task.format = arguments.value()?.string()?.parse().map_err(|why| format!("--format: {why}"))?;
            }
            other => return Err(other.unexpected()),
        }
    }
    match task.files.is_empty() {
        true => {
            Err("coverage needs --from FILE: a recording, what GET /_mock/requests answered, or lines of --json".into())
        }
        false => Ok(Some(task)),
    }
}

/// Prints the report. What was for no operation is told aside, so that the report can go into a file.
pub(crate) fn run(task: &Task) -> Result<(), String> {
    let (coverage, mut counted, mut passed_over) = (Coverage::default(), 0, 0);
    for file in &task.files {
        let named = |why: String| format!("--from {}: {why}", file.display());
        let text = std::fs::read_to_string(file).map_err(|problem| named(problem.to_string()))?;
        let read = coverage.read(&text, task.vendor).map_err(named)?;
        counted += read.counted;
        passed_over += read.passed_over;
    }
    let whose = if task.vendor.is_some() { "" } else { "; --vendor says whose they are" };
    match (counted, passed_over) {
        (_, 0) => {}
        (0, _) => return Err(format!("none of {passed_over} requests is for an operation that is known{whose}")),
        _ => complain(&format!("{passed_over} requests are for no operation that is known{whose}")),
    }
    let mut report = coverage.report(task.format);
    if !report.ends_with('\n') {
        report.push('\n');
    }
    print(&report)
}

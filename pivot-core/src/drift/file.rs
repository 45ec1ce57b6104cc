//! A report as JSON.

use std::collections::BTreeMap;

use pivot_json::{DecodeError, Extra, Json, JsonType, Misfits};
use pivot_json_derive::JsonObject;

use super::snapshot::{Finding, Kind, OperationDrift, Snapshot};

/// The version of the format.
const FORMAT: u32 = 1;

/// What is read first: all else may be of another version.
#[derive(JsonObject)]
struct Format {
    format: u32,
    extra: Extra,
}

#[derive(JsonObject)]
struct File {
    format: u32,
    left_out: u64,
    operations: Vec<FileOperation>,
    extra: Extra,
}

/// An operation, or an event, which has neither a method nor a path.
#[derive(JsonObject)]
struct FileOperation {
    vendor: String,
    operation: String,
    method: Option<String>,
    path: Option<String>,
    seen: u64,
    statuses: BTreeMap<String, u64>,
    findings: Vec<FileFinding>,
    extra: Extra,
}

#[derive(JsonObject)]
struct FileFinding {
    kind: String,
    at: String,
    count: u64,
    types: Vec<String>,
    extra: Extra,
}

#[inline]
pub(super) fn write(snapshot: &Snapshot) -> String {
    let file = File {
        format: FORMAT,
        left_out: snapshot.left_out,
        operations: snapshot.operations.iter().map(operation_of).collect(),
        extra: Extra::new(),
    };
    format!("{:#}\n", pivot_json::to_value(&file))
}

#[inline]
fn operation_of(drift: &OperationDrift) -> FileOperation {
    let filled = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
    let mut statuses = BTreeMap::new();
    for (status, times) in &drift.statuses {
        statuses.insert(status.to_string(), *times);
    }
    FileOperation {
        vendor: drift.vendor.clone(),
        operation: drift.operation.clone(),
        method: filled(&drift.method),
        path: filled(&drift.path),
        seen: drift.seen,
        statuses,
        findings: drift.findings.iter().map(finding_of).collect(),
        extra: Extra::new(),
    }
}

#[inline]
fn finding_of(finding: &Finding) -> FileFinding {
    FileFinding {
        kind: finding.kind.as_str().to_owned(),
        at: finding.at.clone(),
        count: finding.count,
        types: finding.types.iter().map(|one| one.as_str().to_owned()).collect(),
        extra: Extra::new(),
    }
}

#[inline]
pub(super) fn read(json: &[u8]) -> Result<Snapshot, DecodeError> {
    let Format { format, .. } = pivot_json::from_slice(json)?;
    if format != FORMAT {
        return Err(DecodeError::at("format", format!("expected {FORMAT}: this version knows no other")));
    }
    let mut file = File::placeholder();
    // What does not fit is refused rather than left out: a report that shows less than it holds is a wrong one.
    pivot_json::read_slice_with(json, &mut file, Misfits::Refuse)?;
    let mut left_out = file.left_out;
    let mut operations = Vec::new();
    for (at, operation) in file.operations.into_iter().enumerate() {
        let drift = drift_of(operation, &mut left_out);
        operations
            .push(drift.map_err(|(field, expected)| DecodeError::at(format!("operations[{at}].{field}"), expected))?);
    }
    Ok(Snapshot { operations, left_out })
}

/// A field of an operation, and what it should have been.
type Unexpected = (String, &'static str);

#[inline]
fn drift_of(file: FileOperation, left_out: &mut u64) -> Result<OperationDrift, Unexpected> {
    let mut statuses = BTreeMap::new();
    for (status, times) in file.statuses {
        let number = status.parse().ok().filter(|number| (100..=999).contains(number) && status.len() == 3);
        // One has one name: of `200` and `0200`, only one could be kept.
        let number = number.ok_or_else(|| ("statuses".to_owned(), "expected an HTTP status"))?;
        statuses.insert(number, times);
    }
    let mut findings = Vec::new();
    for (at, finding) in file.findings.into_iter().enumerate() {
        match Kind::ALL.into_iter().find(|kind| kind.as_str() == finding.kind) {
            Some(kind) => {
                let types = types_of(&finding.types)
                    .ok_or_else(|| (format!("findings[{at}].types"), "expected the types of JSON"))?;
                findings.push(Finding { kind, at: finding.at, count: finding.count, types });
            }
            None => *left_out = left_out.saturating_add(finding.count),
        }
    }
    Ok(OperationDrift {
        vendor: file.vendor,
        operation: file.operation,
        method: file.method.unwrap_or_default(),
        path: file.path.unwrap_or_default(),
        seen: file.seen,
        statuses,
        findings,
    })
}

#[inline]
fn types_of(names: &[String]) -> Option<Vec<JsonType>> {
    let is_known = |name: &String| JsonType::ALL.iter().any(|one| one.as_str() == name);
    if !names.iter().all(is_known) {
        return None;
    }
    let mut types = JsonType::ALL.to_vec();
    types.retain(|one| names.iter().any(|name| name == one.as_str()));
    Some(types)
}

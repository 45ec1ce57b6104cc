//! What to do about each finding.

use std::collections::BTreeMap;

use pivot_core::drift::{Finding, Kind, OperationDrift};

use super::places::{Description, Place, Step, steps};
use crate::tree::Tree;

/// A line of the page.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) what: &'static str,
    /// Where it was seen.
    pub(super) place: String,
    pub(super) times: u64,
    /// What the description has there now.
    pub(super) has: String,
    pub(super) to_do: String,
}

/// How many names are shown of what the description has.
const MOST_NAMES: usize = 12;

/// What the description lacks of an operation or an event.
pub(super) fn rows(drift: &OperationDrift, description: &Description<'_>) -> Vec<Row> {
    let described = match drift.is_event() {
        true => description.event(&drift.operation),
        false => description.operation(&drift.method, &drift.path),
    };
    let Some(operation) = described else {
        return drift.findings.iter().map(undescribed).collect();
    };
    let bodies = match drift.is_event() {
        true => description.event_body(operation),
        false => description.bodies(operation),
    };
    let responses = description.responses(operation);
    let mut rows = statuses(drift, &responses);
    for finding in &drift.findings {
        match finding.kind {
            // All of them were counted, so the description of the operation itself can be asked.
            Kind::Status if !drift.statuses.is_empty() => {}
            Kind::UnknownField => rows.push(field(finding, description, &bodies)),
            Kind::UnknownValue => rows.push(value(finding, description, &bodies)),
            Kind::Misfit => rows.push(misfit(finding, description, &bodies)),
            Kind::Header => rows.extend(header(finding, &responses)),
            Kind::ErrorCode => rows.push(row(
                finding,
                "unknown error code",
                "no table of codes",
                "add it to `ErrorCode` of the client",
            )),
            _ => rows.push(undescribed(finding)),
        }
    }
    rows
}

fn row(finding: &Finding, what: &'static str, has: impl Into<String>, to_do: impl Into<String>) -> Row {
    let place = if finding.at.is_empty() { "the body".to_owned() } else { format!("`{}`", finding.at) };
    Row { what, place, times: finding.count, has: has.into(), to_do: to_do.into() }
}

fn undescribed(finding: &Finding) -> Row {
    let what = match finding.kind {
        Kind::UnknownField => "unknown field",
        Kind::UnknownValue => "unknown value",
        Kind::Misfit => "value that does not fit",
        Kind::Status => "undocumented status",
        Kind::Header => "undocumented header",
        _ => "unknown error code",
    };
    row(
        finding,
        what,
        "nothing: it has no such operation or event",
        "describe it, or add it to the client's type alone",
    )
}

/// Statuses that the operation is not described with, although another may be.
fn statuses(drift: &OperationDrift, responses: &[(&str, &Tree)]) -> Vec<Row> {
    let is_described = |status: &str| {
        responses.iter().any(|(known, _)| *known == status || *known == "default" || known.ends_with("XX"))
    };
    let known: Vec<&str> = responses.iter().map(|(status, _)| *status).collect();
    let all: &BTreeMap<u16, u64> = &drift.statuses;
    let unknown = all.iter().filter(|(status, _)| !is_described(&status.to_string()));
    let rows = unknown.map(|(status, times)| Row {
        what: "undocumented status",
        place: format!("`{status}`"),
        times: *times,
        has: known.join(", "),
        to_do: format!("add the response `{status}`"),
    });
    rows.collect()
}

fn field(finding: &Finding, description: &Description<'_>, bodies: &[Place<'_>]) -> Row {
    const WHAT: &str = "unknown field";
    let all = steps(&finding.at);
    let Some((last, before)) = all.split_last() else { return row(finding, WHAT, "", "look at it") };
    let Some(parent) = description.find(bodies, before) else {
        return row(finding, WHAT, "nothing around it", "describe what it is in");
    };
    let Step::Field(name) = last else {
        let to_do = format!("its names are data: describe `{}` as a map", parent.pointer);
        return row(finding, WHAT, names(parent.schema), to_do);
    };
    if let Some(place) = description.find(bodies, &all) {
        return row(finding, WHAT, described(place.schema), "the description has it; add it to the client's type");
    }
    let to_do = format!("add `\"{name}\": {{{}}}` to `{}/properties`", types(finding), parent.pointer);
    row(finding, WHAT, names(parent.schema), to_do)
}

fn value(finding: &Finding, description: &Description<'_>, bodies: &[Place<'_>]) -> Row {
    const WHAT: &str = "unknown value";
    match description.find(bodies, &steps(&finding.at)) {
        Some(place) if place.schema.get("enum").is_some() => {
            let to_do = format!("add the value to `{}/enum`; reports hold none: look at a response", place.pointer);
            row(finding, WHAT, described(place.schema), to_do)
        }
        Some(place) => {
            row(finding, WHAT, described(place.schema), "it names no values; add the value to the client's enum")
        }
        None => row(finding, WHAT, "nothing there", "describe the field, with its values"),
    }
}

fn misfit(finding: &Finding, description: &Description<'_>, bodies: &[Place<'_>]) -> Row {
    const WHAT: &str = "value that does not fit";
    match description.find(bodies, &steps(&finding.at)) {
        Some(place) => {
            let to_do = format!("let `{}` be {} too, or look at the form of its values", place.pointer, came(finding));
            row(finding, WHAT, described(place.schema), to_do)
        }
        None => row(finding, WHAT, "nothing there", format!("describe the field; it came as {}", came(finding))),
    }
}

fn header(finding: &Finding, responses: &[(&str, &Tree)]) -> Option<Row> {
    let headers = responses.iter().filter_map(|(_, response)| response.get("headers")).flat_map(Tree::entries);
    let mut known: Vec<&str> = headers.map(|(name, _)| name.as_str()).collect();
    known.sort_unstable();
    known.dedup();
    if known.iter().any(|name| name.eq_ignore_ascii_case(&finding.at)) {
        return None;
    }
    let has = if known.is_empty() { "no headers".to_owned() } else { known.join(", ") };
    Some(row(finding, "undocumented header", has, "add it to the headers of the response"))
}

/// The names that an object has, a few of them.
fn names(schema: &Tree) -> String {
    let all = schema.get("properties").map(Tree::entries).unwrap_or_default();
    let mut shown: Vec<String> = all.iter().take(MOST_NAMES).map(|(name, _)| format!("`{name}`")).collect();
    if all.len() > MOST_NAMES {
        shown.push(format!("{} more", all.len() - MOST_NAMES));
    }
    if shown.is_empty() { "no fields".to_owned() } else { shown.join(", ") }
}

/// What a schema says of a value: its type, its values, its format.
fn described(schema: &Tree) -> String {
    let mut said = Vec::new();
    let types: Vec<&str> = match schema.get("type") {
        Some(Tree::List(types)) => types.iter().filter_map(Tree::as_str).collect(),
        other => other.and_then(Tree::as_str).into_iter().collect(),
    };
    said.extend((!types.is_empty()).then(|| types.join(" or ")));
    said.extend(schema.text("format").map(|format| format!("format {format}")));
    if let Some(values) = schema.get("enum") {
        let values: Vec<&str> = values.items().iter().filter_map(Tree::as_str).collect();
        said.push(format!("one of {}", values.join(", ")));
    }
    if said.is_empty() { "any value".to_owned() } else { said.join("; ") }
}

/// The types that came, as a schema has them.
fn types(finding: &Finding) -> String {
    let types: Vec<String> = finding.types.iter().map(|one| format!("\"{}\"", one.as_str())).collect();
    match types.as_slice() {
        [] => String::new(),
        [one] => format!("\"type\": {one}"),
        several => format!("\"type\": [{}]", several.join(", ")),
    }
}

fn came(finding: &Finding) -> String {
    let types: Vec<&str> = finding.types.iter().map(|one| one.as_str()).collect();
    if types.is_empty() { "of another type".to_owned() } else { types.join(" or ") }
}

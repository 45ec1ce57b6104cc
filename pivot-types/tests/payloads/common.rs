//! What the tests over payloads share.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, unreachable_pub)] // helpers may fail as loudly as their tests

use std::collections::BTreeMap;
use std::path::Path;

use pivot_json::{Json, from_slice, from_value, to_value, unknown_fields};
use pivot_types::Timestamp;
use serde_json::{Value, json};

pub fn payload(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(name);
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

pub fn tree(name: &str) -> Value {
    serde_json::from_slice(&payload(name)).unwrap()
}

/// Every single value of a document by its path.
fn leaves(path: &str, value: &Value, found: &mut BTreeMap<String, String>) {
    match value {
        Value::Object(fields) => {
            fields.iter().for_each(|(name, value)| leaves(&format!("{path}.{name}"), value, found))
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, value)| leaves(&format!("{path}[{index}]"), value, found));
        }
        Value::String(text) => drop(found.insert(path.to_owned(), text.clone())),
        other => drop(found.insert(path.to_owned(), other.to_string())),
    }
}

fn leaves_of(value: &Value) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    leaves("", value, &mut found);
    found
}

/// Adds to every object a field that no type knows.
fn mark(value: &Value) -> Value {
    match value {
        Value::Object(fields) => {
            let mut fields: serde_json::Map<_, _> =
                fields.iter().map(|(name, value)| (name.clone(), mark(value))).collect();
            fields.insert("unknown_to_all".to_owned(), json!({"kept": [1, null, "é"]}));
            Value::Object(fields)
        }
        Value::Array(items) => items.iter().map(mark).collect(),
        other => other.clone(),
    }
}

fn objects_in(value: &Value) -> usize {
    match value {
        Value::Object(fields) => 1 + fields.values().map(objects_in).sum::<usize>(),
        Value::Array(items) => items.iter().map(objects_in).sum(),
        _ => 0,
    }
}

pub fn check<T: Json + serde::Serialize>(name: &str) {
    let original = tree(name);
    let decoded: T = from_slice(&payload(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    let written = to_value(&decoded);

    let (mut before, after) = (leaves_of(&original), leaves_of(&written));
    // What says that there is nothing is not written.
    before.retain(|path, text| after.contains_key(path) || !matches!(text.as_str(), "null" | "None" | ""));
    assert_eq!(before.keys().collect::<Vec<_>>(), after.keys().collect::<Vec<_>>(), "{name}: the same fields");
    for (path, text) in &before {
        let same = *text == after[path] || same_instant(text, &after[path]) || same_number(text, &after[path]);
        assert!(same, "{name}{path}: {text:?} became {:?}", after[path]);
    }

    let canonical = name.replace(".json", ".canonical.json");
    assert_eq!(written, tree(&canonical), "{name}: the canonical form");
    let again: T = from_value(&written).unwrap();
    assert_eq!(to_value(&again), written, "{name}: the canonical form is stable");
    assert_eq!(serde_json::to_value(&decoded).unwrap(), written, "{name}: plain serde writes the same");

    assert_eq!(unknown_fields(&decoded), [""; 0], "{name}: every field is known");
    let marked = mark(&original);
    let decoded: T = from_value(&marked).unwrap();
    assert_eq!(
        unknown_fields(&decoded).len(),
        objects_in(&original),
        "{name}: every object keeps what it does not know"
    );
    assert_eq!(to_value(&decoded), mark(&written), "{name}: and writes it back where it stood");
}

fn same_number(one: &str, other: &str) -> bool {
    matches!((one.parse::<f64>(), other.parse::<f64>()), (Ok(one), Ok(other)) if one == other)
}

fn same_instant(one: &str, other: &str) -> bool {
    matches!((one.parse::<Timestamp>(), other.parse::<Timestamp>()), (Ok(one), Ok(other)) if one == other)
}

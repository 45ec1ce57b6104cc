//! The same types with serde's derives and nothing else, against which `build-cost` and `bench` hold ours.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::model::{Property, Service, Shape, Type};
use super::names;

const HEAD: &str = "use std::collections::BTreeMap;\nuse serde::{Deserialize, Serialize};\nuse serde_json::Value;\n\n";

/// What the structs hold in the place of dates.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Dates {
    /// Texts: nothing but what serde brings.
    Texts,
    /// `Moment` and `Day`, which are whatever the file is compiled with.
    Named,
}

/// A library of all objects, with JSON reading and writing of each compiled in it.
pub(super) fn library(services: &[Service]) -> String {
    let mut out = HEAD.to_owned();
    for definition in services.iter().flat_map(|service| &service.definitions) {
        let Shape::Object(properties) = &definition.shape else { continue };
        let name = &definition.name;
        object(name, properties, Dates::Texts, &mut out);
        let _ = writeln!(
            out,
            "pub fn read_{snake}(json: &[u8]) -> serde_json::Result<{name}> {{ serde_json::from_slice(json) }}\n\
             pub fn write_{snake}(value: &{name}) -> serde_json::Result<Vec<u8>> {{ serde_json::to_vec(value) }}\n",
            snake = names::snake(name),
        );
    }
    out
}

/// The objects that the named ones consist of, with dates of the types `Moment` and `Day`.
pub(super) fn peers(services: &[Service], roots: &[&str]) -> String {
    let reached = reached(services, roots);
    let mut out = "use serde::{Deserialize, Serialize};\n\nuse super::dates::{Day, Moment};\n\n".to_owned();
    for definition in services.iter().flat_map(|service| &service.definitions) {
        if let Shape::Object(properties) = &definition.shape
            && reached.contains(definition.name.as_str())
        {
            object(&definition.name, properties, Dates::Named, &mut out);
        }
    }
    for (path, word) in [("std::collections::BTreeMap", "BTreeMap<"), ("serde_json::Value", "<Value>")] {
        if out.contains(word) {
            out.insert_str(0, &format!("use {path};\n"));
        }
    }
    out
}

/// The names of all definitions that those of these names lead to.
fn reached<'a>(services: &'a [Service], roots: &[&'a str]) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut open = roots.to_vec();
    while let Some(name) = open.pop() {
        if reached.insert(name) {
            open.extend(properties(services, name).iter().filter_map(|property| property.kind.name()));
        }
    }
    reached
}

/// The properties of the object of this name; none, if it is none.
pub(super) fn properties<'a>(services: &'a [Service], name: &str) -> &'a [Property] {
    let mut definitions = services.iter().flat_map(|service| &service.definitions);
    match definitions.find(|definition| definition.name == name).map(|definition| &definition.shape) {
        Some(Shape::Object(properties)) => properties,
        _ => &[],
    }
}

fn object(name: &str, properties: &[Property], dates: Dates, out: &mut String) {
    let _ = writeln!(out, "#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]\npub struct {name} {{");
    for property in properties {
        let kind = serde_baseline(&property.kind, dates);
        let (skip, kind) = match &property.kind {
            Type::List(_) => ("Vec::is_empty", kind),
            _ => ("Option::is_none", format!("Option<{kind}>")),
        };
        let _ = writeln!(
            out,
            "    #[serde(rename = {:?}, default, skip_serializing_if = {skip:?})]\n    pub {}: {kind},",
            property.wire,
            names::field(&property.wire),
        );
    }
    out.push_str("}\n\n");
}

fn serde_baseline(kind: &Type, dates: Dates) -> String {
    match kind {
        Type::Integer => "i64".to_owned(),
        Type::Number => "f64".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::Anything => "Value".to_owned(),
        Type::Map(value) => format!("BTreeMap<String, {}>", serde_baseline(value, dates)),
        Type::List(item) => format!("Vec<{}>", serde_baseline(item, dates)),
        Type::Named(name, false) => name.clone(),
        Type::Named(name, true) => format!("Box<{name}>"),
        Type::DateTime if dates == Dates::Named => "Moment".to_owned(),
        Type::Date if dates == Dates::Named => "Day".to_owned(),
        _ => "String".to_owned(),
    }
}

//! The same types with serde's derives and nothing else, against which `build-cost` and the decoding benchmark hold ours.

use std::fmt::Write as _;

use super::model::{Service, Shape, Type};
use super::names;

const HEAD: &str = "use std::collections::BTreeMap;\nuse serde::{Deserialize, Serialize};\nuse serde_json::Value;\n\n";

/// What the structs hold in the place of numbers, dates, sets of texts and secrets.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum LeafTypes {
    /// Texts: nothing but what serde brings.
    Texts,
    /// The client's own types, so that structs alone are compared.
    Ours,
}

/// A library of all objects, with JSON reading and writing of each compiled in it.
pub(crate) fn library(services: &[Service], leaves: LeafTypes) -> String {
    let mut out = HEAD.to_owned();
    for definition in services.iter().flat_map(|service| &service.definitions) {
        let Shape::Object(properties) = &definition.shape else { continue };
        let name = &definition.name;
        let _ =
            writeln!(out, "#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]\npub struct {name} {{");
        for property in properties {
            let kind = serde_baseline(&property.kind, leaves);
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
        let _ = writeln!(
            out,
            "}}\npub fn read_{snake}(json: &[u8]) -> serde_json::Result<{name}> {{ serde_json::from_slice(json) }}\n\
             pub fn write_{snake}(value: &{name}) -> serde_json::Result<Vec<u8>> {{ serde_json::to_vec(value) }}\n",
            snake = names::snake(name),
        );
    }
    out
}

fn serde_baseline(kind: &Type, leaves: LeafTypes) -> String {
    match kind {
        Type::Integer => "i64".to_owned(),
        Type::Number if leaves == LeafTypes::Ours => "pivot_types::Number".to_owned(),
        Type::Number => "f64".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::Anything => "Value".to_owned(),
        Type::Map(value) => format!("BTreeMap<String, {}>", serde_baseline(value, leaves)),
        Type::List(item) => format!("Vec<{}>", serde_baseline(item, leaves)),
        Type::Named(name, false) => name.clone(),
        Type::Named(name, true) => format!("Box<{name}>"),
        Type::DateTime if leaves == LeafTypes::Ours => "pivot_json::Lenient<pivot_types::Timestamp>".to_owned(),
        Type::Date if leaves == LeafTypes::Ours => "pivot_json::Lenient<pivot_types::LocalDate>".to_owned(),
        Type::Secret if leaves == LeafTypes::Ours => "pivot_types::SecretText".to_owned(),
        Type::Enum(name, _) if leaves == LeafTypes::Ours => {
            let service = names::words(name).first().cloned().unwrap_or_default();
            format!("afosto_client::{service}::{name}")
        }
        _ => "String".to_owned(),
    }
}

//! The same types with serde's derives and nothing else, against which `build-cost` and the decoding benchmark hold ours.

use std::fmt::Write as _;

use super::model::{Service, Shape, Type};
use super::names;

const HEAD: &str = "#![allow(dead_code)]\nuse std::collections::BTreeMap;\nuse serde::{Deserialize, Serialize};\nuse serde_json::Value;\n\n";

/// A library of all objects, with JSON reading and writing of each compiled in it.
pub(crate) fn library(services: &[Service]) -> String {
    let mut out = HEAD.to_owned();
    for definition in services.iter().flat_map(|service| &service.definitions) {
        let Shape::Object(properties) = &definition.shape else { continue };
        let name = &definition.name;
        let _ =
            writeln!(out, "#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]\npub struct {name} {{");
        for property in properties {
            let kind = bare(&property.kind);
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

fn bare(kind: &Type) -> String {
    match kind {
        Type::Integer => "i64".to_owned(),
        Type::Number => "f64".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::Anything => "Value".to_owned(),
        Type::Map(value) => format!("BTreeMap<String, {}>", bare(value)),
        Type::List(item) => format!("Vec<{}>", bare(item)),
        Type::Named(name, false) => name.clone(),
        Type::Named(name, true) => format!("Box<{name}>"),
        _ => "String".to_owned(),
    }
}

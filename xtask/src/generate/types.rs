//! Writes the types of a service: sets of texts first, then objects, then names for lists and maps.

use std::fmt::Write as _;

use super::model::{Definition, Property, Service, Shape, Type};
use super::names;
use super::type_docs;
use super::words;

/// Appends the types of a service.
pub(crate) fn write(service: &Service, out: &mut String) {
    for definition in &service.definitions {
        if let Shape::Object(properties) = &definition.shape {
            for property in properties {
                let whose = format!(
                    "[`{0}`]({1}::{0})",
                    names::field(&property.wire).trim_start_matches("r#"),
                    definition.name
                );
                write_enum(&property.kind, &whose, out);
            }
        }
    }
    let handle = names::pascal(&service.name);
    for operation in &service.operations {
        for parameter in &operation.parameters {
            let whose = format!("the parameter `{}` of [`{handle}::{}`]", parameter.wire, operation.method_name);
            write_enum(&parameter.kind, &whose, out);
        }
    }
    out.push_str("pivot_json::record! {\n");
    let mut first = true;
    for definition in &service.definitions {
        let Shape::Object(properties) = &definition.shape else { continue };
        if !std::mem::take(&mut first) {
            out.push('\n');
        }
        write_object(service, definition, properties, out);
    }
    out.push_str("}\n\n");
    for definition in &service.definitions {
        if let Shape::Alias(kind) = &definition.shape {
            let _ = writeln!(
                out,
                "/// {}\n///\n/// Source: \\[doc\\].\npub type {} = {};\n",
                type_docs::alias(kind),
                definition.name,
                rust(kind)
            );
        }
    }
}

fn write_enum(kind: &Type, whose: &str, out: &mut String) {
    let (name, values) = match kind {
        Type::Enum(name, values) => (name, values),
        Type::List(item) | Type::Map(item) => return write_enum(item, whose, out),
        _ => return,
    };
    let _ = writeln!(
        out,
        "pivot_json::open_enum! {{\n    /// The possible values of {whose}.\n    ///\n    /// Source: \\[doc\\].\n    pub enum {name} {{"
    );
    for value in values {
        let _ = writeln!(out, "        /// {}\n        {} = {value:?},", words::on_the_wire(value), names::case(value));
    }
    out.push_str("    }\n}\n\n");
}

fn write_object(service: &Service, definition: &Definition, properties: &[Property], out: &mut String) {
    type_docs::write(&type_docs::object(service, definition, properties), 4, out);
    if let Some(alias) = &definition.alias {
        let _ = writeln!(out, "    #[doc(alias = {alias:?})]");
    }
    let _ = writeln!(out, "    pub struct {} {{", definition.name);
    for (position, property) in properties.iter().enumerate() {
        let name = names::field(&property.wire);
        type_docs::write(&type_docs::field(property), 8, out);
        let field = match &property.kind {
            Type::List(item) => format!("OptionalVec<{}>", rust(item)),
            kind => format!("Option<{}>", rust(kind)),
        };
        let _ = writeln!(out, "        pub {name}: {field} = {position} {:?},", property.wire);
    }
    out.push_str("    }\n");
}

/// The Rust type of a value that is there.
pub(crate) fn rust(kind: &Type) -> String {
    match kind {
        Type::Text | Type::File => "String".to_owned(),
        Type::Secret => "SecretText".to_owned(),
        Type::Integer => "i64".to_owned(),
        Type::Number => "Number".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::DateTime => "Lenient<Timestamp>".to_owned(),
        Type::Date => "Lenient<LocalDate>".to_owned(),
        Type::Enum(name, _) => name.clone(),
        Type::Anything => "RawJson".to_owned(),
        Type::Map(value) => format!("BTreeMap<String, {}>", rust(value)),
        Type::List(item) => format!("Vec<{}>", rust(item)),
        Type::Named(name, false) => name.clone(),
        Type::Named(name, true) => format!("Box<{name}>"),
    }
}

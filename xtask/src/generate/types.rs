//! Writes the types of a service: sets of texts first, then objects, then names for lists and maps.

use std::fmt::Write as _;

use super::model::{Definition, Property, Service, Shape, Type};
use super::names;
use super::words;

/// Appends the types of a service.
pub(crate) fn write(service: &Service, out: &mut String) {
    for definition in &service.definitions {
        if let Shape::Object(properties) = &definition.shape {
            for property in properties {
                let whose = format!("`{}` of a [`{}`]", property.wire, definition.name);
                write_enum(&property.kind, &whose, out);
            }
        }
    }
    for operation in &service.operations {
        for parameter in &operation.parameters {
            let whose = format!("`{}` of [`{}`]", parameter.wire, operation.name);
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
            let what = words::sentence(&names::readable(&strip(service, &definition.name)));
            let _ = writeln!(out, "/// {what} \\[doc\\]\npub type {} = {};\n", definition.name, rust(kind));
        }
    }
}

fn write_enum(kind: &Type, whose: &str, out: &mut String) {
    let (name, values) = match kind {
        Type::Enum(name, values) => (name, values),
        Type::List(item) | Type::Map(item) => return write_enum(item, whose, out),
        _ => return,
    };
    let _ = writeln!(out, "pivot_json::open_enum! {{\n    /// The {whose} \\[doc\\].\n    pub enum {name} {{");
    for value in values {
        let _ = writeln!(out, "        /// `{value}`.\n        {} = {value:?},", names::case(value));
    }
    out.push_str("    }\n}\n\n");
}

fn write_object(service: &Service, definition: &Definition, properties: &[Property], out: &mut String) {
    let what = words::sentence(&names::readable(&strip(service, &definition.name)));
    let source = if definition.is_from_example { "\\[doc\\], by an example" } else { "\\[doc\\]" };
    let _ = writeln!(out, "    /// {what} {source}{}", used(service, definition));
    let _ = writeln!(out, "    pub struct {} {{", definition.name);
    for (position, property) in properties.iter().enumerate() {
        let name = names::field(&property.wire);
        let meaning = words::field(&property.wire, &property.kind);
        let default = property
            .default
            .as_ref()
            .map(|(value, is_guess)| format!(" Default: `{value}`{}.", if *is_guess { " \\[guess\\]" } else { "" }));
        let read_only = if property.is_read_only { " The vendor sets it." } else { "" };
        let _ = writeln!(out, "        /// {meaning}{}{read_only}", default.unwrap_or_default());
        let field = match &property.kind {
            Type::List(item) => format!("OptionalVec<{}>", rust(item)),
            kind => format!("Option<{}>", rust(kind)),
        };
        let _ = writeln!(out, "        pub {name}: {field} = {position} {:?},", property.wire);
    }
    out.push_str("    }\n");
}

/// Which methods take and give it, a few of them by name.
fn used(service: &Service, definition: &Definition) -> String {
    let handle = names::pascal(&service.name);
    let list = |methods: &[String]| -> String {
        let named: Vec<String> =
            methods.iter().take(3).map(|method| format!("[`{method}`]({handle}::{method})")).collect();
        let more = if methods.len() > 3 { " and others" } else { "" };
        format!("{}{more}", named.join(", "))
    };
    let mut used = String::new();
    if !definition.taken_by.is_empty() {
        let _ = write!(used, "\n    ///\n    /// Taken by {}.", list(&definition.taken_by));
    }
    if !definition.given_by.is_empty() {
        let _ = write!(used, "\n    ///\n    /// Given by {}.", list(&definition.given_by));
    }
    used
}

/// The name without the service's prefix.
fn strip(service: &Service, name: &str) -> String {
    let prefix = names::pascal(&service.name);
    name.strip_prefix(prefix.as_str()).unwrap_or(name).to_owned()
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

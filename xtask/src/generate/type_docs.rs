//! What is told of a type and of its fields: what it is, where it is used, and what that rests on.

use std::fmt::Write as _;

use super::meanings::Source;
use super::model::{Definition, Operation, Property, Service, Shape, Type};
use super::names;

/// How many places of use are named.
const NAMED: usize = 3;

/// The comment of an object: a sentence that says what it is, where it is used, the sources.
pub(crate) fn object(service: &Service, definition: &Definition, properties: &[Property]) -> Vec<String> {
    let seen = if definition.is_from_example { ", known from an example" } else { "" };
    let (mut lines, told) = match &definition.meaning {
        Some(meaning) => {
            let lines = vec![meaning.clone(), String::new(), format!("{}.", used(service, definition))];
            (lines, format!("; {} for what it is", Source::Guess.mark()))
        }
        None => (vec![format!("{}.", by_use(service, definition, properties))], String::new()),
    };
    lines.extend([String::new(), format!("Source: {}{seen}{told}.", Source::Doc.mark())]);
    lines
}

/// The comment of a field; none if nothing is known beyond its name and type.
pub(crate) fn field(property: &Property) -> Vec<String> {
    let Property { meaning, kind, default, .. } = property;
    let is_list = matches!(kind, Type::List(_));
    let format = property.format.map(|format| format.sentence(is_list).to_owned());
    let told = meaning.as_ref().map(|meaning| meaning.text.clone());
    let by_default = default.as_ref().map(|(value, _)| format!("Default: `{value}`."));
    let read_only = property.is_read_only.then(|| "The vendor sets it.".to_owned());
    let values = if told.is_none() { values_of(kind) } else { None };
    let sentences: Vec<String> = [told, values, format, by_default, read_only].into_iter().flatten().collect();
    let mut lines = Vec::new();
    if !sentences.is_empty() {
        lines.push(sentences.join(" "));
    }
    let is_default_guessed = default.as_ref().is_some_and(|(_, is_guess)| *is_guess);
    if let Some(source) =
        source(meaning.as_ref().map(|meaning| meaning.source), property.format.is_some(), is_default_guessed)
    {
        lines.extend([String::new(), source]);
    }
    lines
}

/// The line of sources of a field or parameter. What stands in the schema rests on the reference, as the type's own line says.
pub(crate) fn source(meaning: Option<Source>, has_format: bool, is_default_guessed: bool) -> Option<String> {
    let mut parts = Vec::new();
    match meaning {
        Some(source @ Source::Guess) if has_format => {
            parts.push(format!("{}, {} for the format", source.mark(), Source::Doc.mark()));
        }
        Some(source) => parts.push(source.mark().to_owned()),
        None => {}
    }
    if is_default_guessed && meaning != Some(Source::Guess) {
        parts.push(format!("{} for the default", Source::Guess.mark()));
    }
    (!parts.is_empty()).then(|| format!("Source: {}.", parts.join("; ")))
}

/// The texts of a set, or the first of them.
fn values_of(kind: &Type) -> Option<String> {
    const SHOWN: usize = 6;
    let values = match kind {
        Type::Enum(_, values) => values,
        Type::List(item) => return values_of(item),
        _ => return None,
    };
    let shown: Vec<String> = values.iter().take(SHOWN).map(|value| format!("`{value}`")).collect();
    Some(match &shown[..] {
        [only] => format!("Only {only} is documented."),
        _ if values.len() > SHOWN => format!("{}, and others.", shown.join(", ")),
        [before @ .., last] => format!("{} or {last}.", before.join(", ")),
        [] => return None,
    })
}

/// What a type is, said by what sends, returns or holds it.
fn by_use(service: &Service, definition: &Definition, properties: &[Property]) -> String {
    let has = |wire: &str| properties.iter().any(|property| property.wire == wire);
    let is_condition = has("key") && has("operator") && (has("value") || has("values"));
    let what = if is_condition { ": a condition that records must meet" } else { "" };
    let mut told = Vec::new();
    for (how, methods) in [("Body of", &definition.taken_by), ("Response of", &definition.given_by)] {
        if !methods.is_empty() {
            told.push(format!("{how} {}", list(methods, |method| call(service, method))));
        }
    }
    let places = places(service, &definition.name);
    if !places.is_empty() {
        told.push(list(&places, |place| place.clone()));
    }
    match told.is_empty() {
        true => "Used by no operation".to_owned(),
        false => names::capital(&told.join("; ")) + what,
    }
}

/// The method as a link, and the request that it sends.
fn call(service: &Service, method: &str) -> String {
    let link = format!("[`{method}`]({}::{method})", names::pascal(&service.name));
    let is_it = |operation: &&Operation| operation.method_name == method;
    match service.operations.iter().find(is_it) {
        Some(Operation { method, path, .. }) => format!("{link}, `{method} {path}`"),
        None => link,
    }
}

/// The fields that hold a type.
fn places(service: &Service, name: &str) -> Vec<String> {
    let mut places = Vec::new();
    for definition in &service.definitions {
        let Shape::Object(properties) = &definition.shape else { continue };
        for property in properties.iter().filter(|property| property.kind.name() == Some(name)) {
            let field = names::field(&property.wire);
            let whole = &definition.name;
            let how = match &property.kind {
                Type::List(_) => "an item of",
                Type::Map(_) => "a value of",
                _ => "the value of",
            };
            places.push(format!("{how} [`{0}`]({whole}::{0}) in [`{whole}`]", field.trim_start_matches("r#")));
        }
    }
    places
}

/// A few of the names.
fn list(names: &[String], shown: impl Fn(&String) -> String) -> String {
    let named: Vec<String> = names.iter().take(NAMED).map(shown).collect();
    let more = if names.len() > NAMED { ", and others" } else { "" };
    format!("{}{more}", named.join("; "))
}

/// Which methods send and return it and what it is a part of, a few of them by name.
fn used(service: &Service, definition: &Definition) -> String {
    let handle = names::pascal(&service.name);
    let method = |method: &String| format!("[`{method}`]({handle}::{method})");
    let whole = |name: &String| if *name == definition.name { "itself".to_owned() } else { format!("[`{name}`]") };
    let mut used = String::new();
    for (how, names, link) in [
        ("sent by", &definition.taken_by, &method as &dyn Fn(&String) -> String),
        ("returned by", &definition.given_by, &method),
        ("part of", &definition.part_of, &whole),
    ] {
        if !names.is_empty() {
            let separator = if used.is_empty() { "" } else { "; " };
            let _ = write!(used, "{separator}{how} {}", list(names, link).replace("; ", ", "));
        }
    }
    if used.is_empty() { "Used by no operation".to_owned() } else { names::capital(&used) }
}

/// What a name for a list, a map or a value is.
pub(crate) fn alias(kind: &Type) -> String {
    let item = |kind: &Type| kind.name().map(|name| format!(" of [`{name}`]")).unwrap_or_default();
    let what = match kind {
        Type::List(inner) => format!("A list{}", item(inner)),
        Type::Map(inner) => format!("A map{} by text", item(inner)),
        _ => "A value".to_owned(),
    };
    format!("{what}, by the name that the reference gives it.")
}

/// Comments with their slashes, at a depth.
pub(crate) fn write(lines: &[String], depth: usize, out: &mut String) {
    for line in lines {
        let _ = writeln!(out, "{:depth$}/// {line}", "");
    }
}

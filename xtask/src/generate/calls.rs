//! Writes a call of every operation with everything it takes, for the conformance tests, and a list of all objects.

use std::fmt::Write as _;

use super::MARK;
use super::model::{Answer, Operation, Parameter, Place, Service, Shape, Type};
use super::names;
use super::types::rust;

/// The file of calls.
pub(crate) fn write(services: &[Service]) -> String {
    let mut out = MARK.to_owned();
    out.push_str(
        "//! Every operation of Afosto, called with everything it takes.\n\nuse afosto_client::*;\n\n\
         use super::{Call, call, download, list, nothing, started, with_body};\n\n/// All calls.\npub const CALLS: &[&[Call]] = &[",
    );
    for service in services {
        let _ = write!(out, "{}, ", service.name.to_uppercase());
    }
    out.push_str("];\n\n");
    for service in services {
        let _ = writeln!(
            out,
            "/// The calls of `{}`.\npub const {}: &[Call] = &[",
            service.name,
            service.name.to_uppercase()
        );
        for operation in &service.operations {
            let _ =
                writeln!(out, "    Call {{ operation: {:?}, run: |with| {} }},", operation.id, run(service, operation));
        }
        out.push_str("];\n\n");
    }
    out
}

/// The file of objects.
pub(super) fn objects(services: &[Service]) -> String {
    let mut out = MARK.to_owned();
    out.push_str(
        "//! Every object of Afosto's description.\n\n/// What the function gives for each, as a list: it gets the value and what the \
         description calls the type.\nmacro_rules! objects {\n    ($each:ident, $with:expr) => {{\n        use afosto_client::*;\n        vec![\n",
    );
    for service in services {
        for definition in service.definitions.iter().filter(|known| matches!(known.shape, Shape::Object(_))) {
            let alias = definition.alias.as_ref().unwrap_or(&definition.name);
            let _ = writeln!(out, "            $each::<{}::{}>($with, {alias:?}),", service.name, definition.name);
        }
    }
    out.push_str("        ]\n    }};\n}\npub(crate) use objects;\n");
    out
}

/// The file of examples.
pub(super) fn examples(services: &[Service]) -> String {
    let mut out = MARK.to_owned();
    out.push_str("//! The examples of Afosto's methods, as they stand in the documentation.\n\nuse afosto_client::{AfostoClient, Error};\nuse pivot_core::BoxFuture;\n\n");
    let mut names = Vec::new();
    for service in services {
        for operation in &service.operations {
            let Some(code) = &operation.example else { continue };
            let name = format!("{}_{}", service.name, operation.method_name);
            let _ =
                writeln!(out, "async fn {name}(afosto: AfostoClient) -> Result<(), Error> {{\n{code}\nOk(())\n}}\n");
            names.push(name);
        }
    }
    out.push_str("/// An example, by what it is of.\npub type Example = (&'static str, fn(AfostoClient) -> BoxFuture<'static, Result<(), Error>>);\n\n/// All of them.\npub const EXAMPLES: &[Example] = &[\n");
    for name in names {
        let _ = writeln!(out, "({name:?}, |afosto| Box::pin({name}(afosto))),");
    }
    out.push_str("];\n");
    out
}

fn run(service: &Service, operation: &Operation) -> String {
    let mut arguments: Vec<String> =
        operation.parameters.iter().filter(|parameter| parameter.required).map(|p| value(service, p)).collect();
    let body = match &operation.body {
        None => None,
        Some(Type::File) => {
            arguments.push("with.file()".to_owned());
            None
        }
        Some(Type::List(item)) => Some(format!("Vec<{}>", path(service, item))),
        Some(kind) => Some(path(service, kind)),
    };
    arguments.extend(body.as_ref().map(|_| "body".to_owned()));
    let mut call = format!("with.afosto.{}().{}({})", service.name, operation.method_name, arguments.join(", "));
    for parameter in operation.parameters.iter().filter(|parameter| !parameter.required) {
        let _ = write!(call, ".{}({})", names::field(&parameter.wire), value(service, parameter));
    }
    if operation.takes_key {
        call.push_str(".idempotency_key(with.given.text(\"x-idempotency-key\"))");
    }
    if operation.paging.is_some() {
        call.push_str(if operation.takes_page_size { ".page_size(7)" } else { "" });
        call.push_str(".start_at(\"1\")");
    }
    let how = match (&operation.answer, &operation.paging) {
        (Answer::File { .. }, _) => "download",
        (_, Some(_)) => "list",
        (Answer::Nothing, _) => "nothing",
        (Answer::Json(..), _) if operation.is_task => "started",
        (Answer::Json(..), _) => "call",
    };
    match body {
        Some(kind) => format!("with_body(&with, |body: &{kind}| {how}({call}.send()))"),
        None => format!("{how}({call}.send())"),
    }
}

/// The type of a body, as it is called from outside of the service's module.
fn path(service: &Service, kind: &Type) -> String {
    match kind {
        Type::Named(name, _) => format!("{}::{name}", service.name),
        Type::Anything => "pivot_json::RawJson".to_owned(),
        Type::Enum(name, _) => format!("{}::{name}", service.name),
        other => rust(other),
    }
}

/// The value that the conformance check expects for a parameter.
fn value(service: &Service, parameter: &Parameter) -> String {
    match &parameter.kind {
        // Ids are those of what an earlier call has made.
        Type::Integer if parameter.place == Place::Path => format!("with.number({:?})", parameter.wire),
        // What must be given is borrowed, what may be given is taken.
        Type::Text => {
            let borrow = if parameter.required { "&" } else { "" };
            format!("{borrow}with.given.text({:?})", parameter.wire)
        }
        Type::Integer => "7".to_owned(),
        Type::Number => "1.5".to_owned(),
        Type::Boolean => "true".to_owned(),
        Type::List(_) => "&[\"a text\", \"another\"]".to_owned(),
        Type::Enum(name, values) => {
            format!("{}::{name}::{}", service.name, values.first().map(|value| names::case(value)).unwrap_or_default())
        }
        _ => "\"a text\"".to_owned(),
    }
}

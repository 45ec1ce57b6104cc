//! Writes the operations of a service: its handle with a method each, and a type each.

use std::fmt::Write as _;

use super::MARK;
use super::docs;
use super::model::{Answer, Operation, Parameter, Place, Service, Type};
use super::names;
use super::type_docs;
use super::types::rust;

/// What the services are about.
fn subject(service: &str) -> &'static str {
    match service {
        "cat" => "the catalogue: channels, prices, VAT, mappings",
        "cnt" => "content: files, datasets, dataflows, search, PDF",
        "iam" => "identities and access: tenants, users, roles, tokens, logs",
        "int" => "apps and integrations",
        "lcs" => "fulfilment: shipments, parcels, handling lists, locations",
        "mes" => "messages: conversations, e-mail, webhooks, tasks",
        "odr" => "orders, invoices, coupons, payments, checkout sessions",
        "qcq" => "Quicq, the image proxy",
        "rel" => "relations: contacts, organisations, addresses",
        "spl" => "the print spooler: hubs, printers, jobs",
        "tpl" => "templates and themes",
        "wms" => "the warehouse: stock, claims, routes, transfers",
        _ => "a service",
    }
}

/// The module's head; its imports are filled in when the rest is known.
pub(crate) fn head(service: &Service, out: &mut String) {
    let (count, name) = (service.operations.len(), &service.name);
    let _ = writeln!(out, "//! `{name}`, {}: {count} operations.\n\n// uses", subject(name));
    let _ = writeln!(out, "use crate::call::*;\n\npub use super::{};\n", names::pascal(name));
}

/// The handles of all services, with the methods of the client that give them.
pub(crate) fn handles(services: &[Service]) -> String {
    let mut out = MARK.to_owned();
    out.push_str("//! The services, one module and one feature each.\n\nuse crate::client::AfostoClient;\n\n");
    for service in services {
        let _ = writeln!(
            out,
            "#[cfg(feature = {0:?})]\n#[allow(missing_docs)] // a field of which nothing is known beyond its name has no words\npub mod {0};",
            service.name
        );
    }
    out.push_str("pub(crate) mod effects;\npub(crate) mod scope;\n\n");
    for service in services {
        let (name, handle) = (&service.name, names::pascal(&service.name));
        let count = service.operations.len();
        let _ = writeln!(
            out,
            "/// The service `{name}`: {}. {count} operations.\n#[cfg(feature = {name:?})]\n#[derive(Clone, Debug)]\n\
             pub struct {handle} {{\n    pub(crate) client: AfostoClient,\n}}\n",
            subject(name)
        );
    }
    out.push_str("/// The services.\nimpl AfostoClient {\n");
    for service in services {
        let (name, handle) = (&service.name, names::pascal(&service.name));
        let _ = writeln!(
            out,
            "    /// `{name}`: {}.\n    #[cfg(feature = {name:?})]\n    #[inline]\n    pub fn {name}(&self) -> {handle} {{\n        \
             {handle} {{ client: self.clone() }}\n    }}\n",
            subject(name)
        );
    }
    out.push_str("}\n");
    out
}

/// Appends the methods, the operations' types and the setters.
pub(crate) fn write(service: &Service, out: &mut String) {
    let handle = names::pascal(&service.name);
    let _ = writeln!(out, "/// The operations.\nimpl {handle} {{");
    for operation in &service.operations {
        method(operation, out);
    }
    out.push_str("}\n\n");
    markers(service, out);
    for operation in &service.operations {
        setters(operation, out);
    }
}

/// The module of the types that stand for the operations: apart, so that the page of the service shows what they take and give.
fn markers(service: &Service, out: &mut String) {
    out.push_str(
        "/// The operations as types, each named as its method is: what a [`Call`] or a [`Pager`] is of, and what tests answer by.\n\
         pub mod operations {\n    use super::*;\n\n    operations! {\n",
    );
    let handle = names::pascal(&service.name);
    for operation in &service.operations {
        let _ = writeln!(
            out,
            "    /// The operation of [`{handle}::{method}`].\n    {name}({method:?}): {} {:?}{effect} => {}{size};",
            operation.method,
            operation.path,
            answer(operation),
            effect =
                operation.departure.map(|known| format!(" idempotency {}", known.effect.case())).unwrap_or_default(),
            size = if operation.paging.is_some() && !operation.takes_page_size { ", no_page_size" } else { "" },
            name = operation.marker(),
            method = operation.method_name,
        );
    }
    out.push_str("    }\n}\n\n");
}

/// How the answer is read, for the `operations!` macro.
fn answer(operation: &Operation) -> String {
    match (&operation.answer, &operation.paging) {
        (Answer::Json(Type::List(item), _), Some((mode, is_guess))) => {
            let how = if mode == "cursor" && *is_guess { "either" } else { mode };
            format!("{how}_list({})", rust(item))
        }
        (Answer::Json(kind, _), Some((mode, _))) => format!("{mode}_page({})", rust(kind)),
        (Answer::Json(kind, _), None) if operation.is_task => format!("started({})", rust(kind)),
        (Answer::Nothing, _) if operation.is_task => "started".to_owned(),
        (Answer::Json(kind, true), None) => format!("optional({})", rust(kind)),
        (Answer::Json(kind, false), None) => format!("json({})", rust(kind)),
        (Answer::Nothing, _) => "nothing".to_owned(),
        (Answer::File { .. }, _) => "file".to_owned(),
    }
}

fn call(operation: &Operation) -> &'static str {
    match (&operation.answer, &operation.paging) {
        (Answer::File { .. }, _) => "DownloadCall",
        (_, Some(_)) => "Pager",
        _ => "Call",
    }
}

fn method(operation: &Operation, out: &mut String) {
    let name = &operation.method_name;
    let mut arguments = String::new();
    let mut values = String::new();
    for parameter in operation.parameters.iter().filter(|parameter| parameter.required) {
        let argument = names::field(&parameter.wire);
        let _ = write!(arguments, ", {argument}: {}", argument_type(&parameter.kind));
        values.push_str(&set(parameter, &argument));
    }
    match &operation.body {
        None => {}
        Some(Type::File) => {
            arguments.push_str(", file: FilePart");
            values.push_str(".file(file)");
        }
        Some(body) => {
            let kind = match body {
                Type::List(item) => format!("[{}]", rust(item)),
                other => rust(other),
            };
            let _ = write!(arguments, ", body: &{kind}");
            values.push_str(if matches!(body, Type::List(_)) { ".json_list(body)" } else { ".json(body)" });
        }
    }
    if operation.takes_key {
        values.push_str(".idempotent()");
    }
    let call = call(operation);
    let _ = writeln!(
        out,
        "{docs}    #[inline]\n    pub fn {name}(&self{arguments}) -> {call}<operations::{marker}> {{\n        \
         {call}::new(Request::new(&self.client, operations::{marker}::ENDPOINT){values})\n    }}\n",
        docs = docs::method(operation),
        marker = operation.marker(),
    );
}

fn argument_type(kind: &Type) -> String {
    match kind {
        Type::Text | Type::Secret | Type::DateTime | Type::Date | Type::File => "&str".to_owned(),
        Type::List(_) => "&[&str]".to_owned(),
        Type::Enum(name, _) => name.clone(),
        other => rust(other),
    }
}

/// What a setter takes: texts as the setters of all clients do.
fn setter_type(kind: &Type) -> String {
    if is_text(kind) { "impl Into<String>".to_owned() } else { argument_type(kind) }
}

fn setter_value(kind: &Type, name: &str) -> String {
    if is_text(kind) { format!("&{name}.into()") } else { name.to_owned() }
}

fn is_text(kind: &Type) -> bool {
    argument_type(kind) == "&str"
}

/// The call that sets a parameter on a `Request`.
fn set(parameter: &Parameter, argument: &str) -> String {
    let place = if parameter.place == Place::Path { "path" } else { "query" };
    let setter = match &parameter.kind {
        Type::Integer => format!("{place}_number"),
        Type::Boolean => format!("{place}_flag"),
        Type::List(_) => format!("{place}_list"),
        _ => place.to_owned(),
    };
    let value =
        if matches!(parameter.kind, Type::Enum(..)) { format!("{argument}.as_str()") } else { argument.to_owned() };
    format!(".{setter}({:?}, {value})", parameter.wire)
}

fn setters(operation: &Operation, out: &mut String) {
    let optional: Vec<&Parameter> = operation.parameters.iter().filter(|parameter| !parameter.required).collect();
    if optional.is_empty() && !operation.takes_key {
        return;
    }
    let _ = writeln!(out, "impl {}<operations::{}> {{", call(operation), operation.marker());
    for parameter in optional {
        let name = names::field(&parameter.wire);
        setter_docs(parameter, out);
        let _ = writeln!(
            out,
            "    #[inline]\n    pub fn {name}(self, {name}: {}) -> Self {{\n        self.set(|request| request{})\n    }}\n",
            setter_type(&parameter.kind),
            set(parameter, &setter_value(&parameter.kind, &name)),
        );
    }
    if operation.takes_key {
        out.push_str(
            "    /// The idempotency key to send, in place of one that is made for the call: `x-idempotency-key`.\n    \
             #[inline]\n    pub fn idempotency_key(self, key: impl Into<String>) -> Self {\n        \
             self.set(|request| request.idempotency_key(key.into()))\n    }\n",
        );
    }
    out.push_str("}\n\n");
}

/// What an optional parameter means and how it is sent.
fn setter_docs(parameter: &Parameter, out: &mut String) {
    let mut sentences: Vec<String> = parameter.meaning.iter().map(|meaning| meaning.text.clone()).collect();
    sentences.push(format!("Sent as `{}` in the query, or not at all without this.", parameter.wire));
    sentences.extend(parameter.default.as_ref().map(|(value, _)| format!("Default: `{value}`.")));
    let mut lines = vec![sentences.join(" ")];
    if let Some(source) = type_docs::source(parameter.meaning.as_ref().map(|meaning| meaning.source), false, false) {
        lines.extend([String::new(), source]);
    }
    type_docs::write(&lines, 4, out);
}

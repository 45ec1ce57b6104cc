//! Reads the description.

use std::collections::{BTreeMap, BTreeSet};

use pivot_core::redaction::is_secret_name;

use super::Tables;
use super::descriptions::Descriptions;
use super::effects::{self, Known};
use super::examples;
use super::meanings::{self, Fields, Meaning};
use super::method_names::MethodNames;
use super::model::{
    Answer, Definition, Format, OWN_HEADERS, Operation, Parameter, Place, Property, Service, Shape, Type,
};
use super::names;
use crate::tree::Tree;

/// What the description and the tables say.
pub(crate) fn services(document: &Tree, tables: Tables<'_>) -> Result<Vec<Service>, String> {
    let schemas = get(get(document, "components")?, "schemas")?;
    let departures = effects::departures(tables.effects, &known(document)?)?;
    let boxed = cycles(schemas);
    let told = Descriptions::read(tables.descriptions, document)?;
    let method_names = MethodNames::read(tables.names)?;
    let fields = Fields::read(tables.fields)?;
    let mut types = meanings::read_types(tables.types)?;
    let reader = Reader { schemas, boxed, told, fields };
    let mut services: BTreeMap<String, Service> = BTreeMap::new();
    for (path, methods) in get(document, "paths")?.entries() {
        for (method, operation) in methods.entries() {
            let service = text(operation, "x-service")?;
            let method_name = method_names.of(service, &method.to_uppercase(), path)?;
            let mut operation = reader.operation(method, path, method_name, operation)?;
            operation.departure = departures.get(&operation.id).copied();
            let service = services.entry(service.to_owned()).or_insert_with(|| Service {
                name: service.to_owned(),
                definitions: Vec::new(),
                operations: Vec::new(),
            });
            service.operations.push(operation);
        }
    }
    for (name, schema) in schemas.entries() {
        let prefix = names::words(name).first().cloned().unwrap_or_default();
        // The error and the query of GraphQL belong to no service and are written by hand.
        let Some(service) = services.get_mut(&prefix) else { continue };
        let mut definition = reader.definition(name, schema)?;
        definition.meaning = types.remove(name);
        for operation in &service.operations {
            let method = &operation.method_name;
            if operation.body.as_ref().and_then(Type::name) == Some(name) {
                definition.taken_by.push(method.clone());
            }
            if let Answer::Json(kind, _) = &operation.answer
                && kind.name() == Some(name)
            {
                definition.given_by.push(method.clone());
            }
        }
        service.definitions.push(definition);
    }
    if let Some(name) = types.keys().next() {
        return Err(format!("types.tsv: the description has no {name}"));
    }
    reader.fields.check_used()?;
    services.values_mut().for_each(parts);
    let mut services: Vec<Service> = services.into_values().collect();
    examples::give(tables.examples, &mut services)?;
    method_names.check(&services)?;
    Ok(services)
}

/// Says of each definition which others have a property of it.
fn parts(service: &mut Service) {
    let mut wholes: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for definition in &service.definitions {
        let Shape::Object(properties) = &definition.shape else { continue };
        let parts: BTreeSet<&str> = properties.iter().filter_map(|property| property.kind.name()).collect();
        for part in parts {
            wholes.entry(part.to_owned()).or_default().push(definition.name.clone());
        }
    }
    for definition in &mut service.definitions {
        definition.part_of = wholes.remove(&definition.name).unwrap_or_default();
    }
}

/// The operations, as the table of effects must know them.
fn known(document: &Tree) -> Result<Vec<Known<'_>>, String> {
    let mut known = Vec::new();
    for (path, methods) in get(document, "paths")?.entries() {
        for (method, operation) in methods.entries() {
            let line = operation.get("x-line").map(number).and_then(|line| line.parse().ok()).unwrap_or_default();
            let (name, method) = (text(operation, "operationId")?, method.to_uppercase());
            known.push(Known { name, method, path, line });
        }
    }
    Ok(known)
}

/// Secrets whose names do not say so: the key with which a channel is listened to, and the address in the QR code of a second
/// factor, which holds its secret.
const SECRETS: [(&str, &str); 2] = [("SplToken", "key"), ("IamSecret", "qr_url")];

struct Reader<'t> {
    schemas: &'t Tree,
    /// Definition and property that must be boxed.
    boxed: BTreeSet<(String, String)>,
    told: Descriptions,
    fields: Fields,
}

impl Reader<'_> {
    fn definition(&self, name: &str, schema: &Tree) -> Result<Definition, String> {
        let shape = match schema.get("properties") {
            None => Shape::Alias(self.kind(schema, name, "Item")?),
            Some(properties) => {
                let properties = properties.entries().iter().map(|(wire, schema)| {
                    let mut kind = self.kind(schema, name, wire)?;
                    if let Type::Named(_, is_boxed) = &mut kind {
                        *is_boxed = self.boxed.contains(&(name.to_owned(), wire.clone()));
                    }
                    if kind == Type::Text && (is_secret_name(wire) || SECRETS.contains(&(name, wire))) {
                        kind = Type::Secret;
                    }
                    let is_read_only = schema.is_true("readOnly");
                    let told = self.told.property(name, wire).map(Meaning::doc);
                    let meaning = told.or_else(|| self.fields.property(name, wire, &kind));
                    let format = format(schema).or_else(|| schema.get("items").and_then(format));
                    Ok(Property { wire: wire.clone(), kind, default: default(schema), is_read_only, format, meaning })
                });
                Shape::Object(properties.collect::<Result<_, String>>()?)
            }
        };
        let is_from_example = schema.text("x-source") == Some("example");
        let (taken_by, given_by, part_of) = (Vec::new(), Vec::new(), Vec::new());
        let (name, alias, meaning) = (name.to_owned(), None, None);
        Ok(Definition { name, alias, meaning, shape, is_from_example, taken_by, given_by, part_of })
    }

    fn kind(&self, schema: &Tree, owner: &str, property: &str) -> Result<Type, String> {
        if let Some(reference) = schema.text("$ref") {
            let name = reference.rsplit('/').next().unwrap_or_default();
            let target = self.schemas.get(name).ok_or_else(|| format!("{owner}.{property}: {name} is not defined"))?;
            // What is a list or a map stays one under its name's alias, so that a field of it may be absent.
            return match target.get("properties") {
                Some(_) => Ok(Type::Named(name.to_owned(), false)),
                None => self.kind(target, name, "Item"),
            };
        }
        let kind = text(schema, "type")?;
        let values: Vec<String> = schema
            .get("enum")
            .map(Tree::items)
            .unwrap_or_default()
            .iter()
            .filter_map(Tree::as_str)
            .map(str::to_owned)
            .collect();
        Ok(match (kind, schema.text("format")) {
            ("string", _) if is_flag(&values) => Type::Boolean,
            ("string", _) if !values.is_empty() => {
                let name = format!("{owner}{}", names::pascal(property));
                // A definition may have the name that its set would get.
                let is_taken = self.schemas.get(&name).is_some();
                Type::Enum(if is_taken { name + "Value" } else { name }, values)
            }
            ("string", Some("date-time" | "datetime")) => Type::DateTime,
            ("string", Some("date")) => Type::Date,
            ("string", Some("binary")) => Type::File,
            ("string", _) => Type::Text,
            ("integer", _) => Type::Integer,
            ("number", _) => Type::Number,
            ("boolean", _) => Type::Boolean,
            ("array", _) => Type::List(Box::new(self.kind(get(schema, "items")?, owner, property)?)),
            ("object", _) => match schema.get("additionalProperties") {
                Some(values) => Type::Map(Box::new(self.kind(values, owner, property)?)),
                None => Type::Anything,
            },
            (other, _) => return Err(format!("{owner}.{property}: no type is called {other}")),
        })
    }

    fn operation(&self, method: &str, path: &str, method_name: &str, operation: &Tree) -> Result<Operation, String> {
        let id = text(operation, "operationId")?.to_owned();
        let marker = names::pascal(method_name);
        let listed = operation.get("parameters").map(Tree::items).unwrap_or_default();
        let has_header = |wanted: &str| {
            listed.iter().any(|parameter| parameter.text("name").is_some_and(|name| name.eq_ignore_ascii_case(wanted)))
        };
        let takes_key = has_header("x-idempotency-key");
        let parameters = listed.iter().filter_map(|parameter| self.parameter(&id, &marker, parameter).transpose());
        let parameters = parameters.collect::<Result<_, String>>()?;
        let body = operation.get("requestBody").map(|body| self.body(&marker, body)).transpose()?;
        let responses = get(operation, "responses")?;
        let successes = responses.entries().iter().filter(|(status, _)| status.starts_with('2'));
        let successes: Vec<&Tree> = successes.map(|(_, response)| response).collect();
        let first = successes.first().ok_or_else(|| format!("{id}: no success"))?;
        let answer = self.answer(&marker, first, responses.get("204").is_some())?;
        let is_task =
            successes.iter().any(|response| response.get("headers").is_some_and(|h| h.get("x-task-id").is_some()));
        let is_guess = operation.text("x-paging-source") == Some("guess");
        let paging = operation.text("x-paging").map(|mode| (mode.to_owned(), is_guess));
        let (title, method) = (text(operation, "summary")?.to_owned(), method.to_uppercase());
        let meaning = self.told.operation(&id).map(str::to_owned);
        Ok(Operation {
            id,
            method_name: method_name.to_owned(),
            title,
            meaning,
            method,
            path: path.to_owned(),
            parameters,
            body,
            answer,
            takes_key,
            is_task,
            paging,
            takes_page_size: has_header("x-page-size"),
            departure: None,
            example: None,
        })
    }

    /// A parameter that callers set; `None` for a header that the client sets itself.
    fn parameter(&self, operation: &str, marker: &str, parameter: &Tree) -> Result<Option<Parameter>, String> {
        let wire = text(parameter, "name")?;
        let place = match text(parameter, "in")? {
            "path" => Place::Path,
            "query" => Place::Query,
            "header" if OWN_HEADERS.contains(&wire.to_lowercase().as_str()) => return Ok(None),
            other => return Err(format!("{operation}: the parameter {wire} in {other} is of no known kind")),
        };
        let schema = get(parameter, "schema")?;
        let mut kind = self.kind(schema, marker, wire)?;
        // A number that can only be 0 or 1 is a flag as well.
        let numbers: Vec<String> = schema.get("enum").map(Tree::items).unwrap_or_default().iter().map(number).collect();
        if kind == Type::Integer && is_flag(&numbers) {
            kind = Type::Boolean;
        }
        let required = parameter.is_true("required");
        let told = self.told.parameter(operation, wire).map(Meaning::doc);
        let meaning = told.or_else(|| self.fields.parameter(wire, &kind));
        let wire = wire.to_owned();
        Ok(Some(Parameter { wire, place, required, kind, default: default(schema), meaning }))
    }

    fn body(&self, operation: &str, body: &Tree) -> Result<Type, String> {
        match get(body, "content")?.entries() {
            [(media, content)] if media == "application/json" => self.kind(get(content, "schema")?, operation, "Body"),
            [(media, _)] if media == "multipart/form-data" => Ok(Type::File),
            other => Err(format!("{operation}: a body of {} kinds", other.len())),
        }
    }

    fn answer(&self, operation: &str, success: &Tree, may_be_empty: bool) -> Result<Answer, String> {
        match success.get("content").map(Tree::entries) {
            None => Ok(Answer::Nothing),
            Some([(media, content)]) if media == "application/json" => {
                Ok(Answer::Json(self.kind(get(content, "schema")?, operation, "Answer")?, may_be_empty))
            }
            Some([(media, _)]) => {
                Ok(Answer::File { media_type: media.clone(), is_guess: success.text("x-source") == Some("guess") })
            }
            Some(other) => Err(format!("{operation}: an answer of {} kinds", other.len())),
        }
    }
}

fn is_flag(values: &[String]) -> bool {
    let mut values: Vec<&str> = values.iter().map(String::as_str).collect();
    values.sort_unstable();
    values == ["0", "1"]
}

/// How a text is written, where its type does not say it.
fn format(schema: &Tree) -> Option<Format> {
    match schema.text("format") {
        Some("uuid") => Some(Format::Uuid),
        Some("base64") => Some(Format::Base64),
        _ => None,
    }
}

fn number(value: &Tree) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

fn default(schema: &Tree) -> Option<(String, bool)> {
    let default = schema.get("default")?;
    let word = default.as_str().map_or_else(|| number(default), str::to_owned);
    Some((word, schema.text("x-source") == Some("guess")))
}

/// Properties by which a definition leads back to itself without a list or a map between.
fn cycles(schemas: &Tree) -> BTreeSet<(String, String)> {
    let direct = |name: &str| -> Vec<(String, String)> {
        let properties =
            schemas.get(name).and_then(|schema| schema.get("properties")).map(Tree::entries).unwrap_or_default();
        let target =
            |schema: &Tree| schema.text("$ref").and_then(|reference| reference.rsplit('/').next()).map(str::to_owned);
        properties.iter().filter_map(|(wire, schema)| Some((wire.clone(), target(schema)?))).collect()
    };
    let reaches = |from: &str, goal: &str| {
        let (mut seen, mut todo) = (BTreeSet::new(), vec![from.to_owned()]);
        while let Some(name) = todo.pop() {
            if name == goal {
                return true;
            }
            if seen.insert(name.clone()) {
                todo.extend(direct(&name).into_iter().map(|(_, target)| target));
            }
        }
        false
    };
    let mut boxed = BTreeSet::new();
    for (name, _) in schemas.entries() {
        for (wire, target) in direct(name) {
            if reaches(&target, name) {
                boxed.insert((name.clone(), wire));
            }
        }
    }
    boxed
}

fn get<'t>(tree: &'t Tree, key: &str) -> Result<&'t Tree, String> {
    tree.get(key).ok_or_else(|| format!("no `{key}` where the description should have one"))
}

fn text<'t>(tree: &'t Tree, key: &str) -> Result<&'t str, String> {
    tree.text(key).ok_or_else(|| format!("no text `{key}` where the description should have one"))
}

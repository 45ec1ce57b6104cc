//! What a vendor would refuse in a request.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jsonschema::error::ValidationErrorKind;
use serde_json::{Map, Value, json};

use super::{Description, Operation};
use crate::journal::Received;
use crate::lock;

/// One thing that is wrong with a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Violation {
    pub(crate) what: ViolationKind,
    pub(crate) place: Place,
    /// Where it is, or which it is; never the value itself.
    pub(crate) words: String,
}

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum ViolationKind {
    Invalid,
    Required,
    Unknown,
}

/// In what part of the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Query,
    Header,
    MediaType,
    /// The body as a whole.
    Body,
    /// A field of the body.
    Field,
}

impl Violation {
    /// Whether the mock can do without it, where it is lenient: what is not known, and another name for the media type.
    fn is_passed_over(&self) -> bool {
        self.what == ViolationKind::Unknown || self.place == Place::MediaType
    }
}

/// Everything that is wrong with a request.
#[derive(Debug, Default)]
pub(crate) struct Violations(Vec<Violation>);

impl Violations {
    pub(crate) fn first(&self) -> Option<&Violation> {
        self.0.first()
    }

    fn add(&mut self, what: ViolationKind, place: Place, words: impl Into<String>) {
        self.0.push(Violation { what, place, words: words.into() });
    }

    /// By what is wrong, as Afosto tells it.
    pub(crate) fn by_what(&self) -> BTreeMap<String, Vec<String>> {
        let mut by_what: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for refused in &self.0 {
            let what = match refused.what {
                ViolationKind::Invalid => "invalid value",
                ViolationKind::Required => "required",
                ViolationKind::Unknown => "unknown",
            };
            by_what.entry(what.to_owned()).or_default().push(refused.words.clone());
        }
        by_what
    }

    /// All of it in one line.
    pub(crate) fn summary(&self) -> String {
        let words = self.by_what().into_iter().map(|(what, words)| format!("{what}: {}", words.join(", ")));
        words.collect::<Vec<_>>().join("; ")
    }
}

/// What reads a body.
pub(super) type Body = Result<jsonschema::Validator, String>;

impl Operation<'_> {
    /// What the vendor would refuse in a request.
    pub(crate) fn refusals(&self, request: &Received) -> Violations {
        let mut refusals = Violations::default();
        self.check_query(request, &mut refusals);
        self.check_paging(request, &mut refusals);
        let media_type = request.header("content-type");
        match self.body() {
            None if request.body.is_empty() => {}
            None => refusals.add(ViolationKind::Unknown, Place::Body, "the body"),
            Some((expected, _)) if !is_of_type(media_type, expected) => {
                let words = format!("content-type: {expected} is expected, not {media_type:?}");
                refusals.add(ViolationKind::Invalid, Place::MediaType, words);
            }
            Some(_) if request.body.is_empty() => refusals.add(ViolationKind::Required, Place::Body, "the body"),
            Some(("application/json", schema)) => match serde_json::from_slice(&request.body) {
                Ok(found) => self.check_fields(schema, &found, &mut refusals),
                Err(_) => refusals.add(ViolationKind::Invalid, Place::Body, "the body is not JSON"),
            },
            Some(_) => {}
        }
        if request.is_lenient {
            refusals.0.retain(|violation| !violation.is_passed_over());
        }
        refusals
    }

    fn check_query(&self, request: &Received, refusals: &mut Violations) {
        let query = request.query.iter().filter(|(name, _)| !self.description.credentials.contains(name));
        for (name, value) in query {
            match self.parameters("query").find(|(known, _)| known == name) {
                None => refusals.add(ViolationKind::Unknown, Place::Query, name),
                Some((_, parameter)) if !takes(&parameter["schema"], value) => {
                    refusals.add(ViolationKind::Invalid, Place::Query, name);
                }
                Some(_) if request.query_value(name).is_none() => {
                    refusals.add(ViolationKind::Invalid, Place::Query, format!("{name}, twice"));
                }
                Some(_) => {}
            }
        }
        for (name, _) in self.parameters("query").filter(|(_, parameter)| parameter["required"] == true) {
            if !request.query.iter().any(|(found, _)| found == name) {
                refusals.add(ViolationKind::Required, Place::Query, name);
            }
        }
    }

    /// Pages and their sizes are numbers from 1, also where the description says no more than that they are texts: those that
    /// the server gives are.
    fn check_paging(&self, request: &Received, refusals: &mut Violations) {
        let names = self.parameters("header").map(|(name, _)| name.to_ascii_lowercase());
        for name in names.filter(|name| matches!(name.as_str(), "x-page" | "x-page-size")) {
            let Some(value) = request.headers.get(&name) else { continue };
            let number = value.to_str().ok().and_then(|value| value.parse::<u64>().ok());
            if number.is_none_or(|number| number == 0) {
                refusals.add(ViolationKind::Invalid, Place::Header, name);
            }
        }
    }

    fn check_fields(&self, schema: &Value, found: &Value, refusals: &mut Violations) {
        match &*self.description.validator(self.name, schema) {
            Ok(validator) => {
                for error in validator.iter_errors(found) {
                    let what = match error.kind() {
                        ValidationErrorKind::Required { .. } => ViolationKind::Required,
                        ValidationErrorKind::AdditionalProperties { .. } => ViolationKind::Unknown,
                        _ => ViolationKind::Invalid,
                    };
                    let path = error.instance_path().to_string();
                    let place = if path.is_empty() { "the body" } else { &path };
                    // A value may be a secret: what is wrong is said without it.
                    refusals.add(what, Place::Field, format!("{place}: {}", error.masked()));
                }
            }
            Err(error) => {
                refusals.add(ViolationKind::Invalid, Place::Field, format!("the description itself: {error}"))
            }
        }
    }
}

impl Description {
    fn validator(&self, operation: &str, schema: &Value) -> Arc<Body> {
        if let Some(known) = lock(&self.validators).get(operation) {
            return Arc::clone(known);
        }
        let made = jsonschema::validator_for(&self.closed(schema)).map_err(|error| error.to_string());
        let made = Arc::new(made);
        lock(&self.validators).insert(operation.to_owned(), Arc::clone(&made));
        made
    }

    /// A schema with all it refers to, strict: fields that it does not know are wrong.
    fn closed(&self, schema: &Value) -> Value {
        let (mut definitions, mut names) = (Map::new(), BTreeSet::new());
        let mut closed = strict(schema, &mut names);
        while let Some(name) = names.iter().find(|name| !definitions.contains_key(*name)).cloned() {
            let definition = strict(&self.document["components"]["schemas"][&name], &mut names);
            definitions.insert(name, definition);
        }
        closed["$defs"] = Value::Object(definitions);
        closed
    }
}

/// A media type is the same with and without what follows it.
fn is_of_type(found: &str, expected: &str) -> bool {
    found.split(';').next().is_some_and(|found| found.trim().eq_ignore_ascii_case(expected))
}

/// What a text in base64 looks like.
const BASE64: &str = "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$";

fn strict(schema: &Value, names: &mut BTreeSet<String>) -> Value {
    match schema {
        Value::Object(entries) => {
            let mut strict_entries = Map::new();
            for (key, value) in entries {
                let name = value.as_str().filter(|_| key == "$ref").and_then(|reference| reference.rsplit('/').next());
                let value = match name {
                    Some(name) => {
                        names.insert(name.to_owned());
                        json!(format!("#/$defs/{name}"))
                    }
                    None => strict(value, names),
                };
                strict_entries.insert(key.clone(), value);
            }
            if entries.get("format").is_some_and(|format| format == "base64") {
                strict_entries.insert("pattern".to_owned(), json!(BASE64));
            }
            if entries.get("properties").is_some_and(Value::is_object)
                && entries.get("type").is_some_and(Value::is_string)
                // Said of what is known in part.
                && entries.get("additionalProperties") != Some(&Value::Bool(true))
            {
                strict_entries.insert("additionalProperties".to_owned(), json!(false));
            }
            Value::Object(strict_entries)
        }
        Value::Array(items) => items.iter().map(|item| strict(item, names)).collect(),
        other => other.clone(),
    }
}

/// Whether a query parameter may have a value.
fn takes(schema: &Value, value: &str) -> bool {
    match (&schema["enum"], schema["type"].as_str()) {
        (Value::Array(values), _) => values.iter().any(|known| text(known) == value),
        (_, Some("integer")) => {
            let least = schema["minimum"].as_i64().unwrap_or(i64::MIN);
            value.parse::<i64>().is_ok_and(|value| value >= least)
        }
        (_, Some("number")) => value.parse::<f64>().is_ok(),
        _ => true,
    }
}

pub(super) fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

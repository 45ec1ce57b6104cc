//! What a vendor would refuse in a request.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::{Description, Operation};
use crate::journal::Received;
use crate::lock;

/// What is wrong, and where: `unknown`, `required` or `invalid value`, with names and paths.
pub(crate) type Refusals = BTreeMap<String, Vec<String>>;

/// What reads a body.
pub(super) type Body = Result<jsonschema::Validator, String>;

/// Refusals in one line.
pub(crate) fn in_words(refusals: &Refusals) -> String {
    let words = refusals.iter().map(|(what, where_it_is)| format!("{what}: {}", where_it_is.join(", ")));
    words.collect::<Vec<_>>().join("; ")
}

impl Operation<'_> {
    /// What the vendor would refuse in a request: by what is wrong, where.
    pub(crate) fn refusals(&self, request: &Received) -> Refusals {
        let mut refusals = Refusals::new();
        let mut refuse =
            |what: &str, where_it_is: String| refusals.entry(what.to_owned()).or_default().push(where_it_is);
        let query = request.query.iter().filter(|(name, _)| !self.description.credentials.contains(name));
        for (name, value) in query {
            match self.parameters("query").find(|(known, _)| known == name) {
                None => refuse("unknown", name.clone()),
                Some((_, parameter)) if !takes(&parameter["schema"], value) => {
                    refuse("invalid value", format!("{name}={value}"));
                }
                Some(_) if request.query_value(name).is_none() => refuse("invalid value", format!("{name}, twice")),
                Some(_) => {}
            }
        }
        for (name, _) in self.parameters("query").filter(|(_, parameter)| parameter["required"] == true) {
            if !request.query.iter().any(|(found, _)| found == name) {
                refuse("required", name.to_owned());
            }
        }
        let media_type = request.header("content-type");
        match self.body() {
            None if request.body.is_empty() => {}
            None => refuse("unknown", "the body".to_owned()),
            Some((expected, _)) if !is_of_type(media_type, expected) => {
                refuse("invalid value", format!("content-type: {expected} is expected, not {media_type:?}"));
            }
            Some(("application/json", schema)) => {
                let Ok(found) = serde_json::from_slice::<Value>(&request.body) else {
                    refuse("invalid value", "the body is not JSON".to_owned());
                    return refusals;
                };
                match &*self.description.validator(self.name, schema) {
                    Ok(validator) => {
                        for error in validator.iter_errors(&found) {
                            // A value may be a secret: what is wrong is said without it.
                            let place = error.instance_path().to_string();
                            let place = if place.is_empty() { "the body" } else { &place };
                            refuse("invalid value", format!("{place}: {}", error.masked()));
                        }
                    }
                    Err(error) => refuse("invalid value", format!("the description itself: {error}")),
                }
            }
            Some(_) if request.body.is_empty() => refuse("required", "the body".to_owned()),
            Some(_) => {}
        }
        refusals
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
            if entries.get("properties").is_some_and(Value::is_object)
                && entries.get("type").is_some_and(Value::is_string)
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

//! The API description, as a server uses it: which operation a request is for, what it must hold, what an answer holds.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

use serde_json::{Map, Value, json};

/// The description.
#[derive(Debug)]
pub struct Description {
    document: Value,
    /// Path and method by `operationId`.
    places: BTreeMap<String, (String, String)>,
}

/// One operation.
#[derive(Clone, Copy, Debug)]
pub struct Operation<'d> {
    description: &'d Description,
    /// `GET`.
    pub method: &'d str,
    /// With names in braces.
    pub path: &'d str,
    operation: &'d Value,
}

/// What the server answers.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The media type and a body; of a file only the first matters.
    pub body: Option<(String, Value)>,
    /// Headers with values.
    pub headers: Vec<(String, String)>,
}

/// What reached the server.
#[allow(missing_debug_implementations)] // a function has no debug form
pub struct Request<'r> {
    /// `GET`.
    pub method: &'r str,
    /// The path, decoded.
    pub path: String,
    /// The query, decoded.
    pub query: Vec<(String, String)>,
    /// A header's text; empty where it is not there.
    pub header: &'r dyn Fn(&str) -> String,
    /// The body.
    pub body: &'r [u8],
}

/// How deep a sample follows definitions that lead back to themselves.
const DEPTH: usize = 12;

impl Description {
    /// The description that the client was made from. It is read once.
    pub fn checked_in() -> Arc<Self> {
        static READ: LazyLock<Arc<Description>> = LazyLock::new(|| Arc::new(Description::read()));
        Arc::clone(&READ)
    }

    #[allow(clippy::expect_used)] // it is checked in with the client, and read by every test
    fn read() -> Self {
        let text = include_str!("../../../afosto-client/spec/afosto.openapi.json");
        let document: Value = serde_json::from_str(text).expect("the description is JSON");
        let mut places = BTreeMap::new();
        for (path, methods) in document["paths"].as_object().into_iter().flatten() {
            for (method, operation) in methods.as_object().into_iter().flatten() {
                let name = operation["operationId"].as_str().unwrap_or_default().to_owned();
                places.insert(name, (path.clone(), method.clone()));
            }
        }
        Self { document, places }
    }

    /// The names of all operations.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.places.keys().map(String::as_str)
    }

    /// An operation by its name.
    ///
    /// # Panics
    /// Where there is none of that name.
    pub fn operation(&self, name: &str) -> Operation<'_> {
        let (path, method) = &self.places[name];
        let operation = &self.document["paths"][path][method];
        Operation { description: self, method, path, operation }
    }

    /// The operation that a request is for: the one whose path has the most segments in common, and the path values.
    pub(crate) fn find(&self, method: &str, path: &str) -> Result<(Operation<'_>, Vec<String>), NotFound> {
        let segments: Vec<&str> = path.split('/').collect();
        let mut best: Option<(usize, &str, Operation<'_>)> = None;
        let mut is_known = false;
        for (name, (template, known)) in &self.places {
            let Some(literal) = common(template, &segments) else { continue };
            is_known = true;
            if known.eq_ignore_ascii_case(method) && best.as_ref().is_none_or(|(most, ..)| literal > *most) {
                best = Some((literal, name, self.operation(name)));
            }
        }
        match best {
            Some((.., operation)) => {
                let values = operation.path.split('/').zip(&segments);
                let values =
                    values.filter(|(template, _)| template.starts_with('{')).map(|(_, value)| value.to_string());
                Ok((operation, values.collect()))
            }
            None if is_known => Err(NotFound::Method),
            None => Err(NotFound::Path),
        }
    }

    /// Whether there is an operation of this method and path template.
    pub(crate) fn has(&self, method: &str, template: &str) -> bool {
        self.document["paths"][template][method.to_lowercase()].is_object()
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

    fn resolve<'v>(&'v self, schema: &'v Value) -> (&'v Value, Option<&'v str>) {
        match schema["$ref"].as_str().and_then(|reference| reference.rsplit('/').next()) {
            Some(name) => (&self.document["components"]["schemas"][name], Some(name)),
            None => (schema, None),
        }
    }

    /// A value of a schema with every field filled.
    fn sample<'v>(&'v self, schema: &'v Value, inside: &mut Vec<&'v str>) -> Option<Value> {
        let (schema, name) = self.resolve(schema);
        if let Some(name) = name {
            if inside.contains(&name) || inside.len() > DEPTH {
                return None;
            }
            inside.push(name);
        }
        let sample = match (schema["type"].as_str(), schema["format"].as_str()) {
            _ if schema["enum"].is_array() => schema["enum"][0].clone(),
            (Some("integer"), _) => json!(7),
            (Some("number"), _) => json!(1.5),
            (Some("boolean"), _) => json!(true),
            (Some("string"), Some("date-time" | "datetime")) => json!("2024-07-16T12:52:11Z"),
            (Some("string"), Some("date")) => json!("2024-07-16"),
            (Some("string"), Some("uuid")) => json!("0b0c3c1e-5f6e-4f4e-9a36-2c3c1b7f2a11"),
            (Some("string"), _) => json!("a text"),
            (Some("array"), _) => Value::Array(self.sample(&schema["items"], inside).into_iter().collect()),
            (Some("object"), _) => match (&schema["properties"], &schema["additionalProperties"]) {
                (Value::Object(properties), _) => {
                    let mut sample = Map::new();
                    for (key, schema) in properties {
                        if let Some(value) = self.sample(schema, inside) {
                            sample.insert(key.clone(), value);
                        }
                    }
                    Value::Object(sample)
                }
                (_, Value::Null) => json!({"anything": [1, null]}),
                (_, values) => json!({"a key": self.sample(values, inside)}),
            },
            _ => Value::Null,
        };
        if name.is_some() {
            inside.pop();
        }
        Some(sample)
    }
}

/// How many segments of a template a path has in common; nothing where it is another path.
fn common(template: &str, segments: &[&str]) -> Option<usize> {
    let template: Vec<&str> = template.split('/').collect();
    let fits = template.len() == segments.len()
        && template
            .iter()
            .zip(segments)
            .all(|(known, found)| known == found || (known.starts_with('{') && !found.is_empty()));
    fits.then(|| template.iter().filter(|known| !known.starts_with('{')).count())
}

/// Why there is no operation for a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NotFound {
    Path,
    Method,
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

impl Operation<'_> {
    /// What the vendor would refuse in a request: by what is wrong, where.
    pub(crate) fn refusals(
        &self,
        query: &[(String, String)],
        media_type: &str,
        body: &[u8],
    ) -> BTreeMap<String, Vec<String>> {
        let mut refusals: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let mut refuse =
            |what: &str, where_it_is: String| refusals.entry(what.to_owned()).or_default().push(where_it_is);
        let listed = self.operation["parameters"].as_array().map(Vec::as_slice).unwrap_or_default();
        let parameters = || listed.iter().filter(|parameter| parameter["in"] == "query");
        for (name, value) in query {
            match parameters().find(|parameter| parameter["name"] == name.as_str()) {
                None => refuse("unknown", name.clone()),
                Some(parameter) if !takes(&parameter["schema"], value) => refuse("invalid value", name.clone()),
                Some(_) => {}
            }
        }
        for parameter in parameters().filter(|parameter| parameter["required"] == true) {
            let name = parameter["name"].as_str().unwrap_or_default();
            if !query.iter().any(|(found, _)| found == name) {
                refuse("required", name.to_owned());
            }
        }
        let content = self.operation["requestBody"]["content"].as_object().and_then(|content| content.iter().next());
        match content {
            None if body.is_empty() => {}
            None => refuse("unknown", "the body".to_owned()),
            Some((expected, _)) if !media_type.starts_with(expected.as_str()) => {
                refuse("invalid value", format!("content-type: {expected} is expected"));
            }
            Some((media, content)) if media == "application/json" => {
                let Ok(found) = serde_json::from_slice::<Value>(body) else {
                    refuse("invalid value", "the body is not JSON".to_owned());
                    return refusals;
                };
                match jsonschema::validator_for(&self.description.closed(&content["schema"])) {
                    Ok(validator) => {
                        for error in validator.iter_errors(&found) {
                            refuse("invalid value", format!("{}: {error}", error.instance_path()));
                        }
                    }
                    Err(error) => refuse("invalid value", format!("the description itself: {error}")),
                }
            }
            Some(_) if body.is_empty() => refuse("required", "the body".to_owned()),
            Some(_) => {}
        }
        refusals
    }

    /// How its list goes on: `cursor` or `numbered`.
    pub(crate) fn paging(&self) -> Option<&str> {
        self.operation["x-paging"].as_str()
    }

    /// A body with every field, where the operation takes JSON.
    pub fn request(&self) -> Option<Value> {
        let schema = &self.operation["requestBody"]["content"]["application/json"]["schema"];
        schema.is_object().then(|| self.description.sample(schema, &mut Vec::new())).flatten()
    }

    /// The first success, with every field.
    pub fn answer(&self) -> Answer {
        let responses = self.operation["responses"].as_object();
        let success = responses.into_iter().flatten().find(|(status, _)| status.starts_with('2'));
        let (status, response) =
            success.map_or(("500", &Value::Null), |(status, response)| (status.as_str(), response));
        let content = response["content"].as_object().and_then(|content| content.iter().next());
        let body = content.map(|(media_type, content)| {
            let sample = self.description.sample(&content["schema"], &mut Vec::new());
            (media_type.clone(), sample.unwrap_or_default())
        });
        let headers = response["headers"].as_object().into_iter().flatten();
        let headers = headers.map(|(name, _)| (name.clone(), if name == "x-count" { "1" } else { "next" }.to_owned()));
        Answer { status: status.parse().unwrap_or(500), body, headers: headers.collect() }
    }

    /// What is wrong with a request that should hold everything the operation takes.
    pub fn check(&self, request: &Request<'_>) -> Vec<String> {
        let mut wrong = Vec::new();
        if request.method != self.method.to_uppercase() {
            wrong.push(format!("the method is {}", request.method));
        }
        let mut expected_path = self.path.to_owned();
        let mut expected_query = Vec::new();
        for parameter in self.operation["parameters"].as_array().into_iter().flatten() {
            let (name, place) = (parameter["name"].as_str().unwrap_or_default(), parameter["in"].as_str());
            let expected = expected(&parameter["schema"]);
            match place {
                Some("path") => expected_path = expected_path.replace(&format!("{{{name}}}"), &expected),
                Some("query") => expected_query.push((name.to_owned(), expected)),
                _ => {
                    let expected = match name.to_lowercase().as_str() {
                        "x-page" => "1",
                        "x-page-size" => "7",
                        _ => "a-key",
                    };
                    let found = (request.header)(name);
                    if found != expected {
                        wrong.push(format!("the header {name} is {found:?}, not {expected:?}"));
                    }
                }
            }
        }
        if request.path != expected_path {
            wrong.push(format!("the path is {}, not {expected_path}", request.path));
        }
        let mut found = request.query.clone();
        found.sort();
        expected_query.sort();
        if found != expected_query {
            wrong.push(format!("the query is {found:?}, not {expected_query:?}"));
        }
        wrong.extend(self.check_body(request));
        wrong
    }

    fn check_body(&self, request: &Request<'_>) -> Option<String> {
        let media_type = (request.header)("content-type");
        let content = self.operation["requestBody"]["content"].as_object().and_then(|content| content.keys().next());
        match content.map(String::as_str) {
            None if request.body.is_empty() && media_type.is_empty() => None,
            None => Some(format!("there is a body of {} bytes", request.body.len())),
            Some("application/json") => {
                let found: Value = serde_json::from_slice(request.body).unwrap_or_default();
                let expected = self.request().unwrap_or_default();
                let is_right = found == expected && media_type == "application/json";
                (!is_right).then(|| format!("the body is {media_type} {found}, not {expected}"))
            }
            Some(expected) => {
                let has_file = String::from_utf8_lossy(request.body).contains("what is in the file");
                (!has_file || !media_type.starts_with(expected)).then(|| format!("the body is {media_type}"))
            }
        }
    }
}

/// What is sent for a parameter.
fn expected(schema: &Value) -> String {
    match &schema["enum"] {
        // Flags are sent as 1 for true.
        Value::Array(values) if values.len() == 2 && values.iter().all(|v| matches!(text(v).as_str(), "0" | "1")) => {
            "1".to_owned()
        }
        Value::Array(values) => values.first().map(text).unwrap_or_default(),
        _ => match schema["type"].as_str() {
            Some("integer") => "7".to_owned(),
            Some("number") => "1.5".to_owned(),
            Some("array") => "a text,another".to_owned(),
            _ => "a text".to_owned(),
        },
    }
}

/// Whether a query parameter may have a value.
fn takes(schema: &Value, value: &str) -> bool {
    match (&schema["enum"], schema["type"].as_str()) {
        (Value::Array(values), _) => values.iter().any(|known| text(known) == value),
        (_, Some("integer")) => value.parse::<i64>().is_ok(),
        (_, Some("number")) => value.parse::<f64>().is_ok(),
        _ => true,
    }
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

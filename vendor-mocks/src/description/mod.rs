//! The vendors' API descriptions, as a server and a test use them: which operation a request is for, what it must hold,
//! what an answer holds.
//!
//! Afosto's is recovered from its reference; the other three are written by hand from the vendors' documents, and not
//! from the clients' types. Both sides can therefore be held against each other.

mod check;
mod fitting;
mod kinds;
mod messages;
pub(crate) mod violations;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock, Mutex};

use serde_json::{Map, Value, json};

pub(crate) use kinds::Kind;

pub use check::{FILE, Request, SampleInput, differences};

/// A vendor's API description.
pub struct Description {
    document: Value,
    /// Path and method by `operationId`.
    places: BTreeMap<String, (String, String)>,
    /// Query parameters that carry a credential: they are no operation's own.
    credentials: BTreeSet<String>,
    /// Headers, in small letters, that carry a credential.
    credential_headers: BTreeSet<String>,
    /// What reads bodies, by `operationId`: made when it is first needed, and kept.
    validators: Mutex<BTreeMap<String, Arc<violations::Body>>>,
}

/// One operation.
#[derive(Clone, Copy)]
pub struct Operation<'d> {
    description: &'d Description,
    /// Its `operationId`.
    pub name: &'d str,
    /// `GET`.
    pub method: &'d str,
    /// With names in braces.
    pub path: &'d str,
    operation: &'d Value,
}

/// What the server answers.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The HTTP status, such as 200.
    pub status: u16,
    /// The media type and a body; of a file only the first matters.
    pub body: Option<(String, Value)>,
    /// Headers with values.
    pub headers: Vec<(String, String)>,
}

/// How deep a sample follows definitions that lead back to themselves.
const DEPTH: usize = 12;

/// The descriptions that the clients carry. Each is read once.
macro_rules! checked_in {
    ($($(#[$about:meta])* $name:ident = $text:path;)+) => {
        impl Description {
            $(
                $(#[$about])*
                pub fn $name() -> Arc<Self> {
                    static READ: LazyLock<Arc<Description>> =
                        LazyLock::new(|| Arc::new(Description::read($text)));
                    Arc::clone(&READ)
                }
            )+
        }
    };
}

checked_in! {
    /// Afosto's: `afosto-client/spec/afosto.openapi.json`.
    afosto = afosto_client::OPENAPI;
    /// E4Cars': `e4cars-client/spec/e4cars.openapi.json`.
    e4cars = e4cars_client::OPENAPI;
    /// Orange's: `orange-travel-client/spec/orange.openapi.json`.
    orange = orange_travel_client::OPENAPI;
    /// Ownli's: `ownli-client/spec/ownli.openapi.json`.
    ownli = ownli_client::OPENAPI;
}

impl Description {
    #[allow(clippy::expect_used)] // they are checked in with the clients, and read by every test
    fn read(text: &str) -> Self {
        let document: Value = serde_json::from_str(text).expect("the description is JSON");
        let mut places = BTreeMap::new();
        for (path, methods) in document["paths"].as_object().into_iter().flatten() {
            for (method, operation) in methods.as_object().into_iter().flatten() {
                let name = operation["operationId"].as_str().unwrap_or_default().to_owned();
                places.insert(name, (path.clone(), method.to_uppercase()));
            }
        }
        let (mut credentials, mut credential_headers) = (BTreeSet::new(), BTreeSet::new());
        for (_, scheme) in document["components"]["securitySchemes"].as_object().into_iter().flatten() {
            let name = scheme["name"].as_str().unwrap_or("authorization");
            match scheme["in"].as_str() {
                Some("query") => credentials.insert(name.to_owned()),
                _ => credential_headers.insert(name.to_lowercase()),
            };
        }
        Self { document, places, credentials, credential_headers, validators: Mutex::default() }
    }

    /// The names of all operations.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.places.keys().map(String::as_str)
    }

    /// An operation by its name.
    pub fn operation(&self, name: &str) -> Option<Operation<'_>> {
        let (name, (path, method)) = self.places.get_key_value(name)?;
        let operation = &self.document["paths"][path][method.to_lowercase()];
        Some(Operation { description: self, name, method, path, operation })
    }

    /// The operation that a request is for: the one whose path has the most segments in common, and the path values.
    pub(crate) fn find(&self, method: &str, path: &str) -> Result<(Operation<'_>, Vec<String>), NotFound> {
        let segments: Vec<&str> = path.split('/').collect();
        let mut best: Option<(usize, &str)> = None;
        let mut is_known = false;
        for (name, (template, known)) in &self.places {
            let Some(literal) = common(template, &segments) else { continue };
            is_known = true;
            if known == method && best.is_none_or(|(most, _)| literal > most) {
                best = Some((literal, name));
            }
        }
        let missing = if is_known { NotFound::Method } else { NotFound::Path };
        let operation = best.and_then(|(_, name)| self.operation(name)).ok_or(missing)?;
        let values = operation.path.split('/').zip(&segments);
        let values = values.filter(|(template, _)| template.starts_with('{')).map(|(_, value)| value.to_string());
        Ok((operation, values.collect()))
    }

    /// The schemas, each with its name.
    pub fn schemas(&self) -> impl Iterator<Item = (&str, &Value)> {
        let schemas = self.document["components"]["schemas"].as_object();
        schemas.into_iter().flatten().map(|(name, schema)| (name.as_str(), schema))
    }

    /// A value of a schema with every field filled; `None` if there is no such schema.
    pub fn sample_of(&self, schema: &str) -> Option<Value> {
        let (name, schema) = self.document["components"]["schemas"].as_object()?.get_key_value(schema)?;
        self.sample(schema, &mut vec![name])
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
        if let Some(example) = schema.get("example") {
            return Some(example.clone());
        }
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
            (Some("string"), format) => sample_of_text(format),
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

impl std::fmt::Debug for Description {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Description").field("title", &self.document["info"]["title"]).finish_non_exhaustive()
    }
}

impl std::fmt::Debug for Operation<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {} {}", self.name, self.method, self.path)
    }
}

/// A text of a format.
fn sample_of_text(format: Option<&str>) -> Value {
    json!(match format {
        Some("date-time" | "datetime") => "2024-07-16T12:52:11Z",
        Some("date") => "2024-07-16",
        Some("uuid") => "0b0c3c1e-5f6e-4f4e-9a36-2c3c1b7f2a11",
        Some("base64") => "YSB0ZXh0",
        _ => "a text",
    })
}

/// How many segments of a template a path has in common; `None` if it is another path.
fn common(template: &str, segments: &[&str]) -> Option<usize> {
    let (mut literal, mut found) = (0, segments.iter());
    for known in template.split('/') {
        let segment = found.next()?;
        match known.starts_with('{') {
            true if segment.is_empty() => return None,
            true => {}
            false if known == *segment => literal += 1,
            false => return None,
        }
    }
    found.next().is_none().then_some(literal)
}

/// Why there is no operation for a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NotFound {
    Path,
    Method,
}

impl Operation<'_> {
    /// How its list goes on: `cursor` or `numbered`.
    pub(crate) fn paging(&self) -> Option<&str> {
        self.operation["x-paging"].as_str()
    }

    /// The parameters of a place: `path`, `query`, `header`.
    fn parameters<'o>(&'o self, place: &'o str) -> impl Iterator<Item = (&'o str, &'o Value)> {
        let listed = self.operation["parameters"].as_array().map(Vec::as_slice).unwrap_or_default();
        let listed = listed.iter().filter(move |parameter| parameter["in"] == place);
        listed.map(|parameter| (parameter["name"].as_str().unwrap_or_default(), parameter))
    }

    /// The media type of the body that it takes, and the body's schema.
    fn body(&self) -> Option<(&str, &Value)> {
        let content = self.operation["requestBody"]["content"].as_object()?;
        content.iter().next().map(|(media_type, content)| (media_type.as_str(), &content["schema"]))
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
}

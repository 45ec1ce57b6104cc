//! What a client was given, held against what it sent.

use std::collections::{BTreeMap, BTreeSet};

use percent_encoding::percent_decode_str;
use serde_json::Value;
use url::form_urlencoded;

use super::Operation;

/// Everything that an operation takes, with a value each: what a client is given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SampleInput {
    /// The values in the path, by name.
    pub path: BTreeMap<String, String>,
    /// The query parameters, by name.
    pub query: BTreeMap<String, String>,
    /// The headers, by name, that are the operation's own.
    pub headers: BTreeMap<String, String>,
    /// The body, where it is JSON.
    pub body: Option<Value>,
}

impl SampleInput {
    /// Leaves parameters of the query and fields of the body's top level out, for operations that take one or the other.
    #[must_use]
    pub fn without(mut self, names: &[&str]) -> Self {
        for name in names {
            self.query.remove(*name);
            if let Some(Value::Object(fields)) = &mut self.body {
                fields.remove(*name);
            }
        }
        self
    }

    /// The names of everything that is given: of the path, the query, the headers, and the body's fields at every depth.
    pub fn names(&self) -> BTreeSet<String> {
        let mut names: BTreeSet<String> =
            self.path.keys().chain(self.query.keys()).chain(self.headers.keys()).cloned().collect();
        fields(self.body.as_ref().unwrap_or(&Value::Null), "body", &mut names);
        names
    }

    /// A value of the path, the query or the headers; empty where there is none.
    pub fn text(&self, name: &str) -> String {
        let places = [&self.path, &self.query, &self.headers];
        places.into_iter().find_map(|place| place.get(name)).cloned().unwrap_or_default()
    }
}

fn fields(value: &Value, path: &str, names: &mut BTreeSet<String>) {
    if let Value::Object(entries) = value {
        for (name, value) in entries {
            let path = format!("{path}.{name}");
            fields(value, &path, names);
            names.insert(path);
        }
    }
}

/// A request as it was sent.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// The HTTP method in capitals, such as `GET`.
    pub method: String,
    /// The path below the base URL, as it was sent.
    pub path: String,
    /// The query, decoded.
    pub query: Vec<(String, String)>,
    /// The headers' texts, by names in small letters.
    pub headers: BTreeMap<String, String>,
    /// All bytes; empty for a request without one.
    pub body: Vec<u8>,
}

impl Request {
    fn header(&self, name: &str) -> &str {
        self.headers.get(&name.to_lowercase()).map(String::as_str).unwrap_or_default()
    }
}

/// Headers that belong to HTTP and not to an operation: what carries a request sets them, or says by them what it is and
/// takes.
const TRANSPORT_HEADERS: [&str; 7] =
    ["accept", "connection", "content-length", "content-type", "host", "transfer-encoding", "user-agent"];

/// What is in the file that an upload is given.
pub const FILE: &str = "what is in the file";

impl Operation<'_> {
    /// Everything that it takes, with the description's examples, or else with values of its types.
    pub fn given(&self) -> SampleInput {
        let values = |place: &'static str| {
            self.parameters(place).map(|(name, parameter)| (name.to_owned(), expected(&parameter["schema"])))
        };
        let header = |(name, _): (String, String)| match name.to_lowercase().as_str() {
            "x-page" => (name, "1".to_owned()),
            "x-page-size" => (name, "7".to_owned()),
            _ => (name, "a-key".to_owned()),
        };
        let json = self.body().filter(|(media_type, _)| *media_type == "application/json");
        SampleInput {
            path: values("path").collect(),
            query: values("query").collect(),
            headers: values("header").map(header).collect(),
            body: json.and_then(|(_, schema)| self.description.sample(schema, &mut Vec::new())),
        }
    }

    /// What is wrong with a request of a client that was given this: what it left out, what it added.
    pub fn check(&self, request: &Request, given: &SampleInput) -> Vec<String> {
        let mut wrong = Vec::new();
        if request.method != self.method {
            wrong.push(format!("the method is {}", request.method));
        }
        let mut expected_path = self.path.to_owned();
        for (name, value) in &given.path {
            expected_path = expected_path.replace(&format!("{{{name}}}"), value);
        }
        let path = percent_decode_str(&request.path).decode_utf8_lossy();
        if path != expected_path {
            wrong.push(format!("the path is {path}, not {expected_path}"));
        }
        for (name, expected) in &given.headers {
            let found = request.header(name);
            if found != expected {
                wrong.push(format!("the header {name} is {found:?}, not {expected:?}"));
            }
        }
        wrong.extend(self.unknown_headers(request).map(|name| format!("the header {name} is not the operation's")));
        let found = request.query.iter().filter(|(name, _)| !self.description.credentials.contains(name));
        let mut found: Vec<(&str, &str)> = found.map(|(name, value)| (name.as_str(), value.as_str())).collect();
        found.sort_unstable();
        let expected = given.query.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let expected: Vec<(&str, &str)> = expected.collect();
        if found != expected {
            wrong.push(format!("the query is {found:?}, not {expected:?}"));
        }
        wrong.extend(self.check_body(request, given));
        wrong
    }

    /// Headers that neither the operation has, nor the vendor's credentials, nor HTTP.
    fn unknown_headers<'r>(&'r self, request: &'r Request) -> impl Iterator<Item = &'r str> {
        request.headers.keys().map(String::as_str).filter(move |name| {
            let is_own = self.parameters("header").any(|(known, _)| known.eq_ignore_ascii_case(name));
            !is_own && !TRANSPORT_HEADERS.contains(name) && !self.description.credential_headers.contains(*name)
        })
    }

    fn check_body(&self, request: &Request, given: &SampleInput) -> Option<String> {
        let media_type = request.header("content-type");
        match self.body().map(|(media_type, _)| media_type) {
            None if request.body.is_empty() && media_type.is_empty() => None,
            None => Some(format!("there is a body of {} bytes", request.body.len())),
            Some("application/json") => {
                let found: Value = serde_json::from_slice(&request.body).unwrap_or_default();
                let expected = given.body.clone().unwrap_or_default();
                let mut wrong = differences(&found, &expected);
                wrong.extend((media_type != "application/json").then(|| format!("its type is {media_type:?}")));
                (!wrong.is_empty()).then(|| format!("in the body, {}", wrong.join(", ")))
            }
            Some("application/x-www-form-urlencoded") => {
                let fields: Vec<_> = form_urlencoded::parse(&request.body).collect();
                fields.is_empty().then(|| format!("the form is empty: {media_type}"))
            }
            Some(expected) => {
                let has_file = String::from_utf8_lossy(&request.body).contains(FILE);
                (!has_file || !media_type.starts_with(expected)).then(|| format!("the body is {media_type}"))
            }
        }
    }
}

/// Where two values do not say the same, 10 and 10.0 being the same: paths, with what was found and expected.
pub fn differences(found: &Value, expected: &Value) -> Vec<String> {
    let mut differences = Vec::new();
    compare("", found, expected, &mut differences);
    differences
}

fn compare(path: &str, found: &Value, expected: &Value, differences: &mut Vec<String>) {
    let here = if path.is_empty() { "the whole" } else { path };
    match (found, expected) {
        (Value::Number(one), Value::Number(other)) if one.as_f64() == other.as_f64() => {}
        (Value::Array(found), Value::Array(expected)) if found.len() == expected.len() => {
            for (at, (found, expected)) in found.iter().zip(expected).enumerate() {
                compare(&format!("{path}[{at}]"), found, expected, differences);
            }
        }
        (Value::Object(found), Value::Object(expected)) => {
            let inside = |key: &str| if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
            for (key, expected) in expected {
                match found.get(key) {
                    Some(found) => compare(&inside(key), found, expected, differences),
                    None => differences.push(format!("{} is missing", inside(key))),
                }
            }
            let unknown = found.keys().filter(|key| !expected.contains_key(*key));
            differences.extend(unknown.map(|key| format!("{} was added", inside(key))));
        }
        (found, expected) if found == expected => {}
        (found, expected) => differences.push(format!("{here} is {found}, not {expected}")),
    }
}

/// What is sent for a parameter.
fn expected(schema: &Value) -> String {
    let example = schema.get("example").map(super::violations::text);
    example.unwrap_or_else(|| match &schema["enum"] {
        // Afosto's flags are sent as 1 for true.
        Value::Array(values) if values.len() == 2 && values.contains(&"0".into()) && values.contains(&"1".into()) => {
            "1".to_owned()
        }
        Value::Array(values) => values.first().map(super::violations::text).unwrap_or_default(),
        _ => match schema["type"].as_str() {
            Some("integer") => "7".to_owned(),
            Some("number") => "1.5".to_owned(),
            Some("array") => "a text,another".to_owned(),
            _ => super::violations::text(&super::sample_of_text(schema["format"].as_str())),
        },
    })
}

#[cfg(test)]
mod tests {
    use super::super::Description;
    use super::*;

    /// What is wrong with a request that is right but for one header.
    fn with_header(operation: &str, name: &str, value: &str) -> Vec<String> {
        let description = Description::afosto();
        let operation = description.operation(operation).unwrap();
        let given = operation.given();
        let lower = |(name, value): (&String, &String)| (name.to_lowercase(), value.clone());
        let mut headers: BTreeMap<String, String> = given.headers.iter().map(lower).collect();
        headers.insert(name.to_owned(), value.to_owned());
        let query = given.query.clone().into_iter().collect();
        let path = given
            .path
            .iter()
            .fold(operation.path.to_owned(), |path, (name, value)| path.replace(&format!("{{{name}}}"), value));
        let request = Request { method: operation.method.to_owned(), path, query, headers, body: Vec::new() };
        operation.check(&request, &given)
    }

    #[test]
    fn a_header_that_the_operation_does_not_know_is_wrong() {
        for (operation, header) in [
            ("ListTransactions", "x-page-size"),
            ("ListInventoryPositions", "x-page-size"),
            ("ListPositionLogs", "x-page-size"),
            ("GetOrder", "x-page"),
            ("GetOrder", "x-idempotency-key"),
            ("ListOrders", "x-api-key"),
        ] {
            let wrong = with_header(operation, header, "7");
            assert_eq!(wrong, [format!("the header {header} is not the operation's")], "{operation}");
        }
    }

    #[test]
    fn headers_of_http_and_of_credentials_are_nobodys_mistake() {
        for header in ["authorization", "accept", "user-agent", "host", "content-length"] {
            assert_eq!(with_header("GetOrder", header, "x"), Vec::<String>::new(), "{header}");
        }
        // Names are the same in any case of letters: the reference writes this one in capitals.
        assert_eq!(with_header("ListLocations", "x-page-size", "7"), Vec::<String>::new());
    }
}

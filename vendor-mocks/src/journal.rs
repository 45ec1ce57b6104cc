//! What reached a mock.

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};

/// A request, and what it was answered.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Received {
    /// Its method.
    pub method: Method,
    /// Its path, as it was sent.
    pub path: String,
    /// Its query, by name and value, decoded.
    pub query: Vec<(String, String)>,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body.
    pub body: Bytes,
    /// The status of the answer; nothing where the mock gave none.
    pub answered: Option<StatusCode>,
}

impl Received {
    /// A query parameter's value, where it stands once.
    pub fn query_value(&self, name: &str) -> Option<&str> {
        let mut values = self.query.iter().filter(|(found, _)| found == name).map(|(_, value)| value.as_str());
        let value = values.next();
        if values.next().is_none() { value } else { None }
    }

    /// A query parameter that is not among these, or stands more than once.
    pub(crate) fn unexpected_query(&self, known: &[&str]) -> Option<&str> {
        let names = self.query.iter().map(|(name, _)| name.as_str());
        names.into_iter().find(|name| !known.contains(name) || self.query_value(name).is_none())
    }
}

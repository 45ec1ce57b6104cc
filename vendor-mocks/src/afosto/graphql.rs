//! GraphQL, as far as it goes without the vendor's schema: every answer has the status 200, and its errors have the vendor's
//! codes.
//!
//! Source: \[vendor\].
//!
//! `__typename`, which GraphQL itself defines at the root, is answered; anything else is what was
//! [ordered](super::AfostoMock::answer_graphql), or an error.

use std::collections::VecDeque;

use afosto_client::ErrorCode;
use http::StatusCode;
use serde_json::{Value, json};

use crate::server::Answer;

/// Where it is asked, below the base URL.
pub(super) const PATH: &str = "/gql";

#[derive(Clone, Default)]
pub(super) struct GraphQl {
    /// Whole answers, for the next requests.
    ordered: VecDeque<Value>,
}

impl GraphQl {
    pub(super) fn order(&mut self, answer: Value) {
        self.ordered.push_back(answer);
    }

    /// What a request is answered. What is refused before anything is done takes no answer that was ordered.
    pub(super) fn answer(&mut self, is_authorized: bool, body: &[u8]) -> Answer {
        let asked: Value = serde_json::from_slice(body).unwrap_or_default();
        let text = asked["query"].as_str().map(str::trim).unwrap_or_default();
        let are_variables = asked.get("variables").is_none_or(|variables| variables.is_object() || variables.is_null());
        let answer = if !is_authorized {
            refused(&ErrorCode::Unauthorized, "The token is missing, wrong or expired", None)
        } else if text.is_empty() {
            refused(&ErrorCode::ValidationError, "There is no query", Some("query"))
        } else if !are_variables {
            refused(&ErrorCode::ValidationError, "The variables are no object", Some("variables"))
        } else if let Some(ordered) = self.ordered.pop_front() {
            ordered
        } else if let Some(name) = root_type(text) {
            json!({"data": {"__typename": name}})
        } else {
            let message = "The mock has no schema: order an answer";
            refused(&ErrorCode::ValidationError, message, Some("query"))
        };
        Answer::of(StatusCode::OK, &answer)
    }
}

fn refused(code: &ErrorCode, message: &str, field: Option<&str>) -> Value {
    let mut extensions = json!({"code": code.as_str()});
    if let Some(field) = field {
        extensions["field"] = json!(field);
    }
    json!({"data": null, "errors": [{"message": message, "extensions": extensions}]})
}

/// The name of the type at the root, where nothing else is asked for.
fn root_type(text: &str) -> Option<&'static str> {
    let (head, rest) = text.split_once('{')?;
    if rest.trim_end().strip_suffix('}')?.trim() != "__typename" {
        return None;
    }
    match head.split_whitespace().next() {
        None | Some("query") => Some("Query"),
        Some("mutation") => Some("Mutation"),
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_type_at_the_root_is_told_and_nothing_else() {
        for (text, expected) in [
            ("{ __typename }", Some("Query")),
            ("query { __typename }", Some("Query")),
            ("query Name {__typename}", Some("Query")),
            ("mutation { __typename }", Some("Mutation")),
            ("subscription { __typename }", None),
            ("{ orders { __typename } }", None),
            ("{ __typename", None),
            ("__typename", None),
            ("", None),
        ] {
            assert_eq!(root_type(text), expected, "{text}");
        }
    }
}

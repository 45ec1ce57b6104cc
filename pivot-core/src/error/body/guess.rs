//! Words of an error that stand under no name that is known.

use serde_json::Value;

use super::signs::{self, Sign};
use super::{details, named_secrets, plain, text};

/// How many levels of objects and lists are looked through for words.
const MOST_LEVELS: u8 = 6;

/// What may be meant for people in an error: of an object of nothing but texts and lists of texts, what is wrong with each
/// field, as frameworks write it; else, where there are words at all, the beginning of the body. Gives a message and
/// particulars.
pub(super) fn words(value: &Value, body: &[u8], code: Option<&str>) -> (Option<String>, Vec<String>) {
    if !has_words(value, code, 0) {
        return (None, Vec::new());
    }
    if is_by_field(value, 0) {
        return (None, details::of(value, 0));
    }
    (text::beginning(&named_secrets::shown(body)), Vec::new())
}

/// `{"vin": ["is short"], "address": {"city": ["is missing"]}}`.
pub(super) fn is_by_field(value: &Value, level: u8) -> bool {
    let Value::Object(fields) = value else { return false };
    let is_said = |(name, value): (&String, &Value)| match value {
        Value::String(_) => level > 0 || signs::of(&plain(name)) == Sign::Other,
        Value::Array(items) => !items.is_empty() && items.iter().all(Value::is_string),
        Value::Object(_) => level < MOST_LEVELS && is_by_field(value, level + 1),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    };
    // A name of a secret tells that it is no field's mistakes that stand here.
    let holds_secret = |name: &String| crate::redaction::is_secret_name(name) && !fields[name].is_array();
    !fields.is_empty() && fields.iter().all(is_said) && !fields.keys().any(holds_secret)
}

/// Whether there is a text for people: not a state, a moment, an address, or the code.
fn has_words(value: &Value, code: Option<&str>, level: u8) -> bool {
    match value {
        Value::String(text) => text.contains(char::is_alphabetic) && code != Some(text.trim()),
        Value::Array(items) => level < MOST_LEVELS && items.iter().any(|item| has_words(item, code, level + 1)),
        Value::Object(fields) => {
            let is_for_people = |name: &str| {
                let sign = signs::of(&plain(name));
                let is_noise =
                    matches!(sign, Sign::Flag | Sign::State | Sign::Status | Sign::Kind | Sign::Id | Sign::Beside);
                !is_noise || matches!(&*plain(name), "hint" | "help" | "details")
            };
            let mut values = fields
                .iter()
                .filter(|(name, value)| is_for_people(name) || matches!(value, Value::Array(_) | Value::Object(_)));
            level < MOST_LEVELS && values.any(|(_, value)| has_words(value, code, level + 1))
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

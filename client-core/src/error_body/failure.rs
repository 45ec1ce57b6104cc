//! Whether the body of a success says that the call failed.

use serde_json::{Map, Value};

use super::{ErrorWords, Parts, json, plain};

/// Flags whose `false` says so.
const FLAGS: [&str; 4] = ["success", "ok", "issuccess", "succeeded"];

/// What says so where it is there and not empty.
const ERRORS: [&str; 6] = ["error", "errors", "errorcode", "errormessage", "errordescription", "fault"];

/// States that say so, in any case of letters.
const STATES: [&str; 7] = ["error", "fail", "failed", "failure", "ko", "nok", "rejected"];

/// What an error's body has, and nothing else.
const VOCABULARY: [&str; 16] = [
    "code",
    "message",
    "description",
    "reference",
    "errors",
    "details",
    "detail",
    "title",
    "type",
    "status",
    "instance",
    "error",
    "requestid",
    "traceid",
    "timestamp",
    "path",
];

/// What the body of a success says of a failure; nothing where it says of none.
///
/// A failure is what a flag such as `success`, a state such as `status` or a field such as `error` says, and an object that has
/// a code or a status with a message and nothing else that an answer would have. A message alone is none, nor is a code
/// that says that all is well: 0, 200, `OK`.
pub fn failure(body: &[u8]) -> Option<ErrorWords> {
    let value = json(body)?;
    let object = match &value {
        Value::Object(object) => object,
        Value::Array(items) => items.first()?.as_object().filter(|first| is_error(first))?,
        _ => return None,
    };
    (says_failed(object) || is_error(object)).then(|| ErrorWords::of_value(&value))
}

/// What a body says that is an error's and can be nothing else: a code or a status that tells of no success, a message, and
/// nothing that an error's body has not. For answers whose own fields may be called so too.
pub fn error_alone(body: &[u8]) -> Option<ErrorWords> {
    let value = json(body)?;
    let is_error = is_error(value.as_object()?);
    is_error.then(|| ErrorWords::of_value(&value))
}

/// Whether a field is called as one of an error's body.
pub(crate) fn is_errors_word(name: &str) -> bool {
    VOCABULARY.contains(&plain(name).as_str())
}

/// Whether a field is called as one whose `false` says that a call failed.
pub(crate) fn is_flag(name: &str) -> bool {
    FLAGS.contains(&plain(name).as_str())
}

/// What a body says whose flag is false. For answers whose own fields are called as errors' are.
pub(crate) fn flagged(body: &[u8]) -> Option<ErrorWords> {
    let value = json(body)?;
    has_false_flag(value.as_object()?).then(|| ErrorWords::of_value(&value))
}

fn has_false_flag(object: &Map<String, Value>) -> bool {
    let parts = Parts::of(object);
    FLAGS.iter().any(|name| parts.get(name).is_some_and(is_false))
}

fn says_failed(object: &Map<String, Value>) -> bool {
    let parts = Parts::of(object);
    let has_error = ERRORS.iter().any(|name| parts.get(name).is_some_and(is_something));
    let failed = ["status", "result", "state"].iter().filter_map(|name| parts.get(name)?.as_str()).any(|state| {
        let state = state.trim();
        STATES.iter().any(|failed| state.eq_ignore_ascii_case(failed))
    });
    has_false_flag(object) || has_error || failed
}

/// An object that is an error's body and can be nothing else.
fn is_error(object: &Map<String, Value>) -> bool {
    let parts = Parts::of(object);
    let only = object.keys().all(|name| is_errors_word(name));
    let is_worded = ["message", "description", "detail", "title"].iter().any(|name| parts.text(&[name]).is_some());
    let code = parts.scalar(&["code", "status"]);
    only && is_worded && code.is_some_and(|code| !says_well(&code))
}

/// Whether a code says that all is well.
fn says_well(code: &str) -> bool {
    let code = code.trim();
    let is_success = code.len() == 3 && code.starts_with('2') && code.bytes().all(|digit| digit.is_ascii_digit());
    let words = ["0", "ok", "success", "done", "created", "accepted"];
    is_success || words.iter().any(|well| code.eq_ignore_ascii_case(well))
}

fn is_false(value: &Value) -> bool {
    match value {
        Value::Bool(flag) => !flag,
        Value::Number(number) => number.as_f64() == Some(0.0),
        Value::String(text) => matches!(text.trim().to_ascii_lowercase().as_str(), "false" | "0" | "no"),
        _ => false,
    }
}

fn is_something(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Bool(flag) => *flag,
        Value::Number(number) => !says_well(&number.to_string()),
        Value::String(text) => !text.trim().is_empty() && !says_well(text),
        Value::Array(items) => items.iter().any(is_something),
        Value::Object(fields) => fields.values().any(is_something),
    }
}

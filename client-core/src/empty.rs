//! Answers of operations that bring no body.

use serde_json::{Map, Value};

use crate::endpoint::{Fault, FaultAnswer};
use crate::error::Error;
use crate::response::RawResponse;

/// Names whose value `false` says that the call failed.
const SUCCESS_FLAGS: [&str; 4] = ["success", "ok", "is_success", "isSuccess"];

/// Names whose value, if there is any, is an error.
const ERROR_FIELDS: [&str; 2] = ["error", "errors"];

/// Texts of `status` or `result` that say that the call failed, in any case of letters.
const FAILED_STATES: [&str; 6] = ["error", "fail", "failed", "failure", "ko", "nok"];

/// Names under which a message may stand.
const MESSAGES: [&str; 5] = ["message", "error_description", "error_message", "detail", "error"];

/// See [`RawResponse::expect_empty`].
pub(crate) fn expect_empty(answer: &RawResponse) -> Result<(), Error> {
    let body = without_mark(&answer.body).trim_ascii();
    if body.is_empty() {
        return Ok(());
    }
    let Ok(json) = serde_json::from_slice::<Value>(body) else {
        return Err(answer.unexpected(&format!("with {} where no body is expected", answer.described())));
    };
    match failure(answer, &json) {
        Some(fault) => Err(answer.api_failure(fault)),
        None => Ok(()),
    }
}

/// What a JSON body says of a failure: first as the vendor's own errors do, then as APIs commonly do.
pub(crate) fn failure(answer: &RawResponse, json: &Value) -> Option<Fault> {
    let vendor = answer.endpoint.vendor;
    let said =
        (vendor.read_fault)(&FaultAnswer { status: answer.status, headers: &answer.headers, body: &answer.body });
    let has_code = said.code.as_deref().is_some_and(|code| !is_success_code(code));
    if has_code || said.message.is_some() {
        return Some(said);
    }
    let object = json.as_object()?;
    says_failed(object).then(|| Fault { message: message(object), ..said })
}

/// Some bodies repeat a status of 200, or have a code of 0 for no error.
fn is_success_code(code: &str) -> bool {
    let code = code.trim();
    code.is_empty() || code == "0" || code.len() == 3 && code.starts_with('2') && code.parse::<u16>().is_ok()
}

fn says_failed(object: &Map<String, Value>) -> bool {
    let failed_flag = SUCCESS_FLAGS.iter().any(|name| object.get(*name).is_some_and(is_false));
    let has_error = ERROR_FIELDS.iter().any(|name| object.get(*name).is_some_and(is_something));
    let failed_state = ["status", "result"].iter().filter_map(|name| object.get(*name)?.as_str()).any(|state| {
        let state = state.trim();
        FAILED_STATES.iter().any(|failed| state.eq_ignore_ascii_case(failed))
    });
    failed_flag || has_error || failed_state
}

fn is_false(value: &Value) -> bool {
    match value {
        Value::Bool(flag) => !flag,
        Value::Number(number) => number.as_f64() == Some(0.0),
        Value::String(text) => matches!(text.trim().to_ascii_lowercase().as_str(), "false" | "0" | "no"),
        Value::Null | Value::Array(_) | Value::Object(_) => false,
    }
}

fn is_something(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Bool(flag) => *flag,
        Value::Number(number) => number.as_f64() != Some(0.0),
        Value::String(text) => !text.trim().is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Object(fields) => !fields.is_empty(),
    }
}

fn message(object: &Map<String, Value>) -> Option<String> {
    let nested = object.get("error").and_then(Value::as_object);
    let places = [Some(object), nested];
    let mut texts = places.into_iter().flatten().flat_map(|object| MESSAGES.iter().map(|name| object.get(*name)));
    texts.find_map(|text| text?.as_str().filter(|text| !text.trim().is_empty())).map(str::to_owned)
}

fn without_mark(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body)
}

//! What the value of a field says of how the call went.

use serde_json::Value;

use super::Parts;
use super::signs::{self, Sign};
use super::tone::{self, Tone};
use crate::redaction::runs::leading;

/// `false` as servers write it.
pub(super) fn is_false(value: &Value) -> bool {
    match value {
        Value::Bool(flag) => !flag,
        Value::Number(number) => number.as_f64() == Some(0.0),
        Value::String(text) => {
            let text = text.trim().to_lowercase();
            let words = ["false", "f", "no", "n", "off", "non", "nee", "nok", "ko"];
            words.contains(&text.as_str()) || text.parse() == Ok(0.0)
        }
        _ => false,
    }
}

/// Whether a number, or a text that is one, is below zero: no code, count or status of a success is.
pub(super) fn is_negative(value: &Value) -> bool {
    let number = value.as_f64().or_else(|| value.as_str()?.trim().parse().ok());
    number.is_some_and(|number| number < 0.0)
}

/// Whether a flag is a word that is neither true nor false, such as `nope`. A sentence may say anything.
pub(super) fn is_odd_flag(value: &Value) -> bool {
    value.as_str().is_some_and(|text| !text.trim().contains(char::is_whitespace)) && !is_true(value)
}

/// `true` as servers write it.
pub(super) fn is_true(value: &Value) -> bool {
    match value {
        Value::Bool(flag) => *flag,
        Value::Number(number) => number.as_f64().is_some_and(|number| number > 0.0),
        Value::String(text) => {
            let text = text.trim().to_lowercase();
            let is_count = text.parse().is_ok_and(|number: f64| number > 0.0);
            ["true", "t", "yes", "y", "on", "oui", "ja"].contains(&text.as_str())
                || is_count
                || says_well(&text) && !is_false(value)
        }
        _ => false,
    }
}

/// A status of HTTP that tells of an error: `404`, `"500 Internal Server Error"`, `"HTTP 503"`.
pub(super) fn is_error_status(value: &Value) -> bool {
    match value {
        Value::Number(number) => number.as_f64().is_some_and(|status| (400.0..600.0).contains(&status)),
        Value::String(text) => {
            let text = text.trim();
            let text = text.get(..4).filter(|start| start.eq_ignore_ascii_case("http")).map_or(text, |_| &text[4..]);
            let digits = text.trim_start_matches([' ', '/', '-', '_']);
            let digits = digits.strip_prefix("1.1 ").unwrap_or(digits);
            let length = leading(digits.as_bytes(), usize::MAX, &|byte| byte.is_ascii_digit());
            let ends = !digits[length..].starts_with(|next: char| next.is_alphanumeric());
            length == 3 && ends && matches!(digits.as_bytes()[0], b'4' | b'5')
        }
        _ => false,
    }
}

/// Whether a code says that all is well: 0, 200, `OK`.
pub(super) fn says_well(code: &str) -> bool {
    is_code_of_success(code) || tone::of_state(code.trim()) == Tone::Well
}

/// Whether a code says so by its digits: 0, 200.
pub(super) fn is_code_of_success(code: &str) -> bool {
    let code = code.trim();
    let status = code.split([' ', '.']).next().unwrap_or_default();
    let is_success = status.len() == 3 && status.starts_with('2') && status.bytes().all(|digit| digit.is_ascii_digit());
    let is_zero = !code.is_empty() && code.parse() == Ok(0.0);
    is_success || is_zero
}

/// Whether a field called as an error's holds one. A word that denies is none; in a list or an object, a `no` may be a message.
pub(super) fn is_error(value: &Value) -> bool {
    let denies = value
        .as_str()
        .is_some_and(|text| ["no", "non", "nee", "off", "f"].iter().any(|word| text.trim().eq_ignore_ascii_case(word)));
    !denies && is_something(value)
}

/// Whether an error of this name is a code alone, which a text next to it may call a success.
pub(super) fn is_code_of_error(plain_name: &str) -> bool {
    ["errorcode", "errcode", "errorno", "errno", "errorid", "faultcode", "code"].contains(&plain_name)
}

/// Whether one of the texts of an error says that all went well, and none of them that it did not.
pub(super) fn is_called_success<'v>(fields: impl Iterator<Item = (&'v str, &'v Value)>) -> bool {
    let mut is_success = false;
    for (plain_name, value) in fields {
        let is_text = matches!(signs::of(plain_name), Sign::Message | Sign::Error | Sign::Prose);
        let Some(text) = value.as_str().filter(|_| is_text && !is_code_of_error(plain_name)) else { continue };
        let said = tone::Said::of(text);
        if said.tone == Tone::Failed {
            return false;
        }
        is_success |= said.is_success;
    }
    is_success
}

/// Whether there is something under a name that stands for a failure. A `no` may be a message.
pub(super) fn is_something(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Bool(flag) => *flag,
        Value::Number(number) => !says_well(&number.to_string()),
        Value::String(text) => {
            let text = text.trim();
            let is_none = ["none", "null", "nil", "false", "n", "n/a", "-", "undefined"];
            let is_none = is_none.iter().any(|none| text.eq_ignore_ascii_case(none));
            // `account disabled` is an error, however well the word may sound elsewhere.
            let word = text.trim_matches(|letter: char| !letter.is_alphanumeric()).to_lowercase();
            let is_success = says_well(text) && (word.parse::<f64>().is_ok() || NO_ERRORS.contains(&word.as_str()));
            let words = text.len() > 60 || !is_success && !tone::denies_failure(text);
            !text.is_empty() && !is_none && words && !matches!(text, "[]" | "{}")
        }
        Value::Array(items) => items.iter().any(is_something),
        Value::Object(fields) => {
            let Parts(named) = Parts::of(fields);
            let is_well = is_called_success(named.iter().map(|(name, value)| (&**name, *value)));
            let counts = |name: &str, value: &Value| is_something(value) && !(is_well && is_code_of_error(name));
            named.iter().any(|(name, value)| counts(name, value))
        }
    }
}

/// What stands in the place of an error where there is none.
const NO_ERRORS: [&str; 8] = ["ok", "okay", "success", "successful", "succeeded", "succes", "done", "fine"];

/// Whether a kind is an error's: `error`, `ValidationException`.
pub(super) fn is_failing_kind(value: &Value) -> bool {
    let Some(text) = value.as_str() else { return false };
    let text = text.trim().to_lowercase();
    let endings = ["error", "errors", "exception", "fault", "failure", "fail"];
    endings.iter().any(|ending| text.ends_with(ending)) || text == "err"
}

/// Whether a kind tells how grave something is, which may be a failure.
pub(super) fn is_severe(value: &Value) -> bool {
    value.as_str().is_some_and(|text| matches!(text.trim().to_lowercase().as_str(), "critical" | "fatal"))
}

/// Whether a code, as a number or a text, says that all is well.
pub(super) fn is_well(value: &Value) -> bool {
    match value {
        Value::Number(number) => says_well(&number.to_string()),
        Value::String(text) => says_well(text),
        _ => false,
    }
}

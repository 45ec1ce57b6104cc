//! Words of an error besides its message and description: servers say little in the first text and more in another.

use serde_json::Value;

use super::signs::{self, Sign};
use super::{ErrorWords, Parts, details, guess, worded};

/// Names of texts for people that are no error's own.
const TEXTS: [&str; 5] = ["cause", "hint", "statustext", "reasonphrase", "help"];

/// What names of codes, classes and traces end with: nothing for people.
const NOT_FOR_PEOPLE: [&str; 12] =
    ["code", "type", "id", "no", "key", "name", "trace", "reference", "count", "class", "url", "uri"];

/// Adds every text for people that is not said yet, in the order in which the texts came, until there are enough.
pub(super) fn add(words: &mut ErrorWords, parts: &Parts<'_>) {
    for (name, value) in &parts.0 {
        if let Some(text) = value.as_str().filter(|_| is_for_people(name)).and_then(worded) {
            // `cause` and `hint` may be all there is, which is reported with their names then.
            if !(TEXTS.contains(&&**name) && name != "statustext" && words.is_bare()) {
                add_one(words, text);
            }
        }
    }
}

/// Adds what is wrong with each field, where a holder of other things has nothing but that, each in a list.
pub(super) fn add_mistakes(words: &mut ErrorWords, inner: &Value, level: u8) {
    let are_lists = inner.as_object().is_some_and(|fields| fields.values().all(|value| !value.is_string()));
    if are_lists && guess::is_by_field(inner, level) {
        for detail in details::of(inner, level) {
            add_one(words, detail);
        }
    }
}

/// Adds words that are not said yet and say more than what HTTP calls a status.
pub(super) fn add_one(words: &mut ErrorWords, text: String) {
    let is_in = |said: &Option<String>| said.as_ref().is_some_and(|said| said.contains(&text));
    let is_said = is_in(&words.code) || is_in(&words.message) || is_in(&words.description);
    let is_said = is_said || words.details.iter().any(|said| said.contains(&text));
    if !is_said && !is_phrase(&text) && words.details.len() <= details::MOST {
        words.details.push(text);
    }
}

fn is_for_people(plain_name: &str) -> bool {
    let is_text =
        matches!(signs::of(plain_name), Sign::Message | Sign::Prose | Sign::Error) || TEXTS.contains(&plain_name);
    is_text && !NOT_FOR_PEOPLE.iter().any(|ending| plain_name.ends_with(ending))
}

/// `Bad Request`, `Not Found`.
fn is_phrase(text: &str) -> bool {
    (400..600).any(|status| {
        let phrase = http::StatusCode::from_u16(status).ok().and_then(|status| status.canonical_reason());
        phrase.is_some_and(|phrase| phrase.eq_ignore_ascii_case(text))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn summary(body: &str) -> String {
        ErrorWords::of(body.as_bytes()).summary().unwrap_or_default()
    }

    #[test]
    fn what_is_wrong_is_kept_wherever_it_stands_beside_a_message() {
        for body in [
            // Laravel, .NET, OData, Joi, Spring.
            r#"{"success": false, "message": "Validation Error.", "data": {"vin": ["The vin is locked"]}}"#,
            r#"{"Message": "An error has occurred.", "ExceptionMessage": "The vin is locked"}"#,
            r#"{"error": {"message": "Bad", "innererror": {"message": "The vin is locked"}}}"#,
            r#"{"message": "Bad Request", "validation": {"body": {"message": "The vin is locked"}}}"#,
            r#"{"message": "Bad", "subErrors": [{"field": "vin", "message": "The vin is locked"}]}"#,
            r#"{"message": "Bad", "fields": {"vin": "The vin is locked"}}"#,
            r#"{"message": "Bad", "violations": "The vin is locked"}"#,
            r#"{"message": "Bad", "errorDetails": "The vin is locked"}"#,
            r#"{"message": "Bad", "cause": "The vin is locked"}"#,
            r#"{"message": "Bad", "cause": {"message": "The vin is locked"}}"#,
            r#"{"message": "Bad", "innerException": {"message": "The vin is locked"}}"#,
            r#"{"message": "Bad", "hint": "The vin is locked"}"#,
            r#"{"message": "Bad", "userMessage": "The vin is locked"}"#,
            r#"{"message": "Bad", "reason": "The vin is locked"}"#,
            r#"{"message": "Bad", "description": "a", "detail": "The vin is locked"}"#,
            r#"{"message": "Bad", "response": {"errors": ["The vin is locked"]}}"#,
            r#"{"message": "Bad", "error": {"message": "The vin is locked"}}"#,
            r#"{"message": "Bad", "result": {"description": "The vin is locked"}}"#,
            r#"{"error": "The vin is locked", "message": "Bad"}"#,
            r#"{"description": "a", "detail": "The vin is locked"}"#,
            r#"{"statusText": "The vin is locked", "status": 400}"#,
            r#"{"apiError": "The vin is locked", "message": "Bad"}"#,
        ] {
            let text = summary(body);
            assert_eq!(text.matches("The vin is locked").count(), 1, "{body}: {text}");
            assert!(text.starts_with("Bad") || !body.contains(r#""Bad""#), "{body}: {text}");
        }
    }

    #[test]
    fn nothing_is_said_twice_and_no_echo_code_or_trace_is_said_at_all() {
        for (body, expected) in [
            (r#"{"message": "no", "reason": "no", "error": {"message": "no"}}"#, "no"),
            (r#"{"message": "no", "error": "Not Found", "statusText": "Not Found"}"#, "no"),
            (r#"{"message": "no", "data": {"name": "Ada", "vin": "V1"}}"#, "no"),
            (r#"{"message": "no", "stackTrace": "at x", "exceptionType": "X.Y", "errorId": "e"}"#, "no"),
        ] {
            assert_eq!(summary(body), expected, "{body}");
        }
    }

    #[test]
    fn so_many_words_are_bounded() {
        let many: Vec<String> = (0..900).map(|at| format!(r#""error{at}": "{at} {}""#, "x".repeat(900))).collect();
        let words = ErrorWords::of(format!("{{{}}}", many.join(",")).as_bytes());
        assert!(words.details.len() <= details::MOST + 1 && words.summary().unwrap().len() < 4096);
    }
}

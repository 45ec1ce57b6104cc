//! Answers of operations that bring no body.

use serde_json::Value;

use crate::encode::without_mark;
use crate::error::Error;
use crate::error::body::{ErrorWords, Nothing, nothing_but, with_deeds_done};
use crate::response::RawResponse;

/// See [`RawResponse::expect_empty`].
pub(crate) fn expect_empty(answer: &RawResponse) -> Result<(), Error> {
    let body = without_mark(&answer.body).trim_ascii();
    if body.is_empty() {
        return Ok(());
    }
    let unexpected = |what: &str| Err(answer.unexpected(&format!("with {what} where no body is expected")));
    let Ok(value) = pivot_json::from_slice::<Value>(body) else {
        let is_well = plain_text(body).is_some_and(|text| verdict(answer, &text) == Nothing::Well);
        return if is_well { Ok(()) } else { unexpected(&answer.described()) };
    };
    match verdict(answer, &value) {
        Nothing::Well => Ok(()),
        Nothing::Failed(words) => Err(answer.api_failure(answer.fault(words))),
        Nothing::Unexpected => {
            let what = match value {
                Value::Number(_) => "a number",
                Value::String(_) => "a text",
                _ => "an answer that says neither that it was done nor that it failed",
            };
            let said = quoted(answer, &value).map(|words| format!(": {words}")).unwrap_or_default();
            Err(answer.unexpected(&format!("with {what} where no body is expected{said}")))
        }
    }
}

/// What the body says; where that is neither well nor ill, whether it says that just what was asked for was done.
fn verdict(answer: &RawResponse, value: &Value) -> Nothing {
    match nothing_but(value) {
        // What tells at length does more than say that it was done.
        Nothing::Unexpected if answer.body.len() <= MOST_TOLD => {
            let rest = with_deeds_done(answer.endpoint.operation, answer.endpoint.path, value);
            rest.map_or(Nothing::Unexpected, |rest| nothing_but(&rest))
        }
        verdict => verdict,
    }
}

/// How many bytes an answer has at most that is asked for the operation's own word.
const MOST_TOLD: usize = 1 << 14;

/// The beginning of what such an answer says to people. A text without a space may be a secret.
fn quoted(answer: &RawResponse, value: &Value) -> Option<String> {
    let words = ErrorWords::of_value(value).summary().filter(|words| words.trim().contains(' '));
    let words = words.filter(|_| !answer.secrets.hides_answer())?;
    Some(match words.char_indices().nth(MOST_QUOTED) {
        Some((end, _)) => format!("{}…", &words[..end]),
        None => words,
    })
}

/// How many letters of an answer are quoted.
const MOST_QUOTED: usize = 200;

/// A text of one word: `OK` or `Success!`, as many a server writes without quotation marks. A sentence may say anything.
fn plain_text(body: &[u8]) -> Option<Value> {
    let text = std::str::from_utf8(body).ok().filter(|text| text.len() <= MOST_TEXT)?;
    let word = text.trim_end_matches(['.', '!']);
    word.chars().all(char::is_alphanumeric).then(|| Value::from(word))
}

/// The longest word that is looked at.
const MOST_TEXT: usize = 20;

//! Answers of operations that bring no body.

use serde_json::Value;

use crate::encode::without_mark;
use crate::error::Error;
use crate::error_body::{Nothing, nothing_but};
use crate::response::RawResponse;

/// See [`RawResponse::expect_empty`].
pub(crate) fn expect_empty(answer: &RawResponse) -> Result<(), Error> {
    let body = without_mark(&answer.body).trim_ascii();
    if body.is_empty() {
        return Ok(());
    }
    let unexpected = |what: &str| Err(answer.unexpected(&format!("with {what} where no body is expected")));
    let Ok(value) = open_json::from_slice::<Value>(body) else {
        let is_well = plain_text(body).is_some_and(|text| nothing_but(&text) == Nothing::Well);
        return if is_well { Ok(()) } else { unexpected(&answer.described()) };
    };
    match nothing_but(&value) {
        Nothing::Well => Ok(()),
        Nothing::Failed(words) => Err(answer.api_failure(answer.fault(words))),
        Nothing::Unexpected => unexpected(if value.is_number() { "a number" } else { "a text" }),
    }
}

/// A text of one word: `OK`, as many a server writes without quotation marks. A sentence may say anything.
fn plain_text(body: &[u8]) -> Option<Value> {
    let text = std::str::from_utf8(body).ok().filter(|text| text.len() <= MOST_TEXT)?;
    text.chars().all(char::is_alphanumeric).then(|| Value::from(text))
}

/// The longest word that is looked at.
const MOST_TEXT: usize = 20;

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

/// A short text that is neither a page nor JSON that was cut: `OK`, as many a server writes without quotation marks.
fn plain_text(body: &[u8]) -> Option<Value> {
    let text = std::str::from_utf8(body).ok().filter(|text| text.len() <= MOST_TEXT)?;
    (!text.contains(['<', '{', '[', '"'])).then(|| Value::from(text))
}

/// A text beyond this is not one that says that all is well.
const MOST_TEXT: usize = 200;

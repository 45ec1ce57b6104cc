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
    let Ok(value) = open_json::from_slice::<Value>(body) else { return unexpected(&answer.described()) };
    match nothing_but(&value) {
        Nothing::Well => Ok(()),
        Nothing::Failed(words) => Err(answer.api_failure(answer.fault(words))),
        Nothing::Unexpected => unexpected(if value.is_number() { "a number" } else { "a text" }),
    }
}

//! Answers of operations that bring no body.

use crate::encode::without_mark;
use crate::endpoint::{Fault, FaultAnswer};
use crate::error::Error;
use crate::error_body::{ErrorWords, failure};
use crate::response::RawResponse;

/// See [`RawResponse::expect_empty`].
pub(crate) fn expect_empty(answer: &RawResponse) -> Result<(), Error> {
    let body = without_mark(&answer.body).trim_ascii();
    if body.is_empty() {
        return Ok(());
    }
    if open_json::from_slice::<serde_json::Value>(body).is_err() {
        return Err(answer.unexpected(&format!("with {} where no body is expected", answer.described())));
    }
    match failure(body) {
        Some(words) => Err(answer.api_failure(fault(answer, words))),
        None => Ok(()),
    }
}

/// What the vendor's own reader of errors finds, and what else the body says.
pub(crate) fn fault(answer: &RawResponse, words: ErrorWords) -> Fault {
    let read = answer.endpoint.vendor.read_fault;
    let said = read(&FaultAnswer { status: answer.status, headers: &answer.headers, body: &answer.body });
    let words = Fault::from(words);
    Fault {
        code: said.code.or(words.code),
        message: said.message.or(words.message),
        request_id: said.request_id.or(words.request_id),
        class: said.class,
    }
}

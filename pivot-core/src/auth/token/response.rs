//! What token endpoints answer, in whichever form they do.
//!
//! The standard (RFC 6749, sections 5.1 and 5.2) and the vendors' own forms are read alike, for every token endpoint:
//! servers change the form with the place where a request fails. Each field is read by itself, so that none hides
//! another.

use std::time::{Duration, Instant};

use pivot_json_derive::JsonObject;
use serde_json::Value;

use super::hide::without_tokens;
use super::{Token, unexpected_response};
use crate::endpoint::{ErrorClass, ErrorDetails, ErrorResponse};
use crate::error::Error;
use crate::error::body::{ErrorWords, Known, extra_fields_say_failed};
use crate::response::RawResponse;

/// The fields of the response of a token endpoint, each of which may have any value.
#[derive(JsonObject)]
struct Fields {
    pub access_token: Option<Value>,
    /// Its lifetime in seconds.
    pub expires_in: Option<Value>,
    /// The kind of token, such as `Bearer`.
    pub token_type: Option<Value>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// Reads a token from a success; see [`request_token`](crate::token_request::request_token).
#[inline]
pub(crate) fn read_token(answer: &RawResponse, asked_at: Instant) -> Result<Token, Error> {
    let mut fields = Fields { access_token: None, expires_in: None, token_type: None, extra: pivot_json::Extra::new() };
    let text = readable(&answer.body);
    let is_json = pivot_json::read_slice(text.as_bytes(), &mut fields);
    let beside = fields.extra.iter().map(|(name, raw)| (name, || raw.to_value()));
    let says_failed = is_json.is_ok() && extra_fields_say_failed(beside, Known::default());
    let token = fields.access_token.as_ref().and_then(Value::as_str).filter(|token| !token.trim().is_empty());
    let fault = without_tokens(fault_of(answer.body()), answer.body());
    match (token, is_json) {
        _ if says_failed => Err(answer.api_failure(fault)),
        (Some(token), Ok(())) => match unexpected_response(token) {
            Some(why) => Err(answer.unexpected(&format!("its access_token {why}"))),
            None => {
                warn_of_type(fields.token_type.as_ref());
                let lifetime = fields.expires_in.as_ref().and_then(lifetime);
                Ok(Token::new(token.into(), asked_at, lifetime))
            }
        },
        (None, _) if fault.code.is_some() || fault.message.is_some() => Err(answer.api_failure(fault)),
        (None, Ok(())) => Err(answer.unexpected("without an access_token")),
        // Of a document that is cut, the token may be too.
        (_, Err(error)) => Err(Error::decode(answer, error)),
    }
}

/// A lifetime as a number or a text of seconds.
#[inline]
fn lifetime(value: &Value) -> Option<Duration> {
    match value {
        Value::Number(number) => lifetime_of(number.as_f64()?),
        Value::String(text) => lifetime_from_text(text),
        _ => None,
    }
}

/// Parses the lifetime of a token, in seconds with or without a fraction. `None`, which means a token without expiry,
/// for anything else: an empty text, words, infinity, a negative number, zero, and less than a second.
#[inline]
pub fn lifetime_from_text(seconds: &str) -> Option<Duration> {
    lifetime_of(seconds.trim().parse().ok()?)
}

#[inline]
fn lifetime_of(seconds: f64) -> Option<Duration> {
    Duration::try_from_secs_f64(seconds).ok().filter(|lifetime| *lifetime >= Duration::from_secs(1))
}

/// Every token is sent as a bearer token. Servers name that in many ways (`BearerToken`, `JWT`, `access_token`), so another
/// name is no reason to refuse it; the server will, if it means something else.
#[inline]
fn warn_of_type(token_type: Option<&Value>) {
    let Some(name) = token_type.and_then(Value::as_str) else { return };
    if !name.trim().is_empty() && !name.to_ascii_lowercase().contains("bearer") {
        // It came from outside, where something else may have been put in its place.
        let is_word = name.len() <= 20 && name.chars().all(|c| c.is_ascii_alphabetic() || matches!(c, ' ' | '_' | '-'));
        let name = if is_word { name } else { "something else" };
        tracing::debug!(token_type = ?name, "the token is sent as a bearer token, although it is called otherwise");
    }
}

/// The text of a body, without what says nothing: a byte order mark, and bytes that are no text.
#[inline]
fn readable(body: &[u8]) -> std::borrow::Cow<'_, str> {
    String::from_utf8_lossy(crate::encode::without_mark(body))
}

/// Reads the error response of a token endpoint: the standard form (`error`, `error_description`) and the forms of API
/// gateways and vendors (`code`, `message`, `description`; `error_code`, `error_message`; `title`, `detail`; an object
/// under `error`). For [`Vendor::parse_error`](crate::endpoint::Vendor::parse_error).
#[inline]
pub fn parse_token_error(answer: &ErrorResponse<'_>) -> ErrorDetails {
    fault_of(answer.body)
}

/// Adds what a vendor's own reader has not found in a token endpoint's error.
#[inline]
pub(crate) fn complete_error(fault: ErrorDetails, answer: &ErrorResponse<'_>) -> ErrorDetails {
    let read = fault_of(answer.body);
    let class = if fault.class == ErrorClass::FromStatus { read.class } else { fault.class };
    let message = match (fault.message, read.message) {
        (Some(own), Some(fuller)) if fuller.contains(&own) => Some(fuller),
        (own, read) => own.or(read),
    };
    without_tokens(ErrorDetails { class, message, code: fault.code.or(read.code), ..fault }, answer.body)
}

#[inline]
fn fault_of(body: &[u8]) -> ErrorDetails {
    let text = readable(body);
    let fields = match pivot_json::from_slice::<Value>(text.as_bytes()) {
        Ok(Value::Array(several)) => several.into_iter().next(),
        read => read.ok(),
    };
    let Some(Value::Object(fields)) = fields else { return ErrorDetails::default() };
    let nested = match fields.get("error") {
        Some(Value::Object(nested)) => Some(nested),
        _ => None,
    };
    let find = |names: &[&str]| {
        let within =
            |object: &serde_json::Map<String, Value>| names.iter().find_map(|name| text_of(object.get(*name)?));
        nested.and_then(within).or_else(|| within(&fields))
    };
    let code = find(&["error", "error_code", "code"]);
    let message =
        match (find(&["error_description", "error_message", "message", "title"]), find(&["description", "detail"])) {
            (Some(message), Some(more)) if message != more => Some(format!("{message}: {more}")),
            (message, more) => message.or(more),
        };
    let message = message.or_else(|| ErrorWords::named(text.as_bytes()).summary());
    let class = code.as_deref().map_or(ErrorClass::FromStatus, class_of);
    ErrorDetails { class, code, message, request_id: None }
}

#[inline]
fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.trim().is_empty() => Some(text.clone()),
        // A zero is how several servers say that there is no error.
        Value::Number(number) if number.as_f64() != Some(0.0) => Some(number.to_string()),
        _ => None,
    }
}

/// What follows from a code, in any case of letters: those of the standard that say that the client's credentials, or what
/// they may do, were refused, and what servers write in their place.
#[inline]
fn class_of(code: &str) -> ErrorClass {
    let code: String =
        code.trim().chars().map(|c| if matches!(c, ' ' | '-') { '_' } else { c.to_ascii_lowercase() }).collect();
    match code.as_str() {
        "invalid_client"
        | "unauthorized_client"
        | "access_denied"
        | "invalid_grant"
        | "invalid_credentials"
        | "invalid_client_id"
        | "invalid_client_secret"
        | "invalid_client_credentials"
        | "unauthorized"
        | "forbidden"
        | "401"
        | "403" => ErrorClass::InvalidCredentials,
        "slow_down" | "too_many_requests" | "rate_limit_exceeded" | "rate_limited" | "429" => ErrorClass::RateLimited,
        _ => ErrorClass::FromStatus,
    }
}

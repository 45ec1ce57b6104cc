//! Responses.

pub(crate) mod answer_fields;
mod checked;
pub(crate) mod decode;
mod drift;
pub(crate) mod empty;
pub(crate) mod misread;
pub(crate) mod read_answer;
mod streamed_error;

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures_util::future::{Either, select};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use pivot_json::{DecodeError, Json};

use crate::clock::Clock;
use crate::endpoint::{Endpoint, ErrorDetails, Idempotency};
use crate::error::Error;
use crate::redaction::call_secrets::CallSecrets;
use crate::response::decode::Decoding;
use crate::transport::{Body, Progress};

/// A successful response whose body has not been decoded.
pub struct RawResponse {
    pub(crate) endpoint: &'static Endpoint,
    pub(crate) idempotency: Idempotency,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) attempts: u32,
    /// What must not be seen in an error about the body.
    pub(crate) secrets: CallSecrets,
    pub(crate) decoding: Decoding,
}

impl RawResponse {
    /// The bytes that came, decoded from their content coding.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Decodes the body as JSON. An optional field whose value does not fit its type is set aside
    /// ([`pivot_json::misfits`]) and reported, unless the client is [strict](crate::ClientBuilder::strict).
    ///
    /// # Errors
    /// Returns an error of the kind [`Decode`](crate::ErrorKind::Decode), which names every mistake with its path, if
    /// the body is empty, not JSON, or lacks a required field or has a value of the wrong type in one.
    pub fn json<T: Json>(self) -> Result<Response<T>, Error> {
        self.json_with(|_| None)
    }

    /// Decodes the body as JSON, in which the vendor may report a failure despite the success status.
    ///
    /// # Errors
    /// The same as [`json`](Self::json), and an error of the kind [`ApiFailure`](crate::ErrorKind::ApiFailure) if
    /// `failure` returns a message.
    pub fn json_with<T: Json>(self, failure: impl FnOnce(&T) -> Option<String>) -> Result<Response<T>, Error> {
        let mut value = T::placeholder();
        self.read_into(&mut value)?;
        match failure(&value) {
            Some(message) => Err(self.api_failure(ErrorDetails { message: Some(message), ..ErrorDetails::default() })),
            None => Ok(self.with_value(value)),
        }
    }

    /// Decodes the body as JSON into an existing value. Not generic, for clients with many types.
    ///
    /// # Errors
    /// The same as [`json`](Self::json).
    pub fn read_into(&self, value: &mut dyn Json) -> Result<(), Error> {
        self.read_part(&self.body, "", value).map_err(|error| Error::decode(self, error))
    }

    /// Decodes a part of the body as JSON into an existing value: an item of a list, at the path `at`. Misfits are
    /// handled and reported as in the whole body.
    ///
    /// # Errors
    /// Returns an error if the part is not JSON, or does not have the expected form.
    pub fn read_part(&self, json: &[u8], at: &str, value: &mut dyn Json) -> Result<(), DecodeError> {
        let found = self.decoding.decode(self.endpoint, json, at, value)?;
        self.count_drift(at, &found);
        Ok(())
    }

    /// An error of the kind [`Decode`](crate::ErrorKind::Decode) for this response, a [part](Self::read_part) of which cannot be
    /// decoded.
    pub fn decode_error(&self, error: DecodeError) -> Error {
        Error::decode(self, error)
    }

    /// Reports what a value that reads its fields itself has set aside: it is counted, logged and passed to the hooks
    /// like other misfits.
    ///
    /// # Errors
    /// Returns an error of the kind [`Decode`](crate::ErrorKind::Decode) that names the first misfit if the client is strict and
    /// there is any.
    pub fn report_misfits(&self, value: &dyn Json) -> Result<(), Error> {
        let refused = |misfit: pivot_json::Misfit| DecodeError::at(misfit.path(), misfit.reason());
        let reported = self.decoding.report_found(self.endpoint, "", value, &self.secrets);
        reported.map_err(|misfit| Error::decode(self, refused(misfit)))
    }

    /// Whether the client that made the call takes nothing that is not as documented.
    pub(crate) fn is_strict(&self) -> bool {
        self.decoding.is_strict()
    }

    /// An error of the kind [`ApiFailure`](crate::ErrorKind::ApiFailure) for this response, whose body reports a
    /// failure despite the success status, with the vendor's code and message.
    pub fn api_failure(&self, fault: ErrorDetails) -> Error {
        self.decoding.count_error_code(self.endpoint, Error::api_failure(self, fault))
    }

    /// An error of the kind [`ApiFailure`](crate::ErrorKind::ApiFailure) for this response, which lacks the result of
    /// the operation. `why` continues the sentence "answered 200 OK, but".
    pub fn unexpected(&self, why: &str) -> Error {
        Error::unexpected(self, why)
    }

    /// Accepts the response of an operation without a response body.
    ///
    /// Only a clear success is accepted: an empty body, white space, `null`, `true`, 1, `{}`, `[]`, a text such as `OK`
    /// or `"done"`; a flag, a state, a code or a message that clearly means success, or an empty `error`; and the
    /// object of the request, which has an id and reports no failure.
    ///
    /// # Errors
    /// Returns an error of the kind [`ApiFailure`](crate::ErrorKind::ApiFailure) if the body is not JSON, such as a web
    /// page; if any part of the JSON reports a failure, also in wrappers and lists up to six levels deep: `false` under
    /// `success`, `status` or `deleted`, an HTTP status of 400 or more, a negative number, a state such as `"denied"`,
    /// a filled field named like an error, or a message that reads like an error's while nothing reports success; and
    /// if it reports neither, such as `{"status": "locked"}`, whose words the error quotes. In the last case it is
    /// unknown whether the request took effect.
    ///
    /// Source: \[guess\] for the words of messages.
    pub fn expect_empty(&self) -> Result<(), Error> {
        crate::response::empty::expect_empty(self)
    }

    /// The HTTP status, one that means success for the operation.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The value of a header. `None` if it is absent or not text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// What came in the place of what was expected, in words.
    pub(crate) fn described(&self) -> String {
        crate::response::misread::describe(&self.headers, &self.body, &self.secrets)
    }

    /// The same response with a decoded value in place of its body.
    pub fn with_value<T>(self, value: T) -> Response<T> {
        Response { status: self.status, headers: self.headers, attempts: self.attempts, value }
    }

    /// The status and the headers alone.
    pub fn head(&self) -> Response<()> {
        Response { status: self.status, headers: self.headers.clone(), attempts: self.attempts, value: () }
    }
}

impl std::fmt::Debug for RawResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RawResponse")
            .field("operation", &self.endpoint.operation)
            .field("status", &self.status)
            .field("headers", &Shown(&self.headers))
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish_non_exhaustive()
    }
}

/// A successful response whose body is read as it arrives.
pub struct StreamingResponse {
    pub(crate) endpoint: &'static Endpoint,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Body,
    /// Pieces that were looked at and are still to be given.
    pub(crate) looked_at: VecDeque<Bytes>,
    pub(crate) attempts: u32,
    pub(crate) secrets: CallSecrets,
    pub(crate) idempotency: Idempotency,
    pub(crate) progress: Progress,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) read_timeout: Duration,
    pub(crate) decoding: Decoding,
}

impl StreamingResponse {
    /// The HTTP status, one that means success for the operation.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers as they came, names in lower case.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The status and the headers alone.
    pub fn head(&self) -> Response<()> {
        Response { status: self.status, headers: self.headers.clone(), attempts: self.attempts, value: () }
    }

    /// Whether the client is strict, so that content in an unexpected form is an error.
    pub fn is_strict(&self) -> bool {
        self.decoding.is_strict()
    }

    /// An error of the kind [`Decode`](crate::ErrorKind::Decode) for a body that cannot be read.
    pub fn invalid_body(&self, why: impl Into<String>) -> Error {
        self.counted(Error::invalid_body(self.endpoint, self.idempotency, self.status, &why.into(), &self.secrets))
    }

    /// An error of the kind [`Io`](crate::ErrorKind::Io), for a body that arrived and could not be written to where the
    /// caller wants it.
    pub fn not_written(&self, error: std::io::Error) -> Error {
        self.counted(Error::not_written(self.endpoint, self.idempotency, self.status, error, &self.secrets))
    }

    /// Reports what was set aside in a part of the body that is not JSON, such as a row of a table, named `at`: it is
    /// counted, logged and passed to the hooks like misfits in JSON.
    ///
    /// # Errors
    /// Returns an error of the kind [`Decode`](crate::ErrorKind::Decode) that names the first misfit if the client is strict and
    /// there is any.
    pub fn report_misfits(&self, at: &str, value: &dyn Json) -> Result<(), Error> {
        self.decoding
            .report_found(self.endpoint, at, value, &self.secrets)
            .map_err(|misfit| self.invalid_body(format!("{at} {misfit}")))
    }

    /// An error of the kind [`BodyTooLarge`](crate::ErrorKind::BodyTooLarge) for a body that exceeds the caller's
    /// `limit` in bytes.
    pub fn too_large(&self, limit: usize) -> Error {
        self.counted(Error::too_large(self.endpoint, self.idempotency, self.status, limit))
    }

    /// The error with the number of requests that the call has sent.
    fn counted(&self, error: Error) -> Error {
        error.after_attempts(self.attempts, false)
    }

    /// The next chunk of the body. `None` at its end.
    ///
    /// # Errors
    /// Returns an error of the kind [`Interrupted`](crate::ErrorKind::Interrupted) if the connection is lost, and of the kind
    /// [`Timeout`](crate::ErrorKind::Timeout) if nothing arrives for as long as an attempt may take.
    pub async fn next_chunk(&mut self) -> Result<Option<Bytes>, Error> {
        if let Some(piece) = self.looked_at.pop_front() {
            return Ok(Some(piece));
        }
        let timer = self.clock.timeout(self.read_timeout);
        let arrived = match select(std::pin::pin!(self.body.next_chunk()), timer).await {
            Either::Left((piece, _)) => Some(piece.transpose()),
            Either::Right(_) => None,
        };
        match arrived {
            Some(Ok(piece)) => Ok(piece),
            Some(Err(error)) => {
                let error = Error::broken_body(self.endpoint, self.idempotency, self.status, &error, &self.secrets);
                Err(self.counted(error))
            }
            None => {
                self.progress.give_up();
                let error = Error::body_timeout(self.endpoint, self.idempotency, self.status, self.read_timeout);
                Err(self.counted(error))
            }
        }
    }
}

impl std::fmt::Debug for StreamingResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("StreamingResponse")
            .field("operation", &self.endpoint.operation)
            .field("status", &self.status)
            .field("headers", &Shown(&self.headers))
            .finish_non_exhaustive()
    }
}

/// A successful response: the decoded value, the status and the headers.
#[derive(Clone)]
pub struct Response<T> {
    status: StatusCode,
    headers: HeaderMap,
    attempts: u32,
    value: T,
}

impl<T: std::fmt::Debug> std::fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("headers", &Shown(&self.headers))
            .field("attempts", &self.attempts)
            .field("value", &self.value)
            .finish()
    }
}

/// Headers with those values alone that cannot hold a secret: cookies, addresses, cursors and whatever a vendor invents may,
/// and so may a media type that a server makes up of what it was sent.
struct Shown<'a>(&'a HeaderMap);

impl std::fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = f.debug_map();
        for (name, value) in self.0 {
            match is_harmless(name, value) {
                true => shown.entry(name, value),
                false => shown.entry(name, &format_args!("…")),
            };
        }
        shown.finish()
    }
}

/// Whether a header says nothing but how an answer is made, in words that are everybody's.
fn is_harmless(name: &HeaderName, value: &HeaderValue) -> bool {
    const MEDIA_TYPES: [&str; 9] = [
        "application/json",
        "application/octet-stream",
        "application/pdf",
        "application/problem+json",
        "application/xml",
        "text/csv",
        "text/html",
        "text/plain",
        "text/xml",
    ];
    const CODINGS: [&str; 9] =
        ["br", "chunked", "close", "compress", "deflate", "gzip", "identity", "keep-alive", "zstd"];
    let text = value.to_str().unwrap_or_default().to_ascii_lowercase();
    match *name {
        header::CONTENT_TYPE => {
            let (media_type, parameters) = text.split_once(';').unwrap_or((&text, ""));
            MEDIA_TYPES.contains(&media_type.trim()) && matches!(parameters.trim(), "" | "charset=utf-8")
        }
        header::CONTENT_ENCODING | header::TRANSFER_ENCODING | header::CONNECTION => {
            text.split(',').all(|coding| CODINGS.contains(&coding.trim()))
        }
        header::CONTENT_LENGTH | header::AGE => text.parse::<u64>().is_ok(),
        header::DATE => httpdate::parse_http_date(value.to_str().unwrap_or_default()).is_ok(),
        header::RETRY_AFTER => {
            text.parse::<u64>().is_ok() || httpdate::parse_http_date(value.to_str().unwrap_or_default()).is_ok()
        }
        _ => false,
    }
}

impl<T> Response<T> {
    /// The HTTP status, one that means success for the operation.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers as they came, names in lower case.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The value of a header. `None` if it is absent or not text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The number of attempts made, 1 if the request was not retried.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The decoded value.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// The decoded value alone.
    pub fn into_value(self) -> T {
        self.value
    }

    /// The same response with its value converted.
    pub fn map<U>(self, turn: impl FnOnce(T) -> U) -> Response<U> {
        Response { status: self.status, headers: self.headers, attempts: self.attempts, value: turn(self.value) }
    }
}

//! The error type that all clients share.

use std::error::Error as StdError;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;

use crate::endpoint::{Endpoint, ErrorClass, ErrorDetails, Idempotency};

pub mod body;
mod build;
mod cause;
mod show;

pub(crate) use build::beginning;

/// Why a request failed. All clients return this type.
///
/// The `Display` output is a single line: vendor, operation, method and path template, what happened, the vendor's
/// error code and message, and the request id. It never contains a secret or a complete URL.
/// [`source`](StdError::source) is the cause, which the line does not repeat. Cloning is cheap.
#[derive(Clone)]
pub struct Error(Arc<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    /// `None` if the client itself could not be built.
    endpoint: Option<&'static Endpoint>,
    /// Whose client could not be built, if there is no endpoint.
    vendor: Option<&'static str>,
    /// What the call would do; [`Idempotency::Safe`] also where the last attempt certainly did nothing.
    idempotency: Idempotency,
    what: String,
    status: Option<StatusCode>,
    fault: ErrorDetails,
    retry_after: Option<Duration>,
    attempts: u32,
    /// Whether an attempt before the last may have taken effect.
    earlier_effect: bool,
    /// Whether the time was up, for a kind that does not tell.
    timed_out: bool,
    /// Whether there was no time left to send the request again.
    late: bool,
    /// Whether the vendor asks to wait, and for how long cannot be read.
    not_now: bool,
    /// Whether the class is the verdict of a [check of successes](crate::RequestParts::check_success), and not only what words in the body
    /// suggest.
    is_checked: bool,
    body: Option<Bytes>,
    /// The body of a success, with the secrets that it brings.
    exposed: Option<Bytes>,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

/// The kind of a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client cannot be built from the given settings.
    Configuration,
    /// The request was rejected before anything was sent: a value cannot be sent, or breaks a rule of the vendor's.
    InvalidRequest,
    /// The client's own rate limit does not allow the request within its timeout; nothing was sent. A limit enforced by
    /// the vendor is a [`Status`](Self::Status).
    RateLimited,
    /// No access token could be obtained. The source is the error of the token request.
    Token,
    /// No connection could be established, so the request was never sent, or the server stated that it has not
    /// processed it.
    Connect,
    /// The timeout elapsed before the response was complete.
    Timeout,
    /// The connection was lost after the request may have been sent.
    Interrupted,
    /// The body of the response exceeds the client's limit, or its headers exceed theirs.
    BodyTooLarge,
    /// The response redirects to a place that the request must not follow to.
    Redirect,
    /// The response has a status other than 2xx.
    Status,
    /// The response has a success status, but its body cannot be decoded.
    Decode,
    /// The response has a success status, but its body reports a failure or lacks the result of the operation.
    ApiFailure,
    /// A file or stream of the caller's failed. Without a [`status`](Error::status), the request's own body could not be
    /// read, for instance because a file was removed or has grown; the request was never complete, so the vendor cannot
    /// have accepted it. With one, the body of a success could not be written to where the caller wants it.
    Io,
    /// The TLS handshake failed, for instance because a certificate is not trusted; the request was never sent.
    Tls,
    /// The caller stopped waiting. Only hooks see this kind.
    Cancelled,
}

impl ErrorKind {
    /// A short name, used as `error.type` in telemetry.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Configuration => "configuration",
            Self::InvalidRequest => "invalid_request",
            Self::RateLimited => "rate_limited",
            Self::Token => "token",
            Self::Connect => "connect",
            Self::Timeout => "timeout",
            Self::Interrupted => "interrupted",
            Self::BodyTooLarge => "body_too_large",
            Self::Redirect => "redirect",
            Self::Status => "status",
            Self::Decode => "decode",
            Self::ApiFailure => "api_failure",
            Self::Io => "io",
            Self::Tls => "tls",
            Self::Cancelled => "cancelled",
        }
    }
}

/// Properties of an error.
impl Error {
    /// The kind of the failure.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The name of the operation, which is that of the client's method. `None` if the error does not belong to a
    /// request.
    pub fn operation(&self) -> Option<&'static str> {
        self.0.endpoint.map(|endpoint| endpoint.operation)
    }

    /// The HTTP status of the response. `None` if no response was received.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The name of the vendor, such as `ownli`. `None` if the error belongs neither to a request nor to the building of a
    /// vendor's client.
    pub fn vendor(&self) -> Option<&'static str> {
        self.0.endpoint.map(|endpoint| endpoint.vendor.name).or(self.0.vendor)
    }

    /// The vendor's error code as received. The vendor crates convert it to an enum. `None` if there is none.
    pub fn vendor_code(&self) -> Option<&str> {
        self.0.fault.code.as_deref()
    }

    /// The vendor's error message as received. `None` if there is none.
    pub fn message(&self) -> Option<&str> {
        self.0.fault.message.as_deref()
    }

    /// The vendor's id of the request, to be quoted to its support. `None` if there is none.
    pub fn request_id(&self) -> Option<&str> {
        self.0.fault.request_id.as_deref()
    }

    /// How long the vendor asks to wait before the next request. `None` if it does not ask, or if the duration cannot
    /// be read, as in `Retry-After: soon`; in the latter case the client does not retry.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Notes how many attempts the call has made, and whether one of them may have taken effect, whatever became of the
    /// last.
    pub(crate) fn after_attempts(self, attempts: u32, earlier_effect: bool) -> Self {
        self.with(|inner| (inner.attempts, inner.earlier_effect) = (attempts, earlier_effect))
    }

    /// As [`after_attempts`](Self::after_attempts), of a call that ends before another attempt: those before it were sent.
    pub(crate) fn before_attempt(self, attempts: u32, earlier_effect: bool) -> Self {
        let error = self.after_attempts(attempts, earlier_effect);
        if attempts == 0 {
            return error;
        }
        error.with(|inner| {
            if let Some(why) = inner.what.strip_prefix("was not sent:") {
                inner.what = format!("was not sent again:{why}");
            }
        })
    }

    /// The same error of a call that would have sent its request again if it had had any time left: a
    /// [timeout](Self::is_timeout) too, and [retryable](Self::is_retryable). For those who send more than one request on
    /// behalf of a call.
    #[must_use]
    pub fn out_of_time(self) -> Self {
        // One that is a timeout says so in its own words.
        if self.is_timeout() { self } else { self.with(|inner| inner.late = true) }
    }

    /// The same error after the wait that the vendor asked for.
    pub(crate) fn waited(self) -> Self {
        if self.0.retry_after.is_none() { self } else { self.with(|inner| inner.retry_after = None) }
    }

    /// The number of attempts made. 0 if the request was rejected before the first.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The body of the response, or its first 64 KiB, with secrets removed: those of the request, values under names of
    /// secrets ([`is_secret_name`](crate::redaction::is_secret_name)), and eSIM activation codes. `None` if no response
    /// was received. See [`expose_body`](Self::expose_body).
    pub fn body(&self) -> Option<&Bytes> {
        self.0.body.as_ref()
    }

    /// Like [`body`](Self::body), but including the secrets that the response itself contains, such as the activation
    /// code in an undecodable response to a purchase. For a person who has to recover it; never to be logged.
    pub fn expose_body(&self) -> Option<&Bytes> {
        self.0.exposed.as_ref().or(self.0.body.as_ref())
    }

    /// Whether the same request may succeed later without any change: after a timeout, a lost connection, a rate limit,
    /// a failure on the vendor's side, or where there was no time left to send it again. Check [`may_have_taken_effect`](Self::may_have_taken_effect) too before
    /// repeating it.
    pub fn is_retryable(&self) -> bool {
        match self.0.kind {
            _ if self.0.late => true,
            ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Interrupted => true,
            ErrorKind::ApiFailure if !self.0.is_checked => false,
            ErrorKind::Status | ErrorKind::ApiFailure => match self.0.fault.class {
                ErrorClass::RateLimited | ErrorClass::Transient => true,
                ErrorClass::InvalidCredentials
                | ErrorClass::NotFound
                | ErrorClass::Rejected
                | ErrorClass::Permanent
                | ErrorClass::Uncertain => false,
                ErrorClass::FromStatus | ErrorClass::TokenExpired => self.0.status.is_some_and(is_transient),
            },
            ErrorKind::RateLimited => true,
            ErrorKind::Token => self.cause().is_some_and(Self::is_retryable),
            _ => false,
        }
    }

    /// Whether a timeout elapsed: while connecting, while waiting for the response, or before the request could be sent
    /// again. In the last case the rest of the error is that of the last response.
    pub fn is_timeout(&self) -> bool {
        self.0.kind == ErrorKind::Timeout
            || self.0.timed_out
            || self.0.late
            || self.cause().is_some_and(Self::is_timeout)
    }

    /// Whether the vendor rejected the credentials or their permissions: 401, or 403 that is not a rate limit, or an
    /// error code that says so, such as `invalid_client` of a token endpoint.
    pub fn is_auth(&self) -> bool {
        let by_status = matches!(self.0.status, Some(StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN));
        let by_code = matches!(self.0.fault.class, ErrorClass::InvalidCredentials | ErrorClass::TokenExpired);
        (by_status || by_code) && !self.is_rate_limited() || self.cause().is_some_and(Self::is_auth)
    }

    /// Whether the vendor does not know the requested resource.
    pub fn is_not_found(&self) -> bool {
        self.0.status == Some(StatusCode::NOT_FOUND) || self.0.fault.class == ErrorClass::NotFound
    }

    /// Whether requests are sent too fast for the vendor.
    pub fn is_rate_limited(&self) -> bool {
        let by_status =
            self.0.status == Some(StatusCode::TOO_MANY_REQUESTS) && self.0.fault.class == ErrorClass::FromStatus;
        by_status || self.0.fault.class == ErrorClass::RateLimited || self.cause().is_some_and(Self::is_rate_limited)
    }

    /// Whether the request may have taken effect on the vendor's side although it failed. If it must not happen twice,
    /// find out before repeating it. Always `false` for requests that change nothing.
    pub fn may_have_taken_effect(&self) -> bool {
        if self.0.earlier_effect {
            return true;
        }
        if self.0.idempotency == Idempotency::Safe {
            return false;
        }
        match self.0.kind {
            ErrorKind::Timeout
            | ErrorKind::Interrupted
            | ErrorKind::BodyTooLarge
            | ErrorKind::Decode
            | ErrorKind::Cancelled => true,
            ErrorKind::ApiFailure => !(self.0.is_checked && self.is_certain_refusal()),
            ErrorKind::Redirect | ErrorKind::Status => !self.is_certain_refusal(),
            // Once a success has come, what becomes of its body takes nothing back.
            ErrorKind::Io => self.0.status.is_some(),
            ErrorKind::Configuration
            | ErrorKind::InvalidRequest
            | ErrorKind::RateLimited
            | ErrorKind::Token
            | ErrorKind::Connect
            | ErrorKind::Tls => false,
        }
    }

    /// Whether the vendor's answer says that it did nothing: by its code, or else by its status. Of the statuses only 4xx
    /// are refusals, without 408 and 425, which tell of a request that was not read or not trusted; and 307 and 308 ask for
    /// the same request elsewhere. Any other may come after the deed.
    pub(crate) fn is_certain_refusal(&self) -> bool {
        match self.0.fault.class {
            ErrorClass::TokenExpired
            | ErrorClass::InvalidCredentials
            | ErrorClass::RateLimited
            | ErrorClass::NotFound
            | ErrorClass::Rejected => true,
            ErrorClass::Uncertain => false,
            ErrorClass::FromStatus | ErrorClass::Permanent | ErrorClass::Transient => {
                self.0.status.is_some_and(|status| match status.as_u16() {
                    307 | 308 => true,
                    408 | 425 => false,
                    _ => status.is_client_error(),
                })
            }
        }
    }

    /// Whether the vendor asks to wait, and for how long cannot be read.
    pub(crate) fn is_not_now(&self) -> bool {
        self.0.not_now
    }

    /// The call's error that caused this one: that of the token request.
    fn cause(&self) -> Option<&Error> {
        self.0.source.as_ref()?.downcast_ref()
    }
}

/// Whether a status tells of a state that passes by itself.
pub(crate) fn is_transient(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 425 | 429 | 500 | 502 | 503 | 504)
}

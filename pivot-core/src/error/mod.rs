//! The one error of all vendors.

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

/// Why a call failed.
///
/// Displays on one line: vendor, operation, method and path template, what happened, the vendor's code and message,
/// the request's number. It never shows a secret or a filled URL. [`source`](StdError::source) is the cause, which
/// the line does not repeat. Cloning is cheap.
#[derive(Clone)]
pub struct Error(Arc<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    /// `None` if the client itself could not be built.
    endpoint: Option<&'static Endpoint>,
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
    /// Whether the vendor asks to wait, and for how long cannot be read.
    not_now: bool,
    body: Option<Bytes>,
    /// The body of a success, with the secrets that it brings.
    exposed: Option<Bytes>,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

/// What kind of failure it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client cannot be built from these settings.
    Configuration,
    /// The call was refused before anything was sent: a value in it cannot be sent, or breaks a rule of the vendor's.
    InvalidRequest,
    /// The client's own rate limit leaves no place for the call in time; nothing was sent. What the vendor limits is a
    /// [`Status`](Self::Status).
    RateLimited,
    /// No token could be obtained; the cause says why.
    Token,
    /// No connection came about and the request never left, or the server said that it has not looked at it.
    Connect,
    /// No answer came in time.
    Timeout,
    /// The connection broke after the request may have left.
    Interrupted,
    /// The answer's body is larger than the limit, or its head than a head may be.
    BodyTooLarge,
    /// The answer leads elsewhere, and may not be followed.
    Redirect,
    /// The vendor answered that it failed.
    Status,
    /// The vendor answered that it succeeded, and the body cannot be decoded.
    Decode,
    /// The vendor answered that it succeeded, and the body says that it failed, or lacks what the operation is for.
    ApiFailure,
    /// The caller's own body could not be read, such as a file that has vanished or grown; the request was never complete,
    /// so the vendor cannot have taken it whole.
    Io,
    /// TLS did not come about, as with a certificate that is not trusted; the request never left.
    Tls,
    /// The caller stopped waiting. Only a hook sees it.
    Cancelled,
}

impl ErrorKind {
    /// A short name, for `error.type` in telemetry.
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

/// What one can ask.
impl Error {
    /// What kind of failure it was.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The operation, by the name of the client's method.
    pub fn operation(&self) -> Option<&'static str> {
        self.0.endpoint.map(|endpoint| endpoint.operation)
    }

    /// The status of the vendor's answer, where one came.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The vendor's error code, as it came. The vendor crates turn it into their own open enums.
    pub fn vendor_code(&self) -> Option<&str> {
        self.0.fault.code.as_deref()
    }

    /// The vendor's message, as it came.
    pub fn message(&self) -> Option<&str> {
        self.0.fault.message.as_deref()
    }

    /// The vendor's number for the request, to quote to its support.
    pub fn request_id(&self) -> Option<&str> {
        self.0.fault.request_id.as_deref()
    }

    /// How long the vendor asks to wait before the next call. Nothing also where it asks to wait and for how long cannot
    /// be read, as in `Retry-After: soon`; such a call is not repeated by the client.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// How many attempts the call has made; 0 where it was refused before the first.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The body of the vendor's answer, where one came, or its first 64 KiB, without the call's secrets and without those
    /// that it brings itself: what stands under names of secrets ([`is_secret_name`](crate::redaction::is_secret_name)), and
    /// codes that activate an eSIM. See [`expose_body`](Self::expose_body).
    pub fn body(&self) -> Option<&Bytes> {
        self.0.body.as_ref()
    }

    /// The body as [`body`](Self::body) has it, but with the secrets that the answer brings, such as the activation code in
    /// the answer to a purchase that cannot be read: for a person who has to recover it, never for a log.
    pub fn expose_body(&self) -> Option<&Bytes> {
        self.0.exposed.as_ref().or(self.0.body.as_ref())
    }

    /// Whether the same call may succeed later without any change: a time-out, a lost connection, a rate limit, a
    /// failure on the vendor's side. Ask [`may_have_taken_effect`](Self::may_have_taken_effect) too before repeating it.
    pub fn is_retryable(&self) -> bool {
        match self.0.kind {
            ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Interrupted => true,
            ErrorKind::Status => match self.0.fault.class {
                ErrorClass::RateLimited | ErrorClass::Transient => true,
                ErrorClass::InvalidCredentials | ErrorClass::Rejected | ErrorClass::Permanent => false,
                ErrorClass::FromStatus | ErrorClass::TokenExpired => self.0.status.is_some_and(is_transient),
            },
            ErrorKind::RateLimited => true,
            ErrorKind::Token => self.cause().is_some_and(Self::is_retryable),
            _ => false,
        }
    }

    /// Whether the time was up: no answer came in time, or no connection.
    pub fn is_timeout(&self) -> bool {
        self.0.kind == ErrorKind::Timeout || self.0.timed_out || self.cause().is_some_and(Self::is_timeout)
    }

    /// Whether the vendor refused the credentials, or what they may do: 401 or 403 without being a rate limit, or a code of
    /// the vendor's that says so, such as a token endpoint's `invalid_client`.
    pub fn is_auth(&self) -> bool {
        let by_status = matches!(self.0.status, Some(StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN));
        let by_code = matches!(self.0.fault.class, ErrorClass::InvalidCredentials | ErrorClass::TokenExpired);
        (by_status || by_code) && !self.is_rate_limited() || self.cause().is_some_and(Self::is_auth)
    }

    /// Whether the vendor does not know what was asked for.
    pub fn is_not_found(&self) -> bool {
        self.0.status == Some(StatusCode::NOT_FOUND)
    }

    /// Whether calls come too fast for the vendor.
    pub fn is_rate_limited(&self) -> bool {
        let by_status =
            self.0.status == Some(StatusCode::TOO_MANY_REQUESTS) && self.0.fault.class == ErrorClass::FromStatus;
        by_status || self.0.fault.class == ErrorClass::RateLimited || self.cause().is_some_and(Self::is_rate_limited)
    }

    /// Whether the vendor may have acted on the call, although it failed. Where this is true of a call that must not
    /// happen twice, find out before repeating it. Always false for calls that change nothing.
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
            | ErrorKind::ApiFailure
            | ErrorKind::Cancelled => true,
            ErrorKind::Redirect | ErrorKind::Status => !self.is_certain_refusal(),
            ErrorKind::Configuration
            | ErrorKind::InvalidRequest
            | ErrorKind::RateLimited
            | ErrorKind::Token
            | ErrorKind::Connect
            | ErrorKind::Io
            | ErrorKind::Tls => false,
        }
    }

    /// Whether the vendor's answer says that it did nothing: by its code, or else by its status. Of the statuses only 4xx
    /// are refusals, without 408 and 425, which tell of a request that was not read or not trusted; and 307 and 308 ask for
    /// the same request elsewhere. Any other may come after the deed.
    fn is_certain_refusal(&self) -> bool {
        match self.0.fault.class {
            ErrorClass::TokenExpired
            | ErrorClass::InvalidCredentials
            | ErrorClass::RateLimited
            | ErrorClass::Rejected => true,
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

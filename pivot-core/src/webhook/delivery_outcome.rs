//! The response to a delivery.

use std::fmt;

use http::StatusCode;
use pivot_json::DecodeError;

/// The outcome of a delivery, which determines the response. The text of the response is fixed and contains nothing of
/// a body or a secret.
#[derive(Debug)]
#[non_exhaustive]
pub enum DeliveryOutcome {
    /// The event was handled.
    Handled,
    /// The event had been handled before.
    Duplicate,
    /// The event is being handled by another delivery, which may still fail: it must be delivered again.
    InProgress,
    /// The credentials are missing or wrong.
    Unauthenticated,
    /// The body exceeds the size limit.
    TooLarge,
    /// The body did not arrive in time or completely.
    Incomplete,
    /// The body has an unsupported content encoding or charset.
    Unsupported,
    /// The body is not an event.
    Malformed(DecodeError),
    /// The body is not an event and could not be stored for inspection: it must be delivered again.
    NotStored,
    /// The handler failed: the event must be delivered again.
    HandlerFailed,
    /// The handler cannot accept the event at present, and says after how many seconds it may be delivered again.
    Unavailable(u32),
    /// The handler exceeded its time limit: the event must be delivered again.
    TimedOut,
    /// The store of handled events failed: the event must be delivered again.
    LogFailed,
    /// Too many bytes are held already: the event must be delivered again.
    Overloaded,
}

impl DeliveryOutcome {
    /// The HTTP status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Handled | Self::Duplicate => StatusCode::OK,
            Self::Unauthenticated => StatusCode::UNAUTHORIZED,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Incomplete => StatusCode::REQUEST_TIMEOUT,
            Self::Unsupported => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Malformed(_) => StatusCode::BAD_REQUEST,
            Self::HandlerFailed => StatusCode::INTERNAL_SERVER_ERROR,
            Self::InProgress
            | Self::NotStored
            | Self::Unavailable(_)
            | Self::TimedOut
            | Self::LogFailed
            | Self::Overloaded => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    /// After how many seconds the event should be delivered again, for the header `Retry-After`. `None` unless the
    /// status is 503.
    pub fn retry_after(&self) -> Option<u32> {
        match self {
            Self::InProgress => Some(1),
            Self::Unavailable(seconds) => Some(*seconds),
            Self::Overloaded => Some(5),
            Self::NotStored | Self::TimedOut | Self::LogFailed => Some(30),
            _ => None,
        }
    }
}

impl fmt::Display for DeliveryOutcome {
    /// What to tell the sender.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Handled => "handled",
            Self::Duplicate => "handled before",
            Self::InProgress => "being handled; send it again",
            Self::Unauthenticated => "the credentials are missing or wrong",
            Self::TooLarge => "the body is too large",
            Self::Incomplete => "the body did not arrive in time",
            Self::Unsupported => "the body must be UTF-8, plain, in gzip or in deflate",
            Self::Malformed(_) => "the body is no event",
            Self::HandlerFailed | Self::Unavailable(_) | Self::TimedOut | Self::LogFailed | Self::NotStored => {
                "not handled; send it again"
            }
            Self::Overloaded => "too much at once; send it again",
        })
    }
}

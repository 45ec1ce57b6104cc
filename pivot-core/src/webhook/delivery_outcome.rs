//! What the sender of a delivery is answered.

use std::fmt;

use http::StatusCode;
use pivot_json::DecodeError;

/// What became of a delivery, and so what the vendor is answered. What the answer says is fixed: nothing of a body or of
/// a secret is in it.
#[derive(Debug)]
#[non_exhaustive]
pub enum DeliveryOutcome {
    /// The event was handled.
    Handled,
    /// The event had been handled before.
    Duplicate,
    /// The event is being handled by another delivery, which may still fail: it must come again.
    InProgress,
    /// The credentials are missing or wrong.
    Unauthenticated,
    /// The body is larger than the limit.
    TooLarge,
    /// The body did not arrive in time, or not whole.
    Incomplete,
    /// The body is in a content coding or a charset that is not read.
    Unsupported,
    /// The body is no event.
    Malformed(DecodeError),
    /// The body is no event, and could not be stored for a look at it: it must come again.
    NotStored,
    /// The handler failed: the event must come again.
    HandlerFailed,
    /// The handler cannot take the event now, and says after how many seconds it may come again.
    Unavailable(u32),
    /// The handler did not end within its time: the event must come again.
    TimedOut,
    /// The event log failed: the event must come again.
    LogFailed,
    /// As many bytes are held as may be: the event must come again.
    Overloaded,
}

impl DeliveryOutcome {
    /// The status to answer with.
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

    /// After how many seconds it makes sense to send the event again, for the header `Retry-After`. `None` unless the
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

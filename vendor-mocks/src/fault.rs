//! How a mock misbehaves.

use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;

/// One misbehaviour, of the next request.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Fault {
    /// Answers this status with this body and media type, and does nothing.
    Answer {
        /// The status.
        status: StatusCode,
        /// The media type.
        media_type: &'static str,
        /// The body.
        body: Bytes,
        /// What `Retry-After` says.
        retry_after: Option<Duration>,
    },
    /// Does what was asked, and then breaks the connection instead of answering: the caller cannot know.
    ResetAfter,
    /// Breaks the connection and does nothing.
    ResetBefore,
    /// Answers only after this time.
    Delay(Duration),
    /// Does what was asked, and answers byte by byte, with this pause before each.
    SlowBody(Duration),
    /// Does what was asked, answers half of the body, and breaks the connection.
    TruncatedBody,
}

impl Fault {
    /// A status with an empty body.
    pub fn status(status: StatusCode) -> Self {
        Self::Answer { status, media_type: "application/json", body: Bytes::new(), retry_after: None }
    }

    /// A status with a web page in the place of JSON, as proxies answer.
    pub fn html(status: StatusCode) -> Self {
        let body = Bytes::from_static(b"<!doctype html><title>Gateway</title><h1>Something is wrong</h1>");
        Self::Answer { status, media_type: "text/html", body, retry_after: None }
    }

    /// A success whose body is no JSON, although it says so.
    pub fn not_json() -> Self {
        let body = Bytes::from_static(b"{\"id\": ");
        Self::Answer { status: StatusCode::OK, media_type: "application/json", body, retry_after: None }
    }

    /// Too many requests, with the time to wait.
    pub fn rate_limited(retry_after: Duration) -> Self {
        let status = StatusCode::TOO_MANY_REQUESTS;
        Self::Answer { status, media_type: "application/json", body: Bytes::new(), retry_after: Some(retry_after) }
    }
}

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
        /// Which HTTP status.
        status: StatusCode,
        /// What `Content-Type` says.
        media_type: &'static str,
        /// All bytes of it.
        body: Bytes,
        /// What `Retry-After` says.
        retry_after: Option<Duration>,
    },
    /// Does what was asked, and then breaks the connection instead of answering: the caller cannot know.
    ResetAfter,
    /// Breaks the connection before the body of the request was read, and does nothing.
    ResetBefore,
    /// Answers only after this time.
    Delay(Duration),
    /// Does what was asked, and answers byte by byte, with this pause before each.
    SlowBody(Duration),
    /// Does what was asked, answers half of the body, and breaks the connection.
    TruncatedBody,
    /// Does what was asked, and answers with this media type in place of the right one.
    MediaType(&'static str),
    /// Every token that was issued so far expires, and the vendor says so. A token that was not issued by the mock, and keys
    /// that never expire, are refused this once.
    ExpiredToken,
}

impl Fault {
    /// How many bytes it holds.
    pub(crate) fn size(&self) -> usize {
        if let Self::Answer { body, .. } = self { body.len() } else { 0 }
    }

    /// A status with an empty body.
    pub fn status(status: StatusCode) -> Self {
        Self::status_with(status, Bytes::new())
    }

    /// A status with a JSON body.
    pub fn status_with(status: StatusCode, body: impl Into<Bytes>) -> Self {
        Self::Answer { status, media_type: "application/json", body: body.into(), retry_after: None }
    }

    /// A status with a web page in the place of JSON, as proxies answer.
    pub fn html(status: StatusCode) -> Self {
        let body = Bytes::from_static(b"<!doctype html><title>Gateway</title><h1>Something is wrong</h1>");
        Self::Answer { status, media_type: "text/html", body, retry_after: None }
    }

    /// A success whose body is no JSON, although it says so.
    pub fn not_json() -> Self {
        Self::status_with(StatusCode::OK, Bytes::from_static(b"{\"id\": "))
    }

    /// The right answer, which says that it is plain text.
    pub fn wrong_content_type() -> Self {
        Self::MediaType("text/plain")
    }

    /// Too many requests, with the time to wait.
    pub fn rate_limited(retry_after: Duration) -> Self {
        let status = StatusCode::TOO_MANY_REQUESTS;
        Self::Answer { status, media_type: "application/json", body: Bytes::new(), retry_after: Some(retry_after) }
    }
}

/// One misbehaviour, of the next event that a mock sends to a webhook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WebhookFault {
    /// Sends it once more after it was accepted.
    Duplicate,
    /// Sends the event after it first. Where there is none, it waits until one comes or somebody asks for the deliveries.
    Reorder,
}

//! What carries a request to the vendor and its answer back.

use std::error::Error as StdError;
use std::fmt;

use bytes::Bytes;
use futures_util::future::BoxFuture;
use futures_util::stream::{BoxStream, StreamExt, once};

use crate::endpoint::Endpoint;

#[cfg(feature = "file-body")]
mod file_body;
mod progress;
mod request_body;
#[cfg(feature = "reqwest")]
mod reqwest;

#[cfg(feature = "file-body")]
pub use self::file_body::file_name;
pub use self::progress::Progress;
pub use self::request_body::RequestBody;
#[cfg(feature = "reqwest")]
pub use self::reqwest::ReqwestTransport;

/// Carries one request, and gives back whatever answer comes.
///
/// A transport repeats nothing, follows no redirect and judges no status: all that is the send loop's. It needs no
/// time limit, since the send loop drops what takes too long. [`Progress`] tells the send loop of such a request
/// whether it had left.
pub trait Transport: Send + Sync {
    /// Sends a request and gives the answer as soon as its headers are there.
    ///
    /// # Errors
    /// Returns an error if no answer came. [`TransportErrorKind`] says what each promises of the request: with `Connect`, `Tls`,
    /// `InvalidRequest` and `Unprocessed` the server has not looked at it.
    fn send(&self, request: http::Request<RequestBody>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>>;
}

/// What a request is for. Every request of the send loop has it among its extensions.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct RequestContext {
    /// The operation.
    pub endpoint: &'static Endpoint,
    /// Whether it asks for a token, for the sake of another call.
    pub is_token_request: bool,
}

/// The body of an answer, as it arrives.
pub struct Body(BoxStream<'static, Result<Bytes, TransportError>>);

impl Body {
    /// A body that arrives piece by piece.
    pub fn from_stream(
        pieces: impl futures_util::Stream<Item = Result<Bytes, TransportError>> + Send + 'static,
    ) -> Self {
        Self(pieces.boxed())
    }

    /// The next piece; nothing at the end.
    ///
    /// # Errors
    /// Returns an error if the connection is lost.
    pub async fn next_chunk(&mut self) -> Option<Result<Bytes, TransportError>> {
        self.0.next().await
    }
}

impl<B: Into<Bytes>> From<B> for Body {
    /// A body that is there at once.
    fn from(bytes: B) -> Self {
        let bytes = bytes.into();
        Self::from_stream(once(async { Ok(bytes) }))
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Body")
    }
}

/// Why no answer came.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    timed_out: bool,
    source: Box<dyn StdError + Send + Sync>,
}

/// How far a request came, and what went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection came about: the request never left.
    Connect,
    /// TLS did not come about, as with a certificate that is not trusted: the request never left, and would not the next
    /// time. The source says what is wrong with the peer.
    Tls,
    /// The request cannot be sent as it is, as with an address that is no URI: it never left, and never will.
    InvalidRequest,
    /// The server said that it has not looked at the request, as HTTP/2's `REFUSED_STREAM` does.
    Unprocessed,
    /// The request's own body could not be read: the request is not complete, and the server cannot have taken it whole.
    Body,
    /// The time was up.
    Timeout,
    /// The connection broke, or something else went wrong, after the request may have left.
    Interrupted,
    /// What came back is not HTTP.
    Protocol,
    /// What came back has too many headers, or too large ones.
    HeadTooLarge,
}

impl TransportError {
    /// An error with its cause, which must not show the request's address.
    pub fn new(kind: TransportErrorKind, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { kind, timed_out: kind == TransportErrorKind::Timeout, source: source.into() }
    }

    /// The same error, which came about since the time to connect was up.
    #[must_use]
    pub fn timed_out(mut self) -> Self {
        self.timed_out = true;
        self
    }

    /// Whether time was up.
    pub fn is_timeout(&self) -> bool {
        self.timed_out
    }

    /// How far the request came.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportErrorKind::Connect => "no connection",
            TransportErrorKind::Tls => "no TLS",
            TransportErrorKind::InvalidRequest => "the request cannot be sent",
            TransportErrorKind::Unprocessed => "not looked at by the server",
            TransportErrorKind::Body => "the request's body cannot be read",
            TransportErrorKind::Protocol => "not HTTP",
            TransportErrorKind::HeadTooLarge => "too many headers or too large ones",
            TransportErrorKind::Timeout => "timed out",
            TransportErrorKind::Interrupted => "connection failed",
        })
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}

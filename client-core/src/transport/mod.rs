//! What carries a request to the vendor and its answer back.

use std::error::Error as StdError;
use std::fmt;

use bytes::Bytes;
use futures_util::future::BoxFuture;
use futures_util::stream::{BoxStream, StreamExt, once};

use crate::endpoint::Endpoint;

mod request_body;
#[cfg(feature = "reqwest")]
mod reqwest;

pub use self::request_body::RequestBody;
#[cfg(feature = "reqwest")]
pub use self::reqwest::ReqwestTransport;

/// Carries one request, and gives back whatever answer comes.
///
/// A transport repeats nothing, follows no redirect and judges no status: all that is the send loop's. It needs no
/// time limit, since the send loop drops what takes too long.
pub trait Transport: Send + Sync {
    /// Sends a request and gives the answer as soon as its headers are there.
    ///
    /// # Errors
    /// Where no answer came. [`TransportErrorKind::Connect`] promises that nothing of the request left.
    fn send(&self, request: http::Request<RequestBody>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>>;
}

/// What a request is for. Every request of the send loop has it among its extensions.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Sent {
    /// The operation.
    pub endpoint: &'static Endpoint,
    /// Whether it asks for a token, for the sake of another call.
    pub asks_for_token: bool,
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
    /// Where the connection is lost.
    pub async fn piece(&mut self) -> Option<Result<Bytes, TransportError>> {
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
    source: Box<dyn StdError + Send + Sync>,
}

/// How far a request came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TransportErrorKind {
    /// No connection came about: the request never left.
    Connect,
    /// The time was up.
    Timeout,
    /// The connection broke, or something else went wrong, after the request may have left.
    Connection,
}

impl TransportError {
    /// An error with its cause, which must not show the request's address.
    pub fn new(kind: TransportErrorKind, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { kind, source: source.into() }
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
            TransportErrorKind::Timeout => "timed out",
            TransportErrorKind::Connection => "connection failed",
        })
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}

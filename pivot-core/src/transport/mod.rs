//! The HTTP layer: sends requests and receives responses.

use std::error::Error as StdError;
use std::fmt;

use bytes::Bytes;
use futures_util::future::BoxFuture;
use futures_util::stream::{BoxStream, StreamExt, once};

use crate::endpoint::Endpoint;

#[cfg(feature = "file-body")]
mod file_body;
mod gathered;
mod parsed_url;
mod prepared;
mod progress;
mod request_body;
#[cfg(feature = "reqwest")]
mod reqwest;

#[cfg(feature = "file-body")]
pub use self::file_body::file_name;
pub(crate) use self::gathered::Gathered;
pub(crate) use self::parsed_url::ParsedUrl;
#[doc(hidden)]
pub use self::prepared::PreparedRequest;
#[cfg(feature = "reqwest")]
pub(crate) use self::progress::Abandon;
pub use self::progress::Progress;
pub use self::request_body::RequestBody;
#[cfg(feature = "reqwest")]
pub use self::reqwest::ReqwestTransport;

/// Sends a single request and returns its response.
///
/// A transport does not retry, follow redirects or evaluate the status; the client does. It needs no timeout, since the
/// client drops a request that takes too long. Through [`Progress`] it tells the client whether such a request had
/// left.
pub trait Transport: Send + Sync {
    /// Sends a request, and returns the response as soon as its headers have been received.
    ///
    /// # Errors
    /// Returns an error if no response was received. [`TransportErrorKind`] documents what each kind implies: for
    /// `Connect`, `Tls`, `InvalidRequest` and `Unprocessed`, the server has not processed the request.
    fn send(&self, request: http::Request<RequestBody>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>>;

    /// Sends a request that a client has prepared: by [`send`](Self::send), unless the transport is one of this crate.
    #[doc(hidden)]
    fn send_prepared(&self, prepared: PreparedRequest) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        match prepared.into_request() {
            Ok(request) => self.send(request),
            Err(error) => Box::pin(std::future::ready(Err(error))),
        }
    }
}

/// The purpose of a request, in the extensions of each request that a client sends.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct RequestContext {
    /// The operation.
    pub endpoint: &'static Endpoint,
    /// Whether it requests a token on behalf of another request.
    pub is_token_request: bool,
}

/// The body of a response as a stream.
pub struct Body(BoxStream<'static, Result<Bytes, TransportError>>);

impl Body {
    /// A body that arrives in chunks.
    pub fn from_stream(
        pieces: impl futures_util::Stream<Item = Result<Bytes, TransportError>> + Send + 'static,
    ) -> Self {
        Self(pieces.boxed())
    }

    /// The next chunk. `None` at the end.
    ///
    /// # Errors
    /// Yields an error if the connection is lost.
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

/// Why no response was received.
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
    /// No connection was established, so the request was not sent.
    Connect,
    /// The TLS handshake failed, for instance because a certificate is not trusted: the request was not sent, and
    /// retrying would not help. The source says what is wrong with the peer.
    Tls,
    /// The request cannot be sent, for instance because its URL is not a valid URI. Retrying would not help.
    InvalidRequest,
    /// The server stated that it has not processed the request, as with `REFUSED_STREAM` of HTTP/2.
    Unprocessed,
    /// The body of the request could not be read. The request is incomplete, so the server cannot have accepted it.
    Body,
    /// A timeout elapsed.
    Timeout,
    /// The connection was lost, or another failure occurred, after the request may have been sent.
    Interrupted,
    /// The response is not HTTP.
    Protocol,
    /// The response has too many or too large headers.
    HeadTooLarge,
}

impl TransportError {
    /// An error with its cause, whose text must not contain the URL of the request.
    pub fn new(kind: TransportErrorKind, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { kind, timed_out: kind == TransportErrorKind::Timeout, source: source.into() }
    }

    /// Marks the error as caused by the timeout for connecting.
    #[must_use]
    pub fn timed_out(mut self) -> Self {
        self.timed_out = true;
        self
    }

    /// Whether a timeout elapsed.
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

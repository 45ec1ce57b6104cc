//! Test doubles for clock, randomness and transport. They neither sleep nor open sockets.

use std::sync::{Arc, Mutex};

mod by_operation;
mod manual_clock;

pub use by_operation::On;
pub use manual_clock::ManualClock;

use bytes::Bytes;
use futures_util::StreamExt;
use futures_util::future::BoxFuture;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use url::Url;

use crate::clock::Rng;
use crate::endpoint::Endpoint;
use crate::error::Error;
use crate::operation::HasResponse;
use crate::transport::{Body, Progress, RequestBody, RequestContext, Transport, TransportError, TransportErrorKind};

/// A source of randomness that always returns the same number.
#[derive(Clone, Copy, Debug)]
pub struct FixedRng(pub f64);

impl Rng for FixedRng {
    fn next_f64(&self) -> f64 {
        self.0
    }
}

/// A request received by a [`StubTransport`].
#[derive(Clone, Debug)]
pub struct Received {
    /// As it would be sent, such as `POST`.
    pub method: Method,
    /// The complete URL.
    pub url: Url,
    /// All that would be sent, credentials among them.
    pub headers: HeaderMap,
    /// All bytes; empty for a request without one.
    pub body: Bytes,
    /// The operation. `None` for a request that was not sent by a client.
    pub endpoint: Option<&'static Endpoint>,
}

impl Received {
    /// The value of a header; empty if it is absent.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

/// The reply of a [`StubTransport`].
pub struct Reply(Outcome);

/// What comes of an answer's body: its pieces, and whether it ever ends.
type Pieces = Vec<Result<Bytes, TransportError>>;

enum Outcome {
    Answer(StatusCode, HeaderMap, Pieces, End),
    Failure(TransportErrorKind),
    Silence,
    Connecting,
}

/// What comes after the last piece of a body.
#[derive(Clone, Copy)]
enum End {
    Whole,
    Never,
}

impl Reply {
    /// A response with a JSON body.
    pub fn json(status: u16, body: impl Into<Bytes>) -> Self {
        Self::status(status).header("content-type", "application/json").body(body)
    }

    /// A response without a body. A status outside 100 to 999 becomes 500.
    pub fn status(status: u16) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        Self(Outcome::Answer(status, HeaderMap::new(), Vec::new(), End::Whole))
    }

    /// No response, for this reason.
    pub fn failure(kind: TransportErrorKind) -> Self {
        Self(Outcome::Failure(kind))
    }

    /// No response, ever.
    pub fn hang() -> Self {
        Self(Outcome::Silence)
    }

    /// No connection, ever: the request is not sent.
    pub fn connecting() -> Self {
        Self(Outcome::Connecting)
    }

    /// Lets nothing follow the chunks of the body so far, not even the end.
    #[must_use]
    pub fn stalled(mut self) -> Self {
        if let Outcome::Answer(_, _, _, end) = &mut self.0 {
            *end = End::Never;
        }
        self
    }

    /// Adds a header to a response.
    #[must_use]
    pub fn header(mut self, name: &'static str, value: &str) -> Self {
        if let (Outcome::Answer(_, headers, ..), Ok(value)) = (&mut self.0, HeaderValue::from_str(value)) {
            headers.append(HeaderName::from_static(name), value);
        }
        self
    }

    /// Adds a chunk to the body of a response.
    #[must_use]
    pub fn body(mut self, piece: impl Into<Bytes>) -> Self {
        if let Outcome::Answer(_, _, pieces, _) = &mut self.0 {
            pieces.push(Ok(piece.into()));
        }
        self
    }

    /// Closes the connection after the chunks of the body so far.
    #[must_use]
    pub fn disconnect(mut self) -> Self {
        if let Outcome::Answer(_, _, pieces, _) = &mut self.0 {
            pieces.push(Err(TransportError::new(TransportErrorKind::Interrupted, "the stub breaks off")));
        }
        self
    }
}

type Answerer = dyn Fn(&Received) -> Reply + Send + Sync;

/// A transport that replies by itself and records the requests it receives. Clones share replies and records.
///
/// Replies are defined by operation, with the operation's types:
///
/// ```
/// use pivot_core::testing::StubTransport;
/// # use pivot_core::endpoint::{Endpoint, ErrorDetails, Vendor};
/// # use pivot_core::{Client, RequestParts, Operation};
/// # static ACME: Vendor = Vendor::new("acme", |_| ErrorDetails::default());
/// # pivot_core::operations! { ACME;
/// #     /// Counts.
/// #     CountParts("count_parts"): GET "/parts/count" => JsonFormat(u64);
/// # }
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
///
/// let stub = StubTransport::default();
/// stub.on(CountParts).reply(42_u64);
/// let client = Client::builder("https://api.example").transport(stub.clone()).build()?;
/// # let call = client.execute(RequestParts::new(CountParts::ENDPOINT));
/// # let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
/// # assert_eq!(runtime.block_on(call)?.json::<u64>()?.into_value(), 42);
/// // … a call of the operation brings 42 …
/// assert_eq!(stub.on(CountParts).received().len(), 1);
/// # Ok(())
/// # }
/// ```
///
/// A token request is answered with a token, unless its operation has another reply. A request without a reply is
/// answered with 501 and the name of the operation.
#[derive(Clone, Default)]
pub struct StubTransport {
    /// What is answered where no operation's answer is ordered.
    otherwise: Option<Arc<Answerer>>,
    rules: Arc<Mutex<Vec<by_operation::Rule>>>,
    received: Arc<Mutex<Vec<Received>>>,
}

impl std::fmt::Debug for StubTransport {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("StubTransport").field("received", &crate::lock(&self.received).len()).finish_non_exhaustive()
    }
}

/// The answer where there is none. Every vendor has its own name for the message.
fn no_answer(received: &Received) -> Reply {
    let operation = received.endpoint.map_or("a request around the client", |endpoint| endpoint.operation);
    let why = format!("the stub has no answer left for {operation}: order one with `on`");
    Reply::json(501, format!(r#"{{"message": "{why}", "error_message": "{why}"}}"#))
}

impl StubTransport {
    /// Computes the replies to all requests.
    pub fn new(answer: impl Fn(&Received) -> Reply + Send + Sync + 'static) -> Self {
        Self { otherwise: Some(Arc::new(answer)), ..Self::default() }
    }

    /// Replies to the requests in order, and after the last with status 599.
    pub fn sequence(replies: impl IntoIterator<Item = Reply>) -> Self {
        let replies = Mutex::new(replies.into_iter().collect::<std::collections::VecDeque<_>>());
        Self::new(move |_| crate::lock(&replies).pop_front().unwrap_or_else(|| Reply::status(599)))
    }

    /// Defines the replies to an operation. They take precedence over all others.
    pub fn on<O: HasResponse>(&self, _: O) -> On<'_, O> {
        On::new(self)
    }

    /// The requests received so far.
    pub fn received(&self) -> Vec<Received> {
        crate::lock(&self.received).clone()
    }

    fn reply(&self, received: &Received, is_token_request: bool) -> Reply {
        let by_operation = received.endpoint.and_then(|endpoint| {
            let mut rules = crate::lock(&self.rules);
            rules.iter_mut().find(|rule| rule.is_of(endpoint))?.answer(received)
        });
        by_operation.unwrap_or_else(|| match &self.otherwise {
            Some(answer) => answer(received),
            // Whoever says nothing about tokens does not want to hear of them.
            None if is_token_request => {
                Reply::json(200, r#"{"access_token": "stub-token", "token_type": "Bearer", "expires_in": 3600}"#)
            }
            None => no_answer(received),
        })
    }
}

impl Transport for StubTransport {
    fn send(&self, request: http::Request<RequestBody>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let (head, body) = request.into_parts();
            let url = head.uri.to_string().parse();
            let url = url.map_err(|error| TransportError::new(TransportErrorKind::InvalidRequest, Box::new(error)))?;
            let body = body.collect().await;
            let body = body.map_err(|error| TransportError::new(TransportErrorKind::Body, error))?;
            let sent = head.extensions.get::<RequestContext>().copied();
            let endpoint = sent.map(|sent| sent.endpoint);
            let received = Received { method: head.method, url, headers: head.headers, body, endpoint };
            let reply = self.reply(&received, sent.is_some_and(|sent| sent.is_token_request));
            crate::lock(&self.received).push(received);
            match reply.0 {
                Outcome::Answer(status, headers, pieces, end) => {
                    let pieces = futures_util::stream::iter(pieces);
                    let body = match end {
                        End::Whole => Body::from_stream(pieces),
                        End::Never => Body::from_stream(pieces.chain(futures_util::stream::pending())),
                    };
                    let mut answer = http::Response::new(body);
                    *answer.status_mut() = status;
                    *answer.headers_mut() = headers;
                    Ok(answer)
                }
                Outcome::Failure(kind) => Err(TransportError::new(kind, "as the stub was set up to fail")),
                Outcome::Silence => std::future::pending().await,
                Outcome::Connecting => {
                    if let Some(progress) = head.extensions.get::<Progress>() {
                        progress.hold();
                    }
                    std::future::pending().await
                }
            }
        })
    }
}

/// Everything that an error can be formatted as: its message, the vendor's, the body, and the causes, in `Display` and
/// `Debug`. For tests that search it for what must not be in it.
pub fn full_error_text(error: &Error) -> String {
    let body = error.body().map(|body| String::from_utf8_lossy(body));
    let vendor = (error.vendor_code(), error.message(), error.request_id());
    let mut all = format!("{error} {error:?} {body:?} {vendor:?}");
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        all.push_str(&format!(" {error} {error:?}"));
        cause = error.source();
    }
    all
}

/// The peak memory of the process so far, as Linux reports it (`VmHWM`). On other systems, a note that it is unknown.
pub fn peak_memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or("VmHWM: unknown");
    line.split_whitespace().skip(1).collect::<Vec<_>>().join(" ")
}

//! A server that gives every request to a transport, and its answer back.

use std::fmt;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures_util::stream::unfold;
use http::{HeaderMap, HeaderName, HeaderValue, Request, Response, StatusCode, header};
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Full, Limited, StreamBody};
use hyper::body::{Frame, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use pivot_core::custom_request::leads_elsewhere;
use pivot_core::recording::RequestSecrets;
use pivot_core::transport::{RequestBody, TransportError, TransportErrorKind};
use pivot_core::{Secret, Transport};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::{JoinHandle, JoinSet};
use url::Url;

use super::Vendor;
use crate::serve::guard::Guard;

/// How large the body of a request may be.
const BODY_LIMIT: usize = 64 << 20;

/// How large the head of a request may be.
const HEAD_LIMIT: usize = 64 << 10;

/// How long to wait where no connection can be accepted.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

/// What belongs to one connection alone.
const OF_A_CONNECTION: [HeaderName; 8] = [
    header::CONNECTION,
    header::PROXY_AUTHENTICATE,
    header::PROXY_AUTHORIZATION,
    header::TE,
    header::TRAILER,
    header::TRANSFER_ENCODING,
    header::UPGRADE,
    HeaderName::from_static("keep-alive"),
];

type Body = UnsyncBoxBody<Bytes, TransportError>;

/// What requests are given to.
pub(super) struct Passing {
    pub(super) transport: Box<dyn Transport>,
    /// The server that they are for. `None` where nobody is there.
    pub(super) upstream: Option<Url>,
    pub(super) vendor: Option<Vendor>,
    /// The path that everything here is below; empty where there is none.
    pub(super) below: String,
    pub(super) guard: Guard,
}

/// A running server. It stops when it is dropped.
pub(super) struct Exchange {
    address: SocketAddr,
    stop: watch::Sender<bool>,
    task: JoinHandle<()>,
}

impl fmt::Debug for Exchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Exchange").field("address", &self.address).finish_non_exhaustive()
    }
}

impl Exchange {
    pub(super) async fn listen(address: SocketAddr, passing: Passing) -> std::io::Result<Self> {
        let listener = TcpListener::bind(address).await?;
        let (address, stop) = (listener.local_addr()?, watch::Sender::new(false));
        let task = tokio::spawn(accept(listener, Arc::new(passing), stop.subscribe()));
        Ok(Self { address, stop, task })
    }

    pub(super) fn address(&self) -> SocketAddr {
        self.address
    }

    pub(super) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Accepts nobody any more, and waits until everybody who is there has been answered, so long at most. Whoever takes longer
    /// is cut off when this is dropped.
    pub(super) async fn stop(&mut self, patience: Duration) {
        self.stop.send_replace(true);
        let _ = tokio::time::timeout(patience, &mut self.task).await;
    }
}

impl Drop for Exchange {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn accept(listener: TcpListener, passing: Arc<Passing>, stop: watch::Receiver<bool>) {
    let (mut connections, mut stopping) = (JoinSet::new(), stop.clone());
    loop {
        tokio::select! {
            () = told(&mut stopping) => break,
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    // An answer is sent in pieces: the next one does not wait until the one before has been acknowledged.
                    let _ = stream.set_nodelay(true);
                    drop(connections.spawn(serve(stream, Arc::clone(&passing), stop.clone())));
                }
                Err(_) => tokio::time::sleep(ACCEPT_PAUSE).await,
            },
            // Ended connections are let go of.
            Some(_) = connections.join_next() => {}
        }
    }
    drop(listener);
    while connections.join_next().await.is_some() {}
}

/// Waits until the server is about to end.
async fn told(stop: &mut watch::Receiver<bool>) {
    // Where nobody can say so any more, it has ended.
    let _ = stop.wait_for(|stops| *stops).await;
}

async fn serve(stream: TcpStream, passing: Arc<Passing>, mut stop: watch::Receiver<bool>) {
    let service = service_fn(|request| handle(&passing, request));
    let mut connection =
        pin!(http1::Builder::new().max_buf_size(HEAD_LIMIT).serve_connection(TokioIo::new(stream), service));
    tokio::select! {
        _ = connection.as_mut() => {}
        () = told(&mut stop) => {
            connection.as_mut().graceful_shutdown();
            let _ = connection.await;
        }
    }
}

async fn handle(passing: &Passing, request: Request<Incoming>) -> Result<Response<Body>, TransportError> {
    if let Some(why) = passing.guard.is_foreign(request.headers()) {
        return Ok(said(StatusCode::FORBIDDEN, why));
    }
    let (head, body) = request.into_parts();
    if let Some(why) = is_for_elsewhere(&head) {
        return Ok(said(StatusCode::BAD_REQUEST, why));
    }
    let Some(rest) = passing.within(&head.uri) else {
        return Ok(said(StatusCode::NOT_FOUND, &format!("nothing is here: all paths are below {}", passing.below)));
    };
    let Ok(body) = Limited::new(body, BODY_LIMIT).collect().await else {
        return Ok(said(StatusCode::PAYLOAD_TOO_LARGE, "the body is too large, or broke off"));
    };
    let host = text(&head.headers, &header::HOST);
    let Some(uri) = passing.address(rest, &host) else {
        return Ok(said(StatusCode::BAD_REQUEST, "the path makes no address: it begins with /, and has no . or .."));
    };
    let mut passed = Request::new(RequestBody::from(body.to_bytes()));
    if let Some(vendor) = passing.vendor {
        let secrets = vendor.secrets_in(head.method.as_str(), head.uri.path());
        passed.extensions_mut().insert(RequestSecrets(secrets.into_iter().map(Secret::from).collect()));
    }
    *passed.method_mut() = head.method;
    *passed.uri_mut() = uri;
    *passed.headers_mut() = of_the_message(&head.headers);
    // What is compressed cannot be looked through, and the server names itself.
    for name in [header::HOST, header::ACCEPT_ENCODING, header::CONTENT_LENGTH, header::EXPECT] {
        passed.headers_mut().remove(name);
    }
    match passing.transport.send(passed).await {
        Ok(response) => Ok(passing.answer(response, &host)),
        Err(error) => passing.failed(error),
    }
}

/// Why a request is for another server than this; `None` if it is for this.
fn is_for_elsewhere(head: &http::request::Parts) -> Option<&'static str> {
    if head.method == http::Method::CONNECT {
        return Some("nothing is connected to: requests are passed on to one server alone");
    }
    // A request that names its server names it twice.
    let is_named =
        |named: &http::uri::Authority| named.as_str().eq_ignore_ascii_case(&text(&head.headers, &header::HOST));
    let is_other = head.uri.authority().is_some_and(|named| !is_named(named));
    is_other.then_some("it is for another server than its Host")
}

impl Passing {
    /// The path and the query of a request, below the path that everything here is below.
    fn within<'u>(&self, uri: &'u http::Uri) -> Option<&'u str> {
        let whole = uri.path_and_query().map(http::uri::PathAndQuery::as_str).unwrap_or_default();
        if self.below.is_empty() {
            return Some(whole);
        }
        whole.strip_prefix(&self.below).filter(|rest| rest.is_empty() || rest.starts_with(['/', '?']))
    }

    /// Where a request goes. `None` if it is for no path, or for one that HTTP clients send as another: what was recorded
    /// would not be what was sent, and it could lead out of the path that all requests are below.
    fn address(&self, rest: &str, host: &str) -> Option<http::Uri> {
        let path = rest.split('?').next().unwrap_or_default();
        let is_sent = path.starts_with('/') || (path.is_empty() && !self.below.is_empty());
        if !is_sent || leads_elsewhere(path) {
            return None;
        }
        match &self.upstream {
            Some(upstream) => format!("{}{rest}", upstream.as_str().trim_end_matches('/')).parse().ok(),
            None => format!("http://{host}{rest}").parse().ok(),
        }
    }

    fn answer(&self, response: http::Response<pivot_core::transport::Body>, host: &str) -> Response<Body> {
        let (head, body) = response.into_parts();
        let pieces = unfold(body, |mut body| async move {
            let piece = body.next_chunk().await?;
            if piece.is_err() {
                // What came before is sent first: what fails at once is not answered at all.
                tokio::task::yield_now().await;
            }
            Some((piece.map(Frame::data), body))
        });
        let mut answer = Response::new(BodyExt::boxed_unsync(StreamBody::new(pieces)));
        *answer.status_mut() = head.status;
        *answer.headers_mut() = of_the_message(&head.headers);
        if head.status == StatusCode::NO_CONTENT {
            answer.headers_mut().remove(header::CONTENT_LENGTH);
        }
        if let Some(path) = self.location(&text(&head.headers, &header::LOCATION))
            && let Ok(here) = HeaderValue::from_str(&format!("http://{host}{path}"))
        {
            answer.headers_mut().insert(header::LOCATION, here);
        }
        answer
    }

    /// The path here that a redirect to the server leads to: through here as well.
    fn location(&self, location: &str) -> Option<String> {
        let is_path = location.starts_with('/') && !location.starts_with("//");
        let Some(upstream) = self.upstream.as_ref() else {
            return (is_path && !self.below.is_empty()).then(|| format!("{}{location}", self.below));
        };
        let origin = upstream.origin().ascii_serialization();
        let path = if is_path { location } else { location.strip_prefix(&origin)? };
        let rest = path.strip_prefix(upstream.path().trim_end_matches('/'))?;
        (rest.is_empty() || rest.starts_with(['/', '?', '#'])).then(|| format!("{}{rest}", self.below))
    }

    /// What is answered where there was no answer. Where one was recorded to break off, it does.
    fn failed(&self, error: TransportError) -> Result<Response<Body>, TransportError> {
        let why = std::error::Error::source(&error).map(ToString::to_string).unwrap_or_default();
        match (error.kind(), &self.upstream) {
            (TransportErrorKind::InvalidRequest, None) => Ok(said(StatusCode::NOT_IMPLEMENTED, &why)),
            (_, None) | (TransportErrorKind::Interrupted, _) => Err(error),
            (_, Some(_)) => Ok(said(StatusCode::BAD_GATEWAY, &format!("{error}: {why}"))),
        }
    }
}

fn of_the_message(headers: &HeaderMap) -> HeaderMap {
    let named = text(headers, &header::CONNECTION).to_ascii_lowercase();
    let is_of_connection = |name: &HeaderName| {
        OF_A_CONNECTION.contains(name) || named.split(',').any(|named| named.trim() == name.as_str())
    };
    headers
        .iter()
        .filter(|(name, _)| !is_of_connection(name))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}

fn text(headers: &HeaderMap, name: &HeaderName) -> String {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
}

/// An answer of the proxy's own.
fn said(status: StatusCode, why: &str) -> Response<Body> {
    let json = serde_json::json!({"message": why}).to_string();
    let mut answer = Response::new(Full::new(Bytes::from(json)).map_err(|never| match never {}).boxed_unsync());
    *answer.status_mut() = status;
    answer.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    answer.headers_mut().insert("x-vendor-mocks", HeaderValue::from_static("said by the proxy"));
    answer
}

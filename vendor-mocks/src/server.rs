//! What all mocks share: listening, the journal, faults.

use std::collections::VecDeque;
use std::fmt;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use futures_util::future::BoxFuture;
use futures_util::stream::{StreamExt, iter};
use http::{HeaderValue, Request, Response, StatusCode, header};
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt, Full, Limited, StreamBody};
use hyper::body::{Frame, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;
use tokio::task::{JoinHandle, JoinSet};
use url::form_urlencoded;

use crate::fault::Fault;
use crate::journal::{Journal, Received};
use crate::lock;

/// What a server answers.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) media_type: &'static str,
    pub(crate) body: Bytes,
    pub(crate) headers: Vec<(&'static str, String)>,
}

impl Answer {
    pub(crate) fn new(status: StatusCode, media_type: &'static str, body: impl Into<Bytes>) -> Self {
        Self { status, media_type, body: body.into(), headers: Vec::new() }
    }

    pub(crate) fn json(status: StatusCode, json: impl Into<Bytes>) -> Self {
        Self::new(status, "application/json", json)
    }

    /// JSON that was put together on the spot.
    pub(crate) fn of(status: StatusCode, json: &serde_json::Value) -> Self {
        Self::json(status, json.to_string())
    }
}

/// A vendor, as a server asks it.
pub(crate) trait Vendor: Send + Sync + 'static {
    /// Does what a request asks for.
    fn answer(&self, request: &Received) -> Answer;

    /// Lets every token expire that was issued by the vendor of this path, and gives what it says to one.
    fn expire_tokens(&self, path: &str) -> Answer;

    /// Whether requests of a path are for a token: faults that are ordered for a call do not meet them.
    fn is_for_a_token(&self, path: &str) -> bool;
}

/// What a server is asked that is no vendor's: its own pages. Neither noted nor met by faults.
pub(crate) trait AdminApi: Send + Sync + 'static {
    /// Whether a path is the desk's.
    fn has(&self, path: &str) -> bool;

    /// Answers a request for one of its paths.
    fn answer(&self, request: Received, server: Arc<Shared>) -> BoxFuture<'static, Answer>;
}

/// The body of an answer: whole, or in pieces that come as a fault has it.
type Body = BoxBody<Bytes, Broken>;

/// A running server. It stops when it is dropped.
pub(crate) struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    task: JoinHandle<()>,
}

/// What the connections of a server share.
pub(crate) struct Shared {
    vendor: Arc<dyn Vendor>,
    desk: Option<Box<dyn AdminApi>>,
    weather: Chaos,
    pub(crate) journal: Journal,
    faults: Mutex<VecDeque<ScheduledFault>>,
}

/// What every call meets.
#[derive(Default)]
pub(crate) struct Chaos {
    /// How long every answer takes, at least.
    pub(crate) latency: Duration,
    /// Decides for each call whether it is answered 503.
    pub(crate) fails: Option<Box<dyn Fn() -> bool + Send + Sync>>,
}

/// A fault that was ordered.
struct ScheduledFault {
    /// The path whose next request it meets, or, before a `*`, how that begins; nothing for any call.
    path: Option<String>,
    fault: Fault,
}

/// How many requests a mock keeps: a test's, all of them.
const JOURNAL: usize = usize::MAX;

impl Shared {
    pub(crate) fn new(vendor: Arc<dyn Vendor>) -> Self {
        let journal = Journal::new(JOURNAL);
        Self { vendor, desk: None, weather: Chaos::default(), journal, faults: Mutex::default() }
    }

    pub(crate) fn with_desk(self, desk: Box<dyn AdminApi>, weather: Chaos, capacity: usize) -> Self {
        Self { desk: Some(desk), weather, journal: Journal::new(capacity), ..self }
    }

    /// Orders a fault for the next call, or for the next request of a path.
    pub(crate) fn order(&self, path: Option<String>, fault: Fault) {
        lock(&self.faults).push_back(ScheduledFault { path, fault });
    }

    /// The fault that meets a request of this path.
    fn fault(&self, path: &str) -> Option<Fault> {
        let for_a_token = self.vendor.is_for_a_token(path);
        let meets = |order: &ScheduledFault| match order.path.as_deref().map(|known| (known, known.strip_suffix('*'))) {
            None => !for_a_token,
            Some((_, Some(start))) => !for_a_token && path.starts_with(start),
            Some((known, None)) => path == known,
        };
        let mut faults = lock(&self.faults);
        let ordered = faults.iter().position(meets).and_then(|position| faults.remove(position));
        let fails = || self.weather.fails.as_ref().is_some_and(|fails| fails());
        let passing = || fails().then(|| Fault::status(StatusCode::SERVICE_UNAVAILABLE));
        ordered.map(|order| order.fault).or_else(passing)
    }
}

/// What every mock can be asked: where it listens, what reached it, and to misbehave.
macro_rules! mock_surface {
    ($mock:ident) => {
        /// What every mock has.
        impl $mock {
            /// Where it listens.
            pub fn url(&self) -> String {
                self.server.url()
            }

            /// Every request so far.
            pub fn received(&self) -> Vec<$crate::journal::Received> {
                self.server.shared().journal.all()
            }

            /// Misbehaves on the next call; orders add up. Requests for tokens are not met: see
            /// [`fail_next_at`](Self::fail_next_at).
            pub fn fail_next(&self, fault: $crate::fault::Fault) {
                self.server.shared().order(None, fault);
            }

            /// Misbehaves on the next request of this path, such as the token endpoint's. A `*` at its end stands for any rest.
            pub fn fail_next_at(&self, path: impl Into<String>, fault: $crate::fault::Fault) {
                self.server.shared().order(Some(path.into()), fault);
            }
        }

        impl std::fmt::Debug for $mock {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(stringify!($mock)).field("url", &self.url()).finish_non_exhaustive()
            }
        }
    };
}

pub(crate) use mock_surface;

/// How large a request may be: generous, and still a bound.
const BODY_LIMIT: usize = 64 << 20;

impl Server {
    /// Listens on a free port of 127.0.0.1, as this vendor.
    pub(crate) async fn start(vendor: Arc<dyn Vendor>) -> std::io::Result<Self> {
        Self::listen(SocketAddr::from(([127, 0, 0, 1], 0)), Shared::new(vendor)).await
    }

    pub(crate) async fn listen(address: SocketAddr, shared: Shared) -> std::io::Result<Self> {
        let listener = TcpListener::bind(address).await?;
        let (address, shared) = (listener.local_addr()?, Arc::new(shared));
        let task = tokio::spawn(accept(listener, Arc::clone(&shared)));
        Ok(Self { address, shared, task })
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub(crate) fn shared(&self) -> &Arc<Shared> {
        &self.shared
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Accepts connections until it is dropped, and its connections with it.
async fn accept(listener: TcpListener, shared: Arc<Shared>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                let Ok((stream, _)) = accepted else { continue };
                let shared = Arc::clone(&shared);
                connections.spawn(async move {
                    let service = service_fn(|request| handle(&shared, request));
                    // A connection that breaks is the client's affair, or was ordered.
                    let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
                });
            }
            // Ended connections are let go of.
            Some(_) = connections.join_next() => {}
        }
    }
}

/// That the connection is to be broken without an answer.
#[derive(Debug)]
struct Broken;

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("broken on request")
    }
}

impl std::error::Error for Broken {}

async fn handle(shared: &Arc<Shared>, request: Request<Incoming>) -> Result<Response<Body>, Broken> {
    let (head, body) = request.into_parts();
    let query = form_urlencoded::parse(head.uri.query().unwrap_or_default().as_bytes());
    let mut received = Received {
        number: 0,
        at: SystemTime::now(),
        method: head.method,
        path: head.uri.path().to_owned(),
        query: query.into_owned().collect(),
        headers: head.headers,
        body: Bytes::new(),
        answered: None,
        answer: Bytes::new(),
        is_answered: false,
        changed: 0,
    };
    let desk = shared.desk.as_ref().filter(|desk| desk.has(&received.path));
    let fault = if desk.is_some() { None } else { shared.fault(&received.path) };
    if fault == Some(Fault::ResetBefore) {
        // Before the body is read: what of it has come is thrown away with the connection.
        shared.journal.add(&mut received);
        shared.journal.answered(received.number, None);
        return Err(Broken);
    }
    let Ok(body) = Limited::new(body, BODY_LIMIT).collect().await else {
        return Ok(into_http(&Answer::new(StatusCode::PAYLOAD_TOO_LARGE, "text/plain", "the body is too large")));
    };
    received.body = body.to_bytes();
    if let Some(desk) = desk {
        return Ok(into_http(&desk.answer(received, Arc::clone(shared)).await));
    }
    shared.journal.add(&mut received);
    if !shared.weather.latency.is_zero() {
        tokio::time::sleep(shared.weather.latency).await;
    }
    if let Some(Fault::Delay(time)) = fault {
        tokio::time::sleep(time).await;
    }
    let answer = answer(shared, fault.as_ref(), &received);
    if fault == Some(Fault::ResetAfter) {
        shared.journal.answered(received.number, None);
        return Err(Broken);
    }
    let response = into_http(&answer);
    let response = match fault {
        Some(Fault::SlowBody(pause)) => slow(response, answer.body.clone(), pause),
        Some(Fault::TruncatedBody) => truncated(response, &answer.body),
        _ => response,
    };
    shared.journal.answered(received.number, Some((answer.status, answer.body)));
    Ok(response)
}

/// What is answered under a fault.
fn answer(shared: &Shared, fault: Option<&Fault>, received: &Received) -> Answer {
    let vendor = &shared.vendor;
    match fault {
        Some(Fault::Answer { status, media_type, body, retry_after }) => {
            let mut answer = Answer::new(*status, media_type, body.clone());
            answer.headers.extend(retry_after.map(|wait| ("retry-after", wait.as_secs().to_string())));
            answer
        }
        Some(Fault::ExpiredToken) => vendor.expire_tokens(&received.path),
        Some(Fault::MediaType(media_type)) => Answer { media_type, ..vendor.answer(received) },
        _ => vendor.answer(received),
    }
}

/// The answer with its body byte by byte, each after a pause.
fn slow(answer: Response<Body>, body: Bytes, pause: Duration) -> Response<Body> {
    let pieces = iter(body).then(move |byte| async move {
        tokio::time::sleep(pause).await;
        Ok(Frame::data(Bytes::from(vec![byte])))
    });
    answer.map(|_| BodyExt::boxed(StreamBody::new(pieces)))
}

/// The answer with half of its body, and then a broken connection.
fn truncated(answer: Response<Body>, body: &Bytes) -> Response<Body> {
    let half = Ok(Frame::data(body.slice(..body.len() / 2)));
    answer.map(|_| BodyExt::boxed(StreamBody::new(iter([half, Err(Broken)]))))
}

fn into_http(answer: &Answer) -> Response<Body> {
    let body = Full::new(answer.body.clone()).map_err(|never| match never {}).boxed();
    let mut response = Response::new(body);
    *response.status_mut() = answer.status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(answer.media_type));
    for (name, value) in &answer.headers {
        if let Ok(value) = HeaderValue::from_str(value) {
            response.headers_mut().insert(*name, value);
        }
    }
    response
}

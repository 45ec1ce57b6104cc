//! What all mocks share: listening, the journal, faults.

use std::collections::VecDeque;
use std::fmt;
use std::future::Future;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
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
use crate::journal::Received;
use crate::lock;

/// A mock vendor's answer.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) media_type: &'static str,
    pub(crate) body: Vec<u8>,
    pub(crate) headers: Vec<(&'static str, String)>,
}

impl Answer {
    pub(crate) fn json(status: StatusCode, json: Vec<u8>) -> Self {
        Self { status, media_type: "application/json", body: json, headers: Vec::new() }
    }
}

/// The body of an answer: whole, or in pieces that come as a fault has it.
type Body = BoxBody<Bytes, Broken>;

/// A running server. It stops when it is dropped.
pub(crate) struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    task: JoinHandle<()>,
}

#[derive(Default)]
struct Shared {
    journal: Mutex<Vec<Received>>,
    faults: Mutex<VecDeque<Fault>>,
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
                self.server.received()
            }

            /// Misbehaves on the next request; orders add up.
            pub fn fail_next(&self, fault: $crate::fault::Fault) {
                self.server.fail_next(fault);
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
    /// Listens on a free port of 127.0.0.1, and answers every request as `answer` says.
    pub(crate) async fn start<F>(
        answer: impl Fn(Received) -> F + Clone + Send + Sync + 'static,
    ) -> std::io::Result<Self>
    where
        F: Future<Output = Answer> + Send + 'static,
    {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared::default());
        let task = tokio::spawn(accept(listener, Arc::clone(&shared), answer));
        Ok(Self { address, shared, task })
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub(crate) fn received(&self) -> Vec<Received> {
        lock(&self.shared.journal).clone()
    }

    pub(crate) fn fail_next(&self, fault: Fault) {
        lock(&self.shared.faults).push_back(fault);
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Accepts connections until it is dropped, and its connections with it.
async fn accept<F>(
    listener: TcpListener,
    shared: Arc<Shared>,
    answer: impl Fn(Received) -> F + Clone + Send + Sync + 'static,
) where
    F: Future<Output = Answer> + Send + 'static,
{
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                let Ok((stream, _)) = accepted else { continue };
                let (shared, answer) = (Arc::clone(&shared), answer.clone());
                connections.spawn(async move {
                    let service = service_fn(|request| handle(&shared, request, &answer));
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

async fn handle<F>(
    shared: &Shared,
    request: Request<Incoming>,
    answer: &impl Fn(Received) -> F,
) -> Result<Response<Body>, Broken>
where
    F: Future<Output = Answer>,
{
    let (head, body) = request.into_parts();
    let Ok(body) = Limited::new(body, BODY_LIMIT).collect().await else {
        return Ok(with_type(StatusCode::PAYLOAD_TOO_LARGE, "text/plain", Bytes::new()));
    };
    let query = form_urlencoded::parse(head.uri.query().unwrap_or_default().as_bytes());
    let received = Received {
        method: head.method,
        path: head.uri.path().to_owned(),
        query: query.into_owned().collect(),
        headers: head.headers,
        body: body.to_bytes(),
        answered: None,
    };
    let position = {
        let mut journal = lock(&shared.journal);
        journal.push(received.clone());
        journal.len() - 1
    };
    let fault = lock(&shared.faults).pop_front();
    let response = match fault {
        None => told(answer(received).await),
        Some(Fault::Answer { status, media_type, body, retry_after }) => {
            let mut response = with_type(status, media_type, body);
            if let Some(wait) = retry_after {
                response.headers_mut().insert(header::RETRY_AFTER, wait.as_secs().into());
            }
            response
        }
        Some(Fault::ResetBefore) => return Err(Broken),
        Some(Fault::ResetAfter) => {
            answer(received).await;
            return Err(Broken);
        }
        Some(Fault::SlowBody(pause)) => {
            let answer = answer(received).await;
            let body = Bytes::from(answer.body.clone());
            slow(told(answer), body, pause)
        }
        Some(Fault::TruncatedBody) => {
            let answer = answer(received).await;
            let body = Bytes::from(answer.body.clone());
            truncated(told(answer), &body)
        }
        Some(Fault::Delay(time)) => {
            tokio::time::sleep(time).await;
            told(answer(received).await)
        }
    };
    if let Some(entry) = lock(&shared.journal).get_mut(position) {
        entry.answered = Some(response.status());
    }
    Ok(response)
}

fn whole(body: Bytes) -> Body {
    Full::new(body).map_err(|never| match never {}).boxed()
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

fn told(answer: Answer) -> Response<Body> {
    let mut response = with_type(answer.status, answer.media_type, answer.body.into());
    for (name, value) in answer.headers {
        if let Ok(value) = HeaderValue::from_str(&value) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

fn with_type(status: StatusCode, media_type: &'static str, body: Bytes) -> Response<Body> {
    let mut response = Response::new(whole(body));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    response
}

//! A request from its head to its answer: the desk, faults, the journal.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use futures_util::stream::{StreamExt, iter};
use http::{HeaderValue, Request, Response, header};
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt, Full, StreamBody};
use hyper::body::{Frame, Incoming};
use url::form_urlencoded;

use super::bodies::BODY_LIMIT;
use super::{AdminApi, Answer, Shared};
use crate::fault::Fault;
use crate::journal::Received;

/// The body of an answer: whole, or in pieces that come as a fault has it.
pub(super) type Body = BoxBody<Bytes, Broken>;

/// That the connection is to be broken without an answer.
#[derive(Debug)]
pub(super) struct Broken;

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("broken on request")
    }
}

impl std::error::Error for Broken {}

/// How large a request of the desk's may be.
const DESK_LIMIT: usize = 1 << 20;

pub(super) async fn handle(shared: &Arc<Shared>, request: Request<Incoming>) -> Result<Response<Body>, Broken> {
    let (head, body) = request.into_parts();
    let query = form_urlencoded::parse(head.uri.query().unwrap_or_default().as_bytes());
    let received = Received {
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
        sizes: (0, 0),
    };
    match shared.desk.as_deref().filter(|desk| desk.has(&received.path)) {
        Some(desk) => of_the_desk(shared, desk, received, body).await,
        None => of_a_vendor(shared, received, body).await,
    }
}

/// A request of the server's own: who may not ask is not listened to.
async fn of_the_desk(
    shared: &Arc<Shared>,
    desk: &dyn AdminApi,
    mut received: Received,
    body: Incoming,
) -> Result<Response<Body>, Broken> {
    if let Some(mut refused) = desk.refuses(&received) {
        refused.headers.push(("connection", "close".to_owned()));
        return Ok(into_http(&refused));
    }
    let read = match shared.bodies.read(body, DESK_LIMIT).await {
        Ok(read) => read,
        Err(unread) => return unread.answer(DESK_LIMIT).map(|answer| into_http(&answer)).ok_or(Broken),
    };
    received.body = read.bytes.clone();
    Ok(into_http(&desk.answer(received, Arc::clone(shared)).await))
}

async fn of_a_vendor(shared: &Arc<Shared>, mut received: Received, body: Incoming) -> Result<Response<Body>, Broken> {
    let fault = shared.fault(&received.path);
    if fault == Some(Fault::ResetBefore) {
        // Before the body is read: what of it has come is thrown away with the connection.
        shared.journal.add(&mut received);
        shared.note_answer(&received, None);
        return Err(Broken);
    }
    let read = match shared.bodies.read(body, BODY_LIMIT).await {
        Ok(read) => read,
        Err(unread) => return unread.answer(BODY_LIMIT).map(|answer| into_http(&answer)).ok_or(Broken),
    };
    received.body = read.bytes.clone();
    shared.journal.add(&mut received);
    if !shared.weather.latency.is_zero() {
        tokio::time::sleep(shared.weather.latency).await;
    }
    if let Some(Fault::Delay(time)) = fault {
        tokio::time::sleep(time).await;
    }
    let answer = answer(shared, fault.as_ref(), &received);
    if fault == Some(Fault::ResetAfter) {
        shared.note_answer(&received, None);
        return Err(Broken);
    }
    let mut response = into_http(&answer);
    for (name, value) in shared.desk.iter().flat_map(|desk| desk.headers_for_vendors()) {
        response.headers_mut().insert(*name, HeaderValue::from_static(value));
    }
    let response = match fault {
        Some(Fault::SlowBody(pause)) => slow(response, answer.body.clone(), pause),
        Some(Fault::TruncatedBody) => truncated(response, &answer.body),
        _ => response,
    };
    shared.note_answer(&received, Some((answer.status, answer.body)));
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

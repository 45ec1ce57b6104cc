//! A request from its head to its answer: the desk, faults, the journal.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use futures_util::stream::{StreamExt, iter, once};
use http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode, header};
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt, Full, StreamBody};
use hyper::body::{Frame, Incoming};
use serde_json::json;
use url::form_urlencoded;

use super::bodies::BODY_LIMIT;
use super::{AdminApi, Answer, Session, Shared};
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
    let found = shared.desk.as_deref().and_then(|desk| desk.session(head.uri.path()));
    let (session, path) = match found {
        None => (Arc::clone(&shared.session), head.uri.path().to_owned()),
        Some(Ok(found)) => found,
        Some(Err(mut nowhere)) => {
            // What is left of the body is not waited for.
            nowhere.headers.push(("connection", "close".to_owned()));
            return Ok(into_http(&nowhere, &shared.session));
        }
    };
    let query = form_urlencoded::parse(head.uri.query().unwrap_or_default().as_bytes());
    let received = Received {
        number: 0,
        at: session.clock.time(),
        method: head.method,
        path,
        query: query.into_owned().collect(),
        headers: head.headers,
        body: Bytes::new(),
        answered: None,
        answer_headers: HeaderMap::new(),
        answer: Bytes::new(),
        is_answered: false,
        took: Duration::ZERO,
        began: Instant::now(),
        is_lenient: false,
        changed: 0,
        sizes: (0, 0),
    };
    match shared.desk.as_deref().filter(|desk| desk.has(&received.path)) {
        Some(desk) => of_the_desk(shared, desk, session, received, body).await,
        None => of_a_vendor(shared, &session, received, body).await,
    }
}

/// A request of the server's own: who may not ask is not listened to.
async fn of_the_desk(
    shared: &Arc<Shared>,
    desk: &dyn AdminApi,
    session: Arc<Session>,
    mut received: Received,
    body: Incoming,
) -> Result<Response<Body>, Broken> {
    if let Some(mut refused) = desk.refuses(&received) {
        refused.headers.push(("connection", "close".to_owned()));
        return Ok(into_http(&refused, &session));
    }
    let era = session.era();
    let read = match shared.bodies.read(body, DESK_LIMIT).await {
        Ok(read) => read,
        Err(unread) => return unread.answer(DESK_LIMIT).map(|answer| into_http(&answer, &session)).ok_or(Broken),
    };
    received.body = read.bytes.clone();
    let only_reads = matches!(received.method, Method::GET | Method::HEAD | Method::OPTIONS);
    if !only_reads && session.era() != era {
        // It is about what was before.
        return Ok(into_http(&is_over(), &session));
    }
    let answer = desk.answer(received, Arc::clone(&session), Arc::clone(shared)).await;
    Ok(into_http(&answer, &session))
}

async fn of_a_vendor(
    shared: &Arc<Shared>,
    session: &Session,
    mut received: Received,
    body: Incoming,
) -> Result<Response<Body>, Broken> {
    let era = session.era();
    let over = |received: &Received| {
        let answer = is_over();
        let response = of_the_server(shared, into_http(&answer, session));
        session.note_answer(received, Some((answer.status, response.headers().clone(), answer.body)));
        response
    };
    let fault = session.fault(&received.path);
    if fault == Some(Fault::ResetBefore) {
        // Before the body is read: what of it has come is thrown away with the connection.
        session.journal.add(&mut received);
        session.note_answer(&received, None);
        return Err(Broken);
    }
    let read = match shared.bodies.read(body, BODY_LIMIT).await {
        Ok(read) => read,
        Err(unread) => return unread.answer(BODY_LIMIT).map(|answer| into_http(&answer, session)).ok_or(Broken),
    };
    received.body = read.bytes.clone();
    if session.within(era, || session.journal.add(&mut received)).is_none() {
        return Ok(over(&received));
    }
    let (latency, is_lenient) = session.next_conduct();
    received.is_lenient = is_lenient;
    session.clock.take(latency).await;
    if let Some(Fault::Delay(time)) = fault {
        // By the time of whoever waits, whatever this server's clock shows.
        tokio::time::sleep(time).await;
    }
    let Some(answer) = session.within(era, || answer(session, fault.as_ref(), &received)) else {
        return Ok(over(&received));
    };
    if fault == Some(Fault::ResetAfter) {
        session.note_answer(&received, None);
        return Err(Broken);
    }
    let response = of_the_server(shared, into_http(&answer, session));
    let headers = response.headers().clone();
    let response = match fault {
        Some(Fault::SlowBody(pause)) => slow(response, answer.body.clone(), pause),
        Some(Fault::TruncatedBody) => truncated(response, &answer.body),
        _ => response,
    };
    session.note_answer(&received, Some((answer.status, headers, answer.body)));
    Ok(response)
}

/// An answer of a vendor's with the headers that this server adds to each.
fn of_the_server(shared: &Shared, mut response: Response<Body>) -> Response<Body> {
    for (name, value) in shared.desk.iter().flat_map(|desk| desk.headers_for_vendors()) {
        response.headers_mut().insert(*name, HeaderValue::from_static(value));
    }
    response
}

/// What is answered to a request that was under way when the session was reset or ended, or a snapshot restored. No client
/// repeats it: repeated, it would take effect in a state that it is not about.
fn is_over() -> Answer {
    let why = "the session was reset, restored or ended while this was under way; it had no effect";
    Answer::of(StatusCode::CONFLICT, &json!({"message": why}))
}

/// What a request costs that may leave something behind, about: what it says takes more room when it is read.
fn cost(received: &Received) -> usize {
    let said = received.path.len() + received.body.len() + received.header("x-idempotency-key").len();
    2048_usize.saturating_add(said.saturating_mul(8))
}

/// What is answered under a fault, as far as the session may keep what it leaves behind.
fn answer(session: &Session, fault: Option<&Fault>, received: &Received) -> Answer {
    let only_reads = matches!(received.method, Method::GET | Method::HEAD);
    let Some(quota) = session.quota.as_ref().filter(|_| !only_reads) else {
        return answer_under(session, fault, received);
    };
    if !quota.take(cost(received)) {
        let why = "the session was sent more than it may keep; POST /_mock/reset, or DELETE it";
        return Answer::of(StatusCode::INSUFFICIENT_STORAGE, &json!({"message": why}));
    }
    let answer = answer_under(session, fault, received);
    if !answer.status.is_success() {
        // What was refused left nothing behind.
        quota.give_back(cost(received));
    }
    answer
}

fn answer_under(session: &Session, fault: Option<&Fault>, received: &Received) -> Answer {
    let vendor = &session.vendor;
    if received.method == Method::HEAD {
        // Answered as GET; its body is not sent.
        let got = Received { method: Method::GET, ..received.clone() };
        return answer_under(session, fault, &got);
    }
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
    // The connection writes what it has when the body pauses; a body that fails at once takes the half with it.
    let end = once(async {
        tokio::task::yield_now().await;
        Err(Broken)
    });
    answer.map(|_| BodyExt::boxed(StreamBody::new(iter([half]).chain(end))))
}

fn into_http(answer: &Answer, session: &Session) -> Response<Body> {
    let body = Full::new(answer.body.clone()).map_err(|never| match never {}).boxed();
    let mut response = Response::new(body);
    *response.status_mut() = answer.status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(answer.media_type));
    let date = HeaderValue::from_str(&httpdate::fmt_http_date(session.clock.time()));
    response.headers_mut().extend(date.ok().map(|date| (header::DATE, date)));
    for (name, value) in &answer.headers {
        if let Ok(value) = HeaderValue::from_str(value) {
            response.headers_mut().insert(*name, value);
        }
    }
    response
}

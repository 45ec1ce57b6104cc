//! A router for axum.

use std::pin::pin;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use futures_util::future::{Either, select};
use http::{HeaderMap, HeaderValue, header};
use http_body_util::BodyExt;
use tracing::Instrument;

use super::budget::Bytes;
use super::delivery_outcome::DeliveryOutcome;
use super::receiver::{Receiver, overloaded};

/// A router that receives deliveries at `path`, by POST or PUT.
///
/// It responds with 200 to an event that has been handled now or before, 400 to a body that is not an event, 401 to
/// wrong credentials, 408 to a body that does not arrive, 413 to one that is too large, 415 to one in an unsupported
/// encoding, 500 if the handler fails, and 503 with `Retry-After` if the event must be delivered again: while another
/// delivery of it is being handled, if the handler takes too long or cannot accept events at present, or if too many
/// bytes are held already. An event is handled to the end even if the sender disconnects.
///
/// Bodies are read within the receiver's limits. A router cannot limit what precedes a complete request: incomplete
/// headers, idle connections and their number. [`serve`](super::serve) does (feature `serve`); otherwise your own
/// server must.
pub fn router<E: Send + 'static>(path: &str, receiver: Receiver<E>) -> Router {
    let deliver = deliver::<E>;
    Router::new().route(path, post(deliver).put(deliver)).with_state(receiver)
}

async fn deliver<E: Send + 'static>(State(receiver): State<Receiver<E>>, request: Request) -> Response {
    let receipt = match take(&receiver, request).await {
        Ok(receipt) | Err(receipt) => receipt,
    };
    receiver.report(&receipt);
    answer(&receipt, receiver.challenge())
}

async fn take<E: Send + 'static>(receiver: &Receiver<E>, request: Request) -> Result<DeliveryOutcome, DeliveryOutcome> {
    let (head, body) = request.into_parts();
    // Nobody without credentials makes us read a body, and nobody at all one that is announced to be too large.
    receiver.check_credentials(&head.headers, head.uri.query())?;
    let announced = announced(&head.headers);
    if announced.is_some_and(|length| length > receiver.body_limit() as u64) {
        return Err(DeliveryOutcome::TooLarge);
    }
    let mut held = receiver.limits().in_flight.open();
    let body = {
        let reading = pin!(read(body, receiver.body_limit(), &mut held));
        match select(reading, receiver.clock().timeout(receiver.limits().body_time)).await {
            Either::Left((body, _)) => body?,
            Either::Right(_) => return Err(DeliveryOutcome::Incomplete),
        }
    };
    // In a task of its own: dropping this future when the sender hangs up must not leave an event half handled.
    let handling = {
        let receiver = receiver.clone();
        async move { receiver.receive_held(&head.headers, head.uri.query(), &body, held).await }
    };
    let task = tokio::spawn(handling.in_current_span());
    // A handler that blocks its thread goes on beyond its time, and so does its claim; the sender is answered.
    match select(task, receiver.clock().timeout(receiver.patience())).await {
        Either::Left((ended, _)) => Ok(ended.unwrap_or(DeliveryOutcome::HandlerFailed)),
        Either::Right(_) => Err(DeliveryOutcome::TimedOut),
    }
}

fn announced(headers: &HeaderMap) -> Option<u64> {
    headers.get(header::CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

/// Reads a body piece by piece; only what has come is held.
async fn read(mut body: Body, limit: usize, held: &mut Bytes) -> Result<Vec<u8>, DeliveryOutcome> {
    let mut whole = Vec::new();
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|_| DeliveryOutcome::Incomplete)?;
        let Ok(piece) = frame.into_data() else { continue };
        if whole.len() + piece.len() > limit {
            return Err(DeliveryOutcome::TooLarge);
        }
        if !held.grow(piece.len()) {
            return Err(overloaded());
        }
        whole.extend_from_slice(&piece);
    }
    Ok(whole)
}

fn answer(receipt: &DeliveryOutcome, challenge: Option<&'static str>) -> Response {
    let mut response = (receipt.status(), receipt.to_string()).into_response();
    let headers = response.headers_mut();
    match (receipt, challenge) {
        (DeliveryOutcome::Unauthenticated, Some(challenge)) => {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static(challenge));
        }
        (DeliveryOutcome::Unsupported, _) => {
            headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static("gzip, deflate"));
        }
        _ => {}
    }
    if let Some(seconds) = receipt.retry_after() {
        headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    response
}

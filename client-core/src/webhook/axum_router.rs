//! A ready router.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use http::{HeaderValue, StatusCode, header};

use super::receiver::{Receipt, Receiver};

/// How long a delivery's body may take to arrive.
const BODY_TIMEOUT: Duration = Duration::from_secs(30);

/// A router that takes deliveries at `path`, by POST or PUT.
///
/// It answers 200 to what was handled now or before, 400 to what is no event, 401 to wrong credentials, 408 to a body
/// that does not arrive, 413 to one that is too large, 500 where the handler failed, and 503 while another delivery of
/// the same event is being handled. An event is handled to its end even when the sender hangs up.
pub fn router<E: Send + 'static>(path: &str, receiver: Receiver<E>) -> Router {
    let deliver = deliver::<E>;
    Router::new().route(path, post(deliver).put(deliver)).with_state(Arc::new(receiver))
}

async fn deliver<E: Send + 'static>(State(receiver): State<Arc<Receiver<E>>>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let challenge = receiver.challenge();
    // Nobody without credentials makes us read a body.
    if let Err(receipt) = receiver.authenticate(&head.headers, head.uri.query()) {
        return answer(&receipt, challenge);
    }
    let body = match tokio::time::timeout(BODY_TIMEOUT, read(body, receiver.body_limit())).await {
        Ok(Ok(body)) => body,
        Ok(Err(receipt)) => return answer(&receipt, challenge),
        Err(_) => return (StatusCode::REQUEST_TIMEOUT, "the body did not arrive in time").into_response(),
    };
    // In a task of its own: dropping this future when the sender hangs up must not leave an event half handled.
    let handling = tokio::spawn(async move { receiver.receive(&head.headers, head.uri.query(), &body).await });
    answer(&handling.await.unwrap_or(Receipt::HandlerFailed), challenge)
}

async fn read(body: Body, limit: usize) -> Result<bytes::Bytes, Receipt> {
    to_bytes(body, limit).await.map_err(|_| Receipt::TooLarge)
}

fn answer(receipt: &Receipt, challenge: Option<&'static str>) -> Response {
    let mut response = (receipt.status(), receipt.to_string()).into_response();
    match receipt {
        Receipt::Unauthenticated => {
            if let Some(challenge) = challenge {
                response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static(challenge));
            }
        }
        Receipt::Busy => {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("1"));
        }
        _ => {}
    }
    response
}

//! The events that Afosto sends to a subscription's endpoint \[vendor, of the current generation\].
//!
//! A delivery is signed: `X-Afosto-Hmac-Sha256` is the HMAC-SHA256 of the body as it came, in hexadecimal, under the
//! subscription's secret. Events may come more than once; `message_id` tells them apart.
//!
//! With the ready server (feature `serve`), which has a limit for everything that a sender may do:
//!
#![cfg_attr(feature = "serve", doc = "```no_run")]
#![cfg_attr(not(feature = "serve"), doc = "```ignore")]
//! use afosto_client::webhook;
//!
//! # async fn run() -> std::io::Result<()> {
//! let receiver = webhook::receiver("the subscription's secret", |event| async move {
//!     println!("{} {}", event.event, event.entity_id.unwrap_or_default());
//!     Ok(())
//! });
//! let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
//! webhook::serve(listener, webhook::router("/afosto", receiver.build())).await
//! # }
//! ```
//!
//! With an axum server of one's own (feature `axum`), the router has the limits of bodies and handlers; half-sent headers
//! and idle connections are then that server's to limit, and `axum::serve` does not. With any other framework:
//! [`Receiver::receive`] takes the headers, the query and the body of a request, and gives back the status to answer
//! with.
//!
//! A delivery with the right credentials that is no event is answered 400, and its body is stored in a bounded
//! directory ([`RejectedDirectory`]); the log says where.

mod envelope;

use std::future::Future;

pub use envelope::{SOURCE, read_envelope};
use http::HeaderName;
use pivot_core::Secret;
#[cfg(feature = "axum")]
pub use pivot_core::webhook::axum_router::router;
pub use pivot_core::webhook::{
    Authenticator, Claim, DedupStore, DedupStoreError, DeliveryOutcome, Envelope, EventDecoder, EventSource,
    HandlerError, MemoryDedupStore, Receiver, ReceiverBuilder, Rejected, RejectedDirectory, RejectedStore, Ticket,
    Unauthenticated, Unavailable,
};
#[cfg(feature = "serve")]
pub use pivot_core::webhook::{Serve, serve};
use pivot_json::{DecodeError, RawJson};

/// The header with the signature.
pub const SIGNATURE: HeaderName = HeaderName::from_static("x-afosto-hmac-sha256");
/// The header with the endpoint that a delivery is for.
pub const ENDPOINT: HeaderName = HeaderName::from_static("x-afosto-endpoint");
/// The header with the tenant that a delivery is from.
pub const TENANT: HeaderName = HeaderName::from_static("x-afosto-tenant");

pivot_json::object! {
    /// What Afosto tells of \[vendor\].
    #[derive(Clone, Debug, PartialEq)]
    pub struct Event {
        /// What happened.
        pub event: String,
        /// What it happened to, as it is now; what it holds depends on the event.
        pub data: Option<RawJson>,
        /// The id of what it happened to.
        pub entity_id: Option<String>,
        /// What kind of thing it happened to.
        pub entity_type: Option<String>,
        /// The message's own id: two deliveries with the same are the same event.
        pub message_id: String,
        /// When it happened, in milliseconds since 1970.
        pub triggered_at: Option<i64>,
    }
}

static EVENT: EventDecoder<Event> = EventDecoder { vendor: "afosto", parse, id: |event| &event.message_id };

/// Reads an event from the body of a delivery, which may be a list of one.
///
/// # Errors
/// Returns an error if the body is no JSON or no event: it must say what happened and have a message id.
pub fn parse(body: &[u8]) -> Result<Event, DecodeError> {
    let event: Event = pivot_json::from_slice_or_single(body)?;
    if event.message_id.trim().is_empty() {
        // Events without an id would all be taken for one.
        return Err(DecodeError::at("message_id", "must not be empty"));
    }
    Ok(event)
}

/// Checks a delivery's signature: whether `body`, as it came, is signed under the subscription's secret. For receiving
/// without a [`Receiver`].
///
/// # Errors
/// Returns an error if the signature is missing or wrong; which of the two is not told.
pub fn verify(secret: impl Into<Secret>, headers: &http::HeaderMap, body: &[u8]) -> Result<(), Unauthenticated> {
    Authenticator::hmac_sha256(SIGNATURE, secret).check_with_body(headers, None, body)
}

/// A receiver that checks the signature under the subscription's secret and calls `handler` for every event, once; see
/// [`Receiver::builder`].
pub fn receiver<F>(
    secret: impl Into<Secret>,
    handler: impl Fn(Event) -> F + Send + Sync + 'static,
) -> ReceiverBuilder<Event>
where
    F: Future<Output = Result<(), HandlerError>> + Send + 'static,
{
    Receiver::builder(&EVENT, Authenticator::hmac_sha256(SIGNATURE, secret), handler).warn_of_misfits()
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use super::*;

    const BODY: &[u8] = br#"{"event":"order.created","data":{"id":"o-1"},"entity_id":"o-1","entity_type":"order",
        "message_id":"m-1","triggered_at":1763770000000}"#;

    // `openssl dgst -sha256 -hmac s3cret` over the body.
    fn signed(signature: &str) -> http::HeaderMap {
        http::HeaderMap::from_iter([(SIGNATURE, signature.parse().unwrap())])
    }

    #[tokio::test]
    async fn a_signed_event_is_handled_once_and_a_forged_one_never() {
        let seen = Arc::new(Mutex::new(Vec::new()));
        let handled = Arc::clone(&seen);
        let receiver = receiver("s3cret", move |event| {
            handled.lock().unwrap().push(event);
            async { Ok(()) }
        });
        let receiver = receiver.build();
        let signature = include_str!("../tests/fixtures/event.hmac").trim();
        let body = include_bytes!("../tests/fixtures/event.json");
        let receipt = receiver.receive(&signed(signature), None, body).await;
        assert!(matches!(receipt, DeliveryOutcome::Handled), "{receipt}");
        let receipt = receiver.receive(&signed(signature), None, body).await;
        assert!(matches!(receipt, DeliveryOutcome::Duplicate), "{receipt}");
        let receipt = receiver.receive(&signed(signature), None, BODY).await;
        assert!(matches!(receipt, DeliveryOutcome::Unauthenticated), "{receipt}");
        let receipt = receiver.receive(&http::HeaderMap::new(), None, body).await;
        assert!(matches!(receipt, DeliveryOutcome::Unauthenticated), "{receipt}");
        assert_eq!(seen.lock().unwrap().len(), 1);
        assert!(verify("s3cret", &signed(signature), body).is_ok());
        assert!(verify("another", &signed(signature), body).is_err());
        assert!(verify("s3cret", &http::HeaderMap::new(), body).is_err());
        assert_eq!(seen.lock().unwrap()[0].entity_type.as_deref(), Some("order"));
    }

    #[test]
    fn what_has_no_message_id_is_no_event() {
        for (body, expected) in [
            (r#"{"event": "x"}"#, "message_id: missing"),
            (r#"{"event": "x", "message_id": ""}"#, "message_id: must not be empty"),
        ] {
            assert!(parse(body.as_bytes()).unwrap_err().to_string().contains(expected));
        }
    }
}

//! The events that Afosto sends to an endpoint.
//!
//! # What is known
//! Two of the vendor's generations send webhooks:
//!
//! - **The current one** \[vendor\]: a POST of JSON whose [`Event`] names what happened. It is signed:
//!   `X-Afosto-Hmac-Sha256` ([`SIGNATURE`]) is the HMAC-SHA256 of the body as it came, in hexadecimal, under the endpoint's
//!   secret. `X-Afosto-Endpoint` ([`ENDPOINT`]) is the endpoint's UUID, `X-Afosto-Tenant` ([`TENANT`]) the tenant; neither
//!   is signed, so that nothing should rest on them.
//! - **REST 1**, whose subscriptions, messages and attempts are operations of `mes` \[doc\]: it calls the key a
//!   subscription's secret and keeps a signature with each message, but its reference names no headers and no form of the
//!   payload. Both are taken to be those of the current generation \[guess\].
//!
//! Any 2xx acknowledges a delivery; it should come at once, since slow answers are followed by repetitions \[vendor\]. What
//! is not acknowledged comes again: in REST 1 after 9, 27 and 81 s and so on, ten times within 25 hours \[doc; guess from
//! the fourth\]. Events may come more than once and out of order; `message_id` tells them apart. A signature has no time
//! and never expires.
//!
//! # Receiving
//! With the ready server (feature `serve`), which has a limit for everything that a sender may do:
//!
#![cfg_attr(feature = "serve", doc = "```no_run")]
#![cfg_attr(not(feature = "serve"), doc = "```ignore")]
//! use afosto_client::webhook::{self, EventType};
//!
//! # async fn run() -> std::io::Result<()> {
//! let receiver = webhook::receiver("the subscription's secret", |event| async move {
//!     match (&event.event, event.order()) {
//!         (EventType::OrderOpened, Some(order)) => println!("new: {:?}, {} lines", order.number, order.items.len()),
//!         (other, _) => println!("{other} {}", event.entity_id.unwrap_or_default()),
//!     }
//!     Ok(())
//! });
//! let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
//! webhook::serve(listener, webhook::router("/afosto", receiver.build())).await
//! # }
//! ```
//!
//! With an axum server of one's own (feature `axum`), the router has the limits of bodies and handlers; half-sent headers
//! and idle connections are then that server's to limit, and `axum::serve` does not. With any other framework:
//! [`Receiver::receive`] takes the headers, the query and the body of a request, and returns the status to answer
//! with. [`Verifier::verify`] only checks the signature and decodes the event; its caller has to recognise duplicates.
//!
//! # Subscribing, and what was missed
//! `mes().ensure_subscription(…)` makes sure that there is a subscription and gives its secret, and `mes().reconcile(…)` hands
//! what was sent while nobody listened to the same receiver (feature `mes`).
//!
//! While a secret is replaced by another, a [`Verifier`] accepts both.
//!
//! A delivery with the right credentials that is no event is answered 400, and its body is stored in a bounded
//! directory ([`RejectedDirectory`]); the log says where.

mod envelope;
mod event;
pub mod order;
#[cfg(feature = "mes")]
mod reconcile;
mod verifier;

use std::future::Future;

pub use envelope::{SOURCE, read_envelope};
pub use event::{EntityType, Event, EventType, Payload, parse};
use http::HeaderName;
use pivot_core::Secret;
#[cfg(feature = "axum")]
pub use pivot_core::webhook::axum_router::router;
pub use pivot_core::webhook::{
    Authenticator, Claim, DedupStore, DedupStoreError, DeliveryOutcome, Envelope, EventDecoder, EventPart, EventSource,
    HandlerError, MemoryDedupStore, Receiver, ReceiverBuilder, Rejected, RejectedDirectory, RejectedStore, Ticket,
    Unauthenticated, Unavailable,
};
#[cfg(feature = "serve")]
pub use pivot_core::webhook::{Serve, serve};
#[cfg(feature = "mes")]
pub use reconcile::{MESSAGES_KEPT, Reconcile, ReconcileReport, Reconciled, ReconciledMessage};
pub use verifier::{UnusableSecret, Verifier, VerifyError};

/// The header with the signature \[vendor, of the current generation\].
pub const SIGNATURE: HeaderName = HeaderName::from_static("x-afosto-hmac-sha256");
/// The header with the UUID of the endpoint that a delivery is for; not signed.
pub const ENDPOINT: HeaderName = HeaderName::from_static("x-afosto-endpoint");
/// The header with the tenant that a delivery is from; not signed.
pub const TENANT: HeaderName = HeaderName::from_static("x-afosto-tenant");

/// How events are decoded and identified; [`count_drift`](EventDecoder::count_drift) is for those that were stored undecoded.
pub static EVENT: EventDecoder<Event> =
    EventDecoder::new("afosto", parse, |event| &event.message_id).with_parts(|event, look| {
        let known = EventType::KNOWN.iter().find(|known| **known == event.event);
        let name = known.map_or("event", EventType::as_str);
        look(EventPart::new(name, "", event));
        if let Some(order) = event.order() {
            look(EventPart::new(name, "data", &order));
        }
    });

/// Returns a builder of a receiver that checks signatures with the subscription's secret, and calls `handler` once for each
/// event; see [`Receiver::builder`]. [`Verifier::receiver`] takes several secrets. With a blank secret every delivery is
/// rejected.
#[inline]
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

    const EVENT: &[u8] = include_bytes!("../tests/fixtures/event.json");

    // `openssl dgst -sha256 -hmac s3cret` over the body.
    fn signed(signature: &str) -> http::HeaderMap {
        http::HeaderMap::from_iter([(SIGNATURE, signature.parse().unwrap())])
    }

    #[tokio::test]
    async fn a_signed_event_is_handled_once_and_a_forged_one_never() {
        let signature = include_str!("../tests/fixtures/event.hmac").trim();
        let seen = Arc::new(Mutex::new(Vec::new()));
        let handler = || {
            let handled = Arc::clone(&seen);
            move |event: Event| {
                handled.lock().unwrap().push(event);
                async { Ok(()) }
            }
        };
        let rotating = Verifier::new(["new", "s3cret"]).unwrap().receiver(handler()).build();
        for (number, receiver) in [receiver("s3cret", handler()).build(), rotating].into_iter().enumerate() {
            let receipt = receiver.receive(&signed(signature), None, EVENT).await;
            assert!(matches!(receipt, DeliveryOutcome::Handled), "{receipt}");
            let receipt = receiver.receive(&signed(signature), None, EVENT).await;
            assert!(matches!(receipt, DeliveryOutcome::Duplicate), "{receipt}");
            let reordered = br#"{"message_id":"m-1","event":"order.created"}"#;
            let receipt = receiver.receive(&signed(signature), None, reordered).await;
            assert!(matches!(receipt, DeliveryOutcome::Unauthenticated), "{receipt}");
            let receipt = receiver.receive(&http::HeaderMap::new(), None, EVENT).await;
            assert!(matches!(receipt, DeliveryOutcome::Unauthenticated), "{receipt}");
            assert_eq!(seen.lock().unwrap().len(), number + 1);
        }
        assert_eq!(seen.lock().unwrap()[0].entity_type, Some(EntityType::Order));
    }
}

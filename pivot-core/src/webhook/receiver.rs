//! Receives deliveries from any web framework.

use std::borrow::Cow;
use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use http::HeaderMap;
use pivot_json::DecodeError;
use tracing::{error, warn};

use super::authenticator::{Authenticator, Unauthenticated};
use super::budget::Bytes;
use super::delivery_outcome::DeliveryOutcome;
use super::encoding::{self, Undecoded};
use super::handling::{EventDecoder, Handler, HandlerError};
use super::receiver_builder::{Limits, ReceiverBuilder};
use super::rejected::{Rejected, RejectedStore};
use super::trace_context::TraceContext;
use crate::content_coding::ContentCoding;
use crate::drift;

/// Receives deliveries: authenticates, decodes, deduplicates and handles them. Cloning is cheap; clones share all
/// limits.
pub struct Receiver<E: 'static>(Arc<Inner<E>>);

pub(super) type Malformed = dyn Fn(&[u8], &DecodeError) + Send + Sync;
pub(super) type OnOutcome = dyn Fn(&DeliveryOutcome) + Send + Sync;
/// Reports the values of an event that were set aside, and returns their number.
pub(super) type Misfits<E> = dyn Fn(&E) -> u64 + Send + Sync;

pub(super) struct Inner<E: 'static> {
    pub(super) handler: Handler<E>,
    pub(super) authenticator: Authenticator,
    pub(super) rejected: Option<Arc<dyn RejectedStore>>,
    pub(super) malformed: Box<Malformed>,
    pub(super) on_outcome: Box<OnOutcome>,
    pub(super) misfits: Box<Misfits<E>>,
    pub(super) counted_misfits: AtomicU64,
    pub(super) drift: Option<drift::Report>,
    pub(super) limits: Limits,
}

impl<E: Send + 'static> Receiver<E> {
    /// Returns a builder of a receiver that calls `handler` once for each event.
    ///
    /// The handler succeeds when the event has been safely stored or processed. If it fails, panics, or exceeds its
    /// time limit, the vendor is informed and delivers the event again. A handler that exceeds its time limit is dropped
    /// at its next await point, so it must be able to start again; one that blocks its thread cannot be dropped, and
    /// keeps the event until it returns.
    pub fn builder<F>(
        kind: &'static EventDecoder<E>,
        authenticator: Authenticator,
        handler: impl Fn(E) -> F + Send + Sync + 'static,
    ) -> ReceiverBuilder<E>
    where
        F: Future<Output = Result<(), HandlerError>> + Send + 'static,
    {
        ReceiverBuilder::new(kind, authenticator, Box::new(move |event, _| Box::pin(handler(*event))))
    }

    pub(super) fn from_inner(inner: Inner<E>) -> Self {
        Self(Arc::new(inner))
    }

    /// The maximum size of a body in bytes, encoded and decoded.
    pub fn body_limit(&self) -> usize {
        self.0.limits.body
    }

    /// The number of bytes of bodies held at present, over all deliveries; never more than the limit.
    pub fn bytes_in_flight(&self) -> usize {
        self.0.limits.in_flight.held()
    }

    /// The number of values in events that did not fit their fields and were set aside, since the receiver was built.
    /// Always `0` unless the builder was set up to look for them ([`ReceiverBuilder::warn_of_misfits`],
    /// [`on_misfits`](ReceiverBuilder::on_misfits)), as the receivers of the vendors' clients are. Those of an event that its
    /// decoder reads on another thread than it was called on are not counted.
    pub fn misfits(&self) -> u64 {
        self.0.counted_misfits.load(Ordering::Relaxed)
    }

    /// Checks the credentials of a delivery, which can be done before its body is read. Only the form of a signature is
    /// checked.
    ///
    /// # Errors
    /// Returns the outcome to respond with.
    pub fn authenticate(&self, headers: &HeaderMap, query: Option<&str>) -> Result<(), DeliveryOutcome> {
        self.check_credentials(headers, query).inspect_err(|outcome| self.report(outcome))
    }

    /// [`authenticate`](Self::authenticate) within a delivery whose outcome is reported at its end.
    pub(super) fn check_credentials(&self, headers: &HeaderMap, query: Option<&str>) -> Result<(), DeliveryOutcome> {
        self.0.authenticator.check(headers, query).map_err(unauthenticated)
    }

    /// Reports the outcome of a delivery, once for each.
    pub(super) fn report(&self, outcome: &DeliveryOutcome) {
        (self.0.on_outcome)(outcome);
    }

    /// Processes a delivery: its headers, the query of its URL and its body.
    ///
    /// The event is handled within this future. If the future is dropped, as web frameworks do when a connection
    /// closes, the handler is dropped too and the event released; the router runs it in a task of its own, so that an
    /// event is handled to the end. The time limit requires a tokio runtime with timers enabled.
    pub async fn receive(&self, headers: &HeaderMap, query: Option<&str>, body: &[u8]) -> DeliveryOutcome {
        let outcome = match self.hold(body) {
            Ok(held) => self.receive_held(headers, query, body, held).await,
            Err(refused) => refused,
        };
        self.report(&outcome);
        outcome
    }

    /// Processes the body of an event that did not come as a delivery: one that was fetched from the vendor by an
    /// authenticated request, or read from a store. Everything is as for a delivery, the same limits, the same handler and
    /// the same duplicates, except that there is no signature to check.
    ///
    /// Whatever is passed in is taken for the vendor's: it must never come from an endpoint that anybody can send to.
    pub async fn receive_fetched(&self, body: &[u8]) -> DeliveryOutcome {
        let outcome = match self.hold(body) {
            Err(refused) => refused,
            Ok(_held) => match self.parse(body) {
                Ok(event) => self.0.handler.handle(event, None).await,
                Err(problem) => self.refuse(DeliveryOutcome::Malformed(problem), body, body, None).await,
            },
        };
        self.report(&outcome);
        outcome
    }

    /// Accounts for the bytes of a body, as far as they may be.
    fn hold(&self, body: &[u8]) -> Result<Bytes, DeliveryOutcome> {
        if body.len() > self.body_limit() {
            return Err(DeliveryOutcome::TooLarge);
        }
        let mut held = self.0.limits.in_flight.open();
        if held.grow(body.len()) { Ok(held) } else { Err(overloaded()) }
    }

    /// Takes a delivery whose bytes are accounted for, and holds them until its event is handled.
    pub(super) async fn receive_held(
        &self,
        headers: &HeaderMap,
        query: Option<&str>,
        body: &[u8],
        mut held: Bytes,
    ) -> DeliveryOutcome {
        let coding = encoding::coding(headers);
        let decoded = match self.open(headers, query, body, coding, &mut held) {
            Ok(decoded) => decoded,
            Err(receipt) => return receipt,
        };
        let decoded = decoded.as_deref().map_err(|problem| *problem);
        let read = match decoded.and_then(|decoded| encoding::text(headers, decoded)) {
            Ok(text) => self.parse(&text).map_err(DeliveryOutcome::Malformed),
            Err(Undecoded::Unsupported) => Err(DeliveryOutcome::Unsupported),
            Err(Undecoded::TooLarge) => Err(DeliveryOutcome::TooLarge),
            Err(Undecoded::Broken) => {
                Err(DeliveryOutcome::Malformed(DecodeError::at("", "not what its content coding says")))
            }
        };
        match read {
            Ok(event) => self.0.handler.handle(event, TraceContext::of_headers(headers)).await,
            Err(receipt) => self.refuse(receipt, body, decoded.unwrap_or(body), coding.unwrap_or(None)).await,
        }
    }

    /// Decodes an event, and tells of what does not fit in it.
    fn parse(&self, text: &[u8]) -> Result<Box<E>, DecodeError> {
        let before = pivot_json::set_aside_so_far();
        let event = (self.0.handler.kind.parse)(text).map(Box::new)?;
        // Most events fit, and need not be searched.
        if pivot_json::set_aside_so_far() != before {
            self.0.counted_misfits.fetch_add((self.0.misfits)(&event), Ordering::Relaxed);
        }
        if let Some(report) = &self.0.drift {
            self.0.handler.kind.count_drift(report, &event);
        }
        Ok(event)
    }

    /// Checks the credentials, and takes the coding from an authenticated body.
    fn open<'a>(
        &self,
        headers: &HeaderMap,
        query: Option<&str>,
        body: &'a [u8],
        coding: Result<Option<ContentCoding>, Undecoded>,
        held: &mut Bytes,
    ) -> Result<Result<Cow<'a, [u8]>, Undecoded>, DeliveryOutcome> {
        let check = |body: &[u8]| self.0.authenticator.check_with_body(headers, query, body);
        let as_it_came = check(body);
        let coding = match coding {
            Ok(Some(coding)) => coding,
            Ok(None) => return as_it_came.map_err(unauthenticated).map(|()| Ok(Cow::Borrowed(body))),
            Err(problem) => return as_it_came.map_err(unauthenticated).map(|()| Err(problem)),
        };
        let mut room = self.0.limits.in_flight.open();
        if !room.grow(self.body_limit()) {
            return Err(overloaded());
        }
        let decoded = encoding::decode(coding, body, self.body_limit()).map(Cow::Owned);
        drop(room);
        // What was compressed on its way was signed before.
        as_it_came
            .or_else(|refused| decoded.as_ref().map_or(Err(refused), |text| check(text)))
            .map_err(unauthenticated)?;
        if !held.grow(decoded.as_ref().map_or(0, |decoded| decoded.len())) {
            return Err(overloaded());
        }
        Ok(decoded)
    }

    /// Stores what is no event, and tells who wants to know.
    async fn refuse(
        &self,
        receipt: DeliveryOutcome,
        body: &[u8],
        decoded: &[u8],
        coding: Option<ContentCoding>,
    ) -> DeliveryOutcome {
        let vendor = self.0.handler.kind.vendor;
        if let DeliveryOutcome::Malformed(problem) = &receipt {
            (self.0.malformed)(decoded, problem);
        }
        let problem = match &receipt {
            DeliveryOutcome::Malformed(problem) => short(problem),
            other => other.to_string(),
        };
        let Some(store) = &self.0.rejected else {
            error!(vendor, problem, "a delivery that is no event was refused");
            return receipt;
        };
        let coding = match coding {
            Some(ContentCoding::Gzip) => Some("gz"),
            Some(ContentCoding::Deflate) => Some("deflate"),
            None => None,
        };
        let at = self.0.handler.clock.system_time();
        match store.store(Rejected { vendor, body, coding, at }).await {
            Ok(place) => {
                error!(vendor, problem, place, "a delivery that is no event was refused, and its body stored");
                receipt
            }
            Err(cause) => {
                error!(vendor, problem, %cause, "a delivery that is no event could not be stored; it is asked for again");
                DeliveryOutcome::NotStored
            }
        }
    }

    #[cfg(feature = "axum")]
    pub(super) fn challenge(&self) -> Option<&'static str> {
        self.0.authenticator.challenge()
    }

    #[cfg(feature = "axum")]
    pub(super) fn limits(&self) -> &Limits {
        &self.0.limits
    }

    #[cfg(feature = "axum")]
    pub(super) fn patience(&self) -> std::time::Duration {
        self.0.handler.patience()
    }

    #[cfg(feature = "axum")]
    pub(super) fn clock(&self) -> &dyn crate::clock::Clock {
        &*self.0.handler.clock
    }
}

fn unauthenticated(_: Unauthenticated) -> DeliveryOutcome {
    warn!("a delivery with missing or wrong credentials was refused");
    DeliveryOutcome::Unauthenticated
}

pub(super) fn overloaded() -> DeliveryOutcome {
    warn!("a delivery was refused, since as many bytes are held as may be; it is asked for again");
    DeliveryOutcome::Overloaded
}

/// A problem for the log: a document with very many mistakes must not fill it.
pub(super) fn short(problem: &dyn fmt::Display) -> String {
    const MOST: usize = 1000;
    let mut text = problem.to_string();
    if let Some((end, _)) = text.char_indices().nth(MOST) {
        text.truncate(end);
        text.push('…');
    }
    text
}

impl<E: 'static> Clone for Receiver<E> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<E: 'static> fmt::Debug for Receiver<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receiver").field("limits", &self.0.limits).finish_non_exhaustive()
    }
}

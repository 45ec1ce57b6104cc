//! The metadata that an event store needs before an event is decoded.

use std::future::Future;
use std::time::Duration;

use bytes::Bytes;
use futures_util::future::BoxFuture;
use pivot_json::DecodeError;

use super::authenticator::Authenticator;
use super::dedup_store::{Claim, DedupStore, DedupStoreError, Ticket};
use super::handling::{EventDecoder, HandlerError};
use super::receiver::Receiver;
use super::receiver_builder::ReceiverBuilder;
use super::trace_context::TraceContext;

/// The metadata of an event: enough to recognise and order it, read from the JSON of its body without decoding the
/// rest.
///
/// Identities must keep every digit: read them into a `String` of a type of their own (`#[derive(JsonObject)]`), not into a
/// `serde_json::Value`, which makes one float of two long numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Envelope {
    /// Identifies the event according to the vendor's documentation: two deliveries with the same identity are one
    /// event. `None` if the event has no such data.
    pub identity: Option<String>,
    /// Events with the same key concern the same thing, such as a vehicle or an order, and are handled in the order in
    /// which they were received. `None` if the event names no such thing.
    pub order_key: Option<String>,
    /// The vendor's type of the event. `None` if the event has none.
    pub event_type: Option<String>,
    /// Whether this version of the client has a type for the event.
    pub is_known: bool,
}

impl Envelope {
    /// An empty envelope.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the identity, composed of several parts. `None` if a part is missing or blank.
    ///
    /// The parts are encoded as a JSON array of texts, so that different parts have different identities.
    #[must_use]
    pub fn identified_by<const N: usize>(mut self, parts: [Option<&str>; N]) -> Self {
        self.identity = joined(parts);
        self
    }

    /// Sets the order key, composed of several parts. `None` under the same conditions as for
    /// [`identified_by`](Self::identified_by).
    #[must_use]
    pub fn ordered_by<const N: usize>(mut self, parts: [Option<&str>; N]) -> Self {
        self.order_key = joined(parts);
        self
    }

    /// Sets the type of the event, and whether this version of the client knows it.
    #[must_use]
    pub fn of_type(mut self, event_type: Option<&str>, is_known: bool) -> Self {
        self.event_type = event_type.filter(|text| !text.trim().is_empty()).map(str::to_owned);
        self.is_known = is_known;
        self
    }
}

/// One part as it is, several as a JSON array.
fn joined<const N: usize>(parts: [Option<&str>; N]) -> Option<String> {
    let mut all = [""; N];
    for (place, part) in all.iter_mut().zip(parts) {
        *place = part.filter(|text| !text.trim().is_empty())?;
    }
    match all.as_slice() {
        [] => None,
        [one] => Some((*one).to_owned()),
        several => serde_json::to_string(several).ok(),
    }
}

/// The events of a vendor, for an event store.
#[derive(Debug)]
pub struct EventSource {
    /// Deliveries are taken as they are; what they hold is the store's to find out.
    kind: EventDecoder<Bytes>,
    read_envelope: fn(&[u8]) -> Result<Envelope, DecodeError>,
}

impl EventSource {
    /// The events of a vendor, such as `e4cars`. `read_envelope` reads the envelope of a body without content encoding
    /// and byte order mark, and fails if the body is not an event in any form that the vendor documents.
    pub const fn new(vendor: &'static str, read_envelope: fn(&[u8]) -> Result<Envelope, DecodeError>) -> Self {
        let kind = EventDecoder::new(vendor, |body| Ok(Bytes::copy_from_slice(body)), |_| "");
        Self { kind, read_envelope }
    }

    /// The name of the vendor, such as `e4cars`.
    pub fn vendor(&self) -> &'static str {
        self.kind.vendor
    }

    /// Reads the envelope of a decoded body.
    ///
    /// # Errors
    /// Returns an error if the body is not an event in any form that the vendor documents.
    pub fn read_envelope(&self, body: &[u8]) -> Result<Envelope, DecodeError> {
        (self.read_envelope)(body)
    }

    /// Returns a receiver that calls `handler` with the decoded body of every authenticated delivery, whatever it
    /// contains and however often it is delivered: the handler must recognise duplicates, and succeed only for what is
    /// safely stored.
    pub fn receiver<F>(
        &'static self,
        authenticator: Authenticator,
        handler: impl Fn(Bytes) -> F + Send + Sync + 'static,
    ) -> ReceiverBuilder<Bytes>
    where
        F: Future<Output = Result<(), HandlerError>> + Send + 'static,
    {
        Receiver::builder(&self.kind, authenticator, handler).dedup_store(NoEventLog)
    }
}

impl EventSource {
    /// [`receiver`](Self::receiver) whose handler gets the trace that the delivery belongs to as well, if its sender says so.
    pub fn receiver_with_trace<F>(
        &'static self,
        authenticator: Authenticator,
        handler: impl Fn(Bytes, Option<TraceContext>) -> F + Send + Sync + 'static,
    ) -> ReceiverBuilder<Bytes>
    where
        F: Future<Output = Result<(), HandlerError>> + Send + 'static,
    {
        let call = Box::new(move |body: Box<Bytes>, trace| Box::pin(handler(*body, trace)) as BoxFuture<'static, _>);
        ReceiverBuilder::new(&self.kind, authenticator, call).dedup_store(NoEventLog)
    }
}

/// Remembers nothing: every delivery is handled.
pub(super) struct NoEventLog;

impl DedupStore for NoEventLog {
    fn claim<'a>(&'a self, _: &'a str, _: Duration) -> BoxFuture<'a, Result<Claim, DedupStoreError>> {
        Box::pin(async { Ok(Claim::Acquired(Ticket(0))) })
    }

    fn complete<'a>(&'a self, _: &'a str) -> BoxFuture<'a, Result<(), DedupStoreError>> {
        Box::pin(async { Ok(()) })
    }

    fn release<'a>(&'a self, _: &'a str, _: Ticket) -> BoxFuture<'a, Result<(), DedupStoreError>> {
        Box::pin(async { Ok(()) })
    }

    fn claim_at_once(&self, _: &str, _: Duration) -> Option<Result<Claim, DedupStoreError>> {
        Some(Ok(Claim::Acquired(Ticket(0))))
    }

    fn complete_at_once(&self, _: &str, _: Ticket) -> Option<Result<(), DedupStoreError>> {
        Some(Ok(()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_lists_of_parts_have_the_same_identity() {
        let lists = [["a", "bc"], ["ab", "c"], ["a\",\"b", "c"], ["a", "b\",\"c"], ["a,b", "c"], ["A", "bc"]];
        let identities: std::collections::BTreeSet<_> = lists
            .iter()
            .map(|[one, two]| Envelope::new().identified_by([Some(one), Some(two)]).identity.unwrap())
            .collect();
        assert_eq!(identities.len(), lists.len());
    }

    #[test]
    fn without_one_of_its_parts_there_is_no_identity() {
        for parts in [[None, Some("b")], [Some("a"), None], [Some("a"), Some(" \t")], [Some(""), Some("")]] {
            assert_eq!(Envelope::new().identified_by(parts).identity, None, "{parts:?}");
            assert_eq!(Envelope::new().ordered_by(parts).order_key, None, "{parts:?}");
        }
        assert_eq!(Envelope::new().identified_by([Some("m-1")]).identity.as_deref(), Some("m-1"));
        assert_eq!(Envelope::new().of_type(Some(" "), true).event_type, None);
    }

    #[tokio::test]
    async fn every_authenticated_delivery_reaches_the_handler_as_often_as_it_comes_and_no_other_does() {
        static SOURCE: EventSource = EventSource::new("acme", |_| Ok(Envelope::new()));
        let seen = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
        let kept = std::sync::Arc::clone(&seen);
        let receiver = SOURCE.receiver(Authenticator::query("key", "k"), move |body| {
            kept.lock().unwrap().push(body);
            async { Ok(()) }
        });
        let receiver = receiver.build();
        for (query, status) in [(Some("key=k"), 200), (Some("key=k"), 200), (Some("key=x"), 401), (None, 401)] {
            let receipt = receiver.receive(&http::HeaderMap::new(), query, b"not even JSON").await;
            assert_eq!(receipt.status(), status);
        }
        assert_eq!(*seen.lock().unwrap(), [&b"not even JSON"[..]; 2]);
    }
}

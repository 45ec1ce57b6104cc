//! From a delivery to a stored event.

use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use pivot_core::clock::{FastRng, Rng};
use pivot_core::webhook::{
    Authenticator, EventSource, ReceiverBuilder, Rejected, RejectedStore, TraceContext, Unavailable,
};
use pivot_core::{BoxFuture, Clock, SystemClock};
use tokio::sync::Notify;
use tracing::{Instrument, debug, info, info_span, warn};

use crate::event::{Classification, EventId, NewEvent, ParkReason};
use crate::handler::EventHandler;
use crate::identity::{Identity, bounded_key, shortened};
use crate::observer::{Counters, Observer};
use crate::refusals::Refusals;
use crate::store::{InboxStore, Inserted};
use crate::store_error::StoreError;
use crate::timeline::Timeline;
use crate::timestamp::Timestamp;
use crate::workers::Workers;

/// How long the texts may be that are stored to be shown, in characters.
const SHOWN: usize = 200;

/// An inbox: a store of events, and what goes in and out of it. Cheap to clone; clones are the same inbox.
///
/// ```
/// use pivot_core::webhook::{Authenticator, Envelope, EventSource};
/// use pivot_inbox::testing::MemoryStore;
/// use pivot_inbox::{EventState, Filter, Inbox, Page};
///
/// static SOURCE: EventSource = EventSource::new("acme", |body| {
///     let number = String::from_utf8_lossy(body).into_owned();
///     Ok(Envelope::new().identified_by([Some(number.as_str())]).of_type(Some("counted"), true))
/// });
///
/// # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
/// let inbox = Inbox::new(MemoryStore::default());
/// let receiver = inbox.receiver(&SOURCE, Authenticator::query("key", "k")).build();
/// let headers = http::HeaderMap::new();
/// // Once, again, and without the key.
/// assert_eq!(receiver.receive(&headers, Some("key=k"), b"E-1").await.status(), 200);
/// assert_eq!(receiver.receive(&headers, Some("key=k"), b"E-1").await.status(), 200);
/// assert_eq!(receiver.receive(&headers, None, b"E-2").await.status(), 401);
/// let stored = inbox.list(&Filter::all(), Page::latest(10)).await?;
/// assert_eq!((stored.len(), stored[0].state), (1, EventState::Waiting));
///
/// // An operator decides that it is not to be handled, and then that it is.
/// assert_eq!(inbox.discard([stored[0].id]).await?, 1);
/// assert_eq!(inbox.retry_all(&Filter::all().state(EventState::Discarded)).await?, 1);
/// assert_eq!(inbox.stats().await?.waiting, 1);
/// # Ok::<(), pivot_inbox::StoreError>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Inbox(pub(crate) Arc<Inner>);

pub(crate) struct Inner {
    pub(crate) store: Arc<dyn InboxStore>,
    pub(crate) clock: Arc<dyn Clock>,
    /// What leases and waits go by.
    pub(crate) timeline: Timeline,
    pub(crate) random: Arc<dyn Rng>,
    pub(crate) observer: Arc<dyn Observer>,
    /// Told when an event may have become due.
    pub(crate) arrived: Notify,
    refusals: Refusals,
    window: Duration,
    handles_unknown_kinds: bool,
}

/// Settings of an [`Inbox`].
pub struct InboxBuilder {
    store: Arc<dyn InboxStore>,
    clock: Arc<dyn Clock>,
    random: Arc<dyn Rng>,
    observer: Arc<dyn Observer>,
    window: Duration,
    handles_unknown_kinds: bool,
}

impl InboxBuilder {
    /// How long an equal body is the same event, for events that carry no identity. Default: one day.
    #[must_use]
    pub fn body_hash_window(mut self, window: Duration) -> Self {
        self.window = window;
        self
    }

    /// Passes events of unknown types to the handler, instead of parking them until a version of the client knows them.
    /// Right for a handler that only passes bodies on.
    #[must_use]
    pub fn handle_unknown_kinds(mut self) -> Self {
        self.handles_unknown_kinds = true;
        self
    }

    /// Sets what observes everything that happens, for metrics. Default: [`Counters`] that nobody reads.
    #[must_use]
    pub fn observer(mut self, observer: Arc<dyn Observer>) -> Self {
        self.observer = observer;
        self
    }

    /// Where the time comes from. Default: the system's.
    #[must_use]
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Where the jitter of back-offs comes from. Default: a fast generator.
    #[must_use]
    pub fn random(mut self, random: Arc<dyn Rng>) -> Self {
        self.random = random;
        self
    }

    /// The inbox.
    pub fn build(self) -> Inbox {
        Inbox(Arc::new(Inner {
            store: self.store,
            timeline: Timeline::new(Arc::clone(&self.clock)),
            clock: self.clock,
            random: self.random,
            observer: self.observer,
            arrived: Notify::new(),
            refusals: Refusals::default(),
            window: self.window,
            handles_unknown_kinds: self.handles_unknown_kinds,
        }))
    }
}

impl Inbox {
    /// An inbox over a store.
    pub fn builder(store: impl InboxStore) -> InboxBuilder {
        InboxBuilder {
            store: Arc::new(store),
            clock: Arc::new(SystemClock),
            random: Arc::new(FastRng),
            observer: Arc::new(Counters::default()),
            window: Duration::from_secs(24 * 60 * 60),
            handles_unknown_kinds: false,
        }
    }

    /// An inbox over a store, with the default settings.
    pub fn new(store: impl InboxStore) -> Self {
        Self::builder(store).build()
    }

    /// A receiver of a vendor's deliveries, for `pivot_core::webhook::axum_router::router` or any web framework.
    ///
    /// A delivery is authenticated, its envelope is read, and it is stored under its identity; then, and only then, it is
    /// acknowledged with 200. One that was stored before is acknowledged too. While the store cannot be written, the answer
    /// is 503 with `Retry-After`. What cannot be read is stored and parked: with 200 if it is text, with 400 or 415 if
    /// its content coding is broken or unknown. Nothing is stored that is not authenticated.
    pub fn receiver(&self, source: &'static EventSource, authenticator: Authenticator) -> ReceiverBuilder<Bytes> {
        let inbox = self.clone();
        let store = move |body: Bytes, trace: Option<TraceContext>| {
            let inbox = inbox.clone();
            async move {
                let stored = inbox.accept_with_trace(source, body, trace).await;
                stored.map(|_| ()).map_err(|error| Unavailable::new(error.kind().retry_after(), error).into())
            }
        };
        source.receiver_with_trace(authenticator, store).clock(Arc::clone(&self.0.clock)).rejected_store(self.clone())
    }

    /// Stores a body, decoded from its content coding, that came from a source and is authenticated. When this ends
    /// without an error, the event is durable and may be acknowledged.
    ///
    /// # Errors
    /// Returns an error if the event may not be stored; then it must come again.
    pub async fn accept(&self, source: &EventSource, body: impl Into<Bytes>) -> Result<Inserted, StoreError> {
        self.accept_with_trace(source, body, None).await
    }

    /// [`accept`](Self::accept) for a body whose delivery belongs to a trace: what handles the event goes on with it. A
    /// repetition of an event changes nothing of it.
    ///
    /// # Errors
    /// The same as [`accept`](Self::accept).
    pub async fn accept_with_trace(
        &self,
        source: &EventSource,
        body: impl Into<Bytes>,
        trace: Option<TraceContext>,
    ) -> Result<Inserted, StoreError> {
        let body = body.into();
        let classification = self.classify(source, &body);
        let mut event = NewEvent::new(source.vendor(), classification, self.now(), body);
        event.trace = trace;
        self.insert(event).await
    }

    /// What workers do with the events: see [`Workers`].
    pub fn workers(&self, handler: impl EventHandler) -> Workers {
        Workers::new(self.clone(), Arc::new(handler))
    }

    /// What is known of a body.
    pub(crate) fn classify(&self, source: &EventSource, body: &[u8]) -> Classification {
        let by_body = || Identity::of_body(body, self.0.window);
        let envelope = match source.read_envelope(body) {
            Ok(envelope) => envelope,
            Err(error) => {
                let problem = shortened(&error.to_string(), SHOWN);
                return Classification {
                    parked: Some((ParkReason::Unreadable, problem)),
                    ..Classification::new(by_body())
                };
            }
        };
        let is_parked = !envelope.is_known && !self.0.handles_unknown_kinds;
        let parked = is_parked.then(|| (ParkReason::UnknownKind, "a kind that this version does not know".to_owned()));
        Classification {
            identity: envelope.identity.map_or_else(by_body, Identity::Documented),
            order_key: envelope.order_key.map(bounded_key),
            event_type: envelope.event_type.map(|text| shortened(&text, SHOWN)),
            parked,
        }
    }

    async fn insert(&self, event: NewEvent) -> Result<Inserted, StoreError> {
        let (source, event_type) = (event.source.clone(), event.classification.event_type.clone());
        let parked = event.classification.parked.as_ref().map(|(reason, _)| *reason);
        let trace_id = event.trace.map(|trace| trace.trace_id());
        let parent_id = event.trace.map(|trace| trace.parent_id());
        let number = tracing::field::Empty;
        let span = info_span!("inbox.receive", source, event_type, inbox.event = number, trace_id, parent_id);
        let inserted = self.0.store.insert(event).instrument(span.clone()).await;
        let _entered = span.enter();
        match &inserted {
            Ok(Inserted::New(id)) => {
                span.record("inbox.event", id.0);
                match parked {
                    None => debug!("stored"),
                    Some(reason) => warn!(%reason, "stored and parked; to be replayed by a version that can read it"),
                }
                self.0.arrived.notify_one();
            }
            Ok(Inserted::Duplicate { id, differs }) => {
                span.record("inbox.event", id.0);
                debug!(differs, "stored before");
            }
            Err(problem) => self.0.refusals.log(self.0.clock.now(), problem),
        }
        self.0.observer.received(&source, &inserted, parked);
        inserted
    }

    /// The time of day, for what people read and what is forgotten.
    pub(crate) fn now(&self) -> Timestamp {
        self.0.clock.system_time().into()
    }
}

/// What cannot even be decoded from its content coding is stored and parked as it came.
impl RejectedStore for Inbox {
    fn store<'a>(&'a self, rejected: Rejected<'a>) -> BoxFuture<'a, io::Result<String>> {
        let body = Bytes::copy_from_slice(rejected.body);
        let problem = "its content coding or charset could not be read".to_owned();
        let identity = Identity::of_body(&body, self.0.window);
        let classification =
            Classification { parked: Some((ParkReason::Unreadable, problem)), ..Classification::new(identity) };
        let mut event = NewEvent::new(rejected.vendor, classification, rejected.at.into(), body);
        event.coding = rejected.coding.map(str::to_owned);
        Box::pin(async move {
            match self.insert(event).await {
                Ok(Inserted::New(EventId(id)) | Inserted::Duplicate { id: EventId(id), .. }) => {
                    info!(inbox.event = id, "a body that cannot be decoded is stored");
                    Ok(format!("event {id} of the inbox"))
                }
                Err(error) => Err(io::Error::other(error)),
            }
        })
    }
}

impl fmt::Debug for Inbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Inbox").finish_non_exhaustive()
    }
}

impl fmt::Debug for InboxBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InboxBuilder").field("window", &self.window).finish_non_exhaustive()
    }
}

//! An inbox for webhooks: what a vendor delivers is stored before it is acknowledged, and handled later, in order, until it
//! succeeds.
//!
//! A vendor that is answered 200 forgets the event. So the answer must mean that the event survives a crash, and not that
//! it was handled, which may take long or fail. An [`Inbox`] stands between the two:
//!
//! ```text
//! delivery → authenticate → read the envelope → store under the event's identity → 200
//!                                                     ↓
//!                              lease → handle → done | again after a back-off | dead | parked
//! ```
//!
//! ```
//! use pivot_core::webhook::{Authenticator, Envelope, EventSource};
//! use pivot_inbox::{Handled, HandlerError, Inbox, InboxEvent};
//! # #[cfg(feature = "testing")]
//! # fn store() -> impl pivot_inbox::InboxStore { pivot_inbox::testing::MemoryStore::default() }
//!
//! // A vendor's client has its own, such as `e4cars_client::webhook::SOURCE`.
//! static SOURCE: EventSource = EventSource::new("acme", |body| {
//!     let number = String::from_utf8_lossy(body).into_owned();
//!     Ok(Envelope::new().identified_by([Some(number.as_str())]).of_type(Some("counted"), true))
//! });
//!
//! # #[cfg(feature = "testing")]
//! # async fn run() -> Result<(), pivot_inbox::StoreError> {
//! let inbox = Inbox::new(store());
//! // For a router: `pivot_core::webhook::axum_router::router("/events", receiver)`.
//! let receiver = inbox.receiver(&SOURCE, Authenticator::bearer("t0ken")).build();
//! # let _ = receiver;
//! inbox.accept(&SOURCE, "E-1").await?;
//! let workers = inbox.workers(|event: InboxEvent| async move {
//!     println!("{} {:?}, attempt {}", event.source, event.body, event.attempt);
//!     Ok::<(), HandlerError>(())
//! });
//! workers.run(std::future::ready(())).await;
//! # Ok(())
//! # }
//! ```
//!
//! # Guarantees
//! | of | holds |
//! |---|---|
//! | acknowledged events | none is lost: 200 is answered after the store made it durable, 503 if it cannot |
//! | deliveries of one event | stored once, for as long as the store remembers it ([`Retention`]) |
//! | events of one source with the same order key | handled one after the other, as they were received |
//! | effects of a handler | at least once; exactly once in the store's own transaction |
//! | an event that fails | tried again after a growing wait, and dead after a number of attempts, with its last error |
//! | what cannot be read | stored as it came, parked, and replayed by a version that can ([`Inbox::replay`]) |
//! | unauthenticated deliveries | never stored |
//!
//! # At least once, exactly once
//! - **Stored: once.** A delivery may come any number of times; as long as the store remembers its event, there is one event.
//! - **Handled: at least once.** A process may end, or the store be away, after the handler's effect and before the note that it
//!   was made. Then the handler is called again, with the same [`identity`](InboxEvent::identity) and a higher
//!   [`attempt`](InboxEvent::attempt). No inbox can rule that out for an effect that is elsewhere: a request, a mail, a file. Make
//!   such an effect idempotent by the identity, which is the same at every attempt.
//! - **Exactly once: in the store's own database alone.** A handler made by the store (`transactional`, in the stores' crates)
//!   writes in the transaction that notes the event as done, so both happen or neither does. This holds for what it writes by
//!   that transaction, and for nothing else that it does.
//! - **Never: lost.** An event that was acknowledged is handled, dead, parked or discarded; each of these can be seen and
//!   retried until [`Retention`] lets it be forgotten, which by default dead and parked events never are.
//!
//! # Clocks that are set
//! When an event was received and when it was finished is said by the system's time of day. Leases and waits go by the time that
//! has passed instead: of a store that several machines share by its server's clock, else by the process's own, from the time of
//! day at which it began. A clock that is set back holds nothing up, and one that is set forward ends no lease early. What a
//! process finds that began to wait or was leased in its future, because the clock was set back between two starts, begins so
//! when it is found: it waits for no longer than it was to.
//!
//! # Traces
//! A delivery with a `traceparent` (W3C Trace Context) is stored with it. The span `inbox.receive` has the delivery's `trace_id`
//! and `parent_id`; so has `inbox.handle`, with a `span_id` of the attempt, and what the handler gets in
//! [`trace`](InboxEvent::trace) is for the requests that it makes. Both spans have the event's number, `inbox.event`, which links
//! them where there is no trace. `tracestate` is not stored.
//!
//! # Modules
//! | what | where |
//! |---|---|
//! | in: [`Inbox::receiver`], [`Inbox::accept`] | `inbox`, `identity` |
//! | out: [`Workers`], [`EventHandler`], [`typed`], [`BySource`], [`Backoff`] | `workers`, `attempt`, `handler`, `backoff`, `timeline` |
//! | operation: [`Inbox::list`], [`Inbox::retry`], [`Inbox::replay`] …, [`Retention`] | `operations`, `retention` |
//! | metrics: [`Observer`], [`Counters`], [`prometheus`](prometheus::render) | `observer`, `prometheus` |
//! | stores: [`InboxStore`], [`StoreError`] | `store`, `store_error`; `pivot-inbox-sqlite` is one |
//!
//! # Features
//! `metrics` adds an observer for the `metrics` facade; `testing` a store in memory, what every store must do
//! as a suite, and deliveries to measure it by.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod attempt;
mod backoff;
mod event;
mod handler;
mod identity;
mod inbox;
#[cfg(feature = "metrics")]
mod metrics_observer;
mod observer;
mod operations;
pub mod prometheus;
mod refusals;
mod retention;
mod store;
mod store_error;
#[cfg(feature = "testing")]
pub mod testing;
mod timeline;
mod timestamp;
mod workers;

pub use backoff::Backoff;
pub use event::{
    Classification, EventId, EventState, EventSummary, InboxEvent, NewEvent, ParkReason, StoredEvent, UnknownName,
};
pub use handler::{BySource, EventHandler, Handled, HandlerError, typed};
pub use identity::Identity;
pub use inbox::{Inbox, InboxBuilder};
#[cfg(feature = "metrics")]
pub use metrics_observer::MetricsObserver;
pub use observer::{AttemptOutcome, Counters, HANDLER_TIME_BOUNDS, Observer, Snapshot};
pub use operations::Replayed;
pub use retention::Retention;
pub use store::{
    AfterFailure, Failure, Filter, InboxStore, Inserted, Lease, LeaseRequest, Page, Purge, Reclassified, RetentionTime,
    Stats, StoreFuture,
};
pub use store_error::{StoreError, StoreErrorKind};
pub use timestamp::Timestamp;
pub use workers::Workers;

//! What a store of events must be able to do.

use std::time::Duration;

use pivot_core::BoxFuture;

use crate::event::{Classification, EventId, EventState, EventSummary, InboxEvent, NewEvent, ParkReason, StoredEvent};
use crate::identity::Identity;
use crate::store_error::StoreError;
use crate::timestamp::Timestamp;

/// What a store's operation gives.
pub type StoreFuture<'a, T> = BoxFuture<'a, Result<T, StoreError>>;

/// A store of events. What it must guarantee, `testing::contract` (feature `testing`) shows for any implementation.
///
/// Every change is atomic, and durable when its future ends without an error: it survives a crash of the process and of the
/// machine. A change whose future is dropped, or ends with an error, may or may not have been made. The moments come from
/// the caller, so that a store has no clock.
///
/// # Order
/// Of the events of one source with the same order key, at most one is leased, and only the earliest received of those that
/// are waiting can be. One that waits for its next attempt is still the earliest. Finished events (done, dead, parked,
/// discarded) hold nobody up.
///
/// # Time
/// Leases, and waits for the next attempt, go by moments of [`LeaseRequest`] and [`AfterFailure::RetryAt`], which go on evenly
/// in one process, whatever its clock is set to. All other moments are times of day, and decide nothing but what is forgotten.
/// What is forgotten goes by a time that programs lived through, see [`advance_retention_time`](Self::advance_retention_time).
/// So an event that does not wait for its next attempt is due whenever it is asked for. A wait or a lease that began later than
/// now, since processes or restarts disagree on the time, begins now, and takes as long as it was to.
pub trait InboxStore: Send + Sync + 'static {
    /// The time by a clock that all who share the store can ask. `None` if there is none: then each goes by its own.
    ///
    /// # Errors
    /// Returns an error if it cannot be asked for now.
    fn time(&self) -> StoreFuture<'_, Option<Timestamp>> {
        Box::pin(std::future::ready(Ok(None)))
    }

    /// Stores an event unless one with the same identity is there.
    ///
    /// # Errors
    /// Returns an error if the event may not be stored; then it must not be acknowledged.
    fn insert(&self, event: NewEvent) -> StoreFuture<'_, Inserted>;

    /// Leases events that are due, those first that have been due for longest. An attempt begins with the lease, and the
    /// attempt's number is part of it, so that a lease that was lost is not taken for the next one. Leases that have
    /// ended are taken back before. An event that has had as many attempts as it may, and whose last lease ended without
    /// a result, is dead.
    ///
    /// # Errors
    /// Returns an error if the store cannot be read or written.
    fn lease(&self, request: LeaseRequest) -> StoreFuture<'_, Vec<InboxEvent>>;

    /// Notes that an event was handled.
    ///
    /// # Errors
    /// Returns an error if the lease was lost ([`LeaseLost`](crate::StoreErrorKind::LeaseLost)), or the store cannot be written.
    fn complete(&self, lease: Lease, at: Timestamp) -> StoreFuture<'_, ()>;

    /// Notes that an attempt failed, and what is to come of the event.
    ///
    /// # Errors
    /// The same as [`complete`](Self::complete).
    fn fail(&self, lease: Lease, failure: Failure) -> StoreFuture<'_, ()>;

    /// Gives an event back whose handling was interrupted by no fault of its own: it is due at once, and the attempt does
    /// not count towards the number that it may have.
    ///
    /// # Errors
    /// The same as [`complete`](Self::complete).
    fn release(&self, lease: Lease) -> StoreFuture<'_, ()>;

    /// When the next event is due or the next lease ends. `None` if there is neither.
    ///
    /// # Errors
    /// Returns an error if the store cannot be read.
    fn next_due(&self) -> StoreFuture<'_, Option<Timestamp>>;

    /// The events that match a filter, a page at a time, without their bodies.
    ///
    /// # Errors
    /// Returns an error if the store cannot be read.
    fn list(&self, filter: Filter, page: Page) -> StoreFuture<'_, Vec<EventSummary>>;

    /// One event with its body. `None` if there is none with this number.
    ///
    /// # Errors
    /// Returns an error if the store cannot be read.
    fn show(&self, id: EventId) -> StoreFuture<'_, Option<StoredEvent>>;

    /// Makes events due at once, with as many attempts before them as a new one: those that are dead, parked or discarded,
    /// and those that wait. Others are left alone. Gives how many there were.
    ///
    /// # Errors
    /// Returns an error if the store cannot be written.
    fn retry(&self, ids: Vec<EventId>, at: Timestamp) -> StoreFuture<'_, u64>;

    /// Discards waiting, dead and parked events: they will not be handled. Others are left unchanged. Returns the number
    /// of events changed.
    ///
    /// # Errors
    /// Returns an error if the store cannot be written.
    fn discard(&self, ids: Vec<EventId>, at: Timestamp) -> StoreFuture<'_, u64>;

    /// Gives a parked event what a later version of the program reads from its body. It waits then, stays parked if the
    /// classification says so, or is discarded if the store has an event with its new identity.
    ///
    /// # Errors
    /// Returns an error if the store cannot be written.
    fn reclassify(&self, id: EventId, classification: Classification, at: Timestamp) -> StoreFuture<'_, Reclassified>;

    /// Forgets finished events, the earliest finished first, and with them their identities. Gives how many there were;
    /// fewer than the limit means that there are no more.
    ///
    /// # Errors
    /// Returns an error if the store cannot be written.
    fn purge(&self, purge: Purge) -> StoreFuture<'_, u64>;

    /// Moves the time that retention goes by towards `now`, as [`RetentionTime::advance`] says, and returns it. It is kept
    /// with the events, for all who share the store, and never goes back. In a store that has none it begins at `now`, or,
    /// if an event was received before, at the moment at which the last was.
    ///
    /// # Errors
    /// Returns an error if the store cannot be written.
    fn advance_retention_time(&self, now: Timestamp, limit: Duration) -> StoreFuture<'_, Timestamp>;

    /// How many events wait, and how long.
    ///
    /// # Errors
    /// Returns an error if the store cannot be read.
    fn stats(&self) -> StoreFuture<'_, Stats>;

    /// Whether events can be stored now, found out by writing.
    ///
    /// # Errors
    /// Returns an error that says why not, and what to do.
    fn check(&self) -> StoreFuture<'_, ()>;
}

/// What became of an event that was to be stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Inserted {
    /// It is stored.
    New(EventId),
    /// It was stored before.
    Duplicate {
        /// The event that is there.
        id: EventId,
        /// Whether the body that came now is another. The first is what is handled.
        differs: bool,
    },
}

/// Which events a worker asks for, and for how long.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct LeaseRequest {
    /// The present, by the clock that all leases of the store go by.
    pub now: Timestamp,
    /// When the leases end.
    pub until: Timestamp,
    /// How many events at most.
    pub limit: u32,
    /// How many attempts an event may have.
    pub max_attempts: u32,
}

impl LeaseRequest {
    /// A request for `limit` events, from now until then.
    pub fn new(now: Timestamp, until: Timestamp, limit: u32, max_attempts: u32) -> Self {
        Self { now, until, limit, max_attempts }
    }
}

/// The right to say what became of an event: its number, and which attempt it is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Lease {
    /// The event.
    pub id: EventId,
    /// Which attempt it is for, from 1.
    pub attempt: u32,
}

impl InboxEvent {
    /// The lease that the event came with.
    pub fn lease(&self) -> Lease {
        Lease { id: self.id, attempt: self.attempt }
    }
}

/// Why an attempt failed, and what is to come of the event.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Failure {
    /// What went wrong.
    pub error: String,
    /// When: a time of day, or, if another attempt is to come, the moment at which the wait for it begins.
    pub at: Timestamp,
    /// What is to come of the event.
    pub next: AfterFailure,
}

impl Failure {
    /// A failure with its words, its moment and its consequence.
    pub fn new(error: impl Into<String>, at: Timestamp, next: AfterFailure) -> Self {
        Self { error: error.into(), at, next }
    }
}

/// What is to come of an event after an attempt that failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AfterFailure {
    /// Another attempt, at this time.
    RetryAt(Timestamp),
    /// None: it is dead.
    Dead,
    /// None by this version of the program: it is parked.
    Park(ParkReason),
}

/// Which events.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Filter {
    /// Those in this state.
    pub state: Option<EventState>,
    /// Those of this source.
    pub source: Option<String>,
    /// Those with this order key.
    pub order_key: Option<String>,
    /// Those with this identity: as it is stored, as the vendor documents it, or one of the parts of which it is composed.
    pub identity: Option<String>,
}

impl Filter {
    /// All events.
    pub fn all() -> Self {
        Self::default()
    }

    /// Only those in this state.
    #[must_use]
    pub fn state(mut self, state: EventState) -> Self {
        self.state = Some(state);
        self
    }

    /// Only those of this source.
    #[must_use]
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Only those with this order key.
    #[must_use]
    pub fn order_key(mut self, key: impl Into<String>) -> Self {
        self.order_key = Some(key.into());
        self
    }

    /// Only those that the vendor identifies so, such as by an event's number, which may be a part of the identity among others.
    /// [`EventSummary::identity`](crate::EventSummary::identity) is taken as well. A store may look through all its events for it.
    #[must_use]
    pub fn identity(mut self, identity: impl Into<String>) -> Self {
        self.identity = Some(identity.into());
        self
    }

    /// What the identity of an event is for [`identity`](Self::identity), for a store: one of the two texts, or one that begins
    /// with `id:[` and holds the third. `None` for any.
    pub fn identity_forms(&self) -> Option<[String; 3]> {
        let text = self.identity.as_ref()?;
        let part = serde_json::Value::from(text.as_str()).to_string();
        Some([text.clone(), Identity::Documented(text.clone()).stored(), part])
    }
}

/// Which part of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Page {
    /// The earliest received after this event.
    After(EventId, u32),
    /// The latest received before this event, latest first.
    Before(EventId, u32),
}

impl Page {
    /// The earliest received of all.
    pub fn first(limit: u32) -> Self {
        Self::After(EventId(i64::MIN), limit)
    }

    /// The latest received of all, latest first.
    pub fn latest(limit: u32) -> Self {
        Self::Before(EventId(i64::MAX), limit)
    }
}

/// What became of a parked event that was read again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reclassified {
    /// It waits to be handled.
    Waiting,
    /// It is parked still.
    Parked,
    /// It is discarded: this event is there under the identity that it turned out to have.
    Duplicate(EventId),
    /// It is not there, or not parked.
    NotParked,
}

/// The time that retention goes by, as a store keeps it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetentionTime {
    /// The time itself.
    pub at: Timestamp,
    /// What the clock showed when it was moved last, by whomever.
    pub moved_at: Timestamp,
}

impl RetentionTime {
    /// Goes on by what passed since it was moved last, but by no more than `limit`, which is how long the one who moves it
    /// has been running since it did, and not beyond `now`. So it goes on as fast as time passes while anybody runs, and
    /// stands still else.
    #[must_use]
    pub fn advance(self, now: Timestamp, limit: Duration) -> Self {
        let passed = limit.min(now.since(self.moved_at));
        Self { at: self.at.max(now.min(self.at.plus(passed))), moved_at: now }
    }
}

/// Which finished events to forget. An event goes that any of the three names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Purge {
    /// Done and discarded events that were finished before.
    pub finished_before: Option<Timestamp>,
    /// All done and discarded events but so many that were finished last.
    pub keep_finished: Option<u64>,
    /// Dead and parked events that were finished before.
    pub dead_before: Option<Timestamp>,
    /// How many at once, of each kind.
    pub limit: u32,
}

impl Purge {
    /// Nothing, until one of the rules is set.
    pub fn nothing(limit: u32) -> Self {
        Self { finished_before: None, keep_finished: None, dead_before: None, limit }
    }
}

/// How a store is filled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Stats {
    /// Events that wait.
    pub waiting: u64,
    /// Events that are leased.
    pub in_progress: u64,
    /// Events that are dead.
    pub dead: u64,
    /// Events that are parked.
    pub parked: u64,
    /// When the earliest received of the waiting events was. `None` if none waits.
    pub oldest_waiting: Option<Timestamp>,
}

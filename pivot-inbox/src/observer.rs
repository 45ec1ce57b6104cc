//! Observers of everything that happens in an inbox, for metrics.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use crate::event::{InboxEvent, ParkReason};
use crate::store::Inserted;
use crate::store_error::StoreError;

/// Observes everything that happens in an inbox. Its methods must not block; each does nothing unless it is written.
pub trait Observer: Send + Sync {
    /// A delivery was stored, was there, or could not be stored. `parked` says whether and why it is not to be handled.
    fn received(&self, source: &str, inserted: &Result<Inserted, StoreError>, parked: Option<ParkReason>) {
        let _ = (source, inserted, parked);
    }

    /// An attempt to handle an event ended, `lag` after the event was received.
    fn attempted(&self, event: &InboxEvent, outcome: AttemptOutcome, handler_time: Duration, lag: Duration) {
        let _ = (event, outcome, handler_time, lag);
    }
}

/// How an attempt ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttemptOutcome {
    /// The event was handled, and the store knows.
    Done,
    /// Another attempt follows.
    Failed,
    /// The event is dead.
    Dead,
    /// The event is parked.
    Parked,
    /// The lease ended before, or the store could not be informed until it did: the event is handled again.
    LeaseLost,
    /// The workers stopped before the handler ended: the event is handled again.
    Interrupted,
}

impl AttemptOutcome {
    /// All outcomes.
    pub const ALL: [Self; 6] = [Self::Done, Self::Failed, Self::Dead, Self::Parked, Self::LeaseLost, Self::Interrupted];

    /// Its name, as in `lease_lost`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Failed => "failed",
            Self::Dead => "dead",
            Self::Parked => "parked",
            Self::LeaseLost => "lease_lost",
            Self::Interrupted => "interrupted",
        }
    }
}

/// The upper ends of the ranges in which handler times are counted, in milliseconds; above the last there is one more.
pub const HANDLER_TIME_BOUNDS: [u64; 10] = [1, 5, 10, 50, 100, 500, 1_000, 5_000, 10_000, 30_000];

/// Counts what happens. Read it with [`snapshot`](Self::snapshot).
#[derive(Debug, Default)]
pub struct Counters {
    stored: AtomicU64,
    duplicates: AtomicU64,
    differing_duplicates: AtomicU64,
    parked: AtomicU64,
    refused: AtomicU64,
    attempts: [AtomicU64; AttemptOutcome::ALL.len()],
    handler_times: [AtomicU64; HANDLER_TIME_BOUNDS.len() + 1],
    handler_microseconds: AtomicU64,
    last_lag_milliseconds: AtomicU64,
}

/// The counts at one moment, since the process began.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Snapshot {
    /// Events that were stored.
    pub stored: u64,
    /// Deliveries of events that were there.
    pub duplicates: u64,
    /// Those of them whose body was another.
    pub differing_duplicates: u64,
    /// Events that were parked when they were stored.
    pub parked: u64,
    /// Deliveries that could not be stored.
    pub refused: u64,
    /// Attempts, by how they ended.
    pub attempts: Vec<(AttemptOutcome, u64)>,
    /// Attempts by the time of the handler: one count for each of [`HANDLER_TIME_BOUNDS`], and one for what took longer.
    pub handler_times: Vec<u64>,
    /// The time of all handlers together.
    pub handler_time: Duration,
    /// How long after it was received the last attempted event was attempted.
    pub last_lag: Duration,
}

impl Counters {
    /// The counts now.
    pub fn snapshot(&self) -> Snapshot {
        let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        Snapshot {
            stored: read(&self.stored),
            duplicates: read(&self.duplicates),
            differing_duplicates: read(&self.differing_duplicates),
            parked: read(&self.parked),
            refused: read(&self.refused),
            attempts: AttemptOutcome::ALL.into_iter().zip(self.attempts.iter().map(read)).collect(),
            handler_times: self.handler_times.iter().map(read).collect(),
            handler_time: Duration::from_micros(read(&self.handler_microseconds)),
            last_lag: Duration::from_millis(read(&self.last_lag_milliseconds)),
        }
    }
}

fn add(counter: &AtomicU64, count: u64) {
    counter.fetch_add(count, Ordering::Relaxed);
}

impl Observer for Counters {
    fn received(&self, _: &str, inserted: &Result<Inserted, StoreError>, parked: Option<ParkReason>) {
        match inserted {
            Ok(Inserted::New(_)) => {
                add(&self.stored, 1);
                add(&self.parked, u64::from(parked.is_some()));
            }
            Ok(Inserted::Duplicate { differs, .. }) => {
                add(&self.duplicates, 1);
                add(&self.differing_duplicates, u64::from(*differs));
            }
            Err(_) => add(&self.refused, 1),
        }
    }

    fn attempted(&self, _: &InboxEvent, outcome: AttemptOutcome, handler_time: Duration, lag: Duration) {
        let place = AttemptOutcome::ALL.iter().position(|one| *one == outcome);
        if let Some(counter) = place.and_then(|place| self.attempts.get(place)) {
            add(counter, 1);
        }
        let range = HANDLER_TIME_BOUNDS.iter().position(|bound| handler_time <= Duration::from_millis(*bound));
        if let Some(counter) = self.handler_times.get(range.unwrap_or(HANDLER_TIME_BOUNDS.len())) {
            add(counter, 1);
        }
        add(&self.handler_microseconds, u64::try_from(handler_time.as_micros()).unwrap_or(u64::MAX));
        self.last_lag_milliseconds.store(u64::try_from(lag.as_millis()).unwrap_or(u64::MAX), Ordering::Relaxed);
    }
}

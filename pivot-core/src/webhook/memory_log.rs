//! An event log in memory.

use std::fmt;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::future::BoxFuture;

use super::dedup_store::{Claim, DedupStore, DedupStoreError, Ticket};
use super::memory_claims::{Claimed, Claims};
use super::memory_handled::{Handled, MOST};
use crate::clock::{Clock, SystemClock};

/// How long a lease lasts that is too long for the clock to count.
const LONGEST_LEASE: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// A store of handled events in memory, for a single process. It remembers a fixed number of the latest events in a
/// fixed amount of memory: the id of an event is stored as a hash of 128 bits.
pub struct MemoryDedupStore {
    capacity: usize,
    clock: Arc<dyn Clock>,
    hashers: [RandomState; 2],
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    handled: Handled,
    claimed: Claims,
    tickets: u64,
}

impl MemoryDedupStore {
    /// A store that remembers the last `capacity` events, at least one.
    pub fn new(capacity: usize) -> Self {
        Self {
            capacity: capacity.clamp(1, MOST),
            clock: Arc::new(SystemClock),
            hashers: [RandomState::new(), RandomState::new()],
            state: Mutex::default(),
        }
    }

    /// Sets the clock for leases. Default: the system's.
    #[must_use]
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    fn key(&self, id: &str) -> u128 {
        let [high, low] = &self.hashers;
        u128::from(high.hash_one(id)) << 64 | u128::from(low.hash_one(id))
    }

    fn claim_now(&self, id: &str, lease: Duration) -> Claim {
        let (key, now) = (self.key(id), self.clock.now());
        let end = now.checked_add(lease).or_else(|| now.checked_add(LONGEST_LEASE)).unwrap_or(now);
        let mut state = crate::lock(&self.state);
        state.claimed.end_leases(now);
        if state.handled.has(key) {
            return Claim::AlreadyHandled;
        }
        // As many may be being handled as can be remembered: then this one has to come again.
        if state.claimed.has(key) || state.claimed.len() >= self.capacity {
            return Claim::InProgress;
        }
        state.tickets += 1;
        let ticket = Ticket(state.tickets);
        state.claimed.add(Claimed { key, end, ticket });
        state.forget_beyond(self.capacity);
        Claim::Acquired(ticket)
    }

    /// Notes that an event was handled, whoever has its claim.
    fn done_now(&self, id: &str, ticket: Option<Ticket>) {
        let mut state = crate::lock(&self.state);
        let key = ticket.and_then(|ticket| state.claimed.key_of(ticket)).unwrap_or_else(|| self.key(id));
        state.claimed.end(key, None);
        if !state.handled.has(key) {
            state.handled.add(key);
            state.forget_beyond(self.capacity);
        }
    }

    fn release_now(&self, id: &str, ticket: Ticket) {
        let key = self.key(id);
        crate::lock(&self.state).claimed.end(key, Some(ticket));
    }
}

impl Default for MemoryDedupStore {
    /// Remembers the last 100,000 events, in some three megabytes.
    fn default() -> Self {
        Self::new(100_000)
    }
}

impl fmt::Debug for MemoryDedupStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryDedupStore").field("capacity", &self.capacity).finish_non_exhaustive()
    }
}

impl State {
    fn forget_beyond(&mut self, capacity: usize) {
        while self.handled.len() + self.claimed.len() > capacity && self.handled.forget_oldest() {}
    }
}

impl DedupStore for MemoryDedupStore {
    fn claim<'a>(&'a self, id: &'a str, lease: Duration) -> BoxFuture<'a, Result<Claim, DedupStoreError>> {
        Box::pin(async move { Ok(self.claim_now(id, lease)) })
    }

    fn complete<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), DedupStoreError>> {
        Box::pin(async {
            self.done_now(id, None);
            Ok(())
        })
    }

    fn release<'a>(&'a self, id: &'a str, ticket: Ticket) -> BoxFuture<'a, Result<(), DedupStoreError>> {
        Box::pin(async move {
            self.release_now(id, ticket);
            Ok(())
        })
    }

    fn claim_at_once(&self, id: &str, lease: Duration) -> Option<Result<Claim, DedupStoreError>> {
        Some(Ok(self.claim_now(id, lease)))
    }

    fn complete_at_once(&self, id: &str, ticket: Ticket) -> Option<Result<(), DedupStoreError>> {
        self.done_now(id, Some(ticket));
        Some(Ok(()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::ManualClock;

    const LEASE: Duration = Duration::from_secs(60);

    fn log(capacity: usize) -> (MemoryDedupStore, ManualClock) {
        let clock = ManualClock::new();
        (MemoryDedupStore::new(capacity).clock(Arc::new(clock.clone())), clock)
    }

    fn granted(log: &MemoryDedupStore, id: &str) -> Ticket {
        match log.claim_now(id, LEASE) {
            Claim::Acquired(ticket) => ticket,
            other => panic!("{id}: {other:?}"),
        }
    }

    #[test]
    fn an_event_is_granted_once_and_again_only_after_a_failure() {
        let (log, _) = log(10);
        let ticket = granted(&log, "E-1");
        assert_eq!(log.claim_now("E-1", LEASE), Claim::InProgress);
        log.release_now("E-1", ticket);
        let ticket = granted(&log, "E-1");
        log.done_now("E-1", None);
        assert_eq!(log.claim_now("E-1", LEASE), Claim::AlreadyHandled);
        log.release_now("E-1", ticket);
        assert_eq!(log.claim_now("E-1", LEASE), Claim::AlreadyHandled);
    }

    #[test]
    fn a_claim_that_nobody_gives_back_ends_with_its_lease() {
        let (log, clock) = log(10);
        granted(&log, "E-1");
        clock.advance(LEASE - Duration::from_secs(1));
        assert_eq!(log.claim_now("E-1", LEASE), Claim::InProgress);
        clock.advance(Duration::from_secs(1));
        granted(&log, "E-1");
    }

    #[test]
    fn who_is_late_neither_gives_back_the_next_ones_claim_nor_is_forgotten() {
        let (log, clock) = log(10);
        let late = granted(&log, "E-1");
        clock.advance(LEASE);
        let next = granted(&log, "E-1");
        log.release_now("E-1", late);
        assert_eq!(log.claim_now("E-1", LEASE), Claim::InProgress);
        log.done_now("E-1", None);
        log.release_now("E-1", next);
        assert_eq!(log.claim_now("E-1", LEASE), Claim::AlreadyHandled);
    }

    #[test]
    fn claims_that_ended_take_no_place() {
        let (log, clock) = log(2);
        for round in 0..10 {
            granted(&log, &format!("a{round}"));
            granted(&log, &format!("b{round}"));
            assert_eq!(log.claim_now("c", LEASE), Claim::InProgress, "full");
            clock.advance(LEASE);
        }
        let state = log.state.lock().unwrap();
        assert!(state.claimed.len() <= 2 && state.handled.len() == 0);
    }

    #[test]
    fn a_lease_longer_than_the_clock_counts_is_a_lease() {
        let (log, _) = log(2);
        assert!(matches!(log.claim_now("E-1", Duration::MAX), Claim::Acquired(_)));
        assert_eq!(log.claim_now("E-1", LEASE), Claim::InProgress);
    }

    #[test]
    fn the_oldest_handled_events_are_forgotten_and_never_one_that_is_being_handled() {
        let (log, _) = log(3);
        granted(&log, "busy");
        for number in 0..100 {
            let id = number.to_string();
            granted(&log, &id);
            log.done_now(&id, None);
        }
        assert_eq!(log.claim_now("busy", LEASE), Claim::InProgress);
        assert_eq!(log.claim_now("99", LEASE), Claim::AlreadyHandled);
        granted(&log, "0");
        assert!({
            let state = log.state.lock().unwrap();
            state.handled.len() + state.claimed.len() <= 3
        });
    }

    #[test]
    fn when_nothing_more_can_be_remembered_an_event_has_to_come_again() {
        let (log, _) = log(2);
        granted(&log, "a");
        granted(&log, "b");
        assert_eq!(log.claim_now("c", LEASE), Claim::InProgress);
        log.done_now("a", None);
        granted(&log, "c");
    }
}

//! An event log in memory.

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::fmt;
use std::hash::{BuildHasher, BuildHasherDefault, Hasher, RandomState};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use futures_util::future::BoxFuture;

use super::dedup_store::{Claim, DedupStore, DedupStoreError, Ticket};
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
    /// The handled ones, of which there are many: nothing but their keys, so that they are few bytes.
    handled: HashSet<u128, BuildHasherDefault<KeyHasher>>,
    /// The same, oldest first.
    done: VecDeque<u128>,
    /// The claimed ones, with the end of their lease.
    claimed: HashMap<u128, (Instant, Ticket), BuildHasherDefault<KeyHasher>>,
    /// The same, by the end of their lease.
    leases: BTreeMap<(Instant, Ticket), u128>,
    tickets: u64,
}

/// Takes a part of a key, which is a hash of a secret seed itself.
#[derive(Default)]
struct KeyHasher(u64);

impl Hasher for KeyHasher {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.0 = self.0.rotate_left(8) ^ u64::from(*byte));
    }

    fn write_u128(&mut self, key: u128) {
        self.0 = key as u64;
    }
}

impl MemoryDedupStore {
    /// A store that remembers the last `capacity` events, at least one.
    pub fn new(capacity: usize) -> Self {
        Self {
            capacity: capacity.max(1),
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
        state.end_leases(now);
        if state.handled.contains(&key) {
            return Claim::AlreadyHandled;
        }
        // As many may be being handled as can be remembered: then this one has to come again.
        if state.claimed.contains_key(&key) || state.claimed.len() >= self.capacity {
            return Claim::InProgress;
        }
        state.tickets += 1;
        let ticket = Ticket(state.tickets);
        state.claimed.insert(key, (end, ticket));
        state.leases.insert((end, ticket), key);
        state.forget_beyond(self.capacity);
        Claim::Acquired(ticket)
    }

    fn done_now(&self, id: &str) {
        let key = self.key(id);
        let mut state = crate::lock(&self.state);
        if let Some(lease) = state.claimed.remove(&key) {
            state.leases.remove(&lease);
        }
        if state.handled.insert(key) {
            state.done.push_back(key);
            state.forget_beyond(self.capacity);
        }
    }

    fn release_now(&self, id: &str, ticket: Ticket) {
        let key = self.key(id);
        let mut state = crate::lock(&self.state);
        if let Some(lease) = state.claimed.get(&key).copied().filter(|(_, held)| *held == ticket) {
            state.claimed.remove(&key);
            state.leases.remove(&lease);
        }
    }
}

impl Default for MemoryDedupStore {
    /// Remembers the last 100,000 events, in some five megabytes.
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
    fn end_leases(&mut self, now: Instant) {
        while let Some(first) = self.leases.first_entry()
            && first.key().0 <= now
        {
            self.claimed.remove(&first.remove());
        }
    }

    fn forget_beyond(&mut self, capacity: usize) {
        while self.handled.len() + self.claimed.len() > capacity
            && let Some(oldest) = self.done.pop_front()
        {
            self.handled.remove(&oldest);
        }
    }
}

impl DedupStore for MemoryDedupStore {
    fn claim<'a>(&'a self, id: &'a str, lease: Duration) -> BoxFuture<'a, Result<Claim, DedupStoreError>> {
        Box::pin(async move { Ok(self.claim_now(id, lease)) })
    }

    fn complete<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), DedupStoreError>> {
        Box::pin(async {
            self.done_now(id);
            Ok(())
        })
    }

    fn release<'a>(&'a self, id: &'a str, ticket: Ticket) -> BoxFuture<'a, Result<(), DedupStoreError>> {
        Box::pin(async move {
            self.release_now(id, ticket);
            Ok(())
        })
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
        log.done_now("E-1");
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
        log.done_now("E-1");
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
        assert!(state.claimed.len() <= 2 && state.leases.len() <= 2 && state.handled.is_empty());
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
            log.done_now(&id);
        }
        assert_eq!(log.claim_now("busy", LEASE), Claim::InProgress);
        assert_eq!(log.claim_now("99", LEASE), Claim::AlreadyHandled);
        granted(&log, "0");
        assert!({
            let state = log.state.lock().unwrap();
            state.handled.len() + state.claimed.len() <= 3 && state.done.len() == state.handled.len()
        });
    }

    #[test]
    fn when_nothing_more_can_be_remembered_an_event_has_to_come_again() {
        let (log, _) = log(2);
        granted(&log, "a");
        granted(&log, "b");
        assert_eq!(log.claim_now("c", LEASE), Claim::InProgress);
        log.done_now("a");
        granted(&log, "c");
    }
}

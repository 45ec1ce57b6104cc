//! Which events have been handled.

use std::collections::{HashMap, VecDeque};
use std::error::Error as StdError;
use std::fmt;
use std::hash::{BuildHasher, RandomState};
use std::sync::Mutex;

use futures_util::future::BoxFuture;

/// Remembers which events have been handled, and by whom they are being handled now.
///
/// An implementation in a database makes the memory outlive the process and serves several processes at once. Its
/// `claim` must be atomic, and should let a claim lapse after a while, since a process that dies keeps its claims.
pub trait EventLog: Send + Sync {
    /// Claims an event before it is handled. Of any number that claim the same event at once, one is granted it.
    ///
    /// # Errors
    /// Where the log cannot be asked; the event then comes again later.
    fn claim<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<Claim, EventLogError>>;

    /// Notes that a claimed event has been handled, for as long as the vendor may send it again.
    ///
    /// # Errors
    /// Where the log cannot be written. The event was handled and will come again.
    fn done<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), EventLogError>>;

    /// Gives a claim back, since the event was not handled: the next delivery is granted it.
    ///
    /// # Errors
    /// Where the log cannot be written.
    fn release<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), EventLogError>>;
}

/// What came of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claim {
    /// The event is the claimant's to handle.
    Granted,
    /// The event has been handled already.
    Done,
    /// The event is being handled by another, who may still fail.
    Busy,
}

/// Why an event log could not be asked or written.
#[derive(Debug)]
pub struct EventLogError(Box<dyn StdError + Send + Sync>);

impl EventLogError {
    /// An error with its cause.
    pub fn new(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self(source.into())
    }
}

impl fmt::Display for EventLogError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the event log failed")
    }
}

impl StdError for EventLogError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.0)
    }
}

/// An event log in memory, for a single process. It remembers a fixed number of events, the latest, in a fixed amount
/// of memory: an event's number is kept as a hash of 128 bits.
#[derive(Debug)]
pub struct MemoryEventLog {
    capacity: usize,
    hashers: [RandomState; 2],
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    known: HashMap<u128, Claim>,
    /// The handled ones, oldest first.
    done: VecDeque<u128>,
}

impl MemoryEventLog {
    /// A log that remembers the last `capacity` events; at least one.
    pub fn new(capacity: usize) -> Self {
        Self { capacity: capacity.max(1), hashers: [RandomState::new(), RandomState::new()], state: Mutex::default() }
    }

    fn key(&self, id: &str) -> u128 {
        let [high, low] = &self.hashers;
        u128::from(high.hash_one(id)) << 64 | u128::from(low.hash_one(id))
    }

    fn claim_now(&self, id: &str) -> Claim {
        let key = self.key(id);
        let mut state = crate::lock(&self.state);
        if let Some(claim) = state.known.get(&key) {
            return *claim;
        }
        let busy = state.known.len() - state.done.len();
        if busy >= self.capacity {
            // As many are being handled as can be remembered: this one has to come again.
            return Claim::Busy;
        }
        state.known.insert(key, Claim::Busy);
        state.forget_beyond(self.capacity);
        Claim::Granted
    }
}

impl Default for MemoryEventLog {
    /// Remembers the last 100,000 events, in some ten megabytes.
    fn default() -> Self {
        Self::new(100_000)
    }
}

impl State {
    fn forget_beyond(&mut self, capacity: usize) {
        while self.known.len() > capacity
            && let Some(oldest) = self.done.pop_front()
        {
            self.known.remove(&oldest);
        }
    }
}

impl EventLog for MemoryEventLog {
    fn claim<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<Claim, EventLogError>> {
        Box::pin(async { Ok(self.claim_now(id)) })
    }

    fn done<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), EventLogError>> {
        Box::pin(async {
            let key = self.key(id);
            let mut state = crate::lock(&self.state);
            if state.known.insert(key, Claim::Done) != Some(Claim::Done) {
                state.done.push_back(key);
            }
            state.forget_beyond(self.capacity);
            Ok(())
        })
    }

    fn release<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), EventLogError>> {
        Box::pin(async {
            let key = self.key(id);
            let mut state = crate::lock(&self.state);
            if state.known.get(&key) == Some(&Claim::Busy) {
                state.known.remove(&key);
            }
            Ok(())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn an_event_is_granted_once_and_again_only_after_a_failure() {
        let log = MemoryEventLog::default();
        assert_eq!(log.claim("E-1").await.unwrap(), Claim::Granted);
        assert_eq!(log.claim("E-1").await.unwrap(), Claim::Busy);
        log.release("E-1").await.unwrap();
        assert_eq!(log.claim("E-1").await.unwrap(), Claim::Granted);
        log.done("E-1").await.unwrap();
        assert_eq!(log.claim("E-1").await.unwrap(), Claim::Done);
        log.release("E-1").await.unwrap();
        assert_eq!(log.claim("E-1").await.unwrap(), Claim::Done);
    }

    #[tokio::test]
    async fn the_oldest_handled_events_are_forgotten_and_never_one_that_is_being_handled() {
        let log = MemoryEventLog::new(3);
        assert_eq!(log.claim("busy").await.unwrap(), Claim::Granted);
        for number in 0..100 {
            let id = number.to_string();
            assert_eq!(log.claim(&id).await.unwrap(), Claim::Granted);
            log.done(&id).await.unwrap();
        }
        assert_eq!(log.claim("busy").await.unwrap(), Claim::Busy);
        assert_eq!(log.claim("99").await.unwrap(), Claim::Done);
        assert_eq!(log.claim("0").await.unwrap(), Claim::Granted);
        assert!(log.state.lock().unwrap().known.len() <= 3);
    }

    #[tokio::test]
    async fn when_nothing_more_can_be_remembered_an_event_has_to_come_again() {
        let log = MemoryEventLog::new(2);
        for id in ["a", "b"] {
            assert_eq!(log.claim(id).await.unwrap(), Claim::Granted);
        }
        assert_eq!(log.claim("c").await.unwrap(), Claim::Busy);
        log.done("a").await.unwrap();
        assert_eq!(log.claim("c").await.unwrap(), Claim::Granted);
    }
}

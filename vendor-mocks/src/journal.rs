//! What reached a mock, and what it was answered.

use std::collections::VecDeque;
use std::sync::Mutex;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};
use tokio::sync::watch;

use crate::lock;

/// A request, and what it was answered.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Received {
    /// Its number, from 1 in the order they came.
    pub number: u64,
    /// When it came.
    pub at: SystemTime,
    /// Its method.
    pub method: Method,
    /// Its path, as it was sent.
    pub path: String,
    /// Its query, by name and value, decoded.
    pub query: Vec<(String, String)>,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body.
    pub body: Bytes,
    /// The status of the answer; `None` if the mock gave none.
    pub answered: Option<StatusCode>,
    /// The answer's body, as it was meant to be sent.
    pub answer: Bytes,
    /// Whether the mock is done with it: it was answered, or its connection was broken on purpose.
    pub is_answered: bool,
    /// How much had changed when this last did.
    pub(crate) changed: u64,
}

impl Received {
    /// A query parameter's value, where it stands once.
    pub fn query_value(&self, name: &str) -> Option<&str> {
        let mut values = self.query.iter().filter(|(found, _)| found == name).map(|(_, value)| value.as_str());
        let value = values.next();
        if values.next().is_none() { value } else { None }
    }

    /// A query parameter that the description has as a number; `None` if it is not there.
    pub(crate) fn query_number(&self, name: &str) -> Option<usize> {
        self.query_value(name)?.parse().ok()
    }

    /// A header's text; empty where it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

/// Everything that reached a server, or the last of it.
pub(crate) struct Journal {
    state: Mutex<State>,
    /// How many entries are kept.
    capacity: usize,
    /// How often anything has changed: a request that came, an answer that went, everything forgotten.
    changes: watch::Sender<u64>,
}

#[derive(Default)]
struct State {
    entries: VecDeque<Received>,
    /// How many requests came.
    count: u64,
}

impl Journal {
    pub(crate) fn new(capacity: usize) -> Self {
        Self { state: Mutex::default(), capacity, changes: watch::Sender::new(0) }
    }

    /// Changes something, and tells those who wait.
    fn change<T>(&self, change: impl FnOnce(&mut State, u64) -> T) -> T {
        let mut state = lock(&self.state);
        // Counted under the lock: whoever looks sees the count with its change.
        let mut changes = 0;
        self.changes.send_modify(|count| {
            *count += 1;
            changes = *count;
        });
        change(&mut state, changes)
    }

    /// Keeps a request, and gives it its number.
    pub(crate) fn add(&self, received: &mut Received) {
        self.change(|state, changes| {
            state.count += 1;
            (received.number, received.changed) = (state.count, changes);
            if state.entries.len() == self.capacity {
                state.entries.pop_front();
            }
            state.entries.push_back(received.clone());
        });
    }

    /// Notes what a request was answered; `None` if its connection was broken.
    pub(crate) fn answered(&self, number: u64, answer: Option<(StatusCode, Bytes)>) {
        self.change(|state, changes| {
            let entry = state.entries.iter_mut().rev().find(|entry| entry.number == number);
            let Some(entry) = entry else { return };
            (entry.changed, entry.is_answered) = (changes, true);
            if let Some((status, answer)) = answer {
                (entry.answered, entry.answer) = (Some(status), answer);
            }
        });
    }

    pub(crate) fn forget(&self) {
        self.change(|state, _| state.entries.clear());
    }

    pub(crate) fn all(&self) -> Vec<Received> {
        lock(&self.state).entries.iter().cloned().collect()
    }

    /// How often anything has changed, the number of the first request that is kept or would be next, and what has changed
    /// since there were this many changes.
    pub(crate) fn since(&self, changes: u64) -> (u64, u64, Vec<Received>) {
        let state = lock(&self.state);
        let first = state.entries.front().map_or(state.count + 1, |entry| entry.number);
        let news = state.entries.iter().filter(|entry| entry.changed > changes);
        (*self.changes.borrow(), first, news.cloned().collect())
    }

    /// Waits until something has changed since there were this many changes, or the time is up.
    pub(crate) async fn changed_since(&self, changes: u64, patience: Duration) {
        let mut watched = self.changes.subscribe();
        // The sender is ours, so the wait cannot fail.
        let _ = tokio::time::timeout(patience, watched.wait_for(|found| *found != changes)).await;
    }
}

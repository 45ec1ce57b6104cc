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
    /// The status of the answer; nothing where the mock gave none.
    pub answered: Option<StatusCode>,
    /// The answer's body, as it was meant to be sent.
    pub answer: Bytes,
}

impl Received {
    /// A query parameter's value, where it stands once.
    pub fn query_value(&self, name: &str) -> Option<&str> {
        let mut values = self.query.iter().filter(|(found, _)| found == name).map(|(_, value)| value.as_str());
        let value = values.next();
        if values.next().is_none() { value } else { None }
    }

    /// A header's text; empty where it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

/// Everything that reached a server, or the last of it.
pub(crate) struct Journal {
    entries: Mutex<VecDeque<Received>>,
    /// How many entries are kept.
    capacity: usize,
    /// Counts what came and what was answered.
    changes: watch::Sender<u64>,
}

impl Journal {
    pub(crate) fn new(capacity: usize) -> Self {
        Self { entries: Mutex::default(), capacity, changes: watch::Sender::new(0) }
    }

    /// Keeps a request, and gives it its number.
    pub(crate) fn add(&self, received: &mut Received) {
        let mut entries = lock(&self.entries);
        // The watch counts answers too; numbers are the entries' own.
        received.number = entries.back().map_or(0, |last| last.number) + 1;
        if entries.len() == self.capacity {
            entries.pop_front();
        }
        entries.push_back(received.clone());
        drop(entries);
        self.changes.send_modify(|changes| *changes += 1);
    }

    pub(crate) fn answered(&self, number: u64, status: StatusCode, answer: Bytes) {
        if let Some(entry) = lock(&self.entries).iter_mut().rev().find(|entry| entry.number == number) {
            (entry.answered, entry.answer) = (Some(status), answer);
        }
        self.changes.send_modify(|changes| *changes += 1);
    }

    pub(crate) fn all(&self) -> Vec<Received> {
        lock(&self.entries).iter().cloned().collect()
    }

    /// How often anything has changed.
    pub(crate) fn changes(&self) -> u64 {
        *self.changes.borrow()
    }

    /// Waits until something has changed since there were this many changes, or the time is up.
    pub(crate) async fn changed_since(&self, changes: u64, patience: Duration) {
        let mut watched = self.changes.subscribe();
        // The sender is ours, so the wait cannot fail.
        let _ = tokio::time::timeout(patience, watched.wait_for(|found| *found != changes)).await;
    }
}

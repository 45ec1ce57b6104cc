//! What reached a mock, and what it was answered.

use std::collections::VecDeque;
use std::sync::Mutex;
use std::time::{Duration, Instant, SystemTime};

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
    /// When it came, by the mock's clock.
    pub at: SystemTime,
    /// As it was sent, such as `POST`.
    pub method: Method,
    /// Its path, as it was sent.
    pub path: String,
    /// Its query, by name and value, decoded.
    pub query: Vec<(String, String)>,
    /// All that came, credentials among them.
    pub headers: HeaderMap,
    /// The bytes as they came, or the first of them where there were too many to keep.
    pub body: Bytes,
    /// The status of the answer; `None` if the mock gave none.
    pub answered: Option<StatusCode>,
    /// The answer's headers.
    pub answer_headers: HeaderMap,
    /// The answer's body, as it was meant to be sent.
    pub answer: Bytes,
    /// Whether the mock is done with it: it was answered, or its connection was broken on purpose.
    pub is_answered: bool,
    /// How long the answer took, once there is one.
    pub took: Duration,
    /// When it came, by the system's time.
    pub(crate) began: Instant,
    /// Whether what the description does not know is passed over.
    pub(crate) is_lenient: bool,
    /// How much had changed when this last did.
    pub(crate) changed: u64,
    /// How many bytes the request's and the answer's body had: of what is long, only the beginning may be kept.
    pub(crate) sizes: (usize, usize),
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

    /// How many bytes it holds, about.
    fn size(&self) -> usize {
        let query: usize = self.query.iter().map(|(name, value)| name.len() + value.len()).sum();
        let headers = self.headers.iter().chain(&self.answer_headers);
        let headers: usize = headers.map(|(name, value)| name.as_str().len() + value.len()).sum();
        size_of::<Self>() + self.path.len() + query + headers + self.body.len() + self.answer.len()
    }

    /// A header's text; empty where it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

/// Everything that reached a server, or the last of it.
pub(crate) struct Journal {
    state: Mutex<State>,
    limits: JournalLimits,
    /// How often anything has changed: a request that came, an answer that went, everything forgotten.
    changes: watch::Sender<u64>,
}

/// How much a journal keeps: the oldest entries go first.
#[derive(Clone, Copy)]
pub(crate) struct JournalLimits {
    pub(crate) entries: usize,
    /// Of all entries together.
    pub(crate) bytes: usize,
    /// Of each body.
    pub(crate) body: usize,
}

impl JournalLimits {
    /// None: a test's journal keeps everything.
    pub(crate) const NONE: Self = Self { entries: usize::MAX, bytes: usize::MAX, body: usize::MAX };
}

#[derive(Default)]
struct State {
    entries: VecDeque<Received>,
    /// How many bytes they hold.
    bytes: usize,
    /// How many requests came.
    count: u64,
}

impl State {
    /// Lets go of the oldest entries beyond what may be kept.
    fn shrink(&mut self, limits: JournalLimits) {
        while self.entries.len() > limits.entries || self.bytes > limits.bytes {
            let Some(oldest) = self.entries.pop_front() else { return };
            self.bytes = self.bytes.saturating_sub(oldest.size());
        }
    }
}

impl Journal {
    pub(crate) fn new(limits: JournalLimits) -> Self {
        Self { state: Mutex::default(), limits, changes: watch::Sender::new(0) }
    }

    /// What is kept of a body: a copy where it is cut, so that the whole is let go of.
    fn kept(&self, body: &Bytes) -> Bytes {
        if body.len() <= self.limits.body { body.clone() } else { Bytes::copy_from_slice(&body[..self.limits.body]) }
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
        let body = self.kept(&received.body);
        self.change(|state, changes| {
            state.count += 1;
            (received.number, received.changed) = (state.count, changes);
            received.sizes.0 = received.body.len();
            let entry = Received { body, ..received.clone() };
            state.bytes = state.bytes.saturating_add(entry.size());
            state.entries.push_back(entry);
            state.shrink(self.limits);
        });
    }

    /// Notes what a request was answered; `None` if its connection was broken. Gives the entry, if it is still there.
    pub(crate) fn answered(
        &self,
        request: &Received,
        answer: Option<(StatusCode, HeaderMap, Bytes)>,
    ) -> Option<Received> {
        let (number, took) = (request.number, request.began.elapsed());
        let answer = answer.map(|(status, headers, body)| (status, headers, body.len(), self.kept(&body)));
        self.change(|state, changes| {
            // Numbers are those of the entries in a row.
            let first = state.entries.front()?.number;
            let entry = state.entries.get_mut(usize::try_from(number.checked_sub(first)?).ok()?)?;
            let before = entry.size();
            (entry.changed, entry.is_answered, entry.took) = (changes, true, took);
            if let Some((status, headers, size, answer)) = answer {
                (entry.answered, entry.answer_headers, entry.answer) = (Some(status), headers, answer);
                entry.sizes.1 = size;
            }
            state.bytes = state.bytes.saturating_add(entry.size().saturating_sub(before));
            let entry = entry.clone();
            state.shrink(self.limits);
            Some(entry)
        })
    }

    pub(crate) fn forget(&self) {
        self.change(|state, _| {
            state.entries.clear();
            state.bytes = 0;
        });
    }

    /// How many requests came, whether they are kept or not.
    pub(crate) fn count(&self) -> u64 {
        lock(&self.state).count
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

#[cfg(test)]
mod tests {
    use super::*;

    fn received(path: &str, body: usize) -> Received {
        Received {
            number: 0,
            at: SystemTime::UNIX_EPOCH,
            method: Method::POST,
            path: path.to_owned(),
            query: Vec::new(),
            headers: HeaderMap::new(),
            body: vec![b'x'; body].into(),
            answered: None,
            answer_headers: HeaderMap::new(),
            answer: Bytes::new(),
            is_answered: false,
            took: Duration::ZERO,
            began: Instant::now(),
            is_lenient: false,
            changed: 0,
            sizes: (0, 0),
        }
    }

    #[test]
    fn a_journal_is_bounded_by_the_bytes_of_each_body_and_of_all_entries() {
        let journal = Journal::new(JournalLimits { entries: 1000, bytes: 100_000, body: 1000 });
        for _ in 0..200 {
            let mut large = received("/a", 1_000_000);
            journal.add(&mut large);
            assert_eq!(large.body.len(), 1_000_000, "whoever answers has the whole");
            let answer = (StatusCode::OK, HeaderMap::new(), vec![b'y'; 5000].into());
            let noted = journal.answered(&large, Some(answer)).unwrap();
            assert_eq!((noted.body.len(), noted.answer.len(), noted.sizes), (1000, 1000, (1_000_000, 5000)));
        }
        let kept = journal.all();
        let bytes: usize = kept.iter().map(Received::size).sum();
        assert!(bytes <= 100_000 && kept.len() >= 40, "{bytes} bytes in {} entries", kept.len());
        assert_eq!(kept.last().map(|entry| entry.number), Some(200));
        assert_eq!(journal.since(0).1, kept[0].number);
        let numbered = |number: u64| Received { number, ..received("/a", 0) };
        assert!(journal.answered(&numbered(1), None).is_none(), "an entry that has gone");
        journal.forget();
        assert!(journal.answered(&numbered(200), None).is_none() && journal.all().is_empty());
        // One that alone is more than all may have is not kept, and is no reason to keep nothing afterwards.
        journal.add(&mut received(&"/p".repeat(100_000), 0));
        assert!(journal.all().is_empty());
        journal.add(&mut received("/a", 1));
        assert_eq!(journal.all().len(), 1);
    }

    #[test]
    fn a_journal_without_limits_keeps_all() {
        let journal = Journal::new(JournalLimits::NONE);
        for _ in 0..3 {
            journal.add(&mut received("/a", 1_000_000));
        }
        assert!(journal.all().iter().all(|entry| entry.body.len() == 1_000_000) && journal.all().len() == 3);
    }
}

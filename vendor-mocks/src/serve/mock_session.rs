//! A session in the hands of a test in Rust.

use std::sync::Arc;

use super::sessions::{Entry, SessionError, Sessions};
use super::sessions_api::prefix;
use super::settings::SessionOptions;
use crate::clock::MockClock;
use crate::fault::Fault;
use crate::journal::Received;

/// The four vendors with a state, faults, a clock and a journal of their own, beside everybody else's. It ends when it is
/// dropped.
pub struct MockSession {
    sessions: Arc<Sessions>,
    entry: Arc<Entry>,
    url: String,
}

impl MockSession {
    pub(super) fn begin(
        sessions: &Arc<Sessions>,
        options: &SessionOptions,
        server: &str,
    ) -> Result<Self, SessionError> {
        let entry = sessions.begin(options)?;
        let url = format!("{server}{}", prefix(entry.session.id));
        Ok(Self { sessions: Arc::clone(sessions), entry, url })
    }

    /// What stands before the vendors' paths: `{url}/afosto`, `{url}/orange/travel-b2b-sandbox/v1`, and `{url}/_mock`.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Every request so far, or the last of them; with the paths that they have within the session.
    pub fn received(&self) -> Vec<Received> {
        self.entry.session.journal.all()
    }

    /// The clock that the vendors go by.
    pub fn clock(&self) -> &MockClock {
        &self.entry.session.clock
    }

    /// Misbehaves on the next request of a path within the session, such as `/orange/oauth/v3/token`. A `*` at its end stands
    /// for any rest, and does not meet requests for tokens.
    ///
    /// # Errors
    /// Returns the fault if too many wait already.
    pub fn fail_next_at(&self, path: impl Into<String>, fault: Fault) -> Result<(), Fault> {
        self.entry.session.order(Some(path.into()), fault)
    }

    /// Begins anew: as it was at the start.
    pub fn reset(&self) {
        self.entry.reset();
    }

    /// Keeps what the vendors know, the faults that wait and the clock, under a name.
    ///
    /// # Errors
    /// Returns an error if more is kept already than may be.
    pub fn snapshot(&self, name: &str) -> Result<(), SessionError> {
        self.entry.snapshot(name)
    }

    /// Puts back what was kept under a name.
    ///
    /// # Errors
    /// Returns an error if nothing was.
    pub fn restore(&self, name: &str) -> Result<(), SessionError> {
        self.entry.restore(name)
    }
}

impl Drop for MockSession {
    fn drop(&mut self) {
        if let Some(id) = self.entry.session.id {
            self.sessions.end(id);
        }
    }
}

impl std::fmt::Debug for MockSession {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MockSession").field("url", &self.url).finish_non_exhaustive()
    }
}

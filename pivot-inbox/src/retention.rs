//! How long finished events are remembered.

use std::time::Duration;

use tracing::{debug, warn};

use crate::inbox::Inbox;
use crate::store::Purge;
use crate::store_error::StoreError;

/// How often finished events are looked through.
const INTERVAL: Duration = Duration::from_secs(60);

/// How many events are forgotten at once, so that deliveries do not wait for it.
const AT_ONCE: u32 = 500;

/// Which finished events are forgotten, and when. An event that is forgotten is not recognised when it is delivered again,
/// so the time must be longer than the longest after which a vendor repeats one.
///
/// ```
/// use std::time::Duration;
///
/// use pivot_inbox::Retention;
///
/// let day = Duration::from_secs(24 * 60 * 60);
/// // Done and discarded events for a week, and at most 100,000 of them; dead and parked ones for a year.
/// let retention = Retention::unlimited().finished_for(7 * day).finished_count(100_000).dead_for(365 * day);
/// # let _ = retention;
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retention {
    finished_for: Option<Duration>,
    finished_count: Option<u64>,
    dead_for: Option<Duration>,
}

impl Retention {
    /// Nothing is ever forgotten.
    pub fn unlimited() -> Self {
        Self { finished_for: None, finished_count: None, dead_for: None }
    }

    /// How long done and discarded events are remembered.
    #[must_use]
    pub fn finished_for(mut self, time: Duration) -> Self {
        self.finished_for = Some(time);
        self
    }

    /// How many done and discarded events are remembered.
    #[must_use]
    pub fn finished_count(mut self, count: u64) -> Self {
        self.finished_count = Some(count);
        self
    }

    /// How long dead and parked events are remembered. They are lost then: nobody handled them.
    #[must_use]
    pub fn dead_for(mut self, time: Duration) -> Self {
        self.dead_for = Some(time);
        self
    }

    /// Forgets what is due to be forgotten, again and again; never ends.
    pub(crate) async fn run(&self, inbox: &Inbox) {
        loop {
            match inbox.purge(self).await {
                Ok(0) => {}
                Ok(count) => debug!(count, "finished events were forgotten"),
                Err(problem) => warn!(problem = problem.full_text(), "finished events could not be forgotten"),
            }
            inbox.0.clock.timeout(INTERVAL).await;
        }
    }
}

impl Default for Retention {
    /// Done and discarded events for thirty days and a million of them; dead and parked ones until an operator decides.
    fn default() -> Self {
        Self::unlimited().finished_for(Duration::from_secs(30 * 24 * 60 * 60)).finished_count(1_000_000)
    }
}

impl Inbox {
    /// Forgets all events that are due to be forgotten, and gives how many there were. Workers do so by themselves.
    ///
    /// # Errors
    /// Returns an error if the store cannot be written.
    pub async fn purge(&self, retention: &Retention) -> Result<u64, StoreError> {
        let mut all: u64 = 0;
        loop {
            // A clock that is set forward by mistake must not let everything be forgotten.
            let now = self.now().min(self.0.timeline.now());
            let before = |time: Option<Duration>| time.map(|time| now.minus(time));
            let purge = Purge {
                finished_before: before(retention.finished_for),
                keep_finished: retention.finished_count,
                dead_before: before(retention.dead_for),
                limit: AT_ONCE,
            };
            let count = self.0.store.purge(purge).await?;
            all = all.saturating_add(count);
            if count < u64::from(AT_ONCE) {
                return Ok(all);
            }
        }
    }
}

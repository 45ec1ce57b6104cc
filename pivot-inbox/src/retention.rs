//! How long finished events are remembered.

use std::time::Duration;

use tracing::{debug, warn};

use crate::inbox::Inbox;
use crate::store::Purge;
use crate::store_error::StoreError;
use crate::timestamp::Timestamp;

/// How often finished events are looked through.
const INTERVAL: Duration = Duration::from_secs(60);

/// How many events are forgotten at once, so that deliveries do not wait for it.
const AT_ONCE: u32 = 500;

/// Which finished events are forgotten, and when. An event that is forgotten is not recognised when it is delivered again,
/// so the time must be longer than the longest after which a vendor repeats one.
///
/// The times are ones in which workers ran. Where they did not for a week, or began with a clock that is a week ahead, what is
/// handled from then on is remembered for a week longer.
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
    ///
    /// How old an event is goes by a time that the store keeps, and that goes on as time passes while workers run. It does not
    /// catch up: a machine that starts with a clock which is days ahead forgets nothing for that, and neither does one that
    /// was off.
    pub(crate) async fn run(&self, inbox: &Inbox) {
        let mut last = inbox.0.clock.now();
        loop {
            let now = inbox.0.clock.now();
            let passed = now.saturating_duration_since(last);
            match inbox.forget(self, passed).await {
                Ok(0) => {}
                Ok(count) => debug!(count, "finished events were forgotten"),
                Err(problem) => warn!(problem = problem.full_text(), "finished events could not be forgotten"),
            }
            last = now;
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
    /// Forgets all events that are due to be forgotten now, and gives how many there were. Workers do so by themselves, and do
    /// not trust a clock that is ahead when they start; this does.
    ///
    /// # Errors
    /// Returns an error if the store cannot be written.
    pub async fn purge(&self, retention: &Retention) -> Result<u64, StoreError> {
        self.purge_at(retention, self.believable_now()).await
    }

    /// [`purge`](Self::purge) by the time of retention, which may go on by so much.
    async fn forget(&self, retention: &Retention, limit: Duration) -> Result<u64, StoreError> {
        let mut now = self.believable_now();
        if retention.finished_for.is_some() || retention.dead_for.is_some() {
            now = now.min(self.0.store.advance_retention_time(now, limit).await?);
        }
        self.purge_at(retention, now).await
    }

    /// The time of day, unless the clock was set forward since the inbox was begun.
    fn believable_now(&self) -> Timestamp {
        self.now().min(self.0.timeline.now())
    }

    async fn purge_at(&self, retention: &Retention, now: Timestamp) -> Result<u64, StoreError> {
        let mut all: u64 = 0;
        loop {
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

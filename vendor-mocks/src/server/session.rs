//! What the requests of one session share: a vendor's state, what was asked, how it misbehaves, and its time.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::faults::FaultQueue;
use super::quota::Quota;
use super::{Limits, Vendor};
use crate::clock::MockClock;
use crate::copy_on_write::CopyOnWrite;
use crate::fault::Fault;
use crate::journal::{Journal, Received};
use crate::lock;

/// Is told of every request that is done with: its journal entry.
pub(crate) type Observer = Box<dyn Fn(&Received) + Send + Sync>;

/// A vendor, or several, as one group of requests meets it; nothing that another group does is seen.
pub(crate) struct Session {
    /// `None` for the one that is there where nothing else is said.
    pub(crate) id: Option<u64>,
    pub(super) vendor: Arc<dyn Vendor>,
    conduct: Mutex<Conduct>,
    pub(crate) journal: Journal,
    faults: Mutex<CopyOnWrite<FaultQueue>>,
    pub(crate) clock: MockClock,
    /// How much may be kept of what is sent; `None` if there is no bound.
    pub(crate) quota: Option<Quota>,
    observer: Option<Observer>,
    /// How many times it has begun anew, or another state was put back. Whatever changes the session is done under its lock.
    era: RwLock<u64>,
}

/// How every call is met.
#[derive(Clone, Debug)]
pub(crate) struct Conduct {
    /// How long every answer takes, at least and at most.
    pub(crate) latency: (Duration, Duration),
    /// How many of the calls, 0 to 1, are answered 503 instead.
    pub(crate) error_rate: f64,
    /// Whether what a description does not know is passed over.
    pub(crate) is_lenient: bool,
    /// Where the next latency and the next error come from.
    pub(crate) random: fastrand::Rng,
}

impl Default for Conduct {
    fn default() -> Self {
        Self { latency: Default::default(), error_rate: 0.0, is_lenient: false, random: fastrand::Rng::new() }
    }
}

/// What of a session is put back later; the vendor's state is kept by whoever knows the vendor.
#[derive(Clone)]
pub(crate) struct SessionSnapshot {
    faults: CopyOnWrite<FaultQueue>,
    conduct: Conduct,
    still: Option<std::time::SystemTime>,
    pub(crate) used: usize,
}

impl Session {
    /// A test's: everything is kept.
    pub(crate) fn plain(vendor: Arc<dyn Vendor>, clock: MockClock) -> Self {
        Self::new(None, vendor, clock, Conduct::default(), Limits::NONE)
    }

    pub(crate) fn new(
        id: Option<u64>,
        vendor: Arc<dyn Vendor>,
        clock: MockClock,
        conduct: Conduct,
        limits: Limits,
    ) -> Self {
        let (journal, faults) = (Journal::new(limits.journal), CopyOnWrite::new(FaultQueue::new(limits.faults)));
        let (conduct, faults) = (Mutex::new(conduct), Mutex::new(faults));
        Self { id, vendor, conduct, journal, faults, clock, quota: None, observer: None, era: RwLock::new(0) }
    }

    /// The time between two states that are put back which is now.
    pub(super) fn era(&self) -> u64 {
        *self.era.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Does what belongs to an era, as long as that lasts; nothing once it is over.
    pub(super) fn within<T>(&self, era: u64, act: impl FnOnce() -> T) -> Option<T> {
        let now = self.era.read().unwrap_or_else(PoisonError::into_inner);
        (*now == era).then(act)
    }

    /// Ends an era by what begins the next: what was under way has no effect after it.
    pub(crate) fn begin_era(&self, begin: impl FnOnce()) {
        let mut era = self.era.write().unwrap_or_else(PoisonError::into_inner);
        *era += 1;
        begin();
    }

    pub(crate) fn observed(self, observer: Observer) -> Self {
        Self { observer: Some(observer), ..self }
    }

    pub(crate) fn bounded(self, quota: Quota) -> Self {
        Self { quota: Some(quota), ..self }
    }

    /// Orders a fault for the next call, or for the next request of a path; gives it back where there are too many.
    pub(crate) fn order(&self, path: Option<String>, fault: Fault) -> Result<(), Fault> {
        lock(&self.faults).order(path, fault)
    }

    /// How many faults wait, by path.
    pub(crate) fn waiting_faults(&self) -> BTreeMap<Option<String>, usize> {
        lock(&self.faults).waiting()
    }

    pub(crate) fn forget_faults(&self) {
        lock(&self.faults).clear();
    }

    pub(crate) fn conduct(&self) -> Conduct {
        lock(&self.conduct).clone()
    }

    pub(crate) fn set_conduct(&self, conduct: Conduct) {
        *lock(&self.conduct) = conduct;
    }

    /// The fault that meets a request of this path.
    pub(super) fn fault(&self, path: &str) -> Option<Fault> {
        let is_for_a_token = self.vendor.is_for_a_token(path);
        {
            let mut faults = lock(&self.faults);
            // Where none waits, what a snapshot shares is not copied.
            if !faults.is_empty()
                && let Some(ordered) = faults.take(path, is_for_a_token)
            {
                return Some(ordered);
            }
        }
        let mut conduct = lock(&self.conduct);
        let fails = conduct.error_rate > 0.0 && conduct.random.f64() < conduct.error_rate;
        fails.then(|| Fault::status(StatusCode::SERVICE_UNAVAILABLE))
    }

    /// How long the next answer takes, and whether what is not known is passed over.
    pub(super) fn next_conduct(&self) -> (Duration, bool) {
        let mut conduct = lock(&self.conduct);
        let (least, most) = conduct.latency;
        let latency = match most.checked_sub(least) {
            Some(more) if !more.is_zero() => least.saturating_add(more.mul_f64(conduct.random.f64())),
            _ => least,
        };
        (latency, conduct.is_lenient)
    }

    /// Notes what a request was answered; nothing if its connection was broken.
    pub(super) fn note_answer(&self, received: &Received, answer: Option<(StatusCode, HeaderMap, Bytes)>) {
        let noted = self.journal.answered(received, answer);
        if let (Some(observer), Some(noted)) = (&self.observer, noted) {
            observer(&noted);
        }
    }

    /// What is to be put back later.
    pub(crate) fn snapshot(&self) -> SessionSnapshot {
        SessionSnapshot {
            faults: lock(&self.faults).clone(),
            conduct: self.conduct(),
            still: self.clock.still_at(),
            used: self.quota.as_ref().map_or(0, Quota::used),
        }
    }

    /// Puts back what was kept.
    pub(crate) fn restore(&self, snapshot: &SessionSnapshot) {
        *lock(&self.faults) = snapshot.faults.clone();
        self.set_conduct(snapshot.conduct.clone());
        self.clock.put_back(snapshot.still);
        self.quota.iter().for_each(|quota| quota.put_back(snapshot.used));
    }
}

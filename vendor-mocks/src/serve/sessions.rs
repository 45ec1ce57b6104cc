//! Sessions: as many worlds of the four vendors as there are suites, none of which sees another.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use super::log::LineLog;
use super::seed::Seed;
use super::settings::SessionOptions;
use super::vendors::{States, StatesSnapshot, Vendors};
use crate::clock::MockClock;
use crate::coverage::Coverage;
use crate::journal::JournalLimits;
use crate::lock;
use crate::server::{Conduct, FaultLimits, Limits, Pool, Quota, Session, SessionSnapshot};

/// How many sessions there may be at one time.
pub(super) const MOST: usize = 1024;
/// How long a session that nobody asks is kept.
pub(super) const IDLE: Duration = Duration::from_secs(3600);
/// How many snapshots a session may keep.
const SNAPSHOTS: usize = 16;

/// What is kept of what was asked where no session is named: the last thousand requests for the page, at most so many bytes,
/// and 64 KiB of each body; of faults, as many as nobody needs.
const MAIN: Limits = Limits {
    journal: JournalLimits { entries: 1000, bytes: 32 << 20, body: 64 << 10 },
    faults: FaultLimits { count: 100_000, bytes: 32 << 20 },
};
/// The same for each session: all of them together are a thousand times as much.
const EACH: Limits = Limits {
    journal: JournalLimits { entries: 1000, bytes: 512 << 10, body: 16 << 10 },
    faults: FaultLimits { count: 1000, bytes: 128 << 10 },
};
/// How much a session may be sent to keep, whatever the others are.
const CERTAIN: usize = 512 << 10;
/// How much may be sent to the server beside all sessions: 4 GiB.
const OWN: usize = u32::MAX as usize;
/// How much all of them may be sent beyond that.
const POOL: u32 = 512 << 20;

/// A session, and what the server's own pages need of it.
pub(super) struct Entry {
    pub(super) session: Arc<Session>,
    pub(super) states: States,
    pub(super) coverage: Arc<Coverage>,
    start: Snapshot,
    snapshots: Mutex<BTreeMap<String, Snapshot>>,
    /// When it was last asked for something.
    used: Mutex<Instant>,
}

#[derive(Clone)]
struct Snapshot {
    session: SessionSnapshot,
    states: StatesSnapshot,
    /// How much of the quota it takes.
    pinned: usize,
}

/// Why there is no such session, or not what it was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionError {
    /// There are as many as there may be.
    TooMany,
    /// What it should begin with is no vendor's, or beyond what a clock can show; says what.
    Invalid(String),
    /// Nothing was kept under this name.
    NoSnapshot(String),
    /// More would be kept than may be.
    Full,
}

impl fmt::Display for SessionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooMany => write!(f, "there are {MOST} sessions, and may be no more; end those that have done"),
            Self::Invalid(why) => f.write_str(why),
            Self::NoSnapshot(name) => write!(f, "there is no snapshot {name:?}"),
            Self::Full => {
                write!(f, "{SNAPSHOTS} snapshots may be kept, and no more than the session's share of memory")
            }
        }
    }
}

impl std::error::Error for SessionError {}

impl Entry {
    fn snapshot_now(&self, pinned: usize) -> Snapshot {
        Snapshot { session: self.session.snapshot(), states: self.states.snapshot(), pinned }
    }

    /// Keeps everything as it is under a name, in the place of what was kept under it: what the vendors know, faults that
    /// wait, the clock, how it behaves.
    pub(super) fn snapshot(&self, name: &str) -> Result<(), SessionError> {
        let mut snapshots = lock(&self.snapshots);
        if !snapshots.contains_key(name) && snapshots.len() >= SNAPSHOTS {
            return Err(SessionError::Full);
        }
        let pinned = match &self.session.quota {
            Some(quota) => quota.pin().ok_or(SessionError::Full)?,
            None => 0,
        };
        let before = snapshots.insert(name.to_owned(), self.snapshot_now(pinned));
        if let (Some(before), Some(quota)) = (before, &self.session.quota) {
            quota.unpin(before.pinned);
        }
        Ok(())
    }

    /// Puts back what was kept under a name. What was asked, and what was called, stays.
    pub(super) fn restore(&self, name: &str) -> Result<(), SessionError> {
        let snapshot = lock(&self.snapshots).get(name).cloned();
        let snapshot = snapshot.ok_or_else(|| SessionError::NoSnapshot(name.to_owned()))?;
        self.session.begin_era(|| self.put_back(&snapshot));
        Ok(())
    }

    /// Begins anew: as it was at the start, with nothing asked and nothing called. Snapshots stay.
    pub(super) fn reset(&self) {
        self.session.begin_era(|| {
            self.put_back(&self.start);
            self.session.journal.forget();
            self.coverage.forget();
        });
    }

    fn put_back(&self, snapshot: &Snapshot) {
        self.states.restore(&snapshot.states);
        self.session.restore(&snapshot.session);
    }

    /// How long nobody has asked it for anything.
    pub(super) fn idle(&self) -> Duration {
        lock(&self.used).elapsed()
    }

    fn touch(&self) {
        *lock(&self.used) = Instant::now();
    }
}

/// All of them, and the one that is there where none is named.
pub(super) struct Sessions {
    pub(super) main: Arc<Entry>,
    others: Mutex<Others>,
    maker: Maker,
}

#[derive(Default)]
struct Others {
    known: BTreeMap<u64, Arc<Entry>>,
    issued: u64,
}

/// What every session is made of.
struct Maker {
    token: String,
    seed: Seed,
    options: SessionOptions,
    pool: Arc<Pool>,
    log: Option<LineLog>,
}

impl Maker {
    fn make(&self, id: Option<u64>, options: &SessionOptions) -> Result<Entry, SessionError> {
        let invalid = |why: &dyn fmt::Display| SessionError::Invalid(why.to_string());
        let clock = match options.clock.or(self.options.clock) {
            Some(at) => MockClock::at(at).map_err(|error| invalid(&error))?,
            None => MockClock::new(),
        };
        let seed = options.seed.as_ref().unwrap_or(&self.seed).clone();
        let (vendors, states) = Vendors::new(&self.token, seed, &clock).map_err(|error| invalid(&error))?;
        let conduct = options.over(self.options.over(Conduct::default()));
        let coverage = Arc::new(Coverage::default());
        let (counted, log) = (Arc::clone(&coverage), self.log.clone());
        let limits = if id.is_some() { EACH } else { MAIN };
        let session = Session::new(id, Arc::new(vendors), clock, conduct, limits).observed(Box::new(move |request| {
            counted.count(request);
            log.iter().for_each(|log| log.request(id, request));
        }));
        let session = match id {
            Some(_) => session.bounded(Quota::new(CERTAIN, Arc::clone(&self.pool))),
            None => session.bounded(Quota::new(OWN, Arc::new(Pool::new(0)))),
        };
        let start = Snapshot { session: session.snapshot(), states: states.snapshot(), pinned: 0 };
        let (snapshots, used) = (Mutex::default(), Mutex::new(Instant::now()));
        Ok(Entry { session: Arc::new(session), states, coverage, start, snapshots, used })
    }
}

impl Sessions {
    pub(super) fn new(
        token: String,
        seed: Seed,
        options: SessionOptions,
        log: Option<LineLog>,
    ) -> Result<Self, SessionError> {
        let maker = Maker { token, seed, options, pool: Arc::new(Pool::new(POOL)), log };
        let main = Arc::new(maker.make(None, &SessionOptions::default())?);
        Ok(Self { main, others: Mutex::default(), maker })
    }

    /// The fixed token that all vendors take.
    pub(super) fn token(&self) -> &str {
        &self.maker.token
    }

    /// Makes another. Those that nobody has asked for an hour end first.
    pub(super) fn begin(&self, options: &SessionOptions) -> Result<Arc<Entry>, SessionError> {
        self.end_idle(Instant::now());
        let id = {
            let mut others = lock(&self.others);
            if others.known.len() >= MOST {
                return Err(SessionError::TooMany);
            }
            others.issued += 1;
            others.issued
        };
        let entry = Arc::new(self.maker.make(Some(id), options)?);
        let mut others = lock(&self.others);
        // Others may have begun meanwhile.
        if others.known.len() >= MOST {
            return Err(SessionError::TooMany);
        }
        others.known.insert(id, Arc::clone(&entry));
        Ok(entry)
    }

    /// Ends those that nobody has asked for too long by now.
    fn end_idle(&self, now: Instant) {
        let idle: Vec<u64> = {
            let others = lock(&self.others);
            let is_idle = |entry: &Entry| now.saturating_duration_since(*lock(&entry.used)) >= IDLE;
            others.known.iter().filter(|(_, entry)| is_idle(entry)).map(|(id, _)| *id).collect()
        };
        for id in idle {
            self.end(id);
        }
    }

    /// A session by its number, which is in use from now on.
    pub(super) fn find(&self, id: u64) -> Option<Arc<Entry>> {
        let entry = lock(&self.others).known.get(&id).cloned()?;
        entry.touch();
        Some(entry)
    }

    /// The one of a request.
    pub(super) fn of(&self, session: &Session) -> Option<Arc<Entry>> {
        match session.id {
            None => Some(Arc::clone(&self.main)),
            Some(id) => self.find(id),
        }
    }

    /// Ends one; `false` if there is none of this number.
    pub(super) fn end(&self, id: u64) -> bool {
        let ended = lock(&self.others).known.remove(&id);
        ended.iter().for_each(|entry| entry.end());
        ended.is_some()
    }

    /// All but the one that is always there, by number.
    pub(super) fn all(&self) -> Vec<Arc<Entry>> {
        lock(&self.others).known.values().cloned().collect()
    }
}

impl Entry {
    /// Lets go of what it keeps: whoever still waits for news of it is answered.
    fn end(&self) {
        self.session.begin_era(|| {
            self.states.restore(&self.start.states);
            self.session.journal.forget();
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_that_nobody_asks_for_an_hour_ends_and_no_other() {
        let sessions = Sessions::new("t".to_owned(), Seed::default(), SessionOptions::default(), None).unwrap();
        let made: Vec<_> = (0..3).map(|_| sessions.begin(&SessionOptions::default()).unwrap().session.id).collect();
        assert_eq!(made, [Some(1), Some(2), Some(3)]);
        sessions.end_idle(Instant::now() + IDLE / 2);
        assert_eq!(sessions.all().len(), 3);
        // As if the others had not been asked since.
        for id in [1, 3] {
            let entry = sessions.find(id).unwrap();
            *lock(&entry.used) = Instant::now().checked_sub(Duration::from_secs(10)).unwrap();
        }
        sessions.end_idle(Instant::now() + IDLE - Duration::from_secs(5));
        let left: Vec<_> = sessions.all().iter().map(|entry| entry.session.id).collect();
        assert_eq!(left, [Some(2)]);
        assert!(!sessions.end(1) && sessions.end(2) && sessions.find(2).is_none());
        assert_eq!(sessions.begin(&SessionOptions::default()).unwrap().session.id, Some(4), "no number comes again");
    }

    #[test]
    fn snapshots_share_what_has_not_changed_however_much_it_is() {
        let sessions = Sessions::new("t".to_owned(), Seed::default(), SessionOptions::default(), None).unwrap();
        let entry = sessions.begin(&SessionOptions::default()).unwrap();
        for number in 0..100 {
            lock(&entry.states.afosto).seed("/odr/orders", serde_json::json!({"id": number.to_string()}));
        }
        for _ in 0..100 {
            entry.snapshot("a").unwrap();
            entry.restore("a").unwrap();
        }
        let (now, kept) = (entry.states.snapshot(), lock(&entry.snapshots)["a"].states.clone());
        assert!(now.is_the_same_as(&kept), "nothing was copied");
        entry.reset();
        assert!(entry.states.snapshot().is_the_same_as(&entry.start.states));
        lock(&entry.states.afosto).seed("/odr/orders", serde_json::json!({"id": "x"}));
        assert!(!entry.states.snapshot().is_the_same_as(&entry.start.states), "what changes is a copy");
    }
}

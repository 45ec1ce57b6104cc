//! The time that a mock goes by: the system's, or one that stands still and is moved by hand.

use std::collections::BTreeMap;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant, SystemTime};

use futures_util::future::BoxFuture;
use pivot_core::clock::Clock;
use tokio::sync::watch;

use crate::lock;

/// A clock for mocks. Clones show the same time.
///
/// It begins with the system's time. Once it was [set](Self::set) or [advanced](Self::advance), it stands still between one
/// such call and the next, until it is [released](Self::release). Whatever a mock does by the time goes by it: tokens expire,
/// tasks end, webhooks are tried again, answers are dated.
#[derive(Clone)]
pub struct MockClock(Arc<Inner>);

struct Inner {
    time: Mutex<Time>,
    /// Told whenever somebody falls asleep, wakes up, begins or ends to work.
    activity: watch::Sender<()>,
    /// Held while the time is moved: moves follow one another.
    moving: tokio::sync::Mutex<()>,
}

struct Time {
    /// The time that it shows while it stands still; `None` while it goes with the system's.
    still: Option<SystemTime>,
    /// How much time had passed on it at `since`: it never goes back, whatever the clock shows.
    passed: Duration,
    since: tokio::time::Instant,
    /// Those who wait, by the end of their wait and a number of their own.
    sleeping: BTreeMap<(Duration, u64), Option<Waker>>,
    slept: u64,
    /// How many do something that goes by this clock.
    working: usize,
}

/// That a time is beyond what a clock can show: from 1970 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OutOfRange;

impl fmt::Display for OutOfRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the clock goes from 1970 to 9999")
    }
}

impl std::error::Error for OutOfRange {}

/// The last second of the year 9999, after 1970.
const LAST: Duration = Duration::from_secs(253_402_300_799);
/// How long a move of the time waits for what becomes due on the way.
const PATIENCE: Duration = Duration::from_secs(30);

impl Time {
    fn shown(&self) -> SystemTime {
        self.still.unwrap_or_else(SystemTime::now)
    }

    fn passed(&self) -> Duration {
        match self.still {
            Some(_) => self.passed,
            None => self.passed.saturating_add(self.since.elapsed()),
        }
    }

    /// Stands still at a time. What lies ahead has passed then; going back undoes nothing.
    fn stand_still(&mut self, at: SystemTime) {
        let ahead = at.duration_since(self.shown()).unwrap_or_default();
        self.passed = self.passed().saturating_add(ahead);
        self.still = Some(at);
        self.wake();
    }

    /// Wakes those whose wait has ended; those who measured by the system's time look again.
    fn wake(&mut self) {
        let due = (self.passed(), u64::MAX);
        self.sleeping.range_mut(..=due).filter_map(|(_, waker)| waker.take()).for_each(Waker::wake);
    }

    fn wake_all(&mut self) {
        self.sleeping.values_mut().filter_map(Option::take).for_each(Waker::wake);
    }

    /// Whether all who work wait for a time that has not come.
    fn is_settled(&self) -> bool {
        let is_due = self.sleeping.first_key_value().is_some_and(|((end, _), _)| *end <= self.passed());
        !is_due && self.sleeping.len() >= self.working
    }
}

impl MockClock {
    /// A clock that goes with the system's.
    pub fn new() -> Self {
        let time = Time {
            still: None,
            passed: Duration::ZERO,
            since: tokio::time::Instant::now(),
            sleeping: BTreeMap::new(),
            slept: 0,
            working: 0,
        };
        let (activity, moving) = (watch::Sender::new(()), tokio::sync::Mutex::default());
        Self(Arc::new(Inner { time: Mutex::new(time), activity, moving }))
    }

    /// A clock that stands still at this time.
    ///
    /// # Errors
    /// Returns an error if it is before 1970 or after 9999.
    pub fn at(time: SystemTime) -> Result<Self, OutOfRange> {
        check(time)?;
        let clock = Self::new();
        lock(&clock.0.time).stand_still(time);
        Ok(clock)
    }

    /// The time that it shows.
    pub fn time(&self) -> SystemTime {
        lock(&self.0.time).shown()
    }

    /// Whether it stands still.
    pub fn is_still(&self) -> bool {
        self.still_at().is_some()
    }

    /// The time that it stands still at; `None` if it goes with the system's.
    pub(crate) fn still_at(&self) -> Option<SystemTime> {
        lock(&self.0.time).still
    }

    /// Moves the time on by this much; it stands still then. What becomes due on the way is done at its own time and in its
    /// order, and has been done, as when a webhook has been answered, before this returns; it waits for thirty seconds at most.
    ///
    /// # Errors
    /// Returns an error if it is beyond 9999.
    pub async fn advance(&self, by: Duration) -> Result<(), OutOfRange> {
        let _moving = self.0.moving.lock().await;
        let to = self.time().checked_add(by).ok_or(OutOfRange)?;
        self.go_to(to).await
    }

    /// Sets the time, ahead as [`advance`](Self::advance) does, or back; it stands still then.
    ///
    /// # Errors
    /// Returns an error if it is before 1970 or after 9999.
    pub async fn set(&self, to: SystemTime) -> Result<(), OutOfRange> {
        let _moving = self.0.moving.lock().await;
        self.go_to(to).await
    }

    /// Goes with the system's time from now on.
    pub fn release(&self) {
        let mut time = lock(&self.0.time);
        let Some(still) = time.still.take() else { return };
        time.passed = time.passed.saturating_add(SystemTime::now().duration_since(still).unwrap_or_default());
        time.since = tokio::time::Instant::now();
        time.wake_all();
    }

    /// Shows what another clock showed, without doing what would have been due.
    pub(crate) fn put_back(&self, still: Option<SystemTime>) {
        match still {
            Some(at) => lock(&self.0.time).stand_still(at),
            None => self.release(),
        }
    }

    async fn go_to(&self, to: SystemTime) -> Result<(), OutOfRange> {
        check(to)?;
        let end = tokio::time::Instant::now() + PATIENCE;
        let is_back = to < self.time();
        loop {
            // Whoever has begun has come to its first wait.
            let is_in_time = tokio::time::timeout_at(end, self.settled()).await.is_ok();
            let mut time = lock(&self.0.time);
            let now = time.shown();
            let passed = time.passed();
            let next = time.sleeping.keys().map(|(end, _)| end.saturating_sub(passed)).find(|left| !left.is_zero());
            let step = next.and_then(|left| now.checked_add(left)).filter(|step| *step < to && is_in_time);
            // An answer that took its time meanwhile may have moved it further.
            time.stand_still(step.unwrap_or(if is_back { to } else { to.max(now) }));
            if step.is_none() {
                break;
            }
        }
        let _ = tokio::time::timeout_at(end, self.settled()).await;
        Ok(())
    }

    /// Waits until all who work wait for a time that has not come.
    async fn settled(&self) {
        let mut activity = self.0.activity.subscribe();
        while !lock(&self.0.time).is_settled() {
            // The sender is ours, so the wait cannot fail.
            let _ = activity.changed().await;
        }
    }

    /// Counts somebody who works by this clock, until what is returned is dropped.
    pub(crate) fn work(&self) -> Work {
        lock(&self.0.time).working += 1;
        Work(self.clone())
    }

    /// Takes time: on a clock that stands still, the time is moved on and nobody waits, whatever becomes due by it.
    pub(crate) async fn take(&self, duration: Duration) {
        if duration.is_zero() {
            return;
        }
        {
            let mut time = lock(&self.0.time);
            if time.still.is_some() {
                // Beyond the last year it stays where it is.
                let to = time.shown().checked_add(duration).filter(|to| check(*to).is_ok());
                to.into_iter().for_each(|to| time.stand_still(to));
                return;
            }
        }
        tokio::time::sleep(duration).await;
    }
}

/// Whether a clock can show a time.
fn check(time: SystemTime) -> Result<(), OutOfRange> {
    let since = time.duration_since(SystemTime::UNIX_EPOCH).map_err(|_| OutOfRange)?;
    if since <= LAST { Ok(()) } else { Err(OutOfRange) }
}

impl Default for MockClock {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for MockClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockClock").field("still", &self.still_at()).finish_non_exhaustive()
    }
}

/// Somebody who works by a clock.
pub(crate) struct Work(MockClock);

impl Drop for Work {
    fn drop(&mut self) {
        let mut time = lock(&self.0.0.time);
        time.working = time.working.saturating_sub(1);
        drop(time);
        self.0.0.activity.send_replace(());
    }
}

impl Clock for MockClock {
    fn now(&self) -> Instant {
        let time = lock(&self.0.time);
        let began = time.since.into_std();
        match time.still {
            // Two instants of a clock that stands still differ by what it was moved by between them.
            Some(_) => began.checked_add(time.passed).unwrap_or(began),
            None => Instant::now().checked_add(time.passed).unwrap_or_else(Instant::now),
        }
    }

    fn system_time(&self) -> SystemTime {
        self.time()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let mut time = lock(&self.0.time);
        time.slept += 1;
        let key = (time.passed().saturating_add(duration), time.slept);
        time.sleeping.insert(key, None);
        drop(time);
        self.0.activity.send_replace(());
        Box::pin(Sleep { clock: self.clone(), key, timer: None })
    }

    fn timeout(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.sleep(duration)
    }
}

/// A wait by a clock, however that goes on meanwhile.
struct Sleep {
    clock: MockClock,
    key: (Duration, u64),
    /// While the clock goes with the system's.
    timer: Option<Pin<Box<tokio::time::Sleep>>>,
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let clock = self.clock.clone();
        let mut time = lock(&clock.0.time);
        let left = self.key.0.saturating_sub(time.passed());
        if left.is_zero() {
            return Poll::Ready(());
        }
        time.sleeping.insert(self.key, Some(context.waker().clone()));
        if time.still.is_some() || tokio::runtime::Handle::try_current().is_err() {
            self.timer = None;
            return Poll::Pending;
        }
        let timer = self.timer.get_or_insert_with(|| Box::pin(tokio::time::sleep(left)));
        if timer.as_mut().poll(context).is_ready() {
            // One that was set before the clock was moved may ring too early.
            self.timer = None;
            context.waker().wake_by_ref();
        }
        Poll::Pending
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        lock(&self.clock.0.time).sleeping.remove(&self.key);
        self.clock.0.activity.send_replace(());
    }
}

#[cfg(test)]
mod tests;

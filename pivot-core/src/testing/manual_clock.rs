//! A clock that a test sets.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant, SystemTime};

use futures_util::future::BoxFuture;

use crate::clock::Clock;

/// A clock that stands still until it is advanced. A [`sleep`](Clock::sleep) completes at once, is recorded, and
/// advances the clock by its duration. A [`timeout`](Clock::timeout) completes when the clock has been advanced that
/// far.
#[derive(Clone)]
pub struct ManualClock(Arc<Mutex<ManualTime>>);

struct ManualTime {
    start: Instant,
    start_date: SystemTime,
    passed: Duration,
    slept: Vec<Duration>,
    waiting: Vec<Waker>,
}

impl ManualClock {
    /// A clock that starts on 1 January 2025.
    pub fn new() -> Self {
        Self(Arc::new(Mutex::new(ManualTime {
            start: Instant::now(),
            start_date: SystemTime::UNIX_EPOCH + Duration::from_secs(1_735_689_600),
            passed: Duration::ZERO,
            slept: Vec::new(),
            waiting: Vec::new(),
        })))
    }

    /// Advances the clock.
    pub fn advance(&self, duration: Duration) {
        let waiting = {
            let mut time = crate::lock(&self.0);
            time.passed = time.passed.saturating_add(duration).min(MOST_PASSED);
            std::mem::take(&mut time.waiting)
        };
        waiting.into_iter().for_each(Waker::wake);
    }

    /// Sets the time of day, as a time server or a person does: instants and timers go on as before.
    pub fn set_system_time(&self, time: SystemTime) {
        let mut manual = crate::lock(&self.0);
        manual.start_date = time.checked_sub(manual.passed).unwrap_or(SystemTime::UNIX_EPOCH);
    }

    /// The sleeps so far.
    pub fn recorded_sleeps(&self) -> Vec<Duration> {
        crate::lock(&self.0).slept.clone()
    }
}

impl Default for ManualClock {
    fn default() -> Self {
        Self::new()
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Instant {
        let time = crate::lock(&self.0);
        time.start + time.passed
    }

    fn system_time(&self) -> SystemTime {
        let time = crate::lock(&self.0);
        time.start_date + time.passed
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let clock = self.clone();
        Box::pin(async move {
            crate::lock(&clock.0).slept.push(duration);
            clock.advance(duration);
            give_way().await;
        })
    }

    fn timeout(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let end = crate::lock(&self.0).passed.saturating_add(duration);
        Box::pin(ManualTimeout { end, clock: self.clone() })
    }
}

/// Lets other tasks have their turn, as any real wait would.
async fn give_way() {
    let mut given = false;
    std::future::poll_fn(|context| {
        if std::mem::replace(&mut given, true) {
            return Poll::Ready(());
        }
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}

/// How far a clock can go: a century, which any date and any instant can still be expressed by.
const MOST_PASSED: Duration = Duration::from_secs(100 * 365 * 86_400);

struct ManualTimeout {
    /// How much time will have passed at its end.
    end: Duration,
    clock: ManualClock,
}

impl Future for ManualTimeout {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let mut time = crate::lock(&self.clock.0);
        if time.passed >= self.end {
            return Poll::Ready(());
        }
        time.waiting.push(context.waker().clone());
        Poll::Pending
    }
}

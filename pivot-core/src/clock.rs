//! Time and chance, as seams: tests put their own in.

use std::time::{Duration, Instant, SystemTime};

use futures_util::future::BoxFuture;

/// Where the time comes from and how it is waited for.
pub trait Clock: Send + Sync {
    /// The moment, for measuring.
    fn now(&self) -> Instant;

    /// The moment, for dates.
    fn system_time(&self) -> SystemTime;

    /// Waits before a repetition.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;

    /// Ends when something that has gone on for `duration` must be given up. Unlike [`sleep`](Clock::sleep) it runs
    /// beside other work, so a test's clock must not end it at once.
    fn timeout(&self, duration: Duration) -> BoxFuture<'static, ()>;
}

/// The real time, waited for by tokio.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn system_time(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }

    fn timeout(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.sleep(duration)
    }
}

/// Where chance comes from.
pub trait Rng: Send + Sync {
    /// A number from 0 up to, but not including, 1.
    fn next_f64(&self) -> f64;
}

/// A fast generator, seeded anew in every thread. Good for spreading retries, not for secrets.
#[derive(Clone, Copy, Debug, Default)]
pub struct FastRng;

impl Rng for FastRng {
    fn next_f64(&self) -> f64 {
        fastrand::f64()
    }
}

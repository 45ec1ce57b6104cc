//! Time and randomness, replaceable in tests.

use std::time::{Duration, Instant, SystemTime};

use futures_util::future::BoxFuture;

/// A source of time, and of timers.
pub trait Clock: Send + Sync {
    /// The present instant, for measuring.
    fn now(&self) -> Instant;

    /// The present time of day.
    fn system_time(&self) -> SystemTime;

    /// Completes after `duration`. Used to wait before a retry.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;

    /// Completes when something that began now must be given up, after `duration`. Unlike [`sleep`](Clock::sleep) it
    /// runs concurrently with other work, so the clock of a test must not complete it at once.
    fn timeout(&self, duration: Duration) -> BoxFuture<'static, ()>;
}

/// The system's clock, with the timers of tokio. Outside of a tokio runtime its timers never complete; the [default
/// transport](crate::transport::ReqwestTransport) refuses to send there. The runtime needs its timers enabled.
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
        match tokio::runtime::Handle::try_current() {
            Ok(_) => Box::pin(tokio::time::sleep(duration)),
            Err(_) => Box::pin(std::future::pending()),
        }
    }

    fn timeout(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.sleep(duration)
    }
}

/// A source of randomness.
pub trait Rng: Send + Sync {
    /// A number from 0 (inclusive) to 1 (exclusive).
    fn next_f64(&self) -> f64;
}

/// A fast generator with a seed per thread. Suitable for spreading retries, not for secrets.
#[derive(Clone, Copy, Debug, Default)]
pub struct FastRng;

impl Rng for FastRng {
    fn next_f64(&self) -> f64 {
        fastrand::f64()
    }
}

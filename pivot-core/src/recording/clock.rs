//! The clock of a replay.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use futures_util::future::BoxFuture;

use crate::clock::Clock;

/// A clock for clients whose transport replays: whoever waits between attempts has waited at once, and no time limit is
/// ever reached, since nothing takes time. Needs no runtime. Clones share the time.
#[derive(Clone, Debug)]
pub struct ReplayClock(Arc<Time>);

#[derive(Debug)]
struct Time {
    start: (Instant, SystemTime),
    waited: Mutex<Duration>,
}

impl ReplayClock {
    /// A clock that starts now.
    pub fn new() -> Self {
        let start = (Instant::now(), SystemTime::now());
        Self(Arc::new(Time { start, waited: Mutex::default() }))
    }

    /// How long everybody has waited together.
    pub fn waited(&self) -> Duration {
        *crate::lock(&self.0.waited)
    }
}

impl Default for ReplayClock {
    fn default() -> Self {
        Self::new()
    }
}

impl Clock for ReplayClock {
    fn now(&self) -> Instant {
        // A century of waits is more than any instant can be ahead of.
        self.0.start.0.checked_add(self.waited()).unwrap_or(self.0.start.0)
    }

    fn system_time(&self) -> SystemTime {
        self.0.start.1.checked_add(self.waited()).unwrap_or(self.0.start.1)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let clock = self.clone();
        Box::pin(async move {
            let mut waited = crate::lock(&clock.0.waited);
            *waited = waited.saturating_add(duration);
        })
    }

    fn timeout(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::pending())
    }
}

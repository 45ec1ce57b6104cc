//! The time that leases and waits go by.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use pivot_core::Clock;

use crate::inbox::Inbox;
use crate::timestamp::Timestamp;

/// How often the time is compared with the store's own.
const INTERVAL: Duration = Duration::from_secs(60);

/// Moments that go on evenly: from the time of day at which it began, as far as time has passed since. A clock that is set
/// ends no lease early, and holds no event up.
pub(crate) struct Timeline {
    clock: Arc<dyn Clock>,
    anchor: Mutex<(Instant, Timestamp)>,
}

impl Timeline {
    pub(crate) fn new(clock: Arc<dyn Clock>) -> Self {
        let anchor = Mutex::new((clock.now(), clock.system_time().into()));
        Self { clock, anchor }
    }

    pub(crate) fn now(&self) -> Timestamp {
        let (began, at) = *self.anchor.lock().unwrap_or_else(PoisonError::into_inner);
        at.plus(self.clock.now().saturating_duration_since(began))
    }

    /// Goes on from another moment: that of a clock which is several processes'.
    fn follow(&self, at: Timestamp) {
        *self.anchor.lock().unwrap_or_else(PoisonError::into_inner) = (self.clock.now(), at);
    }
}

impl Inbox {
    /// Goes by the store's own clock from now on; whether it has one. While it cannot be asked, time goes on as it did.
    pub(crate) async fn agree_on_time(&self) -> bool {
        match self.0.store.time().await {
            Ok(Some(at)) => self.0.timeline.follow(at),
            Ok(None) => return false,
            Err(_) => {}
        }
        true
    }

    /// Keeps to the store's own clock, for as long as this is polled.
    pub(crate) async fn keep_to_store_time(&self) {
        loop {
            self.0.clock.timeout(INTERVAL).await;
            self.agree_on_time().await;
        }
    }
}

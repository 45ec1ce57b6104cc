//! What is logged of events that could not be stored: not each of them, since the log may be on the disk that is full.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use tracing::{debug, error};

use crate::store_error::{StoreError, StoreErrorKind};

/// How often the same is said at most.
const INTERVAL: Duration = Duration::from_secs(30);

/// What was said last, and how many events were refused since.
#[derive(Debug, Default)]
pub(crate) struct Refusals(Mutex<Option<Said>>);

#[derive(Debug)]
struct Said {
    kind: StoreErrorKind,
    at: Instant,
    /// How many events were refused without a word since.
    since: u64,
}

impl Refusals {
    /// Logs that an event was refused, unless that was said of late.
    pub(crate) fn log(&self, now: Instant, problem: &StoreError) {
        match self.to_be_said(now, problem.kind()) {
            Some(before) => error!(
                problem = problem.full_text(),
                refused_before = before,
                "an event could not be stored; it is asked for again"
            ),
            None => debug!(problem = problem.full_text(), "another event could not be stored"),
        }
    }

    /// How many events were refused without a word before this one, if something is to be said of it.
    fn to_be_said(&self, now: Instant, kind: StoreErrorKind) -> Option<u64> {
        let mut said = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let before = match &mut *said {
            Some(last) if last.kind == kind && now.saturating_duration_since(last.at) < INTERVAL => {
                last.since += 1;
                return None;
            }
            Some(last) => last.since,
            None => 0,
        };
        *said = Some(Said { kind, at: now, since: 0 });
        Some(before)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_is_said_once_in_a_while_with_how_many_there_were_and_another_at_once() {
        let (refusals, start) = (Refusals::default(), Instant::now());
        let said = |seconds, kind| refusals.to_be_said(start + Duration::from_secs(seconds), kind);
        assert_eq!(said(0, StoreErrorKind::Full), Some(0));
        assert_eq!([said(0, StoreErrorKind::Full), said(29, StoreErrorKind::Full)], [None, None]);
        assert_eq!(said(30, StoreErrorKind::Full), Some(2));
        assert_eq!(said(31, StoreErrorKind::Full), None);
        assert_eq!(said(32, StoreErrorKind::Unreachable), Some(1));
        assert_eq!(said(33, StoreErrorKind::Full), Some(0), "another cause is said at once");
    }
}

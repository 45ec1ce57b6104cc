//! A bound on how many requests a client sends in a stretch of time.

use std::collections::VecDeque;
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// At most so many requests in any stretch of time of this length, repetitions among them.
#[derive(Debug)]
pub(crate) struct RateLimit {
    requests: usize,
    per: Duration,
    sent: Mutex<VecDeque<Instant>>,
}

impl RateLimit {
    pub(crate) fn new(requests: usize, per: Duration) -> Self {
        Self { requests: requests.max(1), per, sent: Mutex::default() }
    }

    /// Takes a place for a request that is sent now.
    ///
    /// # Errors
    /// How long to wait for the next free place, where there is none.
    pub(crate) fn take(&self, now: Instant) -> Result<(), Duration> {
        let mut sent = crate::lock(&self.sent);
        while sent.front().is_some_and(|&first| now.saturating_duration_since(first) >= self.per) {
            sent.pop_front();
        }
        match sent.front() {
            Some(&first) if sent.len() >= self.requests => {
                Err(self.per.saturating_sub(now.saturating_duration_since(first)))
            }
            _ => {
                sent.push_back(now);
                Ok(())
            }
        }
    }

    /// Gives a place back that was taken at this moment, for a request that was not sent.
    pub(crate) fn give_back(&self, taken: Instant) {
        Self::remove(&mut crate::lock(&self.sent), taken);
    }

    /// Notes that the request of a place that was taken at one moment is sent at a later one.
    pub(crate) fn delay(&self, taken: Instant, until: Instant) {
        let mut sent = crate::lock(&self.sent);
        Self::remove(&mut sent, taken);
        let place = sent.partition_point(|&moment| moment <= until);
        sent.insert(place, until);
    }

    fn remove(sent: &mut VecDeque<Instant>, taken: Instant) {
        // It is most likely the last one.
        if let Some(place) = sent.iter().rposition(|&moment| moment == taken) {
            sent.remove(place);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_no_stretch_of_a_minute_are_there_more_than_the_limit() {
        let (limit, start) = (RateLimit::new(50, Duration::from_secs(60)), Instant::now());
        let mut sent = Vec::new();
        for millisecond in (0..300_000).step_by(100) {
            let now = start + Duration::from_millis(millisecond);
            if limit.take(now).is_ok() {
                sent.push(now);
            }
        }
        assert_eq!(sent.len(), 250);
        for window in sent.windows(51) {
            assert!(window[50] - window[0] >= Duration::from_secs(60));
        }
    }

    #[test]
    fn the_wait_for_the_next_place_is_told() {
        let (limit, start) = (RateLimit::new(2, Duration::from_secs(60)), Instant::now());
        limit.take(start).unwrap();
        limit.take(start + Duration::from_secs(10)).unwrap();
        assert_eq!(limit.take(start + Duration::from_secs(15)), Err(Duration::from_secs(45)));
        limit.take(start + Duration::from_secs(60)).unwrap();
        assert_eq!(limit.take(start + Duration::from_secs(60)), Err(Duration::from_secs(10)));
    }
}

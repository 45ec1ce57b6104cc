//! A bound on how many requests a client sends in a stretch of time.

use std::collections::VecDeque;
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// At most so many requests in any stretch of time of this length, repetitions among them.
#[derive(Debug)]
pub(crate) struct RateLimit {
    requests: usize,
    per: Duration,
    places: Mutex<Places>,
}

#[derive(Debug, Default)]
struct Places {
    /// When requests were sent, in order.
    sent: VecDeque<Instant>,
    /// How many are about to be.
    held: usize,
}

impl RateLimit {
    pub(crate) fn new(requests: usize, per: Duration) -> Self {
        Self { requests: requests.max(1), per, places: Mutex::default() }
    }

    /// Takes a place for a request that is about to be sent. Until it is, nobody else gets the place, however long it takes.
    ///
    /// # Errors
    /// How long to wait before asking again, where there is none.
    pub(crate) fn take(&self, now: Instant) -> Result<Place<'_>, Duration> {
        let mut places = crate::lock(&self.places);
        let since = |moment: Instant| now.saturating_duration_since(moment);
        while places.sent.front().is_some_and(|&first| since(first) >= self.per) {
            places.sent.pop_front();
        }
        if places.sent.len() + places.held >= self.requests {
            // One that is about to be sent is free again so long after it at the earliest.
            return Err(places.sent.front().map_or(self.per, |&first| self.per.saturating_sub(since(first))));
        }
        places.held += 1;
        Ok(Place(Some(self)))
    }
}

/// A place for a request. It is given back unless the request is [sent](Self::sent).
#[derive(Debug)]
pub(crate) struct Place<'a>(Option<&'a RateLimit>);

impl Place<'_> {
    pub(crate) fn sent(mut self, at: Instant) {
        if let Some(limit) = self.0.take() {
            let mut places = crate::lock(&limit.places);
            places.held -= 1;
            let place = places.sent.partition_point(|&moment| moment <= at);
            places.sent.insert(place, at);
        }
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        if let Some(limit) = self.0.take() {
            crate::lock(&limit.places).held -= 1;
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
            if let Ok(place) = limit.take(now) {
                place.sent(now);
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
        let second = |seconds| start + Duration::from_secs(seconds);
        limit.take(start).unwrap().sent(start);
        limit.take(second(10)).unwrap().sent(second(10));
        assert_eq!(limit.take(second(15)).unwrap_err(), Duration::from_secs(45));
        limit.take(second(60)).unwrap().sent(second(60));
        assert_eq!(limit.take(second(60)).unwrap_err(), Duration::from_secs(10));
    }

    #[test]
    fn a_place_is_held_until_its_request_is_sent_and_counts_from_then_on() {
        let (limit, start) = (RateLimit::new(1, Duration::from_secs(60)), Instant::now());
        let second = |seconds| start + Duration::from_secs(seconds);
        let place = limit.take(start).unwrap();
        assert_eq!(limit.take(second(90)).unwrap_err(), Duration::from_secs(60));
        place.sent(second(100));
        assert_eq!(limit.take(second(150)).unwrap_err(), Duration::from_secs(10));
        // One that is not used is free again.
        drop(limit.take(second(160)).unwrap());
        limit.take(second(160)).unwrap().sent(second(160));
    }
}

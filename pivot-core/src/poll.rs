//! Polling until something is complete or a timeout elapses.

use std::pin::pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_util::future::{BoxFuture, Either, select};

use crate::clock::Clock;
use crate::error::{Error, ErrorKind};

/// When to poll, and for how long.
///
/// The pause grows by half each time, from the first to the longest, and from the second on is at least a millisecond. A
/// pause requested by the vendor (`Retry-After`) is respected if it is longer. A last request is made just before the
/// timeout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Schedule {
    /// The pause between the first request and the second. Default: half a second.
    pub first_pause: Duration,
    /// The longest pause between two requests. Default: 15 seconds.
    pub longest_pause: Duration,
    /// The time limit in total, including all requests and pauses. Default: ten minutes.
    pub timeout: Duration,
    /// How long "not found" is tolerated for something newly created. Default: not at all.
    pub not_found_grace: Duration,
    /// The number of consecutive undecodable responses that ends the polling with an error. Default: 3.
    pub unreadable_answers: u32,
}

impl Default for Schedule {
    fn default() -> Self {
        Self {
            first_pause: Duration::from_millis(500),
            longest_pause: Duration::from_secs(15),
            timeout: Duration::from_secs(600),
            not_found_grace: Duration::ZERO,
            unreadable_answers: 3,
        }
    }
}

impl Schedule {
    /// Sets the time limit for all requests and pauses together; after it, waiting ends with
    /// [`TimedOut`](PollError::TimedOut). Default: ten minutes.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets the first and the longest pause between two requests; each is longer than the one before. Defaults: half a
    /// second and 15 seconds.
    #[must_use]
    pub fn pauses(mut self, first: Duration, longest: Duration) -> Self {
        (self.first_pause, self.longest_pause) = (first, longest);
        self
    }

    /// Sets how long "not found" is tolerated for something that was made just before. Default: not at all.
    #[must_use]
    pub fn not_found_grace(mut self, grace: Duration) -> Self {
        self.not_found_grace = grace;
        self
    }
}

/// Why polling did not complete.
#[derive(Clone, Debug, thiserror::Error)]
pub enum PollError<S: std::fmt::Debug> {
    /// A request failed permanently.
    #[error("the state could not be asked for")]
    Call(#[from] Error),
    /// The timeout elapsed before completion.
    #[error("not at its end after {after:?}")]
    TimedOut {
        /// The time limit.
        after: Duration,
        /// The last state received. `None` if there was none.
        last: Option<S>,
        /// The error of the last request. `None` if it succeeded; otherwise the final state may have been reached.
        source: Option<Error>,
    },
}

/// What every pause but the first has at least.
const LEAST_PAUSE: Duration = Duration::from_millis(1);

/// How long before the end of the time the last question is asked, at most.
const LAST_CALL: Duration = Duration::from_secs(1);

/// Calls `ask` until `judge` returns an outcome for a state. `judge` returns a state that is not final unchanged.
///
/// Transient errors do not end the polling before the timeout; nor do a few consecutive undecodable responses, or "not
/// found" within [`Schedule::not_found_grace`]. A request in progress when the timeout elapses is dropped.
///
/// # Errors
/// Returns [`PollError::Call`] if a request fails permanently, and [`PollError::TimedOut`] if the timeout elapses.
pub async fn poll<S: std::fmt::Debug, T>(
    clock: Arc<dyn Clock>,
    schedule: Schedule,
    ask: impl FnMut() -> BoxFuture<'static, Result<S, Error>>,
    judge: impl FnMut(S) -> Result<T, S>,
) -> Result<T, PollError<S>> {
    let started = clock.now();
    Polling { clock, schedule, started, last: None, error: None, unreadable: 0 }.run(ask, judge).await
}

struct Polling<S> {
    clock: Arc<dyn Clock>,
    schedule: Schedule,
    started: Instant,
    last: Option<S>,
    /// Why the last call failed, if it did.
    error: Option<Error>,
    /// How many answers in a row could not be read.
    unreadable: u32,
}

impl<S: std::fmt::Debug> Polling<S> {
    async fn run<T>(
        mut self,
        mut ask: impl FnMut() -> BoxFuture<'static, Result<S, Error>>,
        mut judge: impl FnMut(S) -> Result<T, S>,
    ) -> Result<T, PollError<S>> {
        let mut pause = self.schedule.first_pause;
        loop {
            let left = self.left();
            if left.is_zero() {
                return Err(self.timed_out());
            }
            let answer = match select(pin!(ask()), self.clock.timeout(left)).await {
                Either::Left((answer, _)) => answer,
                Either::Right(_) => return Err(self.timed_out()),
            };
            match answer.map(&mut judge) {
                Ok(Ok(outcome)) => return Ok(outcome),
                Ok(Err(state)) => (self.last, self.error, self.unreadable) = (Some(state), None, 0),
                Err(error) if self.may_pass(&error) => self.error = Some(error),
                Err(error) => return Err(PollError::Call(error)),
            }
            let asked = self.error.as_ref().and_then(Error::retry_after).unwrap_or_default();
            let left = self.left();
            if asked >= left {
                // The vendor is not asked before it wants to be, and the time is up by then.
                return Err(self.timed_out());
            }
            self.clock.sleep(self.until_next(pause, asked, left)).await;
            // A pause of nothing would stay one, and the vendor be asked without a break.
            let longest = self.schedule.longest_pause.max(LEAST_PAUSE);
            pause = pause.saturating_add((pause / 2).max(LEAST_PAUSE)).min(longest);
        }
    }

    fn left(&self) -> Duration {
        self.schedule.timeout.saturating_sub(self.clock.now().saturating_duration_since(self.started))
    }

    /// How long to pause: shorter before the end, so that there is time for a last question, but no shorter than `asked`.
    fn until_next(&self, pause: Duration, asked: Duration, left: Duration) -> Duration {
        let last_call = left.saturating_sub(LAST_CALL.min(self.schedule.timeout / 10));
        let pause = if last_call.is_zero() { pause.min(left) } else { pause.min(last_call) };
        pause.max(asked)
    }

    /// Whether a failure says nothing for good.
    fn may_pass(&mut self, error: &Error) -> bool {
        let is_unreadable = matches!(error.kind(), ErrorKind::Decode | ErrorKind::ApiFailure);
        self.unreadable = if is_unreadable { self.unreadable + 1 } else { 0 };
        let age = self.clock.now().saturating_duration_since(self.started);
        let may_be_found = error.is_not_found() && self.last.is_none() && age < self.schedule.not_found_grace;
        error.is_retryable() || may_be_found || (is_unreadable && self.unreadable < self.schedule.unreadable_answers)
    }

    fn timed_out(self) -> PollError<S> {
        PollError::TimedOut { after: self.schedule.timeout, last: self.last, source: self.error }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::VecDeque;
    use std::sync::Mutex;

    use http::Method;

    use super::*;
    use crate::Client;
    use crate::endpoint::{Endpoint, ErrorDetails, Vendor};
    use crate::request::RequestParts;
    use crate::retry::RetryPolicy;
    use crate::testing::{ManualClock, Reply, StubTransport};

    static ACME: Vendor = Vendor::new("acme", |_| ErrorDetails::default());
    static GET_STATE: Endpoint = Endpoint::new(&ACME, "get_state", Method::GET, "/state");

    /// What comes of polling a server that gives these replies in turn, and then says "running" for ever.
    async fn polled(
        schedule: Schedule,
        replies: impl IntoIterator<Item = Reply>,
    ) -> (Result<String, PollError<String>>, usize, Vec<Duration>) {
        let replies = Mutex::new(replies.into_iter().collect::<VecDeque<_>>());
        let transport = StubTransport::new(move |_| {
            crate::lock(&replies).pop_front().unwrap_or_else(|| Reply::json(200, "\"running\""))
        });
        let clock = ManualClock::new();
        let client = Client::builder("https://api.example").transport(transport.clone()).clock(clock.clone());
        let client = client.retry(RetryPolicy::none()).build().unwrap();
        let ask = move || -> BoxFuture<'static, Result<String, Error>> {
            let client = client.clone();
            Box::pin(async move { Ok(client.execute(RequestParts::new(&GET_STATE)).await?.json()?.into_value()) })
        };
        let judge = |state: String| if state == "done" { Ok(state) } else { Err(state) };
        let outcome = poll(Arc::new(clock.clone()), schedule, ask, judge).await;
        (outcome, transport.received().len(), clock.recorded_sleeps())
    }

    fn said(state: &str) -> Reply {
        Reply::json(200, format!("{state:?}"))
    }

    #[tokio::test]
    async fn pauses_grow_by_half_up_to_the_longest() {
        let schedule = Schedule::default().pauses(Duration::from_secs(4), Duration::from_secs(7));
        let replies = [said("a"), said("b"), said("c"), said("d"), said("done")];
        let (outcome, asked, slept) = polled(schedule, replies).await;
        assert_eq!((outcome.unwrap().as_str(), asked), ("done", 5));
        assert_eq!(slept, [4, 6, 7, 7].map(Duration::from_secs));
    }

    #[tokio::test]
    async fn no_pauses_do_not_ask_without_a_break() {
        let second = Duration::from_secs(1);
        // A first pause, the longest, and how often is asked within ten seconds at most.
        for (first, longest, most) in [
            (Duration::ZERO, second, 40),
            (Duration::from_nanos(1), second, 40),
            (Duration::ZERO, Duration::ZERO, 10_001),
            (second, Duration::ZERO, 10_001),
        ] {
            let (outcome, asked, _) = polled(Schedule::default().pauses(first, longest).timeout(10 * second), []).await;
            assert!(matches!(outcome, Err(PollError::TimedOut { .. })), "{first:?} {longest:?}");
            assert!(asked <= most, "{first:?} {longest:?}: {asked}");
        }
    }

    #[tokio::test]
    async fn failures_that_may_pass_end_nothing_and_others_do() {
        let schedule = Schedule::default().not_found_grace(Duration::from_secs(2));
        for (replies, is_ok) in [
            (vec![Reply::status(500), Reply::status(429), said("done")], true),
            (vec![Reply::status(404), Reply::status(404), said("done")], true),
            (vec![said("a"), Reply::status(404), said("done")], false),
            (vec![Reply::status(404), Reply::status(404), Reply::status(404), Reply::status(404)], false),
            (vec![Reply::json(200, "<html>"), Reply::json(200, "{"), said("done")], true),
            (vec![Reply::json(200, "<"), Reply::json(200, "{"), Reply::json(200, "["), said("done")], false),
            (vec![Reply::json(200, "<"), said("a"), Reply::json(200, "<"), Reply::json(200, "<"), said("done")], true),
            (vec![Reply::status(403), said("done")], false),
            (vec![Reply::status(400), said("done")], false),
        ] {
            let count = replies.len();
            let (outcome, ..) = polled(schedule, replies).await;
            match outcome {
                Ok(state) => assert!(is_ok && state == "done", "{count}"),
                Err(error) => assert!(!is_ok && matches!(error, PollError::Call(_)), "{count}: {error:?}"),
            }
        }
    }

    #[tokio::test]
    async fn when_the_time_is_up_the_last_state_is_told_and_nothing_is_waited_for_longer() {
        let (outcome, _, slept) = polled(Schedule::default().timeout(Duration::from_secs(7)), []).await;
        let Err(PollError::TimedOut { after, last, source: None }) = outcome else { panic!("{outcome:?}") };
        assert_eq!((after, last.as_deref()), (Duration::from_secs(7), Some("running")));
        assert_eq!(slept.iter().sum::<Duration>(), Duration::from_secs(7));

        let busy = || Reply::status(503).header("retry-after", "60");
        let (outcome, asked, slept) = polled(Schedule::default().timeout(Duration::from_secs(50)), [busy()]).await;
        let Err(PollError::TimedOut { last: None, source: Some(error), .. }) = outcome else { panic!("{outcome:?}") };
        assert_eq!((error.retry_after(), asked, slept.len()), (Some(Duration::from_secs(60)), 1, 0));

        let (outcome, asked, _) = polled(Schedule::default().timeout(Duration::ZERO), [said("done")]).await;
        assert!(matches!(outcome, Err(PollError::TimedOut { .. })) && asked == 0);
    }

    #[tokio::test]
    async fn a_pause_that_the_vendor_asks_for_is_kept() {
        let busy = Reply::status(429).header("retry-after", "20");
        let (outcome, _, slept) = polled(Schedule::default(), [busy, said("done")]).await;
        assert_eq!((outcome.unwrap().as_str(), slept), ("done", vec![Duration::from_secs(20)]));
    }

    #[tokio::test]
    async fn a_last_question_is_asked_just_before_the_end_whatever_the_answers_ask_for() {
        let schedule = Schedule::default().timeout(Duration::from_secs(50));
        let schedule = schedule.pauses(Duration::from_secs(15), Duration::from_secs(15));
        for asked in [None, Some("0"), Some("1")] {
            let busy = || asked.map_or(Reply::status(503), |asked| Reply::status(503).header("retry-after", asked));
            let (outcome, ..) = polled(schedule, [busy(), busy(), busy(), busy(), said("done")]).await;
            assert_eq!(outcome.unwrap(), "done", "{asked:?}");
        }
    }
}

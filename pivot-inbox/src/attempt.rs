//! One attempt to handle an event, from its lease to the note of what became of it.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::{Either, select};
use tracing::{Instrument, debug, error, info_span, warn};

use crate::backoff::Backoff;
use crate::event::{InboxEvent, ParkReason};
use crate::handler::{EventHandler, Handled, HandlerError, NextStep};
use crate::identity::shortened;
use crate::inbox::Inbox;
use crate::observer::AttemptOutcome;
use crate::store::{AfterFailure, Failure};
use crate::store_error::{StoreError, StoreErrorKind};
use crate::timestamp::Timestamp;

/// How much of an error is stored, in characters.
const ERROR_LENGTH: usize = 2000;

/// What holds for every attempt.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rules {
    pub(crate) max_attempts: u32,
    pub(crate) backoff: Backoff,
    pub(crate) handler_time: Duration,
    /// As the program set it.
    pub(crate) lease_time: Option<Duration>,
}

impl Rules {
    pub(crate) fn lease_time(&self) -> Duration {
        let usual = || self.handler_time.saturating_mul(2).saturating_add(Duration::from_secs(60));
        self.lease_time.map_or_else(usual, |time| time.max(self.handler_time))
    }
}

pub(crate) struct Attempt {
    pub(crate) inbox: Inbox,
    pub(crate) handler: Arc<dyn EventHandler>,
    pub(crate) rules: Rules,
    pub(crate) event: InboxEvent,
}

impl Attempt {
    pub(crate) async fn run(mut self) {
        let delivery = self.event.trace;
        // The attempt is a step of the delivery's trace, and the parent of what the handler asks for.
        self.event.trace = delivery.map(|trace| trace.child(&*self.inbox.0.random));
        let event = &self.event;
        let span = info_span!(
            "inbox.handle",
            source = event.source,
            event_type = event.event_type,
            inbox.event = event.id.0,
            attempt = event.attempt,
            trace_id = delivery.map(|trace| trace.trace_id()),
            parent_id = delivery.map(|trace| trace.parent_id()),
            span_id = event.trace.map(|trace| trace.parent_id()),
        );
        async {
            let clock = &self.inbox.0.clock;
            let started = clock.now();
            let handled = self.handle().await;
            let handler_time = clock.now().saturating_duration_since(started);
            let outcome = self.note(handled).await;
            let lag = self.inbox.now().since(self.event.received_at);
            self.inbox.0.observer.attempted(&self.event, outcome, handler_time, lag);
        }
        .instrument(span)
        .await;
    }

    /// Calls the handler, within its time; a panic of it is a failure.
    async fn handle(&self) -> Result<Handled, HandlerError> {
        let handling = AssertUnwindSafe(async { self.handler.handle(self.event.clone()).await }).catch_unwind().boxed();
        match select(handling, self.inbox.0.clock.timeout(self.rules.handler_time)).await {
            Either::Left((Ok(handled), _)) => handled,
            Either::Left((Err(_), _)) => Err(HandlerError::retry("the handler panicked")),
            Either::Right(((), handling)) => {
                // A panic of what it held must not end the attempt either: nobody would be told before the lease is over.
                drop(catch_unwind(AssertUnwindSafe(|| drop(handling))));
                Err(HandlerError::retry(format!("the handler did not end within {:?}", self.rules.handler_time)))
            }
        }
    }

    /// Tells the store what became of the event.
    async fn note(&self, handled: Result<Handled, HandlerError>) -> AttemptOutcome {
        let error = match handled {
            Ok(Handled::Committed) => return AttemptOutcome::Done,
            Ok(Handled::Done) => {
                let done = self.insist(|| self.inbox.0.store.complete(self.event.lease(), self.inbox.now())).await;
                return self.outcome(done, AttemptOutcome::Done);
            }
            Err(error) if error.next == NextStep::LeaseLost => return self.lease_lost(&error.full_text()),
            Err(error) => error,
        };
        let text = shortened(&error.full_text(), ERROR_LENGTH);
        let failed_at = self.inbox.0.timeline.now();
        let (next, outcome) = self.next(&error, failed_at);
        match outcome {
            AttemptOutcome::Dead => error!(error = text, "the event is dead: it waits for an operator"),
            AttemptOutcome::Parked => warn!(error = text, "the event is parked: it waits for a later version"),
            _ => warn!(error = text, "the attempt failed; another follows"),
        }
        let noted = self.insist(|| {
            let at = if matches!(next, AfterFailure::RetryAt(_)) { failed_at } else { self.inbox.now() };
            self.inbox.0.store.fail(self.event.lease(), Failure::new(text.clone(), at, next))
        });
        let noted = noted.await;
        if let AfterFailure::RetryAt(_) = next {
            // The workers learn when it is due.
            self.inbox.0.arrived.notify_one();
        }
        self.outcome(noted, outcome)
    }

    /// What comes of an attempt that failed at a moment of the time that waits go by.
    fn next(&self, error: &HandlerError, at: Timestamp) -> (AfterFailure, AttemptOutcome) {
        match error.next {
            NextStep::Park => (AfterFailure::Park(ParkReason::Unreadable), AttemptOutcome::Parked),
            NextStep::Retry(delay) if self.event.counted_attempts < self.rules.max_attempts => {
                let wait = self.rules.backoff.after(self.event.counted_attempts, &*self.inbox.0.random);
                let wait = wait.max(delay.unwrap_or_default());
                (AfterFailure::RetryAt(at.plus(wait)), AttemptOutcome::Failed)
            }
            _ => (AfterFailure::Dead, AttemptOutcome::Dead),
        }
    }

    /// Tells the store until it takes it, or the lease is over: what was handled must not be handled again for a disk that
    /// was full for a moment.
    async fn insist<'a, F>(&'a self, mut tell: F) -> Result<(), StoreError>
    where
        F: FnMut() -> crate::store::StoreFuture<'a, ()>,
    {
        let clock = &self.inbox.0.clock;
        let started = clock.now();
        let mut tries = 0;
        loop {
            tries += 1;
            match tell().await {
                Err(problem) if is_transient(problem.kind()) => {
                    let wait = Backoff::new(Duration::from_millis(200), Duration::from_secs(10));
                    let wait = wait.after(tries, &*self.inbox.0.random);
                    let gone = clock.now().saturating_duration_since(started).saturating_add(wait);
                    // The handler may have used its time up before.
                    if gone.saturating_add(self.rules.handler_time) >= self.rules.lease_time() {
                        return Err(problem);
                    }
                    warn!(problem = problem.full_text(), "the store did not note what became of an event; tried again");
                    clock.sleep(wait).await;
                }
                noted => return noted,
            }
        }
    }

    fn outcome(&self, noted: Result<(), StoreError>, outcome: AttemptOutcome) -> AttemptOutcome {
        match noted {
            Ok(()) => {
                debug!(outcome = outcome.as_str(), "noted");
                outcome
            }
            Err(problem) => self.lease_lost(&problem.full_text()),
        }
    }

    fn lease_lost(&self, problem: &str) -> AttemptOutcome {
        error!(problem, "what became of the event could not be noted; it is handled again");
        AttemptOutcome::LeaseLost
    }
}

fn is_transient(kind: StoreErrorKind) -> bool {
    !matches!(kind, StoreErrorKind::LeaseLost | StoreErrorKind::Closed | StoreErrorKind::Other)
}

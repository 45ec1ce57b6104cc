//! A handler at work.

use std::future::Future;
use std::panic::{self, AssertUnwindSafe};
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::delivery_outcome::DeliveryOutcome;
use super::handling::HandlerError;
use super::receiver::short;
use super::unavailable::Unavailable;

/// What a handler does with an event. Its panics end here: those of the handler's future, of its error, and of what is dropped
/// with them. They must not end the task, since the log is to be informed.
pub(super) struct AtWork(Option<BoxFuture<'static, Result<(), HandlerError>>>);

/// How a handler has ended.
pub(super) enum Ended {
    Done,
    /// With what is answered, and why.
    Failed(DeliveryOutcome, String),
}

impl AtWork {
    /// Calls a handler.
    pub(super) fn begin(call: impl FnOnce() -> BoxFuture<'static, Result<(), HandlerError>>) -> Self {
        Self(caught(call))
    }

    /// Drops what it was doing.
    fn stop(&mut self) {
        let work = self.0.take();
        caught(|| drop(work));
    }
}

impl Future for AtWork {
    type Output = Ended;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Ended> {
        let polled = self.0.as_mut().and_then(|work| caught(|| work.poll_unpin(context).map(ended)));
        let polled = polled
            .unwrap_or_else(|| Poll::Ready(Ended::Failed(DeliveryOutcome::HandlerFailed, "it panicked".to_owned())));
        if polled.is_ready() {
            self.stop();
        }
        polled
    }
}

impl Drop for AtWork {
    fn drop(&mut self) {
        self.stop();
    }
}

fn ended(outcome: Result<(), HandlerError>) -> Ended {
    let Err(problem) = outcome else { return Ended::Done };
    let outcome = match problem.downcast_ref::<Unavailable>() {
        Some(unavailable) => DeliveryOutcome::Unavailable(unavailable.seconds()),
        None => DeliveryOutcome::HandlerFailed,
    };
    Ended::Failed(outcome, short(&problem))
}

/// What comes of it, if it does not panic.
fn caught<T>(work: impl FnOnce() -> T) -> Option<T> {
    panic::catch_unwind(AssertUnwindSafe(work)).ok()
}

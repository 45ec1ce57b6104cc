//! An event from its claim to its handling's end.

use std::error::Error as StdError;
use std::panic::AssertUnwindSafe;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::{self, BoxFuture, Either};
use open_json::DecodeError;
use tokio::runtime::Handle;
use tracing::{Instrument, error};

use super::budget::Bytes;
use super::claim::Held;
use super::event_log::{Claim, EventLog};
use super::receipt::Receipt;
use super::receiver::short;
use crate::clock::Clock;

/// How a vendor's events are read and told apart.
#[derive(Debug)]
pub struct EventKind<E> {
    /// The vendor, as in `e4cars`: for logs and for the names of stored bodies.
    pub vendor: &'static str,
    /// Reads an event; an error where the body is none.
    pub parse: fn(&[u8]) -> Result<E, DecodeError>,
    /// The event's number: two deliveries with the same number are the same event.
    pub id: fn(&E) -> &str,
}

/// Why a handler could not handle an event.
pub type HandlerError = Box<dyn StdError + Send + Sync>;

/// How long the event log may take to note what became of an event.
const NOTING: Duration = Duration::from_secs(10);

/// How much longer a handler is waited for than it may take: one that can be dropped has given its event back by then.
const GRACE: Duration = Duration::from_secs(1);

/// What handles the events of a receiver.
pub(super) struct Handler<E: 'static> {
    pub(super) kind: &'static EventKind<E>,
    pub(super) call: Box<dyn Fn(E) -> BoxFuture<'static, Result<(), HandlerError>> + Send + Sync>,
    pub(super) log: Arc<dyn EventLog>,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) time: Duration,
}

impl<E: Send + 'static> Handler<E> {
    /// Handles an event, in a task of its own where there is a runtime: a sender who hangs up must not leave it half
    /// handled. Its bytes are held until its end.
    pub(super) async fn run(self: Arc<Self>, event: E, held: Bytes) -> Receipt {
        let Ok(runtime) = Handle::try_current() else {
            return self.handle(event, false).await;
        };
        let (clock, patience) = (Arc::clone(&self.clock), self.time.saturating_add(NOTING).saturating_add(GRACE));
        let handling = async move {
            let receipt = self.handle(event, true).await;
            drop(held);
            receipt
        };
        let task = runtime.spawn(handling.in_current_span());
        // A handler that blocks its thread goes on beyond its time, and so does its claim; the sender is answered.
        match future::select(task, timer(&*clock, patience)).await {
            Either::Left((ended, _)) => ended.unwrap_or(Receipt::HandlerFailed),
            Either::Right(_) => Receipt::TimedOut,
        }
    }

    async fn handle(&self, event: E, timed: bool) -> Receipt {
        let id = (self.kind.id)(&event).to_owned();
        let mut time = if timed { timer(&*self.clock, self.time) } else { future::pending().boxed() };
        let lease = self.time.saturating_mul(2).saturating_add(Duration::from_secs(60));
        let claimed = match future::select(pin!(Held::claim(&self.log, id.clone(), lease)), &mut time).await {
            Either::Left((claimed, _)) => claimed,
            Either::Right(_) => {
                error!(event = id, "the event log did not answer in time; the event is asked for again");
                return Receipt::LogFailed;
            }
        };
        match claimed {
            Ok(Ok(claim)) => self.handle_claimed(event, claim, time, timed).await,
            Ok(Err(Claim::Done)) => Receipt::Duplicate,
            Ok(Err(_)) => Receipt::Busy,
            Err(problem) => log_failed(&id, &problem),
        }
    }

    async fn handle_claimed(&self, event: E, claim: Held, time: BoxFuture<'static, ()>, timed: bool) -> Receipt {
        // A panic of the handler must not end the task: the log is to be told.
        let handling = AssertUnwindSafe(async { (self.call)(event).await }).catch_unwind().boxed();
        let noting = || if timed { timer(&*self.clock, NOTING) } else { future::pending().boxed() };
        let (receipt, problem) = match future::select(handling, time).await {
            Either::Left((Ok(Ok(())), _)) => return note_done(claim, noting()).await,
            Either::Left((Ok(Err(problem)), _)) => (Receipt::HandlerFailed, short(&problem)),
            Either::Left((Err(_), _)) => (Receipt::HandlerFailed, "it panicked".to_owned()),
            // What is dropped here is the handler, before its event is given back.
            Either::Right(((), handling)) => {
                drop(handling);
                (Receipt::TimedOut, format!("it did not end within {:?}", self.time))
            }
        };
        error!(event = claim.id(), problem, "the handler failed; the event is asked for again");
        let _ = future::select(pin!(claim.release()), noting()).await;
        receipt
    }
}

async fn note_done(claim: Held, time: BoxFuture<'static, ()>) -> Receipt {
    let id = claim.id().to_owned();
    match future::select(pin!(claim.done()), time).await {
        Either::Left((Ok(()), _)) => Receipt::Handled,
        Either::Left((Err(problem), _)) => log_failed(&id, &problem),
        Either::Right(_) => {
            error!(event = id, "the event was handled, but the event log did not note it in time; it will come again");
            Receipt::LogFailed
        }
    }
}

fn timer(clock: &dyn Clock, time: Duration) -> BoxFuture<'static, ()> {
    clock.timeout(time)
}

fn log_failed(id: &str, problem: &dyn StdError) -> Receipt {
    let cause = problem.source().map(ToString::to_string);
    error!(event = id, %problem, cause, "the event is asked for again");
    Receipt::LogFailed
}

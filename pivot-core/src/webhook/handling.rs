//! An event from its claim to its handling's end.

use std::error::Error as StdError;
use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use futures_util::FutureExt;
use futures_util::future::{self, BoxFuture, Either};
use pivot_json::{DecodeError, Json};
use tokio::runtime::Handle;
use tracing::{debug, error};

use super::at_work::{AtWork, Ended};
use super::claim::Held;
use super::dedup_store::{Claim, DedupStore};
use super::delivery_outcome::DeliveryOutcome;
use super::trace_context::TraceContext;
use crate::clock::Clock;
use crate::drift;
use crate::identity::is_identity;

/// How the events of a vendor are decoded and identified.
#[derive(Debug)]
#[non_exhaustive]
pub struct EventDecoder<E> {
    /// The name of the vendor, such as `e4cars`, for logs and file names.
    pub vendor: &'static str,
    /// Decodes an event, or returns an error if the body is not one.
    pub parse: fn(&[u8]) -> Result<E, DecodeError>,
    /// The id of the event: two deliveries with the same id are the same event. One that names nothing, such as `0` or
    /// `null` (see [`is_identity`]), is no id: its event is handled as often as it comes.
    pub id: fn(&E) -> &str,
    /// Shows which event of the vendor's documents it is, and the typed parts of it, for [drift](crate::drift).
    pub parts: EventParts<E>,
}

/// Shows the typed parts of an event to a function.
pub type EventParts<E> = fn(&E, &mut dyn FnMut(EventPart<'_>));

/// A typed part of an event.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct EventPart<'a> {
    /// The name of the event in the vendor's documents, the same for all its parts; never a text that came.
    pub event: &'static str,
    /// The path of the part in the body. Empty for the whole.
    pub at: &'static str,
    /// The part.
    pub value: &'a dyn Json,
}

impl<'a> EventPart<'a> {
    /// The part at a path of the body of an event.
    pub fn new(event: &'static str, at: &'static str, value: &'a dyn Json) -> Self {
        Self { event, at, value }
    }
}

impl<E> EventDecoder<E> {
    /// A decoder of events without typed parts; see the fields.
    pub const fn new(vendor: &'static str, parse: fn(&[u8]) -> Result<E, DecodeError>, id: fn(&E) -> &str) -> Self {
        Self { vendor, parse, id, parts: |_, _| {} }
    }

    /// The same decoder with the typed parts of an event.
    #[must_use]
    pub const fn with_parts(mut self, parts: EventParts<E>) -> Self {
        self.parts = parts;
        self
    }

    /// Counts in `report` where an event differs from what the vendor documents. Receivers that are
    /// [told to](super::ReceiverBuilder::drift) do so; this is for events that were stored undecoded and are decoded later.
    pub fn count_drift(&self, report: &drift::Report, event: &E) {
        let mut is_counted = false;
        (self.parts)(event, &mut |part| {
            if !std::mem::replace(&mut is_counted, true) {
                report.event(self.vendor, part.event);
            }
            report.event_body(self.vendor, part.event, part.at, &pivot_json::deviations(part.value));
        });
    }
}

/// Why a handler could not handle an event.
pub type HandlerError = Box<dyn StdError + Send + Sync>;

/// How long the event log may take to note what became of an event.
const NOTING: Duration = Duration::from_secs(10);

/// How much longer than that an answer is waited for.
#[cfg(feature = "axum")]
const GRACE: Duration = Duration::from_secs(1);

/// A handler, which gets the trace that the event's delivery belongs to.
pub(super) type Call<E> =
    dyn Fn(Box<E>, Option<TraceContext>) -> BoxFuture<'static, Result<(), HandlerError>> + Send + Sync;

/// What handles the events of a receiver.
pub(super) struct Handler<E: 'static> {
    pub(super) kind: &'static EventDecoder<E>,
    pub(super) call: Box<Call<E>>,
    pub(super) log: Arc<dyn DedupStore>,
    /// What stands in its place for events that nothing identifies.
    pub(super) no_log: Arc<dyn DedupStore>,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) time: Duration,
}

impl<E: Send + 'static> Handler<E> {
    /// Handles an event within this future, under the time limit where there is a runtime to measure it. Dropped, it drops
    /// the handler and gives the event back. The event is boxed, so that it is not copied from future to future.
    pub(super) async fn handle(&self, event: Box<E>, trace: Option<TraceContext>) -> DeliveryOutcome {
        let id = (self.kind.id)(&event).to_owned();
        let mut time = self.timer(self.time);
        match self.claim(id, &mut time).await {
            Ok(claim) => self.handle_claimed((event, trace), claim, time).await,
            Err(receipt) => receipt,
        }
    }

    async fn claim(&self, id: String, time: &mut TimeLimit<'_>) -> Result<Held, DeliveryOutcome> {
        let lease = self.time.saturating_mul(2).saturating_add(Duration::from_secs(60));
        // Under an id that names nothing, the second event of all would be taken for a repetition of the first.
        let log = if is_identity(&id) { &self.log } else { &self.no_log };
        let claimed = match log.claim_at_once(&id, lease) {
            Some(Ok(claim)) => Ok(Held::granted(log, id, claim)),
            Some(Err(problem)) => Err((id, problem)),
            None => match future::select(pin!(Held::claim(log, id.clone(), lease)), time).await {
                Either::Left((claimed, _)) => claimed.map_err(|problem| (id, problem)),
                Either::Right(_) => {
                    error!(event = id, "the event log did not answer in time; the event is asked for again");
                    return Err(DeliveryOutcome::LogFailed);
                }
            },
        };
        match claimed {
            Ok(Ok(claim)) => Ok(claim),
            Ok(Err(Claim::AlreadyHandled)) => Err(DeliveryOutcome::Duplicate),
            Ok(Err(_)) => Err(DeliveryOutcome::InProgress),
            Err((id, problem)) => Err(log_failed(&id, &problem)),
        }
    }

    async fn handle_claimed(
        &self,
        (event, trace): (Box<E>, Option<TraceContext>),
        claim: Held,
        time: TimeLimit<'_>,
    ) -> DeliveryOutcome {
        let ended = match future::select(AtWork::begin(|| (self.call)(event, trace)), time).await {
            Either::Left((ended, _)) => ended,
            // What is dropped here is the handler, before its event is given back.
            Either::Right(((), handling)) => {
                drop(handling);
                Ended::Failed(DeliveryOutcome::TimedOut, format!("it did not end within {:?}", self.time))
            }
        };
        let (receipt, problem) = match ended {
            Ended::Done => return self.note_done(claim).await,
            Ended::Failed(receipt, problem) => (receipt, problem),
        };
        self.give_back(claim, &receipt, problem).await;
        receipt
    }

    async fn give_back(&self, claim: Held, receipt: &DeliveryOutcome, problem: String) {
        let id = claim.id().to_owned();
        match receipt {
            // The handler's own decision, of which it says what is to be said.
            DeliveryOutcome::Unavailable(_) => debug!(event = id, problem, "the event is asked for again"),
            _ => error!(event = id, problem, "the handler failed; the event is asked for again"),
        }
        if let Either::Right(_) = future::select(pin!(claim.release()), self.timer(NOTING)).await {
            error!(event = id, "the event log did not take a claim back in time; it ends with its lease");
        }
    }

    async fn note_done(&self, mut claim: Held) -> DeliveryOutcome {
        let noted = match claim.complete_at_once() {
            Some(noted) => Some(noted),
            None => match future::select(pin!(claim.complete()), self.timer(NOTING)).await {
                Either::Left((noted, _)) => Some(noted),
                Either::Right(_) => None,
            },
        };
        let id = claim.id();
        match noted {
            Some(Ok(())) => DeliveryOutcome::Handled,
            Some(Err(problem)) => log_failed(id, &problem),
            None => {
                error!(
                    event = id,
                    "the event was handled, but the event log did not note it in time; it will come again"
                );
                DeliveryOutcome::LogFailed
            }
        }
    }

    fn timer(&self, time: Duration) -> TimeLimit<'_> {
        TimeLimit { clock: &*self.clock, begun: self.clock.now(), time, timer: None }
    }

    /// How long an answer is waited for at most: a handler that can be dropped has given its event back by then.
    #[cfg(feature = "axum")]
    pub(super) fn patience(&self) -> Duration {
        self.time.saturating_add(NOTING).saturating_add(GRACE)
    }
}

/// Ends after a time; without a runtime never, since nothing measures it then. What is there at once costs no timer.
struct TimeLimit<'a> {
    clock: &'a dyn Clock,
    begun: Instant,
    time: Duration,
    timer: Option<BoxFuture<'static, ()>>,
}

impl Future for TimeLimit<'_> {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let Self { clock, begun, time, timer } = self.get_mut();
        let timer = timer.get_or_insert_with(|| match Handle::try_current() {
            Ok(_) => clock.timeout(time.saturating_sub(clock.now().saturating_duration_since(*begun))),
            Err(_) => future::pending().boxed(),
        });
        timer.poll_unpin(context)
    }
}

fn log_failed(id: &str, problem: &dyn StdError) -> DeliveryOutcome {
    let cause = problem.source().map(ToString::to_string);
    error!(event = id, %problem, cause, "the event is asked for again");
    DeliveryOutcome::LogFailed
}

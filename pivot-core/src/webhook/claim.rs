//! A claim that is given back by whatever way its holder ends.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt;
use tokio::runtime::Handle;
use tracing::error;

use super::dedup_store::{Claim, DedupStore, DedupStoreError, Ticket};

/// The claim on an event. Dropped before its end, as by a panic, a time limit or a server that stops, it tells the log what
/// became of the event: at once where the log can do so without waiting, else by a task of the runtime, else the claim
/// ends with its lease.
pub(super) struct Held {
    log: Arc<dyn DedupStore>,
    id: String,
    ticket: Ticket,
    outcome: Outcome,
}

/// What the log is still to be informed of.
#[derive(Clone, Copy)]
enum Outcome {
    /// The event was not handled.
    Open,
    /// It was: it must not be given back.
    Handled,
    /// Nothing.
    Told,
}

type Claimed = Result<Result<Held, Claim>, DedupStoreError>;

impl Held {
    /// The claim that the log has granted, or why it has not.
    pub(super) fn granted(log: &Arc<dyn DedupStore>, id: String, claim: Claim) -> Result<Self, Claim> {
        match claim {
            Claim::Acquired(ticket) => Ok(Self { log: Arc::clone(log), id, ticket, outcome: Outcome::Open }),
            other => Err(other),
        }
    }

    /// Claims an event of a log that may take its time; the claim where it was granted, else why not. Dropped meanwhile, it
    /// gives back what is granted later.
    pub(super) async fn claim(log: &Arc<dyn DedupStore>, id: String, lease: Duration) -> Claimed {
        let mut claiming = Self::claim_from(Arc::clone(log), id, lease).boxed();
        if let Some(claimed) = claiming.as_mut().now_or_never() {
            return claimed;
        }
        match Handle::try_current() {
            // A task whose result nobody waits for drops it, and so ends the claim.
            Ok(runtime) => runtime.spawn(claiming).await.map_err(DedupStoreError::new)?,
            Err(_) => claiming.await,
        }
    }

    async fn claim_from(log: Arc<dyn DedupStore>, id: String, lease: Duration) -> Claimed {
        let claim = log.claim(&id, lease).await?;
        Ok(Self::granted(&log, id, claim))
    }

    pub(super) fn id(&self) -> &str {
        &self.id
    }

    /// Notes that the event was handled, if the log does so at once. From here on the claim is never given back: the event must
    /// not be handled twice.
    pub(super) fn complete_at_once(&mut self) -> Option<Result<(), DedupStoreError>> {
        self.outcome = Outcome::Handled;
        let noted = self.log.complete_at_once(&self.id, self.ticket)?;
        self.outcome = Outcome::Told;
        Some(noted)
    }

    /// The same by a log that may take its time.
    pub(super) async fn complete(&mut self) -> Result<(), DedupStoreError> {
        self.outcome = Outcome::Handled;
        let noted = self.log.complete(&self.id).await;
        self.outcome = Outcome::Told;
        noted
    }

    /// Gives the event back.
    pub(super) async fn release(mut self) {
        give_back(&self.log, &self.id, self.ticket).await;
        self.outcome = Outcome::Told;
    }
}

async fn give_back(log: &Arc<dyn DedupStore>, id: &str, ticket: Ticket) {
    let released = AssertUnwindSafe(async { log.release(id, ticket).await }).catch_unwind().await;
    let cause = match released {
        Ok(Ok(())) => return,
        Ok(Err(problem)) => std::error::Error::source(&problem).map(ToString::to_string),
        Err(_) => Some("it panicked".to_owned()),
    };
    error!(event = id, cause, "the event log failed to give a claim back; it ends with its lease");
}

async fn note_done(log: &Arc<dyn DedupStore>, id: &str) {
    if !matches!(AssertUnwindSafe(async { log.complete(id).await }).catch_unwind().await, Ok(Ok(()))) {
        error!(event = id, "the event was handled, but the event log failed to note it; it will come again");
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        let outcome = self.outcome;
        if matches!(outcome, Outcome::Told) {
            return;
        }
        let (log, id, ticket) = (Arc::clone(&self.log), std::mem::take(&mut self.id), self.ticket);
        let mut telling = match outcome {
            Outcome::Told => return,
            Outcome::Open => async move { give_back(&log, &id, ticket).await }.boxed(),
            Outcome::Handled => async move { note_done(&log, &id).await }.boxed(),
        };
        if telling.as_mut().now_or_never().is_none()
            && let Ok(runtime) = Handle::try_current()
        {
            runtime.spawn(telling);
        }
    }
}

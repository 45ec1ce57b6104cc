//! A claim that is given back by whatever way its holder ends.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt;
use tracing::error;

use super::event_log::{Claim, EventLog, EventLogError, Ticket};

/// The claim on an event. Dropped before its end, as by a panic, a time limit or a server that stops, it gives the event
/// back: at once where the log can do so without waiting, else by a task of the runtime, else by the end of its lease.
pub(super) struct Held {
    log: Arc<dyn EventLog>,
    id: String,
    ticket: Ticket,
    open: bool,
}

impl Held {
    /// Claims an event; the claim where it was granted, else why not.
    pub(super) async fn claim(
        log: &Arc<dyn EventLog>,
        id: String,
        lease: Duration,
    ) -> Result<Result<Self, Claim>, EventLogError> {
        Ok(match log.claim(&id, lease).await? {
            Claim::Granted(ticket) => Ok(Self { log: Arc::clone(log), id, ticket, open: true }),
            other => Err(other),
        })
    }

    pub(super) fn id(&self) -> &str {
        &self.id
    }

    /// Notes that the event was handled. From here on the claim is never given back: the event must not be handled twice.
    pub(super) async fn done(mut self) -> Result<(), EventLogError> {
        self.open = false;
        self.log.done(&self.id).await
    }

    /// Gives the event back.
    pub(super) async fn release(mut self) {
        give_back(&self.log, &self.id, self.ticket).await;
        self.open = false;
    }
}

async fn give_back(log: &Arc<dyn EventLog>, id: &str, ticket: Ticket) {
    let released = AssertUnwindSafe(async { log.release(id, ticket).await }).catch_unwind().await;
    let cause = match released {
        Ok(Ok(())) => return,
        Ok(Err(problem)) => std::error::Error::source(&problem).map(ToString::to_string),
        Err(_) => Some("it panicked".to_owned()),
    };
    error!(event = id, cause, "the event log failed to give a claim back; it ends with its lease");
}

impl Drop for Held {
    fn drop(&mut self) {
        if !self.open {
            return;
        }
        let (log, id, ticket) = (Arc::clone(&self.log), std::mem::take(&mut self.id), self.ticket);
        let mut released = async move { give_back(&log, &id, ticket).await }.boxed();
        if released.as_mut().now_or_never().is_none()
            && let Ok(runtime) = tokio::runtime::Handle::try_current()
        {
            runtime.spawn(released);
        }
    }
}

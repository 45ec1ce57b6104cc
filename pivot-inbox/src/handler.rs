//! What is done with an event.

use std::collections::HashMap;
use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use pivot_core::BoxFuture;
use pivot_json::DecodeError;

use crate::event::InboxEvent;

/// Does what an event is there for. A function `Fn(InboxEvent) -> impl Future<Output = Result<(), HandlerError>>` is one.
///
/// Effects are at least once: a process that ends between the effect and the note that it was made makes it again, with
/// [`attempt`](InboxEvent::attempt) above 1. A handler that runs in the store's own transaction has them exactly once;
/// the stores' crates say how.
pub trait EventHandler: Send + Sync + 'static {
    /// Handles an event. The future is dropped where it waits when its time is over; what blocks its thread is not.
    ///
    /// # Errors
    /// Returns an error if the event was not handled, with what is to become of it.
    fn handle(&self, event: InboxEvent) -> BoxFuture<'_, Result<Handled, HandlerError>>;
}

/// That an event was handled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Handled {
    /// The store is still to be informed.
    Done,
    /// The store knows: it was noted in the transaction that made the effects.
    Committed,
}

impl<F, R> EventHandler for F
where
    F: Fn(InboxEvent) -> R + Send + Sync + 'static,
    R: Future<Output = Result<(), HandlerError>> + Send + 'static,
{
    fn handle(&self, event: InboxEvent) -> BoxFuture<'_, Result<Handled, HandlerError>> {
        let handling = self(event);
        Box::pin(async move { handling.await.map(|()| Handled::Done) })
    }
}

/// Why an event was not handled, and what is to become of it. Any error is one, by `?`: another attempt follows.
///
/// ```
/// use std::time::Duration;
///
/// use pivot_inbox::{HandlerError, InboxEvent};
///
/// async fn handle(event: InboxEvent) -> Result<(), HandlerError> {
///     let text = std::str::from_utf8(&event.body).map_err(HandlerError::unreadable)?; // parked: a later version may read it
///     let number: u32 = text.parse()?; // another attempt follows, up to the limit
///     match number {
///         0 => Err(HandlerError::permanent("nothing has the number 0")), // dead at once
///         1 => Err(HandlerError::retry_after(Duration::from_secs(60), "it is not ready")),
///         _ => Ok(()),
///     }
/// }
/// # let _ = handle;
/// ```
#[derive(Debug)]
pub struct HandlerError {
    pub(crate) next: NextStep,
    source: Box<dyn StdError + Send + Sync>,
}

/// What is to become of an event that was not handled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NextStep {
    /// Another attempt, after the back-off or this time, whichever is longer; unless it was the last.
    Retry(Option<Duration>),
    /// No other attempt.
    Dead,
    /// No other attempt by this version of the program.
    Park,
    /// Nothing: the lease was lost, and the event is another's.
    LeaseLost,
}

impl HandlerError {
    /// Another attempt is to follow.
    pub fn retry(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { next: NextStep::Retry(None), source: source.into() }
    }

    /// Another attempt is to follow, not before this time has passed.
    pub fn retry_after(delay: Duration, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { next: NextStep::Retry(Some(delay)), source: source.into() }
    }

    /// No attempt will ever succeed: the event is dead at once.
    pub fn permanent(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { next: NextStep::Dead, source: source.into() }
    }

    /// This version of the program cannot read the event: it is parked, to be replayed by a later one.
    pub fn unreadable(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { next: NextStep::Park, source: source.into() }
    }

    /// The lease ended before the handler did, and nothing came of the attempt: for stores with transactions.
    pub fn lease_lost(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { next: NextStep::LeaseLost, source: source.into() }
    }

    /// The error and its causes, on one line.
    pub(crate) fn full_text(&self) -> String {
        let mut text = self.source.to_string();
        let mut cause = self.source.source();
        while let Some(error) = cause {
            text.push_str("; because: ");
            text.push_str(&error.to_string());
            cause = error.source();
        }
        text
    }
}

impl<E: StdError + Send + Sync + 'static> From<E> for HandlerError {
    fn from(error: E) -> Self {
        Self::retry(error)
    }
}

/// A handler of events as a vendor's client reads them: `parse` is its `webhook::parse`. An event that it cannot read is
/// parked.
pub fn typed<E, F, R>(parse: fn(&[u8]) -> Result<E, DecodeError>, handler: F) -> impl EventHandler
where
    E: Send + 'static,
    F: Fn(E, InboxEvent) -> R + Send + Sync + 'static,
    R: Future<Output = Result<(), HandlerError>> + Send + 'static,
{
    let handler = Arc::new(handler);
    move |event: InboxEvent| {
        let handler = Arc::clone(&handler);
        async move {
            let read = parse(&event.body).map_err(HandlerError::unreadable)?;
            handler(read, event).await
        }
    }
}

/// A handler for each source; events of any other are parked.
///
/// ```
/// use pivot_inbox::{BySource, HandlerError, InboxEvent};
///
/// async fn of_vehicles(event: InboxEvent) -> Result<(), HandlerError> {
/// #   drop(event);
///     Ok(())
/// }
/// async fn of_orders(event: InboxEvent) -> Result<(), HandlerError> {
/// #   drop(event);
///     Ok(())
/// }
///
/// let handler = BySource::new().on("e4cars", of_vehicles).on("afosto", of_orders);
/// # drop(handler);
/// ```
#[derive(Default)]
pub struct BySource(HashMap<String, Box<dyn EventHandler>>);

impl BySource {
    /// Without any handler.
    pub fn new() -> Self {
        Self::default()
    }

    /// With a handler for the events of a source, as in `e4cars`, instead of any that was there.
    #[must_use]
    pub fn on(mut self, source: impl Into<String>, handler: impl EventHandler) -> Self {
        self.0.insert(source.into(), Box::new(handler));
        self
    }
}

impl EventHandler for BySource {
    fn handle(&self, event: InboxEvent) -> BoxFuture<'_, Result<Handled, HandlerError>> {
        match self.0.get(&event.source) {
            Some(handler) => handler.handle(event),
            None => Box::pin(async move {
                Err(HandlerError::unreadable(format!("there is no handler for events of {}", event.source)))
            }),
        }
    }
}

impl fmt::Debug for BySource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

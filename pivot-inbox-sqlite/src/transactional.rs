//! Handlers in the store's own transaction.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use pivot_core::{BoxFuture, Clock, SystemClock};
use pivot_inbox::{EventHandler, Handled, HandlerError, InboxEvent, StoreError, StoreErrorKind};
use rusqlite::Connection;

use crate::lease;
use crate::queue::Done;
use crate::store::SqliteStore;

/// A handler whose effects are in the store's own file, made by [`SqliteStore::transactional`].
pub struct TransactionalHandler<F> {
    store: SqliteStore,
    handle: Arc<F>,
    clock: Arc<dyn Clock>,
}

impl SqliteStore {
    /// A handler that runs in the transaction in which its event is noted as done: both happen, or neither. So its effects
    /// on the file happen exactly once, whenever the process ends.
    ///
    /// It runs on the thread that writes, which does nothing else meanwhile, so it should be short and wait for nothing. When
    /// it fails or panics, what it did is undone. The transaction is not its to end.
    pub fn transactional<F>(&self, handle: F) -> TransactionalHandler<F>
    where
        F: Fn(&Connection, &InboxEvent) -> Result<(), HandlerError> + Send + Sync + 'static,
    {
        TransactionalHandler { store: self.clone(), handle: Arc::new(handle), clock: Arc::new(SystemClock) }
    }
}

impl<F> TransactionalHandler<F> {
    /// Where the moment comes from at which an event was done. Default: the system's clock.
    #[must_use]
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }
}

impl<F> EventHandler for TransactionalHandler<F>
where
    F: Fn(&Connection, &InboxEvent) -> Result<(), HandlerError> + Send + Sync + 'static,
{
    fn handle(&self, event: InboxEvent) -> BoxFuture<'_, Result<Handled, HandlerError>> {
        let (handle, place, at) =
            (Arc::clone(&self.handle), self.store.settings.place.clone(), self.clock.system_time().into());
        let transaction = move |connection: &Connection| {
            let store_error = |error: rusqlite::Error| place.error(error);
            if !lease::is_held(connection, event.lease()).map_err(store_error)? {
                return Err(place.of(StoreErrorKind::LeaseLost).caused_by(format!("event {}", event.id)));
            }
            let handled = catch_unwind(AssertUnwindSafe(|| handle(connection, &event)));
            match handled.unwrap_or_else(|_| Err(HandlerError::retry("the handler panicked"))) {
                // A full disk may have ended the transaction under the handler, whatever it made of it.
                Ok(()) if connection.is_autocommit() => {
                    Err(place.of(StoreErrorKind::Other).caused_by("the transaction ended within the handler"))
                }
                Ok(()) => {
                    lease::complete(connection, event.lease(), at).map_err(store_error)?;
                    Ok(Done::Keep(Ok(())))
                }
                Err(error) => Ok(Done::Undo(Err(error))),
            }
        };
        Box::pin(async move {
            match self.store.writer.write(transaction).await {
                Ok(handled) => handled.map(|()| Handled::Committed),
                Err(error) => Err(of_store(error)),
            }
        })
    }
}

fn of_store(error: StoreError) -> HandlerError {
    match error.kind() {
        StoreErrorKind::LeaseLost => HandlerError::lease_lost(error),
        kind => HandlerError::retry_after(kind.retry_after(), error),
    }
}

impl<F> fmt::Debug for TransactionalHandler<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransactionalHandler").field("store", &self.store).finish_non_exhaustive()
    }
}

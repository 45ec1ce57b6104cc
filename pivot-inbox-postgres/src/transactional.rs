//! Handlers in the store's own transaction.

use std::fmt;
use std::sync::Arc;

use deadpool_postgres::Transaction;
use pivot_core::{BoxFuture, Clock, SystemClock};
use pivot_inbox::{EventHandler, Handled, HandlerError, InboxEvent, StoreError, StoreErrorKind};

use crate::error::spoils_connection;
use crate::lease;
use crate::lent::Lent;
use crate::store::PostgresStore;

/// A handler whose effects are in the store's own database, made by [`PostgresStore::transactional`].
pub struct TransactionalHandler<F> {
    store: PostgresStore,
    handle: Arc<F>,
    clock: Arc<dyn Clock>,
}

impl PostgresStore {
    /// A handler that runs in the transaction in which its event is noted as done: both happen, or neither. So its effects
    /// on the database happen exactly once, whenever the process or the database ends.
    ///
    /// It has one of the store's connections while it runs. Nobody takes the event away meanwhile, even if its lease ends.
    /// When the handler fails, panics or takes longer than the workers allow, what it did is undone. The transaction is not
    /// its to end.
    pub fn transactional<F>(&self, handle: F) -> TransactionalHandler<F>
    where
        F: for<'a> Fn(&'a Transaction<'_>, &'a InboxEvent) -> BoxFuture<'a, Result<(), HandlerError>>
            + Send
            + Sync
            + 'static,
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

impl<F> TransactionalHandler<F>
where
    F: for<'a> Fn(&'a Transaction<'_>, &'a InboxEvent) -> BoxFuture<'a, Result<(), HandlerError>>
        + Send
        + Sync
        + 'static,
{
    async fn run(&self, event: &InboxEvent) -> Result<(), HandlerError> {
        let (store, place) = (&self.store, &self.store.place);
        let pool_error = |error| of_store(place.pool_error(error));
        let mut lent = Lent::of(store).await.map_err(pool_error)?;
        let client = lent.client().map_err(pool_error)?;
        let transaction = async {
            let store_error = |error| Failed::Store(place.error(error));
            let work = store.begin(client).await.map_err(store_error)?;
            if !lease::hold(&work, event.lease()).await.map_err(store_error)? {
                return Err(Failed::Store(store.lease_lost(event.lease())));
            }
            if let Err(error) = (self.handle)(work.transaction(), event).await {
                // Waited for, since the handler may have given up a statement itself; a connection that fails is not used again.
                drop(work.rollback().await);
                return Err(Failed::Handler(error));
            }
            if !lease::complete(&work, event.lease(), self.clock.system_time().into()).await.map_err(store_error)? {
                let ended = "the transaction ended within the handler";
                return Err(Failed::Store(place.of(StoreErrorKind::Other).caused_by(ended)));
            }
            work.commit().await.map_err(store_error)
        };
        match transaction.await {
            Ok(()) => {
                lent.give_back(false);
                Ok(())
            }
            Err(Failed::Handler(error)) => {
                lent.give_back(false);
                Err(error)
            }
            Err(Failed::Store(error)) => {
                lent.give_back(spoils_connection(error.kind()));
                Err(of_store(error))
            }
        }
    }
}

enum Failed {
    Handler(HandlerError),
    Store(StoreError),
}

impl<F> EventHandler for TransactionalHandler<F>
where
    F: for<'a> Fn(&'a Transaction<'_>, &'a InboxEvent) -> BoxFuture<'a, Result<(), HandlerError>>
        + Send
        + Sync
        + 'static,
{
    fn handle(&self, event: InboxEvent) -> BoxFuture<'_, Result<Handled, HandlerError>> {
        Box::pin(async move { self.run(&event).await.map(|()| Handled::Committed) })
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

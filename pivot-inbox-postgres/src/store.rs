//! The store.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use deadpool_postgres::{Object, Pool};
use pivot_core::BoxFuture;
use pivot_inbox::{
    Classification, EventId, EventSummary, Failure, Filter, InboxEvent, InboxStore, Inserted, Lease, LeaseRequest,
    NewEvent, Page, Purge, Reclassified, Stats, StoreError, StoreErrorKind, StoreFuture, StoredEvent, Timestamp,
};
use tokio::time::error::Elapsed;
use tokio_postgres::{CancelToken, Config, Error, IsolationLevel};
use tracing::warn;

use crate::connect::PostgresStoreBuilder;
use crate::error::{Place, spoils_connection};
use crate::lent::Lent;
use crate::work::{Schema, Work};
use crate::{insert, lease, lists, operate};

/// A store of events in a schema of a PostgreSQL database, which any number of processes work on. Cheap to clone; clones
/// are the same store.
#[derive(Clone)]
pub struct PostgresStore {
    pub(crate) pool: Pool,
    pub(crate) schema: Schema,
    pub(crate) place: Place,
    pub(crate) time_limit: Duration,
    pub(crate) cancel: Cancel,
    /// The moment of the last lease; later than any before the first.
    pub(crate) leased_at: Arc<AtomicI64>,
}

/// Asks the server to end what a connection is at, by a connection of the same kind.
pub(crate) type Cancel = Arc<dyn Fn(CancelToken) -> BoxFuture<'static, Result<(), Error>> + Send + Sync>;

impl PostgresStore {
    /// Settings of a store in a database.
    pub fn builder(config: Config) -> PostgresStoreBuilder {
        PostgresStoreBuilder::new(config)
    }

    /// The store's connections, for tables of the program's own.
    pub fn pool(&self) -> &Pool {
        &self.pool
    }

    /// Closes the connections, for all clones: what comes after is refused.
    pub fn close(&self) {
        self.pool.close();
    }

    /// Does something in a transaction, and gives its result when it is committed.
    pub(crate) async fn transact<T, F>(&self, operation: F) -> Result<T, StoreError>
    where
        F: for<'a> FnOnce(&'a Work<'_>) -> BoxFuture<'a, Result<T, Error>> + Send,
    {
        let pool_error = |error| self.place.pool_error(error);
        let mut lent = Lent::of(self).await.map_err(pool_error)?;
        let client = lent.client().map_err(pool_error)?;
        let transaction = async {
            let work = self.begin(client).await?;
            let value = operation(&work).await?;
            work.commit().await?;
            Ok(value)
        };
        let done = tokio::time::timeout(self.time_limit, transaction).await;
        self.end(lent, done).await
    }

    /// Stores an event, in one round trip.
    async fn store(&self, event: &NewEvent) -> Result<Inserted, StoreError> {
        let pool_error = |error| self.place.pool_error(error);
        let mut lent = Lent::of(self).await.map_err(pool_error)?;
        let client = lent.client().map_err(pool_error)?;
        let done = tokio::time::timeout(self.time_limit, insert::insert(client, &self.schema, event)).await;
        let inserted = self.end(lent, done).await?;
        inserted.ok_or_else(|| self.place.of(StoreErrorKind::Busy).caused_by("the identity changed hands too often"))
    }

    /// Gives a connection back after what was done with it, unless it took too long.
    async fn end<T>(&self, lent: Lent, done: Result<Result<T, Error>, Elapsed>) -> Result<T, StoreError> {
        match done {
            Ok(Ok(value)) => {
                lent.give_back(false);
                Ok(value)
            }
            Ok(Err(error)) => {
                let error = self.place.error(error);
                lent.give_back(spoils_connection(error.kind()));
                Err(error)
            }
            Err(_) => {
                // What waits for a lock would be done when it has it, and hold a connection of the server's until then.
                lent.give_up().await;
                Err(self.place.too_slow(self.time_limit))
            }
        }
    }

    /// Begins a transaction in which every statement sees what was committed before it, whatever the role's settings say:
    /// what a lock was waited for is looked at after it was had.
    pub(crate) async fn begin<'a>(&self, client: &'a mut Object) -> Result<Work<'a>, Error> {
        let begun = client.build_transaction().isolation_level(IsolationLevel::ReadCommitted).start().await?;
        Ok(Work::new(begun, self.schema.clone()))
    }

    /// Says so if the server is set up to lose what it has committed.
    pub(crate) async fn warn_of_settings(&self) -> Result<(), StoreError> {
        if self.transact(|work| Box::pin(fsync(work))).await? == "off" {
            warn!("fsync is off at the server: what is acknowledged is lost when its machine crashes");
        }
        Ok(())
    }

    /// Changes a leased event.
    fn on_lease<F>(&self, lease: Lease, change: F) -> StoreFuture<'_, ()>
    where
        F: for<'a> FnOnce(&'a Work<'_>) -> BoxFuture<'a, Result<bool, Error>> + Send + 'static,
    {
        Box::pin(async move { if self.transact(change).await? { Ok(()) } else { Err(self.lease_lost(lease)) } })
    }

    pub(crate) fn lease_lost(&self, lease: Lease) -> StoreError {
        self.place.of(StoreErrorKind::LeaseLost).caused_by(format!("event {}, attempt {}", lease.id, lease.attempt))
    }

    async fn lease_due(&self, request: LeaseRequest) -> Result<Vec<InboxEvent>, StoreError> {
        let limit = usize::try_from(request.limit).unwrap_or(usize::MAX);
        if request.now.0 < self.leased_at.load(Ordering::Relaxed) {
            self.transact(move |work| Box::pin(lease::begin_again(work, request.now))).await?;
        }
        self.leased_at.store(request.now.0, Ordering::Relaxed);
        let mut leased = Vec::new();
        while leased.len() < limit {
            let left = limit - leased.len();
            let due = match self.transact(move |work| Box::pin(lease::lease(work, request, left))).await {
                Ok(due) => due,
                // What is leased is leased, and must be handled.
                Err(_) if !leased.is_empty() => break,
                Err(error) => return Err(error),
            };
            leased.extend(due.leased);
            // What waited behind a dead one may be due.
            let Some((first, others)) = due.spent.split_first() else { break };
            for id in std::iter::once(*first).chain(others.iter().copied()) {
                match self.transact(move |work| Box::pin(lease::give_up(work, id, request))).await {
                    Ok(()) => {}
                    Err(_) if !leased.is_empty() => return Ok(leased),
                    Err(error) => return Err(error),
                }
            }
        }
        Ok(leased)
    }
}

async fn fsync(work: &Work<'_>) -> Result<String, Error> {
    work.query_one("SELECT current_setting('fsync')", &[]).await?.try_get(0)
}

fn numbers(ids: Vec<EventId>) -> Vec<i64> {
    ids.into_iter().map(|id| id.0).collect()
}

impl InboxStore for PostgresStore {
    fn time(&self) -> StoreFuture<'_, Option<Timestamp>> {
        Box::pin(self.transact(|work| Box::pin(async { lease::time(work).await.map(Some) })))
    }

    fn insert(&self, event: NewEvent) -> StoreFuture<'_, Inserted> {
        Box::pin(async move { self.store(&event).await })
    }

    fn lease(&self, request: LeaseRequest) -> StoreFuture<'_, Vec<InboxEvent>> {
        Box::pin(self.lease_due(request))
    }

    fn complete(&self, lease: Lease, at: Timestamp) -> StoreFuture<'_, ()> {
        self.on_lease(lease, move |work| Box::pin(lease::complete(work, lease, at)))
    }

    fn fail(&self, lease: Lease, failure: Failure) -> StoreFuture<'_, ()> {
        self.on_lease(lease, move |work| Box::pin(lease::fail(work, lease, failure)))
    }

    fn release(&self, lease: Lease) -> StoreFuture<'_, ()> {
        self.on_lease(lease, move |work| Box::pin(lease::release(work, lease)))
    }

    fn next_due(&self) -> StoreFuture<'_, Option<Timestamp>> {
        Box::pin(self.transact(|work| Box::pin(lease::next_due(work))))
    }

    fn list(&self, filter: Filter, page: Page) -> StoreFuture<'_, Vec<EventSummary>> {
        Box::pin(self.transact(move |work| Box::pin(lists::list(work, filter, page))))
    }

    fn show(&self, id: EventId) -> StoreFuture<'_, Option<StoredEvent>> {
        Box::pin(self.transact(move |work| Box::pin(lists::show(work, id))))
    }

    fn retry(&self, ids: Vec<EventId>, at: Timestamp) -> StoreFuture<'_, u64> {
        Box::pin(self.transact(move |work| Box::pin(operate::retry(work, numbers(ids), at))))
    }

    fn discard(&self, ids: Vec<EventId>, at: Timestamp) -> StoreFuture<'_, u64> {
        Box::pin(self.transact(move |work| Box::pin(operate::discard(work, numbers(ids), at))))
    }

    fn reclassify(&self, id: EventId, read: Classification, at: Timestamp) -> StoreFuture<'_, Reclassified> {
        Box::pin(self.transact(move |work| Box::pin(operate::reclassify(work, id, read, at))))
    }

    fn purge(&self, purge: Purge) -> StoreFuture<'_, u64> {
        Box::pin(self.transact(move |work| Box::pin(operate::purge(work, purge))))
    }

    fn advance_retention_time(&self, now: Timestamp, limit: Duration) -> StoreFuture<'_, Timestamp> {
        Box::pin(self.transact(move |work| Box::pin(operate::advance_retention_time(work, now, limit))))
    }

    fn stats(&self) -> StoreFuture<'_, Stats> {
        Box::pin(self.transact(|work| Box::pin(lists::stats(work))))
    }

    fn check(&self) -> StoreFuture<'_, ()> {
        Box::pin(self.transact(|work| Box::pin(lists::probe(work))))
    }
}

impl fmt::Debug for PostgresStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PostgresStore").field("place", &self.place).finish_non_exhaustive()
    }
}

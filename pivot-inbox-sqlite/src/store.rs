//! The store.

use std::path::Path;
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use pivot_inbox::{
    Classification, EventId, EventSummary, Failure, Filter, InboxEvent, InboxStore, Inserted, Lease, LeaseRequest,
    NewEvent, Page, Purge, Reclassified, Stats, StoreError, StoreErrorKind, StoreFuture, StoredEvent, Timestamp,
};
use rusqlite::Connection;

use crate::connection::{self, Reader, Settings};
use crate::error::{Place, spoils_connection};
use crate::file;
use crate::lock::{Ownership, has_one_name};
use crate::queue::Done;
use crate::writer::Writer;
use crate::{insert, lease, operate, schema};

/// A store of events in a single SQLite file. Cheap to clone; clones are the same store.
///
/// One thread writes. What is to be written while a commit is under way is committed together, so that the number of events
/// a second is not that of the disk's flushes.
#[derive(Clone, Debug)]
pub struct SqliteStore {
    /// The connection that reads. It goes before the one that writes, which clears up.
    reader: Arc<Mutex<Option<Reader>>>,
    pub(crate) writer: Writer,
    pub(crate) settings: Settings,
    /// The moment of the last lease; later than any before the first.
    leased_at: Arc<AtomicI64>,
    /// How many bytes the largest event had for which there was no room of late.
    lacking: Arc<AtomicUsize>,
}

/// Settings of a [`SqliteStore`].
#[derive(Clone, Debug)]
pub struct SqliteStoreBuilder {
    settings: Settings,
}

impl SqliteStoreBuilder {
    /// How many bytes the file may have in use; beyond, the disk counts as full, and no more events are stored. What is
    /// stored is handled, and can be discarded and forgotten all the same. Default: as many as the disk has.
    #[must_use]
    pub fn max_bytes(mut self, bytes: u64) -> Self {
        self.settings.max_bytes = Some(bytes);
        self
    }

    /// How long is waited for another process that writes, such as an operator's. Default: five seconds.
    #[must_use]
    pub fn busy_timeout(mut self, time: Duration) -> Self {
        self.settings.busy_timeout = time;
        self
    }

    /// Opens the store for the program that works on it, which has it to itself. The file is made if there is none, brought
    /// to this version if it is of an earlier one, and leases of a program that ended are taken back at once.
    ///
    /// # Errors
    /// Returns an error if another program works on the store ([`Locked`](StoreErrorKind::Locked)), or the file cannot be
    /// opened, written or understood. A disk that is full is no reason, if what is stored can be read: then events are
    /// refused ([`Full`](StoreErrorKind::Full)) until there is room. It is one where there is no file yet, or one of an
    /// earlier version: make room, and open it again.
    pub async fn open(self) -> Result<SqliteStore, StoreError> {
        self.start(true).await
    }

    /// Opens the store beside the program that works on it, for an operator: everything but leasing. The file must be there.
    /// What only reads works on a disk that is full, too.
    ///
    /// # Errors
    /// Returns an error if there is no such file, or it cannot be opened, written or understood.
    pub async fn attach(self) -> Result<SqliteStore, StoreError> {
        self.start(false).await
    }

    async fn start(self, is_owner: bool) -> Result<SqliteStore, StoreError> {
        let mut settings = Settings { is_owner, ..self.settings };
        let place = settings.place.clone();
        let opening = move || {
            settings.place = settings.place.resolved();
            if is_owner {
                file::expect_or_none(&settings.place)?;
                file::create(&settings.place)?;
            } else {
                file::expect(&settings.place)?;
            }
            has_one_name(&settings.place)?;
            let ownership = if is_owner { Some(Ownership::take(&settings.place)?) } else { None };
            let writer = Writer::start(settings.clone(), ownership)?;
            let leased_at = Arc::new(AtomicI64::new(i64::MAX));
            Ok(SqliteStore { writer, reader: Arc::default(), settings, leased_at, lacking: Arc::default() })
        };
        let opened = tokio::task::spawn_blocking(opening).await;
        opened.unwrap_or_else(|error| Err(place.of(StoreErrorKind::Other).caused_by(error)))
    }
}

impl SqliteStore {
    /// Settings of a store in a file.
    pub fn builder(path: impl AsRef<Path>) -> SqliteStoreBuilder {
        let place = Place::new(path.as_ref());
        SqliteStoreBuilder {
            settings: Settings { place, max_bytes: None, busy_timeout: Duration::from_secs(5), is_owner: false },
        }
    }

    /// Opens a store with the default settings; see [`SqliteStoreBuilder::open`].
    ///
    /// # Errors
    /// The same as [`SqliteStoreBuilder::open`].
    pub async fn open(path: impl AsRef<Path>) -> Result<Self, StoreError> {
        Self::builder(path).open().await
    }

    /// Writes what waits to be written and closes the file, for all clones: what comes after is refused. Not needed for
    /// durability; it gives the store free for another program.
    pub async fn close(&self) {
        *self.reader.lock().unwrap_or_else(PoisonError::into_inner) = None;
        self.writer.close().await;
    }

    /// Does something of the program's own in a transaction of the store, such as making tables for its effects. It waits
    /// its turn among everything else that is written, which waits for it in turn, so it should be short. The
    /// transaction is not the operation's to end.
    ///
    /// # Errors
    /// Returns the operation's error, or the store's; then nothing of it was written.
    pub async fn write<T: Send + 'static>(
        &self,
        operation: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, StoreError> {
        let place = self.settings.place.clone();
        self.writer.write(move |connection| operation(connection).map(Done::Keep).map_err(|e| place.error(e))).await
    }

    /// Reads something of the program's own. What is read is committed.
    ///
    /// # Errors
    /// Returns the operation's error, or the store's.
    pub async fn read<T: Send + 'static>(
        &self,
        operation: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, StoreError> {
        let (reader, settings) = (Arc::clone(&self.reader), self.settings.clone());
        let reading = move || {
            let mut reader = reader.lock().unwrap_or_else(PoisonError::into_inner);
            let place = &settings.place;
            let open = match reader.take().filter(|open| open.files.are_there(place)) {
                Some(open) => open,
                None => connection::open_reader(&settings)?,
            };
            let read = operation(&open.connection).map_err(|error| place.error(error));
            if open.is_shared && !read.as_ref().is_err_and(|error| spoils_connection(error.kind())) {
                *reader = Some(open);
            }
            read
        };
        let read = tokio::task::spawn_blocking(reading).await;
        let read = read.unwrap_or_else(|error| Err(self.settings.place.of(StoreErrorKind::Other).caused_by(error)));
        self.writer.damage.noted(read)
    }

    /// Looks through the whole file for damage, which takes as long as reading it.
    ///
    /// # Errors
    /// Returns an error that says what is damaged ([`Corrupted`](StoreErrorKind::Corrupted)), or why it cannot be known.
    pub async fn verify(&self) -> Result<(), StoreError> {
        let place = self.settings.place.clone();
        let found = self.read(move |connection| {
            schema::version(connection, &place)
                .map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?;
            connection.pragma_query_value(None, "integrity_check", |row| row.get::<_, String>(0))
        });
        match found.await?.as_str() {
            "ok" => Ok(()),
            damage => Err(self.settings.place.of(StoreErrorKind::Corrupted).caused_by(damage.to_owned())),
        }
    }

    /// Changes a leased event.
    fn on_lease(
        &self,
        lease: Lease,
        change: impl FnOnce(&Connection) -> rusqlite::Result<bool> + Send + 'static,
    ) -> StoreFuture<'_, ()> {
        Box::pin(async move {
            if self.write(change).await? {
                return Ok(());
            }
            let cause = format!("event {}, attempt {}", lease.id, lease.attempt);
            Err(self.settings.place.of(StoreErrorKind::LeaseLost).caused_by(cause))
        })
    }

    fn received(&self, event: NewEvent) -> StoreFuture<'_, Inserted> {
        let (place, max_bytes) = (self.settings.place.clone(), self.settings.max_bytes);
        if max_bytes.is_none() {
            let insert = move |connection: &Connection| insert::insert(connection, &event).map_err(|e| place.error(e));
            return Box::pin(self.writer.receive_whole(insert));
        }
        Box::pin(self.writer.receive(move |connection| {
            let store_error = |error| place.error(error);
            let inserted = insert::insert(connection, &event).map_err(store_error)?;
            let is_new = matches!(inserted, Inserted::New(_));
            let exceeds = is_new && connection::exceeds(connection, max_bytes).map_err(store_error)?;
            if exceeds { Err(used_up(&place)) } else { Ok(Done::Keep(inserted)) }
        }))
    }

    /// Changes events one after the other, and counts those that were changed.
    fn on_each(
        &self,
        ids: Vec<EventId>,
        change: impl Fn(&Connection, EventId) -> rusqlite::Result<bool> + Send + 'static,
    ) -> StoreFuture<'_, u64> {
        Box::pin(self.write(move |connection| {
            ids.into_iter().try_fold(0, |count, id| Ok(count + u64::from(change(connection, id)?)))
        }))
    }
}

fn used_up(place: &Place) -> StoreError {
    place.of(StoreErrorKind::Full).caused_by("the number of bytes that the file may have is used up")
}

impl InboxStore for SqliteStore {
    fn insert(&self, event: NewEvent) -> StoreFuture<'_, Inserted> {
        let size = event.body.len();
        Box::pin(async move {
            let inserted = self.received(event).await;
            if inserted.as_ref().is_err_and(|error| error.kind() == StoreErrorKind::Full) {
                self.lacking.fetch_max(size.max(1), Ordering::Relaxed);
            }
            inserted
        })
    }

    fn lease(&self, request: LeaseRequest) -> StoreFuture<'_, Vec<InboxEvent>> {
        if !self.settings.is_owner {
            let error = self.settings.place.of(StoreErrorKind::Locked).caused_by("it is open for operation only");
            return Box::pin(std::future::ready(Err(error)));
        }
        let leased_at = Arc::clone(&self.leased_at);
        Box::pin(self.write(move |connection| {
            // Leases are written one after the other, so nothing comes between.
            if request.now.0 < leased_at.load(Ordering::Relaxed) {
                lease::begin_again(connection, request.now)?;
            }
            leased_at.store(request.now.0, Ordering::Relaxed);
            lease::lease(connection, request)
        }))
    }

    fn complete(&self, lease: Lease, at: Timestamp) -> StoreFuture<'_, ()> {
        self.on_lease(lease, move |connection| lease::complete(connection, lease, at))
    }

    fn fail(&self, lease: Lease, failure: Failure) -> StoreFuture<'_, ()> {
        self.on_lease(lease, move |connection| lease::fail(connection, lease, &failure))
    }

    fn release(&self, lease: Lease) -> StoreFuture<'_, ()> {
        self.on_lease(lease, move |connection| lease::release(connection, lease))
    }

    fn next_due(&self) -> StoreFuture<'_, Option<Timestamp>> {
        Box::pin(self.read(lease::next_due))
    }

    fn list(&self, filter: Filter, page: Page) -> StoreFuture<'_, Vec<EventSummary>> {
        Box::pin(self.read(move |connection| operate::list(connection, &filter, page)))
    }

    fn show(&self, id: EventId) -> StoreFuture<'_, Option<StoredEvent>> {
        Box::pin(self.read(move |connection| operate::show(connection, id)))
    }

    fn retry(&self, ids: Vec<EventId>, at: Timestamp) -> StoreFuture<'_, u64> {
        self.on_each(ids, move |connection, id| operate::retry(connection, id, at))
    }

    fn discard(&self, ids: Vec<EventId>, at: Timestamp) -> StoreFuture<'_, u64> {
        self.on_each(ids, move |connection, id| operate::discard(connection, id, at))
    }

    fn reclassify(&self, id: EventId, read: Classification, at: Timestamp) -> StoreFuture<'_, Reclassified> {
        Box::pin(self.write(move |connection| operate::reclassify(connection, id, &read, at)))
    }

    fn purge(&self, purge: Purge) -> StoreFuture<'_, u64> {
        Box::pin(async move {
            // Counting takes time, which those who write need not wait for.
            let bound = self.read(move |connection| operate::purge_bound(connection, purge)).await?;
            if bound.is_none() && purge.dead_before.is_none() {
                return Ok(0);
            }
            self.write(move |connection| operate::purge(connection, bound, purge)).await
        })
    }

    fn advance_retention_time(&self, now: Timestamp, limit: Duration) -> StoreFuture<'_, Timestamp> {
        Box::pin(self.write(move |connection| operate::advance_retention_time(connection, now, limit)))
    }

    fn stats(&self) -> StoreFuture<'_, Stats> {
        Box::pin(self.read(operate::stats))
    }

    fn check(&self) -> StoreFuture<'_, ()> {
        let (place, max_bytes) = (self.settings.place.clone(), self.settings.max_bytes);
        let lacking = self.lacking.load(Ordering::Relaxed);
        Box::pin(async move {
            let probing = self.writer.write(move |connection| {
                let exceeds = operate::probe(connection, max_bytes, lacking).map_err(|error| place.error(error))?;
                if exceeds { Err(used_up(&place)) } else { Ok(Done::Keep(())) }
            });
            probing.await?;
            self.read(operate::glance).await?;
            // Unless a larger event has been refused since.
            let _ = self.lacking.compare_exchange(lacking, 0, Ordering::Relaxed, Ordering::Relaxed);
            Ok(())
        })
    }
}

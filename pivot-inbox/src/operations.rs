//! What an operator does with an inbox.

use pivot_core::webhook::EventSource;
use tracing::info;

use crate::event::{EventId, EventState, EventSummary, StoredEvent};
use crate::inbox::Inbox;
use crate::store::{Filter, Page, Reclassified, Stats};
use crate::store_error::StoreError;

/// How many events are taken from the store at once.
const AT_ONCE: u32 = 200;

/// What a replay came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Replayed {
    /// Events that wait to be handled now.
    pub waiting: u64,
    /// Events that are parked still.
    pub parked: u64,
    /// Events that turned out to be there already, and were discarded.
    pub duplicates: u64,
}

impl Inbox {
    /// A page of the events that match a filter, without their bodies.
    ///
    /// # Errors
    /// Returns an error if the store cannot be read.
    pub async fn list(&self, filter: &Filter, page: Page) -> Result<Vec<EventSummary>, StoreError> {
        self.0.store.list(filter.clone(), page).await
    }

    /// One event with its body. `None` if there is none with this number.
    ///
    /// # Errors
    /// Returns an error if the store cannot be read.
    pub async fn show(&self, id: EventId) -> Result<Option<StoredEvent>, StoreError> {
        self.0.store.show(id).await
    }

    /// Makes events due now: dead, parked and discarded ones are handled again, waiting ones at once. Done events and
    /// those in progress are left unchanged. Returns the number of events changed.
    ///
    /// # Errors
    /// Returns an error if the store cannot be read or written.
    pub async fn retry(&self, ids: impl IntoIterator<Item = EventId>) -> Result<u64, StoreError> {
        let count = self.0.store.retry(ids.into_iter().collect(), self.now()).await?;
        self.0.arrived.notify_one();
        Ok(count)
    }

    /// [`retry`](Self::retry) for all events that match a filter.
    ///
    /// # Errors
    /// The same as [`retry`](Self::retry).
    pub async fn retry_all(&self, filter: &Filter) -> Result<u64, StoreError> {
        let mut pages = Pages::new(filter);
        let mut count = 0;
        while let Some(page) = pages.next(self).await? {
            count += self.retry(page.iter().map(|event| event.id)).await?;
        }
        Ok(count)
    }

    /// Discards waiting, dead and parked events: they will not be handled. Returns their number. A later delivery of a
    /// discarded event is a duplicate.
    ///
    /// # Errors
    /// Returns an error if the store cannot be written.
    pub async fn discard(&self, ids: impl IntoIterator<Item = EventId>) -> Result<u64, StoreError> {
        let count = self.0.store.discard(ids.into_iter().collect(), self.now()).await?;
        // One that waited behind a discarded event may be due.
        self.0.arrived.notify_one();
        Ok(count)
    }

    /// [`discard`](Self::discard) for all events that match a filter.
    ///
    /// # Errors
    /// Returns an error if the store cannot be read or written.
    pub async fn discard_all(&self, filter: &Filter) -> Result<u64, StoreError> {
        let mut pages = Pages::new(filter);
        let mut count = 0;
        while let Some(page) = pages.next(self).await? {
            count += self.discard(page.iter().map(|event| event.id)).await?;
        }
        Ok(count)
    }

    /// Reads the parked events of a source again, as this version of the program reads them: what it can read now waits to
    /// be handled. To be called once after an upgrade.
    ///
    /// # Errors
    /// Returns an error if the store cannot be read or written; what was replayed before stays so.
    pub async fn replay(&self, source: &EventSource) -> Result<Replayed, StoreError> {
        let filter = Filter::all().state(EventState::Parked).source(source.vendor());
        let mut pages = Pages::new(&filter);
        let mut replayed = Replayed::default();
        while let Some(page) = pages.next(self).await? {
            for event in page {
                // What could not be decoded from its content coding cannot be read by any version.
                let decoded = if event.coding.is_none() { self.show(event.id).await? } else { None };
                let Some(stored) = decoded else {
                    replayed.parked += 1;
                    continue;
                };
                let classification = self.classify(source, &stored.body);
                match self.0.store.reclassify(event.id, classification, self.now()).await? {
                    Reclassified::Waiting => replayed.waiting += 1,
                    Reclassified::Parked => replayed.parked += 1,
                    Reclassified::Duplicate(_) => replayed.duplicates += 1,
                    Reclassified::NotParked => {}
                }
            }
        }
        info!(
            source = source.vendor(),
            waiting = replayed.waiting,
            parked = replayed.parked,
            "parked events were replayed"
        );
        self.0.arrived.notify_one();
        Ok(replayed)
    }

    /// Hands all events that match a filter to `take`, with their bodies, the earliest received first, until it
    /// fails.
    ///
    /// # Errors
    /// Returns an error if the store cannot be read, or the error of `take`.
    pub async fn export<E: From<StoreError>>(
        &self,
        filter: &Filter,
        mut take: impl FnMut(StoredEvent) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut pages = Pages::new(filter);
        while let Some(page) = pages.next(self).await? {
            for event in page {
                // It may have been forgotten since.
                if let Some(stored) = self.show(event.id).await? {
                    take(stored)?;
                }
            }
        }
        Ok(())
    }

    /// The number of events in each state, and when the oldest waiting one was received.
    ///
    /// # Errors
    /// Returns an error if the store cannot be read.
    pub async fn stats(&self) -> Result<Stats, StoreError> {
        self.0.store.stats().await
    }

    /// Whether events can be stored now, found out by writing: for a readiness check.
    ///
    /// # Errors
    /// Returns an error that says why not, and what to do.
    pub async fn check(&self) -> Result<(), StoreError> {
        self.0.store.check().await
    }
}

/// The pages of a list, by number: an event that leaves the list in the meantime moves no other.
struct Pages<'a> {
    filter: &'a Filter,
    page: Page,
}

impl<'a> Pages<'a> {
    fn new(filter: &'a Filter) -> Self {
        Self { filter, page: Page::first(AT_ONCE) }
    }

    async fn next(&mut self, inbox: &Inbox) -> Result<Option<Vec<EventSummary>>, StoreError> {
        let events = inbox.list(self.filter, self.page).await?;
        let Some(last) = events.last() else { return Ok(None) };
        self.page = Page::After(last.id, AT_ONCE);
        Ok(Some(events))
    }
}

//! An inbox over a store in memory, with a clock that is moved by hand.

use std::sync::Arc;

use pivot_core::testing::{FixedRng, ManualClock};
use pivot_inbox::testing::MemoryStore;
use pivot_inbox::{Counters, EventSummary, Filter, Inbox, Page};

pub(crate) struct Scene {
    pub(crate) store: MemoryStore,
    pub(crate) inbox: Inbox,
    pub(crate) counters: Arc<Counters>,
    pub(crate) clock: ManualClock,
}

pub(crate) fn scene() -> Scene {
    let (store, counters, clock) = (MemoryStore::default(), Arc::new(Counters::default()), ManualClock::new());
    let builder = Inbox::builder(store.clone()).observer(counters.clone()).clock(Arc::new(clock.clone()));
    Scene { store, inbox: builder.random(Arc::new(FixedRng(0.0))).build(), counters, clock }
}

impl Scene {
    pub(crate) async fn all(&self) -> Vec<EventSummary> {
        self.inbox.list(&Filter::all(), Page::first(1000)).await.unwrap()
    }
}

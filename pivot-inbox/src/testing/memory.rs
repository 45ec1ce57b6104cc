//! A store in memory.

use std::collections::{BTreeMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use pivot_core::webhook::TraceContext;

use crate::event::{Classification, EventId, EventState, EventSummary, InboxEvent, NewEvent, StoredEvent};
use crate::store::{
    AfterFailure, Failure, Filter, InboxStore, Inserted, Lease, LeaseRequest, Page, Purge, Reclassified, RetentionTime,
    Stats, StoreFuture,
};
use crate::store_error::{StoreError, StoreErrorKind};
use crate::timestamp::Timestamp;

/// A store in memory, which forgets with the process: for tests of handlers, and for no other use. It looks through all its
/// events for everything it does. Clones are the same store.
#[derive(Clone, Debug, Default)]
pub struct MemoryStore(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    events: BTreeMap<i64, Row>,
    last: i64,
    /// The moment of the last lease. `None` before the first.
    leased_at: Option<Timestamp>,
    /// `None` until it is begun.
    retention_time: Option<RetentionTime>,
    /// How everything fails, and for how many operations more.
    failing: Option<(StoreErrorKind, u32)>,
}

#[derive(Debug)]
struct Row {
    summary: EventSummary,
    trace: Option<TraceContext>,
    body: Bytes,
    /// Attempts that do not count towards the number that the event may have.
    forgiven: u32,
    lease_until: Timestamp,
    /// When the lease began, or the wait for the next attempt. `None` for an event that is due.
    since: Option<Timestamp>,
}

impl MemoryStore {
    /// Lets everything fail in this way from now on; with `None`, nothing.
    pub fn fail_with(&self, kind: Option<StoreErrorKind>) {
        self.state().failing = kind.map(|kind| (kind, u32::MAX));
    }

    /// Lets so many operations fail in this way, and then none.
    pub fn fail_next(&self, kind: StoreErrorKind, count: u32) {
        self.state().failing = Some((kind, count));
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Does something at once, unless everything is to fail.
    fn at_once<T: Send + 'static>(&self, work: impl FnOnce(&mut State) -> Result<T, StoreError>) -> StoreFuture<'_, T> {
        let mut state = self.state();
        let done = match &mut state.failing {
            Some((kind, left)) if *left > 0 => {
                // For ever is not counted down.
                *left -= u32::from(*left < u32::MAX);
                Err(StoreError::new(*kind, "memory"))
            }
            _ => work(&mut state),
        };
        Box::pin(std::future::ready(done))
    }
}

impl State {
    fn insert(&mut self, event: NewEvent) -> Inserted {
        let identity = event.classification.identity.stored();
        let window = event.classification.identity.window();
        let known = self.events.values_mut().find(|row| row.is(&event.source, &identity));
        if let Some(row) = known {
            let is_over = window.is_some_and(|window| row.summary.received_at.plus(window) < event.received_at);
            if !is_over {
                return Inserted::Duplicate { id: row.summary.id, differs: row.body != event.body };
            }
            row.summary.identity = format!("{identity}#{}", row.summary.id);
        }
        self.last += 1;
        let mut summary = EventSummary::new(EventId(self.last), event.source, identity, event.received_at);
        summary.body_length = event.body.len() as u64;
        summary.coding = event.coding;
        summary.classify(event.classification, event.received_at);
        let row =
            Row { summary, trace: event.trace, body: event.body, forgiven: 0, lease_until: Timestamp(0), since: None };
        self.events.insert(self.last, row);
        Inserted::New(EventId(self.last))
    }

    fn lease(&mut self, request: LeaseRequest) -> Vec<InboxEvent> {
        let may_be_ahead = self.leased_at.is_none_or(|last| request.now < last);
        self.leased_at = Some(request.now);
        for row in self.events.values_mut() {
            if may_be_ahead {
                row.begin_again(request.now);
            }
            if row.summary.state == EventState::InProgress && row.lease_until <= request.now {
                (row.summary.state, row.since) = (EventState::Waiting, None);
                row.summary.due_at = request.now;
            }
        }
        let mut leased = Vec::new();
        while leased.len() < request.limit as usize {
            let Some(id) = self.next(request.now) else { break };
            let Some(row) = self.events.get_mut(&id) else { break };
            if row.counted() >= request.max_attempts {
                row.summary.finish(EventState::Dead, request.now);
                row.summary.last_error.get_or_insert_with(|| "no attempt came to an end".to_owned());
                continue;
            }
            row.summary.state = EventState::InProgress;
            row.summary.attempts += 1;
            (row.lease_until, row.since) = (request.until, Some(request.now));
            let mut event = InboxEvent::new(row.summary.clone(), row.counted(), row.body.clone());
            event.trace = row.trace;
            leased.push(event);
        }
        leased
    }

    /// The event that has been due for longest and that none before it holds up.
    fn next(&self, now: Timestamp) -> Option<i64> {
        let due = self.heads().filter(|row| row.since.is_none() || row.summary.due_at <= now);
        due.map(|row| (row.summary.due_at, row.summary.id.0)).min().map(|(_, id)| id)
    }

    /// The waiting events that none before them holds up.
    fn heads(&self) -> impl Iterator<Item = &Row> {
        let key_of = |row: &Row| row.summary.order_key.clone().map(|key| (row.summary.source.clone(), key));
        let of = |state| self.events.values().filter(move |row| row.summary.state == state);
        let mut taken: HashSet<_> = of(EventState::InProgress).filter_map(key_of).collect();
        of(EventState::Waiting).filter(move |row| key_of(row).is_none_or(|key| taken.insert(key)))
    }

    fn leased(&mut self, lease: Lease) -> Result<&mut Row, StoreError> {
        let row = self
            .events
            .get_mut(&lease.id.0)
            .filter(|row| row.summary.state == EventState::InProgress && row.summary.attempts == lease.attempt);
        row.ok_or_else(|| StoreError::new(StoreErrorKind::LeaseLost, format!("event {}", lease.id)))
    }

    fn fail(&mut self, lease: Lease, failure: Failure) -> Result<(), StoreError> {
        let row = self.leased(lease)?;
        let summary = &mut row.summary;
        summary.last_error = Some(failure.error);
        match failure.next {
            AfterFailure::RetryAt(at) => {
                (summary.state, summary.due_at) = (EventState::Waiting, at);
                row.since = Some(failure.at);
            }
            AfterFailure::Dead => summary.finish(EventState::Dead, failure.at),
            AfterFailure::Park(reason) => {
                summary.finish(EventState::Parked, failure.at);
                summary.park_reason = Some(reason);
            }
        }
        Ok(())
    }

    fn retry(&mut self, id: EventId, at: Timestamp) -> bool {
        use EventState::{Dead, Discarded, Parked, Waiting};
        let Some(row) = self.events.get_mut(&id.0) else { return false };
        let is_possible = matches!(row.summary.state, Waiting | Dead | Parked | Discarded);
        if is_possible {
            (row.forgiven, row.since) = (row.summary.attempts, None);
            row.summary.wait(at);
        }
        is_possible
    }

    fn discard(&mut self, id: EventId, at: Timestamp) -> bool {
        use EventState::{Dead, Discarded, Parked, Waiting};
        let Some(row) = self.events.get_mut(&id.0) else { return false };
        let is_possible = matches!(row.summary.state, Waiting | Dead | Parked);
        if is_possible {
            row.summary.finish(Discarded, at);
        }
        is_possible
    }

    fn reclassify(&mut self, id: EventId, classification: Classification, at: Timestamp) -> Reclassified {
        let is_parked = |row: &Row| row.summary.state == EventState::Parked;
        let Some(source) = self.events.get(&id.0).filter(|row| is_parked(row)).map(|row| row.summary.source.clone())
        else {
            return Reclassified::NotParked;
        };
        let identity = classification.identity.stored();
        let other = self.events.values().find(|row| row.is(&source, &identity) && row.summary.id != id);
        let other = other.map(|row| row.summary.id);
        let Some(row) = self.events.get_mut(&id.0) else { return Reclassified::NotParked };
        if let Some(other) = other {
            row.summary.finish(EventState::Discarded, at);
            row.summary.last_error = Some(format!("the same as event {other}"));
            return Reclassified::Duplicate(other);
        }
        row.summary.identity = identity;
        (row.forgiven, row.since) = (row.summary.attempts, None);
        row.summary.classify(classification, at);
        if row.summary.state == EventState::Parked { Reclassified::Parked } else { Reclassified::Waiting }
    }

    fn purge(&mut self, purge: Purge) -> u64 {
        use EventState::{Dead, Discarded, Done, Parked};
        let of = |states: [EventState; 2]| {
            let rows = self.events.values().filter(move |row| states.contains(&row.summary.state));
            let mut finished: Vec<_> =
                rows.filter_map(|row| Some((row.summary.finished_at?, row.summary.id.0))).collect();
            finished.sort_unstable();
            finished
        };
        let (finished, dead) = (of([Done, Discarded]), of([Dead, Parked]));
        let kept = purge.keep_finished.map_or(finished.len(), |count| usize::try_from(count).unwrap_or(usize::MAX));
        let beyond = finished.len().saturating_sub(kept);
        let is_old = |at: Timestamp, before: Option<Timestamp>| before.is_some_and(|before| at < before);
        let old = finished
            .iter()
            .enumerate()
            .filter(|(place, (at, _))| *place < beyond || is_old(*at, purge.finished_before));
        let old = old.map(|(_, (_, id))| *id).take(purge.limit as usize);
        let old_dead = dead.iter().filter(|(at, _)| is_old(*at, purge.dead_before)).map(|(_, id)| *id);
        let all: Vec<i64> = old.chain(old_dead.take(purge.limit as usize)).collect();
        all.iter().for_each(|id| drop(self.events.remove(id)));
        all.len() as u64
    }

    fn advance_retention_time(&mut self, now: Timestamp, limit: Duration) -> Timestamp {
        let last = self.events.values().next_back().map_or(now, |row| row.summary.received_at.min(now));
        let before = self.retention_time.unwrap_or(RetentionTime { at: last, moved_at: now });
        self.retention_time.insert(before.advance(now, limit)).at
    }

    fn stats(&self) -> Stats {
        let count = |state| self.events.values().filter(|row| row.summary.state == state).count() as u64;
        let waiting = self.events.values().filter(|row| row.summary.state == EventState::Waiting);
        Stats {
            waiting: count(EventState::Waiting),
            in_progress: count(EventState::InProgress),
            dead: count(EventState::Dead),
            parked: count(EventState::Parked),
            oldest_waiting: waiting.map(|row| row.summary.received_at).min(),
        }
    }
}

impl Row {
    fn is(&self, source: &str, identity: &str) -> bool {
        self.summary.source == source && self.summary.identity == identity
    }

    /// Lets a wait or a lease that began later than now begin now.
    fn begin_again(&mut self, now: Timestamp) {
        let Some(since) = self.since.filter(|since| *since > now) else { return };
        let end =
            if self.summary.state == EventState::Waiting { &mut self.summary.due_at } else { &mut self.lease_until };
        *end = now.plus(end.since(since));
        self.since = Some(now);
    }

    fn counted(&self) -> u32 {
        self.summary.attempts.saturating_sub(self.forgiven)
    }

    fn stored(&self) -> StoredEvent {
        let mut stored = StoredEvent::new(self.summary.clone(), self.body.clone());
        stored.trace = self.trace;
        stored
    }
}

impl EventSummary {
    fn finish(&mut self, state: EventState, at: Timestamp) {
        (self.state, self.finished_at) = (state, Some(at));
    }

    fn wait(&mut self, at: Timestamp) {
        (self.state, self.due_at, self.finished_at, self.park_reason) = (EventState::Waiting, at, None, None);
    }

    fn classify(&mut self, classification: Classification, at: Timestamp) {
        self.order_key = classification.order_key;
        self.event_type = classification.event_type;
        self.wait(at);
        if let Some((reason, problem)) = classification.parked {
            self.finish(EventState::Parked, at);
            (self.park_reason, self.last_error) = (Some(reason), Some(problem));
        }
    }
}

impl InboxStore for MemoryStore {
    fn insert(&self, event: NewEvent) -> StoreFuture<'_, Inserted> {
        self.at_once(|state| Ok(state.insert(event)))
    }

    fn lease(&self, request: LeaseRequest) -> StoreFuture<'_, Vec<InboxEvent>> {
        self.at_once(|state| Ok(state.lease(request)))
    }

    fn complete(&self, lease: Lease, at: Timestamp) -> StoreFuture<'_, ()> {
        self.at_once(|state| state.leased(lease).map(|row| row.summary.finish(EventState::Done, at)))
    }

    fn fail(&self, lease: Lease, failure: Failure) -> StoreFuture<'_, ()> {
        self.at_once(|state| state.fail(lease, failure))
    }

    fn release(&self, lease: Lease) -> StoreFuture<'_, ()> {
        self.at_once(|state| {
            let row = state.leased(lease)?;
            (row.summary.state, row.since) = (EventState::Waiting, None);
            row.forgiven += 1;
            Ok(())
        })
    }

    fn next_due(&self) -> StoreFuture<'_, Option<Timestamp>> {
        self.at_once(|state| {
            let leased = state.events.values().filter(|row| row.summary.state == EventState::InProgress);
            let ends = leased.map(|row| row.lease_until).chain(state.heads().map(|row| row.summary.due_at));
            Ok(ends.min())
        })
    }

    fn list(&self, filter: Filter, page: Page) -> StoreFuture<'_, Vec<EventSummary>> {
        self.at_once(|state| {
            let events = state.events.values().map(|row| &row.summary).filter(|event| filter.lets_through(event));
            let events: Vec<EventSummary> = match page {
                Page::After(id, limit) => events.filter(|event| event.id > id).take(limit as usize).cloned().collect(),
                Page::Before(id, limit) => {
                    events.rev().filter(|event| event.id < id).take(limit as usize).cloned().collect()
                }
            };
            Ok(events)
        })
    }

    fn show(&self, id: EventId) -> StoreFuture<'_, Option<StoredEvent>> {
        self.at_once(|state| Ok(state.events.get(&id.0).map(Row::stored)))
    }

    fn retry(&self, ids: Vec<EventId>, at: Timestamp) -> StoreFuture<'_, u64> {
        self.at_once(|state| Ok(ids.into_iter().map(|id| u64::from(state.retry(id, at))).sum()))
    }

    fn discard(&self, ids: Vec<EventId>, at: Timestamp) -> StoreFuture<'_, u64> {
        self.at_once(|state| Ok(ids.into_iter().map(|id| u64::from(state.discard(id, at))).sum()))
    }

    fn reclassify(&self, id: EventId, classification: Classification, at: Timestamp) -> StoreFuture<'_, Reclassified> {
        self.at_once(|state| Ok(state.reclassify(id, classification, at)))
    }

    fn purge(&self, purge: Purge) -> StoreFuture<'_, u64> {
        self.at_once(|state| Ok(state.purge(purge)))
    }

    fn advance_retention_time(&self, now: Timestamp, limit: Duration) -> StoreFuture<'_, Timestamp> {
        self.at_once(|state| Ok(state.advance_retention_time(now, limit)))
    }

    fn stats(&self) -> StoreFuture<'_, Stats> {
        self.at_once(|state| Ok(state.stats()))
    }

    fn check(&self) -> StoreFuture<'_, ()> {
        self.at_once(|_| Ok(()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::contract;

    #[tokio::test]
    async fn the_store_in_memory_does_what_every_store_must() {
        contract::holds_for(|| async { MemoryStore::default() }).await;
    }
}

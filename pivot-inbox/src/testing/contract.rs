//! What every store must do, as a suite of tests: what it shows, it shows of an empty store.
#![allow(clippy::unwrap_used)] // a suite of tests fails loudly

use std::future::Future;
use std::time::Duration;

use crate::event::{Classification, EventId, EventState, InboxEvent, NewEvent, ParkReason};
use crate::identity::Identity;
use crate::store::{AfterFailure, Failure, Filter, InboxStore, Inserted, LeaseRequest, Page, Reclassified, Stats};
use crate::store_error::StoreErrorKind;
use crate::testing::retention;
use crate::timestamp::Timestamp;

/// Shows all that a store must do; `make` gives an empty one.
///
/// # Panics
/// Where the store does something else.
pub async fn holds_for<S: InboxStore, F: Future<Output = S>>(make: impl Fn() -> F) {
    an_event_is_stored_once_by_source_and_identity(&make().await).await;
    an_equal_body_is_the_same_event_within_its_window_only(&make().await).await;
    events_of_a_key_are_leased_one_after_the_other_and_others_beside_them(&make().await).await;
    an_event_that_waits_for_its_next_attempt_holds_up_its_key(&make().await).await;
    finished_events_hold_nobody_up(&make().await).await;
    a_lost_lease_changes_nothing(&make().await).await;
    nothing_waits_longer_than_it_was_to_whatever_the_time_is_said_to_be(&make().await).await;
    an_event_whose_leases_end_without_a_result_is_dead_in_the_end(&make().await).await;
    a_released_event_is_due_at_once_and_its_attempt_does_not_count(&make().await).await;
    only_what_is_not_finished_well_is_retried_or_discarded(&make().await).await;
    a_retried_event_keeps_its_place_in_its_key(&make().await).await;
    a_parked_event_is_read_again(&make().await).await;
    retention::finished_events_are_forgotten_by_age_and_by_number(&make().await).await;
    retention::the_time_of_retention_goes_on_by_no_more_than_it_may(&make().await).await;
    retention::the_time_of_retention_begins_at_the_last_event(&make().await).await;
    lists_have_pages_and_filters(&make().await).await;
    events_are_found_by_what_their_vendor_calls_them(&make().await).await;
    the_next_due_moment_and_the_counts_are_known(&make().await).await;
    any_text_and_any_body_come_back_as_they_were(&make().await).await;
}

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// A moment of the suite, in seconds.
pub(super) fn at(seconds: i64) -> Timestamp {
    Timestamp(seconds * 1000)
}

pub(super) fn event(source: &str, identity: &str, key: Option<&str>, received: i64) -> NewEvent {
    let mut classification = Classification::new(Identity::Documented(identity.to_owned()));
    classification.order_key = key.map(str::to_owned);
    NewEvent::new(source, classification, at(received), format!("body of {identity}"))
}

fn parked(identity: &str, key: Option<&str>, received: i64) -> NewEvent {
    let mut event = event("acme", identity, key, received);
    event.classification.parked = Some((ParkReason::UnknownKind, "a new kind".to_owned()));
    event
}

pub(super) async fn insert(store: &impl InboxStore, event: NewEvent) -> EventId {
    match store.insert(event).await.unwrap() {
        Inserted::New(id) => id,
        other => unreachable!("it is new, not {other:?}"),
    }
}

/// Leases for a minute, with three attempts for each event.
pub(super) async fn lease(store: &impl InboxStore, now: i64, limit: u32) -> Vec<InboxEvent> {
    store.lease(LeaseRequest::new(at(now), at(now + 60), limit, 3)).await.unwrap()
}

fn ids(events: &[InboxEvent]) -> Vec<i64> {
    events.iter().map(|event| event.id.0).collect()
}

async fn state(store: &impl InboxStore, id: EventId) -> EventState {
    store.show(id).await.unwrap().unwrap().summary.state
}

async fn an_event_is_stored_once_by_source_and_identity(store: &impl InboxStore) {
    let first = insert(store, event("acme", "1", None, 1)).await;
    let again = store.insert(event("acme", "1", None, 2)).await.unwrap();
    assert_eq!(again, Inserted::Duplicate { id: first, differs: false });
    let mut other_body = event("acme", "1", Some("k"), 3);
    other_body.body = "another".into();
    assert_eq!(store.insert(other_body).await.unwrap(), Inserted::Duplicate { id: first, differs: true });
    let elsewhere = insert(store, event("other", "1", None, 4)).await;
    let next = insert(store, event("acme", "2", None, 5)).await;
    assert!(first < elsewhere && elsewhere < next, "numbers follow the order of receipt");
    let stored = store.show(first).await.unwrap().unwrap();
    assert_eq!((stored.body.as_ref(), stored.summary.received_at), (&b"body of 1"[..], at(1)));
    // A handled event is still known.
    let leased = lease(store, 10, 1).await;
    store.complete(leased[0].lease(), at(11)).await.unwrap();
    assert_eq!(
        store.insert(event("acme", "1", None, 12)).await.unwrap(),
        Inserted::Duplicate { id: first, differs: false }
    );
    assert!(store.show(EventId(next.0 + 1)).await.unwrap().is_none());
}

async fn an_equal_body_is_the_same_event_within_its_window_only(store: &impl InboxStore) {
    let by_body = |received: i64| {
        let classification = Classification::new(Identity::of_body(b"x", Duration::from_secs(10)));
        NewEvent::new("acme", classification, at(received), "x")
    };
    let first = insert(store, by_body(100)).await;
    assert_eq!(store.insert(by_body(110)).await.unwrap(), Inserted::Duplicate { id: first, differs: false });
    let second = insert(store, by_body(111)).await;
    assert_eq!(store.insert(by_body(112)).await.unwrap(), Inserted::Duplicate { id: second, differs: false });
    assert_eq!(ids(&lease(store, 200, 10).await), [first.0, second.0], "both are handled");
}

async fn events_of_a_key_are_leased_one_after_the_other_and_others_beside_them(store: &impl InboxStore) {
    let a1 = insert(store, event("acme", "a1", Some("a"), 1)).await;
    let a2 = insert(store, event("acme", "a2", Some("a"), 2)).await;
    let b1 = insert(store, event("acme", "b1", Some("b"), 3)).await;
    let free1 = insert(store, event("acme", "f1", None, 4)).await;
    let free2 = insert(store, event("acme", "f2", None, 5)).await;
    let elsewhere = insert(store, event("other", "a1", Some("a"), 6)).await;
    let first = lease(store, 10, 2).await;
    assert_eq!(ids(&first), [a1.0, b1.0], "as many as asked for");
    let rest = lease(store, 10, 10).await;
    assert_eq!(ids(&rest), [free1.0, free2.0, elsewhere.0]);
    assert_eq!(ids(&lease(store, 10, 10).await), [0; 0]);
    store.complete(first[0].lease(), at(11)).await.unwrap();
    let next = lease(store, 11, 10).await;
    assert_eq!(ids(&next), [a2.0]);
    assert_eq!((next[0].attempt, next[0].counted_attempts, next[0].order_key.as_deref()), (1, 1, Some("a")));
    // One that arrives while the key is idle is due at once, and one behind it is not.
    store.complete(next[0].lease(), at(12)).await.unwrap();
    let a3 = insert(store, event("acme", "a3", Some("a"), 12)).await;
    insert(store, event("acme", "a4", Some("a"), 12)).await;
    assert_eq!(ids(&lease(store, 12, 10).await), [a3.0]);
}

async fn an_event_that_waits_for_its_next_attempt_holds_up_its_key(store: &impl InboxStore) {
    let first = insert(store, event("acme", "1", Some("k"), 1)).await;
    let second = insert(store, event("acme", "2", Some("k"), 2)).await;
    let leased = lease(store, 10, 10).await;
    let failure = Failure::new("away", at(10), AfterFailure::RetryAt(at(100)));
    store.fail(leased[0].lease(), failure).await.unwrap();
    assert_eq!(ids(&lease(store, 99, 10).await), [0; 0]);
    let again = lease(store, 100, 10).await;
    assert_eq!((ids(&again), again[0].attempt), (vec![first.0], 2));
    assert_eq!(store.show(first).await.unwrap().unwrap().summary.last_error.as_deref(), Some("away"));
    store.complete(again[0].lease(), at(101)).await.unwrap();
    assert_eq!(ids(&lease(store, 101, 10).await), [second.0]);
}

async fn finished_events_hold_nobody_up(store: &impl InboxStore) {
    insert(store, parked("p", Some("k"), 1)).await;
    let dead = insert(store, event("acme", "1", Some("k"), 2)).await;
    let unreadable = insert(store, event("acme", "2", Some("k"), 3)).await;
    let discarded = insert(store, event("acme", "3", Some("k"), 4)).await;
    let last = insert(store, event("acme", "4", Some("k"), 5)).await;
    let leased = lease(store, 10, 10).await;
    assert_eq!(ids(&leased), [dead.0]);
    store.fail(leased[0].lease(), Failure::new("no", at(10), AfterFailure::Dead)).await.unwrap();
    let leased = lease(store, 11, 10).await;
    assert_eq!(ids(&leased), [unreadable.0]);
    let park = AfterFailure::Park(ParkReason::Unreadable);
    store.fail(leased[0].lease(), Failure::new("what?", at(11), park)).await.unwrap();
    assert_eq!(store.discard(vec![discarded], at(12)).await.unwrap(), 1);
    assert_eq!(ids(&lease(store, 13, 10).await), [last.0]);
    let summary = store.show(unreadable).await.unwrap().unwrap().summary;
    assert_eq!((summary.state, summary.park_reason), (EventState::Parked, Some(ParkReason::Unreadable)));
    assert_eq!((state(store, dead).await, state(store, discarded).await), (EventState::Dead, EventState::Discarded));
}

async fn a_lost_lease_changes_nothing(store: &impl InboxStore) {
    let id = insert(store, event("acme", "1", Some("k"), 1)).await;
    let late = lease(store, 10, 1).await[0].lease();
    assert_eq!(ids(&lease(store, 69, 1).await), [0; 0]);
    let holder = lease(store, 70, 1).await[0].clone();
    assert_eq!((holder.id, holder.attempt), (id, 2));
    let lost =
        |result: Result<(), crate::StoreError>| assert_eq!(result.unwrap_err().kind(), StoreErrorKind::LeaseLost);
    lost(store.complete(late, at(71)).await);
    lost(store.fail(late, Failure::new("x", at(71), AfterFailure::Dead)).await);
    lost(store.release(late).await);
    assert_eq!(state(store, id).await, EventState::InProgress);
    store.complete(holder.lease(), at(72)).await.unwrap();
    lost(store.complete(holder.lease(), at(73)).await);
    lost(store.release(holder.lease()).await);
    assert_eq!(state(store, id).await, EventState::Done);
}

async fn nothing_waits_longer_than_it_was_to_whatever_the_time_is_said_to_be(store: &impl InboxStore) {
    let leased = insert(store, event("acme", "leased", None, 1000)).await;
    assert_eq!(ids(&lease(store, 1000, 1).await), [leased.0]);
    let failed = insert(store, event("acme", "failed", Some("k"), 1001)).await;
    let due = lease(store, 1002, 1).await;
    let failure = Failure::new("away", at(1010), AfterFailure::RetryAt(at(1050)));
    store.fail(due[0].lease(), failure).await.unwrap();
    let fresh = insert(store, event("acme", "fresh", None, 1003)).await;
    // The clock is a quarter of an hour behind now: the lease has sixty seconds from here on, and the wait its forty.
    assert_eq!(ids(&lease(store, 100, 1).await), [fresh.0], "due when it was received, by any clock");
    assert_eq!(ids(&lease(store, 139, 9).await), [0; 0]);
    let again = lease(store, 140, 9).await;
    assert_eq!((ids(&again), again[0].attempt), (vec![failed.0], 2));
    assert_eq!(ids(&lease(store, 159, 9).await), [0; 0]);
    let ended = lease(store, 160, 9).await;
    assert_eq!(ids(&ended), [leased.0, fresh.0], "leases of a minute each");
    store.retry(vec![failed], at(5000)).await.unwrap();
    assert_eq!(ids(&lease(store, 161, 9).await), [0; 0], "it is leased");
    let failure = Failure::new("away", at(162), AfterFailure::RetryAt(at(900)));
    store.fail(again[0].lease(), failure).await.unwrap();
    store.retry(vec![failed], at(5000)).await.unwrap();
    assert_eq!(ids(&lease(store, 163, 9).await), [failed.0], "what is retried is due at once, by any clock");
}

async fn an_event_whose_leases_end_without_a_result_is_dead_in_the_end(store: &impl InboxStore) {
    let id = insert(store, event("acme", "1", Some("k"), 1)).await;
    let behind = insert(store, event("acme", "2", Some("k"), 2)).await;
    for attempt in 1..=3 {
        let leased = lease(store, i64::from(attempt) * 100, 1).await;
        assert_eq!((ids(&leased), leased[0].counted_attempts), (vec![id.0], attempt));
    }
    assert_eq!(ids(&lease(store, 400, 5).await), [behind.0]);
    let summary = store.show(id).await.unwrap().unwrap().summary;
    assert_eq!((summary.state, summary.attempts, summary.finished_at), (EventState::Dead, 3, Some(at(400))));
    assert!(summary.last_error.is_some());
}

async fn a_released_event_is_due_at_once_and_its_attempt_does_not_count(store: &impl InboxStore) {
    insert(store, event("acme", "1", Some("k"), 1)).await;
    for attempt in 1..=5 {
        let leased = lease(store, 10, 1).await;
        assert_eq!((leased[0].attempt, leased[0].counted_attempts), (attempt, 1), "more often than it may fail");
        store.release(leased[0].lease()).await.unwrap();
    }
}

async fn only_what_is_not_finished_well_is_retried_or_discarded(store: &impl InboxStore) {
    let mut all = Vec::new();
    for number in 0..5 {
        all.push(insert(store, event("acme", &number.to_string(), None, number)).await);
    }
    let parked = insert(store, parked("p", None, 6)).await;
    let leased = lease(store, 10, 3).await;
    store.complete(leased[0].lease(), at(11)).await.unwrap();
    store.fail(leased[1].lease(), Failure::new("no", at(11), AfterFailure::Dead)).await.unwrap();
    store.discard(vec![all[3]], at(11)).await.unwrap();
    // Now: done, dead, in progress, discarded, waiting, and parked.
    all.push(parked);
    all.push(EventId(1 << 40));
    assert_eq!(store.retry(all.clone(), at(20)).await.unwrap(), 4);
    let due = lease(store, 20, 10).await;
    assert_eq!(ids(&due), [all[1].0, all[3].0, all[4].0, parked.0]);
    assert_eq!((due[0].attempt, due[0].counted_attempts), (2, 1), "with as many attempts before it as a new one");
    assert_eq!(store.discard(all.clone(), at(21)).await.unwrap(), 0, "all are in progress or done");
    store.fail(due[0].lease(), Failure::new("no", at(22), AfterFailure::Dead)).await.unwrap();
    store.fail(due[3].lease(), Failure::new("no", at(22), AfterFailure::Park(ParkReason::Unreadable))).await.unwrap();
    store.release(due[1].lease()).await.unwrap();
    assert_eq!(store.discard(all, at(23)).await.unwrap(), 3);
    assert_eq!(ids(&lease(store, 24, 10).await), [0; 0]);
}

async fn a_retried_event_keeps_its_place_in_its_key(store: &impl InboxStore) {
    let dead = insert(store, event("acme", "1", Some("k"), 1)).await;
    let second = insert(store, event("acme", "2", Some("k"), 2)).await;
    let third = insert(store, event("acme", "3", Some("k"), 3)).await;
    let leased = lease(store, 10, 10).await;
    store.fail(leased[0].lease(), Failure::new("no", at(10), AfterFailure::Dead)).await.unwrap();
    let leased = lease(store, 11, 10).await;
    assert_eq!(ids(&leased), [second.0]);
    store.retry(vec![dead], at(12)).await.unwrap();
    assert_eq!(ids(&lease(store, 13, 10).await), [0; 0], "the second is in progress");
    store.complete(leased[0].lease(), at(13)).await.unwrap();
    let leased = lease(store, 14, 10).await;
    assert_eq!(ids(&leased), [dead.0], "before the third");
    store.complete(leased[0].lease(), at(15)).await.unwrap();
    assert_eq!(ids(&lease(store, 16, 10).await), [third.0]);
}

async fn a_parked_event_is_read_again(store: &impl InboxStore) {
    let known = insert(store, event("acme", "1", None, 1)).await;
    let read = |identity: &str, reason: Option<ParkReason>| {
        let mut classification = Classification::new(Identity::Documented(identity.to_owned()));
        classification.order_key = Some("k".to_owned());
        classification.event_type = Some("new".to_owned());
        classification.parked = reason.map(|reason| (reason, "still".to_owned()));
        classification
    };
    let ahead = insert(store, event("acme", "2", Some("k"), 2)).await;
    let waits = insert(store, parked("x", None, 3)).await;
    let stays = insert(store, parked("y", None, 4)).await;
    let doubled = insert(store, parked("z", None, 5)).await;
    let reclassify = |id, classification| store.reclassify(id, classification, at(10));
    assert_eq!(reclassify(waits, read("3", None)).await.unwrap(), Reclassified::Waiting);
    assert_eq!(reclassify(waits, read("3", None)).await.unwrap(), Reclassified::NotParked);
    assert_eq!(reclassify(known, read("1", None)).await.unwrap(), Reclassified::NotParked);
    assert_eq!(reclassify(EventId(1 << 40), read("9", None)).await.unwrap(), Reclassified::NotParked);
    let unknown = Some(ParkReason::UnknownKind);
    assert_eq!(reclassify(stays, read("4", unknown)).await.unwrap(), Reclassified::Parked);
    assert_eq!(reclassify(doubled, read("1", None)).await.unwrap(), Reclassified::Duplicate(known));
    assert_eq!(state(store, doubled).await, EventState::Discarded);
    let leased = lease(store, 20, 10).await;
    assert_eq!(ids(&leased), [known.0, ahead.0], "behind what has its key and was received before");
    store.complete(leased[1].lease(), at(21)).await.unwrap();
    let leased = lease(store, 21, 10).await;
    assert_eq!((ids(&leased), leased[0].event_type.as_deref()), (vec![waits.0], Some("new")));
    assert_eq!(
        store.insert(event("acme", "3", None, 30)).await.unwrap(),
        Inserted::Duplicate { id: waits, differs: true }
    );
}

async fn lists_have_pages_and_filters(store: &impl InboxStore) {
    let mut all = Vec::new();
    for number in 0..5_i64 {
        let (source, key) = (["acme", "other"][number as usize % 2], ["k", "l"][number as usize / 3]);
        all.push(insert(store, event(source, &number.to_string(), Some(key), number)).await);
    }
    let listed = async |filter: Filter, page| -> Vec<EventId> {
        store.list(filter, page).await.unwrap().into_iter().map(|event| event.id).collect()
    };
    assert_eq!(listed(Filter::all(), Page::first(2)).await, all[..2]);
    assert_eq!(listed(Filter::all(), Page::After(all[1], 10)).await, all[2..]);
    assert_eq!(listed(Filter::all(), Page::latest(2)).await, [all[4], all[3]]);
    assert_eq!(listed(Filter::all(), Page::Before(all[1], 9)).await, [all[0]]);
    assert_eq!(listed(Filter::all().source("other"), Page::first(9)).await, [all[1], all[3]]);
    assert_eq!(listed(Filter::all().source("acme").order_key("k"), Page::first(9)).await, [all[0], all[2]]);
    lease(store, 100, 1).await;
    assert_eq!(listed(Filter::all().state(EventState::InProgress), Page::first(9)).await, [all[0]]);
    assert_eq!(listed(Filter::all().state(EventState::Waiting).source("acme"), Page::first(9)).await, [all[2], all[4]]);
    assert_eq!(listed(Filter::all().state(EventState::Dead), Page::first(9)).await, []);
}

async fn events_are_found_by_what_their_vendor_calls_them(store: &impl InboxStore) {
    let identities =
        ["12345", r#"["12345","location"]"#, r#"["trip","12345","ended"]"#, "123456", r#"["1\"2","x"]"#, "%"];
    let mut all = Vec::new();
    for (identity, received) in identities.iter().zip(1..) {
        all.push(insert(store, event("acme", identity, None, received)).await);
    }
    let long = "x".repeat(2000);
    all.push(insert(store, event("other", &long, None, 9)).await);
    let table: [(&str, &[usize]); 12] = [
        ("12345", &[0, 1, 2]),
        ("id:12345", &[0]),
        (r#"["12345","location"]"#, &[1]),
        (r#"id:["12345","location"]"#, &[1]),
        ("location", &[1]),
        ("ended", &[2]),
        ("1\"2", &[4]),
        ("%", &[5]),
        (&long, &[6]),
        ("1234", &[]),
        ("12345,location", &[]),
        ("", &[]),
    ];
    for (text, expected) in table {
        let found = store.list(Filter::all().identity(text), Page::first(99)).await.unwrap();
        let found: Vec<_> = found.iter().map(|event| event.id).collect();
        assert_eq!(found, expected.iter().map(|place| all[*place]).collect::<Vec<_>>(), "{text}");
    }
    let filter = Filter::all().identity("12345").source("acme").state(EventState::Waiting);
    assert_eq!(store.list(filter, Page::latest(2)).await.unwrap().len(), 2);
}

async fn the_next_due_moment_and_the_counts_are_known(store: &impl InboxStore) {
    assert_eq!(store.next_due().await.unwrap(), None);
    assert_eq!(store.stats().await.unwrap(), Stats::default());
    store.check().await.unwrap();
    insert(store, event("acme", "1", Some("k"), 5)).await;
    insert(store, event("acme", "2", Some("k"), 7)).await;
    insert(store, parked("3", None, 1)).await;
    assert_eq!(store.next_due().await.unwrap(), Some(at(5)));
    let leased = lease(store, 10, 9).await;
    assert_eq!(
        store.stats().await.unwrap(),
        Stats { waiting: 1, in_progress: 1, dead: 0, parked: 1, oldest_waiting: Some(at(7)) }
    );
    assert_eq!(store.next_due().await.unwrap(), Some(at(70)), "the end of the lease");
    store.fail(leased[0].lease(), Failure::new("x", at(10), AfterFailure::RetryAt(at(10).plus(DAY)))).await.unwrap();
    let stats = store.stats().await.unwrap();
    assert_eq!((stats.waiting, stats.in_progress, stats.oldest_waiting), (2, 0, Some(at(5))));
    assert_eq!(store.next_due().await.unwrap(), Some(at(10).plus(DAY)), "the one behind it is not due before");
}

async fn any_text_and_any_body_come_back_as_they_were(store: &impl InboxStore) {
    for (number, text) in (0..).zip(["a\0b", "\0", "\u{F0000}", "\u{10FFFF}\r\n", "'; DROP TABLE events; --"]) {
        let mut event = event("acme", text, Some(text), number);
        event.classification.event_type = Some(text.to_owned());
        event.body = vec![0, 255, 13, 10, 39].into();
        let trace = format!("00-4bf92f3577b34da6a3ce929d0e0e4736-{:016x}-01", number + 1).parse().ok();
        event.trace = trace.filter(|_| number > 0);
        let id = insert(store, event.clone()).await;
        assert_eq!(store.insert(event.clone()).await.unwrap(), Inserted::Duplicate { id, differs: false });
        let leased = lease(store, 100, 1).await.remove(0);
        assert_eq!((leased.identity, leased.order_key.as_deref()), (format!("id:{text}"), Some(text)));
        assert_eq!((leased.event_type.as_deref(), leased.body.as_ref()), (Some(text), &[0, 255, 13, 10, 39][..]));
        assert_eq!((leased.trace, store.show(id).await.unwrap().unwrap().trace), (event.trace, event.trace));
        let failure = Failure::new(text, at(101), AfterFailure::Dead);
        store.fail(crate::store::Lease { id, attempt: 1 }, failure).await.unwrap();
        let listed = store.list(Filter::all().order_key(text), Page::first(9)).await.unwrap();
        assert_eq!(listed.iter().map(|event| event.last_error.as_deref()).collect::<Vec<_>>(), [Some(text)]);
    }
}

//! What every store must do with events that are finished.
#![allow(clippy::unwrap_used)] // a suite of tests fails loudly

use std::time::Duration;

use crate::store::{AfterFailure, Failure, Filter, InboxStore, Page, Purge};
use crate::testing::contract::{at, event, insert, lease};
use crate::timestamp::Timestamp;

pub(super) async fn finished_events_are_forgotten_by_age_and_by_number(store: &impl InboxStore) {
    let mut all = Vec::new();
    for number in 0..8 {
        all.push(insert(store, event("acme", &number.to_string(), None, number)).await);
    }
    for (place, event) in lease(store, 10, 6).await.iter().enumerate() {
        let finished = at(100 + place as i64);
        match place {
            0 => store.fail(event.lease(), Failure::new("no", finished, AfterFailure::Dead)).await.unwrap(),
            _ => store.complete(event.lease(), finished).await.unwrap(),
        }
    }
    // Now: dead at 100, done at 101 to 105, and two that wait.
    assert_eq!(store.purge(Purge::nothing(10)).await.unwrap(), 0);
    let mut purge = Purge::nothing(10);
    purge.finished_before = Some(at(102));
    assert_eq!(store.purge(purge).await.unwrap(), 1, "the one done at 101");
    let mut purge = Purge::nothing(1);
    purge.keep_finished = Some(2);
    assert_eq!(store.purge(purge).await.unwrap(), 1, "one at a time");
    purge.limit = 10;
    assert_eq!(store.purge(purge).await.unwrap(), 1);
    assert_eq!(store.purge(purge).await.unwrap(), 0);
    let mut purge = Purge::nothing(10);
    purge.dead_before = Some(at(101));
    assert_eq!(store.purge(purge).await.unwrap(), 1);
    let left = store.list(Filter::all(), Page::first(10)).await.unwrap();
    let left: Vec<_> = left.iter().map(|event| event.id).collect();
    assert_eq!(left, [all[4], all[5], all[6], all[7]]);
    // Forgotten with its identity, and no number is used twice.
    assert!(insert(store, event("acme", "1", None, 200)).await > all[7]);
}

pub(super) async fn the_time_of_retention_goes_on_by_no_more_than_it_may(store: &impl InboxStore) {
    let advance = async |now: Timestamp, limit| store.advance_retention_time(now, limit).await.unwrap();
    let second = Duration::from_secs(1);
    assert_eq!(advance(at(100), Duration::ZERO).await, at(100), "it begins");
    assert_eq!(advance(at(1000), 50 * second).await, at(150), "as far as it may");
    assert_eq!(advance(at(1000), 50 * second).await, at(150), "another program, in the same moment");
    assert_eq!(advance(at(1030), 50 * second).await, at(180), "as much as has passed");
    assert_eq!(advance(at(160), 50 * second).await, at(180), "never back");
    assert_eq!(advance(at(170), 50 * second).await, at(180), "and not beyond now");
    assert_eq!(advance(at(190), 50 * second).await, at(190), "no further than now");
    assert_eq!(advance(Timestamp(i64::MIN), Duration::MAX).await, at(190));
    assert_eq!(advance(at(200), Duration::MAX).await, at(200));
    assert_eq!(advance(Timestamp(i64::MAX), Duration::MAX).await, Timestamp(i64::MAX));
}

pub(super) async fn the_time_of_retention_begins_at_the_last_event(store: &impl InboxStore) {
    insert(store, event("acme", "1", None, 500)).await;
    insert(store, event("acme", "2", None, 600)).await;
    assert_eq!(store.advance_retention_time(at(10_000), Duration::ZERO).await.unwrap(), at(600));
}

//! A clock that is set back or forward while workers run: nothing waits longer, no lease ends early, nothing is forgotten early.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use pivot_core::Clock;
use pivot_core::testing::{FixedRng, ManualClock};
use pivot_core::webhook::{Envelope, EventSource};
use pivot_inbox::testing::MemoryStore;
use pivot_inbox::{
    Backoff, EventState, Filter, HandlerError, Inbox, InboxEvent, InboxStore, LeaseRequest, Page, Retention, Timestamp,
};
use tokio::sync::{Notify, oneshot};

static SOURCE: EventSource = EventSource::new("acme", |body| {
    let text = String::from_utf8_lossy(body).into_owned();
    Ok(Envelope::new().identified_by([Some(&text)]).of_type(Some("t"), true))
});

const YEAR: Duration = Duration::from_secs(365 * 24 * 60 * 60);
const SECOND: Duration = Duration::from_secs(1);

fn scene() -> (MemoryStore, Inbox, ManualClock) {
    let (store, clock) = (MemoryStore::default(), ManualClock::new());
    let builder = Inbox::builder(store.clone()).clock(Arc::new(clock.clone()));
    (store, builder.random(Arc::new(FixedRng(0.0))).build(), clock)
}

/// To where a clock is set.
type Set = fn(SystemTime) -> SystemTime;

/// Each way in which a clock is set, by a name.
const SETTINGS: [(&str, Set); 2] = [("back", |now| now - YEAR), ("forward", |now| now + YEAR)];

/// Lets all tasks come as far as they do by themselves.
async fn settle() {
    for _ in 0..200 {
        tokio::task::yield_now().await;
    }
}

async fn states(inbox: &Inbox) -> Vec<EventState> {
    inbox.list(&Filter::all(), Page::first(99)).await.unwrap().iter().map(|event| event.state).collect()
}

#[tokio::test]
async fn an_event_that_was_received_before_is_handled_at_once() {
    for (name, set) in SETTINGS {
        let (_, inbox, clock) = scene();
        inbox.accept(&SOURCE, "1").await.unwrap();
        clock.set_system_time(set(clock.system_time()));
        let done = Arc::new(Notify::new());
        let told = Arc::clone(&done);
        let workers = inbox.workers(move |_: InboxEvent| {
            told.notify_one();
            async { Ok::<(), HandlerError>(()) }
        });
        // The clock stands still: nothing is waited for.
        workers.run(done.notified()).await;
        assert_eq!(states(&inbox).await, [EventState::Done], "{name}");
    }
}

#[tokio::test]
async fn a_wait_takes_as_long_as_was_asked_for_and_no_longer() {
    for (name, set) in SETTINGS {
        let (_, inbox, clock) = scene();
        inbox.accept(&SOURCE, "1").await.unwrap();
        let attempts = Arc::new(AtomicU32::new(0));
        let counted = Arc::clone(&attempts);
        let handler = move |event: InboxEvent| {
            counted.store(event.attempt, Ordering::SeqCst);
            async move { if event.attempt == 1 { Err(HandlerError::retry("away")) } else { Ok(()) } }
        };
        let (stop, stopped) = oneshot::channel::<()>();
        // The wait is a half of this, since chance adds nothing here.
        let workers = inbox.workers(handler).backoff(Backoff::new(20 * SECOND, 20 * SECOND));
        let running = tokio::spawn(workers.run(async { drop(stopped.await) }));
        settle().await;
        clock.advance(3 * SECOND);
        settle().await;
        clock.set_system_time(set(clock.system_time()));
        for _ in 0..6 {
            clock.advance(SECOND);
            settle().await;
        }
        assert_eq!(attempts.load(Ordering::SeqCst), 1, "set {name}: nine seconds");
        clock.advance(SECOND);
        settle().await;
        assert_eq!(attempts.load(Ordering::SeqCst), 2, "set {name}: ten seconds");
        drop(stop);
        running.await.unwrap();
    }
}

#[tokio::test]
async fn a_handler_that_runs_keeps_its_event() {
    for (name, set) in SETTINGS {
        let (_, inbox, clock) = scene();
        inbox.accept(&SOURCE, "1").await.unwrap();
        let (begun, seen) = (Arc::new(Notify::new()), Arc::new(Mutex::new(Vec::new())));
        let (end, handler_end) = (Arc::new(Notify::new()), Arc::clone(&seen));
        let (told, waited) = (Arc::clone(&begun), Arc::clone(&end));
        let handler = move |event: InboxEvent| {
            handler_end.lock().unwrap().push(event.attempt);
            told.notify_one();
            let waited = Arc::clone(&waited);
            async move {
                waited.notified().await;
                Ok::<(), HandlerError>(())
            }
        };
        let (stop, stopped) = oneshot::channel::<()>();
        let running = tokio::spawn(inbox.workers(handler).run(async { drop(stopped.await) }));
        begun.notified().await;
        clock.set_system_time(set(clock.system_time()));
        for _ in 0..5 {
            clock.advance(SECOND);
            settle().await;
        }
        end.notify_one();
        settle().await;
        drop(stop);
        running.await.unwrap();
        assert_eq!(*seen.lock().unwrap(), [1], "set {name}: handled once");
        assert_eq!(states(&inbox).await, [EventState::Done], "{name}");
    }
}

#[tokio::test]
async fn a_clock_that_is_set_forward_lets_nothing_be_forgotten() {
    let (store, inbox, clock) = scene();
    inbox.accept(&SOURCE, "1").await.unwrap();
    let now = Timestamp::from(clock.system_time());
    let leased = store.lease(LeaseRequest::new(now, now.plus(YEAR), 1, 1)).await.unwrap();
    store.complete(leased[0].lease(), now).await.unwrap();
    clock.set_system_time(clock.system_time() + YEAR);
    let retention = Retention::unlimited().finished_for(60 * SECOND);
    assert_eq!(inbox.purge(&retention).await.unwrap(), 0);
    clock.advance(61 * SECOND);
    assert_eq!(inbox.purge(&retention).await.unwrap(), 1);
}

/// Lets workers run on the store for so long, by a clock of their own.
async fn work_for(store: &MemoryStore, clock: &ManualClock, retention: Retention, time: Duration) {
    let inbox = Inbox::builder(store.clone()).clock(Arc::new(clock.clone())).build();
    let (stop, stopped) = oneshot::channel::<()>();
    let workers = inbox.workers(|_: InboxEvent| async { Ok::<(), HandlerError>(()) }).retention(retention);
    let running = tokio::spawn(workers.run(async { drop(stopped.await) }));
    settle().await;
    let step = 60 * SECOND;
    for _ in 0..time.as_secs() / step.as_secs() {
        clock.advance(step);
        settle().await;
    }
    drop(stop);
    running.await.unwrap();
}

#[tokio::test]
async fn a_clock_that_is_ahead_at_a_start_lets_nothing_be_forgotten_and_a_pause_only_later() {
    const HOUR: Duration = Duration::from_secs(60 * 60);
    let retention = Retention::unlimited().finished_for(HOUR).dead_for(HOUR);
    for ahead in [40 * 24 * HOUR, 2 * HOUR] {
        let (store, inbox, clock) = scene();
        for number in 0..10 {
            inbox.accept(&SOURCE, number.to_string()).await.unwrap();
        }
        work_for(&store, &clock, retention, 2 * 60 * SECOND).await;
        assert_eq!(states(&inbox).await, [EventState::Done; 10], "{ahead:?}");
        let right = clock.system_time();
        // Many starts, as of a program that fails and is started again and again.
        for start in 0..20 {
            clock.set_system_time(right + ahead);
            work_for(&store, &clock, retention, 60 * SECOND).await;
            assert_eq!(states(&inbox).await.len(), 10, "{ahead:?}, start {start}");
        }
        clock.set_system_time(right + 20 * 60 * SECOND);
        work_for(&store, &clock, retention, 10 * 60 * SECOND).await;
        assert_eq!(states(&inbox).await.len(), 10, "{ahead:?}: the clock is right again");
        work_for(&store, &clock, retention, HOUR).await;
        assert_eq!(states(&inbox).await.len(), 0, "{ahead:?}: they are old");
    }
}

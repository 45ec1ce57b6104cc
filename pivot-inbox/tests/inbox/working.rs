//! From the store to a handled event: order, repetition, time limits, the end of the workers.

use std::future::pending;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use pivot_core::Clock;
use pivot_core::webhook::{Envelope, EventSource};
use pivot_inbox::{
    AttemptOutcome, Backoff, BySource, EventHandler, EventState, EventSummary, Filter, HandlerError, InboxEvent,
    InboxStore, StoreErrorKind, Workers, typed,
};
use pivot_json::DecodeError;
use tokio::sync::{Notify, oneshot};
use tokio::task::JoinHandle;

use super::scene::{Scene, scene};

/// Bodies are `KEY NUMBER`.
static SOURCE: EventSource = EventSource::new("acme", |body| {
    let text = String::from_utf8_lossy(body).into_owned();
    let key = text.split_once(' ').map(|(key, _)| key);
    Ok(Envelope::new().identified_by([Some(&text)]).ordered_by([key]).of_type(Some("t"), true))
});

impl Scene {
    async fn accept(&self, bodies: &[&'static str]) {
        for body in bodies {
            self.inbox.accept(&SOURCE, *body).await.unwrap();
        }
    }

    /// Runs workers until all events are in one of these states, moving the clock on.
    async fn run_until(&self, workers: Workers, states: &[EventState]) -> Vec<EventSummary> {
        let (stop, running) = start(workers);
        let events = self.wait_for(states).await;
        drop(stop);
        running.await.unwrap();
        events
    }

    async fn wait_for(&self, states: &[EventState]) -> Vec<EventSummary> {
        for _ in 0..100_000 {
            let events = self.all().await;
            if events.iter().all(|event| states.contains(&event.state)) {
                return events;
            }
            self.clock.advance(Duration::from_millis(500));
            tokio::task::yield_now().await;
        }
        panic!("it does not come to an end: {:?}", self.all().await);
    }

    fn count(&self, outcome: AttemptOutcome) -> u64 {
        self.counters.snapshot().attempts.iter().find(|(found, _)| *found == outcome).unwrap().1
    }
}

/// Workers in a task of their own; they stop when the first part is dropped.
fn start(workers: Workers) -> (oneshot::Sender<()>, JoinHandle<()>) {
    let (stop, stopped) = oneshot::channel::<()>();
    (stop, tokio::spawn(workers.run(async { drop(stopped.await) })))
}

type Seen = Arc<Mutex<Vec<(String, u32)>>>;

fn stream_body(event: &InboxEvent) -> String {
    String::from_utf8(event.body.to_vec()).unwrap()
}

/// Notes what it is given, and fails as often as told for bodies that contain a word.
fn failing(word: &'static str, times: u32) -> (Seen, impl EventHandler) {
    let seen = Seen::default();
    let kept = Arc::clone(&seen);
    let handler = move |event: InboxEvent| {
        let kept = Arc::clone(&kept);
        async move {
            tokio::task::yield_now().await;
            let body = stream_body(&event);
            let fails = body.contains(word) && event.attempt <= times;
            kept.lock().unwrap().push((body, event.attempt));
            if fails { Err(HandlerError::retry("the warehouse is away")) } else { Ok(()) }
        }
    };
    (seen, handler)
}

fn of_key(seen: &Seen, key: &str) -> Vec<(String, u32)> {
    seen.lock().unwrap().iter().filter(|(body, _)| body.starts_with(key)).cloned().collect()
}

#[tokio::test]
async fn events_of_a_key_are_handled_in_order_although_one_fails_and_others_do_not_wait_for_it() {
    let scene = scene();
    scene.accept(&["a 1", "a 2!", "b 1", "a 3", "b 2", "lone"]).await;
    let (seen, handler) = failing("!", 2);
    scene.run_until(scene.inbox.workers(handler).concurrency(4), &[EventState::Done]).await;
    let expected = [("a 1", 1), ("a 2!", 1), ("a 2!", 2), ("a 2!", 3), ("a 3", 1)].map(|(b, n)| (b.to_owned(), n));
    assert_eq!(of_key(&seen, "a"), expected);
    assert_eq!(of_key(&seen, "b"), [("b 1".to_owned(), 1), ("b 2".to_owned(), 1)]);
    let order: Vec<_> = seen.lock().unwrap().iter().map(|(body, _)| body.clone()).collect();
    let place = |wanted: &str| order.iter().position(|body| body == wanted).unwrap();
    assert!(place("b 2") < place("a 3") && place("lone") < place("a 3"), "{order:?}");
    assert_eq!((scene.count(AttemptOutcome::Done), scene.count(AttemptOutcome::Failed)), (6, 2));
}

#[tokio::test]
async fn an_event_is_dead_after_its_last_attempt_and_the_waits_before_grow() {
    let scene = scene();
    scene.accept(&["a 1!", "a 2"]).await;
    let times = Arc::new(Mutex::new(Vec::new()));
    let (kept, clock) = (Arc::clone(&times), scene.clock.clone());
    let handler = move |event: InboxEvent| {
        if stream_body(&event).contains('!') {
            kept.lock().unwrap().push(clock.now());
        }
        async move { if stream_body(&event).contains('!') { Err(HandlerError::retry("no")) } else { Ok(()) } }
    };
    let backoff = Backoff::new(Duration::from_secs(20), Duration::from_secs(60));
    let workers = scene.inbox.workers(handler).max_attempts(4).backoff(backoff);
    let events = scene.run_until(workers, &[EventState::Done, EventState::Dead]).await;
    assert_eq!(
        (events[0].state, events[0].attempts, events[0].last_error.as_deref()),
        (EventState::Dead, 4, Some("no"))
    );
    assert_eq!(events[1].state, EventState::Done);
    let times = times.lock().unwrap().clone();
    let waits: Vec<u64> = times.windows(2).map(|pair| (pair[1] - pair[0]).as_secs()).collect();
    // Half of 20, 40 and 60 seconds, and what the workers' rest adds.
    for (wait, least) in waits.iter().zip([10, 20, 30]) {
        assert!((least..least + 5).contains(wait), "{waits:?}");
    }
    assert_eq!(waits.len(), 3);
    // An operator gives it another chance, with all its attempts.
    scene.inbox.retry_all(&Filter::all().state(EventState::Dead)).await.unwrap();
    let (seen, handler) = failing("!", 6);
    let workers = scene.inbox.workers(handler).max_attempts(3).backoff(backoff);
    let events = scene.run_until(workers, &[EventState::Done, EventState::Dead]).await;
    assert_eq!((events[0].state, events[0].attempts), (EventState::Done, 7), "{seen:?}");
}

#[tokio::test]
async fn a_handler_says_what_is_to_become_of_an_event() {
    let scene = scene();
    scene.accept(&["permanent", "unreadable", "panic", "silent", "blank", "later"]).await;
    let handler = |event: InboxEvent| async move {
        match stream_body(&event).as_str() {
            "permanent" => Err(HandlerError::permanent("never")),
            "unreadable" => Err(HandlerError::unreadable("what?")),
            "panic" if event.attempt == 1 => panic!("as a handler may"),
            "silent" if event.attempt == 1 => pending().await,
            "later" if event.attempt == 1 => Err(HandlerError::retry_after(Duration::from_secs(7200), "too many")),
            _ => Ok(()),
        }
    };
    let started = scene.clock.now();
    let workers = scene.inbox.workers(handler).handler_time_limit(Duration::from_secs(5));
    use EventState::{Dead, Done, Parked};
    let events = scene.run_until(workers, &[Done, Dead, Parked]).await;
    let states: Vec<_> = events.iter().map(|event| (event.state, event.attempts)).collect();
    assert_eq!(states, [(Dead, 1), (Parked, 1), (Done, 2), (Done, 2), (Done, 1), (Done, 2)]);
    assert!(events[3].last_error.as_deref().unwrap().contains("did not end within 5s"));
    assert!(scene.clock.now() - started >= Duration::from_secs(7200), "not before the time it asked for");
}

/// Panics when it is dropped.
struct Clinging;

impl Drop for Clinging {
    fn drop(&mut self) {
        panic!("as a runtime within another does");
    }
}

#[tokio::test]
async fn a_handler_that_panics_as_it_is_given_up_has_failed_then_and_not_when_its_lease_is_over() {
    let scene = scene();
    scene.accept(&["silent"]).await;
    let handler = |_: InboxEvent| async {
        let _held = Clinging;
        pending::<Result<(), HandlerError>>().await
    };
    let workers = scene.inbox.workers(handler).handler_time_limit(Duration::from_secs(5)).max_attempts(2);
    let events = scene.run_until(workers, &[EventState::Dead]).await;
    assert_eq!(events[0].attempts, 2);
    assert!(events[0].last_error.as_deref().unwrap().contains("did not end within 5s"));
}

#[tokio::test]
async fn a_typed_handler_gets_what_it_can_read_and_the_rest_is_parked() {
    let scene = scene();
    scene.accept(&["12", "x"]).await;
    let parse = |body: &[u8]| {
        let number = std::str::from_utf8(body).ok().and_then(|text| text.parse::<u64>().ok());
        number.ok_or_else(|| DecodeError::at("", "no number"))
    };
    let sum = Arc::new(AtomicUsize::new(0));
    let kept = Arc::clone(&sum);
    let numbers = typed(parse, move |number: u64, event: InboxEvent| {
        assert_eq!(event.source, "acme");
        kept.fetch_add(number as usize, Ordering::SeqCst);
        async { Ok(()) }
    });
    let workers = scene.inbox.workers(BySource::new().on("acme", numbers));
    let events = scene.run_until(workers, &[EventState::Done, EventState::Parked]).await;
    assert_eq!(
        (sum.load(Ordering::SeqCst), events[0].state, events[1].state),
        (12, EventState::Done, EventState::Parked)
    );
    assert_eq!(events[1].last_error.as_deref(), Some("no number"));
    // Nobody handles the events of another source.
    scene.inbox.retry_all(&Filter::all()).await.unwrap();
    let workers = scene.inbox.workers(BySource::new());
    let events = scene.run_until(workers, &[EventState::Done, EventState::Parked]).await;
    assert!(events[1].last_error.as_deref().unwrap().contains("acme"));
}

#[tokio::test]
async fn no_more_are_handled_beside_each_other_than_asked_for() {
    let scene = scene();
    scene.accept(&["1", "2", "3", "4", "5", "6", "7"]).await;
    let (now, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let (inside, highest) = (Arc::clone(&now), Arc::clone(&most));
    let handler = move |_: InboxEvent| {
        let (inside, highest) = (Arc::clone(&inside), Arc::clone(&highest));
        async move {
            highest.fetch_max(inside.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            for _ in 0..20 {
                tokio::task::yield_now().await;
            }
            inside.fetch_sub(1, Ordering::SeqCst);
            Ok(())
        }
    };
    scene.run_until(scene.inbox.workers(handler).concurrency(3), &[EventState::Done]).await;
    assert_eq!(most.load(Ordering::SeqCst), 3);
}

#[tokio::test]
async fn workers_that_stop_let_handlers_end_and_give_back_what_does_not() {
    let scene = scene();
    scene.accept(&["ends", "hangs", "a 1", "a 2"]).await;
    let gate = Arc::new(Notify::new());
    let opened = Arc::clone(&gate);
    let handler = move |event: InboxEvent| {
        let opened = Arc::clone(&opened);
        async move {
            match stream_body(&event).as_str() {
                "hangs" => pending().await,
                _ => opened.notified().await,
            }
            Ok(())
        }
    };
    let (stop, running) = start(scene.inbox.workers(handler).grace(Duration::from_secs(5)));
    while scene.inbox.stats().await.unwrap().in_progress < 3 {
        tokio::task::yield_now().await;
    }
    drop(stop);
    for _ in 0..10 {
        tokio::task::yield_now().await;
    }
    gate.notify_waiters();
    while scene.inbox.stats().await.unwrap().in_progress > 1 {
        tokio::task::yield_now().await;
    }
    assert!(!running.is_finished(), "one hangs still, within the grace");
    scene.clock.advance(Duration::from_secs(6));
    running.await.unwrap();
    let events = scene.all().await;
    use EventState::{Done, Waiting};
    let states: Vec<_> = events.iter().map(|event| event.state).collect();
    assert_eq!(states, [Done, Waiting, Done, Waiting], "nothing is begun after the stop");
    assert_eq!((scene.count(AttemptOutcome::Interrupted), events[1].attempts), (1, 1));
}

#[tokio::test]
async fn what_was_handled_is_noted_when_the_store_is_back_and_not_handled_again() {
    let scene = scene();
    scene.accept(&["1"]).await;
    let handled = Arc::new(AtomicUsize::new(0));
    let (count, store) = (Arc::clone(&handled), scene.store.clone());
    let handler = move |_: InboxEvent| {
        count.fetch_add(1, Ordering::SeqCst);
        store.fail_next(StoreErrorKind::Full, 5);
        async { Ok(()) }
    };
    let events = scene.run_until(scene.inbox.workers(handler), &[EventState::Done]).await;
    assert_eq!((handled.load(Ordering::SeqCst), events[0].attempts), (1, 1));
}

#[tokio::test]
async fn workers_go_on_when_a_store_that_could_not_be_read_is_back() {
    let scene = scene();
    scene.accept(&["1", "2"]).await;
    scene.store.fail_with(Some(StoreErrorKind::Io));
    let (seen, handler) = failing("never", 0);
    let (stop, running) = start(scene.inbox.workers(handler));
    for _ in 0..50 {
        scene.clock.advance(Duration::from_secs(1));
        tokio::task::yield_now().await;
    }
    assert!(seen.lock().unwrap().is_empty());
    scene.store.fail_with(None);
    scene.wait_for(&[EventState::Done]).await;
    drop(stop);
    running.await.unwrap();
}

#[tokio::test]
async fn workers_forget_finished_events_as_their_retention_says() {
    let scene = scene();
    scene.accept(&["1", "2", "3"]).await;
    let (_, handler) = failing("never", 0);
    let retention = pivot_inbox::Retention::unlimited().finished_count(1);
    let (stop, running) = start(scene.inbox.workers(handler).retention(retention));
    scene.wait_for(&[EventState::Done]).await;
    for _ in 0..1000 {
        scene.clock.advance(Duration::from_secs(1));
        tokio::task::yield_now().await;
    }
    assert_eq!(scene.all().await.len(), 1);
    drop(stop);
    running.await.unwrap();
}

#[tokio::test]
async fn a_lease_lasts_as_long_as_it_is_told_and_at_least_as_long_as_a_handler_may_take() {
    let second = Duration::from_secs(1);
    for (told, expected) in [(None, 70), (Some(second * 30), 30), (Some(second), 5)] {
        let scene = scene();
        scene.accept(&["k 1"]).await;
        let mut workers = scene.inbox.workers(|_: InboxEvent| pending::<Result<(), HandlerError>>());
        workers = workers.handler_time_limit(second * 5);
        if let Some(told) = told {
            workers = workers.lease_time(told);
        }
        let now = pivot_inbox::Timestamp::from(scene.clock.system_time());
        let (_stop, running) = start(workers);
        while scene.all().await[0].state != EventState::InProgress {
            tokio::task::yield_now().await;
        }
        // The end of the lease is what is due next.
        let due = scene.store.next_due().await.unwrap().unwrap();
        assert_eq!(due.since(now).as_secs(), expected, "{told:?}");
        running.abort();
    }
}

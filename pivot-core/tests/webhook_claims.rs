//! What becomes of the claim on an event, by whatever way its delivery ends.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers may fail as loudly as their tests
#![cfg(feature = "webhook")]

use std::io;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::HeaderMap;
use pivot_core::testing::ManualClock;
use pivot_core::webhook::*;
use pivot_core::{BoxFuture, Clock};
use tokio::task::yield_now;

/// Events that are nothing but their number.
static PING: EventDecoder<String> = EventDecoder::new("test", pivot_json::from_slice, String::as_str);

const LIMIT: Duration = Duration::from_secs(30);
/// Longer than any lease under that limit.
const LEASE_OVER: Duration = Duration::from_secs(300);

/// A log in memory that fails, hangs and takes its time on request.
#[derive(Clone)]
struct Log(Arc<Inner>);

struct Inner {
    memory: MemoryDedupStore,
    fails: AtomicBool,
    hangs: AtomicBool,
    /// How often each call gives way, at most.
    slowness: usize,
    released: AtomicUsize,
}

impl Log {
    fn new(clock: &ManualClock, slowness: usize) -> Self {
        let memory = MemoryDedupStore::default().clock(Arc::new(clock.clone()));
        let (fails, hangs) = (AtomicBool::new(false), AtomicBool::new(false));
        Self(Arc::new(Inner { memory, fails, hangs, slowness, released: AtomicUsize::new(0) }))
    }

    async fn trouble(&self) -> Result<(), DedupStoreError> {
        for _ in 0..random_below(self.0.slowness + 1) {
            yield_now().await;
        }
        if self.0.hangs.load(Ordering::SeqCst) {
            std::future::pending::<()>().await;
        }
        if self.0.fails.load(Ordering::SeqCst) { Err(DedupStoreError::new("away")) } else { Ok(()) }
    }
}

impl DedupStore for Log {
    fn claim<'a>(&'a self, id: &'a str, lease: Duration) -> BoxFuture<'a, Result<Claim, DedupStoreError>> {
        Box::pin(async move {
            self.trouble().await?;
            let claim = self.0.memory.claim(id, lease).await;
            for _ in 0..random_below(self.0.slowness + 1) {
                yield_now().await;
            }
            claim
        })
    }

    fn complete<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), DedupStoreError>> {
        Box::pin(async move {
            self.trouble().await?;
            self.0.memory.complete(id).await
        })
    }

    fn release<'a>(&'a self, id: &'a str, ticket: Ticket) -> BoxFuture<'a, Result<(), DedupStoreError>> {
        Box::pin(async move {
            self.0.released.fetch_add(1, Ordering::SeqCst);
            self.trouble().await?;
            self.0.memory.release(id, ticket).await
        })
    }
}

/// What is logged on this thread.
#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl Lines {
    fn watch(&self) -> tracing::subscriber::DefaultGuard {
        // Someone must be interested in every line from the start: what a test without a subscriber has found nobody to be
        // interested in may stay unwritten for the others.
        let everything = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(io::sink).finish();
        let _ = tracing::subscriber::set_global_default(everything);
        let lines = self.clone();
        let subscriber = tracing_subscriber::fmt().with_ansi(false).with_writer(move || lines.clone()).finish();
        tracing::subscriber::set_default(subscriber)
    }

    fn written(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

impl io::Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A random number below another, from the randomness that a hash map's keys come from.
fn random_below(end: usize) -> usize {
    use std::hash::{BuildHasher, RandomState};
    RandomState::new().hash_one(0) as usize % end.max(1)
}

fn body(id: &str) -> Vec<u8> {
    format!("\"{id}\"").into_bytes()
}

async fn send(receiver: &Receiver<String>, id: &str) -> u16 {
    receiver.receive(&HeaderMap::new(), None, &body(id)).await.status().as_u16()
}

/// A handler that waits for ever the first time and succeeds afterwards.
fn stuck_once(log: &Log, clock: &ManualClock) -> (Receiver<String>, Arc<AtomicUsize>) {
    let calls = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&calls);
    let handler = move |_| {
        let first = counted.fetch_add(1, Ordering::SeqCst) == 0;
        async move {
            if first {
                std::future::pending::<()>().await;
            }
            Ok(())
        }
    };
    let receiver = Receiver::builder(&PING, Authenticator::allow_all(), handler);
    let receiver = receiver.dedup_store(log.clone()).clock(Arc::new(clock.clone())).handler_time_limit(LIMIT);
    (receiver.build(), calls)
}

/// Sends an event and moves the clock on until it is answered.
async fn send_and_wait(receiver: &Receiver<String>, clock: &ManualClock, id: &str) -> u16 {
    let (receiver, id) = (receiver.clone(), id.to_owned());
    let sent = tokio::spawn(async move { send(&receiver, &id).await });
    while !sent.is_finished() {
        settle().await;
        clock.advance(Duration::from_secs(1));
    }
    sent.await.unwrap()
}

async fn settle() {
    for _ in 0..50 {
        yield_now().await;
    }
}

#[tokio::test]
async fn a_handler_that_does_not_end_is_dropped_and_its_event_comes_again() {
    let clock = ManualClock::new();
    let log = Log::new(&clock, 0);
    let (receiver, calls) = stuck_once(&log, &clock);
    let start = clock.now();
    assert_eq!(send_and_wait(&receiver, &clock, "E-1").await, 503);
    assert!((LIMIT..LIMIT + Duration::from_secs(5)).contains(&(clock.now() - start)));
    assert_eq!(receiver.bytes_in_flight(), 0);
    assert_eq!((send(&receiver, "E-1").await, calls.load(Ordering::SeqCst)), (200, 2));
}

#[tokio::test]
async fn a_log_that_cannot_give_a_claim_back_is_healed_by_the_end_of_the_lease() {
    for hangs in [false, true] {
        let clock = ManualClock::new();
        let log = Log::new(&clock, 0);
        let (receiver, calls) = stuck_once(&log, &clock);
        let sent = tokio::spawn({
            let receiver = receiver.clone();
            async move { send(&receiver, "E-1").await }
        });
        while calls.load(Ordering::SeqCst) == 0 {
            yield_now().await;
        }
        // The claim is granted; from now on the log cannot be written.
        let trouble = if hangs { &log.0.hangs } else { &log.0.fails };
        trouble.store(true, Ordering::SeqCst);
        let lines = Lines::default();
        let watching = lines.watch();
        while !sent.is_finished() {
            settle().await;
            clock.advance(Duration::from_secs(1));
        }
        assert_eq!(sent.await.unwrap(), 503);
        assert!(log.0.released.load(Ordering::SeqCst) > 0);
        drop(watching);
        let written = lines.written();
        assert!(written.contains("did not end within 30s") && written.contains("E-1"), "{written}");
        let said = if hangs { "did not take a claim back in time" } else { "failed to give a claim back" };
        assert!(written.contains(said), "{written}");
        trouble.store(false, Ordering::SeqCst);
        assert_eq!(send(&receiver, "E-1").await, 503, "nobody gave it back");
        clock.advance(LEASE_OVER);
        assert_eq!((send(&receiver, "E-1").await, calls.load(Ordering::SeqCst)), (200, 2));
    }
}

#[tokio::test]
async fn a_log_that_does_not_answer_makes_the_event_come_again() {
    let clock = ManualClock::new();
    let log = Log::new(&clock, 0);
    let (receiver, calls) = stuck_once(&log, &clock);
    log.0.hangs.store(true, Ordering::SeqCst);
    assert_eq!(send_and_wait(&receiver, &clock, "E-1").await, 503);
    assert_eq!(calls.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn what_was_handled_is_not_given_back_although_the_log_could_not_note_it() {
    for hangs in [false, true] {
        let clock = ManualClock::new();
        let log = Log::new(&clock, 0);
        let trouble = log.clone();
        let handler = move |_| {
            let flag = if hangs { &trouble.0.hangs } else { &trouble.0.fails };
            flag.store(true, Ordering::SeqCst);
            async { Ok(()) }
        };
        let receiver = Receiver::builder(&PING, Authenticator::allow_all(), handler);
        let receiver = receiver.dedup_store(log.clone()).clock(Arc::new(clock.clone())).build();
        assert_eq!(send_and_wait(&receiver, &clock, "E-1").await, 503);
        assert_eq!(log.0.released.load(Ordering::SeqCst), 0);
    }
}

#[tokio::test]
async fn a_future_that_is_dropped_gives_its_event_back() {
    for slowness in [0, 5] {
        let clock = ManualClock::new();
        let log = Log::new(&clock, slowness);
        let (receiver, calls) = stuck_once(&log, &clock);
        let sent = tokio::spawn({
            let receiver = receiver.clone();
            async move { send(&receiver, "E-1").await }
        });
        while calls.load(Ordering::SeqCst) == 0 {
            yield_now().await;
        }
        assert_eq!(send(&receiver, "E-1").await, 503, "being handled");
        sent.abort();
        assert!(sent.await.unwrap_err().is_cancelled());
        settle().await;
        assert_eq!((send(&receiver, "E-1").await, receiver.bytes_in_flight()), (200, 0));
    }
}

/// What a handler does, by its event's number.
async fn anything(id: String) -> Result<(), HandlerError> {
    for _ in 0..random_below(4) {
        yield_now().await;
    }
    match id.len() % 4 {
        0 => Ok(()),
        1 => Err("no".into()),
        2 => panic!("a bug"),
        _ => std::future::pending().await,
    }
}

fn ids() -> impl Iterator<Item = String> {
    (0..1000_usize).map(|number| format!("{number:0>width$}", width = 4 + number % 4))
}

#[tokio::test]
async fn of_a_thousand_deliveries_dropped_at_random_awaits_no_claim_is_left() {
    let clock = ManualClock::new();
    let log = Log::new(&clock, 3);
    let receiver = Receiver::builder(&PING, Authenticator::allow_all(), anything);
    let receiver = receiver.dedup_store(log.clone()).clock(Arc::new(clock.clone())).handler_time_limit(LIMIT).build();
    for id in ids() {
        let sent = tokio::spawn({
            let (receiver, id) = (receiver.clone(), id.clone());
            async move { send(&receiver, &id).await }
        });
        for _ in 0..random_below(12) {
            yield_now().await;
        }
        sent.abort();
    }
    // The clock stands still: nothing is healed by a lease.
    settle().await;
    assert_eq!(receiver.bytes_in_flight(), 0);
    for id in ids() {
        let claim = log.0.memory.claim(&id, LIMIT).await.unwrap();
        let started = id.len() % 4 == 0 && claim == Claim::AlreadyHandled;
        assert!(started || matches!(claim, Claim::Acquired(_)), "{id}: {claim:?}");
    }
}

#[test]
fn without_a_runtime_a_dropped_future_gives_its_event_back() {
    use std::task::{Context, Waker};

    let clock = ManualClock::new();
    let log = Log::new(&clock, 0);
    let receiver = Receiver::builder(&PING, Authenticator::allow_all(), anything);
    let receiver = receiver.dedup_store(log.clone()).clock(Arc::new(clock.clone())).build();
    for id in ids() {
        let (headers, body) = (HeaderMap::new(), body(&id));
        let mut receiving = Box::pin(receiver.receive(&headers, None, &body));
        for _ in 0..random_below(6) {
            if receiving.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_ready() {
                break;
            }
        }
        drop(receiving);
        let mut claiming = log.0.memory.claim(&id, LIMIT);
        match claiming.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            std::task::Poll::Ready(Ok(claim)) => assert_ne!(claim, Claim::InProgress, "{id}"),
            other => panic!("{id}: {other:?}"),
        }
    }
    assert_eq!(receiver.bytes_in_flight(), 0);
}

#[tokio::test]
async fn events_under_an_id_that_names_nothing_are_not_taken_for_one() {
    for (id, calls) in
        [("null", 3), ("0", 3), ("undefined", 3), ("00000000-0000-0000-0000-000000000000", 3), ("E-1", 1)]
    {
        let handled = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&handled);
        let receiver = Receiver::builder(&PING, Authenticator::query("key", "k"), move |_| {
            count.fetch_add(1, Ordering::SeqCst);
            async { Ok(()) }
        });
        let receiver = receiver.build();
        for _ in 0..3 {
            let outcome = receiver.receive(&HeaderMap::new(), Some("key=k"), format!("{id:?}").as_bytes()).await;
            assert_eq!(outcome.status(), 200, "{id}");
        }
        assert_eq!(handled.load(Ordering::SeqCst), calls, "{id}");
    }
}

#[tokio::test]
async fn the_log_in_memory_knows_what_became_of_an_event_by_every_way() {
    let clock = ManualClock::new();
    let calls = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&calls);
    let handler = move |id: String| {
        let is_first = counted.fetch_add(1, Ordering::SeqCst) == 0;
        assert!(!(is_first && id == "panics before"), "as it should");
        async move {
            if is_first {
                match id.as_str() {
                    "fails" => return Err("no".into()),
                    "is away" => return Err(Unavailable::new(Duration::from_secs(3), "full").into()),
                    "panics" => panic!("as it should"),
                    "hangs" => std::future::pending::<()>().await,
                    "gives way and fails" => {
                        yield_now().await;
                        return Err("no".into());
                    }
                    "gives way" => yield_now().await,
                    _ => {}
                }
            }
            Ok(())
        }
    };
    let receiver = Receiver::builder(&PING, Authenticator::allow_all(), handler);
    let receiver = receiver.clock(Arc::new(clock.clone())).handler_time_limit(LIMIT).build();
    for (id, first) in [
        ("fails", 500),
        ("is away", 503),
        ("panics before", 500),
        ("panics", 500),
        ("hangs", 503),
        ("gives way and fails", 500),
        ("gives way", 200),
        ("succeeds", 200),
    ] {
        calls.store(0, Ordering::SeqCst);
        assert_eq!(send_and_wait(&receiver, &clock, id).await, first, "{id}");
        assert_eq!((send(&receiver, id).await, send(&receiver, id).await), (200, 200), "{id}");
        assert_eq!(calls.load(Ordering::SeqCst), if first == 200 { 1 } else { 2 }, "{id}");
        assert_eq!(receiver.bytes_in_flight(), 0);
    }
}

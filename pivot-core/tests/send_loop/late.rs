//! Calls that come to the end of their time between two attempts.

use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use futures_util::poll;
use http::Method;
use pivot_core::auth::TokenCredentials;
use pivot_core::auth::token::{FetchContext, Token, TokenSource};
use pivot_core::clock::Clock;
use pivot_core::endpoint::{ErrorClass, ErrorDetails};
use pivot_core::hook::{AttemptContext, AttemptOutcome};
use pivot_core::testing::{FixedRng, ManualClock, Reply, StubTransport};
use pivot_core::transport::TransportErrorKind;
use pivot_core::*;

use crate::scene::{BUY, LIST, PUT, ok};

/// A vendor that calls a token wrong, whatever is wrong with it.
static STRICT: Vendor =
    Vendor::new("strict", |_| ErrorDetails { class: ErrorClass::InvalidCredentials, ..ErrorDetails::default() });
static READ: Endpoint = Endpoint::new(&STRICT, "read", Method::GET, "/v1/parts");

const fn seconds(number: u64) -> Duration {
    Duration::from_secs(number)
}

/// Tokens without an end.
#[derive(Clone)]
struct Endless(ManualClock, Arc<AtomicUsize>);

impl TokenSource for Endless {
    fn fetch(&self, _: FetchContext) -> BoxFuture<'static, Result<Token, Error>> {
        let number = self.1.fetch_add(1, Ordering::SeqCst) + 1;
        let token = Token::new(format!("token-{number}").into(), self.0.now(), None);
        Box::pin(std::future::ready(Ok(token)))
    }
}

fn builder(transport: &StubTransport, clock: &ManualClock) -> ClientBuilder {
    let source = Endless(clock.clone(), Arc::default());
    let builder = Client::builder("https://api.acme.example").transport(transport.clone()).clock(clock.clone());
    let credentials = TokenCredentials::new(Arc::new(source), Arc::new(clock.clone()));
    builder.random(FixedRng(0.0)).total_timeout(seconds(10)).attempt_timeout(seconds(10)).credentials(credentials)
}

/// Takes its time before some attempts, and notes how each ended.
#[derive(Clone, Default)]
struct Watch {
    clock: Option<ManualClock>,
    takes: Vec<u64>,
    ended: Arc<Mutex<Vec<String>>>,
}

impl Hook for Watch {
    fn before_attempt(&self, attempt: &mut AttemptContext<'_>) {
        if let (Some(clock), Some(takes)) = (&self.clock, self.takes.get(attempt.number as usize - 1)) {
            clock.advance(seconds(*takes));
        }
    }

    fn after_attempt(&self, outcome: &AttemptOutcome<'_>) {
        let error = outcome.error.map(|error| (error.attempts(), error.may_have_taken_effect()));
        self.ended.lock().unwrap().push(format!("{} {error:?}", outcome.number));
    }
}

#[tokio::test]
async fn where_hooks_take_the_rest_of_the_time_the_last_answer_stands() {
    // The operation, the first answer, and whether it may have taken effect.
    for (endpoint, status, effect) in [(&LIST, 503, false), (&PUT, 503, true), (&LIST, 401, false), (&BUY, 401, false)]
    {
        let clock = ManualClock::new();
        let transport = StubTransport::new(move |_| Reply::json(status, r#"{"message": "vendor says"}"#));
        let hook = Watch { clock: Some(clock.clone()), takes: vec![0, 30], ended: Arc::default() };
        let client = builder(&transport, &clock).hook(hook.clone()).rate_limit(2, seconds(3600)).build().unwrap();
        let parts = RequestParts::new(endpoint).path("id", "7").json("{}");
        let error = client.execute(parts).await.unwrap_err();
        let name = format!("{} {status}: {error}", endpoint.operation);
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status), "{name}");
        assert_eq!((error.attempts(), transport.received().len()), (1, 1), "{name}");
        assert_eq!(error.may_have_taken_effect(), effect, "{name}");
        assert!(error.is_timeout() && error.is_retryable(), "{name}");
        let text = error.to_string();
        assert!(text.contains("vendor says") && text.contains("no time was left to send it again"), "{name}");
        assert!(!text.contains("was not sent") && !text.contains("check the credentials"), "{name}");
        // What was begun has ended, and is told apart from what was sent.
        let ended = hook.ended.lock().unwrap().clone();
        assert_eq!(ended, [format!("1 Some((1, {effect}))"), format!("2 Some((1, {effect}))")], "{name}");
        // The place was given back: there is one for the next call, and none for its repetition.
        let error = client.execute(RequestParts::new(&LIST)).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::RateLimited, 1), "{error}");
        assert_eq!(transport.received().len(), 2, "{name}");
    }
}

#[tokio::test]
async fn a_first_attempt_without_time_is_none() {
    let clock = ManualClock::new();
    let transport = StubTransport::new(|_| ok());
    let hook = Watch { clock: Some(clock.clone()), takes: vec![10], ended: Arc::default() };
    let client = builder(&transport, &clock).hook(hook).rate_limit(1, seconds(3600)).build().unwrap();
    for _ in 0..2 {
        let error = client.execute(RequestParts::new(&LIST)).await.unwrap_err();
        assert!(error.to_string().contains("was not sent: its total time was used up"), "{error}");
        assert_eq!((error.attempts(), error.kind(), transport.received().len()), (0, ErrorKind::Timeout, 0), "{error}");
    }
}

#[tokio::test]
async fn an_answer_that_leaves_no_time_for_the_next_attempt_says_so_unless_the_vendor_asks_to_wait() {
    // The seconds that the answer takes, what it asks for, and whether time is what is missing.
    for (takes, asked, is_late) in [
        (1, None, false),
        (9, None, true),
        (10, None, true),
        (12, None, true),
        (10, Some("0"), true),
        (10, Some("5"), false),
    ] {
        let clock = ManualClock::new();
        let time = clock.clone();
        let transport = StubTransport::new(move |_| {
            time.advance(seconds(takes));
            let reply = Reply::status(503);
            asked.map_or_else(|| Reply::status(503), |asked| reply.header("retry-after", asked))
        });
        let client = builder(&transport, &clock).build().unwrap();
        let error = client.execute(RequestParts::new(&LIST)).await.unwrap_err();
        assert_eq!(error.status().map(|status| status.as_u16()), Some(503), "{takes} {asked:?}: {error}");
        let is_said = error.to_string().contains("no time was left");
        assert_eq!((error.is_timeout(), is_said), (is_late, is_late), "{takes} {asked:?}: {error}");
    }
}

#[tokio::test]
async fn a_token_grows_older_while_its_call_waits_for_a_place_of_the_rate_limit() {
    for (per, tokens) in [(10, 1), (59, 1), (60, 2), (100, 2)] {
        let clock = ManualClock::new();
        let source = Endless(clock.clone(), Arc::default());
        let transport = StubTransport::sequence([ok(), Reply::status(401), ok()]);
        let credentials = TokenCredentials::new(Arc::new(source.clone()), Arc::new(clock.clone()));
        let client = builder(&transport, &clock).total_timeout(seconds(1000)).rate_limit(1, seconds(per));
        let client = client.credentials(credentials).build().unwrap();
        client.execute(RequestParts::new(&READ)).await.unwrap();
        let outcome = client.execute(RequestParts::new(&READ)).await;
        assert_eq!((outcome.is_ok(), source.1.load(Ordering::SeqCst)), (tokens == 2, tokens), "{per}");
    }
}

/// Sleeps longer than it should, as a machine that was suspended.
struct Overslept(ManualClock);

impl Clock for Overslept {
    fn now(&self) -> Instant {
        self.0.now()
    }

    fn system_time(&self) -> SystemTime {
        self.0.system_time()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.0.sleep(duration + seconds(100))
    }

    fn timeout(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.0.timeout(duration)
    }
}

#[tokio::test]
async fn a_call_that_oversleeps_takes_no_place_of_the_rate_limit() {
    let clock = ManualClock::new();
    let transport = StubTransport::new(|_| ok());
    let client = builder(&transport, &clock).clock(Overslept(clock.clone())).total_timeout(seconds(60));
    let client = client.rate_limit(1, seconds(50)).build().unwrap();
    client.execute(RequestParts::new(&LIST)).await.unwrap();
    let error = client.execute(RequestParts::new(&LIST)).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 0), "{error}");
    let before = clock.now();
    client.execute(RequestParts::new(&LIST)).await.unwrap();
    assert_eq!((clock.now(), transport.received().len()), (before, 2));
}

/// Stands still, and sleeps for no time.
struct Frozen(Instant);

impl Clock for Frozen {
    fn now(&self) -> Instant {
        self.0
    }

    fn system_time(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::ready(()))
    }

    fn timeout(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test]
async fn a_clock_that_stands_still_makes_no_wait_endless() {
    let transport = StubTransport::new(|_| ok());
    let client = builder(&transport, &ManualClock::new()).clock(Frozen(Instant::now())).rate_limit(1, seconds(5));
    let client = client.build().unwrap();
    client.execute(RequestParts::new(&LIST)).await.unwrap();
    client.execute(RequestParts::new(&LIST)).await.unwrap();
}

#[tokio::test]
async fn a_place_of_the_rate_limit_is_taken_when_the_request_leaves() {
    let clock = ManualClock::new();
    let (start, sent) = (clock.now(), Arc::new(Mutex::new(Vec::new())));
    let (time, noted) = (clock.clone(), Arc::clone(&sent));
    let transport = StubTransport::new(move |_| {
        noted.lock().unwrap().push((time.now() - start).as_secs());
        ok()
    });
    let hook = Watch { clock: Some(clock.clone()), takes: vec![9], ended: Arc::default() };
    let client = builder(&transport, &clock).total_timeout(seconds(60)).hook(hook).rate_limit(1, seconds(10));
    let client = client.build().unwrap();
    for _ in 0..3 {
        client.execute(RequestParts::new(&LIST)).await.unwrap();
    }
    let sent = sent.lock().unwrap().clone();
    assert!(sent.windows(2).all(|pair| pair[1] - pair[0] >= 10), "{sent:?}");
}

/// Takes its time before the first attempt, while another call is made.
struct Nested {
    clock: ManualClock,
    client: Arc<Mutex<Option<Client>>>,
    takes: u64,
}

impl Hook for Nested {
    fn before_attempt(&self, _: &mut AttemptContext<'_>) {
        let Some(client) = self.client.lock().unwrap().take() else { return };
        self.clock.advance(seconds(self.takes));
        let _ = futures_util::FutureExt::now_or_never(client.execute(RequestParts::new(&LIST)));
        self.clock.advance(seconds(1));
    }
}

#[tokio::test]
async fn a_place_of_the_rate_limit_is_nobody_elses_while_hooks_have_the_call() {
    for takes in [1, 4, 5, 30] {
        let clock = ManualClock::new();
        let (start, sent) = (clock.now(), Arc::new(Mutex::new(Vec::new())));
        let (time, noted) = (clock.clone(), Arc::clone(&sent));
        let transport = StubTransport::new(move |_| {
            noted.lock().unwrap().push((time.now() - start).as_secs());
            ok()
        });
        let own = Arc::new(Mutex::new(None));
        let hook = Nested { clock: clock.clone(), client: Arc::clone(&own), takes };
        let client = builder(&transport, &clock).total_timeout(seconds(600)).hook(hook).rate_limit(1, seconds(4));
        let client = client.build().unwrap();
        *own.lock().unwrap() = Some(client.clone());
        for _ in 0..3 {
            client.execute(RequestParts::new(&LIST)).await.unwrap();
        }
        let sent = sent.lock().unwrap().clone();
        assert!(sent.windows(2).all(|pair| pair[1] - pair[0] >= 4), "{takes}: {sent:?}");
    }
}

#[tokio::test]
async fn repetitions_that_are_not_made_cost_nothing() {
    let clock = ManualClock::new();
    let busy = Arc::new(AtomicUsize::new(0));
    let transport = StubTransport::new(|_| Reply::status(503));
    let slow = Watch { clock: Some(clock.clone()), takes: vec![0, 30], ended: Arc::default() };
    let client = builder(&transport, &clock).hook(slow).build().unwrap();
    for _ in 0..300 {
        let error = client.execute(RequestParts::new(&LIST)).await.unwrap_err();
        // As long as there is a budget, time is what is missing.
        busy.fetch_add(usize::from(error.is_timeout()), Ordering::SeqCst);
    }
    assert_eq!((busy.load(Ordering::SeqCst), transport.received().len()), (300, 300));
}

#[tokio::test]
async fn a_failure_that_leaves_no_time_says_so_and_a_wait_that_is_over_is_not_asked_for_again() {
    for kind in [TransportErrorKind::Connect, TransportErrorKind::Interrupted] {
        let clock = ManualClock::new();
        let time = clock.clone();
        let transport = StubTransport::new(move |_| {
            time.advance(seconds(10));
            Reply::failure(kind)
        });
        let error = builder(&transport, &clock).build().unwrap().execute(RequestParts::new(&LIST)).await.unwrap_err();
        assert!(error.is_timeout() && error.to_string().contains("no time was left to send it again"), "{error}");
    }
    let clock = ManualClock::new();
    let transport = StubTransport::new(|_| Reply::status(503).header("retry-after", "5"));
    let slow = Watch { clock: Some(clock.clone()), takes: vec![0, 30], ended: Arc::default() };
    let client = builder(&transport, &clock).hook(slow).build().unwrap();
    let error = client.execute(RequestParts::new(&LIST)).await.unwrap_err();
    assert_eq!((error.retry_after(), clock.recorded_sleeps()), (None, vec![seconds(5)]), "{error}");
    assert!(error.to_string().contains("no time was left") && !error.to_string().contains("come back"), "{error}");
}

#[tokio::test]
async fn a_call_given_up_while_a_redirect_asks_to_wait_is_judged_as_where_time_is_up() {
    for status in [307, 308] {
        let reply = move || Reply::status(status).header("location", "/elsewhere").header("retry-after", "5");
        let transport = StubTransport::new(move |_| reply());
        let hook = Watch::default();
        let clock = Suspended(ManualClock::new());
        let client = builder(&transport, &clock.0).clock(clock).hook(hook.clone()).build().unwrap();
        {
            let mut call = pin!(client.execute(RequestParts::new(&BUY)));
            assert!(poll!(&mut call).is_pending(), "{status}");
        }
        assert_eq!(*hook.ended.lock().unwrap(), ["1 Some((1, false))"], "{status}");
    }
}

/// Sleeps for ever.
struct Suspended(ManualClock);

impl Clock for Suspended {
    fn now(&self) -> Instant {
        self.0.now()
    }

    fn system_time(&self) -> SystemTime {
        self.0.system_time()
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::pending())
    }

    fn timeout(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.0.timeout(duration)
    }
}

#[tokio::test]
async fn a_call_given_up_while_a_refusal_arrives_did_nothing() {
    // The answer whose body does not come, and whether the purchase may have been made.
    for (status, effect) in [(404, false), (422, false), (500, true), (200, true), (408, true)] {
        let transport = StubTransport::new(move |_| Reply::status(status).stalled());
        let hook = Watch::default();
        let client = builder(&transport, &ManualClock::new()).hook(hook.clone()).build().unwrap();
        {
            let mut call = pin!(client.execute(RequestParts::new(&BUY)));
            assert!(poll!(&mut call).is_pending(), "{status}");
        }
        assert_eq!(*hook.ended.lock().unwrap(), [format!("1 Some((1, {effect}))")], "{status}");
    }
}

#[tokio::test]
async fn a_streamed_answer_is_waited_for_as_long_as_its_call_says() {
    for (clients, own, expected) in [(30, Some(2), 2), (2, Some(60), 60), (30, None, 30)] {
        let clock = ManualClock::new();
        let transport = StubTransport::new(|_| Reply::status(200).body("abc").stalled());
        let client = builder(&transport, &clock).attempt_timeout(seconds(clients)).build().unwrap();
        let parts = RequestParts::new(&LIST);
        let parts = if let Some(own) = own { parts.timeout(seconds(own)) } else { parts };
        let mut answer = client.execute_streaming(parts).await.unwrap();
        answer.next_chunk().await.unwrap();
        let mut next = pin!(answer.next_chunk());
        assert!(poll!(&mut next).is_pending());
        clock.advance(seconds(expected) - Duration::from_millis(1));
        assert!(poll!(&mut next).is_pending(), "{clients} {own:?}");
        clock.advance(Duration::from_millis(1));
        assert!(next.await.unwrap_err().is_timeout(), "{clients} {own:?}");
    }
}

//! Credentials that take some of a call's time.

use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::poll;
use http::Method;
use pivot_core::auth::TokenCredentials;
use pivot_core::auth::token::{FetchContext, Token, TokenSource};
use pivot_core::endpoint::{ErrorClass, ErrorDetails};
use pivot_core::hook::AttemptContext;
use pivot_core::testing::{FixedRng, ManualClock, Reply, StubTransport};
use pivot_core::*;

/// A vendor that speaks of an ended token whatever is wrong.
static ACME: Vendor =
    Vendor::new("acme", |_| ErrorDetails { class: ErrorClass::TokenExpired, ..ErrorDetails::default() });
static LIST: Endpoint = Endpoint::new(&ACME, "list_parts", Method::GET, "/v1/parts");

const TOTAL: Duration = Duration::from_secs(10);

/// Takes some time to say whether there is another token.
#[derive(Clone)]
struct Slow {
    clock: ManualClock,
    has_another: bool,
    told: Arc<Mutex<Vec<Duration>>>,
    takes: Duration,
}

impl Credentials for Slow {
    fn authorization(&self) -> BoxFuture<'_, Result<Authorization, Error>> {
        Box::pin(async { Authorization::default().bearer(&"token-1".into()) })
    }

    fn authorization_within(&self, remaining_time: Duration) -> BoxFuture<'_, Result<Authorization, Error>> {
        self.told.lock().unwrap().push(remaining_time);
        self.authorization()
    }

    fn on_unauthorized(&self, _: &Authorization) -> bool {
        self.clock.advance(self.takes);
        self.has_another
    }
}

fn client_of(transport: StubTransport, credentials: &Slow) -> Client {
    let builder = Client::builder("https://api.acme.example").transport(transport).random(FixedRng(0.5));
    let builder = builder.clock(credentials.clock.clone()).total_timeout(TOTAL).attempt_timeout(TOTAL);
    builder.credentials(credentials.clone()).build().unwrap()
}

#[tokio::test]
async fn what_credentials_take_to_have_no_other_token_is_time_of_the_call() {
    for retry_after in ["0", "1", "5"] {
        let credentials =
            Slow { clock: ManualClock::new(), has_another: false, told: Arc::default(), takes: Duration::from_secs(8) };
        let started = credentials.clock.now();
        let transport = StubTransport::new(move |_| Reply::status(503).header("retry-after", retry_after));
        let error = client_of(transport, &credentials).execute(RequestParts::new(&LIST)).await.unwrap_err();
        let took = credentials.clock.now() - started;
        // The wait that does not fit is not begun, and the vendor's answer stands.
        assert!(took <= TOTAL + Duration::from_secs(8), "{retry_after}: {took:?}");
        let slept = credentials.clock.recorded_sleeps();
        assert!(slept.iter().all(|slept| *slept < Duration::from_secs(2)), "{retry_after}: {slept:?}");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(503), "{retry_after}: {error}");
    }
}

#[tokio::test]
async fn credentials_are_told_how_much_time_is_left_after_they_took_some() {
    let credentials =
        Slow { clock: ManualClock::new(), has_another: true, told: Arc::default(), takes: Duration::from_secs(8) };
    let transport = StubTransport::sequence([Reply::status(401), Reply::json(200, "{}")]);
    client_of(transport, &credentials).execute(RequestParts::new(&LIST)).await.unwrap();
    assert_eq!(*credentials.told.lock().unwrap(), [TOTAL, Duration::from_secs(2)]);
}

#[tokio::test]
async fn where_no_time_is_left_for_another_token_the_vendors_answer_stands() {
    // The first try's answer, and how long the credentials take to say that they have another token.
    for (status, takes) in [(401, 12), (401, 10), (403, 3600)] {
        let credentials = Slow {
            clock: ManualClock::new(),
            has_another: true,
            told: Arc::default(),
            takes: Duration::from_secs(takes),
        };
        let transport = StubTransport::new(move |_| Reply::json(status, r#"{"message": "no"}"#));
        let error = client_of(transport.clone(), &credentials).execute(RequestParts::new(&LIST)).await.unwrap_err();
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status), "{error}");
        assert_eq!((error.attempts(), transport.received().len()), (1, 1), "{error}");
        assert!(!error.to_string().contains("was not sent"), "{error}");
    }
}

/// Has one token, and none after it.
struct Once(AtomicUsize);

impl Credentials for Once {
    fn authorization(&self) -> BoxFuture<'_, Result<Authorization, Error>> {
        let is_first = self.0.fetch_add(1, Ordering::SeqCst) == 0;
        Box::pin(async move {
            if !is_first {
                return Err(Error::configuration("the login is closed"));
            }
            Authorization::default().bearer(&"token-1".into())
        })
    }

    fn on_unauthorized(&self, _: &Authorization) -> bool {
        true
    }
}

#[tokio::test]
async fn a_request_that_was_sent_once_is_said_to_be_not_sent_again() {
    let transport = StubTransport::new(|_| Reply::status(401));
    let client = Client::builder("https://api.acme.example").transport(transport.clone()).clock(ManualClock::new());
    let client = client.credentials(Once(AtomicUsize::new(0))).build().unwrap();
    let error = client.execute(RequestParts::new(&LIST)).await.unwrap_err();
    assert!(error.to_string().contains("was not sent again: no token could be obtained"), "{error}");
    let error = client.execute(RequestParts::new(&LIST)).await.unwrap_err();
    assert!(error.to_string().contains("was not sent: no token could be obtained"), "{error}");
    assert_eq!(transport.received().len(), 1);
}

/// A vendor that calls a token wrong, whatever is wrong with it.
static STRICT: Vendor =
    Vendor::new("strict", |_| ErrorDetails { class: ErrorClass::InvalidCredentials, ..ErrorDetails::default() });
static BUY: Endpoint = Endpoint::new(&STRICT, "buy_part", Method::POST, "/v1/orders");

/// Tokens without an end.
#[derive(Clone)]
struct Endless {
    clock: ManualClock,
    asked: Arc<AtomicUsize>,
}

impl TokenSource for Endless {
    fn fetch(&self, _: FetchContext) -> BoxFuture<'static, Result<Token, Error>> {
        let number = self.asked.fetch_add(1, Ordering::SeqCst) + 1;
        let token = Token::new(format!("token-{number}").into(), self.clock.now(), None);
        Box::pin(std::future::ready(Ok(token)))
    }
}

#[tokio::test]
async fn how_old_a_refused_token_is_is_a_matter_of_the_clock_of_its_credentials() {
    // How far both clocks went after the first call, and how many tokens were asked for.
    for (own, clients, tokens) in [(3600, 0, 2), (0, 3600, 1), (59, 3600, 1), (60, 0, 2), (0, 0, 1), (3600, 3600, 2)] {
        let (clock, own_clock) = (ManualClock::new(), ManualClock::new());
        let source = Endless { clock: own_clock.clone(), asked: Arc::default() };
        let credentials = TokenCredentials::new(Arc::new(source.clone()), Arc::new(own_clock.clone()));
        let transport = StubTransport::sequence([Reply::json(200, "{}"), Reply::status(401), Reply::json(200, "{}")]);
        let client = Client::builder("https://api.acme.example").transport(transport.clone()).clock(clock.clone());
        let client = client.credentials(credentials).build().unwrap();
        client.execute(RequestParts::new(&BUY)).await.unwrap();
        own_clock.advance(Duration::from_secs(own));
        clock.advance(Duration::from_secs(clients));
        let outcome = client.execute(RequestParts::new(&BUY)).await;
        assert_eq!(source.asked.load(Ordering::SeqCst), tokens, "{own} {clients}");
        assert_eq!((outcome.is_ok(), transport.received().len()), (tokens == 2, 1 + tokens), "{own} {clients}");
    }
}

/// Takes its time before each attempt.
struct Hesitating(ManualClock, Duration);

impl Hook for Hesitating {
    fn before_attempt(&self, _: &mut AttemptContext<'_>) {
        self.0.advance(self.1);
    }
}

#[tokio::test]
async fn what_a_hook_takes_is_time_of_the_call() {
    for (hook, left) in [(0, 10), (8, 2), (9, 1), (10, 0), (30, 0)] {
        let clock = ManualClock::new();
        let transport = StubTransport::new(|_| Reply::hang());
        let client = Client::builder("https://api.acme.example").transport(transport.clone()).clock(clock.clone());
        let client = client.total_timeout(TOTAL).attempt_timeout(TOTAL);
        let client = client.hook(Hesitating(clock.clone(), Duration::from_secs(hook))).build().unwrap();
        let mut call = pin!(client.execute(RequestParts::new(&LIST)));
        if left > 0 {
            assert!(poll!(&mut call).is_pending(), "{hook}");
            clock.advance(Duration::from_secs(left) - Duration::from_millis(1));
            assert!(poll!(&mut call).is_pending(), "{hook}");
            clock.advance(Duration::from_millis(1));
        }
        let error = call.await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Timeout, "{hook}: {error}");
        assert_eq!(transport.received().len(), usize::from(left > 0), "{hook}: {error}");
    }
}

#[tokio::test]
async fn a_call_that_sends_nothing_takes_no_place_of_the_rate_limit() {
    let clock = ManualClock::new();
    let credentials = Late { clock: clock.clone(), takes: Mutex::new(vec![Duration::ZERO, TOTAL * 2, TOTAL]) };
    let transport = StubTransport::new(|_| Reply::json(200, "{}"));
    let client = Client::builder("https://api.acme.example").transport(transport.clone()).clock(clock);
    let client = client.total_timeout(TOTAL).rate_limit(1, Duration::from_secs(3600));
    let client = client.credentials(credentials).build().unwrap();
    for _ in 0..2 {
        let error = client.execute(RequestParts::new(&LIST)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
    }
    client.execute(RequestParts::new(&LIST)).await.unwrap();
    assert_eq!(transport.received().len(), 1);
}

/// Takes so long for an authorization, the last first.
struct Late {
    clock: ManualClock,
    takes: Mutex<Vec<Duration>>,
}

impl Credentials for Late {
    fn authorization(&self) -> BoxFuture<'_, Result<Authorization, Error>> {
        self.clock.advance(self.takes.lock().unwrap().pop().unwrap());
        Box::pin(async { Authorization::default().bearer(&"token-1".into()) })
    }
}

//! Calls and the renewal of their token, on a clock that moves by itself.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use bytes::Bytes;
use futures_util::future::join_all;
use http::Method;
use pivot_core::auth::TokenCredentials;
use pivot_core::auth::token::{FetchContext, Token, TokenSource};
use pivot_core::endpoint::ErrorDetails;
use pivot_core::token_request::request_token;
use pivot_core::transport::{Body, RequestBody, RequestContext, TransportError, TransportErrorKind};
use pivot_core::*;
use tokio::time::sleep;

static ACME: Vendor = Vendor::new("acme", |_| ErrorDetails::default());
static TOKEN: Endpoint = Endpoint::new(&ACME, "token", Method::POST, "/token");
static LIST: Endpoint = Endpoint::new(&ACME, "list_parts", Method::GET, "/parts");

/// Tokio's time, which a test may pause.
#[derive(Clone, Copy)]
struct TokioClock;

impl Clock for TokioClock {
    fn now(&self) -> Instant {
        tokio::time::Instant::now().into_std()
    }

    fn system_time(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_735_689_600)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(sleep(duration))
    }

    fn timeout(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(sleep(duration))
    }
}

/// How a token endpoint behaves.
#[derive(Clone, Copy, Debug)]
enum Tokens {
    /// A token of 600 s, after so long.
    After(Duration),
    /// No answer, ever.
    Silence,
    /// The headers of an answer, and then nothing.
    HeadersOnly,
    /// An answer with this status and body.
    Answer(u16, &'static str),
    /// A connection that is lost after so long.
    Lost(Duration),
    /// A transport that panics.
    Panic,
}

/// Answers calls after 50 ms, and requests for tokens as it was set up. Clones share everything.
#[derive(Clone)]
struct Server {
    tokens: Arc<Mutex<Tokens>>,
    token_requests: Arc<AtomicUsize>,
    /// The tokens that calls came with.
    calls: Arc<Mutex<Vec<String>>>,
}

const CALL: Duration = Duration::from_millis(50);

impl Server {
    fn new(tokens: Tokens) -> Self {
        Self { tokens: Arc::new(Mutex::new(tokens)), token_requests: Arc::default(), calls: Arc::default() }
    }

    fn now(&self, tokens: Tokens) {
        *self.tokens.lock().unwrap() = tokens;
    }

    fn token_requests(&self) -> usize {
        self.token_requests.load(Ordering::SeqCst)
    }

    fn last_token(&self) -> String {
        self.calls.lock().unwrap().last().unwrap().clone()
    }

    async fn token(self) -> Result<http::Response<Body>, TransportError> {
        let number = self.token_requests.fetch_add(1, Ordering::SeqCst) + 1;
        let tokens = *self.tokens.lock().unwrap();
        let json = format!(r#"{{"access_token": "t{number}", "expires_in": 600}}"#);
        match tokens {
            Tokens::After(time) => {
                sleep(time).await;
                Ok(http::Response::new(Body::from(Bytes::from(json))))
            }
            Tokens::Silence => std::future::pending().await,
            Tokens::HeadersOnly => Ok(http::Response::new(Body::from_stream(futures_util::stream::pending()))),
            Tokens::Answer(status, body) => {
                let mut answer = http::Response::new(Body::from(Bytes::from(body)));
                *answer.status_mut() = http::StatusCode::from_u16(status).unwrap();
                Ok(answer)
            }
            Tokens::Lost(time) => {
                sleep(time).await;
                Err(TransportError::new(TransportErrorKind::Interrupted, "reset"))
            }
            Tokens::Panic => panic!("the transport is broken"),
        }
    }
}

impl Transport for Server {
    fn send(&self, request: http::Request<RequestBody>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        if request.extensions().get::<RequestContext>().unwrap().is_token_request {
            return Box::pin(self.clone().token());
        }
        let token = request.headers()["authorization"].to_str().unwrap().trim_start_matches("Bearer ").to_owned();
        self.calls.lock().unwrap().push(token);
        Box::pin(async {
            sleep(CALL).await;
            Ok(http::Response::new(Body::from(Bytes::from("[]"))))
        })
    }
}

struct Source(Client);

impl TokenSource for Source {
    fn fetch(&self, _: FetchContext) -> BoxFuture<'static, Result<Token, Error>> {
        let client = self.0.clone();
        Box::pin(async move { request_token(&client, RequestParts::new(&TOKEN)).await })
    }
}

/// A client of the server, with the settings for calls and for tokens alike, as vendors have it.
fn client(server: &Server, settings: impl Fn(ClientBuilder) -> ClientBuilder) -> Client {
    let builder = || settings(Client::builder("https://h").transport(server.clone()).clock(TokioClock));
    let source = Source(builder().build().unwrap());
    builder().credentials(TokenCredentials::new(Arc::new(source), Arc::new(TokioClock))).build().unwrap()
}

async fn call(client: &Client) -> Result<(), Error> {
    client.execute(RequestParts::new(&LIST)).await.map(drop)
}

/// How long it took, and its outcome.
async fn timed<T>(work: impl Future<Output = T>) -> (Duration, T) {
    let begun = TokioClock.now();
    let output = work.await;
    (TokioClock.now() - begun, output)
}

const SHORT: Duration = Duration::from_millis(200);

#[tokio::test(start_paused = true)]
async fn calls_with_less_time_than_a_token_takes_come_to_one_with_few_requests() {
    type Settings = fn(ClientBuilder) -> ClientBuilder;
    let settings: [(&str, Settings); 3] = [
        ("total", |builder| builder.total_timeout(SHORT)),
        ("attempt", |builder| builder.total_timeout(SHORT).attempt_timeout(SHORT)),
        ("attempt without repetitions", |builder| {
            builder.total_timeout(SHORT).attempt_timeout(SHORT).retry(RetryPolicy::none())
        }),
    ];
    for token_time in [250, 300, 1_000, 3_000] {
        for (name, settings) in settings {
            let server = Server::new(Tokens::After(Duration::from_millis(token_time)));
            let client = client(&server, settings);
            let mut calls = 1;
            loop {
                let (time, outcome) = timed(call(&client)).await;
                assert!(time <= SHORT, "{name}: {time:?}");
                if outcome.is_ok() {
                    break;
                }
                calls += 1;
                assert!(calls < 20, "{name} {token_time}: no token");
            }
            assert_eq!(
                calls,
                token_time.div_ceil(200) + u64::from(token_time % 200 > 150 || token_time % 200 == 0),
                "{name} {token_time}"
            );
            assert_eq!(server.token_requests(), 1, "{name} {token_time}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn thirty_calls_at_a_time_make_no_more_requests() {
    let server = Server::new(Tokens::After(Duration::from_millis(300)));
    let client = client(&server, |builder| builder.total_timeout(SHORT));
    let first = join_all((0..30).map(|_| call(&client))).await;
    assert!(first.iter().all(|outcome| outcome.as_ref().is_err_and(Error::is_timeout)));
    let second = join_all((0..30).map(|_| call(&client))).await;
    assert!(second.iter().all(Result::is_ok));
    assert_eq!(server.token_requests(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_call_with_a_valid_token_is_neither_failed_nor_delayed_by_its_renewal() {
    let behaviours = [
        Tokens::Silence,
        Tokens::HeadersOnly,
        Tokens::After(Duration::from_secs(120)),
        Tokens::Lost(Duration::from_secs(1)),
        Tokens::Lost(Duration::ZERO),
        Tokens::Answer(500, ""),
        Tokens::Answer(503, "<html>"),
        Tokens::Answer(429, ""),
        Tokens::Answer(400, r#"{"error": "invalid_client"}"#),
        Tokens::Answer(200, r#"{"error": "invalid_client"}"#),
        Tokens::Answer(200, "<html>"),
        Tokens::Answer(302, ""),
        Tokens::Panic,
    ];
    for behaviour in behaviours {
        let server = Server::new(Tokens::After(Duration::ZERO));
        let client = client(&server, |builder| builder.total_timeout(SHORT));
        call(&client).await.unwrap();
        server.now(behaviour);
        sleep(Duration::from_secs(541)).await;
        // A call each second, to the end of the token.
        for second in 0..58 {
            let (time, outcome) = timed(call(&client)).await;
            outcome.unwrap_or_else(|error| panic!("{behaviour:?}, second {second}: {error}"));
            assert_eq!(time, CALL, "{behaviour:?}, second {second}");
            sleep(Duration::from_secs(1) - CALL).await;
        }
        assert_eq!(server.last_token(), "t1", "{behaviour:?}");
        let asked = server.token_requests();
        assert!((2..=60).contains(&asked), "{behaviour:?}: {asked} requests for tokens");
        if matches!(behaviour, Tokens::Silence | Tokens::HeadersOnly | Tokens::Panic) {
            assert!(asked <= 13, "{behaviour:?}: {asked} requests for tokens");
        }
        // Without a valid token a call fails, in its time.
        sleep(Duration::from_secs(2)).await;
        let (time, outcome) = timed(call(&client)).await;
        assert!(outcome.is_err() && time <= SHORT, "{behaviour:?}: {time:?}");
        // And when the endpoint is well again, all is.
        server.now(Tokens::After(Duration::ZERO));
        sleep(Duration::from_secs(30)).await;
        let _ = call(&client).await;
        call(&client).await.unwrap_or_else(|error| panic!("{behaviour:?}: {error}"));
    }
}

#[tokio::test(start_paused = true)]
async fn a_renewal_ends_within_the_calls_that_go_on_meanwhile() {
    for token_time in [10, 49, 300] {
        let server = Server::new(Tokens::After(Duration::from_millis(token_time)));
        let client = client(&server, |builder| builder);
        call(&client).await.unwrap();
        sleep(Duration::from_secs(545)).await;
        let mut old = 0;
        while server.last_token() == "t1" {
            let (time, outcome) = timed(call(&client)).await;
            outcome.unwrap();
            assert_eq!(time, CALL);
            old += 1;
        }
        // The renewal goes on while a call does, and with every call after.
        assert!(old <= token_time / 50 + 2, "{token_time}: {old} calls with the old token");
        assert_eq!((server.last_token().as_str(), server.token_requests()), ("t2", 2));
    }
}

#[tokio::test(start_paused = true)]
async fn a_hanging_renewal_does_not_stand_in_the_way_when_the_token_has_ended() {
    let server = Server::new(Tokens::After(Duration::ZERO));
    let client = client(&server, |builder| builder);
    call(&client).await.unwrap();
    server.now(Tokens::Silence);
    sleep(Duration::from_secs(595)).await;
    call(&client).await.unwrap();
    server.now(Tokens::After(Duration::ZERO));
    sleep(Duration::from_secs(6)).await;
    let (time, outcome) = timed(call(&client)).await;
    outcome.unwrap();
    assert!(time <= Duration::from_secs(31), "{time:?}");
}

/// Panics the first time, at once or after a while, and gives a token from then on.
struct Panicking {
    asked: AtomicUsize,
    at_once: bool,
}

impl TokenSource for Panicking {
    fn fetch(&self, _: FetchContext) -> BoxFuture<'static, Result<Token, Error>> {
        let is_first = self.asked.fetch_add(1, Ordering::SeqCst) == 0;
        assert!(!(is_first && self.at_once), "before there is a future");
        Box::pin(async move {
            sleep(CALL).await;
            assert!(!is_first, "within the future");
            Ok(Token::new("t".into(), TokioClock.now(), None))
        })
    }
}

#[tokio::test(start_paused = true)]
async fn a_source_that_panics_is_an_error_for_each_who_waits_and_is_asked_anew() {
    for (at_once, waiting) in [(true, 1), (false, 5)] {
        let source = Panicking { asked: AtomicUsize::new(0), at_once };
        let credentials = TokenCredentials::new(Arc::new(source), Arc::new(TokioClock));
        let builder = Client::builder("https://h").transport(Server::new(Tokens::Silence)).clock(TokioClock);
        let client = builder.credentials(credentials).build().unwrap();
        for outcome in join_all((0..waiting).map(|_| call(&client))).await {
            let error = outcome.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Token);
            assert!(std::error::Error::source(&error).unwrap().to_string().contains("panicked"), "{error:?}");
        }
        call(&client).await.unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_that_cannot_be_sent_is_an_error_and_is_not_held() {
    struct Bad(AtomicUsize);
    impl TokenSource for Bad {
        fn fetch(&self, _: FetchContext) -> BoxFuture<'static, Result<Token, Error>> {
            let bad = ["", " ", "two\nlines", "t\r", "\0"];
            let token = bad.get(self.0.fetch_add(1, Ordering::SeqCst)).copied().unwrap_or("good");
            Box::pin(async move { Ok(Token::new(token.into(), TokioClock.now(), None)) })
        }
    }
    let server = Server::new(Tokens::Silence);
    let credentials = TokenCredentials::new(Arc::new(Bad(AtomicUsize::new(0))), Arc::new(TokioClock));
    let builder = Client::builder("https://h").transport(server.clone()).clock(TokioClock);
    let client = builder.credentials(credentials).build().unwrap();
    for _ in 0..5 {
        assert_eq!(call(&client).await.unwrap_err().kind(), ErrorKind::Token);
    }
    call(&client).await.unwrap();
    assert_eq!(server.last_token(), "good");
}

//! The send loop, seen from outside: over a transport that answers by itself and a clock that is moved by hand.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers may fail as loudly as their tests

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::future::{join, join_all};
use http::{HeaderName, Method};
use pivot_core::auth::TokenCredentials;
use pivot_core::auth::token::{FetchContext, Token, TokenSource};
use pivot_core::endpoint::{ErrorClass, ErrorDetails, ErrorResponse};
use pivot_core::hook::{Attempt, AttemptOutcome};
use pivot_core::testing::{FixedRng, ManualClock, Received, Reply, StubTransport, full_error_text};
use pivot_core::transport::TransportErrorKind::{Connect, Interrupted, Timeout};
use pivot_core::*;
use pivot_json_derive::JsonObject;

static ACME: Vendor = Vendor { name: "acme", parse_error };
static LIST: Endpoint = Endpoint::new(&ACME, "list_parts", Method::GET, "/v1/parts");
static BUY: Endpoint = Endpoint::new(&ACME, "buy_part", Method::POST, "/v1/orders");
static PUT: Endpoint = Endpoint::new(&ACME, "put_part", Method::PUT, "/v1/parts/{id}");

/// The error body of this test's vendor.
#[derive(JsonObject)]
pub struct AcmeFault {
    /// The code.
    pub code: Option<String>,
    /// The message.
    pub message: Option<String>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// Code 41 means that a new token does not help, code 53 that calls come too fast.
fn parse_error(answer: &ErrorResponse<'_>) -> ErrorDetails {
    let body: Option<AcmeFault> = pivot_json::from_slice(answer.body).ok();
    let (code, message) = body.map(|body| (body.code, body.message)).unwrap_or_default();
    let class = match code.as_deref() {
        Some("41") => ErrorClass::InvalidCredentials,
        Some("53") => ErrorClass::RateLimited,
        _ => ErrorClass::FromStatus,
    };
    let request_id = answer.headers.get("x-request-id").and_then(|id| id.to_str().ok()).map(str::to_owned);
    ErrorDetails { class, code, message, request_id }
}

struct Scene {
    client: Client,
    transport: StubTransport,
    clock: ManualClock,
}

fn scene_with(transport: StubTransport, build: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Scene {
    let clock = ManualClock::new();
    let builder = Client::builder("https://api.acme.example/base/")
        .transport(transport.clone())
        .clock(clock.clone())
        .random(FixedRng(1.0));
    Scene { client: build(builder).build().unwrap(), transport, clock }
}

fn scene(replies: impl IntoIterator<Item = Reply>) -> Scene {
    scene_with(StubTransport::sequence(replies), |builder| builder)
}

impl Scene {
    async fn list(&self) -> Result<RawResponse, Error> {
        self.client.execute(RequestParts::new(&LIST)).await
    }

    async fn buy(&self) -> Result<RawResponse, Error> {
        self.client.execute(RequestParts::new(&BUY).json(r#"{"part":1}"#)).await
    }

    fn requests(&self) -> usize {
        self.transport.received().len()
    }
}

fn ok() -> Reply {
    Reply::json(200, "[]")
}

#[tokio::test]
async fn a_passing_failure_is_repeated_after_growing_waits() {
    let replies = [
        Reply::status(503),
        Reply::failure(Interrupted),
        Reply::json(200, "[").disconnect(),
        ok().header("x-count", "7"),
    ];
    let scene = scene(replies);
    let response = scene.list().await.unwrap().json::<Vec<u8>>().unwrap();
    assert_eq!((response.attempts(), response.header("x-count")), (4, Some("7")));
    assert_eq!(scene.clock.recorded_sleeps(), [250, 500, 1000].map(Duration::from_millis));
    assert_eq!(scene.transport.received()[0].url.as_str(), "https://api.acme.example/base/v1/parts");
}

#[tokio::test]
async fn attempts_are_bounded_and_the_error_counts_them() {
    let scene = scene((0..9).map(|_| Reply::status(500)));
    let error = scene.list().await.unwrap_err();
    assert_eq!((error.attempts(), scene.requests()), (4, 4));
    assert!(error.is_retryable() && !error.may_have_taken_effect());
    let expected = "acme list_parts: GET /v1/parts answered 500 Internal Server Error (after 4 attempts)";
    assert_eq!(error.to_string(), expected);
}

#[tokio::test]
async fn what_may_have_taken_effect_is_not_repeated() {
    let failures: [fn() -> Reply; 5] = [
        || Reply::status(500),
        || Reply::status(503).header("retry-after", "1"),
        || Reply::failure(Interrupted),
        || Reply::failure(Timeout),
        || Reply::json(200, "{").disconnect(),
    ];
    for reply in failures {
        let scene = scene([reply(), ok()]);
        let error = scene.buy().await.unwrap_err();
        assert_eq!(scene.requests(), 1, "{error}");
        assert!(error.may_have_taken_effect() && error.to_string().contains("may have taken effect"), "{error}");
    }
}

#[tokio::test]
async fn what_never_left_is_repeated_whatever_it_does() {
    let scene = scene([Reply::failure(Connect), Reply::failure(Connect), ok()]);
    scene.buy().await.unwrap();
    assert_eq!(scene.requests(), 3);

    let unreachable = scene_with(StubTransport::new(|_| Reply::failure(Connect)), |builder| builder);
    let error = unreachable.buy().await.unwrap_err();
    assert!(!error.may_have_taken_effect() && error.is_retryable());
    assert!(error.to_string().contains("is the base URL right"), "{error}");
}

#[tokio::test]
async fn a_refusal_had_no_effect_and_is_not_repeated() {
    for status in [400, 403, 404, 409, 422, 429] {
        let scene = scene([Reply::json(status, r#"{"code": 7, "message": "no\nway"}"#), ok()]);
        let error = scene.buy().await.unwrap_err();
        assert_eq!((scene.requests(), error.may_have_taken_effect()), (1, false), "{error}");
        assert_eq!((error.vendor_code(), error.message()), (Some("7"), Some("no\nway")));
        assert_eq!(error.to_string().lines().count(), 1);
    }
}

#[tokio::test]
async fn a_post_that_is_said_to_be_harmless_is_repeated() {
    let scene = scene([Reply::status(502), ok()]);
    let parts = RequestParts::new(&BUY).json("{}").idempotency(Idempotency::Safe);
    scene.client.execute(parts).await.unwrap();
    let received = scene.transport.received();
    assert_eq!(received.len(), 2);
    assert!(received.iter().all(|request| request.body == "{}" && request.method == Method::POST));
}

#[tokio::test]
async fn a_put_is_repeated_but_may_have_taken_effect() {
    let scene = scene((0..9).map(|_| Reply::failure(Interrupted)));
    let error = scene.client.execute(RequestParts::new(&PUT).path("id", "a/b").json("{}")).await.unwrap_err();
    assert_eq!(scene.requests(), 4);
    assert!(error.may_have_taken_effect());
    assert!(error.to_string().contains("/v1/parts/{id}") && !error.to_string().contains("a%2Fb"), "{error}");
}

#[tokio::test]
async fn what_may_have_taken_effect_once_stays_so_whatever_comes_after() {
    let put = || RequestParts::new(&PUT).path("id", "1").json("{}");
    let gone = Reply::json(404, r#"{"message": "no such part"}"#);
    for last in [Reply::failure(Connect), gone] {
        let scene = scene_with(StubTransport::sequence([Reply::failure(Interrupted), last]), |builder| {
            builder.retry(RetryPolicy::default().max_attempts(2))
        });
        let error = scene.client.execute(put()).await.unwrap_err();
        assert!(error.attempts() == 2 && error.may_have_taken_effect(), "{error}");
    }
    let refused = scene([Reply::failure(Connect), Reply::status(404)]);
    assert!(!refused.client.execute(put()).await.unwrap_err().may_have_taken_effect());
}

#[tokio::test]
async fn retry_after_is_obeyed_in_seconds_and_as_a_date_and_never_cut() {
    let date = "Wed, 01 Jan 2025 00:00:12 GMT";
    let scene =
        scene([Reply::status(429).header("retry-after", "7"), Reply::status(503).header("retry-after", date), ok()]);
    scene.list().await.unwrap();
    // Seven seconds have passed when the date is read.
    assert_eq!(scene.clock.recorded_sleeps(), [7, 5].map(Duration::from_secs));

    let replies = StubTransport::sequence([Reply::status(429).header("retry-after", "61"), ok()]);
    let patient = scene_with(replies, |builder| builder.total_timeout(Duration::from_secs(300)));
    let error = patient.list().await.unwrap_err();
    assert_eq!((error.retry_after(), error.is_retryable()), (Some(Duration::from_secs(61)), true));
    assert_eq!((patient.requests(), patient.clock.recorded_sleeps().len()), (1, 0));
}

#[tokio::test]
async fn a_wait_beyond_the_total_time_is_not_begun() {
    let scene = scene([Reply::status(429).header("retry-after", "60"), ok()]);
    let error = scene.list().await.unwrap_err();
    assert!(error.is_rate_limited());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(60)));
    assert_eq!((scene.requests(), scene.clock.recorded_sleeps().len()), (1, 0));
}

#[tokio::test]
async fn a_vendors_own_rate_limit_is_one() {
    let scene = scene([Reply::json(403, r#"{"code": 53}"#).header("retry-after", "2"), ok()]);
    scene.list().await.unwrap();
    assert_eq!(scene.clock.recorded_sleeps(), [Duration::from_secs(2)]);
}

#[tokio::test]
async fn silence_ends_with_the_attempts_time_and_then_the_calls() {
    let scene = scene_with(StubTransport::new(|_| Reply::hang()), |builder| {
        builder.attempt_timeout(Duration::from_secs(25)).total_timeout(Duration::from_secs(60))
    });
    let moving = async {
        for _ in 0..120 {
            tokio::task::yield_now().await;
            scene.clock.advance(Duration::from_secs(1));
        }
    };
    let (outcome, ()) = join(scene.list(), moving).await;
    let error = outcome.unwrap_err();
    assert!(error.is_timeout() && error.is_retryable() && !error.may_have_taken_effect(), "{error}");
    // 25 s, a short wait, 25 s, a short wait, and what is left.
    assert_eq!(scene.requests(), 3);
}

#[tokio::test]
async fn a_body_beyond_the_limit_is_refused_announced_or_not() {
    let limited = |reply: Reply| scene_with(StubTransport::sequence([reply]), |builder| builder.body_limit(10));
    let fits = limited(Reply::json(200, "01234").body("56789")).list().await.unwrap();
    assert_eq!(fits.body(), "0123456789");
    for reply in [
        Reply::json(200, "01234").body("567890"),
        Reply::status(200).header("content-length", "11"),
        Reply::status(200).header("content-length", "18446744073709551615"),
    ] {
        let error = limited(reply).list().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::BodyTooLarge);
        assert!(error.to_string().contains("10 bytes"), "{error}");
    }
    // An error with an endless body is still that error.
    let error = limited(Reply::json(403, "0".repeat(100))).list().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 403);
    let error = limited(Reply::json(404, "x").disconnect()).list().await.unwrap_err();
    assert!(error.is_not_found());
}

#[tokio::test]
async fn an_outage_is_not_multiplied() {
    let scene = scene_with(StubTransport::new(|_| Reply::status(503)), |builder| builder);
    let calls = 200;
    for outcome in join_all((0..calls).map(|_| scene.list())).await {
        outcome.unwrap_err();
    }
    assert_eq!(scene.requests(), calls + 100);
}

/// Gives tokens `t1`, `t2`, … .
struct Numbered(Arc<AtomicUsize>, ManualClock);

impl TokenSource for Numbered {
    fn fetch(&self, _: FetchContext) -> BoxFuture<'static, Result<Token, Error>> {
        let (number, now) = (self.0.fetch_add(1, Ordering::SeqCst) + 1, self.1.now());
        Box::pin(async move { Ok(Token::new(format!("t{number}").into(), now, None)) })
    }
}

fn token_scene(answer: impl Fn(&str) -> Reply + Send + Sync + 'static) -> (Scene, Arc<AtomicUsize>) {
    let (fetched, clock) = (Arc::new(AtomicUsize::new(0)), ManualClock::new());
    let source = Numbered(Arc::clone(&fetched), clock.clone());
    let credentials = TokenCredentials::new(Arc::new(source), Arc::new(clock));
    let transport = StubTransport::new(move |request| answer(request.header("authorization")));
    (scene_with(transport, |builder| builder.credentials(credentials)), fetched)
}

#[tokio::test]
async fn a_refused_token_is_renewed_once_even_for_a_purchase() {
    let (scene, fetched) = token_scene(|token| if token == "Bearer t1" { Reply::status(401) } else { ok() });
    scene.buy().await.unwrap();
    assert_eq!((scene.requests(), fetched.load(Ordering::SeqCst)), (2, 2));

    let (scene, fetched) = token_scene(|_| Reply::json(401, r#"{"code": 42}"#));
    let error = scene.buy().await.unwrap_err();
    assert!(error.is_auth() && !error.may_have_taken_effect());
    assert_eq!((scene.requests(), fetched.load(Ordering::SeqCst), error.attempts()), (2, 2, 2));
}

#[tokio::test]
async fn a_refusal_that_no_token_helps_is_an_error_at_once() {
    let (scene, fetched) = token_scene(|_| Reply::json(401, r#"{"code": 41}"#));
    scene.list().await.unwrap_err();
    assert_eq!((scene.requests(), fetched.load(Ordering::SeqCst)), (1, 1));

    let fixed = scene_with(StubTransport::new(|_| Reply::status(401)), |builder| {
        builder.credentials(StaticCredentials::bearer(&"fixed".into()).unwrap())
    });
    let error = fixed.list().await.unwrap_err();
    assert_eq!(fixed.requests(), 1);
    assert!(error.to_string().contains("check the credentials"), "{error}");
}

struct NoToken;

impl TokenSource for NoToken {
    fn fetch(&self, _: FetchContext) -> BoxFuture<'static, Result<Token, Error>> {
        Box::pin(async { Err(Error::refused(&LIST, "the token server is on fire")) })
    }
}

#[tokio::test]
async fn without_a_token_nothing_is_sent_and_the_cause_is_told_once() {
    let clock = ManualClock::new();
    let scene = scene_with(StubTransport::new(|_| ok()), |builder| {
        builder.credentials(TokenCredentials::new(Arc::new(NoToken), Arc::new(clock)))
    });
    let error = scene.buy().await.unwrap_err();
    assert_eq!((scene.requests(), error.kind(), error.may_have_taken_effect()), (0, ErrorKind::Token, false));
    assert!(!error.to_string().contains("on fire"), "{error}");
    assert!(std::error::Error::source(&error).unwrap().to_string().contains("on fire"));
}

const TOKEN: &str = "s3cret-t0ken/+";

fn with_query_token(answer: impl Fn(&Received) -> Reply + Send + Sync + 'static) -> Scene {
    scene_with(StubTransport::new(answer), |builder| {
        builder.credentials(StaticCredentials::query_token("token", &TOKEN.into()))
    })
}

#[tokio::test]
async fn a_redirect_at_home_keeps_the_credentials_and_one_abroad_has_none() {
    let scene = with_query_token(|request| match request.url.path() {
        "/base/v1/parts" => Reply::status(302).header("location", "/moved?token=x&page=2"),
        "/moved" => Reply::status(307).header("location", "https://elsewhere.example/parts"),
        _ => ok(),
    });
    let parts = RequestParts::new(&LIST).header(HeaderName::from_static("x-own"), "own".parse().unwrap());
    scene.client.execute(parts).await.unwrap();
    let received = scene.transport.received();
    assert_eq!(received[1].url.query(), Some("page=2&token=s3cret-t0ken%2F%2B"));
    assert_eq!(received[1].header("x-own"), "own");
    assert_eq!(received[2].url.as_str(), "https://elsewhere.example/parts");
    assert_eq!((received[2].header("x-own"), received[2].header("accept")), ("", "application/json"));
}

#[tokio::test]
async fn a_server_cannot_make_us_carry_the_token_elsewhere() {
    for encode in [str::to_uppercase, str::to_lowercase] {
        let scene = with_query_token(move |request| {
            let token = request.url.query_pairs().find(|(name, _)| name == "token").unwrap().1.into_owned();
            let target = token.replace('/', &encode("%2f")).replace('+', &encode("%2b"));
            Reply::status(302).header("location", &format!("https://evil.example/{target}"))
        });
        let error = scene.list().await.unwrap_err();
        assert_eq!((error.kind(), scene.requests()), (ErrorKind::Redirect, 1), "{error}");
        assert!(!format!("{error} {error:?}").to_lowercase().contains("s3cret"));
    }
}

#[tokio::test]
async fn a_purchase_is_not_redirected_to_another_host_or_into_a_get() {
    for (status, location, unknown) in
        [(307, "https://elsewhere.example/", false), (302, "/v2/orders", true), (303, "/receipt", true)]
    {
        let scene = with_query_token(move |_| Reply::status(status).header("location", location));
        let error = scene.buy().await.unwrap_err();
        assert_eq!((error.kind(), scene.requests()), (ErrorKind::Redirect, 1));
        assert_eq!(error.may_have_taken_effect(), unknown, "{error}");
    }
    let scene = with_query_token(|request| match request.url.path() {
        "/v2/orders" => ok(),
        _ => Reply::status(308).header("location", "/v2/orders"),
    });
    scene.buy().await.unwrap();
    assert_eq!(scene.transport.received()[1].body, r#"{"part":1}"#);
}

#[tokio::test]
async fn a_circle_of_redirects_ends() {
    let scene = with_query_token(|_| Reply::status(302).header("location", "/again"));
    let error = scene.list().await.unwrap_err();
    assert!(error.to_string().contains("answered 302 Found") && error.to_string().contains("too many"), "{error}");
    assert_eq!((scene.requests(), error.status().unwrap().as_u16()), (6, 302));
}

#[tokio::test]
async fn a_token_that_the_server_echoes_is_in_no_error() {
    let echo = format!(r#"{{"code": "{TOKEN}", "message": "bad token {TOKEN} (s3cret-t0ken%2F%2B)"}}"#);
    for reply in [(401, echo.clone()), (500, format!("<html>{TOKEN}")), (200, echo), (200, format!("<p>{TOKEN}"))] {
        let scene = with_query_token(move |_| Reply::json(reply.0, reply.1.clone()).header("x-request-id", TOKEN));
        let error = match scene.list().await {
            Err(error) => error,
            Ok(response) => response.json::<Vec<u8>>().unwrap_err(),
        };
        let all = full_error_text(&error);
        assert!(!all.contains("s3cret"), "{all}");
    }
}

#[tokio::test]
async fn answers_that_cannot_be_understood_say_what_came_instead() {
    async fn error(reply: Reply) -> Error {
        let scene = scene([reply]);
        scene.buy().await.unwrap().json::<Vec<u8>>().unwrap_err()
    }
    let empty = error(Reply::status(200)).await;
    assert_eq!(
        empty.to_string(),
        "acme buy_part: POST /v1/orders answered 200 OK with an empty body where JSON is expected \
         (the call may have taken effect)"
    );
    let html = error(Reply::status(200).header("content-type", "text/html").body("<html>Sign in</html>")).await;
    assert!(html.to_string().contains("with text/html where JSON is expected; does the base URL lead"), "{html}");
    assert_eq!(html.body().unwrap(), "<html>Sign in</html>");
    let form = error(Reply::json(200, r#"[1, "x", 300]"#)).await;
    let expected = "[1]: expected a whole number, found a text; [2]: expected a whole number from 0 to 255, found 300";
    assert!(form.to_string().contains(expected), "{form}");
}

#[derive(Default)]
struct Witness(Mutex<Vec<String>>);

impl Hook for &'static Witness {
    fn before_attempt(&self, attempt: &mut Attempt<'_>) {
        assert!(!attempt.headers.contains_key("authorization"), "a hook sees no credentials");
        attempt.headers.insert("x-attempt", attempt.number.into());
        self.0.lock().unwrap().push(format!("before {}", attempt.number));
    }

    fn after_attempt(&self, outcome: &AttemptOutcome<'_>) {
        let status = outcome.status.map_or("none".to_owned(), |status| status.as_u16().to_string());
        self.0.lock().unwrap().push(format!("after {} {status} {}", outcome.number, outcome.error.is_some()));
    }
}

#[tokio::test]
async fn hooks_see_every_attempt_and_can_add_headers() {
    let witness: &'static Witness = Box::leak(Box::default());
    let transport = StubTransport::sequence([Reply::status(503), Reply::failure(Interrupted), ok()]);
    let scene = scene_with(transport, |builder| {
        builder.hook(witness).credentials(StaticCredentials::bearer(&TOKEN.into()).unwrap())
    });
    scene.list().await.unwrap();
    let expected = ["before 1", "after 1 503 true", "before 2", "after 2 none true", "before 3", "after 3 200 false"];
    assert_eq!(*witness.0.lock().unwrap(), expected);
    assert_eq!(scene.transport.received()[2].header("x-attempt"), "3");
}

/// What a body under the status 200 says: a class by its first letter.
fn check(answer: &RawResponse) -> Option<ErrorDetails> {
    let class = match answer.body().as_ref() {
        b"token" => ErrorClass::TokenExpired,
        b"rate" => ErrorClass::RateLimited,
        b"later" => ErrorClass::Transient,
        b"unknown" => ErrorClass::NotFound,
        b"no" => ErrorClass::Rejected,
        b"never" => ErrorClass::Permanent,
        b"else" => ErrorClass::FromStatus,
        _ => return None,
    };
    Some(ErrorDetails { class, code: Some("7".to_owned()), ..ErrorDetails::default() })
}

#[tokio::test]
async fn a_failure_found_in_a_success_is_acted_upon_by_its_class() {
    for (body, read_again, bought_again, may_have_bought) in [
        ("rate", true, true, false),
        ("later", true, false, true),
        ("unknown", false, false, false),
        ("no", false, false, false),
        ("never", false, false, true),
        ("else", false, false, true),
        // These credentials cannot be renewed.
        ("token", false, false, false),
    ] {
        for (endpoint, is_repeated, may_have) in [(&LIST, read_again, false), (&BUY, bought_again, may_have_bought)] {
            let replies = [Reply::json(200, body), Reply::json(200, "{}")];
            let scene = scene_with(StubTransport::sequence(replies), |builder| builder);
            let parts = || RequestParts::new(endpoint).check_success(Arc::new(check));
            match scene.client.execute(parts()).await {
                Ok(answer) => assert!(is_repeated && answer.body().as_ref() == b"{}", "{body}"),
                Err(error) => {
                    assert!(!is_repeated, "{body}: {error}");
                    assert_eq!((error.kind(), error.vendor_code()), (ErrorKind::ApiFailure, Some("7")), "{body}");
                    assert_eq!(error.may_have_taken_effect(), may_have, "{body}: {error}");
                    assert_eq!((error.is_not_found(), error.is_auth()), (body == "unknown", body == "token"));
                }
            }
            assert_eq!(scene.transport.received().len(), if is_repeated { 2 } else { 1 }, "{body}");
            // Without the check it is a success, as it always was.
            let scene = scene_with(StubTransport::sequence([Reply::json(200, body)]), |builder| builder);
            assert!(scene.client.execute(RequestParts::new(endpoint)).await.is_ok());
        }
    }
}

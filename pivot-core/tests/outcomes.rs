//! What a call that failed says of itself: what stands, what was done, and what is tried again.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers may fail as loudly as their tests

use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::future::join;
use http::Method;
use pivot_core::endpoint::{ErrorClass, ErrorDetails, ErrorResponse};
use pivot_core::hook::{Attempt, AttemptOutcome};
use pivot_core::testing::{FixedRng, ManualClock, Reply, StubTransport};
use pivot_core::transport::TransportErrorKind::{self, Connect, Interrupted, Timeout};
use pivot_core::transport::{RequestBody, TransportError};
use pivot_core::*;

/// The body of this vendor's errors is the class that it wants.
fn parse_error(answer: &ErrorResponse<'_>) -> ErrorDetails {
    let code = std::str::from_utf8(answer.body).ok().filter(|code| !code.is_empty());
    let class = match code {
        Some("rejected") => ErrorClass::Rejected,
        Some("permanent") => ErrorClass::Permanent,
        Some("transient") => ErrorClass::Transient,
        Some("credentials") => ErrorClass::InvalidCredentials,
        Some("rate") => ErrorClass::RateLimited,
        _ => ErrorClass::FromStatus,
    };
    ErrorDetails { class, code: code.map(str::to_owned), ..ErrorDetails::default() }
}

static ACME: Vendor = Vendor { name: "acme", parse_error };
static GET: Endpoint = Endpoint::new(&ACME, "get", Method::GET, "/thing");
static PUT: Endpoint = Endpoint::new(&ACME, "put", Method::PUT, "/thing");
static BUY: Endpoint = Endpoint::new(&ACME, "buy", Method::POST, "/thing");

struct Scene {
    client: Client,
    transport: StubTransport,
    clock: ManualClock,
    hooks: Hooks,
}

/// The attempts that hooks saw the beginning and the end of.
#[derive(Clone, Default)]
struct Hooks(Arc<Mutex<Vec<String>>>);

impl Hook for Hooks {
    fn before_attempt(&self, attempt: &mut Attempt<'_>) {
        self.0.lock().unwrap().push(format!("begins {}", attempt.number));
    }

    fn after_attempt(&self, outcome: &AttemptOutcome<'_>) {
        let (number, kind) = (outcome.number, outcome.error.map(|error| error.kind().as_str()));
        let unknown = outcome.error.is_some_and(Error::may_have_taken_effect);
        self.0.lock().unwrap().push(format!(
            "ends {number} {}{}",
            kind.unwrap_or("ok"),
            if unknown { "?" } else { "" }
        ));
    }
}

fn scene(transport: StubTransport, build: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Scene {
    let (clock, hooks) = (ManualClock::new(), Hooks::default());
    let builder = Client::builder("https://api.acme.example")
        .transport(transport.clone())
        .clock(clock.clone())
        .hook(hooks.clone())
        .random(FixedRng(1.0));
    Scene { client: build(builder).build().unwrap(), transport, clock, hooks }
}

impl Scene {
    async fn call(&self, endpoint: &'static Endpoint) -> Result<RawResponse, Error> {
        self.client.execute(RequestParts::new(endpoint)).await
    }

    /// Makes a call while time goes on.
    async fn call_in_time(&self, endpoint: &'static Endpoint) -> Result<RawResponse, Error> {
        let moving = async {
            for _ in 0..300 {
                tokio::task::yield_now().await;
                self.clock.advance(Duration::from_secs(1));
            }
        };
        join(self.call(endpoint), moving).await.0
    }

    fn requests(&self) -> usize {
        self.transport.received().len()
    }

    fn seen(&self) -> Vec<String> {
        self.hooks.0.lock().unwrap().clone()
    }
}

fn always(reply: impl Fn() -> Reply + Send + Sync + 'static) -> Scene {
    scene(StubTransport::new(move |_| reply()), |builder| builder)
}

#[tokio::test]
async fn only_a_refusal_by_4xx_and_307_and_308_say_that_nothing_was_done() {
    for status in 100..1000_u16 {
        if (200..300).contains(&status) {
            continue;
        }
        let done_by_none = match status {
            408 | 425 => false,
            307 | 308 => true,
            _ => (400..500).contains(&status),
        };
        let scene = always(move || Reply::status(status));
        let error = scene.call(&BUY).await.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), status);
        assert_eq!(error.may_have_taken_effect(), !done_by_none, "{error}");
        assert_eq!(scene.requests(), 1, "{error}");
        let read = always(move || Reply::status(status)).call(&GET).await.unwrap_err();
        assert!(!read.may_have_taken_effect(), "{read}");
    }
}

#[tokio::test]
async fn the_vendors_code_decides_before_the_status_does() {
    // Status, class, how often a PUT is sent, whether it may have taken effect, whether it is an error of the credentials.
    for (status, class, sent, unknown, is_auth) in [
        (500, "", 4, true, false),
        (500, "rejected", 1, false, false),
        (503, "permanent", 1, true, false),
        (500, "credentials", 1, false, true),
        (400, "credentials", 1, false, true),
        (500, "rate", 4, false, false),
        (400, "transient", 4, false, false),
        (501, "transient", 4, true, false),
        (429, "rejected", 1, false, false),
        (404, "", 1, false, false),
    ] {
        let scene = always(move || Reply::json(status, class));
        let error = scene.call(&PUT).await.unwrap_err();
        assert_eq!((scene.requests(), error.may_have_taken_effect()), (sent, unknown), "{error}");
        assert_eq!((error.is_retryable(), error.is_auth()), (sent == 4, is_auth), "{error}");
        let scene = always(move || Reply::json(status, class));
        scene.call(&BUY).await.unwrap_err();
        assert_eq!(scene.requests(), 1, "a purchase is repeated for no code");
    }
}

#[tokio::test]
async fn a_status_that_has_come_stands_whatever_becomes_of_its_body() {
    type Spoil = fn(Reply) -> Reply;
    let spoils: [Spoil; 4] = [
        Reply::stalled,
        Reply::disconnect,
        |reply| reply.body(vec![b'x'; 100]),
        |reply| reply.header("content-length", "18446744073709551615"),
    ];
    for spoil in spoils {
        for (status, unknown) in [(400, false), (404, false), (409, false), (307, false), (500, true), (302, true)] {
            let replies = StubTransport::new(move |_| spoil(Reply::status(status).header("retry-after", "3")));
            let scene = scene(replies, |builder| builder.body_limit(10));
            let error = scene.call_in_time(&BUY).await.unwrap_err();
            assert_eq!(error.status().unwrap().as_u16(), status, "{error}");
            let kind = if status < 400 { ErrorKind::Redirect } else { ErrorKind::Status };
            assert_eq!((error.kind(), error.may_have_taken_effect()), (kind, unknown), "{error}");
            assert_eq!(error.retry_after(), Some(Duration::from_secs(3)), "{error}");
        }
        let replies = StubTransport::new(move |_| spoil(Reply::status(201)));
        let scene = scene(replies, |builder| builder.body_limit(10));
        let error = scene.call_in_time(&BUY).await.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), 201, "{error}");
        assert!(error.may_have_taken_effect() && error.to_string().contains("answered 201 Created"), "{error}");
    }
}

#[tokio::test]
async fn a_stalled_error_is_still_repeated_and_still_a_refused_token() {
    let replies = [Reply::status(503).stalled(), Reply::json(200, "1")];
    let scene = scene(StubTransport::sequence(replies), |builder| builder.total_timeout(Duration::from_secs(100)));
    scene.call_in_time(&GET).await.unwrap();
    assert_eq!(scene.requests(), 2);
    let error = always(|| Reply::status(401).stalled()).call_in_time(&BUY).await.unwrap_err();
    assert!(error.is_auth() && !error.is_timeout(), "{error}");
}

#[tokio::test]
async fn an_attempt_that_never_got_a_connection_did_nothing_and_is_repeated() {
    let replies = [Reply::connecting(), Reply::connecting(), Reply::json(200, "1")];
    let reached = scene(StubTransport::sequence(replies), |builder| {
        builder.attempt_timeout(Duration::from_secs(5)).total_timeout(Duration::from_secs(60))
    });
    reached.call_in_time(&BUY).await.unwrap();
    assert_eq!(reached.requests(), 3);

    let unreachable = always(Reply::connecting);
    let error = unreachable.call_in_time(&BUY).await.unwrap_err();
    assert_eq!((error.kind(), error.may_have_taken_effect()), (ErrorKind::Connect, false), "{error}");
    assert!(error.is_timeout() && error.is_retryable() && error.to_string().contains("could not connect within"));

    let silent = always(Reply::hang);
    let error = silent.call_in_time(&BUY).await.unwrap_err();
    assert_eq!((error.kind(), error.may_have_taken_effect(), silent.requests()), (ErrorKind::Timeout, true, 1));
}

#[tokio::test]
async fn how_far_a_request_came_decides_what_is_said_and_tried() {
    use TransportErrorKind::{Body, HeadTooLarge, InvalidRequest, Protocol, Tls, Unprocessed};
    // Kind, what it becomes, how often a purchase and a PUT are sent, whether they may have taken effect.
    for (kind, expected, bought, put, unknown) in [
        (Connect, ErrorKind::Connect, 4, 4, false),
        (Unprocessed, ErrorKind::Connect, 4, 4, false),
        (Tls, ErrorKind::Tls, 1, 1, false),
        (InvalidRequest, ErrorKind::InvalidRequest, 1, 1, false),
        (Body, ErrorKind::Io, 1, 1, false),
        (Timeout, ErrorKind::Timeout, 1, 4, true),
        (Interrupted, ErrorKind::Interrupted, 1, 4, true),
        (Protocol, ErrorKind::Interrupted, 1, 4, true),
        (HeadTooLarge, ErrorKind::BodyTooLarge, 1, 1, true),
    ] {
        for (endpoint, sent) in [(&BUY, bought), (&PUT, put)] {
            let scene = always(move || Reply::failure(kind));
            let error = scene.call(endpoint).await.unwrap_err();
            assert_eq!((error.kind(), error.may_have_taken_effect()), (expected, unknown), "{error}");
            assert_eq!((scene.requests(), error.attempts() as usize), (sent, sent), "{error}");
            assert_eq!(scene.seen().len(), 2 * sent, "{error}");
        }
    }
    let tls = always(|| Reply::failure(TransportErrorKind::Tls)).call(&GET).await.unwrap_err();
    assert!(tls.to_string().contains("TLS with api.acme.example"), "{tls}");
}

#[tokio::test]
async fn a_body_that_cannot_be_read_is_the_callers_own_error() {
    let scene = always(|| Reply::json(200, "1"));
    let vanished = || {
        let error = std::io::Error::new(std::io::ErrorKind::NotFound, "no such file");
        futures_util::stream::iter([Err(error)])
    };
    let body = RequestBody::from_stream_fn(Some(7), vanished).named("invoices/a.pdf");
    let parts = RequestParts::new(&PUT).stream_body("application/pdf".parse().unwrap(), body);
    let error = scene.client.execute(parts).await.unwrap_err();
    assert_eq!((error.kind(), error.may_have_taken_effect(), error.is_retryable()), (ErrorKind::Io, false, false));
    assert!(error.to_string().contains("invoices/a.pdf: no such file"), "{error}");
    assert_eq!(scene.seen(), ["begins 1", "ends 1 io"]);
}

/// Credentials that take their time.
struct Slow(ManualClock, Duration);

impl Credentials for Slow {
    fn authorization(&self) -> BoxFuture<'_, Result<Authorization, Error>> {
        let (clock, takes) = (self.0.clone(), self.1);
        Box::pin(async move {
            clock.advance(takes);
            Ok(Authorization::default())
        })
    }
}

#[tokio::test]
async fn nothing_is_sent_when_authorising_has_taken_all_the_time() {
    for (seconds, sent) in [(59, 1), (60, 0), (61, 0)] {
        let (clock, transport) = (ManualClock::new(), StubTransport::new(|_| Reply::json(200, "1")));
        let client = Client::builder("https://api.acme.example")
            .transport(transport.clone())
            .credentials(Slow(clock.clone(), Duration::from_secs(seconds)))
            .clock(clock)
            .build()
            .unwrap();
        let outcome = client.execute(RequestParts::new(&BUY)).await;
        assert_eq!(transport.received().len(), sent, "{seconds}");
        if let Err(error) = outcome {
            assert!(error.is_timeout() && !error.may_have_taken_effect() && error.attempts() == 0, "{error}");
            assert!(error.to_string().contains("was not sent"), "{error}");
        }
    }
    let none_left = always(|| Reply::json(200, "1"));
    let parts = RequestParts::new(&BUY).timeout(Duration::ZERO);
    none_left.client.execute(parts).await.unwrap_err();
    assert_eq!((none_left.requests(), none_left.seen().len()), (0, 0));
}

#[tokio::test]
async fn retry_after_means_never_earlier_and_not_now_where_it_cannot_be_read() {
    let seconds = Duration::from_secs;
    for (value, sent, asked) in [
        ("2", 2, Some(seconds(2))),
        ("1.5", 2, Some(Duration::from_millis(1500))),
        ("60", 2, Some(seconds(60))),
        ("61", 1, Some(seconds(61))),
        ("18446744073709551616", 1, Some(seconds(u64::from(u32::MAX)))),
        ("Wed, 01 Jan 2025 00:00:07 GMT", 2, Some(seconds(7))),
        ("Wednesday, 01-Jan-25 00:00:07 GMT", 2, Some(seconds(7))),
        ("Wed Jan  1 00:00:07 2025", 2, Some(seconds(7))),
        ("soon", 1, None),
        ("-1", 1, None),
        ("", 1, None),
    ] {
        for status in [429, 500, 503] {
            let replies = [Reply::status(status).header("retry-after", value), Reply::json(200, "1")];
            let scene = scene(StubTransport::sequence(replies), |builder| builder.total_timeout(seconds(300)));
            match scene.call(&GET).await {
                Ok(_) => assert_eq!(scene.clock.recorded_sleeps(), [asked.unwrap()], "{value}"),
                Err(error) => {
                    assert_eq!(error.retry_after(), asked, "{value}");
                    assert!(error.is_retryable() && scene.clock.recorded_sleeps().is_empty(), "{value}");
                }
            }
            assert_eq!(scene.requests(), sent, "{status} {value}");
        }
    }
}

#[tokio::test]
async fn a_redirect_that_asks_to_wait_is_waited_for_or_not_followed() {
    for (value, slept, sent) in [("2", &[2][..], 2), ("0", &[], 2), ("40", &[], 1), ("86400", &[], 1), ("soon", &[], 1)]
    {
        let first = Reply::status(307).header("location", "/next").header("retry-after", value);
        let scene = scene(StubTransport::sequence([first, Reply::json(200, "1")]), |builder| {
            builder.attempt_timeout(Duration::from_secs(30))
        });
        let outcome = scene.call(&GET).await;
        assert_eq!((outcome.is_ok(), scene.requests()), (sent == 2, sent), "{value}");
        assert_eq!(scene.clock.recorded_sleeps(), slept.iter().copied().map(Duration::from_secs).collect::<Vec<_>>());
        if let Err(error) = outcome {
            assert_eq!(error.kind(), ErrorKind::Redirect, "{error}");
            assert_eq!(error.retry_after().map(|wait| wait.as_secs()), value.parse().ok(), "{error}");
        }
    }
}

#[tokio::test]
async fn each_attempt_begins_and_ends_once_however_it_ends() {
    let circle = always(|| Reply::status(302).header("location", "/again"));
    circle.call(&GET).await.unwrap_err();
    assert_eq!((circle.requests(), circle.seen()), (6, vec!["begins 1".to_owned(), "ends 1 redirect".to_owned()]));

    let moved = [Reply::status(307).header("location", "/next"), Reply::status(503), Reply::json(200, "1")];
    let moved = scene(StubTransport::sequence(moved), |builder| builder);
    moved.call(&PUT).await.unwrap();
    assert_eq!(moved.seen(), ["begins 1", "ends 1 status?", "begins 2", "ends 2 ok"]);

    let late = scene(StubTransport::new(|_| Reply::hang()), |builder| builder.retry(RetryPolicy::none()));
    late.call_in_time(&BUY).await.unwrap_err();
    assert_eq!(late.seen(), ["begins 1", "ends 1 timeout?"]);

    // A call that cannot be sent begins no attempt.
    let too_long = always(|| Reply::json(200, "1"));
    let parts = RequestParts::new(&GET).query("q", "x".repeat(70_000));
    let error = too_long.client.execute(parts).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidRequest, 0), "{error}");
    assert!(too_long.seen().is_empty());
}

#[tokio::test]
async fn a_call_that_is_dropped_ends_its_attempt() {
    for (reply, endpoint, expected) in [
        (Reply::hang as fn() -> Reply, &BUY, "ends 1 cancelled?"),
        (Reply::hang, &GET, "ends 1 cancelled"),
        (Reply::connecting, &BUY, "ends 1 cancelled"),
        (|| Reply::status(200).stalled(), &BUY, "ends 1 cancelled?"),
    ] {
        let scene = always(reply);
        let mut call = Box::pin(scene.call(endpoint));
        assert!(futures_util::poll!(&mut call).is_pending());
        drop(call);
        assert_eq!(scene.seen(), ["begins 1", expected]);
    }
}

#[tokio::test]
async fn a_compressed_body_is_named_for_what_it_is() {
    let gzip = || Reply::json(200, vec![0x1f, 0x8b, 8, 0, 0]).header("content-encoding", "gzip");
    let error = always(gzip).call(&BUY).await.unwrap_err();
    assert_eq!((error.kind(), error.may_have_taken_effect()), (ErrorKind::Decode, true));
    assert!(error.to_string().contains("compressed with gzip, which was not asked for"), "{error}");
    let streaming = always(gzip);
    let error = streaming.client.execute_streaming(RequestParts::new(&GET)).await.unwrap_err();
    assert!(error.to_string().contains("compressed with gzip"), "{error}");
    // Some say nothing of it.
    let silent = always(|| Reply::json(200, vec![0x1f, 0x8b, 8, 0, 0]));
    let error = silent.call(&GET).await.unwrap().json::<u8>().unwrap_err();
    assert!(error.to_string().contains("compressed with gzip") && !error.to_string().contains("application/json"));
    let refused = always(|| Reply::status(400).header("content-encoding", "br").body(vec![0xff, 0x00]));
    let error = refused.call(&BUY).await.unwrap_err();
    assert!(error.message().unwrap().contains("compressed with br") && !error.may_have_taken_effect(), "{error}");
    // Nothing at all needs no unpacking.
    always(|| Reply::status(204).header("content-encoding", "gzip")).call(&GET).await.unwrap();
}

#[tokio::test]
async fn messages_are_bounded_and_on_one_line() {
    let long = "line\n".repeat(100_000);
    let error = always(move || Reply::json(422, long.clone())).call(&BUY).await.unwrap_err();
    assert!(error.vendor_code().unwrap().len() <= 4096);
    assert!(error.to_string().len() < 4096 && !error.to_string().contains('\n'), "{error}");
    let source = TransportError::new(Interrupted, "x".repeat(100_000));
    assert_eq!(source.kind(), Interrupted);
}

#[tokio::test]
async fn headers_that_may_hold_a_secret_are_not_printed() {
    let reply = || {
        Reply::json(200, "1")
            .header("set-cookie", "session=s3cret")
            .header("location", "https://a/?token=s3cret")
            .header("x-page", "s3cret")
            .header("authorization", "s3cret")
            .header("retry-after", "7")
    };
    let raw = always(reply).call(&GET).await.unwrap();
    let streaming = always(reply).client.execute_streaming(RequestParts::new(&GET)).await.unwrap();
    let shown = format!("{raw:?} {streaming:?}");
    let response = raw.json::<u8>().unwrap();
    let shown = format!("{shown} {response:?}");
    assert!(!shown.contains("s3cret"), "{shown}");
    for name in ["set-cookie", "location", "x-page", "\"retry-after\": \"7\"", "application/json"] {
        assert_eq!(shown.matches(name).count(), 3, "{name} in {shown}");
    }
    assert_eq!(response.header("x-page"), Some("s3cret"));
}

//! What an operation does decides how it is called, whatever its method: each kind of operation under each way to fail.

use http::Method;
use pivot_core::endpoint::ErrorDetails;
use pivot_core::testing::{FixedRng, ManualClock, Reply, StubTransport};
use pivot_core::transport::TransportErrorKind::{Connect, Interrupted, Timeout};
use pivot_core::{Client, Endpoint, Error, ErrorKind, Idempotency, RequestParts, Vendor};

static ACME: Vendor = Vendor::new("acme", |_| ErrorDetails::default());
static READ: Endpoint = Endpoint::new(&ACME, "read", Method::GET, "/read");
static ACTING_GET: Endpoint =
    Endpoint::new(&ACME, "pay", Method::GET, "/pay").with_idempotency(Idempotency::NonIdempotent);
static RENEWING_GET: Endpoint =
    Endpoint::new(&ACME, "renew", Method::GET, "/renew").with_idempotency(Idempotency::Idempotent);
static SEARCH: Endpoint = Endpoint::new(&ACME, "search", Method::POST, "/search").with_idempotency(Idempotency::Safe);
static BUY: Endpoint = Endpoint::new(&ACME, "buy", Method::POST, "/buy");
static SET: Endpoint = Endpoint::new(&ACME, "set", Method::PUT, "/set");
static APPEND: Endpoint =
    Endpoint::new(&ACME, "append", Method::PUT, "/append").with_idempotency(Idempotency::NonIdempotent);

static ALL: [&Endpoint; 7] = [&READ, &ACTING_GET, &RENEWING_GET, &SEARCH, &BUY, &SET, &APPEND];

/// Calls an operation whose every answer is the same; gives the outcome and how many requests were sent.
async fn call(
    endpoint: &'static Endpoint,
    reply: impl Fn() -> Reply + Send + Sync + 'static,
) -> (Result<(), Error>, usize) {
    let transport = StubTransport::new(move |_| reply());
    let client = Client::builder("https://api.acme.example")
        .transport(transport.clone())
        .clock(ManualClock::new())
        .random(FixedRng(1.0))
        .build()
        .unwrap();
    let outcome = client.execute(RequestParts::new(endpoint)).await.map(drop);
    (outcome, transport.received().len())
}

#[tokio::test]
async fn a_lost_answer_is_asked_for_again_only_where_that_does_nothing_more() {
    let failures: [fn() -> Reply; 3] =
        [|| Reply::status(503), || Reply::failure(Interrupted), || Reply::failure(Timeout)];
    for endpoint in ALL {
        for failure in failures {
            let (outcome, sent) = call(endpoint, failure).await;
            let error = outcome.unwrap_err();
            assert_eq!(sent, if endpoint.idempotency == Idempotency::NonIdempotent { 1 } else { 4 }, "{error}");
            assert_eq!(error.may_have_taken_effect(), endpoint.idempotency != Idempotency::Safe, "{error}");
        }
    }
}

#[tokio::test]
async fn what_never_left_is_repeated_and_done_by_none() {
    for endpoint in ALL {
        let (outcome, sent) = call(endpoint, || Reply::failure(Connect)).await;
        assert_eq!(sent, 4);
        assert!(!outcome.unwrap_err().may_have_taken_effect());
    }
}

#[tokio::test]
async fn only_a_get_that_reads_is_led_to_another_host_or_to_a_page() {
    for (status, location) in
        [(301, "/page"), (302, "/page"), (303, "/page"), (302, "https://b.example/"), (307, "https://b.example/")]
    {
        for endpoint in ALL {
            // Only the first answer leads on: whoever follows it finds a success.
            let transport =
                StubTransport::sequence([Reply::status(status).header("location", location), Reply::json(200, "{}")]);
            let client = Client::builder("https://api.acme.example").transport(transport.clone()).build().unwrap();
            let outcome = client.execute(RequestParts::new(endpoint)).await;
            let operation = endpoint.operation;
            if operation == "read" {
                outcome.unwrap();
                continue;
            }
            let error = outcome.unwrap_err();
            assert_eq!((error.kind(), transport.received().len()), (ErrorKind::Redirect, 1), "{operation} {status}");
        }
    }
}

#[tokio::test]
async fn a_redirect_that_keeps_method_and_body_is_followed_at_home() {
    for endpoint in ALL {
        for status in [307, 308] {
            let transport =
                StubTransport::sequence([Reply::status(status).header("location", "/moved"), Reply::json(200, "{}")]);
            let client = Client::builder("https://api.acme.example").transport(transport.clone()).build().unwrap();
            client.execute(RequestParts::new(endpoint)).await.unwrap();
            let received = transport.received();
            assert_eq!((received[1].url.path(), &received[1].method), ("/moved", &endpoint.method));
        }
    }
}

#[test]
fn an_answer_that_cannot_be_used_leaves_open_what_was_done() {
    for endpoint in ALL {
        let error = endpoint.unexpected_response("it is blue");
        assert_eq!(error.may_have_taken_effect(), endpoint.idempotency != Idempotency::Safe, "{error}");
    }
}

//! Calls that are made for where they are sent to, and calls with an authorisation of their own.

use http::Method;
use pivot_core::auth::Authorization;
use pivot_core::endpoint::ErrorDetails;
use pivot_core::testing::{FixedRng, ManualClock, Reply, StubTransport, full_error_text};
use pivot_core::{Client, Endpoint, ErrorKind, Idempotency, RequestParts, StaticCredentials, Vendor};

static ACME: Vendor = Vendor::new("acme", |_| ErrorDetails::default());
static READ: Endpoint = Endpoint::new(&ACME, "read", Method::GET, "/read");
static FORWARD: Endpoint =
    Endpoint::new(&ACME, "forward", Method::GET, "/forward").with_idempotency(Idempotency::NonIdempotent);
static BUY: Endpoint = Endpoint::new(&ACME, "buy", Method::POST, "/buy");

const LOCATION: &str = "myapp://signed-in?token=t0k3n";

fn client(transport: &StubTransport) -> Client {
    Client::builder("https://api.acme.example")
        .transport(transport.clone())
        .clock(ManualClock::new())
        .random(FixedRng(1.0))
        .credentials(StaticCredentials::bearer(&"client-t0ken".into()).unwrap())
        .build()
        .unwrap()
}

#[tokio::test]
async fn a_redirect_that_is_asked_for_is_the_answer_and_nobody_goes_there() {
    for endpoint in [&READ, &FORWARD, &BUY] {
        for status in [302, 303] {
            // A body that could not be read does not matter: nothing is read of it.
            let transport = StubTransport::new(move |_| {
                Reply::status(status).header("location", LOCATION).header("content-encoding", "gzip")
            });
            let answer = client(&transport).execute(RequestParts::new(endpoint).for_redirect()).await.unwrap();
            assert_eq!((answer.status().as_u16(), answer.header("location")), (status, Some(LOCATION)));
            assert_eq!((answer.body().len(), transport.received().len()), (0, 1));
        }
    }
}

#[tokio::test]
async fn a_redirect_that_moves_the_call_is_followed_all_the_same() {
    let transport = StubTransport::sequence([
        Reply::status(308).header("location", "/v2/forward"),
        Reply::status(302).header("location", LOCATION),
    ]);
    let answer = client(&transport).execute(RequestParts::new(&FORWARD).for_redirect()).await.unwrap();
    assert_eq!(answer.header("location"), Some(LOCATION));
    assert_eq!(transport.received()[1].url.path(), "/v2/forward");
    let abroad = StubTransport::new(|_| Reply::status(307).header("location", "https://elsewhere.example/"));
    let error = client(&abroad).execute(RequestParts::new(&FORWARD).for_redirect()).await.unwrap_err();
    assert_eq!((error.kind(), abroad.received().len()), (ErrorKind::Redirect, 1));
}

#[tokio::test]
async fn an_answer_without_a_redirect_is_judged_as_always() {
    let transport = StubTransport::new(|_| Reply::json(200, "{}"));
    let answer = client(&transport).execute(RequestParts::new(&FORWARD).for_redirect()).await.unwrap();
    assert_eq!((answer.status().as_u16(), &answer.body()[..]), (200, &b"{}"[..]));
    let transport = StubTransport::new(|_| Reply::status(404));
    let error = client(&transport).execute(RequestParts::new(&FORWARD).for_redirect()).await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 404);
}

#[tokio::test]
async fn an_authorisation_of_the_calls_own_takes_the_place_of_the_clients() {
    let transport = StubTransport::new(|_| Reply::json(200, "{}"));
    let client = client(&transport);
    let own = || Authorization::default().bearer(&"own-t0ken".into()).unwrap();
    client.execute(RequestParts::new(&READ).authorized_by(own())).await.unwrap();
    client.execute(RequestParts::new(&READ)).await.unwrap();
    let sent: Vec<String> =
        transport.received().iter().map(|request| request.header("authorization").to_owned()).collect();
    assert_eq!(sent, ["Bearer own-t0ken", "Bearer client-t0ken"]);
}

#[tokio::test]
async fn an_authorisation_of_the_calls_own_that_is_refused_is_neither_renewed_nor_shown() {
    let transport = StubTransport::new(|_| Reply::json(401, r#"{"message": "no: own-t0ken"}"#));
    let own = Authorization::default().bearer(&"own-t0ken".into()).unwrap();
    let error = client(&transport).execute(RequestParts::new(&READ).authorized_by(own)).await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), transport.received().len()), (401, 1));
    assert!(!full_error_text(&error).contains("own-t0ken"), "{error:?}");
}

//! OAuth2 client credentials, through the same send loop as every call.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use futures_util::future::join_all;
use http::Method;
use pivot_core::auth::TokenCredentials;
use pivot_core::auth::token::{FetchContext, TokenSource};
use pivot_core::endpoint::ErrorDetails;
use pivot_core::testing::{FixedRng, ManualClock, Received, Reply, StubTransport};
use pivot_core::token_request::{ClientAuth, ClientCredentials};
use pivot_core::*;

static ACME: Vendor = Vendor::new("acme", |_| ErrorDetails::default());
static LIST: Endpoint = Endpoint::new(&ACME, "list_parts", Method::GET, "/parts");

const SECRET: &str = "cl1ent-s3cret";

fn builder(transport: &StubTransport, clock: &ManualClock) -> ClientBuilder {
    Client::builder("https://api.acme.example").transport(transport.clone()).clock(clock.clone()).random(FixedRng(0.0))
}

fn source(
    answer: impl Fn(&Received) -> Reply + Send + Sync + 'static,
) -> (ClientCredentials, StubTransport, ManualClock) {
    let (transport, clock) = (StubTransport::new(answer), ManualClock::new());
    let client = builder(&transport, &clock).build().unwrap();
    let url = "https://login.acme.example/oauth/token".parse().unwrap();
    (ClientCredentials::new(client, &url, "client-id", SECRET.into()), transport, clock)
}

#[tokio::test]
async fn the_request_is_what_the_standard_says() {
    let (source, transport, _) = source(|_| Reply::json(200, r#"{"access_token": "t", "token_type": "Bearer"}"#));
    let token = source.scopes(["read", "write"]).fetch(FetchContext::default()).await.unwrap();
    assert_eq!(token.secret().expose(), "t");
    let request = &transport.received()[0];
    assert_eq!((request.method.as_str(), request.url.as_str()), ("POST", "https://login.acme.example/oauth/token"));
    assert_eq!(request.header("authorization"), "Basic Y2xpZW50LWlkOmNsMWVudC1zM2NyZXQ=");
    assert_eq!(request.header("content-type"), "application/x-www-form-urlencoded");
    assert_eq!(request.header("accept"), "application/json");
    assert_eq!(request.body, "grant_type=client_credentials&scope=read+write");
}

#[tokio::test]
async fn the_lifetime_is_what_the_answer_says_as_number_or_text() {
    for (expires_in, lifetime) in [("3600", 3600), ("\"90\"", 90)] {
        let body = format!(r#"{{"access_token": "t", "token_type": "Bearer", "expires_in": {expires_in}}}"#);
        let (source, transport, clock) = source(move |_| Reply::json(200, body.clone()));
        let credentials = TokenCredentials::new(Arc::new(source), Arc::new(clock.clone()));
        credentials.authorization().await.unwrap();
        clock.advance(Duration::from_secs(lifetime - lifetime / 10 - 1));
        credentials.authorization().await.unwrap();
        assert_eq!(transport.received().len(), 1, "{expires_in}");
        clock.advance(Duration::from_secs(lifetime / 10 + 1));
        credentials.authorization().await.unwrap();
        assert_eq!(transport.received().len(), 2, "{expires_in}");
    }
}

#[tokio::test]
async fn a_refusal_carries_the_servers_code_and_message_and_no_secret() {
    let (source, transport, _) = source(|request| {
        let echo = format!(
            r#"{{"error": "invalid_client", "error_description": "{SECRET} {} is unknown"}}"#,
            request.header("authorization")
        );
        Reply::json(401, echo)
    });
    let error = source.fetch(FetchContext::default()).await.unwrap_err();
    assert_eq!(transport.received().len(), 1);
    assert_eq!(error.vendor_code(), Some("invalid_client"));
    assert!(error.is_auth() && error.message().unwrap().ends_with("is unknown"));
    let shown = format!("{error} {error:?}");
    assert!(!shown.contains(SECRET) && !shown.contains("Y2xpZW50"), "{shown}");
}

#[tokio::test]
async fn a_passing_failure_of_the_token_server_is_repeated() {
    let calls = AtomicUsize::new(0);
    let (source, transport, _) = source(move |_| match calls.fetch_add(1, Ordering::SeqCst) {
        0 => Reply::status(503),
        _ => Reply::json(200, r#"{"access_token": "t"}"#),
    });
    source.fetch(FetchContext::default()).await.unwrap();
    assert_eq!(transport.received().len(), 2);
}

#[tokio::test]
async fn the_id_and_secret_are_sent_in_the_way_that_was_chosen() {
    // Base64 of `a+b:s%2B%2F%40%3A` and of `a b:s+/@:`.
    let cases = [
        (ClientAuth::Basic, "Basic YStiOnMlMkIlMkYlNDAlM0E=", "grant_type=client_credentials"),
        (ClientAuth::PlainBasic, "Basic YSBiOnMrL0A6", "grant_type=client_credentials"),
        (ClientAuth::Body, "", "grant_type=client_credentials&client_id=a+b&client_secret=s%2B%2F%40%3A"),
    ];
    for (auth, authorization, body) in cases {
        let (transport, clock) =
            (StubTransport::new(|_| Reply::json(200, r#"{"access_token": "t"}"#)), ManualClock::new());
        let client = builder(&transport, &clock).build().unwrap();
        let url = "https://login.acme.example/oauth/token".parse().unwrap();
        let source = ClientCredentials::new(client, &url, "a b", "s+/@:".into()).client_auth(auth);
        source.fetch(FetchContext::default()).await.unwrap();
        let request = &transport.received()[0];
        assert_eq!((request.header("authorization"), &request.body[..]), (authorization, body.as_bytes()), "{auth:?}");
    }
}

#[tokio::test]
async fn an_id_with_a_colon_is_refused_only_where_it_cannot_be_sent() {
    for (auth, is_sent) in [(ClientAuth::Basic, true), (ClientAuth::PlainBasic, false), (ClientAuth::Body, true)] {
        let (transport, clock) =
            (StubTransport::new(|_| Reply::json(200, r#"{"access_token": "t"}"#)), ManualClock::new());
        let client = builder(&transport, &clock).build().unwrap();
        let url = "https://login.acme.example/oauth/token".parse().unwrap();
        let source = ClientCredentials::new(client, &url, "a:b", "s".into()).client_auth(auth);
        let outcome = source.fetch(FetchContext::default()).await;
        assert_eq!((outcome.is_ok(), transport.received().len()), (is_sent, usize::from(is_sent)), "{auth:?}");
    }
}

#[test]
fn the_key_tells_tokens_apart_by_url_id_and_scopes() {
    let client = builder(&StubTransport::default(), &ManualClock::new()).build().unwrap();
    let key = |url: &str, id: &str, scopes: &[&str]| {
        let source = ClientCredentials::new(client.clone(), &url.parse().unwrap(), id, SECRET.into());
        source.scopes(scopes.iter().copied()).token_key()
    };
    let keys = [
        key("https://a.example/token", "id", &[]),
        key("https://b.example/token", "id", &[]),
        key("https://a.example/token", "id2", &[]),
        key("https://a.example/token", "id", &["a"]),
        key("https://a.example/token", "id", &["a", "b"]),
        key("https://a.example/token", "id", &["a b"]),
        key("https://a.example/token", "id&scope=a", &[]),
    ];
    let distinct: std::collections::BTreeSet<_> = keys.iter().collect();
    assert_eq!(distinct.len(), keys.len(), "{keys:?}");
    assert!(keys.iter().all(|key| !key.contains(SECRET)));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_thousand_calls_on_an_expired_token_ask_for_exactly_one() {
    let issued = Arc::new(AtomicUsize::new(0));
    let answer = {
        let issued = Arc::clone(&issued);
        move |request: &Received| match request.url.host_str() {
            Some("login.acme.example") => {
                let number = issued.fetch_add(1, Ordering::SeqCst) + 1;
                Reply::json(
                    200,
                    format!(r#"{{"access_token": "t{number}", "token_type": "Bearer", "expires_in": 600}}"#),
                )
            }
            _ if request.header("authorization") == "Bearer t2" => Reply::json(200, "[]"),
            _ => Reply::status(401),
        }
    };
    let (source, transport, clock) = source(answer);
    let credentials = TokenCredentials::new(Arc::new(source), Arc::new(clock.clone()));
    credentials.authorization().await.unwrap();
    clock.advance(Duration::from_secs(601));

    let client = builder(&transport, &clock).credentials(credentials).build().unwrap();
    let calls = (0..10_000).map(|_| {
        let client = client.clone();
        tokio::spawn(
            async move { client.execute(RequestParts::new(&LIST)).await.map(|response| response.body().len()) },
        )
    });
    for outcome in join_all(calls.collect::<Vec<_>>()).await {
        assert_eq!(outcome.unwrap().unwrap(), 2);
    }
    assert_eq!(issued.load(Ordering::SeqCst), 2, "one before, one for all ten thousand");
}

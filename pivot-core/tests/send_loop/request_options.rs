//! What one request is given beyond its own values, through the send loop.

use std::time::Duration;

use pivot_core::endpoint::{ErrorDetails, Vendor};
use pivot_core::pagination::{PageParameters, Pager, parse_json_array};
use pivot_core::testing::{ManualClock, Reply, StubTransport};
use pivot_core::{
    Call, Client, CustomRequest, ErrorKind, Operation, RawResponse, RequestOptionsBuilder, RequestParts, RetryPolicy,
    Secret, StaticCredentials,
};

static ACME: Vendor = Vendor::new("acme", |_| ErrorDetails::default());

pivot_core::operations! { ACME;
    /// One part.
    GetPart("get_part"): GET "/parts/{id}" => JsonFormat(String);
    /// The parts.
    ListParts("list_parts"): GET "/parts" => ListFormat(Vec<String>);
}

struct Scene {
    stub: StubTransport,
    clock: ManualClock,
    client: Client,
}

fn scene(answer: impl Fn(usize) -> Reply + Send + Sync + 'static) -> Scene {
    let count = std::sync::atomic::AtomicUsize::new(0);
    let stub = StubTransport::new(move |_| answer(count.fetch_add(1, std::sync::atomic::Ordering::Relaxed)));
    let clock = ManualClock::default();
    let client = Client::builder("https://api.example").transport(stub.clone()).clock(clock.clone());
    let client = client.rate_limit(8, Duration::from_secs(60)).build().unwrap();
    Scene { stub, clock, client }
}

impl Scene {
    fn call(&self) -> Call<String> {
        Call::new(&self.client, Ok(RequestParts::new(GetPart::ENDPOINT).path("id", "1")), RawResponse::json_checked)
    }
}

#[tokio::test]
async fn a_policy_of_its_own_goes_before_the_clients() {
    let scene = scene(|_| Reply::status(503));
    for (policy, requests) in
        [(None, 4), (Some(RetryPolicy::none()), 1), (Some(RetryPolicy::default().max_attempts(2)), 2)]
    {
        let before = scene.stub.received().len();
        let call = match policy {
            Some(policy) => scene.call().retry(policy),
            None => scene.call(),
        };
        let error = call.send().await.unwrap_err();
        assert_eq!((error.attempts(), scene.stub.received().len() - before), (requests, requests as usize));
    }
}

#[tokio::test]
async fn a_time_limit_of_its_own_goes_before_the_clients() {
    let scene = scene(|_| Reply::hang());
    let moving = async {
        for _ in 0..10 {
            tokio::task::yield_now().await;
            scene.clock.advance(Duration::from_secs(1));
        }
    };
    let (outcome, ()) = tokio::join!(scene.call().timeout(Duration::from_secs(3)).send(), moving);
    let error = outcome.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 1));
    assert!(error.to_string().contains("3s"), "{error}");
}

#[tokio::test]
async fn headers_and_query_parameters_are_sent_with_every_page() {
    let scene = scene(|number| Reply::json(200, if number == 0 { r#"["a","b"]"# } else { "[]" }));
    let parameters = PageParameters::Offset { offset: "offset", limit: "limit" };
    let pager = Pager::<String>::new(&scene.client, ListParts::ENDPOINT, parameters, parse_json_array);
    let items = pager.page_size(2).header("x-trace", "t-1").query("verbose", "1").try_collect_max(10).await.unwrap();
    assert_eq!(items, ["a", "b"]);
    let received = scene.stub.received();
    assert_eq!(received.len(), 2);
    for request in received {
        assert_eq!(request.headers["x-trace"], "t-1");
        assert!(request.url.query().unwrap().contains("verbose=1"), "{}", request.url);
    }
}

#[tokio::test]
async fn an_answer_can_be_had_as_it_came() {
    let scene = scene(|_| Reply::json(200, r#"{"error":"no such part"}"#).header("x-a", "1"));
    assert_eq!(scene.call().send().await.unwrap_err().kind(), ErrorKind::ApiFailure);
    let raw = scene.call().send_raw().await.unwrap();
    assert_eq!((raw.status().as_u16(), raw.header("x-a")), (200, Some("1")));
    assert_eq!(raw.body().as_ref(), br#"{"error":"no such part"}"#);
}

#[tokio::test]
async fn the_clients_own_rate_limit_is_a_kind_of_its_own() {
    let scene = scene(|_| Reply::json(200, "\"p\""));
    for _ in 0..8 {
        scene.call().send().await.unwrap();
    }
    let error = scene.call().timeout(Duration::from_secs(1)).send().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::RateLimited, 0));
    assert!(error.is_rate_limited() && error.is_retryable() && !error.may_have_taken_effect());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(60)));
    assert_eq!(scene.stub.received().len(), 8);
}

#[tokio::test]
async fn however_long_or_short_a_time_is_given_the_call_ends_without_a_panic() {
    for (timeout, is_sent) in
        [(Duration::ZERO, false), (Duration::from_secs(u64::MAX / 2), true), (Duration::MAX, true)]
    {
        let scene = scene(|_| Reply::json(200, "\"p\""));
        let sent = scene.call().timeout(timeout).send().await;
        assert_eq!((sent.is_ok(), scene.stub.received().len()), (is_sent, usize::from(is_sent)), "{timeout:?}");
    }
}

#[tokio::test]
async fn what_the_credentials_set_cannot_be_set_for_one_request_and_nothing_is_sent() {
    let key = || Secret::from("s3cret-key");
    let in_query = || StaticCredentials::query_token("token", &key());
    let in_headers = || {
        let keys = ["clientid", "clientsecret"].map(|name| (http::HeaderName::from_static(name), key()));
        StaticCredentials::headers(keys).unwrap().with_public_header("partnerid".parse().unwrap(), "p").unwrap()
    };
    let send = async |credentials: StaticCredentials, name: &str, is_header: bool| {
        let stub = StubTransport::new(|_| Reply::json(200, "\"p\""));
        let builder = Client::builder("https://api.example").transport(stub.clone()).credentials(credentials);
        let client = builder.rate_limit(1, Duration::from_secs(60)).clock(ManualClock::new()).build().unwrap();
        let call = Call::new(&client, Ok(RequestParts::new(GetPart::ENDPOINT).path("id", "1")), RawResponse::json);
        let custom = CustomRequest::new(&client, &ACME, http::Method::GET, "/parts");
        let (call, custom) = match is_header {
            true => (call.header(name, "own-value"), custom.header(name, "own-value")),
            false => (call.query(name.to_owned(), "own-value"), custom.query(name.to_owned(), "own-value")),
        };
        let outcomes: [Result<String, _>; 2] = [custom.send().await, call.send().await];
        (outcomes, stub.received().len())
    };
    for (credentials, name, is_header) in [
        (in_query(), "token", false),
        (in_query(), "Token", false),
        (in_headers(), "clientSecret", true),
        (in_headers(), "CLIENTID", true),
        (in_headers(), "partnerId", true),
    ] {
        let (outcomes, sent) = send(credentials, name, is_header).await;
        assert_eq!(sent, 0, "{name}");
        for error in outcomes.map(Result::unwrap_err) {
            assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidRequest, 0), "{name}: {error}");
            let said = error.to_string();
            assert!(said.contains("credentials") && said.to_lowercase().contains(&name.to_lowercase()), "{said}");
            assert!(!said.contains("own-value") && !said.contains("s3cret"), "{said}");
        }
    }
    // Where the credentials set something else, the name is free; the first request takes the only permit.
    for (credentials, name, is_header) in [(in_query(), "tokens", false), (in_headers(), "token", true)] {
        let ([first, _], sent) = send(credentials, name, is_header).await;
        assert_eq!((first.unwrap(), sent), ("p".to_owned(), 1), "{name}");
    }
}

//! What the clients report to `tracing`: under which target, at which level, and never a secret.
#![allow(clippy::unwrap_used)] // a test may fail loudly

use std::io;
use std::sync::{Arc, Mutex};

use orange_travel_client::{Msisdn, OrangeTravelClient};
use pivot_core::testing::{ManualClock, Reply, StubTransport};
use tracing_subscriber::Layer;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::layer::SubscriberExt;

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

/// Held by whoever makes calls: a place that one thread comes to for the first time just while a subscriber begins on another
/// is taken by `tracing` for one that nobody listens to.
static ALONE: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());

/// What is logged under a filter as `RUST_LOG` has it, a line an event.
async fn logged(filter: &str, work: impl Future<Output = ()>) -> Vec<String> {
    let _alone = ALONE.lock().await;
    let log = Log::default();
    let layer = tracing_subscriber::fmt::layer().with_writer(log.clone()).without_time().with_ansi(false);
    let filter = filter.parse::<tracing_subscriber::filter::Targets>().unwrap();
    let guard = tracing::subscriber::set_default(tracing_subscriber::registry().with(layer.with_filter(filter)));
    work.await;
    drop(guard);
    let text = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    text.lines().map(str::to_owned).collect()
}

const TRANSACTION: &str = r#"{"id": "t-1", "offer_id": "o-1", "product_id": "p", "user_id": "u", "status": "success",
    "metadata": {"password": "pa55-word-of-ada"}}"#;

fn at(url: &str) -> orange_travel_client::Environment {
    orange_travel_client::Environment::Other { base_url: url.to_owned(), token_url: format!("{url}/token") }
}

/// The first call is turned away, the second succeeds.
fn orange(replies: impl Fn(usize) -> Reply + Send + Sync + 'static) -> OrangeTravelClient {
    let calls = Mutex::new(0);
    let transport = StubTransport::new(move |_| {
        let mut calls = calls.lock().unwrap();
        *calls += 1;
        replies(*calls)
    });
    let credentials = orange_travel_client::Credentials::bearer("bearer-0f-orange");
    let builder = OrangeTravelClient::builder(orange_travel_client::Environment::Sandbox, credentials);
    builder.configure(move |core| core.transport(transport.clone()).clock(ManualClock::new())).build().unwrap()
}

#[tokio::test]
async fn retries_and_failures_are_warnings_under_the_target_of_the_vendors_crate() {
    let client = orange(|call| match call {
        1 => Reply::json(503, r#"{"message": "later"}"#),
        _ => Reply::json(404, r#"{"code": 60, "message": "no such offer"}"#),
    });
    let lines = logged("warn", async { drop(client.offer("o-1").send().await) }).await;
    assert_eq!(lines.len(), 2, "{lines:#?}");
    for (line, what) in lines.iter().zip(["retrying", "failed"]) {
        assert!(line.contains("WARN") && line.contains(" orange_travel_client: "), "{line}");
        assert!(line.contains(what) && line.contains("operation=\"offer\""), "{line}");
    }
    assert!(lines[0].contains("wait_ms=") && lines[0].contains("503") && lines[1].contains("404"), "{lines:#?}");
}

#[tokio::test]
async fn each_client_has_a_target_of_its_own() {
    let stub = || StubTransport::new(|_| Reply::json(404, "{}"));
    let afosto = afosto_client::AfostoClient::builder(
        afosto_client::Environment::Production,
        afosto_client::Credentials::bearer("t"),
    );
    let afosto = afosto.transport(stub()).build().unwrap();
    let e4cars = e4cars_client::E4CarsClient::builder(e4cars_client::Environment::Development, "t").account("VOL");
    let e4cars = e4cars.transport(stub()).build().unwrap();
    let keys = ownli_client::Credentials::header_keys("partner", "client", "s3cret");
    let ownli = ownli_client::OwnliClient::builder(ownli_client::Environment::Sandbox, keys);
    let ownli = ownli.transport(stub()).build().unwrap();
    let query = afosto_client::GraphQlQuery::new("{ a }");
    let lines = logged("warn", async {
        drop(afosto.odr().get_order("o").send().await);
        drop(afosto.graphql(&query).send::<serde_json::Value>().await);
        drop(e4cars.receive_on_yard(&tests::yard_order()).send().await);
        drop(ownli.vehicle("v").send().await);
    });
    let lines = lines.await;
    assert_eq!(lines.len(), 4, "{lines:#?}");
    for (line, target) in lines.iter().zip(["afosto_client", "afosto_client", "e4cars_client", "ownli_client"]) {
        assert!(line.contains(&format!(" {target}: failed")), "{target}: {line}");
    }
}

#[tokio::test]
async fn bodies_are_shown_on_request_alone_and_without_what_stands_under_names_of_secrets() {
    let client = || orange(|_| Reply::json(200, TRANSACTION));
    let purchase = |client: OrangeTravelClient| async move {
        client.top_up("o-1", Msisdn::new("+33684587587").unwrap()).user_id("u").send().await.unwrap();
    };
    let quiet = logged("orange_travel_client=debug", purchase(client())).await;
    assert!(!quiet.iter().any(|line| line.contains("o-1") || line.contains("33684587587")), "{quiet:#?}");

    let lines = logged("orange_travel_client::wire=trace", purchase(client())).await;
    let [request, response] = &lines.join("\n").split("TRACE").skip(1).map(str::to_owned).collect::<Vec<_>>()[..]
    else {
        panic!("{lines:#?}");
    };
    assert!(request.contains("orange_travel_client::wire: request") && request.contains("o-1"), "{request}");
    assert!(response.contains("response") && response.contains("status_code=200"), "{response}");
    assert!(response.contains("t-1") && response.contains("[redacted]"), "{response}");
    let all = lines.join("\n");
    assert!(!all.contains("pa55-word-of-ada") && !all.contains("bearer-0f-orange"), "{all}");
}

#[tokio::test]
async fn a_body_of_tokens_is_not_shown_and_a_failed_one_is_shown_without_the_bearer() {
    let client = orange(|_| Reply::json(400, r#"{"message": "bad token bearer-0f-orange"}"#));
    let lines = logged("trace", async { drop(client.offer("o-1").send().await) }).await.join("\n");
    assert!(lines.contains("bad token [redacted]") && !lines.contains("bearer-0f-orange"), "{lines}");

    let transport = StubTransport::new(|_| Reply::json(200, r#"{"access_token": "t0ken-0f-ada", "expires_in": 3600}"#));
    let credentials = orange_travel_client::Credentials::client("id-0", "s3cret-0f-ada");
    let builder = OrangeTravelClient::builder(orange_travel_client::Environment::Sandbox, credentials);
    let client = builder.transport(transport).build().unwrap();
    let lines = logged("trace", async { drop(client.offer("o-1").send().await) }).await.join("\n");
    assert!(lines.contains(r#"wire: request operation="token" body="[redacted]""#), "{lines}");
    assert!(!lines.contains("t0ken-0f-ada") && !lines.contains("s3cret-0f-ada"), "{lines}");
}

#[test]
fn without_a_runtime_a_call_is_an_error_that_says_what_is_missing() {
    let _alone = ALONE.blocking_lock();
    let credentials = orange_travel_client::Credentials::bearer("t");
    let client = OrangeTravelClient::builder(at("http://127.0.0.1:9"), credentials).build().unwrap();
    let error = futures_util::FutureExt::now_or_never(client.offer("o-1").send()).unwrap().unwrap_err();
    let text = error.to_string();
    assert!(text.contains("there is no tokio runtime") && text.contains("#[tokio::main]"), "{text}");
    assert!(!error.is_retryable() && !error.may_have_taken_effect());
}

#[tokio::test]
async fn a_server_that_is_not_there_is_named() {
    let _alone = ALONE.lock().await;
    let free = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = free.local_addr().unwrap();
    drop(free);
    let credentials = orange_travel_client::Credentials::bearer("t");
    let builder = OrangeTravelClient::builder(at(&format!("http://{address}")), credentials);
    let client = builder.retry(pivot_core::RetryPolicy::none()).build().unwrap();
    let error = client.offer("o-1").send().await.unwrap_err();
    assert!(error.to_string().contains("could not connect to 127.0.0.1"), "{error}");
}

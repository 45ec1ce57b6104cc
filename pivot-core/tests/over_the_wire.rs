//! The transport over reqwest, against real sockets on this machine.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers may fail as loudly as their tests

use std::io::Write;
use std::net::{SocketAddr, TcpListener};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::future::join;
use http::Method;
use pivot_core::endpoint::ErrorDetails;
use pivot_core::testing::ManualClock;
use pivot_core::*;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::fmt::format::FmtSpan;
use wiremock::matchers::{header, method, path, query_param};
use wiremock::{Mock, MockServer, ResponseTemplate};

static ACME: Vendor = Vendor::new("acme", |_| ErrorDetails { code: None, ..ErrorDetails::default() });
static LIST: Endpoint = Endpoint::new(&ACME, "list_parts", Method::GET, "/parts");
static BUY: Endpoint = Endpoint::new(&ACME, "buy_part", Method::POST, "/orders/{id}");

const TOKEN: &str = "18498cae876943a9aa2c72971645b75f";

fn client(base_url: &str) -> Client {
    client_with(TOKEN, base_url)
}

fn client_with(token: &str, base_url: &str) -> Client {
    let credentials = StaticCredentials::query_token("token", &token.into());
    Client::builder(base_url).credentials(credentials).retry(RetryPolicy::none()).build().unwrap()
}

/// A server that answers each connection's first request with these bytes, and logs nothing.
async fn raw_server(answer: impl Fn(&str) -> String + Send + 'static) -> SocketAddr {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut request = [0; 4096];
            let length = stream.read(&mut request).await.unwrap_or(0);
            let answer = answer(&String::from_utf8_lossy(&request[..length]));
            let _ = stream.write_all(answer.as_bytes()).await;
        }
    });
    address
}

#[tokio::test]
async fn a_request_arrives_as_it_was_meant() {
    let server = MockServer::start().await;
    let expected = Mock::given(method("POST"))
        .and(path("/base/orders/a%2Fb"))
        .and(query_param("token", TOKEN))
        .and(query_param("dry_run", "true"))
        .and(header("content-type", "application/json"))
        .and(header("accept", "application/json"))
        .respond_with(ResponseTemplate::new(200).set_body_json(["x"]).insert_header("x-count", "1"));
    expected.expect(1).mount(&server).await;
    let parts = RequestParts::new(&BUY).path("id", "a/b").query("dry_run", "true").json("{}");
    let response = client(&format!("{}/base", server.uri())).execute(parts).await.unwrap();
    let response = response.json::<Vec<String>>().unwrap();
    assert_eq!((response.header("x-count"), response.value().as_slice()), (Some("1"), &["x".to_owned()][..]));
}

#[tokio::test]
async fn a_refused_connection_never_left() {
    let address = {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        listener.local_addr().unwrap()
    };
    let error =
        client(&format!("http://{address}")).execute(RequestParts::new(&BUY).path("id", "1")).await.unwrap_err();
    assert_eq!((error.kind(), error.may_have_taken_effect()), (ErrorKind::Connect, false), "{error}");
    let cause = std::error::Error::source(&error).unwrap();
    let words = format!("{cause} {:?}", std::error::Error::source(cause));
    assert!(words.to_lowercase().contains("refused"), "{words}");
}

#[tokio::test]
async fn a_connection_lost_before_the_answer_or_in_its_middle_may_have_taken_effect() {
    for answer in ["", "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n[1", "HTTP/1.1 2"] {
        let address = raw_server(|_| answer.to_owned()).await;
        let parts = RequestParts::new(&BUY).path("id", "1").json("{}");
        let error = client(&format!("http://{address}")).execute(parts).await.unwrap_err();
        assert_eq!((error.kind(), error.may_have_taken_effect()), (ErrorKind::Interrupted, true), "{error:?}");
    }
}

#[tokio::test]
async fn what_is_not_http_is_an_error_and_no_panic() {
    let address = raw_server(|_| "220 mail.example ESMTP\r\n".to_owned()).await;
    let error = client(&format!("http://{address}")).execute(RequestParts::new(&LIST)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Interrupted, "{error:?}");
}

#[tokio::test]
async fn silence_on_the_wire_ends_with_the_attempts_time() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let clock = ManualClock::new();
    let client = Client::builder(format!("http://{}", listener.local_addr().unwrap()))
        .clock(clock.clone())
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    let silent = async {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut request = [0; 4096];
        assert!(stream.read(&mut request).await.unwrap() > 0);
        clock.advance(Duration::from_secs(30));
        stream
    };
    let (outcome, _stream) = join(client.execute(RequestParts::new(&BUY).path("id", "1")), silent).await;
    let error = outcome.unwrap_err();
    assert!(error.is_timeout() && error.may_have_taken_effect(), "{error}");
    assert!(error.to_string().contains("got no answer within 30s"), "{error}");
}

/// The token of the test that reads the log, to which all tests of this process write.
const LOGGED_TOKEN: &str = "c2d1f0a9b8e7465544332211ffeeddcc";

/// Everything that anything logs, at the finest level.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

#[tokio::test]
async fn spans_follow_the_conventions_and_no_log_line_of_any_crate_shows_the_token() {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(LevelFilter::TRACE)
        .with_span_events(FmtSpan::FULL)
        .with_ansi(false)
        .with_writer(log.clone());
    // This gathers what is logged through the `log` crate as well.
    subscriber.init();

    let address = raw_server(|request| {
        let (status, header, body) = match request.split(['?', ' ']).nth(1) {
            Some("/orders/7") => ("401 Unauthorized", "x: y".to_owned(), format!("bad token {LOGGED_TOKEN}")),
            Some("/parts") => ("302 Found", format!("location: /gone?token={LOGGED_TOKEN}"), String::new()),
            _ => ("404 Not Found", "x: y".to_owned(), String::new()),
        };
        let length = body.len();
        format!("HTTP/1.1 {status}\r\n{header}\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n{body}")
    });
    let client = client_with(LOGGED_TOKEN, &format!("http://{}", address.await));
    let refused = client.execute(RequestParts::new(&BUY).path("id", "7").json("{}")).await.unwrap_err();
    let gone = client.execute(RequestParts::new(&LIST)).await.unwrap_err();
    assert!(refused.is_auth() && gone.is_not_found());
    shows_no_token(&refused, &gone, &client);

    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    for expected in [
        "otel.name=POST /orders/{id}",
        "otel.kind=\"client\"",
        "http.request.method=\"POST\"",
        "url.template=\"/orders/{id}\"",
        "server.address=\"127.0.0.1\"",
        "http.response.status_code=401",
        "error.type=\"401\"",
        "operation=\"list_parts\"",
        "starting new connection",
    ] {
        assert!(log.contains(expected), "{expected} in\n{log}");
    }
    let leaks: Vec<_> = log.lines().filter(|line| line.contains(LOGGED_TOKEN)).collect();
    assert!(leaks.is_empty(), "{leaks:#?}");
}

fn shows_no_token(refused: &Error, gone: &Error, client: &Client) {
    let shown = format!("{refused} {refused:?} {gone} {gone:?} {client:?}");
    assert!(!shown.contains(LOGGED_TOKEN), "{shown}");
}

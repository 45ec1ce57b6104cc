//! Deliveries that are too large, too slow, malformed, unauthenticated or repeated, on either store: each has its answer, and
//! nothing is stored that was not authenticated.

use std::io::Write;
use std::time::Duration;

use flate2::Compression;
use flate2::write::GzEncoder;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::server::Server;
use crate::support::{Relay, Scratch};

const KEY: (&str, &str) = ("x-api-key", "k3y");
const LIMIT: usize = 1 << 20;

/// A relay that waits a second for what is slow.
fn start(scratch: &Scratch, database: &str) -> Relay {
    scratch.configure_on(database, "http://127.0.0.1:9/", "");
    let file = scratch.0.join("relay.toml");
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::write(file, format!("{text}[limits]\nheader_seconds = 1\nbody_seconds = 1\n")).unwrap();
    scratch.start()
}

fn event(number: &str, vin: &str) -> String {
    format!(
        r#"{{"outgoing_event": {{"event": {{"event_no": "{number}", "type": "exit_execution"}},
            "vehicle_account": {{"vin": "{vin}"}}}}}}"#
    )
}

/// The signature of Afosto's deliveries.
fn signature(secret: &str, body: &str) -> String {
    let mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap().chain_update(body);
    mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect()
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// Sends bytes as they are; gives all that is answered until the relay closes the connection, which it must.
async fn raw(relay: &Relay, bytes: &str) -> String {
    let mut stream = TcpStream::connect(relay.deliveries.strip_prefix("http://").unwrap()).await.unwrap();
    // What is refused unread may be closed before all of it is sent.
    let _ = stream.write_all(bytes.as_bytes()).await;
    let mut answer = Vec::new();
    let reading = tokio::time::timeout(Duration::from_secs(20), stream.read_to_end(&mut answer)).await;
    // One that is reset is closed, too.
    drop(reading.unwrap_or_else(|_| panic!("the relay waits for ever after {bytes:?}")));
    String::from_utf8_lossy(&answer).into_owned()
}

/// Sends a body that is refused unread, of which a client may hear no more than that the connection was closed.
async fn refused_unread(relay: &Relay, headers: &str, body: &str, status: u16) {
    let length = body.len();
    let head = format!(
        "POST /e4cars HTTP/1.1\r\nhost: relay\r\nconnection: close\r\n{headers}content-length: {length}\r\n\r\n"
    );
    let answer = raw(relay, &format!("{head}{body}")).await;
    let line = answer.lines().next().unwrap_or_default();
    assert!(line.contains(&format!(" {status} ")) || line.is_empty(), "{headers:?}: {answer}");
}

/// How many events are stored, whatever their state.
fn stored(scratch: &Scratch) -> usize {
    scratch.operate(&["export"]).lines().count()
}

async fn unauthenticated(relay: &Relay) {
    let large = "x".repeat(LIMIT + 1);
    let good = event("1", "VF1");
    let altered = good.replace("VF1", "VF2");
    let signed = signature("s3cret", &good);
    let signed_by_another = signature("another", &good);
    for (path, headers, body) in [
        ("/e4cars", &[][..], good.as_str()),
        ("/e4cars", &[("x-api-key", "wrong")], &good),
        ("/e4cars", &[("x-api-key", "")], &good),
        ("/e4cars", &[("x-api-key", "K3Y")], &good),
        ("/e4cars", &[("x-api-key", "k3y2")], &good),
        ("/e4cars", &[KEY, KEY], &good),
        ("/e4cars", &[KEY, ("x-api-key", "wrong")], &good),
        ("/e4cars?x-api-key=k3y", &[], &good),
        ("/e4cars", &[("authorization", "Bearer k3y")], &good),
        ("/afosto", &[KEY], &good),
        ("/afosto", &[("x-afosto-hmac-sha256", "00")], &good),
        ("/afosto", &[("x-afosto-hmac-sha256", &signed)], &altered),
        ("/afosto", &[("x-afosto-hmac-sha256", &signed_by_another)], &good),
        ("/afosto", &[("x-afosto-hmac-sha256", &signed[..62])], &good),
    ] {
        assert_eq!(relay.deliver(path, headers, body.to_owned()).await.status(), 401, "{path} {headers:?}");
    }
    refused_unread(relay, "", &large, 401).await;
}

/// Gives how many events it makes: what is authenticated and small, but too large when it is decoded, is stored as it came.
async fn malformed(relay: &Relay) -> usize {
    for (path, status) in [("/elsewhere", 404), ("/e4cars/", 404), ("/", 404), ("/events", 404), ("/metrics", 404)] {
        assert_eq!(relay.deliver(path, &[KEY], "{}").await.status(), status, "{path}");
    }
    let got = relay.http.get(format!("{}/e4cars", relay.deliveries)).header(KEY.0, KEY.1).send().await.unwrap();
    assert_eq!(got.status(), 405);
    let bomb = gzip(&vec![b'x'; 64 << 20]);
    assert!(bomb.len() < LIMIT);
    let large = "x".repeat(LIMIT + 1);
    refused_unread(relay, "x-api-key: k3y\r\n", &large, 413).await;
    for body in [bomb, gzip(large.as_bytes())] {
        let refused = relay.deliver("/e4cars", &[KEY, ("content-encoding", "gzip")], body).await;
        assert_eq!(refused.status(), 413);
    }
    let head = "POST /e4cars HTTP/1.1\r\nhost: relay\r\nconnection: close\r\nx-api-key: k3y\r\n";
    for (rest, status) in [
        ("content-length: -1\r\n\r\n{}", 400),
        ("content-length: 2\r\ncontent-length: 3\r\n\r\n{} ", 400),
        ("transfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n", 408),
        ("no colon\r\n\r\n", 400),
        ("x-\0: 1\r\n\r\n", 400),
    ] {
        let answer = raw(relay, &format!("{head}{rest}")).await;
        // What breaks off within the body may be answered as incomplete; nothing is ever acknowledged.
        let line = answer.lines().next().unwrap_or_default();
        assert!(line.contains(&format!(" {status} ")) || line.is_empty(), "{rest:?}: {answer}");
    }
    assert!(!raw(relay, "GARBAGE\r\n\r\n").await.contains(" 200 "));
    assert!(!raw(relay, &format!("{head}x-long: {}\r\n\r\n", "x".repeat(1 << 20))).await.contains(" 200 "));
    2
}

/// The answers of [`unauthenticated`], [`malformed`] and [`slow`], as the metrics have them.
fn answers_are_counted(metrics: &str) {
    for (endpoint, status, count) in [
        ("e4cars", 200, 0),
        ("e4cars", 401, 10 + 20 + 20),
        ("afosto", 401, 5),
        // One is large as it comes, two when they are decoded.
        ("e4cars", 413, 3),
        // Twenty that are slow, and one whose body is no chunk.
        ("e4cars", 408, 21),
        ("none", 404, 5),
        ("e4cars", 503, 0),
    ] {
        let line = format!("relay_deliveries_total{{endpoint=\"{endpoint}\",status=\"{status}\"}} {count}\n");
        assert!(metrics.contains(&line), "{line} in {metrics}");
    }
}

/// Many who send slowly: they are answered and closed, and nobody else waits for them.
async fn slow(relay: &Relay) {
    let head = "POST /e4cars HTTP/1.1\r\nhost: relay\r\n";
    let unfinished_headers = format!("{head}x-api-key: k3y\r\nx-");
    let unfinished_body = format!("{head}x-api-key: k3y\r\ncontent-length: 100\r\n\r\n{{");
    let without_key = format!("{head}content-length: 100\r\n\r\n{{");
    let all = (0..60).map(|number| {
        let bytes = [&unfinished_headers, &unfinished_body, &without_key][number % 3];
        async move { (number % 3, raw(relay, bytes).await) }
    });
    let others = async {
        for _ in 0..20 {
            assert_eq!(relay.deliver("/e4cars", &[], "{}").await.status(), 401, "they are answered meanwhile");
        }
    };
    let (all, ()) = tokio::join!(futures_util::future::join_all(all), others);
    for (which, answer) in all {
        let line = answer.lines().next().unwrap_or_default();
        match which {
            0 => assert!(line.is_empty() || line.contains(" 408 "), "{answer}"),
            1 => assert!(line.contains(" 408 "), "{answer}"),
            _ => assert!(line.contains(" 401 "), "{answer}"),
        }
    }
}

/// What is authenticated is stored once, whatever it is; gives how many events that makes.
async fn authenticated(relay: &Relay) -> usize {
    let good = event("1", "VF1");
    let signed = signature("s3cret", r#"{"id": "a"}"#);
    let afosto = ("x-afosto-hmac-sha256", signed.as_str());
    for _ in 0..3 {
        assert_eq!(relay.deliver("/e4cars", &[KEY], good.clone()).await.status(), 200);
        assert_eq!(relay.deliver("/afosto", &[afosto], r#"{"id": "a"}"#).await.status(), 200);
    }
    // The same identity with another body is a duplicate, and the first stays.
    assert_eq!(relay.deliver("/e4cars", &[KEY], event("1", "VF1") + " ").await.status(), 200);
    assert_eq!(relay.deliver("/e4cars", &[KEY], event("0\\u0000\\u202e", "VF\\u0000")).await.status(), 200);
    assert_eq!(relay.deliver("/e4cars", &[KEY], "<xml/>").await.status(), 200, "stored, and parked");
    assert_eq!(relay.deliver("/e4cars", &[KEY, ("content-encoding", "gzip")], "no gzip").await.status(), 400);
    assert_eq!(relay.deliver("/e4cars", &[KEY, ("content-encoding", "br")], "br").await.status(), 415);
    6
}

async fn holds_on(scratch: &Scratch, database: &str) {
    let relay = start(scratch, database);
    unauthenticated(&relay).await;
    assert_eq!(stored(scratch), 0);
    let bombs = malformed(&relay).await;
    slow(&relay).await;
    assert_eq!(stored(scratch), bombs);
    let (_, metrics) = relay.admin("/metrics").await;
    assert!(metrics.contains(&format!("inbox_received_total{{result=\"stored\"}} {bombs}\n")), "{metrics}");
    answers_are_counted(&metrics);
    let expected = bombs + authenticated(&relay).await;
    assert_eq!(stored(scratch), expected);
    let (_, metrics) = relay.admin("/metrics").await;
    assert!(metrics.contains("inbox_received_total{result=\"duplicate\"} 5"), "{metrics}");
    assert!(metrics.contains("inbox_differing_duplicates_total 1"), "{metrics}");
    for (endpoint, status, count) in [("e4cars", 200, 6), ("afosto", 200, 3), ("e4cars", 400, 1), ("e4cars", 415, 1)] {
        let line = format!("relay_deliveries_total{{endpoint=\"{endpoint}\",status=\"{status}\"}} {count}\n");
        assert!(metrics.contains(&line), "{line} in {metrics}");
    }
    let first = scratch.operate(&["show", &scratch.ids()[bombs]]);
    assert!(first.contains("exit_execution") && !first.contains("}} "), "the first body stays: {first}");
    let replayed = scratch.operate(&["replay"]);
    assert!(replayed.contains("e4cars: 0 wait now, 5 stay parked"), "{replayed}");
    assert!(scratch.operate(&["discard", "parked"]).contains(" events"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn bad_deliveries_get_the_right_answers_and_nothing_unauthenticated_is_stored_in_a_file() {
    let scratch = Scratch::new("bad-file");
    let file = scratch.0.join("relay.sqlite3");
    holds_on(&scratch, &file.to_string_lossy()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn bad_deliveries_get_the_right_answers_and_nothing_unauthenticated_is_stored_in_a_database() {
    let Some(server) = Server::start() else { return };
    let scratch = Scratch::new("bad-database");
    holds_on(&scratch, &server.url()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_body_that_cannot_be_decoded_is_passed_on_with_the_name_of_its_coding_if_an_operator_says_so() {
    type Taken = tokio::sync::mpsc::UnboundedSender<(Option<String>, Vec<u8>)>;
    async fn take(
        axum::extract::State(taken): axum::extract::State<Taken>,
        headers: http::HeaderMap,
        body: axum::body::Bytes,
    ) {
        let coding = headers.get("content-encoding").map(|value| value.to_str().unwrap().to_owned());
        taken.send((coding, body.to_vec())).unwrap();
    }

    let (sender, mut taken) = tokio::sync::mpsc::unbounded_channel();
    let router = axum::Router::new().route("/", axum::routing::post(take)).with_state(sender);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    tokio::spawn(async { pivot_core::webhook::serve(listener, router).await });
    let scratch = Scratch::new("coded");
    scratch.configure(&url);
    let relay = scratch.start();
    for (coding, status, passed_on) in
        [("gzip", 400, Some("gzip")), ("deflate", 400, Some("deflate")), ("br", 415, None), ("", 200, None)]
    {
        let body = format!("\u{1}broken {coding}");
        let headers = [KEY, ("content-encoding", coding)];
        let headers = if coding.is_empty() { &headers[..1] } else { &headers };
        assert_eq!(relay.deliver("/e4cars", headers, body.clone()).await.status(), status, "{coding}");
        scratch.operate(&["retry", "parked"]);
        assert_eq!(taken.recv().await.unwrap(), (passed_on.map(str::to_owned), body.into_bytes()));
    }
}

#[tokio::test]
async fn an_operator_sees_letters_and_quotes_as_they_are_and_nothing_that_would_change_the_terminal() {
    let scratch = Scratch::new("letters");
    scratch.configure("http://127.0.0.1:9/");
    let relay = scratch.start();
    let body = event("1", "l'\u{e9}t\u{e9} \\\"1\\\" \\u001b[2J\\n");
    assert_eq!(relay.deliver("/e4cars", &[KEY], body).await.status(), 200);
    let listed = scratch.operate(&["list"]);
    assert!(listed.contains("L'\u{e9}T\u{e9} \"1\" \u{241b}[2J") && !listed.contains('\u{1b}'), "{listed}");
    assert_eq!(listed.lines().count(), 2, "{listed}");
}

#[test]
fn a_command_that_finds_nothing_to_change_says_so_and_one_wrong_argument_changes_nothing() {
    let scratch = Scratch::new("nothing");
    scratch.configure("http://127.0.0.1:9/");
    drop(scratch.start());
    for (arguments, expected) in [
        (["retry", "999", "998"], "there is no event 999; there is no event 998"),
        (["discard", "999", "dead"], "there is no event 999"),
        (["retry", "dead", "x"], "x is neither an event's number nor a state"),
    ] {
        let output = scratch.command(&arguments).stderr(std::process::Stdio::piped()).output().unwrap();
        let words = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!output.status.success() && words.contains(expected), "{arguments:?}: {words}");
    }
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn an_export_that_cannot_be_written_is_no_success() {
    let scratch = Scratch::new("full");
    scratch.configure("http://127.0.0.1:9/");
    let relay = scratch.start();
    assert_eq!(relay.deliver("/e4cars", &[KEY], event("1", "note")).await.status(), 200);
    for command in ["export", "list"] {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let output = scratch.command(&[command]).stdout(full).stderr(std::process::Stdio::piped()).output().unwrap();
        let words = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!output.status.success() && words.contains("space"), "{command}: {words}");
    }
}

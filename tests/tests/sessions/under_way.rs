//! What is under way when a session begins anew belongs to what was before.

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use vendor_mocks::orange::TOP_UP_OFFER;
use vendor_mocks::serve::TOKEN;

use crate::wire::{Wire, served};

/// A request whose head the server has, and whose body it waits for.
struct UnderWay {
    stream: TcpStream,
    body: String,
}

impl UnderWay {
    async fn begin(wire: &Wire, path: &str, body: &Value) -> Self {
        Self::begin_by("POST", wire, path, body).await
    }

    async fn begin_by(method: &str, wire: &Wire, path: &str, body: &Value) -> Self {
        let (_, rest) = wire.url.split_once("://").unwrap();
        let (host, prefix) = rest.split_once('/').unwrap_or((rest, ""));
        let body = body.to_string();
        let path = format!("/{}", format!("{prefix}{path}").trim_start_matches('/'));
        let head = format!(
            "{method} {path} HTTP/1.1\r\nhost: {host}\r\nauthorization: Bearer {TOKEN}\r\naccept: application/json\r\n\
             content-type: application/json\r\ncontent-length: {}\r\nexpect: 100-continue\r\nconnection: close\r\n\r\n",
            body.len()
        );
        let mut stream = TcpStream::connect(host).await.unwrap();
        stream.write_all(head.as_bytes()).await.unwrap();
        let mut said = [0; 25];
        stream.read_exact(&mut said).await.unwrap();
        assert_eq!(&said, b"HTTP/1.1 100 Continue\r\n\r\n");
        Self { stream, body }
    }

    /// Sends the body, and gives what is answered.
    async fn end(mut self) -> String {
        self.stream.write_all(self.body.as_bytes()).await.unwrap();
        let mut answer = String::new();
        self.stream.read_to_string(&mut answer).await.unwrap();
        answer
    }
}

const ORDERS: &str = "/afosto/odr/orders";
const PURCHASES: &str = "/orange/travel-b2b-sandbox/v1/distributors/transactions";

#[tokio::test]
async fn what_began_before_a_reset_or_a_restore_has_no_effect_after_it() {
    let serving = served(|_| {}).await;
    let server = Wire::new(serving.url());
    let bought = json!({"offer_id": TOP_UP_OFFER, "parameters": {"msisdn": "684587587"}});
    // The server's own, and a session.
    for wire in [server.clone(), server.begin(json!({})).await] {
        wire.mock("POST", "snapshot", json!({"name": "none"})).await;
        for (action, body) in [("reset", Value::Null), ("restore", json!({"name": "none"}))] {
            wire.order("before").await;
            let order = UnderWay::begin(&wire, ORDERS, &json!({"tags": ["late"]})).await;
            let purchase = UnderWay::begin(&wire, PURCHASES, &bought).await;
            wire.mock("POST", action, body).await;
            for under_way in [order, purchase] {
                let answer = under_way.end().await;
                assert!(
                    answer.starts_with("HTTP/1.1 409") && answer.contains("it had no effect"),
                    "{action}: {answer}"
                );
            }
            assert!(wire.tags().await.is_empty(), "{action}");
            assert_eq!(wire.get(PURCHASES).await.body, json!([]), "{action}");
            if action == "reset" {
                let asked = wire.mock("GET", "requests", Value::Null).await;
                assert_eq!(asked["requests"].as_array().unwrap().len(), 2, "{asked}");
            }
        }
        // What begins afterwards has.
        wire.order("after").await;
        assert_eq!(wire.tags().await, ["after"]);
    }
}

#[tokio::test]
async fn what_is_under_way_when_a_session_ends_is_told_so() {
    let serving = served(|_| {}).await;
    let server = Wire::new(serving.url());
    let session = server.begin(json!({})).await;
    let order = UnderWay::begin(&session, ORDERS, &json!({"tags": ["late"]})).await;
    let id = session.url.rsplit('/').next().unwrap().to_owned();
    server.mock("DELETE", &format!("sessions/{id}"), Value::Null).await;
    let answer = order.end().await;
    assert!(answer.starts_with("HTTP/1.1 409"), "{answer}");
}

#[tokio::test]
async fn what_is_half_sent_to_the_server_itself_has_no_effect_after_a_reset_a_restore_or_the_end() {
    let serving = served(|_| {}).await;
    let server = Wire::new(serving.url());
    let paths = [
        ("POST", "faults", json!({"vendor": "afosto", "fault": "not_json"})),
        ("DELETE", "faults", json!({})),
        ("POST", "clock", json!({"set": "2030-01-01T00:00:00Z"})),
        ("POST", "settings", json!({"error_rate": 1.0})),
        ("POST", "snapshot", json!({"name": "late"})),
        ("POST", "restore", json!({"name": "other"})),
        ("POST", "reset", json!({})),
        ("POST", "events", json!({"vendor": "afosto"})),
        ("POST", "reviews", json!({"reference": "x", "outcome": "approved"})),
        ("DELETE", "requests", json!({})),
        ("DELETE", "coverage", json!({})),
    ];
    for action in ["reset", "restore", "end"] {
        let session = server.begin(json!({})).await;
        session.mock("POST", "snapshot", json!({"name": "none"})).await;
        session.order("other").await;
        session.mock("POST", "snapshot", json!({"name": "other"})).await;
        let mut under_way = Vec::new();
        for (method, path, body) in &paths {
            under_way.push((path, UnderWay::begin_by(method, &session, &format!("/_mock/{path}"), body).await));
        }
        match action {
            "reset" => session.mock("POST", "reset", Value::Null).await,
            "restore" => session.mock("POST", "restore", json!({"name": "none"})).await,
            _ => {
                let id = session.url.rsplit('/').next().unwrap();
                server.mock("DELETE", &format!("sessions/{id}"), Value::Null).await
            }
        };
        for (path, request) in under_way {
            let answer = request.end().await;
            assert!(answer.starts_with("HTTP/1.1 409") && answer.contains("it had no effect"), "{path}: {answer}");
        }
        if action == "end" {
            continue;
        }
        assert_eq!(session.mock("GET", "faults", Value::Null).await["waiting"], json!([]), "{action}");
        assert_eq!(session.mock("GET", "clock", Value::Null).await["real"], json!(true), "{action}");
        assert!(session.tags().await.is_empty(), "{action}");
    }
    // Where no session is named, sessions begin.
    let begins = UnderWay::begin(&server, "/_mock/sessions", &json!({})).await;
    server.mock("POST", "reset", Value::Null).await;
    assert!(begins.end().await.starts_with("HTTP/1.1 409"));
    assert_eq!(server.mock("GET", "sessions", Value::Null).await["sessions"].as_array().unwrap().len(), 2);
}

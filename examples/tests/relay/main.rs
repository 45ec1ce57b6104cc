//! The relay as a process: what it answers, what it passes on, what a kill leaves, what an operator sees.
#![allow(clippy::unwrap_used, clippy::panic)] // helpers may fail as loudly as their tests

mod bad_input;
mod faults;
mod ownli;
mod page;
mod postgres;
#[path = "../../../pivot-inbox-postgres/tests/support/server.rs"]
mod server;
mod settings;
mod support;

use std::process::Command;
use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::routing::post;
use http::{HeaderMap, StatusCode};
use support::Scratch;
use tokio::sync::mpsc;

type Passed = (String, u32, HeaderMap);

/// An endpoint that tells the number and the attempt of what it gets. It never answers the first attempt of event 2.
async fn endpoint() -> (String, mpsc::UnboundedReceiver<Passed>) {
    async fn take(
        State(passed): State<Arc<mpsc::UnboundedSender<Passed>>>,
        headers: HeaderMap,
        body: Bytes,
    ) -> StatusCode {
        let attempt = headers["relay-attempt"].to_str().unwrap().parse().unwrap();
        let pivot = e4cars_client::webhook::parse(&body).unwrap();
        let number = pivot.outgoing_event.event.event_no;
        passed.send((number.clone(), attempt, headers)).unwrap();
        if number == "2" && attempt == 1 { std::future::pending().await } else { StatusCode::NO_CONTENT }
    }

    let (sender, receiver) = mpsc::unbounded_channel();
    let router = Router::new().route("/", post(take)).with_state(Arc::new(sender));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    tokio::spawn(async { pivot_core::webhook::serve(listener, router).await });
    (url, receiver)
}

#[test]
fn with_nothing_configured_it_shows_itself_on_mocks() {
    let output = Command::new(env!("CARGO_BIN_EXE_relay")).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(text.lines().filter(|line| line.starts_with("passed on: ")).count(), 4, "{text}");
    assert_eq!(text.lines().filter(|line| line.contains("delivered") && line.contains("200")).count(), 6, "{text}");
    assert!(text.contains("inbox_received_total{result=\"duplicate\"} 2"), "{text}");
}

#[tokio::test]
async fn what_is_acknowledged_is_passed_on_in_order_although_the_relay_is_killed() {
    let scratch = Scratch::new("kill");
    let (url, mut passed) = endpoint().await;
    scratch.configure(&url);
    let relay = scratch.start();
    for number in 1..=4 {
        assert_eq!(relay.event(number).await, 200);
    }
    let mut next = async || passed.recv().await.unwrap();
    let (number, attempt, headers) = next().await;
    assert_eq!((number.as_str(), attempt), ("1", 1));
    assert!(headers["webhook-id"].to_str().unwrap().starts_with("msg_e4cars_"));
    assert!(headers["webhook-signature"].to_str().unwrap().starts_with("v1,"));
    assert_eq!(headers["relay-source"], "e4cars");
    let (number, attempt, first) = next().await;
    assert_eq!((number.as_str(), attempt), ("2", 1));
    // Killed while the endpoint has the second event and does not answer.
    drop(relay);

    let relay = scratch.start();
    assert_eq!(relay.event(3).await, 200, "a duplicate");
    for (expected, attempt) in [("2", 2), ("3", 1), ("4", 1)] {
        let (number, found, headers) = next().await;
        assert_eq!((number.as_str(), found), (expected, attempt));
        assert_eq!(headers["webhook-id"] == first["webhook-id"], expected == "2", "one name at every attempt");
    }
    while relay.admin("/metrics").await.1.contains("inbox_events{state=\"in_progress\"} 1") {}
    assert!(scratch.operate(&["list", "done"]).contains("exit_execution"));
    assert_eq!(scratch.operate(&["export", "done"]).lines().count(), 4);
    assert!(scratch.operate(&["show", "2"]).contains("\"attempts\": 2"));
    assert!(scratch.operate(&["check"]).contains("no damage"));
    assert!(!scratch.command(&["show", "99"]).status().unwrap().success());
}

#[tokio::test]
async fn what_is_passed_on_goes_on_with_the_trace_of_its_delivery() {
    let scratch = Scratch::new("trace");
    let (url, mut passed) = endpoint().await;
    scratch.configure(&url);
    let relay = scratch.start();
    let trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    let of_delivery = format!("00-{trace}-00f067aa0ba902b7-01");
    let body = |number: u32| {
        format!(
            r#"{{"outgoing_event": {{"event": {{"event_no": "{number}", "type": "exit_execution"}},
                "vehicle_account": {{"vin": "VF1"}}}}}}"#
        )
    };
    let key = ("x-api-key", "k3y");
    for (number, traceparent) in [(1, Some(of_delivery.as_str())), (3, None), (4, Some("00-nonsense"))] {
        let headers: Vec<_> = std::iter::once(key).chain(traceparent.map(|value| ("traceparent", value))).collect();
        assert_eq!(relay.deliver("/e4cars", &headers, body(number)).await.status(), 200);
        let (found, _, headers) = passed.recv().await.unwrap();
        assert_eq!(found, number.to_string());
        let passed_on = headers.get("traceparent").map(|value| value.to_str().unwrap().to_owned());
        match number {
            1 => {
                let passed_on = passed_on.unwrap();
                assert!(passed_on.starts_with(&format!("00-{trace}-")) && passed_on.ends_with("-01"), "{passed_on}");
                assert_ne!(passed_on, of_delivery, "its parent is the relay's attempt");
            }
            _ => assert_eq!(passed_on, None),
        }
    }
    assert!(scratch.operate(&["show", "1"]).contains(&of_delivery));
}

#[tokio::test]
async fn an_event_is_found_by_what_its_vendor_or_the_endpoint_calls_it() {
    let scratch = Scratch::new("found");
    let (url, mut passed) = endpoint().await;
    scratch.configure(&url);
    let relay = scratch.start();
    for number in [10, 11] {
        assert_eq!(relay.event_of(&format!("VF{number}"), number).await, 200);
    }
    let mut names = std::collections::HashMap::new();
    for _ in 0..2 {
        let (number, _, headers) = passed.recv().await.unwrap();
        names.insert(number, headers["webhook-id"].to_str().unwrap().to_owned());
    }
    while relay.admin("/metrics").await.1.contains("inbox_events{state=\"in_progress\"} 1") {}
    for which in ["vendor:11", "key:VF11", names["11"].as_str()] {
        let listed = scratch.operate(&["list", which]);
        assert!(listed.lines().count() == 2 && listed.contains("VF11  11  attempts: 1"), "{which}: {listed}");
        let shown = scratch.operate(&["show", which]);
        assert!(shown.contains("VF11") && shown.contains(&format!("\"webhook_id\": \"{}\"", names["11"])), "{shown}");
        let exported = scratch.operate(&["export", which]);
        assert!(exported.lines().count() == 1 && exported.contains(&names["11"]), "{exported}");
        let output = scratch.command(&["retry", which]).stderr(std::process::Stdio::piped()).output().unwrap();
        let words = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!output.status.success() && words.contains("is done: nothing to retry"), "{which}: {words}");
    }
    for which in ["vendor:12", "msg_e4cars_00", "key:VF12"] {
        assert_eq!(scratch.operate(&["list", which]).lines().count(), 1, "{which}");
        for command in ["show", "retry", "discard"] {
            let output = scratch.command(&[command, which]).output().unwrap();
            assert!(!output.status.success(), "{command} {which}");
        }
    }
}

#[tokio::test]
async fn while_keys_are_replaced_both_are_good() {
    let scratch = Scratch::new("keys");
    let (url, mut passed) = endpoint().await;
    scratch.configure(&url);
    let of_before = "whsec_HxAXGBkaGxwdHh8AAQIDBAUGBwgJCgsMDQ4PEBESExQ=";
    let mut command = scratch.command(&["run"]);
    command.env("RELAY_E4CARS_KEY_PREVIOUS", "0ld").env("RELAY_SIGNING_SECRET_PREVIOUS", of_before);
    let relay = support::Relay::start(command);
    let body = |number: u32| {
        format!(
            r#"{{"outgoing_event": {{"event": {{"event_no": "{number}", "type": "exit_execution"}}, "vehicle_account": {{"vin": "VF1"}}}}}}"#
        )
    };
    for (number, key, status) in [(10, "k3y", 200), (11, "0ld", 200), (12, "older", 401), (13, "k3y0ld", 401)] {
        assert_eq!(relay.deliver("/e4cars", &[("x-api-key", key)], body(number)).await.status(), status, "{key}");
    }
    let (_, _, headers) = passed.recv().await.unwrap();
    let signatures: Vec<_> = headers["webhook-signature"].to_str().unwrap().split(' ').collect();
    assert_eq!(signatures.len(), 2);
    assert!(signatures.iter().all(|signature| signature.starts_with("v1,")) && signatures[0] != signatures[1]);
    drop(relay);
    // Without it, as before.
    let relay = scratch.start();
    assert_eq!(relay.deliver("/e4cars", &[("x-api-key", "0ld")], body(14)).await.status(), 401);
}

#[cfg(unix)]
#[tokio::test]
async fn a_relay_whose_file_is_gone_says_so_and_acknowledges_nothing_and_ends_when_it_is_told_to() {
    let scratch = Scratch::new("gone");
    scratch.configure("http://127.0.0.1:9/");
    let mut relay = scratch.start();
    assert_eq!((relay.admin("/healthz").await.0, relay.admin("/readyz").await.0), (200, 200));
    assert!(!scratch.command(&["run"]).status().unwrap().success(), "only one runs on a file");
    for ending in ["", "-wal", "-shm"] {
        std::fs::remove_file(scratch.0.join(format!("relay.sqlite3{ending}"))).unwrap();
    }
    let refused = relay.deliver("/e4cars", &[("x-api-key", "k3y")], "{}").await;
    assert_eq!((refused.status().as_u16(), refused.headers().contains_key("retry-after")), (503, true));
    // The answer to a readiness check stands for a second.
    let (status, text) = loop {
        let answered = relay.admin("/readyz").await;
        if answered.0 != 200 {
            break answered;
        }
    };
    assert!(status == 503 && text.contains("put the store back"), "{text}");
    assert_eq!(relay.admin("/healthz").await.0, 200);
    assert!(Command::new("kill").args(["-TERM", &relay.child.id().to_string()]).status().unwrap().success());
    assert!(relay.child.wait().unwrap().success());
}

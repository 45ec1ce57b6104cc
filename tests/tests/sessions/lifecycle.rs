//! How sessions begin, are put back, and end.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use bytes::Bytes;
use serde_json::{Value, json};
use tests::conformance::stands::{Settings, Vendor, run};
use vendor_mocks::fault::Fault;
use vendor_mocks::serve::{SessionError, SessionOptions, TOKEN};

use crate::wire::{Wire, served};

#[tokio::test]
async fn every_operation_of_every_vendor_passes_within_a_session() {
    let serving = served(|_| {}).await;
    let session = serving.begin_session(&SessionOptions::default()).unwrap();
    let url = session.url();
    for (vendor, base, token_url) in [
        (Vendor::Afosto, "/afosto", Some("/afosto/iam/oauth/authorize")),
        (Vendor::E4Cars, "/e4cars", None),
        (Vendor::Orange, "/orange/travel-b2b-sandbox/v1", Some("/orange/oauth/v3/token")),
        (Vendor::Ownli, "/ownli", Some("/ownli/api/auth/token")),
    ] {
        let failures = Rc::new(RefCell::new(Vec::new()));
        let recorded = Rc::clone(&failures);
        let settings = Settings {
            base_url: Some(format!("{url}{base}")),
            token: TOKEN.to_owned(),
            with_token_endpoint: token_url.is_some(),
            token_url: token_url.map(|path| format!("{url}{path}")),
            ..Settings::default()
        };
        let outcome = run(vendor, &settings, move |checked| {
            recorded.borrow_mut().extend((!checked.wrong.is_empty()).then(|| checked.to_string()));
        });
        outcome.await.unwrap();
        assert!(failures.borrow().is_empty(), "{vendor:?}: {failures:?}");
    }
    let wire = Wire::new(url);
    let coverage = wire.mock("GET", "coverage", Value::Null).await;
    // What E4Cars made for a customer is called by its own paths.
    for vendor in ["afosto", "orange", "ownli"] {
        assert_eq!(coverage[vendor]["never_called"], json!([]), "{vendor}");
    }
    assert!(Wire::new(serving.url()).tags().await.is_empty());
}

#[tokio::test]
async fn there_are_as_many_sessions_as_there_may_be_and_then_a_clear_refusal() {
    let serving = served(|_| {}).await;
    let server = Wire::new(serving.url());
    let mut sessions: Vec<_> = (0..1024).map(|_| serving.begin_session(&SessionOptions::default()).unwrap()).collect();
    let refused = server.ask("POST", "/_mock/sessions", &json!({})).await;
    assert_eq!(refused.status, 429);
    assert!(refused.body["message"].as_str().unwrap().contains("1024"), "{}", refused.text);
    assert_eq!(serving.begin_session(&SessionOptions::default()).unwrap_err(), SessionError::TooMany);
    let listed = server.mock("GET", "sessions", Value::Null).await;
    assert_eq!((listed["sessions"].as_array().unwrap().len(), &listed["most"]), (1024, &json!(1024)));
    let gone = sessions.pop().unwrap().url().to_owned();
    assert_eq!(Wire::new(gone).get("/ownli/api/users").await.status, 404);
    let last = server.begin(json!({})).await;
    last.order("a").await;
    assert_eq!(server.ask("POST", "/_mock/sessions", &json!({})).await.status, 429);
}

#[tokio::test]
async fn a_session_is_reset_and_put_back_to_what_was_kept() {
    let serving = served(|_| {}).await;
    let server = Wire::new(serving.url());
    let seed = json!({"afosto": {"resources": {"/odr/orders": [{"id": "o-1", "tags": ["seeded"]}]}}});
    // The server's own, and one with a seed, are put back alike.
    for (wire, first) in [(server.begin(json!({"seed": seed})).await, vec!["seeded"]), (server.clone(), Vec::new())] {
        let expect = async |tags: &[&str]| assert_eq!(wire.tags().await, [&first, tags].concat());
        expect(&[]).await;
        wire.order("a").await;
        wire.mock("POST", "snapshot", json!({"name": "with a"})).await;
        wire.order("b").await;
        wire.mock("POST", "faults", json!({"vendor": "ownli", "fault": "not_json"})).await;
        wire.mock("POST", "snapshot", Value::Null).await;
        expect(&["a", "b"]).await;
        wire.mock("POST", "restore", json!({"name": "with a"})).await;
        expect(&["a"]).await;
        assert_eq!(wire.mock("GET", "faults", Value::Null).await["waiting"], json!([]));
        wire.order("c").await;
        expect(&["a", "c"]).await;
        for _ in 0..2 {
            wire.mock("POST", "restore", Value::Null).await;
            expect(&["a", "b"]).await;
            assert_eq!(wire.get("/ownli/api/users").await.text, "{\"id\": ", "the fault waits again");
            assert_eq!(wire.get("/ownli/api/users").await.status, 200);
        }
        wire.mock("POST", "reset", Value::Null).await;
        assert_eq!(wire.mock("GET", "requests", Value::Null).await["requests"], json!([]));
        assert_eq!(wire.mock("GET", "coverage", Value::Null).await["afosto"]["called"], json!({}));
        expect(&[]).await;
        let missing = wire.ask("POST", "/_mock/restore", &json!({"name": "nobody's"})).await;
        assert_eq!(
            (missing.status, missing.body["message"].as_str()),
            (404, Some("there is no snapshot \"nobody's\""))
        );
        wire.mock("POST", "restore", json!({"name": "with a"})).await;
        expect(&["a"]).await;
        for number in 0..14 {
            wire.mock("POST", "snapshot", json!({"name": format!("{number}")})).await;
        }
        assert_eq!(wire.ask("POST", "/_mock/snapshot", &json!({"name": "one too many"})).await.status, 409);
        wire.mock("POST", "snapshot", json!({"name": "3"})).await;
        for wrong in [json!({"name": ""}), json!({"name": 7}), json!({"nam": "x"}), json!([])] {
            assert_eq!(wire.ask("POST", "/_mock/snapshot", &wrong).await.status, 400, "{wrong}");
        }
    }
}

#[tokio::test]
async fn every_vendor_is_put_back() {
    let serving = served(|_| {}).await;
    let wire = Wire::new(serving.url()).begin(json!({})).await;
    let base = "/orange/travel-b2b-sandbox/v1/distributors";
    let flow = format!("/e4cars/api/v1/4pl/NMN/incoming-flows/vehicle/STD_IN_VEHICLE_ACCOUNT?token={TOKEN}");
    let state = async || {
        let offers = wire.get(&format!("{base}/offers")).await.text;
        let sold = wire.get(&format!("{base}/transactions")).await.text;
        let users = wire.get("/ownli/api/users").await.text;
        (offers, sold, users, wire.tags().await, wire.mock("GET", "deliveries", Value::Null).await)
    };
    let before = state().await;
    wire.mock("POST", "snapshot", Value::Null).await;
    let offer = wire.get(&format!("{base}/offers")).await.body[0]["id"].clone();
    let bought = json!({"offer_id": offer, "parameters": {"msisdn": "684587587"}});
    assert_eq!(wire.ask("POST", &format!("{base}/transactions"), &bought).await.status, 201);
    let address = json!({"addressLine1": "1 Main St", "city": "Reno", "state": "NV", "zip": "89501"});
    let user = json!({"firstName": "A", "lastName": "L", "phone": "+14155550123", "address": address});
    assert_eq!(wire.ask("POST", "/ownli/api/users", &user).await.status, 200);
    let declaration: Value = serde_json::from_slice(&tests::payload("e4cars/vehicle_declaration.json")).unwrap();
    assert_eq!(wire.ask("POST", &flow, &declaration).await.status, 200);
    wire.order("a").await;
    let after = state().await;
    assert!(after.0 != before.0 && after.1 != before.1 && after.2 != before.2 && after.3 != before.3);
    wire.mock("POST", "restore", Value::Null).await;
    assert_eq!(state().await, before);
    // A token of Ownli's that was issued meanwhile never was.
    let keys =
        json!({"partnerId": "partner-1", "clientId": "client-1", "clientSecret": "0wnli-s3cret", "scope": "admin"});
    let token =
        wire.ask("POST", "/ownli/api/auth/token", &keys).await.body["access_token"].as_str().unwrap().to_owned();
    assert_eq!(wire.ask_as(&token, "GET", "/ownli/api/users", &Value::Null).await.status, 200);
    wire.mock("POST", "restore", Value::Null).await;
    assert_eq!(wire.ask_as(&token, "GET", "/ownli/api/users", &Value::Null).await.status, 401);
}

#[tokio::test]
async fn what_a_session_keeps_is_bounded_and_comes_back_with_a_reset() {
    let serving = served(|_| {}).await;
    let server = Wire::new(serving.url());
    let wire = server.begin(json!({})).await;
    // Written once: it is so large that writing it takes longer than all the rest.
    let large = Bytes::from(json!({"tags": ["x".repeat(34_000_000)]}).to_string());
    let order = async |wire: &Wire| wire.send("POST", "/afosto/odr/orders", large.clone()).await;
    let mut statuses = Vec::new();
    for _ in 0..2 {
        statuses.push(order(&wire).await.status);
    }
    assert_eq!(statuses, [200, 507], "what is left of 512 MiB, at eight times what was said");
    let refused = order(&wire).await;
    assert!(refused.body["message"].as_str().unwrap().contains("reset"), "{}", refused.text);
    // The others have what is certain, and this one can still be read.
    let other = server.begin(json!({})).await;
    for number in 0..50 {
        other.order(&number.to_string()).await;
    }
    assert_eq!(wire.tags().await.len(), 1);
    assert_eq!(wire.ask("POST", "/_mock/snapshot", &Value::Null).await.status, 409);
    wire.mock("POST", "reset", Value::Null).await;
    assert_eq!(order(&wire).await.status, 200);
    let id = wire.url.rsplit('/').next().unwrap().to_owned();
    server.mock("DELETE", &format!("sessions/{id}"), Value::Null).await;
    assert_eq!(order(&other).await.status, 200, "what has ended gives back");
}

#[tokio::test]
async fn sessions_are_asked_for_by_their_own_paths_and_no_others() {
    let serving = served(|_| {}).await;
    let server = Wire::new(serving.url());
    let wire = server.begin(json!({})).await;
    let id = wire.url.rsplit('/').next().unwrap().to_owned();
    assert_eq!(server.get(&format!("/_mock/sessions/{id}")).await.body["prefix"], format!("/_s/{id}"));
    // What is below a session's `/_mock` is below its number as well.
    server.mock("POST", &format!("sessions/{id}/faults"), json!({"vendor": "ownli", "fault": "not_json"})).await;
    assert_eq!(wire.mock("GET", "faults", Value::Null).await["waiting"][0]["count"], 1);
    assert!(wire.get("/").await.text.contains("Vendor mocks"));
    for (method, path) in [
        ("GET", format!("/_s/0{id}/_mock/health")),
        ("GET", "/_s/99/afosto/odr/orders".to_owned()),
        ("POST", "/_s/99/_mock/reset".to_owned()),
        ("POST", "/_mock/sessions/99/reset".to_owned()),
        ("GET", "/_s/x".to_owned()),
        ("DELETE", "/_mock/sessions/99".to_owned()),
        ("DELETE", "/_mock/sessions/x".to_owned()),
        ("POST", format!("/_s/{id}/_mock/sessions")),
        ("DELETE", format!("/_s/{id}/_mock/sessions/{id}")),
        ("GET", format!("/_s/{id}/_s/{id}/ownli/api/users")),
    ] {
        let said = server.ask(method, &path, &Value::Null).await;
        assert_eq!(said.status, 404, "{method} {path}: {}", said.text);
        assert!(said.body["message"].is_string(), "{path}: {}", said.text);
    }
    for wrong in [json!({"sed": {}}), json!({"seed": {"x": 1}}), json!({"clock": "1969-12-31T00:00:00Z"}), json!([1])] {
        let said = server.ask("POST", "/_mock/sessions", &wrong).await;
        assert_eq!(said.status, 400, "{wrong}: {}", said.text);
    }
    assert_eq!(wire.get("/ownli/api/users").await.text, "{\"id\": ");
    assert_eq!(serving.begin_session(&SessionOptions::default()).unwrap().received().len(), 0);
}

#[tokio::test]
async fn a_test_in_rust_has_a_session_of_its_own_that_ends_with_it() {
    let serving = served(|_| {}).await;
    let session = serving.begin_session(&SessionOptions::default()).unwrap();
    let wire = Wire::new(session.url());
    wire.order("a").await;
    session.snapshot("a").unwrap();
    session.fail_next_at("/ownli/*", Fault::rate_limited(Duration::from_secs(7))).unwrap();
    assert_eq!(wire.get("/ownli/api/users").await.status, 429);
    assert_eq!(
        session.received().iter().map(|it| it.path.as_str()).collect::<Vec<_>>(),
        ["/afosto/odr/orders", "/ownli/api/users"]
    );
    session.reset();
    assert!(wire.tags().await.is_empty() && session.restore("b").is_err());
    session.restore("a").unwrap();
    assert_eq!(wire.tags().await, ["a"]);
    drop(session);
    assert_eq!(wire.get("/afosto/odr/orders").await.status, 404);
}

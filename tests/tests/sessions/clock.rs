//! The clock of a session: whatever a vendor does by the time goes by it.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use axum::Router;
use axum::routing::post;
use http::StatusCode;
use orange_travel_client::Kyc;
use ownli_client::checkins::NewMileageCheckin;
use serde_json::{Value, json};
use vendor_mocks::clock::MockClock;
use vendor_mocks::orange::{ESIM_OFFER, OrangeMock};
use vendor_mocks::ownli::OwnliMock;
use vendor_mocks::serve::{SessionOptions, TOKEN};

use crate::wire::{Wire, served};

const START: &str = "2026-01-31T12:00:00Z";

async fn at_the_start(server: &Wire) -> Wire {
    server.begin(json!({"clock": START})).await
}

impl Wire {
    async fn advance(&self, by: &str) -> Value {
        self.mock("POST", "clock", json!({"advance": by})).await
    }

    /// Moves the clock, and gives what its next answer is dated.
    async fn date(&self, body: Value) -> String {
        self.mock("POST", "clock", body).await;
        self.get("/ownli/api/users").await.headers["date"].to_str().unwrap().to_owned()
    }
}

#[tokio::test]
async fn the_clock_is_set_and_moved_and_let_go_of_and_dates_every_answer() {
    let serving = served(|_| {}).await;
    let server = Wire::new(serving.url());
    assert_eq!(server.mock("GET", "clock", Value::Null).await["real"], true);
    let wire = at_the_start(&server).await;
    assert_eq!(wire.mock("GET", "clock", Value::Null).await, json!({"now": "2026-01-31T12:00:00.000Z", "real": false}));
    for (body, expected) in [
        (json!({"advance": "PT1H"}), "Sat, 31 Jan 2026 13:00:00 GMT"),
        (json!({"advance": "P30DT0.5S"}), "Mon, 02 Mar 2026 13:00:00 GMT"),
        (json!({"set": "2026-02-01T00:00:00+01:00"}), "Sat, 31 Jan 2026 23:00:00 GMT"),
        (json!({"set": "9999-12-31T23:59:59Z"}), "Fri, 31 Dec 9999 23:59:59 GMT"),
        (json!({"set": "1970-01-01T00:00:00Z"}), "Thu, 01 Jan 1970 00:00:00 GMT"),
    ] {
        assert_eq!(wire.date(body.clone()).await, expected, "{body}");
    }
    for wrong in [
        json!({}),
        json!({"set": START, "advance": "PT1H"}),
        json!({"set": "tomorrow"}),
        json!({"set": "1969-12-31T23:59:59Z"}),
        json!({"advance": "-PT1H"}),
        json!({"advance": "P1M"}),
        json!({"advance": "P999999999D"}),
        json!({"advance": 7}),
        json!({"real": false}),
        json!({"to": START}),
        Value::Null,
    ] {
        let said = wire.ask("POST", "/_mock/clock", &wrong).await;
        assert_eq!(said.status, 400, "{wrong}: {}", said.text);
    }
    assert_eq!(wire.mock("GET", "clock", Value::Null).await["now"], "1970-01-01T00:00:00.000Z", "nothing has moved it");
    assert_eq!(wire.mock("POST", "clock", json!({"real": true})).await["real"], true);
    let now = chrono::DateTime::parse_from_rfc2822(&wire.date(json!({"real": true})).await).unwrap();
    assert!((chrono::Utc::now() - now.to_utc()).num_seconds().abs() < 60);
    assert_eq!(server.mock("GET", "clock", Value::Null).await["real"], true, "the server's own is another");
}

#[tokio::test]
async fn tokens_of_every_vendor_expire_by_it() {
    let serving = served(|_| {}).await;
    let wire = at_the_start(&Wire::new(serving.url())).await;
    let afosto = json!({"grant_type": "client_credentials", "client_id": "client-1", "client_secret": "af0sto-s3cret"});
    let ownli =
        json!({"partnerId": "partner-1", "clientId": "client-1", "clientSecret": "0wnli-s3cret", "scope": "admin"});
    let orange = wire.http.post(format!("{}/orange/oauth/v3/token", wire.url)).body("grant_type=client_credentials");
    let orange = orange.basic_auth("travel-distributor", Some("c1ient-s3cret"));
    let orange = orange.header("content-type", "application/x-www-form-urlencoded").send().await.unwrap();
    let orange: Value = serde_json::from_slice(&orange.bytes().await.unwrap()).unwrap();
    let token = |answer: &Value| answer["access_token"].as_str().unwrap().to_owned();
    let tokens = [
        (token(&orange), "/orange/travel-b2b-sandbox/v1/live"),
        (token(&wire.ask("POST", "/afosto/iam/oauth/authorize", &afosto).await.body), "/afosto/odr/orders"),
        (token(&wire.ask("POST", "/ownli/api/auth/token", &ownli).await.body), "/ownli/api/users"),
    ];
    for (by, expected) in [("PT0S", 200), ("PT59M59S", 200), ("PT1S", 401), ("P1D", 401)] {
        wire.advance(by).await;
        for (token, path) in &tokens {
            assert_eq!(wire.ask_as(token, "GET", path, &Value::Null).await.status, expected, "{by} {path}");
            assert_eq!(wire.get(path).await.status, 200, "the fixed token never expires");
        }
    }
}

#[tokio::test]
async fn an_esim_is_suspended_when_nobody_registered_in_time() {
    let mock = OrangeMock::start().await.unwrap();
    let orange = mock.client().unwrap();
    let start: SystemTime = chrono::DateTime::parse_from_rfc3339(START).unwrap().to_utc().into();
    mock.clock().set(start).await.unwrap();
    let transaction = json!({
        "id": "t-1", "status": "ok", "product_type": "eSim", "supplier_name": "Orange France", "offer_id": ESIM_OFFER,
        "creation_date": START,
    });
    mock.seed_transaction(pivot_json::from_value(&transaction).unwrap());
    let supplier = "7413e966-c97c-11ed-b80c-fa163e78aa28";
    let status = async || {
        let line = orange_travel_client::pivot::TransactionId::from("t-1");
        orange.sim_status(supplier, line).send().await.unwrap().status.unwrap().as_str().to_owned()
    };
    assert_eq!(status().await, "available");
    mock.clock().advance(Duration::from_secs(30 * 86_400)).await.unwrap();
    assert_eq!(status().await, "available", "the last moment is in time");
    mock.clock().advance(Duration::from_secs(1)).await.unwrap();
    assert_eq!(status().await, "suspended kyc default");
    let deadline = Kyc::of(&mock.transactions()[0]).unwrap().deadline.unwrap();
    assert_eq!(deadline.to_string(), "2026-03-02T12:00:00Z");
}

#[tokio::test]
async fn tasks_take_a_minute_and_checkins_come_due_after_a_month() {
    let serving = served(|_| {}).await;
    let wire = at_the_start(&Wire::new(serving.url())).await;
    let task = async || wire.get("/afosto/mes/tasks/t").await.body["progress"].clone();
    assert_eq!((task().await, task().await), (json!(0), json!(0)));
    wire.advance("PT30S").await;
    assert_eq!(task().await, 50);
    wire.advance("PT30S").await;
    assert_eq!(task().await, 100);

    let mock = OwnliMock::start().await.unwrap();
    mock.clock().set(SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000)).await.unwrap();
    let user = mock.seed_user("Ada", "Lovelace", "+14155550100");
    let vehicle = json!({"id": "vehicle-1", "userId": user, "active": true, "vin": "1M8GDM9AXKP042788"});
    mock.seed_vehicle(pivot_json::from_value(&vehicle).unwrap());
    let client = mock.client().unwrap();
    let (license, odometer) = ("https://example.test/l.jpg", "https://example.test/o.jpg");
    let new = NewMileageCheckin::new("vehicle-1", "7ABC123", 7, license, odometer);
    let made = client.create_mileage_checkin(&new).send().await.unwrap();
    assert_eq!(pivot_json::to_value(&made)["checkedInAt"], "2027-01-15T08:00:00.000Z");
    assert!(mock.review(&made.id, "Confirmed", None));
    for (days, expected) in [(0, (Some(30), Some(false))), (10, (Some(20), Some(false))), (20, (Some(0), Some(true)))] {
        mock.clock().advance(Duration::from_secs(days * 86_400)).await.unwrap();
        let summary = client.checkin_summary("vehicle-1").send().await.unwrap().pop().unwrap().mileage.unwrap();
        assert_eq!((summary.days_to_next_checkin, summary.checkin_unlocked), expected, "{days}");
    }
}

/// An endpoint that refuses everything, and notes what it is sent.
async fn refusing() -> (String, Arc<Mutex<Vec<String>>>) {
    let heard = Arc::new(Mutex::new(Vec::new()));
    let hears = Arc::clone(&heard);
    let refuse = move |body: String| {
        hears.lock().unwrap().push(body);
        std::future::ready(StatusCode::SERVICE_UNAVAILABLE)
    };
    let address = tests::serve(Router::new().route("/", post(refuse))).await.unwrap();
    (format!("http://{address}/"), heard)
}

#[tokio::test]
async fn webhooks_are_tried_again_at_the_vendors_times_and_have_been_when_the_clock_has_moved() {
    let serving = served(|_| {}).await;
    let (url, heard) = refusing().await;
    let seed = json!({
        "afosto": {"webhook": {"url": url, "secret": "s3cret"}}, "e4cars": {"subscription": {"url": url}},
    });
    let wire = Wire::new(serving.url()).begin(json!({"clock": START, "seed": seed})).await;
    let event =
        json!({"vendor": "afosto", "event": "ORDER_OPENED", "entity_type": "order", "entity_id": "o-1", "data": {}});
    wire.mock("POST", "events", event).await;
    let attempts = async || {
        let told = wire.get("/afosto/mes/webhooks/messages/1/attempts").await.body;
        let at = |attempt: &Value| attempt["attempted_at"].as_str().unwrap().to_owned();
        told.as_array().unwrap().iter().map(at).collect::<Vec<_>>()
    };
    wire.advance("PT8S").await;
    assert_eq!(attempts().await, ["2026-01-31T12:00:00.000Z"]);
    wire.advance("PT1S").await;
    assert_eq!(attempts().await, ["2026-01-31T12:00:00.000Z", "2026-01-31T12:00:09.000Z"]);
    wire.advance("P2D").await;
    // The vendor's table: nine seconds, and three times as long after each.
    let mut at = chrono::DateTime::parse_from_rfc3339(START).unwrap();
    let mut expected = vec![at];
    for attempt in 2..=10 {
        at += chrono::TimeDelta::seconds(3_i64.pow(attempt));
        expected.push(at);
    }
    let expected: Vec<String> =
        expected.iter().map(|at| at.to_utc().to_rfc3339_opts(chrono::SecondsFormat::Millis, true)).collect();
    assert_eq!(attempts().await, expected);
    assert_eq!(heard.lock().unwrap().len(), 10);
    let told = wire.get("/afosto/mes/webhooks/messages/1").await.body;
    assert_eq!((&told["is_pending"], &told["is_delivered"]), (&json!(false), &json!(false)));

    // Two vendors at one time, each at its own times.
    let flow = format!("/e4cars/api/v1/4pl/NMN/incoming-flows/vehicle/STD_IN_VEHICLE_ACCOUNT?token={TOKEN}");
    let declaration: Value = serde_json::from_slice(&tests::payload("e4cars/vehicle_declaration.json")).unwrap();
    assert_eq!(wire.ask("POST", &flow, &declaration).await.status, 200);
    wire.advance("PT1M").await;
    let deliveries = wire.mock("GET", "deliveries", Value::Null).await;
    assert_eq!(
        (deliveries["e4cars"].as_array().unwrap().len(), deliveries["afosto"].as_array().unwrap().len()),
        (5, 10)
    );
    assert!(
        heard.lock().unwrap()[10].contains("2026-02-02T12:00:09"),
        "events are dated by it: {}",
        heard.lock().unwrap()[10]
    );

    // What is under way when a session is put back is not sent any more.
    wire.mock("POST", "reset", Value::Null).await;
    wire.advance("P2D").await;
    let deliveries = wire.mock("GET", "deliveries", Value::Null).await;
    assert_eq!((heard.lock().unwrap().len(), &deliveries["afosto"]), (15, &json!([])));
}

#[tokio::test]
async fn what_is_under_way_is_dropped_when_a_session_is_put_back_or_ends() {
    let serving = served(|_| {}).await;
    let (url, heard) = refusing().await;
    let seed = json!({"afosto": {"webhook": {"url": url, "secret": "s3cret"}}});
    let server = Wire::new(serving.url());
    let wire = server.begin(json!({"clock": START, "seed": seed})).await;
    let event =
        json!({"vendor": "afosto", "event": "ORDER_OPENED", "entity_type": "order", "entity_id": "o-1", "data": {}});
    for dropped_by in ["restore", "reset"] {
        wire.mock("POST", "snapshot", Value::Null).await;
        wire.mock("POST", "events", event.clone()).await;
        wire.advance("PT0S").await;
        let before = heard.lock().unwrap().len();
        wire.mock("POST", dropped_by, Value::Null).await;
        wire.advance("P2D").await;
        assert_eq!(heard.lock().unwrap().len(), before, "{dropped_by}");
        assert_eq!(wire.get("/afosto/mes/webhooks/messages").await.body, json!([]), "{dropped_by}");
    }
    assert_eq!(heard.lock().unwrap().len(), 2);
}

#[tokio::test]
async fn the_same_is_answered_to_the_same_at_the_same_time() {
    let serving = served(|_| {}).await;
    let server = Wire::new(serving.url());
    let mut all = Vec::new();
    for _ in 0..2 {
        let wire = at_the_start(&server).await;
        let mut texts = Vec::new();
        wire.order("a").await;
        wire.advance("PT1H").await;
        let address = json!({"addressLine1": "1 Main St", "city": "Reno", "state": "NV", "zip": "89501"});
        let user = json!({"firstName": "A", "lastName": "L", "phone": "+14155550123", "address": address});
        texts.push(wire.ask("POST", "/ownli/api/users", &user).await.text);
        let base = "/orange/travel-b2b-sandbox/v1/distributors";
        let offer = wire.get(&format!("{base}/offers")).await.body[0]["id"].clone();
        let bought = json!({"offer_id": offer, "parameters": {"msisdn": "684587587"}});
        texts.push(wire.ask("POST", &format!("{base}/transactions"), &bought).await.text);
        texts.push(wire.get("/afosto/odr/orders").await.text);
        all.push(texts);
    }
    assert_eq!(all[0], all[1]);
    assert!(
        all[0][0].contains("2026-01-31T13:00:00.000Z") && all[0][1].contains("2026-01-31T13:00:00"),
        "{:?}",
        all[0]
    );
    assert!(all[0][2].contains("2026-01-31T12:00:00Z"), "{}", all[0][2]);
}

#[tokio::test]
async fn a_session_in_rust_begins_at_a_time_and_moves_it() {
    let serving = served(|_| {}).await;
    let mut options = SessionOptions::default();
    options.clock = Some(SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000));
    let session = serving.begin_session(&options).unwrap();
    session.clock().advance(Duration::from_secs(5)).await.unwrap();
    let wire = Wire::new(session.url());
    assert_eq!(wire.get("/ownli/api/users").await.headers["date"], "Fri, 15 Jan 2027 08:00:05 GMT");
    session.reset();
    assert_eq!(wire.get("/ownli/api/users").await.headers["date"], "Fri, 15 Jan 2027 08:00:00 GMT");
    let late = SystemTime::UNIX_EPOCH + Duration::from_secs(300_000_000_000);
    options.clock = Some(late);
    assert!(serving.begin_session(&options).is_err() && MockClock::at(late).is_err());
}

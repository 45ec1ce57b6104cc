//! What was sent while nobody listened.

use std::sync::atomic::Ordering;
use std::time::{Duration, SystemTime};

use afosto_client::webhook::{self, DeliveryOutcome, Reconciled, Verifier};
use pivot_core::clock::Clock;
use serde_json::{Value, json};
use vendor_mocks::fault::Fault;

use super::scene::{Scene, away, listen};

#[tokio::test]
async fn what_was_missed_is_handled_once_when_the_endpoint_is_back() {
    let scene = Scene::new().await;
    let (taken, address) = away();
    let ensured = scene.ensure(address).await;
    let secret = ensured.secret().unwrap();
    let receiver = scene.receiver(&[secret.expose()]);
    let since = scene.clock.system_time();
    drop(taken);
    for number in [1, 2, 3] {
        scene.send(number);
        scene.mock.deliveries().await;
    }
    // Somebody else's messages are none of ours.
    scene.mock.subscribe("http://127.0.0.1:9/other", "another");
    assert_eq!(scene.numbers(), [0; 0]);
    listen(address, &receiver).await;
    // One that came by itself meanwhile.
    scene.send(4);
    scene.mock.deliveries().await;
    assert_eq!(scene.numbers(), [4]);

    let reconcile = || scene.afosto.mes().reconcile(&receiver, &ensured.subscription, since).send();
    let report = reconcile().await.unwrap();
    assert_eq!(scene.numbers(), [4, 1, 2, 3], "the oldest first");
    assert_eq!((report.handled(), report.messages.len(), report.is_complete()), (3, 3, true), "{report:?}");
    assert_eq!(report.messages[0].entity_id.as_deref(), Some("ord_1"));
    assert_eq!(report.messages[0].created_at, Some(since));

    // Again, and with a repetition of the vendor's: nothing is handled twice.
    let report = reconcile().await.unwrap();
    assert_eq!((report.handled(), report.messages.len(), report.is_complete()), (0, 3, true), "{report:?}");
    for message in &report.messages {
        assert!(matches!(message.result, Reconciled::Received(DeliveryOutcome::Duplicate)), "{message:?}");
        let id = message.id.unwrap().to_string();
        scene.afosto.mes().retry_webhook_message(&id).send().await.unwrap();
    }
    scene.mock.deliveries().await;
    assert_eq!(scene.numbers(), [4, 1, 2, 3]);
    // What the vendor has delivered after all is no longer listed.
    assert!(reconcile().await.unwrap().messages.is_empty());
}

fn in_a_word(result: &Reconciled) -> &'static str {
    match result {
        Reconciled::Received(DeliveryOutcome::Handled) => "handled",
        Reconciled::Received(DeliveryOutcome::Duplicate) => "duplicate",
        Reconciled::Received(DeliveryOutcome::Malformed(_)) => "malformed",
        Reconciled::Received(DeliveryOutcome::HandlerFailed) => "failed",
        Reconciled::NoPayload => "no payload",
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn one_bad_message_ends_nothing_and_each_says_what_became_of_it() {
    let scene = Scene::new().await;
    let (_taken, address) = away();
    let ensured = scene.ensure(address).await;
    let receiver = scene.receiver(&["s3cret"]);
    let own = ensured.subscription.id.unwrap();
    let at = |second: u32| format!("2025-01-01T00:00:{second:02}Z");
    let event =
        |number: u32| format!(r#"{{"event":"ORDER_OPENED","message_id":"m-{number}","data":{{"number":{number}}}}}"#);
    let message = |id: u32, second: u32, subscription: Value, payload: Value| {
        json!({"id": id, "event": "ORDER_OPENED", "entity_id": "o", "payload": payload, "is_delivered": false,
            "is_pending": id.is_multiple_of(2), "subscription": subscription, "created_at": at(second)})
    };
    let long = format!(
        r#"{{"event":"NEW_ONE","message_id":"m-9","data":{{"number":9}},"entity_type":"order","x":"{}"}}"#,
        "y".repeat(2000)
    );
    for seeded in [
        message(1, 50, json!(own), json!(event(1))),
        message(2, 10, json!(own), json!("no event")),
        message(3, 20, json!(own), Value::Null),
        message(4, 30, json!(own), json!(format!("[{}]", event(4)))),
        message(5, 40, json!(own + 1), json!(event(5))),
        message(6, 5, json!(own), json!(event(6))),
        message(7, 45, Value::Null, json!(event(7))),
        message(8, 46, json!(own), json!(event(7))),
        message(9, 47, json!(own), json!(long)),
    ] {
        scene.mock.seed("/mes/webhooks/messages", seeded);
    }
    let since = SystemTime::UNIX_EPOCH + Duration::from_secs(1_735_689_600 + 10);
    let reconcile = || scene.afosto.mes().reconcile(&receiver, &ensured.subscription, since);
    scene.failures.store(1, Ordering::SeqCst);
    for limit in [64 << 20, 100, 0] {
        let report = reconcile().memory_limit(limit).send().await.unwrap();
        let results: Vec<(i64, &str)> =
            report.messages.iter().map(|message| (message.id.unwrap(), in_a_word(&message.result))).collect();
        let first = [
            (2, "malformed"),
            (3, "no payload"),
            (4, "failed"),
            (7, "handled"),
            (8, "duplicate"),
            (9, "handled"),
            (1, "handled"),
        ];
        let second = first.map(|(id, what)| match (id, what) {
            (4, _) if limit == 100 => (id, "handled"),
            (_, "handled") | (4, _) => (id, "duplicate"),
            (_, what) => (id, what),
        });
        let expected = if limit == 64 << 20 { first } else { second };
        assert_eq!(results, expected, "{limit}");
        assert!(!report.is_complete() && report.list_error.is_none() && !report.is_cut_off);
    }
    assert_eq!(scene.numbers(), [7, 9, 1, 4]);
}

#[tokio::test]
async fn what_lies_too_far_back_is_said_and_a_list_that_cannot_be_had_is_an_error() {
    let scene = Scene::new().await;
    let (_taken, address) = away();
    let ensured = scene.ensure(address).await;
    let receiver = scene.receiver(&["s3cret"]);
    for number in 1..=30 {
        let payload = json!({"event": "ORDER_OPENED", "message_id": format!("m-{number}"), "data": {"number": number}});
        scene.mock.seed(
            "/mes/webhooks/messages",
            json!({"id": number, "payload": payload.to_string(), "is_delivered": false,
            "subscription": ensured.subscription.id, "created_at": "2025-01-01T00:00:00Z"}),
        );
    }
    let start = scene.clock.system_time();
    let reconcile = |since| scene.afosto.mes().reconcile(&receiver, &ensured.subscription, since).send();
    let at_all = reconcile(start).await.unwrap();
    assert_eq!((at_all.handled(), at_all.is_complete()), (30, true), "25 to a page");

    scene.clock.advance(webhook::MESSAGES_KEPT);
    assert!(!reconcile(start).await.unwrap().is_cut_off);
    scene.clock.advance(Duration::from_secs(1));
    let report = reconcile(start).await.unwrap();
    assert!(report.is_cut_off && !report.is_complete() && report.messages.is_empty(), "{report:?}");
    assert!(!reconcile(start + Duration::from_secs(1)).await.unwrap().is_cut_off);

    scene.mock.fail_next_at("/mes/webhooks/messages", Fault::status(http::StatusCode::FORBIDDEN));
    let error = reconcile(start).await.unwrap_err();
    assert_eq!(error.status(), Some(http::StatusCode::FORBIDDEN), "nothing was listed: {error}");
}

#[tokio::test]
async fn an_inbox_has_what_was_missed_in_the_same_place_and_once() {
    let scene = Scene::new().await;
    let (taken, address) = away();
    let ensured = scene.ensure(address).await;
    let since = scene.clock.system_time();
    drop(taken);
    for number in [1, 2] {
        scene.send(number);
        scene.mock.deliveries().await;
    }
    let inbox = pivot_inbox::Inbox::new(pivot_inbox::testing::MemoryStore::default());
    let verifier = Verifier::new([ensured.secret().unwrap()]).unwrap();
    let receiver = inbox.receiver(&webhook::SOURCE, verifier.authenticator()).build();
    let listener = tokio::net::TcpListener::bind(address).await.unwrap();
    let router = webhook::router("/afosto", receiver.clone());
    tokio::spawn(std::future::IntoFuture::into_future(webhook::serve(listener, router)));
    for _ in 0..2 {
        let report = scene.afosto.mes().reconcile(&receiver, &ensured.subscription, since).send().await.unwrap();
        assert!(report.is_complete() && report.messages.len() == 2, "{report:?}");
    }
    for id in ["1", "2"] {
        scene.afosto.mes().retry_webhook_message(id).send().await.unwrap();
    }
    let deliveries = scene.mock.deliveries().await;
    assert!(deliveries[20..].iter().all(|delivery| delivery.answered == Some(http::StatusCode::OK)), "{deliveries:?}");
    let stored = inbox.list(&pivot_inbox::Filter::all(), pivot_inbox::Page::first(100)).await.unwrap();
    let types: Vec<_> = stored.iter().map(|event| event.event_type.as_deref()).collect();
    assert_eq!(types, [Some("ORDER_OPENED"); 2]);
}

/// Messages of a list, which are read in full one by one, handled by a receiver: the numbers of the orders, and the report.
async fn reconciled(listed: Value, since: SystemTime) -> (Vec<i64>, webhook::ReconcileReport) {
    use std::sync::{Arc, Mutex};

    use pivot_core::testing::{Reply, StubTransport};
    let transport = StubTransport::new(move |request| match request.url.path().rsplit('/').next() {
        Some("messages") => Reply::json(200, listed.to_string()),
        Some(id) => Reply::json(200, json!({"id": id, "payload": event(id), "is_delivered": false}).to_string()),
        None => Reply::status(404),
    });
    let credentials = afosto_client::Credentials::bearer("a-t0ken-for-af0sto");
    let afosto = afosto_client::AfostoClient::builder(afosto_client::Environment::Production, credentials)
        .transport(transport)
        .build()
        .unwrap();
    let numbers: Arc<Mutex<Vec<i64>>> = Arc::default();
    let seen = Arc::clone(&numbers);
    let handler = move |event: webhook::Event| {
        seen.lock().unwrap().extend(event.order().and_then(|order| order.number));
        async { Ok(()) }
    };
    let receiver = Verifier::new(["s3cret"]).unwrap().receiver(handler).discard_rejected().build();
    let own = pivot_json::from_slice(br#"{"id": 5}"#).unwrap();
    let report = afosto.mes().reconcile(&receiver, &own, since).send().await.unwrap();
    let numbers = numbers.lock().unwrap().clone();
    (numbers, report)
}

fn event(id: impl std::fmt::Display) -> String {
    format!(r#"{{"event":"ORDER_OPENED","message_id":"m-{id}","data":{{"number":{id}}}}}"#)
}

#[tokio::test]
async fn a_payload_is_had_in_each_form_and_asked_for_where_the_list_leaves_it_out() {
    let message = |id: u32, payload: Value| json!({"id": id, "payload": payload, "is_delivered": false, "created_at": format!("2025-01-01T00:00:0{id}Z")});
    let mut without = message(4, Value::Null);
    without.as_object_mut().unwrap().remove("payload");
    let listed = json!([
        message(1, json!(event(1))),
        message(2, Value::Null),
        message(3, json!("")),
        without,
        message(5, serde_json::from_str(&event(5)).unwrap()),
        message(6, serde_json::from_str(&format!("[{}]", event(6))).unwrap()),
        message(7, json!(7)),
    ]);
    let (numbers, report) = reconciled(listed, SystemTime::UNIX_EPOCH).await;
    assert_eq!(numbers, [1, 2, 3, 4, 5, 6]);
    let last = &report.messages[6].result;
    assert!(matches!(last, Reconciled::Received(DeliveryOutcome::Malformed(_))), "a number is none: {last:?}");
}

#[tokio::test]
async fn what_is_dated_less_finely_than_since_may_have_come_after_it() {
    let second = 1_735_689_600;
    // Dates, the nanoseconds behind the second of `since`, and whether the message is one of those.
    for (date, nanos, is_one) in [
        ("2025-01-01T00:00:00Z", 0, true),
        ("2025-01-01T00:00:00Z", 300_000_000, true),
        ("2025-01-01T00:00:00Z", 999_999_999, true),
        ("2024-12-31T23:59:59Z", 0, false),
        ("2024-12-31T23:59:59Z", 300_000_000, false),
        ("2025-01-01T00:00:00.299Z", 300_000_000, false),
        ("2025-01-01T00:00:00.300Z", 300_000_000, true),
        ("2025-01-01T00:00:00.300Z", 300_000_001, true),
        ("2025-01-01T00:00:00.300Z", 301_000_000, false),
        ("2025-01-01T00:00:00.300001Z", 300_001_001, false),
        ("no date", 0, true),
    ] {
        let listed = json!([{"id": 1, "payload": event(1), "is_delivered": false, "created_at": date}]);
        let since = SystemTime::UNIX_EPOCH + Duration::new(second, nanos);
        let (numbers, _) = reconciled(listed, since).await;
        assert_eq!(!numbers.is_empty(), is_one, "{date} {nanos}");
    }
}

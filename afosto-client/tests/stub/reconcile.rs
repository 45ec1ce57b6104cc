//! Messages that were missed, where listing them goes wrong.

use std::sync::{Arc, Mutex};
use std::time::SystemTime;

use afosto_client::mes::WebhookSubscription;
use afosto_client::webhook::{Reconciled, receiver};
use afosto_client::{RequestOptionsBuilder, RetryPolicy};
use pivot_core::testing::{Received, Reply};
use serde_json::{Value, json};

use super::scene::{Scene, scene};

fn message(id: u32) -> Value {
    let payload = json!({"event": "ORDER_OPENED", "message_id": format!("m-{id}")}).to_string();
    json!({"id": id, "payload": payload, "subscription": 7})
}

fn page(messages: &[Value], next: Option<&str>) -> Reply {
    let page = Reply::json(200, json!(messages).to_string());
    match next {
        Some(next) => page.header("x-page", next),
        None => page,
    }
}

/// What became of each message, and whether the list is said to be whole.
async fn reconcile(scene: &Scene, memory: usize) -> (Vec<String>, bool) {
    let handled = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&handled);
    let receiver = receiver("s3cret", move |event| {
        seen.lock().unwrap().push(event.message_id);
        async { Ok(()) }
    });
    let receiver = receiver.discard_rejected().build();
    let subscription = WebhookSubscription { id: Some(7), ..WebhookSubscription::default() };
    let since = SystemTime::UNIX_EPOCH;
    let reconcile = scene.afosto.mes().reconcile(&receiver, &subscription, since).memory_limit(memory);
    let report = reconcile.retry(RetryPolicy::none()).send().await.unwrap();
    let outcomes = report.messages.iter().map(|message| match &message.result {
        Reconciled::Received(outcome) => outcome.to_string(),
        Reconciled::NoPayload => "no payload".to_owned(),
        Reconciled::Failed(_) => "failed".to_owned(),
        other => panic!("{other:?}"),
    });
    let outcomes: Vec<_> = outcomes.collect();
    assert_eq!(outcomes.iter().filter(|outcomes| *outcomes == "handled").count(), handled.lock().unwrap().len());
    (outcomes, report.list_error.is_none())
}

#[tokio::test]
async fn a_list_that_breaks_off_is_said_to_and_what_was_listed_is_handled() {
    let broken = scene(|request| match request.header("x-page") {
        "" => page(&[message(1), message(2)], Some("p2")),
        _ => Reply::status(503),
    });
    assert_eq!(reconcile(&broken, 1 << 20).await, (vec!["handled".into(), "handled".into()], false));
    assert!(broken.lines().iter().all(|line| line.ends_with("?is_delivered=0")), "{:?}", broken.lines());
}

#[tokio::test]
async fn an_item_that_cannot_be_read_and_a_payload_that_cannot_be_had_are_reported_in_their_place() {
    let answer = |request: &Received| match request.url.path().rsplit('/').next().unwrap() {
        "messages" => page(&[message(1), json!("?"), message(3), message(4), message(5)], None),
        "3" => Reply::status(404),
        "4" => Reply::json(200, json!({"id": 4}).to_string()),
        "5" => Reply::json(200, message(5).to_string()),
        other => panic!("{other}"),
    };
    // There is room for the first payload alone: the others are asked for again.
    let size = message(1)["payload"].as_str().unwrap().len();
    let scene = scene(answer);
    let (outcomes, is_whole) = reconcile(&scene, size).await;
    assert_eq!(outcomes, ["failed", "handled", "failed", "no payload", "handled"], "what has no date comes first");
    assert!(is_whole);
    assert_eq!(scene.lines().len(), 4, "{:?}", scene.lines());
}

#[tokio::test]
async fn whose_a_message_is_is_told_by_its_subscription_or_its_endpoint() {
    let endpoint = "https://shop.example/afosto";
    for (subscription, to, is_ours) in [
        (json!(7), json!(endpoint), true),
        (json!(6), json!("HTTPS://shop.example/afosto#x"), true),
        (json!(7), json!("https://shop.example/old"), true),
        (json!(6), json!("https://shop.example/old"), false),
        (json!(6), Value::Null, false),
        (Value::Null, json!("https://shop.example/old"), false),
        (Value::Null, json!(endpoint), true),
        (Value::Null, Value::Null, true),
    ] {
        let mut one = message(1);
        (one["subscription"], one["endpoint"]) = (subscription.clone(), to.clone());
        let mut delivered = message(2);
        delivered["is_delivered"] = json!(true);
        let scene = scene(move |_| page(&[one.clone(), delivered.clone()], None));
        let receiver = receiver("s3cret", |_| async { Ok(()) }).build();
        let own =
            WebhookSubscription { id: Some(7), endpoint: Some(endpoint.into()), ..WebhookSubscription::default() };
        let report = scene.afosto.mes().reconcile(&receiver, &own, SystemTime::UNIX_EPOCH).send().await.unwrap();
        assert_eq!(report.handled(), usize::from(is_ours), "{subscription} {to}");
        assert_eq!(report.messages.len(), usize::from(is_ours), "{subscription} {to}");
        assert!(report.is_cut_off, "1970 is long ago");
    }
}

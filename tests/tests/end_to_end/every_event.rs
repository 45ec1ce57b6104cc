//! Every message that a vendor's description has is sent by the mock, arrives at the client's receiver once, and is known
//! there whole; from the mock in this process, and from the server of all four.

use std::time::Duration;

use e4cars_client::webhook::{self, Authenticator, Message};
use serde_json::{Value, json};
use tests::conformance::events::of_e4cars_decoded;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use vendor_mocks::description::Description;
use vendor_mocks::e4cars::{E4CarsMock, FeedbackAuth, Subscription};
use vendor_mocks::fault::WebhookFault;
use vendor_mocks::serve::{Options, Seed, start};

/// An endpoint for every message of E4Cars, and what arrives there.
async fn endpoint() -> (String, UnboundedReceiver<Message>) {
    let (heard, hears) = unbounded_channel();
    let receiver = webhook::message_receiver(Authenticator::basic("e4", "s3cret"), move |message| {
        let sent = heard.send(message);
        async move { sent.map_err(|_| "nobody listens".into()) }
    });
    let address = tests::serve(webhook::router("/feedback", receiver.build())).await.unwrap();
    (format!("http://{address}/feedback"), hears)
}

#[tokio::test]
async fn every_message_of_e4cars_arrives_once_and_is_known_whole() {
    let (url, mut hears) = endpoint().await;
    let subscription = Subscription::new(url, FeedbackAuth::Basic("e4".to_owned(), "s3cret".to_owned())).by_put();
    let mock = E4CarsMock::builder().subscription(subscription).start().await.unwrap();
    let messages = Description::e4cars().messages();
    assert_eq!(messages.len(), 5);
    for (name, body) in &messages {
        mock.fail_next_event(WebhookFault::Duplicate);
        mock.send_message(body).unwrap();
        assert_eq!(mock.deliveries().await.pop().unwrap().answered.unwrap(), 200, "{name}");
        let arrived = hears.try_recv().unwrap();
        assert_eq!(of_e4cars_decoded(name, body, &arrived), Vec::<String>::new(), "{name}");
        assert!(hears.try_recv().is_err(), "{name} is handled once");
    }
    assert_eq!(mock.deliveries().await.len(), 2 * messages.len());
}

#[tokio::test]
async fn typed_messages_are_sent_like_the_described_ones() {
    let (url, mut hears) = endpoint().await;
    let auth = FeedbackAuth::Basic("e4".to_owned(), "s3cret".to_owned());
    let mock = E4CarsMock::builder().subscription(Subscription::new(url, auth)).start().await.unwrap();
    let messages = Description::e4cars().messages();
    mock.send_status(&pivot_json::from_value(&messages["VehicleStatus"]).unwrap()).unwrap();
    mock.send_trip(&pivot_json::from_value(&messages["Trip"]).unwrap()).unwrap();
    mock.send_event(&pivot_json::from_value(&messages["OrderCreation"]).unwrap());
    mock.deliveries().await;
    let mut arrived = Vec::new();
    while let Ok(message) = hears.try_recv() {
        arrived.push(message);
    }
    for name in ["VehicleStatus", "Trip", "OrderCreation"] {
        assert!(arrived.iter().any(|message| of_e4cars_decoded(name, &messages[name], message).is_empty()), "{name}");
    }
    assert!(mock.send_status(&pivot_types::VehicleStatusEvent::default()).is_err());
    assert!(mock.send_trip(&pivot_types::OutgoingTrip::default()).is_err());
    assert!(mock.send_message(&json!(7)).is_err());
}

#[tokio::test]
async fn every_message_of_e4cars_is_sent_by_the_server_on_demand() {
    let (feedback, mut hears) = endpoint().await;
    let basic = json!({"user": "e4", "password": "s3cret"});
    let seed = json!({"e4cars": {"subscription": {"url": feedback, "basic": basic, "method": "PUT"}}});
    let mut options = Options::default();
    (options.port, options.seed) = (0, Seed::from_json(seed.to_string().as_bytes()).unwrap());
    let serving = start(options).await.unwrap();
    let url = format!("{}/_mock/events", serving.url());
    let mut messages = Description::e4cars().messages();
    messages.insert("agreed".to_owned(), json!({"stock": [1, 2]}));
    for (name, body) in &messages {
        let asked = json!({"vendor": "e4cars", "pivot": body}).to_string();
        let answer =
            tests::http().post(&url).header("content-type", "application/json").body(asked).send().await.unwrap();
        assert_eq!(answer.status(), 202, "{name}");
        let said: Value = serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap();
        // A message that never comes must fail, and not wait for ever.
        let arrived = tokio::time::timeout(Duration::from_secs(60), hears.recv()).await.expect(name).unwrap();
        if name != "agreed" {
            assert_eq!(of_e4cars_decoded(name, body, &arrived), Vec::<String>::new(), "{name}");
        }
        let number = said["event_no"].as_str().unwrap();
        assert!(arrived.identity().contains(number), "{name}: {number}");
    }
}

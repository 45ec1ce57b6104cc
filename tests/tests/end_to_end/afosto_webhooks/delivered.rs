//! What is delivered: to whom, on which schedule, and what is reported of it.

use std::sync::atomic::Ordering;
use std::time::Duration;

use afosto_client::mes::Trigger;
use afosto_client::subscription::SubscriptionChange;
use afosto_client::webhook::{self, EventType};
use pivot_core::clock::Clock;
use serde_json::json;
use tests::serve;

use super::scene::{Scene, away, listen};

const SECRET: &str = "secret-of-subscription-";

fn seconds(pauses: &[Duration]) -> Vec<u64> {
    pauses.iter().map(Duration::as_secs).collect()
}

#[tokio::test]
async fn an_endpoint_subscribes_is_told_and_answers_and_everything_is_on_record() {
    let scene = Scene::new().await;
    let (taken, address) = away();
    let ensured = scene.ensure(address).await;
    assert_eq!(ensured.change, SubscriptionChange::Created);
    assert_eq!(scene.ensure(address).await.change, SubscriptionChange::Unchanged);
    let secret = ensured.secret().unwrap();
    assert!(secret.expose().starts_with(SECRET));
    drop(taken);
    let receiver = scene.receiver(&["another", secret.expose()]);
    listen(address, &receiver).await;

    let id = scene.send(7);
    let deliveries = scene.mock.deliveries().await;
    assert_eq!(deliveries.len(), 1, "{deliveries:?}");
    let event = scene.handled.lock().unwrap()[0].clone();
    assert_eq!(
        (&event.event, &event.message_id, event.order().unwrap().number),
        (&EventType::OrderOpened, &id, Some(7))
    );
    assert_eq!(event.triggered_at_time(), Some(scene.clock.system_time()));

    let mes = scene.afosto.mes();
    let message = mes.list_webhook_messages().try_collect_max(10).await.unwrap().swap_remove(0);
    assert_eq!((message.is_delivered, message.is_pending, message.attempts), (Some(true), Some(false), Some(1)));
    assert_eq!((message.subscription, message.event.as_deref()), (ensured.subscription.id, Some("ORDER_OPENED")));
    let attempts =
        mes.list_webhook_message_attempts(&message.id.unwrap().to_string()).try_collect_max(10).await.unwrap();
    assert_eq!((attempts.len(), attempts[0].is_success, attempts[0].response_code), (1, Some(true), Some(200)));
    assert_eq!(attempts[0].response_body.as_deref(), Some("handled"));
    let events = mes.list_webhook_events().send().await.unwrap();
    assert_eq!(events.len(), 5);
    assert!(events.iter().all(|event| EventType::from(event.event.as_deref().unwrap()).is_known()));
}

#[tokio::test]
async fn what_is_not_accepted_is_repeated_after_9_27_81_seconds_and_given_up_after_a_day() {
    let scene = Scene::new().await;
    let (taken, address) = away();
    drop(taken);
    scene.ensure(address).await;
    let receiver = scene.receiver(&["secret-of-subscription-1"]);
    let before = scene.clock.now();
    // Nobody listens: all ten attempts fail.
    scene.send(1);
    let deliveries = scene.mock.deliveries().await;
    assert_eq!(deliveries.len(), 10);
    assert!(deliveries.iter().all(|delivery| delivery.answered.is_none()), "{deliveries:?}");
    let expected: Vec<u64> = (2..=10).map(|attempt| 3_u64.pow(attempt)).collect();
    assert_eq!(seconds(&scene.clock.recorded_sleeps()), expected);
    assert_eq!(scene.clock.now().duration_since(before).as_secs(), 88_569);
    let message = &scene.messages()[0];
    assert_eq!(
        (&message["is_delivered"], &message["is_pending"], &message["attempts"]),
        (&json!(false), &json!(false), &json!(10))
    );
    let attempts = scene.mock.stored("/mes/webhooks/messages/1/attempts");
    assert!(attempts.iter().all(|attempt| attempt["is_success"] == false && attempt["response_code"] == 0));

    // Somebody listens who fails twice: the third attempt is accepted, and no other follows.
    listen(address, &receiver).await;
    scene.failures.store(2, Ordering::SeqCst);
    scene.send(2);
    let deliveries = scene.mock.deliveries().await;
    let answered: Vec<u16> = deliveries[10..].iter().map(|delivery| delivery.answered.unwrap().as_u16()).collect();
    assert_eq!(answered, [500, 500, 200]);
    assert_eq!(seconds(&scene.clock.recorded_sleeps()[9..]), [9, 27]);
    assert_eq!(scene.numbers(), [2]);
    let delays = scene.afosto.mes().list_webhook_delays().send().await.unwrap();
    let delays: Vec<_> =
        delays.iter().map(|delay| (delay.attempt.unwrap(), delay.delay.unwrap(), delay.total_delay.unwrap())).collect();
    assert_eq!((&delays[..3], delays[9]), (&[(1, 0, 0), (2, 9, 9), (3, 27, 36)][..], (10, 59_049, 88_569)));
}

#[tokio::test]
async fn every_subscription_is_told_what_it_asked_for_and_a_test_whatever_is_triggered() {
    let scene = Scene::new().await;
    let mes = scene.afosto.mes();
    let receiver = scene.receiver(&["secret-of-subscription-1", "secret-of-subscription-2"]);
    let address =
        serve(webhook::router("/afosto", receiver.clone()).merge(webhook::router("/other", receiver))).await.unwrap();
    let ensure = async |path: &str, events: &'static [&'static str]| {
        mes.ensure_subscription(format!("http://{address}{path}"), events.iter().copied()).send().await.unwrap()
    };
    let orders = ensure("/afosto", &["ORDER_OPENED", "ORDER_CLOSED"]).await;
    let closed = ensure("/other", &["ORDER_CLOSED"]).await;
    for event in ["ORDER_OPENED", "ORDER_CLOSED", "IN_TRANSIT"] {
        scene.mock.send_webhook(event, "order", "o-1", &json!({"number": 1}));
        scene.mock.deliveries().await;
    }
    let to = |id: Option<i64>| scene.messages().iter().filter(|message| message["subscription"].as_i64() == id).count();
    assert_eq!((to(orders.subscription.id), to(closed.subscription.id)), (2, 1));

    scene.mock.seed("/odr/orders", json!({"id": "o-9", "number": 9}));
    let id = closed.subscription.id.unwrap();
    for (event, entity, expected) in [("ORDER_OPENED", "o-9", Some(9)), ("DELIVERED", "d-1", None)] {
        let body = Trigger { event: Some(event.into()), entity_id: Some(entity.into()), ..Trigger::default() };
        let triggered = mes.simulate_webhook_event(id, &body).send().await.unwrap();
        assert_eq!(
            (triggered.event.as_deref(), triggered.is_pending, triggered.subscription),
            (Some(event), Some(true), Some(id))
        );
        scene.mock.deliveries().await;
        let event = scene.handled.lock().unwrap().last().unwrap().clone();
        assert_eq!(
            (event.entity_id.as_deref(), event.order().and_then(|order| order.number)),
            (Some(entity), expected)
        );
    }
    // Changed events count from then on, and a removed subscription gets nothing.
    assert_eq!(ensure("/other", &["IN_TRANSIT"]).await.change, SubscriptionChange::Updated);
    mes.delete_webhook_subscription(orders.subscription.id.unwrap()).send().await.unwrap();
    let before = scene.messages().len();
    for event in ["ORDER_OPENED", "ORDER_CLOSED", "IN_TRANSIT"] {
        scene.mock.send_webhook(event, "order", "o-1", &json!({"number": 1}));
    }
    scene.mock.deliveries().await;
    assert_eq!(scene.messages().len(), before + 1);
    assert!(mes.simulate_webhook_event(404, &Trigger::default()).send().await.unwrap_err().is_not_found());
}

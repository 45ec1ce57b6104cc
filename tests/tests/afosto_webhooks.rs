//! Afosto's webhooks as a whole: subscribed, delivered on the vendor's schedule, missed, and had afterwards; each event once.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers may fail as loudly as their tests

use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use afosto_client::AfostoClient;
use afosto_client::mes::MesTrigger;
use afosto_client::subscription::{EnsuredSubscription, SubscriptionChange};
use afosto_client::webhook::{self, DeliveryOutcome, Event, EventType, HandlerError, Receiver, Reconciled, Verifier};
use pivot_core::clock::Clock;
use pivot_core::testing::ManualClock;
use serde_json::{Value, json};
use tests::serve;
use vendor_mocks::afosto::AfostoMock;
use vendor_mocks::fault::Fault;

const SECRET: &str = "secret-of-subscription-";

/// A mock with a clock that is moved by hand, a client with the same, and an endpoint that is there when it is served.
struct Scene {
    mock: AfostoMock,
    afosto: AfostoClient,
    clock: ManualClock,
    handled: Arc<Mutex<Vec<Event>>>,
    /// How many events the handler fails before it takes one.
    failures: Arc<AtomicUsize>,
}

impl Scene {
    async fn new() -> Self {
        let mock = AfostoMock::start().await.unwrap();
        let clock = ManualClock::new();
        mock.webhook_clock(Arc::new(clock.clone()));
        mock.webhook_speed(1.0);
        let time = clock.clone();
        let afosto = mock.client_builder().configure(move |core| core.clock(time.clone())).build().unwrap();
        Self { mock, afosto, clock, handled: Arc::default(), failures: Arc::default() }
    }

    fn receiver(&self, secrets: &[&str]) -> Receiver<Event> {
        let (handled, failures) = (Arc::clone(&self.handled), Arc::clone(&self.failures));
        let handler = move |event: Event| {
            let fails = failures.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1)).is_ok();
            if !fails {
                handled.lock().unwrap().push(event);
            }
            async move { if fails { Err(HandlerError::from("not now")) } else { Ok(()) } }
        };
        Verifier::new(secrets.iter().copied()).unwrap().receiver(handler).discard_rejected().build()
    }

    async fn ensure(&self, address: SocketAddr) -> EnsuredSubscription {
        let events = EventType::KNOWN.iter().map(EventType::as_str);
        self.afosto.mes().ensure_subscription(format!("http://{address}/afosto"), events).send().await.unwrap()
    }

    fn numbers(&self) -> Vec<i64> {
        self.handled.lock().unwrap().iter().map(|event| event.order().unwrap().number.unwrap()).collect()
    }

    fn send(&self, number: i64) -> String {
        self.mock.send_webhook("ORDER_OPENED", "order", &format!("ord_{number}"), &json!({"number": number}))
    }

    fn messages(&self) -> Vec<Value> {
        self.mock.stored("/mes/webhooks/messages")
    }
}

/// An address where nobody listens, and that nobody else takes meanwhile.
fn away() -> (std::net::TcpListener, SocketAddr) {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    (listener, address)
}

async fn listen(address: SocketAddr, receiver: &Receiver<Event>) {
    let listener = tokio::net::TcpListener::bind(address).await.unwrap();
    tokio::spawn(std::future::IntoFuture::into_future(webhook::serve(
        listener,
        webhook::router("/afosto", receiver.clone()),
    )));
}

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
    let attempts = mes.get_webhook_attempts(&message.id.unwrap().to_string()).try_collect_max(10).await.unwrap();
    assert_eq!((attempts.len(), attempts[0].is_success, attempts[0].response_code), (1, Some(true), Some(200)));
    assert_eq!(attempts[0].response_body.as_deref(), Some("handled"));
    let events = mes.list_events().send().await.unwrap();
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
    let delays = scene.afosto.mes().get_delays().send().await.unwrap();
    let delays: Vec<_> =
        delays.iter().map(|delay| (delay.attempt.unwrap(), delay.delay.unwrap(), delay.total_delay.unwrap())).collect();
    assert_eq!((&delays[..3], delays[9]), (&[(1, 0, 0), (2, 9, 9), (3, 27, 36)][..], (10, 59_049, 88_569)));
}

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
            "is_pending": id % 2 == 0, "subscription": subscription, "created_at": at(second)})
    };
    for seeded in [
        message(1, 50, json!(own), json!(event(1))),
        message(2, 10, json!(own), json!("no event")),
        message(3, 20, json!(own), Value::Null),
        message(4, 30, json!(own), json!(format!("[{}]", event(4)))),
        message(5, 40, json!(own + 1), json!(event(5))),
        message(6, 5, json!(own), json!(event(6))),
        message(7, 45, Value::Null, json!(event(7))),
        message(8, 46, json!(own), json!(event(7))),
        message(
            9,
            47,
            json!(own),
            json!(format!(
                r#"{{"event":"NEW_ONE","message_id":"m-9","data":{{"number":9}},"entity_type":"order","x":"{}"}}"#,
                "y".repeat(2000)
            )),
        ),
    ] {
        scene.mock.seed("/mes/webhooks/messages", seeded);
    }
    let since = SystemTime::UNIX_EPOCH + Duration::from_secs(1_735_689_600 + 10);
    let reconcile = || scene.afosto.mes().reconcile(&receiver, &ensured.subscription, since);
    scene.failures.store(1, Ordering::SeqCst);
    for limit in [64 << 20, 100, 0] {
        let report = reconcile().memory_limit(limit).send().await.unwrap();
        let told: Vec<(i64, &str)> = report
            .messages
            .iter()
            .map(|message| {
                (
                    message.id.unwrap(),
                    match &message.result {
                        Reconciled::Received(DeliveryOutcome::Handled) => "handled",
                        Reconciled::Received(DeliveryOutcome::Duplicate) => "duplicate",
                        Reconciled::Received(DeliveryOutcome::Malformed(_)) => "malformed",
                        Reconciled::Received(DeliveryOutcome::HandlerFailed) => "failed",
                        Reconciled::NoPayload => "no payload",
                        other => panic!("{other:?}"),
                    },
                )
            })
            .collect();
        let first = [
            (2, "malformed"),
            (3, "no payload"),
            (4, "failed"),
            (7, "handled"),
            (8, "duplicate"),
            (9, "handled"),
            (1, "handled"),
        ];
        let second = first.map(|(id, what)| {
            (
                id,
                match (id, what) {
                    (4, _) if limit == 100 => "handled",
                    (_, "handled") | (4, _) => "duplicate",
                    (_, what) => what,
                },
            )
        });
        let expected = if limit == 64 << 20 { first } else { second };
        assert_eq!(told, expected, "{limit}");
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
async fn a_secret_is_replaced_while_events_are_on_their_way() {
    let scene = Scene::new().await;
    let both = scene.receiver(&["new", "old"]);
    let address = serve(webhook::router("/afosto", both)).await.unwrap();
    let url = format!("http://{address}/afosto");
    for (number, secret) in [(1, "old"), (2, "new"), (3, "old")] {
        scene.mock.subscribe(&url, secret);
        scene.send(number);
        assert_eq!(scene.mock.deliveries().await.len(), number as usize);
    }
    assert_eq!(scene.numbers(), [1, 2, 3]);
    // Where the old one is accepted no more, what it signed is not, and comes again until it is given up.
    let new = serve(webhook::router("/afosto", scene.receiver(&["new"]))).await.unwrap();
    scene.mock.subscribe(format!("http://{new}/afosto"), "old");
    scene.send(4);
    let deliveries = scene.mock.deliveries().await;
    assert!(deliveries[3..].iter().all(|delivery| delivery.answered == Some(http::StatusCode::UNAUTHORIZED)));
    assert_eq!((deliveries.len(), scene.numbers().len()), (13, 3));
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
        let body = MesTrigger { event: Some(event.into()), entity_id: Some(entity.into()), ..MesTrigger::default() };
        let told = mes.trigger_event(id, &body).send().await.unwrap();
        assert_eq!((told.event.as_deref(), told.is_pending, told.subscription), (Some(event), Some(true), Some(id)));
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
    assert!(mes.trigger_event(404, &MesTrigger::default()).send().await.unwrap_err().is_not_found());
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

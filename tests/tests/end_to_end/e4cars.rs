//! A vehicle is declared, E4Cars processes it, and its events arrive: client, server and webhook together.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use e4cars_client::pivot::OutgoingVehicleServicesPivot;
use e4cars_client::pivot::logistics::{EventDetails, EventType, ResultCode};
use e4cars_client::webhook::{self, Authenticator};
use e4cars_client::{E4CarsClient, ErrorKind, Flow, FlowPath, RetryPolicy};
use http::StatusCode;
use serde_json::json;
use tests::{declaration, payload, serve, yard_order};
use vendor_mocks::e4cars::{E4CarsMock, FeedbackAuth, Subscription, TOKEN};
use vendor_mocks::fault::Fault;

type Events = Arc<Mutex<Vec<OutgoingVehicleServicesPivot>>>;

/// A feedback endpoint that keeps what it handles, after failing as often as asked.
async fn feedback(authenticator: Authenticator, failures: usize) -> (String, Events) {
    let (events, left) = (Events::default(), Arc::new(AtomicUsize::new(failures)));
    let kept = Arc::clone(&events);
    let receiver = webhook::receiver(authenticator, move |pivot| {
        let (kept, left) = (Arc::clone(&kept), Arc::clone(&left));
        async move {
            if left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1)).is_ok() {
                return Err("the warehouse system is away".into());
            }
            kept.lock().unwrap().push(pivot);
            Ok(())
        }
    });
    let address = serve(webhook::router("/feedback", receiver.build())).await.unwrap();
    (format!("http://{address}/feedback"), events)
}

#[tokio::test]
async fn a_declared_vehicle_is_followed_by_its_event_once_although_the_first_deliveries_fail() {
    let (url, events) = feedback(Authenticator::header("x-api-key".parse().unwrap(), "k3y"), 2).await;
    let auth = FeedbackAuth::Header("x-api-key".parse().unwrap(), "k3y".to_owned());
    let mock = E4CarsMock::builder().subscription(Subscription::new(url, auth)).start().await.unwrap();
    let client = mock.client().unwrap();

    client.declare_vehicle(&declaration()).dry_run(true).send().await.unwrap();
    assert!(mock.declarations().is_empty(), "a dry run leaves no trace");
    client.declare_vehicle(&declaration()).send().await.unwrap();
    let answered: Vec<_> = mock.deliveries().await.iter().map(|delivery| delivery.answered.unwrap().as_u16()).collect();
    assert_eq!(answered, [500, 500, 200]);

    let events = events.lock().unwrap();
    let [event] = events.as_slice() else { panic!("one event, not {events:?}") };
    assert_eq!(event.outgoing_event.event.event_type, EventType::TransportAvailable);
    assert_eq!(event.outgoing_event.vin(), declaration().vehicle_account.vin.value().copied());
    assert!(pivot_json::unknown_fields(event).is_empty());
}

#[tokio::test]
async fn every_way_to_authenticate_a_delivery_works_by_post_and_put() {
    let ways: [(Authenticator, FeedbackAuth); 4] = [
        (
            Authenticator::header("x-key".parse().unwrap(), "k"),
            FeedbackAuth::Header("x-key".parse().unwrap(), "k".to_owned()),
        ),
        (Authenticator::query("any name", "k&="), FeedbackAuth::Query("any name".to_owned(), "k&=".to_owned())),
        (Authenticator::basic("e4", "pä:ss"), FeedbackAuth::Basic("e4".to_owned(), "pä:ss".to_owned())),
        (Authenticator::bearer("t0ken"), FeedbackAuth::Bearer("t0ken".to_owned())),
    ];
    for (authenticator, auth) in ways {
        let (url, events) = feedback(authenticator, 0).await;
        for (subscription, expected) in [
            (Subscription::new(&url, auth.clone()), 200),
            (Subscription::new(&url, auth.clone()).by_put(), 200),
            (Subscription::new(&url, FeedbackAuth::None), 401),
        ] {
            let mock = E4CarsMock::builder().subscription(subscription).start().await.unwrap();
            mock.client().unwrap().declare_vehicle(&declaration()).send().await.unwrap();
            let last = mock.deliveries().await.pop().unwrap();
            assert_eq!(last.answered.unwrap().as_u16(), expected, "{auth:?}");
        }
        // Both mocks number their first event alike, on the same day: it is the same event.
        assert_eq!(events.lock().unwrap().len(), 1);
    }
}

#[tokio::test]
async fn an_event_sent_twice_at_once_is_handled_once() {
    let (url, events) = feedback(Authenticator::bearer("t"), 0).await;
    let subscription = Subscription::new(url, FeedbackAuth::Bearer("t".to_owned()));
    let mock = E4CarsMock::builder().subscription(subscription).start().await.unwrap();
    let event = pivot_json::from_slice(&payload("e4cars/platform_event.json")).unwrap();
    for _ in 0..20 {
        mock.send_event(&event);
    }
    let deliveries = mock.deliveries().await;
    assert!(deliveries.len() >= 20);
    assert!(deliveries.iter().all(|delivery| matches!(delivery.answered.map(|s| s.as_u16()), Some(200 | 503))));
    assert_eq!(*events.lock().unwrap(), [event]);
}

#[tokio::test]
async fn a_vehicle_received_on_a_yard_is_told_of_and_one_never_declared_is_an_error_event() {
    let (url, events) = feedback(Authenticator::bearer("t"), 0).await;
    let subscription = Subscription::new(url, FeedbackAuth::Bearer("t".to_owned()));
    let mock = E4CarsMock::builder().account("VOL").subscription(subscription).start().await.unwrap();
    let client = mock.client().unwrap();

    client.receive_on_yard(&yard_order()).account("VOL").send().await.unwrap();
    mock.deliveries().await;
    let unknown = events.lock().unwrap().pop().unwrap();
    let details = unknown.outgoing_event.details();
    assert!(matches!(details, EventDetails::Failure { code: ResultCode::VehicleAccountNotFound, .. }), "{details:?}");

    let mut pivot = declaration();
    pivot.vehicle_account.vin = yard_order().allocation.unwrap().vehicles[0].vin.clone();
    client.declare_vehicle(&pivot).send().await.unwrap();
    client.receive_on_yard(&yard_order()).account("VOL").send().await.unwrap();
    mock.deliveries().await;
    let types: Vec<_> =
        events.lock().unwrap().iter().map(|event| event.outgoing_event.event.event_type.clone()).collect();
    assert_eq!(types, [EventType::TransportAvailable, EventType::ReceiptExecution]);
    assert_eq!(mock.orders().len(), 2);
}

#[tokio::test]
async fn the_server_refuses_what_the_vendor_would_and_says_why() {
    let mock = E4CarsMock::builder().translator("MY_TRANSLATOR").start().await.unwrap();
    let client = mock.client().unwrap();
    let broken = {
        let mut pivot = declaration();
        pivot.vehicle_account.incoming_vehicle.shape = Some("WAGON".into());
        pivot
    };
    let wrong_token = E4CarsClient::builder(mock.url(), "another-token").account("NMN").build().unwrap();
    for (outcome, status, why) in [
        (client.declare_vehicle(&broken).without_validation().send().await, 400, "incoming_vehicle/shape"),
        (client.declare_vehicle(&declaration()).translator("NONE").send().await, 400, "no translator NONE"),
        (
            client.declare_vehicle(&declaration()).account("VOL").without_validation().send().await,
            403,
            "may not act for the account VOL",
        ),
        (wrong_token.declare_vehicle(&declaration()).send().await, 401, "token is missing or wrong"),
        (
            client.run_translator(Flow::Vehicle, "STD_IN_VEHICLE_ACCOUNT", &[1]).send().await,
            400,
            "not of type \"object\"",
        ),
    ] {
        let error = outcome.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), status, "{error}");
        assert!(error.to_string().contains(why), "{error}");
    }
    client.run_translator(Flow::Orders, "MY_TRANSLATOR", &json!([1, "x"])).send().await.unwrap();
    assert_eq!(mock.custom(), [("MY_TRANSLATOR".to_owned(), json!([1, "x"]))]);
    assert!(mock.declarations().is_empty());
    assert_eq!(mock.received().len(), 6);
    assert!(mock.received().iter().all(|request| request.answered.is_some()));
}

#[tokio::test]
async fn services_of_vehicles_are_followed_by_the_creation_of_their_orders() {
    let (url, events) = feedback(Authenticator::bearer("t"), 0).await;
    let subscription = Subscription::new(url, FeedbackAuth::Bearer("t".to_owned()));
    let mock = E4CarsMock::builder().account("MOS").subscription(subscription).start().await.unwrap();
    let client = mock.client().unwrap();
    let vehicles = [json!({"vin": "WVWZZZ3CZWE000001", "anything": [1]}), json!({"no": "vin"})];
    client.send_vehicle_services(&vehicles).account("MOS").send().await.unwrap();
    mock.deliveries().await;
    assert_eq!(mock.vehicle_services(), vehicles);
    let events = events.lock().unwrap();
    let [created] = events.as_slice() else { panic!("one event, not {events:?}") };
    let EventDetails::OrderCreation([order]) = created.outgoing_event.details() else { panic!("{created:?}") };
    assert!(order.order_no.as_deref().unwrap().starts_with("O-MOS-"));
    assert_eq!(created.outgoing_event.vin().unwrap().as_str(), "WVWZZZ3CZWE000001");
}

#[tokio::test]
async fn carriers_send_manifests_under_their_company_and_no_other() {
    let mock = E4CarsMock::builder().logistics_company("LC-2").translator("OWN").start().await.unwrap();
    let client = mock.client().unwrap();
    let manifest = json!({"header": {"message_no": "M-1", "more": true}, "stops": [1]});
    client.run_flow(FlowPath::manifest("LC-1"), &manifest).dry_run(true).send().await.unwrap();
    assert!(mock.manifests().is_empty(), "a dry run leaves no trace");
    client.run_flow(FlowPath::manifest("LC-2"), &manifest).send().await.unwrap();
    assert_eq!(mock.manifests(), [manifest]);
    client.run_flow(FlowPath::three_pl("LC-1", "execute").translator("OWN"), &[1]).send().await.unwrap();
    client.run_flow(FlowPath::four_pl("vehicle").translator("OWN"), &[2]).send().await.unwrap();
    assert_eq!(mock.custom(), [("OWN".to_owned(), json!([1])), ("OWN".to_owned(), json!([2]))]);
    for (flow, status, why) in [
        (FlowPath::manifest("NMN"), 403, "may not act for the logistics company NMN"),
        (FlowPath::three_pl("LC-1", "execute").translator("NONE"), 400, "no translator NONE"),
        (FlowPath::three_pl("LC-1", "vehicle").translator("OWN"), 400, "no such path"),
        (FlowPath::four_pl("incoming-order"), 400, "no such path"),
    ] {
        let error = client.run_flow(flow, &json!({})).send().await.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), status, "{error}");
        assert!(error.to_string().contains(why), "{error}");
    }
    let error = client.run_flow(FlowPath::manifest("LC-1"), &[1]).send().await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 400, "a manifest is an object");
    let vehicle = json!({"vin": 1});
    let error = client.send_vehicle_services(&[vec![vehicle]]).without_validation().send().await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 400, "a vehicle is an object");
}

#[tokio::test]
async fn the_wire_is_checked_to_the_letter() {
    let mock = E4CarsMock::start().await.unwrap();
    let http = tests::http();
    let url = format!("{}/api/v1/4pl/NMN/incoming-flows/vehicle/STD_IN_VEHICLE_ACCOUNT", mock.url());
    let body = payload("e4cars/vehicle_declaration.json");
    for (method, address, media_type, expected) in [
        ("POST", format!("{url}?token={TOKEN}"), "application/json; charset=utf-8", 200),
        ("POST", format!("{url}?token={TOKEN}&dry_run=false"), "application/json", 200),
        ("POST", format!("{url}?token={TOKEN}&dry_run=1"), "application/json", 400),
        ("POST", format!("{url}?token={TOKEN}&dryrun=true"), "application/json", 400),
        ("POST", format!("{url}?token={TOKEN}&token={TOKEN}"), "application/json", 401),
        ("POST", url.clone(), "application/json", 401),
        ("POST", format!("{url}?token={TOKEN}"), "text/plain", 400),
        ("PUT", format!("{url}?token={TOKEN}"), "application/json", 400),
        ("POST", format!("{url}/more?token={TOKEN}"), "application/json", 400),
        ("POST", format!("{}?token={TOKEN}", url.replace("/vehicle/", "/boats/")), "application/json", 400),
        ("POST", format!("{}?token={TOKEN}", url.replace("/NMN", "")), "application/json", 200),
    ] {
        let request = http.request(method.parse().unwrap(), &address).header("content-type", media_type);
        let answer = request.body(body.clone()).send().await.unwrap();
        assert_eq!(answer.status().as_u16(), expected, "{method} {address} {media_type}");
    }
}

#[tokio::test]
async fn the_faults_that_are_ordered_happen() {
    let mock = E4CarsMock::start().await.unwrap();
    let client = E4CarsClient::builder(mock.url(), TOKEN)
        .account("NMN")
        .configure(|core| core.retry(RetryPolicy::default().base_delay(Duration::ZERO)))
        .build()
        .unwrap();
    let pivot = declaration();

    mock.fail_next(Fault::status(StatusCode::INTERNAL_SERVER_ERROR));
    mock.fail_next(Fault::ResetBefore);
    mock.fail_next(Fault::rate_limited(Duration::ZERO));
    let response = client.declare_vehicle(&pivot).dry_run(true).send_with_response().await.unwrap();
    assert_eq!(response.attempts(), 4);

    mock.fail_next(Fault::ResetBefore);
    let nothing_happened = client.declare_vehicle(&pivot).send().await.unwrap_err();
    assert_eq!(mock.declarations().len(), 0);
    mock.fail_next(Fault::ResetAfter);
    let it_happened = client.declare_vehicle(&pivot).send().await.unwrap_err();
    assert_eq!(mock.declarations().len(), 1);
    for error in [nothing_happened, it_happened] {
        assert_eq!(error.kind(), ErrorKind::Interrupted, "{error:?}");
        assert!(error.may_have_taken_effect(), "the caller cannot know");
    }

    mock.fail_next(Fault::html(StatusCode::OK));
    let error = client.declare_vehicle(&pivot).send().await.unwrap_err();
    assert!(error.to_string().contains("text/html where JSON is expected"), "{error}");
    mock.fail_next(Fault::Delay(Duration::ZERO));
    client.declare_vehicle(&pivot).send().await.unwrap();
}

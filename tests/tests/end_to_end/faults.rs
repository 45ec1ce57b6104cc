//! Faults that are ordered meet the calls they are meant for, with every vendor; and webhooks come twice and out of order.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use afosto_client::RetryPolicy;
use http::StatusCode;
use serde_json::json;
use tests::{declaration, payload, serve};
use vendor_mocks::afosto::AfostoMock;
use vendor_mocks::e4cars::{E4CarsMock, FeedbackAuth, Subscription};
use vendor_mocks::fault::{Fault, WebhookFault};
use vendor_mocks::orange::OrangeMock;
use vendor_mocks::ownli::OwnliMock;

#[tokio::test]
async fn a_token_that_expires_just_before_a_call_is_renewed_and_the_call_succeeds() {
    let afosto = AfostoMock::start().await.unwrap();
    afosto.seed("/odr/orders", json!({"id": "o"}));
    let client = afosto.client().unwrap();
    client.odr().get_order("o").send().await.unwrap();
    afosto.fail_next(Fault::ExpiredToken);
    client.odr().get_order("o").send().await.unwrap();

    let orange = OrangeMock::start().await.unwrap();
    let client = orange.client().unwrap();
    client.live().send().await.unwrap();
    orange.fail_next(Fault::ExpiredToken);
    client.live().send().await.unwrap();

    let ownli = OwnliMock::start().await.unwrap();
    let client = ownli.client().unwrap();
    client.activate_vehicle("nobody's").send().await.unwrap_err();
    ownli.fail_next(Fault::ExpiredToken);
    client.activate_vehicle("nobody's").send().await.unwrap_err();

    for (received, token_path, answered) in [
        (afosto.received(), "/iam/oauth/authorize", 200),
        (orange.received(), "/oauth/v3/token", 200),
        (ownli.received(), "/api/auth/token", 404),
    ] {
        let order: Vec<(bool, u16)> =
            received.iter().map(|request| (request.path == token_path, request.answered.unwrap().as_u16())).collect();
        let ok = if token_path == "/oauth/v3/token" { 200 } else { order[0].1 };
        let expected = [(true, ok), (false, answered), (false, 401), (true, ok), (false, answered)];
        assert_eq!(order, expected, "{token_path}");
    }
}

#[tokio::test]
async fn a_key_that_is_refused_is_an_error_that_names_the_credentials() {
    let mock = E4CarsMock::start().await.unwrap();
    mock.fail_next(Fault::ExpiredToken);
    let client = mock.client().unwrap();
    let error = client.declare_vehicle(&declaration()).send().await.unwrap_err();
    assert!(error.is_auth(), "{error}");
    client.declare_vehicle(&declaration()).send().await.unwrap();
    assert_eq!(mock.declarations().len(), 1, "a refused declaration is not processed");
}

#[tokio::test]
async fn a_fault_waits_for_a_call_and_one_for_a_path_waits_for_that_path() {
    let mock = OrangeMock::start().await.unwrap();
    let orange = mock.client_builder().configure(|core| core.retry(RetryPolicy::none())).build().unwrap();
    // The client has no token yet: the fault leaves its request for one alone.
    mock.fail_next(Fault::status_with(StatusCode::BAD_GATEWAY, r#"{"code": 5, "message": "away"}"#));
    let error = orange.live().send().await.unwrap_err();
    assert_eq!((error.status(), error.vendor_code()), (Some(StatusCode::BAD_GATEWAY), Some("5")), "{error}");
    assert_eq!(mock.token_requests(), 1);

    mock.fail_next_at("/oauth/v3/token", Fault::status(StatusCode::SERVICE_UNAVAILABLE));
    mock.fail_next_at("/travel-b2b-sandbox/v1/distributors/*", Fault::status(StatusCode::GATEWAY_TIMEOUT));
    orange.live().send().await.unwrap();
    let error = orange.suppliers().send().await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::GATEWAY_TIMEOUT), "{error}");
    orange.suppliers().send().await.unwrap();
    mock.expire_tokens();
    assert!(orange.live().send().await.is_err(), "the token endpoint is away");
    orange.live().send().await.unwrap();
}

#[tokio::test]
async fn a_right_answer_of_the_wrong_type_is_read_all_the_same() {
    let mock = OwnliMock::start().await.unwrap();
    mock.seed_user("Ada", "Lovelace", "+14155550100");
    mock.fail_next(Fault::wrong_content_type());
    let users = mock.client().unwrap().users().try_collect_max(10).await.unwrap();
    assert_eq!(users, mock.users());
}

#[tokio::test]
async fn a_rate_limit_is_waited_for_as_long_as_the_server_says() {
    let mock = AfostoMock::start().await.unwrap();
    mock.seed("/odr/orders", json!({"id": "o"}));
    let clock = pivot_core::testing::ManualClock::new();
    let ours = clock.clone();
    let afosto = mock.client_builder().configure(move |core| core.clock(ours.clone())).build().unwrap();
    mock.fail_next(Fault::rate_limited(Duration::from_secs(3)));
    let response = afosto.odr().get_order("o").send_with_response().await.unwrap();
    assert_eq!(response.attempts(), 2);
    assert!(clock.recorded_sleeps().contains(&Duration::from_secs(3)), "{:?}", clock.recorded_sleeps());
}

type Seen = Arc<Mutex<Vec<String>>>;

fn numbers(seen: &Seen) -> Vec<String> {
    seen.lock().unwrap().clone()
}

#[tokio::test]
async fn events_of_e4cars_come_twice_and_out_of_order_on_request() {
    let (seen, kept) = (Seen::default(), Seen::default());
    let handled = Arc::clone(&kept);
    let receiver = e4cars_client::webhook::receiver(e4cars_client::webhook::Authenticator::bearer("t"), move |pivot| {
        handled.lock().unwrap().push(pivot.outgoing_event.event.event_no);
        async { Ok(()) }
    });
    let address = serve(e4cars_client::webhook::router("/feedback", receiver.build())).await.unwrap();
    let mock = E4CarsMock::start().await.unwrap();
    mock.subscribe(Subscription::new(format!("http://{address}/feedback"), FeedbackAuth::Bearer("t".to_owned())));
    let template: pivot_types::OutgoingVehicleServicesPivot =
        pivot_json::from_slice(&payload("e4cars/platform_event.json")).unwrap();
    let send = |number: &str| {
        let mut event = template.clone();
        event.outgoing_event.event.event_no = number.to_owned();
        mock.send_event(&event);
    };
    mock.fail_next_event(WebhookFault::Reorder);
    send("1");
    send("2");
    mock.deliveries().await;
    mock.fail_next_event(WebhookFault::Duplicate);
    send("3");
    let deliveries = mock.deliveries().await;
    seen.lock().unwrap().extend(deliveries.iter().map(|delivery| delivery.event_no.clone()));
    assert_eq!(numbers(&seen), ["2", "1", "3", "3"]);
    assert_eq!(numbers(&kept), ["2", "1", "3"], "a duplicate is not handled again");
    // One that is held back comes at the latest when somebody looks.
    mock.fail_next_event(WebhookFault::Reorder);
    send("4");
    assert_eq!(mock.deliveries().await.last().unwrap().event_no, "4");
}

#[tokio::test]
async fn webhooks_of_afosto_are_signed_and_misbehave_on_request() {
    let kept = Seen::default();
    let handled = Arc::clone(&kept);
    let receiver = afosto_client::webhook::receiver("s3cret", move |event| {
        handled.lock().unwrap().push(event.message_id);
        async { Ok(()) }
    });
    let address = serve(afosto_client::webhook::router("/afosto", receiver.build())).await.unwrap();
    let mock = AfostoMock::start().await.unwrap();
    mock.send_webhook("order.created", "order", "o-0", &json!({}));
    assert!(mock.deliveries().await.is_empty(), "nobody has subscribed");
    mock.subscribe(format!("http://{address}/afosto"), "s3cret");
    mock.fail_next_webhook(WebhookFault::Reorder);
    mock.fail_next_webhook(WebhookFault::Duplicate);
    let ids: Vec<String> =
        (1..=3).map(|n| mock.send_webhook("order.created", "order", &format!("o-{n}"), &json!({"n": n}))).collect();
    let deliveries = mock.deliveries().await;
    assert_eq!(deliveries.len(), 4, "{deliveries:?}");
    assert!(deliveries.iter().all(|delivery| delivery.answered == Some(StatusCode::OK)), "{deliveries:?}");
    let mut handled = numbers(&kept);
    assert!(handled.iter().position(|id| *id == ids[1]) < handled.iter().position(|id| *id == ids[0]), "{handled:?}");
    handled.sort();
    assert_eq!(handled, ids);

    // Under another secret nothing is taken.
    mock.subscribe(format!("http://{address}/afosto"), "another");
    mock.send_webhook("order.created", "order", "o-4", &json!({}));
    assert_eq!(mock.deliveries().await.last().unwrap().answered, Some(StatusCode::UNAUTHORIZED));
}

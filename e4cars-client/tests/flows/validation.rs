//! What is not sent, and what is sent with a warning.

use e4cars_client::pivot::IncomingVehiclePivot;
use e4cars_client::{ErrorKind, Flow, RequestOptionsBuilder};
use pivot_core::testing::{ManualClock, Reply, StubTransport};
use serde_json::{Value, json};

use crate::scene::{declaration, json_fixture, order, stubbed, success};

#[tokio::test]
async fn a_pivot_that_breaks_rules_is_not_sent_unless_that_is_meant() {
    let mut document = json_fixture("vehicle_declaration.json");
    document["vehicle_account"]["vin"] = json!("OLDTIMER-1");
    document["vehicle_account"]["incoming_vehicle"]["shape"] = json!("TORPEDO");
    let pivot: IncomingVehiclePivot = pivot_json::from_value(&document).unwrap();
    let transport = StubTransport::new(|_| Reply::json(200, success().to_string()));
    let client = stubbed(&transport, &ManualClock::new());
    let error = client.declare_vehicle(&pivot).send().await.unwrap_err();
    assert_eq!((error.kind(), transport.received().len()), (ErrorKind::InvalidRequest, 0));
    for expected in ["vehicle_account.vin: ", "vehicle_account.incoming_vehicle.shape: ", "without_validation()"] {
        assert!(error.to_string().contains(expected), "{error}");
    }
    client.declare_vehicle(&pivot).without_validation().send().await.unwrap();
    let sent: Value = serde_json::from_slice(&transport.received()[0].body).unwrap();
    assert_eq!(sent["vehicle_account"]["vin"], "OLDTIMER-1");
}

#[tokio::test]
async fn what_only_looks_wrong_is_sent_and_can_be_seen() {
    let mut document = json_fixture("vehicle_declaration.json");
    document["vehicle_account"]["vin"] = json!("OLDTIMER-1");
    document["vehicle_account"]["incoming_buyer"]["country_code"] = json!("XK");
    let pivot: IncomingVehiclePivot = pivot_json::from_value(&document).unwrap();
    let transport = StubTransport::new(|_| Reply::json(200, success().to_string()));
    let client = stubbed(&transport, &ManualClock::new());
    let request = client.declare_vehicle(&pivot);
    let warned: Vec<&str> = request.warnings().iter().map(|warning| warning.path()).collect();
    assert_eq!(warned, ["vehicle_account.vin", "vehicle_account.incoming_buyer.country_code"]);
    request.send().await.unwrap();
    let sent: Value = serde_json::from_slice(&transport.received()[0].body).unwrap();
    assert_eq!(sent["vehicle_account"]["vin"], "OLDTIMER-1");
}

#[tokio::test]
async fn a_pivot_for_another_account_than_the_calls_is_refused() {
    let transport = StubTransport::new(|_| Reply::json(200, success().to_string()));
    let client = stubbed(&transport, &ManualClock::new());
    let (mut declaration, order) = (declaration(), order());
    let elsewhere = client.declare_vehicle(&declaration).account("VOL").send().await.unwrap_err();
    let yard = client.receive_on_yard(&order).send().await.unwrap_err();
    declaration.account = "nmn".into();
    let spelled = client.declare_vehicle(&declaration).send().await.unwrap_err();
    for (error, named, account) in [(elsewhere, "NMN", "VOL"), (yard, "VOL", "NMN"), (spelled, "nmn", "NMN")] {
        let expected = format!("account.code: is {named:?}, but the call is made for the account {account:?}");
        assert!(error.kind() == ErrorKind::InvalidRequest && error.to_string().contains(&expected), "{error}");
    }
    assert_eq!(transport.received().len(), 0);
    client.receive_on_yard(&order).account("VOL").send().await.unwrap();
    client.receive_on_yard(&order).translator("MINE").send().await.unwrap();
    client.receive_on_yard(&order).without_validation().send().await.unwrap();
    let mut unnamed = order;
    unnamed.account = None;
    client.receive_on_yard(&unnamed).send().await.unwrap();
}

#[tokio::test]
async fn an_empty_account_or_translator_is_refused_before_sending() {
    let transport = StubTransport::new(|_| Reply::status(500));
    let client = stubbed(&transport, &ManualClock::new());
    let pivot = declaration();
    for request in [client.declare_vehicle(&pivot).account(""), client.declare_vehicle(&pivot).translator("..")] {
        let error = request.send().await.unwrap_err();
        assert!(error.kind() == ErrorKind::InvalidRequest && error.to_string().contains("path parameter"), "{error}");
    }
    let unwritable = std::collections::HashMap::from([(vec![1], 2)]);
    let error = client.run_translator(Flow::Orders, "X", &unwritable).send().await.unwrap_err();
    assert!(error.to_string().contains("cannot be written as JSON"), "{error}");
    assert_eq!(transport.received().len(), 0);
}

#[tokio::test]
async fn a_dry_run_is_not_made_a_real_one_by_a_query_parameter() {
    let (transport, clock) = (StubTransport::sequence([]), ManualClock::new());
    let e4cars = stubbed(&transport, &clock);
    let error =
        e4cars.declare_vehicle(&declaration()).dry_run(true).query("dry_run", "false").send().await.unwrap_err();
    assert!(!error.may_have_taken_effect() && error.to_string().contains("dry_run"), "{error}");
    assert!(transport.received().is_empty());
}

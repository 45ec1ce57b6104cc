//! Events as servers really send them: nothing but a missing number or type costs one.

use std::sync::{Arc, Mutex};

use e4cars_client::pivot::OutgoingVehicleServicesPivot;
use e4cars_client::pivot::logistics::EventDetails;
use e4cars_client::vehicle_state::{VehicleState, vehicle_key};
use e4cars_client::webhook::{self, Authenticator, DeliveryOutcome};
use serde_json::{Value, json};

use crate::support::places;

const FIXTURES: [&str; 3] = [
    include_str!("../../../pivot-types/fixtures/e4cars/platform_event.json"),
    include_str!("../../../pivot-types/fixtures/e4cars/platform_error.json"),
    include_str!("../../../pivot-types/fixtures/e4cars/service_event.json"),
];

/// What an event is made of: in their place no other value can be read.
const REQUIRED: [&str; 5] =
    ["", "/outgoing_event", "/outgoing_event/event", "/outgoing_event/event/event_no", "/outgoing_event/event/type"];

/// What may stand where something else is expected.
fn strangers() -> Vec<Value> {
    vec![
        json!(null),
        json!(""),
        json!("n/a"),
        json!("2025-10-13T12:14:38.275Z"),
        json!(0),
        json!(-1.5),
        json!(true),
        json!([]),
        json!({}),
        json!([null]),
        json!(["WASHING"]),
        json!([[], {}, 0, ""]),
        json!({"code": null}),
        json!({"0": {"code": "WASHING"}}),
        json!([{"code": null}]),
        json!([{"code": {"code": []}}]),
    ]
}

fn read(text: &str) -> OutgoingVehicleServicesPivot {
    webhook::parse(text.as_bytes()).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

#[test]
fn whatever_stands_in_a_place_that_is_not_required_costs_nothing() {
    let mut tried = 0;
    for fixture in FIXTURES {
        let document: Value = serde_json::from_str(fixture).unwrap();
        let whole = read(fixture);
        let mut all = Vec::new();
        places(&document, "", &mut all);
        for place in all.iter().filter(|place| !REQUIRED.contains(&place.as_str())) {
            for stranger in strangers() {
                let mut changed = document.clone();
                *changed.pointer_mut(place).unwrap() = stranger.clone();
                let event = read(&changed.to_string()).outgoing_event;
                assert_eq!(event.event.event_no, whole.outgoing_event.event.event_no, "{place}: {stranger}");
                assert_eq!(event.event.event_type, whole.outgoing_event.event.event_type, "{place}: {stranger}");
                // Whatever it is, it is applied without harm, and once.
                let mut state = VehicleState::default();
                state.apply(&event);
                assert!(!state.apply(&event), "{place}: {stranger}");
                let _ = (vehicle_key(&event), event.details());
                tried += 1;
            }
        }
    }
    assert!(tried > 1000, "{tried}");
}

#[test]
fn without_a_number_or_a_type_it_is_no_event() {
    let document: Value = serde_json::from_str(FIXTURES[0]).unwrap();
    for place in &REQUIRED[1..] {
        for nothing in [json!(null), json!([]), json!({})] {
            let mut changed = document.clone();
            *changed.pointer_mut(place).unwrap() = nothing.clone();
            let error = webhook::parse(changed.to_string().as_bytes()).unwrap_err().to_string();
            let name = place.rsplit('/').next().unwrap();
            assert!(error.contains(name), "{place} {nothing}: {error}");
        }
    }
}

fn numbered(event_no: &str) -> String {
    format!(r#"{{"outgoing_event": {{"event": {{"event_no": {event_no}, "type": "service_started"}}}}}}"#)
}

/// How often a handler is called for bodies that come one after another.
async fn handled(bodies: &[String]) -> Vec<String> {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let handled = Arc::clone(&seen);
    let receiver = webhook::receiver(Authenticator::allow_all(), move |pivot| {
        handled.lock().unwrap().push(pivot.outgoing_event.event.event_no);
        async { Ok(()) }
    });
    let receiver = receiver.discard_rejected().build();
    for body in bodies {
        let receipt = receiver.receive(&http::HeaderMap::new(), None, body.as_bytes()).await;
        assert!(matches!(receipt, DeliveryOutcome::Handled | DeliveryOutcome::Duplicate), "{receipt:?}: {body}");
    }
    seen.lock().unwrap().clone()
}

#[tokio::test]
async fn numbers_are_told_apart_to_the_last_digit() {
    let numbers = [
        "18446744073709551616",
        "18446744073709551617",
        "184467440737095516170",
        "9007199254740993",
        "9007199254740992",
    ];
    let bodies: Vec<String> = numbers.iter().chain(&numbers).map(|number| numbered(number)).collect();
    assert_eq!(handled(&bodies).await, numbers);
    // As text they are the same numbers.
    let bodies = ["18446744073709551617", "\"18446744073709551617\""].map(numbered);
    assert_eq!(handled(&bodies).await.len(), 1);
}

#[test]
fn of_a_field_that_stands_twice_the_last_counts_whole() {
    let text = r#"{"outgoing_event": {
        "event": {"event_no": "E-1", "type": "service_started", "result_code": "BROKEN", "family": "old"},
        "event": {"event_no": "E-2", "type": "service_ended"}
    }}"#;
    let event = read(text).outgoing_event.event;
    assert_eq!((event.event_no.as_str(), event.event_type.as_str()), ("E-2", "service_ended"));
    assert_eq!((event.result_code, event.family), (None, None));
    let text = r#"{
        "outgoing_event": {"event": {"event_no": "E-1", "type": "x"}, "orders": [{"order_no": "O-1"}]},
        "outgoing_event": {"event": {"event_no": "E-2", "type": "y"}}
    }"#;
    assert_eq!(read(text).outgoing_event.orders, None);
}

#[test]
fn done_is_no_failure_in_any_case_of_letters() {
    let with = |code: &str| {
        let mut document: Value = serde_json::from_str(FIXTURES[0]).unwrap();
        document["outgoing_event"]["event"]["result_code"] = code.into();
        read(&document.to_string())
    };
    for code in ["DONE", "done", "Done"] {
        let pivot = with(code);
        assert!(matches!(pivot.outgoing_event.details(), EventDetails::Platform(_)), "{code}");
        let written: Value = serde_json::from_str(&pivot_json::to_string(&pivot)).unwrap();
        assert_eq!(written["outgoing_event"]["event"]["result_code"], code, "it is written back as it came");
    }
    assert!(matches!(with("BROKEN").outgoing_event.details(), EventDetails::Failure { .. }));
}

#[tokio::test]
async fn a_byte_order_mark_is_no_part_of_an_event() {
    assert_eq!(handled(&[format!("\u{feff}{}", numbered("\"E-1\""))]).await, ["E-1"]);
}

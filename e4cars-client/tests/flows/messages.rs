//! All forms of messages at one endpoint: distinguished, received once each, and never lost.

use std::sync::{Arc, Mutex};

use e4cars_client::webhook::{self, Authenticator, Message, MessageContent, parse_message};
use serde_json::{Value, json};

use crate::support::places;

const PLATFORM: &str = include_str!("../../../pivot-types/fixtures/e4cars/platform_event.json");
const FAILURE: &str = include_str!("../../../pivot-types/fixtures/e4cars/platform_error.json");
const SERVICE: &str = include_str!("../../../pivot-types/fixtures/e4cars/service_event.json");
const CREATION: &str = include_str!("../../../pivot-types/fixtures/e4cars/order_creation.json");
const STATUS: &str = include_str!("../../../pivot-types/fixtures/e4cars/vehicle_status.json");
const TRIP: &str = include_str!("../../../pivot-types/fixtures/e4cars/trip.json");

fn form(body: &str) -> &'static str {
    match parse_message(body.as_bytes()).unwrap_or_else(|error| panic!("{error}: {body}")).content() {
        MessageContent::VehicleServices(_) => "services",
        MessageContent::VehicleStatus(_) => "status",
        MessageContent::Trip(_) => "trip",
        _ => "other",
    }
}

#[test]
fn each_form_is_told_by_what_its_page_says() {
    for (body, expected) in [
        (PLATFORM, "services"),
        (FAILURE, "services"),
        (SERVICE, "services"),
        (CREATION, "services"),
        (STATUS, "status"),
        (TRIP, "trip"),
    ] {
        assert_eq!(form(body), expected);
        assert_eq!(form(&format!("[{body}]")), expected, "a list of one");
        assert_eq!(form(&format!("\u{feff}{body};")), expected, "with what is around it");
    }
}

#[test]
fn odd_and_missing_discriminators_cost_nothing() {
    let event = r#""event": {"event_no": "E-1", "type": "t"}"#;
    for (body, expected) in [
        // An empty part next to a whole status is none; next to half of one it is an event that lacks everything.
        (r#"{"outgoing_event": [], "vin": "V", "event": {"type": "t"}}"#.to_owned(), "status"),
        (r#"{"outgoing_event": {}, "vin": "V", "event": {"type": "t"}}"#.to_owned(), "status"),
        (r#"{"outgoing_event": "", "vin": "V", "event": {"type": "t"}}"#.to_owned(), "status"),
        (r#"{"outgoing_event": null, "vin": "V", "event": {"type": "t"}}"#.to_owned(), "status"),
        (format!(r#"{{"outgoing_event": {{{event}}}, "vin": "V", "event": {{"type": "t"}}}}"#), "services"),
        // The kind, in any case of letters and with space around it; blank is none.
        (format!(r#"{{"outgoing_event": {{"kind": " Trip ", {event}}}}}"#), "trip"),
        (format!(r#"{{"outgoing_event": {{"kind": ["trip"], {event}}}}}"#), "services"),
        (format!(r#"{{"outgoing_event": {{"kind": "", {event}}}}}"#), "services"),
        (format!(r#"{{"outgoing_event": {{"kind": null, {event}}}}}"#), "services"),
        (format!(r#"{{"outgoing_event": {{"kind": {{"a": 1}}, {event}}}}}"#), "services"),
        (r#"{"outgoing_event": {"kind": "trip"}}"#.to_owned(), "trip"),
        (r#"{"outgoing_event": {"kind": "trip", "event": {"event_no": [1, 2]}}}"#.to_owned(), "trip"),
        // Another kind is kept as it came, unless it has what vehicle events are made of.
        (format!(r#"{{"outgoing_event": {{"kind": "stock", {event}}}}}"#), "other"),
        (format!(r#"{{"outgoing_event": {{"kind": 7, {event}}}}}"#), "other"),
        (r#"{"outgoing_event": {"kind": "stock"}}"#.to_owned(), "other"),
        (format!(r#"{{"outgoing_event": {{"kind": "vehicle", {event}, "orders": []}}}}"#), "services"),
        (format!(r#"{{"outgoing_event": {{"kind": "vehicle", {event}, "operation": {{}}}}}}"#), "services"),
        (format!(r#"{{"outgoing_event": {{"kind": "vehicle", {event}, "operation": null}}}}"#), "other"),
        // What the reader unwraps, this unwraps too.
        (format!(r#"{{"outgoing_event": [{{"kind": "trip", {event}}}]}}"#), "trip"),
        (format!(r#"{{"outgoing_event": {{"0": {{{event}}}}}}}"#), "services"),
        (r#"{"outgoing_event": "{\"kind\": \"trip\"}"}"#.to_owned(), "trip"),
        (r#"{"outgoing_event": {"kind": "trip", "kind": "trip",}} // twice"#.to_owned(), "trip"),
        // A status needs an event, and something about a vehicle.
        (r#"{"event": {}, "vin": "x"}"#.to_owned(), "status"),
        (r#"{"event": {}, "license_plate": 7}"#.to_owned(), "status"),
        (r#"{"event": {}, "vehicle_account": {}}"#.to_owned(), "status"),
        (r#"{"event": {}, "vehicle_account": [{}], "outgoing_event": null}"#.to_owned(), "status"),
        (r#"{"event": [{"type": ["t"]}], "vin": ["x"]}"#.to_owned(), "status"),
        (r#"{"event": {}, "vin": null}"#.to_owned(), "other"),
        (r#"{"event": "x", "vin": "x"}"#.to_owned(), "other"),
        (r#"{"event": [1, 2], "vin": "x"}"#.to_owned(), "other"),
        (r#"{"vin": "x"}"#.to_owned(), "other"),
        // Bodies that were agreed.
        (r#"{"stock": [1, 2]}"#.to_owned(), "other"),
        (format!("[{STATUS}, {STATUS}]"), "other"),
        ("[1]".to_owned(), "other"),
        (format!(r#"{{"deep": {}{}}}"#, "[".repeat(500), "]".repeat(500)), "other"),
    ] {
        assert_eq!(form(&body), expected, "{body}");
    }
}

#[test]
fn only_what_the_document_requires_of_a_vehicle_event_costs_a_message() {
    for (body, why) in [
        ("", "empty, where JSON is expected"),
        ("<xml/>", "not JSON"),
        ("{}", "empty, where a message is expected"),
        ("null", ""),
        ("[]", "expected an object"),
        ("7", "expected an object"),
        ("\"text\"", "expected an object"),
        (r#"{"outgoing_event": 7}"#, "outgoing_event: expected an object"),
        (r#"{"outgoing_event": {}}"#, "outgoing_event.event: missing"),
        (r#"{"outgoing_event": {"event": {"type": "t"}}}"#, "outgoing_event.event.event_no: missing"),
        (r#"{"outgoing_event": {"event": {"event_no": " ", "type": "t"}}}"#, "event_no: must not be empty"),
        (r#"{"outgoing_event": {"event": {"event_no": "E-1"}}}"#, "outgoing_event.event.type: missing"),
    ] {
        let error = parse_message(body.as_bytes()).unwrap_err().to_string();
        assert!(error.contains(why), "{body}: {error}");
    }
}

#[test]
fn a_body_of_another_form_is_kept_to_the_last_digit() {
    let body = r#"{"b": 12345678901234567.890, "a": [1.0, "é"], "a": null}"#;
    let MessageContent::Other(raw) = parse_message(body.as_bytes()).unwrap().into_content() else { panic!("other") };
    assert_eq!(raw.as_json(), r#"{"b":12345678901234567.890,"a":[1.0,"é"],"a":null}"#);
}

#[test]
fn no_message_shows_a_link_however_it_stands_there() {
    for order in [
        json!({"read_url": "https://example.test/?token=s3cret"}),
        json!({"read_url": ["https://example.test/?token=s3cret"]}),
        json!({"read_url": {"href": "https://example.test/?token=s3cret"}}),
        json!([{"read_url": "https://example.test/?token=s3cret"}]),
        json!("https://example.test/?token=s3cret"),
    ] {
        for body in [json!({"vin": "x", "event": {}, "order": order}), json!({"agreed": order})] {
            let message = parse_message(body.to_string().as_bytes()).unwrap();
            assert!(!format!("{message:?}").contains("s3cret"), "{message:?}");
        }
    }
}

#[test]
fn whatever_stands_anywhere_in_a_status_or_a_trip_the_message_arrives_and_nothing_of_it_is_lost() {
    let strangers =
        [json!(""), json!(0), json!(true), json!([[], {}, 0]), json!({"x": {"y": [null]}}), json!("\u{1f697}")];
    for fixture in [STATUS, TRIP] {
        let document: Value = serde_json::from_str(fixture).unwrap();
        let mut all = Vec::new();
        places(&document, "", &mut all);
        // The whole, and what says that it is one, are somebody else's to be.
        for place in all.iter().filter(|place| !["", "/outgoing_event"].contains(&place.as_str())) {
            for stranger in &strangers {
                let mut changed = document.clone();
                *changed.pointer_mut(place).unwrap() = stranger.clone();
                let message = parse_message(changed.to_string().as_bytes()).unwrap();
                assert!(!message.identity().is_empty());
                let written = match message.content() {
                    MessageContent::VehicleStatus(status) => pivot_json::to_value(&**status),
                    MessageContent::Trip(trip) => pivot_json::to_value(&**trip),
                    MessageContent::Other(raw) => raw.to_value(),
                    // A message that does not say what it is.
                    MessageContent::VehicleServices(pivot) if place.ends_with("/kind") => {
                        pivot_json::to_value(&**pivot)
                    }
                    other => panic!("{place} {stranger}: {other:?}"),
                };
                // A blank optional field may be written as absent; what was changed elsewhere must not be.
                let mut expected = changed.clone();
                let parent = place.rsplit_once('/').unwrap();
                let mut found = written.clone();
                for value in [&mut expected, &mut found] {
                    if let Some(Value::Object(fields)) = value.pointer_mut(parent.0) {
                        fields.remove(parent.1);
                    }
                }
                if stranger.as_str() != Some("") && !place.ends_with("/0") {
                    let kept = written.pointer(place).unwrap_or(&Value::Null);
                    // A number in the place of a text is written as that text.
                    let spelled = |value: &Value| value.to_string().replace('"', "");
                    assert_eq!(spelled(kept), spelled(stranger), "{place}");
                }
                if !place.contains("/comments") && !place.contains("/customer_references") {
                    assert_eq!(found, expected, "{place}: {stranger}");
                }
            }
        }
    }
}

/// The identities of what a handler is called with, for bodies that come one after another.
async fn handled(bodies: &[String]) -> Vec<String> {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&seen);
    let receiver = webhook::message_receiver(Authenticator::bearer("t"), move |message: Message| {
        kept.lock().unwrap().push(message.identity().to_owned());
        async { Ok(()) }
    });
    let receiver = receiver.discard_rejected().build();
    let mut headers = http::HeaderMap::new();
    headers.insert("authorization", "Bearer t".parse().unwrap());
    for body in bodies {
        let outcome = receiver.receive(&headers, None, body.as_bytes()).await;
        assert_eq!(outcome.status(), 200, "{outcome}: {body}");
    }
    seen.lock().unwrap().clone()
}

#[tokio::test]
async fn each_message_is_handled_once_however_often_it_comes() {
    let bodies = [PLATFORM, CREATION, STATUS, TRIP, r#"{"agreed": 1}"#].map(str::to_owned);
    let twice: Vec<String> = bodies.iter().chain(&bodies).cloned().collect();
    let seen = handled(&twice).await;
    assert_eq!(
        seen[..4],
        [
            r#"["E-MOS-20251013-00149","receipt_execution"]"#,
            r#"["E-MOS-20251013-00148","order_creation"]"#,
            r#"["VA-1","f","t","2025-01-01T10:00:00Z"]"#,
            r#"["trip","E-MOS-20251013-00150","t"]"#,
        ]
    );
    assert_eq!(seen.len(), 5);
    assert!(seen[4].starts_with("sha256:") && seen[4].len() == 7 + 64, "{}", seen[4]);
}

#[tokio::test]
async fn messages_that_differ_in_what_identifies_them_are_not_taken_for_one() {
    let changed = |fixture: &str, pointer: &str, value: Value| {
        let mut document: Value = serde_json::from_str(fixture).unwrap();
        *document.pointer_mut(pointer).unwrap() = value;
        document.to_string()
    };
    let bodies = [
        STATUS.to_owned(),
        changed(STATUS, "/vehicle_account/vehicle_account_no", json!("VA-2")),
        changed(STATUS, "/event/family", json!("g")),
        changed(STATUS, "/event/type", json!("u")),
        changed(STATUS, "/event/creation_datetime_utc", json!("2025-01-01T10:00:01Z")),
        // Without a part of the identity, the body is what identifies a message.
        changed(STATUS, "/event/family", json!(null)),
        changed(&changed(STATUS, "/event/family", json!(null)), "/license_plate", json!("BB-111-BB")),
        TRIP.to_owned(),
        changed(TRIP, "/outgoing_event/event/event_no", json!("E-2")),
        changed(TRIP, "/outgoing_event/event/type", json!("u")),
        // A vehicle event of the same number and type as the trip.
        changed(TRIP, "/outgoing_event/kind", json!(null)),
        changed(TRIP, "/outgoing_event/kind", json!("stock")),
    ];
    assert_eq!(handled(&bodies).await.len(), bodies.len());
}

#[tokio::test]
async fn the_receiver_of_vehicle_events_refuses_a_status_and_takes_the_creation_of_orders() {
    let receiver = webhook::receiver(Authenticator::query("key", "k"), |_| async { Ok(()) });
    let receiver = receiver.discard_rejected().build();
    for (body, expected) in [(CREATION, 200), (STATUS, 400)] {
        let outcome = receiver.receive(&http::HeaderMap::new(), Some("key=k"), body.as_bytes()).await;
        assert_eq!(outcome.status(), expected, "{outcome}");
    }
}

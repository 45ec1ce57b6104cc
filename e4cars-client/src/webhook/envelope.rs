//! Reads the metadata (envelope) of the messages that E4Cars sends, as an event store needs it.
//!
//! | message | identified by | ordered by |
//! |---|---|---|
//! | `outgoing_event` with an `event`: vehicle and order events \[doc\], trips \[vendor\] | `event_no` and `type` \[doc\] | VIN, else `vehicle_account_no` |
//! | `event` and a vehicle at the top level: status feeds \[vendor\] | vehicle, `family`, `type` and `creation_datetime_utc` \[guess\] | the same |
//!
//! This client has no types for trips and status feeds, so their envelopes are marked as being of an unknown type.

use pivot_core::is_identity;
use pivot_core::webhook::{Envelope, EventSource};
use pivot_json::{DecodeError, Extra};
use pivot_types::logistics::{EventType, OutgoingEvent};

/// E4Cars as a source of events for an event store.
pub static SOURCE: EventSource = EventSource::new("e4cars", read_envelope);

pivot_json::object! {
    /// A message in any of its formats, with what an envelope needs of it.
    #[derive(Debug)]
    pub struct Message {
        /// An event, or a trip.
        pub outgoing_event: Option<Outgoing>,
        /// The event of a status feed.
        pub event: Option<EventPart>,
        /// The vehicle of a status feed.
        pub vehicle_account: Option<Vehicle>,
        /// The VIN, if it stands beside the event of a status feed.
        pub vin: Option<String>,
        /// The vehicle's number, if it stands beside the event of a status feed.
        pub vehicle_account_no: Option<String>,
    }

    /// An `outgoing_event`.
    #[derive(Debug)]
    pub struct Outgoing {
        /// `trip` for a trip.
        pub kind: Option<String>,
        /// The event itself.
        pub event: Option<EventPart>,
        /// The vehicle.
        pub vehicle_account: Option<Vehicle>,
    }

    /// An event.
    #[derive(Debug)]
    pub struct EventPart {
        /// The number, with all its digits.
        pub event_no: Option<String>,
        /// The family.
        pub family: Option<String>,
        /// The type.
        pub event_type: Option<String> => "type",
        /// When it was recorded.
        pub recorded: Option<String> => "creation_datetime_utc",
    }

    /// A vehicle.
    #[derive(Debug)]
    pub struct Vehicle {
        /// The VIN.
        pub vin: Option<String>,
        /// E4Cars' own number of the vehicle, with all its digits.
        pub vehicle_account_no: Option<String>,
    }
}

/// Reads the envelope of a message, in any of the formats that the vendor documents, and as leniently as
/// [`parse`](super::parse).
///
/// # Errors
/// Returns an error if the body is not JSON, or neither an `outgoing_event` nor a status feed.
pub fn read_envelope(body: &[u8]) -> Result<Envelope, DecodeError> {
    if let Ok(pivot) = super::parse(body) {
        return Ok(of_outgoing_event(&Outgoing::of(pivot.outgoing_event)));
    }
    let message: Message = pivot_json::from_slice_or_single(body)?;
    match (&message.outgoing_event, &message.event) {
        (Some(outgoing), _) => Ok(of_outgoing_event(outgoing)),
        (None, Some(event)) => Ok(of_status_feed(&message, event)),
        (None, None) => Err(DecodeError::at("outgoing_event", "missing, and the body is no status feed either")),
    }
}

impl Outgoing {
    /// What an envelope needs of an event that the typed reading has read.
    fn of(read: OutgoingEvent) -> Self {
        let kind = read.extra.get("kind").and_then(|kind| kind.read().ok());
        let event = EventPart {
            event_no: Some(read.event.event_no),
            family: None,
            event_type: Some(read.event.event_type.as_str().to_owned()),
            recorded: None,
            extra: Extra::new(),
        };
        let vehicle_account = read.vehicle_account.map(|account| Vehicle {
            vin: account.vin.map(|vin| vin.text().into_owned()),
            vehicle_account_no: account.vehicle_account_no,
            extra: Extra::new(),
        });
        Self { kind, event: Some(event), vehicle_account, extra: Extra::new() }
    }
}

fn of_outgoing_event(outgoing: &Outgoing) -> Envelope {
    let (number, event_type) = match &outgoing.event {
        Some(event) => (name(&event.event_no), event.event_type.as_deref()),
        None => (None, None),
    };
    let is_trip = outgoing.kind.as_deref().is_some_and(|kind| kind.eq_ignore_ascii_case("trip"));
    let is_known_type = event_type.is_some_and(|text| EventType::from(text).is_known());
    let vehicle =
        outgoing.vehicle_account.as_ref().and_then(|account| vehicle(&account.vin, &account.vehicle_account_no));
    Envelope::new()
        // The two together, since the document does not say that a number is never used for two kinds.
        .identified_by([number, event_type])
        .ordered_by([vehicle.as_deref()])
        .of_type(event_type, is_known_type && number.is_some() && !is_trip)
}

fn of_status_feed(message: &Message, event: &EventPart) -> Envelope {
    let account = message.vehicle_account.as_ref().and_then(|account| name(&account.vehicle_account_no));
    let vehicle = vehicle(&message.vin, &message.vehicle_account_no).or_else(|| account.map(str::to_owned));
    let event_type = event.event_type.as_deref();
    Envelope::new()
        .identified_by([account.or(vehicle.as_deref()), event.family.as_deref(), event_type, event.recorded.as_deref()])
        .ordered_by([vehicle.as_deref()])
        .of_type(event_type, false)
}

/// A text that names something; under one that does not, such as `null` or `0`, different events would be taken for one.
fn name(text: &Option<String>) -> Option<&str> {
    text.as_deref().filter(|text| is_identity(text))
}

/// Which vehicle it is: its VIN, in capitals and without space around it, since those do not tell vehicles apart.
fn vehicle(vin: &Option<String>, number: &Option<String>) -> Option<String> {
    let vin = name(vin).map(|vin| vin.trim().to_ascii_uppercase());
    vin.or_else(|| name(number).map(str::to_owned))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn envelope(body: &str) -> Envelope {
        read_envelope(body.as_bytes()).unwrap()
    }

    #[test]
    fn the_documents_events_are_identified_by_number_and_type_and_ordered_by_vehicle() {
        for (body, identity, key) in [
            (
                include_str!("../../../pivot-types/fixtures/e4cars/service_event.json"),
                r#"["E-MOS-20251013-00149","service_started"]"#,
                "WVWZZZ3CZWE000001",
            ),
            (
                r#"{"outgoing_event": {"event": {"event_no": 7, "type": "exit_execution"},
                    "vehicle_account": {"vin": " vf1 ", "vehicle_account_no": "VA-1"}}}"#,
                r#"["7","exit_execution"]"#,
                "VF1",
            ),
            (
                r#"{"outgoing_event": {"event": {"event_no": "E", "type": "order_creation"},
                    "vehicle_account": {"vin": null, "vehicle_account_no": "VA-1"}, "orders": [{"order_no": "O"}]}}"#,
                r#"["E","order_creation"]"#,
                "VA-1",
            ),
        ] {
            let envelope = envelope(body);
            assert_eq!(envelope.identity.as_deref(), Some(identity));
            assert_eq!(envelope.order_key.as_deref(), Some(key));
            assert!(envelope.is_known, "{body}");
            // What the envelope knows, the typed reading must be able to read.
            assert!(super::super::parse(body.as_bytes()).is_ok(), "{body}");
        }
    }

    #[test]
    fn what_this_client_has_no_type_for_has_an_envelope_of_an_unknown_kind() {
        for (body, identity, key, event_type) in [
            (
                r#"{"outgoing_event": {"event": {"event_no": "E-1", "type": "service_paused"}}}"#,
                Some(r#"["E-1","service_paused"]"#),
                None,
                Some("service_paused"),
            ),
            (
                r#"{"outgoing_event": {"kind": "trip", "event": {"event_no": "T-1", "type": "service_started"}}}"#,
                Some(r#"["T-1","service_started"]"#),
                None,
                Some("service_started"),
            ),
            (
                r#"{"vin": "VF1", "event": {"family": "f", "type": "t", "creation_datetime_utc": "2025-01-01T10:00:00Z"},
                    "vehicle_account": {"vehicle_account_no": "VA-1"}}"#,
                Some(r#"["VA-1","f","t","2025-01-01T10:00:00Z"]"#),
                Some("VF1"),
                Some("t"),
            ),
            (r#"{"vin": "VF1", "event": {"type": "t"}}"#, None, Some("VF1"), Some("t")),
            (
                r#"{"outgoing_event": {"event": {"event_no": " ", "type": "service_started"}}}"#,
                None,
                None,
                Some("service_started"),
            ),
            (r#"{"outgoing_event": {}}"#, None, None, None),
            (r#"{"outgoing_event": {"event": [], "vehicle_account": "x"}}"#, None, None, None),
        ] {
            let envelope = envelope(body);
            assert_eq!(envelope.identity.as_deref(), identity, "{body}");
            assert_eq!(envelope.order_key.as_deref(), key, "{body}");
            assert_eq!(envelope.event_type.as_deref(), event_type, "{body}");
            assert!(!envelope.is_known, "{body}");
        }
    }

    #[test]
    fn numbers_that_differ_in_any_digit_are_different_events_and_those_that_name_nothing_are_none() {
        let event = |number: &str| {
            format!(r#"{{"outgoing_event":{{"event":{{"event_no":{number},"type":"exit_execution"}}}}}}"#)
        };
        for number in
            ["18446744073709551617", "18446744073709551618", "89330123456789012345", "-9223372036854775809", "1.10"]
        {
            for body in [event(number), event(&format!("\"{number}\""))] {
                let identity = format!(r#"["{number}","exit_execution"]"#);
                // A number below zero names nothing.
                let expected = (!number.starts_with('-')).then_some(identity);
                assert_eq!(envelope(&body).identity, expected, "{body}");
            }
        }
        for nothing in ["0", "\"0\"", "\"null\"", "\"undefined\"", "false", "\"N/A\"", "[]", "{}", "null", "\"\""] {
            let envelope = envelope(&event(nothing));
            assert_eq!((envelope.identity, envelope.is_known), (None, false), "{nothing}");
        }
        let of = |account: &str| {
            format!(r#"{{"outgoing_event":{{"event":{{"event_no":"E","type":"t"}},"vehicle_account":{account}}}}}"#)
        };
        for (account, key) in [
            (r#"{"vehicle_account_no": 18446744073709551617}"#, Some("18446744073709551617")),
            (r#"{"vin": "NULL", "vehicle_account_no": "VA-1"}"#, Some("VA-1")),
            (r#"{"vin": "0", "vehicle_account_no": 0}"#, None),
        ] {
            assert_eq!(envelope(&of(account)).order_key.as_deref(), key, "{account}");
        }
    }

    #[test]
    fn an_envelope_is_read_in_every_form_in_which_the_event_is() {
        let event = r#"{"event_no":"E-1","type":"exit_execution"}"#;
        let outgoing = format!(r#"{{"event":{event}}}"#);
        let text = |json: &str| pivot_json::to_string(&json.to_owned());
        for body in [
            format!(r#"[{{"outgoing_event":{outgoing}}}]"#),
            format!(r#"{{"outgoing_event":[{outgoing}]}}"#),
            format!(r#"{{"outgoing_event":{{"0":{outgoing}}}}}"#),
            format!(r#"{{"outgoing_event":{}}}"#, text(&outgoing)),
            format!(r#"{{"outgoing_event":{{"event":[{event}]}}}}"#),
            format!(r#"{{"outgoing_event":{{"event":{}}}}}"#, text(event)),
            r#"{"outgoing_event":{"event":{"event_no":["E-1"],"type":["exit_execution"]}}}"#.to_owned(),
            format!("{{\"outgoing_event\":{outgoing},}}\0"),
        ] {
            assert_eq!(super::super::parse(body.as_bytes()).unwrap().outgoing_event.event.event_no, "E-1", "{body}");
            let envelope = envelope(&body);
            assert_eq!(
                (envelope.identity.as_deref(), envelope.is_known),
                (Some(r#"["E-1","exit_execution"]"#), true),
                "{body}"
            );
        }
    }

    #[test]
    fn what_is_none_of_the_documented_bodies_has_no_envelope() {
        for body in ["", "<xml/>", "[]", "{}", "null", r#"{"outgoing_event": 1}"#, r#"{"event": "x"}"#, r#"{"a":"#] {
            assert!(read_envelope(body.as_bytes()).is_err(), "{body}");
        }
        assert!(read_envelope("[".repeat(1 << 20).as_bytes()).is_err());
    }
}

//! Reads the metadata (envelope) of the messages that E4Cars sends, as an event store needs it.
//!
//! | message | identified by | ordered by |
//! |---|---|---|
//! | vehicle events and the creation of orders \[doc\] | `event_no` and `type` \[doc\] | VIN, else `vehicle_account_no` |
//! | vehicle status \[vendor\] | vehicle, `family`, `type` and `creation_datetime_utc` \[guess\] | the same |
//! | trips \[vendor\] | `kind`, `event_no` and `type` \[guess\] | the vehicle, if it names one |
//! | other bodies | `kind`, `event_no` and `type`, if it has them \[guess\] | the vehicle, if it names one |
//!
//! Vehicle events of a type that is not documented, and other bodies, are marked as being of an unknown type.

use pivot_core::is_identity;
use pivot_core::webhook::{Envelope, EventSource};
use pivot_json::DecodeError;

use super::head::{EventHead, Form, Head};

/// E4Cars as a source of events for an event store. The handler decodes them with
/// [`parse_message`](super::parse_message).
pub static SOURCE: EventSource = EventSource::new("e4cars", read_envelope);

/// Reads the envelope of a message, in any form.
///
/// # Errors
/// Returns an error if the body is not JSON, if it is neither an object nor an array, if it is empty, or if its
/// `outgoing_event` is no object.
#[inline]
pub fn read_envelope(body: &[u8]) -> Result<Envelope, DecodeError> {
    Head::read(body).map(|head| envelope_of(&head))
}

#[inline]
pub(super) fn envelope_of(head: &Head) -> Envelope {
    let part = |part: fn(&EventHead) -> &Option<String>| head.event().and_then(|event| part(event).as_deref());
    // Under a number that names nothing, such as `null` or `0`, different events would be taken for one.
    let number = part(|event| &event.event_no).filter(|number| is_identity(number));
    let event_type = part(|event| &event.event_type);
    let envelope = match head.form() {
        // The two together, since the document does not say that a number is never used for two kinds.
        Form::VehicleServices => Envelope::new().identified_by([number, event_type]),
        Form::VehicleStatus => {
            let (family, recorded) = (part(|event| &event.family), part(|event| &event.creation_datetime_utc));
            Envelope::new().identified_by([head.account(), family, event_type, recorded])
        }
        // Nor that trips and vehicles are numbered together.
        Form::Trip | Form::Other => Envelope::new().identified_by([head.kind(), number, event_type]),
    };
    envelope.ordered_by([head.vehicle().as_deref()]).of_type(event_type, head.is_known())
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
    fn trips_and_statuses_are_known_whatever_their_type_and_identified_as_far_as_their_pages_go() {
        let status = |rest: &str| {
            format!(
                r#"{{"event": {{"family": "f", "type": "t", "creation_datetime_utc": "2025-01-01T10:00:00Z"}}, {rest}}}"#
            )
        };
        for (body, identity, key, event_type) in [
            (
                r#"{"outgoing_event": {"kind": "trip", "event": {"event_no": "T-1", "type": "service_started"}}}"#
                    .to_owned(),
                Some(r#"["trip","T-1","service_started"]"#),
                None,
                Some("service_started"),
            ),
            (
                include_str!("../../../pivot-types/fixtures/e4cars/trip.json").to_owned(),
                Some(r#"["trip","E-MOS-20251013-00150","t"]"#),
                None,
                Some("t"),
            ),
            // In part: no identity, so that two that differ elsewhere are not taken for one.
            (r#"{"outgoing_event": {"kind": "TRIP", "event": {"event_no": "T-1"}}}"#.to_owned(), None, None, None),
            (r#"{"outgoing_event": {"kind": "trip"}}"#.to_owned(), None, None, None),
            (
                status(r#""vin": " vf1", "vehicle_account": {"vehicle_account_no": "VA-1"}"#),
                Some(r#"["VA-1","f","t","2025-01-01T10:00:00Z"]"#),
                Some("VF1"),
                Some("t"),
            ),
            (
                status(r#""vehicle_account": {"vehicle_account_no": 17}"#),
                Some(r#"["17","f","t","2025-01-01T10:00:00Z"]"#),
                Some("17"),
                Some("t"),
            ),
            (status(r#""vin": "VF1""#), Some(r#"["VF1","f","t","2025-01-01T10:00:00Z"]"#), Some("VF1"), Some("t")),
            (status(r#""license_plate": "AA-000-AA""#), None, None, Some("t")),
            (r#"{"vin": "VF1", "event": {"type": "t"}}"#.to_owned(), None, Some("VF1"), Some("t")),
        ] {
            let envelope = envelope(&body);
            assert_eq!(envelope.identity.as_deref(), identity, "{body}");
            assert_eq!(envelope.order_key.as_deref(), key, "{body}");
            assert_eq!(envelope.event_type.as_deref(), event_type, "{body}");
            assert!(envelope.is_known, "{body}");
            assert!(super::super::parse_message(body.as_bytes()).is_ok(), "{body}");
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
                r#"{"outgoing_event": {"kind": "stock", "event": {"event_no": "E-1", "type": "service_started"}}}"#,
                Some(r#"["stock","E-1","service_started"]"#),
                None,
                Some("service_started"),
            ),
            (
                r#"{"outgoing_event": {"event": {"event_no": " ", "type": "service_started"}}}"#,
                None,
                None,
                Some("service_started"),
            ),
            (r#"{"outgoing_event": {}}"#, None, None, None),
            (r#"{"outgoing_event": {"event": [], "vehicle_account": "x"}}"#, None, None, None),
            (r#"{"event": "x"}"#, None, None, None),
            (r#"{"event": {"type": "t"}}"#, None, None, Some("t")),
            (r#"{"agreed": true}"#, None, None, None),
            (r#"[{"vin": "VF1", "event": {}}, {"vin": "VF2", "event": {}}]"#, None, None, None),
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
    fn what_holds_nothing_or_is_no_object_has_no_envelope() {
        for body in ["", "<xml/>", "[]", "{}", "null", "7", "\"x\"", r#"{"outgoing_event": 1}"#, r#"{"a":"#] {
            assert!(read_envelope(body.as_bytes()).is_err(), "{body}");
        }
        assert!(read_envelope("[".repeat(1 << 20).as_bytes()).is_err());
    }
}

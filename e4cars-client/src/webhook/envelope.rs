//! Reads the metadata (envelope) of the messages that E4Cars sends, as an event store needs it.
//!
//! | message | identified by | ordered by |
//! |---|---|---|
//! | `outgoing_event` with an `event`: vehicle and order events \[doc\], trips \[vendor\] | `event_no` and `type` \[doc\] | VIN, else `vehicle_account_no` |
//! | `event` and a vehicle at the top level: status feeds \[vendor\] | vehicle, `family`, `type` and `creation_datetime_utc` \[guess\] | the same |
//!
//! This client has no types for trips and status feeds, so their envelopes are marked as being of an unknown type.

use pivot_core::webhook::{Envelope, EventSource, text_field as text};
use pivot_json::DecodeError;
use pivot_types::logistics::EventType;
use serde_json::Value;

/// E4Cars as a source of events for an event store.
pub static SOURCE: EventSource = EventSource::new("e4cars", read_envelope);

/// Reads the envelope of a message, in any of the formats that the vendor documents.
///
/// # Errors
/// Returns an error if the body is not JSON, or neither an `outgoing_event` nor a status feed.
pub fn read_envelope(body: &[u8]) -> Result<Envelope, DecodeError> {
    let whole: Value = pivot_json::from_slice(body)?;
    match (whole.get("outgoing_event"), whole.get("event")) {
        (Some(outgoing), _) if outgoing.is_object() => Ok(of_outgoing_event(outgoing)),
        (_, Some(event)) if event.is_object() => Ok(of_status_feed(&whole, event)),
        _ => Err(DecodeError::at("outgoing_event", "missing, and the body is no status feed either")),
    }
}

fn of_outgoing_event(outgoing: &Value) -> Envelope {
    let event = outgoing.get("event").unwrap_or(&Value::Null);
    let (number, event_type) = (text(event, "event_no"), text(event, "type"));
    let is_trip = text(outgoing, "kind").is_some_and(|kind| kind.eq_ignore_ascii_case("trip"));
    let is_known_type = event_type.as_deref().is_some_and(|text| EventType::from(text).is_known());
    let vehicle = outgoing.get("vehicle_account").and_then(vehicle);
    Envelope::new()
        // The two together, since the document does not say that a number is never used for two kinds.
        .identified_by([number.as_deref(), event_type.as_deref()])
        .ordered_by([vehicle.as_deref()])
        .of_type(event_type.as_deref(), is_known_type && number.is_some() && !is_trip)
}

fn of_status_feed(whole: &Value, event: &Value) -> Envelope {
    let account = whole.get("vehicle_account").and_then(|account| text(account, "vehicle_account_no"));
    let vehicle = vehicle(whole).or_else(|| account.clone());
    let (family, event_type) = (text(event, "family"), text(event, "type"));
    let recorded = text(event, "creation_datetime_utc");
    Envelope::new()
        .identified_by([
            account.as_deref().or(vehicle.as_deref()),
            family.as_deref(),
            event_type.as_deref(),
            recorded.as_deref(),
        ])
        .ordered_by([vehicle.as_deref()])
        .of_type(event_type.as_deref(), false)
}

/// Which vehicle it is: its VIN, in capitals and without space around it, since those do not tell vehicles apart.
fn vehicle(account: &Value) -> Option<String> {
    let vin = text(account, "vin").map(|vin| vin.trim().to_ascii_uppercase());
    vin.or_else(|| text(account, "vehicle_account_no"))
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
    fn what_is_none_of_the_documented_bodies_has_no_envelope() {
        for body in ["", "<xml/>", "[]", "{}", "null", r#"{"outgoing_event": 1}"#, r#"{"event": "x"}"#, r#"{"a":"#] {
            assert!(read_envelope(body.as_bytes()).is_err(), "{body}");
        }
        assert!(read_envelope("[".repeat(1 << 20).as_bytes()).is_err());
    }
}

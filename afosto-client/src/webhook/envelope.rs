//! The envelope of the events that Afosto sends, for a store of events.
//!
//! A delivery is identified by its `message_id` \[vendor\]. Events about the same entity (`entity_type` and `entity_id`, an
//! order or a delivery) have the same order key. Five kinds are documented \[vendor\].

use pivot_core::webhook::{Envelope, EventSource, text_field};
use pivot_json::DecodeError;
use serde_json::Value;

/// The events of Afosto, for a store of events.
pub static SOURCE: EventSource = EventSource::new("afosto", read_envelope);

/// The kinds of events that the vendor documents.
const KINDS: [&str; 5] = ["DELIVERED", "IN_TRANSIT", "ORDER_CLOSED", "ORDER_OPENED", "ORDER_UPDATED"];

/// Reads the envelope of a body.
///
/// # Errors
/// Returns an error if the body is no JSON, or says neither what happened nor which message it is.
pub fn read_envelope(body: &[u8]) -> Result<Envelope, DecodeError> {
    let whole: Value = pivot_json::from_slice(body)?;
    let (event, id) = (text_field(&whole, "event"), text_field(&whole, "message_id"));
    if event.is_none() && id.is_none() {
        return Err(DecodeError::at("message_id", "missing, and so is what happened"));
    }
    let is_known = id.is_some() && event.as_deref().is_some_and(|event| KINDS.contains(&event));
    let (kind, entity) = (text_field(&whole, "entity_type"), text_field(&whole, "entity_id"));
    Ok(Envelope::new()
        .identified_by([id.as_deref()])
        .ordered_by([kind.as_deref(), entity.as_deref()])
        .of_type(event.as_deref(), is_known))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_is_identified_by_its_message_and_ordered_by_its_entity() {
        let body = |event: &str| {
            format!(r#"{{"event":"{event}","data":{{}},"entity_id":"o-1","entity_type":"order","message_id":"m-1"}}"#)
        };
        for (event, is_known) in
            [("ORDER_OPENED", true), ("DELIVERED", true), ("ORDER_EATEN", false), ("delivered", false)]
        {
            let envelope = read_envelope(body(event).as_bytes()).unwrap();
            assert_eq!(envelope.identity.as_deref(), Some("m-1"));
            assert_eq!(envelope.order_key.as_deref(), Some(r#"["order","o-1"]"#));
            assert_eq!((envelope.event_type.as_deref(), envelope.is_known), (Some(event), is_known));
        }
    }

    #[test]
    fn an_event_that_lacks_something_is_not_of_a_known_kind_and_one_that_lacks_everything_is_none() {
        for (body, identity) in [
            (r#"{"event": "DELIVERED"}"#, None),
            (r#"{"event": "DELIVERED", "message_id": " "}"#, None),
            (r#"{"message_id": "m-1", "entity_id": "o-1"}"#, Some("m-1")),
        ] {
            let envelope = read_envelope(body.as_bytes()).unwrap();
            assert_eq!(envelope.identity.as_deref(), identity, "{body}");
            assert_eq!((envelope.order_key, envelope.is_known), (None, false), "{body}");
        }
        for body in ["", "{}", "[]", "<a/>", r#"{"event": "", "message_id": null}"#] {
            assert!(read_envelope(body.as_bytes()).is_err(), "{body}");
        }
    }
}

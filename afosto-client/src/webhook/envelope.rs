//! The envelope of the events that Afosto sends, for a store of events.
//!
//! A delivery is identified by its `message_id` \[vendor\]. Events about the same entity (`entity_type` and `entity_id`, an
//! order or a delivery) have the same order key. Five kinds are documented \[vendor\].

use pivot_core::is_identity;
use pivot_core::webhook::{Envelope, EventSource};
use pivot_json::DecodeError;
use pivot_json_derive::JsonObject;

use super::event::EventType;

/// The events of Afosto, for a store of events.
pub static SOURCE: EventSource = EventSource::new("afosto", read_envelope);

/// A message with what an envelope needs of it.
#[derive(Debug, JsonObject)]
pub(super) struct Message {
    /// The type of the event.
    pub event: Option<String>,
    /// The message's own id, with all its digits.
    pub message_id: Option<String>,
    /// The kind of entity that it is about.
    pub entity_type: Option<String>,
    /// The id of what it happened to, with all its digits.
    pub entity_id: Option<String>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// Reads the envelope of a body, as leniently as [`parse`](super::parse).
///
/// # Errors
/// Returns an error if the body is not JSON, or has neither a type of event nor a message id.
#[inline]
pub fn read_envelope(body: &[u8]) -> Result<Envelope, DecodeError> {
    let message: Message = pivot_json::from_slice_or_single(body)?;
    // Under an id that names nothing, such as `null` or `0`, different events would be taken for one.
    let id = message.message_id.as_deref().filter(|id| is_identity(id));
    let entity = message.entity_id.as_deref().filter(|id| is_identity(id));
    let event = message.event.as_deref().filter(|event| !event.trim().is_empty());
    if event.is_none() && id.is_none() {
        return Err(DecodeError::at("message_id", "missing, and so is what happened"));
    }
    let is_known = id.is_some() && event.is_some_and(|event| EventType::from(event).is_known());
    Ok(Envelope::new()
        .identified_by([id])
        .ordered_by([message.entity_type.as_deref(), entity])
        .of_type(event, is_known))
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
    fn ids_that_differ_in_any_digit_are_different_messages_and_those_that_name_nothing_are_none() {
        let body =
            |id: &str| format!(r#"{{"event":"DELIVERED","entity_type":"order","entity_id":{id},"message_id":{id}}}"#);
        for id in ["18446744073709551617", "18446744073709551618", "89330123456789012345"] {
            for body in [body(id), body(&format!("\"{id}\"")), format!("[{}]", body(id))] {
                let envelope = read_envelope(body.as_bytes()).unwrap();
                assert_eq!(envelope.identity.as_deref(), Some(id), "{body}");
                assert_eq!(envelope.order_key, Some(format!(r#"["order","{id}"]"#)), "{body}");
                assert!(envelope.is_known && super::super::parse(body.as_bytes()).is_ok(), "{body}");
            }
        }
        for nothing in ["0", "\"null\"", "false", "\"00000000-0000-0000-0000-000000000000\"", "null", "[]", "\"\""] {
            let envelope = read_envelope(body(nothing).as_bytes()).unwrap();
            assert_eq!((envelope.identity, envelope.order_key, envelope.is_known), (None, None, false), "{nothing}");
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

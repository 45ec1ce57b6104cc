//! The events: their envelope, and what they are about.

use std::time::{Duration, SystemTime};

use pivot_json::{DecodeError, Json, RawJson};
use pivot_json_derive::JsonObject;

use super::order::OrderData;

pivot_json::open_enum! {
    /// The type of an event. The vendor documents these five; which an account can subscribe to, `mes().list_webhook_events()`
    /// says. Any other is an event too: [`Unknown`](Self::Unknown), with its name.
    ///
    /// Source: \[vendor\], \[doc\].
    pub enum EventType {
        /// An order was created.
        ///
        /// Source: \[vendor\].
        OrderOpened = "ORDER_OPENED",
        /// The status, the items, an address or anything else of an order has changed.
        ///
        /// Source: \[vendor\].
        OrderUpdated = "ORDER_UPDATED",
        /// An order is completed: nothing is left to be done for it.
        ///
        /// Source: \[vendor\].
        OrderClosed = "ORDER_CLOSED",
        /// A parcel was picked up by the carrier.
        ///
        /// Source: \[vendor\].
        InTransit = "IN_TRANSIT",
        /// A parcel has arrived.
        ///
        /// Source: \[vendor\].
        Delivered = "DELIVERED",
    }
}

pivot_json::open_enum! {
    /// The kind of entity that an event is about.
    pub enum EntityType {
        /// An order; its content is [`OrderData`].
        ///
        /// Source: \[vendor\].
        Order = "order",
        /// A delivery: a parcel.
        ///
        /// Source: \[vendor\].
        Delivery = "delivery",
    }
}

/// An event in its envelope \[vendor, of the current generation\].
///
/// The vendor documents all fields as always present. Only `event` and `message_id` are required here; any other field that
/// is missing is `None`, and one of another type is set aside ([`pivot_json::misfits`]).
#[derive(Clone, Debug, PartialEq, JsonObject)]
pub struct Event {
    /// What happened.
    pub event: EventType,
    /// The entity that it is about, complete, as the vendor's GraphQL query gives it; [`payload`](Event::payload) reads it.
    ///
    /// Source: \[vendor\].
    pub data: Option<RawJson>,
    /// The id of the entity that the event is about, such as `ord_…`. Its format is not documented.
    pub entity_id: Option<String>,
    /// The kind of entity that it is about.
    pub entity_type: Option<EntityType>,
    /// The id of the message, such as `msg_…`. It is the same in every delivery of the message, so duplicates are recognised by
    /// it. Never blank.
    ///
    /// Source: \[vendor\].
    pub message_id: String,
    /// When it happened, in milliseconds since 1970.
    ///
    /// Source: \[vendor\].
    pub triggered_at: Option<i64>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// The entity that an event is about, decoded.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Payload {
    /// An order, decoded.
    Order(Box<OrderData>),
    /// A delivery. What it holds is not known, as no example of it is public: JSON as it came.
    Delivery(RawJson),
    /// Something else: JSON as it came.
    Other(RawJson),
    /// Not an object where an order is expected: the JSON as received.
    Unreadable(RawJson),
}

impl Event {
    /// What the event is about. `None` if it came without `data`.
    ///
    /// An event that is known decides what its data is; of any other, its `entity_type` does \[guess\]. This never fails:
    /// fields of an order that hold something else than they should are set aside
    /// ([`pivot_json::misfits`]), and an order that cannot be read at all is [`Unreadable`](Payload::Unreadable).
    #[inline]
    pub fn payload(&self) -> Option<Payload> {
        let data = self.data.as_ref().filter(|data| !data.is_null())?;
        Some(match self.subject() {
            EntityType::Order => match pivot_json::from_slice_or_single(data.as_json().as_bytes()) {
                Ok(order) => Payload::Order(Box::new(order)),
                Err(_) => Payload::Unreadable(data.clone()),
            },
            EntityType::Delivery => Payload::Delivery(data.clone()),
            EntityType::Unknown(_) => Payload::Other(data.clone()),
        })
    }

    /// The order that the event is about. `None` if it is about something else, or its data cannot be read as an order.
    #[inline]
    pub fn order(&self) -> Option<OrderData> {
        match self.payload()? {
            Payload::Order(order) => Some(*order),
            _ => None,
        }
    }

    /// When it happened: [`triggered_at`](Event::triggered_at) as a time. `None` if that is absent, or too far from 1970 for a
    /// [`SystemTime`].
    #[inline]
    pub fn triggered_at_time(&self) -> Option<SystemTime> {
        let milliseconds = self.triggered_at?;
        let distance = Duration::from_millis(milliseconds.unsigned_abs());
        match milliseconds.is_negative() {
            true => SystemTime::UNIX_EPOCH.checked_sub(distance),
            false => SystemTime::UNIX_EPOCH.checked_add(distance),
        }
    }

    #[inline]
    fn subject(&self) -> EntityType {
        match &self.event {
            EventType::OrderOpened | EventType::OrderUpdated | EventType::OrderClosed => EntityType::Order,
            EventType::InTransit | EventType::Delivered => EntityType::Delivery,
            EventType::Unknown(_) => self.entity_type.clone().unwrap_or_else(|| EntityType::from("")),
        }
    }
}

/// Decodes an event from the body of a delivery: an object, or an array of one object. It does not check the signature.
///
/// # Errors
/// Returns an error if the body is not JSON, or if its `event` or its `message_id` is missing or its `message_id` is blank.
#[inline]
pub fn parse(body: &[u8]) -> Result<Event, DecodeError> {
    let mut event = Event::placeholder();
    pivot_json::read_slice_or_single(body, &mut event)?;
    if event.message_id.trim().is_empty() {
        // Events without an id would all be taken for one.
        return Err(DecodeError::at("message_id", "must not be empty"));
    }
    Ok(event)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(kind: &str, entity: &str, data: &str) -> Event {
        let body = format!(
            r#"{{"event":"{kind}","entity_type":"{entity}","entity_id":"x-1","message_id":"m-1","data":{data}}}"#
        );
        parse(body.as_bytes()).unwrap()
    }

    #[test]
    fn what_has_no_message_id_is_no_event() {
        for (body, expected) in [
            (r#"{"event": "x"}"#, "message_id: missing"),
            (r#"{"event": "x", "message_id": ""}"#, "message_id: must not be empty"),
            (r#"{"event": "x", "message_id": " \t"}"#, "message_id: must not be empty"),
            (r#"{"message_id": "m"}"#, "event: missing"),
        ] {
            let error = parse(body.as_bytes()).unwrap_err().to_string();
            assert!(error.contains(expected), "{body}: {error}");
        }
    }

    #[test]
    fn the_five_events_are_known_and_every_other_is_an_event_all_the_same() {
        let known = ["ORDER_OPENED", "ORDER_UPDATED", "ORDER_CLOSED", "IN_TRANSIT", "DELIVERED"];
        assert_eq!(EventType::KNOWN.iter().map(EventType::as_str).collect::<Vec<_>>(), known);
        for name in known {
            assert!(event(name, "order", "{}").event.is_known(), "{name}");
        }
        for name in ["ORDER_EATEN", "order_opened", "order.created", ""] {
            let event = event(name, "order", r#"{"number":7}"#);
            assert_eq!((event.event.is_known(), event.event.as_str()), (false, name));
            assert_eq!(event.order().unwrap().number, Some(7), "{name}: the entity type says what it is about");
        }
    }

    #[test]
    fn the_event_says_what_its_data_is_and_else_the_entity_type_does() {
        let (order, other) = (r#"{"number":7}"#, r#"{"number":7}"#.parse::<RawJson>().unwrap());
        for (kind, entity, expected) in [
            ("ORDER_OPENED", "order", "order"),
            ("ORDER_CLOSED", "delivery", "order"),
            ("ORDER_UPDATED", "", "order"),
            ("IN_TRANSIT", "delivery", "delivery"),
            ("DELIVERED", "order", "delivery"),
            ("STOCK_CHANGED", "order", "order"),
            ("STOCK_CHANGED", "delivery", "delivery"),
            ("STOCK_CHANGED", "product", "other"),
            ("STOCK_CHANGED", "", "other"),
        ] {
            let found = match event(kind, entity, order).payload().unwrap() {
                Payload::Order(order) if order.number == Some(7) => "order",
                Payload::Delivery(raw) if raw == other => "delivery",
                Payload::Other(raw) if raw == other => "other",
                found => panic!("{kind} {entity}: {found:?}"),
            };
            assert_eq!(found, expected, "{kind} {entity}");
        }
    }

    #[test]
    fn no_data_costs_an_event_whatever_it_is() {
        for nothing in ["null", ""] {
            let data = if nothing.is_empty() { String::new() } else { format!(r#","data":{nothing}"#) };
            let body = format!(r#"{{"event":"ORDER_OPENED","message_id":"m"{data}}}"#);
            assert_eq!(parse(body.as_bytes()).unwrap().payload(), None, "{body}");
        }
        for data in ["7", "true", r#""an order""#, "[]", r#"[{"number":1},{"number":2}]"#, "[[]]"] {
            let payload = event("ORDER_OPENED", "order", data).payload().unwrap();
            assert_eq!(payload, Payload::Unreadable(data.parse().unwrap()), "{data}");
        }
        let one = event("ORDER_OPENED", "order", r#"[{"number":1}]"#);
        assert_eq!(one.order().unwrap().number, Some(1), "a list of one is that one");
        for data in ["{}", r#"{"number":{},"items":7,"delivery":[],"customer":"Ada","meta_data":[1]}"#] {
            assert!(event("ORDER_OPENED", "order", data).order().is_some(), "{data}");
        }
        // What surrounds the data costs no event either.
        let body =
            br#"{"triggered_at":"noon","entity_type":7,"entity_id":[],"data":{},"message_id":12,"event":"DELIVERED"}"#;
        let event = parse(body).unwrap();
        assert_eq!((event.message_id.as_str(), &event.event), ("12", &EventType::Delivered));
        assert_eq!((event.entity_id.as_deref(), event.triggered_at), (None, None));
    }

    #[test]
    fn every_moment_is_told_or_none_and_none_panics() {
        let at = |milliseconds: Option<i64>| Event { triggered_at: milliseconds, ..event("x", "y", "1") };
        let expected = SystemTime::UNIX_EPOCH + Duration::from_millis(1_714_000_000_000);
        assert_eq!(at(Some(1_714_000_000_000)).triggered_at_time(), Some(expected));
        assert_eq!(at(Some(-1)).triggered_at_time(), Some(SystemTime::UNIX_EPOCH - Duration::from_millis(1)));
        assert_eq!(at(None).triggered_at_time(), None);
        for extreme in [i64::MIN, i64::MAX] {
            let _ = at(Some(extreme)).triggered_at_time();
        }
    }
}

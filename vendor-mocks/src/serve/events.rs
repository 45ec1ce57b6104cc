//! Events that are sent because somebody asks for them.

use std::collections::VecDeque;
use std::sync::Arc;

use serde_json::{Value, json};

use super::vendors::States;
use crate::delivery::{Delivery, Sender};
use crate::fault::WebhookFault;
use crate::lock;

/// Sends an event to the vendor's subscription, and gives its number: `{"vendor": "e4cars", "pivot": {…}}` with a message
/// of any form, or `{"vendor": "afosto", "event", "entity_type", "entity_id", "data"}`.
pub(super) fn send(asked: &Value, states: &States) -> Result<String, String> {
    let text = |name: &str| asked[name].as_str().ok_or_else(|| format!("{name} is missing, or no text"));
    let known: &[&str] = match text("vendor")? {
        "e4cars" => &["vendor", "pivot"],
        "afosto" => &["vendor", "event", "entity_type", "entity_id", "data"],
        _ => return Err("vendor is e4cars or afosto; the others send no events".to_owned()),
    };
    let mut fields = asked.as_object().into_iter().flatten();
    if let Some((unknown, _)) = fields.find(|(name, _)| !known.contains(&name.as_str())) {
        return Err(format!("{unknown} is not known; there are {}", known.join(", ")));
    }
    if text("vendor")? == "afosto" {
        let (event, entity_type, entity_id) = (text("event")?, text("entity_type")?, text("entity_id")?);
        return Ok(lock(&states.afosto).send_webhook(event, entity_type, entity_id, &asked["data"]));
    }
    // It is sent as it stands: a vendor may have more to say than the types know.
    states.e4cars.send_message(asked["pivot"].to_string().into_bytes()).map_err(|error| format!("pivot: {error}"))
}

/// Faults of events, by the names that they are ordered by.
pub(super) const FAULTS: [(&str, WebhookFault); 2] =
    [("duplicate_event", WebhookFault::Duplicate), ("reorder_event", WebhookFault::Reorder)];

/// How many faults may wait for the next events of a vendor.
const MOST_FAULTS: usize = 10_000;

/// Orders a fault of a vendor's next event.
pub(super) fn order(vendor: &str, fault: WebhookFault, states: &States) -> Result<(), String> {
    let sender = states.sender(vendor).ok_or("vendor is e4cars or afosto; the others send no events")?;
    if sender.waiting_faults().len() >= MOST_FAULTS {
        return Err("too many faults wait for an event already".to_owned());
    }
    sender.fail_next(fault);
    Ok(())
}

/// How many faults wait for the next events, by vendor and name.
pub(super) fn waiting(states: &States) -> Vec<(&'static str, &'static str, usize)> {
    let of = |(vendor, sender): (&'static str, Arc<Sender>)| {
        let faults = sender.waiting_faults();
        FAULTS.map(|(name, fault)| (vendor, name, faults.iter().filter(|waits| **waits == fault).count()))
    };
    states.senders().flat_map(of).filter(|(.., count)| *count > 0).collect()
}

/// Forgets the faults that wait for an event.
pub(super) fn forget_faults(states: &States) {
    states.senders().for_each(|(_, sender)| sender.set_faults(VecDeque::new()));
}

/// Every attempt to deliver an event, by vendor.
pub(super) fn deliveries(states: &States) -> Value {
    let shown = |delivery: Delivery| {
        json!({
            "event_no": delivery.event_no, "attempt": delivery.attempt, "bytes": delivery.bytes,
            "status": delivery.answered.map(|status| status.as_u16()),
        })
    };
    let all = |sender: Arc<Sender>| sender.deliveries().into_iter().map(shown).collect::<Value>();
    Value::Object(states.senders().map(|(vendor, sender)| (vendor.to_owned(), all(sender))).collect())
}

//! Events that are sent because somebody asks for them.

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

/// Orders a fault of the next event; `None` if another fault is meant.
pub(super) fn order(asked: &Value, states: &States) -> Option<Result<(), String>> {
    let fault = match asked["fault"].as_str()? {
        "duplicate_event" => WebhookFault::Duplicate,
        "reorder_event" => WebhookFault::Reorder,
        _ => return None,
    };
    let order = |sender: &Sender| {
        if sender.waiting_faults() >= MOST_FAULTS {
            return Err("too many faults wait for an event already".to_owned());
        }
        sender.fail_next(fault);
        Ok(())
    };
    Some(match asked["vendor"].as_str() {
        Some("e4cars") => order(&states.e4cars.feedback),
        Some("afosto") => order(lock(&states.afosto).sender()),
        _ => Err("vendor is e4cars or afosto; the others send no events".to_owned()),
    })
}

/// How many faults may wait for the next events of a vendor.
const MOST_FAULTS: usize = 10_000;

/// Every attempt to deliver an event, by vendor.
pub(super) fn deliveries(states: &States) -> Value {
    let shown = |delivery: Delivery| {
        json!({
            "event_no": delivery.event_no, "attempt": delivery.attempt, "bytes": delivery.bytes,
            "status": delivery.answered.map(|status| status.as_u16()),
        })
    };
    let all = |deliveries: Vec<Delivery>| deliveries.into_iter().map(shown).collect::<Vec<_>>();
    let of_afosto = lock(&states.afosto).sender().deliveries();
    json!({"afosto": all(of_afosto), "e4cars": all(states.e4cars.feedback.deliveries())})
}

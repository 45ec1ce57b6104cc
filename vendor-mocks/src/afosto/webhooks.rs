//! Webhooks, as a subscription gets them, and what is told of them.
//!
//! Source: \[vendor\] for what is sent, which is that of the current generation; \[doc\] for what is told.
//!
//! Subscriptions, messages and attempts are kept in the store, under the paths that they are asked for by.

mod operations;

use std::fmt::Write;
use std::sync::{Arc, Mutex};
use std::time::SystemTime;

use aws_lc_rs::hmac;
use chrono::{DateTime, SecondsFormat, Utc};
use http::HeaderName;
use serde_json::{Value, json};

use super::store::Store;
use crate::clock::MockClock;
use crate::delivery::{Attempted, Event, FeedbackAuth, Schedule, Sender, Subscription};
use crate::lock;

/// Where subscriptions are kept.
const SUBSCRIPTIONS: &str = "/mes/webhooks/subscriptions";
/// Where messages are kept; the attempts of one are below its id.
const MESSAGES: &str = "/mes/webhooks/messages";

/// How much faster than the vendor a mock is: all ten attempts within a tenth of a second.
const SPEED: f64 = 1_000_000.0;

/// The events that there are, with what they tell of.
///
/// Source: \[vendor\].
const EVENTS: [(&str, &str); 5] = [
    ("ORDER_OPENED", "An order was created"),
    ("ORDER_UPDATED", "An order was changed"),
    ("ORDER_CLOSED", "An order was closed"),
    ("IN_TRANSIT", "A parcel was picked up"),
    ("DELIVERED", "A parcel was delivered"),
];

#[derive(Clone)]
pub(super) struct Webhooks {
    pub(super) sender: Arc<Sender>,
    /// The subscription that was made without the operation; it gets every event.
    seeded: Option<u64>,
    /// How many messages have been numbered.
    sent: u64,
    /// Attempts that the store does not know yet, by their message.
    attempts: Arc<Mutex<Attempts>>,
}

/// What was tried, since the deliveries last began anew.
#[derive(Default)]
struct Attempts {
    beginnings: u64,
    made: Vec<(u64, Attempted)>,
}

/// Something that is told of.
pub(super) struct Happened<'a> {
    pub(super) event: &'a str,
    pub(super) entity_type: &'a str,
    pub(super) entity_id: &'a str,
    pub(super) data: &'a Value,
}

impl Webhooks {
    pub(super) fn new(clock: MockClock) -> Self {
        let sender = Arc::new(Sender::new(None, Schedule::afosto(SPEED), clock));
        Self { sender, seeded: None, sent: 0, attempts: Arc::default() }
    }

    /// Drops what is under way; what it still tells of is not heard.
    pub(super) fn begin_anew(&self) {
        self.sender.reset();
        let mut attempts = lock(&self.attempts);
        *attempts = Attempts { beginnings: attempts.beginnings + 1, made: Vec::new() };
    }

    pub(super) fn subscribe(&mut self, store: &mut Store, url: &str, secret: &str) {
        let events: Vec<&str> = EVENTS.iter().map(|(event, _)| *event).collect();
        if let Some(seeded) = self.seeded.and_then(|id| store.member_mut(SUBSCRIPTIONS, &id.to_string())) {
            (seeded["endpoint"], seeded["secret"]) = (json!(url), json!(secret));
            return;
        }
        let id = store.next_id();
        let now = text_of(self.sender.clock().system_time());
        let made = json!({
            "id": id, "events": events, "endpoint": url, "secret": secret, "delivery_rate": 10,
            "created_at": now, "updated_at": now,
        });
        store.add(SUBSCRIPTIONS, "id", made);
        self.seeded = Some(id);
    }

    /// Tells everybody who has subscribed to the event; gives the id of the message, of the first where there are several.
    pub(super) fn send(&mut self, store: &mut Store, happened: &Happened<'_>) -> String {
        let is_for = |subscription: &&Value| {
            let events = subscription["events"].as_array().map(Vec::as_slice).unwrap_or_default();
            let is_seeded = self.seeded.is_some() && subscription["id"].as_u64() == self.seeded;
            is_seeded || events.iter().any(|event| *event == happened.event)
        };
        let wanted = store.all(SUBSCRIPTIONS).into_iter().flatten();
        let wanted: Vec<Value> = wanted.filter(|one| can_be_sent_to(one)).filter(is_for).cloned().collect();
        let mut first = None;
        for subscription in &wanted {
            let number = self.send_to(store, subscription, happened);
            first = first.or(Some(number));
        }
        let number = first.unwrap_or_else(|| {
            self.sent += 1;
            self.sent
        });
        message_id(number)
    }

    /// Makes a message for a subscription and sends it; gives its number.
    fn send_to(&mut self, store: &mut Store, subscription: &Value, happened: &Happened<'_>) -> u64 {
        self.sent += 1;
        let (number, at) = (self.sent, self.sender.clock().system_time());
        let Happened { event, entity_type, entity_id, data } = happened;
        let milliseconds = at.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_millis();
        let payload = json!({
            "event": event, "data": data, "entity_id": entity_id, "entity_type": entity_type,
            "message_id": message_id(number), "triggered_at": u64::try_from(milliseconds).unwrap_or(u64::MAX),
        });
        let payload = payload.to_string();
        let secret = subscription["secret"].as_str().unwrap_or_default();
        let message = json!({
            "id": number, "event": event, "entity_id": entity_id, "payload": payload, "is_pending": true,
            "is_delivered": false, "signature": signature(secret, payload.as_bytes()), "attempts": 0,
            "endpoint": subscription["endpoint"], "subscription": subscription["id"],
            "created_at": text_of(at), "updated_at": text_of(at),
        });
        self.sender.send(self.event(&message, number));
        store.add(MESSAGES, "id", message);
        number
    }

    /// A message as it is sent: its payload and its signature stay the same, however often it is.
    fn event(&self, message: &Value, number: u64) -> Event {
        let text = |name: &str| message[name].as_str().unwrap_or_default().to_owned();
        let headers = [
            ("x-afosto-hmac-sha256", text("signature")),
            (
                "x-afosto-endpoint",
                format!("00000000-0000-4000-8000-{:012}", message["subscription"].as_u64().unwrap_or(0)),
            ),
            ("x-afosto-tenant", "tenant-1".to_owned()),
            ("user-agent", "Afosto/1.0 (+https://afosto.com/docs/webhooks)".to_owned()),
        ];
        let headers = headers.map(|(name, value)| (HeaderName::from_static(name), value));
        let attempts = Arc::clone(&self.attempts);
        let beginnings = lock(&attempts).beginnings;
        let note = move |attempt| {
            let mut attempts = lock(&attempts);
            if attempts.beginnings == beginnings {
                attempts.made.push((number, attempt));
            }
        };
        Event::new(message_id(number), text("payload").into(), headers.into())
            .to(Subscription::new(text("endpoint"), FeedbackAuth::None))
            .observed(note)
    }

    /// Enters what was tried since into the store.
    pub(super) fn note_attempts(&mut self, store: &mut Store) {
        for (number, attempt) in std::mem::take(&mut lock(&self.attempts).made) {
            let Some(message) = store.member_mut(MESSAGES, &number.to_string()) else { continue };
            let is_success = attempt.status.is_some_and(|status| status.is_success());
            let is_delivered = message["is_delivered"] == true || is_success;
            message["attempts"] = json!(message["attempts"].as_u64().unwrap_or_default().max(attempt.number.into()));
            message["is_delivered"] = json!(is_delivered);
            message["is_pending"] = json!(!is_delivered && !attempt.is_last);
            message["updated_at"] = json!(text_of(attempt.at));
            let milliseconds = u64::try_from(attempt.took.as_millis()).unwrap_or(u64::MAX);
            let kept = json!({
                "id": store.next_id(), "number": attempt.number, "is_success": is_success,
                "response_time": milliseconds, "response_code": attempt.status.map_or(0, |status| status.as_u16()),
                "response_body": attempt.body, "attempted_at": text_of(attempt.at),
            });
            store.add(&attempts_of(&number.to_string()), "id", kept);
        }
    }
}

fn message_id(number: u64) -> String {
    format!("message-{number}")
}

fn attempts_of(message: &str) -> String {
    format!("{MESSAGES}/{message}/attempts")
}

/// Whether a subscription has an address; to any other text nothing can be sent, and no message is made of it.
fn can_be_sent_to(subscription: &Value) -> bool {
    let endpoint = subscription["endpoint"].as_str().unwrap_or_default();
    url::Url::parse(endpoint).is_ok_and(|url| url.has_host())
}

/// A moment as the vendor writes it.
fn text_of(at: SystemTime) -> String {
    DateTime::<Utc>::from(at).to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// The signature of a body: HMAC-SHA256 in small hexadecimal letters.
fn signature(secret: &str, body: &[u8]) -> String {
    let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes()), body);
    tag.as_ref().iter().fold(String::new(), |mut text, byte| {
        // Writing to a text cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_is_signed_as_openssl_signs_it() {
        // The fixture's signature was made with `openssl dgst -sha256 -hmac s3cret`.
        let body = include_bytes!("../../../afosto-client/tests/fixtures/event.json");
        let expected = include_str!("../../../afosto-client/tests/fixtures/event.hmac").trim();
        assert_eq!(signature("s3cret", body), expected);
    }
}

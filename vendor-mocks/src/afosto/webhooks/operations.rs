//! The operations for subscriptions, messages and attempts, where the mock does more than to keep what it is given.

use std::time::{Duration, SystemTime};

use serde_json::{Value, json};

use super::{EVENTS, Happened, MESSAGES, SUBSCRIPTIONS, Webhooks, attempts_of, can_be_sent_to, text_of};
use crate::afosto::store::{Headers, Store, slice};
use crate::delivery::Schedule;
use crate::description::Operation;
use crate::journal::Received;

/// How long messages are listed.
///
/// Source: \[doc\].
const LISTED: Duration = Duration::from_secs(30 * 86_400);

/// What an operation answers, with its headers; an error if what it is about is not there.
type OperationResult = Result<(Value, Headers), ()>;

impl Webhooks {
    /// What a webhook operation answers; `None` where a list that keeps what it is given is enough.
    pub(in crate::afosto) fn operation(
        &mut self,
        store: &mut Store,
        operation: Operation<'_>,
        values: &[String],
        request: &Received,
    ) -> Option<OperationResult> {
        let asked = || serde_json::from_slice::<Value>(&request.body).unwrap_or_default();
        let id = values.first().map(String::as_str).unwrap_or_default();
        let plain = |body: Value| Some(Ok((body, Headers::new())));
        match (request.method.as_str(), operation.path) {
            ("GET", "/mes/webhooks/events") => {
                plain(EVENTS.iter().map(|(event, text)| json!({"event": event, "description": text})).collect())
            }
            ("GET", "/mes/webhooks/delays") => {
                let row = |(attempt, delay, total): (u32, u64, u64)| json!({"attempt": attempt, "delay": delay, "total_delay": total});
                plain(Schedule::afosto(1.0).table().into_iter().map(row).collect())
            }
            ("POST", SUBSCRIPTIONS) => plain(self.make_subscription(store, &asked())),
            ("PUT", "/mes/webhooks/subscriptions/{id}") => {
                self.touch(store, id);
                None
            }
            ("POST", "/mes/webhooks/subscriptions/{id}/trigger") => self.trigger(store, id, &asked()),
            ("GET", MESSAGES) => Some(Ok(self.messages(store, request))),
            ("POST", "/mes/webhooks/messages/{id}") => self.retry(store, id),
            ("GET", "/mes/webhooks/messages/{id}/attempts") => attempts(store, id, request),
            _ => None,
        }
    }

    fn make_subscription(&self, store: &mut Store, asked: &Value) -> Value {
        let (id, now) = (store.next_id(), text_of(self.sender.clock().system_time()));
        let made = json!({
            "id": id, "events": asked["events"].as_array().cloned().unwrap_or_default(),
            "endpoint": asked["endpoint"].as_str().unwrap_or_default(), "secret": format!("secret-of-subscription-{id}"),
            "delivery_rate": asked["delivery_rate"].as_i64().unwrap_or(10), "created_at": now, "updated_at": now,
        });
        store.add(SUBSCRIPTIONS, "id", made)
    }

    /// Notes when a subscription is changed; what is changed, the store does.
    fn touch(&self, store: &mut Store, id: &str) {
        let now = text_of(self.sender.clock().system_time());
        if let Some(subscription) = store.member_mut(SUBSCRIPTIONS, id) {
            subscription["updated_at"] = json!(now);
        }
    }

    /// Sends an event to one subscription, whatever that has asked for.
    fn trigger(&mut self, store: &mut Store, id: &str, asked: &Value) -> Option<OperationResult> {
        drop(store.all(SUBSCRIPTIONS)?);
        let subscription = match store.member(SUBSCRIPTIONS, id).cloned() {
            Some(subscription) if can_be_sent_to(&subscription) => subscription,
            // What cannot be sent to is answered with a sample.
            Some(_) => return None,
            None => return Some(Err(())),
        };
        let text = |name: &str| asked[name].as_str().unwrap_or_default();
        let (event, entity_id) = (text("event"), text("entity_id"));
        let entity_type = if event.starts_with("ORDER") { "order" } else { "delivery" };
        let orders = store.all("/odr/orders").into_iter().flatten();
        let known = { orders }.find(|order| entity_type == "order" && order["id"] == entity_id).cloned();
        let data = known.unwrap_or_else(|| json!({"id": entity_id}));
        let number = self.send_to(store, &subscription, &Happened { event, entity_type, entity_id, data: &data });
        let message = store.member(MESSAGES, &number.to_string()).cloned().unwrap_or_default();
        Some(Ok((under_test(message, 1), Headers::new())))
    }

    /// Those of the last 30 days that are as asked for.
    fn messages(&self, store: &Store, request: &Received) -> (Value, Headers) {
        let asked = |name: &str| request.query.iter().find(|(known, _)| known == name).map(|(_, value)| value == "1");
        let (is_delivered, is_pending) = (asked("is_delivered"), asked("is_pending"));
        let oldest = self.sender.clock().system_time().checked_sub(LISTED).unwrap_or(SystemTime::UNIX_EPOCH);
        // Texts of one form compare as their moments.
        let oldest = text_of(oldest);
        let is_meant = |message: &&Value| {
            is_delivered.is_none_or(|wanted| message["is_delivered"] == wanted)
                && is_pending.is_none_or(|wanted| message["is_pending"] == wanted)
                && message["created_at"].as_str().is_none_or(|at| at >= oldest.as_str())
        };
        let all: Vec<Value> = store.all(MESSAGES).into_iter().flatten().filter(is_meant).cloned().collect();
        page(all, request)
    }

    /// Sends a message once more. Before there is any, the answer is a sample.
    fn retry(&mut self, store: &mut Store, id: &str) -> Option<OperationResult> {
        drop(store.all(MESSAGES)?);
        let Some(message) = store.member(MESSAGES, id).cloned() else { return Some(Err(())) };
        let number = message["id"].as_u64().unwrap_or_default();
        let attempt = u32::try_from(message["attempts"].as_u64().unwrap_or_default()).unwrap_or(u32::MAX);
        let attempt = attempt.saturating_add(1);
        self.sender.send(self.event(&message, number).once(attempt));
        Some(Ok((under_test(message, attempt), Headers::new())))
    }
}

/// The attempts of a message. Before there is any message, the answer is a sample.
fn attempts(store: &Store, id: &str, request: &Received) -> Option<OperationResult> {
    drop(store.all(MESSAGES)?);
    if store.member(MESSAGES, id).is_none() {
        return Some(Err(()));
    }
    Some(Ok(page(store.all(&attempts_of(id)).into_iter().flatten().cloned().collect(), request)))
}

fn page(all: Vec<Value>, request: &Received) -> (Value, Headers) {
    let size = request.header("x-page-size").parse().unwrap_or(25);
    let (page, headers) = slice(all, request.header("x-page"), size, Some("cursor"));
    (page.into(), headers)
}

/// A message as it is told right after an attempt was begun: how that ends is not known yet.
fn under_test(mut message: Value, attempt: u32) -> Value {
    message["attempt"] = json!({"number": attempt});
    if let Some(message) = message.as_object_mut() {
        message.remove("attempts");
    }
    message
}

//! Webhooks, as a subscription gets them \[vendor, of the current generation\].

use std::fmt::Write;
use std::sync::Arc;
use std::time::Duration;

use aws_lc_rs::hmac;
use chrono::Utc;
use http::HeaderName;
use serde_json::{Value, json};

use crate::delivery::{FeedbackAuth, Sender, Subscription};

pub(super) struct Webhooks {
    pub(super) sender: Arc<Sender>,
    /// Where they go, and what they are signed with.
    url: String,
    secret: String,
    sent: u64,
}

impl Default for Webhooks {
    fn default() -> Self {
        Self { sender: Arc::new(Sender::new(None)), url: String::new(), secret: String::new(), sent: 0 }
    }
}

impl Webhooks {
    pub(super) fn with_pause(pause: Duration) -> Self {
        Self { sender: Arc::new(Sender::new(None).with_pause(pause)), ..Self::default() }
    }

    pub(super) fn subscribe(&mut self, url: String, secret: String) {
        self.sender.subscribe(Subscription::new(url.clone(), FeedbackAuth::None));
        (self.url, self.secret) = (url, secret);
    }

    pub(super) fn send(&mut self, event: &str, entity_type: &str, entity_id: &str, data: &Value) -> String {
        self.sent += 1;
        let message_id = format!("message-{}", self.sent);
        let body = json!({
            "event": event, "data": data, "entity_id": entity_id, "entity_type": entity_type,
            "message_id": message_id, "triggered_at": Utc::now().timestamp_millis(),
        });
        let body = body.to_string();
        let headers = [
            ("x-afosto-hmac-sha256", signature(&self.secret, body.as_bytes())),
            ("x-afosto-endpoint", self.url.clone()),
            ("x-afosto-tenant", "tenant-1".to_owned()),
        ];
        let headers = headers.map(|(name, value)| (HeaderName::from_static(name), value));
        self.sender.send(message_id.clone(), body.into(), headers.into());
        message_id
    }
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

//! Tokens.

use std::collections::VecDeque;
use std::time::{Duration, SystemTime};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::StatusCode;
use orange_travel_client::client::SCOPE;
use serde_json::json;
use url::form_urlencoded;

use super::answers::Refusal;
use super::{CLIENT_ID, CLIENT_SECRET};
use crate::clock::MockClock;
use crate::journal::Received;
use crate::server::Answer;

#[derive(Clone)]
pub(super) struct Tokens {
    clock: MockClock,
    pub(super) lifetime: Duration,
    /// Each with its end.
    issued: Vec<(String, SystemTime)>,
    /// A fixed token that is good too.
    pub(super) bearer: Option<String>,
    /// When tokens were asked for in the last minute.
    asked: VecDeque<SystemTime>,
}

impl Tokens {
    pub(super) fn new(clock: MockClock) -> Self {
        let lifetime = Duration::from_secs(3600);
        Self { clock, lifetime, issued: Vec::new(), bearer: None, asked: VecDeque::new() }
    }

    pub(super) fn expire_all(&mut self) {
        let now = self.clock.time();
        self.issued.iter_mut().for_each(|(_, end)| *end = now.min(*end));
    }

    /// The token endpoint; its failures have the form of OAuth.
    pub(super) fn issue(&mut self, request: &Received) -> Answer {
        let now = self.clock.time();
        // Those that a clock that was set back has before it are of no minute that is past.
        let is_of_this_minute =
            |asked: &SystemTime| now.duration_since(*asked).is_ok_and(|ago| ago < Duration::from_secs(60));
        self.asked.retain(is_of_this_minute);
        self.asked.push_back(now);
        let failure = |status, error: &str, description: &str| {
            Answer::of(status, &json!({"error": error, "error_description": description}))
        };
        if self.asked.len() > 50 {
            return failure(
                StatusCode::TOO_MANY_REQUESTS,
                "too_many_requests",
                "more than 50 token requests in a minute",
            );
        }
        let expected = format!("Basic {}", STANDARD.encode(format!("{CLIENT_ID}:{CLIENT_SECRET}")));
        if request.header("authorization") != expected {
            return failure(StatusCode::UNAUTHORIZED, "invalid_client", "the client id or secret is unknown");
        }
        let mut form = form_urlencoded::parse(&request.body);
        if !form.any(|(name, value)| name == "grant_type" && value == "client_credentials") {
            return failure(StatusCode::BAD_REQUEST, "unsupported_grant_type", "grant_type is client_credentials");
        }
        let mut form = form_urlencoded::parse(&request.body);
        if form.any(|(name, value)| name == "scope" && value.split(' ').any(|scope| scope != SCOPE)) {
            return failure(StatusCode::BAD_REQUEST, "invalid_scope", "the API has another scope");
        }
        let token = format!("orange-token-{}", self.issued.len() + 1);
        self.issued.push((token.clone(), now + self.lifetime));
        let body =
            json!({"token_type": "Bearer", "access_token": token, "expires_in": self.lifetime.as_secs().to_string()});
        Answer::of(StatusCode::OK, &body)
    }

    pub(super) fn check(&self, request: &Received) -> Result<(), Refusal> {
        let refuse = |code, message| Err(Refusal::new(StatusCode::UNAUTHORIZED, code, message));
        let Some(token) = request.header("authorization").strip_prefix("Bearer ") else {
            return refuse(40, "Missing credentials");
        };
        if self.bearer.as_deref() == Some(token) {
            return Ok(());
        }
        match self.issued.iter().find(|(known, _)| known == token) {
            None => refuse(41, "Invalid credentials"),
            Some((_, end)) if self.clock.time() >= *end => refuse(42, "Expired credentials"),
            Some(_) => Ok(()),
        }
    }
}

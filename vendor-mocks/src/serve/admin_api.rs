//! The page, and what programs ask for in its place.

use std::sync::Arc;
use std::time::Duration;

use futures_util::future::BoxFuture;
use http::{Method, StatusCode};
use serde_json::{Value, json};

use super::events;
use super::mask::shown;
use super::reviews;
use super::vendors::{PREFIXES, Senders};
use crate::fault::Fault;
use crate::journal::Received;
use crate::server::{AdminApi, Answer, Shared};

/// The server's own pages.
pub(super) struct Pages {
    senders: Arc<Senders>,
}

impl Pages {
    pub(super) fn new(senders: Senders) -> Self {
        Self { senders: Arc::new(senders) }
    }
}

const PAGE: &str = include_str!("page.html");

/// The page loads nothing, and talks to nobody but its server.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'; \
    base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// How long somebody may wait for news.
const PATIENCE: Duration = Duration::from_secs(30);

impl AdminApi for Pages {
    fn has(&self, path: &str) -> bool {
        matches!(path, "/" | "/favicon.ico" | "/_mock") || path.starts_with("/_mock/")
    }

    fn answer(&self, request: Received, server: Arc<Shared>) -> BoxFuture<'static, Answer> {
        let senders = Arc::clone(&self.senders);
        Box::pin(async move {
            match (&request.method, request.path.as_str()) {
                (&Method::GET, "/") => page(),
                (&Method::GET, "/favicon.ico") => nothing(),
                (&Method::GET, "/_mock/requests") => requests(&request, &server).await,
                (&Method::DELETE, "/_mock/requests") => {
                    server.journal.forget();
                    nothing()
                }
                (&Method::POST, "/_mock/faults") => {
                    let ordered = asked(&request).and_then(|asked| order(&asked, &server, &senders));
                    ordered.map_or_else(refused, |()| nothing())
                }
                (&Method::POST, "/_mock/events") => {
                    let sent = asked(&request).and_then(|asked| events::send(&asked, &senders));
                    sent.map_or_else(refused, |number| Answer::of(StatusCode::ACCEPTED, &json!({"event_no": number})))
                }
                (&Method::POST, "/_mock/reviews") => {
                    let reviewed = asked(&request).and_then(|asked| reviews::review(&asked, &senders));
                    reviewed.map_or_else(refused, |()| nothing())
                }
                (&Method::GET, "/_mock/deliveries") => Answer::of(StatusCode::OK, &events::deliveries(&senders)),
                _ => Answer::of(StatusCode::NOT_FOUND, &json!({"message": NOT_HERE})),
            }
        })
    }
}

const NOT_HERE: &str = "here are GET and DELETE /_mock/requests, POST /_mock/faults, POST /_mock/events, POST /_mock/reviews and GET /_mock/deliveries";

/// What a program asks for, in JSON.
fn asked(request: &Received) -> Result<Value, String> {
    serde_json::from_slice(&request.body).map_err(|error| format!("the body is not JSON: {error}"))
}

fn page() -> Answer {
    let mut page = Answer::new(StatusCode::OK, "text/html; charset=utf-8", PAGE);
    page.headers.push(("content-security-policy", POLICY.to_owned()));
    page
}

fn nothing() -> Answer {
    Answer::json(StatusCode::NO_CONTENT, "")
}

fn refused(why: String) -> Answer {
    Answer::of(StatusCode::BAD_REQUEST, &json!({"message": why}))
}

/// What was asked and answered: `changes` counts what has happened; `since` leaves out what had happened by then, and
/// `wait` waits for news for some seconds.
async fn requests(request: &Received, server: &Shared) -> Answer {
    let (since, wait) = match since_and_wait(request) {
        Ok(asked) => asked,
        Err(why) => return refused(why),
    };
    if !wait.is_zero() {
        server.journal.changed_since(since, wait).await;
    }
    let (changes, first, entries) = server.journal.since(since);
    let entries: Vec<Value> = entries.iter().map(shown).collect();
    Answer::of(StatusCode::OK, &json!({"changes": changes, "first": first, "requests": entries}))
}

fn since_and_wait(request: &Received) -> Result<(u64, Duration), String> {
    let (mut since, mut wait) = (None, None);
    for (name, value) in &request.query {
        let place = match name.as_str() {
            "since" => &mut since,
            "wait" => &mut wait,
            other => return Err(format!("{other} is not known; there are since and wait")),
        };
        let number: u64 = value.parse().map_err(|_| format!("{name} is a number"))?;
        if place.replace(number).is_some() {
            return Err(format!("{name} stands twice"));
        }
    }
    Ok((since.unwrap_or_default(), Duration::from_secs(wait.unwrap_or_default()).min(PATIENCE)))
}

/// Orders a fault: `{"vendor", "path", "fault", …}`.
fn order(asked: &Value, server: &Shared, senders: &Senders) -> Result<(), String> {
    if let Some(ordered) = events::order(asked, senders) {
        return ordered;
    }
    let (path, fault) = read(asked)?;
    server.order(Some(path), fault);
    Ok(())
}

/// Which path a fault is for, and the fault.
fn read(asked: &Value) -> Result<(String, Fault), String> {
    const FIELDS: [&str; 8] =
        ["vendor", "path", "fault", "status", "body", "media_type", "retry_after_seconds", "milliseconds"];
    const FAULTS: &str = "fault is one of answer, rate_limited, reset_before, reset_after, delay, slow_body, \
        truncated_body, not_json, wrong_content_type, expired_token, duplicate_event, reorder_event";
    let fields = asked.as_object().ok_or("an object is expected")?;
    if let Some(unknown) = fields.keys().find(|name| !FIELDS.contains(&name.as_str())) {
        return Err(format!("{unknown} is not known; there are {}", FIELDS.join(", ")));
    }
    let vendor = format!("/{}", asked["vendor"].as_str().unwrap_or_default());
    if !PREFIXES.contains(&vendor.as_str()) {
        return Err("vendor is one of afosto, e4cars, orange, ownli".to_owned());
    }
    let path = match &asked["path"] {
        Value::Null => format!("{vendor}/*"),
        Value::String(path) if path.starts_with('/') => format!("{vendor}{path}"),
        _ => return Err("path starts with /, and may end with *".to_owned()),
    };
    let number = |name: &str, default: u64| match &asked[name] {
        Value::Null => Ok(default),
        value => value.as_u64().ok_or_else(|| format!("{name} is a number")),
    };
    let (milliseconds, seconds) = (number("milliseconds", 1000)?, number("retry_after_seconds", 1)?);
    let pause = Duration::from_millis(milliseconds);
    let fault = match asked["fault"].as_str().unwrap_or_default() {
        "answer" => {
            let status =
                u16::try_from(number("status", 500)?).ok().and_then(|status| StatusCode::from_u16(status).ok());
            let body = match &asked["body"] {
                Value::Null => String::new(),
                Value::String(text) => text.clone(),
                other => other.to_string(),
            };
            let media_type = match asked["media_type"].as_str() {
                None | Some("application/json") => "application/json",
                Some("text/html") => "text/html",
                Some("text/plain") => "text/plain",
                Some(_) => return Err("media_type is application/json, text/html or text/plain".to_owned()),
            };
            let status = status.ok_or("status is one of HTTP's")?;
            Fault::Answer { status, media_type, body: body.into(), retry_after: None }
        }
        "rate_limited" => Fault::rate_limited(Duration::from_secs(seconds)),
        "reset_before" => Fault::ResetBefore,
        "reset_after" => Fault::ResetAfter,
        "delay" => Fault::Delay(pause),
        "slow_body" => Fault::SlowBody(pause),
        "truncated_body" => Fault::TruncatedBody,
        "not_json" => Fault::not_json(),
        "wrong_content_type" => Fault::wrong_content_type(),
        "expired_token" => Fault::ExpiredToken,
        _ => return Err(FAULTS.to_owned()),
    };
    Ok((path, fault))
}

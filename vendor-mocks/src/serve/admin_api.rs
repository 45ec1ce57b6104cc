//! What programs ask the server itself for, and the page for people.

use std::sync::Arc;
use std::time::Duration;

use futures_util::future::BoxFuture;
use http::StatusCode;
use serde_json::{Value, json};

use super::coverage::Coverage;
use super::guard::{Guard, OWN_HEADERS, VENDOR_HEADERS};
use super::log::LineLog;
use super::mask::shown;
use super::page::page;
use super::vendors::Senders;
use super::{events, faults, reviews};
use crate::journal::Received;
use crate::server::{AdminApi, Answer, Shared};

/// The server's own pages.
pub(super) struct Pages {
    senders: Arc<Senders>,
    guard: Guard,
    coverage: Arc<Coverage>,
    log: Option<LineLog>,
}

impl Pages {
    pub(super) fn new(senders: Senders, hosts: &[String], log: Option<LineLog>) -> Self {
        Self { senders: Arc::new(senders), guard: Guard::new(hosts), coverage: Arc::default(), log }
    }
}

/// How long somebody may wait for news.
const PATIENCE: Duration = Duration::from_secs(30);

impl AdminApi for Pages {
    fn has(&self, path: &str) -> bool {
        matches!(path, "/" | "/favicon.ico" | "/_mock") || path.starts_with("/_mock/")
    }

    fn refuses(&self, request: &Received) -> Option<Answer> {
        let refused = self.guard.refuses(request)?;
        Some(with_own_headers(refused))
    }

    fn answer(&self, request: Received, server: Arc<Shared>) -> BoxFuture<'static, Answer> {
        let (senders, coverage) = (Arc::clone(&self.senders), Arc::clone(&self.coverage));
        Box::pin(async move { with_own_headers(answer(&request, &server, &senders, &coverage).await) })
    }

    fn headers_for_vendors(&self) -> &'static [(&'static str, &'static str)] {
        &VENDOR_HEADERS
    }

    fn done(&self, request: &Received) {
        self.coverage.count(request);
        if let Some(log) = &self.log {
            log.request(request);
        }
    }
}

fn with_own_headers(mut answer: Answer) -> Answer {
    answer.headers.extend(OWN_HEADERS.map(|(name, value)| (name, value.to_owned())));
    answer
}

async fn answer(request: &Received, server: &Shared, senders: &Senders, coverage: &Coverage) -> Answer {
    match (request.method.as_str(), request.path.as_str()) {
        ("GET" | "HEAD", "/") => page(),
        ("GET" | "HEAD", "/favicon.ico") => nothing(),
        ("GET" | "HEAD", "/_mock/health") => Answer::of(StatusCode::OK, &json!({"status": "ok"})),
        ("GET" | "HEAD", "/_mock/ready") => match server.is_stopping() {
            false => Answer::of(StatusCode::OK, &json!({"status": "ready"})),
            true => Answer::of(StatusCode::SERVICE_UNAVAILABLE, &json!({"status": "stopping"})),
        },
        ("GET", "/_mock/requests") => requests(request, server).await,
        ("DELETE", "/_mock/requests") => {
            server.journal.forget();
            nothing()
        }
        ("GET", "/_mock/faults") => Answer::of(StatusCode::OK, &waiting(server)),
        ("POST", "/_mock/faults") => {
            let ordered = asked(request).and_then(|asked| faults::order(&asked, server, senders));
            ordered.map_or_else(refused, |()| nothing())
        }
        ("DELETE", "/_mock/faults") => {
            server.forget_faults();
            nothing()
        }
        ("POST", "/_mock/events") => {
            let sent = asked(request).and_then(|asked| events::send(&asked, senders));
            sent.map_or_else(refused, |number| Answer::of(StatusCode::ACCEPTED, &json!({"event_no": number})))
        }
        ("POST", "/_mock/reviews") => {
            let reviewed = asked(request).and_then(|asked| reviews::review(&asked, senders));
            reviewed.map_or_else(refused, |()| nothing())
        }
        ("GET", "/_mock/deliveries") => Answer::of(StatusCode::OK, &events::deliveries(senders)),
        ("GET", "/_mock/coverage") => Answer::of(StatusCode::OK, &coverage.told()),
        ("DELETE", "/_mock/coverage") => {
            coverage.forget();
            nothing()
        }
        ("GET", path) => match description(path) {
            Some(text) => Answer::json(StatusCode::OK, text),
            None => not_here(),
        },
        _ => not_here(),
    }
}

/// The description of a vendor, at `/_mock/openapi/{vendor}.json`.
fn description(path: &str) -> Option<&'static str> {
    match path.strip_prefix("/_mock/openapi/")? {
        "afosto.json" => Some(afosto_client::OPENAPI),
        "e4cars.json" => Some(e4cars_client::OPENAPI),
        "orange.json" => Some(orange_travel_client::OPENAPI),
        "ownli.json" => Some(ownli_client::OPENAPI),
        _ => None,
    }
}

/// The faults that no request has met yet.
fn waiting(server: &Shared) -> Value {
    let waiting = server.waiting_faults().into_iter();
    let waiting: Vec<Value> = waiting.map(|(path, count)| json!({"path": path, "count": count})).collect();
    json!({"waiting": waiting})
}

fn not_here() -> Answer {
    const HERE: &str = "here are GET /_mock/health, ready, requests, faults, deliveries, coverage and openapi/{vendor}.json, \
        POST /_mock/faults, events and reviews, and DELETE /_mock/requests, faults and coverage";
    Answer::of(StatusCode::NOT_FOUND, &json!({"message": HERE}))
}

/// What a program asks for, in JSON.
fn asked(request: &Received) -> Result<Value, String> {
    serde_json::from_slice(&request.body).map_err(|error| format!("the body is not JSON: {error}"))
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
        tokio::select! {
            () = server.journal.changed_since(since, wait) => {}
            // A server that ends lets nobody wait.
            () = server.stopping() => {}
        }
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

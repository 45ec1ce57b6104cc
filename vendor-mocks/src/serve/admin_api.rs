//! What programs ask the server itself for, and the page for people.

use std::sync::Arc;
use std::time::Duration;

use futures_util::future::BoxFuture;
use http::{Method, StatusCode};
use serde_json::{Value, json};

use super::directions::directions;
use super::guard::{Guard, OWN_HEADERS, VENDOR_HEADERS};
use super::mask::shown;
use super::page::page;
use super::routes::not_here;
use super::sessions::{Entry, Sessions};
use super::{events, faults, reports, reviews, routes, sessions_api};
use crate::journal::Received;
use crate::server::{AdminApi, Answer, Session, Shared};

/// The server's own pages.
pub(super) struct Pages {
    sessions: Arc<Sessions>,
    guard: Guard,
}

impl Pages {
    pub(super) fn new(sessions: Arc<Sessions>, hosts: &[String]) -> Self {
        Self { sessions, guard: Guard::new(hosts) }
    }
}

/// How long somebody may wait for news.
const PATIENCE: Duration = Duration::from_secs(30);

impl AdminApi for Pages {
    fn session(&self, path: &str) -> Option<Result<(Arc<Session>, String), Answer>> {
        let (id, within) = sessions_api::split(path)?;
        let found = sessions_api::number(id).and_then(|id| self.sessions.find(id));
        Some(match found {
            Some(entry) => Ok((Arc::clone(&entry.session), within)),
            None => Err(with_own_headers(sessions_api::no_such_session(id))),
        })
    }

    fn has(&self, path: &str) -> bool {
        matches!(path, "/" | "/favicon.ico" | "/_mock") || path.starts_with("/_mock/")
    }

    fn refuses(&self, request: &Received) -> Option<Answer> {
        let refused = self.guard.refuses(request)?;
        Some(with_own_headers(refused))
    }

    fn answer(&self, request: Received, session: Arc<Session>, server: Arc<Shared>) -> BoxFuture<'static, Answer> {
        let sessions = Arc::clone(&self.sessions);
        Box::pin(async move {
            let Some(entry) = sessions.of(&session) else { return with_own_headers(not_here()) };
            if let Some(refused) = routes::refused(&request, session.id.is_some()) {
                return with_own_headers(refused);
            }
            // What is asked for by HEAD is what GET gives; its body is not sent.
            let method = if request.method == Method::HEAD { Method::GET } else { request.method.clone() };
            with_own_headers(answer(&Received { method, ..request }, &server, &entry, &sessions).await)
        })
    }

    fn headers_for_vendors(&self) -> &'static [(&'static str, &'static str)] {
        &VENDOR_HEADERS
    }
}

fn with_own_headers(mut answer: Answer) -> Answer {
    answer.headers.extend(OWN_HEADERS.map(|(name, value)| (name, value.to_owned())));
    answer
}

async fn answer(request: &Received, server: &Shared, entry: &Entry, sessions: &Sessions) -> Answer {
    let session = &*entry.session;
    match (request.method.as_str(), request.path.as_str()) {
        ("GET", "/") => page(),
        ("GET", "/favicon.ico") => nothing(),
        ("GET", "/_mock/health") => Answer::of(StatusCode::OK, &json!({"status": "ok"})),
        ("GET", "/_mock/ready") => match server.is_stopping() {
            false => Answer::of(StatusCode::OK, &json!({"status": "ready"})),
            true => Answer::of(StatusCode::SERVICE_UNAVAILABLE, &json!({"status": "stopping"})),
        },
        ("GET", "/_mock/requests") => requests(request, server, session).await,
        ("DELETE", "/_mock/requests") => {
            session.journal.forget();
            nothing()
        }
        ("GET", "/_mock/vendors") => Answer::of(StatusCode::OK, &directions(request, session.id, sessions.token())),
        ("GET", "/_mock/coverage") => match reports::coverage(request, entry) {
            Ok(report) => report,
            Err(why) => refused(why),
        },
        ("DELETE", "/_mock/coverage") => {
            entry.coverage.forget();
            nothing()
        }
        // Sessions begin and end where there is none.
        (_, path) if path.starts_with("/_mock/sessions") && session.id.is_none() => {
            sessions_api::sessions(request, sessions).unwrap_or_else(not_here)
        }
        ("GET", path) if path.starts_with("/_mock/openapi/") => {
            description(path).map_or_else(not_here, |text| Answer::json(StatusCode::OK, text))
        }
        _ => match ordered(request, entry) {
            Some(answer) => answer,
            None => sessions_api::state(request, entry).await.unwrap_or_else(not_here),
        },
    }
}

/// What is ordered of the vendors of a session, and what became of it; `None` if it is something else.
fn ordered(request: &Received, entry: &Entry) -> Option<Answer> {
    let (session, states) = (&*entry.session, &entry.states);
    Some(match (request.method.as_str(), request.path.as_str()) {
        ("GET", "/_mock/faults") => {
            let waiting: Vec<Value> = faults::waiting(entry).iter().map(faults::told).collect();
            Answer::of(StatusCode::OK, &json!({"waiting": waiting}))
        }
        ("POST", "/_mock/faults") => {
            let ordered = asked(request).and_then(|asked| faults::order(&asked, entry));
            ordered.map_or_else(refused, |()| nothing())
        }
        ("DELETE", "/_mock/faults") => {
            faults::forget(entry);
            nothing()
        }
        ("POST", "/_mock/events") => {
            // Each is tried several times, and each attempt is kept.
            let is_full = session.quota.as_ref().is_some_and(|quota| !quota.take(EVENT_COST + 8 * request.body.len()));
            let sent = match is_full {
                true => Err("the session was sent more than it may keep".to_owned()),
                false => asked(request).and_then(|asked| events::send(&asked, states)),
            };
            sent.map_or_else(refused, |number| Answer::of(StatusCode::ACCEPTED, &json!({"event_no": number})))
        }
        ("POST", "/_mock/reviews") => {
            let reviewed = asked(request).and_then(|asked| reviews::review(&asked, states));
            reviewed.map_or_else(refused, |()| nothing())
        }
        ("GET", "/_mock/deliveries") => Answer::of(StatusCode::OK, &events::deliveries(states)),
        _ => return None,
    })
}

/// What an event costs of what a session may keep, about.
const EVENT_COST: usize = 16 << 10;

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
async fn requests(request: &Received, server: &Shared, session: &Session) -> Answer {
    let (since, wait) = match since_and_wait(request) {
        Ok(asked) => asked,
        Err(why) => return refused(why),
    };
    if !wait.is_zero() {
        tokio::select! {
            () = session.journal.changed_since(since, wait) => {}
            // A server that ends lets nobody wait.
            () = server.stopping() => {}
        }
    }
    let (changes, first, entries) = session.journal.since(since);
    // A full journal takes a while, in which others are served.
    let answer = tokio::task::spawn_blocking(move || {
        let entries: Vec<Value> = entries.iter().map(shown).collect();
        Answer::of(StatusCode::OK, &json!({"changes": changes, "first": first, "requests": entries}))
    });
    let failed = |_| Answer::of(StatusCode::INTERNAL_SERVER_ERROR, &json!({"message": "the server ends"}));
    answer.await.unwrap_or_else(failed)
}

fn since_and_wait(request: &Received) -> Result<(u64, Duration), String> {
    let number = |name: &str| {
        let text = request.query_value(name).unwrap_or("0");
        text.parse::<u64>().map_err(|_| format!("{name} is a number"))
    };
    Ok((number("since")?, Duration::from_secs(number("wait")?).min(PATIENCE)))
}

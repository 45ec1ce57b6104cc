//! What programs ask of a session itself: to begin, to end, to be put back, for its clock.

use http::StatusCode;
use serde_json::{Value, json};

use super::directions::directions;
use super::sessions::{Entry, IDLE, MOST, SessionError, Sessions};
use super::settings::{self, SessionOptions, duration, fields, moment, moment_text};
use crate::journal::Received;
use crate::server::Answer;

/// Below which each session's paths are.
const PREFIX: &str = "/_s/";
/// Where sessions are made; below a number there, what is below `/_mock` of that session.
const SESSIONS: &str = "/_mock/sessions";

/// The prefix of a session's paths; empty for the one that is always there.
pub(super) fn prefix(id: Option<u64>) -> String {
    id.map(|id| format!("{PREFIX}{id}")).unwrap_or_default()
}

/// The number of the session that a path is for, as it stands there, and the path within that.
pub(super) fn split(path: &str) -> Option<(&str, String)> {
    if let Some(rest) = path.strip_prefix(PREFIX) {
        let (id, within) = rest.split_once('/').unwrap_or((rest, ""));
        return Some((id, format!("/{within}")));
    }
    let (id, within) = path.strip_prefix(SESSIONS)?.strip_prefix('/')?.split_once('/')?;
    Some((id, format!("/_mock/{within}")))
}

/// A number as it is told: one way to write it, so that a path has one session.
pub(super) fn number(text: &str) -> Option<u64> {
    text.parse().ok().filter(|number: &u64| number.to_string() == text)
}

pub(super) fn no_such_session(id: &str) -> Answer {
    // An answer names nothing that is longer than a number can be.
    let id: String = id.chars().take(20).collect();
    let message = format!("there is no session {id}: it has ended, or nobody asked it for an hour");
    Answer::of(StatusCode::NOT_FOUND, &json!({"message": message}))
}

/// What is answered below `/_mock/sessions`; `None` if it is none of these.
pub(super) fn sessions(request: &Received, sessions: &Sessions) -> Option<Answer> {
    let rest = request.path.strip_prefix(SESSIONS)?;
    match (request.method.as_str(), rest) {
        ("GET", "") => {
            let all: Vec<Value> = sessions.all().iter().map(|entry| told(entry)).collect();
            let idle = IDLE.as_secs();
            Some(Answer::of(StatusCode::OK, &json!({"sessions": all, "most": MOST, "idle_seconds_at_most": idle})))
        }
        ("POST", "") => {
            let begun = SessionOptions::from_json(&request.body).map_err(SessionError::Invalid);
            Some(match begun.and_then(|options| sessions.begin(&options)) {
                Ok(entry) => {
                    let mut said = told(&entry);
                    said["vendors"] = directions(request, entry.session.id, sessions.token());
                    Answer::of(StatusCode::CREATED, &said)
                }
                Err(error) => refused(&error),
            })
        }
        (method, rest) => {
            let id = rest.strip_prefix('/')?;
            let found = number(id);
            Some(match method {
                "DELETE" if found.is_some_and(|id| sessions.end(id)) => nothing(),
                "GET" => match found.and_then(|id| sessions.find(id)) {
                    Some(entry) => Answer::of(StatusCode::OK, &told(&entry)),
                    None => no_such_session(id),
                },
                "DELETE" => no_such_session(id),
                _ => return None,
            })
        }
    }
}

/// A session as it is told.
fn told(entry: &Entry) -> Value {
    let (session, id) = (&entry.session, entry.session.id);
    json!({
        "id": id.map(|id| id.to_string()), "prefix": prefix(id), "idle_seconds": entry.idle().as_secs(),
        "requests": session.journal.count(), "settings": settings::told(&session.conduct()), "clock": clock_told(entry),
    })
}

fn nothing() -> Answer {
    Answer::json(StatusCode::NO_CONTENT, "")
}

fn refused(error: &SessionError) -> Answer {
    let status = match error {
        SessionError::TooMany => StatusCode::TOO_MANY_REQUESTS,
        SessionError::Invalid(_) => StatusCode::BAD_REQUEST,
        SessionError::NoSnapshot(_) => StatusCode::NOT_FOUND,
        SessionError::Full => StatusCode::CONFLICT,
    };
    Answer::of(status, &json!({"message": error.to_string()}))
}

fn bad(why: String) -> Answer {
    refused(&SessionError::Invalid(why))
}

/// What is answered about a session's state; `None` if it is none of these.
pub(super) async fn state(request: &Received, entry: &Entry) -> Option<Answer> {
    let done = |outcome: Result<(), SessionError>| outcome.map_or_else(|error| refused(&error), |()| nothing());
    Some(match (request.method.as_str(), request.path.as_str()) {
        ("POST", "/_mock/reset") => match fields(&request.body, &[]) {
            Ok(_) => {
                entry.reset();
                nothing()
            }
            Err(why) => bad(why),
        },
        ("POST", "/_mock/snapshot") => done(name(request).and_then(|name| entry.snapshot(&name))),
        ("POST", "/_mock/restore") => done(name(request).and_then(|name| entry.restore(&name))),
        ("GET", "/_mock/clock") => Answer::of(StatusCode::OK, &clock_told(entry)),
        ("POST", "/_mock/clock") => match set_clock(request, entry).await {
            Ok(()) => Answer::of(StatusCode::OK, &clock_told(entry)),
            Err(why) => bad(why),
        },
        ("GET", "/_mock/settings") => Answer::of(StatusCode::OK, &settings::told(&entry.session.conduct())),
        ("POST", "/_mock/settings") => match SessionOptions::conduct_from_json(&request.body) {
            Ok(options) => {
                entry.session.set_conduct(options.over(entry.session.conduct()));
                Answer::of(StatusCode::OK, &settings::told(&entry.session.conduct()))
            }
            Err(why) => bad(why),
        },
        _ => return None,
    })
}

/// The name of a snapshot; `default` where none is given.
fn name(request: &Received) -> Result<String, SessionError> {
    let fields = fields(&request.body, &["name"]).map_err(SessionError::Invalid)?;
    let name = fields.get("name").map_or(Ok("default"), |name| settings::text("name", name));
    let name = name.map_err(SessionError::Invalid)?;
    if name.is_empty() || name.len() > 100 {
        return Err(SessionError::Invalid("name has from 1 to 100 bytes".to_owned()));
    }
    Ok(name.to_owned())
}

fn clock_told(entry: &Entry) -> Value {
    let clock = &entry.session.clock;
    json!({"now": moment_text(clock.time()), "real": !clock.is_still()})
}

/// Moves the clock: `{"set": "2026-01-31T12:00:00Z"}`, `{"advance": "PT1H"}` or `{"real": true}`.
async fn set_clock(request: &Received, entry: &Entry) -> Result<(), String> {
    let fields = fields(&request.body, &["set", "advance", "real"])?;
    let clock = &entry.session.clock;
    let mut said = fields.iter();
    match (said.next(), said.next()) {
        (Some((name, value)), None) => match name.as_str() {
            "set" => clock.set(moment(settings::text("set", value)?)?).await.map_err(|error| error.to_string()),
            "advance" => {
                let by = duration(settings::text("advance", value)?)?;
                clock.advance(by).await.map_err(|error| error.to_string())
            }
            _ if *value == true => {
                clock.release();
                Ok(())
            }
            _ => Err("real is true, or left out".to_owned()),
        },
        _ => Err("one of set, advance and real is expected".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_belongs_to_a_session_by_its_prefix_or_below_its_number() {
        let owned = |id: &'static str, path: &str| Some((id, path.to_owned()));
        for (path, expected) in [
            ("/_s/7/afosto/odr/orders", owned("7", "/afosto/odr/orders")),
            ("/_s/7", owned("7", "/")),
            ("/_s/7/", owned("7", "/")),
            ("/_s//x", owned("", "/x")),
            ("/_s/7/_mock/clock", owned("7", "/_mock/clock")),
            ("/_mock/sessions/7/clock", owned("7", "/_mock/clock")),
            ("/_mock/sessions/7/sessions/8/clock", owned("7", "/_mock/sessions/8/clock")),
            ("/_mock/sessions/7", None),
            ("/_mock/sessions", None),
            ("/_mock/sessionsx/7/clock", None),
            ("/_sx/7/afosto", None),
            ("/afosto/_s/7", None),
        ] {
            assert_eq!(split(path), expected, "{path}");
        }
        assert_eq!(number("7"), Some(7));
        for text in ["", "07", "+7", "7.0", " 7", "-1", "18446744073709551616", "7%20"] {
            assert_eq!(number(text), None, "{text}");
        }
    }
}

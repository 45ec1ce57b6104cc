//! Faults that somebody orders over the wire.

use std::time::Duration;

use http::StatusCode;
use serde_json::Value;

use super::events;
use super::vendors::{PREFIXES, States};
use crate::fault::Fault;
use crate::server::Session;

/// How long the path of a fault may be.
const LONGEST_PATH: usize = 2048;

/// Orders a fault: `{"vendor", "path", "fault", …}`.
pub(super) fn order(asked: &Value, session: &Session, states: &States) -> Result<(), String> {
    if let Some(ordered) = events::order(asked, states) {
        return ordered;
    }
    let (path, fault) = read(asked)?;
    session
        .order(Some(path), fault)
        .map_err(|_| "too many faults wait already; DELETE /_mock/faults forgets them".to_owned())
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
        Value::String(path) if path.len() > LONGEST_PATH => {
            return Err(format!("path has {} bytes, and may have {LONGEST_PATH}", path.len()));
        }
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

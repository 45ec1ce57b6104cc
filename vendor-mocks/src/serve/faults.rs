//! Faults that somebody orders over the wire, and those that have met nothing yet.

use std::time::Duration;

use http::StatusCode;
use serde_json::{Map, Value, json};

use super::events;
use super::sessions::Entry;
use super::vendors::PREFIXES;
use crate::fault::{Fault, WebhookFault};

/// How long the path of a fault may be.
const LONGEST_PATH: usize = 2048;

/// Faults of requests, each with the fields that it takes beside `vendor`, `path` and `fault`.
const OF_REQUESTS: [(&str, &[&str]); 10] = [
    ("answer", &["status", "body", "media_type"]),
    ("rate_limited", &["retry_after_seconds"]),
    ("reset_before", &[]),
    ("reset_after", &[]),
    ("delay", &["milliseconds"]),
    ("slow_body", &["milliseconds"]),
    ("truncated_body", &[]),
    ("not_json", &[]),
    ("wrong_content_type", &[]),
    ("expired_token", &[]),
];

/// A fault that was ordered.
enum Ordered {
    Request { path: String, fault: Fault },
    Event { vendor: String, fault: WebhookFault },
}

/// Orders a fault: `{"vendor", "path", "fault", …}`.
pub(super) fn order(asked: &Value, entry: &Entry) -> Result<(), String> {
    match read(asked)? {
        Ordered::Event { vendor, fault } => events::order(&vendor, fault, &entry.states),
        Ordered::Request { path, fault } => {
            let ordered = entry.session.order(Some(path), fault);
            ordered.map_err(|_| "too many faults wait already; DELETE /_mock/faults forgets them".to_owned())
        }
    }
}

/// Forgets those that wait, for a request or an event.
pub(super) fn forget(entry: &Entry) {
    entry.session.forget_faults();
    events::forget_faults(&entry.states);
}

/// What faults wait for.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Awaited {
    /// A request of this path.
    Request(String),
    /// An event of this vendor, to be met by the fault of this name.
    Event(&'static str, &'static str),
}

/// What faults wait for, with how many they are.
pub(super) fn waiting(entry: &Entry) -> Vec<(Awaited, usize)> {
    let of_requests = entry.session.waiting_faults().into_iter();
    let of_requests = of_requests.map(|(path, count)| (Awaited::Request(path.unwrap_or("*".to_owned())), count));
    let of_events = events::waiting(&entry.states).into_iter();
    of_requests.chain(of_events.map(|(vendor, fault, count)| (Awaited::Event(vendor, fault), count))).collect()
}

/// The same in JSON: `{"path", "count"}` or `{"vendor", "fault", "count"}`.
pub(crate) fn told((awaited, count): &(Awaited, usize)) -> Value {
    match awaited {
        Awaited::Request(path) => json!({"path": path, "count": count}),
        Awaited::Event(vendor, fault) => json!({"vendor": vendor, "fault": fault, "count": count}),
    }
}

/// Reads a fault. What it does not take is refused: whoever wrote it expects something of it.
fn read(asked: &Value) -> Result<Ordered, String> {
    let fields = asked.as_object().ok_or("an object is expected")?;
    let name = asked["fault"].as_str().unwrap_or_default();
    let of_event = events::FAULTS.into_iter().find(|(known, _)| *known == name);
    let of_request = OF_REQUESTS.into_iter().find(|(known, _)| *known == name);
    let taken = match (of_event, of_request) {
        (Some(_), _) => vec!["vendor", "fault"],
        (None, Some((_, own))) => [&["vendor", "fault", "path"], own].concat(),
        (None, None) => {
            let all = OF_REQUESTS.map(|(name, _)| name).into_iter().chain(events::FAULTS.map(|(name, _)| name));
            return Err(format!("fault is one of {}", all.collect::<Vec<_>>().join(", ")));
        }
    };
    if let Some(unknown) = fields.keys().find(|field| !taken.contains(&field.as_str())) {
        return Err(format!("{unknown} is not known of {name}; there are {}", taken.join(", ")));
    }
    let vendor = asked["vendor"].as_str().unwrap_or_default().to_owned();
    if !PREFIXES.contains(&format!("/{vendor}").as_str()) {
        return Err("vendor is one of afosto, e4cars, orange, ownli".to_owned());
    }
    match of_event {
        Some((_, fault)) => Ok(Ordered::Event { vendor, fault }),
        None => Ok(Ordered::Request { path: path(&vendor, &asked["path"])?, fault: fault(name, fields)? }),
    }
}

/// The path that a fault is for, below the vendor's prefix.
fn path(vendor: &str, path: &Value) -> Result<String, String> {
    let Value::String(path) = path else {
        let all = format!("/{vendor}/*");
        return if path.is_null() { Ok(all) } else { Err("path is a text".to_owned()) };
    };
    if path.len() > LONGEST_PATH {
        return Err(format!("path has {} bytes, and may have {LONGEST_PATH}", path.len()));
    }
    let is_sent = |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b'?' | b'#' | b'*');
    let start = path.strip_suffix('*').unwrap_or(path);
    if !start.starts_with('/') || !start.bytes().all(is_sent) {
        // No request has any other, so that none would ever meet it.
        return Err(
            "path starts with /, may end with *, and is as requests have it: encoded, without a query".to_owned()
        );
    }
    Ok(format!("/{vendor}{path}"))
}

fn fault(name: &str, fields: &Map<String, Value>) -> Result<Fault, String> {
    let number = |name: &str, default: u64| match fields.get(name) {
        None | Some(Value::Null) => Ok(default),
        Some(value) => value.as_u64().ok_or_else(|| format!("{name} is a number")),
    };
    let pause = || number("milliseconds", 1000).map(Duration::from_millis);
    Ok(match name {
        "answer" => answer(number("status", 500)?, fields)?,
        "rate_limited" => Fault::rate_limited(Duration::from_secs(number("retry_after_seconds", 1)?)),
        "reset_before" => Fault::ResetBefore,
        "reset_after" => Fault::ResetAfter,
        "delay" => Fault::Delay(pause()?),
        "slow_body" => Fault::SlowBody(pause()?),
        "truncated_body" => Fault::TruncatedBody,
        "not_json" => Fault::not_json(),
        "wrong_content_type" => Fault::wrong_content_type(),
        // The one that is left of those that are known.
        _ => Fault::ExpiredToken,
    })
}

/// An answer that is ordered word by word.
fn answer(status: u64, fields: &Map<String, Value>) -> Result<Fault, String> {
    // Below 200 nothing is an answer yet.
    let status = u16::try_from(status).ok().filter(|status| *status >= 200);
    let status = status.and_then(|status| StatusCode::from_u16(status).ok());
    let status = status.ok_or("status is one of HTTP's, from 200 to 999")?;
    let body = match fields.get("body") {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    };
    if !body.is_empty() && matches!(status.as_u16(), 204 | 205 | 304) {
        return Err(format!("body: an answer of {} has none", status.as_u16()));
    }
    const MEDIA_TYPES: [&str; 3] = ["application/json", "text/html", "text/plain"];
    let media_type = match fields.get("media_type") {
        None | Some(Value::Null) => Some(MEDIA_TYPES[0]),
        Some(wanted) => MEDIA_TYPES.into_iter().find(|known| wanted == known),
    };
    let media_type = media_type.ok_or("media_type is application/json, text/html or text/plain")?;
    Ok(Fault::Answer { status, media_type, body: body.into(), retry_after: None })
}

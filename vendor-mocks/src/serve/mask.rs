//! Requests as they may be shown: without what nobody may see.

use http::HeaderMap;
use pivot_core::redaction::is_secret_name;
use serde_json::{Value, json};
use url::form_urlencoded;

use super::vendors::described;
use crate::journal::Received;

/// What stands in a secret's place.
const MASK: &str = "•••";

/// How much of a body is shown.
const SHOWN: usize = 64 << 10;

/// A request and its answer, as the page shows them.
pub(super) fn shown(request: &Received) -> Value {
    let query: Vec<Value> = request.query.iter().map(|(name, value)| json!([name, text(name, value)])).collect();
    let at = chrono::DateTime::<chrono::Utc>::from(request.at).to_rfc3339_opts(chrono::SecondsFormat::Millis, true);
    let (vendor, path) = path(request);
    json!({
        "number": request.number, "at": at, "vendor": vendor, "method": request.method.as_str(), "path": path,
        "query": query, "headers": headers(&request.headers),
        "body": body(request.header("content-type"), &request.body),
        "status": request.answered.map(|status| status.as_u16()),
        "is_answered": request.is_answered, "answer": body("application/json", &request.answer),
    })
}

fn text(name: &str, value: &str) -> String {
    if is_secret_name(name) { MASK.to_owned() } else { value.to_owned() }
}

/// The vendor, and the path with the values masked that are secrets by their names in the description.
fn path(request: &Received) -> (Option<&'static str>, String) {
    let Some((vendor, description, rest)) = described(&request.path) else { return (None, request.path.clone()) };
    let mut path = request.path.clone();
    if let Ok((operation, values)) = description.find(request.method.as_str(), rest) {
        let names = operation.path.split('/').filter(|segment| segment.starts_with('{'));
        for (_, value) in names.zip(&values).filter(|(name, _)| is_secret_name(name)) {
            path = path
                .split('/')
                .map(|segment| if segment == value { MASK } else { segment })
                .collect::<Vec<_>>()
                .join("/");
        }
    }
    (Some(vendor), path)
}

fn headers(headers: &HeaderMap) -> Vec<Value> {
    let shown = |(name, value): (&http::HeaderName, &http::HeaderValue)| {
        json!([name.as_str(), text(name.as_str(), &String::from_utf8_lossy(value.as_bytes()))])
    };
    headers.iter().map(shown).collect()
}

/// A body as text, with secrets masked.
fn body(media_type: &str, body: &[u8]) -> String {
    if body.is_empty() {
        return String::new();
    }
    let whole = match serde_json::from_slice::<Value>(body) {
        Ok(mut value) => {
            mask(&mut value);
            serde_json::to_string_pretty(&value).unwrap_or_default()
        }
        Err(_) if media_type.starts_with("application/x-www-form-urlencoded") => {
            let fields = form_urlencoded::parse(body);
            fields.map(|(name, value)| format!("{name}={}", text(&name, &value))).collect::<Vec<_>>().join("\n")
        }
        Err(_) if media_type.starts_with("multipart/") => format!("{} bytes of {media_type}", body.len()),
        // Whatever is no text and no JSON may hold anything.
        Err(_) => match std::str::from_utf8(body) {
            Ok(text) if !text.contains('\0') => text.to_owned(),
            _ => format!("{} bytes", body.len()),
        },
    };
    match whole.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}\n… ({} bytes in all)", &whole[..end], body.len()),
        None => whole,
    }
}

fn mask(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                match value {
                    Value::String(text) if is_secret_name(name) && !text.is_empty() => MASK.clone_into(text),
                    Value::Number(_) if is_secret_name(name) => *value = MASK.into(),
                    other => mask(other),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(mask),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bodies_are_shown_without_secrets() {
        let json =
            br#"{"clientSecret": "s3cret", "list": [{"pin_code": "0000", "puk": 7, "name": "Ada"}], "token": null}"#;
        let shown = body("application/json", json);
        assert!(!shown.contains("s3cret") && !shown.contains("0000") && !shown.contains(": 7"), "{shown}");
        assert!(shown.contains("Ada") && shown.contains(MASK), "{shown}");
        assert_eq!(
            body("application/x-www-form-urlencoded", b"a=1&client_secret=s3"),
            format!("a=1\nclient_secret={MASK}")
        );
        assert_eq!(
            body("multipart/form-data; boundary=x", b"--x s3cret"),
            "10 bytes of multipart/form-data; boundary=x"
        );
        assert_eq!(body("text/plain", b"\xff\xfe"), "2 bytes");
        assert_eq!(body("text/csv", b"id\n1"), "id\n1");
        let long = body("text/plain", "ä".repeat(SHOWN + 1).as_bytes());
        assert!(long.ends_with("(131074 bytes in all)"), "{}", &long[long.len() - 40..]);
    }
}

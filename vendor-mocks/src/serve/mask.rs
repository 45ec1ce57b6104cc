//! Requests as they may be shown: without what nobody may see.

use http::HeaderMap;
use pivot_core::redaction::is_secret_name;
use serde_json::{Value, json};
use url::form_urlencoded;

use super::vendors::described;
use crate::journal::Received;

/// What stands in a secret's place.
const MASK: &str = "•••";

/// The media type of forms.
const FORM: &str = "application/x-www-form-urlencoded";

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
        "form": form(request),
        "body": body(request.header("content-type"), &request.body, request.sizes.0),
        "status": request.answered.map(|status| status.as_u16()),
        "is_answered": request.is_answered, "milliseconds": u64::try_from(request.took.as_millis()).unwrap_or(u64::MAX),
        "answer_headers": headers(&request.answer_headers),
        "answer": body("application/json", &request.answer, request.sizes.1),
    })
}

/// The fields of a form that is kept as a whole, in their order; `null` for anything else.
fn form(request: &Received) -> Value {
    let is_form = request.header("content-type").starts_with(FORM) && request.body.len() == request.sizes.0;
    if !is_form || serde_json::from_slice::<Value>(&request.body).is_ok() {
        return Value::Null;
    }
    form_urlencoded::parse(&request.body).map(|(name, value)| json!([name, text(&name, &value)])).collect()
}

fn text(name: &str, value: &str) -> String {
    if is_secret_name(name) { MASK.to_owned() } else { value.to_owned() }
}

/// The vendor, and the path with the values masked that are secrets by their names in the description.
pub(super) fn path(request: &Received) -> (Option<&'static str>, String) {
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

/// A body as text, with secrets masked; it had this size before it was cut.
fn body(media_type: &str, body: &[u8], size: usize) -> String {
    if body.is_empty() {
        return String::new();
    }
    let is_cut = body.len() < size;
    let whole = match serde_json::from_slice::<Value>(body) {
        Ok(mut value) => {
            mask(&mut value);
            serde_json::to_string_pretty(&value).unwrap_or_default()
        }
        Err(_) if media_type.starts_with(FORM) => {
            let fields = form_urlencoded::parse(body);
            fields.map(|(name, value)| format!("{name}={}", text(&name, &value))).collect::<Vec<_>>().join("\n")
        }
        Err(_) if media_type.starts_with("multipart/") => return format!("{size} bytes of {media_type}"),
        // Whatever is no text and no JSON may hold anything.
        Err(_) => match text_of(body, is_cut) {
            Some(text) if !text.contains('\0') => mask_in_text(text),
            _ => return format!("{size} bytes"),
        },
    };
    let end = whole.char_indices().nth(SHOWN).map(|(end, _)| end);
    if end.is_some() || is_cut {
        let shown = &whole[..end.unwrap_or(whole.len())];
        return format!("{shown}\n… ({size} bytes in all)");
    }
    whole
}

/// A body as text; one that was cut may end inside a letter.
fn text_of(body: &[u8], is_cut: bool) -> Option<&str> {
    match std::str::from_utf8(body) {
        Ok(text) => Some(text),
        Err(error) if is_cut && error.error_len().is_none() => std::str::from_utf8(&body[..error.valid_up_to()]).ok(),
        Err(_) => None,
    }
}

/// Masks values of secret names in what is no JSON as a whole, but may be the beginning of it, or have a mistake.
fn mask_in_text(text: &str) -> String {
    let (mut masked, mut rest, mut is_secret) = (String::with_capacity(text.len()), text, false);
    while let Some(first) = rest.chars().next() {
        let token = match first {
            '"' => &rest[..end_of_string(rest)],
            first if first.is_ascii_digit() || first == '-' => {
                &rest[..rest.find(|c: char| !c.is_ascii_alphanumeric() && !"+-.".contains(c)).unwrap_or(rest.len())]
            }
            first => &rest[..first.len_utf8()],
        };
        rest = &rest[token.len()..];
        if first.is_whitespace() || first == ':' {
            masked.push_str(token);
            continue;
        }
        let is_value = first == '"' || first.is_ascii_digit() || first == '-';
        masked.push_str(if is_secret && is_value { MASK } else { token });
        let is_name = first == '"' && rest.trim_start().starts_with(':');
        let name = serde_json::from_str::<String>(token).unwrap_or_else(|_| token.trim_matches('"').to_owned());
        is_secret = is_name && is_secret_name(&name);
    }
    masked
}

/// Where a text in quotes ends that begins here: at the end of everything, if nothing ends it.
fn end_of_string(text: &str) -> usize {
    let mut is_escaped = false;
    for (at, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = true,
            b'"' => return at + 1,
            _ => {}
        }
    }
    text.len()
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
        let body = |media_type: &str, bytes: &[u8]| body(media_type, bytes, bytes.len());
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
    #[test]
    fn the_beginning_of_a_body_is_shown_without_secrets_wherever_it_is_cut() {
        let json = r#"{"name": "Ada \"x\"", "client_secret" : "s3cret\"s3cret", "pin_code":4711, "token":"s3cret", "list": [{"password": "s3cret"}], "name2": "Bob"}"#;
        for cut in 1..json.len() {
            let shown = body("application/json", &json.as_bytes()[..cut], json.len());
            assert!(!shown.contains("s3c") && !shown.contains("47"), "{shown}");
            assert!(shown.ends_with(&format!("({} bytes in all)", json.len())), "{shown}");
        }
        let shown = body("application/json", &json.as_bytes()[..json.len() - 1], json.len());
        assert!(shown.contains("Bob") && shown.contains("Ada"), "{shown}");
        // With a mistake in it, it was not cut at all.
        let wrong = br#"{"secret": "s3cret", "name": "Ada",}"#;
        assert_eq!(body("application/json", wrong, wrong.len()), format!(r#"{{"secret": {MASK}, "name": "Ada",}}"#));
        assert_eq!(body("text/plain", b"\xffa", 3), "3 bytes");
        assert_eq!(body("text/plain", &"aä".as_bytes()[..2], 3), "a\n… (3 bytes in all)");
    }
}

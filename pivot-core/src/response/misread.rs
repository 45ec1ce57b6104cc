//! What a body is, where it is not what was expected.

use http::{HeaderMap, header};

use crate::redaction::scrub::{Secrets, scrub};

/// What came in the place of JSON or of nothing, in words that go on after "with": never the media type alone where that
/// would say the opposite.
pub(crate) fn describe(headers: &HeaderMap, body: &[u8], secrets: &Secrets) -> String {
    if let Some(coding) = coding(headers, body, secrets) {
        return format!("a body that is compressed with {coding}, which was not asked for,");
    }
    let media_type = text(headers, header::CONTENT_TYPE, secrets).filter(|found| !found.is_empty());
    let claims_json = media_type.as_ref().is_some_and(|found| found.to_ascii_lowercase().contains("json"));
    match media_type {
        Some(found) if !claims_json => found,
        _ if body.trim_ascii_start().starts_with(b"<") => "a web page or XML".to_owned(),
        _ if std::str::from_utf8(body).is_err() => "bytes that are no UTF-8 text".to_owned(),
        Some(_) => "text that is no JSON".to_owned(),
        None => "something else".to_owned(),
    }
}

/// How bodies begin that are compressed in a coding of the web that can be recognised by it.
const BEGINNINGS: [(&[u8], &str); 2] = [(&[0x1f, 0x8b], "gzip"), (&[0x28, 0xb5, 0x2f, 0xfd], "zstd")];

/// The coding that a body is compressed in, by its header or, for gzip and zstd, by its first bytes.
pub(crate) fn coding(headers: &HeaderMap, body: &[u8], secrets: &Secrets) -> Option<String> {
    let seen = || BEGINNINGS.iter().find(|(beginning, _)| body.starts_with(beginning));
    named_coding(headers, secrets).or_else(|| seen().map(|(_, coding)| (*coding).to_owned()))
}

/// The coding that a body is compressed in by its header.
pub(crate) fn named_coding(headers: &HeaderMap, secrets: &Secrets) -> Option<String> {
    let named = text(headers, header::CONTENT_ENCODING, secrets)?;
    (!named.is_empty() && !named.eq_ignore_ascii_case("identity")).then_some(named)
}

/// A header as a text that may be shown.
fn text(headers: &HeaderMap, name: header::HeaderName, secrets: &Secrets) -> Option<String> {
    const SHOWN: usize = 80;
    let value = scrub(headers.get(name)?.to_str().ok()?.trim(), secrets);
    Some(value.chars().take(SHOWN).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_true_reason_is_named() {
        let compressed = "a body that is compressed with gzip, which was not asked for,";
        for (media_type, coding, body, expected) in [
            ("application/json", "gzip", "\u{1f}", compressed),
            ("application/json", "", "\u{1f}", "text that is no JSON"),
            ("application/json", "br", "x", "a body that is compressed with br, which was not asked for,"),
            ("application/json", "identity", "<html>", "a web page or XML"),
            ("APPLICATION/problem+JSON", "", " \n<p>", "a web page or XML"),
            ("application/json", "", "[1, 2", "text that is no JSON"),
            ("text/html", "", "<html>", "text/html"),
            ("", "", "x", "something else"),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::CONTENT_TYPE, media_type.parse().unwrap());
            headers.insert(header::CONTENT_ENCODING, coding.parse().unwrap());
            assert_eq!(
                describe(&headers, body.as_bytes(), &Secrets::new(Vec::new())),
                expected,
                "{media_type} {coding} {body}"
            );
        }
        assert_eq!(describe(&HeaderMap::new(), b"\x1f\x8b\x08", &Secrets::new(Vec::new())), compressed);
        let zstd = compressed.replace("gzip", "zstd");
        assert_eq!(describe(&HeaderMap::new(), b"\x28\xb5\x2f\xfd\x04", &Secrets::new(Vec::new())), zstd);
        assert_eq!(describe(&HeaderMap::new(), b"x\xff", &Secrets::new(Vec::new())), "bytes that are no UTF-8 text");
        assert_eq!(describe(&HeaderMap::new(), b"x", &Secrets::new(Vec::new())), "something else");
    }
}

//! Secrets that cannot be printed.

use std::fmt;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use secrecy::{ExposeSecret, SecretString};

/// A token, key or password. It shows `[redacted]` wherever it is printed and is wiped from memory when dropped.
///
/// ```
/// use client_core::Secret;
///
/// let token = Secret::from("18498cae876943a9");
/// assert_eq!(format!("{token:?}"), "Secret([redacted])");
/// assert_eq!(token.expose(), "18498cae876943a9");
/// ```
#[derive(Clone)]
pub struct Secret(SecretString);

/// What stands in the place of a secret.
pub(crate) const REDACTED: &str = "[redacted]";

impl Secret {
    /// The secret itself. Whatever is done with it from here on is the caller's responsibility.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(SecretString::from(text))
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(SecretString::from(text))
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Secret({REDACTED})")
    }
}

/// Replaces every occurrence of the secrets in a text that came from outside, as they are and as a URL spells them.
pub(crate) fn scrub(text: &str, secrets: &[Secret]) -> String {
    let mut scrubbed = text.to_owned();
    for spelling in spellings(secrets) {
        if scrubbed.contains(&spelling) {
            scrubbed = scrubbed.replace(&spelling, REDACTED);
        }
    }
    scrubbed
}

/// The same for bytes.
pub(crate) fn scrub_bytes(bytes: &bytes::Bytes, secrets: &[Secret]) -> bytes::Bytes {
    let mut scrubbed = bytes.clone();
    for spelling in spellings(secrets) {
        let needle = spelling.as_bytes();
        let mut clean = Vec::new();
        let mut rest = &scrubbed[..];
        while let Some(at) = rest.windows(needle.len()).position(|window| window == needle) {
            clean.extend_from_slice(&rest[..at]);
            clean.extend_from_slice(REDACTED.as_bytes());
            rest = &rest[at + needle.len()..];
        }
        if rest.len() < scrubbed.len() {
            clean.extend_from_slice(rest);
            scrubbed = clean.into();
        }
    }
    scrubbed
}

/// The ways a secret may be spelled in a text: itself, percent-encoded, form-encoded, inside a JSON text.
fn spellings(secrets: &[Secret]) -> Vec<String> {
    let mut spellings = Vec::new();
    for secret in secrets.iter().map(Secret::expose).filter(|secret| !secret.is_empty()) {
        let json = open_json::to_string(&secret.to_owned());
        let encoded = utf8_percent_encode(secret, NON_ALPHANUMERIC).to_string();
        let segment = crate::encode::encode_segment(secret);
        let form: String = url::form_urlencoded::byte_serialize(secret.as_bytes()).collect();
        let lower = [&encoded, &segment, &form].map(|encoded| lower_case_escapes(encoded));
        spellings.extend([secret.to_owned(), json[1..json.len() - 1].to_owned(), encoded, segment, form]);
        spellings.extend(lower);
    }
    // The longest first, so that a secret that holds another is replaced whole.
    spellings.sort_by(|one, other| other.len().cmp(&one.len()).then_with(|| one.cmp(other)));
    spellings.dedup();
    spellings
}

/// `%2F` as `%2f`.
fn lower_case_escapes(encoded: &str) -> String {
    let mut parts = encoded.split('%');
    let mut lower = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (digits, rest) = part.split_at(part.len().min(2));
        lower.extend(["%", &digits.to_ascii_lowercase(), rest]);
    }
    lower
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_of_a_secret_is_replaced() {
        let secrets = [Secret::from("a/b+c \"d\""), Secret::from("a/b"), Secret::from("")];
        let text = r#"x a/b+c "d" y a%2Fb%2Bc%20%22d%22 z a%2fb%2bc+%22d%22 "a/b+c \"d\"" a/b"#;
        let clean = scrub(text, &secrets);
        assert_eq!(clean, r#"x [redacted] y [redacted] z [redacted] "[redacted]" [redacted]"#);
        assert_eq!(scrub_bytes(&text.to_owned().into(), &secrets), clean);
    }

    #[test]
    fn a_text_without_secrets_stays_as_it_is() {
        let secrets = [Secret::from("topsecret")];
        assert_eq!(scrub("nothing here", &secrets), "nothing here");
        assert_eq!(scrub_bytes(&bytes::Bytes::from_static(b"\xff\x00"), &secrets), &b"\xff\x00"[..]);
    }
}

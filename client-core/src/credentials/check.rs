//! What cannot be meant as a secret.

use crate::error::Error;
use crate::secret::Secret;

/// Refuses a secret that cannot be meant as it is, such as a key that was read from a file with its line break. `what`
/// names it: "the client secret".
///
/// # Errors
/// [`Configuration`](crate::ErrorKind::Configuration) where it is empty or blank, begins or ends with white space, or holds
/// a control character or one that nobody sees; the error says what to do and does not show the secret.
pub fn check_secret(what: &str, secret: &Secret) -> Result<(), Error> {
    check_text(what, secret.expose())
}

/// The same for what is no secret, such as a client's id.
///
/// # Errors
/// As [`check_secret`].
pub fn check_text(what: &str, text: &str) -> Result<(), Error> {
    match what_is_wrong(text) {
        Some(wrong) => Err(Error::configuration(format!("{what} {wrong}"))),
        None => Ok(()),
    }
}

fn what_is_wrong(text: &str) -> Option<&'static str> {
    let trimmed = text.trim();
    let breaks = |part: &str| part.contains(['\n', '\r']);
    if trimmed.is_empty() {
        return Some("is empty; is the variable or file that it is read from the right one?");
    }
    if trimmed.len() < text.len() {
        let ends = text.strip_prefix(trimmed).or_else(|| text.strip_suffix(trimmed)).unwrap_or(text);
        return Some(match breaks(ends) {
            true => "has a line break at its beginning or end; trim what is read from a file",
            false => "has white space at its beginning or end; trim it",
        });
    }
    if breaks(text) {
        return Some("has a line break in it; was more than one line pasted?");
    }
    text.contains(|c: char| c.is_control() || is_unseen(c))
        .then_some("has a control character or one that nobody sees; was it copied from a document?")
}

/// Characters of no width, which come along when a text is copied.
fn is_unseen(character: char) -> bool {
    matches!(character, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_meant_is_refused_with_a_hint_and_without_being_shown() {
        for (secret, hint) in [
            ("", "is empty"),
            (" \t\r\n", "is empty"),
            ("s3cret\n", "line break at its beginning or end"),
            ("s3cret\r\n", "line break at its beginning or end"),
            ("\ns3cret", "line break at its beginning or end"),
            ("s3cret ", "white space at its beginning or end"),
            ("\ts3cret", "white space at its beginning or end"),
            ("s3cret\u{a0}", "white space at its beginning or end"),
            ("s3cr\net", "line break in it"),
            ("s3cr\ret", "line break in it"),
            ("s3cr\u{0}et", "control character"),
            ("s3cr\tet", "control character"),
            ("s3cret\u{7f}", "control character"),
            ("\u{feff}s3cret", "nobody sees"),
            ("s3cret\u{200b}", "nobody sees"),
        ] {
            let error = check_secret("the API key", &secret.into()).unwrap_err();
            assert_eq!(error.kind(), crate::ErrorKind::Configuration);
            assert!(error.to_string().starts_with("the API key ") && error.to_string().contains(hint), "{error}");
            assert!(!format!("{error} {error:?}").contains("s3cr"));
        }
        for secret in ["k", "a b", "pä$$wörd", "a/b+c==", "%0A", "\\n"] {
            check_secret("the API key", &secret.into()).unwrap();
        }
    }
}

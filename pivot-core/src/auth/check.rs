//! What cannot be meant as a secret.

use pivot_json::is_invisible;

use crate::error::Error;
use crate::redaction::Secret;

/// Rejects a token, key or client secret that is evidently malformed, such as a key that was read from a file with its
/// line break. `what` names it in the error, for instance "the client secret". Vendors issue secrets in visible ASCII,
/// as RFC 6750 requires of tokens; other characters come from copying.
///
/// # Errors
/// Returns an error of the kind [`Configuration`](crate::ErrorKind::Configuration) if the secret is empty or blank,
/// begins or ends with white space, or has a character other than visible ASCII. The error names the position and the
/// remedy, and does not show the secret.
pub fn check_secret(what: &str, secret: &Secret) -> Result<(), Error> {
    let text = secret.expose();
    let is_odd = |c: char| !c.is_ascii_graphic();
    let odd = || position(text, is_odd).map(|at| format!("has a blank or a character other than visible ASCII, {at}"));
    refuse(what, what_is_wrong(text).or_else(odd))
}

/// Like [`check_secret`], for values that a person may have chosen, such as a user name and password, or that are not
/// secret, such as a client id: inner blanks and letters of any script are allowed.
///
/// # Errors
/// Returns an error of the kind [`Configuration`](crate::ErrorKind::Configuration) if the text is empty or blank,
/// begins or ends with white space, or has a control character or an invisible one. The error names the position and
/// the remedy, and does not show the text.
pub fn check_text(what: &str, text: &str) -> Result<(), Error> {
    refuse(what, what_is_wrong(text))
}

fn refuse(what: &str, wrong: Option<String>) -> Result<(), Error> {
    match wrong {
        Some(wrong) => Err(Error::configuration(format!("{what} {wrong}"))),
        None => Ok(()),
    }
}

fn what_is_wrong(text: &str) -> Option<String> {
    let trimmed = text.trim();
    let is_break = |c: char| matches!(c, '\n' | '\r');
    if trimmed.is_empty() {
        return Some("is empty; is the variable or file that it is read from the right one?".to_owned());
    }
    if trimmed.len() < text.len() {
        let ends = text.strip_prefix(trimmed).or_else(|| text.strip_suffix(trimmed)).unwrap_or(text);
        let wrong = match ends.contains(is_break) {
            true => "has a line break at its beginning or end; trim what is read from a file",
            false => "has white space at its beginning or end; trim it",
        };
        return Some(wrong.to_owned());
    }
    if let Some(at) = position(text, is_break) {
        return Some(format!("has a line break in it, {at}; was more than one line pasted?"));
    }
    let at = position(text, |c| c.is_control() || is_invisible(c))?;
    Some(format!("has a control character or one that nobody sees, {at}; was it copied from a document?"))
}

/// Where the first such character stands, counted from 1.
fn position(text: &str, is_odd: impl Fn(char) -> bool) -> Option<String> {
    let at = text.chars().position(is_odd)?;
    Some(format!("at character {} of {}", at + 1, text.chars().count()))
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
            ("s3cr\net", "line break in it, at character 5 of 7"),
            ("s3cr\ret", "line break in it, at character 5 of 7"),
            ("s3cr\u{0}et", "control character or one that nobody sees, at character 5 of 7"),
            ("s3cr\tet", "control character"),
            ("s3cret\u{7f}", "control character"),
            ("\u{feff}s3cret", "nobody sees, at character 1 of 7"),
            ("s3cret\u{200b}", "nobody sees, at character 7 of 7"),
            ("s3\u{ad}cret", "nobody sees, at character 3 of 7"),
        ] {
            let error = check_secret("the API key", &secret.into()).unwrap_err();
            assert_eq!(error.kind(), crate::ErrorKind::Configuration);
            assert!(error.to_string().starts_with("the API key ") && error.to_string().contains(hint), "{error}");
            assert!(!format!("{error} {error:?}").contains("s3cr"));
            assert_eq!(check_text("the API key", secret).unwrap_err().to_string(), error.to_string());
        }
        for secret in ["k", "a/b+c==", "%0A", "\\n", "\"{[~!#&"] {
            check_secret("the API key", &secret.into()).unwrap();
            check_text("the user name", secret).unwrap();
        }
    }

    #[test]
    fn what_is_issued_is_visible_ascii_and_what_a_person_chose_may_be_more() {
        for (text, at) in
            [("s3cr t", 5), ("s3cr\u{e4}t", 5), ("\u{ff53}3cret", 1), ("s3cr\u{a0}t", 5), ("s3cre\u{2026}", 6)]
        {
            let error = check_secret("the token", &text.into()).unwrap_err();
            let expected = format!("at character {at} of 6");
            assert!(error.to_string().starts_with("the token ") && error.to_string().contains(&expected), "{error}");
            assert!(!format!("{error} {error:?}").contains(text) && !error.to_string().contains("s3cr"));
            check_text("the password", text).unwrap();
        }
    }
}

//! What may be a token in the words of a token endpoint's error, whose server may repeat or misplace one.

use std::borrow::Cow;

use bytes::Bytes;
use serde_json::Value;

use crate::endpoint::ErrorDetails;
use crate::redaction::REDACTED;

/// The words of a token endpoint's error, without what may be a token: a body that is nothing but a text or a list of texts,
/// a code that is no word, and in a message whatever is no word of a language.
#[inline]
pub(super) fn without_tokens(fault: ErrorDetails, body: &[u8]) -> ErrorDetails {
    let is_bare = is_bare(body);
    let letters = |text: &str| text.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>();
    let is_all = |text: &str| letters(text) == letters(&String::from_utf8_lossy(body));
    let may_be_seen = |text: &String| !is_bare || !is_all(text);
    ErrorDetails {
        code: fault.code.filter(|code| may_be_seen(code) && !may_be_token(code)),
        message: fault.message.filter(may_be_seen).map(|message| hide_tokens(&message)),
        ..fault
    }
}

/// The body of a token endpoint's error in the same way.
#[inline]
pub(crate) fn body_without_tokens(body: &Bytes) -> Bytes {
    if body.trim_ascii().is_empty() {
        return body.clone();
    }
    if is_bare(body) {
        return Bytes::from_static(REDACTED.as_bytes());
    }
    match String::from_utf8_lossy(body) {
        Cow::Borrowed(text) => hide_tokens(text).into(),
        Cow::Owned(text) => hide_tokens(&text).into(),
    }
}

/// Whether a body has no names: then nobody can tell what its texts are.
#[inline]
fn is_bare(body: &[u8]) -> bool {
    match pivot_json::from_slice::<Value>(crate::encode::without_mark(body)) {
        Ok(Value::Array(items)) => !items.iter().any(Value::is_object),
        Ok(read) => !read.is_object(),
        // What is no JSON is a page, a form or a sentence; one word may be anything.
        Err(_) => {
            let word = body.trim_ascii();
            let padding = word.iter().rev().take_while(|byte| **byte == b'=').count();
            !word[..word.len() - padding].iter().any(|byte| byte.is_ascii_whitespace() || matches!(byte, b'<' | b'='))
        }
    }
}

#[inline]
fn hide_tokens(text: &str) -> String {
    text.split_inclusive(is_between_words).map(hide_token).collect()
}

#[inline]
fn is_between_words(letter: char) -> bool {
    let is_mark = matches!(
        letter,
        '"' | '\'' | '(' | ')' | '<' | '>' | '[' | ']' | '{' | '}' | ',' | ';' | '`' | '=' | '&' | '\\'
    );
    letter.is_whitespace() || is_mark
}

/// A word with what stands behind it, or a mark in its place.
#[inline]
fn hide_token(word: &str) -> Cow<'_, str> {
    let letters = word.trim_end_matches(is_between_words);
    match may_be_token(letters.trim_end_matches([':', '.'])) {
        true => format!("{REDACTED}{}", &word[letters.len()..]).into(),
        false => word.into(),
    }
}

/// Whether a word may be a token: nine characters or more, letters and digits among them. The numbers of errors, letters with
/// digits behind them (`AADSTS7000215`), moments and addresses are none.
#[inline]
fn may_be_token(word: &str) -> bool {
    const SHORTEST: usize = 9;
    let is_digit = |byte: &u8| byte.is_ascii_digit();
    let has_both =
        word.bytes().any(|byte| byte.is_ascii_digit()) && word.bytes().any(|byte| byte.is_ascii_alphabetic());
    let behind_letters = word.trim_start_matches(|letter: char| letter.is_ascii_alphabetic() || letter == '_');
    let is_number = behind_letters.len() <= 9 && behind_letters.as_bytes().iter().all(is_digit);
    let is_moment = word.bytes().all(|byte| byte.is_ascii_digit() || b"TZ:-+.".contains(&byte));
    // An address names an endpoint or a page of the documentation; what its query holds is known by name.
    let is_address = word.starts_with("http://") || word.starts_with("https://");
    word.len() >= SHORTEST && has_both && !is_number && !is_moment && !is_address
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_and_what_may_be_a_token_does_not() {
        for word in [
            "invalid_client",
            "AADSTS7000215",
            "E1004",
            "client_secret",
            "2026-11-26T01:02:03Z",
            "oauth2",
            "HTTP/1.1",
            "https://login.example/oauth2/v2?x",
            "unauthorized_client",
            "1234567890",
            "ERROR_42",
        ] {
            assert!(!may_be_token(word), "{word}");
        }
        for token in [
            "tok-12345",
            "eyJhbGciOiJIUzI1NiJ9.e30.abc",
            "0f1e2d3c4b5a",
            "A1B2C3D4E5",
            "ya29.a0AfH6SM",
            "sk_live_4eC39Hq",
        ] {
            assert!(may_be_token(token), "{token}");
        }
    }

    #[test]
    fn a_body_without_names_is_not_kept() {
        for body in ["\"abc\"", "abc", "[\"abc\"]", "[[\"abc\"]]", "\u{feff}\"abc\"", "42"] {
            assert_eq!(body_without_tokens(&body.to_owned().into()), "[redacted]", "{body}");
        }
        for (body, expected) in [
            ("", ""),
            (r#"{"error":"tok-12345x","message":"not found"}"#, r#"{"error":"[redacted]","message":"not found"}"#),
            ("<h1>502</h1>", "<h1>502</h1>"),
            ("access_token=tok-12345x&expires_in=3600", "access_token=[redacted]&expires_in=3600"),
        ] {
            assert_eq!(body_without_tokens(&body.to_owned().into()), expected, "{body}");
        }
    }
}

//! What of a recording is secret.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE_NO_PAD};

use super::edit::Edit;
use super::readable;
use super::stable::is_time;
use crate::redaction::scrub::{Key, Trace, from_latin_1};
use crate::redaction::{REDACTED, is_secret_name, named_secrets};

/// What stands in the place of a secret that is no text.
pub(crate) const REMOVED: &str = REDACTED;

/// What the placeholders of secrets begin with; a number follows, by which those of equal secrets are equal.
pub(crate) const PLACEHOLDER: &str = "redacted-";

/// Below so many characters, a secret is removed where its name says that it is one, and is not looked for elsewhere.
pub(crate) const SHORTEST: usize = 3;

/// What headers put before a credential.
const SCHEMES: [&str; 5] = ["bearer ", "basic ", "token ", "digest ", "apikey "];

/// Secrets, and names that are those of secrets.
#[derive(Clone, Default)]
pub(crate) struct Known {
    pub(crate) values: Vec<String>,
    pub(crate) names: Vec<String>,
}

/// Collects the secrets of a recording.
#[derive(Default)]
pub(crate) struct SecretBook {
    values: BTreeSet<String>,
    /// Names that are those of secrets here, in small letters.
    names: BTreeSet<String>,
    /// Both in the order in which they became known.
    known: Known,
    /// The names of the columns of all tables.
    columns: Arc<Mutex<Trace>>,
}

impl SecretBook {
    pub(crate) fn add_name(&mut self, name: &str) {
        let name = name.to_ascii_lowercase();
        if !self.names.contains(&name) {
            self.known.names.push(name.clone());
            self.names.insert(name);
        }
    }

    pub(crate) fn add(&mut self, secret: &str) {
        let secret = secret.trim();
        if secret.chars().count() >= SHORTEST && !is_placeholder(secret) && !is_time(secret) && !is_word(secret) {
            self.add_value(secret);
        }
    }

    /// One with the same columns that knows nothing else.
    pub(crate) fn beside(&self) -> Self {
        Self { columns: Arc::clone(&self.columns), ..Self::default() }
    }

    /// What is known, in the order in which it became so.
    pub(crate) fn known(&self) -> &Known {
        &self.known
    }

    /// Whether a text is a secret as a whole.
    pub(crate) fn is_value(&self, text: &str) -> bool {
        self.values.contains(text)
    }

    /// Whether a table may have a column of this name, in small letters.
    pub(crate) fn may_be_column(&self, name: &str) -> bool {
        crate::lock(&self.columns).may_hold(&Key::whole(name))
    }

    pub(crate) fn add_value(&mut self, secret: &str) {
        if !self.values.contains(secret) {
            self.values.insert(secret.to_owned());
            self.known.values.push(secret.to_owned());
        }
    }

    pub(crate) fn has_name(&self, name: &str) -> bool {
        is_secret_name(name) || !self.names.is_empty() && self.names.contains(&name.to_ascii_lowercase())
    }

    /// A secret that stood under this name.
    fn add_named(&mut self, name: &str, secret: &str) {
        // Samples call a value as its field.
        if !secret.eq_ignore_ascii_case(name) {
            self.add(secret);
        }
    }

    /// A secret as it stands in a text, where it may be percent-encoded: elsewhere it is encoded in other ways.
    fn add_found(&mut self, secret: &str) {
        self.add(secret);
        if secret.contains('%') {
            self.add(&percent_encoding::percent_decode_str(secret).decode_utf8_lossy());
        }
    }

    /// What in a text tells that it is a secret.
    fn add_told(&mut self, text: &str) {
        if text.len() < SHORTEST {
            return;
        }
        named_secrets::anywhere(text.as_bytes()).iter().for_each(|secret| self.add_found(secret));
        if !text.contains(['=', ':', '$', '"', '>', '.', '-', ' ', '%', ',', ';', '\t', '|']) {
            return;
        }
        self.add_columns(text);
        let is_of_token = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        for run in text.split(|c| !is_of_token(c)).filter(|run| run.matches('.').count() >= 2) {
            run.find("eyJ").into_iter().for_each(|at| self.add(&run[at..]));
        }
        for block in text.split("-----BEGIN ").skip(1).filter(|block| block.contains("PRIVATE KEY-----")) {
            let body = block.split_once("-----").map_or("", |(_, rest)| rest);
            self.add(body.split("-----END").next().unwrap_or_default());
        }
        for (at, _) in text.match_indices("://") {
            let authority = text[at + 3..].split(['/', '?', '#', ' ', '"', '<', '\\']).next().unwrap_or_default();
            if let Some((_, password)) = authority.rsplit_once('@').and_then(|(user, _)| user.split_once(':')) {
                self.add_found(password);
            }
        }
    }

    /// What stands in the columns of a table whose names are those of secrets.
    fn add_columns(&mut self, text: &str) {
        let head = text.lines().next().unwrap_or_default();
        let delimiter = [';', ',', '\t', '|'].into_iter().max_by_key(|delimiter| head.matches(*delimiter).count());
        let Some(delimiter) = delimiter.filter(|delimiter| head.contains(*delimiter) && head.len() < text.len()) else {
            return;
        };
        let names: Vec<&str> = head.split(delimiter).map(|cell| cell.trim().trim_matches('"')).collect();
        let is_secret: Vec<bool> = names.iter().map(|name| self.has_name(name)).collect();
        let mut columns = crate::lock(&self.columns);
        names.iter().for_each(|name| columns.whole(&name.to_ascii_lowercase()));
        drop(columns);
        if !is_secret.contains(&true) {
            return;
        }
        let (mut cell, mut column, mut is_quoted) = (String::new(), 0, false);
        for letter in text[head.len()..].trim_start().chars().chain(['\n']) {
            match letter {
                '"' => is_quoted = !is_quoted,
                letter if !is_quoted && (letter == delimiter || letter == '\n') => {
                    if is_secret.get(column) == Some(&true) {
                        self.add(&cell);
                    }
                    column = if letter == '\n' { 0 } else { column + 1 };
                    cell.clear();
                }
                letter => cell.push(letter),
            }
        }
    }

    /// The credential of a header, behind its scheme.
    pub(crate) fn add_credential(&mut self, name: &str, value: &str) {
        let (scheme, credential) = split_scheme(value);
        self.add_named(name, credential);
        if scheme.eq_ignore_ascii_case("basic ") {
            let decoded = [&STANDARD, &STANDARD_NO_PAD, &URL_SAFE_NO_PAD]
                .into_iter()
                .find_map(|engine| engine.decode(credential.trim()).ok());
            let decoded = decoded.unwrap_or_default();
            let decoded = String::from_utf8(decoded).unwrap_or_else(|error| from_latin_1(error.as_bytes()));
            self.add(&decoded);
            decoded.split_once(':').into_iter().for_each(|(_, password)| self.add(password));
        }
        if name.to_ascii_lowercase().ends_with("cookie") {
            for cookie in value.split(';').filter_map(|cookie| cookie.split_once('=')) {
                // What says how long and where a cookie is sent is everybody's.
                let attributes = ["path", "domain", "expires", "max-age", "samesite"];
                if !attributes.contains(&cookie.0.trim().to_ascii_lowercase().as_str()) {
                    self.add(cookie.1);
                }
            }
        }
    }
}

impl Edit for SecretBook {
    fn text(&mut self, name: &str, is_secret: bool, text: &mut String) {
        if is_secret {
            self.add_named(name, text);
            let (scheme, credential) = split_scheme(text);
            if !scheme.is_empty() {
                self.add(credential);
            }
        }
        self.add_told(text);
    }

    fn number(&mut self, is_secret: bool, digits: &mut String) {
        if is_secret {
            self.add(digits);
            self.add(&usual_digits(digits));
        }
    }

    fn header(&mut self, name: &str, is_secret: bool, value: &mut String) {
        if is_secret {
            self.add_credential(name, value);
        } else {
            self.add_told(value);
        }
    }

    fn bytes(&mut self, bytes: &mut Vec<u8>) {
        for part in readable::parts(bytes) {
            named_secrets::anywhere(&bytes[part]).iter().for_each(|secret| self.add_found(secret));
        }
    }

    fn is_secret(&mut self, name: &str) -> bool {
        self.has_name(name)
    }
}

/// A whole number as it is usually written, without its sign; any other number as it is.
pub(crate) fn usual_digits(digits: &str) -> Cow<'_, str> {
    /// Up to here, each whole number is a float too.
    const MOST: f64 = 9_007_199_254_740_992.0;
    if digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return digits.into();
    }
    match digits.parse::<f64>() {
        Ok(number) if number.fract() == 0.0 && number.abs() <= MOST => number.abs().to_string().into(),
        _ => digits.into(),
    }
}

pub(crate) fn split_scheme(value: &str) -> (&str, &str) {
    let scheme =
        SCHEMES.iter().find(|scheme| value.get(..scheme.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(scheme)));
    value.split_at(scheme.map_or(0, |scheme| scheme.len()))
}

/// Whether a text stands in the place of a secret.
pub(crate) fn is_placeholder(text: &str) -> bool {
    let number = text.strip_prefix(PLACEHOLDER);
    text == REDACTED
        || number.is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
}

pub(crate) fn is_word(text: &str) -> bool {
    matches!(text, "true" | "false" | "null" | "none" | "undefined")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recording::stable::Stable;

    fn found(text: &str) -> Vec<String> {
        let mut book = SecretBook::default();
        book.text("", false, &mut text.to_owned());
        book.values.into_iter().collect()
    }

    #[test]
    fn what_shows_itself_is_a_secret_under_any_name() {
        for (text, secret) in [
            ("see eyJhbGciOiJI.eyJzdWIiOiIx.SflKxwRJ here", "eyJhbGciOiJI.eyJzdWIiOiIx.SflKxwRJ"),
            ("https://ada:pa55-word@h/x", "pa55-word"),
            ("-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKC\n-----END RSA PRIVATE KEY-----", "MIIEpAIBAAKC"),
            ("id,pin_code,name\n1,4815,Ada\n", "4815"),
            ("see a=1&password=dgj%3C%26s3cret", "dgj<&s3cret"),
            ("\"id\";\"password\"\r\n1;\"a;b9\"\r\n", "a;b9"),
        ] {
            assert!(found(text).iter().any(|found| found == secret), "{text}: {:?}", found(text));
        }
        for text in ["a.b.c", "eyJ", "https://h:80/x@y", "-----BEGIN PUBLIC KEY-----\nMIIB", "a,b\n1,2", "token", ""] {
            assert!(found(text).is_empty(), "{text}: {:?}", found(text));
        }
    }

    #[test]
    fn large_texts_are_looked_through_in_proportion_to_their_size() {
        for unit in ["eyJ", "eyJ.", "://a:", "pin,", "-----BEGIN ", "\"", "a@b:", "2026-11-26T", "00000000-0000-"] {
            let text = unit.repeat((1 << 18) / unit.len());
            assert!(found(&text).len() < 10, "{unit}");
            assert!(!Stable::new(std::time::UNIX_EPOCH, false).text(&text).is_empty());
        }
    }
}

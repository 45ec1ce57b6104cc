//! What of a recording is secret, and what stands in its place.

use std::collections::{BTreeSet, HashMap};

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use bytes::Bytes;

use super::batches::batches;
use super::edit::Edit;
use super::entry::Entry;
use super::readable;
use super::stable::{Stable, UUID_LENGTH, find_uuid, is_time};
use crate::redaction::scrub::{Secrets, scrub, scrub_bytes};
use crate::redaction::{REDACTED, is_secret_name, named_secrets};

/// What stands in the place of a secret that is no text.
pub(crate) const REMOVED: &str = REDACTED;

/// What the placeholders of secrets begin with; a number follows, by which those of equal secrets are equal.
pub(crate) const PLACEHOLDER: &str = "redacted-";

/// Below so many characters, a secret is removed where its name says that it is one, and is not looked for elsewhere.
pub(crate) const SHORTEST: usize = 3;

/// Below so many bytes, a secret is not looked for within UUIDs.
const SHORT: usize = 8;

/// What headers put before a credential.
const SCHEMES: [&str; 5] = ["bearer ", "basic ", "token ", "digest ", "apikey "];

/// Collects the secrets of a recording.
#[derive(Default)]
pub(crate) struct SecretBook {
    values: BTreeSet<String>,
    /// Names that are those of secrets here, in small letters.
    names: BTreeSet<String>,
}

impl SecretBook {
    pub(crate) fn add_name(&mut self, name: &str) {
        self.names.insert(name.to_ascii_lowercase());
    }

    pub(crate) fn add(&mut self, secret: &str) {
        let secret = secret.trim();
        if secret.chars().count() >= SHORTEST && !is_placeholder(secret) && !is_time(secret) && !is_word(secret) {
            self.values.insert(secret.to_owned());
        }
    }

    fn has_name(&self, name: &str) -> bool {
        is_secret_name(name) || !self.names.is_empty() && self.names.contains(&name.to_ascii_lowercase())
    }

    /// A secret that stood under this name.
    fn add_named(&mut self, name: &str, secret: &str) {
        // Samples call a value as its field.
        if !secret.eq_ignore_ascii_case(name) {
            self.add(secret);
        }
    }

    /// What in a text tells that it is a secret.
    fn add_told(&mut self, text: &str) {
        if text.len() < SHORTEST {
            return;
        }
        named_secrets::anywhere(text.as_bytes()).iter().for_each(|secret| self.add(secret));
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
                self.add(password);
                self.add(&percent_encoding::percent_decode_str(password).decode_utf8_lossy());
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
        let name = |cell: &str| self.has_name(cell.trim().trim_matches('"'));
        let is_secret: Vec<bool> = head.split(delimiter).map(name).collect();
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
    fn add_credential(&mut self, name: &str, value: &str) {
        let (scheme, credential) = split_scheme(value);
        self.add_named(name, credential);
        if scheme.eq_ignore_ascii_case("basic ") {
            let decoded = [&STANDARD, &STANDARD_NO_PAD, &URL_SAFE_NO_PAD]
                .into_iter()
                .find_map(|engine| engine.decode(credential.trim()).ok());
            let decoded = decoded.and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default();
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
            named_secrets::anywhere(&bytes[part]).iter().for_each(|secret| self.add(secret));
        }
    }

    fn is_secret(&self, name: &str) -> bool {
        self.has_name(name)
    }
}

fn split_scheme(value: &str) -> (&str, &str) {
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

fn is_word(text: &str) -> bool {
    matches!(text, "true" | "false" | "null" | "none" | "undefined")
}

/// Removes secrets, and puts stable ids and times in the place of random ones.
pub(crate) struct Cleaner {
    book: SecretBook,
    /// The secrets, as many at once as can be looked for.
    batches: Vec<Secrets>,
    /// The same of those that are so short that chance writes them.
    short_batches: Vec<Secrets>,
    placeholders: HashMap<String, usize>,
    /// Texts that were cleaned: many stand in a recording several times.
    known: HashMap<String, String>,
    pub(crate) stable: Stable,
}

impl Cleaner {
    pub(crate) fn new(book: SecretBook, stable: Stable) -> Self {
        let (short, long): (Vec<&String>, Vec<&String>) = book.values.iter().partition(|value| value.len() < SHORT);
        let (short_batches, batches) = (batches(&short), batches(&long));
        Self { book, batches, short_batches, placeholders: HashMap::new(), known: HashMap::new(), stable }
    }

    /// Learns the secrets of more attempts. `true` where there are any, or names of such, that were not known: then this removes
    /// too few, and another is needed.
    pub(crate) fn learn<'e>(&mut self, entries: impl Iterator<Item = &'e mut Entry>) -> bool {
        let size = |book: &SecretBook| (book.values.len(), book.names.len());
        let before = size(&self.book);
        for entry in entries {
            entry.note(&mut self.book, &mut self.stable);
            entry.edit(&mut self.book);
        }
        size(&self.book) != before
    }

    /// Forgets the texts that it has cleaned.
    pub(crate) fn forget(&mut self) {
        self.known.clear();
    }

    fn placeholder(&mut self, secret: &str) -> String {
        if secret == REDACTED {
            return secret.to_owned();
        }
        let next = self.placeholders.len() + 1;
        let number = *self.placeholders.entry(secret.to_owned()).or_insert(next);
        format!("{PLACEHOLDER}{number}")
    }

    fn clean(&mut self, text: &str) -> String {
        if let Some(known) = self.known.get(text) {
            return known.clone();
        }
        let clean = if self.book.values.contains(text.trim()) {
            self.placeholder(text.trim())
        } else {
            self.stable.text(&self.scrub(text))
        };
        self.known.insert(text.to_owned(), clean.clone());
        clean
    }

    /// The text without secrets, however they are written.
    fn scrub(&self, text: &str) -> String {
        let all =
            |text: &str, batches: &[Secrets]| batches.iter().fold(text.to_owned(), |text, batch| scrub(&text, batch));
        let (long, mut clean) = (all(text, &self.batches), String::new());
        // Four digits of somebody's are in many a UUID by chance.
        let mut rest = long.as_str();
        while let Some(at) = find_uuid(rest).filter(|_| !self.short_batches.is_empty()) {
            clean.push_str(&all(&rest[..at], &self.short_batches));
            clean.push_str(&rest[at..at + UUID_LENGTH]);
            rest = &rest[at + UUID_LENGTH..];
        }
        clean.push_str(&all(rest, &self.short_batches));
        // As a part of a URL it stays as it is.
        clean.replace(REDACTED, &format!("{PLACEHOLDER}0"))
    }
}

impl Edit for Cleaner {
    fn text(&mut self, _: &str, is_secret: bool, text: &mut String) {
        let is_hidden = is_secret && !text.trim().is_empty() && !is_word(text.trim());
        *text = match is_hidden {
            true if is_time(text.trim()) => self.stable.text(text),
            true => {
                let (scheme, credential) = split_scheme(text);
                format!("{scheme}{}", self.placeholder(credential.trim()))
            }
            false => self.clean(text),
        };
    }

    fn name(&mut self, name: &mut String) {
        // In the names of a vendor, words are found that happen to be somebody's password.
        let is_word = name.bytes().all(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'_' | b'-' | b'.'));
        if !is_word || self.book.values.contains(name.as_str()) {
            *name = self.clean(name);
        }
    }

    fn number(&mut self, is_secret: bool, digits: &mut String) {
        let is_known = !self.book.values.is_empty() && self.book.values.contains(digits.as_str());
        if is_secret || is_known {
            "0".clone_into(digits);
        } else {
            self.stable.number(digits);
        }
    }

    fn header(&mut self, name: &str, is_secret: bool, value: &mut String) {
        match is_secret {
            true => {
                let (scheme, credential) = split_scheme(value);
                *value = format!("{scheme}{}", self.placeholder(credential.trim()));
            }
            false => {
                let clean = self.clean(value);
                *value = self.stable.header(name, value, clean);
            }
        }
    }

    fn bytes(&mut self, bytes: &mut Vec<u8>) {
        let (mut clean, mut done) = (Vec::with_capacity(bytes.len()), 0);
        for part in readable::parts(bytes) {
            let text = Bytes::copy_from_slice(&bytes[part.clone()]);
            let batches = self.batches.iter().chain(&self.short_batches);
            clean.extend_from_slice(&bytes[done..part.start]);
            clean.extend_from_slice(&batches.fold(text, |text, batch| scrub_bytes(&text, batch)));
            done = part.end;
        }
        clean.extend_from_slice(&bytes[done..]);
        *bytes = clean;
    }

    fn is_secret(&self, name: &str) -> bool {
        self.book.has_name(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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

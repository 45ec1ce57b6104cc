//! What of a recording is secret, and what stands in its place.

use std::collections::{BTreeSet, HashMap, HashSet};

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use bytes::Bytes;

use super::edit::Edit;
use super::entry::Entry;
use super::pieces::pieces;
use super::readable;
use super::stable::{Stable, UUID_LENGTH, find_uuid, is_time};
use crate::redaction::scrub::{Growing, Key, Trace};
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
    /// What was added since it was last asked for.
    new_values: Vec<String>,
    new_names: Vec<String>,
    /// The names of the columns of all tables.
    columns: Trace,
}

impl SecretBook {
    pub(crate) fn add_name(&mut self, name: &str) {
        let name = name.to_ascii_lowercase();
        if !self.names.contains(&name) {
            self.new_names.push(name.clone());
            self.names.insert(name);
        }
    }

    pub(crate) fn add(&mut self, secret: &str) {
        let secret = secret.trim();
        if secret.chars().count() >= SHORTEST && !is_placeholder(secret) && !is_time(secret) && !is_word(secret) {
            self.add_value(secret);
        }
    }

    fn add_value(&mut self, secret: &str) {
        if !self.values.contains(secret) {
            self.values.insert(secret.to_owned());
            self.new_values.push(secret.to_owned());
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
        let names: Vec<&str> = head.split(delimiter).map(|cell| cell.trim().trim_matches('"')).collect();
        let is_secret: Vec<bool> = names.iter().map(|name| self.has_name(name)).collect();
        names.iter().for_each(|name| self.columns.whole(&name.to_ascii_lowercase()));
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

    fn is_secret(&mut self, name: &str) -> bool {
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

/// Removes secrets, and puts stable ids and times in the place of random ones. It learns more secrets as they are known.
pub(crate) struct Cleaner {
    book: SecretBook,
    long: Growing,
    /// Those that are so short that chance writes them.
    short: Growing,
    has_short: bool,
    placeholders: HashMap<String, usize>,
    /// Texts that were cleaned: many stand in a recording several times.
    known: HashMap<String, String>,
    /// Notes what the texts hold, where that is asked for.
    trace: Option<Trace>,
    /// The names that are noted.
    names: HashSet<String>,
    pub(crate) stable: Stable,
}

/// What became known.
pub(crate) struct Learned {
    /// Names that are those of secrets from now on: what stands below them is to be learned too.
    pub(crate) names: Vec<Key>,
    /// What tells of the secrets where they may stand.
    pub(crate) secrets: Vec<Key>,
}

impl Cleaner {
    pub(crate) fn new(book: SecretBook, stable: Stable) -> Self {
        let (long, short) = (Growing::new(), Growing::new());
        let (placeholders, known) = (HashMap::new(), HashMap::new());
        let (has_short, trace, names) = (false, None, HashSet::new());
        let mut cleaner = Self { book, long, short, has_short, placeholders, known, trace, names, stable };
        cleaner.learned();
        cleaner
    }

    /// Notes what is known of an attempt without a look at its texts.
    pub(crate) fn note(&mut self, entry: &Entry) {
        entry.note(&mut self.book, &mut self.stable);
    }

    /// Learns the secrets of an attempt.
    pub(crate) fn learn(&mut self, entry: &mut Entry) {
        self.note(entry);
        entry.edit(&mut self.book);
    }

    /// What has become known since this was last asked, and is removed from now on.
    pub(crate) fn learned(&mut self) -> Learned {
        let names = std::mem::take(&mut self.book.new_names);
        let mut secrets = Vec::new();
        for secret in std::mem::take(&mut self.book.new_values) {
            self.has_short |= secret.len() < SHORT;
            let all = if secret.len() < SHORT { &mut self.short } else { &mut self.long };
            for piece in pieces(&secret, Growing::LONGEST) {
                secrets.append(&mut all.add(piece));
            }
            secrets.push(Key::whole(&secret));
        }
        if !secrets.is_empty() || !names.is_empty() {
            self.known.clear();
        }
        let key = |name: &String| match self.book.columns.may_hold(&Key::whole(name)) {
            true => Key::anything(),
            false => Key::whole(&named(name)),
        };
        Learned { names: names.iter().map(key).collect(), secrets }
    }

    /// Cleans an attempt, and notes in the trace what it holds.
    pub(crate) fn traced(&mut self, entry: &mut Entry, trace: Trace) -> Trace {
        self.trace = Some(trace);
        // What is known of a text does not tell what it holds.
        self.known.clear();
        self.names.clear();
        entry.edit(self);
        self.known.clear();
        self.trace.take().unwrap_or_default()
    }

    /// Notes a name in the trace.
    fn note_name(&mut self, name: &str) {
        if let Some(trace) = self.trace.as_mut().filter(|_| !self.names.contains(name)) {
            self.names.insert(name.to_owned());
            trace.whole(name);
            trace.whole(&named(name));
        }
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
            let scrubbed = self.scrub(text);
            self.stable.text(&scrubbed)
        };
        self.known.insert(text.to_owned(), clean.clone());
        clean
    }

    /// The text without secrets, however they are written.
    fn scrub(&mut self, text: &str) -> String {
        let long = self.long.scrub(text, self.trace.as_mut());
        let mut clean = String::new();
        // Four digits of somebody's are in many a UUID by chance.
        let mut rest = long.as_str();
        while let Some(at) = find_uuid(rest).filter(|_| self.has_short || self.trace.is_some()) {
            clean.push_str(&self.short.scrub(&rest[..at], self.trace.as_mut()));
            clean.push_str(&rest[at..at + UUID_LENGTH]);
            rest = &rest[at + UUID_LENGTH..];
        }
        // The whole is in the trace already.
        let trace = self.trace.as_mut().filter(|_| !clean.is_empty());
        clean.push_str(&self.short.scrub(rest, trace));
        // As a part of a URL it stays as it is.
        clean.replace(REDACTED, &format!("{PLACEHOLDER}0"))
    }
}

/// A name, as a trace has it.
fn named(name: &str) -> String {
    format!("{}:", name.to_ascii_lowercase())
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
        self.note_name(name);
        if !is_word || self.book.values.contains(name.as_str()) {
            *name = self.clean(name);
        }
    }

    fn number(&mut self, is_secret: bool, digits: &mut String) {
        if let Some(trace) = &mut self.trace {
            trace.whole(digits);
        }
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
            let text = self.long.scrub_bytes(&text, self.trace.as_mut());
            clean.extend_from_slice(&bytes[done..part.start]);
            clean.extend_from_slice(&self.short.scrub_bytes(&text, None));
            done = part.end;
        }
        clean.extend_from_slice(&bytes[done..]);
        *bytes = clean;
    }

    fn is_secret(&mut self, name: &str) -> bool {
        self.note_name(name);
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

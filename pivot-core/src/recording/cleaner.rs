//! What stands in the place of secrets, and of what is another in each run.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex};

use bytes::Bytes;

use super::edit::Edit;
use super::entry::Entry;
use super::pieces::pieces;
use super::readable;
use super::secrets::{Known, PLACEHOLDER, SecretBook, is_word, split_scheme, usual_digits};
use super::stable::{Stable, UUID_LENGTH, find_uuid, is_time};
use crate::redaction::REDACTED;
use crate::redaction::scrub::{Growing, Key, Trace};

/// Below so many bytes, a secret is not looked for within UUIDs.
const SHORT: usize = 8;

/// Removes secrets, and puts stable ids and times in the place of random ones. It learns more secrets as they are known.
pub(crate) struct Cleaner {
    book: SecretBook,
    long: Growing,
    /// Those that are so short that chance writes them.
    short: Growing,
    has_short: bool,
    /// How much of what the book knows is removed.
    removed: (usize, usize),
    numbers: Arc<Mutex<Numbers>>,
    /// Texts that were cleaned: many stand in a recording several times.
    known: HashMap<String, String>,
    /// Notes what the texts hold, where that is asked for.
    trace: Option<Trace>,
    /// The names that are noted.
    names: HashSet<String>,
}

/// What stands in the place of what.
struct Numbers {
    placeholders: HashMap<String, usize>,
    stable: Stable,
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
        let mut cleaner = Self::with(book, Arc::new(Mutex::new(Numbers { placeholders: HashMap::new(), stable })));
        cleaner.learned();
        cleaner
    }

    fn with(book: SecretBook, numbers: Arc<Mutex<Numbers>>) -> Self {
        Self {
            book,
            long: Growing::new(),
            short: Growing::new(),
            has_short: false,
            removed: (0, 0),
            numbers,
            known: HashMap::new(),
            trace: None,
            names: HashSet::new(),
        }
    }

    /// Another one, which puts the same in the place of the same, and knows of no secrets yet.
    pub(crate) fn beside(&self) -> Self {
        Self::with(self.book.beside(), Arc::clone(&self.numbers))
    }

    /// Learns what another one knows, but for what it knew at first, and how much it knows now.
    pub(crate) fn learn_from(&mut self, other: &Self, from: (usize, usize)) -> (usize, usize) {
        let Known { values, names } = other.book.known();
        values[from.0..].iter().for_each(|secret| self.book.add_value(secret));
        names[from.1..].iter().for_each(|name| self.book.add_name(name));
        (values.len(), names.len())
    }

    /// Notes what is known of an attempt without a look at its texts.
    pub(crate) fn note(&mut self, entry: &Entry) {
        entry.note(&mut self.book, &mut crate::lock(&self.numbers).stable);
    }

    /// Learns the secrets of an attempt.
    pub(crate) fn learn(&mut self, entry: &mut Entry) {
        self.note(entry);
        entry.edit(&mut self.book);
    }

    /// What has become known since this was last asked, and is removed from now on.
    pub(crate) fn learned(&mut self) -> Learned {
        let Known { values, names } = self.book.known();
        let (values, names) = (&values[self.removed.0..], &names[self.removed.1..]);
        self.removed = (self.removed.0 + values.len(), self.removed.1 + names.len());
        let mut secrets = Vec::new();
        for secret in values {
            self.has_short |= secret.len() < SHORT;
            let all = if secret.len() < SHORT { &mut self.short } else { &mut self.long };
            for piece in pieces(secret, Growing::LONGEST) {
                secrets.append(&mut all.add(piece));
            }
            secrets.push(Key::whole(secret));
        }
        if !secrets.is_empty() || !names.is_empty() {
            self.known.clear();
        }
        let key = |name: &String| match self.book.may_be_column(name) {
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
        let placeholders = &mut crate::lock(&self.numbers).placeholders;
        let next = placeholders.len() + 1;
        let number = *placeholders.entry(secret.to_owned()).or_insert(next);
        format!("{PLACEHOLDER}{number}")
    }

    fn clean(&mut self, text: &str) -> String {
        if let Some(known) = self.known.get(text) {
            return known.clone();
        }
        let clean = if self.book.is_value(text.trim()) {
            self.placeholder(text.trim())
        } else {
            let scrubbed = self.scrub(text);
            crate::lock(&self.numbers).stable.text(&scrubbed)
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
            true if is_time(text.trim()) => crate::lock(&self.numbers).stable.text(text),
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
        if !is_word || self.book.is_value(name.as_str()) {
            *name = self.clean(name);
        }
    }

    fn number(&mut self, is_secret: bool, digits: &mut String) {
        let usual = usual_digits(digits);
        if let Some(trace) = &mut self.trace {
            trace.whole(digits);
            trace.whole(&usual);
        }
        let is_known = self.book.is_value(digits.as_str()) || self.book.is_value(&usual);
        if is_secret || is_known {
            "0".clone_into(digits);
        } else {
            crate::lock(&self.numbers).stable.number(digits);
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
                *value = crate::lock(&self.numbers).stable.header(name, value, clean);
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

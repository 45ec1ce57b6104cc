//! Removes secrets from texts that came from outside, in whatever spelling they stand there.
//!
//! A secret is not compared letter by letter. Text and secret are [folded](fold): without regard to case, accents, white
//! space, quotes and letters that cannot be seen, and of a secret with at least [`LONG`] letters and digits these alone are
//! compared. The text is compared as it is, and again each time after one [layer](layer::Layer) of spelling has been undone:
//! [escapes] (percent-encoding, backslashes of JSON, Python, PHP, JavaScript and CSS, HTML and its tags), and what is [encoded]
//! (quoted-printable, base64, base32, hexadecimal digits, lists of numbers), forwards and backwards. The usual encodings of the secret itself are looked
//! for as well ([`spellings`]), which finds them also where they are wrapped, or in the middle of something else.
//!
//! Of a secret of more than [`PREFIX`] characters the first so many are enough, of which at least [`LONG`] must be letters
//! or digits: whoever cut it has not made it public. Of a secret
//! of fewer than [`SHORT`] characters only what stands alone is replaced, and no spelling that is shorter than
//! [`SHORTEST_ENCODING`] characters is looked for: a message in which every `t` is missing helps nobody.
//!
//! The work is linear in the text. One that takes more than [`BUDGET`] layers of its own length is replaced as a whole.

mod alphabet;
mod encoded;
mod escapes;
#[cfg_attr(not(feature = "recording"), allow(dead_code, reason = "only recordings ask what was seen"))]
mod filter;
mod fold;
mod layer;
mod needles;
mod set;
mod spellings;
#[cfg_attr(not(feature = "recording"), allow(dead_code, reason = "only recordings ask what was seen"))]
mod trace;

use std::ops::Deref;
use std::sync::OnceLock;

use bytes::Bytes;

use crate::encode::boundary_before;
use crate::redaction::{REDACTED, Secret};
#[cfg(feature = "recording")]
pub(crate) use fold::from_latin_1;
use needles::Needles;
#[cfg(feature = "recording")]
pub(crate) use trace::{Key, Trace};

/// How many characters of a long secret give it away.
const PREFIX: usize = 12;

/// Below this many characters a secret is replaced only where no letter or digit stands next to it.
const SHORT: usize = 4;

/// Of a secret with so many letters and digits nothing else is compared.
const LONG: usize = 8;

/// Below this many letters and digits an encoding of a secret is not looked for: chance writes it too often.
const SHORTEST_ENCODING: usize = 7;

/// How many layers of escapes are undone.
const LAYERS: usize = 6;

/// How many encodings are undone, each of what the one before it holds.
const ENCODINGS: usize = 3;

/// How many times the length of a text is looked at, at most.
const BUDGET: usize = 40;

/// How much of a text is looked at at once, which bounds the memory that a large body takes.
const WINDOW: usize = 64 * 1024;

/// The most bytes that one character of a secret can take in [`LAYERS`] layers of the usual escapes: `%252525252F`.
const WIDEST_CHARACTER: usize = 16;

/// How many secrets are looked for: the work is their number times the length of the text.
pub(crate) const MOST_SECRETS: usize = 64;

/// How many bytes they have together at most: each is prepared in some two hundred spellings.
const MOST_BYTES: usize = 64 * 1024;

/// The secrets that are looked for, prepared when they are first needed, once for all texts.
pub(crate) struct Secrets {
    list: Vec<Secret>,
    needles: OnceLock<Needles>,
}

impl Secrets {
    pub(crate) fn new(list: Vec<Secret>) -> Self {
        Self { list, needles: OnceLock::new() }
    }

    /// Whether there are so many, or so long ones, that they are not looked for, and nothing of a text is shown.
    pub(crate) fn is_too_many(&self) -> bool {
        let mut bytes = 0;
        for secret in &self.list {
            bytes += secret.expose().len();
        }
        self.list.len() > MOST_SECRETS || bytes > MOST_BYTES
    }

    /// Where they stand in a text, in order and apart from each other.
    fn find(&self, text: &[u8]) -> Vec<(usize, usize)> {
        if text.is_empty() {
            return Vec::new();
        }
        if self.is_too_many() {
            return vec![(0, text.len())];
        }
        self.needles.get_or_init(|| Needles::new(&self.list)).find(text, None)
    }
}

impl Deref for Secrets {
    type Target = [Secret];

    fn deref(&self) -> &[Secret] {
        &self.list
    }
}

/// Secrets of any number, which may become more: what another one costs, and what a text costs, does not depend on how many
/// there are.
#[cfg(feature = "recording")]
pub(crate) struct Growing(Needles);

#[cfg(feature = "recording")]
impl Growing {
    /// How many bytes each may have: longer ones are to be looked for in pieces.
    pub(crate) const LONGEST: usize = 512;

    pub(crate) fn new() -> Self {
        // A piece ends behind a whole character.
        Self(Needles::growing(Self::LONGEST + 3))
    }

    /// Adds one, and gives the keys of those of its spellings that are new: only a text whose trace may hold one of them can hold
    /// more of it than is found without it.
    pub(crate) fn add(&mut self, secret: &str) -> Vec<Key> {
        let mut keys = Vec::new();
        self.0.add(secret, &mut |key| keys.push(key));
        keys
    }

    /// Replaces every occurrence in a text, and notes in the trace what was compared.
    pub(crate) fn scrub(&self, text: &str, trace: Option<&mut Trace>) -> String {
        replaced(text, self.0.find(text.as_bytes(), trace))
    }

    /// The same for bytes.
    pub(crate) fn scrub_bytes(&self, bytes: &Bytes, trace: Option<&mut Trace>) -> Bytes {
        replaced_bytes(bytes, self.0.find(bytes, trace))
    }
}

/// Replaces every occurrence of the secrets in a text.
pub(crate) fn scrub(text: &str, secrets: &Secrets) -> String {
    replaced(text, secrets.find(text.as_bytes()))
}

fn replaced(text: &str, ranges: Vec<(usize, usize)>) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut at = 0;
    for (start, end) in ranges {
        // A prefix may end within a character.
        let start = boundary_before(text, start).max(at);
        let mut end = end;
        while !text.is_char_boundary(end) {
            end += 1;
        }
        clean.push_str(&text[at..start]);
        clean.push_str(REDACTED);
        at = end;
    }
    clean.push_str(&text[at..]);
    clean
}

/// Whether a text holds one of the secrets, or may hold one of too many.
pub(crate) fn holds_secret(text: &str, secrets: &Secrets) -> bool {
    !secrets.find(text.as_bytes()).is_empty()
}

/// A text with one layer of escapes undone; `None` if there is none.
pub(crate) fn unescape(text: &[u8]) -> Option<Vec<u8>> {
    escapes::undo(&layer::Layer::raw(text)).map(|layer| layer.bytes)
}

/// The texts that stand in a text in base64; `None` if there are none.
#[cfg(feature = "recording")]
pub(crate) fn from_base64(text: &[u8]) -> Option<Vec<u8>> {
    /// `{"pin":"1"}` is longer, and most words are not.
    const FEWEST: usize = 10;
    encoded::base64(&layer::Layer::raw(text), FEWEST).map(|layer| layer.bytes)
}

/// Replaces every occurrence of the secrets in bytes.
pub(crate) fn scrub_bytes(bytes: &Bytes, secrets: &Secrets) -> Bytes {
    replaced_bytes(bytes, secrets.find(bytes))
}

fn replaced_bytes(bytes: &Bytes, ranges: Vec<(usize, usize)>) -> Bytes {
    if ranges.is_empty() {
        return bytes.clone();
    }
    let mut clean = Vec::with_capacity(bytes.len());
    let mut at = 0;
    for (start, end) in ranges {
        clean.extend_from_slice(&bytes[at..start]);
        clean.extend_from_slice(REDACTED.as_bytes());
        at = end;
    }
    clean.extend_from_slice(&bytes[at..]);
    clean.into()
}

/// How many bytes were looked at so far by this thread.
#[cfg(all(test, feature = "recording"))]
pub(crate) fn work() -> usize {
    tests::WORK.with(std::cell::Cell::get)
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_of_pairs;

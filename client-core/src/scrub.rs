//! Removes secrets from texts that came from outside, in whatever spelling they stand there.
//!
//! A secret is not compared letter by letter. Text and secret are reduced to a canonical form: without regard to case,
//! white space, quotes, backslashes and `+`. The text is compared as it is, and again each time after one layer of
//! escapes has been undone (percent-encoding, backslash escapes of JSON, Python, PHP and JavaScript, HTML entities), so
//! that a JSON text inside a JSON text is seen through too. Base64 and hexadecimal spellings are looked for as well.
//! Of a secret of more than [`PREFIX`] characters the beginning is enough: whoever cut it has not made it public.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use bytes::Bytes;
use memchr::memmem::Finder;

use crate::secret::{REDACTED, Secret};

/// How many characters of a long secret give it away.
const PREFIX: usize = 12;

/// Below this many characters a secret is replaced only where no letter or digit stands next to it: a message in which every
/// `t` is missing helps nobody.
const SHORT: usize = 4;

/// How many layers of escapes are undone.
const LAYERS: usize = 5;

/// How much of a text is looked at at once, which bounds the memory that a large body takes.
const WINDOW: usize = 64 * 1024;

/// The most bytes that one character of a secret can take in [`LAYERS`] layers of the usual escapes: `%252525252F`.
const WIDEST_CHARACTER: usize = 16;

/// How many secrets are looked for: the work is their number times the length of the text.
const MOST_SECRETS: usize = 64;

/// Whether there are so many secrets that they are not looked for, and nothing of a text is shown.
pub(crate) fn is_too_many(secrets: &[Secret]) -> bool {
    secrets.len() > MOST_SECRETS
}

/// Replaces every occurrence of the secrets in a text.
pub(crate) fn scrub(text: &str, secrets: &[Secret]) -> String {
    if is_too_many(secrets) && !text.is_empty() {
        return REDACTED.to_owned();
    }
    let ranges = Needles::new(secrets).find(text.as_bytes());
    let mut clean = String::with_capacity(text.len());
    let mut at = 0;
    for (start, end) in ranges {
        // A prefix may end within a character.
        let start = (0..=start).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0).max(at);
        let end = (end..text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
        clean.push_str(&text[at..start]);
        clean.push_str(REDACTED);
        at = end;
    }
    clean.push_str(&text[at..]);
    clean
}

/// Whether a text holds one of the secrets, or may hold one of too many.
pub(crate) fn holds_secret(text: &str, secrets: &[Secret]) -> bool {
    is_too_many(secrets) || !Needles::new(secrets).find(text.as_bytes()).is_empty()
}

/// Replaces every occurrence of the secrets in bytes.
pub(crate) fn scrub_bytes(bytes: &Bytes, secrets: &[Secret]) -> Bytes {
    if is_too_many(secrets) && !bytes.is_empty() {
        return Bytes::from_static(REDACTED.as_bytes());
    }
    let ranges = Needles::new(secrets).find(bytes);
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

/// What is looked for.
struct Needles {
    needles: Vec<Needle>,
    /// How far an occurrence can reach.
    margin: usize,
}

/// A spelling of a secret.
struct Needle {
    /// The spelling in lower case; canonical, unless too little of it would be left.
    text: Vec<u8>,
    /// Finds its beginning.
    finder: Finder<'static>,
    /// How many bytes at its start and end the canonical form has left out.
    trimmed: (usize, usize),
    is_exact: bool,
    /// Whether it is so short that ordinary words hold it: then only where it stands alone.
    is_short: bool,
}

impl Needles {
    fn new(secrets: &[Secret]) -> Self {
        let mut needles = Vec::new();
        let mut longest = 0;
        for secret in secrets.iter().map(Secret::expose).filter(|secret| !secret.is_empty()) {
            longest = longest.max(secret.len());
            needles.push(Needle::new(secret.as_bytes()));
            for written in [secret.to_owned(), secret.to_ascii_lowercase()] {
                needles.extend(undone(written.as_bytes()).iter().map(|text| Needle::new(text)));
            }
            if secret.len() >= 8 {
                needles.extend(encodings(secret.as_bytes()).iter().map(|text| Needle::new(text.as_bytes())));
            }
        }
        Self { needles, margin: longest.saturating_mul(2 * WIDEST_CHARACTER).saturating_add(64) }
    }

    /// Where secrets stand, in order and apart from each other.
    fn find(&self, text: &[u8]) -> Vec<(usize, usize)> {
        let mut ranges = Vec::new();
        if self.needles.is_empty() {
            return ranges;
        }
        let step = WINDOW.max(self.margin);
        for window in (0..text.len()).step_by(step) {
            let start = window.saturating_sub(self.margin);
            let end = (window + step).saturating_add(self.margin).min(text.len());
            self.find_within(&text[start..end], start, &mut ranges);
        }
        ranges.sort_unstable();
        let mut apart: Vec<(usize, usize)> = Vec::with_capacity(ranges.len());
        for (start, end) in ranges {
            match apart.last_mut() {
                Some(last) if start <= last.1 => last.1 = last.1.max(end),
                _ => apart.push((start, end)),
            }
        }
        apart
    }

    fn find_within(&self, text: &[u8], offset: usize, ranges: &mut Vec<(usize, usize)>) {
        let mut layer = Layer::raw(text);
        for depth in 0..=LAYERS {
            let (canonical, lower) = (layer.canonical(), layer.bytes.to_ascii_lowercase());
            for needle in &self.needles {
                match needle.is_exact {
                    true => needle.find(&layer, &lower, |position| position, offset, ranges),
                    false => {
                        needle.find(&layer, &canonical.bytes, |position| canonical.positions[position], offset, ranges);
                    }
                }
            }
            if depth == LAYERS {
                return;
            }
            match layer.decoded() {
                Some(decoded) => layer = decoded,
                None => return,
            }
        }
    }
}

impl Needle {
    fn new(secret: &[u8]) -> Self {
        let canonical: Vec<u8> = secret.iter().filter(|byte| !is_ignored(**byte)).map(u8::to_ascii_lowercase).collect();
        // Of a secret that is mostly quotes and spaces too little would be left to know it by.
        let is_exact = canonical.len() * 2 < secret.len() || canonical.is_empty();
        let (text, trimmed) = if is_exact {
            (secret.to_ascii_lowercase(), (0, 0))
        } else {
            let ignored = |byte: &&u8| is_ignored(**byte);
            (canonical, (secret.iter().take_while(ignored).count(), secret.iter().rev().take_while(ignored).count()))
        };
        let finder = Finder::new(&text[..text.len().min(PREFIX)]).into_owned();
        let is_short = text.len() < SHORT;
        Self { text, finder, trimmed, is_exact, is_short }
    }

    /// Adds where the needle stands in `haystack`, whose bytes stand at `position` in the layer.
    fn find(
        &self,
        layer: &Layer,
        haystack: &[u8],
        position: impl Fn(usize) -> usize,
        offset: usize,
        ranges: &mut Vec<(usize, usize)>,
    ) {
        let mut from = 0;
        while let Some(found) = self.finder.find(&haystack[from..]) {
            let begin = from + found;
            let same = self.text.iter().zip(&haystack[begin..]).take_while(|(one, other)| one == other).count();
            let (mut first, mut last) = (position(begin), position(begin + same - 1));
            for _ in 0..self.trimmed.0 {
                first -= usize::from(first > 0 && is_ignored(layer.bytes[first - 1]));
            }
            if same == self.text.len() {
                for _ in 0..self.trimmed.1 {
                    last += usize::from(layer.bytes.get(last + 1).is_some_and(|byte| is_ignored(*byte)));
                }
            }
            from = begin + same;
            let is_word = |at: Option<&u8>| at.is_some_and(u8::is_ascii_alphanumeric);
            let before = first.checked_sub(1).and_then(|at| layer.bytes.get(at));
            if self.is_short && (is_word(before) || is_word(layer.bytes.get(last + 1))) {
                continue;
            }
            ranges.push((offset + layer.starts[first] as usize, offset + layer.ends[last] as usize));
        }
    }
}

/// What becomes of a secret that itself looks escaped (`a%2Fb`, `C:\new`) when a text's escapes are undone, where enough
/// is left to know it by.
fn undone(secret: &[u8]) -> Vec<Vec<u8>> {
    let layers = std::iter::successors(Layer::raw(secret).decoded(), Layer::decoded).take(LAYERS);
    layers.filter(|layer| layer.canonical().bytes.len() >= 4).map(|layer| layer.bytes).collect()
}

/// Base64 of the secret at each position within three bytes, and its hexadecimal digits. Of the base64 only what no
/// neighbour changes.
fn encodings(secret: &[u8]) -> Vec<String> {
    let mut encodings = vec![secret.iter().map(|byte| format!("{byte:02x}")).collect()];
    for before in 0..3 {
        let mut padded = vec![0; before];
        padded.extend_from_slice(secret);
        for encoded in [STANDARD_NO_PAD.encode(&padded), URL_SAFE_NO_PAD.encode(&padded)] {
            let start = (before * 8).div_ceil(6);
            let end = padded.len() * 8 / 6;
            encodings.push(encoded[start..end].to_owned());
        }
    }
    encodings
}

/// Bytes that spellings add, drop or double.
fn is_ignored(byte: u8) -> bool {
    matches!(byte, 0..=b' ' | 0x7f | b'+' | b'\\' | b'\'' | b'"')
}

/// A text after some layers of escapes have been undone: each byte, and where it stood in the window.
struct Layer {
    bytes: Vec<u8>,
    starts: Vec<u32>,
    ends: Vec<u32>,
}

/// The bytes that are compared, and where they stand in their layer.
struct Canonical {
    bytes: Vec<u8>,
    positions: Vec<usize>,
}

impl Layer {
    #[expect(clippy::cast_possible_truncation, reason = "a window and its margins are far below 4 GiB")]
    fn raw(text: &[u8]) -> Self {
        let positions = 0..text.len() as u32;
        Self { bytes: text.to_vec(), starts: positions.clone().collect(), ends: positions.map(|at| at + 1).collect() }
    }

    fn canonical(&self) -> Canonical {
        let kept = self.bytes.iter().enumerate().filter(|(_, byte)| !is_ignored(**byte));
        let (positions, bytes) = kept.map(|(position, byte)| (position, byte.to_ascii_lowercase())).unzip();
        Canonical { bytes, positions }
    }

    /// The text with one layer of escapes undone; `None` if there is none.
    fn decoded(&self) -> Option<Self> {
        memchr::memchr3(b'%', b'\\', b'&', &self.bytes)?;
        let mut decoded = Self { bytes: Vec::new(), starts: Vec::new(), ends: Vec::new() };
        let (mut at, mut changed) = (0, false);
        while at < self.bytes.len() {
            let rest = &self.bytes[at..];
            let (length, character) = escape(rest).unwrap_or((1, Unescaped::Byte(rest[0])));
            changed |= length > 1;
            let (start, end) = (self.starts[at], self.ends[at + length - 1]);
            let mut buffer = [0; 4];
            let bytes = match character {
                Unescaped::Byte(byte) => {
                    buffer[0] = byte;
                    &buffer[..1]
                }
                Unescaped::Character(character) => character.encode_utf8(&mut buffer).as_bytes(),
            };
            for byte in bytes {
                decoded.bytes.push(*byte);
                decoded.starts.push(start);
                decoded.ends.push(end);
            }
            at += length;
        }
        changed.then_some(decoded)
    }
}

/// What an escape stands for.
enum Unescaped {
    Byte(u8),
    Character(char),
}

/// The escape that a text begins with: its length, and what it stands for.
fn escape(text: &[u8]) -> Option<(usize, Unescaped)> {
    match text[0] {
        b'%' if text.get(1).is_some_and(|byte| byte.eq_ignore_ascii_case(&b'u')) => {
            Some((6, Unescaped::Character(char::from_u32(hex(text.get(2..6)?)?)?)))
        }
        b'%' => Some((3, byte_of(hex(text.get(1..3)?)?)?)),
        b'\\' => backslash(text),
        b'&' => entity(text),
        _ => None,
    }
}

fn backslash(text: &[u8]) -> Option<(usize, Unescaped)> {
    let next = *text.get(1)?;
    match next {
        b'x' => {
            if let Some(value) = text.get(2..4).and_then(hex) {
                return Some((4, byte_of(value)?));
            }
        }
        b'u' | b'U' => {
            if text.get(2) == Some(&b'{') {
                let length = text.iter().take(12).position(|byte| *byte == b'}')?;
                return Some((length + 1, Unescaped::Character(char::from_u32(hex(&text[3..length])?)?)));
            }
            if let Some(unit) = text.get(2..6).and_then(hex) {
                return Some(match (char::from_u32(unit), text.get(8..12).and_then(hex)) {
                    (Some(character), _) => (6, Unescaped::Character(character)),
                    // The two halves of a character beyond 16 bits.
                    (None, Some(low @ 0xdc00..=0xdfff)) if unit < 0xdc00 && text.get(6) == Some(&b'\\') => {
                        let character = char::from_u32(0x1_0000 + ((unit - 0xd800) << 10) + (low - 0xdc00))?;
                        (12, Unescaped::Character(character))
                    }
                    _ => (6, Unescaped::Character(char::REPLACEMENT_CHARACTER)),
                });
            }
        }
        b'0'..=b'7' => {
            let digits = text[1..].iter().take(3).take_while(|byte| matches!(byte, b'0'..=b'7')).count();
            let value = text[1..=digits].iter().fold(0, |value, digit| value * 8 + u32::from(digit - b'0'));
            if let Some(byte) = byte_of(value) {
                return Some((digits + 1, byte));
            }
        }
        b'n' | b'r' | b't' | b'b' | b'f' | b'v' | b'a' | b'e' => return Some((2, Unescaped::Byte(b' '))),
        _ => {}
    }
    Some((2, Unescaped::Byte(next)))
}

fn entity(text: &[u8]) -> Option<(usize, Unescaped)> {
    /// HTML's names of what ASCII has besides letters and digits.
    const NAMES: [(&str, u8); 33] = [
        ("amp", b'&'),
        ("lt", b'<'),
        ("gt", b'>'),
        ("quot", b'"'),
        ("apos", b'\''),
        ("sol", b'/'),
        ("bsol", b'\\'),
        ("plus", b'+'),
        ("equals", b'='),
        ("colon", b':'),
        ("semi", b';'),
        ("period", b'.'),
        ("comma", b','),
        ("lowbar", b'_'),
        ("percnt", b'%'),
        ("num", b'#'),
        ("excl", b'!'),
        ("quest", b'?'),
        ("commat", b'@'),
        ("dollar", b'$'),
        ("ast", b'*'),
        ("lpar", b'('),
        ("rpar", b')'),
        ("lsqb", b'['),
        ("lbrack", b'['),
        ("rsqb", b']'),
        ("rbrack", b']'),
        ("lcub", b'{'),
        ("rcub", b'}'),
        ("verbar", b'|'),
        ("Hat", b'^'),
        ("grave", b'`'),
        ("nbsp", b' '),
    ];
    let length = text.iter().take(12).position(|byte| *byte == b';')?;
    let name = &text[1..length];
    let character = match name {
        [b'#', b'x' | b'X', digits @ ..] => Unescaped::Character(char::from_u32(hex(digits)?)?),
        [b'#', digits @ ..] => {
            let digits = std::str::from_utf8(digits).ok()?;
            Unescaped::Character(char::from_u32(digits.parse().ok()?)?)
        }
        _ => Unescaped::Byte(NAMES.iter().find(|(known, _)| known.as_bytes() == name)?.1),
    };
    Some((length + 1, character))
}

fn byte_of(value: u32) -> Option<Unescaped> {
    u8::try_from(value).ok().map(Unescaped::Byte)
}

fn hex(digits: &[u8]) -> Option<u32> {
    if digits.is_empty() || digits.len() > 8 {
        return None;
    }
    digits.iter().try_fold(0, |value, digit| Some((value << 4) | char::from(*digit).to_digit(16)?))
}

#[cfg(test)]
mod tests;

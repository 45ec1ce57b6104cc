//! Encodings of whole texts: quoted-printable, base64, base32, hexadecimal digits, lists of numbers.
//!
//! Of all but the first, a layer holds no more than what was found to be encoded, and that only where a text comes out:
//! every long word could be base64.

use super::alphabet::{BASE32, BASE32_SMALL, BASE64, DECIMAL, HEXADECIMAL};
use super::escapes::hex;
use super::fold::is_invisible;
use super::layer::{APART, Layer};
use crate::redaction::runs::leading;

/// How many characters must be encoded one after the other, at least.
pub(super) const FEWEST: usize = 4;

/// What undoes an encoding of texts that have at least so many bytes.
pub(super) type Undo = fn(&Layer, usize) -> Option<Layer>;

/// All that do, but for quoted-printable.
pub(super) const UNDO: [Undo; 4] = [base64, base32, hexadecimal, decimal];

/// Whether one of them may find something, also in the text backwards.
pub(super) fn may_hold(text: &[u8], fewest: usize) -> bool {
    memchr::memchr(b'=', text).is_some()
        || [&BASE64, &HEXADECIMAL, &DECIMAL, &BASE32, &BASE32_SMALL]
            .iter()
            .any(|alphabet| !alphabet.runs(text, fewest).is_empty())
}

/// Undoes quoted-printable, with its soft line breaks.
pub(super) fn quoted_printable(layer: &Layer) -> Option<Layer> {
    let bytes = &layer.bytes;
    memchr::memchr(b'=', bytes)?;
    let mut undone = Layer::empty();
    let (mut at, mut is_changed) = (0, false);
    while at < bytes.len() {
        let (length, meaning) = match &bytes[at..] {
            [b'=', b'\r', b'\n', ..] => (3, None),
            [b'=', b'\n', ..] => (2, None),
            [b'=', one, other, ..] => match hex(&[*one, *other]).and_then(|value| u8::try_from(value).ok()) {
                Some(byte) => (3, Some(byte)),
                None => (1, Some(b'=')),
            },
            rest => (1, Some(rest[0])),
        };
        is_changed |= length > 1;
        if let Some(byte) = meaning {
            undone.push(&[byte], layer.place(at, at + length - 1));
        }
        at += length;
    }
    is_changed.then_some(undone)
}

/// Undoes base64 of both alphabets, with and without padding, in lines or in one.
pub(super) fn base64(layer: &Layer, fewest: usize) -> Option<Layer> {
    /// Below this, a line break ends what is encoded: no line of base64 is as short.
    const SHORTEST_LINE: usize = 60;
    let bytes = &layer.bytes;
    let mut found = Found::new(fewest);
    for range in BASE64.runs(bytes, fewest) {
        let mut at = range.start;
        while at < range.end {
            let (start, mut line, mut digits) = (at, 0, 0);
            while at < range.end {
                let is_break = matches!(bytes[at], b'\r' | b'\n');
                if is_break && line > 0 && line < SHORTEST_LINE {
                    break;
                }
                digits += usize::from(!is_break);
                line = if is_break { 0 } else { line + 1 };
                at += 1;
            }
            if digits * 6 / 8 >= fewest {
                let mut run = Vec::new();
                for (offset, byte) in bytes[start..at].iter().enumerate() {
                    if let Some(value) = sextet(*byte) {
                        run.push((value, start + offset));
                    }
                }
                // Something else may stand before it, of any length.
                for skipped in 0..4 {
                    found.take_digits(layer, &run[skipped..], 6);
                }
            }
            at += 1;
        }
    }
    found.layer()
}

fn sextet(byte: u8) -> Option<u32> {
    Some(u32::from(match byte {
        b'A'..=b'Z' => byte - b'A',
        b'a'..=b'z' => byte - b'a' + 26,
        b'0'..=b'9' => byte - b'0' + 52,
        b'+' | b'-' => 62,
        b'/' | b'_' => 63,
        _ => return None,
    }))
}

/// Undoes base32, in capitals or small letters. A word of prose is shorter than 16, or has other letters.
fn base32(layer: &Layer, fewest: usize) -> Option<Layer> {
    /// After so many digits the bytes and the digits begin together again.
    const PERIOD: usize = 8;
    let mut found = Found::new(fewest);
    for (alphabet, letters) in [(&BASE32, b'A'), (&BASE32_SMALL, b'a')] {
        for range in alphabet.runs(&layer.bytes, fewest) {
            let value_of = |byte: u8| u32::from(if byte < b'A' { byte - b'2' + 26 } else { byte - letters });
            let mut run = Vec::new();
            for at in range {
                run.push((value_of(layer.bytes[at]), at));
            }
            // Something else may stand before it, of any length.
            for skipped in 0..PERIOD {
                found.take_digits(layer, &run[skipped..], 5);
            }
        }
    }
    found.layer()
}

/// The whole bytes that digits of so many bits each stand for.
fn bytes_of(run: &[(u32, usize)], bits: usize) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(run.len() * bits / 8);
    let (mut value, mut left) = (0_u32, 0);
    for (digit, _) in run {
        value = (value << bits | digit) & 0xffff;
        left += bits;
        if left >= 8 {
            left -= 8;
            let [.., byte] = (value >> left).to_be_bytes();
            bytes.push(byte);
        }
    }
    bytes
}

/// The same, with the places of the digits.
fn from_digits(run: &[(u32, usize)], bits: usize) -> Vec<Piece> {
    let mut pieces = Vec::with_capacity(run.len() * bits / 8);
    let (mut value, mut left, mut first) = (0_u32, 0, 0);
    for (digit, at) in run {
        if left == 0 {
            first = *at;
        }
        value = (value << bits | digit) & 0xffff;
        left += bits;
        if left >= 8 {
            left -= 8;
            let [.., byte] = (value >> left).to_be_bytes();
            pieces.push((byte, first, *at));
            first = *at;
        }
    }
    pieces
}

/// Undoes pairs of hexadecimal digits, one after the other or as a list: `5a78`, `5a:78`, `0x5a,0x78`, `U+005A U+0078`,
/// and as CSS escapes them: `\5a\78`, `\00005a`.
fn hexadecimal(layer: &Layer, fewest: usize) -> Option<Layer> {
    let bytes = &layer.bytes;
    let mut found = Found::new(fewest);
    for range in HEXADECIMAL.runs(bytes, fewest) {
        let mut at = range.start;
        while at < range.end {
            let (pieces, end) = list(bytes, at, hexadecimal_item, 0);
            if pieces.is_empty() {
                at += 1;
                continue;
            }
            let is_text = found.take(layer, pieces);
            // Something else may have been taken for the first digit.
            let other = || list(bytes, at + 1, hexadecimal_item, 0);
            let (pieces, other_end) = if is_text { (Vec::new(), end) } else { other() };
            found.take(layer, pieces);
            at = end.max(other_end);
        }
    }
    found.layer()
}

/// Marks a number that stands for a character, although it would be a byte.
const CHARACTER: u32 = 1 << 31;

fn hexadecimal_item(text: &[u8]) -> Option<(u32, usize)> {
    const MARKS: [&[u8]; 8] = [b"0x", b"0X", b"\\x", b"U+00", b"u+00", b"\\u00", b"=", b"%"];
    let may_be_mark = matches!(text.first(), Some(b'0' | b'\\' | b'U' | b'u' | b'=' | b'%'));
    let mark = if may_be_mark { MARKS.iter().find(|mark| text.starts_with(mark)) } else { None };
    let mark = mark.map_or(0, |mark| mark.len());
    if mark == 0
        && let Some(escaped) = text.strip_prefix(b"\\")
    {
        // CSS writes as many digits as it takes.
        let digits = leading(escaped, 6, &|byte| byte.is_ascii_hexdigit());
        return Some((hex(&escaped[..digits])? | CHARACTER, 1 + digits));
    }
    Some((hex(text.get(mark..mark + 2)?)?, mark + 2))
}

/// Undoes lists of decimal numbers, each a byte or a character: `90, 120`, also with signs as Java writes bytes.
fn decimal(layer: &Layer, fewest: usize) -> Option<Layer> {
    let bytes = &layer.bytes;
    let mut found = Found::new(fewest);
    for range in DECIMAL.runs(bytes, fewest) {
        let mut at = range.start;
        while at < range.end {
            let (pieces, end) = list(bytes, at, decimal_item, 1);
            at = if pieces.is_empty() { at + 1 } else { end };
            found.take(layer, pieces);
        }
    }
    found.layer()
}

fn decimal_item(text: &[u8]) -> Option<(u32, usize)> {
    let is_negative = text.first() == Some(&b'-');
    let digits = &text[usize::from(is_negative)..];
    let count = leading(digits, 8, &|byte| byte.is_ascii_digit());
    let value: u32 = std::str::from_utf8(&digits[..count]).ok()?.parse().ok()?;
    let value = if is_negative { 256_u32.checked_sub(value)? } else { value };
    char::from_u32(value).map(|_| (value, count + usize::from(is_negative)))
}

/// The items that follow each other from `at` on, with at least so many separators between them; and where they end.
fn list(
    bytes: &[u8],
    mut at: usize,
    item: fn(&[u8]) -> Option<(u32, usize)>,
    separators: usize,
) -> (Vec<Piece>, usize) {
    const MOST_SEPARATORS: usize = 4;
    let is_separator = |byte| b" ,;:|\t\r\n.-'\"".contains(&byte);
    let (mut pieces, mut end) = (Vec::new(), at);
    while at < bytes.len()
        && let Some((value, length)) = item(&bytes[at..])
    {
        let is_character = value & CHARACTER != 0 || value > 0xff;
        let value = value & !CHARACTER;
        let character = char::from_u32(value).filter(|_| is_character);
        let mut buffer = [0; 4];
        let written = match (u8::try_from(value), character) {
            (_, Some(character)) => character.encode_utf8(&mut buffer).as_bytes(),
            (Ok(byte), None) => {
                buffer[0] = byte;
                &buffer[..1]
            }
            (Err(_), None) => break,
        };
        end = at + length;
        for byte in written {
            pieces.push((*byte, at, end - 1));
        }
        let between = leading(&bytes[end..], MOST_SEPARATORS, &is_separator);
        // A sign belongs to the number that follows.
        let sign = usize::from(separators > 0 && between > separators && bytes[end + between - 1] == b'-');
        if between < separators {
            break;
        }
        at = end + between - sign;
    }
    (pieces, end)
}

/// A byte that was encoded, and the first and last byte that it was encoded in.
type Piece = (u8, usize, usize);

/// What was found to be encoded in a layer.
struct Found {
    layer: Option<Layer>,
    /// Below so many bytes, nothing is of use.
    fewest: usize,
}

impl Found {
    fn new(fewest: usize) -> Self {
        Self { layer: None, fewest }
    }

    /// Adds what digits of so many bits each stand for, where it is a text.
    fn take_digits(&mut self, layer: &Layer, run: &[(u32, usize)], bits: usize) {
        // What is no text, as the most are not, is not worth its places.
        let bytes = bytes_of(run, bits);
        if bytes.len() >= self.fewest && (is_text(&bytes) || is_utf16(&bytes)) {
            self.take(layer, from_digits(run, bits));
        }
    }

    /// Adds what was found where it is a text, and tells whether it is.
    fn take(&mut self, layer: &Layer, pieces: Vec<Piece>) -> bool {
        if pieces.len() < self.fewest {
            return false;
        }
        let bytes = bytes_in(&pieces);
        let from_utf16 =
            utf16(&pieces, &bytes, u16::from_le_bytes).or_else(|| utf16(&pieces, &bytes, u16::from_be_bytes));
        if from_utf16.is_none() && !is_text(&bytes) {
            return false;
        }
        let pieces = from_utf16.unwrap_or(pieces);
        let found = self.layer.get_or_insert_with(Layer::empty);
        for (byte, first, last) in &pieces {
            found.push(&[*byte], layer.place(*first, *last));
        }
        // Nothing goes on behind it.
        if let Some((_, first, last)) = pieces.last() {
            found.push(APART, layer.place(*first, *last));
        }
        true
    }

    fn layer(self) -> Option<Layer> {
        self.layer
    }
}

/// Whether so many characters of UTF-16, in one order of its bytes or the other, are of the West that it can be nothing else.
fn is_utf16(bytes: &[u8]) -> bool {
    is_western(bytes, u16::from_le_bytes) || is_western(bytes, u16::from_be_bytes)
}

fn is_western(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> bool {
    // Two letters of ASCII may look like one that takes no room.
    if bytes.is_ascii() && memchr::memchr(0, bytes).is_none() {
        return false;
    }
    let (mut western, mut all) = (0, 0);
    for part in sample(bytes) {
        for pair in part.chunks_exact(2) {
            let unit = unit([pair[0], pair[1]]);
            // Letters with their accents, next to them or upon them; letters of full width; what takes no room.
            let is_letter = matches!(unit, 1..0x250 | 0x300..0x370 | 0xff01..=0xff5e);
            western += usize::from(is_letter || char::from_u32(unit.into()).is_some_and(is_invisible));
        }
        all += part.len() / 2;
    }
    western * 5 >= all * 2
}

/// What was encoded as UTF-16. `None` where it was not.
fn utf16(pieces: &[Piece], bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<Vec<Piece>> {
    if !is_western(bytes, unit) {
        return None;
    }
    let mut decoded = Vec::with_capacity(pieces.len());
    for pair in pieces.chunks_exact(2) {
        // Half a character beyond 16 bits is no letter.
        let character = char::from_u32(unit([pair[0].0, pair[1].0]).into()).unwrap_or(char::REPLACEMENT_CHARACTER);
        for byte in character.encode_utf8(&mut [0; 4]).bytes() {
            decoded.push((byte, pair[0].1, pair[1].2));
        }
    }
    Some(decoded)
}

fn bytes_in(pieces: &[Piece]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(pieces.len());
    for (byte, ..) in pieces {
        bytes.push(*byte);
    }
    bytes
}

/// Whether bytes may be a text: UTF-8, which may be cut, or mostly ASCII, as Latin-1 and UTF-16 are.
fn is_text(bytes: &[u8]) -> bool {
    let is_utf8 = match std::str::from_utf8(bytes) {
        Ok(_) => true,
        Err(error) => error.error_len().is_none(),
    };
    let is_printable = |byte: &&u8| matches!(byte, 0 | b'\t' | b'\r' | b'\n' | b' '..=b'~');
    if is_utf8 {
        return true;
    }
    let (mut printable, mut all) = (0, 0);
    for part in sample(bytes) {
        printable += part.iter().filter(is_printable).count();
        all += part.len();
    }
    printable * 4 >= all * 3
}

/// Enough of many bytes to judge them by, from everywhere.
fn sample(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    const PART: usize = 256;
    const PARTS: usize = 16;
    let (length, step) = match bytes.len() > PART * PARTS {
        // Pairs of bytes stay together.
        true => (PART, bytes.len() / PARTS / 2 * 2),
        false => (bytes.len().max(1), bytes.len().max(1)),
    };
    bytes.chunks(step).map(move |part| &part[..part.len().min(length)])
}

//! Escapes that stand for a character each: percent-encoding, backslashes, HTML; and what breaks a word unseen, such as tags
//! of HTML and the colours of a terminal.

use super::fold::is_invisible;
use super::layer::{Layer, wide_character};
use crate::redaction::runs::leading;

/// What something in a text stands for.
enum Meaning {
    Byte(u8),
    Character(char),
    Text(String),
    Nothing,
    /// Nothing in the text around it, but something by itself, without its first and its last byte.
    Apart,
}

use Meaning::{Apart, Byte, Character, Nothing, Text};

/// The text with one layer of escapes undone; `None` if there is none. What breaks escapes unseen is undone before them.
pub(super) fn undo(layer: &Layer) -> Option<Layer> {
    undo_each(layer, first_unseen, begins_unseen, unseen)
        .or_else(|| undo_each(layer, first_escape, |byte| matches!(byte, b'%' | b'\\' | b'&'), escape))
}

/// Whether [`undo`] may find something, also in the text backwards.
pub(super) fn may_hold(text: &[u8]) -> bool {
    first_unseen(text).is_some() || first_escape(text).is_some()
}

fn first_unseen(text: &[u8]) -> Option<usize> {
    match text.is_ascii() {
        true => memchr::memchr3(b'<', 0, ESCAPE, text),
        false => text.iter().position(|byte| begins_unseen(*byte)),
    }
}

/// Whether something may begin with this byte that is not seen: no letter of the West does.
fn begins_unseen(byte: u8) -> bool {
    matches!(byte, b'<' | 0 | ESCAPE | 0xc2 | 0xcc..)
}

fn first_escape(text: &[u8]) -> Option<usize> {
    memchr::memchr3(b'%', b'\\', b'&', text)
}

fn undo_each(
    layer: &Layer,
    first: fn(&[u8]) -> Option<usize>,
    may_begin: fn(u8) -> bool,
    meaning_of: fn(&[u8]) -> Option<(usize, Meaning)>,
) -> Option<Layer> {
    let bytes = &layer.bytes;
    let first = first(bytes)?;
    let (mut undone, mut apart) = (Layer::empty(), Layer::empty());
    // What stands between escapes is taken as a whole.
    let (mut at, mut done, mut is_changed) = (first, 0, false);
    while at < bytes.len() {
        let escape = if may_begin(bytes[at]) { meaning_of(&bytes[at..]) } else { None };
        let Some((length, meaning)) = escape else {
            at += 1;
            continue;
        };
        is_changed = true;
        undone.extend(layer, done, at);
        let place = layer.place(at, at + length - 1);
        match meaning {
            Byte(byte) => undone.push(&[byte], place),
            Character(character) => undone.push(character.encode_utf8(&mut [0; 4]).as_bytes(), place),
            Text(text) => undone.push(text.as_bytes(), place),
            Nothing => {}
            Apart => apart.extend(layer, at + 1, at + length - 1),
        }
        at += length;
        done = at;
    }
    if !is_changed {
        return None;
    }
    undone.extend(layer, done, bytes.len());
    undone.append_apart(&apart);
    Some(undone)
}

/// The escape that a text begins with: its length, and what it stands for.
fn escape(text: &[u8]) -> Option<(usize, Meaning)> {
    match text[0] {
        b'%' if text.get(1).is_some_and(|byte| byte.eq_ignore_ascii_case(&b'u')) => utf16(text, 2),
        b'%' => Some((3, byte_of(hex(text.get(1..3)?)?)?)),
        b'\\' => backslash(text),
        b'&' => entity(text),
        _ => None,
    }
}

/// What a text begins with that is not seen, or that only looks wider than what it stands for.
fn unseen(text: &[u8]) -> Option<(usize, Meaning)> {
    match text[0] {
        b'<' => Some(tag(text)?),
        ESCAPE => Some((colour(text)?, Nothing)),
        0 => Some((1, Nothing)),
        0xc2.. => match wide_character(text)? {
            (character, length) if is_invisible(character) => Some((length, Nothing)),
            (character @ '\u{ff01}'..='\u{ff5e}', length) => {
                Some((length, Character(char::from_u32(u32::from(character) - 0xfee0)?)))
            }
            ('\u{3000}', length) => Some((length, Byte(b' '))),
            _ => None,
        },
        _ => None,
    }
}

fn backslash(text: &[u8]) -> Option<(usize, Meaning)> {
    let next = *text.get(1)?;
    // CSS, which writes six digits where something else follows.
    let css = text.get(1..7).filter(|digits| digits.starts_with(b"00")).and_then(hex).filter(|value| *value > 0x1f);
    if let Some(character) = css.and_then(char::from_u32) {
        return Some((7, Character(character)));
    }
    let known = match next {
        b'x' | b'X' => text.get(2..4).and_then(hex).and_then(|value| Some((4, byte_of(value)?))),
        b'u' | b'U' if text.get(2) == Some(&b'{') => {
            let length = memchr::memchr(b'}', &text[..text.len().min(12)])?;
            Some((length + 1, Character(char::from_u32(hex(&text[3..length])?)?)))
        }
        b'U' if text.get(2..10).and_then(hex).is_some_and(|value| char::from_u32(value).is_some()) => {
            Some((10, Character(char::from_u32(hex(&text[2..10])?)?)))
        }
        b'u' | b'U' => utf16(text, 2),
        b'0'..=b'7' => {
            let digits = leading(&text[1..], 3, &|byte| matches!(byte, b'0'..=b'7'));
            let mut value = 0;
            for digit in &text[1..=digits] {
                value = value * 8 + u32::from(digit - b'0');
            }
            byte_of(value).map(|byte| (digits + 1, byte))
        }
        b'n' | b'r' | b't' | b'b' | b'f' | b'v' | b'a' | b'e' => Some((2, Byte(b' '))),
        _ => None,
    };
    // Nobody escapes these so: they begin something themselves.
    let is_plain = !matches!(next, b'%' | b'&' | 0x80..);
    known.or(is_plain.then_some((2, Byte(next))))
}

/// An escape of `mark` bytes and four hexadecimal digits; two of them for a character beyond 16 bits.
fn utf16(text: &[u8], mark: usize) -> Option<(usize, Meaning)> {
    let unit = hex(text.get(mark..mark + 4)?)?;
    if let Some(character) = char::from_u32(unit) {
        return Some((mark + 4, Character(character)));
    }
    let second = &text[mark + 4..];
    let low = second.get(mark..mark + 4).and_then(hex);
    match low {
        Some(low @ 0xdc00..=0xdfff) if unit < 0xdc00 && second[0] == text[0] => {
            let character = char::from_u32(0x1_0000 + ((unit - 0xd800) << 10) + (low - 0xdc00))?;
            Some((2 * (mark + 4), Character(character)))
        }
        _ => Some((mark + 4, Character(char::REPLACEMENT_CHARACTER))),
    }
}

/// An entity of HTML, by number or by name. Numbers also without their semicolon, as browsers read them.
fn entity(text: &[u8]) -> Option<(usize, Meaning)> {
    /// Longer than every name.
    const LONGEST: usize = 34;
    if text.get(1) == Some(&b'#') {
        let (radix, start) = if matches!(text.get(2)?, b'x' | b'X') { (16, 3) } else { (10, 2) };
        let count = leading(&text[start..], LONGEST, &|byte| char::from(byte).is_digit(radix));
        let number = std::str::from_utf8(&text[start..start + count]).ok()?;
        let character = char::from_u32(u32::from_str_radix(number, radix).ok()?)?;
        let end = start + count;
        return Some((end + usize::from(text.get(end) == Some(&b';')), Character(character)));
    }
    let length = 1 + leading(&text[1..], LONGEST, &|byte| byte.is_ascii_alphanumeric());
    if text.get(length) != Some(&b';') {
        return None;
    }
    let name = std::str::from_utf8(&text[..=length]).ok()?;
    for name in [name, &name.to_ascii_lowercase()] {
        let character = html_escape::decode_html_entities(name);
        if character != name {
            return Some((length + 1, Text(character.into_owned())));
        }
    }
    None
}

/// A tag of HTML or XML: its length, and whether more than a name stands in it.
fn tag(text: &[u8]) -> Option<(usize, Meaning)> {
    /// No tag that is looked at is longer.
    const LONGEST: usize = 256;
    let start = if text.get(1) == Some(&b'/') { 2 } else { 1 };
    if !text.get(start)?.is_ascii_alphabetic() {
        return None;
    }
    let length = start + memchr::memchr2(b'<', b'>', &text[start..text.len().min(LONGEST)])?;
    let is_of_name = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b' ');
    let is_name = start + leading(&text[start..length], usize::MAX, &is_of_name) == length;
    (text[length] == b'>').then_some((length + 1, if is_name { Nothing } else { Apart }))
}

/// Begins what tells a terminal to change its colour.
const ESCAPE: u8 = 0x1b;

/// The length of what sets a terminal's colour: `ESC [ 1 ; 31 m`.
fn colour(text: &[u8]) -> Option<usize> {
    const LONGEST: usize = 24;
    let parameters = text.get(1..)?.strip_prefix(b"[")?;
    let length = 2 + leading(parameters, LONGEST, &|byte| matches!(byte, b'0'..=b'?'));
    text.get(length).filter(|byte| byte.is_ascii_alphabetic()).map(|_| length + 1)
}

fn byte_of(value: u32) -> Option<Meaning> {
    u8::try_from(value).ok().map(Byte)
}

/// The value of one to eight hexadecimal digits.
pub(super) fn hex(digits: &[u8]) -> Option<u32> {
    if digits.is_empty() || digits.len() > 8 {
        return None;
    }
    let mut sum = 0;
    for digit in digits {
        let value = match digit {
            b'0'..=b'9' => digit - b'0',
            b'a'..=b'f' => digit - b'a' + 10,
            b'A'..=b'F' => digit - b'A' + 10,
            _ => return None,
        };
        sum = sum << 4 | u32::from(value);
    }
    Some(sum)
}

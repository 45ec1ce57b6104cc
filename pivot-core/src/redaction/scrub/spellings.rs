//! Spellings of a secret that are looked for as they are.

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;

use super::encoded::quoted_printable;
use super::escapes;
use super::fold::{from_latin_1, western, western_byte};
use super::layer::{APART, Layer};
use super::{LAYERS, fold::fold};

/// What a secret may stand as once nothing is left to undo: itself, what becomes of it where it looks escaped itself
/// (`a%2Fb`, `C:\new`), and what other character sets make of it; each also backwards.
pub(super) fn plain(secret: &str) -> Vec<Vec<u8>> {
    let mut plain = vec![secret.as_bytes().to_vec()];
    for written in [secret, &secret.to_ascii_lowercase()] {
        let mut layer = Layer::raw(written.as_bytes());
        let unquoted = quoted_printable(&layer);
        for _ in 0..LAYERS {
            let Some(undone) = escapes::undo(&layer) else { break };
            layer = undone;
            add_undone(&layer, &mut plain);
        }
        if let Some(unquoted) = unquoted {
            add_undone(&unquoted, &mut plain);
        }
    }
    if !secret.is_ascii() {
        add_of_other_character_sets(secret, &mut plain);
    }
    for at in 0..plain.len() {
        plain.push(Layer::raw(&plain[at]).reversed().bytes);
    }
    plain
}

/// What is left of a secret that looks escaped, unless it is next to nothing.
fn add_undone(layer: &Layer, plain: &mut Vec<Vec<u8>>) {
    if fold(&layer.bytes).bytes.len() >= 4 {
        plain.push(without_apart(layer.bytes.clone()));
    }
}

/// What of a layer stands in one piece. A tag of HTML in a secret is no part of what is left around it.
fn without_apart(mut bytes: Vec<u8>) -> Vec<u8> {
    if let Some(end) = memchr::memmem::find(&bytes, APART) {
        bytes.truncate(end);
    }
    bytes
}

/// UTF-8 taken for Latin-1 or Windows-1252 once and twice, those themselves, UTF-16, and what is left without the letters
/// that ASCII lacks.
fn add_of_other_character_sets(secret: &str, plain: &mut Vec<Vec<u8>>) {
    let (latin, windows) = (from_latin_1(secret.as_bytes()), from_windows(secret));
    for text in [from_latin_1(latin.as_bytes()), from_windows(&windows), latin, windows] {
        plain.push(text.into_bytes());
    }
    plain.extend(western_bytes(secret));
    let [low_first, high_first] = utf16(secret);
    plain.push(low_first);
    plain.push(high_first);
    let mut of_ascii = secret.as_bytes().to_vec();
    of_ascii.retain(u8::is_ascii);
    plain.push(of_ascii);
}

/// UTF-8 taken for Windows-1252.
fn from_windows(text: &str) -> String {
    let mut taken = String::new();
    for byte in text.bytes() {
        taken.push(western(byte));
    }
    taken
}

fn western_bytes(secret: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(secret.len());
    for character in secret.chars() {
        bytes.push(western_byte(character)?);
    }
    Some(bytes)
}

/// UTF-16, its lower byte first, then its higher.
fn utf16(secret: &str) -> [Vec<u8>; 2] {
    let (mut low_first, mut high_first) = (Vec::new(), Vec::new());
    for unit in secret.encode_utf16() {
        low_first.extend_from_slice(&unit.to_le_bytes());
        high_first.extend_from_slice(&unit.to_be_bytes());
    }
    [low_first, high_first]
}

/// Encodings of a secret: base64 once and twice at each position within three bytes, base32, hexadecimal digits and lists of
/// numbers; each also backwards. Of each only the letters and digits, as small letters: white space, punctuation and case are
/// the reader's to ignore.
///
/// A secret may be as long as a page, and has some two hundred encodings: none is written letter by letter through a
/// formatter, and none is made twice.
pub(super) fn encoded(secret: &str) -> Vec<Vec<u8>> {
    let [low_first, high_first] = utf16(secret);
    let (mut bytes, mut octal, mut characters) = (Vec::new(), Vec::new(), Vec::new());
    for byte in secret.bytes() {
        decimal(byte.into(), &mut bytes);
        octal.extend_from_slice(&[b'0' + (byte >> 6), b'0' + (byte >> 3 & 7), b'0' + (byte & 7)]);
    }
    for character in secret.chars() {
        decimal(character.into(), &mut characters);
    }
    let each_byte = hexadecimal(b"0x", secret.as_bytes(), 1);
    let mut encoded = vec![each_byte, hexadecimal(b"u", &high_first, 2), bytes, characters, octal];
    add_encoded(secret.as_bytes(), &mut encoded);
    add_encoded(&low_first, &mut encoded);
    add_encoded(&high_first, &mut encoded);
    if let Some(western) = western_bytes(secret)
        && western != secret.as_bytes()
    {
        add_encoded(&western, &mut encoded);
    }
    for text in &mut encoded {
        text.retain(u8::is_ascii_alphanumeric);
        text.make_ascii_lowercase();
    }
    for at in 0..encoded.len() {
        let mut backwards = encoded[at].clone();
        backwards.reverse();
        encoded.push(backwards);
    }
    encoded
}

/// Adds the encodings of bytes as a whole.
fn add_encoded(bytes: &[u8], encoded: &mut Vec<Vec<u8>>) {
    encoded.push(hexadecimal(b"", bytes, bytes.len().max(1)));
    add_base32(bytes, encoded);
    for once in base64(bytes) {
        for twice in base64(once.as_bytes()) {
            encoded.push(twice.into_bytes());
        }
        encoded.push(once.into_bytes());
    }
}

/// Hexadecimal digits, with something before each group of so many bytes.
fn hexadecimal(before: &[u8], bytes: &[u8], group: usize) -> Vec<u8> {
    let mut text = Vec::with_capacity(4 * bytes.len());
    for group in bytes.chunks(group) {
        text.extend_from_slice(before);
        for byte in group {
            text.extend_from_slice(&[hex_digit(byte >> 4), hex_digit(byte & 15)]);
        }
    }
    text
}

fn hex_digit(value: u8) -> u8 {
    if value < 10 { b'0' + value } else { b'a' + value - 10 }
}

fn decimal(number: u32, text: &mut Vec<u8>) {
    let start = text.len();
    let mut left = number;
    loop {
        text.push(b'0' + u8::try_from(left % 10).unwrap_or(0));
        left /= 10;
        if left == 0 {
            break;
        }
    }
    text[start..].reverse();
}

/// Base64 at each position within three bytes, of which only what no neighbour changes.
fn base64(bytes: &[u8]) -> Vec<String> {
    let mut texts = Vec::new();
    for before in 0..3 {
        let padded = [&[0; 2][..before], bytes].concat();
        let start = (before * 8).div_ceil(6);
        let end = (padded.len() * 8 / 6).max(start);
        texts.push(STANDARD_NO_PAD.encode(&padded)[start..end].to_owned());
    }
    texts
}

/// Adds base32 at each position within five bytes, of which only what no neighbour changes.
fn add_base32(bytes: &[u8], encoded: &mut Vec<Vec<u8>>) {
    const DIGITS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
    for before in 0..5 {
        let mut at = (before * 8_usize).div_ceil(5) * 5;
        let end = (before + bytes.len()) * 8 / 5 * 5;
        let mut text = Vec::new();
        while at < end {
            let mut digit = 0;
            for bit in at..at + 5 {
                digit = digit << 1 | usize::from(bytes[bit / 8 - before] >> (7 - bit % 8) & 1);
            }
            text.push(DIGITS[digit]);
            at += 5;
        }
        encoded.push(text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The same by the standard library's formatter.
    fn formatted(secret: &str) -> Vec<String> {
        let hexadecimal = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        let [low_first, high_first] = utf16(secret);
        vec![
            secret.bytes().map(|byte| format!("0x{byte:02x}")).collect(),
            secret.encode_utf16().map(|unit| format!("u{unit:04x}")).collect(),
            secret.bytes().map(|byte| byte.to_string()).collect(),
            secret.chars().map(|character| u32::from(character).to_string()).collect(),
            secret.bytes().map(|byte| format!("{byte:03o}")).collect(),
            hexadecimal(secret.as_bytes()),
            hexadecimal(&low_first),
            hexadecimal(&high_first),
        ]
    }

    #[test]
    fn numbers_are_written_as_the_formatter_writes_them_forwards_and_backwards() {
        for secret in ["s3cret-1", "\0\t\x7f é€😀", "0", "", "ÿÿÿ", "a\u{10ffff}b"] {
            let encoded = encoded(secret);
            for text in formatted(secret) {
                let backwards: String = text.chars().rev().collect();
                assert!(encoded.contains(&text.clone().into_bytes()), "{secret:?}: {text}");
                assert!(encoded.contains(&backwards.into_bytes()), "{secret:?}: {text} backwards");
            }
        }
    }

    #[test]
    fn an_encoding_is_letters_and_digits_alone() {
        for text in encoded("s3cret/+?>\u{e9}") {
            assert!(text.iter().all(|byte| byte.is_ascii_digit() || byte.is_ascii_lowercase()));
        }
    }
}

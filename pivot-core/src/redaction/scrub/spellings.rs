//! Spellings of a secret that are looked for as they are.

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;

use super::encoded::quoted_printable;
use super::escapes;
use super::fold::{western, western_byte};
use super::layer::{APART, Layer};
use super::{LAYERS, fold::fold};

/// What a secret may stand as once nothing is left to undo: itself, what becomes of it where it looks escaped itself
/// (`a%2Fb`, `C:\new`), and what other character sets make of it; each also backwards.
pub(super) fn plain(secret: &str) -> Vec<Vec<u8>> {
    let mut plain = vec![secret.as_bytes().to_vec()];
    for written in [secret.to_owned(), secret.to_ascii_lowercase()] {
        let layers = std::iter::successors(escapes::undo(&Layer::raw(written.as_bytes())), escapes::undo).take(LAYERS);
        let unquoted = quoted_printable(&Layer::raw(written.as_bytes()));
        let undone = layers.chain(unquoted).filter(|layer| fold(&layer.bytes).bytes.len() >= 4);
        plain.extend(undone.map(|layer| without_apart(layer.bytes)));
    }
    if !secret.is_ascii() {
        plain.extend(of_other_character_sets(secret));
    }
    let backwards: Vec<_> = plain.iter().map(|text| Layer::raw(text).reversed().bytes).collect();
    plain.extend(backwards);
    plain
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
fn of_other_character_sets(secret: &str) -> Vec<Vec<u8>> {
    let latin = |text: &str| text.bytes().map(char::from).collect::<String>();
    let windows = |text: &str| text.bytes().map(western).collect::<String>();
    let mut texts: Vec<Vec<u8>> = [latin(secret), windows(secret), latin(&latin(secret)), windows(&windows(secret))]
        .map(String::into_bytes)
        .into();
    texts.extend(western_bytes(secret));
    texts.extend(utf16(secret));
    texts.push(secret.bytes().filter(u8::is_ascii).collect());
    texts
}

fn western_bytes(secret: &str) -> Option<Vec<u8>> {
    secret.chars().map(western_byte).collect()
}

/// UTF-16, its lower byte first, then its higher.
fn utf16(secret: &str) -> [Vec<u8>; 2] {
    [u16::to_le_bytes, u16::to_be_bytes].map(|bytes| secret.encode_utf16().flat_map(bytes).collect())
}

/// Encodings of a secret: base64 once and twice at each position within three bytes, base32, hexadecimal digits and lists of
/// numbers; each also backwards. White space, punctuation and case are the reader's to ignore.
pub(super) fn encoded(secret: &str) -> Vec<String> {
    let mut encoded = vec![
        secret.bytes().map(|byte| format!("0x{byte:02x}")).collect(),
        secret.encode_utf16().map(|unit| format!("u{unit:04x}")).collect(),
        secret.bytes().map(|byte| byte.to_string()).collect(),
        secret.chars().map(|character| u32::from(character).to_string()).collect(),
        secret.bytes().map(|byte| format!("{byte:03o}")).collect(),
    ];
    let [low_first, high_first] = utf16(secret);
    let western = western_bytes(secret).unwrap_or_default();
    for bytes in [secret.as_bytes(), &low_first, &high_first, &western] {
        encoded.push(bytes.iter().map(|byte| format!("{byte:02x}")).collect());
        encoded.extend(base32(bytes));
        let once = base64(bytes);
        encoded.extend(once.iter().flat_map(|text| base64(text.as_bytes())));
        encoded.extend(once);
    }
    let backwards: Vec<String> = encoded.iter().map(|text: &String| text.chars().rev().collect()).collect();
    encoded.extend(backwards);
    encoded
}

/// Base64 at each position within three bytes, of which only what no neighbour changes.
fn base64(bytes: &[u8]) -> [String; 3] {
    [0, 1, 2].map(|before| {
        let padded = [&[0; 2][..before], bytes].concat();
        let start = (before * 8).div_ceil(6);
        let end = (padded.len() * 8 / 6).max(start);
        STANDARD_NO_PAD.encode(&padded)[start..end].to_owned()
    })
}

/// Base32 at each position within five bytes, of which only what no neighbour changes.
fn base32(bytes: &[u8]) -> [String; 5] {
    const DIGITS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
    [0, 1, 2, 3, 4].map(|before| {
        let first = (before * 8_usize).div_ceil(5) * 5;
        let end = (before + bytes.len()) * 8 / 5 * 5;
        let bit = |at: usize| bytes[at / 8 - before] >> (7 - at % 8) & 1;
        let digit = |start: usize| (start..start + 5).fold(0, |value, at| value << 1 | usize::from(bit(at)));
        (first..end).step_by(5).map(|start| char::from(DIGITS[digit(start)])).collect()
    })
}

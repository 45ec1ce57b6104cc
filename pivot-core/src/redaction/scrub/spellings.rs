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
    let latin = |text: &str| from_latin_1(text.as_bytes());
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
/// numbers; each also backwards. Of each only the letters and digits, as small letters: white space, punctuation and case are
/// the reader's to ignore.
///
/// A secret may be as long as a page, and has some two hundred encodings: none is written letter by letter through a
/// formatter, and none is made twice.
pub(super) fn encoded(secret: &str) -> Vec<Vec<u8>> {
    let [low_first, high_first] = utf16(secret);
    let numbers = |numbers: &mut dyn Iterator<Item = u32>| {
        numbers.fold(Vec::new(), |mut text, number| {
            decimal(number, &mut text);
            text
        })
    };
    let hexadecimal = |before: &[u8], bytes: &[u8], group: usize| {
        bytes.chunks(group).fold(Vec::with_capacity(4 * bytes.len()), |mut text, group| {
            text.extend_from_slice(before);
            text.extend(group.iter().flat_map(|byte| [hex_digit(byte >> 4), hex_digit(byte & 15)]));
            text
        })
    };
    let octal = |byte: u8| [byte >> 6, byte >> 3 & 7, byte & 7].map(|digit| b'0' + digit);
    let mut encoded = vec![
        hexadecimal(b"0x", secret.as_bytes(), 1),
        hexadecimal(b"u", &high_first, 2),
        numbers(&mut secret.bytes().map(u32::from)),
        numbers(&mut secret.chars().map(u32::from)),
        secret.bytes().flat_map(octal).collect(),
    ];
    let western = western_bytes(secret).filter(|bytes| bytes != secret.as_bytes());
    for bytes in [secret.as_bytes(), &low_first, &high_first].into_iter().chain(western.as_deref()) {
        encoded.push(hexadecimal(b"", bytes, bytes.len().max(1)));
        encoded.extend(base32(bytes));
        let once = base64(bytes);
        encoded.extend(once.iter().flat_map(|text| base64(text.as_bytes())).map(String::into_bytes));
        encoded.extend(once.map(String::into_bytes));
    }
    for text in &mut encoded {
        text.retain(u8::is_ascii_alphanumeric);
        text.make_ascii_lowercase();
    }
    let backwards: Vec<Vec<u8>> = encoded.iter().map(|text| text.iter().rev().copied().collect()).collect();
    encoded.extend(backwards);
    encoded
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
fn base64(bytes: &[u8]) -> [String; 3] {
    [0, 1, 2].map(|before| {
        let padded = [&[0; 2][..before], bytes].concat();
        let start = (before * 8).div_ceil(6);
        let end = (padded.len() * 8 / 6).max(start);
        STANDARD_NO_PAD.encode(&padded)[start..end].to_owned()
    })
}

/// Base32 at each position within five bytes, of which only what no neighbour changes.
fn base32(bytes: &[u8]) -> [Vec<u8>; 5] {
    const DIGITS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
    [0, 1, 2, 3, 4].map(|before| {
        let first = (before * 8_usize).div_ceil(5) * 5;
        let end = (before + bytes.len()) * 8 / 5 * 5;
        let bit = |at: usize| bytes[at / 8 - before] >> (7 - at % 8) & 1;
        let digit = |start: usize| (start..start + 5).fold(0, |value, at| value << 1 | usize::from(bit(at)));
        (first..end).step_by(5).map(|start| DIGITS[digit(start)]).collect()
    })
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

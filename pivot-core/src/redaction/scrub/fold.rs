//! What of a text is compared.

use icu_normalizer::DecomposingNormalizerBorrowed;
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup};
use icu_properties::{CodePointMapData, CodePointMapDataBorrowed};
pub(super) use pivot_json::is_invisible;

const NFKD: DecomposingNormalizerBorrowed<'static> = DecomposingNormalizerBorrowed::new_nfkd();

const CATEGORIES: CodePointMapDataBorrowed<'static, GeneralCategory> = CodePointMapData::new();

/// What is compared, and which bytes of its layer each byte stands for.
pub(super) struct Folded {
    pub(super) bytes: Vec<u8>,
    /// The first and the last byte of the layer that a byte stands for.
    places: Vec<(u32, u32)>,
}

impl Folded {
    /// Where the bytes from `first` to `last`, both included, stand in their layer.
    pub(super) fn place(&self, first: usize, last: usize) -> (usize, usize) {
        (self.places[first].0 as usize, self.places[last].1 as usize)
    }

    /// Letters and digits alone, and what is not ASCII.
    pub(super) fn bare(&self) -> Self {
        let mut bare = Self { bytes: Vec::new(), places: Vec::new() };
        for (at, byte) in self.bytes.iter().enumerate() {
            if !is_no_letter(*byte) {
                bare.bytes.push(*byte);
                bare.places.push(self.places[at]);
            }
        }
        bare
    }
}

/// A text without regard to case, accents, width, and what [`is_ignored`] or cannot be seen. Bytes that are no UTF-8 are
/// read as Windows writes Western letters.
#[expect(clippy::cast_possible_truncation, reason = "a window and its margins are far below 4 GiB")]
pub(super) fn fold(text: &[u8]) -> Folded {
    let mut folded = Folded { bytes: Vec::with_capacity(text.len()), places: Vec::with_capacity(text.len()) };
    let mut at = 0;
    if text.is_ascii() {
        for (at, byte) in text.iter().enumerate() {
            if !is_ignored(*byte) {
                folded.bytes.push(byte.to_ascii_lowercase());
                folded.places.push((at as u32, at as u32));
            }
        }
        return folded;
    }
    for chunk in text.utf8_chunks() {
        for character in chunk.valid().chars() {
            let place = (at as u32, (at + character.len_utf8() - 1) as u32);
            folded.push(character, place);
            at += character.len_utf8();
        }
        for byte in chunk.invalid() {
            folded.push(western(*byte), (at as u32, at as u32));
            at += 1;
        }
    }
    folded
}

impl Folded {
    fn push(&mut self, character: char, place: (u32, u32)) {
        if let Ok(byte) = u8::try_from(character)
            && byte.is_ascii()
        {
            if !is_ignored(byte) {
                self.bytes.push(byte.to_ascii_lowercase());
                self.places.push(place);
            }
            return;
        }
        if is_invisible(character) || character == char::REPLACEMENT_CHARACTER {
            return;
        }
        let mut buffer = [0; 4];
        for part in NFKD.normalize(character.encode_utf8(&mut buffer)).chars() {
            for letter in part.to_uppercase().flat_map(char::to_lowercase) {
                let is_mark = GeneralCategoryGroup::Mark.contains(CATEGORIES.get(letter));
                let is_dropped = is_mark || u8::try_from(letter).is_ok_and(is_ignored);
                if !is_dropped {
                    let mut buffer = [0; 4];
                    self.bytes.extend_from_slice(letter.encode_utf8(&mut buffer).as_bytes());
                    self.places.resize(self.bytes.len(), place);
                }
            }
        }
    }
}

/// ASCII that spellings add, drop or double.
pub(super) fn is_ignored(byte: u8) -> bool {
    matches!(byte, 0..=b' ' | 0x7f | b'+' | b'\\' | b'\'' | b'"')
}

/// ASCII that is neither letter nor digit.
pub(super) fn is_no_letter(byte: u8) -> bool {
    byte.is_ascii() && !byte.is_ascii_alphanumeric()
}

/// A text whose bytes are no UTF-8: then each is a letter, as headers had it once.
pub(crate) fn from_latin_1(bytes: &[u8]) -> String {
    let mut text = String::new();
    for byte in bytes {
        text.push(char::from(*byte));
    }
    text
}

/// The characters of Windows-1252 from 0x80 on, where Latin-1 has none that can be seen.
const WESTERN: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// What a byte stands for in Windows-1252, of which Latin-1 is a part.
pub(super) fn western(byte: u8) -> char {
    match byte {
        0x80..=0x9f => WESTERN[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

/// How Windows-1252 or, failing that, Latin-1 writes a character.
pub(super) fn western_byte(character: char) -> Option<u8> {
    match WESTERN.iter().position(|known| *known == character) {
        Some(at) => u8::try_from(0x80 + at).ok(),
        None => u8::try_from(character).ok(),
    }
}

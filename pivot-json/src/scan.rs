//! The tokens of JSON, found in a text that is known to be UTF-8.

use std::borrow::Cow;

use crate::number::number_end;
use crate::read_error::ReadError;

mod pass;
mod plain;

pub use pass::split_array;

/// How deeply objects and lists may be nested: as deeply as `serde_json` reads them.
pub(crate) const MAX_DEPTH: u8 = 127;

/// A place in a JSON text, and what is needed to move on from it.
#[derive(Clone)]
pub(crate) struct Scanner<'de> {
    text: &'de str,
    pub(crate) at: usize,
    pub(crate) depth: u8,
    /// Whether `NaN` and infinities are passed, and what is nested more deeply than may be.
    pub(crate) is_lenient: bool,
    /// Whether the text has turned out not to be JSON. Nothing is read from then on.
    pub(crate) is_broken: bool,
    /// Whether white space, an escape of half a character or a number that JSON does not have was passed: then a slice of
    /// the text is not its compact form.
    is_untidy: bool,
    /// How many values were begun or skipped: what the reading has cost.
    #[cfg(test)]
    pub(crate) visited: u64,
}

/// What kind of value begins with a byte.
pub(crate) fn kind(first: Option<u8>) -> Option<&'static str> {
    Some(match first? {
        b'{' => "an object",
        b'[' => "a list",
        b'"' => "a text",
        b't' | b'f' => "a boolean",
        b'n' => "null",
        b'-' | b'0'..=b'9' => "a number",
        _ => return None,
    })
}

impl<'de> Scanner<'de> {
    pub(crate) fn new(text: &'de str) -> Self {
        Self {
            text,
            at: 0,
            depth: 0,
            is_lenient: true,
            is_broken: false,
            is_untidy: false,
            #[cfg(test)]
            visited: 0,
        }
    }

    /// Counts a value that is begun or skipped.
    #[inline]
    pub(crate) fn visit(&mut self) {
        #[cfg(test)]
        {
            self.visited += 1;
        }
    }

    fn bytes(&self) -> &'de [u8] {
        self.text.as_bytes()
    }

    /// The first byte of the text that is no white space.
    pub(crate) fn first_byte(&self) -> Option<u8> {
        self.bytes().trim_ascii_start().first().copied()
    }

    /// The byte at a place.
    pub(crate) fn byte_at(&self, at: usize) -> Option<u8> {
        self.bytes().get(at).copied()
    }

    /// The text from `start` to the current place.
    pub(crate) fn since(&self, start: usize) -> &'de str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    /// The text between two places.
    pub(crate) fn between(&self, start: usize, end: usize) -> &'de str {
        self.text.get(start..end).unwrap_or_default()
    }

    /// The next byte that is no white space, without passing it.
    #[inline]
    pub(crate) fn peek(&mut self) -> Option<u8> {
        match self.bytes().get(self.at) {
            Some(byte) if *byte > b' ' => Some(*byte),
            _ => self.pass_space(),
        }
    }

    fn pass_space(&mut self) -> Option<u8> {
        while let Some(byte) = self.bytes().get(self.at) {
            if !matches!(byte, b' ' | b'\n' | b'\r' | b'\t') {
                return Some(*byte);
            }
            self.is_untidy = true;
            self.at += 1;
        }
        None
    }

    /// Notes that the text is not JSON.
    #[cold]
    pub(crate) fn broken(&mut self) -> ReadError {
        self.is_broken = true;
        ReadError::syntax()
    }

    /// Passes a byte if it is the next.
    #[inline]
    pub(crate) fn pass(&mut self, byte: u8) -> bool {
        let is_next = self.peek() == Some(byte);
        self.at += usize::from(is_next);
        is_next
    }

    /// Passes a byte that must be the next.
    #[inline]
    pub(crate) fn demand(&mut self, byte: u8) -> Result<(), ReadError> {
        if self.pass(byte) { Ok(()) } else { Err(self.broken()) }
    }

    /// Passes the bracket that opens an object or a list.
    pub(crate) fn enter(&mut self) -> Result<(), ReadError> {
        if self.depth == MAX_DEPTH {
            return Err(self.too_deep());
        }
        self.depth += 1;
        self.at += 1;
        Ok(())
    }

    /// Whether what opens here is nested too deeply to be entered.
    pub(crate) fn is_full(&self) -> bool {
        self.depth == MAX_DEPTH
    }

    #[cold]
    fn too_deep(&mut self) -> ReadError {
        if self.is_lenient { ReadError::too_deep() } else { self.broken() }
    }

    /// After a member: whether another follows. Otherwise passes the bracket that closes.
    #[inline]
    pub(crate) fn goes_on(&mut self, close: u8) -> Result<bool, ReadError> {
        match self.peek() {
            Some(b',') => {
                self.at += 1;
                Ok(true)
            }
            Some(byte) if byte == close => {
                self.at += 1;
                self.depth -= 1;
                Ok(false)
            }
            _ => Err(self.broken()),
        }
    }

    /// After the opening bracket: whether there is a first member. Otherwise passes the bracket that closes.
    #[inline]
    pub(crate) fn begins(&mut self, close: u8) -> bool {
        let is_empty = self.pass(close);
        self.depth -= u8::from(is_empty);
        !is_empty
    }

    /// Passes the name of a member and its colon, if it is spelled exactly like `name`.
    #[inline]
    pub(crate) fn pass_name(&mut self, name: &str) -> bool {
        let end = self.at + name.len() + 3;
        let is_next = match self.bytes().get(self.at..end) {
            Some([b'"', spelled @ .., b'"', b':']) => spelled == name.as_bytes(),
            _ => false,
        };
        if is_next {
            self.at = end;
        }
        is_next
    }

    /// The name of a member; passes its colon too.
    pub(crate) fn name(&mut self) -> Result<Cow<'de, str>, ReadError> {
        if self.peek() != Some(b'"') {
            return Err(self.broken());
        }
        let name = self.string()?;
        self.demand(b':')?;
        Ok(name)
    }

    /// The text that begins here.
    pub(crate) fn string(&mut self) -> Result<Cow<'de, str>, ReadError> {
        let start = self.at + 1;
        self.at = plain_end(self.bytes(), start);
        let plain = self.since(start);
        match self.bytes().get(self.at) {
            Some(b'"') => {
                self.at += 1;
                Ok(Cow::Borrowed(plain))
            }
            Some(b'\\') => self.unescape(plain.to_owned()).map(Cow::Owned),
            _ => Err(self.broken()),
        }
    }

    /// The rest of a text whose beginning is known, from its first escape on.
    fn unescape(&mut self, mut text: String) -> Result<String, ReadError> {
        loop {
            match self.bytes().get(self.at) {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(text);
                }
                Some(b'\\') => {
                    let character = self.escape()?;
                    text.push(character);
                }
                _ => return Err(self.broken()),
            }
            let start = self.at;
            self.at = plain_end(self.bytes(), start);
            text.push_str(self.since(start));
        }
    }

    /// The character that the escape at this place means; U+FFFD for half of a surrogate pair.
    fn escape(&mut self) -> Result<char, ReadError> {
        let escaped = self.bytes().get(self.at + 1).copied();
        self.at += 2;
        Ok(match escaped {
            Some(plain @ (b'"' | b'\\' | b'/')) => char::from(plain),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => self.unicode()?,
            _ => return Err(self.broken()),
        })
    }

    fn unicode(&mut self) -> Result<char, ReadError> {
        let unit = self.four_hex()?;
        if let Some(character) = char::from_u32(unit) {
            return Ok(character);
        }
        let after = self.at;
        if unit < 0xDC00 && self.bytes().get(after..after + 2) == Some(b"\\u") {
            self.at += 2;
            let low = self.four_hex()?;
            if (0xDC00..0xE000).contains(&low) {
                let pair = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
                return Ok(char::from_u32(pair).unwrap_or(char::REPLACEMENT_CHARACTER));
            }
            // What follows is a character of its own.
            self.at = after;
        }
        self.is_untidy = true;
        Ok(char::REPLACEMENT_CHARACTER)
    }

    fn four_hex(&mut self) -> Result<u32, ReadError> {
        let digits = self.bytes().get(self.at..self.at + 4).unwrap_or_default();
        let mut unit = 0;
        for digit in digits {
            match char::from(*digit).to_digit(16) {
                Some(digit) => unit = unit << 4 | digit,
                None => return Err(self.broken()),
            }
        }
        self.at += 4;
        if digits.len() == 4 { Ok(unit) } else { Err(self.broken()) }
    }

    /// The number that begins here, as it is spelled.
    pub(crate) fn number(&mut self) -> Result<&'de str, ReadError> {
        let start = self.at;
        match number_end(self.bytes(), start) {
            Some(end) => {
                self.at = end;
                Ok(self.since(start))
            }
            None => Err(self.odd_number().map_or_else(|broken| broken, ReadError::unwritable)),
        }
    }

    /// Passes `NaN`, `Infinity` or `-Infinity`, which some servers write in the place of a number, and gives the word.
    #[cold]
    pub(crate) fn odd_number(&mut self) -> Result<&'static str, ReadError> {
        match self.odd_ahead().filter(|_| self.is_lenient) {
            Some(word) => {
                self.at += word.len();
                self.is_untidy = true;
                Ok(word)
            }
            None => Err(self.broken()),
        }
    }

    /// Whether `null` begins here.
    pub(crate) fn is_at_null(&self) -> bool {
        self.bytes().get(self.at) == Some(&b'n')
    }

    /// Whether an empty text stands here.
    pub(crate) fn is_at_empty_text(&self) -> bool {
        self.bytes().get(self.at..).is_some_and(|rest| rest.starts_with(b"\"\""))
    }

    /// The word that stands here in the place of a number.
    pub(crate) fn odd_ahead(&self) -> Option<&'static str> {
        self.odd_at(self.at)
    }

    /// The word that stands at a place in the place of a number.
    pub(crate) fn odd_at(&self, at: usize) -> Option<&'static str> {
        let rest = self.bytes().get(at..)?;
        ["NaN", "Infinity", "-Infinity"].into_iter().find(|word| rest.starts_with(word.as_bytes()))
    }

    /// Passes a word that begins here.
    pub(crate) fn word(&mut self, word: &str) -> Result<(), ReadError> {
        if !self.bytes().get(self.at..).is_some_and(|rest| rest.starts_with(word.as_bytes())) {
            return Err(self.broken());
        }
        self.at += word.len();
        Ok(())
    }
}

/// The next place, from `start` on, of a quotation mark, a backslash or a control character; the end, if there is none.
/// Looks at eight bytes at a time.
pub(crate) fn plain_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start;
    while let Some(Ok(eight)) = bytes.get(at..at + 8).map(<[u8; 8]>::try_from) {
        if let Some(found) = first_mark(eight) {
            return at + found;
        }
        at += 8;
    }
    // The last eight bytes, of which the first ones were looked at before.
    if let Some(last) = bytes.last_chunk::<8>().filter(|_| start + 8 <= bytes.len()) {
        return bytes.len() - first_mark(*last).map_or(0, |found| 8 - found);
    }
    while bytes.get(at).is_some_and(|byte| !matches!(byte, b'"' | b'\\' | 0..0x20)) {
        at += 1;
    }
    at
}

/// The first of eight bytes that is a quotation mark, a backslash or a control character.
#[inline]
fn first_mark(eight: [u8; 8]) -> Option<usize> {
    const ONES: u64 = u64::from_ne_bytes([1; 8]);
    const TOPS: u64 = ONES << 7;
    let is_zero = |word: u64| word.wrapping_sub(ONES) & !word;
    let word = u64::from_le_bytes(eight);
    let is_control = word.wrapping_sub(ONES * 0x20) & !word;
    let found = (is_zero(word ^ (ONES * 0x22)) | is_zero(word ^ (ONES * 0x5c)) | is_control) & TOPS;
    // The lowest mark is right; only those above it may be false.
    (found != 0).then_some((found.trailing_zeros() / 8) as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_ends_at_its_first_mark_wherever_that_stands() {
        let is_mark = |byte: u8| matches!(byte, b'"' | b'\\' | 0..0x20);
        for length in 0..26 {
            for start in 0..=length {
                for mark in 0..=length {
                    for (byte, other) in
                        [(b'"', b'a'), (b'\\', 0xff), (0x1f, b'#'), (0, b' '), (b'\n', b'!'), (b'a', b'"')]
                    {
                        let mut bytes = vec![other; length];
                        bytes.iter_mut().skip(mark).take(1).for_each(|place| *place = byte);
                        let expected =
                            bytes.iter().skip(start).position(|byte| is_mark(*byte)).map_or(length, |at| start + at);
                        assert_eq!(plain_end(&bytes, start), expected, "{bytes:?} from {start}");
                    }
                }
            }
        }
    }
}

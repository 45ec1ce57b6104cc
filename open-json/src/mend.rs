//! Making JSON of a text that is nearly JSON, in the ways that servers go wrong.
//!
//! Tried only where servers' documents are read, and only once a text has turned out not to be JSON.
//!
//! | what came | what is read |
//! |---|---|
//! | a byte that belongs to no UTF-8 character | the character that windows-1252 has for it: another byte stays another |
//! | a control character in a text, such as a tab or a line break | itself |
//! | NULs, control characters and white space of other kinds between values | white space |
//! | one comma behind the last item or member | nothing |
//! | `nan`, `-inf`, `+Infinity` | `NaN`, `-Infinity`, `Infinity`, which the reader knows |
//!
//! Nothing else is guessed at: a text that lacks its end, or has a value too many, stays no JSON.

use std::borrow::Cow;

use crate::scan::plain_end;
use crate::write::push_escaped;

/// The characters that windows-1252 has for the bytes from 0x80 to 0x9f; five of them are control characters, as in
/// ISO 8859-1. All other bytes are the characters of their number.
const WINDOWS_1252: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The text that bytes in windows-1252 mean, of which ISO 8859-1 is the part that is in use. No two bytes mean the same.
///
/// ```
/// assert_eq!(open_json::from_windows_1252(b"caf\xe9 \x80"), "café €");
/// ```
pub fn from_windows_1252(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| character(*byte)).collect()
}

fn character(byte: u8) -> char {
    match byte {
        0x80..0xa0 => WINDOWS_1252[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

/// The text of bytes that should be UTF-8.
pub(crate) fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Cow::Borrowed(text);
    }
    let mut text = String::with_capacity(bytes.len() + 16);
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        text.extend(chunk.invalid().iter().map(|byte| character(*byte)));
    }
    Cow::Owned(text)
}

/// The text with what is wrong put right as far as its meaning is certain. Takes time in proportion to the text.
pub(crate) fn mended(text: &str) -> String {
    let mut out = Mended { out: String::with_capacity(text.len() + 16), last: Last::Other };
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '"' => out.text(rest),
            _ if first.is_ascii_alphanumeric() || matches!(first, '+' | '-' | '.') => out.word(rest),
            _ if is_space(first) => {
                out.out.push(' ');
                first.len_utf8()
            }
            _ => {
                out.sign(first);
                first.len_utf8()
            }
        };
        rest = &rest[length..]; // all that is passed ends with a character
    }
    out.out
}

/// White space, and what no reader sees.
fn is_space(character: char) -> bool {
    let is_invisible = matches!(character, '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{180e}');
    character.is_whitespace() || character.is_control() || is_invisible
}

struct Mended {
    out: String,
    last: Last,
}

/// What was written last, white space aside.
#[derive(Clone, Copy)]
enum Last {
    Value,
    /// A comma behind a value, and where it stands.
    Comma(usize),
    Other,
}

impl Mended {
    /// A bracket, a comma, a colon, or what has no place between values.
    fn sign(&mut self, sign: char) {
        self.last = match (sign, self.last) {
            ('}' | ']', Last::Comma(at)) => {
                self.out.truncate(at);
                Last::Value
            }
            ('}' | ']', _) => Last::Value,
            (',', Last::Value) => Last::Comma(self.out.len()),
            _ => Last::Other,
        };
        self.out.push(sign);
    }

    /// A number, or a word such as `null`; gives its length.
    fn word(&mut self, rest: &str) -> usize {
        let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
        let word = &rest[..rest.bytes().take_while(is_part).count()]; // ASCII
        let unsigned = word.strip_prefix(['+', '-']).unwrap_or(word);
        let is = |name: &str| unsigned.eq_ignore_ascii_case(name);
        self.out.push_str(match word {
            _ if is("nan") => "NaN",
            _ if (is("infinity") || is("inf")) && word.starts_with('-') => "-Infinity",
            _ if is("infinity") || is("inf") => "Infinity",
            _ => word,
        });
        self.last = Last::Value;
        word.len()
    }

    /// A text; gives its length.
    fn text(&mut self, rest: &str) -> usize {
        self.out.push('"');
        self.last = Last::Value;
        let bytes = rest.as_bytes();
        let mut start = 1;
        loop {
            let at = plain_end(bytes, start);
            self.out.push_str(&rest[start..at]); // up to an ASCII character
            match bytes.get(at) {
                None => return at,
                Some(b'"') => {
                    self.out.push('"');
                    return at + 1;
                }
                Some(b'\\') => {
                    self.out.push('\\');
                    // What follows is no end, whatever it is.
                    let escaped = rest[at + 1..].chars().next();
                    self.out.extend(escaped);
                    start = at + 1 + escaped.map_or(0, char::len_utf8);
                }
                Some(_) => {
                    push_escaped(&mut self.out, &rest[at..=at]); // a control character
                    start = at + 1;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_certain_is_put_right() {
        for (text, expected) in [
            ("{\"a\":\"b\tc\r\nd\u{0}\u{1f}\"}", r#"{"a":"b\tc\r\nd\u0000\u001f"}"#),
            ("{\"a\tb\":1}", r#"{"a\tb":1}"#),
            ("[1,2,]", "[1,2]"),
            ("{\"a\":[1 , ] , }", "{\"a\":[1 ] }"),
            ("{\"a\":{},}", "{\"a\":{}}"),
            ("{\"a\":\"b\",\n}", "{\"a\":\"b\"}"),
            ("[]\0\0\0", "[]   "),
            ("\u{b}[\u{a0}1\u{2028},\u{3000}2\u{feff}]\u{c}\u{1a}", " [ 1 , 2 ]  "),
            ("[nan,-NaN,NAN,inf,-inf,+Infinity,-INFINITY]", "[NaN,NaN,NaN,Infinity,-Infinity,Infinity,-Infinity]"),
            ("\"nan, [1,]\"", "\"nan, [1,]\""),
            (r#""a\"	b\\""#, r#""a\"\tb\\""#),
        ] {
            assert_eq!(mended(text), expected, "{text:?}");
        }
    }

    #[test]
    fn what_is_not_certain_is_left() {
        for text in [
            "[,]",
            "[,1]",
            "[1,,]",
            "[1,,2]",
            "{,}",
            "{\"a\":,}",
            "[1",
            "\"a",
            "\"a\\",
            "[1]]",
            "<a>,</a>",
            "\"\\\u{1}",
        ] {
            assert_eq!(mended(text), text, "{text:?}");
            assert!(crate::from_slice::<crate::RawJson>(text.as_bytes()).is_err(), "{text:?}");
        }
    }

    #[test]
    fn a_byte_that_is_no_utf_8_is_the_character_that_windows_1252_has() {
        for (bytes, text) in [
            (b"caf\xe9".as_slice(), "café"),
            (b"caf\xc3\xa9 \xe9", "café é"),
            (b"\x80\x92\x9f\x81", "€’Ÿ\u{81}"),
            (b"cut \xe2\x82", "cut â‚"),
            (b"\xff\xfe", "ÿþ"),
        ] {
            assert_eq!(decoded(bytes), text);
        }
        let all: Vec<u8> = (0..=255).collect();
        let different: std::collections::BTreeSet<char> = from_windows_1252(&all).chars().collect();
        assert_eq!(different.len(), 256);
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic_or_grow_beyond_bounds(text in "[\\PC\\[\\]{}\",:\\\\\\x00-\\x20nafi+-]{0,60}") {
            prop_assert!(mended(&text).len() <= 6 * text.len() + 8);
        }
    }
}

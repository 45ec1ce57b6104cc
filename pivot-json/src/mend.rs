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
//! | comments between values, a semicolon behind the document | white space |
//! | a backslash in a text that begins no escape | itself, and what follows |
//! | `nan`, `-inf`, `+Infinity`, `1.#INF` | `NaN`, `-Infinity`, `Infinity`, which the reader knows |
//! | `True`, `FALSE` | `true`, `false` |
//! | `None`, `nil`, `undefined` | `null` |
//! | what is no number and begins like one, such as `007`, `+1`, `.5` | the text that spells it: a field for texts takes it, and one for numbers does not guess |
//!
//! Nothing else is guessed at: a text that lacks its end, or has a value too many, stays no JSON.

use std::borrow::Cow;

use crate::invisible::is_invisible;
use crate::number::is_number;
use crate::scan::plain_end;
use crate::write::{push_escaped, push_text};

/// The characters that windows-1252 has for the bytes from 0x80 to 0x9f; five of them are control characters, as in
/// ISO 8859-1. All other bytes are the characters of their number.
const WINDOWS_1252: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// Decodes bytes in windows-1252, of which ISO 8859-1 is the commonly used subset. Different bytes give different
/// characters.
///
/// ```
/// assert_eq!(pivot_json::from_windows_1252(b"caf\xe9 \x80"), "café €");
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
    let mut out = Mended { out: String::with_capacity(text.len() + 16), last: Last::Other, is_comment_open: false };
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '"' => out.text(rest),
            _ if first.is_ascii_alphanumeric() || matches!(first, '+' | '-' | '.') => out.word(rest),
            _ if is_space(first) => {
                out.out.push(' ');
                first.len_utf8()
            }
            '/' if rest[1..].starts_with(['/', '*']) => out.comment(rest),
            ';' if matches!(out.last, Last::Value) && rest[1..].chars().all(is_space) => {
                out.out.push(' ');
                1
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
    character.is_whitespace() || character.is_control() || is_invisible(character)
}

struct Mended {
    out: String,
    last: Last,
    /// Whether a comment was found to have no end. No other is then looked for.
    is_comment_open: bool,
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

    /// A comment, to the end of its line or to its closing sign; gives its length.
    fn comment(&mut self, rest: &str) -> usize {
        let end = match rest.as_bytes()[1] {
            b'/' => Some(rest.find(['\n', '\r']).unwrap_or(rest.len())),
            _ if self.is_comment_open => None,
            _ => rest[2..].find("*/").map(|end| end + 4),
        };
        match end {
            Some(_) => self.out.push(' '),
            None => {
                self.is_comment_open = true;
                self.sign('/');
            }
        }
        end.unwrap_or(1)
    }

    /// A number, or a word such as `null`; gives its length.
    fn word(&mut self, rest: &str) -> usize {
        let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.' | b'#' | b'_');
        let word = &rest[..rest.bytes().take_while(is_part).count()]; // ASCII
        let unsigned = word.strip_prefix(['+', '-']).unwrap_or(word);
        let is_any = |word: &str, names: &[&str]| names.iter().any(|name| word.eq_ignore_ascii_case(name));
        let is_name = || rest[word.len()..].chars().find(|next| !is_space(*next)) == Some(':');
        let begins_like_a_number =
            || word.starts_with(['+', '-', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
        let is_infinite = is_any(unsigned, &["infinity", "inf", "1.#inf"]);
        self.last = Last::Value;
        let mended = match word {
            _ if is_any(unsigned, &["nan", "1.#qnan", "1.#snan", "1.#ind"]) => "NaN",
            _ if is_infinite && word.starts_with('-') => "-Infinity",
            _ if is_infinite => "Infinity",
            _ if is_any(word, &["true"]) => "true",
            _ if is_any(word, &["false"]) => "false",
            _ if is_any(word, &["null", "none", "nil", "undefined"]) => "null",
            _ if begins_like_a_number() && unsigned.contains(|c: char| c.is_ascii_digit()) && !is_number(word) => {
                if !is_name() {
                    push_text(&mut self.out, word);
                    return word.len();
                }
                word
            }
            _ => word,
        };
        self.out.push_str(mended);
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
                    let length = escape_length(&bytes[at..]);
                    // A backslash that begins no escape stands for itself, and what follows it is no end.
                    self.out.push_str(if length > 0 || at + 1 == bytes.len() {
                        &rest[at..at + length.max(1)]
                    } else {
                        "\\\\"
                    });
                    start = at + length.max(1);
                }
                Some(_) => {
                    push_escaped(&mut self.out, &rest[at..=at]); // a control character
                    start = at + 1;
                }
            }
        }
    }
}

/// The length of the escape that begins here; 0 if there is none.
fn escape_length(bytes: &[u8]) -> usize {
    match bytes.get(1) {
        Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => 2,
        Some(b'u') if bytes.get(2..6).is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit)) => 6,
        _ => 0,
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
            (r#""C:\dir\'\x41\u12\\""#, r#""C:\\dir\\'\\x41\\u12\\""#),
            ("\"a\\\nb\\é\"", r#""a\\\nb\\é""#),
            ("[True,FALSE,None,Null,nil,undefined]", "[true,false,null,null,null,null]"),
            ("[1.#INF,-1.#INF,1.#QNAN,-1.#IND]", "[Infinity,-Infinity,NaN,NaN]"),
            (
                "[+1,.5,5.,007,-.5,0x1F,1e,2026-07-12,10.0.0.1,1_000]",
                r#"["+1",".5","5.","007","-.5","0x1F","1e","2026-07-12","10.0.0.1","1_000"]"#,
            ),
            ("[-0,1e5,0.5,-7]", "[-0,1e5,0.5,-7]"),
            ("{\"a\":1}; \n", "{\"a\":1}   "),
            ("/* one */{\"a\":1,// two ]\n\"b\":\"// c\"/**/} // end", " {\"a\":1,  \"b\":\"// c\" }  "),
            ("[1,/* last */]", "[1]"),
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
            "{007:1}",
            "{\"a\":1,+2 :1}",
            "[abc]",
            "[-]",
            "{a:1}",
            "{\"a\":1};{}",
            ";[1]",
            "[1]/*",
            "[1,;]",
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

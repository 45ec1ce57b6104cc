//! What happens to a text on its way through forms, files and messages, undone.
//!
//! Base64 and the lines around it have few characters: nothing that is undone here can be a part of them. Whatever can
//! be, such as a space that was a plus, is left alone.

use pivot_json::is_invisible;
use zeroize::Zeroizing;

/// The text as it most likely was before it was escaped, quoted or laid out:
///
/// - line breaks of any system, and those that are spelled: `\n`, `\u000a`, `%0A`, `<br>`, `&#10;`;
/// - escapes of URLs, JSON, HTML and, if a label shows them, forms (`BEGIN+PRIVATE+KEY`);
/// - dashes of any width, and rows of two or more of them as a row of five;
/// - without marks that nobody sees.
#[inline]
pub(super) fn undone(text: &str) -> Zeroizing<String> {
    let is_form = text.contains("BEGIN+");
    let mut written = Written::new(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let (length, meant) = meaning(rest, first, is_form);
        // A character always has a length, and what is read ends with one.
        rest = rest.get(length..).unwrap_or_default();
        if let Some(meant) = meant {
            written.push(meant);
        }
    }
    written.finish()
}

/// How many bytes of the text stand for how little; at most one character.
#[inline]
fn meaning(text: &str, first: char, is_form: bool) -> (usize, Option<char>) {
    let one = first.len_utf8();
    match first {
        '\\' => backslash(&text[1..]),
        '%' => match code(text.get(1..3), 16).filter(char::is_ascii) {
            Some(meant) => (3, Some(meant)),
            None => (one, Some(first)),
        },
        '&' => entity(text).unwrap_or((one, Some(first))),
        '<' => tag(text).map_or((one, Some(first)), |length| (length, Some('\n'))),
        '+' if is_form => (one, Some(' ')),
        '\u{2028}' | '\u{2029}' | '\u{85}' | '\u{b}' | '\u{c}' => (one, Some('\n')),
        '\u{2010}' | '\u{2011}' | '\u{2212}' | '\u{fe63}' | '\u{ff0d}' => (one, Some('-')),
        '\0' => (one, None),
        _ if is_invisible(first) => (one, None),
        _ => (one, Some(first)),
    }
}

/// What a backslash stands for, with what is behind it. One that stands for nothing is left out: base64 has none.
#[inline]
fn backslash(behind: &str) -> (usize, Option<char>) {
    let spelled =
        |at: usize, length: usize| code(behind.get(at..at + length), 16).map(|meant| (1 + at + length, Some(meant)));
    match behind.bytes().next() {
        Some(b'n') => (2, Some('\n')),
        Some(b'r') => (2, Some('\r')),
        Some(b't') => (2, Some(' ')),
        Some(b'u') => spelled(1, 4).unwrap_or((1, None)),
        Some(b'x') => spelled(1, 2).unwrap_or((1, None)),
        _ => (1, None),
    }
}

/// An entity of HTML: a number, a space, a quote.
#[inline]
fn entity(text: &str) -> Option<(usize, Option<char>)> {
    const LONGEST: usize = 10;
    let end = text.bytes().take(LONGEST).position(|byte| byte == b';')?;
    let meant = match &text[1..end] {
        "nbsp" => ' ',
        "quot" => '"',
        "apos" => '\'',
        "gt" => '>',
        name => match name.strip_prefix('#')? {
            number if number.starts_with(['x', 'X']) => code(number.get(1..), 16)?,
            number => code(Some(number), 10)?,
        },
    };
    Some((end + 1, Some(meant)))
}

/// How long a tag of HTML is.
#[inline]
fn tag(text: &str) -> Option<usize> {
    const LONGEST: usize = 80;
    let is_tag = text[1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/');
    let end = text.bytes().take(LONGEST).position(|byte| byte == b'>')?;
    is_tag.then_some(end + 1)
}

#[inline]
fn code(digits: Option<&str>, radix: u32) -> Option<char> {
    let digits = digits.filter(|digits| digits.bytes().all(|digit| digit.is_ascii_alphanumeric()))?;
    u32::from_str_radix(digits, radix).ok().and_then(char::from_u32)
}

/// The text that is written, with rows of dashes and ends of lines in one form.
struct Written {
    text: Zeroizing<String>,
    dashes: usize,
    is_behind_return: bool,
}

/// What the lines around a block begin and end with.
pub(super) const DASHES: &str = "-----";

impl Written {
    /// For a text of this length. It never grows: what it holds would be left behind in memory.
    #[inline]
    fn new(length: usize) -> Self {
        // Two dashes become five.
        let text = Zeroizing::new(String::with_capacity(length.saturating_mul(3)));
        Self { text, dashes: 0, is_behind_return: false }
    }

    #[inline]
    fn push(&mut self, character: char) {
        if let '-' | '\u{2012}'..='\u{2015}' = character {
            // The wide ones are written for two.
            self.dashes += if character == '-' { 1 } else { 2 };
            return;
        }
        self.end_dashes();
        let is_return = character == '\r';
        if character != '\n' || !self.is_behind_return {
            self.text.push(if is_return { '\n' } else { character });
        }
        self.is_behind_return = is_return;
    }

    #[inline]
    fn end_dashes(&mut self) {
        match std::mem::take(&mut self.dashes) {
            0 => return,
            1 => self.text.push('-'),
            _ => self.text.push_str(DASHES),
        }
        self.is_behind_return = false;
    }

    #[inline]
    fn finish(mut self) -> Zeroizing<String> {
        self.end_dashes();
        self.text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_of_every_kind_are_undone_and_what_may_be_base64_is_not() {
        for (text, expected) in [
            ("a+b/c=", "a+b/c="),
            ("a\\nb\\r\\nc\\\\nd\\\ne\\/f\\", "a\nb\nc\nd\ne/f"),
            ("a\r\nb\rc\u{2028}d\u{85}e\n\nf", "a\nb\nc\nd\ne\n\nf"),
            ("a\\u000ab\\u000D\\u000Ac\\x0ad\\u0zz", "a\nb\nc\ndu0zz"),
            ("a%0Ab%0d%0ac%2Bd%2fe%3D%zz%", "a\nb\nc+d/e=%zz%"),
            ("a<br>b<br />c</p><P>d<e", "a\nb\nc\n\nd<e"),
            ("a&#10;b&#xA;c&#43;d&nbsp;e&quot;&unknown;&", "a\nb\nc+d e\"&unknown;&"),
            ("BEGIN+A+KEY%0Aa%2Bb+c", "BEGIN A KEY\na+b c"),
            ("\u{feff}a\u{200b}b\u{200e}c\0d\u{ad}e", "abcde"),
            ("--a---b------c-d", "-----a-----b-----c-d"),
            ("\u{2014}a\u{2013}\u{2010}b\u{2212}c", "-----a-----b-c"),
        ] {
            let found = undone(text);
            assert_eq!(found.as_str(), expected, "{text:?}");
        }
    }

    #[test]
    fn the_text_that_is_written_fits_its_room() {
        for text in ["--".repeat(1000), "--a".repeat(1000), "\u{2014}".repeat(1000), "\u{2014}a".repeat(1000)] {
            let found = undone(&text);
            assert!(found.capacity() <= text.len() * 3 && found.len() <= text.len() * 3, "{}", found.capacity());
        }
    }
}

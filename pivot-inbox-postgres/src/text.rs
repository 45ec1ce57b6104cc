//! Texts that PostgreSQL cannot hold: it has no character with the code 0.

use std::borrow::Cow;

/// Stands for what it cannot hold, with a digit behind it. Of a plane for private use, so hardly ever in a text itself.
const ESCAPE: char = '\u{F0000}';

/// The text as it is stored: the same, except for one with a character 0.
pub(crate) fn stored(text: &str) -> Cow<'_, str> {
    if !text.contains(['\0', ESCAPE]) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len() + 16);
    for character in text.chars() {
        match character {
            '\0' => escaped.extend([ESCAPE, '0']),
            ESCAPE => escaped.extend([ESCAPE, '1']),
            other => escaped.push(other),
        }
    }
    Cow::Owned(escaped)
}

/// The text as it was.
pub(crate) fn original(stored: String) -> String {
    if !stored.contains(ESCAPE) {
        return stored;
    }
    let mut text = String::with_capacity(stored.len());
    let mut characters = stored.chars();
    while let Some(character) = characters.next() {
        match character {
            ESCAPE => match characters.next() {
                Some('0') => text.push('\0'),
                // Something else is never stored behind it.
                _ => text.push(ESCAPE),
            },
            other => text.push(other),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_comes_back_and_no_two_are_stored_alike() {
        let texts = ["", "plain", "\0", "0", "\u{F0000}", "\u{F0000}0", "\u{F0000}1", "a\0\0b\u{F0000}", "ä\u{10FFFF}"];
        let mut all: Vec<_> = texts.iter().map(|text| stored(text).into_owned()).collect();
        assert!(all.iter().all(|text| !text.contains('\0')));
        for (text, stored) in texts.iter().zip(&all) {
            assert_eq!(original(stored.clone()), *text);
        }
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), texts.len());
    }
}

//! What can name a thing.

/// What programs write where there is no identity.
const WORDS_FOR_NONE: [&str; 13] = [
    "null",
    "none",
    "nil",
    "undefined",
    "nan",
    "n/a",
    "na",
    "false",
    "true",
    "error",
    "failed",
    "unknown",
    "[object object]",
];

/// Whether a text can be the id of a thing, such as an order or a transaction: it has a letter or a digit, and is
/// neither a number of zero or less, nor a UUID of zeros, nor a word that programs write for a missing id, such as
/// `null`, `undefined` or `error`.
///
/// ```
/// use pivot_core::is_identity;
///
/// assert!(is_identity("635768534667763") && is_identity("o-1"));
/// assert!(!is_identity("00000000-0000-0000-0000-000000000000") && !is_identity(" null ") && !is_identity("\u{200b}"));
/// ```
pub fn is_identity(text: &str) -> bool {
    let text = text.trim_matches(|letter: char| letter.is_whitespace() || letter.is_control());
    // Invisible letters are none.
    let is_visible = text.chars().any(char::is_alphanumeric);
    let is_zero = text.chars().all(|letter| matches!(letter, '0' | '-' | '{' | '}' | '.' | 'x'));
    let is_negative = text.parse().is_ok_and(|number: f64| number <= 0.0);
    let is_none = WORDS_FOR_NONE.iter().any(|none| text.eq_ignore_ascii_case(none));
    is_visible && !is_zero && !is_negative && !is_none
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_names_nothing_is_no_identity() {
        for none in [
            "",
            " ",
            "\0",
            "\u{200b}",
            "\u{feff}\u{200d}",
            "0",
            "00",
            "0.0",
            "-0",
            "-1",
            "null",
            " NULL ",
            "None",
            "undefined",
            "NaN",
            "N/A",
            "false",
            "True",
            "error",
            "ERROR",
            "-",
            "{}",
            "[object Object]",
            "00000000-0000-0000-0000-000000000000",
            "{00000000-0000-0000-0000-000000000000}",
        ] {
            assert!(!is_identity(none), "{none:?}");
        }
    }

    #[test]
    fn what_names_something_is_one() {
        for name in
            ["1", "007", "a", "o-1", "é", "t1", "E404", "nullable", "00000000-0000-0000-0000-000000000001", "x0a"]
        {
            assert!(is_identity(name), "{name:?}");
        }
    }
}

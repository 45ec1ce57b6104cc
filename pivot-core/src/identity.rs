//! What can name a thing, and whether two texts name the same.

use icu_normalizer::ComposingNormalizerBorrowed;
use pivot_json::is_invisible;

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

const LONGEST_WORD_FOR_NONE: usize = {
    let (mut longest, mut at) = (0, 0);
    while at < WORDS_FOR_NONE.len() {
        let length = WORDS_FOR_NONE[at].len();
        longest = if length > longest { length } else { longest };
        at += 1;
    }
    longest
};

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
    // Most ids are neither, as their first letter or their length tells.
    let may_be_negative = text.starts_with(['-', '+', '.', '0']);
    let is_negative = may_be_negative && text.parse().is_ok_and(|number: f64| number <= 0.0);
    let may_be_none = text.len() <= LONGEST_WORD_FOR_NONE;
    let is_none = may_be_none && WORDS_FOR_NONE.iter().any(|none| text.eq_ignore_ascii_case(none));
    is_visible && !is_zero && !is_negative && !is_none
}

/// Whether an id in a response names the same thing as the id in the request. Compared without what servers change when
/// they store and write it: case, width and composition of letters, invisible characters, white space and quotes around
/// it, and leading zeros, which are lost where it is taken for a number.
///
/// ```
/// use pivot_core::is_same_identity;
///
/// assert!(is_same_identity("07966928", "7966928") && is_same_identity("XT_USR1", " xt_usr1"));
/// assert!(!is_same_identity("order-1", "order-12"));
/// ```
pub fn is_same_identity(own: &str, answered: &str) -> bool {
    own == answered || plain_identity(own).trim_start_matches('0') == plain_identity(answered).trim_start_matches('0')
}

/// An id without what servers change when they store and write it; see [`is_same_identity`], but with its zeros.
pub fn plain_identity(text: &str) -> String {
    const NFKC: ComposingNormalizerBorrowed<'static> = ComposingNormalizerBorrowed::new_nfkc();
    let seen: String = NFKC.normalize(text).chars().filter(|character| !is_invisible(*character)).collect();
    // Upper case first, as it spells out what has no single small letter.
    let folded = seen.to_uppercase().to_lowercase();
    NFKC.normalize(&folded).trim_matches(|c: char| c.is_whitespace() || c.is_control() || c == '"').to_owned()
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
    fn an_identity_is_the_same_in_every_way_of_writing_it_and_no_other_is() {
        for answered in ["07966928", "7966928", " 07966928 ", "\"07966928\"", "０７９６６９２８", "07966928\u{200b}"]
        {
            assert!(is_same_identity("07966928", answered), "{answered:?}");
        }
        for answered in ["0796692", "79669280", "07966928-2", "", "0", "00"] {
            assert!(!is_same_identity("07966928", answered), "{answered:?}");
        }
        assert!(is_same_identity("Cafe\u{301}-1", "CAF\u{c9}-1"));
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

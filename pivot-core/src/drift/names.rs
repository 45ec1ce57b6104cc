//! What may stand in a report: names that an API has given, and nothing that a person or a server has filled in.

use pivot_json::{Deviation, Step};

use crate::encode::boundary_before;

/// What stands in the place of a key of a map, and of any name that may be data.
pub(super) const ANY: &str = "{}";

/// The most letters of a name.
const MOST_LETTERS: usize = 64;

/// The most digits of a name: `sha256` and `iso_8601` are names, numbers of parcels are not.
const MOST_DIGITS: usize = 4;

/// The most bytes of a path. A longer one is cut, so that types which contain themselves do not make long ones.
const MOST_BYTES: usize = 256;

/// The letters that a name is looked at for the shape of a token from.
const TOKEN: usize = 16;

/// Whether an API may have given this name to a field. What comes from a form, a database or a random number mostly has a
/// character, a length or digits that such names do not have.
pub(super) fn is_name(text: &str) -> bool {
    let letters = || text.strip_prefix('@').unwrap_or(text).chars();
    let starts_well = letters().next().is_some_and(|c| c.is_alphabetic() || matches!(c, '_' | '$'));
    let is_plain = letters().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '$'));
    let digits = letters().filter(|c| c.is_numeric()).count();
    starts_well && is_plain && digits <= MOST_DIGITS && letters().count() <= MOST_LETTERS && !is_token(text)
}

/// Whether capitals, small letters and digits follow each other as if by chance, or all letters are hexadecimal digits.
fn is_token(text: &str) -> bool {
    if text.len() < TOKEN {
        return false;
    }
    let kind = |byte: u8| (byte.is_ascii_digit(), byte.is_ascii_uppercase());
    let bytes = text.as_bytes();
    let changes = bytes.windows(2).filter(|pair| kind(pair[0]) != kind(pair[1])).count();
    changes * 2 > bytes.len() || bytes.iter().all(u8::is_ascii_hexdigit)
}

/// An error code as it may be shown: a word, or a number of few digits.
pub(super) fn code(code: &str) -> &str {
    let is_word = code.split(['.', ':']).all(is_name);
    let is_number = code.len() <= 6 && code.strip_prefix('-').unwrap_or(code).bytes().all(|byte| byte.is_ascii_digit());
    if is_word || is_number { code } else { ANY }
}

/// The name of a header as it may be shown.
pub(super) fn header(name: &str) -> &str {
    if is_name(name) { name } else { ANY }
}

/// Where a part of a body stands, without its position: `[3]` and `row 3` are any item of the list.
pub(super) fn folded(at: &str) -> &str {
    if at.starts_with('[') || at.starts_with("row ") { "[]" } else { at }
}

/// Writes the path of a deviation. If it ends with a name that is not declared, the path is that of its object, and the name
/// is returned, which may be data.
pub(super) fn path<'d>(path: &mut String, at: &str, deviation: &'d Deviation) -> Option<&'d str> {
    path.clear();
    path.push_str(at);
    let mut unknown = None;
    for step in deviation.steps() {
        match step {
            Step::Field(name) => push_name(path, name),
            Step::Item => path.push_str("[]"),
            Step::Entry => path.push_str(ANY),
            Step::Unknown(name) => unknown = Some(&**name),
        }
    }
    cut(path);
    unknown
}

/// The path of a field in the object at `path`.
pub(super) fn push_name(path: &mut String, name: &str) {
    if !path.is_empty() {
        path.push('.');
    }
    path.push_str(name);
}

/// Whether a name is one step of a path: with a dot or a bracket it would be taken for several.
pub(super) fn is_step(name: &str) -> bool {
    !name.bytes().any(|byte| matches!(byte, b'.' | b'[' | b'{'))
}

/// Cuts a path that is too long.
pub(super) fn cut(path: &mut String) {
    if path.len() > MOST_BYTES {
        path.truncate(boundary_before(path, MOST_BYTES));
        path.push('…');
    }
}

/// A path from a file that somebody sent in, as it may be shown: made of names, `[]` and `{}`.
#[inline]
pub(super) fn path_of_file(path: &str) -> String {
    let is_step = |step: &str| {
        let name = step.trim_end_matches("[]").trim_end_matches(ANY).trim_end_matches("[]").trim_end_matches('…');
        name.is_empty() || is_declared(name)
    };
    let mut path = if path.split('.').all(is_step) { path.to_owned() } else { ANY.to_owned() };
    cut(&mut path);
    path
}

/// Whether a type may declare a field of this name: some have more digits than a name that is not known.
#[inline]
fn is_declared(name: &str) -> bool {
    name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '$' | '@' | '[' | ']' | '{' | '}'))
}

/// A text of a file that names a vendor, an operation, a method or a path: bounded, and without what cannot be seen or would
/// not be text on a page.
#[inline]
pub(super) fn label(text: &str) -> String {
    super::markdown::plain(&text.chars().take(MOST_BYTES).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_an_api_gives_are_names_and_what_is_filled_in_is_not() {
        for name in [
            "colour",
            "isDistributorFeesTypePercentage",
            "custom_field_1",
            "x-page",
            "@type",
            "$ref",
            "_links",
            "sha256",
            "iso_8601",
            "URL",
            "quantité",
            "addressLine1AndAddressLine2",
            "ERROR_MINIMUM_REWARD_THRESHOLD_NOT_MET",
        ] {
            assert!(is_name(name), "{name}");
        }
        let long = "a".repeat(65);
        for data in [
            "",
            "12",
            "89330123456789012345",
            "WVWZZZ3CZWE000001",
            "0f8fad5b-d9cb-469f-a165-70867728950e",
            "ada@example.com",
            "Ada Lovelace",
            "+33678578522",
            "2024-07-16",
            "https://example.com/a",
            "a.b",
            "a|b",
            "a\nb",
            "<script>",
            "a`b",
            "a\u{202e}b",
            "deadbeefdeadbeef",
            "aGVsbG8gd29ybGQhIQeX",
            &long,
        ] {
            assert!(!is_name(data), "{data}");
        }
    }

    #[test]
    fn codes_are_words_or_short_numbers() {
        for shown in ["ERROR_TEAPOT", "4711", "-32601", "yard.is_full", "invalid_grant"] {
            assert_eq!(code(shown), shown);
        }
        for hidden in ["33678578522", "no such user: Ada", "eyJhbGciOi.eyJzdWIi.c2ln12345", "", "a b", "1-2"] {
            assert_eq!(code(hidden), if hidden.is_empty() { "" } else { ANY }, "{hidden}");
        }
    }

    #[test]
    fn paths_of_files_are_made_of_names_or_hidden() {
        for kept in ["", "[]", "items[].colour", "prices{}.a[]", "[][].x", "a{}", "iso_31661.b"] {
            assert_eq!(path_of_file(kept), kept);
        }
        for hidden in ["a|b", "a b", "<b>", "a\nb", "a.`b`", "![x](y)"] {
            assert_eq!(path_of_file(hidden), ANY, "{hidden}");
        }
        let long = path_of_file(&"next.".repeat(1000));
        assert!(long.len() <= MOST_BYTES + '…'.len_utf8() && long.ends_with('…'));
    }
}

//! Why a value could not be read.

use std::borrow::Cow;
use std::fmt;

/// How many characters of a value a message shows.
pub(crate) const SHOWN: usize = 60;

/// Why a value could not be read.
///
/// The `Display` output says what was expected, and shows the beginning of what was found.
/// [`reason`](ReadError::reason) says the same without any part of the value, for logs.
#[derive(Debug)]
pub struct ReadError(Box<Failure>);

#[derive(Debug)]
struct Failure {
    /// Where it is, seen from the value that was read.
    path: String,
    what: What,
}

#[derive(Debug)]
enum What {
    Null,
    Missing(Vec<&'static str>),
    Unfit {
        expected: Cow<'static, str>,
        kind: &'static str,
        shown: Box<str>,
    },
    Said {
        message: Box<str>,
        reason: Cow<'static, str>,
    },
    /// The text stops being JSON; the reader knows where.
    Syntax,
}

impl ReadError {
    /// An error with a message of the reader's own, which may show the value.
    pub fn new(message: impl Into<String>) -> Self {
        Self::said(message, "not of the form that its type has")
    }

    /// An error for `null` in the place of a required value.
    pub fn null() -> Self {
        Self::of(What::Null)
    }

    fn said(message: impl Into<String>, reason: impl Into<Cow<'static, str>>) -> Self {
        Self::of(What::Said { message: cut(&message.into(), 4 * SHOWN).into(), reason: reason.into() })
    }

    #[cold]
    fn of(what: What) -> Self {
        Self(Box::new(Failure { path: String::new(), what }))
    }

    pub(crate) fn missing(names: Vec<&'static str>) -> Self {
        Self::of(What::Missing(names))
    }

    /// What was expected, the kind of what was found, and its beginning as JSON spells it.
    #[cold]
    pub(crate) fn type_mismatch(expected: impl Into<Cow<'static, str>>, kind: &'static str, found: &str) -> Self {
        Self::of(What::Unfit { expected: expected.into(), kind, shown: cut(found, SHOWN).into() })
    }

    /// The failure of a word in the place of a number that JSON has no spelling for.
    pub(crate) fn unwritable(word: &'static str) -> Self {
        Self::type_mismatch("a number that JSON can write", word, word)
    }

    pub(crate) fn too_deep() -> Self {
        Self::said("nested too deeply", "nested too deeply")
    }

    pub(crate) fn syntax() -> Self {
        Self::of(What::Syntax)
    }

    /// A failure that was reported before, by its reason.
    pub(crate) fn repeated(reason: Cow<'static, str>) -> Self {
        Self::said(reason.as_ref(), reason.clone())
    }

    pub(crate) fn twice() -> Self {
        Self::said("a value was read twice", "read twice")
    }

    /// The same failure, seen from the value that holds the one at `name`.
    pub(crate) fn under(mut self, name: &str) -> Self {
        nest(&mut self.0.path, name);
        self
    }

    /// Where it is and what is wrong there; several places if fields are missing.
    pub(crate) fn into_problems(self) -> Vec<(String, String)> {
        let Failure { path, what } = *self.0;
        match what {
            What::Missing(names) => {
                let at = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
                names.into_iter().map(|name| (at(name), "missing".to_owned())).collect()
            }
            what => {
                let message = Self(Box::new(Failure { path: String::new(), what })).said_at(&path);
                vec![(path, message)]
            }
        }
    }

    /// What is wrong, for a value at `place`. Without the name that it stands under, nobody can tell whether a text may be
    /// seen: it is left out.
    pub(crate) fn said_at(&self, place: &str) -> String {
        match &self.0.what {
            What::Unfit { expected, kind: "a text", .. } if is_nameless(place) && is_nameless(&self.0.path) => {
                let joint = if self.0.path.is_empty() { "" } else { ": " };
                format!("{}{joint}expected {expected}, found a text", self.0.path)
            }
            _ => self.to_string(),
        }
    }

    /// What is wrong, without any part of the value.
    pub fn reason(&self) -> Cow<'static, str> {
        let at =
            |text: String| Cow::Owned(if self.0.path.is_empty() { text } else { format!("{}: {text}", self.0.path) });
        match &self.0.what {
            What::Null => at("required, but null".to_owned()),
            What::Missing(_) => Cow::Owned(self.to_string()),
            What::Unfit { expected, kind, .. } => at(format!("expected {expected}, found {kind}")),
            What::Said { reason, .. } if self.0.path.is_empty() => reason.clone(),
            What::Said { reason, .. } => at(reason.to_string()),
            What::Syntax => Cow::Borrowed("not JSON"),
        }
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.0.path.is_empty() {
            write!(f, "{}: ", self.0.path)?;
        }
        match &self.0.what {
            What::Null => f.write_str("required, but null"),
            What::Missing(names) => {
                let plural = if names.len() == 1 { "" } else { "s" };
                write!(f, "missing field{plural} `{}`", names.join("`, `"))
            }
            What::Unfit { expected, kind: "a text", shown } => write!(f, "expected {expected}, found the text {shown}"),
            What::Unfit { expected, kind: kind @ ("an object" | "a list"), .. } => {
                write!(f, "expected {expected}, found {kind}")
            }
            What::Unfit { expected, shown, .. } => write!(f, "expected {expected}, found {shown}"),
            What::Said { message, .. } => f.write_str(message),
            What::Syntax => f.write_str("not JSON"),
        }
    }
}

impl std::error::Error for ReadError {}

/// Whether no name stands in a path: that of the document, or of an item of it.
fn is_nameless(path: &str) -> bool {
    path.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'[' | b']'))
}

/// The beginning of a text; the whole, if it is no longer than `length` characters.
pub(crate) fn cut(text: &str, length: usize) -> Cow<'_, str> {
    match text.char_indices().nth(length) {
        Some((end, _)) => Cow::Owned(format!("{}…", &text[..end])),
        None => Cow::Borrowed(text),
    }
}

/// Puts `parent` before a path: `vin` becomes `vehicle.vin`, `[0]` becomes `vehicles[0]`.
pub(crate) fn nest(path: &mut String, parent: &str) {
    let joint = if path.is_empty() || path.starts_with('[') { "" } else { "." };
    *path = format!("{parent}{joint}{path}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_says_what_is_wrong_and_never_shows_the_value() {
        let failed = ReadError::type_mismatch("a whole number", "a text", "\"s3cret\"").under("[2]").under("pins");
        assert_eq!(failed.to_string(), "pins[2]: expected a whole number, found the text \"s3cret\"");
        assert_eq!(failed.reason(), "pins[2]: expected a whole number, found a text");
        let failed = ReadError::new("s3cret is no grade").under("grade");
        assert_eq!(failed.reason(), "grade: not of the form that its type has");
    }

    #[test]
    fn a_text_that_stands_under_no_name_is_not_shown() {
        let failed = || ReadError::type_mismatch("an object", "a text", "\"s3cret\"");
        let problems = |failed: ReadError| failed.into_problems().remove(0).1;
        assert_eq!(problems(failed()), "expected an object, found a text");
        assert_eq!(problems(failed().under("[0]").under("[12]")), "expected an object, found a text");
        assert_eq!(problems(failed().under("[0]").under("pins")), "expected an object, found the text \"s3cret\"");
    }

    #[test]
    fn what_is_shown_of_a_value_is_bounded() {
        let long = "é".repeat(100_000);
        assert!(ReadError::type_mismatch("a number", "a text", &long).to_string().len() < 300);
        assert!(ReadError::new(long).to_string().len() < 600);
    }
}

//! Reading a document, with an error that names every mistake at once.
//!
//! | entry | what does not fit |
//! |---|---|
//! | [`from_slice`], [`read_slice`], [`from_value`], serde's `Deserialize` | an optional field is set aside ([`misfits`](crate::misfits)), a required one is an error: for what servers send |
//! | [`from_slice_or_single`] | the same, and the document may be a list of one: for messages |
//! | [`from_slice_strict`] | is an error wherever it stands: for tests |
//! | [`from_slice_validated`] | the same, and the rules are checked: for what this side writes |
//! | [`Records`](crate::Records) | an item is an error of its own |

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use serde_json::Value;

use crate::check::{Validate, invalid_texts};
use crate::json::Json;
use crate::mend;
use crate::problem::ValidationErrors;
use crate::raw::RawJson;
use crate::read_error::ReadError;
use crate::reader::{self, Misfits};

/// Reads a value from JSON, as servers send it: what does not fit and need not be there is set aside
/// ([`misfits`](crate::misfits)), and reading goes on. So it does after what is nearly JSON: `NaN` and infinities are
/// misfits; raw control characters in texts, NULs and odd white space between values, a comma behind the last item, bytes
/// that are no UTF-8 (read as windows-1252), comments, backslashes that begin no escape, `True`, `None` and what is no number
/// but begins like one (as a text), values nested more than 127 levels deep that no field has to look into, and within a
/// document what holds nothing but the object that is expected (a list of one, a text that is its JSON) are read.
///
/// # Errors
/// Returns an error if a required field is missing or cannot be read. The error names every missing field and every value of the
/// wrong form with its path, or, for text that is not JSON, the line and column where it stops being it. (The document
/// is read a second time for this, so that the first reading need not keep track.)
///
/// ```
/// let error = pivot_json::from_slice::<u8>(b"300").unwrap_err();
/// assert_eq!(error.to_string(), "expected a whole number from 0 to 255, found 300");
/// ```
pub fn from_slice<T: Json>(json: &[u8]) -> Result<T, DecodeError> {
    let mut value = T::placeholder();
    read_slice(json, &mut value)?;
    Ok(value)
}

/// Reads a value from JSON as [`from_slice`] does, or from a list that holds it alone: so some senders wrap a message.
///
/// # Errors
/// The same as [`from_slice`]; and for a list of none or of several.
///
/// ```
/// assert_eq!(pivot_json::from_slice_or_single::<u8>(b"[7]")?, 7);
/// assert!(pivot_json::from_slice_or_single::<u8>(b"[7, 8]").is_err());
/// # Ok::<(), pivot_json::DecodeError>(())
/// ```
pub fn from_slice_or_single<T: Json>(json: &[u8]) -> Result<T, DecodeError> {
    let error = match from_slice(json) {
        Ok(value) => return Ok(value),
        Err(error) => error,
    };
    match from_slice::<Vec<RawJson>>(json).as_deref() {
        Ok([only]) => only.read().map_err(|error| error.under("[0]")),
        _ => Err(error),
    }
}

/// Reads a value from JSON; whatever does not fit is an error, be it optional, and so is whatever is only nearly JSON.
///
/// # Errors
/// The same as [`from_slice`], and for every value that it would set aside.
pub fn from_slice_strict<T: Json>(json: &[u8]) -> Result<T, DecodeError> {
    let mut value = T::placeholder();
    read_slice_with(json, &mut value, Misfits::Refuse)?;
    Ok(value)
}

/// Reads a value from JSON in place. Not generic: for code that reads many types and is to be compiled once.
///
/// # Errors
/// The same as [`from_slice`]; the value is then unspecified, but safe to drop.
pub fn read_slice(json: &[u8], value: &mut dyn Json) -> Result<(), DecodeError> {
    read_slice_with(json, value, Misfits::SetAside).map(|_| ())
}

/// Reads a value from JSON in place, as told; gives how many values did not fit and were set aside
/// ([`misfits`](crate::misfits) finds them).
///
/// # Errors
/// The same as [`from_slice`] or [`from_slice_strict`]; the value is then unspecified, but safe to drop.
pub fn read_slice_with(json: &[u8], value: &mut dyn Json, misfits: Misfits) -> Result<usize, DecodeError> {
    let json = without_mark(json);
    let text = match misfits {
        Misfits::SetAside => mend::decoded(json),
        Misfits::Refuse => Cow::Borrowed(std::str::from_utf8(json).map_err(|_| DecodeError::not_json(json))?),
    };
    match reader::read(&text, value, misfits) {
        Ok(read) => Ok(read.misfits),
        Err((_, true)) if misfits == Misfits::SetAside => read_mended(json, &text, value),
        Err((_, true)) => Err(DecodeError::not_json(json)),
        Err((failed, false)) => Err(DecodeError(Cause::ValidationErrors(read_again(&text, value, misfits, failed)))),
    }
}

/// Reads a text that is not JSON once more, with what can be put right put right.
#[cold]
fn read_mended(json: &[u8], text: &str, value: &mut dyn Json) -> Result<usize, DecodeError> {
    let mended = mend::mended(text);
    if mended == text {
        return Err(DecodeError::not_json(json));
    }
    match reader::read_anew(&mended, value) {
        Ok(read) => Ok(read.misfits),
        Err((_, true)) => Err(DecodeError::not_json(json)),
        Err((failed, false)) => {
            Err(DecodeError(Cause::ValidationErrors(read_again(&mended, value, Misfits::SetAside, failed))))
        }
    }
}

/// Reads a value from JSON and checks its rules: the error names what is missing, what has the wrong form, and what
/// breaks a rule, all at once.
///
/// # Errors
/// The same as [`from_slice_strict`], and for every problem that [`validate`](crate::validate) would find.
pub fn from_slice_validated<T: Validate>(json: &[u8]) -> Result<T, DecodeError> {
    let json = without_mark(json);
    let text = std::str::from_utf8(json).map_err(|_| DecodeError::not_json(json))?;
    let mut value = T::placeholder();
    let mut problems = match reader::read(text, &mut value, Misfits::Refuse) {
        Ok(_) => ValidationErrors::new(),
        Err((_, true)) => return Err(DecodeError::not_json(json)),
        Err((failed, false)) => read_again(text, &mut value, Misfits::Refuse, failed),
    };
    problems.append(invalid_texts(&value));
    value.validate_into(&mut problems);
    problems.into_result().map_err(|problems| DecodeError(Cause::ValidationErrors(problems)))?;
    Ok(value)
}

/// Reads a value from a tree of JSON values.
///
/// # Errors
/// The same as [`from_slice`].
pub fn from_value<T: Json>(json: &Value) -> Result<T, DecodeError> {
    from_slice(json.to_string().as_bytes())
}

fn without_mark(json: &[u8]) -> &[u8] {
    json.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(json)
}

/// The problems of a document whose first reading failed; never none.
fn read_again(text: &str, value: &mut dyn Json, misfits: Misfits, first: ReadError) -> ValidationErrors {
    let mut problems = reader::collect_problems(text, value, misfits);
    if problems.is_empty() || problems.has_more() {
        // What made the reading fail is named, however much else is wrong.
        problems.add_first(first);
    }
    problems
}

/// Why a document could not be read. Displays on one line, at most 4 KB long.
#[derive(Clone, Debug)]
pub struct DecodeError(Cause);

#[derive(Clone, Debug)]
enum Cause {
    Empty,
    NotJson(Arc<str>),
    ValidationErrors(ValidationErrors),
}

impl DecodeError {
    /// Says in `serde_json`'s words why a text is not JSON, and where.
    fn not_json(json: &[u8]) -> Self {
        if json.trim_ascii().is_empty() {
            return Self(Cause::Empty);
        }
        let words: Result<serde::de::IgnoredAny, _> = serde_json::from_slice(json);
        Self(Cause::NotJson(match (words, std::str::from_utf8(json)) {
            (Err(words), _) => words.to_string().into(),
            (Ok(_), Err(error)) => error.to_string().into(),
            (Ok(_), Ok(_)) => "nested too deeply".into(),
        }))
    }

    /// The error of a document that reads and yet is wrong at `path`.
    pub fn at(path: impl Into<String>, message: impl Into<String>) -> Self {
        let mut problems = ValidationErrors::new();
        problems.add(path, message);
        Self(Cause::ValidationErrors(problems))
    }

    /// What is wrong and where, for a document that is JSON; nothing for text that is not.
    pub fn problems(&self) -> &ValidationErrors {
        const NONE: &ValidationErrors = &ValidationErrors::NONE;
        match &self.0 {
            Cause::ValidationErrors(problems) => problems,
            Cause::Empty | Cause::NotJson(_) => NONE,
        }
    }

    /// The same error, seen from the document in which the one that was read stands at `path`.
    #[must_use]
    pub fn under(self, path: &str) -> Self {
        match self.0 {
            Cause::ValidationErrors(problems) => Self(Cause::ValidationErrors(problems.under(path))),
            other => Self(other),
        }
    }

    /// Whether the text is not JSON at all, or empty.
    pub fn is_not_json(&self) -> bool {
        !matches!(self.0, Cause::ValidationErrors(_))
    }

    /// Whether there was nothing to read.
    pub fn is_empty_document(&self) -> bool {
        matches!(self.0, Cause::Empty)
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Cause::Empty => f.write_str("empty, where JSON is expected"),
            Cause::NotJson(words) => write!(f, "not JSON: {words}"),
            Cause::ValidationErrors(problems) => problems.fmt(f),
        }
    }
}

impl std::error::Error for DecodeError {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Lenient;
    use crate::lenient::tests::Grade;

    crate::object! {
        #[derive(Debug)]
        #[allow(unreachable_pub)]
        pub struct School {
            pub name: String,
            pub classes: Vec<Class>,
            pub head: Person,
        }

        #[derive(Debug)]
        #[allow(unreachable_pub)]
        pub struct Class {
            pub size: u8,
            pub teacher: Option<Person>,
            pub grades: Option<Vec<Lenient<Grade>>>,
        }

        #[derive(Debug)]
        #[allow(unreachable_pub)]
        pub struct Person {
            pub name: String,
        }
    }

    impl Validate for School {
        fn validate_into(&self, problems: &mut ValidationErrors) {
            if self.name.is_empty() {
                problems.add("name", "must not be empty");
            }
            if self.head.name.is_empty() {
                problems.add("head.name", "must not be empty");
            }
        }
    }

    const MISTAKEN: &[u8] = br#"{
        "name": "",
        "classes": [
            {"size": 20, "grades": ["A", "?"]},
            {"size": "many", "teacher": {}},
            {"teacher": {"name": null}},
            7
        ]
    }"#;

    #[test]
    fn every_mistake_is_named_at_once_with_its_path() {
        let error = from_slice::<School>(MISTAKEN).unwrap_err();
        let lines: Vec<String> = error.problems().iter().map(ToString::to_string).collect();
        assert_eq!(
            lines,
            [
                "classes[1].size: expected a whole number, found the text \"many\"",
                "classes[1].teacher.name: missing",
                "classes[2].teacher.name: required, but null",
                "classes[2].size: missing",
                "classes[3]: expected an object, found 7",
                "head: missing",
            ]
        );
    }

    #[test]
    fn broken_rules_are_named_beside_what_cannot_be_read_but_not_inside_it() {
        let error = from_slice_validated::<School>(MISTAKEN).unwrap_err();
        let all = error.to_string();
        assert!(all.contains("name: must not be empty"), "{all}");
        assert!(all.contains("classes[0].grades[1]: a grade is a letter"), "{all}");
        assert!(!all.contains("head.name"), "{all}");
    }

    #[test]
    fn a_document_after_a_mistaken_one_is_read_as_usual() {
        from_slice::<School>(MISTAKEN).unwrap_err();
        let school: School = from_slice(br#"{"name": "S", "head": {"name": "H"}}"#).unwrap();
        assert_eq!(school.head.name, "H");
        assert!(school.classes.is_empty());
        let plain = serde_json::from_str::<School>("{}").unwrap_err();
        assert_eq!(plain.to_string(), "name: missing; head: missing");
    }

    #[test]
    fn text_that_is_not_json_is_told_apart_from_an_empty_one() {
        let html = from_slice::<School>(b"<html>").unwrap_err();
        assert!(html.is_not_json() && !html.is_empty_document(), "{html}");
        assert_eq!(html.to_string(), "not JSON: expected value at line 1 column 1");
        let empty = from_slice::<School>(b" \n").unwrap_err();
        assert!(empty.is_empty_document());
        let more = from_slice::<u8>(b"1 2").unwrap_err();
        assert!(more.is_not_json(), "{more}");
    }

    #[test]
    fn a_tree_of_values_reads_like_its_text() {
        let tree: Value = serde_json::from_slice(MISTAKEN).unwrap();
        let from_tree = from_value::<School>(&tree).unwrap_err().to_string();
        assert_eq!(from_tree, from_slice::<School>(MISTAKEN).unwrap_err().to_string());
    }

    #[test]
    fn deep_nesting_is_an_error_and_no_overflow() {
        let deep = [b"[".repeat(100_000), b"]".repeat(100_000)].concat();
        assert!(from_slice::<Vec<u8>>(&deep).is_err());
        let deep_extra = [br#"{"name":"n","classes":[],"head":{"name":"h"},"x":"#.as_slice(), &deep, b"}"].concat();
        assert!(from_slice_strict::<School>(&deep_extra).unwrap_err().is_not_json());
        let school = from_slice::<School>(&deep_extra).unwrap();
        assert_eq!(crate::to_vec(&school), deep_extra);
    }
}

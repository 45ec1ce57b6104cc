//! Reading a document, with an error that names every mistake at once.

use std::fmt;

use serde::de::DeserializeSeed;
use serde_json::Value;

use crate::check::{Validate, irregular_texts};
use crate::json::Json;
use crate::problem::Problems;
use crate::read::{Place, collect_problems};

/// Reads a value from JSON.
///
/// # Errors
/// The error names every missing field and every value of the wrong form with its path, or, for text that is not JSON,
/// the line and column where it stops being it. (The document is read a second time for this, so that the first
/// reading need not keep track.)
///
/// ```
/// let error = open_json::from_slice::<u8>(b"300").unwrap_err();
/// assert_eq!(error.to_string(), "expected a whole number from 0 to 255, found 300");
/// ```
pub fn from_slice<T: Json>(json: &[u8]) -> Result<T, DecodeError> {
    let mut value = T::blank();
    read_slice(json, &mut value)?;
    Ok(value)
}

/// Reads a value from JSON in place. Not generic: for code that reads many types and is to be compiled once.
///
/// # Errors
/// As [`from_slice`]; the value is then unspecified, but safe to drop.
pub fn read_slice(json: &[u8], value: &mut dyn Json) -> Result<(), DecodeError> {
    DecodeError::of(read(json, value)?)
}

/// Reads a value from JSON and checks its rules: the error names what is missing, what has the wrong form, and what
/// breaks a rule, all at once.
///
/// # Errors
/// As [`from_slice`], and for every problem that [`validate`](crate::validate) would find.
pub fn from_slice_validated<T: Validate>(json: &[u8]) -> Result<T, DecodeError> {
    let mut value = T::blank();
    let mut problems = read(json, &mut value)?;
    problems.append(irregular_texts(&value));
    value.rules(&mut problems);
    DecodeError::of(problems)?;
    Ok(value)
}

/// Reads a value from a tree of JSON values.
///
/// # Errors
/// As [`from_slice`].
pub fn from_value<T: Json>(json: &Value) -> Result<T, DecodeError> {
    let mut value = T::blank();
    if let Err(error) = Place(&mut value).deserialize(json) {
        DecodeError::of(read_again(json, &mut value, &error))?;
    }
    Ok(value)
}

/// Reads what can be read into `value`, and gives the problems with the rest. Not generic: compiled here, once.
fn read(json: &[u8], value: &mut dyn Json) -> Result<Problems, DecodeError> {
    let mut deserializer = serde_json::Deserializer::from_slice(json);
    let first = Place(value).deserialize(&mut deserializer).and_then(|()| deserializer.end());
    let Err(error) = first else { return Ok(Problems::new()) };
    let document: Value = serde_json::from_slice(json).map_err(|error| DecodeError(Cause::not_json(json, error)))?;
    Ok(read_again(&document, value, &error))
}

/// The problems of a document whose first reading failed; never none.
fn read_again(document: &Value, value: &mut dyn Json, first: &serde_json::Error) -> Problems {
    let mut problems = Problems::from_vec(collect_problems(document, value));
    if problems.is_empty() {
        // What the tree no longer shows, such as a field that stands twice.
        problems.add("", first.to_string());
    }
    problems
}

/// Why a document could not be read. Displays on one line.
#[derive(Debug)]
pub struct DecodeError(Cause);

#[derive(Debug)]
enum Cause {
    Empty,
    NotJson(serde_json::Error),
    Problems(Problems),
}

impl Cause {
    fn not_json(json: &[u8], error: serde_json::Error) -> Self {
        if json.trim_ascii().is_empty() { Self::Empty } else { Self::NotJson(error) }
    }
}

impl DecodeError {
    fn of(problems: Problems) -> Result<(), Self> {
        problems.into_result().map_err(|problems| Self(Cause::Problems(problems)))
    }

    /// The error of a document that reads and yet is wrong at `path`.
    pub fn at(path: impl Into<String>, message: impl Into<String>) -> Self {
        let mut problems = Problems::new();
        problems.add(path, message);
        Self(Cause::Problems(problems))
    }

    /// What is wrong and where, for a document that is JSON; nothing for text that is not.
    pub fn problems(&self) -> &Problems {
        const NONE: &Problems = &Problems::NONE;
        match &self.0 {
            Cause::Problems(problems) => problems,
            Cause::Empty | Cause::NotJson(_) => NONE,
        }
    }

    /// Whether the text is not JSON at all, or empty.
    pub fn is_not_json(&self) -> bool {
        !matches!(self.0, Cause::Problems(_))
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
            Cause::NotJson(error) => write!(f, "not JSON: {error}"),
            Cause::Problems(problems) => problems.fmt(f),
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
        fn rules(&self, problems: &mut Problems) {
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
                "classes[3]: invalid type: integer `7`, expected an object",
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
        assert!(plain.to_string().starts_with("missing fields"), "{plain}");
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
        let deep_extra = [br#"{"name":"n","head":{"name":"h"},"x":"#.as_slice(), &deep, b"}"].concat();
        assert!(from_slice::<School>(&deep_extra).unwrap_err().is_not_json());
    }
}

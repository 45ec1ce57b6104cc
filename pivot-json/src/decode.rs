//! Decoding of documents, with an error that names all mistakes at once.
//!
//! | function | values that do not fit |
//! |---|---|
//! | [`from_slice`], [`read_slice`], [`from_value`], serde's `Deserialize` | set aside if the field is optional ([`misfits`](crate::misfits)), an error if it is required: for documents from servers |
//! | [`from_slice_or_single`] | the same, and the document may be an array of one: for messages |
//! | [`from_slice_strict`] | an error: for tests |
//! | [`from_slice_validated`] | an error, and the rules are checked: for documents written by this side |
//! | [`Records`](crate::Records) | an error of their item |

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use serde_json::Value;

use crate::check::{Validate, invalid_texts};
use crate::deviation::Deviations;
use crate::json::Json;
use crate::mend;
use crate::problem::ValidationErrors;
use crate::raw::RawJson;
use crate::read_error::ReadError;
use crate::reader::{self, Misfits, Read};

/// Decodes a document from a server. A value that does not fit an optional field is set aside
/// ([`misfits`](crate::misfits)), and decoding continues.
///
/// Malformed JSON is accepted where its meaning is certain: `NaN` and infinities (as misfits), raw control characters
/// in texts, NULs and unusual white space between values, a trailing comma, bytes that are not UTF-8 (read as
/// windows-1252), comments, backslashes that begin no escape, `True`, `None`, malformed numbers (as texts), and values
/// nested more than 127 levels deep in which no field is needed. Within a document, a wrapper around an expected object
/// is accepted: an array of one, or a text that is its JSON.
///
/// # Errors
/// Returns an error if a required field is missing or cannot be read. It names all missing fields and all misfits with
/// their paths, or, for text that is not JSON, the line and column. (The document is read a second time for this, so
/// that the first reading need not keep track.)
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

/// Decodes a document like [`from_slice`], or from an array that contains only it, as some senders wrap messages.
///
/// # Errors
/// The same as [`from_slice`]. Also returns an error for an array that does not have exactly one item.
///
/// ```
/// assert_eq!(pivot_json::from_slice_or_single::<u8>(b"[7]")?, 7);
/// assert!(pivot_json::from_slice_or_single::<u8>(b"[7, 8]").is_err());
/// # Ok::<(), pivot_json::DecodeError>(())
/// ```
pub fn from_slice_or_single<T: Json>(json: &[u8]) -> Result<T, DecodeError> {
    let mut value = T::placeholder();
    read_slice_or_single(json, &mut value)?;
    Ok(value)
}

/// The same as [`from_slice_or_single`] into an existing value, for large ones: each time a value is passed on, it is copied.
///
/// # Errors
/// The same as [`from_slice_or_single`]. The value is then unspecified, but safe to drop.
#[doc(hidden)]
pub fn read_slice_or_single<T: Json>(json: &[u8], value: &mut T) -> Result<(), DecodeError> {
    let Err(error) = read_slice(json, value) else { return Ok(()) };
    match from_slice::<Vec<RawJson>>(json).as_deref() {
        Ok([only]) => {
            *value = only.read().map_err(|error| error.under("[0]"))?;
            Ok(())
        }
        _ => Err(error),
    }
}

/// Decodes a document strictly: any value that does not fit is an error, even in an optional field, and so is malformed
/// JSON.
///
/// # Errors
/// The same as [`from_slice`], and for every value that it would set aside.
pub fn from_slice_strict<T: Json>(json: &[u8]) -> Result<T, DecodeError> {
    let mut value = T::placeholder();
    read_slice_with(json, &mut value, Misfits::Refuse)?;
    Ok(value)
}

/// Decodes a document into an existing value. Not generic, for code with many types that is to be compiled once.
///
/// # Errors
/// The same as [`from_slice`]. The value is then unspecified, but safe to drop.
pub fn read_slice(json: &[u8], value: &mut dyn Json) -> Result<(), DecodeError> {
    read_slice_with(json, value, Misfits::SetAside).map(|_| ())
}

/// Decodes a document into an existing value, with the given handling of misfits. Returns the number of values that
/// were set aside ([`misfits`](crate::misfits) finds them).
///
/// # Errors
/// The same as [`from_slice`] or [`from_slice_strict`]. The value is then unspecified, but safe to drop.
pub fn read_slice_with(json: &[u8], value: &mut dyn Json, misfits: Misfits) -> Result<usize, DecodeError> {
    read_document(json, value, misfits, false).map(|read| read.misfits)
}

/// Decodes a document like [`read_slice_with`], and returns where it differs from its type although it was read: unknown
/// fields, values that an enum does not know, values that do not fit.
///
/// # Errors
/// The same as [`read_slice_with`].
///
/// ```
/// use pivot_json::{DeviationKind, JsonType, Misfits};
/// use pivot_json_derive::JsonObject;
///
/// /// A parcel.
/// #[derive(Debug, JsonObject)]
/// pub struct Parcel {
///     /// Its weight in grams.
///     pub weight: Option<u32>,
///     /// What else came.
///     pub extra: pivot_json::Extra,
/// }
/// let mut parcel = Parcel { weight: None, extra: pivot_json::Extra::new() };
/// let (misfits, found) =
///     pivot_json::read_slice_noting(br#"{"weight": "heavy", "fragile": true}"#, &mut parcel, Misfits::SetAside)?;
/// assert_eq!(misfits, 1);
/// let found: Vec<_> = found.iter().map(|one| (one.kind(), one.found())).collect();
/// let expected = [(DeviationKind::Misfit, JsonType::Text), (DeviationKind::UnknownField, JsonType::Boolean)];
/// assert_eq!(found, expected);
/// # Ok::<(), pivot_json::DecodeError>(())
/// ```
pub fn read_slice_noting(
    json: &[u8],
    value: &mut dyn Json,
    misfits: Misfits,
) -> Result<(usize, Deviations), DecodeError> {
    read_document(json, value, misfits, true).map(|read| (read.misfits, read.deviations))
}

fn read_document(json: &[u8], value: &mut dyn Json, misfits: Misfits, is_noted: bool) -> Result<Read, DecodeError> {
    let json = without_mark(json);
    let text = match misfits {
        Misfits::SetAside => mend::decoded(json),
        Misfits::Refuse => Cow::Borrowed(std::str::from_utf8(json).map_err(|_| DecodeError::not_json(json))?),
    };
    let read = if is_noted { reader::read_noting } else { reader::read };
    match read(&text, value, misfits) {
        Ok(read) => Ok(read),
        Err((_, true)) if misfits == Misfits::SetAside => read_mended(json, &text, value, is_noted),
        Err((_, true)) => Err(DecodeError::not_json(json)),
        Err((failed, false)) => Err(DecodeError(Cause::ValidationErrors(read_again(&text, value, misfits, failed)))),
    }
}

/// Reads a text that is not JSON once more, with what can be put right put right.
#[cold]
fn read_mended(json: &[u8], text: &str, value: &mut dyn Json, is_noted: bool) -> Result<Read, DecodeError> {
    let mended = mend::mended(text);
    if mended == text {
        return Err(DecodeError::not_json(json));
    }
    match reader::read_anew(&mended, value, is_noted) {
        Ok(read) => Ok(read),
        Err((_, true)) => Err(DecodeError::not_json(json)),
        Err((failed, false)) => {
            Err(DecodeError(Cause::ValidationErrors(read_again(&mended, value, Misfits::SetAside, failed))))
        }
    }
}

/// Decodes a document strictly and validates it. The error names everything that is missing, malformed or violates a
/// rule.
///
/// # Errors
/// The same as [`from_slice_strict`], and for every violation that [`validate`](crate::validate) finds.
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

/// Decodes a tree of JSON values.
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

/// Why a document could not be decoded. The `Display` output is a single line of at most 4 KB.
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

    /// An error for a document that can be decoded but is wrong at `path`.
    pub fn at(path: impl Into<String>, message: impl Into<String>) -> Self {
        let mut problems = ValidationErrors::new();
        problems.add(path, message);
        Self(Cause::ValidationErrors(problems))
    }

    /// What is wrong and where, for a document that is JSON. Empty for text that is not.
    pub fn problems(&self) -> &ValidationErrors {
        const NONE: &ValidationErrors = &ValidationErrors::NONE;
        match &self.0 {
            Cause::ValidationErrors(problems) => problems,
            Cause::Empty | Cause::NotJson(_) => NONE,
        }
    }

    /// The same error in terms of an enclosing document, in which the decoded one is at `path`.
    #[must_use]
    pub fn under(self, path: &str) -> Self {
        match self.0 {
            Cause::ValidationErrors(problems) => Self(Cause::ValidationErrors(problems.under(path))),
            other => Self(other),
        }
    }

    /// Whether the text is not JSON, or empty.
    pub fn is_not_json(&self) -> bool {
        !matches!(self.0, Cause::ValidationErrors(_))
    }

    /// Whether the text is empty.
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
mod tests;

//! The source that a value is read from.

use crate::deviation::DeviationKind;
use crate::json::{Json, List, Map, Usual};
use crate::object::Object;
use crate::raw::RawJson;
use crate::read_error::ReadError;
use crate::scalar::Scalar;

/// One JSON value to be read. It can be read once.
pub trait JsonReader<'de> {
    /// Reads a value that is neither object nor array.
    ///
    /// # Errors
    /// Returns an error for an object, an array, or text that is not JSON.
    fn scalar(&mut self) -> Result<Scalar<'de>, ReadError>;

    /// The value, if it is a text that is neither empty nor has an escape. Otherwise nothing is read yet.
    #[doc(hidden)]
    fn plain_text(&mut self) -> Option<&'de str> {
        None
    }

    /// The value, if it is a number of at most 18 digits and nothing else. Otherwise nothing is read yet.
    #[doc(hidden)]
    fn plain_integer(&mut self) -> Option<i64> {
        None
    }

    /// Reads an object into `object`. Returns `false` if the value is `null`. Within a document, an empty array is an
    /// object without fields, as PHP writes it.
    ///
    /// # Errors
    /// Returns an error for any other value, or if a required field is missing or cannot be read.
    fn object(&mut self, object: &mut dyn Object) -> Result<bool, ReadError>;

    /// Reads an array into `list`. Returns `false` if the value is `null`. An object whose property names are numbers
    /// is an array too, in the order of the numbers, as PHP writes an array with gaps.
    ///
    /// # Errors
    /// Returns an error for any other value.
    fn list(&mut self, list: &mut dyn List) -> Result<bool, ReadError>;

    /// Reads an object whose property names are data into `map`. Returns `false` if the value is `null`. An empty array
    /// is an empty map, as PHP writes it.
    ///
    /// # Errors
    /// Returns an error for any other value.
    fn map(&mut self, map: &mut dyn Map) -> Result<bool, ReadError>;

    /// Reads any value, unmodified.
    ///
    /// # Errors
    /// Returns an error for text that is not JSON.
    fn raw(&mut self) -> Result<RawJson, ReadError>;

    /// Reads any value as a tree of `serde_json`; see [`RawJson::to_value`] for its limits.
    ///
    /// # Errors
    /// Returns an error for text that is not JSON.
    fn tree(&mut self) -> Result<serde_json::Value, ReadError> {
        self.raw().map(|raw| raw.to_value())
    }

    /// Reads any value but `null` into `value`. Returns `false` for `null`, and if the value was read and marked as
    /// [meaning that there is none](JsonReader::is_null_like).
    ///
    /// # Errors
    /// The same as reading `value`.
    fn optional(&mut self, value: &mut dyn Json) -> Result<bool, ReadError>;

    /// Marks the value that was read as meaning that there is none, so that it is written back unmodified.
    fn is_null_like(&mut self) {}

    /// Notes how the value that was read differs from what its type declares.
    #[doc(hidden)]
    fn note(&mut self, kind: DeviationKind) {
        let _ = kind;
    }

    /// Whether a value that does not fit is an error everywhere.
    fn is_strict(&self) -> bool {
        false
    }
}

/// Reads a required object.
#[doc(hidden)]
pub fn read_object<'de>(object: &mut dyn Object, source: &mut dyn JsonReader<'de>) -> Result<(), ReadError> {
    if source.object(object)? { Ok(()) } else { Err(ReadError::null()) }
}

/// Reads a value that is a scalar: at once, if it stands there as values of its type mostly do.
#[doc(hidden)]
#[inline]
pub fn read_scalar<'de, T: Json>(value: &mut T, source: &mut dyn JsonReader<'de>) -> Result<(), ReadError> {
    match usual(T::usual(), source) {
        Some(scalar) => value.accept(scalar),
        None => value.accept(source.scalar()?),
    }
}

/// A scalar in the form that it mostly has. Otherwise nothing is read yet.
// So that what is done with it is done for that form alone, where code is optimized.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) fn usual<'de>(form: Usual, source: &mut dyn JsonReader<'de>) -> Option<Scalar<'de>> {
    match form {
        Usual::Text => source.plain_text().map(Scalar::from),
        Usual::Integer => source.plain_integer().map(Scalar::Int),
        Usual::Other => None,
    }
}

/// Notes how a value that was read differs from what its type declares, if it does.
#[doc(hidden)]
#[inline]
pub fn note(deviation: Option<DeviationKind>, source: &mut dyn JsonReader<'_>) {
    if let Some(kind) = deviation {
        source.note(kind);
    }
}

/// Reads a value from a text that is not JSON, such as a cell of a table: a text, a number, a boolean. An empty text is
/// `null`.
///
/// # Errors
/// Returns an error if the value is of another type, or if the text does not represent it.
pub fn read_text(text: &str, value: &mut dyn Json) -> Result<(), ReadError> {
    value.read(&mut Cell(Some(text)))
}

struct Cell<'a>(Option<&'a str>);

impl<'a> JsonReader<'a> for Cell<'a> {
    fn scalar(&mut self) -> Result<Scalar<'a>, ReadError> {
        match self.0.take() {
            None | Some("") => Ok(Scalar::Null),
            Some(text) => Ok(Scalar::from(text)),
        }
    }

    fn plain_text(&mut self) -> Option<&'a str> {
        self.0.take_if(|text| !text.is_empty())
    }

    fn object(&mut self, _: &mut dyn Object) -> Result<bool, ReadError> {
        Err(ReadError::new("a text cannot hold an object"))
    }

    fn list(&mut self, list: &mut dyn List) -> Result<bool, ReadError> {
        let text = self.0.take().unwrap_or_default();
        list.clear();
        list.accept_text(text).map(|()| true)
    }

    fn map(&mut self, _: &mut dyn Map) -> Result<bool, ReadError> {
        Err(ReadError::new("a text cannot hold an object"))
    }

    fn raw(&mut self) -> Result<RawJson, ReadError> {
        Ok(self.0.take().filter(|text| !text.is_empty()).map_or_else(RawJson::null, Into::into))
    }

    fn optional(&mut self, value: &mut dyn Json) -> Result<bool, ReadError> {
        if self.0.is_none_or(str::is_empty) {
            return Ok(false);
        }
        value.read(self).map(|()| true)
    }
}

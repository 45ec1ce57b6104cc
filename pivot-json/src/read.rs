//! What a value is read from.

use crate::json::{Json, List, Map};
use crate::object::Object;
use crate::raw::RawJson;
use crate::read_error::ReadError;
use crate::scalar::Scalar;

/// One JSON value that is about to be read. It can be read once.
pub trait JsonReader<'de> {
    /// Reads a value that is neither object nor list.
    ///
    /// # Errors
    /// For an object, a list, or text that is not JSON.
    fn scalar(&mut self) -> Result<Scalar<'de>, ReadError>;

    /// Reads an object into `object`; `false` where the value is `null`. Within a document, an empty list is an object without
    /// fields: so PHP writes it.
    ///
    /// # Errors
    /// For any other value, or a required field that cannot be read or is missing.
    fn object(&mut self, object: &mut dyn Object) -> Result<bool, ReadError>;

    /// Reads a list into `list`; `false` where the value is `null`. An object whose names are numbers is a list too, in
    /// the order of the numbers: so PHP writes a list that has gaps.
    ///
    /// # Errors
    /// For any other value.
    fn list(&mut self, list: &mut dyn List) -> Result<bool, ReadError>;

    /// Reads an object whose names are data into `map`; `false` where the value is `null`. An empty list is an empty
    /// map: so PHP writes it.
    ///
    /// # Errors
    /// For any other value.
    fn map(&mut self, map: &mut dyn Map) -> Result<bool, ReadError>;

    /// Reads any value at all, as it came.
    ///
    /// # Errors
    /// For text that is not JSON.
    fn raw(&mut self) -> Result<RawJson, ReadError>;

    /// Reads any value at all, as far as `serde_json` can hold it (see [`RawJson::to_value`]).
    ///
    /// # Errors
    /// For text that is not JSON.
    fn tree(&mut self) -> Result<serde_json::Value, ReadError> {
        self.raw().map(|raw| raw.to_value())
    }

    /// Reads any value but `null` into `value`; `false` for `null`.
    /// Also `false` if the value was read and noted that it [means there is none](Source::is_null_like).
    ///
    /// # Errors
    /// The same as `value`.
    fn optional(&mut self, value: &mut dyn Json) -> Result<bool, ReadError>;

    /// Notes that the value which was read means that there is none, so that it is written back as it came.
    fn is_null_like(&mut self) {}

    /// Whether a value that does not fit is an error wherever it stands.
    fn is_strict(&self) -> bool {
        false
    }
}

/// Reads an object that must be there.
#[doc(hidden)]
pub fn read_object<'de>(object: &mut dyn Object, source: &mut dyn JsonReader<'de>) -> Result<(), ReadError> {
    if source.object(object)? { Ok(()) } else { Err(ReadError::null()) }
}

/// Reads a value from a text that is not JSON, such as a cell of a table: a text, a number, a boolean. An empty text is
/// `null`.
///
/// # Errors
/// Returns an error if the value is neither, or the text does not spell it.
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

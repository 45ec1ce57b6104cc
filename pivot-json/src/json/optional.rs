//! Values that may be absent, and values in a box.

use crate::json::Json;
use crate::read::{JsonReader, note, usual};
use crate::read_error::ReadError;
use crate::scalar::Scalar;
use crate::write::{JsonWriter, WriteError};

impl<T: Json> Json for Option<T> {
    fn read<'de>(&mut self, source: &mut dyn JsonReader<'de>) -> Result<(), ReadError> {
        let read = read_optional(self.insert(T::placeholder()), source);
        if !matches!(read, Ok(true)) {
            *self = None;
        }
        read.map(|_| ())
    }

    fn write(&self, sink: &mut dyn JsonWriter) -> Result<(), WriteError> {
        match self {
            Some(value) => value.write(sink),
            None => sink.scalar(Scalar::Null),
        }
    }

    fn is_required(&self) -> bool {
        false
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn has_no_items(&self) -> bool {
        self.as_ref().is_none_or(T::has_no_items)
    }

    fn has_entry(&self, name: &str) -> bool {
        self.as_ref().is_some_and(|value| value.has_entry(name))
    }

    fn placeholder() -> Self {
        None
    }
}

/// Whether there is a value; it is then read.
fn read_optional<'de, T: Json>(value: &mut T, source: &mut dyn JsonReader<'de>) -> Result<bool, ReadError> {
    if let Some(scalar) = usual(T::usual(), source) {
        value.accept(scalar)?;
        return Ok(settled(value, false, source));
    }
    let mut is_empty = false;
    if T::is_scalar() {
        match source.scalar()? {
            Scalar::Null => return Ok(false),
            scalar => {
                is_empty = T::is_absent_if_empty() && matches!(&scalar, Scalar::Text(text) if text.is_empty());
                value.accept(scalar)?;
            }
        }
    } else if !source.optional(value)? {
        return Ok(false);
    }
    Ok(settled(value, is_empty && !source.is_strict(), source))
}

/// Says what is to be said of a value that was read; whether there is one.
#[inline]
fn settled<T: Json>(value: &T, is_absent: bool, source: &mut dyn JsonReader<'_>) -> bool {
    let is_absent = is_absent || value.is_null_like();
    if is_absent {
        source.is_null_like();
    } else if T::is_scalar() {
        note(value.deviation(), source);
    }
    !is_absent
}

impl<T: Json> Json for Box<T> {
    fn read<'de>(&mut self, source: &mut dyn JsonReader<'de>) -> Result<(), ReadError> {
        (**self).read(source)
    }

    fn write(&self, sink: &mut dyn JsonWriter) -> Result<(), WriteError> {
        (**self).write(sink)
    }

    fn is_required(&self) -> bool {
        (**self).is_required()
    }

    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }

    fn is_unset(&self) -> bool {
        (**self).is_unset()
    }

    fn has_no_items(&self) -> bool {
        (**self).has_no_items()
    }

    fn has_entry(&self, name: &str) -> bool {
        (**self).has_entry(name)
    }

    fn placeholder() -> Self {
        Box::new(T::placeholder())
    }
}

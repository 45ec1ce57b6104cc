//! Values that may be absent, and values in a box.

use crate::json::{Glance, Json};
use crate::read::{JsonReader, note, usual};
use crate::read_error::ReadError;
use crate::scalar::Scalar;
use crate::write::{JsonWriter, WriteError};

// Every type of an optional field has this code for itself, in each crate where it is one: what it takes to build a
// client without optimization depends on how short it is. So it matches in the place of `Option`'s own functions, which
// are as many again.
impl<T: Json> Json for Option<T> {
    fn read<'de>(&mut self, source: &mut dyn JsonReader<'de>) -> Result<(), ReadError> {
        let value = self.insert(T::placeholder());
        let read = match usual(T::usual(), source) {
            Some(scalar) => accept_usual(value, scalar, source),
            None => read_optional(value, T::is_scalar(), T::is_absent_if_empty(), source),
        };
        let is_there = match read {
            Ok(is_there) => is_there,
            Err(error) => {
                *self = None;
                return Err(error);
            }
        };
        if !is_there {
            *self = None;
        }
        Ok(())
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

    fn glance(&self) -> Glance<'_> {
        match self {
            Some(value) => value.glance().of_some(),
            None => Glance::Absent,
        }
    }

    fn inner(&self) -> Option<&dyn Json> {
        match self {
            Some(value) => Some(value),
            None => None,
        }
    }

    fn placeholder() -> Self {
        None
    }
}

/// Takes a scalar in the form that it mostly has; whether it is a value.
#[inline]
fn accept_usual<T: Json>(
    value: &mut T,
    scalar: Scalar<'_>,
    source: &mut dyn JsonReader<'_>,
) -> Result<bool, ReadError> {
    value.accept(scalar)?;
    let is_absent = value.is_null_like();
    if is_absent {
        source.is_null_like();
    } else {
        note(value.deviation(), source);
    }
    Ok(!is_absent)
}

/// Reads what is not in the form that it mostly has; whether there is a value.
fn read_optional(
    value: &mut dyn Json,
    is_scalar: bool,
    is_absent_if_empty: bool,
    source: &mut dyn JsonReader<'_>,
) -> Result<bool, ReadError> {
    let mut is_absent = false;
    if is_scalar {
        match source.scalar()? {
            Scalar::Null => return Ok(false),
            scalar => {
                let is_empty = matches!(&scalar, Scalar::Text(text) if text.is_empty());
                is_absent = is_absent_if_empty && is_empty && !source.is_strict();
                value.accept(scalar)?;
            }
        }
    } else if !source.optional(value)? {
        return Ok(false);
    }
    is_absent |= value.is_null_like();
    if is_absent {
        source.is_null_like();
    } else if is_scalar {
        note(value.deviation(), source);
    }
    Ok(!is_absent)
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

    fn inner(&self) -> Option<&dyn Json> {
        Some(&**self)
    }

    fn placeholder() -> Self {
        Box::new(T::placeholder())
    }
}

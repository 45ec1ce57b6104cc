//! What a field must be able to do, and how Rust's own types do it.
//!
//! | type | absent or `null` reads as | an empty value is written as |
//! |---|---|---|
//! | `Option<T>` | `None` | nothing: the field is left out |
//! | `Vec<T>` | an empty list | `[]` |
//! | [`OptionalVec<T>`](crate::OptionalVec) | an empty list | `[]` where it came or was given, else nothing |
//! | `BTreeMap<String, T>` | an error, as it is required | `{}` |
//! | any other | an error: the field is required | itself |

use std::collections::BTreeMap;

use serde::de::DeserializeSeed;
use serde_json::Value;

use crate::read::{Failed, Place, Source};
use crate::scalar::Scalar;
use crate::write::{Sink, Unwritable};

/// A value that has a form in JSON.
///
/// Implemented by the macros [`object!`](crate::object!), [`open_enum!`](crate::open_enum!) and
/// [`text_form!`](crate::text_form!), and for Rust's own types. The trait is type-erased (`&mut dyn Json`), which is
/// what keeps reading and writing in one place.
pub trait Json {
    /// Reads the value from `source` in place.
    ///
    /// # Errors
    /// Says what was expected and what was found. The value is then unspecified, but safe to drop.
    fn read<'de>(&mut self, source: &mut dyn Source<'de>) -> Result<(), Failed>;

    /// Writes the value to `sink`, in its canonical form.
    ///
    /// # Errors
    /// Only as the sink has them.
    fn write(&self, sink: &mut dyn Sink) -> Result<(), Unwritable>;

    /// Whether an object that lacks the field is incomplete.
    fn is_required(&self) -> bool {
        true
    }

    /// Whether the field is left out when it is written.
    fn is_absent(&self) -> bool {
        false
    }

    /// Whether the value that was read means that there is none, as some vendors write `"None"`: an `Option` of it is
    /// then `None`.
    fn means_absent(&self) -> bool {
        false
    }

    /// Whether every value of the type is a [`Scalar`], read by [`accept`](Json::accept): an `Option` of it is then read
    /// in one step.
    #[doc(hidden)]
    fn is_scalar() -> bool
    where
        Self: Sized,
    {
        false
    }

    /// Takes a scalar that has been read already.
    #[doc(hidden)]
    fn accept(&mut self, scalar: Scalar<'_>) -> Result<(), Failed> {
        Err(scalar.unfit("another kind of value"))
    }

    /// A value to read into. What it holds before that has no meaning, and nobody sees it.
    #[doc(hidden)]
    fn blank() -> Self
    where
        Self: Sized;
}

/// A list of values of one type.
pub trait List {
    /// Removes all items.
    fn clear(&mut self);
    /// Adds an item to read into.
    fn grow(&mut self) -> &mut dyn Json;
    /// How many items there are.
    fn count(&self) -> usize;
    /// The item at a position below [`count`](List::count).
    fn item(&self, position: usize) -> &dyn Json;
    /// Takes a text that stands in the place of a list.
    ///
    /// # Errors
    /// Always, unless the list is one whose vendor does that.
    fn accept_text(&mut self, text: &str) -> Result<(), Failed> {
        Err(Scalar::from(text).unfit("a list"))
    }
}

impl<T: Json> Json for Option<T> {
    fn read<'de>(&mut self, source: &mut dyn Source<'de>) -> Result<(), Failed> {
        let value = self.insert(T::blank());
        let there = if T::is_scalar() {
            match source.scalar()? {
                Scalar::Null => false,
                scalar => value.accept(scalar).map(|()| true)?,
            }
        } else {
            source.optional(value)?
        };
        if !there || value.means_absent() {
            *self = None;
        }
        Ok(())
    }

    fn write(&self, sink: &mut dyn Sink) -> Result<(), Unwritable> {
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

    fn blank() -> Self {
        None
    }
}

impl<T: Json> Json for Box<T> {
    fn read<'de>(&mut self, source: &mut dyn Source<'de>) -> Result<(), Failed> {
        (**self).read(source)
    }

    fn write(&self, sink: &mut dyn Sink) -> Result<(), Unwritable> {
        (**self).write(sink)
    }

    fn is_required(&self) -> bool {
        (**self).is_required()
    }

    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }

    fn blank() -> Self {
        Box::new(T::blank())
    }
}

impl<T: Json> List for Vec<T> {
    fn clear(&mut self) {
        self.clear();
    }

    fn grow(&mut self) -> &mut dyn Json {
        self.push(T::blank());
        let last = self.len() - 1;
        &mut self[last]
    }

    fn count(&self) -> usize {
        self.len()
    }

    fn item(&self, position: usize) -> &dyn Json {
        &self[position]
    }
}

impl<T: Json> Json for Vec<T> {
    fn read<'de>(&mut self, source: &mut dyn Source<'de>) -> Result<(), Failed> {
        if !source.list(self)? {
            self.clear();
        }
        Ok(())
    }

    fn write(&self, sink: &mut dyn Sink) -> Result<(), Unwritable> {
        sink.list(self)
    }

    fn is_required(&self) -> bool {
        false
    }

    fn blank() -> Self {
        Vec::new()
    }
}

impl Json for String {
    fn read<'de>(&mut self, source: &mut dyn Source<'de>) -> Result<(), Failed> {
        self.accept(source.scalar()?)
    }

    fn is_scalar() -> bool {
        true
    }

    fn accept(&mut self, scalar: Scalar<'_>) -> Result<(), Failed> {
        *self = scalar.into_text()?.into_owned();
        Ok(())
    }

    fn write(&self, sink: &mut dyn Sink) -> Result<(), Unwritable> {
        sink.scalar(Scalar::from(self.as_str()))
    }

    fn blank() -> Self {
        String::new()
    }
}

impl Json for bool {
    fn read<'de>(&mut self, source: &mut dyn Source<'de>) -> Result<(), Failed> {
        self.accept(source.scalar()?)
    }

    fn is_scalar() -> bool {
        true
    }

    fn accept(&mut self, scalar: Scalar<'_>) -> Result<(), Failed> {
        *self = scalar.into_bool()?;
        Ok(())
    }

    fn write(&self, sink: &mut dyn Sink) -> Result<(), Unwritable> {
        sink.scalar(Scalar::Bool(*self))
    }

    fn blank() -> Self {
        false
    }
}

impl Json for f64 {
    fn read<'de>(&mut self, source: &mut dyn Source<'de>) -> Result<(), Failed> {
        self.accept(source.scalar()?)
    }

    fn is_scalar() -> bool {
        true
    }

    fn accept(&mut self, scalar: Scalar<'_>) -> Result<(), Failed> {
        *self = scalar.into_float()?;
        Ok(())
    }

    fn write(&self, sink: &mut dyn Sink) -> Result<(), Unwritable> {
        sink.scalar(Scalar::Float(*self))
    }

    fn blank() -> Self {
        0.0
    }
}

/// Any JSON at all: for what the vendor leaves to its customers.
impl Json for serde_json::Value {
    fn read<'de>(&mut self, source: &mut dyn Source<'de>) -> Result<(), Failed> {
        *self = source.tree()?;
        Ok(())
    }

    fn write(&self, sink: &mut dyn Sink) -> Result<(), Unwritable> {
        sink.tree(self)
    }

    fn blank() -> Self {
        Self::Null
    }
}

/// An object whose keys are data. An error within it names the key.
impl<T: Json> Json for BTreeMap<String, T> {
    fn read<'de>(&mut self, source: &mut dyn Source<'de>) -> Result<(), Failed> {
        self.clear();
        let entries = match source.tree()? {
            Value::Object(entries) => entries,
            Value::Null => return Err(Failed::null()),
            other => return Err(Failed::new(format!("expected an object, found {other}"))),
        };
        for (key, value) in entries {
            let mut read = T::blank();
            let outcome = Place(&mut read).deserialize(value);
            outcome.map_err(|error| Failed::new(format!("under {key:?}: {error}")))?;
            self.insert(key, read);
        }
        Ok(())
    }

    fn write(&self, sink: &mut dyn Sink) -> Result<(), Unwritable> {
        let entries = self.iter().map(|(key, value)| (key.clone(), crate::to_value(value)));
        sink.tree(&Value::Object(entries.collect()))
    }

    fn blank() -> Self {
        Self::new()
    }
}

macro_rules! whole_numbers {
    ($($number:ident as $wide:ident in $variant:ident),+ $(,)?) => {$(
        impl Json for $number {
            fn read<'de>(&mut self, source: &mut dyn Source<'de>) -> Result<(), Failed> {
                self.accept(source.scalar()?)
            }

            fn is_scalar() -> bool {
                true
            }

            fn accept(&mut self, scalar: Scalar<'_>) -> Result<(), Failed> {
                let number = scalar.into_integer()?;
                *self = $number::try_from(number).map_err(|_| {
                    Failed::new(format!("expected a whole number from {} to {}, found {number}", $number::MIN, $number::MAX))
                })?;
                Ok(())
            }

            fn write(&self, sink: &mut dyn Sink) -> Result<(), Unwritable> {
                sink.scalar(Scalar::$variant($wide::from(*self)))
            }

            fn blank() -> Self {
                0
            }
        }
    )+};
}

whole_numbers!(i32 as i64 in Int, i64 as i64 in Int, u8 as u64 in UInt, u16 as u64 in UInt, u32 as u64 in UInt, u64 as u64 in UInt);

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    #[test]
    fn a_map_reads_its_values_leniently_and_names_the_key_of_a_mistake() {
        let read = crate::from_slice::<BTreeMap<String, Option<u8>>>(br#"{"a": "7", "b": null}"#).unwrap();
        assert_eq!(crate::to_string(&read), r#"{"a":7,"b":null}"#);
        let error = crate::from_slice::<BTreeMap<String, u8>>(br#"{"a": 1, "b": 300}"#).unwrap_err();
        assert!(error.to_string().contains(r#"under "b": expected a whole number"#), "{error}");
        assert!(crate::from_slice::<BTreeMap<String, u8>>(b"[]").is_err());
    }
}

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

use crate::failed::Failed;
use crate::raw::RawJson;
use crate::read::Source;
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
    /// Says what was expected and what was found. A value that is not [required](Json::is_required) is then absent or
    /// empty; any other is unspecified, but safe to drop.
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

    /// Whether the field holds nothing, so that what came for it and did not fit is written in its place.
    fn is_unset(&self) -> bool {
        self.is_absent()
    }

    /// Whether the field is a list without items, so that items which were set aside belong to a list that is gone.
    #[doc(hidden)]
    fn has_no_items(&self) -> bool {
        self.is_unset()
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

    /// Whether an empty text in the place of an optional value of this type means that there is none, although the type
    /// could keep it.
    #[doc(hidden)]
    fn is_absent_if_empty() -> bool
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
    /// Removes the item that was added last.
    fn pop(&mut self);
    /// How many items there are.
    fn count(&self) -> usize;
    /// The item at a position below [`count`](List::count).
    fn item(&self, position: usize) -> &dyn Json;
    /// Keeps what stands at `position` and cannot be read into the item that was added last; `false` if the list
    /// cannot: whoever has the list then keeps it.
    #[doc(hidden)]
    fn keep(&mut self, raw: &RawJson, position: usize, failed: &Failed) -> bool {
        let _ = (raw, position, failed);
        false
    }
    /// Takes a text that stands in the place of a list.
    ///
    /// # Errors
    /// Always, unless the list is one whose vendor does that.
    fn accept_text(&mut self, text: &str) -> Result<(), Failed> {
        Err(Scalar::from(text).unfit("a list"))
    }
}

/// An object whose names are data.
pub trait Map {
    /// Removes all entries.
    fn clear(&mut self);
    /// Adds an entry to read into, in the place of one of the same name.
    fn entry(&mut self, name: &str) -> &mut dyn Json;
    /// Removes an entry.
    fn remove(&mut self, name: &str);
    /// Whether there is an entry of that name.
    fn has(&self, name: &str) -> bool;
    /// Shows every entry.
    ///
    /// # Errors
    /// As `look` has them.
    fn visit(&self, look: &mut dyn FnMut(&str, &dyn Json) -> Result<(), Unwritable>) -> Result<(), Unwritable>;
}

impl<T: Json> Json for Option<T> {
    fn read<'de>(&mut self, source: &mut dyn Source<'de>) -> Result<(), Failed> {
        let read = read_optional(self.insert(T::blank()), source);
        if !matches!(read, Ok(true)) {
            *self = None;
        }
        read.map(|_| ())
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

    fn has_no_items(&self) -> bool {
        self.as_ref().is_none_or(T::has_no_items)
    }

    fn blank() -> Self {
        None
    }
}

/// Whether there is a value; it is then read.
fn read_optional<'de, T: Json>(value: &mut T, source: &mut dyn Source<'de>) -> Result<bool, Failed> {
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
    let is_absent = value.means_absent() || (is_empty && !source.is_strict());
    if is_absent {
        source.means_absent();
    }
    Ok(!is_absent)
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

    fn is_unset(&self) -> bool {
        (**self).is_unset()
    }

    fn has_no_items(&self) -> bool {
        (**self).has_no_items()
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

    fn pop(&mut self) {
        self.pop();
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
        let read = source.list(self);
        if !matches!(read, Ok(true)) {
            self.clear();
        }
        read.map(|_| ())
    }

    fn write(&self, sink: &mut dyn Sink) -> Result<(), Unwritable> {
        sink.list(self)
    }

    fn is_required(&self) -> bool {
        false
    }

    fn is_unset(&self) -> bool {
        self.is_empty()
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

/// Any JSON at all, as far as `serde_json` can hold it; [`RawJson`] keeps every digit.
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

impl<T: Json> Map for BTreeMap<String, T> {
    fn clear(&mut self) {
        self.clear();
    }

    fn entry(&mut self, name: &str) -> &mut dyn Json {
        let place = self.entry(name.to_owned()).or_insert_with(T::blank);
        *place = T::blank();
        place
    }

    fn remove(&mut self, name: &str) {
        self.remove(name);
    }

    fn has(&self, name: &str) -> bool {
        self.contains_key(name)
    }

    fn visit(&self, look: &mut dyn FnMut(&str, &dyn Json) -> Result<(), Unwritable>) -> Result<(), Unwritable> {
        self.iter().try_for_each(|(name, value)| look(name, value))
    }
}

/// An object whose names are data.
impl<T: Json> Json for BTreeMap<String, T> {
    fn read<'de>(&mut self, source: &mut dyn Source<'de>) -> Result<(), Failed> {
        if source.map(self)? { Ok(()) } else { Err(Failed::null()) }
    }

    fn write(&self, sink: &mut dyn Sink) -> Result<(), Unwritable> {
        sink.map(self)
    }

    fn blank() -> Self {
        Self::new()
    }
}

macro_rules! whole_numbers {
    ($($number:ident as $wide:ident in $variant:ident, $least:literal to $most:literal);+ $(;)?) => {$(
        impl Json for $number {
            fn read<'de>(&mut self, source: &mut dyn Source<'de>) -> Result<(), Failed> {
                self.accept(source.scalar()?)
            }

            fn is_scalar() -> bool {
                true
            }

            fn accept(&mut self, scalar: Scalar<'_>) -> Result<(), Failed> {
                let number = scalar.clone().into_integer()?;
                *self = $number::try_from(number).map_err(|_| {
                    scalar.unfit(concat!("a whole number from ", $least, " to ", $most))
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

whole_numbers! {
    i32 as i64 in Int, "-2147483648" to "2147483647";
    i64 as i64 in Int, "-9223372036854775808" to "9223372036854775807";
    u8 as u64 in UInt, "0" to "255";
    u16 as u64 in UInt, "0" to "65535";
    u32 as u64 in UInt, "0" to "4294967295";
    u64 as u64 in UInt, "0" to "18446744073709551615";
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    #[test]
    fn a_map_reads_its_values_leniently_and_names_the_key_of_a_mistake() {
        let read = crate::from_slice::<BTreeMap<String, Option<u8>>>(br#"{"a": "7", "b": null}"#).unwrap();
        assert_eq!(crate::to_string(&read), r#"{"a":7,"b":null}"#);
        let error = crate::from_slice::<BTreeMap<String, u8>>(br#"{"a": 1, "b": 300}"#).unwrap_err();
        assert_eq!(error.to_string(), "b: expected a whole number from 0 to 255, found 300");
        assert!(crate::from_slice::<BTreeMap<String, u8>>(b"[1]").is_err());
        assert!(crate::from_slice::<BTreeMap<String, u8>>(b"[]").unwrap().is_empty());
    }
}

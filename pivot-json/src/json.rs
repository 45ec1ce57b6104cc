//! What a field must be able to do, and how Rust's own types do it.
//!
//! | type | absent or `null` reads as | an empty value is written as |
//! |---|---|---|
//! | `Option<T>` | `None` | nothing: the field is left out |
//! | `Vec<T>` | an empty list | `[]` |
//! | [`OptionalVec<T>`](crate::OptionalVec) | an empty list | `[]` where it came or was given, else nothing |
//! | `BTreeMap<String, T>` | an error, as it is required | `{}` |
//! | any other | an error: the field is required | itself |

use crate::raw::RawJson;
use crate::read::JsonReader;
use crate::read_error::ReadError;
use crate::scalar::Scalar;
use crate::write::{JsonWriter, WriteError};

mod collections;
mod optional;
mod single;

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
    fn read<'de>(&mut self, source: &mut dyn JsonReader<'de>) -> Result<(), ReadError>;

    /// Writes the value to `sink`, in its canonical form.
    ///
    /// # Errors
    /// Only as the sink has them.
    fn write(&self, sink: &mut dyn JsonWriter) -> Result<(), WriteError>;

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

    /// Whether the field is a map that has an entry of that name, so that one which was set aside is overruled.
    #[doc(hidden)]
    fn has_entry(&self, name: &str) -> bool {
        let _ = name;
        false
    }

    /// Whether the value that was read means that there is none, as some vendors write `"None"`: an `Option` of it is
    /// then `None`.
    fn is_null_like(&self) -> bool {
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
    fn accept(&mut self, scalar: Scalar<'_>) -> Result<(), ReadError> {
        Err(scalar.type_mismatch("another kind of value"))
    }

    /// A value to read into. What it holds before that has no meaning, and nobody sees it.
    #[doc(hidden)]
    fn placeholder() -> Self
    where
        Self: Sized;
}

/// A list of values of one type.
pub trait List {
    /// Removes all items.
    fn clear(&mut self);
    /// Adds an item to read into.
    fn push_placeholder(&mut self) -> &mut dyn Json;
    /// Removes the item that was added last.
    fn pop(&mut self);
    /// How many items there are.
    fn len(&self) -> usize;
    /// Whether there are none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// The item at a position below [`len`](List::len).
    fn item(&self, position: usize) -> &dyn Json;
    /// Keeps what stands at `position` and cannot be read into the item that was added last; `false` if the list
    /// cannot: whoever has the list then keeps it.
    #[doc(hidden)]
    fn keep(&mut self, raw: &RawJson, position: usize, failed: &ReadError) -> bool {
        let _ = (raw, position, failed);
        false
    }
    /// Takes a text that stands in the place of a list.
    ///
    /// # Errors
    /// Always, unless the list is one whose vendor does that.
    fn accept_text(&mut self, text: &str) -> Result<(), ReadError> {
        Err(Scalar::from(text).type_mismatch("a list"))
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
    /// The same as `look`.
    fn visit(&self, look: &mut dyn FnMut(&str, &dyn Json) -> Result<(), WriteError>) -> Result<(), WriteError>;
}

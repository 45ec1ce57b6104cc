//! The trait that every field implements, and its implementations for Rust's own types.
//!
//! | type | absent or `null` is read as | an empty value is written as |
//! |---|---|---|
//! | `Option<T>` | `None` | nothing: the field is omitted |
//! | `Vec<T>` | an empty list | `[]` |
//! | [`OptionalVec<T>`](crate::OptionalVec) | an empty list | `[]` if it was present or set, else nothing |
//! | `BTreeMap<String, T>` | an error, as it is required | `{}` |
//! | any other | an error: the field is required | itself |

use crate::deviation::DeviationKind;
use crate::raw::RawJson;
use crate::read::JsonReader;
use crate::read_error::ReadError;
use crate::scalar::Scalar;
use crate::write::{JsonWriter, WriteError};

mod collections;
mod optional;
mod single;

/// A value with a JSON representation.
///
/// Implemented by the derive macro `JsonObject` and the macros [`open_enum!`](crate::open_enum!) and
/// [`text_form!`](crate::text_form!), and for Rust's own types. The trait is used through `&mut dyn Json`, so that the
/// code for reading and writing exists once.
pub trait Json {
    /// Reads the value from `source` into `self`.
    ///
    /// # Errors
    /// Returns an error that says what was expected and what was found. A value that is not
    /// [required](Json::is_required) is then absent or empty; any other is unspecified, but safe to drop.
    fn read<'de>(&mut self, source: &mut dyn JsonReader<'de>) -> Result<(), ReadError>;

    /// Writes the value to `sink` in its canonical form.
    ///
    /// # Errors
    /// Returns an error if the writer fails.
    fn write(&self, sink: &mut dyn JsonWriter) -> Result<(), WriteError>;

    /// Whether an object without the field is incomplete.
    fn is_required(&self) -> bool {
        true
    }

    /// Whether the field is omitted when it is written.
    fn is_absent(&self) -> bool {
        false
    }

    /// What of the value is seen at once: that it is omitted, or a scalar that is all that [`write`](Json::write) gives to
    /// its writer. Most fields are such, and are then written without asking them a second time.
    #[doc(hidden)]
    fn glance(&self) -> Glance<'_> {
        if self.is_absent() { Glance::Absent } else { Glance::Value }
    }

    /// Whether the field holds nothing, so that a misfit is written in its place.
    fn is_unset(&self) -> bool {
        self.is_absent()
    }

    /// The value in an `Option` or a box, which may be one itself.
    #[doc(hidden)]
    fn inner(&self) -> Option<&dyn Json> {
        None
    }

    /// Whether the field is a list without items, so that misfits among its items are dropped.
    #[doc(hidden)]
    fn has_no_items(&self) -> bool {
        self.is_unset()
    }

    /// Whether the field is a map with an entry of that name, which overrides a misfit of that name.
    #[doc(hidden)]
    fn has_entry(&self, name: &str) -> bool {
        let _ = name;
        false
    }

    /// Whether the value that was read means that there is none, as some vendors write `"None"`. An `Option` of it is
    /// then `None`.
    fn is_null_like(&self) -> bool {
        false
    }

    /// How a value that was [accepted](Json::accept) differs from what its type declares. `None` if it does not.
    #[doc(hidden)]
    fn deviation(&self) -> Option<DeviationKind> {
        None
    }

    /// Whether every value of the type is a [`Scalar`], read by [`accept`](Json::accept). An `Option` of it is then
    /// read in one step.
    #[doc(hidden)]
    fn is_scalar() -> bool
    where
        Self: Sized,
    {
        false
    }

    /// The form that most scalars have that stand for values of this type.
    #[doc(hidden)]
    fn usual() -> Usual
    where
        Self: Sized,
    {
        Usual::Other
    }

    /// Whether an empty text in the place of an optional value of this type means that there is none, although the type
    /// could hold it.
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
        refuse(scalar)
    }

    /// A value to read into. Its content has no meaning.
    #[doc(hidden)]
    fn placeholder() -> Self
    where
        Self: Sized;
}

/// What every type has that is no scalar.
fn refuse(scalar: Scalar<'_>) -> Result<(), ReadError> {
    Err(scalar.type_mismatch("another kind of value"))
}

/// The form that most scalars have that stand for values of one type.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Usual {
    /// A text without escapes.
    Text,
    /// A whole number.
    Integer,
    /// Another one, or several.
    Other,
}

/// What is seen of a value at once.
#[doc(hidden)]
#[derive(Debug)]
pub enum Glance<'a> {
    /// It is [omitted](Json::is_absent).
    Absent,
    /// The scalar that it is written as.
    Scalar(Scalar<'a>),
    /// Whatever [`write`](Json::write) writes.
    Value,
}

impl Glance<'_> {
    /// What is seen of an `Option` that has the value: it is written, whatever the value by itself would be.
    #[inline]
    pub(crate) fn of_some(self) -> Self {
        if matches!(self, Self::Absent) { Self::Value } else { self }
    }
}

/// A list of values of one type.
pub trait List {
    /// Removes all items.
    fn clear(&mut self);
    /// Adds an item to read into.
    fn push_placeholder(&mut self) -> &mut dyn Json;
    /// Removes the last item.
    fn pop(&mut self);
    /// The number of items.
    fn len(&self) -> usize;
    /// Whether there are no items.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// The item at a position below [`len`](List::len).
    fn item(&self, position: usize) -> &dyn Json;
    /// Stores the value at `position`, which cannot be read, in the last item. Returns `false` if the list cannot do
    /// so; the owner of the list then stores it.
    #[doc(hidden)]
    fn keep(&mut self, raw: &RawJson, position: usize, failed: &ReadError) -> bool {
        let _ = (raw, position, failed);
        false
    }
    /// Takes a text in the place of a list.
    ///
    /// # Errors
    /// Always returns an error, except for lists whose vendor writes texts.
    fn accept_text(&mut self, text: &str) -> Result<(), ReadError> {
        refuse_as_list(text)
    }
}

fn refuse_as_list(text: &str) -> Result<(), ReadError> {
    Err(Scalar::from(text).type_mismatch("a list"))
}

/// An object whose property names are data.
pub trait Map {
    /// Removes all entries.
    fn clear(&mut self);
    /// Adds an entry to read into, replacing one of the same name.
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

//! Lists that may be absent.

use std::ops::{Deref, DerefMut};

use crate::json::{Json, List};
use crate::read::JsonReader;
use crate::read_error::ReadError;
use crate::write::{JsonWriter, WriteError};

/// A list that is empty if it is absent or `null`, and is written only if it was present, has been set, or is not
/// empty. Reading an object, changing one field and writing it back therefore does not clear a list that was never
/// received.
///
/// Dereferences to the `Vec` that it holds.
///
/// ```
/// use pivot_json_derive::JsonObject;
///
/// /// A shelf.
/// #[derive(Default, JsonObject)]
/// pub struct Shelf {
///     /// What stands on it.
///     pub books: pivot_json::OptionalVec<String>,
///     /// What else came.
///     pub extra: pivot_json::Extra,
/// }
/// let absent: Shelf = pivot_json::from_slice(b"{}")?;
/// assert!(absent.books.is_empty());
/// assert_eq!(pivot_json::to_string(&absent), "{}");
///
/// let mut shelf: Shelf = pivot_json::from_slice(br#"{"books": ["Emma"]}"#)?;
/// shelf.books.clear();
/// assert_eq!(pivot_json::to_string(&shelf), r#"{"books":[]}"#);
///
/// let emptied = Shelf { books: Vec::new().into(), ..Shelf::default() };
/// assert_eq!(pivot_json::to_string(&emptied), r#"{"books":[]}"#);
/// # Ok::<(), pivot_json::DecodeError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct OptionalVec<T> {
    items: Vec<T>,
    is_present: bool,
}

impl<T> OptionalVec<T> {
    /// An absent list.
    pub const fn new() -> Self {
        Self { items: Vec::new(), is_present: false }
    }

    /// Whether the list was present or has been set, even if it is empty.
    pub fn is_present(&self) -> bool {
        self.is_present || !self.items.is_empty()
    }

    /// The list itself.
    pub fn into_vec(self) -> Vec<T> {
        self.items
    }
}

impl<T> Default for OptionalVec<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> From<Vec<T>> for OptionalVec<T> {
    /// A list that is there, be it empty.
    fn from(items: Vec<T>) -> Self {
        Self { items, is_present: true }
    }
}

impl<T> FromIterator<T> for OptionalVec<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Vec::from_iter(items).into()
    }
}

impl<T> Deref for OptionalVec<T> {
    type Target = Vec<T>;

    fn deref(&self) -> &Vec<T> {
        &self.items
    }
}

impl<T> DerefMut for OptionalVec<T> {
    fn deref_mut(&mut self) -> &mut Vec<T> {
        &mut self.items
    }
}

impl<T> IntoIterator for OptionalVec<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a OptionalVec<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

impl<T: Json> Json for OptionalVec<T> {
    fn read<'de>(&mut self, source: &mut dyn JsonReader<'de>) -> Result<(), ReadError> {
        let read = source.list(&mut self.items as &mut dyn List);
        self.is_present = matches!(read, Ok(true));
        if !self.is_present {
            self.items.clear();
        }
        read.map(|_| ())
    }

    fn write(&self, sink: &mut dyn JsonWriter) -> Result<(), WriteError> {
        sink.list(&self.items)
    }

    fn is_required(&self) -> bool {
        false
    }

    fn is_absent(&self) -> bool {
        !self.is_present()
    }

    fn has_no_items(&self) -> bool {
        self.items.is_empty()
    }

    fn placeholder() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use pivot_json_derive::JsonObject;

    #[test]
    fn absent_null_and_empty_are_all_empty_and_only_the_last_is_present() {
        #[derive(Debug, Default, PartialEq, JsonObject)]
        struct Shelf {
            pub books: OptionalVec<u8>,
            /// Unknown fields, and values that do not fit their field; both are written back unmodified.
            pub extra: pivot_json::Extra,
        }
        let read = |json: &str| crate::from_slice::<Shelf>(json.as_bytes()).unwrap();
        for (json, is_present) in [("{}", false), (r#"{"books":null}"#, false), (r#"{"books":[]}"#, true)] {
            let shelf = read(json);
            assert_eq!((shelf.books.len(), shelf.books.is_present()), (0, is_present), "{json}");
        }
        let mut shelf = read("{}");
        shelf.books.push(7);
        assert_eq!(crate::to_string(&shelf), r#"{"books":[7]}"#);
        assert_eq!(shelf.books.iter().copied().collect::<OptionalVec<u8>>(), vec![7].into());
    }
}

//! Unknown fields, and values that do not fit.

use std::collections::BTreeMap;

use crate::aside::{Aside, Asides, Misfit};
use crate::raw::RawJson;

/// The content of an object that is in none of its declared fields: unknown fields, and values that do not fit the type
/// of their field ([`misfits`](Extra::misfits)). Both are preserved unmodified and written back.
///
/// An empty `Extra` has the size of a pointer. A declared field is never written from here, so an entry with the name
/// of one has no effect.
#[derive(Clone, Debug, Default)]
pub struct Extra(Option<Box<Kept>>);

#[derive(Clone, Debug, Default, PartialEq)]
struct Kept {
    fields: BTreeMap<Box<str>, RawJson>,
    asides: Asides,
}

impl PartialEq for Extra {
    /// Whether the same fields and misfits are kept.
    fn eq(&self, other: &Self) -> bool {
        let none = Kept::default();
        self.0.as_deref().unwrap_or(&none) == other.0.as_deref().unwrap_or(&none)
    }
}

impl Extra {
    /// No fields.
    pub const fn new() -> Self {
        Self(None)
    }

    /// The value of the field `name`. `None` if there is none.
    pub fn get(&self, name: &str) -> Option<&RawJson> {
        self.0.as_ref()?.fields.get(name)
    }

    /// Sets a field, and returns its previous value.
    pub fn insert(&mut self, name: impl Into<Box<str>>, value: impl Into<RawJson>) -> Option<RawJson> {
        self.0.get_or_insert_default().fields.insert(name.into(), value.into())
    }

    /// Removes a field, and returns its value.
    pub fn remove(&mut self, name: &str) -> Option<RawJson> {
        let value = self.0.as_mut()?.fields.remove(name);
        self.shrink();
        value
    }

    /// The number of fields.
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |kept| kept.fields.len())
    }

    /// Whether there are no fields.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The fields by name and value, sorted by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &RawJson)> {
        self.0.iter().flat_map(|kept| kept.fields.iter()).map(|(name, value)| (&**name, value))
    }

    /// The values that do not fit the type of their field in this object, each with its path from the object.
    /// [`misfits`](crate::misfits) finds them anywhere in a document.
    pub fn misfits(&self) -> Vec<Misfit> {
        let asides = self.asides().into_iter().flat_map(Asides::iter);
        asides.filter_map(|(field, aside)| Misfit::new(aside.place.path(field), aside)).collect()
    }

    /// Removes the values that do not fit a field, so that they are not written back, and returns them.
    pub fn remove_misfits(&mut self, field: &str) -> Vec<RawJson> {
        let Some(kept) = &mut self.0 else { return Vec::new() };
        let removed = kept.asides.remove(field).into_iter().map(|aside| aside.raw).collect();
        self.shrink();
        removed
    }

    /// Forgets what was set aside for a field; gives how many values did not fit.
    pub(crate) fn forget(&mut self, field: &str) -> usize {
        let Some(kept) = &mut self.0 else { return 0 };
        let removed = kept.asides.remove(field);
        self.shrink();
        removed.iter().filter(|aside| aside.reason.is_some()).count()
    }

    pub(crate) fn asides(&self) -> Option<&Asides> {
        self.0.as_ref().map(|kept| &kept.asides).filter(|asides| !asides.is_empty())
    }

    pub(crate) fn set_aside(&mut self, field: &'static str, aside: Aside) {
        self.0.get_or_insert_default().asides.add(field, aside);
    }

    fn shrink(&mut self) {
        if self.0.as_ref().is_some_and(|kept| kept.fields.is_empty() && kept.asides.is_empty()) {
            self.0 = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_emptied_collection_equals_one_that_was_never_filled() {
        let mut extra = Extra::new();
        extra.insert("seen", true);
        assert_eq!(extra.len(), 1);
        assert_eq!(extra.remove("seen"), Some(RawJson::from(true)));
        assert_eq!(extra, Extra::new());
        assert_eq!(extra.remove("seen"), None);
    }
}

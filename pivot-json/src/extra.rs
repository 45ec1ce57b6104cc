//! Unknown fields, and values that do not fit.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::OnceLock;

use crate::aside::{Aside, Asides, Misfit};
use crate::raw::RawJson;
use crate::unread::Unread;

/// The content of an object that is in none of its declared fields: unknown fields, and values that do not fit the type
/// of their field ([`misfits`](Extra::misfits)). Both are preserved unmodified and written back.
///
/// An empty `Extra` has the size of a pointer. A declared field is never written from here, so an entry with the name
/// of one has no effect.
#[derive(Clone, Debug, Default)]
pub struct Extra(Option<Box<Kept>>);

#[derive(Clone, Default)]
struct Kept {
    /// What was read and not asked for yet: most unknown fields never are.
    unread: Unread,
    /// All fields, once one was asked for.
    fields: OnceLock<BTreeMap<Box<str>, RawJson>>,
    asides: Asides,
}

impl Kept {
    fn fields(&self) -> &BTreeMap<Box<str>, RawJson> {
        self.fields.get_or_init(|| self.unread.fields())
    }

    fn edit<T>(&mut self, edit: impl FnOnce(&mut BTreeMap<Box<str>, RawJson>) -> T) -> T {
        let unread = std::mem::take(&mut self.unread);
        let mut fields = self.fields.take().unwrap_or_else(|| unread.fields());
        let edited = edit(&mut fields);
        self.fields = OnceLock::from(fields);
        edited
    }

    fn has_no_fields(&self) -> bool {
        self.fields.get().map_or_else(|| self.unread.is_empty(), BTreeMap::is_empty)
    }
}

impl fmt::Debug for Kept {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Kept").field("fields", self.fields()).field("asides", &self.asides).finish()
    }
}

impl PartialEq for Kept {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.asides == other.asides && self.fields() == other.fields()
    }
}

impl PartialEq for Extra {
    /// Whether the same fields and misfits are kept.
    #[inline]
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
    #[inline]
    pub fn get(&self, name: &str) -> Option<&RawJson> {
        self.0.as_ref()?.fields().get(name)
    }

    /// Sets a field, and returns its previous value.
    pub fn insert(&mut self, name: impl Into<Box<str>>, value: impl Into<RawJson>) -> Option<RawJson> {
        self.0.get_or_insert_default().edit(|fields| fields.insert(name.into(), value.into()))
    }

    /// Keeps fields that were read.
    pub(crate) fn keep(&mut self, read: Unread) {
        let kept = self.0.get_or_insert_default();
        match kept.fields.get() {
            None => kept.unread.append(read),
            Some(_) => kept.edit(|fields| fields.extend(read.fields())),
        }
    }

    /// Removes a field, and returns its value.
    #[inline]
    pub fn remove(&mut self, name: &str) -> Option<RawJson> {
        let value = self.0.as_mut()?.edit(|fields| fields.remove(name));
        self.shrink();
        value
    }

    /// The number of fields.
    #[inline]
    pub fn len(&self) -> usize {
        let Some(kept) = &self.0 else { return 0 };
        let unread = if kept.fields.get().is_none() { kept.unread.distinct() } else { None };
        unread.unwrap_or_else(|| kept.fields().len())
    }

    /// Whether there are no fields.
    pub fn is_empty(&self) -> bool {
        self.0.as_ref().is_none_or(|kept| kept.has_no_fields())
    }

    /// The fields by name and value, sorted by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &RawJson)> {
        static NONE: BTreeMap<Box<str>, RawJson> = BTreeMap::new();
        let fields = self.0.as_ref().map_or(&NONE, |kept| kept.fields());
        fields.iter().map(|(name, value)| (&**name, value))
    }

    /// The values that do not fit the type of their field in this object, each with its path from the object.
    /// [`misfits`](crate::misfits) finds them anywhere in a document.
    #[inline]
    pub fn misfits(&self) -> Vec<Misfit> {
        let mut misfits = Vec::new();
        if let Some(asides) = self.asides() {
            asides.each(&mut |field, aside| misfits.extend(Misfit::new(aside.place.path(field), aside)));
        }
        misfits
    }

    /// Removes the values that do not fit a field, so that they are not written back, and returns them.
    #[inline]
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
        if self.0.as_ref().is_some_and(|kept| kept.has_no_fields() && kept.asides.is_empty()) {
            self.0 = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An object of unknown fields alone.
    #[derive(Clone, Debug, PartialEq, pivot_json_derive::JsonObject)]
    struct Open {
        #[json(alias = "b")]
        a: Option<u8>,
        extra: Extra,
    }

    fn read(json: &str) -> Extra {
        crate::from_slice::<Open>(json.as_bytes()).unwrap().extra
    }

    #[test]
    fn fields_are_the_same_whether_they_are_asked_for_or_not() {
        for (json, expected) in [
            (r#"{"z": 1, "y": [ 1, {"q": "a b"} ], "x": "\n"}"#, r#"{"x":"\n","y":[1,{"q":"a b"}],"z":1}"#),
            (r#"{"z":1,"z":2,"y":3,"z":null}"#, r#"{"y":3,"z":null}"#),
            (r#"{"\u007a":1,"z" : 2}"#, r#"{"z":2}"#),
            (r#"{"\ud800": 1, "\ud800x" :NaN}"#, "{\"\u{fffd}\":1,\"\u{fffd}x\":\"NaN\"}"),
            (r#"{"q\"":1, "": {}, "é": -1.50e+5}"#, r#"{"":{},"q\"":1,"é":-1.50e+5}"#),
            // What came under a further name of a field is kept among them.
            (r#"{"z":1,"a":2,"b":3,"y":4}"#, r#"{"a":2,"b":3,"y":4,"z":1}"#),
        ] {
            let untouched: Open = crate::from_slice(json.as_bytes()).unwrap();
            assert_eq!(crate::to_string(&untouched), expected, "{json}");
            let (counted, shown) = (read(json), read(json));
            let count = counted.len();
            assert_eq!(count, shown.iter().count(), "{json}");
            assert_eq!((shown.len(), counted.is_empty(), shown.is_empty()), (count, false, false));
            assert_eq!(counted, shown);
            for (name, value) in shown.iter() {
                assert_eq!(counted.clone().remove(name), Some(value.clone()), "{json}");
                assert_eq!(read(json).get(name), Some(value));
            }
            let mut edited = read(json);
            assert_eq!(edited.insert("new", 1), None);
            assert_eq!((edited.len(), edited.remove("new")), (count + 1, Some(RawJson::from(1))));
            assert_eq!(edited, counted);
        }
    }

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

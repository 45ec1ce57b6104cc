//! The fields that a type does not know.

use serde_json::{Map, Value};

/// The fields of an object that its type does not name, kept as they came and written back after the known ones.
///
/// Takes one pointer's room while it is empty. A field that the type does know is never written from here, so an
/// entry under a known name has no effect.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Extra(Option<Box<Map<String, Value>>>);

impl Extra {
    /// No fields.
    pub const fn new() -> Self {
        Self(None)
    }

    /// The value of the field called `name`.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.as_ref()?.get(name)
    }

    /// Sets a field, and gives back the value it had.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        self.0.get_or_insert_default().insert(name.into(), value.into())
    }

    /// Takes a field out.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        let fields = self.0.as_mut()?;
        let value = fields.remove(name);
        if fields.is_empty() {
            self.0 = None;
        }
        value
    }

    /// How many fields there are.
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |fields| fields.len())
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The fields by name and value, in the order of their names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().flat_map(|fields| fields.iter()).map(|(name, value)| (name.as_str(), value))
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
        assert_eq!(extra.remove("seen"), Some(Value::Bool(true)));
        assert_eq!(extra, Extra::new());
        assert_eq!(extra.remove("seen"), None);
    }
}

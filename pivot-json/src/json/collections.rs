//! Lists and maps.

use std::collections::BTreeMap;

use crate::json::{Json, List, Map};
use crate::read::JsonReader;
use crate::read_error::ReadError;
use crate::write::{JsonWriter, WriteError};

impl<T: Json> List for Vec<T> {
    fn clear(&mut self) {
        self.clear();
    }

    fn push_placeholder(&mut self) -> &mut dyn Json {
        self.push(T::placeholder());
        let last = self.len() - 1;
        &mut self[last]
    }

    fn pop(&mut self) {
        self.pop();
    }

    fn len(&self) -> usize {
        self.len()
    }

    fn item(&self, position: usize) -> &dyn Json {
        &self[position]
    }
}

impl<T: Json> Json for Vec<T> {
    fn read<'de>(&mut self, source: &mut dyn JsonReader<'de>) -> Result<(), ReadError> {
        let read = source.list(self);
        if !matches!(read, Ok(true)) {
            self.clear();
        }
        read.map(|_| ())
    }

    fn write(&self, sink: &mut dyn JsonWriter) -> Result<(), WriteError> {
        sink.list(self)
    }

    fn is_required(&self) -> bool {
        false
    }

    fn is_unset(&self) -> bool {
        self.is_empty()
    }

    fn placeholder() -> Self {
        Vec::new()
    }
}

impl<T: Json> Map for BTreeMap<String, T> {
    fn clear(&mut self) {
        self.clear();
    }

    fn entry(&mut self, name: &str) -> &mut dyn Json {
        let place = self.entry(name.to_owned()).or_insert_with(T::placeholder);
        *place = T::placeholder();
        place
    }

    fn remove(&mut self, name: &str) {
        self.remove(name);
    }

    fn has(&self, name: &str) -> bool {
        self.contains_key(name)
    }

    fn visit(&self, look: &mut dyn FnMut(&str, &dyn Json) -> Result<(), WriteError>) -> Result<(), WriteError> {
        self.iter().try_for_each(|(name, value)| look(name, value))
    }
}

/// An object whose names are data.
impl<T: Json> Json for BTreeMap<String, T> {
    fn read<'de>(&mut self, source: &mut dyn JsonReader<'de>) -> Result<(), ReadError> {
        if source.map(self)? { Ok(()) } else { Err(ReadError::null()) }
    }

    fn write(&self, sink: &mut dyn JsonWriter) -> Result<(), WriteError> {
        sink.map(self)
    }

    fn has_entry(&self, name: &str) -> bool {
        self.contains_key(name)
    }

    fn placeholder() -> Self {
        Self::new()
    }
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

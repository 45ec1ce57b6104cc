//! An object by the names of its fields, however they are spelled.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::worded;

/// The parts of an object by their names in small letters without separators.
pub(super) struct Parts<'v>(pub(super) Vec<(Cow<'v, str>, &'v Value)>);

impl<'v> Parts<'v> {
    pub(super) fn of(object: &'v Map<String, Value>) -> Self {
        let mut parts = Vec::with_capacity(object.len());
        for (name, value) in object {
            parts.push((plain(name), value));
        }
        Self(parts)
    }

    pub(super) fn get(&self, name: &str) -> Option<&'v Value> {
        self.0.iter().find(|(known, value)| known == name && !value.is_null()).map(|(_, value)| *value)
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// The first that is a text with something in it.
    pub(super) fn text(&self, names: &[&str]) -> Option<String> {
        names.iter().find_map(|name| worded(self.get(name)?.as_str()?))
    }

    /// The first that is a text with something in it, or a number.
    pub(super) fn scalar(&self, names: &[&str]) -> Option<String> {
        names.iter().find_map(|name| match self.get(name)? {
            Value::String(text) => worded(text),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        })
    }
}

/// A name in small letters without separators; of a long one, which is none of those that are looked for, the beginning.
pub(super) fn plain(name: &str) -> Cow<'_, str> {
    const LONGEST: usize = 40;
    let is_plain = |name: &str| {
        name.len() <= LONGEST && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    if is_plain(name) {
        return Cow::Borrowed(name);
    }
    // XML that was made JSON keeps its namespaces: `soap:Fault`.
    let name = name.rsplit(':').next().unwrap_or_default();
    if is_plain(name) {
        return Cow::Borrowed(name);
    }
    let mut plain = String::with_capacity(name.len().min(LONGEST));
    if name.is_ascii() {
        for letter in name.bytes().take(LONGEST) {
            if letter.is_ascii_alphanumeric() {
                plain.push(char::from(letter.to_ascii_lowercase()));
            }
        }
        return Cow::Owned(plain);
    }
    for letter in name.chars().take(LONGEST) {
        if letter.is_alphanumeric() {
            plain.extend(letter.to_lowercase());
        }
    }
    Cow::Owned(plain)
}

//! JSON that says one thing: no object has a member twice.
//!
//! Readers take the first or the last of two members without a word, each as it likes.

use std::collections::HashSet;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

/// Checks that a text is one JSON value, no object of which has a member twice.
///
/// # Errors
/// Returns the path of the second member, or where the text is no JSON.
pub(crate) fn check(json: &[u8]) -> Result<(), serde_json::Error> {
    let json = json.strip_prefix("\u{feff}".as_bytes()).unwrap_or(json);
    let mut deserializer = serde_json::Deserializer::from_slice(json);
    Walk(&mut String::new()).deserialize(&mut deserializer)?;
    deserializer.end()
}

/// A walk through the value at a path.
struct Walk<'a>(&'a mut String);

impl<'de> DeserializeSeed<'de> for Walk<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Walk<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let length = self.0.len();
        let path = self.0;
        let mut names = HashSet::new();
        while let Some(name) = members.next_key::<String>()? {
            if length > 0 {
                path.push('.');
            }
            path.push_str(&name);
            if !names.insert(name) {
                return Err(A::Error::custom(format_args!("{path} is there twice")));
            }
            members.next_value_seed(Walk(path))?;
            path.truncate(length);
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let length = self.0.len();
        let path = self.0;
        for place in 0_usize.. {
            path.push_str(&format!("[{place}]"));
            if items.next_element_seed(Walk(path))?.is_none() {
                break;
            }
            path.truncate(length);
        }
        path.truncate(length);
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_member_that_is_there_twice_is_named_by_its_path() {
        for (json, expected) in [
            (r#"{"a": 1, "b": {"a": [1, -1.5, "a", null, true]}, "c": [{"a": 1}, {"a": 2}]}"#, None),
            ("\u{feff}{}", None),
            (r#"{"a": 1, "a": 1}"#, Some("a is there twice")),
            (r#"{"a": 1, "\u0061": 2}"#, Some("a is there twice")),
            (r#"{"a": [0, {"b": {}}, {"b": {"c": 1, "d": 2, "c": 3}}]}"#, Some("a[2].b.c is there twice")),
            (r#"{"a": [{"b": {}}, {"b": {"c": 1, "d": 2, "c": 3}}]}"#, Some("a[1].b.c is there twice")),
            ("{} {}", Some("trailing")),
            ("{}]", Some("trailing")),
            ("", Some("EOF")),
            (r#"{"a": }"#, Some("expected value")),
            (&"[".repeat(100_000), Some("recursion")),
        ] {
            let found = check(json.as_bytes()).map_err(|error| error.to_string());
            match expected {
                None => assert_eq!(found, Ok(()), "{json}"),
                Some(words) => assert!(found.as_ref().is_err_and(|found| found.contains(words)), "{json}: {found:?}"),
            }
        }
    }
}

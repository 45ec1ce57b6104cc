//! Any JSON value, unmodified.

use std::collections::BTreeMap;
use std::fmt;
use std::hash::{Hash, Hasher};

use serde_json::Value;

use crate::decode::DecodeError;
use crate::json::Json;
use crate::read::JsonReader;
use crate::read_error::ReadError;
use crate::scan::Scanner;
use crate::tree::Node;
use crate::write::{JsonWriter, WriteError, push_text, to_string};

/// Any JSON value as text. All digits of numbers, the order of properties and duplicate names are preserved; white
/// space between tokens is not, and `NaN` or an infinity, which JSON cannot represent, becomes a text.
///
/// Two values are equal if they mean the same: the order of properties and the escapes of texts do not matter, the
/// spelling of numbers does.
///
/// ```
/// use pivot_json::RawJson;
///
/// let raw: RawJson = r#"{"paid": 12345678901234567.89, "lines": [1, 2]}"#.parse()?;
/// assert_eq!(raw.as_json(), r#"{"paid":12345678901234567.89,"lines":[1,2]}"#);
/// assert_eq!(raw.get("lines").unwrap(), serde_json::json!([1, 2]));
/// assert_eq!(raw.get("paid").unwrap().as_json(), "12345678901234567.89");
/// assert_eq!(raw.read::<serde_json::Value>()?["lines"][1], 2);
/// # Ok::<(), pivot_json::DecodeError>(())
/// ```
#[derive(Clone)]
pub struct RawJson(Box<str>);

impl RawJson {
    /// The JSON literal `null`, four bytes.
    pub fn null() -> Self {
        Self("null".into())
    }

    /// The JSON of a value.
    pub fn of(value: &dyn Json) -> Self {
        Self(to_string(value).into())
    }

    /// A text that the scanner has passed as one value, compact.
    pub(crate) fn trusted(text: &str) -> Self {
        Self(text.into())
    }

    /// The JSON text, without white space between tokens.
    pub fn as_json(&self) -> &str {
        &self.0
    }

    /// Whether the value is `null`.
    pub fn is_null(&self) -> bool {
        &*self.0 == "null"
    }

    /// The text. `None` if the value is not a text.
    #[inline]
    pub fn as_text(&self) -> Option<String> {
        match self.node() {
            Node::Text(text) => Some(text.into_owned()),
            _ => None,
        }
    }

    /// The property `name` of an object, the last one if there are several. `None` if there is none, or if the value is
    /// not an object.
    #[inline]
    pub fn get(&self, name: &str) -> Option<RawJson> {
        let Node::Object(members) = self.node() else { return None };
        let (_, value) = members.into_iter().rev().find(|(known, _)| known == name)?;
        let mut text = String::new();
        value.write(&mut text);
        Some(Self(text.into()))
    }

    /// Decodes the value as a type.
    ///
    /// # Errors
    /// The same as [`from_slice`](crate::from_slice).
    pub fn read<T: Json>(&self) -> Result<T, DecodeError> {
        crate::from_slice(self.0.as_bytes())
    }

    /// The value as a tree of `serde_json`. A number beyond 64 bits becomes the nearest float, and one beyond the range
    /// of floats its text; so does what is nested more than 127 levels deep.
    pub fn to_value(&self) -> Value {
        self.node().to_value()
    }

    pub(crate) fn node(&self) -> Node<'_> {
        Node::read(&mut Scanner::new(&self.0)).unwrap_or(Node::Null)
    }
}

impl Default for RawJson {
    fn default() -> Self {
        Self::null()
    }
}

impl PartialEq for RawJson {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0 || self.node().sorted() == other.node().sorted()
    }
}

impl Eq for RawJson {}

impl Hash for RawJson {
    #[inline]
    fn hash<H: Hasher>(&self, state: &mut H) {
        let mut text = String::with_capacity(self.0.len());
        self.node().sorted().write(&mut text);
        text.hash(state);
    }
}

impl PartialEq<Value> for RawJson {
    #[inline]
    fn eq(&self, other: &Value) -> bool {
        self.to_value() == *other
    }
}

impl PartialEq<Value> for &RawJson {
    #[inline]
    fn eq(&self, other: &Value) -> bool {
        **self == *other
    }
}

impl fmt::Debug for RawJson {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for RawJson {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::str::FromStr for RawJson {
    type Err = DecodeError;

    /// Reads a JSON text.
    #[inline]
    fn from_str(text: &str) -> Result<Self, DecodeError> {
        crate::from_slice(text.as_bytes())
    }
}

impl From<Value> for RawJson {
    fn from(value: Value) -> Self {
        Self::from(&value)
    }
}

impl From<&Value> for RawJson {
    fn from(value: &Value) -> Self {
        // A tree's own display is its compact JSON.
        Self(value.to_string().into())
    }
}

impl From<&RawJson> for RawJson {
    fn from(raw: &RawJson) -> Self {
        raw.clone()
    }
}

impl From<&str> for RawJson {
    /// The text as a JSON text: `a` becomes `"a"`. To read JSON, use `parse`.
    fn from(text: &str) -> Self {
        let mut json = String::with_capacity(text.len() + 2);
        push_text(&mut json, text);
        Self(json.into())
    }
}

impl From<String> for RawJson {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl<T: Into<RawJson>> From<Vec<T>> for RawJson {
    fn from(items: Vec<T>) -> Self {
        let items: Vec<Box<str>> = items.into_iter().map(|item| item.into().0).collect();
        Self(format!("[{}]", items.join(",")).into())
    }
}

impl<T: Into<RawJson>> From<BTreeMap<String, T>> for RawJson {
    fn from(members: BTreeMap<String, T>) -> Self {
        let members = members.into_iter().map(|(name, value)| format!("{}:{}", Self::from(name), value.into()));
        Self(format!("{{{}}}", members.collect::<Vec<_>>().join(",")).into())
    }
}

macro_rules! from_scalars {
    ($($scalar:ty),+) => {$(
        impl From<$scalar> for RawJson {
            fn from(value: $scalar) -> Self {
                Self::from(Value::from(value))
            }
        }
    )+};
}

from_scalars!(bool, i32, i64, u8, u16, u32, u64, f64);

impl Json for RawJson {
    fn read<'de>(&mut self, source: &mut dyn JsonReader<'de>) -> Result<(), ReadError> {
        *self = source.raw()?;
        Ok(())
    }

    fn write(&self, sink: &mut dyn JsonWriter) -> Result<(), WriteError> {
        sink.raw(self)
    }

    fn placeholder() -> Self {
        Self::null()
    }
}

crate::serde_by_json!(RawJson);

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const NUMBERS: [&str; 9] = [
        "89330123456789012345",
        "18446744073709551617",
        "12345678901234567.89",
        "1e400",
        "-0",
        "1.10",
        "1E5",
        "0.1e-7",
        "123456789012345678901234567890123456789012345678901234567890",
    ];

    #[test]
    fn every_number_is_kept_as_it_is_spelled() {
        for number in NUMBERS {
            let raw: RawJson = format!(" [ {number} , {{ \"n\" : {number} }} ] ").parse().unwrap();
            assert_eq!(raw.as_json(), format!("[{number},{{\"n\":{number}}}]"));
            assert_eq!(crate::to_string(&raw), raw.as_json());
        }
    }

    #[test]
    fn equal_is_what_means_the_same() {
        let raw = |text: &str| text.parse::<RawJson>().unwrap();
        assert_eq!(raw(r#"{"a":1,"b":"\u0041"}"#), raw(r#"{"b":"A","a":1}"#));
        assert_eq!(raw(r#"{"a":2,"a":1}"#), raw(r#"{"a":1}"#));
        assert_ne!(raw("1.10"), raw("1.1"));
        assert_eq!(raw(r#"[{"a":[null,true]}]"#), json!([{"a": [null, true]}]));
        assert_ne!(raw("[1,2]"), raw("[2,1]"));
    }

    #[test]
    fn a_tree_of_values_holds_what_it_can_and_the_rest_as_text() {
        let raw: RawJson = r#"[1, -1, 18446744073709551617, 1e400, "\ud83d\ude00"]"#.parse().unwrap();
        assert_eq!(raw.to_value(), json!([1, -1, 18_446_744_073_709_551_617_f64, "1e400", "😀"]));
    }

    #[test]
    fn values_of_rust_become_their_json() {
        assert_eq!(RawJson::from("say \"a\"").as_json(), r#""say \"a\"""#);
        assert_eq!(RawJson::from(vec![1, 2]).as_json(), "[1,2]");
        assert_eq!(RawJson::from(json!({"a": null})).as_json(), r#"{"a":null}"#);
        assert_eq!(RawJson::from(f64::NAN).as_json(), "null");
        assert_eq!(RawJson::from("x").as_text().as_deref(), Some("x"));
    }
}

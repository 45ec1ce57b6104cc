//! The shared writer.

use std::fmt;

use serde::ser::{Error as _, Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::Value;

use crate::json::{Json, List};
use crate::object::Object;
use crate::scalar::Scalar;

/// That a value could not be written. Only a [`Sink`] makes one, when the place it writes to fails.
#[derive(Debug)]
pub struct Unwritable(());

impl Unwritable {
    pub(crate) fn unless<E>(written: Result<(), E>) -> Result<(), Self> {
        written.map_err(|_| Self(()))
    }
}

impl fmt::Display for Unwritable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the value could not be written")
    }
}

impl std::error::Error for Unwritable {}

/// Where one JSON value is written to, whatever the format's own writer is. It takes one value.
pub trait Sink {
    /// Writes a value that is neither object nor list.
    ///
    /// # Errors
    /// Where the place written to fails; so for all of them.
    fn scalar(&mut self, scalar: Scalar<'_>) -> Result<(), Unwritable>;

    /// Writes an object: its present fields in the order of their declaration, then the unknown ones.
    ///
    /// # Errors
    /// See [`scalar`](Sink::scalar).
    fn object(&mut self, object: &dyn Object) -> Result<(), Unwritable>;

    /// Writes a list.
    ///
    /// # Errors
    /// See [`scalar`](Sink::scalar).
    fn list(&mut self, list: &dyn List) -> Result<(), Unwritable>;

    /// Writes any value at all.
    ///
    /// # Errors
    /// See [`scalar`](Sink::scalar).
    fn tree(&mut self, tree: &Value) -> Result<(), Unwritable>;

    /// Writes a text that must not be seen by accident. A sink that writes writes it; one that shows does not show it.
    ///
    /// # Errors
    /// See [`scalar`](Sink::scalar).
    fn sensitive(&mut self, text: &str) -> Result<(), Unwritable> {
        self.scalar(Scalar::from(text))
    }

    /// Writes a text that breaks the rule of form it should follow, for the reason given. A sink that writes
    /// writes the text as it is; one that checks notes the reason.
    ///
    /// # Errors
    /// See [`scalar`](Sink::scalar).
    fn irregular(&mut self, text: &str, reason: &dyn fmt::Display) -> Result<(), Unwritable> {
        let _ = reason;
        self.scalar(Scalar::from(text))
    }
}

/// Writes through any serializer: what the macros put behind `serde::Serialize`.
#[doc(hidden)]
pub fn serialize<S: Serializer>(value: &dyn Json, serializer: S) -> Result<S::Ok, S::Error> {
    let mut once = Once { serializer: Some(serializer), outcome: None };
    let written = value.write(&mut once);
    match (once.outcome, written) {
        (Some(outcome), Ok(())) | (Some(outcome @ Err(_)), Err(_)) => outcome,
        (_, Err(error)) => Err(S::Error::custom(error)),
        (None, Ok(())) => Err(S::Error::custom("a value was not written")),
    }
}

/// A value's compact JSON.
pub fn to_vec(value: &dyn Json) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(512);
    #[allow(clippy::expect_used)] // memory takes every byte, and every field name is a text: nothing is left to fail
    serialize(value, &mut serde_json::Serializer::new(&mut bytes)).expect("JSON is written to memory");
    bytes
}

/// A value's compact JSON as text.
pub fn to_string(value: &dyn Json) -> String {
    #[allow(clippy::expect_used)] // serde_json writes nothing but UTF-8
    String::from_utf8(to_vec(value)).expect("JSON is UTF-8")
}

/// A value as a tree of JSON values.
pub fn to_value(value: &dyn Json) -> Value {
    #[allow(clippy::expect_used)] // as in `to_vec`
    serialize(value, serde_json::value::Serializer).expect("JSON is built in memory")
}

/// Whether two values write the same JSON.
#[doc(hidden)]
pub fn are_equal(one: &dyn Json, other: &dyn Json) -> bool {
    to_value(one) == to_value(other)
}

struct Written<'a>(&'a dyn Json);

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self.0, serializer)
    }
}

/// A serializer behind [`Sink`]: what it returns cannot cross the trait, so it stays here.
struct Once<S: Serializer> {
    serializer: Option<S>,
    outcome: Option<Result<S::Ok, S::Error>>,
}

impl<S: Serializer> Once<S> {
    fn put(&mut self, put: impl FnOnce(S) -> Result<S::Ok, S::Error>) -> Result<(), Unwritable> {
        let serializer = self.serializer.take().ok_or(Unwritable(()))?;
        let outcome = self.outcome.insert(put(serializer));
        if outcome.is_ok() { Ok(()) } else { Err(Unwritable(())) }
    }
}

impl<S: Serializer> Sink for Once<S> {
    fn scalar(&mut self, scalar: Scalar<'_>) -> Result<(), Unwritable> {
        self.put(|serializer| match scalar {
            Scalar::Null => serializer.serialize_unit(),
            Scalar::Bool(value) => serializer.serialize_bool(value),
            Scalar::Int(value) => serializer.serialize_i64(value),
            Scalar::UInt(value) => serializer.serialize_u64(value),
            Scalar::Float(value) => serializer.serialize_f64(value),
            Scalar::Text(text) => serializer.serialize_str(&text),
        })
    }

    fn object(&mut self, object: &dyn Object) -> Result<(), Unwritable> {
        self.put(|serializer| {
            let mut map = serializer.serialize_map(None)?;
            let names = object.table().names;
            for (index, name) in names.iter().enumerate() {
                let field = object.field(index);
                if !field.is_absent() {
                    map.serialize_entry(name, &Written(field))?;
                }
            }
            for (name, value) in object.extra().iter().filter(|(name, _)| !names.contains(name)) {
                map.serialize_entry(name, value)?;
            }
            map.end()
        })
    }

    fn tree(&mut self, tree: &Value) -> Result<(), Unwritable> {
        self.put(|serializer| tree.serialize(serializer))
    }

    fn list(&mut self, list: &dyn List) -> Result<(), Unwritable> {
        self.put(|serializer| {
            let mut seq = serializer.serialize_seq(Some(list.count()))?;
            for position in 0..list.count() {
                seq.serialize_element(&Written(list.item(position)))?;
            }
            seq.end()
        })
    }
}

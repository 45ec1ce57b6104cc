//! The traits of `serde`: a value of another format becomes JSON text, which is read like any other, and the JSON text
//! of a value is passed to another serializer.
//!
//! Numbers are as exact as the other format provides them: `serde_json`'s own reader converts numbers beyond 64 bits to
//! the nearest float. [`from_slice`](crate::from_slice) and [`to_vec`](crate::to_vec) preserve all digits.

use std::fmt;
use std::fmt::Write as _;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde::ser::{Error as _, Serialize, SerializeMap, SerializeSeq, Serializer};

use crate::json::Json;
use crate::raw::RawJson;
use crate::scalar::Scalar;
use crate::tree::{Node, to_number};
use crate::write::push_text;

/// Deserializes a `T` from any self-describing format. The macros implement `serde::Deserialize` with this.
#[doc(hidden)]
pub fn deserialize<'de, T: Json, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    if T::is_scalar() {
        let mut value = T::placeholder();
        return deserializer.deserialize_any(Single(&mut value)).map(|()| value);
    }
    let mut text = String::new();
    Copied(&mut text).deserialize(deserializer)?;
    crate::from_slice(text.as_bytes()).map_err(D::Error::custom)
}

/// Reads a single value without a text in between.
struct Single<'a, T>(&'a mut T);

impl<T: Json> Single<'_, T> {
    fn accept<E: serde::de::Error>(self, scalar: Scalar<'_>) -> Result<(), E> {
        self.0.accept(scalar).map_err(E::custom)
    }
}

impl<T: Json> Visitor<'_> for Single<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a single value")
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<(), E> {
        self.accept(Scalar::Bool(value))
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<(), E> {
        self.accept(Scalar::Number(itoa::Buffer::new().format(value)))
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<(), E> {
        self.accept(Scalar::Number(itoa::Buffer::new().format(value)))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<(), E> {
        self.accept(Scalar::Number(&Scalar::Float(value).to_string()))
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<(), E> {
        self.accept(Scalar::from(value))
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<(), E> {
        self.accept(Scalar::Null)
    }
}

/// Serializes a value to any format. The macros implement `serde::Serialize` with this.
#[doc(hidden)]
pub fn serialize<S: Serializer>(value: &dyn Json, serializer: S) -> Result<S::Ok, S::Error> {
    let raw = RawJson::of(value);
    let node = Node::read(&mut crate::scan::Scanner::new(raw.as_json()));
    node.map_err(|_| S::Error::custom("the value is nested too deeply"))?.serialize(serializer)
}

impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Number(number) => serialize_number(number, serializer),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Deep(_) => Err(S::Error::custom("the value is nested too deeply")),
            Self::List(items) => {
                let mut seq = serializer.serialize_seq(Some(items.len()))?;
                items.iter().try_for_each(|item| seq.serialize_element(item))?;
                seq.end()
            }
            Self::Object(members) => {
                let mut map = serializer.serialize_map(Some(members.len()))?;
                members.iter().try_for_each(|(name, value)| map.serialize_entry(name, value))?;
                map.end()
            }
        }
    }
}

fn serialize_number<S: Serializer>(number: &str, serializer: S) -> Result<S::Ok, S::Error> {
    if let Some(known) = to_number(number).filter(|known| !known.is_f64()) {
        return known.serialize(serializer);
    }
    if let Ok(whole) = number.parse::<i128>() {
        return serializer.serialize_i128(whole);
    }
    match number.parse::<f64>() {
        Ok(float) if float.is_finite() => serializer.serialize_f64(float),
        _ => serializer.serialize_str(number),
    }
}

/// Writes what a deserializer holds as JSON.
struct Copied<'a>(&'a mut String);

impl<'de> DeserializeSeed<'de> for Copied<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Copied<'_> {
    fn number<E: serde::de::Error>(self, number: impl fmt::Display) -> Result<(), E> {
        write!(self.0, "{number}").map_err(E::custom)
    }
}

impl<'de> Visitor<'de> for Copied<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that JSON has")
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<(), E> {
        self.number(value)
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<(), E> {
        self.number(value)
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<(), E> {
        self.number(value)
    }

    fn visit_i128<E: serde::de::Error>(self, value: i128) -> Result<(), E> {
        self.number(value)
    }

    fn visit_u128<E: serde::de::Error>(self, value: u128) -> Result<(), E> {
        self.number(value)
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<(), E> {
        self.number(Scalar::Float(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<(), E> {
        push_text(self.0, value);
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.0.push_str("null");
        Ok(())
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        self.0.push('[');
        let start = self.0.len();
        loop {
            let before = self.0.len();
            if before > start {
                self.0.push(',');
            }
            if seq.next_element_seed(Copied(self.0))?.is_none() {
                self.0.truncate(before);
                break;
            }
        }
        self.0.push(']');
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        self.0.push('{');
        let start = self.0.len();
        while let Some(name) = map.next_key::<Name>()? {
            if self.0.len() > start {
                self.0.push(',');
            }
            push_text(self.0, &name.0);
            self.0.push(':');
            map.next_value_seed(Copied(self.0))?;
        }
        self.0.push('}');
        Ok(())
    }
}

/// The name of a member: a text, or what another format has there, as text.
struct Name(String);

impl<'de> serde::Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut text = String::new();
        Copied(&mut text).deserialize(deserializer)?;
        crate::from_slice(text.as_bytes()).map(Self).map_err(D::Error::custom)
    }
}

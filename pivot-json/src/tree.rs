//! A JSON value in its parts, with every number as it is spelled.

use std::borrow::Cow;

use serde_json::Value;

use crate::order::places_in_order;
use crate::read_error::ReadError;
use crate::scan::Scanner;
use crate::write::push_text;

/// A JSON value. A name that stands twice in an object has its last value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Node<'a> {
    Null,
    Bool(bool),
    Number(&'a str),
    Text(Cow<'a, str>),
    List(Vec<Node<'a>>),
    Object(Vec<(Cow<'a, str>, Node<'a>)>),
    /// An object or list that is nested too deeply to be taken apart, as its text.
    Deep(&'a str),
}

impl<'a> Node<'a> {
    pub(crate) fn read(scan: &mut Scanner<'a>) -> Result<Self, ReadError> {
        Ok(match scan.peek() {
            Some(b'"') => Self::Text(scan.string()?),
            Some(b'-' | b'0'..=b'9') => Self::Number(scan.number()?),
            Some(b't') => scan.word("true").map(|()| Self::Bool(true))?,
            Some(b'f') => scan.word("false").map(|()| Self::Bool(false))?,
            Some(b'n') => scan.word("null").map(|()| Self::Null)?,
            Some(b'[' | b'{') if scan.is_full() => {
                let start = scan.at;
                scan.skip()?;
                Self::Deep(scan.since(start))
            }
            Some(b'[') => Self::List(Self::items(scan)?),
            Some(b'{') => Self::Object(Self::members(scan)?),
            _ => return Err(scan.broken()),
        })
    }

    fn items(scan: &mut Scanner<'a>) -> Result<Vec<Self>, ReadError> {
        scan.enter()?;
        let mut items = Vec::new();
        let mut more = scan.begins(b']');
        while more {
            items.push(Self::read(scan)?);
            more = scan.goes_on(b']')?;
        }
        Ok(items)
    }

    fn members(scan: &mut Scanner<'a>) -> Result<Vec<(Cow<'a, str>, Self)>, ReadError> {
        scan.enter()?;
        let mut members = Vec::new();
        let mut more = scan.begins(b'}');
        while more {
            members.push((scan.name()?, Self::read(scan)?));
            more = scan.goes_on(b'}')?;
        }
        Ok(members)
    }

    /// Writes the value compactly, in the order it came in.
    pub(crate) fn write(&self, out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Self::Number(number) => out.push_str(number),
            Self::Deep(text) => out.push_str(text),
            Self::Text(text) => push_text(out, text),
            Self::List(items) => {
                out.push('[');
                for (position, item) in items.iter().enumerate() {
                    out.push_str(if position > 0 { "," } else { "" });
                    item.write(out);
                }
                out.push(']');
            }
            Self::Object(members) => {
                out.push('{');
                for (position, (name, value)) in members.iter().enumerate() {
                    out.push_str(if position > 0 { "," } else { "" });
                    push_text(out, name);
                    out.push(':');
                    value.write(out);
                }
                out.push('}');
            }
        }
    }

    /// The value with the members of its objects in the order of their names, each name once: two values that mean the
    /// same are then equal.
    #[inline]
    pub(crate) fn sorted(self) -> Self {
        match self {
            Self::List(items) => {
                let mut sorted = Vec::with_capacity(items.len());
                for item in items {
                    sorted.push(item.sorted());
                }
                Self::List(sorted)
            }
            Self::Object(mut members) => {
                let places = places_in_order(members.len(), &|one, other| members[one].0.cmp(&members[other].0));
                let mut sorted: Vec<(Cow<'a, str>, Self)> = Vec::with_capacity(members.len());
                for place in places {
                    let (name, value) = std::mem::replace(&mut members[place], (Cow::Borrowed(""), Self::Null));
                    match sorted.last_mut() {
                        // The last of a name counts.
                        Some(before) if before.0 == name => before.1 = value.sorted(),
                        _ => sorted.push((name, value.sorted())),
                    }
                }
                Self::Object(sorted)
            }
            other => other,
        }
    }

    /// The value as `serde_json` has it. A number that it cannot hold becomes the text that spells it.
    pub(crate) fn to_value(&self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Bool(value) => Value::Bool(*value),
            Self::Number(number) => to_number(number).map_or_else(|| Value::from(*number), Value::Number),
            Self::Text(text) => Value::from(text.as_ref()),
            Self::Deep(text) => Value::from(*text),
            Self::List(items) => {
                let mut list = Vec::with_capacity(items.len());
                for item in items {
                    list.push(item.to_value());
                }
                Value::Array(list)
            }
            Self::Object(members) => {
                // One by one: `collect` would be built here, with a sort, and `insert` is built in `serde_json`.
                let mut object = serde_json::Map::new();
                for (name, value) in members {
                    object.insert(name.to_string(), value.to_value());
                }
                Value::Object(object)
            }
        }
    }
}

/// The number as `serde_json` reads it: whole in 64 bits, or the nearest float.
pub(crate) fn to_number(number: &str) -> Option<serde_json::Number> {
    if number != "-0" {
        if let Ok(whole) = number.parse::<u64>() {
            return Some(whole.into());
        }
        if let Ok(whole) = number.parse::<i64>() {
            return Some(whole.into());
        }
    }
    serde_json::Number::from_f64(number.parse().ok()?)
}

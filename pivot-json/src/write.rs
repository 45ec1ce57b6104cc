//! The writer.

use std::cell::Cell;
use std::fmt;
use std::fmt::Write as _;

use serde_json::Value;

use crate::aside::{Aside, Place};
use crate::json::{Glance, Json, List, Map};
use crate::object::Object;
use crate::raw::RawJson;
use crate::scalar::Scalar;

pub(crate) use self::escape::{push_escaped, push_text};

mod escape;

/// A value could not be written, because the destination failed. Created by a [`JsonWriter`] only.
#[derive(Debug)]
pub struct WriteError(());

impl WriteError {
    pub(crate) fn unless<E>(written: Result<(), E>) -> Result<(), Self> {
        written.map_err(|_| Self(()))
    }
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the value could not be written")
    }
}

impl std::error::Error for WriteError {}

/// The destination of one JSON value.
pub trait JsonWriter {
    /// Writes a value that is neither object nor array.
    ///
    /// # Errors
    /// Returns an error if the destination fails, as do all methods.
    fn scalar(&mut self, scalar: Scalar<'_>) -> Result<(), WriteError>;

    /// Writes an object: its present fields in the order of their declaration, then the unknown ones. A field that is
    /// absent because its value did not fit is written with that value.
    ///
    /// # Errors
    /// The same as [`scalar`](JsonWriter::scalar).
    fn object(&mut self, object: &dyn Object) -> Result<(), WriteError>;

    /// Writes an array.
    ///
    /// # Errors
    /// The same as [`scalar`](JsonWriter::scalar).
    fn list(&mut self, list: &dyn List) -> Result<(), WriteError>;

    /// Writes an object whose property names are data.
    ///
    /// # Errors
    /// The same as [`scalar`](JsonWriter::scalar).
    fn map(&mut self, map: &dyn Map) -> Result<(), WriteError>;

    /// Writes any value, unmodified.
    ///
    /// # Errors
    /// The same as [`scalar`](JsonWriter::scalar).
    fn raw(&mut self, raw: &RawJson) -> Result<(), WriteError>;

    /// Writes any value.
    ///
    /// # Errors
    /// The same as [`scalar`](JsonWriter::scalar).
    fn tree(&mut self, tree: &Value) -> Result<(), WriteError> {
        self.raw(&RawJson::from(tree))
    }

    /// Writes the `Display` output of a value as a text.
    ///
    /// # Errors
    /// The same as [`scalar`](JsonWriter::scalar).
    fn text(&mut self, text: &dyn fmt::Display) -> Result<(), WriteError> {
        self.scalar(Scalar::from(text.to_string().as_str()))
    }

    /// Writes a secret text. A writer that produces JSON writes it; one that produces debug output redacts it.
    ///
    /// # Errors
    /// The same as [`scalar`](JsonWriter::scalar).
    fn sensitive(&mut self, text: &str) -> Result<(), WriteError> {
        self.scalar(Scalar::from(text))
    }

    /// Writes a malformed value, for the given reason. A writer that produces JSON writes it unmodified; one that
    /// validates records the reason.
    ///
    /// # Errors
    /// The same as [`scalar`](JsonWriter::scalar).
    fn invalid(&mut self, value: Scalar<'_>, reason: &dyn fmt::Display) -> Result<(), WriteError> {
        let _ = reason;
        self.scalar(value)
    }

    /// Writes a value that its enum does not know. A writer that produces JSON writes it unmodified.
    ///
    /// # Errors
    /// The same as [`scalar`](JsonWriter::scalar).
    fn unknown(&mut self, value: Scalar<'_>) -> Result<(), WriteError> {
        self.scalar(value)
    }
}

/// The compact JSON of a value.
pub fn to_vec(value: &dyn Json) -> Vec<u8> {
    to_string(value).into_bytes()
}

/// The compact JSON of a value as text.
pub fn to_string(value: &dyn Json) -> String {
    written(value, false)
}

/// The compact JSON of a value, and the secret texts in it ([`JsonWriter::sensitive`]) in their order.
pub fn to_vec_and_secrets(value: &dyn Json) -> (Vec<u8>, Vec<String>) {
    let mut writer = Writer { secrets: Some(Vec::new()), ..Writer::new(false) };
    // Memory takes every text, so nothing can fail.
    let _ = value.write(&mut writer);
    let secrets = writer.secrets.take().unwrap_or_default();
    (writer.finish().into_bytes(), secrets)
}

/// The compact JSON of a value, and whether all in it is regular: then [`invalid_texts`](crate::check::invalid_texts) finds
/// nothing. For who validates what is sent, in one walk.
pub fn to_vec_and_regularity(value: &dyn Json) -> (Vec<u8>, bool) {
    let mut writer = Writer::new(false);
    // Memory takes every text, so nothing can fail.
    let _ = value.write(&mut writer);
    let is_regular = writer.is_regular;
    (writer.finish().into_bytes(), is_regular)
}

fn written(value: &dyn Json, is_plain: bool) -> String {
    let mut writer = Writer::new(is_plain);
    // Memory takes every text, so nothing can fail.
    let _ = value.write(&mut writer);
    writer.finish()
}

/// The value as a tree of `serde_json`; see [`RawJson::to_value`] for its numbers.
pub fn to_value(value: &dyn Json) -> Value {
    RawJson::of(value).to_value()
}

/// Whether two values have the same JSON. Different ways of writing an absent value make no difference.
#[doc(hidden)]
pub fn are_equal(one: &dyn Json, other: &dyn Json) -> bool {
    let [one, other] = [one, other].map(|value| RawJson::trusted(&written(value, true)));
    one == other
}

thread_local! {
    /// The room that a document begins with, in bytes.
    static ROOM: Cell<usize> = const { Cell::new(LEAST_ROOM) };
}

/// By how much a document may be longer than the last and still fit, at least one byte.
const SLACK: usize = 64;

/// The least and the most room.
const LEAST_ROOM: usize = 128;
const MOST_ROOM: usize = 16 << 10;

/// Writes JSON to memory.
struct Writer {
    out: String,
    /// What was set aside from the list or map that is about to be written.
    asides: Vec<Aside>,
    /// Whether what only says that there is no value is left out.
    is_plain: bool,
    /// What must not be seen of it, where somebody wants to know.
    secrets: Option<Vec<String>>,
    /// Whether no value broke its rule and none was set aside.
    is_regular: bool,
}

impl Writer {
    fn new(is_plain: bool) -> Self {
        let out = String::with_capacity(ROOM.get());
        Self { out, asides: Vec::new(), is_plain, secrets: None, is_regular: true }
    }

    /// What was written. The next document will have room for one as long as this: those of a program resemble each other.
    fn finish(self) -> String {
        ROOM.set((self.out.len() + SLACK).next_multiple_of(SLACK).clamp(LEAST_ROOM, MOST_ROOM));
        self.out
    }

    fn name(&mut self, is_first: &mut bool, name: &str) {
        if !std::mem::take(is_first) {
            self.out.push(',');
        }
        push_text(&mut self.out, name);
        self.out.push(':');
    }

    /// A name in which nothing must be escaped.
    fn plain_name(&mut self, is_first: &mut bool, name: &str) {
        self.out.reserve(name.len() + 4);
        // Each of a length that is known here: then nothing is called to copy it.
        if std::mem::take(is_first) {
            self.out.push('"');
        } else {
            self.out.push_str(",\"");
        }
        self.out.push_str(name);
        self.out.push_str("\":");
    }

    /// A field for which something came that did not fit.
    #[cold]
    fn field(&mut self, is_first: &mut bool, name: &str, field: &dyn Json, asides: &[Aside]) -> Result<(), WriteError> {
        let is_plain = self.is_plain;
        let is_left_out = |aside: &Aside| (is_plain && aside.reason.is_none()) || aside.is_overruled(field);
        let mut kept = asides.iter().filter(|aside| !is_left_out(aside));
        let whole = kept.clone().find(|aside| aside.place == Place::Field);
        match whole {
            Some(aside) => {
                self.name(is_first, name);
                self.out.push_str(aside.as_json());
                Ok(())
            }
            _ if field.is_absent() => Ok(()),
            _ => {
                self.name(is_first, name);
                self.asides = kept.by_ref().cloned().collect();
                let written = field.write(self);
                self.asides.clear();
                written
            }
        }
    }

    /// Items with those between them that were set aside, each at the position it came at.
    #[cold]
    fn mixed_list(&mut self, list: &dyn List, asides: Vec<Aside>) -> Result<(), WriteError> {
        let mut items = 0..list.len();
        let mut asides = asides.into_iter().peekable();
        self.out.push('[');
        for position in 0.. {
            let is_aside = asides.peek().is_some_and(|aside| match aside.place {
                Place::Item(place) => place <= position || items.is_empty(),
                Place::Field | Place::Entry(_) => true,
            });
            let item = if is_aside { None } else { items.next() };
            let aside = if is_aside { asides.next() } else { None };
            if item.is_none() && aside.is_none() {
                break;
            }
            if position > 0 {
                self.out.push(',');
            }
            if let Some(item) = item {
                list.item(item).write(self)?;
            }
            if let Some(aside) = aside {
                self.out.push_str(aside.as_json());
            }
        }
        self.out.push(']');
        Ok(())
    }
}

impl JsonWriter for Writer {
    fn scalar(&mut self, scalar: Scalar<'_>) -> Result<(), WriteError> {
        match scalar {
            Scalar::Null => self.out.push_str("null"),
            Scalar::Bool(value) => self.out.push_str(if value { "true" } else { "false" }),
            Scalar::Int(value) => self.out.push_str(itoa::Buffer::new().format(value)),
            Scalar::UInt(value) => self.out.push_str(itoa::Buffer::new().format(value)),
            Scalar::Number(number) => self.out.push_str(number),
            Scalar::Text(text) => push_text(&mut self.out, &text),
            float @ Scalar::Float(_) => return WriteError::unless(write!(self.out, "{float}")),
        }
        Ok(())
    }

    fn object(&mut self, object: &dyn Object) -> Result<(), WriteError> {
        if !self.asides.is_empty() {
            self.asides.clear();
        }
        let table = object.table();
        let (names, are_plain) = (table.names, table.are_names_plain());
        let extra = object.extra();
        let asides = extra.asides();
        self.is_regular &= asides.is_none();
        let mut is_first = true;
        self.out.push('{');
        for (position, name) in names.iter().enumerate() {
            let field = object.field(position);
            match asides.and_then(|asides| asides.of(name)) {
                Some(asides) => self.field(&mut is_first, name, field, asides)?,
                None => {
                    let glance = field.glance();
                    if matches!(glance, Glance::Absent) {
                        continue;
                    }
                    match are_plain {
                        true => self.plain_name(&mut is_first, name),
                        false => self.name(&mut is_first, name),
                    }
                    match glance {
                        Glance::Scalar(scalar) => self.scalar(scalar)?,
                        _ => field.write(self)?,
                    }
                }
            }
        }
        if !extra.is_empty() {
            for (name, value) in extra.iter().filter(|(name, _)| !names.contains(name)) {
                self.name(&mut is_first, name);
                self.out.push_str(value.as_json());
            }
        }
        self.out.push('}');
        Ok(())
    }

    fn invalid(&mut self, value: Scalar<'_>, _: &dyn fmt::Display) -> Result<(), WriteError> {
        self.is_regular = false;
        self.scalar(value)
    }

    fn list(&mut self, list: &dyn List) -> Result<(), WriteError> {
        if !self.asides.is_empty() {
            let asides = std::mem::take(&mut self.asides);
            return self.mixed_list(list, asides);
        }
        self.out.push('[');
        for position in 0..list.len() {
            if position > 0 {
                self.out.push(',');
            }
            list.item(position).write(self)?;
        }
        self.out.push(']');
        Ok(())
    }

    fn map(&mut self, map: &dyn Map) -> Result<(), WriteError> {
        let asides = std::mem::take(&mut self.asides);
        let mut is_first = true;
        self.out.push('{');
        map.visit(&mut |name, value| {
            self.name(&mut is_first, name);
            value.write(self)
        })?;
        for aside in &asides {
            let Place::Entry(name) = &aside.place else { continue };
            if !map.has(name) {
                self.name(&mut is_first, name);
                self.out.push_str(aside.as_json());
            }
        }
        self.out.push('}');
        Ok(())
    }

    fn sensitive(&mut self, text: &str) -> Result<(), WriteError> {
        if let Some(secrets) = &mut self.secrets {
            secrets.push(text.to_owned());
        }
        self.scalar(Scalar::from(text))
    }

    fn raw(&mut self, raw: &RawJson) -> Result<(), WriteError> {
        self.out.push_str(raw.as_json());
        Ok(())
    }

    fn text(&mut self, text: &dyn fmt::Display) -> Result<(), WriteError> {
        self.out.push('"');
        let written = write!(Escaped(&mut self.out), "{text}");
        self.out.push('"');
        WriteError::unless(written)
    }
}

/// Escapes what is written to it.
struct Escaped<'a>(&'a mut String);

impl fmt::Write for Escaped<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        push_escaped(self.0, text);
        Ok(())
    }
}

#[cfg(test)]
mod tests;

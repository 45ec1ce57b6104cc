//! The shared reader: one visitor for all objects, one for all lists, one for all single values.

use std::borrow::Cow;
use std::cell::RefCell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};

use crate::json::{Json, List};
use crate::object::Object;
use crate::problem::Problem;
use crate::scalar::Scalar;

/// Why a value could not be read.
#[derive(Debug)]
pub struct Failed(Reason);

#[derive(Debug)]
enum Reason {
    Null,
    Said(Box<str>),
    /// The source keeps the deserializer's own error.
    Kept,
}

impl Failed {
    /// A failure in the reader's own words: what was expected and what was found.
    pub fn new(message: impl Into<String>) -> Self {
        Self(Reason::Said(message.into().into_boxed_str()))
    }

    /// The failure of a value that is `null` where there must be one.
    pub fn null() -> Self {
        Self(Reason::Null)
    }
}

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Reason::Null => f.write_str("required, but null"),
            Reason::Said(message) => f.write_str(message),
            Reason::Kept => f.write_str("unreadable"),
        }
    }
}

impl std::error::Error for Failed {}

/// One JSON value that is about to be read, whatever the format's own reader is. It can be read once.
pub trait Source<'de> {
    /// Reads a value that is neither object nor list.
    ///
    /// # Errors
    /// For an object, a list, or text that is not JSON.
    fn scalar(&mut self) -> Result<Scalar<'de>, Failed>;

    /// Reads an object into `object`; `false` where the value is `null`.
    ///
    /// # Errors
    /// For any other value, a field that cannot be read, a required field that is missing.
    fn object(&mut self, object: &mut dyn Object) -> Result<bool, Failed>;

    /// Reads a list into `list`; `false` where the value is `null`.
    ///
    /// # Errors
    /// For any other value, or an item that cannot be read.
    fn list(&mut self, list: &mut dyn List) -> Result<bool, Failed>;

    /// Reads any value at all.
    ///
    /// # Errors
    /// For text that is not JSON.
    fn tree(&mut self) -> Result<serde_json::Value, Failed>;

    /// Reads any value but `null` into `value`; `false` for `null`.
    ///
    /// # Errors
    /// As `value` has them.
    fn optional(&mut self, value: &mut dyn Json) -> Result<bool, Failed>;
}

/// Reads a `T` through any deserializer of a self-describing format: what the macros put behind `serde::Deserialize`.
#[doc(hidden)]
pub fn deserialize<'de, T: Json, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut value = T::blank();
    Place(&mut value).deserialize(deserializer)?;
    Ok(value)
}

/// Reads an object that must be there.
#[doc(hidden)]
pub fn read_object<'de>(object: &mut dyn Object, source: &mut dyn Source<'de>) -> Result<(), Failed> {
    if source.object(object)? { Ok(()) } else { Err(Failed::null()) }
}

/// Reads a value from a text that is not JSON, such as a cell of a table: a text, a number, a boolean. An empty text is
/// `null`.
///
/// # Errors
/// Where the value is neither, or the text does not spell it.
pub fn read_text(text: &str, value: &mut dyn Json) -> Result<(), Failed> {
    value.read(&mut Cell(Some(text)))
}

struct Cell<'a>(Option<&'a str>);

impl<'a> Source<'a> for Cell<'a> {
    fn scalar(&mut self) -> Result<Scalar<'a>, Failed> {
        match self.0.take() {
            None | Some("") => Ok(Scalar::Null),
            Some(text) => Ok(Scalar::from(text)),
        }
    }

    fn object(&mut self, _: &mut dyn Object) -> Result<bool, Failed> {
        Err(Failed::new("a text cannot hold an object"))
    }

    fn list(&mut self, list: &mut dyn List) -> Result<bool, Failed> {
        let text = self.0.take().unwrap_or_default();
        list.clear();
        list.accept_text(text).map(|()| true)
    }

    fn tree(&mut self) -> Result<serde_json::Value, Failed> {
        Ok(self.0.take().filter(|text| !text.is_empty()).map_or(serde_json::Value::Null, Into::into))
    }

    fn optional(&mut self, value: &mut dyn Json) -> Result<bool, Failed> {
        if self.0.is_none_or(str::is_empty) {
            return Ok(false);
        }
        value.read(self).map(|()| true)
    }
}

/// Reads into a value in place.
pub(crate) struct Place<'a>(pub(crate) &'a mut dyn Json);

impl<'de> DeserializeSeed<'de> for Place<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let mut once = Once { deserializer: Some(deserializer), error: None };
        self.0.read(&mut once).map_err(|failed| once.error.take().unwrap_or_else(|| D::Error::custom(failed)))
    }
}

/// A deserializer behind [`Source`]: its own error type cannot cross the trait, so it stays here.
struct Once<'de, D: Deserializer<'de>> {
    deserializer: Option<D>,
    error: Option<D::Error>,
}

impl<'de, D: Deserializer<'de>> Once<'de, D> {
    fn visit<V>(&mut self, visit: impl FnOnce(D) -> Result<V, D::Error>) -> Result<V, Failed> {
        let deserializer = self.deserializer.take().ok_or_else(|| Failed::new("a value was read twice"))?;
        visit(deserializer).map_err(|error| {
            self.error = Some(error);
            Failed(Reason::Kept)
        })
    }
}

impl<'de, D: Deserializer<'de>> Source<'de> for Once<'de, D> {
    fn scalar(&mut self) -> Result<Scalar<'de>, Failed> {
        self.visit(|deserializer| deserializer.deserialize_any(ScalarVisitor))
    }

    fn object(&mut self, object: &mut dyn Object) -> Result<bool, Failed> {
        self.visit(|deserializer| deserializer.deserialize_any(ObjectVisitor(object)))
    }

    fn list(&mut self, list: &mut dyn List) -> Result<bool, Failed> {
        self.visit(|deserializer| deserializer.deserialize_any(ListVisitor(list)))
    }

    fn tree(&mut self) -> Result<serde_json::Value, Failed> {
        self.visit(serde::Deserialize::deserialize)
    }

    fn optional(&mut self, value: &mut dyn Json) -> Result<bool, Failed> {
        self.visit(|deserializer| deserializer.deserialize_option(OptionalVisitor(value)))
    }
}

struct ScalarVisitor;

impl<'de> Visitor<'de> for ScalarVisitor {
    type Value = Scalar<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a single value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Int(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Scalar<'de>, E> {
        Ok(i64::try_from(value).map_or(Scalar::UInt(value), Scalar::Int))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Float(value))
    }

    fn visit_borrowed_str<E>(self, value: &'de str) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Text(Cow::Borrowed(value)))
    }

    fn visit_str<E>(self, value: &str) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Text(Cow::Owned(value.to_owned())))
    }

    fn visit_string<E>(self, value: String) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Text(Cow::Owned(value)))
    }

    fn visit_unit<E>(self) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Null)
    }
}

/// `visit_unit` and `visit_none` mean `null`, for every visitor below.
macro_rules! null_is_false {
    () => {
        fn visit_unit<E>(self) -> Result<bool, E> {
            Ok(false)
        }

        fn visit_none<E>(self) -> Result<bool, E> {
            Ok(false)
        }
    };
}

struct OptionalVisitor<'a>(&'a mut dyn Json);

impl<'de> Visitor<'de> for OptionalVisitor<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }

    null_is_false!();

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        Place(self.0).deserialize(deserializer).map(|()| true)
    }
}

struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Cow<'de, str>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Key {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a field name")
    }

    fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Borrowed(name))
    }

    fn visit_str<E>(self, name: &str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Owned(name.to_owned()))
    }
}

struct ObjectVisitor<'a>(&'a mut dyn Object);

impl<'de> Visitor<'de> for ObjectVisitor<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    null_is_false!();

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        let collector = Collector::current();
        let table = self.0.table();
        let (mut seen, mut likely) = (0_u128, 0);
        while let Some(name) = map.next_key_seed(Key)? {
            match table.position(&name, likely) {
                Some(position) => {
                    seen |= 1 << position;
                    likely = position + 1;
                    let mark = collector.mark();
                    let read = map.next_value_seed(Place(self.0.field_mut(position)));
                    collector.nest(mark, read, || name.to_string())?;
                }
                None => {
                    let value: serde_json::Value = map.next_value()?;
                    self.0.extra_mut().insert(name, value);
                }
            }
        }
        let names = table.names;
        let missing = (0..names.len()).filter(|&index| seen & (1 << index) == 0 && self.0.field(index).is_required());
        let missing: Vec<&str> = missing.map(|index| names[index]).collect();
        if !missing.is_empty() && !collector.add_missing(&missing) {
            let plural = if missing.len() == 1 { "" } else { "s" };
            return Err(A::Error::custom(format_args!("missing field{plural} `{}`", missing.join("`, `"))));
        }
        Ok(true)
    }
}

struct ListVisitor<'a>(&'a mut dyn List);

impl<'de> Visitor<'de> for ListVisitor<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    null_is_false!();

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<bool, E> {
        self.0.accept_text(text).map(|()| true).map_err(E::custom)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<bool, A::Error> {
        let collector = Collector::current();
        self.0.clear();
        for position in 0_usize.. {
            let mark = collector.mark();
            let read = seq.next_element_seed(Item(self.0));
            let done = read.as_ref().is_ok_and(Option::is_none);
            collector.nest(mark, read.map(|_| ()), || format!("[{position}]"))?;
            if done {
                break;
            }
        }
        Ok(true)
    }
}

struct Item<'a>(&'a mut dyn List);

impl<'de> DeserializeSeed<'de> for Item<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        Place(self.0.grow()).deserialize(deserializer)
    }
}

thread_local! {
    /// The problems found so far, while a document that is known to be wrong is read a second time.
    static COLLECTED: RefCell<Option<Vec<Problem>>> = const { RefCell::new(None) };
}

/// Whether this reading gathers problems and goes on, or stops at the first: looked up once per object or list,
/// so that a document that is right pays nothing for it.
#[derive(Clone, Copy)]
struct Collector {
    active: bool,
}

impl Collector {
    fn current() -> Self {
        Self { active: COLLECTED.with_borrow(Option::is_some) }
    }

    fn mark(self) -> usize {
        if self.active { COLLECTED.with_borrow(|found| found.as_ref().map_or(0, Vec::len)) } else { 0 }
    }

    /// Puts what was found since `mark` under the name of the value that was read.
    fn nest<E: fmt::Display>(self, mark: usize, read: Result<(), E>, name: impl Fn() -> String) -> Result<(), E> {
        if !self.active {
            return read;
        }
        COLLECTED.with_borrow_mut(|found| {
            let Some(found) = found else { return };
            if let Err(error) = read {
                found.push(Problem::new("", error.to_string()));
            }
            for problem in found.iter_mut().skip(mark) {
                problem.nest(&name());
            }
        });
        Ok(())
    }

    fn add_missing(self, names: &[&str]) -> bool {
        if self.active {
            COLLECTED.with_borrow_mut(|found| {
                found.iter_mut().for_each(|found| {
                    found.extend(names.iter().map(|name| Problem::new(*name, "missing")));
                });
            });
        }
        self.active
    }
}

/// Reads a document that is known to be wrong, past its mistakes, and gives all of them.
pub(crate) fn collect_problems(document: &serde_json::Value, value: &mut dyn Json) -> Vec<Problem> {
    /// Ends the gathering even if a reader panics, so that the thread's next document is read as usual.
    struct Ended;
    impl Drop for Ended {
        fn drop(&mut self) {
            COLLECTED.set(None);
        }
    }
    let _ended = Ended;
    COLLECTED.set(Some(Vec::new()));
    let read = Place(value).deserialize(document);
    let mut found = COLLECTED.take().unwrap_or_default();
    found.extend(read.err().map(|error| Problem::new("", error.to_string())));
    found
}

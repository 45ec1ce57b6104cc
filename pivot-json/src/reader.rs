//! The reader: one for all objects, all lists, all maps and all single values, over a JSON text.

use std::borrow::Cow;

use crate::aside::Aside;
use crate::deviation::{DeviationKind, Deviations};
use crate::extra::Extra;
use crate::json::{Json, List, Map};
use crate::object::Object;
use crate::problem::ValidationErrors;
use crate::raw::RawJson;
use crate::read::JsonReader;
use crate::read_error::ReadError;
use crate::scalar::Scalar;
use crate::scan::{Scanner, kind};

mod fields;
mod found;
mod members;
mod noted;
mod wrapped;

use found::Found;
use noted::Notes;

/// Where a value begins: its place in the text, its depth, and how much was pending then.
type Mark = (usize, u8, usize);

/// How values are handled that do not fit an optional field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Misfits {
    /// They are set aside, and reading continues: for documents from servers.
    #[default]
    SetAside,
    /// They are errors, as are forms that only PHP writes and malformed JSON: for documents written by this side, and
    /// for tests.
    Refuse,
}

/// Reads values from a JSON text.
pub(crate) struct Reader<'de> {
    scan: Scanner<'de>,
    misfits: Misfits,
    /// What is wrong, while a document that is known to be wrong is read a second time, past its mistakes.
    problems: Option<Found>,
    /// What did not fit in lists and maps whose owner has not taken it yet.
    pending: Vec<Aside>,
    /// Whether a value is about to be read.
    is_ready: bool,
    /// Whether the value about to be read stands in the place of one that was read before.
    is_again: bool,
    /// Whether the value just read leaves something to settle: set aside items, or a value that means there is none.
    is_unsettled: bool,
    is_absent: bool,
    count: usize,
    /// How what was read differs from its types, if anybody wants to know.
    notes: Option<Notes>,
}

/// What a reading has found.
#[derive(Debug)]
pub(crate) struct Read {
    /// How many values did not fit and were set aside.
    pub(crate) misfits: usize,
    /// Where the document differs from its type, if that was to be noted.
    pub(crate) deviations: Deviations,
    /// How many values were begun or skipped.
    #[cfg(test)]
    pub(crate) visited: u64,
}

/// Reads the whole text into `value`.
pub(crate) fn read(text: &str, value: &mut dyn Json, misfits: Misfits) -> Result<Read, (ReadError, bool)> {
    Reader::new(text, misfits).whole(value)
}

/// The same, and notes where the document differs from its type.
pub(crate) fn read_noting(text: &str, value: &mut dyn Json, misfits: Misfits) -> Result<Read, (ReadError, bool)> {
    let mut reader = Reader::new(text, misfits);
    reader.notes = Some(Notes::default());
    reader.whole(value)
}

/// Reads the whole text into a value that was read into before, from a text with the same beginning; sets misfits aside.
pub(crate) fn read_anew(text: &str, value: &mut dyn Json, is_noted: bool) -> Result<Read, (ReadError, bool)> {
    let mut reader = Reader::new(text, Misfits::SetAside);
    reader.is_again = true;
    reader.notes = is_noted.then(Notes::default);
    reader.whole(value)
}

/// Reads a document that is known to be wrong, past its mistakes, and gives all of them.
pub(crate) fn collect_problems(text: &str, value: &mut dyn Json, misfits: Misfits) -> ValidationErrors {
    let mut reader = Reader::new(text, misfits);
    reader.problems = Some(Found::default());
    let outcome = reader.document(value);
    let mut found = reader.problems.take().unwrap_or_default();
    if let Err(failed) = outcome {
        found.add(Cow::Borrowed(""), |place| failed.said_at(place));
    }
    found.problems
}

impl<'de> Reader<'de> {
    fn new(text: &'de str, misfits: Misfits) -> Self {
        let mut scan = Scanner::new(text);
        scan.is_lenient = misfits == Misfits::SetAside;
        Self {
            scan,
            misfits,
            problems: None,
            pending: Vec::new(),
            is_ready: false,
            is_again: false,
            is_unsettled: false,
            is_absent: false,
            count: 0,
            notes: None,
        }
    }

    fn whole(mut self, value: &mut dyn Json) -> Result<Read, (ReadError, bool)> {
        match self.document(value) {
            Ok(()) => Ok(Read {
                misfits: self.count,
                deviations: self.noted(),
                #[cfg(test)]
                visited: self.scan.visited,
            }),
            Err(failed) => Err((failed, self.scan.is_broken)),
        }
    }

    fn document(&mut self, value: &mut dyn Json) -> Result<(), ReadError> {
        self.is_ready = true;
        self.scan.peek();
        let read = value.read(self);
        if self.scan.is_broken {
            return Err(ReadError::syntax());
        }
        if read.is_err() || self.is_ready {
            self.scan.at = 0;
            self.scan.depth = 0;
            self.scan.skip()?;
        }
        if self.scan.peek().is_some() {
            return Err(self.scan.broken());
        }
        read?;
        // Nobody owns what a bare list or map cannot hold, so it is an error; null items are nothing.
        match std::mem::take(&mut self.pending).into_iter().find(|aside| aside.reason.is_some()) {
            Some(aside) if self.problems.is_none() => {
                let reason = aside.reason.unwrap_or_default();
                Err(ReadError::repeated(reason).under(&aside.place.path("")))
            }
            _ => Ok(()),
        }
    }

    /// Every value is read by exactly one of the methods that call this.
    #[inline]
    fn begin(&mut self) -> Result<Option<u8>, ReadError> {
        if !std::mem::take(&mut self.is_ready) {
            return Err(ReadError::twice());
        }
        self.scan.visit();
        Ok(self.scan.peek())
    }

    /// The failure of a value of the wrong kind, which has not been passed.
    #[cold]
    fn type_mismatch(&mut self, expected: &'static str) -> ReadError {
        match kind(self.scan.peek()) {
            Some("null") => ReadError::null(),
            Some(found @ ("an object" | "a list")) => ReadError::type_mismatch(expected, found, found),
            Some(found) => {
                let start = self.scan.at;
                match self.scan.skip() {
                    Ok(()) => ReadError::type_mismatch(expected, found, self.scan.since(start)),
                    Err(broken) => broken,
                }
            }
            None => self.scan.odd_number().map_or_else(|broken| broken, ReadError::unwritable),
        }
    }

    /// Whether what begins at `start` is `NaN` or an infinity.
    fn is_odd_at(&self, start: usize) -> bool {
        self.scan.odd_at(start).is_some()
    }

    /// The value that begins at `start`, once more and as it came.
    #[cold]
    fn again(&mut self, start: usize, depth: u8) -> Result<RawJson, ReadError> {
        self.scan.at = start;
        self.scan.depth = depth;
        self.is_ready = false;
        self.scan.raw()
    }
}

impl<'de> JsonReader<'de> for Reader<'de> {
    fn scalar(&mut self) -> Result<Scalar<'de>, ReadError> {
        match self.begin()? {
            Some(b'"') => self.scan.string().map(Scalar::Text),
            Some(b'-' | b'0'..=b'9') => self.scan.number().map(Scalar::Number),
            Some(b'n') => self.scan.word("null").map(|()| Scalar::Null),
            Some(b't') => self.scan.word("true").map(|()| Scalar::Bool(true)),
            Some(b'f') => self.scan.word("false").map(|()| Scalar::Bool(false)),
            _ => Err(self.type_mismatch("a single value")),
        }
    }

    fn plain_text(&mut self) -> Option<&'de str> {
        let text = if self.is_ready { self.scan.plain_string()? } else { return None };
        self.is_ready = false;
        self.scan.visit();
        Some(text)
    }

    fn plain_integer(&mut self) -> Option<i64> {
        let integer = if self.is_ready { self.scan.plain_integer()? } else { return None };
        self.is_ready = false;
        self.scan.visit();
        Some(integer)
    }

    fn object(&mut self, object: &mut dyn Object) -> Result<bool, ReadError> {
        let is_again = std::mem::take(&mut self.is_again);
        match self.begin()? {
            Some(b'{') if self.may_wrap() && self.is_at_only("0") && wrapped::has_required(object) => {
                return self.under_zero(object, is_again);
            }
            Some(b'{') => {}
            Some(b'n') => return self.scan.word("null").map(|()| false),
            Some(b'"') if self.may_wrap() => return self.object_in_text(object, is_again),
            // What a document is, is not guessed at: an empty list says that there is none.
            Some(b'[') if self.may_wrap() => return self.listed(object, is_again),
            _ => return Err(self.type_mismatch("an object")),
        }
        if is_again {
            blank(object);
        }
        self.fields(object).map(|()| true)
    }

    fn list(&mut self, list: &mut dyn List) -> Result<bool, ReadError> {
        match self.begin()? {
            Some(b'[') => self.items(list).map(|()| true),
            Some(b'n') => self.scan.word("null").map(|()| false),
            Some(b'{') if !self.is_strict() => self.numbered(list).map(|()| true),
            Some(b'"') => {
                let text = self.scan.string()?;
                if self.may_wrap() && self.list_in_text(&text, list) {
                    return Ok(true);
                }
                list.clear();
                list.accept_text(&text).map(|()| true)
            }
            _ => Err(self.type_mismatch("a list")),
        }
    }

    fn map(&mut self, map: &mut dyn Map) -> Result<bool, ReadError> {
        match self.begin()? {
            Some(b'{') => self.entries(map).map(|()| true),
            Some(b'n') => self.scan.word("null").map(|()| false),
            Some(b'[') => {
                let mut ahead = self.scan.clone();
                ahead.at += 1;
                if self.is_strict() || !ahead.pass(b']') {
                    return Err(self.type_mismatch("an object"));
                }
                self.scan.at = ahead.at;
                map.clear();
                Ok(true)
            }
            _ => Err(self.type_mismatch("an object")),
        }
    }

    fn raw(&mut self) -> Result<RawJson, ReadError> {
        self.begin()?;
        self.scan.raw()
    }

    fn optional(&mut self, value: &mut dyn Json) -> Result<bool, ReadError> {
        if self.is_ready && self.scan.peek() == Some(b'n') {
            self.is_ready = false;
            return self.scan.word("null").map(|()| false);
        }
        value.read(self)?;
        Ok(!self.is_absent)
    }

    fn is_null_like(&mut self) {
        self.is_absent = true;
        self.is_unsettled = true;
    }

    fn note(&mut self, kind: DeviationKind) {
        self.note_value(kind);
    }

    fn is_strict(&self) -> bool {
        self.misfits == Misfits::Refuse
    }
}

/// Makes an object that was read before as if it were new.
#[cold]
fn blank(object: &mut dyn Object) {
    object.reset();
    *object.extra_mut() = Extra::new();
}

#[cfg(test)]
mod alias_tests;
#[cfg(test)]
mod nearly_json_tests;
#[cfg(test)]
mod tests;

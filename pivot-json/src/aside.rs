//! What came and did not fit, kept beside the fields that it came for.

use std::borrow::Cow;
use std::cell::Cell;
use std::fmt;

use crate::deviation::Step;
use crate::json::Json;
use crate::raw::RawJson;
use crate::read_error::{SHOWN, cut};

thread_local! {
    static SET_ASIDE: Cell<u64> = const { Cell::new(0) };
}

/// How often a value was set aside on this thread so far, by whatever reader, and however many of them are left. Where this is the
/// same before and after a document is read, [`misfits`](crate::misfits) finds none in it.
#[doc(hidden)]
pub fn set_aside_so_far() -> u64 {
    SET_ASIDE.get()
}

fn count(values: usize) {
    SET_ASIDE.set(SET_ASIDE.get().wrapping_add(values as u64));
}

/// How many reasons are kept for one field: those of a list with thousands of unfit items say the same.
const REASONS: usize = 100;

/// A value that came for a field and is not in it.
#[derive(Clone, PartialEq)]
pub(crate) struct Aside {
    pub(crate) place: Place,
    pub(crate) raw: RawJson,
    /// Why it does not fit. `None` if it means that there is no value: an empty text, a null item.
    pub(crate) reason: Option<Cow<'static, str>>,
    /// How many values of the same list were read.
    pub(crate) others: usize,
    /// Whether it is the text of a number that JSON cannot write, such as `NaN`: it is written as `null`.
    pub(crate) is_unwritable: bool,
}

impl Aside {
    pub(crate) fn new(place: Place, raw: RawJson, reason: Option<Cow<'static, str>>) -> Self {
        Self { place, raw, reason, others: 0, is_unwritable: false }
    }

    /// What is written in its place.
    pub(crate) fn as_json(&self) -> &str {
        if self.is_unwritable { "null" } else { self.raw.as_json() }
    }

    /// The position of the item that it came for, if it came for one.
    pub(crate) fn position(&self) -> Option<usize> {
        match self.place {
            Place::Item(position) => Some(position),
            Place::Field | Place::Entry(_) => None,
        }
    }

    /// Whether the field has been set since, so that the value is not written back.
    pub(crate) fn is_overruled(&self, field: &dyn Json) -> bool {
        match &self.place {
            Place::Field => !field.is_unset(),
            Place::Item(_) => field.is_absent() || (self.others > 0 && innermost(field).has_no_items()),
            Place::Entry(name) => field.is_absent() || innermost(field).has_entry(name),
        }
    }
}

fn innermost(mut field: &dyn Json) -> &dyn Json {
    while let Some(inner) = field.inner() {
        field = inner;
    }
    field
}

impl fmt::Debug for Aside {
    /// Without the value, which may be a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}: {}", self.place, self.reason.as_deref().unwrap_or("none"))
    }
}

/// What the value stood for.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Place {
    Field,
    /// The item of the field's list at this position, counted as they came.
    Item(usize),
    /// The value under this name of the field's map.
    Entry(Box<str>),
}

impl Place {
    /// The path from the object that has the field.
    pub(crate) fn path(&self, field: &str) -> String {
        match self {
            Self::Field => field.to_owned(),
            Self::Item(position) => format!("{field}[{position}]"),
            Self::Entry(name) => format!("{field}.{}", cut(name, SHOWN)),
        }
    }

    /// The step from the field to the value; none for the field itself.
    pub(crate) fn step(&self) -> Option<Step> {
        match self {
            Self::Field => None,
            Self::Item(_) => Some(Step::Item),
            Self::Entry(_) => Some(Step::Entry),
        }
    }
}

/// The values set aside for one object, by field.
#[derive(Debug, Default)]
pub(crate) struct Asides(Vec<(&'static str, Vec<Aside>)>);

impl Clone for Asides {
    fn clone(&self) -> Self {
        count(self.0.len());
        Self(self.0.clone())
    }
}

impl PartialEq for Asides {
    /// Whether the same values do not fit: how it was written that there is none makes no difference.
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        let (own, others) = (self.unfit(), other.unfit());
        let is_same = |at: usize| {
            let ((field, one), (other_field, other)) = (own[at], others[at]);
            field == other_field && one.place == other.place && one.raw == other.raw
        };
        own.len() == others.len() && (0..own.len()).all(is_same)
    }
}

impl Asides {
    /// Where a field is, or else would be.
    fn place(&self, field: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(known, _)| (*known).cmp(field))
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn of(&self, field: &str) -> Option<&[Aside]> {
        self.place(field).ok().map(|place| self.0[place].1.as_slice())
    }

    pub(crate) fn add(&mut self, field: &'static str, mut aside: Aside) {
        count(usize::from(aside.reason.is_some()));
        let place = self.place(field).unwrap_or_else(|place| {
            self.0.insert(place, (field, Vec::new()));
            place
        });
        let known = &mut self.0[place].1;
        if known.len() >= REASONS && aside.reason.is_some() {
            aside.reason = Some(Cow::Borrowed("does not fit, as others before it"));
        }
        known.push(aside);
    }

    pub(crate) fn remove(&mut self, field: &str) -> Vec<Aside> {
        self.place(field).map(|place| self.0.remove(place).1).unwrap_or_default()
    }

    pub(crate) fn each<'a>(&'a self, look: &mut dyn FnMut(&'static str, &'a Aside)) {
        for (field, asides) in &self.0 {
            for aside in asides {
                look(field, aside);
            }
        }
    }

    #[inline]
    fn unfit(&self) -> Vec<(&'static str, &Aside)> {
        let mut unfit = Vec::new();
        self.each(&mut |field, aside| {
            if aside.reason.is_some() {
                unfit.push((field, aside));
            }
        });
        unfit
    }
}

/// A value in a document that does not fit the type of its field. The field is absent, or its list lacks the item. When
/// the document is written, the value is written back in its place, unless the field has been set since; `NaN` and
/// infinities are written as `null`.
#[derive(Clone, PartialEq)]
pub struct Misfit {
    path: String,
    raw: RawJson,
    reason: Cow<'static, str>,
}

impl Misfit {
    pub(crate) fn new(path: String, aside: &Aside) -> Option<Self> {
        Some(Self { path, raw: aside.raw.clone(), reason: aside.reason.clone()? })
    }

    /// The path of the value: field names separated by dots, list positions in brackets, as in `orders[3].total`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The value, unmodified. For `NaN` and infinities, which JSON cannot represent, a text.
    pub fn raw(&self) -> &RawJson {
        &self.raw
    }

    /// Why it does not fit. Contains nothing of the value, so that it can be logged.
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.reason)
    }
}

impl fmt::Debug for Misfit {
    /// Without the value, which may be a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Misfit({self})")
    }
}

//! Where a document differs from its type although it was read.

use crate::check::{Seen, Stage, walk};
use crate::json::Json;
use crate::scalar::Scalar;

/// How a value differs from what its type declares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DeviationKind {
    /// The type declares no field of that name. What is inside it is not looked at.
    UnknownField,
    /// A value that its enum does not know.
    UnknownValue,
    /// A value that does not fit: it was [set aside](crate::misfits), or is a malformed [`Lenient`](crate::Lenient).
    Misfit,
}

/// The type of a JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum JsonType {
    /// The literal `null`.
    Null,
    /// `true` or `false`.
    Boolean,
    /// An integer or a fraction, of any size.
    Number,
    /// What stands between quotes.
    Text,
    /// An array.
    List,
    /// Names with values, between braces.
    Object,
}

impl JsonType {
    /// All types, in the order of their declaration.
    pub const ALL: [Self; 6] = [Self::Null, Self::Boolean, Self::Number, Self::Text, Self::List, Self::Object];

    /// The name of the type in JSON Schema.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean => "boolean",
            Self::Number => "number",
            Self::Text => "string",
            Self::List => "array",
            Self::Object => "object",
        }
    }

    /// The type of a value, as JSON without white space before it.
    pub fn of_json(json: &str) -> Self {
        Self::of_byte(json.bytes().next())
    }

    /// The type of the value that begins with this byte.
    pub(crate) fn of_byte(first: Option<u8>) -> Self {
        match first {
            Some(b'"') => Self::Text,
            Some(b'{') => Self::Object,
            Some(b'[') => Self::List,
            Some(b't' | b'f') => Self::Boolean,
            Some(b'-' | b'0'..=b'9') => Self::Number,
            _ => Self::Null,
        }
    }

    fn of_scalar(scalar: &Scalar<'_>) -> Self {
        match scalar {
            Scalar::Text(_) => Self::Text,
            Scalar::Null => Self::Null,
            Scalar::Bool(_) => Self::Boolean,
            // An unknown value keeps a boolean as its JSON.
            Scalar::Number(spelled) => Self::of_json(spelled),
            Scalar::Int(_) | Scalar::UInt(_) | Scalar::Float(_) => Self::Number,
        }
    }
}

/// A step of a path. Positions in lists and names that are data are left out.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// To a declared field.
    Field(&'static str),
    /// To a field that is not declared, by its name as it came, cut after a hundred characters.
    Unknown(Box<str>),
    /// To an item of a list.
    Item,
    /// To an entry of a map.
    Entry,
}

/// A value that differs from what its type declares. It does not contain the value, which may be a secret.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Deviation {
    kind: DeviationKind,
    found: JsonType,
    /// From the value outwards, as a reader comes by them.
    steps: Vec<Step>,
}

impl Deviation {
    pub(crate) fn new(kind: DeviationKind, found: JsonType) -> Self {
        Self { kind, found, steps: Vec::new() }
    }

    /// A field called `name` that is not declared, in the outermost object: for what reads objects by itself.
    pub fn unknown_field(name: &str, found: JsonType) -> Self {
        const MOST: usize = 100;
        let end = name.char_indices().nth(MOST).map_or(name.len(), |(end, _)| end);
        // There is mostly something around it.
        let mut steps = Vec::with_capacity(4);
        steps.push(Step::Unknown(name[..end].into()));
        Self { kind: DeviationKind::UnknownField, found, steps }
    }

    /// The same deviation, seen from what holds its value. The type is that of a value that has just been read.
    pub(crate) fn add_step(&mut self, step: Step, found: JsonType) {
        if self.steps.is_empty() {
            self.found = found;
        }
        self.steps.push(step);
    }

    pub(crate) fn found_at_root(&mut self, found: JsonType) {
        if self.steps.is_empty() {
            self.found = found;
        }
    }

    /// How the value differs.
    pub fn kind(&self) -> DeviationKind {
        self.kind
    }

    /// The type of the value.
    pub fn found(&self) -> JsonType {
        self.found
    }

    /// The path to the value, beginning with the outermost step. Empty for the document itself.
    pub fn steps(&self) -> impl Iterator<Item = &Step> {
        self.steps.iter().rev()
    }
}

/// The deviations of one document: the first thousand, and how many there are besides.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deviations {
    found: Vec<Deviation>,
    beyond: u64,
}

/// How many are kept of one document: more are the work of somebody who wants to fill the memory.
pub(crate) const MOST_DEVIATIONS: usize = 1000;

impl Deviations {
    /// None.
    pub const fn new() -> Self {
        Self { found: Vec::new(), beyond: 0 }
    }

    /// Those that are kept.
    pub fn iter(&self) -> impl Iterator<Item = &Deviation> {
        self.found.iter()
    }

    /// The number of those that are not kept.
    pub fn beyond(&self) -> u64 {
        self.beyond
    }

    /// Whether the document is as its type declares it.
    pub fn is_empty(&self) -> bool {
        self.found.is_empty() && self.beyond == 0
    }

    pub(crate) fn of(found: Vec<Deviation>, beyond: u64) -> Self {
        Self { found, beyond }
    }

    fn add(&mut self, deviation: impl FnOnce() -> Deviation) {
        match self.found.len() < MOST_DEVIATIONS {
            true => self.found.push(deviation()),
            false => self.beyond += 1,
        }
    }
}

impl FromIterator<Deviation> for Deviations {
    fn from_iter<I: IntoIterator<Item = Deviation>>(all: I) -> Self {
        let mut deviations = Self::new();
        all.into_iter().for_each(|one| deviations.add(|| one));
        deviations
    }
}

/// Where a value that was read differs from its type, for values that were read by other means than
/// [`read_slice_noting`](crate::read_slice_noting), which finds the same while it reads.
pub fn deviations(value: &dyn Json) -> Deviations {
    let mut found = Deviations::new();
    walk(value, &mut |path, seen| match seen {
        Seen::Irregular(scalar, _) => {
            found.add(|| placed(Deviation::new(DeviationKind::Misfit, JsonType::of_scalar(scalar)), path));
        }
        Seen::UnknownValue(scalar) => {
            found.add(|| placed(Deviation::new(DeviationKind::UnknownValue, JsonType::of_scalar(scalar)), path));
        }
        Seen::Unknown(extra, table) => {
            let unknown = extra.iter().filter(|(name, _)| !table.aliases.iter().any(|(alias, _)| alias == name));
            for (name, raw) in unknown {
                found.add(|| placed(Deviation::unknown_field(name, JsonType::of_json(raw.as_json())), path));
            }
        }
        Seen::Aside(field, aside) if aside.reason.is_some() => found.add(|| {
            let found = JsonType::of_json(aside.raw.as_json());
            let mut deviation = Deviation::new(DeviationKind::Misfit, found);
            deviation.steps.extend(aside.place.step());
            deviation.steps.push(Step::Field(field));
            placed(deviation, path)
        }),
        Seen::Aside(..) => {}
    });
    found
}

fn placed(mut deviation: Deviation, path: &[Stage]) -> Deviation {
    deviation.steps.extend(path.iter().rev().map(Stage::step));
    deviation
}

#[cfg(test)]
mod tests;

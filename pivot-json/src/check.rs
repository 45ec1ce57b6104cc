//! Validation of rules beyond the types.

use std::fmt;

use crate::aside::{Aside, Asides, Misfit};
use crate::deviation::Step;
use crate::extra::Extra;
use crate::json::{Json, List, Map};
use crate::object::{Object, Table};
use crate::problem::ValidationErrors;
use crate::raw::RawJson;
use crate::scalar::Scalar;
use crate::write::{JsonWriter, WriteError};

/// A document with rules beyond those of its fields' types.
pub trait Validate: Json {
    /// Adds the violations to `problems`, each with its path from this value. Malformed texts
    /// ([`Lenient`](crate::Lenient)) are found without it.
    fn validate_into(&self, problems: &mut ValidationErrors);
}

/// Validates a value: malformed texts and misfits anywhere in it, then the value's own rules.
///
/// # Errors
/// Returns the violations, if there are any.
pub fn validate(value: &impl Validate) -> Result<(), ValidationErrors> {
    let mut problems = invalid_texts(value);
    value.validate_into(&mut problems);
    problems.into_result()
}

/// All [`Lenient`](crate::Lenient)s in a value that hold no valid value, and all misfits.
pub fn invalid_texts(value: &dyn Json) -> ValidationErrors {
    let mut problems = ValidationErrors::new();
    walk(value, &mut |path, seen| match seen {
        Seen::Irregular(_, reason) => problems.add(shown(path), reason.to_string()),
        Seen::Aside(field, aside) => {
            let reason = match &aside.reason {
                Some(reason) => reason,
                None if aside.raw.is_null() => return,
                None => "an empty text",
            };
            problems.add(join(path, &aside.place.path(field)), reason);
        }
        Seen::Unknown(..) | Seen::UnknownValue(_) => {}
    });
    problems
}

/// The paths of all unknown fields anywhere in a value: what the vendor sends and these types do not declare.
pub fn unknown_fields(value: &dyn Json) -> Vec<String> {
    let mut found = Vec::new();
    walk(value, &mut |path, seen| {
        if let Seen::Unknown(extra, _) = seen {
            found.extend(extra.iter().map(|(name, _)| join(path, name)));
        }
    });
    found
}

/// All values that do not fit the type of their field, with path, value and reason. Items that a
/// [`Records`](crate::Records) could not read are not included.
///
/// ```
/// use pivot_json_derive::JsonObject;
///
/// /// A parcel.
/// #[derive(Debug, JsonObject)]
/// pub struct Parcel {
///     /// Its number.
///     pub number: String,
///     /// Its weight in grams.
///     pub weight: Option<u32>,
///     /// What else came.
///     pub extra: pivot_json::Extra,
/// }
/// let mut parcel: Parcel = pivot_json::from_slice(br#"{"number": "12", "weight": "heavy"}"#)?;
/// assert_eq!(parcel.weight, None);
/// let misfits = pivot_json::misfits(&parcel);
/// assert_eq!(misfits[0].to_string(), "weight: expected a whole number, found a text");
/// assert_eq!(misfits[0].raw().as_json(), "\"heavy\"");
/// assert_eq!(pivot_json::to_string(&parcel), r#"{"number":"12","weight":"heavy"}"#);
///
/// parcel.weight = Some(950);
/// assert_eq!(pivot_json::to_string(&parcel), r#"{"number":"12","weight":950}"#);
/// # Ok::<(), pivot_json::DecodeError>(())
/// ```
pub fn misfits(value: &dyn Json) -> Vec<Misfit> {
    let mut found = Vec::new();
    walk(value, &mut |path, seen| {
        if let Seen::Aside(field, aside) = seen {
            found.extend(Misfit::new(join(path, &aside.place.path(field)), aside));
        }
    });
    found
}

/// Shows all that is out of the ordinary in a value, each with the path of what it is in.
pub(crate) fn walk(value: &dyn Json, look: &mut dyn FnMut(&[Stage], Seen<'_>)) {
    let mut survey = Survey { has_seen: false };
    // A walk writes nowhere, so nothing can fail.
    let _ = value.write(&mut survey);
    if !survey.has_seen {
        return;
    }
    let _ = value.write(&mut Walk { path: Vec::new(), skipped: Vec::new(), look });
}

/// What a walk comes across, inside the value at the path it is at.
pub(crate) enum Seen<'a> {
    Irregular(&'a Scalar<'a>, &'a dyn fmt::Display),
    UnknownValue(&'a Scalar<'a>),
    /// There are some; what they are called is looked up by whoever wants to know.
    Unknown(&'a Extra, &'static Table),
    Aside(&'static str, &'a Aside),
}

/// A step of a path with all that it says.
pub(crate) enum Stage {
    Field(&'static str),
    Item(usize),
    Entry(Box<str>),
}

impl Stage {
    fn name(&self) -> &str {
        match self {
            Self::Field(name) => name,
            Self::Entry(name) => name,
            Self::Item(_) => "",
        }
    }

    pub(crate) fn step(&self) -> Step {
        match self {
            Self::Field(name) => Step::Field(name),
            Self::Item(_) => Step::Item,
            Self::Entry(_) => Step::Entry,
        }
    }
}

/// A sink that only finds out whether there is anything to come across: mostly there is not, and a path would be kept for
/// nothing.
struct Survey {
    has_seen: bool,
}

impl JsonWriter for Survey {
    fn scalar(&mut self, _: Scalar<'_>) -> Result<(), WriteError> {
        Ok(())
    }

    fn object(&mut self, object: &dyn Object) -> Result<(), WriteError> {
        self.has_seen |= object.extra().asides().is_some() || !object.extra().is_empty();
        for position in 0..object.table().names.len() {
            let field = object.field(position);
            if !self.has_seen && !field.is_absent() {
                field.write(self)?;
            }
        }
        Ok(())
    }

    fn list(&mut self, list: &dyn List) -> Result<(), WriteError> {
        (0..list.len()).try_for_each(|item| if self.has_seen { Ok(()) } else { list.item(item).write(self) })
    }

    fn map(&mut self, map: &dyn Map) -> Result<(), WriteError> {
        map.visit(&mut |_, value| if self.has_seen { Ok(()) } else { value.write(self) })
    }

    fn raw(&mut self, _: &RawJson) -> Result<(), WriteError> {
        Ok(())
    }

    fn text(&mut self, _: &dyn fmt::Display) -> Result<(), WriteError> {
        Ok(())
    }

    fn invalid(&mut self, _: Scalar<'_>, _: &dyn fmt::Display) -> Result<(), WriteError> {
        self.has_seen = true;
        Ok(())
    }
    fn unknown(&mut self, _: Scalar<'_>) -> Result<(), WriteError> {
        self.has_seen = true;
        Ok(())
    }
}

/// A sink that keeps nothing, and shows what it comes across.
struct Walk<'a> {
    path: Vec<Stage>,
    /// The positions of the items that were set aside from the list that is about to be walked, as they came.
    skipped: Vec<usize>,
    look: &'a mut dyn FnMut(&[Stage], Seen<'_>),
}

/// A path as errors show it.
fn shown(path: &[Stage]) -> String {
    let mut shown = String::new();
    for stage in path {
        match stage {
            Stage::Item(position) => shown.push_str(&format!("[{position}]")),
            Stage::Field(_) | Stage::Entry(_) => {
                shown.push_str(joint(&shown));
                shown.push_str(stage.name());
            }
        }
    }
    shown
}

fn joint(path: &str) -> &'static str {
    if path.is_empty() { "" } else { "." }
}

fn join(path: &[Stage], name: &str) -> String {
    let path = shown(path);
    let joint = if name.starts_with('[') { "" } else { joint(&path) };
    format!("{path}{joint}{name}")
}

impl Walk<'_> {
    fn inside(&mut self, stage: Stage, value: &dyn Json) -> Result<(), WriteError> {
        self.path.push(stage);
        let walked = value.write(self);
        self.path.pop();
        walked
    }
}

impl JsonWriter for Walk<'_> {
    fn scalar(&mut self, _: Scalar<'_>) -> Result<(), WriteError> {
        Ok(())
    }

    fn object(&mut self, object: &dyn Object) -> Result<(), WriteError> {
        self.skipped.clear();
        let table = object.table();
        let asides = object.extra().asides();
        for (index, name) in table.names.iter().enumerate() {
            let field = object.field(index);
            let asides = asides.and_then(|asides: &Asides| asides.of(name)).unwrap_or_default();
            let asides = asides.iter().filter(|aside| !aside.is_overruled(field));
            if !field.is_absent() {
                self.skipped.extend(asides.clone().filter_map(Aside::position));
                self.inside(Stage::Field(name), field)?;
                self.skipped.clear();
            }
            for aside in asides {
                (self.look)(&self.path, Seen::Aside(name, aside));
            }
        }
        if !object.extra().is_empty() {
            (self.look)(&self.path, Seen::Unknown(object.extra(), table));
        }
        Ok(())
    }

    fn list(&mut self, list: &dyn List) -> Result<(), WriteError> {
        let mut skipped = std::mem::take(&mut self.skipped).into_iter().peekable();
        // Where an item stood, and is written, with those that were set aside.
        let mut position = 0;
        for item in 0..list.len() {
            while skipped.next_if(|skipped| *skipped <= position).is_some() {
                position += 1;
            }
            self.inside(Stage::Item(position), list.item(item))?;
            position += 1;
        }
        Ok(())
    }

    fn map(&mut self, map: &dyn Map) -> Result<(), WriteError> {
        self.skipped.clear();
        map.visit(&mut |name, value| self.inside(Stage::Entry(name.into()), value))
    }

    fn raw(&mut self, _: &RawJson) -> Result<(), WriteError> {
        Ok(())
    }

    fn text(&mut self, _: &dyn fmt::Display) -> Result<(), WriteError> {
        Ok(())
    }

    fn invalid(&mut self, value: Scalar<'_>, reason: &dyn fmt::Display) -> Result<(), WriteError> {
        (self.look)(&self.path, Seen::Irregular(&value, reason));
        Ok(())
    }

    fn unknown(&mut self, value: Scalar<'_>) -> Result<(), WriteError> {
        (self.look)(&self.path, Seen::UnknownValue(&value));
        Ok(())
    }
}

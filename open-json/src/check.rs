//! Rules beyond the form of JSON.

use std::fmt;

use crate::json::{Json, List};
use crate::object::Object;
use crate::problem::{Problem, Problems};
use crate::scalar::Scalar;
use crate::write::{Sink, Unwritable};

/// A document with rules of its own, beyond those that its fields' types carry.
pub trait Validate: Json {
    /// Adds what breaks a rule to `problems`, each with its path from this value. Texts that break the rule of their
    /// type ([`Lenient`](crate::Lenient)) are found without it.
    fn rules(&self, problems: &mut Problems);
}

/// All that is wrong with a value: every text that breaks the rule of its type, wherever it stands, and then what the
/// value's own rules find.
///
/// # Errors
/// The problems, where there are any.
pub fn validate(value: &impl Validate) -> Result<(), Problems> {
    let mut problems = irregular_texts(value);
    value.rules(&mut problems);
    problems.into_result()
}

/// Every [`Lenient`](crate::Lenient) in a value that holds no valid one.
pub fn irregular_texts(value: &dyn Json) -> Problems {
    Problems::from_vec(walk(value, Sought::IrregularTexts))
}

/// The paths of all fields that no type knows, wherever they stand: what the vendor sends and these types do not name.
pub fn unknown_fields(value: &dyn Json) -> Vec<String> {
    walk(value, Sought::UnknownFields).into_iter().map(|problem| problem.path().to_owned()).collect()
}

fn walk(value: &dyn Json, sought: Sought) -> Vec<Problem> {
    let mut walk = Walk { sought, found: Vec::new() };
    // A walk writes nowhere, so nothing can fail.
    let _ = value.write(&mut walk);
    walk.found
}

#[derive(PartialEq)]
enum Sought {
    IrregularTexts,
    UnknownFields,
}

/// A sink that keeps nothing but what is sought, each with its path.
struct Walk {
    sought: Sought,
    found: Vec<Problem>,
}

impl Walk {
    fn inside(&mut self, name: impl FnOnce() -> String, value: &dyn Json) -> Result<(), Unwritable> {
        let mark = self.found.len();
        value.write(self)?;
        if self.found.len() > mark {
            let name = name();
            self.found.iter_mut().skip(mark).for_each(|problem| problem.nest(&name));
        }
        Ok(())
    }
}

impl Sink for Walk {
    fn scalar(&mut self, _: Scalar<'_>) -> Result<(), Unwritable> {
        Ok(())
    }

    fn object(&mut self, object: &dyn Object) -> Result<(), Unwritable> {
        for (index, name) in object.table().names.iter().enumerate() {
            let field = object.field(index);
            if !field.is_absent() {
                self.inside(|| (*name).to_owned(), field)?;
            }
        }
        if self.sought == Sought::UnknownFields {
            self.found.extend(object.extra().iter().map(|(name, _)| Problem::new(name, "unknown")));
        }
        Ok(())
    }

    fn tree(&mut self, _: &serde_json::Value) -> Result<(), Unwritable> {
        Ok(())
    }

    fn list(&mut self, list: &dyn List) -> Result<(), Unwritable> {
        (0..list.count()).try_for_each(|position| self.inside(|| format!("[{position}]"), list.item(position)))
    }

    fn irregular(&mut self, _: &str, reason: &dyn fmt::Display) -> Result<(), Unwritable> {
        if self.sought == Sought::IrregularTexts {
            self.found.push(Problem::new("", reason.to_string()));
        }
        Ok(())
    }
}

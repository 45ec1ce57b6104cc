//! What is wrong in a document, and where.

use std::borrow::Cow;
use std::fmt;
use std::fmt::Write as _;

use crate::read_error::{ReadError, cut};

/// One problem in a document, with its path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValidationError {
    path: String,
    message: String,
}

impl ValidationError {
    /// A problem at `path` (`""` for the document itself).
    pub fn new(path: impl Into<String>, message: impl Into<String>) -> Self {
        Self { path: path.into(), message: message.into() }
    }

    /// The path: field names separated by dots, list positions in brackets, as in `vehicles[0].vin`. Empty for the
    /// whole document.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What is wrong and, unless obvious, what would be right.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Whether this problem's place is `path` or holds it.
    fn covers(&self, path: &str) -> bool {
        path.strip_prefix(&self.path)
            .is_some_and(|rest| self.path.is_empty() || rest.is_empty() || rest.starts_with(['.', '[']))
    }

    /// Moves the problem one level down: `vin` becomes `vehicle.vin`, `[0]` becomes `vehicles[0]`.
    pub(crate) fn nest(&mut self, parent: &str) {
        crate::read_error::nest(&mut self.path, parent);
    }
}

impl fmt::Display for ValidationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() { f.write_str(&self.message) } else { write!(f, "{}: {}", self.path, self.message) }
    }
}

/// How many problems of one document are kept.
const KEPT: usize = 100;

/// How many bytes the display of all problems may take.
const SHOWN: usize = 4096;

/// How many characters of a path or a message are kept.
const LENGTH: usize = 400;

/// The problems of one document, in the order of the document: the first hundred, and the number of further ones.
///
/// As an error, it is displayed on one line, separated by `; `, in at most 4 KB.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ValidationErrors {
    kept: Vec<ValidationError>,
    more: usize,
}

impl ValidationErrors {
    pub(crate) const NONE: Self = Self { kept: Vec::new(), more: 0 };

    /// No problems.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a problem, unless there is one at the same path or at one that contains it: the first is the one to fix.
    /// After the hundredth, problems are only counted.
    pub fn add(&mut self, path: impl Into<String>, message: impl Into<String>) {
        if self.is_full() {
            return self.count_one_more();
        }
        let problem = ValidationError::new(shortened(path.into()), shortened(message.into()));
        if !self.kept.iter().any(|known| known.covers(&problem.path)) {
            self.kept.push(problem);
        }
    }

    /// Adds all problems of another collection.
    pub fn append(&mut self, other: ValidationErrors) {
        for problem in other.kept {
            self.add(problem.path, problem.message);
        }
        self.more = self.more.saturating_add(other.more);
    }

    /// The number of problems, including those that were only counted.
    pub fn len(&self) -> usize {
        self.kept.len().saturating_add(self.more)
    }

    /// Whether there are no problems.
    pub fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    /// The problems, at most a hundred.
    pub fn iter(&self) -> std::slice::Iter<'_, ValidationError> {
        self.kept.iter()
    }

    /// `Ok` if there are no problems.
    ///
    /// # Errors
    /// Returns the problems, if there are any.
    pub fn into_result(self) -> Result<(), ValidationErrors> {
        if self.is_empty() { Ok(()) } else { Err(self) }
    }

    pub(crate) fn is_full(&self) -> bool {
        self.kept.len() >= KEPT
    }

    pub(crate) fn has_more(&self) -> bool {
        self.more > 0
    }

    pub(crate) fn count_one_more(&mut self) {
        self.more = self.more.saturating_add(1);
    }

    /// Puts what made a reading fail before all else, unless it is known.
    pub(crate) fn add_first(&mut self, failed: ReadError) {
        for (path, message) in failed.into_problems() {
            if !self.kept.iter().any(|known| known.covers(&path)) {
                self.kept.insert(0, ValidationError::new(shortened(path), shortened(message)));
                self.more = self.more.saturating_sub(1);
            }
        }
    }

    /// The same problems, seen from the document in which theirs stands at `path`.
    pub(crate) fn under(mut self, path: &str) -> Self {
        self.kept.iter_mut().for_each(|problem| problem.nest(path));
        self
    }
}

fn shortened(text: String) -> String {
    match cut(&text, LENGTH) {
        Cow::Owned(shorter) => shorter,
        Cow::Borrowed(_) => text,
    }
}

impl<'a> IntoIterator for &'a ValidationErrors {
    type Item = &'a ValidationError;
    type IntoIter = std::slice::Iter<'a, ValidationError>;

    fn into_iter(self) -> Self::IntoIter {
        self.kept.iter()
    }
}

impl fmt::Display for ValidationErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        /// Room for the count of those that are not shown.
        const REST: usize = 32;
        let mut all = String::new();
        for (position, problem) in self.kept.iter().enumerate() {
            let before = all.len();
            let joint = if position > 0 { "; " } else { "" };
            write!(all, "{joint}{problem}")?;
            if position > 0 && all.len() > SHOWN - REST {
                all.truncate(before);
                write!(all, "; and {} more", self.len() - position)?;
                return f.write_str(&all);
            }
        }
        f.write_str(&all)?;
        if self.more > 0 { write!(f, "; and {} more", self.more) } else { Ok(()) }
    }
}

impl std::error::Error for ValidationErrors {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_join_names_with_dots_and_positions_without() {
        let mut problem = ValidationError::new("vin", "too short");
        problem.nest("[2]");
        problem.nest("vehicles");
        problem.nest("allocation");
        assert_eq!(problem.to_string(), "allocation.vehicles[2].vin: too short");
    }

    #[test]
    fn the_first_finding_at_a_place_is_the_one_that_counts() {
        let mut problems = ValidationErrors::new();
        problems.add("vin", "missing");
        problems.add("vin", "too short");
        problems.add("kind", "missing");
        problems.add("vin[3]", "no letter");
        problems.add("vintage", "missing");
        assert_eq!(problems.to_string(), "vin: missing; kind: missing; vintage: missing");
    }

    #[test]
    fn a_hundred_problems_are_kept_and_the_rest_is_counted() {
        let mut problems = ValidationErrors::new();
        for position in 0..1_000_000_u32 {
            problems.add(format!("[{position}]"), "expected an object, found 0");
        }
        assert_eq!((problems.len(), problems.iter().count()), (1_000_000, 100));
        let all = problems.to_string();
        assert!(all.len() <= 4096 && all.ends_with("; and 999900 more"), "{}", all.len());
    }

    #[test]
    fn the_display_is_bounded_whatever_the_paths_and_messages() {
        let mut problems = ValidationErrors::new();
        for position in 0..1000 {
            problems.add(format!("{}{position}", "é".repeat(5000)), "ü".repeat(5000));
            problems.add(format!("p{position}"), "ü".repeat(5000));
        }
        let all = problems.to_string();
        assert!(all.len() <= 4096 && all.ends_with(" more"), "{} {all}", all.len());
    }
}

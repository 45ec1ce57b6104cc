//! What is wrong in a document, and where.

use std::fmt;

/// One thing that is wrong, with the place it stands at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    path: String,
    message: String,
}

impl Problem {
    /// A problem at `path` (`""` for the document itself).
    pub fn new(path: impl Into<String>, message: impl Into<String>) -> Self {
        Self { path: path.into(), message: message.into() }
    }

    /// Where it is: field names joined with dots, list positions in brackets, as in `vehicles[0].vin`. Empty for the whole document.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What is wrong, and where it is not obvious, what would be right.
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
        let joint = if self.path.is_empty() || self.path.starts_with('[') { "" } else { "." };
        self.path = format!("{parent}{joint}{}", self.path);
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() { f.write_str(&self.message) } else { write!(f, "{}: {}", self.path, self.message) }
    }
}

/// All problems found in one document, in the order of the document; never stops at the first.
///
/// As an error it displays every problem on one line, separated by `; `.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems(Vec<Problem>);

impl Problems {
    pub(crate) const NONE: Self = Self(Vec::new());

    /// No problems yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a problem, unless one is already known at the same place or at one that holds it: the first finding is
    /// the one to mend.
    pub fn add(&mut self, path: impl Into<String>, message: impl Into<String>) {
        let problem = Problem::new(path, message);
        if !self.0.iter().any(|known| known.covers(&problem.path)) {
            self.0.push(problem);
        }
    }

    /// Adds all of another collection's problems.
    pub fn append(&mut self, other: Problems) {
        for problem in other.0 {
            self.add(problem.path, problem.message);
        }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The problems, one by one.
    pub fn iter(&self) -> std::slice::Iter<'_, Problem> {
        self.0.iter()
    }

    /// `Ok` where nothing was found.
    ///
    /// # Errors
    /// The problems themselves, where there are any.
    pub fn into_result(self) -> Result<(), Problems> {
        if self.0.is_empty() { Ok(()) } else { Err(self) }
    }

    pub(crate) fn from_vec(problems: Vec<Problem>) -> Self {
        let mut all = Self::new();
        for problem in problems {
            all.add(problem.path, problem.message);
        }
        all
    }
}

impl<'a> IntoIterator for &'a Problems {
    type Item = &'a Problem;
    type IntoIter = std::slice::Iter<'a, Problem>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, problem) in self.0.iter().enumerate() {
            if position > 0 {
                f.write_str("; ")?;
            }
            problem.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_join_names_with_dots_and_positions_without() {
        let mut problem = Problem::new("vin", "too short");
        problem.nest("[2]");
        problem.nest("vehicles");
        problem.nest("allocation");
        assert_eq!(problem.to_string(), "allocation.vehicles[2].vin: too short");
    }

    #[test]
    fn the_first_finding_at_a_place_is_the_one_that_counts() {
        let mut problems = Problems::new();
        problems.add("vin", "missing");
        problems.add("vin", "too short");
        problems.add("kind", "missing");
        problems.add("vin[3]", "no letter");
        problems.add("vintage", "missing");
        assert_eq!(problems.to_string(), "vin: missing; kind: missing; vintage: missing");
    }
}

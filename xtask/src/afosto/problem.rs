//! What is wrong with an input, and where.

use std::fmt;

/// An input that cannot be what it should be. Lines are counted from 1; 0 stands for the whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Problem {
    pub(crate) line: usize,
    pub(crate) what: String,
}

impl Problem {
    pub(crate) fn at(line: usize, what: impl Into<String>) -> Problem {
        Problem { line, what: what.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => formatter.write_str(&self.what),
            line => write!(formatter, "line {line}: {}", self.what),
        }
    }
}

impl std::error::Error for Problem {}

//! Tables as Markdown.

use std::fmt;

/// What a ratio must not exceed, or must reach.
#[derive(Clone, Copy)]
pub(super) enum Bound {
    AtMost(f64),
    AtLeast(f64),
    /// None: the ratio is only shown.
    Shown,
}

impl Bound {
    /// Whether the ratio keeps to it; `None` if there is nothing to keep to.
    fn holds(self, ratio: f64) -> Option<bool> {
        // As it is shown: two digits.
        let ratio = (ratio * 100.0).round() / 100.0;
        match self {
            Self::AtMost(most) => Some(ratio <= most),
            Self::AtLeast(least) => Some(ratio >= least),
            Self::Shown => None,
        }
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AtMost(most) => write!(f, "≤ {most:.2}"),
            Self::AtLeast(least) => write!(f, "≥ {least:.2}"),
            Self::Shown => Ok(()),
        }
    }
}

pub(super) struct Row {
    name: String,
    values: Vec<f64>,
    ratio: f64,
    bound: Bound,
}

impl Row {
    pub(super) fn new(name: &str, values: &[f64], ratio: f64, bound: Bound) -> Self {
        Self { name: name.to_owned(), values: values.to_vec(), ratio, bound }
    }
}

pub(super) struct Table {
    pub(super) title: &'static str,
    /// The heads of the columns between the name and the bound.
    pub(super) columns: &'static str,
    pub(super) rows: Vec<Row>,
}

impl Table {
    /// How many rows keep to their bound, or do not.
    pub(super) fn count(&self, holds: bool) -> usize {
        self.rows.iter().filter(|row| row.bound.holds(row.ratio) == Some(holds)).count()
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let columns = self.columns.split('|').count();
        writeln!(f, "## {}\n\n| what | {} | bound | |", self.title, self.columns)?;
        writeln!(f, "|---|{}---|---|", "---:|".repeat(columns))?;
        for Row { name, values, ratio, bound } in &self.rows {
            write!(f, "| {name} |")?;
            for value in values {
                let digits = if *value < 100.0 { 1 } else { 0 };
                write!(f, " {value:.digits$} |")?;
            }
            let verdict = match bound.holds(*ratio) {
                Some(true) => "passed",
                Some(false) => "**failed**",
                None => "",
            };
            writeln!(f, " {ratio:.2} | {bound} | {verdict} |")?;
        }
        Ok(())
    }
}

//! Tables as Markdown.

use std::fmt;

/// What a ratio must not exceed, or must reach.
#[derive(Clone, Copy)]
pub(super) enum Bound {
    AtMost(f64),
    AtLeast(f64),
    /// One of the two: the ratio, or the value in the first column.
    AtLeastOr(f64, u32),
    /// None: the ratio is only shown.
    Shown,
}

impl Bound {
    /// Whether a row keeps to it; `None` if there is nothing to keep to.
    fn holds(self, row: &Row) -> Option<bool> {
        // As it is shown: two digits.
        let ratio = (row.ratio * 100.0).round() / 100.0;
        match self {
            Self::AtMost(most) => Some(ratio <= most),
            Self::AtLeast(least) => Some(ratio >= least),
            Self::AtLeastOr(least, value) => {
                Some(ratio >= least || row.values.first().is_some_and(|first| *first >= f64::from(value)))
            }
            Self::Shown => None,
        }
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AtMost(most) => write!(f, "≤ {most:.2}"),
            Self::AtLeast(least) => write!(f, "≥ {least:.2}"),
            Self::AtLeastOr(least, value) => write!(f, "≥ {least:.2} or {value}"),
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
        self.rows.iter().filter(|row| row.bound.holds(row) == Some(holds)).count()
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let columns = self.columns.split('|').count();
        writeln!(f, "## {}\n\n| what | {} | bound | |", self.title, self.columns)?;
        writeln!(f, "|---|{}---|---|", "---:|".repeat(columns))?;
        for row in &self.rows {
            let Row { name, values, ratio, bound } = row;
            write!(f, "| {name} |")?;
            for value in values {
                let digits = if *value < 100.0 { 1 } else { 0 };
                write!(f, " {value:.digits$} |")?;
            }
            let verdict = match bound.holds(row) {
                Some(true) => "passed",
                Some(false) => "**failed**",
                None => "",
            };
            writeln!(f, " {ratio:.2} | {bound} | {verdict} |")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_passes_by_what_is_shown_of_it() {
        for (bound, values, ratio, expected) in [
            (Bound::AtMost(1.05), [1.0], 1.054, "| 1.05 | ≤ 1.05 | passed |"),
            (Bound::AtMost(1.05), [1.0], 1.056, "| 1.06 | ≤ 1.05 | **failed** |"),
            (Bound::AtLeast(0.95), [1.0], 0.944, "| 0.94 | ≥ 0.95 | **failed** |"),
            (Bound::AtLeastOr(1.11, 300), [300.0], 1.02, "| 1.02 | ≥ 1.11 or 300 | passed |"),
            (Bound::AtLeastOr(1.11, 300), [299.0], 1.11, "| 1.11 | ≥ 1.11 or 300 | passed |"),
            (Bound::AtLeastOr(1.11, 300), [299.0], 1.02, "| 1.02 | ≥ 1.11 or 300 | **failed** |"),
            (Bound::Shown, [1.0], 3.0, "| 3.00 |  |  |"),
        ] {
            let table =
                Table { title: "Any", columns: "ours|ratio", rows: vec![Row::new("row", &values, ratio, bound)] };
            assert!(table.to_string().contains(expected), "{table}");
        }
    }
}

//! What fields, parameters and types mean where the reference does not say it: the tables `fields.tsv` and `types.tsv` beside the
//! description.

use std::cell::Cell;
use std::collections::BTreeMap;

use super::model::Type;
use crate::repetition::repeats;

/// What is told of a thing, and what it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Meaning {
    /// Sentences, with a full stop.
    pub(crate) text: String,
    pub(crate) source: Source,
}

/// What a fact rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// The vendor's reference.
    Doc,
    /// Inference from names, types and the reference's titles.
    Guess,
}

impl Source {
    /// The mark that stands in comments.
    pub(crate) fn mark(self) -> &'static str {
        match self {
            Self::Doc => "\\[doc\\]",
            Self::Guess => "\\[guess\\]",
        }
    }
}

impl Meaning {
    /// What the reference says, in our own words.
    pub(crate) fn doc(text: &str) -> Self {
        Self { text: text.to_owned(), source: Source::Doc }
    }

    /// On one line, with its mark: for places that have no line of their own for it.
    pub(crate) fn inline(&self) -> String {
        format!("{} {}.", self.text.trim_end_matches('.'), self.source.mark())
    }
}

/// The rows of `fields.tsv`, by the field; within a field in the order of the table, as the first that fits is taken.
#[derive(Debug, Default)]
pub(crate) struct Fields(BTreeMap<String, Vec<Row>>);

#[derive(Debug)]
struct Row {
    line: usize,
    schema: String,
    kind: String,
    meaning: Meaning,
    is_used: Cell<bool>,
}

/// In the column of schemas: parameters as well.
const PARAMETERS: &str = "**";

/// What the column of kinds may have, `*` aside.
const KINDS: [&str; 10] = ["bool", "enum", "int", "json", "list", "map", "num", "obj", "text", "time"];

impl Fields {
    /// Reads the table.
    ///
    /// # Errors
    /// Returns an error if a row has not five columns, names no known kind or source, or tells nothing beyond the name.
    pub(crate) fn read(table: &str) -> Result<Fields, String> {
        let mut fields: BTreeMap<String, Vec<Row>> = BTreeMap::new();
        for (line, columns) in rows(table) {
            let (field, row) = read_row(line, &columns).map_err(|what| format!("fields.tsv, line {line}: {what}"))?;
            fields.entry(field).or_default().push(row);
        }
        Ok(Fields(fields))
    }

    /// What a property means.
    pub(crate) fn property(&self, schema: &str, wire: &str, kind: &Type) -> Option<Meaning> {
        self.find(wire, kind, |row| row.schema == PARAMETERS || fits(&row.schema, schema))
    }

    /// What a parameter means.
    pub(crate) fn parameter(&self, wire: &str, kind: &Type) -> Option<Meaning> {
        self.find(wire, kind, |row| row.schema == PARAMETERS)
    }

    fn find(&self, wire: &str, kind: &Type, is_about: impl Fn(&Row) -> bool) -> Option<Meaning> {
        let kind = kind_name(kind);
        let row = self.0.get(wire)?.iter().find(|row| (row.kind == "*" || row.kind == kind) && is_about(row))?;
        row.is_used.set(true);
        Some(row.meaning.clone())
    }

    /// # Errors
    /// Returns an error that names the rows which told of nothing: they are wrong, or one above takes their place.
    pub(crate) fn check_used(&self) -> Result<(), String> {
        let rows = self.0.iter().flat_map(|(field, rows)| rows.iter().map(move |row| (row.line, field, row)));
        let unused = rows.filter(|(_, _, row)| !row.is_used.get());
        let unused: Vec<String> =
            unused.map(|(line, field, row)| format!("line {line} ({} {field})", row.schema)).collect();
        match unused.is_empty() {
            true => Ok(()),
            false => Err(format!("fields.tsv: no field is told of by {}", unused.join(", "))),
        }
    }
}

fn read_row(line: usize, columns: &[&str]) -> Result<(String, Row), String> {
    let [schema, field, kind, source, text] = *columns else {
        return Err("a row has five columns with tabs between them".to_owned());
    };
    if kind != "*" && !KINDS.contains(&kind) {
        return Err(format!("no kind is called {kind}"));
    }
    let source = match source {
        "doc" => Source::Doc,
        "guess" => Source::Guess,
        other => return Err(format!("no source is called {other}")),
    };
    check_words(field, text)?;
    let meaning = Meaning { text: text.to_owned(), source };
    Ok((
        field.to_owned(),
        Row { line, schema: schema.to_owned(), kind: kind.to_owned(), meaning, is_used: false.into() },
    ))
}

/// The sentences of `types.tsv`, by schema.
///
/// # Errors
/// Returns an error if a row has not two columns, stands twice or tells nothing beyond the name.
pub(crate) fn read_types(table: &str) -> Result<BTreeMap<String, String>, String> {
    let mut types = BTreeMap::new();
    for (line, columns) in rows(table) {
        let problem = |what: String| format!("types.tsv, line {line}: {what}");
        let [schema, text] = columns[..] else {
            return Err(problem("a row has two columns with a tab between them".to_owned()));
        };
        check_words(schema, text).map_err(problem)?;
        if types.insert(schema.to_owned(), text.to_owned()).is_some() {
            return Err(problem(format!("{schema} stands twice")));
        }
    }
    Ok(types)
}

/// Number and columns of each row that is no remark.
fn rows(table: &str) -> impl Iterator<Item = (usize, Vec<&str>)> {
    let rows = table.lines().enumerate().filter(|(_, row)| !row.starts_with('#') && !row.is_empty());
    rows.map(|(at, row)| (at + 1, row.split('\t').collect()))
}

/// # Errors
/// Returns an error if what is told of `name` is no sentence, would be read as a link, or only repeats the name.
pub(crate) fn check_words(name: &str, meaning: &str) -> Result<(), String> {
    if !meaning.ends_with('.') || meaning.trim() != meaning || meaning.len() < 2 {
        return Err(format!("what is told of {name} is no sentence with a full stop"));
    }
    if meaning.contains(['[', ']', '<', '>', '\\']) {
        return Err(format!("what is told of {name} would be read as a link"));
    }
    match repeats(name, meaning) {
        true => Err(format!("what is told of {name} only repeats its name")),
        false => Ok(()),
    }
}

/// Whether a name fits a pattern, in which `*` stands for any letters.
fn fits(pattern: &str, name: &str) -> bool {
    let Some((begin, rest)) = pattern.split_once('*') else { return pattern == name };
    let Some(mut name) = name.strip_prefix(begin) else { return false };
    let mut parts: Vec<&str> = rest.split('*').collect();
    let end = parts.pop().unwrap_or_default();
    for part in parts {
        match name.split_once(part) {
            Some((_, after)) => name = after,
            None => return false,
        }
    }
    name.ends_with(end)
}

fn kind_name(kind: &Type) -> &'static str {
    match kind {
        Type::Text | Type::Secret | Type::File => "text",
        Type::Integer => "int",
        Type::Number => "num",
        Type::Boolean => "bool",
        Type::DateTime | Type::Date => "time",
        Type::Enum(..) => "enum",
        Type::Anything => "json",
        Type::Map(_) => "map",
        Type::List(_) => "list",
        Type::Named(..) => "obj",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(rows: &[&str]) -> Result<Fields, String> {
        Fields::read(&rows.iter().map(|row| row.replace('|', "\t") + "\n").collect::<String>())
    }

    fn told(fields: &Fields, schema: &str, wire: &str, kind: &Type) -> Option<String> {
        fields.property(schema, wire, kind).map(|meaning| meaning.text)
    }

    #[test]
    fn the_first_row_that_fits_schema_and_kind_tells() {
        let fields =
            read(&["Wms*|amount|int|guess|How many.", "*|amount|int|guess|In cents.", "**|amount|num|doc|In percent."])
                .unwrap();
        for (schema, kind, expected) in [
            ("WmsStock", Type::Integer, Some("How many.")),
            ("OdrOrder", Type::Integer, Some("In cents.")),
            ("OdrOrder", Type::Number, Some("In percent.")),
            ("OdrOrder", Type::Text, None),
        ] {
            assert_eq!(told(&fields, schema, "amount", &kind).as_deref(), expected, "{schema} {kind:?}");
        }
        assert_eq!(fields.parameter("amount", &Type::Integer), None, "rows about schemas are not about parameters");
        assert_eq!(fields.parameter("amount", &Type::Number).unwrap(), Meaning::doc("In percent."));
        fields.check_used().unwrap();
    }

    #[test]
    fn a_pattern_fits_where_its_parts_follow_each_other() {
        for (pattern, name, expected) in [
            ("*", "OdrOrder", true),
            ("OdrOrder", "OdrOrder", true),
            ("OdrOrder", "OdrOrders", false),
            ("Odr*", "OdrOrder", true),
            ("*Order", "OdrOrder", true),
            ("Odr*Item*", "OdrOrderItemModel", true),
            ("Odr*Item*", "OdrItem", true),
            ("Odr*Item*", "LcsItem", false),
            ("*Model", "OdrModelItem", false),
        ] {
            assert_eq!(fits(pattern, name), expected, "{pattern} {name}");
        }
    }

    #[test]
    fn a_row_that_tells_nothing_is_refused() {
        for (row, problem) in [
            ("*|amount|int|guess", "five columns"),
            ("*|amount|money|guess|In cents.", "no kind is called money"),
            ("*|amount|int|rumour|In cents.", "no source is called rumour"),
            ("*|amount|int|guess|In cents", "no sentence"),
            ("*|amount|int|guess|In [cents].", "read as a link"),
            ("*|location_id|text|guess|Id of the location.", "only repeats"),
        ] {
            let error = read(&[row]).unwrap_err();
            assert!(error.starts_with("fields.tsv, line 1") && error.contains(problem), "{error}");
        }
        let unused = read(&["*|amount|int|guess|In cents.", "Odr*|amount|int|guess|In euros."]).unwrap();
        told(&unused, "OdrOrder", "amount", &Type::Integer);
        assert!(unused.check_used().unwrap_err().ends_with("by line 2 (Odr* amount)"), "the row above took its place");
    }

    #[test]
    fn a_type_is_told_of_once() {
        assert_eq!(read_types("# remark\n\nOdrCart\tWhat is bought.\n").unwrap()["OdrCart"], "What is bought.");
        for (table, problem) in [
            ("OdrCart\n", "two columns"),
            ("OdrCart\tA cart.\n", "only repeats"),
            ("OdrCart\tWhat is bought.\nOdrCart\tWhat is bought.\n", "stands twice"),
        ] {
            let error = read_types(table).unwrap_err();
            assert!(error.contains(problem), "{error}");
        }
    }
}

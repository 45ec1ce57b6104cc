//! What operations, parameters and properties mean: the table `descriptions.tsv` beside the description.

use std::collections::BTreeMap;

use super::meanings::check_words;
use super::model::OWN_HEADERS;
use crate::tree::Tree;

/// What a row is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Operation,
    Parameter,
    Property,
}

/// The meanings, by what they are about.
#[derive(Debug, Default)]
pub(crate) struct Descriptions(BTreeMap<(Kind, String), String>);

/// The lines on which a row may rest, and whether the sentence is one that must have a row.
struct Said {
    from: u64,
    to: u64,
    must: bool,
}

impl Descriptions {
    /// Reads the table.
    ///
    /// # Errors
    /// Returns an error if a row is about something that the description has not, rests on a line that does not speak of it, stands
    /// twice, or tells nothing; or if the reference has a sentence about a parameter or a property that no row tells.
    pub(crate) fn read(table: &str, document: &Tree) -> Result<Descriptions, String> {
        let known = known(document);
        let mut told = BTreeMap::new();
        for (at, row) in table.lines().enumerate().filter(|(_, row)| !row.starts_with('#') && !row.is_empty()) {
            let (key, meaning) =
                read_row(row, &known).map_err(|what| format!("descriptions.tsv, line {}: {what}", at + 1))?;
            if told.insert(key, meaning.to_owned()).is_some() {
                return Err(format!("descriptions.tsv, line {}: it stands twice", at + 1));
            }
        }
        if let Some(((_, name), said)) = known.iter().find(|(key, said)| said.must && !told.contains_key(*key)) {
            return Err(format!("descriptions.tsv: nothing is told of {name}, which line {} describes", said.from));
        }
        told.retain(|_, meaning| meaning != NOTHING);
        Ok(Descriptions(told))
    }

    /// What is told of an operation.
    pub(crate) fn operation(&self, operation: &str) -> Option<&str> {
        self.of(Kind::Operation, operation.to_owned())
    }

    /// What is told of an operation's parameter.
    pub(crate) fn parameter(&self, operation: &str, parameter: &str) -> Option<&str> {
        self.of(Kind::Parameter, format!("{operation}.{parameter}"))
    }

    /// What is told of a schema's property.
    pub(crate) fn property(&self, schema: &str, property: &str) -> Option<&str> {
        self.of(Kind::Property, format!("{schema}.{property}"))
    }

    fn of(&self, kind: Kind, key: String) -> Option<&str> {
        self.0.get(&(kind, key)).map(String::as_str)
    }
}

/// The meaning of a row whose sentence says nothing beyond the name.
const NOTHING: &str = "-";

type Key = (Kind, String);

fn read_row<'t>(row: &'t str, known: &BTreeMap<Key, Said>) -> Result<(Key, &'t str), String> {
    let [kind, name, line, meaning] = row.split('\t').collect::<Vec<_>>()[..] else {
        return Err("a row has four columns with tabs between them".to_owned());
    };
    let kind = match kind {
        "operation" => Kind::Operation,
        "parameter" => Kind::Parameter,
        "property" => Kind::Property,
        other => return Err(format!("no kind is called {other}")),
    };
    let key = (kind, name.to_owned());
    let said =
        known.get(&key).ok_or_else(|| format!("the description knows no {name} that the reference describes"))?;
    let line: u64 = line.parse().map_err(|_| format!("{line:?} is no line"))?;
    if !(said.from..said.to).contains(&line) {
        return Err(format!("line {line} is not about {name}"));
    }
    if meaning != NOTHING {
        let last = name.rsplit('.').next().unwrap_or(name);
        check_words(last, meaning)
            .map_err(|what| format!("{name}: {what}; write {NOTHING} if nothing is to be told"))?;
    }
    Ok((key, meaning))
}

/// What the description has, with the lines of the reference that speak of it.
fn known(document: &Tree) -> BTreeMap<Key, Said> {
    let line = |tree: &Tree, key: &str| tree.get(key).and_then(Tree::as_u64);
    let only = |line: u64| Said { from: line, to: line + 1, must: true };
    let paths = document.get("paths").map(Tree::entries).unwrap_or_default();
    let operations: Vec<&Tree> =
        paths.iter().flat_map(|(_, methods)| methods.entries()).map(|(_, tree)| tree).collect();
    let mut begins: Vec<u64> = operations.iter().filter_map(|operation| line(operation, "x-line")).collect();
    begins.sort_unstable();
    let mut known = BTreeMap::new();
    for operation in operations {
        let name = operation.text("operationId").unwrap_or_default();
        if let Some(from) = line(operation, "x-line") {
            let next = begins.partition_point(|begin| *begin <= from);
            let to = begins.get(next).copied().unwrap_or(u64::MAX);
            known.insert((Kind::Operation, name.to_owned()), Said { from, to, must: false });
        }
        for parameter in operation.get("parameters").map(Tree::items).unwrap_or_default() {
            let wire = parameter.text("name").unwrap_or_default();
            // The setters of these headers are written by hand, once for all operations.
            let is_own = OWN_HEADERS.contains(&wire.to_lowercase().as_str());
            if let Some(at) = line(parameter, "x-said").filter(|_| !is_own) {
                known.insert((Kind::Parameter, format!("{name}.{wire}")), only(at));
            }
        }
    }
    let schemas = document.get("components").and_then(|components| components.get("schemas"));
    for (name, schema) in schemas.map(Tree::entries).unwrap_or_default() {
        for (wire, property) in schema.get("properties").map(Tree::entries).unwrap_or_default() {
            if let Some(at) = line(property, "x-said") {
                known.insert((Kind::Property, format!("{name}.{wire}")), only(at));
            }
        }
    }
    known
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(rows: &[&str]) -> Result<Descriptions, String> {
        let document = r#"{
            "paths": {
                "/carts": {"get": {"operationId": "ListCarts", "x-line": 10, "parameters": [
                    {"name": "x-page", "x-said": 12}, {"name": "limit", "x-said": 14}, {"name": "sort"}
                ]}},
                "/old": {"get": {"operationId": "ListOld", "x-line": 20}}
            },
            "components": {"schemas": {"Cart": {"properties": {"weight": {"x-said": 33}, "sku": {}}}}}
        }"#;
        let table: String = rows.iter().map(|row| row.replace('|', "\t") + "\n").collect();
        Descriptions::read(&format!("# a remark\n\n{table}"), &Tree::parse(document).unwrap())
    }

    const LIMIT: &str = "parameter|ListCarts.limit|14|At most a hundred.";
    const WEIGHT: &str = "property|Cart.weight|33|In grams.";

    #[test]
    fn a_meaning_is_found_by_what_it_is_about() {
        let told = read(&[LIMIT, WEIGHT, "operation|ListCarts|19|Gives the open ones."]).unwrap();
        assert_eq!(told.operation("ListCarts"), Some("Gives the open ones."));
        assert_eq!(told.parameter("ListCarts", "limit"), Some("At most a hundred."));
        assert_eq!(told.property("Cart", "weight"), Some("In grams."));
        assert_eq!(told.operation("ListOld"), None);
        assert_eq!(told.property("Cart", "sku"), None);
    }

    #[test]
    fn a_sentence_that_says_nothing_is_told_as_nothing() {
        let told = read(&[LIMIT, "property|Cart.weight|33|-"]).unwrap();
        assert_eq!(told.property("Cart", "weight"), None);
    }

    #[test]
    fn a_sentence_that_no_row_tells_is_missed() {
        assert!(read(&[LIMIT]).unwrap_err().contains("nothing is told of Cart.weight, which line 33 describes"));
        assert!(read(&[WEIGHT]).unwrap_err().contains("nothing is told of ListCarts.limit"));
    }

    #[test]
    fn a_row_that_rests_on_nothing_is_refused() {
        for (row, expected) in [
            ("property|Cart.width|33|In metres.", "no Cart.width"),
            ("property|Cart.sku|34|An article.", "no Cart.sku that the reference describes"),
            ("property|Cart.weight|34|In grams.", "line 34 is not about Cart.weight"),
            ("property|Cart.weight|heavy|In grams.", "no line"),
            ("parameter|ListCarts.sort|15|By name.", "no ListCarts.sort"),
            ("parameter|ListCarts.x-page|12|A cursor.", "no ListCarts.x-page"),
            ("parameter|ListOld.limit|14|At most ten.", "no ListOld.limit"),
            ("operation|ListCards|10|Gives all.", "no ListCards"),
            ("operation|ListCarts|9|Gives all.", "line 9 is not about ListCarts"),
            ("operation|ListCarts|20|Gives all.", "line 20 is not about ListCarts"),
            ("schema|Cart|33|A cart.", "no kind is called schema"),
            ("property|Cart.weight|33", "four columns"),
            ("property|Cart.weight|33|In grams", "no sentence"),
            ("property|Cart.weight|33| ", "no sentence"),
            ("property|Cart.weight|33|In [grams].", "a link"),
            ("property|Cart.weight|33|The weight.", "only repeats its name"),
        ] {
            let error = read(&[LIMIT, row]).unwrap_err();
            assert!(error.contains(expected), "{row}: {error}");
        }
        assert!(read(&[LIMIT, WEIGHT, WEIGHT]).unwrap_err().contains("stands twice"));
    }
}

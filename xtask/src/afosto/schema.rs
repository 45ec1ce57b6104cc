//! What the reference says of types: `string (uuid)`, `integer 25`, `string[]`, the name of a definition.

use super::problem::Problem;
use crate::tree::Tree;

/// The type of a property, a parameter or a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Schema {
    Scalar(Scalar),
    /// An object of which nothing is said: `object`.
    Anything,
    /// An object whose keys are data.
    Map(Box<Schema>),
    List(Box<Schema>),
    /// A definition, by name.
    Named(String),
}

impl Schema {
    /// The definition that a type leads to, if any.
    pub(crate) fn name(&self) -> Option<&str> {
        match self {
            Schema::Named(name) => Some(name),
            Schema::List(item) | Schema::Map(item) => item.name(),
            Schema::Scalar(_) | Schema::Anything => None,
        }
    }
}

/// A single value: its kind, and what narrows it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Scalar {
    /// `string`, `integer`, `number`, `boolean` or `file`.
    pub(crate) kind: String,
    pub(crate) format: Option<String>,
    pub(crate) values: Vec<String>,
    pub(crate) default: Option<String>,
    /// Whether a lone word after the type was taken for a default although it may be the only value.
    pub(crate) is_guess: bool,
}

impl Scalar {
    pub(crate) fn of(kind: &str) -> Scalar {
        Scalar { kind: kind.to_owned(), ..Scalar::default() }
    }
}

const KINDS: [&str; 5] = ["string", "integer", "number", "boolean", "file"];

/// One type as the reference writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TypeText {
    pub(crate) schema: Schema,
    /// Whether `[]` follows the type: its items are described on a line of their own.
    pub(crate) is_list: bool,
}

/// Names of properties and parameters whose lone word is the only value of a set, not a default.
const SETS: [&str; 4] = ["operator", "key", "option", "command"];

/// Lists of words after a type that are examples and no set, by what they begin with.
const EXAMPLES: [&str; 2] = ["order.confirmed, ", "integrations/"];

/// Reads a type as it stands after `name: `, or alone on the line of a list's items.
///
/// Returns nothing for prose. `is_definition` tells a definition's name from prose.
pub(crate) fn parse_type(name: &str, text: &str, is_definition: &dyn Fn(&str) -> bool) -> Option<TypeText> {
    let (head, rest) = text.split_once(' ').unwrap_or((text, ""));
    let (base, is_list) = head.strip_suffix("[]").map_or((head, false), |base| (base, true));
    if base == "object" || is_definition(base) {
        let schema = if base == "object" { Schema::Anything } else { Schema::Named(base.to_owned()) };
        return rest.is_empty().then_some(TypeText { schema, is_list });
    }
    if !KINDS.contains(&base) {
        return None;
    }
    let mut scalar = Scalar::of(base);
    let mut words = rest;
    if let Some(inner) = rest.strip_prefix('(') {
        let (format, after) = inner.split_once(')')?;
        scalar.format = Some(format.to_owned());
        words = after.trim_start();
    }
    match words {
        "" => {}
        examples if EXAMPLES.iter().any(|start| examples.starts_with(start)) => {}
        list if list.contains(", ") => {
            let (list, default) = with_default(list);
            scalar.values = list.split(", ").map(str::to_owned).collect();
            scalar.default = default.map(str::to_owned);
        }
        word if word.contains(' ') => return None,
        word if SETS.contains(&name) => scalar.values = vec![word.to_owned()],
        word => {
            scalar.default = Some(word.to_owned());
            scalar.is_guess = base == "string";
        }
    }
    Some(TypeText { schema: Schema::Scalar(scalar), is_list })
}

/// Splits `a, b, c b` into the set and its default.
fn with_default(list: &str) -> (&str, Option<&str>) {
    match list.rsplit_once(' ') {
        Some((before, last)) if !before.ends_with(',') => (before, Some(last)),
        _ => (list, None),
    }
}

/// Reads a type from its place in an example: `"string (uuid)"`, `"object"`, `"#/definitions/OdrOrder"`.
///
/// Objects with properties need a name and are not read here.
pub(crate) fn parse_example(value: &Tree, line: usize) -> Result<Schema, Problem> {
    match value {
        Tree::Text(text) => {
            if let Some(name) = text.strip_prefix("#/definitions/") {
                return Ok(Schema::Named(name.to_owned()));
            }
            parse_type("", text, &|_| false)
                .map(|read| read.schema)
                .ok_or_else(|| Problem::at(line, format!("the example's value {text:?} is no type")))
        }
        Tree::List(items) => match items.first() {
            Some(item) => Ok(Schema::List(Box::new(parse_example(item, line)?))),
            None => Ok(Schema::List(Box::new(Schema::Anything))),
        },
        other => Err(Problem::at(line, format!("the example's value {other:?} is no type"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scalar(name: &str, text: &str) -> Scalar {
        match parse_type(name, text, &|_| false).unwrap().schema {
            Schema::Scalar(scalar) => scalar,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_list_of_words_is_a_set_and_a_word_behind_it_the_default() {
        let read = scalar("type", "string 1, 0 0");
        assert_eq!((read.values, read.default), (vec!["1".to_owned(), "0".to_owned()], Some("0".to_owned())));
        let read = scalar("trigger", "string lock, accept, confirm confirm");
        assert_eq!(read.values.join(" "), "lock accept confirm");
        assert_eq!(read.default.as_deref(), Some("confirm"));
    }

    #[test]
    fn a_lone_word_is_a_default_but_of_operator_key_and_option_the_only_value() {
        assert_eq!(scalar("currency", "string EUR").default.as_deref(), Some("EUR"));
        assert!(scalar("currency", "string EUR").is_guess);
        assert_eq!(scalar("x-page-size", "integer 25").default.as_deref(), Some("25"));
        for name in ["operator", "key", "option"] {
            assert_eq!(scalar(name, "string in").values, ["in"]);
        }
    }

    #[test]
    fn formats_stand_in_brackets() {
        let read = scalar("threshold", "number (double) 1");
        assert_eq!((read.format.as_deref(), read.default.as_deref()), (Some("double"), Some("1")));
    }

    #[test]
    fn prose_is_no_type() {
        for text in ["Location id", "string of pearls", "undefined", "The new hub", "object model"] {
            assert_eq!(parse_type("", text, &|name| name == "OdrOrder"), None, "{text}");
        }
        assert!(parse_type("", "OdrOrder", &|name| name == "OdrOrder").is_some());
    }
}

//! Renders examples from the recovered definitions, as the reference's own renderer did, and compares them.

use std::collections::{BTreeMap, BTreeSet};

use super::decisions;
use super::definitions::{Definition, Shape};
use super::schema::{Scalar, Schema};
use crate::tree::Tree;

/// After this many values the reference's renderer stops.
const LIMIT: usize = 100;

/// What became of one example.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Outcome {
    /// The definitions render to the very example.
    Reproduced,
    /// As far as the example goes; the rendering stopped at its limit.
    Cut,
    /// The example shows values of the vendor's, not types: its keys fit the definition.
    Given,
    Different,
}

/// Compares the examples of the reference with what the definitions render to.
pub(crate) struct Renderer<'c> {
    definitions: &'c BTreeMap<String, Definition>,
    seen: BTreeSet<&'c str>,
    count: usize,
    /// Requests are shown without what the vendor only sends.
    is_request: bool,
}

impl<'c> Renderer<'c> {
    pub(crate) fn compare(
        definitions: &'c BTreeMap<String, Definition>,
        schema: &'c Schema,
        example: &Tree,
        is_request: bool,
    ) -> Outcome {
        let mut renderer = Renderer { definitions, seen: BTreeSet::new(), count: 0, is_request };
        let rendered = renderer.value(schema).unwrap_or(Tree::Null);
        let is_cut = renderer.count >= LIMIT;
        if rendered == *example {
            return if is_cut { Outcome::Cut } else { Outcome::Reproduced };
        }
        match fits(definitions, schema, example) {
            true if is_given(example) => Outcome::Given,
            _ => Outcome::Different,
        }
    }

    /// The rendering of a definition's own example begins within the definition.
    pub(crate) fn compare_definition(
        definitions: &'c BTreeMap<String, Definition>,
        definition: &'c Definition,
        example: &Tree,
    ) -> Outcome {
        let mut renderer = Renderer { definitions, seen: BTreeSet::new(), count: 0, is_request: false };
        renderer.count += 1;
        let rendered = renderer.shape(definition);
        match rendered == *example {
            true if renderer.count >= LIMIT => Outcome::Cut,
            true => Outcome::Reproduced,
            false => Outcome::Different,
        }
    }

    fn value(&mut self, schema: &'c Schema) -> Option<Tree> {
        if self.count >= LIMIT {
            return None;
        }
        self.count += 1;
        Some(match schema {
            Schema::Scalar(scalar) => Tree::Text(text(scalar)),
            Schema::Anything | Schema::Map(_) => "object".into(),
            Schema::List(item) => self.list(item),
            Schema::Named(name) => match self.definitions.get(name) {
                Some(definition) if definition.is_inline => self.shape(definition),
                Some(definition) if self.seen.insert(name) => {
                    // Following a reference counts once more, beside the property or item that it is.
                    if self.count >= LIMIT {
                        return None;
                    }
                    self.count += 1;
                    self.shape(definition)
                }
                _ => format!("#/definitions/{name}").into(),
            },
        })
    }

    fn shape(&mut self, definition: &'c Definition) -> Tree {
        match &definition.shape {
            Shape::Other(Schema::List(item)) => self.list(item),
            Shape::Other(_) => "object".into(),
            Shape::Object(properties) => {
                let mut entries = Vec::new();
                let is_request = self.is_request;
                for property in properties.iter().filter(|property| !(is_request && property.is_read_only)) {
                    let value = self.value(&property.schema);
                    let value = match decisions::given_example(&definition.name, &property.name) {
                        Some(given) => value.and(Tree::parse(given).ok()),
                        None => value,
                    };
                    if let Some(value) = value {
                        entries.push((property.name.clone(), value));
                    }
                }
                Tree::Object(entries)
            }
        }
    }

    /// Past the limit a property is left out, but the item of a list is null.
    fn list(&mut self, item: &'c Schema) -> Tree {
        Tree::List(vec![self.value(item).unwrap_or(Tree::Null)])
    }
}

fn text(scalar: &Scalar) -> String {
    match &scalar.format {
        Some(format) => format!("{} ({format})", scalar.kind),
        None => scalar.kind.clone(),
    }
}

/// Whether an example holds anything but the names of types.
fn is_given(example: &Tree) -> bool {
    match example {
        Tree::Text(text) => !text.starts_with("#/definitions/") && super::schema::parse_example(example, 0).is_err(),
        Tree::List(items) => items.iter().any(is_given),
        Tree::Object(entries) => entries.iter().any(|(_, value)| is_given(value)),
        _ => true,
    }
}

/// Whether every key of an example is a property of its definition, and every value of its kind.
fn fits(definitions: &BTreeMap<String, Definition>, schema: &Schema, example: &Tree) -> bool {
    match (schema, example) {
        (Schema::Anything | Schema::Map(_), Tree::Object(_)) | (Schema::Anything, _) => true,
        (Schema::List(item), Tree::List(items)) => items.iter().all(|value| fits(definitions, item, value)),
        (Schema::Scalar(scalar), value) => match (scalar.kind.as_str(), value) {
            ("string", Tree::Text(_)) | ("boolean", Tree::Bool(_)) | ("integer" | "number", Tree::Number(_)) => true,
            (kind, Tree::Text(text)) => text.starts_with(kind),
            _ => false,
        },
        (Schema::Named(name), value) => match definitions.get(name).map(|definition| &definition.shape) {
            Some(Shape::Other(schema)) => fits(definitions, schema, value),
            Some(Shape::Object(properties)) => value.entries().iter().all(|(key, value)| {
                let property = properties.iter().find(|property| property.name == *key);
                property.is_some_and(|property| fits(definitions, &property.schema, value))
            }),
            None => false,
        },
        _ => false,
    }
}

//! Definitions: the property lists of the reference, put together again with the examples' nesting and the SDK's names.

mod listed;
mod read_off;

use std::collections::BTreeMap;

use super::differences::Difference;
use super::facts::{Facts, TypeFacts};
use super::problem::Problem;
use super::reference::{self, Line, Reference, property};
use super::schema::{Schema, TypeText, parse_example, parse_type};
use crate::tree::Tree;

/// One definition of the description.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Definition {
    pub(crate) name: String,
    pub(crate) line: usize,
    pub(crate) shape: Shape,
    /// Whether the reference has no name for it, and the SDK's is used.
    pub(crate) is_inline: bool,
    /// Whether the reference lost the property list and the properties were read off the example.
    pub(crate) is_from_example: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Shape {
    Object(Vec<Property>),
    Other(Schema),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Property {
    pub(crate) name: String,
    pub(crate) line: usize,
    /// The line of the sentence about it.
    pub(crate) said: Option<usize>,
    pub(crate) schema: Schema,
    /// Whether the vendor sends it and does not take it.
    pub(crate) is_read_only: bool,
}

/// All definitions by name, and what was decided on the way.
pub(crate) struct Catalog<'a> {
    pub(crate) facts: &'a Facts,
    pub(crate) definitions: BTreeMap<String, Definition>,
    pub(crate) differences: Vec<Difference>,
    named: BTreeMap<&'a str, &'a str>,
}

impl<'a> Catalog<'a> {
    pub(crate) fn build(reference: &Reference<'a>, facts: &'a Facts) -> Result<Catalog<'a>, Problem> {
        let named = reference.definitions.iter().map(|definition| (definition.name, definition.kind)).collect();
        let mut catalog = Catalog { facts, definitions: BTreeMap::new(), differences: Vec::new(), named };
        for definition in &reference.definitions {
            catalog.define(definition)?;
        }
        Ok(catalog)
    }

    pub(crate) fn is_named(&self, name: &str) -> bool {
        self.named.contains_key(name)
    }

    /// The definition that is a list itself, by the name that the SDK has for its items.
    pub(crate) fn unrolled<'n>(&self, name: &'n str) -> Option<&'n str> {
        name.strip_suffix("Item").filter(|list| self.named.get(list) == Some(&"array"))
    }

    fn define(&mut self, raw: &reference::Definition<'a>) -> Result<(), Problem> {
        let (mut lines, mut is_from_example) = (&raw.lines[..], false);
        let no_example = Tree::Object(Vec::new());
        let (example_line, example) =
            raw.example.as_ref().map_or((raw.line, &no_example), |(line, tree)| (*line, tree));
        let shape = match (raw.kind, example) {
            ("array", Tree::List(items)) => {
                let item = items.first().ok_or_else(|| Problem::at(example_line, "an array whose example is empty"))?;
                let names = Naming { owner: raw.name, property: "Item", facts: None };
                Shape::Other(Schema::List(Box::new(self.item(&mut lines, raw.line, item, &names)?)))
            }
            ("array", _) => {
                return Err(Problem::at(example_line, format!("{} is an array, its example is not", raw.name)));
            }
            (_, Tree::Text(text)) if text == "object" => {
                self.skip_prose(&mut lines);
                let value = self.type_line(&mut lines).map_or(Schema::Anything, |(_, read)| read.schema);
                Shape::Other(Schema::Map(Box::new(value)))
            }
            (_, Tree::Object(entries)) if entries.is_empty() && raw.example.is_none() => {
                Shape::Object(self.known_to_the_sdk(raw)?)
            }
            (_, Tree::Object(entries)) if self.begins(lines, entries) => {
                let mut properties = self.properties(&mut lines, raw.line, entries, raw.name)?;
                self.beyond_the_cut(&mut lines, raw.name, &mut properties)?;
                Shape::Object(properties)
            }
            (_, Tree::Object(entries)) if is_map(example, facts_are_silent(self.facts, raw.name)) => {
                self.skip_prose(&mut lines);
                let value = self.type_line(&mut lines).map(|(_, read)| read.schema);
                let value = value.map_or_else(|| parse_example(&entries[0].1, example_line), Ok)?;
                Shape::Other(Schema::Map(Box::new(value)))
            }
            (_, Tree::Object(entries)) => {
                is_from_example = true;
                let mut properties = self.read_off(entries, example_line, raw.name)?;
                self.add_unlisted(raw, &mut properties)?;
                Shape::Object(properties)
            }
            (_, other) => return Err(Problem::at(example_line, format!("{} cannot be {other:?}", raw.name))),
        };
        self.skip_prose(&mut lines);
        if let Some((line, text)) = lines.first() {
            return Err(Problem::at(*line, format!("{text:?} is left over in {}", raw.name)));
        }
        let definition =
            Definition { name: raw.name.to_owned(), line: raw.line, shape, is_inline: false, is_from_example };
        match self.definitions.insert(definition.name.clone(), definition) {
            None => Ok(()),
            Some(first) => {
                Err(Problem::at(raw.line, format!("{} is defined in line {} already", raw.name, first.line)))
            }
        }
    }

    /// A definition of which the reference has nothing but the name.
    fn known_to_the_sdk(&mut self, raw: &reference::Definition<'a>) -> Result<Vec<Property>, Problem> {
        if !self.facts.models.contains_key(raw.name) {
            let what = "has neither properties nor example, and the SDK does not know it";
            return Err(Problem::at(raw.line, format!("{} {what}", raw.name)));
        }
        let mut properties = Vec::new();
        self.add_unlisted(raw, &mut properties)?;
        Ok(properties)
    }

    /// Properties that only the SDK still has, where list and example were lost or cut.
    fn add_unlisted(&mut self, raw: &reference::Definition<'a>, properties: &mut Vec<Property>) -> Result<(), Problem> {
        let known = self.facts.models.get(raw.name).map(Vec::as_slice).unwrap_or_default();
        for unlisted in known {
            if properties.iter().any(|property| property.name == unlisted.name) {
                continue;
            }
            let kind = &unlisted.kind;
            if !self.is_named(&kind.name) {
                return Err(Problem::at(raw.line, format!("{} of {} cannot be typed", unlisted.name, raw.name)));
            }
            let named = Schema::Named(kind.name.clone());
            let schema = if kind.is_list { Schema::List(Box::new(named)) } else { named };
            let line = raw.line;
            properties.push(Property { name: unlisted.name.clone(), line, said: None, schema, is_read_only: false });
            self.differences.push(Difference {
                line: raw.line,
                subject: format!("{}.{}", raw.name, unlisted.name),
                reference: "no such property, and no list of them".to_owned(),
                sdk: kind.shown(),
                choice: "the SDK",
                why: "the rendering lost the list of properties, and the example is missing or cut",
            });
        }
        Ok(())
    }

    /// Whether the property list is there: its first line is the first key of the example.
    fn begins(&self, lines: &[Line<'_>], example: &[(String, Tree)]) -> bool {
        let first = lines.iter().find_map(|(_, text)| property(text).filter(|(name, kind)| self.reads(name, kind)));
        first.is_some_and(|(name, _)| example.first().is_some_and(|(key, _)| key == name))
    }

    fn reads(&self, name: &str, kind: &str) -> bool {
        self.read(name, kind).is_some()
    }

    fn read(&self, name: &str, kind: &str) -> Option<TypeText> {
        parse_type(name, kind, &|name| self.is_named(name))
    }

    pub(crate) fn add_inline(
        &mut self,
        name: String,
        line: usize,
        properties: Vec<Property>,
        is_from_example: bool,
    ) -> Result<Schema, Problem> {
        let shape = Shape::Object(properties);
        let definition = Definition { name: name.clone(), line, shape, is_inline: true, is_from_example };
        if let Some(known) = self.definitions.get(&name)
            && !known.is_like(&definition)
        {
            return Err(Problem::at(line, format!("{name} is another object than in line {}", known.line)));
        }
        self.definitions.entry(name.clone()).or_insert(definition);
        Ok(Schema::Named(name))
    }

    fn skip_prose(&self, lines: &mut &[Line<'_>]) {
        *lines = self.after_prose(lines);
    }

    fn after_prose<'l, 't>(&self, lines: &'l [Line<'t>]) -> &'l [Line<'t>] {
        let is_type = |text: &str| match property(text) {
            Some((name, kind)) => self.reads(name, kind),
            None => self.reads("", text),
        };
        let prose = lines.iter().take_while(|(_, text)| !is_type(text)).count();
        &lines[prose..]
    }
}

impl Definition {
    fn is_like(&self, other: &Definition) -> bool {
        let plain = |shape: &Shape| match shape {
            Shape::Object(properties) => {
                properties.iter().map(|property| (property.name.clone(), property.schema.clone())).collect()
            }
            Shape::Other(schema) => vec![(String::new(), schema.clone())],
        };
        plain(&self.shape) == plain(&other.shape)
    }
}

/// What an object without a name is called: as in the SDK, or after its owner.
pub(crate) struct Naming<'n> {
    pub(crate) owner: &'n str,
    pub(crate) property: &'n str,
    pub(crate) facts: Option<&'n TypeFacts>,
}

impl Naming<'_> {
    fn inline(&self) -> String {
        let known = self.facts.map(|facts| facts.name.as_str()).filter(|name| name.starts_with(self.owner));
        let capital = |word: &str| word[..1].to_uppercase() + &word[1..];
        let property: String = self.property.split(['_', '-']).filter(|word| !word.is_empty()).map(capital).collect();
        known.map_or_else(|| format!("{}{property}", self.owner), str::to_owned)
    }
}

fn facts_are_silent(facts: &Facts, name: &str) -> bool {
    !facts.models.contains_key(name)
}

/// An object that the SDK has no model of, all of whose keys hold the same, is a map.
fn is_map(example: &Tree, sdk_is_silent: bool) -> bool {
    let entries = example.entries();
    sdk_is_silent && entries.windows(2).all(|pair| pair[0].1 == pair[1].1)
}

//! Definitions: the property lists of the reference, put together again with the examples' nesting and the SDK's names.

use std::collections::BTreeMap;

use super::decisions;
use super::differences::Difference;
use super::facts::{Facts, TypeFacts};
use super::problem::Problem;
use super::reference::{self, Line, Reference, property};
use super::schema::{Scalar, Schema, TypeText, parse_example, parse_type};
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

    /// Properties in the order of the example, which says where a nested object begins and ends.
    pub(crate) fn properties(
        &mut self,
        lines: &mut &[Line<'_>],
        start: usize,
        example: &[(String, Tree)],
        owner: &str,
    ) -> Result<Vec<Property>, Problem> {
        let mut properties = Vec::new();
        let mut last = start;
        for (key, value) in example {
            self.skip_prose(lines);
            let Some(((line, text), rest)) = lines.split_first() else {
                return Err(Problem::at(
                    last,
                    format!("{owner}: the property {key} of its example is not listed after this line"),
                ));
            };
            *lines = rest;
            last = *line;
            let read = property(text).filter(|(name, _)| name == key).and_then(|(name, kind)| self.read(name, kind));
            let read = read.ok_or_else(|| {
                Problem::at(*line, format!("{owner}: its example says that {key} stands here, not {text:?}"))
            })?;
            let names = Naming { owner, property: key, facts: self.facts.property(owner, key) };
            let said = self.said(lines);
            let schema = self.value(lines, *line, read, value, &names)?;
            properties.push(Property {
                name: key.clone(),
                line: *line,
                said,
                schema,
                is_read_only: decisions::is_read_only(owner, key),
            });
        }
        Ok(properties)
    }

    /// Properties that are listed, but that the example was cut before.
    fn beyond_the_cut(
        &mut self,
        lines: &mut &[Line<'_>],
        owner: &str,
        properties: &mut Vec<Property>,
    ) -> Result<(), Problem> {
        self.skip_prose(lines);
        while let Some(((line, text), rest)) = lines.split_first() {
            let listed = property(text).and_then(|(name, kind)| Some((name, self.read(name, kind)?)));
            let (name, read) = listed.ok_or_else(|| Problem::at(*line, format!("{text:?} is left over in {owner}")))?;
            let known = self.facts.property(owner, name);
            let known =
                known.ok_or_else(|| Problem::at(*line, format!("neither example nor SDK know {owner}.{name}")))?;
            if read.schema == Schema::Anything && known.name != "mixed" {
                return Err(Problem::at(*line, format!("what {owner}.{name} holds cannot be told without an example")));
            }
            *lines = rest;
            let names = Naming { owner, property: name, facts: Some(known) };
            let said = self.said(lines);
            let schema = self.value(lines, *line, read, &Tree::List(vec![Tree::Null]), &names)?;
            properties.push(Property {
                name: name.to_owned(),
                line: *line,
                said,
                schema,
                is_read_only: decisions::is_read_only(owner, name),
            });
            self.skip_prose(lines);
        }
        Ok(())
    }

    /// The type of one property, whose own line is read already.
    fn value(
        &mut self,
        lines: &mut &[Line<'_>],
        line: usize,
        read: TypeText,
        example: &Tree,
        names: &Naming<'_>,
    ) -> Result<Schema, Problem> {
        if let Schema::Named(name) = &read.schema {
            // A list of a definition has the definition's name once more, as the line of its items.
            let rest = self.after_prose(lines);
            let is_list = rest.first().is_some_and(|(_, text)| text == name);
            if is_list {
                *lines = &rest[1..];
                return Ok(Schema::List(Box::new(read.schema)));
            }
            return Ok(read.schema);
        }
        if read.is_list {
            let item = example.items().first();
            let item = item.ok_or_else(|| Problem::at(line, "the example of a list has no item"))?;
            return Ok(Schema::List(Box::new(self.item(lines, line, item, names)?)));
        }
        match (&read.schema, example) {
            (Schema::Anything, Tree::Object(entries)) => self.nested(lines, line, entries, names),
            (Schema::Anything, _) => Ok(self.map_of_the_sdk(line, names)),
            _ => Ok(read.schema),
        }
    }

    /// The reference says `object` of maps; the SDK knows what some of them hold.
    fn map_of_the_sdk(&mut self, line: usize, names: &Naming<'_>) -> Schema {
        let Some(known) = names.facts.filter(|known| known.is_list) else { return Schema::Anything };
        let text = Schema::Scalar(Scalar::of("string"));
        let value = match known.name.as_str() {
            "string" => text,
            "string[]" => Schema::List(Box::new(text)),
            _ => Schema::Anything,
        };
        self.differences.push(Difference {
            line,
            subject: format!("{}.{}", names.owner, names.property),
            reference: "object".to_owned(),
            sdk: known.shown(),
            choice: "a map of what the SDK lists",
            why: "PHP has one type for lists and maps, and the reference excludes a list",
        });
        Schema::Map(Box::new(value))
    }

    /// The type of a list's items, which has a line of its own.
    fn item(
        &mut self,
        lines: &mut &[Line<'_>],
        line: usize,
        example: &Tree,
        names: &Naming<'_>,
    ) -> Result<Schema, Problem> {
        self.skip_prose(lines);
        let (line, read) =
            self.type_line(lines).ok_or_else(|| Problem::at(line, "a list without the type of its items"))?;
        match example {
            Tree::Object(entries) if read.schema == Schema::Anything => self.nested(lines, line, entries, names),
            Tree::List(items) => {
                let inner = items.first().ok_or_else(|| Problem::at(line, "the example of a list has no item"))?;
                Ok(Schema::List(Box::new(self.item(lines, line, inner, names)?)))
            }
            _ => Ok(read.schema),
        }
    }

    /// An object within another: a definition of its own, under the SDK's name. One whose keys are not listed is a map.
    fn nested(
        &mut self,
        lines: &mut &[Line<'_>],
        line: usize,
        entries: &[(String, Tree)],
        names: &Naming<'_>,
    ) -> Result<Schema, Problem> {
        let rest = self.after_prose(lines);
        if !self.begins(&rest[..rest.len().min(1)], entries) {
            let value = entries.first().map_or(Ok(Schema::Anything), |(_, value)| map_value(value, line))?;
            return Ok(Schema::Map(Box::new(value)));
        }
        let name = names.inline();
        let properties = self.properties(lines, line, entries, &name)?;
        self.add_inline(name, line, properties, false)
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

    /// Properties of an object whose list was lost, by its example and the SDK's types.
    pub(crate) fn read_off(
        &mut self,
        entries: &[(String, Tree)],
        line: usize,
        owner: &str,
    ) -> Result<Vec<Property>, Problem> {
        let mut properties = Vec::new();
        for (key, value) in entries {
            let names = Naming { owner, property: key, facts: self.facts.property(owner, key) };
            let schema = self.read_off_value(value, line, &names)?;
            properties.push(Property { name: key.clone(), line, said: None, schema, is_read_only: false });
        }
        Ok(properties)
    }

    pub(crate) fn read_off_value(&mut self, value: &Tree, line: usize, names: &Naming<'_>) -> Result<Schema, Problem> {
        let known = names.facts.map(|facts| facts.name.as_str()).filter(|name| self.is_named(name));
        match value {
            // The SDK unrolls a definition that is a list itself.
            Tree::List(_) if names.facts.is_some_and(|facts| self.unrolled(&facts.name).is_some()) => {
                let list = names.facts.and_then(|facts| self.unrolled(&facts.name));
                Ok(Schema::Named(list.unwrap_or_default().to_owned()))
            }
            Tree::List(items) => {
                let empty = Tree::Text("object".to_owned());
                let item = self.read_off_value(items.first().unwrap_or(&empty), line, names)?;
                Ok(Schema::List(Box::new(item)))
            }
            Tree::Object(_) if known.is_some() => Ok(Schema::Named(known.unwrap_or_default().to_owned())),
            Tree::Object(entries) if names.facts.is_some_and(|facts| self.facts.models.contains_key(&facts.name)) => {
                let name = names.inline();
                let properties = self.read_off(entries, line, &name)?;
                self.add_inline(name, line, properties, true)
            }
            Tree::Object(entries) => {
                let value = entries.first().map_or(Ok(Schema::Anything), |(_, value)| map_value(value, line))?;
                Ok(Schema::Map(Box::new(value)))
            }
            value => parse_example(value, line).or_else(|_| Ok(given(value, names.facts))),
        }
    }

    /// Reads a type that stands alone on its line.
    fn type_line(&self, lines: &mut &[Line<'_>]) -> Option<(usize, TypeText)> {
        let ((line, text), rest) = lines.split_first()?;
        let read = self.read("", text)?;
        *lines = rest;
        Some((*line, read))
    }

    /// The line of the sentence that follows a property's own line.
    fn said(&self, lines: &[Line<'_>]) -> Option<usize> {
        let rest = self.after_prose(lines).len();
        (rest < lines.len()).then(|| lines[0].0)
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

/// The type of a value that the vendor gave as an example.
fn given(value: &Tree, facts: Option<&TypeFacts>) -> Schema {
    let known = facts.map(|facts| facts.name.as_str());
    let kind = match (value, known) {
        (_, Some("mixed")) => return Schema::Anything,
        (Tree::Bool(_), _) => "boolean",
        (Tree::Number(_), Some("float")) => "number",
        (Tree::Number(number), _) if number.is_i64() || number.is_u64() => "integer",
        (Tree::Number(_), _) => "number",
        (Tree::Text(_), _) => "string",
        _ => return Schema::Anything,
    };
    Schema::Scalar(Scalar::of(kind))
}

/// Keys of a map are data: what stands under the first says what stands under all.
fn map_value(value: &Tree, line: usize) -> Result<Schema, Problem> {
    match value {
        Tree::List(items)
            if items.iter().all(|item| item.as_str().is_some_and(|text| text.starts_with("property"))) =>
        {
            Ok(Schema::List(Box::new(Schema::Scalar(Scalar::of("string")))))
        }
        value => parse_example(value, line).or(Ok(Schema::Anything)),
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

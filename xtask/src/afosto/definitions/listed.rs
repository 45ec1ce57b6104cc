//! Properties that the reference lists, with the example that says where objects begin and end.

use super::read_off::map_value;
use super::{Catalog, Naming, Property};
use crate::afosto::decisions;
use crate::afosto::differences::Difference;
use crate::afosto::problem::Problem;
use crate::afosto::reference::{Line, property};
use crate::afosto::schema::{Scalar, Schema, TypeText};
use crate::tree::Tree;

impl Catalog<'_> {
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
    pub(super) fn beyond_the_cut(
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
    pub(super) fn item(
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

    /// Reads a type that stands alone on its line.
    pub(super) fn type_line(&self, lines: &mut &[Line<'_>]) -> Option<(usize, TypeText)> {
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
}

//! Types that are read off an example and the SDK, since the reference has lost the list.

use super::{Catalog, Naming, Property};
use crate::afosto::facts::TypeFacts;
use crate::afosto::problem::Problem;
use crate::afosto::schema::{Scalar, Schema, parse_example};
use crate::tree::Tree;

impl Catalog<'_> {
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
pub(super) fn map_value(value: &Tree, line: usize) -> Result<Schema, Problem> {
    match value {
        Tree::List(items)
            if items.iter().all(|item| item.as_str().is_some_and(|text| text.starts_with("property"))) =>
        {
            Ok(Schema::List(Box::new(Schema::Scalar(Scalar::of("string")))))
        }
        value => parse_example(value, line).or(Ok(Schema::Anything)),
    }
}

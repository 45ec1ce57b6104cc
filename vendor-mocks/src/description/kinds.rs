//! What kinds of values operations take and answer, and which operations are about the same thing.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{Description, Operation};

/// Whether a value is a list, an object or anything else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    List,
    Object,
    Other,
}

impl Description {
    /// The operation of a method and a path template, written as the description has it.
    pub(crate) fn at(&self, method: &str, template: &str) -> Option<Operation<'_>> {
        let (path, methods) = self.document["paths"].as_object()?.get_key_value(template)?;
        let (_, operation) = methods.as_object()?.iter().find(|(known, _)| known.eq_ignore_ascii_case(method))?;
        let (name, (_, method)) = self.places.get_key_value(operation["operationId"].as_str()?)?;
        Some(Operation { description: self, name, method, path, operation })
    }

    /// The name of the value by which a member of a collection is got, changed or removed; `None` if none is.
    pub(crate) fn member_name(&self, collection: &str) -> Option<&str> {
        let paths = self.document["paths"].as_object()?;
        let mut names =
            paths.keys().filter_map(|path| path.strip_prefix(collection)?.strip_prefix("/{")?.strip_suffix('}'));
        names.find(|name| !name.contains('/'))
    }
}

impl<'d> Operation<'d> {
    /// The name of the type that a success is, or a list of; `None` if it has none of its own.
    pub(crate) fn answer_type(&self) -> Option<&'d str> {
        let schema = self.answer_schema()?;
        let reference = schema["$ref"].as_str().or_else(|| schema["items"]["$ref"].as_str())?;
        reference.rsplit('/').next()
    }

    /// What kind of value a success is; `None` if it is no JSON.
    pub(crate) fn answer_kind(&self) -> Option<Kind> {
        self.answer_schema().map(|schema| self.kind(schema))
    }

    pub(super) fn answer_schema(&self) -> Option<&'d Value> {
        let responses = self.operation["responses"].as_object()?;
        let (_, response) = responses.iter().find(|(status, _)| status.starts_with('2'))?;
        response["content"]["application/json"].get("schema")
    }

    /// What kind of value its body is; `None` if it takes no JSON.
    pub(crate) fn body_kind(&self) -> Option<Kind> {
        self.body().filter(|(media_type, _)| *media_type == "application/json").map(|(_, schema)| self.kind(schema))
    }

    fn kind(&self, schema: &Value) -> Kind {
        let (schema, _) = self.description.resolve(schema);
        match schema["type"].as_str() {
            Some("array") => Kind::List,
            Some("object") => Kind::Object,
            _ => Kind::Other,
        }
    }

    /// A query parameter's schema by its name.
    pub(crate) fn query_schemas(&self) -> BTreeMap<&str, &Value> {
        self.parameters("query").map(|(name, parameter)| (name, &parameter["schema"])).collect()
    }
}

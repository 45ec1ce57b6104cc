//! The second source: what Afosto's own PHP SDK calls its operations and models, and which types it gives them.

use std::collections::BTreeMap;

use super::problem::Problem;
use crate::tree::Tree;

/// Operations by method and path, models by name.
#[derive(Debug)]
pub(crate) struct Facts {
    pub(crate) operations: BTreeMap<(String, String), OperationFacts>,
    pub(crate) models: BTreeMap<String, Vec<PropertyFacts>>,
}

#[derive(Debug)]
pub(crate) struct OperationFacts {
    pub(crate) name: String,
    pub(crate) query: Vec<ParameterFacts>,
    pub(crate) headers: Vec<ParameterFacts>,
    pub(crate) form: Vec<ParameterFacts>,
    pub(crate) body: Option<TypeFacts>,
    /// By status; `None` if the SDK reads no body.
    pub(crate) success: BTreeMap<String, Option<TypeFacts>>,
}

#[derive(Debug)]
pub(crate) struct ParameterFacts {
    pub(crate) name: String,
    pub(crate) required: bool,
    pub(crate) types: Vec<String>,
    pub(crate) default: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TypeFacts {
    pub(crate) name: String,
    pub(crate) is_list: bool,
}

impl TypeFacts {
    /// As it is named to a reader.
    pub(crate) fn shown(&self) -> String {
        if self.is_list { format!("list of {}", self.name) } else { self.name.clone() }
    }
}

#[derive(Debug)]
pub(crate) struct PropertyFacts {
    pub(crate) name: String,
    pub(crate) kind: TypeFacts,
}

impl Facts {
    pub(crate) fn parse(text: &str) -> Result<Facts, Problem> {
        let tree = Tree::parse(text).map_err(|error| Problem::at(error.line(), format!("the facts: {error}")))?;
        let mut operations = BTreeMap::new();
        for entry in section(&tree, "operations")?.items() {
            let (method, path) = (field(entry, "method")?, field(entry, "path")?);
            operations.insert((method.to_owned(), path.to_owned()), operation(entry)?);
        }
        let mut models = BTreeMap::new();
        for (name, properties) in section(&tree, "models")?.entries() {
            let properties = properties
                .items()
                .iter()
                .map(|property| Ok(PropertyFacts { name: field(property, "name")?.to_owned(), kind: kind(property)? }));
            models.insert(name.clone(), properties.collect::<Result<_, Problem>>()?);
        }
        Ok(Facts { operations, models })
    }

    /// What the SDK says of one property of a model.
    pub(crate) fn property(&self, model: &str, name: &str) -> Option<&TypeFacts> {
        let properties = self.models.get(model)?;
        properties.iter().find(|property| property.name == name).map(|property| &property.kind)
    }
}

fn section<'a>(tree: &'a Tree, key: &str) -> Result<&'a Tree, Problem> {
    tree.get(key).ok_or_else(|| Problem::at(0, format!("the facts have no `{key}`")))
}

fn field<'a>(tree: &'a Tree, key: &str) -> Result<&'a str, Problem> {
    tree.text(key).ok_or_else(|| Problem::at(0, format!("an entry of the facts has no text `{key}`: {tree:?}")))
}

fn operation(entry: &Tree) -> Result<OperationFacts, Problem> {
    let mut success = BTreeMap::new();
    for (status, read) in section(entry, "success")?.entries() {
        let read = match read {
            Tree::Null => None,
            Tree::Text(name) => Some(TypeFacts { name: name.clone(), is_list: false }),
            read => Some(kind(read)?),
        };
        success.insert(status.clone(), read);
    }
    Ok(OperationFacts {
        name: field(entry, "operation")?.to_owned(),
        query: parameters(entry, "query")?,
        headers: parameters(entry, "headers")?,
        form: parameters(entry, "form")?,
        body: entry.get("body").map(kind).transpose()?,
        success,
    })
}

fn parameters(entry: &Tree, place: &str) -> Result<Vec<ParameterFacts>, Problem> {
    let listed = entry.get(place).map(Tree::items).unwrap_or_default();
    listed
        .iter()
        .map(|parameter| {
            let types = parameter.get("types").map(Tree::items).unwrap_or_default();
            Ok(ParameterFacts {
                name: field(parameter, "name")?.to_owned(),
                required: parameter.is_true("required"),
                types: types.iter().filter_map(Tree::as_str).map(str::to_owned).collect(),
                default: parameter.text("default").map(str::to_owned),
            })
        })
        .collect()
}

fn kind(entry: &Tree) -> Result<TypeFacts, Problem> {
    Ok(TypeFacts { name: field(entry, "type")?.to_owned(), is_list: entry.is_true("array") })
}

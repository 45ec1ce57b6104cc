//! What the types are called in the client: a type stands in the module of its service, so it does without the service's name.
//! Bodies that the description names after their path are named after the method that takes or returns them.

use std::collections::{BTreeMap, BTreeSet};

use super::model::{Answer, Definition, Operation, Property, Service, Shape, Type};
use super::names;

/// Names that mean something else wherever a module's types are imported whole, or in the generated files themselves.
const TAKEN: [&str; 26] = [
    "BTreeMap",
    "Box",
    "Call",
    "Clone",
    "Debug",
    "Default",
    "DownloadCall",
    "Drop",
    "Eq",
    "Err",
    "FilePart",
    "Iterator",
    "Lenient",
    "LocalDate",
    "Number",
    "Ok",
    "Option",
    "OptionalVec",
    "Page",
    "Pager",
    "RawJson",
    "Request",
    "Result",
    "String",
    "Timestamp",
    "Vec",
];

/// Gives each service's types their names in the client.
///
/// # Errors
/// Returns an error if two types of a service would have one name.
pub(super) fn shorten(services: Vec<Service>) -> Result<Vec<Service>, String> {
    services.into_iter().map(service).collect()
}

fn service(mut service: Service) -> Result<Service, String> {
    let chosen = Chosen::of(&service)?;
    for definition in &mut service.definitions {
        chosen.definition(definition);
    }
    service.definitions.sort_by(|one, other| one.name.cmp(&other.name));
    for operation in &mut service.operations {
        operation.parameters.iter_mut().for_each(|parameter| chosen.kind(&mut parameter.kind));
        operation.body.iter_mut().for_each(|body| chosen.kind(body));
        if let Answer::Json(kind, _) = &mut operation.answer {
            chosen.kind(kind);
        }
    }
    Ok(service)
}

/// The names of a service's types in the client, by those of the description.
struct Chosen(BTreeMap<String, String>);

impl Chosen {
    fn of(service: &Service) -> Result<Self, String> {
        let (prefix, all) = (names::pascal(&service.name), all(service));
        let mut stems = stems(&service.operations);
        // The description may have a type of that name, for another thing.
        for (_, instead) in &mut stems {
            if all.contains(&format!("{prefix}{instead}")) {
                instead.push_str("Body");
            }
        }
        let (mut chosen, mut seen) = (BTreeMap::new(), BTreeMap::new());
        for name in all {
            let short = short(&name, &prefix, &stems);
            if let Some(other) = seen.insert(short.clone(), name.clone()) {
                return Err(format!("{other} and {name} would both be {short} in {}", service.name));
            }
            chosen.insert(name, short);
        }
        Ok(Self(chosen))
    }

    fn name(&self, name: &mut String) {
        if let Some(short) = self.0.get(name) {
            name.clone_from(short);
        }
    }

    fn definition(&self, definition: &mut Definition) {
        let vendors = definition.name.clone();
        self.name(&mut definition.name);
        definition.alias = (vendors != definition.name).then_some(vendors);
        definition.part_of.iter_mut().for_each(|whole| self.name(whole));
        match &mut definition.shape {
            Shape::Alias(kind) => self.kind(kind),
            Shape::Object(properties) => {
                properties.iter_mut().for_each(|Property { kind, .. }| self.kind(kind));
            }
        }
    }

    fn kind(&self, kind: &mut Type) {
        match kind {
            Type::Enum(name, _) | Type::Named(name, _) => self.name(name),
            Type::List(item) | Type::Map(item) => self.kind(item),
            _ => {}
        }
    }
}

/// The names of all types that a service defines.
fn all(service: &Service) -> BTreeSet<String> {
    fn set(kind: &Type, all: &mut BTreeSet<String>) {
        match kind {
            Type::Enum(name, _) => drop(all.insert(name.clone())),
            Type::List(item) | Type::Map(item) => set(item, all),
            _ => {}
        }
    }
    let mut all: BTreeSet<String> = service.definitions.iter().map(|definition| definition.name.clone()).collect();
    for definition in &service.definitions {
        match &definition.shape {
            Shape::Object(properties) => properties.iter().for_each(|property| set(&property.kind, &mut all)),
            Shape::Alias(kind) => set(kind, &mut all),
        }
    }
    for parameter in service.operations.iter().flat_map(|operation| &operation.parameters) {
        set(&parameter.kind, &mut all);
    }
    all
}

/// What a name made of a path begins with, and what stands in its place: `OdrOrdersIdFlowPutBody` and `UpdateOrderFlowRequest`.
fn stems(operations: &[Operation]) -> Vec<(String, String)> {
    let mut stems = Vec::new();
    for operation in operations {
        let mut stem = |kind: &Type, end: &str, word: &str| {
            let Some(name) = kind.name() else { return };
            let method = names::capital(&operation.method.to_lowercase());
            let Some(at) = name.rfind(&format!("{method}{end}")) else { return };
            let rest = &name[at + method.len() + end.len()..];
            let digits = rest.len() - rest.trim_start_matches(|letter: char| letter.is_ascii_digit()).len();
            let stem = name[..name.len() - rest.len() + digits].to_owned();
            stems.push((stem, format!("{}{word}", operation.marker())));
        };
        operation.body.iter().for_each(|body| stem(body, "Body", "Request"));
        if let Answer::Json(kind, _) = &operation.answer {
            stem(kind, "Response", "Response");
        }
    }
    stems
}

fn short(name: &str, prefix: &str, stems: &[(String, String)]) -> String {
    let stem = stems.iter().find(|(stem, _)| name.starts_with(stem.as_str()));
    if let Some((stem, instead)) = stem {
        return format!("{instead}{}", &name[stem.len()..]);
    }
    match name.strip_prefix(prefix) {
        Some(rest) if rest.starts_with(|first: char| first.is_ascii_uppercase()) && !TAKEN.contains(&rest) => {
            rest.to_owned()
        }
        _ => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::parse;
    use super::super::tests::{AFOSTO, AFOSTOS};
    use super::*;

    #[test]
    fn a_type_does_without_its_services_name_and_a_body_is_named_after_its_method() {
        let (_, services) = parse(AFOSTO, AFOSTOS).unwrap();
        let services = shorten(services).unwrap();
        let name = |service: &str, alias: &str| {
            let service = services.iter().find(|known| known.name == service).unwrap();
            let definition = service.definitions.iter().find(|known| known.alias.as_deref() == Some(alias));
            definition.unwrap().name.as_str()
        };
        for (service, alias, expected) in [
            ("odr", "OdrOrder", "Order"),
            ("lcs", "LcsDPDServicePointResponse", "DPDServicePointResponse"),
            ("cat", "CatMapsCollectionsIdKeysPutBodyItem", "UpsertCollectionKeysRequestItem"),
            ("cnt", "CntDataflowLoaderPostResponse200Item", "LoadDataflowDataResponseItem"),
            // The description has an `OdrGetSessionShippingMethodResponse`, which is a part of this one.
            ("odr", "OdrSessionsIdShippingMethodsGetResponse200", "GetSessionShippingMethodResponseBody"),
        ] {
            assert_eq!(name(service, alias), expected);
        }
        for service in &services {
            let prefix = names::pascal(&service.name);
            for definition in &service.definitions {
                let name = &definition.name;
                assert_eq!(short(name, &prefix, &[]), *name, "{name} has its service's name");
                assert!(
                    !name.contains("PutBody") && !name.contains("PostBody") && !name.contains("200"),
                    "{name} is made of a path"
                );
            }
        }
    }

    #[test]
    fn a_name_that_is_everywhere_keeps_its_prefix() {
        assert_eq!(short("OdrOption", "Odr", &[]), "OdrOption");
        assert_eq!(short("OdrOptions", "Odr", &[]), "Options");
        assert_eq!(short("Odrder", "Odr", &[]), "Odrder");
    }
}

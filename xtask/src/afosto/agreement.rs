//! Holds every definition against the SDK's model of the same name.

use super::definitions::{Catalog, Definition, Shape};
use super::differences::Difference;
use super::facts::{PropertyFacts, TypeFacts};
use super::schema::Schema;

const BY_DEFAULT: &str = "the reference wins where nothing speaks against it";

/// Adds a difference for each property that the two sources do not give the same type.
pub(crate) fn compare(catalog: &mut Catalog<'_>) {
    let mut differences = Vec::new();
    for (name, definition) in &catalog.definitions {
        let Some(model) = catalog.facts.models.get(name) else {
            let (sdk, choice) = ("no model of this name".to_owned(), "the reference");
            let reference = "a list or a map of its own".to_owned();
            let why = "the SDK unrolls definitions that are no objects";
            differences.push(Difference { line: definition.line, subject: name.clone(), reference, sdk, choice, why });
            continue;
        };
        match &definition.shape {
            Shape::Object(properties) => {
                for property in properties {
                    let known = model.iter().find(|known| known.name == property.name);
                    let subject = format!("{name}.{}", property.name);
                    let mut note = |reference: String, sdk: String, choice, why| {
                        differences.push(Difference {
                            line: property.line,
                            subject: subject.clone(),
                            reference,
                            sdk,
                            choice,
                            why,
                        });
                    };
                    let expected = sdk_type(catalog, &property.schema);
                    match known {
                        None => note(
                            expected.shown(),
                            "no such property".to_owned(),
                            "the reference",
                            "nothing is lost by keeping it",
                        ),
                        Some(known) if known.kind != expected => {
                            let why =
                                if known.kind.name == "mixed" { "the SDK leaves the type open" } else { BY_DEFAULT };
                            note(expected.shown(), known.kind.shown(), "the reference", why);
                        }
                        Some(_) => {}
                    }
                }
                missing(name, definition, model, |known| properties.iter().any(|p| p.name == known), &mut differences);
            }
            Shape::Other(_) => missing(name, definition, model, |_| false, &mut differences),
        }
    }
    catalog.differences.extend(differences);
}

fn missing(
    name: &str,
    definition: &Definition,
    model: &[PropertyFacts],
    has: impl Fn(&str) -> bool,
    differences: &mut Vec<Difference>,
) {
    for known in model.iter().filter(|known| !has(&known.name)) {
        differences.push(Difference {
            line: definition.line,
            subject: format!("{name}.{}", known.name),
            reference: "no such property".to_owned(),
            sdk: known.kind.shown(),
            choice: "the reference",
            why: "unknown fields are kept, so that nothing is lost without it",
        });
    }
}

/// What the SDK calls a type.
fn sdk_type(catalog: &Catalog<'_>, schema: &Schema) -> TypeFacts {
    let plain = |name: &str| TypeFacts { name: name.to_owned(), is_list: false };
    match schema {
        Schema::Scalar(scalar) => plain(match (scalar.kind.as_str(), scalar.format.as_deref()) {
            ("string", Some("date-time")) => "\\DateTime",
            ("integer", _) => "int",
            ("number", _) => "float",
            ("boolean", _) => "bool",
            _ => "string",
        }),
        Schema::Anything => plain("mixed"),
        // PHP has one type for lists and maps.
        Schema::Map(item) | Schema::List(item) => {
            let item = sdk_type(catalog, item);
            // Of a list in a list the SDK keeps the outer one.
            TypeFacts { name: if item.is_list { format!("{}[]", item.name) } else { item.name }, is_list: true }
        }
        Schema::Named(name) => match catalog.definitions.get(name).map(|definition| &definition.shape) {
            Some(Shape::Other(schema)) => sdk_type(catalog, schema),
            _ => plain(name),
        },
    }
}

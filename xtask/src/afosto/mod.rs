//! Recovers Afosto's API description from its rendered reference and the facts of its SDK.
//!
//! `reference` splits the text, `definitions` and `operations` put the parts together with what `facts` knows,
//! `reproduce` renders every example again and compares, `agreement` holds the result against the SDK, and `openapi`
//! writes it down. What nobody says is in `decisions`.

mod agreement;
mod decisions;
mod definitions;
mod differences;
mod facts;
#[cfg(test)]
mod losses;
mod openapi;
mod operations;
mod problem;
mod reference;
mod reproduce;
mod schema;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use definitions::{Catalog, Shape};
use operations::{Compared, Operation};
use problem::Problem;
use reference::Reference;
use reproduce::{Outcome, Renderer};
use schema::Schema;

use crate::build_cost::write;

/// What is recovered.
pub(crate) struct Recovered {
    /// The OpenAPI document.
    pub(crate) document: String,
    /// The page of disagreements.
    pub(crate) differences: String,
    /// What to tell the person who ran the command.
    pub(crate) report: String,
}

/// How many there are; another text, or a part of this one, is not the reference.
const EXPECTED: Counts = Counts { scopes: 116, operations: 544, definitions: 581 };

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Counts {
    scopes: usize,
    operations: usize,
    definitions: usize,
}

/// Reads both sources and writes the description and the page beside it.
pub(crate) fn run(reference: &Path, facts: &Path, folder: &Path) -> Result<String, String> {
    let read = |path: &Path| std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()));
    let recovered = recover(&read(reference)?, &read(facts)?, EXPECTED)
        .map_err(|problem| format!("{}: {problem}", reference.display()))?;
    write(&folder.join("afosto.openapi.json"), &recovered.document)?;
    write(&folder.join("DIFFERENCES.md"), &recovered.differences)?;
    Ok(recovered.report)
}

fn recover(text: &str, facts: &str, expected: Counts) -> Result<Recovered, Problem> {
    let reference = Reference::parse(text)?;
    let found = Counts {
        scopes: reference.scopes.len(),
        operations: reference.operations.len(),
        definitions: reference.definitions.len(),
    };
    if found != expected {
        let what = format!("the text ends after {found:?}, but the reference has {expected:?}");
        return Err(Problem::at(text.lines().count(), what));
    }
    let facts = facts::Facts::parse(facts)?;
    let mut catalog = Catalog::build(&reference, &facts)?;
    let mut compared = Vec::new();
    let operations = reference.operations.iter().map(|raw| operations::operation(raw, &mut catalog, &mut compared));
    let operations = operations.collect::<Result<Vec<_>, _>>()?;
    for raw in &reference.definitions {
        if let Some((line, example)) = &raw.example {
            compared.push((
                *line,
                Renderer::compare_definition(&catalog.definitions, &catalog.definitions[raw.name], example),
            ));
        }
    }
    let different: Vec<&Compared> = compared.iter().filter(|(_, outcome)| *outcome == Outcome::Different).collect();
    if let Some((line, _)) = different.first() {
        let what = format!("{} examples are not what their definitions render to; the first is here", different.len());
        return Err(Problem::at(*line, what));
    }
    if let Some(model) = facts.models.keys().find(|name| !catalog.definitions.contains_key(*name)) {
        return Err(Problem::at(text.lines().count(), format!("the SDK's {model} is nowhere in the reference")));
    }
    check_references(&catalog)?;
    agreement::compare(&mut catalog);
    let definitions: Vec<_> = catalog.definitions.values().collect();
    let mut tags: Vec<(String, String)> = Vec::new();
    for operation in &reference.operations {
        if !tags.iter().any(|(tag, _)| tag == operation.tag) {
            tags.push((operation.tag.to_owned(), operation.group.to_owned()));
        }
    }
    let document = openapi::document(&reference.scopes, &operations, &definitions, &tags);
    let document = document.pretty().map_err(|error| Problem::at(0, error.to_string()))?;
    let differences = differences::page(&catalog.differences, &guesses(&operations, &catalog));
    let report = report(&reference, &catalog, &compared);
    Ok(Recovered { document, differences, report })
}

/// Every name leads to a definition.
fn check_references(catalog: &Catalog<'_>) -> Result<(), Problem> {
    for definition in catalog.definitions.values() {
        let schemas: Vec<(usize, &Schema)> = match &definition.shape {
            Shape::Object(properties) => properties.iter().map(|property| (property.line, &property.schema)).collect(),
            Shape::Other(schema) => vec![(definition.line, schema)],
        };
        for (line, schema) in schemas {
            if let Some(name) = schema.name()
                && !catalog.definitions.contains_key(name)
            {
                return Err(Problem::at(line, format!("{} refers to {name}, which is not defined", definition.name)));
            }
        }
    }
    Ok(())
}

fn guesses(operations: &[Operation], catalog: &Catalog<'_>) -> Vec<(usize, String, String)> {
    let mut guesses = Vec::new();
    for definition in catalog.definitions.values() {
        let Shape::Object(properties) = &definition.shape else { continue };
        for property in properties {
            if let Schema::Scalar(scalar) = &property.schema
                && let (true, Some(word)) = (scalar.is_guess, &scalar.default)
                && word != "null"
            {
                let subject = format!("{}.{}", definition.name, property.name);
                guesses.push((property.line, subject, format!("`{word}` is the default, not the only value")));
            }
        }
    }
    for operation in operations {
        let subject = format!("{} {}", operation.method, operation.path);
        if let Some((mode, true)) = operation.paging() {
            guesses.push((operation.line, subject.clone(), format!("paging is {mode}")));
        }
        for answer in &operation.answers {
            if let Some(content) = answer.content.as_ref().filter(|content| content.is_guess) {
                guesses.push((operation.line, subject.clone(), format!("the answer is {}", content.media_type)));
            }
        }
    }
    guesses.sort();
    guesses
}

fn report(reference: &Reference<'_>, catalog: &Catalog<'_>, compared: &[Compared]) -> String {
    let mut report = String::new();
    let (headings, distinct) = (reference.headings, reference.operations.len());
    let _ = writeln!(report, "{distinct} operations ({headings} headings), {} scopes", reference.scopes.len());
    let inline = catalog.definitions.values().filter(|definition| definition.is_inline).count();
    let _ =
        writeln!(report, "{} definitions, and {inline} that only the SDK names", catalog.definitions.len() - inline);
    let mut lines: BTreeMap<Outcome, Vec<usize>> = BTreeMap::new();
    for (line, outcome) in compared {
        lines.entry(*outcome).or_default().push(*line);
    }
    for outcome in [Outcome::Reproduced, Outcome::Cut, Outcome::Given, Outcome::Different] {
        let mut lines = lines.remove(&outcome).unwrap_or_default();
        lines.sort_unstable();
        let what = match outcome {
            Outcome::Reproduced => "examples reproduced",
            Outcome::Cut => "examples reproduced up to where the rendering was cut",
            Outcome::Given => "examples with values of the vendor's, which fit their definitions",
            Outcome::Different => "examples different",
        };
        let _ = write!(report, "{} {what}", lines.len());
        if outcome != Outcome::Reproduced && !lines.is_empty() {
            let lines: Vec<String> = lines.iter().map(usize::to_string).collect();
            let _ = write!(report, ", in lines {}", lines.join(" "));
        }
        report.push('\n');
    }
    let _ = write!(report, "{} differences between the sources", catalog.differences.len());
    report
}

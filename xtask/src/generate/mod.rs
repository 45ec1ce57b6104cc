//! Writes the generated part of `afosto-client` from its API description and the tables of what operations do and of what things mean.
//!
//! `reader` reads the description into `model`; `effects`, `descriptions`, `meanings`, `method_names` and `examples` read the tables, `grammar` holds names against operations, `type_names` gives the types their names in the client, `types` and `operations` write a service each, `docs` and `type_docs` what is told of it, `names`
//! and `words` say how things are called and what is told of them.

mod calls;
mod descriptions;
mod docs;
mod effects;
mod examples;
mod grammar;
mod listing;
mod meanings;
mod method_names;
mod model;
pub(crate) mod names;
mod operations;
mod reader;
mod sample;
mod serde_baseline;
#[cfg(test)]
mod tests;
mod type_docs;
mod type_names;
mod types;
mod words;

use std::io::{self, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};

use crate::build_cost::write;
use crate::tree::Tree;
use model::Service;

const MARK: &str = "// Written by `xtask generate-afosto` from spec/afosto.openapi.json. Not to be edited.\n\n";

/// Reads the description and writes one file a service into `folder`, a call of every operation, a list of
/// all objects and the examples into `tests`, and what is measured into `bench`; formatted.
pub(crate) fn run(description: &Path, folder: &Path, tests: &Path, bench: &Path) -> Result<String, String> {
    let (document, services) = read(description)?;
    write_measured(&services, bench)?;
    let services = type_names::shorten(services)?;
    let files = generate(&document, &services);
    for (name, text) in &files {
        write(&folder.join(name), &formatted(text)?)?;
    }
    for (name, text) in [
        ("calls.rs", calls::write(&services)),
        ("objects.rs", calls::objects(&services)),
        ("examples.rs", calls::examples(&services)),
    ] {
        write(&tests.join(name), &formatted(&text)?)?;
    }
    Ok(format!("{} files in {}", files.len(), folder.display()))
}

/// A source as rustfmt writes it. It is formatted before it is written, so that one that comes out the same is left alone,
/// and what is built of it need not be built again.
fn formatted(text: &str) -> Result<String, String> {
    let problem =
        |error: io::Error| format!("rustfmt cannot be run: {error}; `rustup component add rustfmt` installs it");
    let mut command = Command::new("rustfmt");
    command.args(["--edition", "2024"]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut rustfmt = command.spawn().map_err(problem)?;
    // It writes nothing before it has read everything.
    if let Some(mut input) = rustfmt.stdin.take() {
        input.write_all(text.as_bytes()).map_err(problem)?;
    }
    let output = rustfmt.wait_with_output().map_err(problem)?;
    if !output.status.success() {
        return Err(format!("rustfmt ended with {}", output.status));
    }
    String::from_utf8(output.stdout).map_err(|error| error.to_string())
}

/// The files by name.
fn generate(document: &Tree, services: &[Service]) -> Vec<(String, String)> {
    let mut files = Vec::new();
    for service in services {
        files.push((format!("{}.rs", service.name), file(service)));
    }
    files.push(("mod.rs".to_owned(), operations::handles(services)));
    files.push(("effects.rs".to_owned(), effects_by_path(services)));
    files.push(("scope.rs".to_owned(), scopes(document)));
    files
}

/// The description, and what the generator knows of it.
fn read(description: &Path) -> Result<(Tree, Vec<Service>), String> {
    let problem = |path: &Path, error: String| format!("{}: {error}", path.display());
    let text = |path: &Path| std::fs::read_to_string(path).map_err(|error| problem(path, error.to_string()));
    let effects = text(&description.with_file_name("effects.tsv"))?;
    let descriptions = text(&description.with_file_name("descriptions.tsv"))?;
    let names = text(&description.with_file_name("names.tsv"))?;
    let fields = text(&description.with_file_name("fields.tsv"))?;
    let types = text(&description.with_file_name("types.tsv"))?;
    let examples = text(&description.with_file_name("examples.txt"))?;
    let tables = Tables {
        effects: &effects,
        descriptions: &descriptions,
        fields: &fields,
        types: &types,
        names: &names,
        examples: &examples,
    };
    parse(&text(description)?, tables).map_err(|error| problem(description, error))
}

/// The tables beside the description.
#[derive(Clone, Copy)]
pub(crate) struct Tables<'t> {
    /// What operations do: see `effects`.
    pub(crate) effects: &'t str,
    /// What things mean: see `descriptions`.
    pub(crate) descriptions: &'t str,
    /// What fields and parameters mean where the reference does not say it: see `meanings`.
    pub(crate) fields: &'t str,
    /// What types are: see `meanings`.
    pub(crate) types: &'t str,
    /// What methods are called: see `method_names`.
    pub(crate) names: &'t str,
    /// How methods are called, by example: see `examples`.
    pub(crate) examples: &'t str,
}

fn parse(description: &str, tables: Tables<'_>) -> Result<(Tree, Vec<Service>), String> {
    let document = Tree::parse(description).map_err(|error| error.to_string())?;
    let services = reader::services(&document, tables)?;
    Ok((document, services))
}

/// One line for each operation.
pub(crate) fn listing(description: &Path) -> Result<String, String> {
    Ok(listing::lines(&type_names::shorten(read(description)?.1)?))
}

/// One line for each service.
pub(crate) fn services(description: &Path) -> Result<String, String> {
    let (_, services) = read(description)?;
    Ok(services.iter().map(|service| service.name.as_str()).collect::<Vec<_>>().join("\n"))
}

/// The same types with serde's derives, as one library.
pub(crate) fn baseline_library(description: &Path) -> Result<String, String> {
    Ok(serde_baseline::library(&read(description)?.1))
}

/// What `bench` measures: the objects with serde's derives, and a document of each. Not that of the order, which stands in
/// the client's tests.
const MEASURED: [(&str, Option<&str>); 6] = [
    ("OdrOrder", None),
    ("OdrProjection", Some("projection")),
    ("RelContact", Some("contact")),
    ("OdrInvoice", Some("invoice")),
    ("LcsShipment", Some("shipment")),
    ("CntFile", Some("file")),
];

/// Writes what `bench` needs of the description into its folder.
fn write_measured(services: &[Service], folder: &Path) -> Result<(), String> {
    let roots = MEASURED.map(|(root, _)| root);
    let mark = MARK.replace("spec/afosto", "afosto-client/spec/afosto");
    let types = format!("{mark}{}", serde_baseline::peers(services, &roots));
    write(&folder.join("src/peers/afosto.rs"), &formatted(&types)?)?;
    for (root, name) in MEASURED {
        let Some(name) = name else { continue };
        let document = sample::document(services, root);
        write(&folder.join(format!("documents/{name}.json")), &format!("{document}\n"))?;
    }
    Ok(())
}

fn file(service: &Service) -> String {
    let mut out = MARK.to_owned();
    operations::head(service, &mut out);
    operations::write(service, &mut out);
    types::write(service, &mut out);
    let used = |word: &str| out.contains(word);
    let mut uses = String::new();
    if used("BTreeMap<") {
        uses.push_str("use std::collections::BTreeMap;\n\n");
    }
    let pivots: Vec<&str> = ["LocalDate", "Number", "SecretText", "Timestamp"]
        .into_iter()
        .filter(|name| used(&format!("<{name}>")))
        .collect();
    let open: Vec<&str> = [("Lenient", "Lenient<"), ("OptionalVec", "OptionalVec<"), ("RawJson", "RawJson")]
        .into_iter()
        .filter(|(_, word)| used(word))
        .map(|(name, _)| name)
        .collect();
    let files: Vec<&str> = ["DownloadCall", "FilePart"].into_iter().filter(|name| used(name)).collect();
    if !files.is_empty() {
        uses.push_str(&format!("use crate::files::{{{}}};\n", files.join(", ")));
    }
    for (from, names) in [("pivot_json", open), ("pivot_types", pivots)] {
        if !names.is_empty() {
            uses.push_str(&format!("use {from}::{{{}}};\n", names.join(", ")));
        }
    }
    out.replace("// uses\n", &uses)
}

/// What operations do whose method does not tell, by method and path: for calls that are written by hand.
fn effects_by_path(services: &[Service]) -> String {
    let mut out = MARK.to_owned();
    out.push_str(
        "//! What operations do whose method does not tell: from spec/effects.tsv.\n\nuse pivot_core::Idempotency;\n\n\
         /// Method, path and effect.\npub(crate) static EFFECTS: &[(&str, &str, Idempotency)] = &[\n",
    );
    for operation in services.iter().flat_map(|service| &service.operations) {
        if let Some(departure) = operation.departure {
            let (method, path, effect) = (&operation.method, &operation.path, departure.effect.case());
            out.push_str(&format!("    ({method:?}, {path:?}, Idempotency::{effect}),\n"));
        }
    }
    out.push_str("];\n");
    out
}

fn scopes(document: &Tree) -> String {
    let scopes = ["components", "securitySchemes", "bearer", "flows", "implicit", "scopes"];
    let scopes = scopes.iter().try_fold(document, |tree, key| tree.get(key)).map(Tree::entries).unwrap_or_default();
    let mut out = MARK.to_owned();
    out.push_str("//! What a token may be used for.\n\npivot_json::open_enum! {\n    /// What a token may be used for.\n    ///\n    /// Source: \\[doc\\].\n    pub enum Scope {\n");
    for (scope, _) in scopes {
        out.push_str(&format!(
            "        /// {}\n        {} = {scope:?},\n",
            words::on_the_wire(scope),
            names::pascal(scope)
        ));
    }
    out.push_str("    }\n}\n");
    out
}

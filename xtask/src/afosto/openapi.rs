//! Writes the description as an OpenAPI 3.1 document. Every word in it is a fact or our own.

use super::definitions::{Definition, Shape};
use super::operations::{Answer, Operation, Parameter};
use super::schema::{Scalar, Schema};
use crate::tree::{Tree, object};

const NOTES: &str = "Recovered from the rendered reference and the facts of the vendor's PHP SDK. Extensions: x-service is the \
first segment of the path; x-line is the line of the reference, x-said that of its sentence about an operation, a parameter or a \
property; x-paging says how a list goes on (cursor: the answer's x-page is \
sent back; numbered: x-page counts from 1); x-inline marks objects that the reference does not name; x-source tells what a fact \
rests on where it is not the reference's own statement: example, or guess. Which properties are required and which may be null was \
lost: any may be absent or null.";

/// The whole document. Operations keep the reference's order, definitions are sorted by name.
pub(crate) fn document(
    scopes: &[&str],
    operations: &[Operation],
    definitions: &[&Definition],
    line_of_tags: &[(String, String)],
) -> Tree {
    let mut paths: Vec<(String, Tree)> = Vec::new();
    for operation in operations {
        let entry = (operation.method.to_lowercase(), describe(operation));
        match paths.iter_mut().find(|(path, _)| *path == operation.path) {
            Some((_, Tree::Object(methods))) => methods.push(entry),
            _ => paths.push((operation.path.clone(), Tree::Object(vec![entry]))),
        }
    }
    let tags = line_of_tags
        .iter()
        .map(|(tag, group)| object([("name", tag.as_str().into()), ("x-group", group.as_str().into())]));
    let scopes = scopes.iter().map(|scope| (scope.to_string(), scope_words(scope).into())).collect();
    let flow = object([("authorizationUrl", "https://app.afosto.io/scopes".into()), ("scopes", Tree::Object(scopes))]);
    let bearer = object([("type", "oauth2".into()), ("flows", object([("implicit", flow)]))]);
    let schemas = definitions.iter().map(|definition| (definition.name.clone(), schema_of(definition))).collect();
    let error = |description: &str, schema: Tree| {
        object([("description", description.into()), ("content", content("application/json", schema))])
    };
    let errors = object([("type", "array".into()), ("items", reference("Error"))]);
    object([
        ("openapi", "3.1.0".into()),
        ("info", object([("title", "Afosto".into()), ("version", "1.0.0".into()), ("description", NOTES.into())])),
        ("servers", vec![object([("url", "https://api.afosto.io".into())])].into()),
        ("security", vec![object([("bearer", Vec::new().into())])].into()),
        ("tags", tags.collect::<Vec<_>>().into()),
        ("paths", Tree::Object(paths)),
        (
            "components",
            object([
                ("schemas", Tree::Object(schemas)),
                (
                    "responses",
                    object([
                        ("Error", error("An error", reference("Error"))),
                        ("Errors", error("A list of errors", errors)),
                    ]),
                ),
                ("securitySchemes", object([("bearer", bearer)])),
            ]),
        ),
    ])
}

/// `odr:orders:read` is `odr orders: read`.
fn scope_words(scope: &str) -> String {
    match scope.rsplit_once(':') {
        Some((what, right)) => format!("{}: {right}", what.replace(':', " ")),
        None => format!("claims: {scope}"),
    }
}

fn describe(operation: &Operation) -> Tree {
    let mut tree = object([
        ("operationId", operation.name.as_str().into()),
        ("summary", operation.title.as_str().into()),
        ("tags", vec![operation.tag.as_str().into()].into()),
        ("x-service", operation.service().into()),
        ("x-line", operation.line.into()),
    ]);
    said(&mut tree, operation.said);
    if let Some((mode, is_guess)) = operation.paging() {
        tree.put("x-paging", mode);
        if is_guess {
            tree.put("x-paging-source", "guess");
        }
    }
    if !operation.parameters.is_empty() {
        tree.put("parameters", operation.parameters.iter().map(parameter).collect::<Vec<_>>());
    }
    if let Some(body) = &operation.body {
        let schema = match body.media_type {
            "application/json" => schema(&body.schema),
            _ => object([
                ("type", "object".into()),
                ("properties", object([("file", schema(&body.schema))])),
                ("required", vec!["file".into()].into()),
            ]),
        };
        tree.put("requestBody", object([("required", true.into()), ("content", content(body.media_type, schema))]));
    }
    tree.put(
        "responses",
        Tree::Object(operation.answers.iter().map(|answer| (answer.status.clone(), response(answer))).collect()),
    );
    tree
}

fn parameter(parameter: &Parameter) -> Tree {
    let mut tree = object([
        ("name", parameter.name.as_str().into()),
        ("in", parameter.place.into()),
        ("required", parameter.required.into()),
        ("schema", schema(&parameter.schema)),
    ]);
    said(&mut tree, parameter.said);
    tree
}

/// Where the reference has a sentence: the sentence itself is the vendor's, its meaning is told in `descriptions.tsv`.
fn said(tree: &mut Tree, line: Option<usize>) {
    if let Some(line) = line {
        tree.put("x-said", line);
    }
}

fn response(answer: &Answer) -> Tree {
    if answer.status.as_str() >= "400" {
        let is_list = matches!(answer.content, Some(super::operations::Content { schema: Schema::List(_), .. }));
        let name = if is_list { "Errors" } else { "Error" };
        return object([("$ref", format!("#/components/responses/{name}").into())]);
    }
    let mut tree = object([("description", reason(&answer.status).into())]);
    if !answer.headers.is_empty() {
        let headers = answer.headers.iter().map(|(name, kind)| (name.clone(), object([("schema", schema(kind))])));
        tree.put("headers", Tree::Object(headers.collect()));
    }
    if let Some(body) = &answer.content {
        tree.put("content", content(body.media_type, schema(&body.schema)));
        if body.is_guess {
            tree.put("x-source", "guess");
        }
    }
    tree
}

fn reason(status: &str) -> &'static str {
    match status {
        "200" => "OK",
        "201" => "Created",
        "202" => "Accepted",
        "204" => "No Content",
        "206" => "Partial Content",
        "302" => "Found",
        _ => "Answered",
    }
}

fn content(media_type: &str, schema: Tree) -> Tree {
    object([(media_type, object([("schema", schema)]))])
}

fn reference(name: &str) -> Tree {
    object([("$ref", format!("#/components/schemas/{name}").into())])
}

fn schema_of(definition: &Definition) -> Tree {
    let mut tree = match &definition.shape {
        Shape::Other(other) => schema(other),
        Shape::Object(properties) => {
            let properties = properties.iter().map(|property| {
                let mut tree = schema(&property.schema);
                if property.is_read_only {
                    tree.put("readOnly", true);
                }
                said(&mut tree, property.said);
                (property.name.clone(), tree)
            });
            object([("type", "object".into()), ("properties", Tree::Object(properties.collect()))])
        }
    };
    tree.put("x-line", definition.line);
    if definition.is_inline {
        tree.put("x-inline", true);
    }
    if definition.is_from_example {
        tree.put("x-source", "example");
    }
    tree
}

fn schema(kind: &Schema) -> Tree {
    match kind {
        Schema::Scalar(kind) => scalar(kind),
        Schema::Anything => object([("type", "object".into())]),
        Schema::Map(value) => object([("type", "object".into()), ("additionalProperties", schema(value))]),
        Schema::List(item) => object([("type", "array".into()), ("items", schema(item))]),
        Schema::Named(name) => reference(name),
    }
}

fn scalar(scalar: &Scalar) -> Tree {
    if scalar.kind == "file" {
        return object([("type", "string".into()), ("format", "binary".into())]);
    }
    let mut tree = object([("type", scalar.kind.as_str().into())]);
    if let Some(format) = &scalar.format {
        tree.put("format", format.as_str());
    }
    if !scalar.values.is_empty() {
        tree.put("enum", scalar.values.iter().map(|value| literal(&scalar.kind, value)).collect::<Vec<_>>());
    }
    // A default of null says nothing beyond that the value may be absent.
    if let Some(default) = scalar.default.as_deref().filter(|default| *default != "null") {
        tree.put("default", literal(&scalar.kind, default));
        if scalar.is_guess {
            tree.put("x-source", "guess");
        }
    }
    tree
}

/// A word as a value of its type; one that is none stays a text.
fn literal(kind: &str, word: &str) -> Tree {
    let typed = (kind != "string").then(|| Tree::parse(word).ok()).flatten();
    typed.unwrap_or_else(|| word.into())
}

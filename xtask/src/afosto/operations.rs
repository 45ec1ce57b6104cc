//! Operations: what the reference says of a call, with the types that only the SDK still names.

use super::decisions;
use super::definitions::{Catalog, Naming};
use super::differences::Difference;
use super::facts::{OperationFacts, ParameterFacts, TypeFacts};
use super::problem::Problem;
use super::reference::{self, Line, property};
use super::reproduce::{Outcome, Renderer};
use super::schema::{Scalar, Schema, parse_type};
use crate::tree::Tree;

/// One operation of the description.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) line: usize,
    pub(crate) name: String,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) tag: String,
    pub(crate) title: String,
    /// The line of the sentence about it, where it is another than the title.
    pub(crate) said: Option<usize>,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    pub(crate) answers: Vec<Answer>,
}

#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    /// `path`, `query` or `header`.
    pub(crate) place: &'static str,
    pub(crate) required: bool,
    /// The line of the sentence about it.
    pub(crate) said: Option<usize>,
    pub(crate) schema: Schema,
}

#[derive(Debug)]
pub(crate) struct Body {
    pub(crate) media_type: &'static str,
    pub(crate) schema: Schema,
}

#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: String,
    pub(crate) content: Option<Content>,
    pub(crate) headers: Vec<(String, Schema)>,
}

#[derive(Debug)]
pub(crate) struct Content {
    pub(crate) media_type: &'static str,
    pub(crate) schema: Schema,
    pub(crate) is_guess: bool,
}

/// An example and what became of it.
pub(crate) type Compared = (usize, Outcome);

/// Puts one operation together.
pub(crate) fn operation(
    raw: &reference::Operation<'_>,
    catalog: &mut Catalog<'_>,
    compared: &mut Vec<Compared>,
) -> Result<Operation, Problem> {
    let key = (raw.method.to_owned(), raw.path.to_owned());
    let facts = catalog.facts.operations.get(&key);
    let facts = facts.ok_or_else(|| Problem::at(raw.line, format!("the SDK knows no {} {}", raw.method, raw.path)))?;
    let subject = format!("{} {}", raw.method, raw.path);
    let mut note = |line, reference: String, sdk: String, choice, why| {
        catalog.differences.push(Difference { line, subject: subject.clone(), reference, sdk, choice, why });
    };
    let parameters = parameters(raw, facts, &mut note)?;
    let body = body(raw, facts, catalog, compared)?;
    let answers = answers(raw, facts, catalog, compared)?;
    Ok(Operation {
        line: raw.line,
        name: facts.name.clone(),
        method: raw.method.to_owned(),
        path: raw.path.to_owned(),
        tag: raw.tag.to_owned(),
        title: raw.title.to_owned(),
        said: raw.said,
        parameters,
        body,
        answers,
    })
}

fn parameters(
    raw: &reference::Operation<'_>,
    facts: &OperationFacts,
    note: &mut dyn FnMut(usize, String, String, &'static str, &'static str),
) -> Result<Vec<Parameter>, Problem> {
    let mut parameters = Vec::new();
    for parameter in &raw.parameters {
        let read = parse_type(parameter.name, parameter.kind, &|_| false)
            .ok_or_else(|| Problem::at(parameter.line, format!("{:?} is no type of a parameter", parameter.kind)))?;
        let (place, known) = match parameter.place {
            "path" => ("path", None),
            "query" => ("query", Some(&facts.query)),
            "header" => ("header", Some(&facts.headers)),
            _ => continue,
        };
        let known = match known {
            None => None,
            Some(listed) => Some(listed.iter().find(|known| known.name == parameter.name).ok_or_else(|| {
                Problem::at(parameter.line, format!("the SDK does not know the parameter {}", parameter.name))
            })?),
        };
        if place == "header" && decisions::IGNORED_HEADERS.contains(&parameter.name) {
            let (choice, why) = ("left out", "OpenAPI gives these two headers to content types and security");
            note(parameter.line, format!("header {}", parameter.name), "the same".to_owned(), choice, why);
            continue;
        }
        let mut schema = read.schema;
        if let Some(known) = known {
            compare(parameter, &mut schema, read.is_list, known, note);
        }
        let schema = if read.is_list { Schema::List(Box::new(schema)) } else { schema };
        let required = known.is_none_or(|known| known.required);
        let (name, said) = (parameter.name.to_owned(), parameter.said);
        parameters.push(Parameter { name, place, required, said, schema });
    }
    let listed = |name: &str| raw.parameters.iter().any(|parameter| parameter.name == name);
    if let Some(extra) = facts.query.iter().chain(&facts.headers).find(|known| !listed(&known.name)) {
        return Err(Problem::at(raw.line, format!("the reference does not know the SDK's parameter {}", extra.name)));
    }
    for name in path_names(raw.path) {
        if !raw.parameters.iter().any(|parameter| parameter.place == "path" && parameter.name == name) {
            return Err(Problem::at(raw.line, format!("the path's {{{name}}} is not described")));
        }
    }
    Ok(parameters)
}

/// The names in braces of a path.
fn path_names(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
}

fn compare(
    parameter: &reference::Parameter<'_>,
    schema: &mut Schema,
    is_list: bool,
    known: &ParameterFacts,
    note: &mut dyn FnMut(usize, String, String, &'static str, &'static str),
) {
    let Schema::Scalar(scalar) = schema else { return };
    let kinds: Vec<&str> = match (is_list, scalar.kind.as_str()) {
        (true, _) => vec!["array"],
        (_, "integer") => vec!["int"],
        (_, "number") => vec!["float"],
        (_, "boolean") => vec!["bool"],
        _ => vec!["string"],
    };
    let sdk = |what: &str| format!("{} {what}", parameter.name);
    if known.types != kinds {
        let (choice, why) = ("the reference", "the reference wins where nothing speaks against it");
        note(parameter.line, sdk(parameter.kind), sdk(&known.types.join("|")), choice, why);
    }
    if scalar.default != known.default {
        if scalar.is_guess && known.default.is_none() {
            scalar.default = None;
            let (choice, why) =
                ("neither a default nor a set", "the SDK has no default, and an id has more than one value");
            note(parameter.line, sdk(parameter.kind), sdk("without default"), choice, why);
        } else {
            let shown = known.default.as_deref().unwrap_or("none");
            let (choice, why) = ("the reference", "the reference wins where nothing speaks against it");
            note(parameter.line, sdk(parameter.kind), sdk(&format!("default {shown}")), choice, why);
        }
    }
    scalar.is_guess = false;
}

fn body(
    raw: &reference::Operation<'_>,
    facts: &OperationFacts,
    catalog: &mut Catalog<'_>,
    compared: &mut Vec<Compared>,
) -> Result<Option<Body>, Problem> {
    if let Some(file) = facts.form.first() {
        let listed =
            raw.parameters.iter().any(|parameter| parameter.place == "formData" && parameter.name == file.name);
        if !listed {
            return Err(Problem::at(raw.line, format!("the reference does not know the part {}", file.name)));
        }
        return Ok(Some(Body { media_type: "multipart/form-data", schema: Schema::Scalar(Scalar::of("file")) }));
    }
    let Some(known) = &facts.body else {
        return match &raw.request {
            None => Ok(None),
            Some((line, _)) => Err(Problem::at(*line, "a body, but the SDK sends none")),
        };
    };
    let Some((line, example)) = &raw.request else {
        return Err(Problem::at(raw.line, format!("the SDK sends {}, but no request is shown", known.name)));
    };
    let place = Place { raw, line: *line, suffix: "Body" };
    let schema = place.schema(catalog, &raw.body, Some(known), example)?;
    place.compare(catalog, &schema, example, compared);
    Ok(Some(Body { media_type: "application/json", schema }))
}

fn answers(
    raw: &reference::Operation<'_>,
    facts: &OperationFacts,
    catalog: &mut Catalog<'_>,
    compared: &mut Vec<Compared>,
) -> Result<Vec<Answer>, Problem> {
    let mut statuses: Vec<&str> = raw.responses.iter().map(|response| response.status).collect();
    statuses.extend(facts.success.keys().map(String::as_str));
    statuses.extend(raw.examples.iter().map(|(status, ..)| *status));
    statuses.sort_unstable();
    statuses.dedup();
    let mut answers = Vec::new();
    for status in statuses {
        let known = facts.success.get(status).cloned().flatten();
        let listed = raw.responses.iter().find(|response| response.status == status);
        if let (Some(listed), None, true) = (listed, facts.success.get(status), status < "400") {
            catalog.differences.push(Difference {
                line: listed.line,
                subject: format!("{} {}", raw.method, raw.path),
                reference: format!("status {status}"),
                sdk: facts.success.keys().cloned().collect::<Vec<_>>().join(", "),
                choice: "both",
                why: "the SDK handles only the first success",
            });
        }
        let example = raw.examples.iter().find(|(shown, ..)| *shown == status);
        let content = match example {
            _ if decisions::media_type(&facts.name, status).is_some() => decisions::media_type(&facts.name, status)
                .map(|(media_type, is_guess)| Content {
                    media_type,
                    schema: Schema::Scalar(Scalar::of("file")),
                    is_guess,
                }),
            Some((_, line, example)) => {
                let suffix = if status == "200" { "Response200" } else { "Response" };
                let place = Place { raw, line: *line, suffix };
                let schema = match status {
                    error if error >= "400" => place.error(example),
                    _ => place.schema(catalog, &[], known.as_ref(), example)?,
                };
                place.compare(catalog, &schema, example, compared);
                Some(Content { media_type: "application/json", schema, is_guess: false })
            }
            None if known.is_some() => {
                return Err(Problem::at(raw.line, format!("the SDK reads an answer {status}, but none is shown")));
            }
            None => None,
        };
        let mut headers = Vec::new();
        for header in raw.headers.iter().filter(|(shown, _)| *shown == status).flat_map(|(_, headers)| headers) {
            let read = parse_type(header.name, header.kind, &|_| false);
            let read = read.ok_or_else(|| Problem::at(header.line, format!("{:?} is no type", header.kind)))?;
            // What a body is, its media type says.
            if header.name != "content-type" {
                headers.push((header.name.to_owned(), read.schema));
            }
        }
        answers.push(Answer { status: status.to_owned(), content, headers });
    }
    Ok(answers)
}

/// Where a body stands, for its name and for errors.
struct Place<'p, 't> {
    raw: &'p reference::Operation<'t>,
    line: usize,
    suffix: &'static str,
}

impl Place<'_, '_> {
    /// The type of a body: the SDK's name for it, or what the example shows.
    fn schema(
        &self,
        catalog: &mut Catalog<'_>,
        lines: &[Line<'_>],
        known: Option<&TypeFacts>,
        example: &Tree,
    ) -> Result<Schema, Problem> {
        let known = known.filter(|known| catalog.facts.models.contains_key(&known.name));
        if let Some(known) = known {
            if let Some(list) = catalog.unrolled(&known.name) {
                return Ok(Schema::Named(list.to_owned()));
            }
            if catalog.is_named(&known.name) {
                let named = Schema::Named(known.name.clone());
                return Ok(if known.is_list { Schema::List(Box::new(named)) } else { named });
            }
        }
        let own_name = self.own_name();
        let name = known.map_or(own_name.as_str(), |known| known.name.as_str());
        let mut rest = lines;
        let schema = match example {
            Tree::List(items) => {
                let item = items.first().ok_or_else(|| Problem::at(self.line, "the example of a list is empty"))?;
                let item = match (item, rest.split_first()) {
                    (Tree::Object(entries), Some(((line, "object"), after))) => {
                        rest = after;
                        let name = if known.is_some() { name.to_owned() } else { format!("{name}Item") };
                        let properties = catalog.properties(&mut rest, *line, entries, &name)?;
                        catalog.add_inline(name, *line, properties, false)?
                    }
                    (_, Some(((line, text), after))) => {
                        rest = after;
                        let read = parse_type("", text, &|name| catalog.is_named(name));
                        read.ok_or_else(|| Problem::at(*line, format!("{text:?} is no type")))?.schema
                    }
                    (item, None) => self.read_off(catalog, item, name, known.is_some())?,
                };
                Schema::List(Box::new(item))
            }
            Tree::Object(entries) if lines.first().is_some_and(|(_, text)| property(text).is_some()) => {
                let line = lines[0].0;
                let properties = catalog.properties(&mut rest, line, entries, name)?;
                catalog.add_inline(name.to_owned(), line, properties, false)?
            }
            example => self.read_off(catalog, example, name, known.is_some())?,
        };
        match rest.first() {
            Some((line, text)) if property(text).is_some() => {
                Err(Problem::at(*line, format!("{text:?} is left over in {name}")))
            }
            _ => Ok(schema),
        }
    }

    fn read_off(
        &self,
        catalog: &mut Catalog<'_>,
        example: &Tree,
        name: &str,
        is_model: bool,
    ) -> Result<Schema, Problem> {
        match example {
            Tree::Object(entries) if is_model => {
                let properties = catalog.read_off(entries, self.line, name)?;
                catalog.add_inline(name.to_owned(), self.line, properties, true)
            }
            example => {
                let facts = Naming { owner: name, property: "", facts: None };
                catalog.read_off_value(example, self.line, &facts)
            }
        }
    }

    /// Errors are one definition everywhere, but for operations that answer a list of it.
    fn error(&self, example: &Tree) -> Schema {
        let error = Schema::Named("Error".to_owned());
        if matches!(example, Tree::List(_)) { Schema::List(Box::new(error)) } else { error }
    }

    /// What the SDK would call a body without a name: path, method, place.
    fn own_name(&self) -> String {
        let words = self.raw.path.split(['/', '_', '-', '{', '}']).chain([self.raw.method, self.suffix]);
        let capital = |word: &str| {
            let (first, rest) = word.split_at(word.len().min(1));
            let is_method = word == self.raw.method;
            first.to_uppercase() + &if is_method { rest.to_lowercase() } else { rest.to_owned() }
        };
        words.map(capital).collect()
    }

    fn compare(&self, catalog: &Catalog<'_>, schema: &Schema, example: &Tree, compared: &mut Vec<Compared>) {
        let is_request = self.suffix == "Body";
        compared.push((self.line, Renderer::compare(&catalog.definitions, schema, example, is_request)));
    }
}

impl Operation {
    /// The first segment of the path.
    pub(crate) fn service(&self) -> &str {
        self.path.split('/').nth(1).unwrap_or_default()
    }

    /// How a list goes on, and whether that is a guess.
    ///
    /// An answer that carries `x-page` names the next page; one that does not is asked for page after page by number. The
    /// request says the same where its own `x-page` is a number or begins at 1; where the two disagree it is a guess.
    pub(crate) fn paging(&self) -> Option<(&'static str, bool)> {
        let asked = self.parameters.iter().find(|parameter| parameter.name.eq_ignore_ascii_case("x-page"))?;
        let is_counted = match &asked.schema {
            Schema::Scalar(scalar) => scalar.kind == "integer" || scalar.default.as_deref() == Some("1"),
            _ => false,
        };
        let mut headers = self.answers.iter().flat_map(|answer| &answer.headers);
        let names_next = headers.any(|(name, _)| name == "x-page");
        Some(if names_next { ("cursor", is_counted) } else { ("numbered", !is_counted) })
    }
}

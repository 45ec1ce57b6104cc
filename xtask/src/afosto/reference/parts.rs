//! The parts of the reference: scopes, operations, definitions.

use std::collections::BTreeSet;

use super::{Cursor, Definition, METHODS, Operation, Parameter, Response};
use crate::afosto::problem::Problem;
use crate::afosto::schema::parse_type;

/// What stands where the vendor wrote no sentence.
const UNSAID: &str = "(no description)";

pub(super) fn scopes<'a>(cursor: &mut Cursor<'a>) -> Result<Vec<&'a str>, Problem> {
    while cursor.next()?.1 != "scopes" {}
    let mut scopes = Vec::new();
    loop {
        cursor.skip_blank();
        let Some(name) = cursor.peek() else { return Err(cursor.problem("the text ends within the scopes")) };
        let is_scope =
            !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == ':');
        if !is_scope {
            return Ok(scopes);
        }
        cursor.next()?;
        cursor.expect("")?;
        // The sentence about the scope.
        cursor.next()?;
        scopes.push(name);
    }
}

pub(super) fn operation_heading(line: &str) -> Option<(&str, &str)> {
    let (method, path) = line.split_once(' ')?;
    (METHODS.contains(&method) && path.starts_with('/') && !path.contains(' ')).then_some((method, path))
}

pub(super) fn status(line: &str) -> Option<&str> {
    let (status, reason) = line.split_once(' ')?;
    let is_status =
        status.len() == 3 && status.bytes().all(|b| b.is_ascii_digit()) && reason.starts_with(char::is_uppercase);
    is_status.then_some(status)
}

/// The status within `Response Example (200 OK)`.
pub(super) fn of_status<'a>(line: &'a str, kind: &str) -> Option<&'a str> {
    status(line.strip_prefix("Response ")?.strip_prefix(kind)?.strip_prefix(" (")?.strip_suffix(')')?)
}

pub(super) fn operation<'a>(
    cursor: &mut Cursor<'a>,
    (group, tag, title): (&'a str, &'a str, &'a str),
    definitions: &BTreeSet<&str>,
) -> Result<Operation<'a>, Problem> {
    let (line, heading) = cursor.next()?;
    let (method, path) = operation_heading(heading).ok_or_else(|| Problem::at(line, "no method and path"))?;
    let (body, parameters, request) = (Vec::new(), Vec::new(), None);
    let (responses, examples, headers) = (Vec::new(), Vec::new(), Vec::new());
    let mut operation = Operation {
        line,
        group,
        tag,
        title,
        said: None,
        method,
        path,
        body,
        parameters,
        request,
        responses,
        examples,
        headers,
    };
    let is_definition = |name: &str| definitions.contains(name);
    let is_type = |line: &str| {
        let (name, kind) = property(line).unwrap_or(("", line));
        parse_type(name, kind, &is_definition).is_some()
    };
    request_part(cursor, &mut operation, &is_type)?;
    answers(cursor, operation)
}

/// The request, up to the first status. Of the prose between the parts the line of the first sentence is kept.
fn request_part<'a>(
    cursor: &mut Cursor<'a>,
    operation: &mut Operation<'a>,
    is_type: &dyn Fn(&str) -> bool,
) -> Result<(), Problem> {
    loop {
        let Some(line) = cursor.peek() else { return Err(cursor.problem("the text ends within an operation")) };
        if status(line).is_some() {
            return Ok(());
        } else if let Some(place) = cursor.after().strip_prefix("in ").filter(|place| is_place(place)) {
            operation.parameters.push(parameter(cursor, place)?);
        } else if line == "Request Example" {
            cursor.next()?;
            operation.request = Some(cursor.example()?);
        } else if operation_heading(line).is_some() || line.starts_with("Response Example") {
            return Err(cursor.problem("no answer is described for the operation"));
        } else if is_json(line) {
            return Err(cursor.problem("a piece of an example outside of one"));
        } else {
            let line = cursor.next()?;
            // A sentence belongs to the property that it stands under.
            let is_about_a_property =
                operation.body.last().is_some_and(|last| last.0 + 2 == line.0) && !line.1.is_empty();
            if is_type(line.1) || is_about_a_property {
                operation.body.push(line);
            } else if line.0 == operation.line + 2 {
                operation.said = Some(line.0);
            }
        }
    }
}

/// A parameter of a request, with the sentence about it.
fn parameter<'a>(cursor: &mut Cursor<'a>, place: &'a str) -> Result<Parameter<'a>, Problem> {
    let (line, text) = cursor.next()?;
    let (name, kind) = property(text).ok_or_else(|| Problem::at(line, "a parameter without a type"))?;
    cursor.next()?;
    cursor.expect("")?;
    let (sentence, text) = cursor.next()?;
    let said = (!text.is_empty() && text != UNSAID).then_some(sentence);
    if !text.is_empty() {
        while !cursor.next()?.1.is_empty() {}
    }
    Ok(Parameter { line, name, kind, place, said })
}

/// The answers: statuses first, then an example for each, its headers behind it.
fn answers<'a>(cursor: &mut Cursor<'a>, mut operation: Operation<'a>) -> Result<Operation<'a>, Problem> {
    loop {
        let Some(text) = cursor.peek() else { return finished(operation, cursor) };
        if let Some(status) = of_status(text, "Example") {
            cursor.next()?;
            let (line, tree) = cursor.example()?;
            operation.examples.push((status, line, tree));
        } else if let Some(status) = of_status(text, "Headers") {
            cursor.next()?;
            operation.headers.push((status, headers_of_an_answer(cursor)?));
        } else if !operation.examples.is_empty() {
            return finished(operation, cursor);
        } else if let Some(status) = status(text) {
            let (line, _) = cursor.next()?;
            operation.responses.push(Response { line, status });
            skip_answer(cursor)?;
        } else if text.is_empty() || text.starts_with("Response Content-Types: ") {
            cursor.next()?;
        } else {
            return Err(cursor.problem(&format!("{text:?} is no part of an operation's answers")));
        }
    }
}

/// Passes over the sentence about an answer and the lines about its type, which the example says as well.
pub(super) fn headers_of_an_answer<'a>(cursor: &mut Cursor<'a>) -> Result<Vec<Parameter<'a>>, Problem> {
    let mut headers = Vec::new();
    while !cursor.peek().is_none_or(|line| line.starts_with("Response ")) {
        let (line, name) = cursor.next()?;
        cursor.expect("")?;
        cursor.next()?;
        cursor.expect("")?;
        headers.push(Parameter { line, name, kind: cursor.next()?.1, place: "header", said: None });
    }
    Ok(headers)
}

pub(super) fn skip_answer(cursor: &mut Cursor<'_>) -> Result<(), Problem> {
    cursor.expect("")?;
    if cursor.next()?.1.is_empty() {
        return Err(cursor.problem("an answer without a sentence"));
    }
    cursor.skip_blank();
    if cursor.peek() == Some("type") {
        while !cursor
            .peek()
            .is_none_or(|line| line.is_empty() || status(line).is_some() || line.starts_with("Response "))
        {
            cursor.next()?;
        }
    }
    Ok(())
}

const ERRORS: [&str; 6] = ["400", "401", "403", "404", "500", "503"];

/// Every operation lists these errors and gives an example of the last; one that does not was cut.
pub(super) fn finished<'a>(operation: Operation<'a>, cursor: &Cursor<'_>) -> Result<Operation<'a>, Problem> {
    for error in ERRORS {
        let is_listed = operation.responses.iter().any(|response| response.status == error);
        let is_shown = error != "503" || operation.examples.last().is_some_and(|(status, ..)| *status == error);
        if !is_listed || !is_shown {
            return Err(cursor.problem(&format!("the operation of line {} lacks its answer {error}", operation.line)));
        }
    }
    Ok(operation)
}

/// Whether a line can only belong to an example.
pub(super) fn is_json(line: &str) -> bool {
    line.starts_with(['{', '}', '[', ']', ' ', '"'])
}

pub(super) fn is_place(place: &str) -> bool {
    matches!(place, "path" | "query" | "header" | "formData")
}

/// Splits `name: type`; nothing for prose.
pub(in crate::afosto) fn property(line: &str) -> Option<(&str, &str)> {
    let (name, kind) = line.split_once(": ")?;
    let is_name = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "_-@$.".contains(c));
    is_name.then_some((name, kind))
}

/// `Name: object`, `Name: array` or `Name:` after a blank line.
pub(super) fn definition_heading<'a>(line: &'a str, before: &str) -> Option<(&'a str, &'a str)> {
    let (name, kind) = line.split_once(':')?;
    let is_name = name.starts_with(|c: char| c.is_ascii_uppercase()) && name.chars().all(|c| c.is_ascii_alphanumeric());
    let is_kind = matches!(kind, "" | " object" | " array");
    (before.is_empty() && is_name && is_kind).then(|| (name, kind.trim_start()))
}

pub(super) fn definition<'a>(cursor: &mut Cursor<'a>) -> Result<Option<Definition<'a>>, Problem> {
    cursor.skip_blank();
    if cursor.peek().is_none() {
        return Ok(None);
    }
    let (line, heading) = cursor.next()?;
    let (name, kind) =
        definition_heading(heading, "").ok_or_else(|| Problem::at(line, "a definition should begin here"))?;
    let (mut lines, mut example) = (Vec::new(), None);
    cursor.expect("")?;
    loop {
        let Some(text) = cursor.peek() else { return Err(cursor.problem(&format!("the text ends within {name}"))) };
        let before = cursor.lines[cursor.at - 1];
        if text == "Example" {
            cursor.next()?;
            example = Some(cursor.example()?);
            break;
        } else if definition_heading(text, before).is_some() {
            break;
        } else if text.is_empty() {
            cursor.next()?;
        } else {
            lines.push(cursor.next()?);
        }
    }
    Ok(Some(Definition { line, name, kind, lines, example }))
}

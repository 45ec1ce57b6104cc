//! Splits the text of the reference into its parts: scopes, operations, definitions. Every part keeps its lines.

use std::collections::BTreeSet;

use super::problem::Problem;
use super::schema::parse_type;
use crate::tree::Tree;

/// The whole reference.
#[derive(Debug)]
pub(crate) struct Reference<'a> {
    pub(crate) scopes: Vec<&'a str>,
    pub(crate) operations: Vec<Operation<'a>>,
    /// How many headings of operations there are, before those that stand twice are made one.
    pub(crate) headings: usize,
    pub(crate) definitions: Vec<Definition<'a>>,
}

/// A line's number, from 1, and its text.
pub(crate) type Line<'a> = (usize, &'a str);

#[derive(Debug)]
pub(crate) struct Operation<'a> {
    pub(crate) line: usize,
    pub(crate) group: &'a str,
    pub(crate) tag: &'a str,
    pub(crate) title: &'a str,
    pub(crate) method: &'a str,
    pub(crate) path: &'a str,
    /// The lines that describe the body's type, where it has no name.
    pub(crate) body: Vec<Line<'a>>,
    pub(crate) parameters: Vec<Parameter<'a>>,
    pub(crate) request: Option<(usize, Tree)>,
    pub(crate) responses: Vec<Response<'a>>,
    pub(crate) examples: Vec<(&'a str, usize, Tree)>,
    pub(crate) headers: Vec<(&'a str, Vec<Parameter<'a>>)>,
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Parameter<'a> {
    pub(crate) line: usize,
    pub(crate) name: &'a str,
    pub(crate) kind: &'a str,
    /// `path`, `query`, `header` or `formData`; a header of an answer has `header`.
    pub(crate) place: &'a str,
}

#[derive(Debug)]
pub(crate) struct Response<'a> {
    pub(crate) line: usize,
    pub(crate) status: &'a str,
}

#[derive(Debug)]
pub(crate) struct Definition<'a> {
    pub(crate) line: usize,
    pub(crate) name: &'a str,
    /// `object`, `array` or nothing.
    pub(crate) kind: &'a str,
    pub(crate) lines: Vec<Line<'a>>,
    pub(crate) example: Option<(usize, Tree)>,
}

const TITLE: &str = "Afosto Api API Reference";
const DEFINITIONS: &str = "Schema Definitions";
const METHODS: [&str; 5] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

impl<'a> Reference<'a> {
    pub(crate) fn parse(text: &'a str) -> Result<Reference<'a>, Problem> {
        let mut cursor = Cursor { lines: text.lines().collect(), at: 0 };
        cursor.expect(TITLE)?;
        let scopes = scopes(&mut cursor)?;
        let start = cursor.lines.iter().position(|line| *line == DEFINITIONS);
        let start = start.ok_or_else(|| Problem::at(cursor.lines.len(), format!("no section {DEFINITIONS:?}")))?;
        let names: BTreeSet<&str> = (start..cursor.lines.len())
            .filter_map(|at| definition_heading(cursor.lines[at], cursor.lines[at - 1]))
            .map(|(name, _)| name)
            .collect();
        let mut operations: Vec<Operation<'a>> = Vec::new();
        let (mut headings, mut group, mut tag) = (0, "", "");
        loop {
            let prelude = cursor.prelude()?;
            if prelude.last() == Some(&DEFINITIONS) {
                break;
            }
            let title = match prelude[..] {
                [] => return Err(cursor.problem("an operation without a title")),
                [title] => title,
                [section, title] => {
                    tag = section;
                    title
                }
                // Sentences that introduce a section may stand before its first operation.
                [first, section, .., title] => {
                    (group, tag) = (first, section);
                    title
                }
            };
            let operation = operation(&mut cursor, (group, tag, title), &names)?;
            headings += 1;
            let twin = operations.iter().find(|known| (known.method, known.path) == (operation.method, operation.path));
            match twin {
                None => operations.push(operation),
                Some(twin) => twin.must_equal(&operation)?,
            }
        }
        let mut definitions = Vec::new();
        while let Some(definition) = definition(&mut cursor)? {
            definitions.push(definition);
        }
        Ok(Reference { scopes, operations, headings, definitions })
    }
}

impl Operation<'_> {
    /// Operations that stand twice say the same twice.
    fn must_equal(&self, twin: &Operation<'_>) -> Result<(), Problem> {
        let bodies =
            |operation: &Operation<'_>| operation.body.iter().map(|(_, text)| text.to_string()).collect::<Vec<_>>();
        let parameters = |operation: &Operation<'_>| {
            operation.parameters.iter().map(|p| format!("{} {} {}", p.place, p.name, p.kind)).collect::<Vec<_>>()
        };
        let examples = |operation: &Operation<'_>| {
            let answers = operation.examples.iter().map(|(status, _, tree)| (status.to_string(), tree.clone()));
            answers.chain(operation.request.clone().map(|(_, tree)| (String::new(), tree))).collect::<Vec<_>>()
        };
        let is_same =
            bodies(self) == bodies(twin) && parameters(self) == parameters(twin) && examples(self) == examples(twin);
        match is_same {
            true => Ok(()),
            false => {
                Err(Problem::at(twin.line, format!("the operation of line {} stands again, but differs", self.line)))
            }
        }
    }
}

/// Walks over the lines.
struct Cursor<'a> {
    lines: Vec<&'a str>,
    /// The index of the next line.
    at: usize,
}

impl<'a> Cursor<'a> {
    fn peek(&self) -> Option<&'a str> {
        self.lines.get(self.at).copied()
    }

    fn after(&self) -> &'a str {
        self.lines.get(self.at + 1).copied().unwrap_or_default()
    }

    fn next(&mut self) -> Result<Line<'a>, Problem> {
        let line = self.peek().ok_or_else(|| self.problem("the text ends too early"))?;
        self.at += 1;
        Ok((self.at, line))
    }

    fn skip_blank(&mut self) {
        while self.peek() == Some("") {
            self.at += 1;
        }
    }

    fn expect(&mut self, wanted: &str) -> Result<(), Problem> {
        match self.next()? {
            (_, line) if line == wanted => Ok(()),
            (at, line) => Err(Problem::at(at, format!("{wanted:?} should stand here, not {line:?}"))),
        }
    }

    fn problem(&self, what: &str) -> Problem {
        Problem::at((self.at + 1).min(self.lines.len()), what)
    }

    /// What stands before the next operation or the definitions, without blank lines.
    fn prelude(&mut self) -> Result<Vec<&'a str>, Problem> {
        let mut prelude = Vec::new();
        loop {
            match self.peek() {
                Some(line) if operation_heading(line).is_some() => return Ok(prelude),
                _ => {}
            }
            match self.next()?.1 {
                "" => {}
                DEFINITIONS => return Ok(vec![DEFINITIONS]),
                line if is_json(line) => {
                    self.at -= 1;
                    return Err(self.problem("an example where the next operation should begin"));
                }
                line => prelude.push(line),
            }
        }
    }

    /// An example: one line, or from a bracket at the start of a line to its partner.
    fn example(&mut self) -> Result<(usize, Tree), Problem> {
        let (first, opening) = self.next()?;
        let mut text = opening.to_owned();
        let closing = match opening {
            "{" => Some("}"),
            "[" => Some("]"),
            _ => None,
        };
        while let Some(closing) = closing {
            let (_, line) = self.next()?;
            text.push('\n');
            text.push_str(line);
            if line == closing {
                break;
            }
        }
        let tree = Tree::parse(&text).map_err(|error| {
            Problem::at(first + error.line().saturating_sub(1), format!("the example is not JSON: {error}"))
        })?;
        Ok((first, tree))
    }
}

fn scopes<'a>(cursor: &mut Cursor<'a>) -> Result<Vec<&'a str>, Problem> {
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

fn operation_heading(line: &str) -> Option<(&str, &str)> {
    let (method, path) = line.split_once(' ')?;
    (METHODS.contains(&method) && path.starts_with('/') && !path.contains(' ')).then_some((method, path))
}

fn status(line: &str) -> Option<&str> {
    let (status, reason) = line.split_once(' ')?;
    let is_status =
        status.len() == 3 && status.bytes().all(|b| b.is_ascii_digit()) && reason.starts_with(char::is_uppercase);
    is_status.then_some(status)
}

/// The status within `Response Example (200 OK)`.
fn of_status<'a>(line: &'a str, kind: &str) -> Option<&'a str> {
    status(line.strip_prefix("Response ")?.strip_prefix(kind)?.strip_prefix(" (")?.strip_suffix(')')?)
}

fn operation<'a>(
    cursor: &mut Cursor<'a>,
    (group, tag, title): (&'a str, &'a str, &'a str),
    definitions: &BTreeSet<&str>,
) -> Result<Operation<'a>, Problem> {
    let (line, heading) = cursor.next()?;
    let (method, path) = operation_heading(heading).ok_or_else(|| Problem::at(line, "no method and path"))?;
    let (body, parameters, request) = (Vec::new(), Vec::new(), None);
    let (responses, examples, headers) = (Vec::new(), Vec::new(), Vec::new());
    let mut operation =
        Operation { line, group, tag, title, method, path, body, parameters, request, responses, examples, headers };
    let is_definition = |name: &str| definitions.contains(name);
    let is_type = |line: &str| {
        let (name, kind) = property(line).unwrap_or(("", line));
        parse_type(name, kind, &is_definition).is_some()
    };
    // The request, up to the first status. Prose stands between the parts and says nothing that is kept.
    loop {
        let Some(line) = cursor.peek() else { return Err(cursor.problem("the text ends within an operation")) };
        if status(line).is_some() {
            break;
        } else if let Some(place) = cursor.after().strip_prefix("in ").filter(|place| is_place(place)) {
            let (line, text) = cursor.next()?;
            let (name, kind) = property(text).ok_or_else(|| Problem::at(line, "a parameter without a type"))?;
            operation.parameters.push(Parameter { line, name, kind, place });
            cursor.next()?;
            cursor.expect("")?;
            // The sentence about the parameter.
            while !cursor.next()?.1.is_empty() {}
        } else if line == "Request Example" {
            cursor.next()?;
            operation.request = Some(cursor.example()?);
        } else if operation_heading(line).is_some() || line.starts_with("Response Example") {
            return Err(cursor.problem("no answer is described for the operation"));
        } else if is_json(line) {
            return Err(cursor.problem("a piece of an example outside of one"));
        } else {
            let line = cursor.next()?;
            if is_type(line.1) {
                operation.body.push(line);
            }
        }
    }
    // The answers: statuses first, then an example for each, its headers behind it.
    loop {
        let Some(text) = cursor.peek() else { return finished(operation, cursor) };
        if let Some(status) = of_status(text, "Example") {
            cursor.next()?;
            let (line, tree) = cursor.example()?;
            operation.examples.push((status, line, tree));
        } else if let Some(status) = of_status(text, "Headers") {
            cursor.next()?;
            let mut headers = Vec::new();
            while !cursor.peek().is_none_or(|line| line.starts_with("Response ")) {
                let (line, name) = cursor.next()?;
                cursor.expect("")?;
                cursor.next()?;
                cursor.expect("")?;
                headers.push(Parameter { line, name, kind: cursor.next()?.1, place: "header" });
            }
            operation.headers.push((status, headers));
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
fn skip_answer(cursor: &mut Cursor<'_>) -> Result<(), Problem> {
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
fn finished<'a>(operation: Operation<'a>, cursor: &Cursor<'_>) -> Result<Operation<'a>, Problem> {
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
fn is_json(line: &str) -> bool {
    line.starts_with(['{', '}', '[', ']', ' ', '"'])
}

fn is_place(place: &str) -> bool {
    matches!(place, "path" | "query" | "header" | "formData")
}

/// Splits `name: type`; nothing for prose.
pub(crate) fn property(line: &str) -> Option<(&str, &str)> {
    let (name, kind) = line.split_once(": ")?;
    let is_name = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "_-@$.".contains(c));
    is_name.then_some((name, kind))
}

/// `Name: object`, `Name: array` or `Name:` after a blank line.
fn definition_heading<'a>(line: &'a str, before: &str) -> Option<(&'a str, &'a str)> {
    let (name, kind) = line.split_once(':')?;
    let is_name = name.starts_with(|c: char| c.is_ascii_uppercase()) && name.chars().all(|c| c.is_ascii_alphanumeric());
    let is_kind = matches!(kind, "" | " object" | " array");
    (before.is_empty() && is_name && is_kind).then(|| (name, kind.trim_start()))
}

fn definition<'a>(cursor: &mut Cursor<'a>) -> Result<Option<Definition<'a>>, Problem> {
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

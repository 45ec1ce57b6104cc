//! Splits the text of the reference into its parts: scopes, operations, definitions. Every part keeps its lines.

use std::collections::BTreeSet;

mod parts;

pub(super) use parts::property;
use parts::{definition, definition_heading, is_json, operation, operation_heading, scopes};

use super::problem::Problem;
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
    /// The line of the sentence about it.
    pub(crate) said: Option<usize>,
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
    /// The line of the sentence about it.
    pub(crate) said: Option<usize>,
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

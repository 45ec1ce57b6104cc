//! What happened, for people and for machines.

use comfy_table::presets::UTF8_FULL_CONDENSED;
use comfy_table::{ContentArrangement, Table};
use serde_json::{Value, json};

use crate::wire::{Exchange, Recorder};

/// One vendor's part of the tour.
#[derive(Default)]
pub(crate) struct Chapter {
    pub(crate) title: String,
    pub(crate) steps: Vec<Step>,
    pub(crate) exhibits: Vec<Exhibit>,
    pub(crate) notes: Vec<String>,
    pub(crate) failure: Option<Failure>,
}

/// Something worth looking at: a document by its fields, or a text as it is.
pub(crate) struct Exhibit {
    pub(crate) name: &'static str,
    pub(crate) title: &'static str,
    pub(crate) shown: Shown,
}

pub(crate) enum Shown {
    Document(Value),
    Text(String),
}

/// One thing that was done.
pub(crate) struct Step {
    pub(crate) name: &'static str,
    pub(crate) exchanges: Vec<Exchange>,
    pub(crate) outcome: String,
}

/// What ended the chapter early: a heading, and everything that is wrong.
pub(crate) struct Failure {
    pub(crate) heading: String,
    pub(crate) details: Vec<String>,
}

impl Failure {
    /// A failure with an error and its causes.
    pub(crate) fn new(heading: impl Into<String>, error: &dyn std::error::Error) -> Self {
        let mut details = vec![error.to_string()];
        let mut cause = error.source();
        while let Some(error) = cause {
            details.push(format!("because: {error}"));
            cause = error.source();
        }
        Self { heading: heading.into(), details }
    }
}

/// The chapter in progress.
pub(crate) struct Stage<'a> {
    pub(crate) chapter: &'a mut Chapter,
    pub(crate) recorder: Recorder,
}

impl Stage<'_> {
    /// Notes what was done, what went over the wire for it, and how it went.
    pub(crate) fn step<T, E: std::error::Error>(
        &mut self,
        name: &'static str,
        outcome: Result<T, E>,
        summary: impl FnOnce(&T) -> String,
    ) -> Result<T, Failure> {
        let words = outcome.as_ref().map_or_else(ToString::to_string, summary);
        self.chapter.steps.push(Step { name, exchanges: self.recorder.take(), outcome: words });
        outcome.map_err(|error| Failure::new(format!("Could not {name}"), &error))
    }
}

/// Prints the chapters. What goes wrong goes to standard error, but for JSON, which is whole in itself.
pub(crate) fn print(chapters: &[Chapter], as_json: bool) {
    if as_json {
        let chapters: Vec<Value> = chapters.iter().map(to_json).collect();
        return write(std::io::stdout(), &format!("{:#}\n", json!({"chapters": chapters})));
    }
    for chapter in chapters {
        write(std::io::stdout(), &to_text(chapter));
        if let Some(failure) = &chapter.failure {
            let details: String = failure.details.iter().map(|detail| format!("  - {detail}\n")).collect();
            write(std::io::stderr(), &format!("{}\n{details}", failure.heading));
        }
    }
}

/// A reader that has gone away, as `head` does, is no reason to panic.
fn write(mut to: impl std::io::Write, text: &str) {
    let _ = to.write_all(text.as_bytes());
}

fn to_text(chapter: &Chapter) -> String {
    let mut text = format!("{}\n", chapter.title);
    for note in &chapter.notes {
        text.push_str(&format!("{note}\n"));
    }
    if !chapter.steps.is_empty() {
        text.push_str(&format!("\n{}\n", steps_table(&chapter.steps)));
    }
    for Exhibit { title, shown, .. } in &chapter.exhibits {
        let shown = match shown {
            Shown::Document(document) => fields_table(document).to_string(),
            Shown::Text(text) => text.clone(),
        };
        text.push_str(&format!("\n{title}\n{shown}\n"));
    }
    text.push('\n');
    text
}

fn table(head: &[&str]) -> Table {
    /// How wide a table may be where there is no terminal to fit.
    const WIDTH: u16 = 150;
    let mut table = Table::new();
    table.load_style(UTF8_FULL_CONDENSED).set_content_arrangement(ContentArrangement::Dynamic).set_header(head);
    if !table.is_tty() {
        table.set_width(WIDTH);
    }
    table
}

fn steps_table(steps: &[Step]) -> Table {
    let mut table = table(&["Step", "Over the wire", "Sent", "Answered", "Outcome"]);
    for step in steps {
        let column = |of: fn(&Exchange) -> String| step.exchanges.iter().map(of).collect::<Vec<_>>().join("\n");
        table.add_row([
            step.name.to_owned(),
            column(|exchange| exchange.request.clone()),
            column(|exchange| format!("{} B", exchange.sent)),
            column(|exchange| exchange.answer.clone()),
            step.outcome.clone(),
        ]);
    }
    table
}

fn fields_table(document: &Value) -> Table {
    let mut table = table(&["Field", "Value"]);
    let mut rows = Vec::new();
    flatten("", document, &mut rows);
    table.add_rows(rows);
    table
}

/// Every single value with its path.
fn flatten(path: &str, value: &Value, rows: &mut Vec<[String; 2]>) {
    let below = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| flatten(&below(name), value, rows)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| flatten(&format!("{path}[{index}]"), item, rows));
        }
        Value::String(text) => rows.push([path.to_owned(), text.clone()]),
        other => rows.push([path.to_owned(), other.to_string()]),
    }
}

fn to_json(chapter: &Chapter) -> Value {
    let step = |step: &Step| {
        let exchange = |exchange: &Exchange| json!({"request": exchange.request, "sent_bytes": exchange.sent, "answer": exchange.answer});
        let wire: Vec<Value> = step.exchanges.iter().map(exchange).collect();
        json!({"step": step.name, "wire": wire, "outcome": step.outcome})
    };
    let failure = chapter.failure.as_ref();
    let failure = failure.map(|failure| json!({"what": failure.heading, "details": failure.details}));
    let exhibit = |exhibit: &Exhibit| {
        let shown = match &exhibit.shown {
            Shown::Document(document) => document.clone(),
            Shown::Text(text) => text.clone().into(),
        };
        (exhibit.name.to_owned(), shown)
    };
    json!({
        "chapter": chapter.title,
        "steps": chapter.steps.iter().map(step).collect::<Vec<_>>(),
        "exhibits": chapter.exhibits.iter().map(exhibit).collect::<serde_json::Map<_, _>>(),
        "notes": chapter.notes,
        "failure": failure,
    })
}

//! What is wrong in particular: `errors` as a list, as a map of texts or of lists, and inside of each other.

use serde_json::{Map, Value};

use super::{Parts, worded};

/// How many particulars are kept.
pub(super) const MOST: usize = 20;

/// How many values are looked at for them.
const MOST_VALUES: usize = 500;

/// Names of what a particular is about.
const SUBJECTS: [&str; 8] = ["field", "property", "path", "param", "parameter", "name", "pointer", "loc"];

/// Names of what is wrong with it.
const WORDS: [&str; 8] = ["message", "errormessage", "msg", "detail", "description", "error", "reason", "title"];

/// The particulars under a name.
pub(super) fn of(value: &Value, level: u8) -> Vec<String> {
    let mut found = Found { details: Vec::new(), values: 0, left_out: 0 };
    found.look(value, "", level);
    found.finish()
}

/// The particulars of a list of errors.
pub(super) fn of_list(items: &[Value], level: u8) -> Vec<String> {
    let mut found = Found { details: Vec::new(), values: 0, left_out: 0 };
    items.iter().for_each(|item| found.look(item, "", level));
    found.finish()
}

struct Found {
    details: Vec<String>,
    values: usize,
    left_out: usize,
}

impl Found {
    fn finish(mut self) -> Vec<String> {
        if self.left_out > 0 {
            self.details.push(format!("and {} more", self.left_out));
        }
        self.details
    }

    fn add(&mut self, subject: &str, words: &str) {
        let Some(words) = worded(words) else { return };
        if self.details.len() == MOST {
            self.left_out += 1;
            return;
        }
        self.details.push(if subject.is_empty() { words } else { format!("{subject}: {words}") });
    }

    fn look(&mut self, value: &Value, subject: &str, level: u8) {
        self.values += 1;
        if self.values > MOST_VALUES || level > super::MOST_LEVELS {
            self.left_out += 1;
            return;
        }
        match value {
            Value::Null => {}
            Value::String(text) => self.add(subject, text),
            Value::Bool(_) | Value::Number(_) => self.add(subject, &value.to_string()),
            Value::Array(items) => match texts(items) {
                // What is wrong with one thing stands together.
                Some(texts) if !subject.is_empty() => self.add(subject, &texts),
                _ => items.iter().for_each(|item| self.look(item, subject, level + 1)),
            },
            Value::Object(object) => self.look_at_object(object, subject, level),
        }
    }

    /// An object that says what is wrong with what, or a map of such.
    fn look_at_object(&mut self, object: &Map<String, Value>, subject: &str, level: u8) {
        let parts = Parts::of(object);
        if let Some(words) = parts.text(&WORDS) {
            let own = parts.text(&SUBJECTS).or_else(|| path(parts.get("path").or_else(|| parts.get("loc"))?));
            let own = own.or_else(|| match parts.get("source")? {
                Value::Object(source) => Parts::of(source).text(&["pointer", "parameter"]),
                _ => None,
            });
            return self.add(&join(subject, &own.unwrap_or_default()), &words);
        }
        for (name, inner) in object {
            self.look(inner, &join(subject, name), level + 1);
        }
    }
}

/// A list of nothing but texts, with commas.
fn texts(items: &[Value]) -> Option<String> {
    let mut texts = Vec::new();
    for item in items.iter().take(MOST + 1) {
        texts.push(item.as_str()?);
    }
    if texts.is_empty() {
        return None;
    }
    if items.len() > MOST {
        texts.truncate(MOST);
        return Some(format!("{} and {} more", texts.join(", "), items.len() - MOST));
    }
    Some(texts.join(", "))
}

/// A path in pieces.
fn path(value: &Value) -> Option<String> {
    let mut pieces = Vec::new();
    for piece in value.as_array()?.iter().take(MOST) {
        pieces.push(match piece {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        });
    }
    worded(&pieces.join("."))
}

fn join(outer: &str, inner: &str) -> String {
    let inner = worded(inner).unwrap_or_default();
    match (outer.is_empty(), inner.is_empty()) {
        (true, _) => inner,
        (_, true) => outer.to_owned(),
        _ => format!("{outer}.{inner}"),
    }
}

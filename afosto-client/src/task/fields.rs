//! What a task's fields hold, and the object that holds them.

use std::collections::BTreeMap;

use pivot_json::{Json, RawJson, ReadError};
use pivot_json_derive::JsonObject;

/// What came for a task, by the names of its fields.
///
/// Source: \[doc\].
#[derive(Debug, JsonObject)]
pub(super) struct TaskFields {
    pub id: Option<RawJson>,
    pub name: Option<RawJson>,
    pub description: Option<RawJson>,
    pub progress: Option<RawJson>,
    pub result: Option<RawJson>,
    pub is_success: Option<RawJson>,
    pub started_at: Option<RawJson>,
    pub completed_at: Option<RawJson>,
    pub expires_at: Option<RawJson>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

impl TaskFields {
    /// All that came, with what does not fit set aside.
    #[inline]
    pub(super) fn of(fields: &BTreeMap<String, RawJson>) -> Self {
        let mut fields_read = Self::placeholder();
        for (name, value) in fields {
            if let Some(expected) = misfit(name, value) {
                let reason = ReadError::new(format!("expected {expected}"));
                pivot_json::set_aside(&mut fields_read, name, value, &reason);
                continue;
            }
            match fields_read.slot(name) {
                Some(slot) => *slot = Some(value.clone()),
                None => {
                    fields_read.extra.insert(name.as_str(), value);
                }
            }
        }
        fields_read
    }

    #[inline]
    fn slot(&mut self, name: &str) -> Option<&mut Option<RawJson>> {
        Some(match name {
            "id" => &mut self.id,
            "name" => &mut self.name,
            "description" => &mut self.description,
            "progress" => &mut self.progress,
            "result" => &mut self.result,
            "is_success" => &mut self.is_success,
            "started_at" => &mut self.started_at,
            "completed_at" => &mut self.completed_at,
            "expires_at" => &mut self.expires_at,
            _ => return None,
        })
    }
}

/// What is expected under a name where what came is something else. Nothing and an empty text are no misfits.
#[inline]
pub(super) fn misfit(name: &str, value: &RawJson) -> Option<&'static str> {
    if value.is_null() || value.as_json() == "\"\"" {
        return None;
    }
    let text = text(value);
    let (expected, fits) = match name {
        "id" | "name" | "description" => ("a text", text.is_some()),
        "progress" => ("a percentage", percentage(value).is_some()),
        "is_success" => ("true or false", text.is_some_and(|text| truth(&text).is_some())),
        "started_at" | "completed_at" | "expires_at" => ("a moment", text.is_some()),
        _ => return None,
    };
    (!fits).then_some(expected)
}

/// A text, or what a number or boolean is as one, with every digit.
#[inline]
pub(super) fn text(value: &RawJson) -> Option<String> {
    value.read().ok()
}

/// `33`, `33.3`, `33,3`, `33 %`, `33 percent`, `33/100`, and one of these in a list or under a name such as `percent`.
#[inline]
pub(super) fn percentage(value: &RawJson) -> Option<i64> {
    if let Some(text) = text(value) {
        return percent(&text);
    }
    let inner = match members(value) {
        Some(mut fields) => ["percent", "percentage", "progress", "value"].iter().find_map(|name| fields.remove(*name)),
        None => only_item(value),
    };
    percent(&text(&inner?)?)
}

#[inline]
fn percent(text: &str) -> Option<i64> {
    let text = text.trim().to_ascii_lowercase();
    let number = ["%", "percent", "pct"].iter().find_map(|unit| text.strip_suffix(unit)).unwrap_or(&text);
    let parse = |number: &str| number.trim().replace(',', ".").parse::<f64>().ok();
    let number = match number.split_once('/') {
        Some((done, all)) => 100.0 * parse(done)? / parse(all)?,
        None => parse(number)?,
    };
    // The whole part; what is beyond an i64 is at its bounds.
    number.is_finite().then_some(number as i64)
}

/// `true`, `1`, `yes`, `ok` and their like, and their opposites.
#[inline]
pub(super) fn truth(text: &str) -> Option<bool> {
    match text.trim().to_ascii_lowercase().as_str() {
        "true" | "t" | "1" | "1.0" | "yes" | "y" | "on" | "ok" | "oui" | "ja" | "success" | "succeeded" => Some(true),
        "false" | "f" | "0" | "0.0" | "no" | "n" | "off" | "ko" | "nok" | "non" | "nee" | "-1" | "failed"
        | "failure" | "error" => Some(false),
        _ => None,
    }
}

/// Whether a state says that a task still runs or waits to: `running`, `IN_PROGRESS`, `queued`.
#[inline]
pub(super) fn runs(state: &str) -> bool {
    const RUNNING: [&str; 13] = [
        "running",
        "queued",
        "enqueued",
        "pending",
        "processing",
        "inprogress",
        "progress",
        "waiting",
        "scheduled",
        "busy",
        "active",
        "ongoing",
        "working",
    ];
    let lower = state.to_lowercase();
    lower.split(|letter: char| !letter.is_alphanumeric()).any(|word| RUNNING.contains(&word))
}

/// The fields of a task; an object that has none of them is no task.
///
/// Source: \[doc\].
const FIELDS: [&str; 9] =
    ["id", "name", "description", "progress", "result", "is_success", "started_at", "completed_at", "expires_at"];

/// The members of an object that has fields of a task.
#[inline]
pub(super) fn fields_of(value: &RawJson) -> Option<BTreeMap<String, RawJson>> {
    members(value).filter(|fields| FIELDS.iter().any(|name| fields.contains_key(*name)))
}

#[inline]
fn members(value: &RawJson) -> Option<BTreeMap<String, RawJson>> {
    if value.as_json().starts_with('{') { value.read().ok() } else { None }
}

/// Names that answers have for what they wrap.
const WRAPPERS: [&str; 7] = ["data", "task", "result", "response", "body", "payload", "item"];

/// How many wrappers there may be around a task.
const MOST_LEVELS: u8 = 4;

/// The object that holds a task's fields: the outermost that tells how far the task is or when it ended, with another field of
/// a task; else the outermost that has any field of a task. It may be the one item of a list, stand under a name for what is
/// wrapped, or be all there is in another object.
///
/// Source: \[guess\].
#[inline]
pub(super) fn task_in(value: &RawJson) -> Option<BTreeMap<String, RawJson>> {
    let is_whole = |fields: &BTreeMap<String, RawJson>| {
        let has = |name: &&&str| fields.get(**name).is_some_and(|value| !value.is_null());
        ["progress", "completed_at"].iter().any(|name| has(&name)) && FIELDS.iter().filter(has).count() > 1
    };
    let is_any = |fields: &BTreeMap<String, RawJson>| FIELDS.iter().any(|name| fields.contains_key(*name));
    find(value, 0, &is_whole).or_else(|| find(value, 0, &is_any))
}

#[inline]
fn find(
    value: &RawJson,
    level: u8,
    is_task: &impl Fn(&BTreeMap<String, RawJson>) -> bool,
) -> Option<BTreeMap<String, RawJson>> {
    if level == MOST_LEVELS {
        return None;
    }
    let Some(fields) = members(value) else { return find(&only_item(value)?, level + 1, is_task) };
    if is_task(&fields) {
        return Some(fields);
    }
    let is_single = fields.values().filter(|value| !value.is_null()).count() == 1;
    let mut wrapped = fields.iter().filter(|(name, _)| is_single || WRAPPERS.contains(&name.as_str()));
    wrapped.find_map(|(_, value)| find(value, level + 1, is_task))
}

/// The item of a list of one.
#[inline]
fn only_item(value: &RawJson) -> Option<RawJson> {
    let mut items: Vec<RawJson> = value.as_json().starts_with('[').then(|| value.read().ok())??;
    items.pop().filter(|_| items.is_empty())
}

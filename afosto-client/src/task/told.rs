//! What a task's fields hold, and the object that holds them.

use std::collections::BTreeMap;

use open_json::{Failed, Json, RawJson};

open_json::object! {
    /// What came for a task, by the names of its fields \[doc\].
    #[derive(Debug)]
    #[allow(unreachable_pub)]
    pub struct Told {
        pub id: Option<RawJson>,
        pub name: Option<RawJson>,
        pub description: Option<RawJson>,
        pub progress: Option<RawJson>,
        pub result: Option<RawJson>,
        pub is_success: Option<RawJson>,
        pub started_at: Option<RawJson>,
        pub completed_at: Option<RawJson>,
        pub expires_at: Option<RawJson>,
    }
}

impl Told {
    /// All that came, with what does not fit set aside.
    pub(super) fn of(fields: &BTreeMap<String, RawJson>) -> Self {
        let mut told = Self::blank();
        for (name, value) in fields {
            if let Some(expected) = misfit(name, value) {
                let reason = Failed::new(format!("expected {expected}"));
                open_json::set_aside(&mut told, name, value, &reason);
                continue;
            }
            match told.slot(name) {
                Some(slot) => *slot = Some(value.clone()),
                None => {
                    told.extra.insert(name.as_str(), value);
                }
            }
        }
        told
    }

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
pub(super) fn misfit(name: &str, value: &RawJson) -> Option<&'static str> {
    if value.is_null() || value.as_json() == "\"\"" {
        return None;
    }
    let text = text(value);
    let (expected, fits) = match name {
        "id" | "name" | "description" => ("a text", text.is_some()),
        "progress" => ("a percentage", text.is_some_and(|text| percent(&text).is_some())),
        "is_success" => ("true or false", text.is_some_and(|text| truth(&text).is_some())),
        "started_at" | "completed_at" | "expires_at" => ("a moment", text.is_some()),
        _ => return None,
    };
    (!fits).then_some(expected)
}

/// A text, or what a number or boolean is as one, with every digit.
pub(super) fn text(value: &RawJson) -> Option<String> {
    value.read().ok()
}

/// `33`, `33.3`, `33 %`.
pub(super) fn percent(text: &str) -> Option<i64> {
    let number: f64 = text.trim().trim_end_matches('%').trim_end().parse().ok()?;
    // The whole part; what is beyond an i64 is at its bounds.
    number.is_finite().then_some(number as i64)
}

/// `true`, `1`, `yes`, `ok` and their like, and their opposites.
pub(super) fn truth(text: &str) -> Option<bool> {
    match text.trim().to_ascii_lowercase().as_str() {
        "true" | "t" | "1" | "1.0" | "yes" | "y" | "on" | "ok" | "oui" | "ja" => Some(true),
        "false" | "f" | "0" | "0.0" | "no" | "n" | "off" | "ko" | "nok" | "non" | "nee" => Some(false),
        _ => None,
    }
}

/// The fields of a task \[doc\]; an object that has none of them is no task.
const FIELDS: [&str; 9] =
    ["id", "name", "description", "progress", "result", "is_success", "started_at", "completed_at", "expires_at"];

/// The members of an object that has fields of a task.
pub(super) fn fields_of(value: &RawJson) -> Option<BTreeMap<String, RawJson>> {
    members(value).filter(|fields| FIELDS.iter().any(|name| fields.contains_key(*name)))
}

fn members(value: &RawJson) -> Option<BTreeMap<String, RawJson>> {
    if value.as_json().starts_with('{') { value.read().ok() } else { None }
}

/// The object that holds a task's fields: the value, the one item of a list, or what stands under `data` or `task` in an
/// object that has none of the fields itself \[guess\].
pub(super) fn task_in(mut value: RawJson) -> Option<BTreeMap<String, RawJson>> {
    // A wrapper in a list in a wrapper, and no deeper.
    for _ in 0..4 {
        if let Some(fields) = fields_of(&value) {
            return Some(fields);
        }
        value = match members(&value) {
            Some(mut fields) => fields.remove("data").or_else(|| fields.remove("task"))?,
            None => {
                let mut items: Vec<RawJson> = value.as_json().starts_with('[').then(|| value.read().ok())??;
                items.pop().filter(|_| items.is_empty())?
            }
        };
    }
    None
}

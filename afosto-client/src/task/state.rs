//! The state of a task.

use std::collections::BTreeMap;
use std::time::SystemTime;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use pivot_json::{DecodeError, Json, JsonReader, JsonWriter, Lenient, RawJson, ReadError, WriteError};
use pivot_types::Timestamp;
use serde_json::Value;

use super::end::Ends;
use super::fields::{self, text};

/// The state of a task.
///
/// Source: \[doc\].
///
/// Every field is read by itself: one with a value of another type is `None`, and one of the
/// [misfits](pivot_json::misfits). [`fields`](Self::fields) holds everything received, with every digit.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskState {
    /// The id of the task.
    pub id: Option<String>,
    /// The name of the task.
    pub name: Option<String>,
    /// A description of the task.
    pub description: Option<String>,
    /// Progress in percent, rounded down.
    ///
    /// Source: \[guess\] for the unit.
    pub progress: Option<i64>,
    /// The result: a text, JSON, or JSON in base64; see [`TaskState::json`]. A value that is no text is its JSON.
    ///
    /// Source: \[seen\].
    pub result: Option<String>,
    /// Whether the task succeeded. `None` until it has ended.
    ///
    /// Source: \[seen\].
    pub is_success: Option<bool>,
    /// When the task started.
    pub started_at: Option<Lenient<Timestamp>>,
    /// When the task ended; see [`TaskState::is_finished`].
    pub completed_at: Option<Lenient<Timestamp>>,
    /// Until when the state can be fetched.
    pub expires_at: Option<Lenient<Timestamp>>,
    /// Everything received, by name.
    pub fields: BTreeMap<String, RawJson>,
    /// Whether a field that is none of a task's reports a failure.
    is_reported_failed: bool,
}

impl TaskState {
    /// Whether the task has ended, successfully or not, by the clock of this machine; see
    /// [`is_finished_at`](Self::is_finished_at).
    #[inline]
    pub fn is_finished(&self) -> bool {
        self.is_finished_at(SystemTime::now())
    }

    /// Whether the task has ended, successfully or not:
    ///
    /// - `completed_at` is a time that can be an end. A placeholder is not one: the zero dates
    ///   of all systems (the years 1, 1601, 1899 to 1904, 1970, 1980, 2000, 2001: everything before 2002), zeros, `false`,
    ///   an empty text, or anything that cannot be read as a time. Nor is one in the future, be it an estimate or a
    ///   largest date (2038, 2999, 9999); a day is allowed for clocks that differ and for times without a zone. Nor is one
    ///   before `started_at`.
    /// - or `is_success` is true or false, and nothing says that the task still runs. Some servers write a flag with a
    ///   preset value all the while. So a flag alone is the end only if `progress` is left out or 100; and `false` only if
    ///   `completed_at` is left out or `null` as well, since it is the preset value of most languages. A `progress` that
    ///   cannot be read is not 100. Where `progress`, `started_at` and `completed_at` are all there and `null`, the task has
    ///   not begun.
    /// - or another field reports a failure, such as a non-empty `error` or `"status": "failed"`, and `progress` is
    ///   left out or 100.
    ///
    /// A task whose `status` or `state` says that it runs or waits, such as `running` or `queued`, has not ended. Nor has one
    /// that contradicts itself, such as a success at 10 percent without an end: to report an end too early is worse than to
    /// fetch the state once more.
    #[inline]
    pub fn is_finished_at(&self, now: SystemTime) -> bool {
        if self.runs() {
            return false;
        }
        let ends = Ends::until(now);
        let end = self.came("completed_at");
        let names_its_end = end.is_some_and(|end| ends.has(end))
            || self.completed_at.as_ref().is_some_and(|moment| ends.includes(moment));
        let has_begun = ["progress", "started_at", "completed_at"]
            .iter()
            .any(|name| self.fields.get(*name).is_none_or(|value| !value.is_null()));
        let is_through = has_begun && self.progress.map_or(self.has_no_progress(), |progress| progress >= 100);
        match self.is_success {
            _ if names_its_end && !self.ends_before_its_start() => true,
            Some(true) => is_through,
            Some(false) => is_through && (end.is_none() || self.is_reported_failed),
            None => is_through && self.is_reported_failed,
        }
    }

    /// Whether a state that came says that the task runs or waits to.
    #[inline]
    fn runs(&self) -> bool {
        ["status", "state"].iter().any(|name| self.came(name).and_then(text).is_some_and(|state| fields::runs(&state)))
    }

    #[inline]
    fn has_no_progress(&self) -> bool {
        self.came("progress").is_none_or(|progress| progress.as_json().trim_matches('"').trim().is_empty())
    }

    /// A second is allowed for moments that are written to the second.
    #[inline]
    fn ends_before_its_start(&self) -> bool {
        let moment = |moment: &Option<Lenient<Timestamp>>| Some(moment.as_ref()?.value()?.instant().timestamp());
        match (moment(&self.started_at), moment(&self.completed_at)) {
            (Some(start), Some(end)) => end.saturating_add(1) < start,
            _ => false,
        }
    }

    /// Whether a task that is at its end did not go well: `is_success` came and is not true, be it in words that are not
    /// known or an empty text, which is PHP's `false`; or something else that came says that it failed, such as a filled
    /// `error` or `"status": "failed"`.
    #[inline]
    pub fn ended_badly(&self) -> bool {
        self.is_reported_failed || (self.came("is_success").is_some() && self.is_success != Some(true))
    }

    /// Notes that what came next to the fields of a task says that it failed.
    #[inline]
    pub(super) fn note_failure(&mut self) {
        self.is_reported_failed = true;
    }

    /// Whether anything that came tells how the task goes: an error's body may have an `id` and a description.
    #[inline]
    pub(super) fn tells_how_it_goes(&self) -> bool {
        ["progress", "is_success", "started_at", "completed_at"].iter().any(|name| self.came(name).is_some())
    }

    /// What came under a name, `null` aside.
    #[inline]
    fn came(&self, name: &str) -> Option<&RawJson> {
        self.fields.get(name).filter(|value| !value.is_null())
    }

    /// The result as bytes: what base64 stood for, or the text itself. A text that happens to be valid base64 is taken for
    /// it only where JSON is inside.
    #[inline]
    pub fn bytes(&self) -> Option<Vec<u8>> {
        let text = self.result.as_deref()?;
        let is_json = |bytes: &Vec<u8>| serde_json::from_slice::<Value>(bytes).is_ok();
        Some(STANDARD.decode(text.trim()).ok().filter(is_json).unwrap_or_else(|| text.as_bytes().to_vec()))
    }

    /// The result read as JSON, in base64 or not.
    ///
    /// # Errors
    /// Returns an error if there is no result, or another than a `T`.
    #[inline]
    pub fn json<T: Json>(&self) -> Result<T, DecodeError> {
        pivot_json::from_slice(&self.bytes().unwrap_or_default())
    }

    #[inline]
    fn of(fields: BTreeMap<String, RawJson>) -> Self {
        let field = |name: &str| fields.get(name).filter(|value| !value.is_null());
        let text = |name: &str| field(name).and_then(text);
        let moment = |name: &str| text(name).map(|text| Lenient::from_text(&text));
        let result = || field("result").map(|result| result.as_json().to_owned());
        Self {
            id: text("id"),
            name: text("name"),
            description: text("description"),
            progress: field("progress").and_then(fields::percentage),
            result: text("result").or_else(result),
            is_success: text("is_success").and_then(|text| fields::truth(&text)),
            started_at: moment("started_at"),
            completed_at: moment("completed_at"),
            expires_at: moment("expires_at"),
            fields,
            is_reported_failed: false,
        }
    }
}

impl Json for TaskState {
    #[inline]
    fn read<'de>(&mut self, source: &mut dyn JsonReader<'de>) -> Result<(), ReadError> {
        let came = source.raw()?;
        let no_task = || ReadError::new("expected a task");
        let fields = if source.is_strict() { fields::fields_of(&came) } else { fields::task_in(&came) };
        *self = Self::of(fields.ok_or_else(no_task)?);
        match self.fields.iter().find_map(|(name, value)| fields::misfit(name, value).map(|expected| (name, expected)))
        {
            Some((name, expected)) if source.is_strict() => Err(ReadError::new(format!("{name}: expected {expected}"))),
            _ => Ok(()),
        }
    }

    #[inline]
    fn write(&self, sink: &mut dyn JsonWriter) -> Result<(), WriteError> {
        sink.object(&fields::TaskFields::of(&self.fields))
    }

    #[inline]
    fn placeholder() -> Self {
        Self::default()
    }
}

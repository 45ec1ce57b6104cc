//! How a task goes, as its answers tell it.

use std::ops::RangeInclusive;
use std::time::SystemTime;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use open_json::{DecodeError, Failed, Json, Lenient, Sink, Source, Unwritable};
use pivot_types::Timestamp;
use serde_json::{Map, Value};

/// How a task goes \[doc\].
///
/// Whatever stands in a field, the others are read: a field that holds something else than it should is absent. All that
/// came is in [`fields`](Self::fields), unchanged.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskState {
    /// Its id.
    pub id: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// What it does.
    pub description: Option<String>,
    /// How far it is, in percent \[guess\]; of a fraction the whole part.
    pub progress: Option<i64>,
    /// What it brought: a text, JSON, or JSON in base64 \[seen\]; see [`TaskState::json`]. Anything else than a text is here
    /// as its JSON.
    pub result: Option<String>,
    /// Whether it went well; there when it is at its end \[seen\].
    pub is_success: Option<bool>,
    /// When it began.
    pub started_at: Option<Lenient<Timestamp>>,
    /// When it ended; see [`TaskState::is_finished`].
    pub completed_at: Option<Lenient<Timestamp>>,
    /// Until when it can be asked for.
    pub expires_at: Option<Lenient<Timestamp>>,
    /// Everything that came, by its name.
    pub fields: Map<String, Value>,
}

impl TaskState {
    /// Whether the task is at its end, well or not, by the date of this machine; see
    /// [`is_finished_at`](Self::is_finished_at).
    pub fn is_finished(&self) -> bool {
        self.is_finished_at(SystemTime::now())
    }

    /// Whether the task is at its end, well or not:
    ///
    /// - `completed_at` names a moment that can be an end. A moment that only stands for none is not one: the zero dates
    ///   of all systems (the years 1, 1601, 1899 to 1904, 1970, 1980, 2000, 2001: everything before 2002), zeros, `false`,
    ///   an empty text, or anything that cannot be read as a moment. Nor is one in the future, be it an estimate or a
    ///   largest date (2038, 2999, 9999); a day is allowed for clocks that differ and for times without a zone.
    /// - or `is_success` is true or false, and nothing says that the task still runs. Some servers write a flag with a
    ///   preset value all the while. So a flag alone is the end only if `progress` is left out or 100; and `false` only if
    ///   `completed_at` is left out or `null` as well, since it is the preset value of most languages.
    ///
    /// What contradicts itself, such as a success at 10 percent without an end, is waited for: a task that is taken for
    /// done too early is worse than one that is asked for once more.
    pub fn is_finished_at(&self, now: SystemTime) -> bool {
        let ends = Ends::until(now);
        let end = self.fields.get("completed_at").unwrap_or(&Value::Null);
        let names_its_end = ends.has(end) || self.completed_at.as_ref().is_some_and(|moment| ends.includes(moment));
        let is_through = self.progress.is_none_or(|progress| progress >= 100);
        match self.is_success {
            _ if names_its_end => true,
            Some(true) => is_through,
            Some(false) => is_through && end.is_null(),
            None => false,
        }
    }

    /// The result as bytes: what base64 stood for, or the text itself. A text that happens to be valid base64 is taken for
    /// it only where JSON is inside.
    pub fn bytes(&self) -> Option<Vec<u8>> {
        let text = self.result.as_deref()?;
        let is_json = |bytes: &Vec<u8>| serde_json::from_slice::<Value>(bytes).is_ok();
        Some(STANDARD.decode(text.trim()).ok().filter(is_json).unwrap_or_else(|| text.as_bytes().to_vec()))
    }

    /// The result read as JSON, in base64 or not.
    ///
    /// # Errors
    /// Where there is no result, or another than a `T`.
    pub fn json<T: Json>(&self) -> Result<T, DecodeError> {
        open_json::from_slice(&self.bytes().unwrap_or_default())
    }

    fn of(fields: Map<String, Value>) -> Self {
        let field = |name: &str| fields.get(name).unwrap_or(&Value::Null);
        let moment = |name: &str| text(field(name)).map(|text| Lenient::from_text(&text));
        let result = field("result");
        Self {
            id: text(field("id")),
            name: text(field("name")),
            description: text(field("description")),
            progress: percent(field("progress")),
            result: text(result).or_else(|| Some(result).filter(|result| !result.is_null()).map(ToString::to_string)),
            is_success: truth(field("is_success")),
            started_at: moment("started_at"),
            completed_at: moment("completed_at"),
            expires_at: moment("expires_at"),
            fields,
        }
    }
}

impl Json for TaskState {
    fn read<'de>(&mut self, source: &mut dyn Source<'de>) -> Result<(), Failed> {
        *self = Self::of(task_in(source.tree()?).ok_or_else(|| Failed::new("expected a task"))?);
        Ok(())
    }

    fn write(&self, sink: &mut dyn Sink) -> Result<(), Unwritable> {
        sink.tree(&Value::Object(self.fields.clone()))
    }

    fn blank() -> Self {
        Self::default()
    }
}

/// A text, or what a number or boolean is as one.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// `33`, `33.3`, `"33"`, `"33 %"`.
fn percent(value: &Value) -> Option<i64> {
    let text = text(value)?;
    let number: f64 = text.trim().trim_end_matches('%').trim_end().parse().ok()?;
    // The whole part; what is beyond an i64 is at its bounds.
    number.is_finite().then_some(number as i64)
}

/// `true`, `1`, `"true"`, `"1"`, and their opposites.
fn truth(value: &Value) -> Option<bool> {
    match text(value)?.trim().to_ascii_lowercase().as_str() {
        "true" | "1" | "1.0" | "yes" => Some(true),
        "false" | "0" | "0.0" | "no" => Some(false),
        _ => None,
    }
}

/// The fields of a task \[doc\]; an object that has none of them is no task.
const FIELDS: [&str; 9] =
    ["id", "name", "description", "progress", "result", "is_success", "started_at", "completed_at", "expires_at"];

/// The object that holds a task's fields: the value, the one item of a list, or what stands under `data` or `task` in an
/// object that has none of the fields itself \[guess\].
fn task_in(mut value: Value) -> Option<Map<String, Value>> {
    // A wrapper in a list in a wrapper, and no deeper.
    for _ in 0..4 {
        value = match value {
            Value::Object(fields) if FIELDS.iter().any(|name| fields.contains_key(*name)) => return Some(fields),
            Value::Object(mut fields) => fields.remove("data").or_else(|| fields.remove("task"))?,
            Value::Array(mut items) if items.len() == 1 => items.pop()?,
            _ => return None,
        };
    }
    None
}

/// The moments that can be the end of a task, in seconds since 1970.
struct Ends(RangeInclusive<i64>);

impl Ends {
    /// From 2002 on, when the last of the zero dates was over, to a day from `now` on.
    fn until(now: SystemTime) -> Self {
        const YEAR_2002: i64 = 1_009_843_200;
        const DAY: i64 = 86_400;
        let now = now.duration_since(SystemTime::UNIX_EPOCH).map_or(0, |passed| passed.as_secs());
        Self(YEAR_2002..=i64::try_from(now).unwrap_or(i64::MAX).saturating_add(DAY))
    }

    fn includes(&self, moment: &Lenient<Timestamp>) -> bool {
        moment.value().is_some_and(|moment| self.0.contains(&moment.instant().timestamp()))
    }

    /// Whether a value is such a moment in a form that is none of the documented ones: seconds, or thousandths, millionths
    /// or billionths of them, since 1970; a date with a space for its `T` or with another offset than `Z`; a date alone.
    fn has(&self, value: &Value) -> bool {
        // PHP writes a moment as an object with a zone beside it.
        let value = value.get("date").unwrap_or(value);
        let Some(text) = text(value) else { return false };
        let text = text.trim();
        if let Ok(number) = text.parse::<f64>() {
            // The whole seconds; what is beyond an i64 is at its bounds, which are no moments.
            return [1.0, 1e3, 1e6, 1e9].iter().any(|unit| self.0.contains(&((number / unit) as i64)));
        }
        let Some((date, time)) = text.split_once([' ', 'T', 't']).or(Some((text, "00:00:00"))) else { return false };
        let offset_at = time.find(['Z', 'z', '+', '-']).unwrap_or(time.len());
        let clock = time[..offset_at].trim();
        let clock = if clock.matches(':').count() == 1 { format!("{clock}:00") } else { clock.to_owned() };
        self.includes(&Lenient::from_text(&format!("{date}T{clock}Z")))
    }
}

//! How a task goes, as its answers tell it.

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
    /// Whether the task is at its end, well or not:
    ///
    /// - `completed_at` names a moment. A moment that only stands for none is not one: the year 1, zeros, the first day of
    ///   1970, the year 9999, `false`, an empty text, or anything that cannot be read as a moment.
    /// - or `is_success` is true.
    /// - or `is_success` is false and nothing says that the task still runs. Some servers write `false` all the while; it
    ///   counts as the end only where `completed_at` is left out or `null`, and `progress` is left out or 100.
    pub fn is_finished(&self) -> bool {
        let end = self.fields.get("completed_at").unwrap_or(&Value::Null);
        let names_its_end = is_moment(end) || self.completed_at.as_ref().is_some_and(is_real);
        match self.is_success {
            _ if names_its_end => true,
            Some(true) => true,
            Some(false) => end.is_null() && self.progress.is_none_or(|progress| progress >= 100),
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
        match source.tree()? {
            Value::Object(fields) => *self = Self::of(fields),
            // A list of the one that was asked for.
            Value::Array(mut states) if states.len() == 1 => match states.pop() {
                Some(Value::Object(fields)) => *self = Self::of(fields),
                _ => return Err(Failed::new("expected a task")),
            },
            _ => return Err(Failed::new("expected a task")),
        }
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

/// Whether a moment is one, and does not stand for none: not before the second day of 1970, and not the last year that
/// four digits can write.
fn is_real(moment: &Lenient<Timestamp>) -> bool {
    const DAY: i64 = 86_400;
    const YEAR_9999: i64 = 253_370_764_800;
    moment.value().is_some_and(|moment| (DAY..YEAR_9999).contains(&moment.instant().timestamp()))
}

/// Whether this is a moment in a form that is none of the documented ones: seconds or milliseconds since 1970, a date with
/// a space for its `T` or with another offset than `Z`, a date alone.
fn is_moment(value: &Value) -> bool {
    // PHP writes a moment as an object with a zone beside it.
    let value = value.get("date").unwrap_or(value);
    let Some(text) = text(value) else { return false };
    let text = text.trim();
    if let Ok(seconds) = text.parse::<f64>() {
        // From 2001 on, and up to the year 9999 in milliseconds.
        return (1e9..2.5e14).contains(&seconds);
    }
    let Some((date, time)) = text.split_once([' ', 'T', 't']).or(Some((text, "00:00:00"))) else { return false };
    let offset_at = time.find(['Z', 'z', '+', '-']).unwrap_or(time.len());
    let clock = time[..offset_at].trim();
    let clock = if clock.matches(':').count() == 1 { format!("{clock}:00") } else { clock.to_owned() };
    is_real(&Lenient::from_text(&format!("{date}T{clock}Z")))
}

//! What a body is where an operation gives nothing.

use serde_json::{Map, Value};

use super::seen::{MOST_LEVELS, Seen};
use super::signs::{self, Sign};
use super::tone::{self, Tone};
use super::{ErrorWords, json, plain, values};
use crate::identity::is_identity;

/// What a body is where an operation gives nothing.
#[derive(Debug, PartialEq)]
pub(crate) enum Nothing {
    /// Nothing, or an answer that plainly says that all went well.
    Well,
    /// An answer that says that the call failed.
    Failed(ErrorWords),
    /// Neither: whether what was asked for was done is not known.
    Unexpected,
}

/// Judges the body of a success of an operation that gives nothing.
///
/// Any part of it may say that the call failed, also what stands in lists and in `data` and its like. If none does, it is
/// still no success unless it says so: by being empty, `null`, `true`, 1 or a text of success; by a flag, a state or a code
/// that is plainly well, a message of success or an `error` that is empty; or by being the thing that the call was about,
/// which has an identity and says nothing ill.
pub(crate) fn nothing_but(value: &Value) -> Nothing {
    let failed = |failed: bool| if failed { Nothing::Failed(ErrorWords::of_value(value)) } else { plainly(value) };
    match value {
        Value::Null | Value::Bool(true) => Nothing::Well,
        Value::Bool(false) => Nothing::Failed(ErrorWords::default()),
        Value::Number(_) if values::is_error_status(value) || values::is_negative(value) => {
            Nothing::Failed(ErrorWords::default())
        }
        // PHP's `true`.
        Value::Number(number) if number.as_f64() == Some(1.0) => Nothing::Well,
        Value::Number(_) => Nothing::Unexpected,
        Value::String(text) if text.trim().is_empty() => Nothing::Well,
        Value::String(text) if values::is_error_status(value) || values::is_false(value) && text.trim() != "0" => {
            failed(true)
        }
        Value::String(text) => match (json(text.as_bytes()), tone::of_message(text)) {
            // A proxy may have written the vendor's JSON as a text.
            (Some(inner @ (Value::Object(_) | Value::Array(_))), _) => match has_failed(&inner, 0).0 {
                true => failed(true),
                false => plainly(&inner),
            },
            (_, Tone::Failed) => failed(true),
            (_, Tone::Well) => Nothing::Well,
            (_, Tone::Neither) => match values::is_true(value) && text.trim().parse() != Ok(0.0) {
                true if text.trim().parse::<f64>().is_ok_and(|number| number != 1.0) => Nothing::Unexpected,
                true => Nothing::Well,
                false => Nothing::Unexpected,
            },
        },
        Value::Array(_) | Value::Object(_) => failed(has_failed(value, 0).0),
    }
}

/// Whether a value says that the call failed, and whether it does so even where all around it is well.
pub(super) fn has_failed(value: &Value, level: u8) -> (bool, bool) {
    match value {
        Value::Object(object) => {
            let seen = Seen::of(object, level);
            (seen.has_failed(false), seen.has_failed(true))
        }
        Value::Array(items) if level < MOST_LEVELS => {
            let each = items.iter().map(|item| has_failed(item, level + 1));
            each.fold((false, false), |(alone, where_well), (item, item_where_well)| {
                (alone || item, where_well || item_where_well)
            })
        }
        Value::Bool(flag) => (!flag, !flag),
        Value::String(text) => (tone::of_message(text) == Tone::Failed, false),
        Value::Array(_) | Value::Null | Value::Number(_) => (false, false),
    }
}

fn plainly(value: &Value) -> Nothing {
    if standing(value, 0) == Standing::Unclear { Nothing::Unexpected } else { Nothing::Well }
}

/// How plainly a value that says nothing ill says that all went well.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// It says something, and not that.
    Unclear,
    /// It says nothing at all.
    Silent,
    /// Plainly.
    Well,
}

fn standing(value: &Value, level: u8) -> Standing {
    let or_unclear = |is_well: bool| if is_well { Standing::Well } else { Standing::Unclear };
    match value {
        _ if level > MOST_LEVELS => Standing::Unclear,
        Value::Null => Standing::Silent,
        Value::Bool(flag) => or_unclear(*flag),
        Value::Number(number) => or_unclear(number.as_f64() == Some(1.0)),
        Value::String(text) if text.trim().is_empty() => Standing::Silent,
        Value::String(text) => or_unclear(is_well_text(text)),
        Value::Array(items) => {
            let mut whole = Standing::Silent;
            for item in items {
                match standing(item, level + 1) {
                    Standing::Unclear => return Standing::Unclear,
                    Standing::Well => whole = Standing::Well,
                    Standing::Silent => {}
                }
            }
            whole
        }
        Value::Object(object) => Plea::of(object, level).standing(),
    }
}

fn is_well_text(text: &str) -> bool {
    tone::of_message(text) == Tone::Well || tone::is_denial(text)
}

/// What speaks for an object being a success, and what does not.
#[derive(Default)]
struct Plea {
    /// A flag, a state, a code, a deed or a message says that all went well.
    is_well: bool,
    /// There is room for an error, and none in it, or a zero, which is most servers' code for no error.
    has_no_error: bool,
    /// A flag or a status of HTTP is neither well nor ill.
    is_doubtful: bool,
    /// A state is neither.
    has_odd_state: bool,
    /// A code is neither.
    has_odd_code: bool,
    has_odd_number: bool,
    /// A text is neither.
    has_words: bool,
    /// And stands as a message.
    has_message: bool,
    /// An `id` that names something.
    has_id: bool,
    /// An identity under another name, such as `orderId`.
    has_identity: bool,
    has_others: bool,
    /// What stands inside of it is not plainly well.
    is_unclear_inside: bool,
}

impl Plea {
    fn of(object: &Map<String, Value>, level: u8) -> Self {
        let mut plea = Self { is_well: Seen::of(object, MOST_LEVELS).is_called_well(), ..Self::default() };
        let is_single = object.values().filter(|value| !value.is_null()).count() == 1;
        for (name, value) in object {
            plea.hear(name, value, level, is_single);
        }
        plea
    }

    fn hear(&mut self, name: &str, value: &Value, level: u8, is_single: bool) {
        let sign = signs::of(&plain(name));
        match sign {
            Sign::Error => self.has_no_error = true,
            _ if value.is_null() => {}
            Sign::Failed => self.has_no_error = true,
            Sign::Flag if value.is_object() || value.is_array() => self.look_inside(value, level),
            Sign::Flag => {
                self.is_well |= values::is_true(value);
                self.is_doubtful |= !values::is_true(value);
            }
            Sign::Deed => self.is_well |= values::is_something(value) && !values::is_false(value),
            Sign::State => self.hear_state(value, level),
            Sign::Status => {
                self.is_well |= values::is_well(value);
                self.is_doubtful |= !values::is_well(value);
            }
            Sign::Code => {
                self.is_well |= values::is_well(value);
                self.has_odd_code |= !values::is_well(value);
                self.has_odd_number |= !values::is_well(value) && !value.is_string();
            }
            Sign::Message | Sign::Prose => {
                let is_message = sign == Sign::Message;
                let is_well = is_message && value.as_str().is_some_and(is_well_text);
                self.is_well |= is_well;
                self.has_words |= !is_well && values::is_something(value);
                self.has_message |= is_message;
            }
            Sign::Kind if values::is_well(value) => self.is_well = true,
            Sign::Id if is_named(value) => self.has_id = true,
            Sign::Other if signs::is_of_identity(name) && is_named(value) => self.has_identity = true,
            Sign::Holder => self.look_inside(value, level),
            Sign::Other if is_single && (value.is_object() || value.is_array()) => self.look_inside(value, level),
            // What did not need to be done, and what an answer has about itself.
            Sign::Beside if plain(name) != "url" => {}
            _ => self.has_others = true,
        }
    }

    fn hear_state(&mut self, value: &Value, level: u8) {
        match value {
            Value::Object(_) | Value::Array(_) => self.look_inside(value, level),
            Value::String(text) if tone::is_under_way(text) => self.is_well = true,
            // PHP's flags, and codes.
            _ if is_zero_or_one(value) => self.has_no_error = true,
            _ if values::is_well(value) || values::is_true(value) && !value.is_number() => self.is_well = true,
            _ => self.has_odd_state = true,
        }
    }

    fn look_inside(&mut self, value: &Value, level: u8) {
        match standing(value, level + 1) {
            Standing::Well => self.is_well = true,
            Standing::Silent => {}
            Standing::Unclear => self.is_unclear_inside = true,
        }
    }

    fn standing(&self) -> Standing {
        // An id next to a message alone may be the request's.
        let has_more = self.has_others || self.has_id && self.has_identity;
        let is_named = self.has_id || self.has_identity;
        let is_thing = is_named && (has_more || !self.has_message && !self.has_odd_number);
        let is_odd = self.has_odd_state || self.has_odd_code || self.has_words || self.is_unclear_inside;
        if self.is_doubtful {
            Standing::Unclear
        } else if self.is_well || is_thing {
            Standing::Well
        } else if is_odd || is_named {
            Standing::Unclear
        } else if self.has_no_error {
            Standing::Well
        } else if self.has_others {
            Standing::Unclear
        } else {
            Standing::Silent
        }
    }
}

/// Whether a value names a thing.
fn is_named(value: &Value) -> bool {
    match value {
        Value::String(text) => is_identity(text),
        Value::Number(number) => is_identity(&number.to_string()),
        Value::Array(items) => !items.is_empty() && items.iter().all(is_named),
        _ => false,
    }
}

fn is_zero_or_one(value: &Value) -> bool {
    let number = value.as_f64().or_else(|| value.as_str()?.trim().parse().ok());
    matches!(number, Some(0.0 | 1.0))
}

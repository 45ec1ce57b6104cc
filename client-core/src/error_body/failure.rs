//! Whether the body of a success says that the call failed.
//!
//! How much is believed depends on what else is there. Where an operation gives nothing, whatever says failure is one:
//! nothing else in the body could be what was asked for ([`nothing_but`]). Where an answer has the fields of its type, only
//! what stands beside them and is an error's own is one ([`says_failed_beside`]). Where the fields of the type are themselves
//! called as an error's are, a failure has nothing else ([`error_alone`]).

use serde_json::{Map, Value};

use super::signs::{self, Sign};
use super::tone::{self, Tone};
use super::{ErrorWords, json, plain};

/// How deep a failure is looked for in `data` and its like, and in lists.
const MOST_LEVELS: u8 = 3;

/// What the body of a success says of a failure; nothing where it says of none.
///
/// A failure is what a flag such as `success`, a state such as `status`, a status of HTTP from 400 on or a field such as
/// `error` says, and a code with a message. So is a message that reads as one where nothing says that all is well. A code
/// that says that all is well is none: 0, 200, `OK`.
///
/// Of a list, only its first item is asked, and is a failure only where it has nothing else than an error has: the items of
/// a list may have failed without the call.
pub fn failure(body: &[u8]) -> Option<ErrorWords> {
    let value = json(body)?;
    let has_failed = match &value {
        Value::Object(object) => Seen::of(object, 0).has_failed(),
        Value::Array(items) => is_error_alone(items.first()?.as_object()?),
        _ => false,
    };
    has_failed.then(|| ErrorWords::of_value(&value))
}

/// What a body says that is an error's and can be nothing else: something that says failure, and nothing that an error's
/// body has not. For answers whose own fields may be called so too.
pub fn error_alone(body: &[u8]) -> Option<ErrorWords> {
    let value = json(body)?;
    let is_error = is_error_alone(value.as_object()?);
    is_error.then(|| ErrorWords::of_value(&value))
}

/// What a body is where an operation gives nothing.
#[derive(Debug, PartialEq)]
pub(crate) enum Nothing {
    /// Nothing, or an answer in which no part says failure.
    Well,
    /// An answer that says that the call failed.
    Failed(ErrorWords),
    /// Neither: a number, a text that says nothing.
    Unexpected,
}

/// Judges the body of a success of an operation that gives nothing. All of it may say that the call failed, also what
/// stands in lists and in `data` and its like.
pub(crate) fn nothing_but(value: &Value) -> Nothing {
    let failed = |failed: bool| if failed { Nothing::Failed(ErrorWords::of_value(value)) } else { Nothing::Well };
    match value {
        Value::Null | Value::Bool(true) => Nothing::Well,
        Value::Bool(false) => Nothing::Failed(ErrorWords::default()),
        Value::Number(_) if signs::is_error_status(value) => Nothing::Failed(ErrorWords::default()),
        // PHP's `true`.
        Value::Number(number) if number.as_f64() == Some(1.0) => Nothing::Well,
        Value::Number(_) => Nothing::Unexpected,
        Value::String(text) if text.trim().is_empty() => Nothing::Well,
        Value::String(text) if signs::is_error_status(value) || signs::is_false(value) && text.trim() != "0" => {
            failed(true)
        }
        Value::String(text) => match (json(text.as_bytes()), tone::of_message(text)) {
            // A proxy may have written the vendor's JSON as a text.
            (Some(inner @ (Value::Object(_) | Value::Array(_))), _) => failed(has_failed(&inner, 0, false)),
            (_, Tone::Failed) => failed(true),
            (_, Tone::Well) => Nothing::Well,
            (_, Tone::Neither) if signs::is_true(value) || text.trim() == "1" => Nothing::Well,
            (_, Tone::Neither) => Nothing::Unexpected,
        },
        Value::Array(_) | Value::Object(_) => failed(has_failed(value, 0, false)),
    }
}

/// What is known of an answer's own fields when those beside them are asked.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Known {
    /// They are no more than an error's and an `id`, which may be the request's, and none says that all is well.
    pub(crate) is_little: bool,
    /// One of them is a message.
    pub(crate) has_message: bool,
    /// A message among them says in as many words that all went well.
    is_called_success: bool,
    /// A message among them says that it did not.
    is_called_failed: bool,
    /// A state among them says that the call failed.
    has_failed_state: bool,
}

impl Known {
    /// What fields of these names are, of which `is_well` tells whether a state among them says that all is well.
    pub(crate) fn of<'n>(names: impl Iterator<Item = &'n str>, is_well: bool) -> Self {
        let mut known = Self { is_little: !is_well, ..Self::default() };
        for name in names {
            known.is_little &= is_errors_word(name) || name == "id";
            known.has_message |= signs::of(&plain(name)) == Sign::Message;
        }
        known
    }

    /// With what their texts say.
    pub(crate) fn saying<'t>(mut self, texts: impl Iterator<Item = (&'t str, &'t str)>) -> Self {
        for (name, text) in texts {
            match signs::of(&plain(name)) {
                Sign::Message => {
                    self.is_called_success |= tone::is_success(text);
                    self.is_called_failed |= tone::of_message(text) == Tone::Failed;
                }
                Sign::State => {
                    let is_status = signs::is_error_status(&Value::from(text));
                    let is_failed = tone::of_state(text) == Tone::Failed && !tone::is_of_thing(text);
                    self.has_failed_state |= is_failed || is_status;
                }
                _ => {}
            }
        }
        self
    }
}

/// Whether what stands beside the fields of an answer's type says that the call failed: a flag, a filled `error`, a status of
/// HTTP from 400 on with a message; and any code with a message, or a state, where the type's own fields are few.
pub(crate) fn says_failed_beside<'a, L: FnOnce() -> Value>(
    fields: impl Iterator<Item = (&'a str, L)>,
    known: Known,
) -> bool {
    let (is_worded, is_messaged) = (known.has_message, known.has_message);
    let Known { is_called_success, is_called_failed, .. } = known;
    let mut seen = Seen { is_worded, is_messaged, is_called_success, is_called_failed, ..Seen::default() };
    for (name, value) in fields {
        let name = plain(name);
        let sign = signs::of(&name);
        match sign {
            Sign::Flag => {
                // What says nothing does not say that it failed where there is an answer.
                let value = value();
                if !value.is_null() {
                    seen.look(&name, &value, MOST_LEVELS);
                }
            }
            Sign::Error if signs::is_of_the_call(&name) => seen.look(&name, &value(), MOST_LEVELS),
            // A number may be how many failed.
            Sign::Failed if signs::is_of_the_call(&name) => {
                let (value, is_flag) = (value(), name != "failed");
                seen.is_certain |= value == Value::Bool(true) || is_flag && signs::is_true(&value);
            }
            // A thing may have been rejected; an id alone is no thing.
            Sign::Failed if known.is_little => seen.is_certain |= value() == Value::Bool(true),
            Sign::Kind => seen.has_failed_state |= signs::is_failing_kind(&value()),
            Sign::Holder => seen.is_certain |= value().as_object().is_some_and(is_error_alone),
            // Prose with a code, and not by itself.
            Sign::Status | Sign::Code | Sign::Message | Sign::State | Sign::Prose => {
                let value = value();
                seen.is_certain |= sign == Sign::State && value.as_object().is_some_and(is_error_alone);
                seen.look(&name, &value, MOST_LEVELS);
            }
            _ => {}
        }
    }
    let is_called_failed = seen.message == Tone::Failed || seen.prose == Tone::Failed;
    let is_refused = known.is_little && seen.is_worded && seen.has_refusal_code && !seen.is_called_well();
    let is_refused = is_refused || seen.has_refusal_code && seen.is_number && seen.message == Tone::Failed;
    let is_refused = is_refused || known.is_little && is_called_failed && !seen.is_well;
    // A title or a description that says no failure is the thing's, as `E15` and 450 may be its codes.
    let by_code = is_refused || seen.is_messaged && (seen.has_error_code || seen.has_status_state);
    // A state of the type's own is a thing's, unless there is hardly a thing, and words beside it.
    let by_own_state = known.has_failed_state && known.is_little && seen.is_worded;
    let by_state = by_own_state || seen.has_failed_state && (known.is_little || seen.is_messaged);
    seen.is_certain() || by_code || by_state || seen.has_thing_state && seen.is_messaged
}

/// Whether a state says in a word that all is well.
pub(crate) fn is_well_state(name: &str, text: &str) -> bool {
    signs::of(&plain(name)) == Sign::State && signs::says_well(text)
}

/// Whether a field is called as one of an error's body.
pub(crate) fn is_errors_word(name: &str) -> bool {
    !matches!(signs::of(&plain(name)), Sign::Other | Sign::Id | Sign::Holder | Sign::Deed)
}

/// Whether a field is called as one whose `false` says that a call failed.
pub(crate) fn is_flag(name: &str) -> bool {
    signs::of(&plain(name)) == Sign::Flag
}

/// An object that is an error's body and can be nothing else.
fn is_error_alone(object: &Map<String, Value>) -> bool {
    let seen = Seen::of(object, MOST_LEVELS);
    // A number may be how many succeeded.
    let is_flagged = |name: &str, value: &Value| {
        matches!(plain(name).as_str(), "success" | "ok") && !value.is_number() && signs::is_false(value)
    };
    let is_filled = |name: &str, value: &Value| {
        let name = plain(name);
        let is_code = signs::is_code_of_error(&name) && !seen.is_certain();
        signs::of(&name) == Sign::Error && !is_code && signs::is_error(value)
    };
    let by_field = object.iter().any(|(name, value)| is_flagged(name, value) || is_filled(name, value));
    let is_certain = seen.is_certain();
    let has_state = seen.has_failed_state || seen.has_thing_state || seen.has_status_state;
    let says_so = is_certain || seen.has_refusal_code || has_state;
    let is_alone = !seen.has_others && !seen.has_id;
    is_alone && (by_field || seen.is_worded && says_so && (!seen.is_well || is_certain))
}

fn has_failed(value: &Value, level: u8, is_well: bool) -> bool {
    match value {
        Value::Object(object) => {
            let mut seen = Seen::of(object, level);
            seen.is_well |= is_well;
            seen.has_failed()
        }
        Value::Array(items) => level < MOST_LEVELS && items.iter().any(|item| has_failed(item, level + 1, is_well)),
        Value::Bool(flag) => !flag,
        Value::String(text) => !is_well && tone::of_message(text) == Tone::Failed,
        Value::Null | Value::Number(_) => false,
    }
}

/// What the fields of one object say.
#[derive(Default)]
struct Seen {
    /// A flag, a filled error or a status says that the call failed.
    is_certain: bool,
    /// A state says so in a word.
    has_failed_state: bool,
    /// A state, a kind or a deed says so in a word that is as often that of a thing: `expired`.
    has_thing_state: bool,
    /// A state is a status of HTTP from 400 on.
    has_status_state: bool,
    /// A code is a status of HTTP from 400 on, or a word that says so.
    has_error_code: bool,
    /// A code is none that says that all is well.
    has_refusal_code: bool,
    /// That code is a number.
    is_number: bool,
    /// An error has a code, which a text may yet call a success.
    has_errors_code: bool,
    /// Deeds that were not done.
    has_undone: bool,
    /// Deeds that were done.
    has_done: bool,
    /// Something says that all went well.
    is_well: bool,
    /// What the message says.
    message: Tone,
    /// What a title or a description says.
    prose: Tone,
    /// There are words for people.
    is_worded: bool,
    /// They are a message, or prose that says failure.
    is_messaged: bool,
    /// A text says in as many words that all went well.
    is_called_success: bool,
    /// A text of an error or a message says that it did not.
    is_called_failed: bool,
    has_id: bool,
    /// There is something of the operation's own.
    has_others: bool,
    /// What `data` and its like hold says so, and whether that holds where all else is well.
    inner: Vec<(bool, bool)>,
}

impl Seen {
    fn of(object: &Map<String, Value>, level: u8) -> Self {
        let mut seen = Self::default();
        for (name, value) in object {
            seen.look(&plain(name), value, level);
        }
        seen
    }

    fn has_failed(&self) -> bool {
        let is_named = self.has_id || self.has_others;
        let by_code = self.is_worded && self.has_refusal_code && !self.is_called_well();
        // A word may be a coupon's code, a number is hardly one.
        let by_code = by_code && (if self.is_number { !self.has_id } else { !is_named });
        let by_message = self.message == Tone::Failed && !(self.has_id && self.has_others);
        let by_prose = self.prose == Tone::Failed && !is_named;
        let by_inner = self.inner.iter().any(|(alone, where_well)| if self.is_well { *where_well } else { *alone });
        let certain = self.is_certain() || self.has_status_state || self.has_error_code;
        // An upsert creates or updates; what was asked for may have been done before.
        let by_deed = self.has_undone && !self.has_others && !self.is_well && !self.has_done;
        let is_a_things = self.has_id && self.has_others && !self.is_worded;
        certain
            || by_deed
            || by_inner
            || !self.is_well && (by_code || by_message || by_prose)
            || self.has_failed_state && !is_a_things && (!self.is_well || !is_named)
            || self.has_thing_state && !self.is_well && !is_named
    }

    /// The words overrule a code. `Account disabled` is what was done, or why nothing was: it does only where there is no code.
    fn is_called_well(&self) -> bool {
        self.is_called_success && !self.is_called_failed
    }

    /// A flag, an error or a status says that the call failed; an error's code that a text calls a success does not.
    fn is_certain(&self) -> bool {
        self.is_certain || self.has_errors_code && !self.is_called_well()
    }

    fn look(&mut self, plain_name: &str, value: &Value, level: u8) {
        match signs::of(plain_name) {
            Sign::Flag => {
                // PHP writes `false` as an empty text.
                let is_blank = value.as_str().is_some_and(|text| text.trim().is_empty());
                self.is_certain |= value.is_null() || is_blank || signs::is_false(value) || fails(value);
                self.is_well |= signs::is_true(value);
            }
            // What is not valid is as often a thing as the call.
            Sign::Deed if plain_name.ends_with("valid") => self.has_thing_state |= signs::is_false(value),
            Sign::Deed => {
                self.has_undone |= matches!(value, Value::Bool(_) | Value::String(_)) && signs::is_false(value);
                self.has_done |= signs::is_true(value);
            }
            Sign::State => self.look_at_state(value, level),
            Sign::Status => {
                self.is_certain |= signs::is_error_status(value) || fails(value);
                self.is_well |= is_well(value);
            }
            Sign::Code => {
                let is_scalar = value.is_number() || value.as_str().is_some_and(|text| !text.trim().is_empty());
                self.has_error_code |= signs::is_error_status(value) || fails(value) || is_numbered_error(value);
                self.has_refusal_code |= is_scalar && !is_well(value);
                let is_number = value.as_str().is_some_and(|text| text.trim().parse::<f64>().is_ok());
                self.is_number |= value.is_number() || is_number;
                self.is_well |= is_well(value);
            }
            Sign::Error => {
                let is_error = signs::is_error(value);
                let is_code = signs::is_code_of_error(plain_name);
                self.has_errors_code |= is_error && is_code;
                self.is_worded |= is_error;
                self.is_messaged |= is_error;
                self.is_certain |= is_error && !is_code;
                if !is_code {
                    self.hear(value.as_str().unwrap_or_default());
                }
            }
            Sign::Failed => {
                self.is_certain |= signs::is_true(value) || matches!(value, Value::Array(items) if !items.is_empty())
            }
            Sign::Kind => {
                self.has_thing_state |= signs::is_severe(value);
                self.has_failed_state |= signs::is_failing_kind(value);
            }
            Sign::Message => self.look_at_message(value),
            Sign::Prose => {
                let text = value.as_str().unwrap_or_default();
                self.is_worded |= !text.trim().is_empty();
                self.prose = first_failed(self.prose, tone::of_message(text));
                self.is_messaged |= self.prose == Tone::Failed;
                self.hear(text);
            }
            Sign::Holder => self.look_inside(value, level),
            Sign::Id => self.has_id |= !value.is_null(),
            Sign::Beside => {}
            Sign::Other => self.has_others |= !value.is_null(),
        }
    }

    fn look_at_state(&mut self, value: &Value, level: u8) {
        match value {
            Value::Bool(flag) => {
                self.is_certain |= !flag;
                self.is_well |= flag;
            }
            Value::Object(_) | Value::Array(_) => self.look_inside(value, level),
            Value::Null => {}
            // 0 is a PHP server's `false`, and many others' code for no error.
            Value::Number(_) => {
                self.has_status_state |= signs::is_error_status(value);
                self.is_well |= is_well(value) && !signs::is_false(value);
            }
            Value::String(text) => {
                self.has_status_state |= signs::is_error_status(value);
                let is_zero = text.trim().parse() == Ok(0.0);
                let is_failed = signs::is_false(value) && !is_zero || fails(value);
                let is_of_thing = fails(value) && tone::is_of_thing(text);
                self.has_thing_state |= is_failed && is_of_thing;
                self.has_failed_state |= is_failed && !is_of_thing;
                self.is_well |= !is_zero && is_well(value) || signs::is_true(value) && text.trim() != "1";
            }
        }
    }

    fn look_at_message(&mut self, value: &Value) {
        match value {
            Value::String(text) => {
                self.is_worded |= !text.trim().is_empty();
                self.is_messaged |= !text.trim().is_empty();
                self.message = first_failed(self.message, tone::of_message(text));
                self.hear(text);
            }
            // What is wrong with each field, or several messages.
            Value::Array(_) | Value::Object(_) => {
                self.is_worded |= signs::is_something(value);
                self.is_messaged |= self.is_worded;
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    fn hear(&mut self, text: &str) {
        self.is_called_success |= tone::is_success(text);
        self.is_called_failed |= tone::of_message(text) == Tone::Failed;
    }

    fn look_inside(&mut self, value: &Value, level: u8) {
        if level < MOST_LEVELS {
            self.inner.push((has_failed(value, level + 1, false), has_failed(value, level + 1, true)));
        }
    }
}

fn first_failed(one: Tone, other: Tone) -> Tone {
    if one == Tone::Failed || other == Tone::Neither { one } else { other }
}

fn fails(value: &Value) -> bool {
    value.as_str().is_some_and(|text| tone::of_state(text) == Tone::Failed)
}

/// `E500`, `E-1`.
fn is_numbered_error(value: &Value) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    value.as_str().is_some_and(|text| text.trim().strip_prefix(['E', 'e']).is_some_and(digits))
}

fn is_well(value: &Value) -> bool {
    match value {
        Value::Number(number) => signs::says_well(&number.to_string()),
        Value::String(text) => signs::says_well(text),
        _ => false,
    }
}

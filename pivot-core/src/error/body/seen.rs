//! What the fields of one object say of how a call went.

use serde_json::{Map, Value};

use super::nothing;
use super::signs::{self, Sign};
use super::tone::{self, Said, Tone};
use super::{plain, values};

/// How deep a failure is looked for in `data` and its like, and in lists.
pub(super) const MOST_LEVELS: u8 = 6;

/// What the fields of one object say.
#[derive(Default)]
pub(super) struct Seen {
    /// A flag, a filled error or a status says that the call failed.
    pub(super) is_certain: bool,
    /// A state says so in a word.
    pub(super) has_failed_state: bool,
    /// A state, a kind or a deed says so in a word that is as often that of a thing: `expired`.
    pub(super) has_thing_state: bool,
    /// A state is a status of HTTP from 400 on.
    pub(super) has_status_state: bool,
    /// A code is a status of HTTP from 400 on, or a word that says so.
    pub(super) has_error_code: bool,
    /// A code is none that says that all is well.
    pub(super) has_refusal_code: bool,
    /// That code is a number.
    pub(super) is_number: bool,
    /// An error has a code, which a text may yet call a success.
    pub(super) has_errors_code: bool,
    /// Deeds that were not done.
    pub(super) has_undone: bool,
    /// Deeds that were done.
    pub(super) has_done: bool,
    /// Something says that all went well.
    pub(super) is_well: bool,
    /// What the message says.
    pub(super) message: Tone,
    /// What a title or a description says.
    pub(super) prose: Tone,
    /// There are words for people.
    pub(super) is_worded: bool,
    /// They are a message, or prose that says failure.
    pub(super) is_messaged: bool,
    /// A text says in as many words that all went well.
    pub(super) is_called_success: bool,
    /// A text of an error or a message says that it did not.
    pub(super) is_called_failed: bool,
    /// Under `error` stands an object without anything in it, which is what Go makes of an error.
    pub(super) has_empty_error: bool,
    pub(super) has_id: bool,
    /// There is something of the operation's own.
    pub(super) has_others: bool,
    /// What `data` and its like hold says so, and whether that holds where all else is well.
    pub(super) inner: Vec<(bool, bool)>,
    /// Whether what texts say is left aside.
    pub(super) is_deaf: bool,
}

/// The states of nearly all successes. The long way to find out what they say comes to the same.
pub(super) const USUAL_SUCCESSES: [&str; 4] = ["success", "ok", "OK", "SUCCESS"];

impl Seen {
    pub(super) fn of(object: &Map<String, Value>, level: u8) -> Self {
        Self::default().looking(object, level)
    }

    /// What the fields of an object say by themselves, without what is inside of them. What texts say to people, which takes
    /// longest to find out, is found out only where it matters: next to an error's code, which they may call a success.
    pub(super) fn of_signs(object: &Map<String, Value>) -> Self {
        let seen = Self { is_deaf: true, ..Self::default() }.looking(object, MOST_LEVELS);
        if seen.has_errors_code { Self::of(object, MOST_LEVELS) } else { seen }
    }

    fn looking(mut self, object: &Map<String, Value>, level: u8) -> Self {
        let seen = &mut self;
        let is_single = object.values().filter(|value| !value.is_null()).count() == 1;
        for (name, value) in object {
            seen.look(name, value, level);
            // A wrapper, whatever it is called.
            if is_single && (value.is_object() || value.is_array()) && signs::of(&plain(name)) == Sign::Other {
                seen.look_inside(value, level);
            }
        }
        self
    }

    fn listen(&self, text: &str) -> Said {
        if self.is_deaf { Said::default() } else { Said::of(text) }
    }

    /// Whether they say that the call failed, in surroundings that may say that all is well.
    pub(super) fn has_failed(&self, is_well_around: bool) -> bool {
        let is_well = self.is_well || is_well_around;
        let is_named = self.has_id || self.has_others;
        let by_code = self.is_worded && self.has_refusal_code && !self.is_called_well();
        // A word may be a coupon's code, a number is hardly one.
        let by_code = by_code && (if self.is_number { !self.has_id } else { !is_named });
        let by_message = self.message == Tone::Failed && !(self.has_id && self.has_others);
        let by_prose = self.prose == Tone::Failed && !is_named;
        let by_inner = self.inner.iter().any(|(alone, where_well)| if is_well { *where_well } else { *alone });
        // A thing's code may be 450.
        let is_things_code = self.has_id && self.has_others && !self.is_messaged;
        let certain = self.is_certain() || self.has_status_state || self.has_error_code && !is_things_code;
        // An upsert creates or updates; what was asked for may have been done before.
        let by_deed = self.has_undone && !self.has_others && !is_well && !self.has_done;
        let is_a_things = self.has_id && self.has_others && !self.is_worded;
        let by_empty_error = self.has_empty_error && !is_well && !is_named;
        certain
            || by_empty_error
            || by_deed
            || by_inner
            || !is_well && (by_code || by_message || by_prose)
            || self.has_failed_state && !is_a_things && (!is_well || !is_named)
            || self.has_thing_state && !is_well && !is_named
    }

    /// The words overrule a code. `Account disabled` is what was done, or why nothing was: it does only where there is no code.
    pub(super) fn is_called_well(&self) -> bool {
        self.is_called_success && !self.is_called_failed
    }

    /// A flag, an error or a status says that the call failed; an error's code that a text calls a success does not.
    pub(super) fn is_certain(&self) -> bool {
        self.is_certain || self.has_errors_code && !self.is_called_well()
    }

    pub(super) fn look(&mut self, name: &str, value: &Value, level: u8) {
        let plain_name = &plain(name);
        match signs::of(plain_name) {
            Sign::Flag => self.look_at_flag(value, level),
            // What is not valid is as often a thing as the call.
            Sign::Deed if plain_name.ends_with("valid") => self.has_thing_state |= values::is_false(value),
            Sign::Deed => {
                self.has_undone |= matches!(value, Value::Bool(_) | Value::String(_)) && values::is_false(value);
                self.has_done |= values::is_true(value);
            }
            Sign::State => self.look_at_state(value, level),
            Sign::Status => {
                self.is_certain |= values::is_error_status(value) || values::is_negative(value) || fails(value);
                self.is_well |= values::is_well(value);
            }
            Sign::Code => self.look_at_code(value),
            Sign::Error => self.look_at_error(plain_name, value),
            Sign::Failed => {
                self.is_certain |= values::is_true(value) || matches!(value, Value::Array(items) if !items.is_empty())
            }
            Sign::Kind => {
                self.has_thing_state |= values::is_severe(value);
                self.has_failed_state |= values::is_failing_kind(value);
            }
            Sign::Message => self.look_at_message(value, level),
            Sign::Prose => {
                let text = value.as_str().unwrap_or_default();
                self.is_worded |= !text.trim().is_empty();
                let said = self.listen(text);
                self.prose = first_failed(self.prose, said.tone);
                self.is_messaged |= self.prose == Tone::Failed;
                self.hear(said);
            }
            Sign::Holder => self.look_inside(value, level),
            Sign::Id => self.has_id |= !value.is_null(),
            Sign::Beside => {}
            // `notFound`, `unauthorized`.
            Sign::Other if *value == Value::Bool(true) && tone::of_state(name) == Tone::Failed => {
                let is_of_thing = tone::is_of_thing(name);
                self.has_thing_state |= is_of_thing;
                self.has_failed_state |= !is_of_thing;
            }
            Sign::Other => self.has_others |= !value.is_null(),
        }
    }

    fn look_at_flag(&mut self, value: &Value, level: u8) {
        // PHP writes `false` as an empty text.
        let is_blank = value.as_str().is_some_and(|text| text.trim().is_empty());
        let is_refusal = values::is_false(value) || values::is_negative(value) || values::is_odd_flag(value);
        self.is_certain |= value.is_null() || is_blank || is_refusal || fails(value);
        if value.is_object() || value.is_array() {
            self.look_inside(value, level);
        }
        self.is_well |= values::is_true(value);
    }

    fn look_at_code(&mut self, value: &Value) {
        let is_scalar = value.is_number() || value.as_str().is_some_and(|text| !text.trim().is_empty());
        self.has_error_code |= values::is_error_status(value) || values::is_negative(value);
        self.has_error_code |= fails(value) || is_numbered_error(value);
        self.has_refusal_code |= is_scalar && !values::is_well(value);
        let is_number = value.as_str().is_some_and(|text| text.trim().parse::<f64>().is_ok());
        self.is_number |= value.is_number() || is_number;
        self.is_well |= values::is_well(value);
    }

    fn look_at_error(&mut self, plain_name: &str, value: &Value) {
        let is_error = values::is_error(value);
        let is_code = values::is_code_of_error(plain_name);
        let is_object = value.as_object().is_some_and(Map::is_empty);
        self.has_empty_error |= is_object && matches!(plain_name, "error" | "err" | "exception" | "fault");
        self.has_errors_code |= is_error && is_code;
        self.is_worded |= is_error;
        self.is_messaged |= is_error;
        self.is_certain |= is_error && !is_code;
        if !is_code {
            self.hear(self.listen(value.as_str().unwrap_or_default()));
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
            Value::String(text) if USUAL_SUCCESSES.contains(&text.as_str()) => self.is_well = true,
            // 0 is a PHP server's `false`, and many others' code for no error.
            Value::Number(_) => {
                self.has_status_state |= values::is_error_status(value) || values::is_negative(value);
                self.is_well |= values::is_well(value) && !values::is_false(value);
            }
            Value::String(text) => {
                self.has_status_state |= values::is_error_status(value) || values::is_negative(value);
                let is_zero = text.trim().parse() == Ok(0.0);
                let tone = tone::of_state(text);
                let fails = tone == Tone::Failed;
                let is_failed = values::is_false(value) && !is_zero || fails;
                let is_of_thing = fails && tone::is_of_thing(text);
                self.has_thing_state |= is_failed && is_of_thing;
                self.has_failed_state |= is_failed && !is_of_thing;
                let is_well = tone == Tone::Well || values::is_code_of_success(text);
                self.is_well |= !is_zero && is_well || values::is_true(value) && text.trim() != "1";
            }
        }
    }

    fn look_at_message(&mut self, value: &Value, level: u8) {
        match value {
            Value::String(text) => {
                self.is_worded |= !text.trim().is_empty();
                self.is_messaged |= !text.trim().is_empty();
                let said = self.listen(text);
                self.message = first_failed(self.message, said.tone);
                self.hear(said);
            }
            // What is wrong with each field, or several messages.
            Value::Array(_) | Value::Object(_) => {
                self.is_worded |= values::is_something(value);
                self.is_messaged |= self.is_worded;
                self.look_inside(value, level);
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    fn hear(&mut self, said: Said) {
        self.is_called_success |= said.is_success;
        self.is_called_failed |= said.tone == Tone::Failed;
    }

    fn look_inside(&mut self, value: &Value, level: u8) {
        if level < MOST_LEVELS {
            self.inner.push(nothing::has_failed(value, level + 1));
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_states_of_successes_say_what_the_long_way_finds() {
        for text in USUAL_SUCCESSES {
            // With white space around it, it is the same text and none of the list.
            let [short, long] = [text.to_owned(), format!(" {text}\t")].map(|text| {
                let object = Map::from_iter([("status".to_owned(), Value::from(text))]);
                let seen = Seen::of(&object, 0);
                let bad = [seen.is_certain, seen.has_failed_state, seen.has_thing_state, seen.has_status_state];
                (seen.is_well, bad)
            });
            assert_eq!((short, short), (long, (true, [false; 4])), "{text}");
        }
    }
}

//! Whether what stands next to an answer's own fields says that the call failed.

use serde_json::Value;

use super::failure::{is_error_alone, is_errors_word};
use super::seen::{MOST_LEVELS, Seen};
use super::signs::{self, Sign};
use super::tone::{self, Said, Tone};
use super::{plain, values};

/// What is known of an answer's own fields when those next to them are asked.
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
                    let said = Said::of(text);
                    self.is_called_success |= said.is_success;
                    self.is_called_failed |= said.tone == Tone::Failed;
                }
                Sign::State => {
                    let is_status = values::is_error_status(&Value::from(text));
                    let is_failed = tone::of_state(text) == Tone::Failed && !tone::is_of_thing(text);
                    self.has_failed_state |= is_failed || is_status;
                }
                _ => {}
            }
        }
        self
    }
}

/// Whether what stands next to the fields of an answer's type says that the call failed: a flag, a filled `error`, a status of
/// HTTP from 400 on with a message; and any code with a message, or a state, where the type's own fields are few.
pub(crate) fn extra_fields_say_failed<'a, L: Fn() -> Value>(
    fields: impl Iterator<Item = (&'a str, L)>,
    known: Known,
) -> bool {
    let mut beside = Beside::new(known);
    for (name, value) in fields {
        beside.look(name, &value);
    }
    beside.says_failed()
}

/// What was seen of the fields next to an answer's own.
struct Beside {
    known: Known,
    seen: Seen,
}

impl Beside {
    fn new(known: Known) -> Self {
        let (is_worded, is_messaged) = (known.has_message, known.has_message);
        let Known { is_called_success, is_called_failed, .. } = known;
        let seen = Seen { is_worded, is_messaged, is_called_success, is_called_failed, ..Seen::default() };
        Self { known, seen }
    }

    fn look(&mut self, name: &str, value: &dyn Fn() -> Value) {
        let Self { known, seen } = self;
        let plain_name = plain(name);
        let sign = signs::of(&plain_name);
        match sign {
            Sign::Flag => {
                // What says nothing does not say that it failed where there is an answer.
                let value = value();
                if !value.is_null() {
                    seen.look(name, &value, MOST_LEVELS);
                }
            }
            Sign::Error if signs::is_of_the_call(&plain_name, known.is_little) => {
                seen.look(name, &value(), MOST_LEVELS)
            }
            // A number may be how many failed.
            Sign::Failed if signs::is_of_the_call(&plain_name, false) => {
                let (value, is_flag) = (value(), plain_name != "failed");
                seen.is_certain |= value == Value::Bool(true) || is_flag && values::is_true(&value);
            }
            // A thing may have been rejected; an id alone is no thing.
            Sign::Failed if known.is_little => seen.is_certain |= value() == Value::Bool(true),
            Sign::Other if known.is_little => seen.look(name, &value(), MOST_LEVELS),
            Sign::Kind => seen.has_failed_state |= values::is_failing_kind(&value()),
            Sign::Holder => seen.is_certain |= value().as_object().is_some_and(is_error_alone),
            // Prose with a code, and not by itself.
            Sign::Status | Sign::Code | Sign::Message | Sign::State | Sign::Prose => {
                let value = value();
                seen.is_certain |= sign == Sign::State && value.as_object().is_some_and(is_error_alone);
                seen.look(name, &value, MOST_LEVELS);
            }
            _ => {}
        }
    }

    fn says_failed(self) -> bool {
        let Self { known, seen } = self;
        let is_called_failed = seen.message == Tone::Failed || seen.prose == Tone::Failed;
        let is_refused = known.is_little && seen.is_worded && seen.has_refusal_code && !seen.is_called_well();
        let is_refused = is_refused || seen.has_refusal_code && seen.is_number && seen.message == Tone::Failed;
        let is_refused = is_refused || known.is_little && is_called_failed && !seen.is_well;
        // A title or a description that says no failure is the thing's, as `E15` and 450 may be its codes.
        let by_code = is_refused || seen.is_messaged && (seen.has_error_code || seen.has_status_state);
        // A state of the type's own is a thing's, unless there is hardly a thing, and words next to it.
        let by_own_state = known.has_failed_state && known.is_little && seen.is_worded;
        let by_state = by_own_state || seen.has_failed_state && (known.is_little || seen.is_messaged);
        // Of Go's errors nothing is left in JSON, and an id alone is no answer.
        let by_empty_error = known.is_little && seen.has_empty_error && !seen.is_well;
        by_empty_error || seen.is_certain() || by_code || by_state || seen.has_thing_state && seen.is_messaged
    }
}

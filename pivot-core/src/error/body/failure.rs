//! Whether the body of a success says that the call failed.
//!
//! How much is believed depends on what else is there. Where an operation gives nothing, whatever says failure is one, and
//! only what says success is a success: nothing else in the body could be what was asked for ([`nothing_but`]). Where an answer has the fields of its type, only
//! what stands next to them and is an error's own is one ([`extra_fields_say_failed`]). Where the fields of the type are themselves
//! called as an error's are, a failure has nothing else ([`error_alone`]).

use std::cell::Cell;

use serde_json::{Map, Value};

pub(crate) use super::extra_fields::{Known, extra_fields_say_failed};
pub(crate) use super::nothing::{Nothing, nothing_but};
use super::seen::{self, Seen};
use super::signs::{self, Sign};
use super::{ErrorWords, json, plain, values};

/// What the body of a response with a success status says about a failure. `None` if it reports none.
///
/// A failure is reported by a flag such as `success`, a state such as `status`, an HTTP status of 400 or more, a field
/// such as `error`, or a code with a message; or by a message that reads like a failure, if nothing reports success. A
/// code for success is not a failure: 0, 200, `OK`.
///
/// Of a list, only the first item is considered, and only if it has nothing but the content of an error: the items of a
/// list may have failed without the request.
pub fn failure(body: &[u8]) -> Option<ErrorWords> {
    let value = json(body)?;
    let has_failed = match &value {
        Value::Object(object) => Seen::of(object, 0).has_failed(false),
        Value::Array(items) => is_error_alone(items.first()?.as_object()?),
        _ => false,
    };
    has_failed.then(|| ErrorWords::of_value(&value))
}

/// The content of a body that can only be an error: something that reports a failure, and nothing that an error's body
/// does not have. For responses whose own fields may have the same names.
pub fn error_alone(body: &[u8]) -> Option<ErrorWords> {
    let value = json(body)?;
    let is_error = is_error_alone(value.as_object()?);
    is_error.then(|| ErrorWords::of_value(&value))
}

/// What the answer of an operation that has an effect and answers JSON of any form says of a failure: as
/// [`nothing_but`] tells it.
pub(crate) fn failure_in_free_json(body: &[u8]) -> Option<ErrorWords> {
    let body = crate::encode::without_mark(body).trim_ascii();
    let scalar = || pivot_json::from_slice(body).ok().filter(|_| body.len() <= 32);
    match nothing_but(&json(body).or_else(scalar)?) {
        Nothing::Failed(words) => Some(words),
        Nothing::Well | Nothing::Unexpected => None,
    }
}

/// Whether a state says in a word that all is well.
pub(crate) fn is_well_state(name: &str, text: &str) -> bool {
    signs::of(&plain(name)) == Sign::State && values::says_well(text)
}

/// Whether a state is one of nearly all successes. Of others it takes longer to find out what they say.
pub(crate) fn is_usual_success(text: &str) -> bool {
    seen::USUAL_SUCCESSES.contains(&text)
}

/// How a field is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Word {
    /// As one of an error's body whose `false` says that a call failed.
    Flag,
    /// As one whose words tell how a call went.
    State,
    /// As a text for people.
    Message,
    /// As another one of an error's body.
    Errors,
    /// In another way.
    Other,
}

pub(crate) fn kind_of_word(name: &str) -> Word {
    match signs::of(&plain(name)) {
        Sign::Flag => Word::Flag,
        Sign::State => Word::State,
        Sign::Message => Word::Message,
        Sign::Other | Sign::Id | Sign::Holder | Sign::Deed => Word::Other,
        _ => Word::Errors,
    }
}

/// [`kind_of_word`] of a type's own field, whose name never changes: found out once, as long as no other takes its place.
pub(crate) fn kind_of_field(name: &'static str) -> Word {
    const PLACES: usize = 64;
    thread_local! {
        static FOUND: [Cell<Option<(&'static str, Word)>>; PLACES] = const { [const { Cell::new(None) }; PLACES] };
    }
    FOUND.with(|found| {
        let place = &found[name.as_ptr().addr() % PLACES];
        match place.get() {
            // The same text at the same place: what it says need not be compared.
            Some((known, word)) if std::ptr::eq(known, name) => word,
            _ => {
                let word = kind_of_word(name);
                place.set(Some((name, word)));
                word
            }
        }
    })
}

/// Whether a field is called as one of an error's body.
pub(crate) fn is_errors_word(name: &str) -> bool {
    kind_of_word(name) != Word::Other
}

/// Whether a field is called as one whose `false` says that a call failed.
pub(crate) fn is_flag(name: &str) -> bool {
    kind_of_word(name) == Word::Flag
}

/// An object that is an error's body and can be nothing else.
pub(super) fn is_error_alone(object: &Map<String, Value>) -> bool {
    let seen = Seen::of_signs(object);
    // A number may be how many succeeded.
    let is_flagged = |name: &str, value: &Value| {
        matches!(&*plain(name), "success" | "ok") && !value.is_number() && values::is_false(value)
    };
    let is_filled = |name: &str, value: &Value| {
        let name = plain(name);
        let is_code = values::is_code_of_error(&name) && !seen.is_certain();
        signs::of(&name) == Sign::Error && !is_code && values::is_error(value)
    };
    // Either makes it certain, or is an error's code.
    let may_be_by_field = seen.is_certain || seen.has_errors_code;
    let by_field =
        may_be_by_field && object.iter().any(|(name, value)| is_flagged(name, value) || is_filled(name, value));
    let is_certain = seen.is_certain();
    let has_state = seen.has_failed_state || seen.has_thing_state || seen.has_status_state;
    let says_so = is_certain || seen.has_refusal_code || has_state;
    let is_alone = !seen.has_others && !seen.has_id;
    is_alone && (by_field || seen.is_worded && says_so && (!seen.is_well || is_certain))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_what_its_name_says_however_many_have_been_looked_at() {
        // More than are remembered, some of which begin at the same place in memory.
        let long: &'static str = "errorsuccessmessagestatusdeletedidtitlecodevinmakeordernumberinvoice";
        let parts = (0..long.len()).flat_map(|from| (from..=long.len()).map(move |to| &long[from..to]));
        for _ in 0..2 {
            for name in parts.clone().chain(["success", "status", "message", "error", "id", "vin"]) {
                assert_eq!(kind_of_field(name), kind_of_word(name), "{name}");
            }
        }
    }
}

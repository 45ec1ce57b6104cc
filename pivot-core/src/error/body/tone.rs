//! What a text says of how a call went: `Order accepted`, `NOT_FOUND`, `Access denied`.
//!
//! Whoever adds to the [words](super::words) weighs a success that is
//! taken for a failure, which is an error with the whole answer in it, against a failure that is taken for a success, which
//! nobody notices.

use super::words::{
    AUXILIARIES, DENIALS, FAILED_WITHOUT, FAILING, FAILING_BEGINNINGS, HARMLESS_NEGATED, NEGATED_VERBS, NONE_BEHIND,
    NONE_OF, OCCURRED, OF_THINGS, SUCCESS, UNDER_WAY, WELL,
};

/// How many letters of a text are looked at: what it says of the call stands at its beginning.
const LOOKED_AT: usize = 300;

/// What a text says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Tone {
    /// That all went well.
    Well,
    /// That it did not.
    Failed,
    #[default]
    Neither,
}

/// What a message says: its first word that tells decides, so that `Deleted 3 invalid items` is no failure. Nor is
/// `Expired reservations removed`, which begins with how the things were and ends with what was done to them.
pub(super) fn of_message(text: &str) -> Tone {
    tone_of_message(text, &Words::of(text))
}

/// What a text says, as a message and in as many words.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Said {
    /// See [`of_message`].
    pub(super) tone: Tone,
    /// Whether it says in as many words that all went well, and nothing else: `Success`, `OK, done`.
    pub(super) is_success: bool,
}

impl Said {
    pub(super) fn of(text: &str) -> Self {
        let words = Words::of(text);
        let tone = tone_of_message(text, &words);
        let is_plain = |word: &str| SUCCESS.contains(&word);
        let is_success = tone == Tone::Well && words.any(&is_plain) && !any_failed(&words);
        Self { tone, is_success }
    }
}

fn tone_of_message(text: &str, words: &Words) -> Tone {
    let is_one_clause = !text.trim().trim_end_matches(['.', '!']).contains(['.', ',', ':', ';', '!', '?']);
    let ends_well =
        words.count() > 1 && OF_THINGS.contains(&words.at(0)) && WELL.contains(&words.at(words.count() - 1));
    if is_one_clause && ends_well {
        return Tone::Well;
    }
    first_tone(words, |tone| tone != Tone::Neither).unwrap_or(Tone::Neither)
}

fn any_failed(words: &Words) -> bool {
    first_tone(words, |tone| tone == Tone::Failed).is_some()
}

/// Whether a text denies that anything failed: `NO_ERROR`, `No errors found`, `Errors: 0`, `aucune`.
pub(super) fn denies_failure(text: &str) -> bool {
    denies(&Words::of(text))
}

fn denies(words: &Words) -> bool {
    let is_denial = |word: &str| DENIALS.contains(&word) || NONE_BEHIND.contains(&word);
    // A mere `no` may be all that an error says.
    let is_none = |word: &str| !matches!(word, "no" | "any" | "without" | "non" | "sans");
    let is_of_failures = words.count() == 1 && is_none(words.at(0)) || words.any(&is_failing);
    // `No error handler` is something.
    let is_filler = |word: &str| AUXILIARIES.contains(&word) || OCCURRED.contains(&word);
    let is_other = |word: &str| !is_denial(word) && !is_failing(word) && !is_filler(word);
    words.any(&is_denial) && is_of_failures && !words.any(&is_other) && !any_failed(words)
}

/// Whether a text speaks of failures and denies each: `No items were rejected`, `Item no longer on hold`.
pub(super) fn is_denial(text: &str) -> bool {
    let words = Words::of(text);
    let is_no_longer = |at: usize| words.at(at) == "no" && words.at(at + 1) == "longer";
    let speaks = words.any(&is_failing) || (0..words.count()).any(is_no_longer);
    denies(&words) || speaks && !any_failed(&words)
}

/// Whether a state says that what was asked for goes on, or how a thing is that nothing is wrong with: `pending`, `open`.
pub(super) fn is_under_way(state: &str) -> bool {
    Words::of(state).any(&|word| UNDER_WAY.contains(&word)) && of_state(state) != Tone::Failed
}

/// Whether a state that fails is that of a thing rather than of a call: `expired`, `blocked`.
pub(super) fn is_of_thing(state: &str) -> bool {
    !Words::of(state).any(&|word| is_failing(word) && !OF_THINGS.contains(&word))
}

/// What a state says, such as a `status`: any word of failure decides, as in `completed_with_errors`.
pub(super) fn of_state(text: &str) -> Tone {
    let words = Words::of(text);
    if any_failed(&words) {
        return Tone::Failed;
    }
    first_tone(&words, |tone| tone == Tone::Well).unwrap_or(Tone::Neither)
}

/// Of what the words say, each with those around it, the first that is wanted.
fn first_tone(words: &Words, is_wanted: fn(Tone) -> bool) -> Option<Tone> {
    // `No order accepted`, `0 orders were deleted`; in `No errors. Order accepted` it is the errors that there are none of.
    let begins_with_denial = DENIALS.contains(&words.at(0));
    let denies = begins_with_denial && !is_failing(words.at(1));
    for at in 0..words.count() {
        let tone = tone_at(words, at, begins_with_denial, denies);
        if is_wanted(tone) {
            return Some(tone);
        }
    }
    None
}

fn tone_at(words: &Words, at: usize, begins_with_denial: bool, denies: bool) -> Tone {
    let before = |back: usize| if back <= at { words.at(at - back) } else { "" };
    let word = words.at(at);
    // `No items were rejected`; in `Order no 12 was rejected` it denies nothing.
    let is_of_first = (2..=4).contains(&at) && begins_with_denial && AUXILIARIES.contains(&before(1));
    if is_of_first && words.at(0) != "0" && is_failing(word) {
        return Tone::Neither;
    }
    let after = [words.at(at + 1), words.at(at + 2), words.at(at + 3)];
    let said = tone(word, after, [before(1), before(2)]);
    if said != Tone::Well {
        return said;
    }
    let is_none = denies && (at == 2 || is_of_first) || (1..=4).any(|back| NONE_OF.contains(&before(back)));
    if is_none { Tone::Neither } else { Tone::Well }
}

fn tone(word: &str, after: [&str; 3], before: [&str; 2]) -> Tone {
    let next = after[0];
    if word == "not" || NEGATED_VERBS.contains(&word) {
        return if HARMLESS_NEGATED.contains(&next) { Tone::Neither } else { Tone::Failed };
    }
    if word == "timed" && next == "out" {
        return Tone::Failed;
    }
    if word == "no" && next == "longer" {
        let is_freed = after[1..].iter().any(|word| *word == "hold" || is_failing(word));
        return if is_freed { Tone::Neither } else { Tone::Failed };
    }
    if word == "no" {
        return if FAILED_WITHOUT.contains(&next) { Tone::Failed } else { Tone::Neither };
    }
    if is_failing(word) {
        let is_denied = before.iter().any(|word| DENIALS.contains(word)) || NONE_BEHIND.contains(&next);
        return if is_denied { Tone::Neither } else { Tone::Failed };
    }
    let is_denied = DENIALS.contains(&before[0]) || before[0] == "not" || NEGATED_VERBS.contains(&before[0]);
    if WELL.contains(&word) && !is_denied { Tone::Well } else { Tone::Neither }
}

fn is_failing(word: &str) -> bool {
    FAILING.contains(&word) || FAILING_BEGINNINGS.iter().any(|beginning| word.starts_with(beginning))
}

/// The words of a text in small letters; a capital in the middle begins another one, as in `NotFound`.
///
/// Every success with a text in it is looked at, so the words stand in one text, one behind the other.
#[derive(Debug, Default)]
pub(super) struct Words {
    text: String,
    /// Where each word ends, which is where the next begins.
    ends: Vec<usize>,
}

impl Words {
    pub(super) fn of(text: &str) -> Self {
        let mut words = Self { text: String::with_capacity(text.len().min(LOOKED_AT)), ends: Vec::with_capacity(8) };
        let mut was_small = false;
        for letter in text.chars().take(LOOKED_AT) {
            // `can't` is one word.
            if matches!(letter, '\'' | '\u{2019}') {
                continue;
            }
            if letter.is_uppercase() && was_small || !letter.is_alphanumeric() {
                words.end();
            }
            if letter.is_ascii_alphanumeric() {
                words.text.push(letter.to_ascii_lowercase());
            } else if letter.is_alphanumeric() {
                words.text.extend(letter.to_lowercase());
            }
            was_small = letter.is_lowercase();
        }
        words.end();
        words
    }

    /// Ends the word that has begun, if one has.
    fn end(&mut self) {
        if self.ends.last().copied().unwrap_or_default() < self.text.len() {
            self.ends.push(self.text.len());
        }
    }

    fn count(&self) -> usize {
        self.ends.len()
    }

    /// The word at a place; empty behind the last one.
    fn at(&self, place: usize) -> &str {
        let Some(end) = self.ends.get(place) else { return "" };
        let begin = if place == 0 { 0 } else { self.ends[place - 1] };
        &self.text[begin..*end]
    }

    pub(super) fn all(&self) -> Vec<&str> {
        let mut all = Vec::with_capacity(self.count());
        for place in 0..self.count() {
            all.push(self.at(place));
        }
        all
    }

    pub(super) fn any(&self, is_one: &dyn Fn(&str) -> bool) -> bool {
        (0..self.count()).any(|place| is_one(self.at(place)))
    }

    pub(super) fn last(&self) -> &str {
        self.at(self.count().saturating_sub(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_says_what_its_first_telling_word_says() {
        for failed in [
            "Internal error",
            "Unauthorized",
            "Access denied",
            "Vehicle not found",
            "The requested vehicle was not found.",
            "You are not authorized to do this",
            "The order couldn't be accepted",
            "It can’t be deleted",
            "No such order",
            "No credit left",
            "Too many requests",
            "Something went wrong",
            "vin must be 17 long",
            "NullPointerException: null",
            "NOT_FOUND",
            "insufficient credit",
            "Échec de la requête",
            "Ongeldig token",
            "not accepted",
            "no success",
            "The order is no longer valid",
            "Offer no longer exists",
            "Expired token: nothing removed",
            "Unknown user",
            "Order no 12 was rejected",
            "items.0.vin is invalid",
        ] {
            assert_eq!(of_message(failed), Tone::Failed, "{failed}");
        }
    }

    #[test]
    fn a_message_of_success_or_of_neither_is_no_failure() {
        for well in [
            "Order accepted",
            "OK",
            "ok.",
            "done",
            "Deleted 3 invalid items",
            "Accepted. Do not send it again.",
            "Successfully removed the failed payment",
            "Blocked stock released",
            "Expired reservations removed",
            "Don't worry, all fine",
            "success: no errors",
        ] {
            assert_eq!(of_message(well), Tone::Well, "{well}");
        }
        for neither in [
            "",
            "hello",
            "Happy birthday",
            "No errors",
            "0 failed",
            "without any error",
            "no changes",
            "7",
            "Nothing failed",
            "Errors: 0",
            "No items were rejected",
            "Item no longer on hold",
        ] {
            assert_eq!(of_message(neither), Tone::Neither, "{neither}");
        }
    }

    #[test]
    fn what_denies_failures_is_told_from_what_is_short_of_something() {
        for none in ["NO_ERROR", "NoError", "NOERROR", "No errors found", "0 errors", "Errors: 0", "aucune", "none"] {
            assert!(denies_failure(none), "{none}");
        }
        for something in [
            "",
            "no credit",
            "no such order",
            "no vin",
            "error",
            "E0",
            "no stock, error 5",
            "not found",
            "No error handler",
        ] {
            assert!(!denies_failure(something), "{something}");
        }
    }

    #[test]
    fn a_success_is_told_from_what_was_done_to_a_thing() {
        for success in ["Success", "ok.", "Operation completed successfully", "Success: no errors"] {
            assert!(Said::of(success).is_success, "{success}");
        }
        for other in
            ["Account disabled", "Order was cancelled", "Confirmed stock is insufficient", "ok, but failed", ""]
        {
            assert!(!Said::of(other).is_success, "{other}");
        }
    }

    #[test]
    fn a_state_fails_by_any_of_its_words() {
        for failed in ["ERR", "Error.", "failed", "denied", "KO", "completed_with_errors", "partialFailure", "not ok"] {
            assert_eq!(of_state(failed), Tone::Failed, "{failed}");
        }
        for (state, tone) in [
            ("ok", Tone::Well),
            ("SUCCESS", Tone::Well),
            ("no_error", Tone::Neither),
            ("open", Tone::Neither),
            ("pending", Tone::Neither),
            ("not_started", Tone::Neither),
            ("inactive", Tone::Neither),
        ] {
            assert_eq!(of_state(state), tone, "{state}");
        }
    }

    #[test]
    fn a_long_text_costs_no_more_than_its_beginning() {
        assert_eq!(of_message(&"a ".repeat(1_000_000)), Tone::Neither);
    }
}

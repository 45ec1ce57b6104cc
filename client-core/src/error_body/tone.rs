//! What a text says of how a call went: `Order accepted`, `NOT_FOUND`, `Access denied`.
//!
//! A list of words, in the languages of the vendors and their frameworks \[guess\]: whoever adds one weighs a success that is
//! taken for a failure, which is an error with the whole answer in it, against a failure that is taken for a success, which
//! nobody notices.

/// How many letters of a text are looked at: what it says of the call stands at its beginning.
const LOOKED_AT: usize = 300;

/// What a text says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Tone {
    /// That all went well.
    Well,
    /// That it did not.
    Failed,
    /// Neither.
    #[default]
    Neither,
}

/// What a message says: its first word that tells decides, so that `Deleted 3 invalid items` is no failure.
pub(super) fn of_message(text: &str) -> Tone {
    let words = words(text);
    tones(&words).find(|tone| *tone != Tone::Neither).unwrap_or(Tone::Neither)
}

/// What a state says, such as a `status`: any word of failure decides, as in `completed_with_errors`.
pub(super) fn of_state(text: &str) -> Tone {
    let words = words(text);
    let mut found = Tone::Neither;
    for tone in tones(&words) {
        match tone {
            Tone::Failed => return Tone::Failed,
            Tone::Well => found = Tone::Well,
            Tone::Neither => {}
        }
    }
    found
}

/// What each word says, with those around it.
fn tones<'w>(words: &'w [String]) -> impl Iterator<Item = Tone> + 'w {
    (0..words.len()).map(|at| {
        let before = |back: usize| at.checked_sub(back).map_or("", |at| words[at].as_str());
        tone(&words[at], words.get(at + 1).map_or("", String::as_str), [before(1), before(2)])
    })
}

fn tone(word: &str, next: &str, before: [&str; 2]) -> Tone {
    if word == "not" || NEGATED_VERBS.contains(&word) {
        return if HARMLESS_NEGATED.contains(&next) { Tone::Neither } else { Tone::Failed };
    }
    if word == "no" {
        return if FAILED_WITHOUT.contains(&next) { Tone::Failed } else { Tone::Neither };
    }
    if is_failing(word) {
        let is_denied = before.iter().any(|word| DENIALS.contains(word));
        return if is_denied { Tone::Neither } else { Tone::Failed };
    }
    let is_denied = DENIALS.contains(&before[0]) || before[0] == "not" || NEGATED_VERBS.contains(&before[0]);
    if WELL.contains(&word) && !is_denied { Tone::Well } else { Tone::Neither }
}

fn is_failing(word: &str) -> bool {
    FAILING.contains(&word) || FAILING_BEGINNINGS.iter().any(|beginning| word.starts_with(beginning))
}

/// The words in small letters; a capital in the middle begins another one, as in `NotFound`.
fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut was_small = false;
    for letter in text.chars().take(LOOKED_AT) {
        // `can't` is one word.
        if matches!(letter, '\'' | '\u{2019}') {
            continue;
        }
        let begins = letter.is_uppercase() && was_small;
        if (begins || !letter.is_alphanumeric()) && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        if letter.is_alphanumeric() {
            word.extend(letter.to_lowercase());
        }
        was_small = letter.is_lowercase();
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

/// Verbs with a negation in them.
const NEGATED_VERBS: &[&str] = &[
    "cannot", "cant", "couldnt", "didnt", "doesnt", "dont", "hasnt", "havent", "isnt", "arent", "wasnt", "werent",
    "wont", "mustnt", "never", "niet", "pas",
];

/// What may be denied without anything having failed.
const HARMLESS_NEGATED: [&str; 9] =
    ["yet", "started", "applicable", "needed", "necessary", "required", "modified", "changed", "only"];

/// What denies a failure: `no errors`, `0 failed`.
const DENIALS: &[&str] = &["no", "zero", "0", "without", "any", "non", "sans", "aucune", "geen"];

/// What nothing goes well without.
const FAILED_WITHOUT: &[&str] = &[
    "such",
    "permission",
    "permissions",
    "credit",
    "access",
    "right",
    "rights",
    "longer",
    "route",
    "valid",
    "matching",
    "success",
    "authorization",
    "authentication",
    "token",
    "stock",
    "balance",
    "match",
];

const FAILING_BEGINNINGS: &[&str] = &[
    "abort",
    "crash",
    "decline",
    "exception",
    "fail",
    "forbid",
    "illegal",
    "incorrect",
    "invalid",
    "malform",
    "refus",
    "reject",
    "unauth",
    "unprocess",
    "échou",
];

const FAILING: &[&str] = &[
    "bad",
    "conflict",
    "corrupt",
    "critical",
    "denied",
    "denies",
    "deny",
    "disallowed",
    "err",
    "erreur",
    "erreurs",
    "error",
    "errored",
    "errors",
    "exceeded",
    "expired",
    "fatal",
    "fault",
    "faults",
    "fout",
    "fouten",
    "geweigerd",
    "impossible",
    "inaccessible",
    "incomplete",
    "insufficient",
    "interdit",
    "introuvable",
    "ko",
    "missing",
    "mislukt",
    "must",
    "nack",
    "nok",
    "nonexistent",
    "notfound",
    "ongeldig",
    "panic",
    "prohibited",
    "refusé",
    "refusée",
    "throttled",
    "timedout",
    "timeout",
    "too",
    "unable",
    "unacceptable",
    "unavailable",
    "unexpected",
    "unknown",
    "unreachable",
    "unsuccessful",
    "unsupported",
    "violated",
    "violation",
    "violations",
    "wrong",
    "échec",
    "echec",
    "blocked",
    "outage",
];

const WELL: &[&str] = &[
    "accepted",
    "activated",
    "active",
    "added",
    "applied",
    "approved",
    "canceled",
    "cancelled",
    "changed",
    "cleared",
    "complete",
    "completed",
    "confirmed",
    "created",
    "deactivated",
    "deleted",
    "disabled",
    "done",
    "effectué",
    "enabled",
    "executed",
    "fine",
    "finished",
    "gelukt",
    "ok",
    "okay",
    "passed",
    "processed",
    "published",
    "queued",
    "ready",
    "received",
    "registered",
    "removed",
    "réussi",
    "saved",
    "scheduled",
    "sent",
    "started",
    "stored",
    "succeeded",
    "succes",
    "success",
    "successful",
    "successfully",
    "succès",
    "thanks",
    "updated",
    "uploaded",
    "valid",
    "verified",
];

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
        ] {
            assert_eq!(of_message(failed), Tone::Failed, "{failed}");
        }
        for well in [
            "Order accepted",
            "OK",
            "ok.",
            "done",
            "Deleted 3 invalid items",
            "Accepted. Do not send it again.",
            "Successfully removed the failed payment",
            "success: no errors",
        ] {
            assert_eq!(of_message(well), Tone::Well, "{well}");
        }
        for neither in ["", "hello", "Happy birthday", "No errors", "0 failed", "without any error", "no changes", "7"]
        {
            assert_eq!(of_message(neither), Tone::Neither, "{neither}");
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

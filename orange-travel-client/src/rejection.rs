//! Why Orange rejected a purchase, as far as its words tell.
//!
//! No code tells the reasons of a 400 apart: they come as text, in the `message` or in the `description` of the response
//! \[vendor\]. The exact texts are not documented, so they are recognised by words \[guess\]. Nothing in this crate depends
//! on the result: whether a purchase was made, and whether it is repeated, is decided by the status alone.

use std::fmt;

/// Why Orange rejected a purchase. More reasons may be added; those that are not recognised are
/// [`Unrecognised`](Self::Unrecognised).
///
/// Source: \[vendor\] for the reasons; \[guess\] for the words that they are recognised by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RejectionReason {
    /// The body is not JSON.
    NotJson,
    /// The request names no offer.
    MissingOffer,
    /// The id of the offer is invalid.
    InvalidOffer,
    /// The product of the offer cannot be bought at present.
    ProductUnavailable,
    /// The distributor's stock of the offer is used up.
    EmptyBucket,
    /// The offer is a top-up, and the request does not say of what.
    MissingParameters,
    /// The API does not manage the supplier of the product yet.
    UnmanagedSupplier,
    /// The phone number or the SIM id does not fit the offer.
    InvalidParameter,
    /// The transaction failed at the supplier; the stock has not changed.
    SupplierFailure,
    /// None of these, or several at once.
    Unrecognised,
}

/// Why Orange rejected a purchase: the reason as far as it is recognised, and the vendor's words.
///
/// The reason is a guess from the words. Show it to people, or count it; do not decide by it whether to buy again.
///
/// ```
/// use orange_travel_client::{Rejection, RejectionReason};
///
/// let rejection = Rejection::from_words("Bad Request: the bucket of the offer is empty");
/// assert_eq!(rejection.reason(), RejectionReason::EmptyBucket);
/// assert_eq!(rejection.words(), "Bad Request: the bucket of the offer is empty");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rejection {
    reason: RejectionReason,
    words: String,
}

impl Rejection {
    /// Recognises the reason in the vendor's words.
    #[inline]
    pub fn from_words(words: impl Into<String>) -> Self {
        let words = words.into();
        Self { reason: recognise(&plain(&words)), words }
    }

    /// The reason, as far as it is recognised.
    #[inline]
    pub fn reason(&self) -> RejectionReason {
        self.reason
    }

    /// The vendor's words, unchanged. Empty if there are none.
    #[inline]
    pub fn words(&self) -> &str {
        &self.words
    }
}

impl fmt::Display for Rejection {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words)
    }
}

/// Words in small letters, with one space before and after each: `offer_id` and `Offer ID` are the same.
#[inline]
fn plain(words: &str) -> String {
    let mut plain = String::with_capacity(words.len() + 2);
    plain.push(' ');
    for character in words.chars().flat_map(char::to_lowercase) {
        match character.is_alphanumeric() {
            true => plain.push(character),
            false if !plain.ends_with(' ') => plain.push(' '),
            false => {}
        }
    }
    if !plain.ends_with(' ') {
        plain.push(' ');
    }
    plain
}

const ABSENT: [&str; 8] =
    ["missing", "required", "mandatory", "absent", "not set", "unset", "not provided", "not present"];
const WRONG: [&str; 10] = [
    "invalid",
    "not valid",
    "wrong",
    "bad",
    "unknown",
    "not found",
    "does not exist",
    "malformed",
    "incorrect",
    "not a valid",
];
const FAILED: [&str; 6] = ["failed", "failure", "fails", "ko", "unsuccessful", "did not succeed"];
const SUPPLIER_ERROR: [&str; 4] =
    ["supplier error", "error at supplier", "error at the supplier", "error of the supplier"];
const OFFER: [&str; 2] = ["offer id", "offerid"];
const TARGET: [&str; 4] = ["msisdn", "simid", "sim id", "phone number"];

/// One thing that is said of another, and the reason that both mean together.
type Rule = (&'static [&'static str], &'static [&'static str], RejectionReason);

const RULES: [Rule; 8] = [
    (&["json"], &["not", "invalid", "malformed", "parse", "parsed", "decode", "decoded"], RejectionReason::NotJson),
    (&OFFER, &ABSENT, RejectionReason::MissingOffer),
    (&OFFER, &WRONG, RejectionReason::InvalidOffer),
    (&["product"], &["not available", "unavailable", "isn t available"], RejectionReason::ProductUnavailable),
    (&["bucket"], &["empty", "exhausted", "used up"], RejectionReason::EmptyBucket),
    (&["parameters", "parameter"], &ABSENT, RejectionReason::MissingParameters),
    (
        &["supplier"],
        &["not managed", "not yet managed", "isn t managed", "unmanaged", "not supported"],
        RejectionReason::UnmanagedSupplier,
    ),
    (&TARGET, &WRONG, RejectionReason::InvalidParameter),
];

#[inline]
fn recognise(plain: &str) -> RejectionReason {
    // The name of the status says nothing of what is bad.
    let plain = &plain.replace(" bad request ", " ");
    let names = |words: &[&str]| words.iter().any(|word| places(plain, word).next().is_some());
    let says =
        |words: &[&str]| words.iter().any(|word| places(plain, word).any(|start| !plain[..start].ends_with(" not ")));
    // It quotes the supplier's own reason, which may sound like any of the others.
    if names(&["transaction", "supplier"]) && says(&FAILED) || says(&SUPPLIER_ERROR) {
        return RejectionReason::SupplierFailure;
    }
    if says(&["bad parameter", "bad parameters", "invalid parameter", "invalid parameters"]) {
        return RejectionReason::InvalidParameter;
    }
    let mut found = RULES.iter().filter(|(what, how, _)| names(what) && says(how)).map(|(.., reason)| *reason);
    match (found.next(), found.next()) {
        (Some(reason), None) => reason,
        // Two at once: neither is certain.
        _ => RejectionReason::Unrecognised,
    }
}

/// Where these words stand in a text of [`plain`] words.
#[inline]
fn places(plain: &str, words: &str) -> impl Iterator<Item = usize> {
    plain.match_indices(words).map(|(start, found)| (start, start + found.len())).filter_map(|(start, end)| {
        let bytes = plain.as_bytes();
        // There is a space before the first word and behind the last.
        (start > 0 && bytes[start - 1] == b' ' && bytes.get(end) == Some(&b' ')).then_some(start)
    })
}

#[cfg(test)]
mod tests {
    use super::RejectionReason::*;
    use super::*;

    #[test]
    fn reasons_are_recognised_by_their_words_however_they_are_put() {
        for (words, expected) in [
            ("Body is not JSON", NotJson),
            ("Invalid JSON body", NotJson),
            ("the JSON could not be parsed", NotJson),
            ("offer_id missing", MissingOffer),
            ("Bad Request: offer_id missing", MissingOffer),
            ("Missing body field: offer_id", MissingOffer),
            ("'offer_id' is a required property", MissingOffer),
            ("OFFER ID IS MANDATORY", MissingOffer),
            ("offer_id invalid", InvalidOffer),
            ("offerId is not valid", InvalidOffer),
            ("offer_id 7b97 does not exist", InvalidOffer),
            ("product not available (status: revoked) for this offer", ProductUnavailable),
            ("Product is unavailable", ProductUnavailable),
            ("bucket empty for the offer", EmptyBucket),
            ("The bucket is exhausted.", EmptyBucket),
            ("parameters missing although the offer is a topup", MissingParameters),
            ("parameters unset", MissingParameters),
            ("supplier not managed yet", UnmanagedSupplier),
            ("The supplier Orange Spain is not yet managed", UnmanagedSupplier),
            ("bad parameter for the offer: msisdn is not valid", InvalidParameter),
            ("simId not valid", InvalidParameter),
            ("invalid msisdn", InvalidParameter),
            ("Bad Request (Bad parameter)", InvalidParameter),
            ("Transaction failed at supplier Orange France, bucket unchanged: product not available", SupplierFailure),
            ("transaction failure: supplier not managed, bucket empty", SupplierFailure),
            ("Transaction KO at Orange Spain: unknown msisdn", SupplierFailure),
            ("the supplier Orange Spain failed: bad parameter", SupplierFailure),
            ("Supplier error: offer_id does not exist", SupplierFailure),
            ("the transaction did not succeed: product not available", SupplierFailure),
        ] {
            assert_eq!(Rejection::from_words(words).reason(), expected, "{words}");
            assert_eq!(Rejection::from_words(words).words(), words);
        }
    }

    #[test]
    fn what_says_nothing_two_things_or_something_else_is_not_recognised() {
        for words in [
            "",
            " ",
            "Bad Request",
            "bucket",
            "the bucket has changed",
            "empty",
            "offer",
            "The productive supplier is unavailable",
            "jsonp is not allowed",
            "missing header",
            "offer_id missing, bucket empty",
            "bucket empty and product not available",
            "offer_id is missing or invalid",
            "the bucket is not empty",
            "Bad Request: about the msisdn",
            "offer_id is not required",
            "solde insuffisant",
            "\u{130}\u{131} buc\u{0}ket empty",
        ] {
            assert_eq!(Rejection::from_words(words).reason(), Unrecognised, "{words}");
        }
    }

    #[test]
    fn long_words_take_no_more_time_than_their_length() {
        let words = "parameter ".repeat(1 << 17);
        let started = std::time::Instant::now();
        assert_eq!(Rejection::from_words(words).reason(), Unrecognised);
        assert!(started.elapsed() < std::time::Duration::from_secs(10));
    }
}

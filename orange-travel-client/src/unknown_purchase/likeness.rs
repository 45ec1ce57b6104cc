//! Whether a listed transaction may be a purchase, although a vendor writes some things in its own way.

use chrono::TimeDelta;
use pivot_core::{is_same_identity, plain_identity};
use pivot_types::{Lenient, OfferId, Timestamp, Transaction};

/// How much earlier than a purchase, by Orange's clock, its transaction may be dated: its time may be that of a place
/// (UTC−12 to UTC+14), and its servers' clocks may differ. A later date never rules anything out.
const LOCAL_TIME: TimeDelta = TimeDelta::hours(14);

/// How much earlier a transaction is looked at at all.
pub(super) const MARGIN: TimeDelta = TimeDelta::hours(24);

/// How many characters of a user must be left for it to be taken for one that was cut off.
const LEFT: usize = 20;

/// How far a transaction is like a purchase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Likeness {
    /// Nothing that it tells rules it out.
    Full,
    /// It differs in one of offer, user and date.
    Weak,
    /// It differs in more, or is far too old.
    None,
}

/// A purchase as it is looked for.
pub(super) struct Wanted<'a> {
    pub(super) offer: &'a OfferId,
    pub(super) user: Option<&'a str>,
    /// When it was sent, by Orange's clock, if that is known.
    pub(super) sent: Option<Timestamp>,
}

impl Wanted<'_> {
    /// Compares a transaction with the purchase. What the transaction does not tell rules nothing out.
    #[inline]
    pub(super) fn likeness(&self, transaction: &Transaction) -> Likeness {
        let offer = transaction.offer_id.as_ref().map(OfferId::as_str);
        let is_of_the_offer = says(offer).is_none_or(|offer| is_same_identity(self.offer.as_str(), offer));
        let users = says(self.user).zip(says(transaction.user_id.as_deref()));
        let is_of_the_user = users.is_none_or(|(own, listed)| same_user(own, listed));
        let date = transaction.creation_date.as_ref().and_then(Lenient::value).filter(|date| is_of_this_api(date));
        let earlier = self.sent.zip(date).map_or(TimeDelta::zero(), |(sent, date)| sent.instant() - date.instant());
        let differences = [!is_of_the_offer, !is_of_the_user, earlier > LOCAL_TIME];
        match differences.into_iter().filter(|differs| *differs).count() {
            0 => Likeness::Full,
            1 if earlier <= MARGIN => Likeness::Weak,
            _ => Likeness::None,
        }
    }
}

/// A text that says something: neither blank nor a program's zero.
#[inline]
fn says(text: Option<&str>) -> Option<&str> {
    let is_zero = |text: &str| {
        let plain = plain_identity(text);
        plain.chars().all(|c| c == '0' || c == '-') || matches!(&*plain, "null" | "none" | "nil" | "undefined")
    };
    text.filter(|text| !is_zero(text))
}

/// A date before there were transactions is a program's zero, and says nothing.
#[inline]
fn is_of_this_api(date: &Timestamp) -> bool {
    date.instant().timestamp() >= 1_420_070_400 // 2015
}

/// Whether two texts name one user: the listed one may be cut off, and have `?` where a letter could not be stored.
#[inline]
fn same_user(own: &str, listed: &str) -> bool {
    let (own, listed) = (plain_identity(own), plain_identity(listed));
    let (mut own, mut listed) = (own.chars(), listed.chars());
    let mut length = 0;
    loop {
        match (own.next(), listed.next()) {
            (None, None) => return true,
            (Some(_), None) => return length >= LEFT,
            (Some(own), Some(listed)) if own == listed || (!own.is_ascii() && matches!(listed, '?' | '\u{fffd}')) => {}
            _ => return false,
        }
        length += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_user_is_the_same_in_every_way_of_storing_it_and_no_other_is() {
        for (own, listed) in [
            ("order-1", "order-1"),
            (" order-1", "order-1 "),
            ("Order-1", "ORDER-1"),
            ("order-1", "ｏｒｄｅｒ－１"),
            ("caf\u{e9}-1", "cafe\u{301}-1"),
            ("straße 1", "STRASSE 1"),
            ("order\u{200b}-1", "order-1"),
            ("\u{e9}1", "?1"),
            ("\u{e9}1", "\u{fffd}1"),
            ("order-2025-01-01-0001-of-ada", "order-2025-01-01-0001-of-a"),
        ] {
            assert!(same_user(own, listed), "{own:?} {listed:?}");
        }
        for (own, listed) in [
            ("order-1", "order-2"),
            ("order-12", "order-1"),
            ("order-1", "order-12"),
            ("order-1", "?rder-1"),
            ("u1", "u 1"),
            // Too little is left to know it by.
            ("order-0123456789012", "order-012345678901"),
        ] {
            assert!(!same_user(own, listed), "{own:?} {listed:?}");
        }
    }

    #[test]
    fn what_is_blank_or_zero_says_nothing() {
        for text in
            ["", " ", "\u{200b}", "0", "000", "null", "None", "undefined", "-", "00000000-0000-0000-0000-000000000000"]
        {
            assert_eq!(says(Some(text)), None, "{text:?}");
        }
        assert_eq!((says(Some("o1")), says(Some("10")), says(None)), (Some("o1"), Some("10"), None));
    }
}

//! What is told of fields and parameters, in our own words.

use super::model::Type;
use super::names;

/// The first letter made a capital, a full stop at the end.
pub(crate) fn sentence(words: &str) -> String {
    format!("{}.", names::capital(words))
}

/// Names whose meaning their words do not tell, and that the reference does not explain where they stand.
const MEANINGS: [(&str, &str); 43] = [
    ("account_manager", "Who looks after it"),
    ("administrative_area", "State or province"),
    ("amount", "In minor units"),
    ("audience", "For whom the identity is"),
    ("coc_number", "Number at the chamber of commerce"),
    ("constraints", "What must hold; all of them"),
    ("country_code", "Country, in two letters"),
    ("country_iso", "Country, in two letters"),
    ("currency", "Currency, in three letters"),
    ("dependent_locality", "Part of the town"),
    ("entity_id", "The id of what it belongs to"),
    ("entity_type", "What kind of thing it belongs to"),
    ("expires_in", "For how many seconds it is valid"),
    ("family_name", "Last name"),
    ("fqdn", "Full domain name"),
    ("given_name", "First name"),
    ("grant_type", "The OAuth grant"),
    ("hits", "What was found"),
    ("hs_code", "Customs code of the goods"),
    ("lat", "Latitude, in degrees"),
    ("latitude", "Latitude, in degrees"),
    ("limit", "How many there may be"),
    ("locality", "City"),
    ("long", "Longitude, in degrees"),
    ("longitude", "Longitude, in degrees"),
    ("longtitude", "Longitude, in degrees; spelled as the vendor spells it"),
    ("metadata", "What customers keep with it"),
    ("offset", "How many are skipped from the beginning of the list"),
    ("operator", "How the values are compared"),
    ("otp", "One-time password"),
    ("page_cursor", "Where to go on"),
    ("premise_number", "House number"),
    ("premise_number_suffix", "What follows the house number"),
    ("q", "Words to look for"),
    ("quantity", "How many"),
    ("sku", "Stock keeping unit"),
    ("sorting_code", "Code for sorting mail"),
    ("spid", "The id of a service point"),
    ("subtotal", "Sum before adjustments, in minor units"),
    ("thoroughfare", "Street"),
    ("total", "Sum, in minor units"),
    ("values", "Values to compare with"),
    ("vat_percentage", "VAT, in percent"),
];

/// Names of sums of money.
const SUMS: [&str; 3] = ["amount", "subtotal", "total"];

/// What is told of a field or a parameter: what the reference says of it, or else what is taken for its meaning.
pub(crate) fn field(wire: &str, kind: &Type, meaning: Option<&str>) -> Option<String> {
    // Amounts that have fractions are not in minor units, and some are percentages.
    let is_told = !SUMS.contains(&wire) || *kind == Type::Integer;
    let guessed = || MEANINGS.binary_search_by_key(&wire, |(name, _)| name).ok().filter(|_| is_told);
    match meaning {
        Some(meaning) => Some(told(meaning)),
        None => guessed().map(|at| format!("{} \\[guess\\].", MEANINGS[at].1)),
    }
}

/// Sentences with the mark of what they rest on.
pub(crate) fn told(meaning: &str) -> String {
    format!("{} \\[doc\\].", meaning.trim_end_matches('.'))
}

/// The text that stands for an enum's case.
pub(crate) fn on_the_wire(value: &str) -> String {
    format!("On the wire: `{value}`.")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::repetition::repeats;

    #[test]
    fn meanings_are_sorted_so_that_they_are_found() {
        assert!(MEANINGS.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }

    #[test]
    fn no_meaning_only_repeats_its_name() {
        for (name, meaning) in MEANINGS {
            assert!(!repeats(name, meaning), "{name}: {meaning}");
        }
    }

    #[test]
    fn what_the_reference_says_comes_first_and_what_nobody_says_is_not_told() {
        let number = &Type::Number;
        assert_eq!(field("lat", number, None).unwrap(), "Latitude, in degrees \\[guess\\].");
        assert_eq!(field("lat", number, Some("From the equator.")).unwrap(), "From the equator \\[doc\\].");
        for name in ["id", "name", "location_id", "created_at", "is_locked", "tracking_url"] {
            assert_eq!(field(name, &Type::Text, None), None, "{name}");
        }
    }

    #[test]
    fn only_whole_numbers_are_minor_units() {
        for (kind, expected) in [(Type::Integer, Some("In minor units \\[guess\\].")), (Type::Number, None)] {
            assert_eq!(field("amount", &kind, None).as_deref(), expected);
        }
    }
}

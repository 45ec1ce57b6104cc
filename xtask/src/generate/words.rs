//! What names mean, in our own words.

use super::model::Type;
use super::names;

/// The first letter made a capital, a full stop at the end.
pub(crate) fn sentence(words: &str) -> String {
    format!("{}.", names::capital(words))
}

/// Names whose meaning their words do not tell.
const MEANINGS: [(&str, &str); 64] = [
    ("account_manager", "Who looks after it"),
    ("additional_name", "Patronymic"),
    ("address_line_1", "First line of the address"),
    ("address_line_2", "Second line of the address"),
    ("administrative_area", "State or province"),
    ("amount", "Amount, in minor units \\[guess\\]"),
    ("audience", "For whom the identity is"),
    ("channel_id", "The id of the sales channel"),
    ("client_id", "The id of the OAuth client"),
    ("coc_number", "Number at the chamber of commerce"),
    ("code", "Code"),
    ("constraints", "What must hold; all of them"),
    ("count", "How many there are"),
    ("country_code", "Country, in two letters"),
    ("country_iso", "Country, in two letters"),
    ("currency", "Currency, in three letters"),
    ("dependent_locality", "Part of the town"),
    ("description", "Description"),
    ("entity_id", "The id of what it belongs to"),
    ("entity_type", "What kind of thing it belongs to"),
    ("expires_in", "For how many seconds it is valid"),
    ("family_name", "Last name"),
    ("file_id", "The id of a file of the content service"),
    ("filters", "Filters"),
    ("fqdn", "Full domain name"),
    ("given_name", "First name"),
    ("grant_type", "The OAuth grant"),
    ("hits", "What was found"),
    ("hs_code", "Customs code of the goods"),
    ("id", "Its id"),
    ("is_including_vat", "Whether amounts include VAT"),
    ("is_vat_shifted", "Whether VAT is shifted to the customer"),
    ("key", "Key"),
    ("lat", "Latitude, in degrees"),
    ("latitude", "Latitude, in degrees"),
    ("limit", "How many there may be"),
    ("locality", "City"),
    ("long", "Longitude, in degrees"),
    ("longitude", "Longitude, in degrees"),
    ("longtitude", "Longitude, in degrees; spelled as the vendor spells it"),
    ("lot_number", "Number of the lot"),
    ("metadata", "What customers keep with it"),
    ("name", "Name"),
    ("number", "Number, as people use it"),
    ("offset", "How many are left out before"),
    ("operator", "How the values are compared"),
    ("otp", "One-time password"),
    ("page_cursor", "Where to go on"),
    ("premise_number", "House number"),
    ("premise_number_suffix", "What follows the house number"),
    ("q", "Words to look for"),
    ("quantity", "How many"),
    ("reference", "Reference, as its creator chose it"),
    ("sku", "Stock keeping unit"),
    ("sorting_code", "Code for sorting mail"),
    ("spid", "The id of a service point"),
    ("sub", "The id of the user"),
    ("subtotal", "Sum before adjustments, in minor units \\[guess\\]"),
    ("tags", "Tags"),
    ("thoroughfare", "Street"),
    ("total", "Sum, in minor units \\[guess\\]"),
    ("type", "Kind"),
    ("values", "Values to compare with"),
    ("vat_percentage", "VAT, in percent"),
];

/// A sentence about a field or a parameter.
pub(crate) fn field(wire: &str, kind: &Type) -> String {
    if let Ok(at) = MEANINGS.binary_search_by_key(&wire, |(name, _)| name) {
        return format!("{}.", MEANINGS[at].1);
    }
    let words = names::words(wire);
    let rest = |from: usize, to: usize| words[from..to].join(" ");
    let last = words.last().map(String::as_str).unwrap_or_default();
    let count = words.len();
    match (words.first().map(String::as_str), last, kind) {
        (Some("is" | "has"), _, _) if count > 1 => format!("Whether it {} {}.", words[0], rest(1, count)),
        (_, "at", Type::DateTime | Type::Date) if count > 1 => format!("When: {}.", rest(0, count - 1)),
        (_, "id", _) if count > 1 => format!("The id of the {}.", rest(0, count - 1)),
        (_, "ids", _) if count > 1 => format!("The ids of {}.", plural(&rest(0, count - 1))),
        (_, "url" | "uri", _) if count > 1 => format!("Address: {}.", rest(0, count - 1)),
        _ => sentence(&words.join(" ")),
    }
}

fn plural(word: &str) -> String {
    match word.strip_suffix('y') {
        Some(stem) if !stem.ends_with(['a', 'e', 'o', 'u']) => format!("{stem}ies"),
        _ => format!("{word}s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn meanings_are_sorted_so_that_they_are_found() {
        assert!(MEANINGS.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }

    #[test]
    fn names_become_sentences() {
        for (wire, kind, sentence) in [
            ("is_locked", Type::Boolean, "Whether it is locked."),
            ("created_at", Type::DateTime, "When: created."),
            ("location_id", Type::Text, "The id of the location."),
            ("entity_ids", Type::Text, "The ids of entities."),
            ("tracking_url", Type::Text, "Address: tracking."),
            ("lot_number", Type::Text, "Number of the lot."),
            ("houseNo", Type::Text, "House no."),
        ] {
            assert_eq!(field(wire, &kind), sentence);
        }
    }
}

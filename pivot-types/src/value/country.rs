//! Country codes.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

/// A country code of ISO 3166-1 alpha-2, such as `FR`: one of the 249 officially assigned codes.
///
/// ```
/// use pivot_types::CountryCode;
///
/// let country: CountryCode = "fr".parse()?;
/// assert_eq!(country.as_str(), "FR");
/// assert!("UK".parse::<CountryCode>().is_err()); // the United Kingdom is GB
/// # Ok::<(), pivot_types::value::country::UnknownCountry>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CountryCode(&'static str);

impl CountryCode {
    /// The code in upper case.
    pub fn as_str(&self) -> &'static str {
        self.0
    }

    /// All assigned codes in alphabetical order.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..ASSIGNED.len()).step_by(3).map(|start| Self(&ASSIGNED[start..start + 2]))
    }
}

/// The officially assigned codes, each followed by one space; equal to the lists of Debian's iso-codes and of the
/// time zone database.
const ASSIGNED: &str = "\
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ \
    CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO \
    FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE \
    JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO \
    MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW \
    PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM \
    TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW ";

/// The assigned code of these letters, found by halving, since the codes are in alphabetical order.
fn assigned(letters: [u8; 2]) -> Option<&'static str> {
    let (mut low, mut high) = (0, ASSIGNED.len() / 3);
    while low < high {
        let middle = (low + high) / 2;
        let known = ASSIGNED.get(3 * middle..3 * middle + 2)?;
        match known.as_bytes().cmp(&letters) {
            Ordering::Less => low = middle + 1,
            Ordering::Equal => return Some(known),
            Ordering::Greater => high = middle,
        }
    }
    None
}

impl FromStr for CountryCode {
    type Err = UnknownCountry;

    fn from_str(text: &str) -> Result<Self, UnknownCountry> {
        let code = text.trim();
        let known = match code.as_bytes() {
            [first, second] => assigned([first.to_ascii_uppercase(), second.to_ascii_uppercase()]),
            _ => None,
        };
        known.map(Self).ok_or_else(|| UnknownCountry { code: code.chars().take(20).collect() })
    }
}

impl fmt::Display for CountryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.0)
    }
}

impl fmt::Debug for CountryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CountryCode({})", self.0)
    }
}

pivot_json::text_form!(CountryCode, text by |country, give| give(country.as_str()));

/// The text is not an assigned country code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownCountry {
    code: String,
}

impl fmt::Display for UnknownCountry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no country has the code {:?} in ISO 3166-1 alpha-2 (two letters, such as FR or DE)", self.code)
    }
}

impl std::error::Error for UnknownCountry {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_249_codes_read_in_either_case() {
        let all: Vec<CountryCode> = CountryCode::all().collect();
        assert_eq!(all.len(), 249);
        assert!(all.is_sorted());
        for country in all {
            assert_eq!(country.as_str().to_lowercase().parse(), Ok(country));
        }
    }

    #[test]
    fn what_is_no_code_is_refused() {
        for text in ["", " ", "F", "FRA", "UK", "D A", "É", "ZZ", "France"] {
            assert!(text.parse::<CountryCode>().is_err(), "{text:?}");
        }
    }
}

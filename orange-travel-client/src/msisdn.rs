//! Phone numbers to top up, parsed from the usual ways of writing them.

use pivot_core::is_identity;
use pivot_json::is_invisible;
use pivot_types::Number;

/// A phone number to top up: nine digits, without country code and trunk zero.
///
/// Orange evaluates the last nine digits of the number it is sent, so these are what this type holds and sends. Only
/// numbers of Orange France and Orange Spain can be topped up; both have nine digits after the country code 33 or 34.
/// The last nine digits of a number of another country could be another person's number in France or Spain, so a number
/// with another country code is rejected. Nine digits without a country code are accepted as they are.
///
/// Source: \[doc\].
///
/// ```
/// use orange_travel_client::Msisdn;
///
/// assert_eq!(Msisdn::new("+33 6 84 58 75 87")?.as_str(), "684587587");
/// assert_eq!(Msisdn::new("+33 (0)6.84.58.75.87")?.as_str(), "684587587");
/// assert!(Msisdn::new("84 58 75 87").is_err());
/// assert!(Msisdn::new("+41 76 123 45 67").is_err());
/// assert!(Msisdn::new("+33 684587587 / 0612345678").is_err());
/// # Ok::<(), orange_travel_client::msisdn::ParseMsisdnError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Msisdn(String);

/// How many digits of a number Orange looks at.
///
/// Source: \[doc\].
const COUNTED: usize = 9;

/// How many digits a number has at most, its country code included and the international prefix `00` not (ITU-T E.164).
const MOST: usize = 15;

impl Msisdn {
    /// Parses one phone number.
    ///
    /// Ignored: white space, dots, dashes, slashes and brackets between digits; invisible characters (direction marks,
    /// zero-width spaces, soft hyphens) that are often copied along with a number; one leading `+` or `00`; a leading
    /// `tel:`. Full-width digits and signs are read as the ordinary ones.
    ///
    /// The nine digits may be preceded by a trunk zero, as in `+33 (0)6 …`, and by the country code of France or Spain.
    /// After `+` or `00` a country code is required.
    ///
    /// # Errors
    /// Returns an error if there are fewer or more than nine digits after the country code and the trunk zero, if a
    /// second number or anything else follows the first, if `+` or `00` is followed by a country code other than 33 and
    /// 34, or if the text contains any other character.
    #[inline]
    pub fn new(text: &str) -> Result<Self, ParseMsisdnError> {
        let mut digits = String::new();
        let (mut has_plus, mut complete) = (false, false);
        for character in without_scheme(text).chars().map(narrow) {
            match character {
                '0'..='9' if complete => return Err(ParseMsisdnError::SecondNumber),
                '0'..='9' => digits.push(character),
                '+' if digits.is_empty() && !has_plus => has_plus = true,
                '+' if digits.len() >= COUNTED => return Err(ParseMsisdnError::SecondNumber),
                // Between the groups of one number these are separators; behind a whole one they announce another.
                '/' | '\n' | '\r' => complete = digits.len() >= COUNTED,
                other if is_separator(other) || is_invisible(other) => {}
                other => return Err(ParseMsisdnError::Character(other)),
            }
        }
        let international = if has_plus { Some(&digits[..]) } else { digits.strip_prefix("00") };
        let whole = international.unwrap_or(&digits);
        match whole.len() {
            length if length < COUNTED => Err(ParseMsisdnError::TooShort(length)),
            length if length > MOST => Err(ParseMsisdnError::TooLong(length)),
            _ => national(whole, international.is_some()).map(|counted| Self(counted.to_owned())),
        }
    }

    /// The nine digits, without country code and trunk zero.
    #[inline]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    #[inline]
    pub(crate) fn into_text(self) -> String {
        self.0
    }
}

/// The codes of the countries where Orange tops up: France and Spain.
///
/// Source: \[doc\].
const SERVED: [&str; 2] = ["33", "34"];

/// The nine digits behind a country's code and a trunk zero.
///
/// There must be exactly nine, the first no zero: were the last nine of fewer or more taken, a digit of the code would be
/// among them, or something that stands behind the number, such as the `.0` of a spreadsheet, and another number would be
/// topped up.
#[inline]
fn national(whole: &str, is_international: bool) -> Result<&str, ParseMsisdnError> {
    let code = match SERVED.into_iter().find(|code| whole.starts_with(code)) {
        // Where no `+` and no `00` says that a code comes, nine digits are a number without one.
        Some(code) if is_international || whole.len() > COUNTED => code,
        _ if is_international => return Err(ParseMsisdnError::CountryCode),
        _ => "",
    };
    let national = &whole[code.len()..];
    let national = national.strip_prefix('0').unwrap_or(national);
    match national.len() {
        length if length < COUNTED => Err(ParseMsisdnError::TooShort(length)),
        COUNTED if national.starts_with('0') => Err(ParseMsisdnError::TooShort(COUNTED - 1)),
        COUNTED => Ok(national),
        _ => Err(ParseMsisdnError::SecondNumber),
    }
}

/// The number of a `tel:` address (RFC 3966); any other text as it is.
#[inline]
fn without_scheme(text: &str) -> &str {
    let text = text.trim_matches(|c: char| c.is_whitespace() || is_invisible(c));
    match text.get(..4) {
        Some(scheme) if scheme.eq_ignore_ascii_case("tel:") => &text[4..],
        _ => text,
    }
}

/// Signs of double width, as East Asian keyboards give them, as the plain ones.
#[inline]
fn narrow(character: char) -> char {
    match character {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(character as u32 - 0xfee0).unwrap_or(character),
        other => other,
    }
}

#[inline]
fn is_separator(character: char) -> bool {
    let dash = matches!(character, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}');
    let dot = matches!(character, '.' | '\u{b7}' | '\u{2022}' | '\u{2024}' | '\u{2027}' | '\u{2219}' | '\u{22c5}');
    dash || dot || matches!(character, '(' | ')' | '[' | ']' | '\u{2044}') || character.is_whitespace()
}

/// Whether the number in a response is certainly another one than `own`, the nine digits that were sent. Only the last nine
/// digits count, however the number is written: with or without country code and trunk zero, as the number that a program made
/// of it (`684587587.0`, `6.84587587e8`), or with digits hidden (`06*****587`, `*587`). A text that names no number rules
/// nothing out.
///
/// Source: \[doc\].
#[inline]
pub(crate) fn is_another(own: &str, answered: &str) -> bool {
    // As the vendor mostly writes it.
    if answered.strip_prefix('0').unwrap_or(answered) == own {
        return false;
    }
    let whole = answered.trim().parse::<Number>().ok().and_then(|number| number.as_i64());
    let text = whole.map_or_else(|| answered.chars().map(narrow).collect(), |whole| whole.to_string());
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    if !is_identity(answered) || digits.is_empty() {
        return false;
    }
    if digits.trim_start_matches('0').len() > COUNTED && Msisdn::new(&text) == Err(ParseMsisdnError::CountryCode) {
        return true;
    }
    // Where nine digits are there, other signs between them only separate.
    let is_hidden =
        |letter: char| digits.len() < COUNTED && matches!(letter, '*' | '#' | '•' | '●' | 'x' | 'X' | '_' | '?');
    let shown = text.chars().rev().filter(|letter| letter.is_ascii_digit() || is_hidden(*letter));
    own.chars().rev().zip(shown).any(|(digit, letter)| digit != letter && !is_hidden(letter))
}

/// Why a text is not a phone number that can be topped up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseMsisdnError {
    /// Fewer than nine digits, without the country code and the trunk zero. Holds the number of digits found.
    #[error("a phone number to top up needs nine digits, this has {0}")]
    TooShort(usize),
    /// More than fifteen digits, possibly two numbers. Holds the number of digits found.
    #[error("a phone number has at most fifteen digits, this has {0}; give one number")]
    TooLong(usize),
    /// A second number follows the first.
    #[error("more digits follow than one phone number has; give one number, of France or Spain, without an extension")]
    SecondNumber,
    /// `+` or `00` is followed by a country code other than 33 (France) and 34 (Spain), or by none.
    #[error("only numbers of France (33) and Spain (34) are topped up, this has another code behind + or 00")]
    CountryCode,
    /// A character that cannot be part of a phone number.
    #[error("a phone number has digits only, this has {0:?}")]
    Character(char),
}

#[cfg(test)]
mod tests;

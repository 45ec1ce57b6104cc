//! Vehicle identification numbers.

use std::fmt;
use std::str::FromStr;

/// A vehicle identification number (VIN, ISO 3779): 17 characters, digits and the letters A to Z without I, O and Q.
///
/// A `Vin` always has that form and is in upper case. A field in which a vendor may send something else is a
/// [`Lenient<Vin>`](crate::Lenient).
///
/// ```
/// use pivot_types::Vin;
///
/// let vin: Vin = "wvwzzz3czwe000001".parse()?;
/// assert_eq!(vin.as_str(), "WVWZZZ3CZWE000001");
/// assert_eq!(vin.wmi(), "WVW");
/// # Ok::<(), pivot_types::logistics::vin::ParseVinError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Vin([u8; Vin::LENGTH]);

impl Vin {
    /// The number of characters of a VIN.
    pub const LENGTH: usize = 17;

    /// Parses a VIN. Surrounding white space is dropped, and lower case is converted to upper case.
    ///
    /// # Errors
    /// Returns an error that names the violated rule of ISO 3779: the length, or the first character that is not
    /// allowed.
    pub fn new(text: &str) -> Result<Self, ParseVinError> {
        let text = text.trim();
        let mut characters = [0; Self::LENGTH];
        let mut length = 0;
        for (index, character) in text.chars().enumerate() {
            let upper = character.to_ascii_uppercase();
            if !matches!(upper, '0'..='9' | 'A'..='Z') || matches!(upper, 'I' | 'O' | 'Q') {
                return Err(ParseVinError::Character { character, position: index + 1 });
            }
            if let Some(place) = characters.get_mut(index) {
                *place = upper as u8; // an ASCII letter or digit, as just checked
            }
            length += 1;
        }
        if length == Self::LENGTH { Ok(Self(characters)) } else { Err(ParseVinError::Length { length }) }
    }

    /// The VIN in upper case.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default() // ASCII, by construction
    }

    /// The world manufacturer identifier: characters 1 to 3.
    pub fn wmi(&self) -> &str {
        &self.as_str()[..3]
    }

    /// The vehicle descriptor section: characters 4 to 9.
    pub fn vds(&self) -> &str {
        &self.as_str()[3..9]
    }

    /// The vehicle identifier section: characters 10 to 17.
    pub fn vis(&self) -> &str {
        &self.as_str()[9..]
    }

    /// Whether character 9 is the correct check digit, which is mandatory in North America and China.
    ///
    /// European manufacturers use that position freely, so `false` does not mean that a VIN is wrong.
    ///
    /// ```
    /// use pivot_types::Vin;
    ///
    /// assert!(Vin::new("1M8GDM9AXKP042788")?.has_valid_check_digit());
    /// assert!(!Vin::new("WVWZZZ3CZWE000001")?.has_valid_check_digit());
    /// # Ok::<(), pivot_types::logistics::vin::ParseVinError>(())
    /// ```
    pub fn has_valid_check_digit(&self) -> bool {
        const WEIGHTS: [u32; Vin::LENGTH] = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
        let sum: u32 = self.0.iter().zip(WEIGHTS).map(|(&character, weight)| transliterate(character) * weight).sum();
        let digit = match sum % 11 {
            10 => b'X',
            remainder => b'0' + remainder as u8, // below 10
        };
        self.0[8] == digit
    }
}

/// The number that a character counts as in the check digit's sum.
fn transliterate(character: u8) -> u32 {
    let number = match character {
        b'0'..=b'9' => character - b'0',
        b'A'..=b'H' => character - b'A' + 1,
        b'J'..=b'R' => character - b'J' + 1,
        b'S'..=b'Z' => character - b'S' + 2,
        _ => 0,
    };
    u32::from(number)
}

impl FromStr for Vin {
    type Err = ParseVinError;

    fn from_str(text: &str) -> Result<Self, ParseVinError> {
        Self::new(text)
    }
}

impl fmt::Display for Vin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Vin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Vin({})", self.as_str())
    }
}

pivot_json::text_form!(Vin, text by |vin, give| give(vin.as_str()));

/// Why a text is not a VIN.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ParseVinError {
    /// The text does not have 17 characters.
    Length {
        /// The number of characters found.
        length: usize,
    },
    /// The text has a character that ISO 3779 does not allow.
    Character {
        /// What stands there in the place of a letter or digit.
        character: char,
        /// The position of the character, counted from 1.
        position: usize,
    },
}

impl fmt::Display for ParseVinError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Length { length } => write!(f, "a VIN has 17 characters, this has {length}"),
            Self::Character { character, position } => write!(
                f,
                "a VIN has digits and the letters A to Z without I, O and Q, this has {character:?} at position {position}"
            ),
        }
    }
}

impl std::error::Error for ParseVinError {}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_letters_that_look_like_digits_are_refused_with_their_position() {
        for (letter, position) in [('I', 1), ('o', 5), ('Q', 17)] {
            let mut text = "WVWZZZ3CZWE000001".to_owned();
            text.replace_range(position - 1..position, &letter.to_string());
            assert_eq!(Vin::new(&text), Err(ParseVinError::Character { character: letter, position }));
        }
    }

    #[test]
    fn any_other_length_is_refused() {
        for length in [0, 1, 16, 18, 1000] {
            assert_eq!(Vin::new(&"1".repeat(length)), Err(ParseVinError::Length { length }));
        }
    }

    #[test]
    fn the_sections_are_the_parts_of_the_whole() {
        let vin = Vin::new(" nmn291nzxhrz91msk ").unwrap();
        assert_eq!([vin.wmi(), vin.vds(), vin.vis()].concat(), "NMN291NZXHRZ91MSK");
    }

    #[test]
    fn check_digits_of_known_vehicles_are_right_and_of_their_neighbours_wrong() {
        for vin in ["1M8GDM9AXKP042788", "11111111111111111", "5GZCZ43D13S812715", "1HGCM82633A004352"] {
            assert!(Vin::new(vin).unwrap().has_valid_check_digit(), "{vin}");
            let neighbour = format!("{}{}", &vin[..16], if vin.ends_with('1') { '2' } else { '1' });
            assert!(!Vin::new(&neighbour).unwrap().has_valid_check_digit(), "{neighbour}");
        }
    }

    proptest! {
        #[test]
        fn no_text_panics_and_what_is_read_is_written_again(text in "\\PC{0,20}|[0-9A-HJ-NPR-Za-hj-npr-z]{17}") {
            if let Ok(vin) = Vin::new(&text) {
                prop_assert_eq!(vin.to_string(), text.trim().to_uppercase());
                let _ = vin.has_valid_check_digit();
            }
        }
    }
}

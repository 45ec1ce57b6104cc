//! JSON values that are neither object nor array, and their lenient conversions.
//!
//! Vendors write numbers and booleans as text, and texts as numbers. The conversions here accept both, and reject
//! whatever would require guessing: `"5"` is 5 and `5` is `"5"`, but `"five"`, `"05"`, `""` and `5.5` are not integers.

use std::borrow::Cow;
use std::fmt;

use crate::number;
use crate::read_error::{ReadError, SHOWN, cut};

/// A JSON value that is neither object nor array.
#[derive(Clone, Debug, PartialEq)]
pub enum Scalar<'a> {
    /// The literal `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number in its original spelling, as it is read.
    Number(&'a str),
    /// An integer to be written.
    Int(i64),
    /// An unsigned integer to be written.
    UInt(u64),
    /// Any other number to be written.
    Float(f64),
    /// What stands between quotes, without escapes.
    Text(Cow<'a, str>),
}

impl<'a> Scalar<'a> {
    /// The value as text: a text unmodified, a number or boolean as its JSON.
    ///
    /// # Errors
    /// Returns an error for `null`.
    #[inline]
    pub fn into_text(self) -> Result<Cow<'a, str>, ReadError> {
        match self {
            Self::Text(text) => Ok(text),
            Self::Null => Err(ReadError::null()),
            Self::Number(number) => Ok(Cow::Borrowed(number)),
            other => Ok(Cow::Owned(other.to_string())),
        }
    }

    /// The value as a boolean: `true`, `false`, or either as a text, ignoring case; 1 or 0, as a number or a text.
    ///
    /// # Errors
    /// Returns an error for anything else.
    #[inline]
    pub fn into_bool(self) -> Result<bool, ReadError> {
        match &self {
            Self::Bool(value) => Ok(*value),
            Self::Number("1") | Self::Int(1) | Self::UInt(1) => Ok(true),
            Self::Number("0") | Self::Int(0) | Self::UInt(0) => Ok(false),
            Self::Text(text) if text == "1" || text.eq_ignore_ascii_case("true") => Ok(true),
            Self::Text(text) if text == "0" || text.eq_ignore_ascii_case("false") => Ok(false),
            _ => Err(self.type_mismatch("true or false")),
        }
    }

    /// The value as an integer: a number without fraction (`5`, `5.0`, `5e2`), or a text of one in JSON's spelling. A
    /// text with leading zeros or a plus sign is not an integer: it may be a code or a phone number.
    ///
    /// # Errors
    /// Returns an error for anything else.
    pub fn into_integer(self) -> Result<i128, ReadError> {
        let number = match &self {
            Self::Number(number) => number::whole(number),
            Self::Int(value) => Some(i128::from(*value)),
            Self::UInt(value) => Some(i128::from(*value)),
            Self::Text(text) => Some(text.trim()).filter(|text| number::is_number(text)).and_then(number::whole),
            Self::Null | Self::Bool(_) | Self::Float(_) => None,
        };
        number.ok_or_else(|| self.type_mismatch("a whole number"))
    }

    /// The value as the text of a number with all digits: a number, or a text of one in JSON's spelling.
    ///
    /// # Errors
    /// Returns an error for anything else.
    pub fn into_number(self) -> Result<Cow<'a, str>, ReadError> {
        match self {
            Self::Number(number) => Ok(Cow::Borrowed(number)),
            Self::Text(Cow::Borrowed(text)) if number::is_number(text.trim()) => Ok(Cow::Borrowed(text.trim())),
            Self::Text(text) if number::is_number(text.trim()) => Ok(Cow::Owned(text.trim().to_owned())),
            Self::Int(_) | Self::UInt(_) | Self::Float(_) => Ok(Cow::Owned(self.to_string())),
            Self::Null | Self::Bool(_) | Self::Text(_) => Err(self.type_mismatch("a number")),
        }
    }

    /// The value as the nearest float: a number, or a text of one in JSON's spelling.
    ///
    /// # Errors
    /// Returns an error for anything else, and for a number beyond the range of floats.
    pub fn into_float(self) -> Result<f64, ReadError> {
        let number = match &self {
            Self::Number(number) => number.parse().ok(),
            Self::Int(value) => Some(*value as f64),
            Self::UInt(value) => Some(*value as f64),
            Self::Float(value) => Some(*value),
            Self::Text(text) => {
                Some(text.trim()).filter(|text| number::is_number(text)).and_then(|text| text.parse().ok())
            }
            Self::Null | Self::Bool(_) => None,
        };
        number.filter(|number: &f64| number.is_finite()).ok_or_else(|| self.type_mismatch("a number"))
    }

    /// Whether the value is a number, or a text of one in JSON's spelling: then [`into_number`](Self::into_number) gives it.
    pub fn is_number(&self) -> bool {
        match self {
            Self::Number(_) | Self::Int(_) | Self::UInt(_) | Self::Float(_) => true,
            Self::Text(text) => number::is_number(text.trim()),
            Self::Null | Self::Bool(_) => false,
        }
    }

    /// Whether the value is a text.
    pub fn is_text(&self) -> bool {
        matches!(self, Self::Text(_))
    }

    /// An error that says what was expected and what was found. A long text is truncated.
    #[cold]
    pub fn type_mismatch(&self, expected: impl Into<Cow<'static, str>>) -> ReadError {
        match self {
            Self::Null => ReadError::null(),
            Self::Bool(_) => ReadError::type_mismatch(expected, "a boolean", &self.to_string()),
            Self::Text(text) => ReadError::type_mismatch(expected, "a text", &format!("{:?}", cut(text, SHOWN))),
            other => ReadError::type_mismatch(expected, "a number", &other.to_string()),
        }
    }
}

impl fmt::Display for Scalar<'_> {
    /// As JSON spells it, a text without quotes.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool(value) => value.fmt(f),
            Self::Number(number) => f.write_str(number),
            Self::Int(value) => value.fmt(f),
            Self::UInt(value) => value.fmt(f),
            Self::Float(value) => match serde_json::Number::from_f64(*value) {
                Some(number) => number.fmt(f),
                None => f.write_str("null"),
            },
            Self::Text(text) => f.write_str(text),
        }
    }
}

impl<'a> From<&'a str> for Scalar<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_booleans_become_text_as_json_spells_them() {
        for (scalar, text) in [
            (Scalar::Int(-5), "-5"),
            (Scalar::UInt(u64::MAX), "18446744073709551615"),
            (Scalar::Float(5.5), "5.5"),
            (Scalar::Number("89330123456789012345"), "89330123456789012345"),
            (Scalar::Number("1.10"), "1.10"),
            (Scalar::Number("-0"), "-0"),
            (Scalar::Bool(false), "false"),
            (Scalar::from("x"), "x"),
        ] {
            assert_eq!(scalar.into_text().unwrap(), text);
        }
    }

    #[test]
    fn only_what_spells_a_whole_number_is_one() {
        for (scalar, number) in [
            (Scalar::from("5"), 5),
            (Scalar::from(" 5 "), 5),
            (Scalar::from("-5"), -5),
            (Scalar::from("1995.00"), 1995),
            (Scalar::Number("5.0"), 5),
            (Scalar::Number("1E5"), 100_000),
            (Scalar::UInt(u64::MAX), i128::from(u64::MAX)),
            (Scalar::Number("18446744073709551617"), i128::from(u64::MAX) + 2),
        ] {
            assert_eq!(scalar.into_integer().unwrap(), number);
        }
        let texts = ["", "five", "5.5", "12A", "05", "+5", "5,0", "0x5", "1e", "NaN"].map(Scalar::from);
        let others = [Scalar::Number("5.5"), Scalar::Number("1e300"), Scalar::Bool(true), Scalar::Null];
        for scalar in texts.into_iter().chain(others) {
            assert!(scalar.clone().into_integer().is_err(), "{scalar:?}");
        }
    }

    #[test]
    fn a_number_is_never_infinite() {
        assert_eq!(Scalar::from("1e2").into_float().unwrap(), 100.0);
        assert_eq!(Scalar::Number("0.1").into_float().unwrap(), 0.1);
        assert!(Scalar::Number("1e400").into_float().is_err());
        for text in ["inf", "NaN", "1e999", "", "1,5", "1.5 kg"] {
            assert!(Scalar::from(text).into_float().is_err(), "{text}");
        }
    }

    #[test]
    fn booleans_are_read_where_the_meaning_is_certain() {
        for scalar in [Scalar::Number("1"), Scalar::from("1"), Scalar::from("True"), Scalar::Bool(true)] {
            assert!(scalar.into_bool().unwrap());
        }
        for scalar in [Scalar::Number("0"), Scalar::from("0"), Scalar::from("false"), Scalar::Bool(false)] {
            assert!(!scalar.into_bool().unwrap());
        }
        for scalar in [Scalar::from("yes"), Scalar::from(""), Scalar::Number("2"), Scalar::Number("1.0"), Scalar::Null]
        {
            assert!(scalar.into_bool().is_err());
        }
    }

    #[test]
    fn a_long_text_is_cut_in_the_error() {
        let text = "é".repeat(500);
        let message = Scalar::from(text.as_str()).into_float().unwrap_err().to_string();
        assert!(message.chars().count() < 120, "{message}");
    }
}

//! A JSON value that is neither object nor list, and what it may be taken for.
//!
//! Vendors write numbers and booleans as text and texts as numbers. The conversions here accept both and refuse
//! everything that would guess: `"5"` is 5 and `5` is `"5"`, but `"five"`, `""` and `5.5` are no whole numbers.

use std::borrow::Cow;
use std::fmt;

use crate::read::Failed;

/// A JSON value that is neither object nor list.
#[derive(Clone, Debug, PartialEq)]
pub enum Scalar<'a> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number that fits 64 bits with a sign.
    Int(i64),
    /// A whole number above [`i64::MAX`].
    UInt(u64),
    /// Any other number.
    Float(f64),
    /// A text.
    Text(Cow<'a, str>),
}

impl<'a> Scalar<'a> {
    /// The value as text: a text as it is, a number or boolean as JSON spells it.
    ///
    /// # Errors
    /// For `null`.
    pub fn into_text(self) -> Result<Cow<'a, str>, Failed> {
        match self {
            Self::Text(text) => Ok(text),
            Self::Null => Err(Failed::null()),
            other => Ok(Cow::Owned(other.to_string())),
        }
    }

    /// The value as a boolean: `true`, `false`, or either as a text in any case of letters.
    ///
    /// # Errors
    /// For anything else.
    pub fn into_bool(self) -> Result<bool, Failed> {
        match &self {
            Self::Bool(value) => Ok(*value),
            Self::Text(text) if text.eq_ignore_ascii_case("true") => Ok(true),
            Self::Text(text) if text.eq_ignore_ascii_case("false") => Ok(false),
            _ => Err(self.unfit("true or false")),
        }
    }

    /// The value as a whole number: a number without fraction, or a text that spells one.
    ///
    /// # Errors
    /// For anything else.
    pub fn into_integer(self) -> Result<i128, Failed> {
        /// The largest range in which every whole number has a float of its own.
        const EXACT: f64 = 9_007_199_254_740_992.0;
        match &self {
            Self::Int(value) => Ok(i128::from(*value)),
            Self::UInt(value) => Ok(i128::from(*value)),
            Self::Float(value) if value.fract() == 0.0 && value.abs() <= EXACT => Ok(*value as i128),
            Self::Text(text) => text.trim().parse().map_err(|_| self.unfit("a whole number")),
            _ => Err(self.unfit("a whole number")),
        }
    }

    /// The value as a number: a number, or a text that spells one as JSON would.
    ///
    /// # Errors
    /// For anything else, `"NaN"` and `"inf"` among it.
    pub fn into_float(self) -> Result<f64, Failed> {
        match &self {
            Self::Int(value) => Ok(*value as f64),
            Self::UInt(value) => Ok(*value as f64),
            Self::Float(value) => Ok(*value),
            Self::Text(text) => match text.trim().parse::<f64>() {
                Ok(value) if value.is_finite() => Ok(value),
                _ => Err(self.unfit("a number")),
            },
            _ => Err(self.unfit("a number")),
        }
    }

    /// The error that says what was expected and what was found. A long text is cut.
    pub fn unfit(&self, expected: &str) -> Failed {
        const SHOWN: usize = 60;
        match self {
            Self::Null => Failed::null(),
            Self::Text(text) if text.chars().nth(SHOWN).is_some() => {
                let start: String = text.chars().take(SHOWN).collect();
                Failed::new(format!("expected {expected}, found a text that starts {start:?}"))
            }
            Self::Text(text) => Failed::new(format!("expected {expected}, found the text {text:?}")),
            other => Failed::new(format!("expected {expected}, found {other}")),
        }
    }
}

impl fmt::Display for Scalar<'_> {
    /// As JSON spells it, a text without quotes.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool(value) => value.fmt(f),
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
            (Scalar::Float(5.0), 5),
            (Scalar::UInt(u64::MAX), i128::from(u64::MAX)),
        ] {
            assert_eq!(scalar.into_integer().unwrap(), number);
        }
        for scalar in [
            Scalar::from(""),
            Scalar::from("five"),
            Scalar::from("5.5"),
            Scalar::Float(5.5),
            Scalar::Float(1e300),
            Scalar::Bool(true),
            Scalar::Null,
        ] {
            assert!(scalar.clone().into_integer().is_err(), "{scalar:?}");
        }
    }

    #[test]
    fn a_number_is_never_infinite() {
        assert_eq!(Scalar::from("1e2").into_float().unwrap(), 100.0);
        for text in ["inf", "NaN", "1e999", "", "1,5"] {
            assert!(Scalar::from(text).into_float().is_err(), "{text}");
        }
    }

    #[test]
    fn booleans_are_read_from_their_texts_only() {
        assert!(Scalar::from("True").into_bool().unwrap());
        assert!(!Scalar::from("false").into_bool().unwrap());
        for scalar in [Scalar::from("yes"), Scalar::from(""), Scalar::Int(1)] {
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

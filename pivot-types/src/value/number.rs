//! Lossless JSON numbers, and the exact conversion to decimals.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use pivot_json::{Json, JsonReader, JsonWriter, ReadError, Scalar, WriteError};
use rust_decimal::Decimal;

mod digits;
mod spelling;

use digits::Digits;
pub(crate) use digits::decimal;
use spelling::Spelling;

/// A JSON number of any size and precision. It is read from a number or from a text that spells one, and written as a
/// number in its original spelling.
///
/// Numbers are compared by value: `1.10` equals `1.1`, and `-0` equals `0`.
///
/// ```
/// use pivot_types::Number;
///
/// let read: Vec<Number> = pivot_json::from_slice(b"[12345678901234567.89, 1.10, \"7.5\", 1e400]")?;
/// assert_eq!(pivot_json::to_string(&read), "[12345678901234567.89,1.10,7.5,1e400]");
/// assert_eq!(read[1], Number::from(1.1));
/// assert_eq!(read[2].as_f64(), Some(7.5));
/// assert_eq!((read[2].as_i64(), read[3].as_f64()), (None, None));
/// # Ok::<(), pivot_json::DecodeError>(())
/// ```
#[derive(Clone)]
pub struct Number(Spelling);

impl Number {
    /// The number as spelled in JSON; `null` if it was made from a float that is not finite.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The nearest `f64`. `None` if the number is out of the range of `f64`.
    pub fn as_f64(&self) -> Option<f64> {
        self.as_str().parse().ok().filter(|number: &f64| number.is_finite())
    }

    /// The number as an `i64`, whatever its spelling: `5`, `5.0` and `5e0` are 5. `None` if it is not an integer or out
    /// of range.
    pub fn as_i64(&self) -> Option<i64> {
        let whole = Scalar::Number(self.as_str()).into_integer().ok()?;
        i64::try_from(whole).ok()
    }

    /// The number as a decimal with exactly the same value. `None` if it needs more digits than a [`Decimal`] has (28).
    pub fn to_decimal(&self) -> Option<Decimal> {
        decimal(self.as_str())
    }

    fn digits(&self) -> Digits {
        Digits::of(self.as_str()).unwrap_or_default() // `null`, which is equal to nothing else by its text
    }

    fn is_null(&self) -> bool {
        self.as_str() == "null"
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Number {}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Number {
    /// Compares by value. A value that is not a number sorts first.
    fn cmp(&self, other: &Self) -> Ordering {
        if self.as_str() == other.as_str() {
            return Ordering::Equal;
        }
        other.is_null().cmp(&self.is_null()).then_with(|| self.digits().cmp(&other.digits()))
    }
}

impl Hash for Number {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.is_null().hash(state);
        self.digits().hash(state);
    }
}

impl fmt::Display for Number {
    /// Formats the number as spelled in JSON.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Number({})", self.as_str())
    }
}

impl FromStr for Number {
    type Err = ParseNumberError;

    /// Parses a number in JSON's spelling: `-1.50`, `2e3`; not `+5`, `.5`, `05` or `NaN`.
    fn from_str(text: &str) -> Result<Self, ParseNumberError> {
        if Scalar::from(text).is_number() { Ok(Self(Spelling::new(text.trim()))) } else { Err(ParseNumberError) }
    }
}

/// The text is not a number in JSON's spelling.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseNumberError;

impl fmt::Display for ParseNumberError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a number as JSON spells it")
    }
}

impl std::error::Error for ParseNumberError {}

impl From<f64> for Number {
    /// Uses the shortest spelling that means this float. A float that is not finite is written as `null`.
    fn from(number: f64) -> Self {
        Self(Spelling::new(&Scalar::Float(number).to_string()))
    }
}

impl From<Decimal> for Number {
    fn from(number: Decimal) -> Self {
        Self(Spelling::new(&number.to_string()))
    }
}

macro_rules! from_whole_numbers {
    ($($whole:ty),+) => {$(
        impl From<$whole> for Number {
            fn from(number: $whole) -> Self {
                Self(Spelling::new(&number.to_string()))
            }
        }
    )+};
}

from_whole_numbers!(i32, i64, u8, u16, u32, u64);

impl Json for Number {
    fn read<'de>(&mut self, source: &mut dyn JsonReader<'de>) -> Result<(), ReadError> {
        self.accept(source.scalar()?)
    }

    fn is_scalar() -> bool {
        true
    }

    fn accept(&mut self, scalar: Scalar<'_>) -> Result<(), ReadError> {
        self.0 = match scalar {
            Scalar::Number(number) => Spelling::new(number),
            other => Spelling::new(&other.into_number()?),
        };
        Ok(())
    }

    fn write(&self, sink: &mut dyn JsonWriter) -> Result<(), WriteError> {
        sink.scalar(Scalar::Number(self.as_str()))
    }

    fn placeholder() -> Self {
        Self(Spelling::new("0"))
    }
}

pivot_json::serde_by_json!(Number);

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use proptest::prelude::*;

    use super::*;

    /// Numbers that a float cannot hold, or spells otherwise.
    const SPELLINGS: [&str; 14] = [
        "0",
        "-0",
        "0.0",
        "1.10",
        "1E5",
        "1e+05",
        "-1.50e-7",
        "9007199254740993",
        "89330123456789012345",
        "12345678901234567.89",
        "0.1000000000000000055511151231257827",
        "1e400",
        "-1e-400",
        "123456789012345678901234567890.123456789012345678901234567890",
    ];

    #[test]
    fn a_number_is_written_as_it_came_be_it_in_a_text() {
        for spelling in SPELLINGS {
            for json in [spelling.to_owned(), format!("\"{spelling}\"")] {
                let number: Number = pivot_json::from_slice(json.as_bytes()).unwrap();
                assert_eq!(pivot_json::to_string(&number), spelling);
                assert_eq!(number.to_string(), spelling);
            }
            assert_eq!(spelling.parse::<Number>().unwrap().as_str(), spelling);
        }
    }

    #[test]
    fn what_json_does_not_spell_so_is_no_number() {
        for json in ["\"\"", "\"05\"", "\"+5\"", "\"1,5\"", "\".5\"", "\"NaN\"", "true", "null", "{}", "[1]", "\"5 m\""]
        {
            assert!(pivot_json::from_slice::<Number>(json.as_bytes()).is_err(), "{json}");
        }
        for text in ["", "05", "+5", "5.", "1e", "Infinity", "0x5"] {
            assert_eq!(text.parse::<Number>(), Err(ParseNumberError), "{text}");
        }
    }

    #[test]
    fn what_is_made_in_rust_is_written_exactly() {
        for (number, written) in [
            (Number::from(7.0), "7.0"),
            (Number::from(0.1), "0.1"),
            (Number::from(-0.0), "-0.0"),
            (Number::from(1e-7), "1e-7"),
            (Number::from(i64::MIN), "-9223372036854775808"),
            (Number::from(u64::MAX), "18446744073709551615"),
            (Number::from(5), "5"),
            (Number::from(Decimal::new(1230, 2)), "12.30"),
            (Number::from(f64::NAN), "null"),
            (Number::from(f64::NEG_INFINITY), "null"),
        ] {
            assert_eq!(pivot_json::to_string(&number), written);
        }
    }

    #[test]
    fn equal_is_what_has_the_same_value() {
        for (one, other) in [
            ("1.10", "1.1"),
            ("1e2", "100"),
            ("100.00", "1E+2"),
            ("-0", "0.000"),
            ("0e99", "0"),
            ("12e-1", "1.2"),
            ("0.00012", "12E-5"),
        ] {
            let [one, other] = [one, other].map(|text| text.parse::<Number>().unwrap());
            assert_eq!(one, other);
            assert_eq!(HashSet::from([one, other]).len(), 1);
        }
        for (one, other) in [("1", "-1"), ("1e2", "1e3"), ("9007199254740993", "9007199254740992"), ("1e400", "1e401")]
        {
            assert_ne!(one.parse::<Number>(), other.parse::<Number>());
        }
        assert_ne!(Number::from(f64::NAN), Number::from(0));
    }

    #[test]
    fn numbers_are_ordered_by_their_values() {
        let ordered = [
            "-1e400", "-12", "-2.5", "-2.49", "-1e-400", "0", "1e-400", "0.9", "1", "1.01", "10", "10.5", "2e1",
            "1e400",
        ];
        let mut numbers: Vec<Number> = ordered.iter().rev().map(|text| text.parse().unwrap()).collect();
        numbers.sort();
        assert_eq!(numbers.iter().map(Number::as_str).collect::<Vec<_>>(), ordered);
    }

    #[test]
    fn a_number_becomes_another_type_only_where_that_holds_it() {
        let number = |text: &str| text.parse::<Number>().unwrap();
        for (text, whole, float, decimal) in [
            ("5", Some(5), Some(5.0), Some("5")),
            ("5.0", Some(5), Some(5.0), Some("5.0")),
            ("-5e3", Some(-5000), Some(-5000.0), Some("-5000")),
            ("5.5", None, Some(5.5), Some("5.5")),
            ("9223372036854775808", None, Some(9_223_372_036_854_775_808.0), Some("9223372036854775808")),
            ("1e400", None, None, None),
            ("1e-29", None, Some(1e-29), None),
        ] {
            let decimal = decimal.map(|text| text.parse::<Decimal>().unwrap());
            let number = number(text);
            assert_eq!((number.as_i64(), number.as_f64(), number.to_decimal()), (whole, float, decimal), "{text}");
        }
        assert_eq!((Number::from(f64::NAN).as_f64(), Number::from(f64::NAN).as_i64()), (None, None));
    }

    proptest! {
        #[test]
        fn whatever_is_read_is_written_as_it_came(text in "-?(0|[1-9][0-9]{0,40})(\\.[0-9]{1,40})?([eE][+-]?[0-9]{1,25})?") {
            let number: Number = pivot_json::from_slice(text.as_bytes()).unwrap();
            prop_assert_eq!(pivot_json::to_string(&number), &*text);
            prop_assert_eq!(number.clone(), number);
        }

        #[test]
        fn floats_and_numbers_are_ordered_alike(one in -1e6..1e6_f64, other in -1e6..1e6_f64) {
            prop_assert_eq!(Number::from(one).cmp(&Number::from(other)), one.total_cmp(&other));
            prop_assert_eq!(Number::from(one).as_f64(), Some(one));
        }
    }
}

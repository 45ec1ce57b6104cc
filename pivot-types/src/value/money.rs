//! Exact amounts and their currency.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use pivot_json::{Json, JsonReader, JsonWriter, Lenient, ReadError, Scalar, WriteError};
use rust_decimal::Decimal;

/// An exact decimal number of up to 28 digits: a price, a fee, a quantity.
///
/// It is read from a number or from a text that spells one. It is written as a number with all its digits, and in its
/// original spelling if it was read from a number of up to 32 characters. Nothing is rounded: a number with more
/// digits, whether or not it has an exponent, does not fit, and is set aside unchanged if its field is optional.
///
/// Amounts are compared by value: `1.10` equals `1.1`.
///
/// ```
/// use pivot_types::Amount;
///
/// let prices: Vec<Amount> = pivot_json::from_slice(b"[7.92, \"0.1\", 0.20, 12345678901234567.89]")?;
/// assert_eq!((prices[1].decimal() + prices[2].decimal()).to_string(), "0.30");
/// assert_eq!(pivot_json::to_string(&prices), "[7.92,0.1,0.20,12345678901234567.89]");
/// # Ok::<(), pivot_json::DecodeError>(())
/// ```
#[derive(Clone, Copy, Default)]
pub struct Amount {
    number: Decimal,
    /// How the number was spelled, which may be otherwise than `number` displays: `1.0E7`, `-0`.
    spelling: Spelling,
}

impl Amount {
    /// The value.
    pub fn decimal(&self) -> Decimal {
        self.number
    }

    /// The number that JSON spells like this.
    fn spelled(text: &str) -> Option<Self> {
        let number = text.parse::<Self>().ok()?.number;
        Some(Self { number, spelling: Spelling::of(text) })
    }
}

/// The spelling of a number, in ASCII and filled up with zeros; all zeros if the number was not read, or if it is longer than
/// the longest that a floating point number is written with.
#[derive(Clone, Copy, Default)]
struct Spelling([u8; 32]);

impl Spelling {
    fn of(text: &str) -> Self {
        let mut spelling = Self::default();
        if let Some(place) = spelling.0.get_mut(..text.len()) {
            place.copy_from_slice(text.as_bytes());
        }
        spelling
    }

    fn as_str(&self) -> &str {
        let length = self.0.iter().position(|byte| *byte == 0).unwrap_or(self.0.len());
        std::str::from_utf8(&self.0[..length]).unwrap_or_default() // ASCII, by construction
    }
}

impl fmt::Debug for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Amount({})", self.number)
    }
}

impl PartialEq for Amount {
    fn eq(&self, other: &Self) -> bool {
        self.number == other.number
    }
}

impl Eq for Amount {}

impl PartialOrd for Amount {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Amount {
    fn cmp(&self, other: &Self) -> Ordering {
        self.number.cmp(&other.number)
    }
}

impl Hash for Amount {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.number.hash(state);
    }
}

impl From<Decimal> for Amount {
    fn from(number: Decimal) -> Self {
        Self { number, spelling: Spelling::default() }
    }
}

impl From<u32> for Amount {
    fn from(number: u32) -> Self {
        Self::from(Decimal::from(number))
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.number.fmt(f)
    }
}

impl FromStr for Amount {
    type Err = ParseAmountError;

    fn from_str(text: &str) -> Result<Self, ParseAmountError> {
        crate::value::number::decimal(text.trim()).map(Self::from).ok_or(ParseAmountError)
    }
}

/// The text is not a decimal number of up to 28 digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseAmountError;

impl fmt::Display for ParseAmountError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a decimal number of up to 28 digits")
    }
}

impl std::error::Error for ParseAmountError {}

impl Json for Amount {
    fn read<'de>(&mut self, source: &mut dyn JsonReader<'de>) -> Result<(), ReadError> {
        self.accept(source.scalar()?)
    }

    fn is_scalar() -> bool {
        true
    }

    fn accept(&mut self, scalar: Scalar<'_>) -> Result<(), ReadError> {
        let number = scalar.clone().into_number()?;
        *self = Self::spelled(&number).ok_or_else(|| scalar.type_mismatch("a decimal number of up to 28 digits"))?;
        Ok(())
    }

    fn write(&self, sink: &mut dyn JsonWriter) -> Result<(), WriteError> {
        match self.spelling.as_str() {
            "" => sink.scalar(Scalar::Number(&self.number.to_string())),
            spelling => sink.scalar(Scalar::Number(spelling)),
        }
    }

    fn placeholder() -> Self {
        Self::default()
    }
}

pivot_json::serde_by_json!(Amount);

/// A currency code in the form of ISO 4217, such as `EUR`: three letters. It is not checked that the code is assigned.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CurrencyCode([u8; 3]);

impl CurrencyCode {
    /// The code in upper case.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default() // ASCII, by construction
    }
}

impl FromStr for CurrencyCode {
    type Err = ParseCurrencyError;

    fn from_str(text: &str) -> Result<Self, ParseCurrencyError> {
        match text.trim().as_bytes() {
            letters @ [_, _, _] if letters.iter().all(u8::is_ascii_alphabetic) => {
                let mut code = [0; 3];
                code.copy_from_slice(letters);
                code.make_ascii_uppercase();
                Ok(Self(code))
            }
            _ => Err(ParseCurrencyError),
        }
    }
}

impl fmt::Display for CurrencyCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for CurrencyCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CurrencyCode({self})")
    }
}

pivot_json::text_form!(CurrencyCode, text by |currency, give| give(currency.as_str()));

/// The text is not a currency code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseCurrencyError;

impl fmt::Display for ParseCurrencyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a currency code has three letters, such as EUR")
    }
}

impl std::error::Error for ParseCurrencyError {}

/// An amount in a currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Money {
    /// The number of units of the currency, such as `7.92`.
    pub amount: Amount,
    /// The currency; the vendor's text if it is not a currency code.
    pub currency: Lenient<CurrencyCode>,
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.amount, self.currency)
    }
}

/// A number, or a text in its place, as in `"sms": "unlimited"`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NumberOrText {
    /// A number, or a text that spells one.
    Number(Amount),
    /// Any other text.
    Text(String),
}

impl Json for NumberOrText {
    fn read<'de>(&mut self, source: &mut dyn JsonReader<'de>) -> Result<(), ReadError> {
        let scalar = source.scalar()?;
        let mut number = Amount::default();
        *self = match scalar {
            Scalar::Text(text) if !Scalar::from(&*text).is_number() => Self::Text(text.into_owned()),
            scalar => match number.accept(scalar.clone()) {
                Ok(()) => Self::Number(number),
                Err(failed) if !scalar.is_text() => return Err(failed),
                Err(_) => Self::Text(scalar.into_text()?.into_owned()),
            },
        };
        Ok(())
    }

    fn write(&self, sink: &mut dyn JsonWriter) -> Result<(), WriteError> {
        match self {
            Self::Number(number) => number.write(sink),
            Self::Text(text) => sink.scalar(Scalar::from(text.as_str())),
        }
    }

    fn placeholder() -> Self {
        Self::Text(String::new())
    }
}

pivot_json::serde_by_json!(NumberOrText);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::Number;

    #[test]
    fn amounts_are_exact_and_read_from_numbers_and_texts() {
        let read = |json: &str| pivot_json::from_slice::<Vec<Amount>>(json.as_bytes());
        let amounts = read("[7.92, 43.99, 0.1, 10, 10.0, \"27.50\", -1, 1e3, 12345678901234567.89]").unwrap();
        let shown: Vec<String> = amounts.iter().map(ToString::to_string).collect();
        assert_eq!(shown[..6], ["7.92", "43.99", "0.1", "10", "10.0", "27.50"]);
        assert_eq!(amounts[7].decimal(), Decimal::from(1000));
        assert_eq!(pivot_json::to_string(&amounts), "[7.92,43.99,0.1,10,10.0,27.50,-1,1e3,12345678901234567.89]");
        for json in [
            "true",
            "\"ten\"",
            "\"1,5\"",
            "\"1_000\"",
            "\"+5\"",
            "1e300",
            "\"NaN\"",
            "{}",
            "0.00000000000000000000000000001",
        ] {
            assert!(read(&format!("[{json}]")).is_err(), "{json}");
        }
    }

    #[test]
    fn a_number_is_written_back_as_it_came() {
        for number in
            ["-0", "1.10", "1E5", "1.0E7", "-1.2345678901234567E+2", "0.0", "79228162514264337593543950335", "1e-5"]
        {
            let amount: Amount = pivot_json::from_slice(number.as_bytes()).unwrap();
            assert_eq!(pivot_json::to_string(&amount), number);
            assert_eq!(amount, pivot_json::from_slice(format!("\"{number}\"").as_bytes()).unwrap());
        }
        assert_eq!(pivot_json::from_slice::<Amount>(b"1.0E7").unwrap(), Amount::from(10_000_000));
    }

    #[test]
    fn an_amount_has_the_value_that_came_or_is_none() {
        for (number, written) in [
            ("1.0E7", "1.0E7"),
            ("12.50e-1", "12.50e-1"),
            ("0e999999999999999999999", "0e999999999999999999999"),
            ("1.234567890123456789012345678e0", "1.234567890123456789012345678e0"),
            // Longer than what is kept of a spelling; the value is the same.
            ("1.0000000000000000000000000000000000e1", "10"),
            ("12.34567890123456789012345678e0000000000", "12.34567890123456789012345678"),
        ] {
            for json in [number.to_owned(), format!("\"{number}\"")] {
                let amount: Amount = pivot_json::from_slice(json.as_bytes()).unwrap();
                assert_eq!(pivot_json::to_string(&amount), written, "{json}");
            }
        }
        for number in [
            "1.2345678901234567890123456789012e0",
            "1.23456789012345678901234567891e2",
            "12345678901234567890123456789.5e-3",
            "1.5e-28",
            "1e-29",
            "7.9228162514264337593543950336e28",
        ] {
            assert!(pivot_json::from_slice::<Amount>(number.as_bytes()).is_err(), "{number}");
            assert!(number.parse::<Amount>().is_err(), "{number}");
        }
    }

    proptest! {
        #[test]
        fn whatever_amount_is_read_is_written_with_the_same_value(
            text in "-?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,30})?([eE][+-]?[0-9]{1,45})?"
        ) {
            if let Ok(amount) = pivot_json::from_slice::<Amount>(text.as_bytes()) {
                let number: Number = text.parse().unwrap();
                prop_assert_eq!(&number, &Number::from(amount.decimal()));
                prop_assert_eq!(number, pivot_json::to_string(&amount).parse::<Number>().unwrap());
            }
        }
    }

    #[test]
    fn a_currency_has_three_letters() {
        assert_eq!("eur".parse::<CurrencyCode>().unwrap().to_string(), "EUR");
        for text in ["", "EU", "EURO", "€", "E1R", "eéu"] {
            assert!(text.parse::<CurrencyCode>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_number_may_be_a_text_and_the_other_way_round() {
        let values: Vec<NumberOrText> = serde_json::from_str(r#"[0, "12", "unlimited"]"#).unwrap();
        assert_eq!(values[2], NumberOrText::Text("unlimited".to_owned()));
        assert_eq!(serde_json::to_string(&values).unwrap(), r#"[0,12,"unlimited"]"#);
        assert!(serde_json::from_str::<NumberOrText>("true").is_err(), "it could not be written back");
    }
}

//! Exact amounts, and the currency they are in.

use std::fmt;
use std::str::FromStr;

use open_json::{Failed, Json, Lenient, Scalar, Sink, Source, Unwritable};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// An exact decimal number: a price, a fee, a quantity. Read from a number or a text that spells one, written as a
/// number.
///
/// ```
/// use pivot_types::Amount;
///
/// let prices: Vec<Amount> = serde_json::from_str("[7.92, \"0.1\", 0.2]")?;
/// assert_eq!((prices[1].decimal() + prices[2].decimal()).to_string(), "0.3");
/// assert_eq!(serde_json::to_string(&prices)?, "[7.92,0.1,0.2]");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Amount(Decimal);

impl Amount {
    /// The number.
    pub fn decimal(&self) -> Decimal {
        self.0
    }
}

impl From<Decimal> for Amount {
    fn from(number: Decimal) -> Self {
        Self(number)
    }
}

impl From<u32> for Amount {
    fn from(number: u32) -> Self {
        Self(number.into())
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Amount {
    type Err = NotAnAmount;

    fn from_str(text: &str) -> Result<Self, NotAnAmount> {
        let number = Decimal::from_str_exact(text.trim()).or_else(|_| Decimal::from_scientific(text.trim()));
        number.map(Self).map_err(|_| NotAnAmount)
    }
}

/// That a text spells no decimal number of up to 28 digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a decimal number of up to 28 digits")]
pub struct NotAnAmount;

impl Json for Amount {
    fn read<'de>(&mut self, source: &mut dyn Source<'de>) -> Result<(), Failed> {
        let scalar = source.scalar()?;
        // A JSON number's shortest spelling is the one the vendor wrote, for up to 15 digits.
        let text = match &scalar {
            Scalar::Null | Scalar::Bool(_) => return Err(scalar.unfit("a number")),
            other => other.to_string(),
        };
        *self = text.parse().map_err(|_| scalar.unfit("a number"))?;
        Ok(())
    }

    fn write(&self, sink: &mut dyn Sink) -> Result<(), Unwritable> {
        match (self.0.is_integer(), self.0.to_i64(), self.0.to_f64()) {
            (true, Some(whole), _) => sink.scalar(Scalar::Int(whole)),
            (_, _, Some(float)) => sink.scalar(Scalar::Float(float)),
            _ => sink.scalar(Scalar::from(self.0.to_string().as_str())),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

open_json::serde_by_json!(Amount);

/// A currency code of ISO 4217, such as `EUR`: three letters. Which codes are in use is not checked.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CurrencyCode([u8; 3]);

impl CurrencyCode {
    /// The code in upper case.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default() // ASCII, by construction
    }
}

impl FromStr for CurrencyCode {
    type Err = NotACurrency;

    fn from_str(text: &str) -> Result<Self, NotACurrency> {
        match text.trim().as_bytes() {
            letters @ [_, _, _] if letters.iter().all(u8::is_ascii_alphabetic) => {
                let mut code = [0; 3];
                code.copy_from_slice(letters);
                code.make_ascii_uppercase();
                Ok(Self(code))
            }
            _ => Err(NotACurrency),
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

open_json::text_form!(CurrencyCode);

/// That a text is no currency code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a currency code has three letters, such as EUR")]
pub struct NotACurrency;

/// An amount in a currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Money {
    /// How much.
    pub amount: Amount,
    /// Of what; the vendor's text where that is no currency code.
    pub currency: Lenient<CurrencyCode>,
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.amount, self.currency)
    }
}

/// A number, or a text that stands in its place, as in `"sms": "unlimited"`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NumberOrText {
    /// A number.
    Number(Amount),
    /// Any other text.
    Text(String),
}

impl Json for NumberOrText {
    fn read<'de>(&mut self, source: &mut dyn Source<'de>) -> Result<(), Failed> {
        let text = source.scalar()?.into_text()?;
        *self = text.parse().map_or_else(|_| Self::Text(text.into_owned()), Self::Number);
        Ok(())
    }

    fn write(&self, sink: &mut dyn Sink) -> Result<(), Unwritable> {
        match self {
            Self::Number(number) => number.write(sink),
            Self::Text(text) => sink.scalar(Scalar::from(text.as_str())),
        }
    }

    fn blank() -> Self {
        Self::Text(String::new())
    }
}

open_json::serde_by_json!(NumberOrText);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_exact_and_read_from_numbers_and_texts() {
        let amounts: Vec<Amount> = serde_json::from_str("[7.92, 43.99, 0.1, 10, 10.0, \"27.50\", -1, 1e3]").unwrap();
        let shown: Vec<String> = amounts.iter().map(ToString::to_string).collect();
        assert_eq!(shown, ["7.92", "43.99", "0.1", "10", "10.0", "27.50", "-1", "1000.0"]);
        assert_eq!(serde_json::to_string(&amounts).unwrap(), "[7.92,43.99,0.1,10,10,27.5,-1,1000]");
        for json in ["true", "\"ten\"", "\"\"", "1e300", "\"NaN\"", "{}"] {
            assert!(serde_json::from_str::<Amount>(json).is_err(), "{json}");
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
    }
}

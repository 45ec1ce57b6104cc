//! The value of a decimal number by its digits, of any size and never rounded.

use std::cmp::Ordering;

use rust_decimal::Decimal;

/// The most digits that 96 bits can have.
const MOST_DIGITS: usize = 29;

/// The decimal that a text spells, with or without an exponent; `None` if it spells none, or one that no [`Decimal`]
/// holds to the last digit.
pub(crate) fn decimal(text: &str) -> Option<Decimal> {
    if let Ok(plain) = Decimal::from_str_exact(text) {
        return Some(plain);
    }
    Digits::of(text).filter(|_| text.contains(['e', 'E']))?.to_decimal()
}

/// A value: its significant digits, and the power of ten of the last of them. Zero has no digits.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Digits {
    is_negative: bool,
    digits: String,
    power: i128,
}

impl Digits {
    /// The value that a text spells: digits with or without a point among them, and an exponent.
    pub(super) fn of(text: &str) -> Option<Self> {
        let (mantissa, exponent) = match text.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, exponent_of(exponent)?),
            None => (text, 0),
        };
        let (is_negative, unsigned) = match mantissa.strip_prefix('-') {
            Some(unsigned) => (true, unsigned),
            None => (false, mantissa),
        };
        let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
        let mut digits = [whole, fraction].concat();
        if digits.is_empty() || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
            return None;
        }
        let significant = digits.trim_end_matches('0').len();
        let zeros = i128::try_from(digits.len() - significant).ok()?;
        digits.truncate(significant);
        let leading = digits.len() - digits.trim_start_matches('0').len();
        digits.drain(..leading);
        if digits.is_empty() {
            return Some(Self::default());
        }
        let power = exponent.saturating_sub(i128::try_from(fraction.len()).ok()?).saturating_add(zeros);
        Some(Self { is_negative, digits, power })
    }

    fn to_decimal(&self) -> Option<Decimal> {
        let missing = if self.power > 0 { usize::try_from(self.power).ok()? } else { 0 };
        if self.digits.len().checked_add(missing)? > MOST_DIGITS {
            return None;
        }
        let digits = if self.digits.is_empty() { "0" } else { &*self.digits };
        let sign = if self.is_negative { "-" } else { "" };
        let spelled = format!("{sign}{digits}{}", "0".repeat(missing));
        let mut number = Decimal::from_str_exact(&spelled).ok()?;
        let scale = if self.power < 0 { u32::try_from(self.power.unsigned_abs()).ok()? } else { 0 };
        number.set_scale(scale).ok()?;
        Some(number)
    }

    /// The power of ten that the first digit stands before.
    fn magnitude(&self) -> i128 {
        self.power.saturating_add(i128::try_from(self.digits.len()).unwrap_or(i128::MAX))
    }

    fn sign(&self) -> i8 {
        match (self.digits.is_empty(), self.is_negative) {
            (true, _) => 0,
            (false, true) => -1,
            (false, false) => 1,
        }
    }
}

impl Ord for Digits {
    fn cmp(&self, other: &Self) -> Ordering {
        let by_size = || {
            let digits = || self.digits.cmp(&other.digits); // without zeros at the end, so that a prefix is less
            // Only powers beyond 128 bits, which are all taken for one, leave something to compare.
            self.magnitude().cmp(&other.magnitude()).then_with(digits).then_with(|| self.power.cmp(&other.power))
        };
        match self.sign().cmp(&other.sign()) {
            Ordering::Equal if self.is_negative => by_size().reverse(),
            Ordering::Equal => by_size(),
            signs => signs,
        }
    }
}

impl PartialOrd for Digits {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// The exponent; the largest there is for one beyond 128 bits.
fn exponent_of(text: &str) -> Option<i128> {
    let (is_negative, digits) = match text.as_bytes() {
        [b'-', ..] => (true, &text[1..]),
        [b'+', ..] => (false, &text[1..]),
        _ => (false, text),
    };
    if digits.is_empty() || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let size = digits.parse::<i128>().unwrap_or(i128::MAX);
    Some(if is_negative { -size } else { size })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decimal_has_the_value_that_is_spelled_or_is_none() {
        for (text, expected) in [
            ("1.50", Some("1.50")),
            ("1.50e1", Some("15")),
            ("15e-1", Some("1.5")),
            ("-2.5E+3", Some("-2500")),
            ("0e999999999999999999999999999999999999999999", Some("0")),
            ("-0e5", Some("0")),
            ("10e-29", Some("0.0000000000000000000000000001")),
            ("0.00000000000000000000000000001e5", Some("0.000000000000000000000001")),
            ("1.2345678901234567890123456789e0", Some("1.2345678901234567890123456789")),
            ("7.9228162514264337593543950335e28", Some("79228162514264337593543950335")),
            ("7.9228162514264337593543950336e28", None),
            ("1.2345678901234567890123456789012e0", None),
            ("1.23456789012345678901234567891e2", None),
            ("12345678901234567890123456789.5e-3", None),
            ("1e-29", None),
            ("1e29", None),
            ("1e300", None),
            ("1e99999999999999999999999999999999999999999999", None),
            ("1e-99999999999999999999999999999999999999999999", None),
            ("1e", None),
            ("e5", None),
            ("1e5e5", None),
            ("1e+-5", None),
            ("-", None),
            ("NaN", None),
        ] {
            let expected = expected.map(|text| Decimal::from_str_exact(text).unwrap());
            assert_eq!(decimal(text), expected, "{text}");
        }
    }
}

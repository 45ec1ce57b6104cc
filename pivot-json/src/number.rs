//! Numbers by their spelling.

/// Whether a text spells a number as JSON does: no sign but `-`, no leading zeros, digits on both sides of the point.
pub(crate) fn is_number(text: &str) -> bool {
    !text.is_empty() && number_end(text.as_bytes(), 0) == Some(text.len())
}

/// Where the number that begins at `start` ends; `None` if what stands there is no number.
pub(crate) fn number_end(bytes: &[u8], start: usize) -> Option<usize> {
    let mut at = start + usize::from(bytes.get(start) == Some(&b'-'));
    at = match bytes.get(at)? {
        b'0' => at + 1,
        b'1'..=b'9' => digits_end(bytes, at + 1),
        _ => return None,
    };
    if bytes.get(at) == Some(&b'.') {
        at = some_digits_end(bytes, at + 1)?;
    }
    if let Some(b'e' | b'E') = bytes.get(at) {
        let signed = matches!(bytes.get(at + 1), Some(b'+' | b'-'));
        at = some_digits_end(bytes, at + 1 + usize::from(signed))?;
    }
    Some(at)
}

fn digits_end(bytes: &[u8], mut at: usize) -> usize {
    while bytes.get(at).is_some_and(u8::is_ascii_digit) {
        at += 1;
    }
    at
}

fn some_digits_end(bytes: &[u8], start: usize) -> Option<usize> {
    let end = digits_end(bytes, start);
    (end > start).then_some(end)
}

/// The whole number that begins at `start`, without sign, fraction and exponent, and where it ends; `None` for more than 18
/// digits, too.
#[inline]
pub(crate) fn plain_integer(bytes: &[u8], start: usize) -> Option<(i64, usize)> {
    let (mut integer, mut end) = (0, start);
    while let Some(digit @ b'0'..=b'9') = bytes.get(end) {
        if end - start == 18 {
            return None;
        }
        integer = integer * 10 + i64::from(digit - b'0');
        end += 1;
    }
    let has_zeros = end - start > 1 && bytes.get(start) == Some(&b'0');
    let goes_on = matches!(bytes.get(end), Some(b'.' | b'e' | b'E'));
    (end > start && !has_zeros && !goes_on).then_some((integer, end))
}

/// The whole number that a JSON number spells: `5`, `5.0` and `5e2` do, `5.5` does not, nor does what is beyond
/// 128 bits.
pub(crate) fn whole(number: &str) -> Option<i128> {
    if let Ok(plain) = number.parse::<i64>() {
        return Some(plain.into());
    }
    let (mantissa, exponent) = match number.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent),
        None => (number, "0"),
    };
    let (is_negative, mantissa) = match mantissa.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, mantissa),
    };
    let (before, after) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let significant = [before, after].concat();
    if significant.bytes().all(|digit| digit == b'0') {
        return Some(0);
    }
    // Where the point stands among the digits, once the exponent has moved it.
    let point = i128::try_from(before.len()).ok()?.checked_add(exponent.parse().ok()?)?;
    let (kept, dropped) = match usize::try_from(point) {
        Ok(point) if point <= significant.len() => significant.split_at(point),
        Ok(_) => (significant.as_str(), ""),
        Err(_) => ("", significant.as_str()),
    };
    if !dropped.bytes().all(|digit| digit == b'0') {
        return None;
    }
    let zeros = usize::try_from(point).ok()?.saturating_sub(significant.len());
    if zeros > 39 {
        return None; // beyond 128 bits
    }
    let sign = if is_negative { "-" } else { "" };
    format!("{sign}{kept}{}", "0".repeat(zeros)).parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_spellings_of_json_are_numbers() {
        for text in ["0", "-0", "7", "10", "-1.50", "0.0", "1e5", "1E+05", "2.5e-10", "18446744073709551617", "1e400"] {
            assert!(is_number(text), "{text}");
        }
        for text in
            ["", "-", "+1", "01", "-01", ".5", "5.", "1e", "1e+", "0x1", "1 ", " 1", "NaN", "1,5", "--1", "1.e5"]
        {
            assert!(!is_number(text), "{text}");
        }
    }

    #[test]
    fn a_whole_number_without_anything_else_is_read_at_once_and_no_other() {
        for (text, plain) in [
            ("0", Some((0, 1))),
            ("7,", Some((7, 1))),
            ("10}", Some((10, 2))),
            ("999999999999999999", Some((999_999_999_999_999_999, 18))),
            ("1000000000000000000", None),
            ("9223372036854775808", None),
            ("", None),
            ("-1", None),
            ("+1", None),
            ("00", None),
            ("01", None),
            ("1.0", None),
            ("1e5", None),
            ("1E5", None),
            ("x", None),
        ] {
            assert_eq!(plain_integer(text.as_bytes(), 0), plain, "{text}");
            assert_eq!(plain_integer(format!("-{text}").as_bytes(), 1), plain.map(|(value, end)| (value, end + 1)));
        }
    }

    #[test]
    fn a_whole_number_is_found_in_every_spelling_and_in_no_other() {
        for (text, number) in [
            ("0", 0),
            ("-0", 0),
            ("0.000", 0),
            ("0e999999999999", 0),
            ("1995.00", 1995),
            ("-12.0", -12),
            ("1E5", 100_000),
            ("1.0E7", 10_000_000),
            ("12.50e1", 125),
            ("1200e-2", 12),
            ("18446744073709551617", 18_446_744_073_709_551_617),
            ("1.7e2", 170),
        ] {
            assert_eq!(whole(text), Some(number), "{text}");
        }
        for text in ["5.5", "1e-1", "1200e-3", "1e400", "1e99999999999999999999999999999999999999999999", "12.345e2"] {
            assert_eq!(whole(text), None, "{text}");
        }
    }
}

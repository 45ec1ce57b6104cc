//! The documented forms of dates, read and written digit by digit.
//!
//! `chrono`'s parser and formatter interpret a pattern for every date, which is a third of what a document costs to
//! read. Whatever is not spelled exactly like a documented form is left to `chrono`, so that the same texts are
//! dates as without this module.

use std::fmt;

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Timelike};

/// The date and time that a text begins with, and what follows it: `YYYY-MM-DDTHH:MM`, then seconds, then a fraction
/// of up to nine digits, if there are any.
pub(super) fn date_time(text: &str) -> Option<(NaiveDateTime, &str)> {
    let bytes = text.as_bytes();
    let day = date(bytes)?;
    let (b'T', b':') = (*bytes.get(10)?, *bytes.get(13)?) else { return None };
    let (hour, minute) = (pair(bytes, 11)?, pair(bytes, 14)?);
    let (mut second, mut nanosecond, mut end) = (0, 0, 16);
    if bytes.get(16) == Some(&b':') {
        second = pair(bytes, 17)?;
        end = 19;
        if bytes.get(19) == Some(&b'.') {
            (nanosecond, end) = fraction(bytes, 20)?;
        }
    }
    // A leap second is no time here; `chrono` decides about it.
    let time = NaiveTime::from_hms_nano_opt(hour, minute, second, nanosecond)?;
    Some((NaiveDateTime::new(day, time), text.get(end..)?))
}

/// The instant that a text names with `Z`, with an offset such as `+02:00` behind the seconds, or with neither.
pub(super) fn instant(text: &str) -> Option<DateTime<FixedOffset>> {
    let (local, zone) = date_time(text)?;
    let offset = match zone.as_bytes() {
        [] | b"Z" => 0,
        // RFC 3339 has no offset without seconds.
        [sign @ (b'+' | b'-'), hours @ .., b':', _, _]
            if hours.len() == 2 && text.as_bytes().get(16) == Some(&b':') =>
        {
            let (hours, minutes) = (pair(hours, 0)?, pair(zone.as_bytes(), 4).filter(|minutes| *minutes < 60)?);
            let seconds = i32::try_from(hours * 3600 + minutes * 60).ok()?;
            if *sign == b'-' { -seconds } else { seconds }
        }
        _ => return None,
    };
    let offset = FixedOffset::east_opt(offset)?;
    Some(DateTime::from_naive_utc_and_offset(local.checked_sub_offset(offset)?, offset))
}

/// The day that a text begins with: `YYYY-MM-DD`.
pub(super) fn date(bytes: &[u8]) -> Option<NaiveDate> {
    let (b'-', b'-') = (*bytes.get(4)?, *bytes.get(7)?) else { return None };
    let year = pair(bytes, 0)? * 100 + pair(bytes, 2)?;
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, pair(bytes, 5)?, pair(bytes, 8)?)
}

/// The number of two digits that begins at `start`.
#[inline]
fn pair(bytes: &[u8], start: usize) -> Option<u32> {
    match bytes.get(start..start + 2)? {
        [tens @ b'0'..=b'9', ones @ b'0'..=b'9'] => Some(u32::from(tens - b'0') * 10 + u32::from(ones - b'0')),
        _ => None,
    }
}

/// The nanoseconds of a fraction whose digits begin at `start`, and where they end.
fn fraction(bytes: &[u8], start: usize) -> Option<(u32, usize)> {
    let digits = bytes.get(start..)?.iter().take_while(|byte| byte.is_ascii_digit()).take(10);
    let (mut value, mut length) = (0, 0);
    for digit in digits {
        if length == 9 {
            return None;
        }
        value = value * 10 + u32::from(digit - b'0');
        length += 1;
    }
    let missing = u32::try_from(9_usize.checked_sub(length)?).ok()?;
    (length > 0).then(|| (value * 10_u32.pow(missing), start + length))
}

/// Writes `YYYY-MM-DDTHH:MM:SS`, a fraction of three, six or nine digits if there is one, and `suffix`.
pub(super) fn write_date_time(f: &mut fmt::Formatter<'_>, moment: &NaiveDateTime, suffix: &str) -> fmt::Result {
    match Text::date_time(moment, suffix) {
        Some(text) => f.write_str(text.as_str()),
        None => write!(f, "{moment:?}{suffix}"),
    }
}

/// Writes `YYYY-MM-DD`.
pub(super) fn write_date(f: &mut fmt::Formatter<'_>, day: NaiveDate) -> fmt::Result {
    match Text::day(day) {
        Some(text) => f.write_str(text.as_str()),
        None => write!(f, "{day:?}"),
    }
}

/// The longest form, `2024-10-17T14:01:38.275123456Z`.
const LONGEST: usize = 30;

/// A text that is being written, all of ASCII.
pub(super) struct Text {
    bytes: [u8; LONGEST],
    length: usize,
}

impl Text {
    /// A date and time whose year has four digits and that is no leap second, and an ASCII `suffix`.
    pub(super) fn date_time(moment: &NaiveDateTime, suffix: &str) -> Option<Self> {
        let mut text = Self::day(moment.date()).filter(|_| moment.nanosecond() < 1_000_000_000)?;
        for (mark, number) in [(b'T', moment.hour()), (b':', moment.minute()), (b':', moment.second())] {
            text.push(mark);
            text.pair(number);
        }
        text.fraction(moment.nanosecond());
        suffix.bytes().for_each(|byte| text.push(byte));
        Some(text)
    }

    /// A day whose year has four digits.
    pub(super) fn day(day: NaiveDate) -> Option<Self> {
        let year = u32::try_from(day.year()).ok().filter(|year| *year <= 9999)?;
        let mut text = Self { bytes: [0; LONGEST], length: 0 };
        text.pair(year / 100);
        text.pair(year % 100);
        for number in [day.month(), day.day()] {
            text.push(b'-');
            text.pair(number);
        }
        Some(text)
    }

    fn push(&mut self, byte: u8) {
        if let Some(place) = self.bytes.get_mut(self.length) {
            *place = byte;
            self.length += 1;
        }
    }

    /// A number below 100, in two digits.
    fn pair(&mut self, number: u32) {
        for digit in [number / 10, number % 10] {
            self.push(b'0' + digit as u8); // a digit
        }
    }

    fn fraction(&mut self, nanosecond: u32) {
        let (value, length) = match nanosecond {
            0 => return,
            _ if nanosecond % 1_000_000 == 0 => (nanosecond / 1_000_000, 3),
            _ if nanosecond % 1_000 == 0 => (nanosecond / 1_000, 6),
            _ => (nanosecond, 9),
        };
        self.push(b'.');
        for place in (0..length).rev() {
            self.push(b'0' + (value / 10_u32.pow(place) % 10) as u8); // a digit
        }
    }

    pub(super) fn as_str(&self) -> &str {
        std::str::from_utf8(&self.bytes[..self.length]).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What `chrono` makes of a text that ends behind its fraction.
    fn by_pattern(text: &str) -> Option<NaiveDateTime> {
        let seconds = NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f");
        seconds.or_else(|_| NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M")).ok()
    }

    #[test]
    fn every_documented_form_is_read_here() {
        for (text, rest) in [
            ("2024-10-17T14:01:38", ""),
            ("2024-10-17T14:01:38Z", "Z"),
            ("2024-10-17T14:01", ""),
            ("2024-10-17T14:01:38.275", ""),
            ("2024-10-17T14:01:38.275Z", "Z"),
            ("0000-01-01T00:00:00.000000001", ""),
            ("2024-02-29T23:59:59.123456789+02:00", "+02:00"),
        ] {
            let (read, behind) = date_time(text).unwrap();
            assert_eq!((Some(read), behind), (by_pattern(text.strip_suffix(rest).unwrap()), rest), "{text}");
        }
    }

    #[test]
    fn what_is_spelled_in_another_way_is_left_to_the_parser_of_patterns() {
        for text in [
            "",
            "2024",
            "2024-10-17",
            "2024-10-17 14:01:38",
            "2024-10-17t14:01:38",
            "2024-1-17T14:01:38",
            "2024-10-17T14:01:60",
            "2024-10-17T24:00:00",
            "2024-10-17T14:1:38",
            "2024-10-17T14:01:3",
            "2024-10-17T14:01:38.",
            "2024-10-17T14:01:38.1234567890",
            "+024-10-17T14:01:38",
            "2023-02-29T00:00:00",
            "２024-10-17T14:01:38",
            "2024-10-17T14:01:é",
        ] {
            assert_eq!(date_time(text), None, "{text}");
        }
    }

    struct Shown(NaiveDateTime);

    impl fmt::Display for Shown {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write_date_time(f, &self.0, "Z")
        }
    }

    struct Day(NaiveDate);

    impl fmt::Display for Day {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write_date(f, self.0)
        }
    }

    proptest! {
        #[test]
        fn what_is_read_is_what_a_pattern_reads(
            text in "[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6][0-9](:[0-6][0-9](\\.[0-9]{0,12})?)?|\\PC{0,24}"
        ) {
            if let Some((read, rest)) = date_time(&text) {
                let read_text = &text[..text.len() - rest.len()];
                prop_assert_eq!(Some(read), by_pattern(read_text));
            } else if let Some(read) = by_pattern(&text) {
                // A leap second, or more digits than are kept.
                prop_assert!(read.nanosecond() >= 1_000_000_000 || text.len() > 29, "{}", text);
            }
        }

        #[test]
        fn an_offset_is_what_rfc_3339_makes_of_it(
            text in "[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6][0-9]:[0-6][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})"
        ) {
            let read = DateTime::parse_from_rfc3339(&text).ok();
            match instant(&text) {
                Some(instant) => prop_assert_eq!(Some(instant), read),
                None => prop_assert!(read.is_none_or(|read| read.nanosecond() >= 1_000_000_000), "{}", text),
            }
        }

        #[test]
        fn what_is_written_is_what_a_pattern_writes(
            seconds in -80_000_000_000_i64..270_000_000_000, nanosecond in prop_oneof![
                Just(0), (0_u32..1000).prop_map(|n| n * 1_000_000), (0_u32..1_000_000).prop_map(|n| n * 1000), 0_u32..2_000_000_000
            ]
        ) {
            // A leap second stands at the end of a minute only.
            let seconds = if nanosecond < 1_000_000_000 { seconds } else { seconds - seconds.rem_euclid(60) + 59 };
            let moment = DateTime::from_timestamp(seconds, nanosecond).unwrap().naive_utc();
            prop_assert_eq!(Shown(moment).to_string(), moment.format("%Y-%m-%dT%H:%M:%S%.fZ").to_string());
            prop_assert_eq!(Day(moment.date()).to_string(), moment.format("%Y-%m-%d").to_string());
        }
    }
}

//! Dates and times in the five formats that E4Cars accepts.
//!
//! | format | example |
//! |---|---|
//! | date, `T`, hours, minutes, seconds | `2024-10-17T14:01:38` |
//! | the same with `Z` | `2024-10-17T14:01:38Z` |
//! | without seconds | `2024-10-17T14:01` |
//! | with milliseconds | `2024-10-17T14:01:38.275` |
//! | with milliseconds and `Z` | `2024-10-17T14:01:38.275Z` |
//!
//! Source: \[doc\].
//!
//! Whether a date is local or UTC is determined by its field, not by the `Z`: all dates of the vehicle flow are local,
//! all dates of the yard flow are UTC \[doc\]. They have different types here, which convert into each other only
//! through a time zone that the caller names.
//!
//! A text that could not be written back with the same meaning is not a date: an instant outside of the years 0 to 9999
//! in UTC, or a fraction of more than nine digits. `None`, `null`, `N/A` and similar texts, ignoring case, mean that
//! there is no date \[doc for `None`, which Orange writes; guess for the others\].

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime, TimeZone, Utc};

/// A date and time of day in the local time of a place that the data does not name.
///
/// It is written as `2024-10-17T14:01:38`, with a fraction if it has one. It is read from all five formats; a `Z` has
/// no meaning for a local time and is dropped.
///
/// ```
/// use pivot_types::LocalDateTime;
///
/// let issued: LocalDateTime = "2024-10-17T14:01".parse()?;
/// assert_eq!(issued.to_string(), "2024-10-17T14:01:00");
/// # Ok::<(), pivot_types::value::dates::DateError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocalDateTime(NaiveDateTime);

impl LocalDateTime {
    /// The date and time as a `chrono` type.
    pub fn naive(&self) -> NaiveDateTime {
        self.0
    }

    /// The instant at a place whose local time differs from UTC by `offset`. `None` if it is outside of the years 0 to
    /// 9999.
    pub fn at_offset(&self, offset: FixedOffset) -> Option<UtcDateTime> {
        offset.from_local_datetime(&self.0).single().and_then(in_four_digits)
    }
}

impl From<NaiveDateTime> for LocalDateTime {
    fn from(naive: NaiveDateTime) -> Self {
        Self(naive)
    }
}

impl FromStr for LocalDateTime {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let text = text.trim();
        parse(text.strip_suffix('Z').unwrap_or(text)).map(Self).ok_or_else(|| DateError::date_time(text))
    }
}

impl fmt::Display for LocalDateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.format("%Y-%m-%dT%H:%M:%S%.f"))
    }
}

/// An instant in UTC.
///
/// It is written as `2025-10-13T12:14:38Z`, with a fraction if it has one. It is read from all five formats, with or
/// without `Z`, and from a time with an offset (`+02:00`), which is converted.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UtcDateTime(DateTime<Utc>);

impl UtcDateTime {
    /// The instant as a `chrono` type.
    pub fn instant(&self) -> DateTime<Utc> {
        self.0
    }
}

impl From<DateTime<Utc>> for UtcDateTime {
    fn from(instant: DateTime<Utc>) -> Self {
        Self(instant)
    }
}

impl FromStr for UtcDateTime {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let text = text.trim();
        let utc = parse(text.strip_suffix('Z').unwrap_or(text)).map(|naive| naive.and_utc());
        let with_offset = || has_exact_fraction(text).then(|| DateTime::parse_from_rfc3339(text).ok()).flatten();
        utc.map(Self).or_else(|| with_offset().and_then(in_four_digits)).ok_or_else(|| DateError::date_time(text))
    }
}

impl fmt::Display for UtcDateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.format("%Y-%m-%dT%H:%M:%S%.fZ"))
    }
}

/// An instant in the formats that Orange writes: ISO 8601 (`2024-07-16T12:52:11Z`) and RFC 1123 (`Tue, 12 Mar 2024
/// 17:59:18 GMT`). The text `None` means that there is no date. It is written in ISO 8601.
///
/// Source: \[doc\].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(UtcDateTime);

impl Timestamp {
    /// The instant as a `chrono` type.
    pub fn instant(&self) -> DateTime<Utc> {
        self.0.0
    }
}

impl From<DateTime<Utc>> for Timestamp {
    fn from(instant: DateTime<Utc>) -> Self {
        Self(UtcDateTime(instant))
    }
}

impl FromStr for Timestamp {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let rfc_1123 = || DateTime::parse_from_rfc2822(text.trim()).ok().and_then(in_four_digits);
        let iso_8601 = text.parse::<UtcDateTime>();
        iso_8601.or_else(|error| rfc_1123().ok_or(error)).map(Self)
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A calendar day, as in `2023-07-14`. It is also read from the five formats of a date and time, whose time is dropped.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocalDate(NaiveDate);

impl LocalDate {
    /// The day as a `chrono` type.
    pub fn naive(&self) -> NaiveDate {
        self.0
    }
}

impl From<NaiveDate> for LocalDate {
    fn from(naive: NaiveDate) -> Self {
        Self(naive)
    }
}

impl FromStr for LocalDate {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let text = text.trim();
        let day = has_plain_date(text).then(|| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()).flatten();
        let with_time = || parse(text.strip_suffix('Z').unwrap_or(text)).map(|moment| moment.date());
        day.or_else(with_time).map(Self).ok_or_else(|| DateError { text: shorten(text), form: "YYYY-MM-DD" })
    }
}

impl fmt::Display for LocalDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.format("%Y-%m-%d"))
    }
}

/// The five forms, without their `Z`.
fn parse(text: &str) -> Option<NaiveDateTime> {
    if !has_plain_date(text) || !has_exact_fraction(text) {
        return None;
    }
    let seconds = NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f");
    seconds.or_else(|_| NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M")).ok()
}

/// Whether the text starts with a year of four digits: `chrono` alone would take signs and longer years, which could
/// not be written in a documented form again.
fn has_plain_date(text: &str) -> bool {
    let (year, rest) = text.as_bytes().split_at(text.len().min(4));
    year.iter().all(u8::is_ascii_digit) && rest.first() == Some(&b'-')
}

/// Whether a fraction of seconds has at most nine digits: `chrono` drops the others.
fn has_exact_fraction(text: &str) -> bool {
    let fraction = text.split_once('.').map_or("", |(_, fraction)| fraction);
    fraction.bytes().take_while(u8::is_ascii_digit).count() <= 9
}

/// The instant in UTC, if its year there has four digits, so that it can be written in a documented form.
fn in_four_digits(instant: DateTime<FixedOffset>) -> Option<UtcDateTime> {
    let utc = instant.with_timezone(&Utc);
    (0..=9999).contains(&utc.year()).then_some(UtcDateTime(utc))
}

/// Whether a text in the place of a date says that there is none.
fn says_none(text: &str) -> bool {
    let text = text.trim();
    let words = ["none", "null", "nil", "n/a", "na", "undefined", "-"];
    text.is_empty() || words.iter().any(|word| text.eq_ignore_ascii_case(word))
}

fn shorten(text: &str) -> String {
    text.chars().take(40).collect()
}

macro_rules! debug_as_display {
    ($($name:ident),+) => {$(
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self)
            }
        }
    )+};
}

debug_as_display!(LocalDateTime, UtcDateTime, LocalDate, Timestamp);
pivot_json::text_form! {
    LocalDateTime, absent if says_none;
    UtcDateTime, absent if says_none;
    LocalDate, absent if says_none;
    Timestamp, absent if says_none;
}

/// The text is not a date in an accepted format, or names a day or time that does not exist.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{text:?} is no existing date of the form {form}")]
pub struct DateError {
    text: String,
    form: &'static str,
}

impl DateError {
    fn date_time(text: &str) -> Self {
        Self { text: shorten(text), form: "YYYY-MM-DDTHH:MM[:SS[.mmm]][Z]" }
    }
}

#[cfg(test)]
mod tests {
    use pivot_json::Lenient;
    use proptest::prelude::*;

    use super::*;

    const FIVE_FORMS: [(&str, &str); 5] = [
        ("2024-10-17T14:01:38", "2024-10-17T14:01:38"),
        ("2024-10-17T14:01:38Z", "2024-10-17T14:01:38"),
        ("2024-10-17T14:01", "2024-10-17T14:01:00"),
        ("2024-10-17T14:01:38.275", "2024-10-17T14:01:38.275"),
        ("2024-10-17T14:01:38.275Z", "2024-10-17T14:01:38.275"),
    ];

    #[test]
    fn all_five_documented_forms_read_as_local_and_as_utc() {
        for (form, canonical) in FIVE_FORMS {
            assert_eq!(form.parse::<LocalDateTime>().unwrap().to_string(), canonical);
            assert_eq!(form.parse::<UtcDateTime>().unwrap().to_string(), format!("{canonical}Z"));
        }
    }

    #[test]
    fn a_day_reads_from_all_five_forms_and_is_written_as_the_day() {
        for (form, _) in FIVE_FORMS {
            assert_eq!(form.parse::<LocalDate>().unwrap().to_string(), "2024-10-17", "{form}");
        }
        assert!("2024-10-17T25:00:00".parse::<LocalDate>().is_err());
    }

    #[test]
    fn a_fraction_of_zero_is_not_written() {
        assert_eq!("2025-10-10T13:15:00.000Z".parse::<UtcDateTime>().unwrap().to_string(), "2025-10-10T13:15:00Z");
    }

    #[test]
    fn an_offset_is_converted_to_utc_and_refused_for_a_local_time() {
        let text = "2025-10-10T15:15:00+02:00";
        assert_eq!(text.parse::<UtcDateTime>().unwrap().to_string(), "2025-10-10T13:15:00Z");
        assert!(text.parse::<LocalDateTime>().is_err());
    }

    #[test]
    fn the_three_forms_of_orange_read_and_none_is_none() {
        for text in ["2024-03-12T17:59:18Z", "2024-03-12T17:59:18.000Z", "Tue, 12 Mar 2024 17:59:18 GMT"] {
            assert_eq!(text.parse::<Timestamp>().unwrap().to_string(), "2024-03-12T17:59:18Z");
        }
        let read = |json| serde_json::from_str::<Vec<Lenient<Timestamp>>>(json).unwrap();
        assert!(pivot_json::Json::is_null_like(&read(r#"["None"]"#)[0]));
        assert_eq!(read(r#"["soon"]"#)[0], Lenient::Invalid("soon".to_owned()));
    }

    #[test]
    fn what_could_not_be_written_with_the_same_meaning_is_no_date_and_kept() {
        let texts = [
            "9999-12-31T23:59:59-05:00",
            "0000-01-01T00:00:00+14:00",
            "0000-01-01T00:00:00.5+00:01",
            "2024-10-17T14:01:38.2751234567",
            "2024-10-17T14:01:38.2751234567Z",
            "2024-10-17T14:01:38.0000000000000+02:00",
            "+10000-01-01T00:00:00Z",
            "-0001-01-01T00:00:00Z",
        ];
        for text in texts {
            assert!(text.parse::<UtcDateTime>().is_err(), "{text}");
            assert!(text.parse::<Timestamp>().is_err(), "{text}");
            assert!(text.parse::<LocalDateTime>().is_err(), "{text}");
            let kept: Lenient<UtcDateTime> = pivot_json::from_slice(format!("\"{text}\"").as_bytes()).unwrap();
            assert_eq!(pivot_json::to_string(&kept), format!("\"{text}\""));
        }
        assert!("Fri, 31 Dec 9999 23:59:59 -0500".parse::<Timestamp>().is_err());
        for (text, written) in [
            ("9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z"),
            ("9999-12-31T23:59:59.999999999+00:00", "9999-12-31T23:59:59.999999999Z"),
            ("0000-01-01T00:00:00-01:00", "0000-01-01T01:00:00Z"),
            ("2024-10-17T14:01:38.275123456Z", "2024-10-17T14:01:38.275123456Z"),
        ] {
            assert_eq!(text.parse::<UtcDateTime>().unwrap().to_string(), written);
        }
        let last: LocalDateTime = "9999-12-31T23:59:59".parse().unwrap();
        assert_eq!(last.at_offset(FixedOffset::west_opt(3600).unwrap()), None);
    }

    pivot_json::object! {
        #[derive(Debug)]
        #[allow(unreachable_pub)]
        pub struct Dates {
            pub local: Option<Lenient<LocalDateTime>>,
            pub utc: Option<Lenient<UtcDateTime>>,
            pub day: Option<Lenient<LocalDate>>,
            pub at: Option<Lenient<Timestamp>>,
            pub must: Lenient<LocalDate>,
        }
    }

    #[test]
    fn words_for_no_date_are_absent_where_that_may_be_and_written_back() {
        for word in ["None", "none", "NONE", "null", "NULL", "N/A", "n/a", "NA", "nil", "undefined", "-", "", " none "]
        {
            let json = format!(r#"{{"local":"{word}","utc":"{word}","day":"{word}","at":"{word}","must":"{word}"}}"#);
            let read: Dates = pivot_json::from_slice(json.as_bytes()).unwrap();
            assert_eq!((read.local.is_none(), read.utc.is_none()), (true, true), "{word}");
            assert_eq!((read.day.is_none(), read.at.is_none()), (true, true), "{word}");
            assert_eq!(read.must, Lenient::Invalid(word.to_owned()));
            assert!(pivot_json::misfits(&read).is_empty(), "{word}");
            assert_eq!(pivot_json::to_string(&read), json);
        }
        let read: Dates = pivot_json::from_slice(br#"{"day":"no","must":"soon"}"#).unwrap();
        assert_eq!(read.day, Some(Lenient::Invalid("no".to_owned())));
    }

    #[test]
    fn a_local_time_becomes_an_instant_only_through_an_offset() {
        let local: LocalDateTime = "2025-10-10T15:15:00".parse().unwrap();
        let paris = FixedOffset::east_opt(2 * 3600).unwrap();
        assert_eq!(local.at_offset(paris), Some("2025-10-10T13:15:00Z".parse().unwrap()));
    }

    #[test]
    fn days_that_do_not_exist_are_refused_and_leap_days_are_not() {
        for text in ["2023-02-29T00:00:00", "2024-13-01T00:00:00", "2024-01-01T24:00:00", "2024-10-17", "", "T", "Z"] {
            assert!(text.parse::<LocalDateTime>().is_err(), "{text}");
            assert!(text.parse::<UtcDateTime>().is_err(), "{text}");
        }
        assert!("2024-02-29T00:00:00".parse::<LocalDateTime>().is_ok());
        for text in ["2023-02-29", "14/07/2023", "+2023-07-14", "12023-07-14", "-023-07-14", ""] {
            assert!(text.parse::<LocalDate>().is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_read_is_written_in_a_form_that_reads_the_same(
            text in "\\PC{0,30}|[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,12})?)?(Z|[+-][01][0-9]:[0-5][0-9])?"
        ) {
            if let Ok(local) = text.parse::<LocalDateTime>() {
                prop_assert_eq!(local.to_string().parse::<LocalDateTime>(), Ok(local));
            }
            if let Ok(utc) = text.parse::<UtcDateTime>() {
                prop_assert_eq!(utc.to_string().parse::<UtcDateTime>(), Ok(utc));
                prop_assert!(has_plain_date(&utc.to_string()));
            }
        }
    }
}

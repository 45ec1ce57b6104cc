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
use pivot_json::WriteError;

mod digits;

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
/// # Ok::<(), pivot_types::value::dates::ParseDateError>(())
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
    type Err = ParseDateError;

    fn from_str(text: &str) -> Result<Self, ParseDateError> {
        let text = text.trim();
        if let Some((local, "" | "Z")) = digits::date_time(text) {
            return Ok(Self(local));
        }
        parse(text.strip_suffix('Z').unwrap_or(text)).map(Self).ok_or_else(|| ParseDateError::date_time(text))
    }
}

impl fmt::Display for LocalDateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        digits::write_date_time(f, &self.0, "")
    }
}

/// An instant in UTC.
///
/// It is written as `2025-10-13T12:14:38Z`, with a fraction if it has one. It is read from all five formats, with or
/// without `Z`, and from a time with an offset (`+02:00`, `+0200`, `+02`), which is converted.
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
    type Err = ParseDateError;

    fn from_str(text: &str) -> Result<Self, ParseDateError> {
        let text = text.trim();
        if let Some(instant) = digits::instant(text).and_then(in_four_digits) {
            return Ok(instant);
        }
        let utc = parse(text.strip_suffix('Z').unwrap_or(text)).map(|naive| naive.and_utc());
        utc.map(Self)
            .or_else(|| with_offset(text).and_then(in_four_digits))
            .ok_or_else(|| ParseDateError::date_time(text))
    }
}

impl fmt::Display for UtcDateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        digits::write_date_time(f, &self.0.naive_utc(), "Z")
    }
}

/// An instant in the formats that Orange writes: ISO 8601 (`2024-07-16T12:52:11Z`), RFC 1123 (`Tue, 12 Mar 2024 17:59:18
/// GMT`), and date and time with a space between (`2021-02-21 14:34:23`), taken as UTC. The text `None` means that there
/// is no date. It is written in ISO 8601.
///
/// Source: \[doc\]; \[vendor\] for the space; \[guess\] that such a time is UTC.
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
    type Err = ParseDateError;

    fn from_str(text: &str) -> Result<Self, ParseDateError> {
        let rfc_1123 = || DateTime::parse_from_rfc2822(text.trim()).ok().and_then(in_four_digits);
        let iso_8601 = text.parse::<UtcDateTime>();
        iso_8601.or_else(|error| rfc_1123().or_else(|| spaced(text)).ok_or(error)).map(Self)
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
    type Err = ParseDateError;

    fn from_str(text: &str) -> Result<Self, ParseDateError> {
        let text = text.trim();
        if let Some((day, "")) = digits::date(text.as_bytes()).map(|day| (day, text.get(10..).unwrap_or_default())) {
            return Ok(Self(day));
        }
        let day = has_plain_date(text).then(|| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()).flatten();
        let with_time = || parse(text.strip_suffix('Z').unwrap_or(text)).map(|moment| moment.date());
        day.or_else(with_time).map(Self).ok_or_else(|| ParseDateError { text: shorten(text), form: "YYYY-MM-DD" })
    }
}

impl fmt::Display for LocalDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        digits::write_date(f, self.0)
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

/// A date and a time to the second with one space between, without an offset.
fn spaced(text: &str) -> Option<UtcDateTime> {
    let (date, time) = text.trim().split_once(' ')?;
    let joined = format!("{date}T{time}");
    let (moment, rest) = digits::date_time(&joined)?;
    let has_seconds = time.as_bytes().get(5) == Some(&b':');
    (date.len() == 10 && has_seconds && rest.is_empty()).then(|| UtcDateTime(moment.and_utc()))
}

/// A time with an offset: `+02:00` as in RFC 3339, and `+0200` or `+02` as in ISO 8601, which Java, PHP and PostgreSQL write.
fn with_offset(text: &str) -> Option<DateTime<FixedOffset>> {
    if !has_exact_fraction(text) {
        return None;
    }
    let iso_8601 = || {
        let is_meant = has_plain_date(text) && text.as_bytes().get(10) == Some(&b'T');
        is_meant.then(|| DateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f%#z").ok()).flatten()
    };
    DateTime::parse_from_rfc3339(text).ok().or_else(iso_8601)
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
    LocalDateTime, absent if says_none, text by |date, give| give_text(digits::Text::date_time(&date.0, ""), date, give);
    UtcDateTime, absent if says_none, text by give_instant;
    LocalDate, absent if says_none, text by |day, give| give_text(digits::Text::day(day.0), day, give);
    Timestamp, absent if says_none, text by |date, give| give_instant(&date.0, give);
}

type Give<'a> = &'a mut dyn FnMut(&str) -> Result<(), WriteError>;

fn give_instant(date: &UtcDateTime, give: Give<'_>) -> Result<(), WriteError> {
    give_text(digits::Text::date_time(&date.0.naive_utc(), "Z"), date, give)
}

/// Gives the text of a date, or what it displays if it has none of the usual form.
fn give_text(text: Option<digits::Text>, date: &dyn fmt::Display, give: Give<'_>) -> Result<(), WriteError> {
    match text {
        Some(text) => give(text.as_str()),
        None => give(&date.to_string()),
    }
}

/// The text is not a date in an accepted format, or names a day or time that does not exist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseDateError {
    text: String,
    form: &'static str,
}

impl fmt::Display for ParseDateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is no existing date of the form {}", self.text, self.form)
    }
}

impl std::error::Error for ParseDateError {}

impl ParseDateError {
    fn date_time(text: &str) -> Self {
        Self { text: shorten(text), form: "YYYY-MM-DDTHH:MM[:SS[.mmm]][Z]" }
    }
}

#[cfg(test)]
mod tests;

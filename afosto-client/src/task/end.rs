//! The time at which a task ended, in the forms in which servers write times.

use std::ops::RangeInclusive;
use std::time::SystemTime;

use pivot_json::{Lenient, RawJson};
use pivot_types::Timestamp;

use super::fields::text;

/// The times that can be the end of a task, in seconds since 1970.
pub(super) struct Ends(RangeInclusive<i64>);

impl Ends {
    /// From 2002 on, when the last of the zero dates was over, to a day from `now` on.
    #[inline]
    pub(super) fn until(now: SystemTime) -> Self {
        const YEAR_2002: i64 = 1_009_843_200;
        const DAY: i64 = 86_400;
        let now = now.duration_since(SystemTime::UNIX_EPOCH).map_or(0, |passed| passed.as_secs());
        Self(YEAR_2002..=i64::try_from(now).unwrap_or(i64::MAX).saturating_add(DAY))
    }

    #[inline]
    pub(super) fn includes(&self, moment: &Lenient<Timestamp>) -> bool {
        moment.value().is_some_and(|moment| self.0.contains(&moment.instant().timestamp()))
    }

    /// Whether a value is such a moment in a form that is none of the documented ones: seconds, or thousandths, millionths or
    /// billionths of them, since 1970, bare, in an object or as `/Date(…)/`; a date with a space for its `T` or with another
    /// offset than `Z`; a date alone; a date without separators; its parts as a list.
    ///
    /// Source: \[guess\].
    #[inline]
    pub(super) fn has(&self, value: &RawJson) -> bool {
        // PHP writes a moment as an object with a zone next to it, Protobuf as one with parts of a second next to it.
        let inner =
            value.as_json().starts_with('{').then(|| value.get("date").or_else(|| value.get("seconds"))).flatten();
        let value = inner.as_ref().unwrap_or(value);
        match text(value) {
            Some(text) => self.has_text(text.trim()),
            None => {
                value.as_json().starts_with('[') && value.read().is_ok_and(|parts: Vec<i64>| self.has_parts(&parts))
            }
        }
    }

    #[inline]
    fn has_text(&self, text: &str) -> bool {
        // .NET's form; what may follow the number is a zone.
        let number = text.strip_prefix("/Date(").map_or(text, |rest| {
            let length = rest.bytes().take_while(u8::is_ascii_digit).count();
            &rest[..length]
        });
        if let Ok(number) = number.parse::<f64>() {
            // The whole seconds; what is beyond an i64 is at its bounds, which are no moments.
            let is_end = |unit: f64| self.0.contains(&((number / unit) as i64));
            if [1.0, 1e3, 1e6, 1e9].into_iter().any(is_end) {
                return true;
            }
        }
        let text = separated(text).unwrap_or_else(|| text.to_owned());
        let Some((date, time)) = text.split_once([' ', 'T', 't']).or(Some((&text, "00:00:00"))) else { return false };
        let offset_at = time.find(['Z', 'z', '+', '-']).unwrap_or(time.len());
        let clock = time[..offset_at].trim();
        let clock = if clock.matches(':').count() == 1 { format!("{clock}:00") } else { clock.to_owned() };
        self.includes(&Lenient::from_text(&format!("{date}T{clock}Z")))
    }

    /// Year, month, day, and the parts of the day that are not zero, as Java writes them.
    #[inline]
    fn has_parts(&self, parts: &[i64]) -> bool {
        let [year, month, day, rest @ ..] = parts else { return false };
        let part = |position: usize| rest.get(position).copied().unwrap_or(0);
        let date = format!("{year:04}-{month:02}-{day:02}");
        rest.len() <= 4 && self.has_text(&format!("{date}T{:02}:{:02}:{:02}", part(0), part(1), part(2)))
    }
}

/// `20240716T125211Z` and `20240716` with the separators that they lack.
#[inline]
fn separated(text: &str) -> Option<String> {
    let digits = |text: &str, count: usize| text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    let (date, time) = text.split_once(['T', 't']).unwrap_or((text, "000000"));
    let time = time.trim_end_matches(['Z', 'z']);
    if !digits(date, 8) || !digits(time, 6) {
        return None;
    }
    let date = format!("{}-{}-{}", &date[..4], &date[4..6], &date[6..]);
    Some(format!("{date}T{}:{}:{}", &time[..2], &time[2..4], &time[4..]))
}

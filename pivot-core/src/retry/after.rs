//! What a server asks for in `Retry-After`.

use std::time::{Duration, SystemTime};

use http::{HeaderMap, HeaderValue, header};

/// What a server asks for in `Retry-After`. The latest of several wins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum RetryAfter {
    /// There is no such header.
    Unasked,
    /// To wait that long.
    Wait(Duration),
    /// To wait, for a time that cannot be read. Nobody can say when that is over, so the call is not repeated.
    NotNow,
}

/// The longest wait that is distinguished from others, of 136 years: a longer one is taken for this, so that adding it to a
/// date does not overflow.
const LONGEST: Duration = Duration::from_secs(u32::MAX as u64);

impl RetryAfter {
    /// Reads the header in each of its forms: seconds, also with a fraction, or a date in one of the three forms of RFC 9110
    /// (section 5.6.7). A date is taken by the server's own clock where the answer tells it in `Date`, else by `now`.
    pub(crate) fn of(headers: &HeaderMap, now: SystemTime) -> Self {
        let now = headers.get(header::DATE).and_then(date).unwrap_or(now);
        let asked = headers.get_all(header::RETRY_AFTER).iter().map(|value| Self::read(value, now));
        asked.max().unwrap_or(Self::Unasked)
    }

    fn read(value: &HeaderValue, now: SystemTime) -> Self {
        let wait = value.to_str().ok().and_then(|text| seconds(text.trim())).or_else(|| {
            let date = date(value)?;
            Some(date.duration_since(now).unwrap_or_default())
        });
        wait.map_or(Self::NotNow, |wait| Self::Wait(wait.min(LONGEST)))
    }

    pub(crate) fn duration(self) -> Option<Duration> {
        match self {
            Self::Wait(wait) => Some(wait),
            Self::Unasked | Self::NotNow => None,
        }
    }
}

fn date(value: &HeaderValue) -> Option<SystemTime> {
    httpdate::parse_http_date(value.to_str().ok()?.trim()).ok()
}

/// Seconds, perhaps with a fraction, which is rounded up: whoever comes back too early is turned away again. More than can
/// be counted is the longest.
fn seconds(text: &str) -> Option<Duration> {
    const NANOSECONDS: usize = 9;
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() && fraction.is_empty() || !all_digits(whole) || !all_digits(fraction) {
        return None;
    }
    let Ok(seconds) = (if whole.is_empty() { "0" } else { whole }).parse::<u64>() else { return Some(LONGEST) };
    let (kept, cut) = fraction.split_at(fraction.len().min(NANOSECONDS));
    let nanoseconds: u64 = format!("{kept:0<NANOSECONDS$}").parse().unwrap_or(0);
    let rounded = nanoseconds + u64::from(cut.bytes().any(|digit| digit != b'0'));
    Some(Duration::from_secs(seconds).saturating_add(Duration::from_nanos(rounded)))
}

#[cfg(test)]
mod tests {
    use super::RetryAfter::{NotNow, Unasked, Wait};
    use super::*;

    fn now() -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777)
    }

    fn read(values: &[&str], server: Option<&str>) -> RetryAfter {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append(header::RETRY_AFTER, HeaderValue::from_bytes(value.as_bytes()).unwrap());
        }
        if let Some(date) = server {
            headers.insert(header::DATE, date.parse().unwrap());
        }
        RetryAfter::of(&headers, now())
    }

    #[test]
    fn every_form_is_read_and_what_cannot_be_read_means_not_now() {
        let seconds = |seconds| Wait(Duration::from_secs(seconds));
        for (value, expected) in [
            ("7", seconds(7)),
            (" 0 ", seconds(0)),
            ("007", seconds(7)),
            ("1.5", Wait(Duration::from_millis(1500))),
            ("1.", seconds(1)),
            (".5", Wait(Duration::from_millis(500))),
            ("0.0000000001", Wait(Duration::from_nanos(1))),
            ("2.999999999999", seconds(3)),
            ("18446744073709551615", Wait(LONGEST)),
            ("18446744073709551616", Wait(LONGEST)),
            ("99999999999999999999999999.5", Wait(LONGEST)),
            ("18446744073709551615.9999999999", Wait(LONGEST)),
            ("Sun, 06 Nov 1994 08:49:47 GMT", seconds(10)),
            ("Sunday, 06-Nov-94 08:49:47 GMT", seconds(10)),
            ("Sun Nov  6 08:49:47 1994", seconds(10)),
            ("Sun, 06 Nov 1994 08:49:27 GMT", seconds(0)),
            ("soon", NotNow),
            ("", NotNow),
            (".", NotNow),
            ("-1", NotNow),
            ("+1", NotNow),
            ("1e3", NotNow),
            ("1,5", NotNow),
            ("5s", NotNow),
            ("NaN", NotNow),
            ("Sun, 99 Nov 1994 08:49:47 GMT", NotNow),
            ("\u{e9}", NotNow),
        ] {
            assert_eq!(read(&[value], None), expected, "{value}");
        }
        assert_eq!(read(&[], None), Unasked);
    }

    #[test]
    fn the_latest_of_several_wins() {
        assert_eq!(read(&["1", "3", "2"], None), Wait(Duration::from_secs(3)));
        assert_eq!(read(&["1", "Sun, 06 Nov 1994 08:49:47 GMT"], None), Wait(Duration::from_secs(10)));
        assert_eq!(read(&["soon", "3"], None), NotNow);
    }

    #[test]
    fn a_date_is_taken_by_the_servers_clock_where_it_tells_it() {
        let date = "Sun, 06 Nov 1994 08:49:47 GMT";
        // Ours is ten seconds before the date, the server's sixty.
        assert_eq!(read(&[date], Some("Sun, 06 Nov 1994 08:48:47 GMT")), Wait(Duration::from_secs(60)));
        assert_eq!(read(&[date], Some("noon")), Wait(Duration::from_secs(10)));
        assert_eq!(read(&["5"], Some("Sun, 06 Nov 1994 08:48:47 GMT")), Wait(Duration::from_secs(5)));
    }
}

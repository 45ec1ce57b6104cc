//! Stable ids and times in the place of those that are others in each run.
//!
//! What is random is given a number in the order of its first appearance, and keeps its form: a UUID stays a UUID. What
//! lies within [`NEAR`] of the beginning of the recording is moved to [`BEGINNING`] with its distance, rounded down to
//! [`STEP`], so that a second recording has the same times, and a token that expired in an hour still does.

use std::collections::HashMap;
use std::time::{SystemTime, UNIX_EPOCH};

/// The time at which each recording begins, in seconds: 3 March 2033, which hardly anything else is about.
const BEGINNING: i64 = 1_993_420_800;

/// How far a time may be from the beginning to be one of the run, in seconds.
const NEAR: i64 = 25 * 3600;

/// To what distances are rounded down, in seconds.
const STEP: i64 = 300;

const DAY: i64 = 86_400;

/// What the placeholders of random texts begin with.
pub(crate) const ID: &str = "stable-id-";

/// What every placeholder of a UUID begins with.
pub(crate) const UUID: &str = "00000000-0000-4000-8000-";

/// How long a UUID is.
pub(crate) const UUID_LENGTH: usize = 36;

/// Puts stable values in the place of random ones.
pub(crate) struct Stable {
    /// When the recording began, in seconds.
    start: i64,
    keeps_ids: bool,
    uuids: HashMap<String, usize>,
    ids: HashMap<String, usize>,
    /// Hosts and ports on this machine, whose ports are others in each run.
    local: Vec<String>,
}

/// Seconds since 1970.
pub(crate) fn seconds(time: SystemTime) -> i64 {
    match time.duration_since(UNIX_EPOCH) {
        Ok(since) => i64::try_from(since.as_secs()).unwrap_or(i64::MAX),
        Err(before) => -i64::try_from(before.duration().as_secs()).unwrap_or(i64::MAX),
    }
}

/// Whether the header of this name has a value that identifies a single request.
pub(crate) fn is_id_header(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["idempotency", "request-id", "requestid", "correlation-id", "trace", "x-b3-"]
        .iter()
        .any(|part| name.contains(part))
}

impl Stable {
    pub(crate) fn new(start: SystemTime, keeps_ids: bool) -> Self {
        let (uuids, ids) = (HashMap::new(), HashMap::new());
        Self { start: seconds(start), keeps_ids, uuids, ids, local: Vec::new() }
    }

    /// Notes where a request went.
    pub(crate) fn note_origin(&mut self, origin: &str) {
        let Some((_, place)) = origin.split_once("://") else { return };
        let is_local = ["127.", "localhost:", "[::1]:"].iter().any(|host| place.starts_with(host));
        if is_local && place.contains(':') && !self.local.iter().any(|known| known == place) {
            self.local.push(place.to_owned());
        }
    }

    /// Notes an id that was made for one request.
    pub(crate) fn note_id(&mut self, id: &str) {
        if !self.keeps_ids && !id.is_empty() && find_uuid(id) != Some(0) {
            let next = self.ids.len() + 1;
            self.ids.entry(id.to_owned()).or_insert(next);
        }
    }

    pub(crate) fn text(&mut self, text: &str) -> String {
        let mut stable = match text.as_bytes().iter().any(u8::is_ascii_digit) {
            true => self.times(&self.ports(text)),
            false => text.to_owned(),
        };
        if !self.keeps_ids {
            stable = self.uuids(&stable);
            stable = self.ids(&stable);
        }
        stable
    }

    /// A header: what was cleaned of its value, or a stable one where it is an id.
    pub(crate) fn header(&mut self, name: &str, value: &str, clean: String) -> String {
        if let Some(number) = self.ids.get(value).filter(|_| is_id_header(name)) {
            return format!("{ID}{number}");
        }
        match httpdate::parse_http_date(value) {
            Ok(date) => match self.shifted(seconds(date)) {
                Some(seconds) => http_date(seconds),
                None => clean,
            },
            Err(_) => clean,
        }
    }

    /// A number that is a time near the beginning, in seconds or milliseconds.
    pub(crate) fn number(&self, digits: &mut String) {
        let unit = match digits.len() {
            9 | 10 => 1,
            12 | 13 => 1000,
            _ => return,
        };
        let time = digits.parse::<i64>().ok();
        if let Some(time) = time.and_then(|time| self.shifted(time.div_euclid(unit))) {
            *digits = (time * unit).to_string();
        }
    }

    /// The time that stands for one of the run. `None` if it is none.
    fn shifted(&self, time: i64) -> Option<i64> {
        let distance = time.checked_sub(self.start)?;
        (distance.abs() <= NEAR).then(|| BEGINNING + distance.div_euclid(STEP) * STEP)
    }

    fn ports(&self, text: &str) -> String {
        let mut stable = text.to_owned();
        for (position, place) in self.local.iter().enumerate() {
            if stable.contains(place.as_str()) {
                let host = place.rsplit_once(':').map_or(place.as_str(), |(host, _)| host);
                stable = replace_whole(&stable, place, &format!("{host}:{}", position + 1));
            }
        }
        stable
    }

    fn times(&self, text: &str) -> String {
        map_times(
            text,
            |time| self.shifted(time),
            |day| {
                let distance = day - self.start.div_euclid(DAY);
                (distance.abs() <= 1).then_some(BEGINNING / DAY + distance)
            },
        )
    }

    fn uuids(&mut self, text: &str) -> String {
        let (mut stable, mut rest) = (String::new(), text);
        while let Some(at) = find_uuid(rest) {
            let id = rest[at..at + UUID_LENGTH].to_ascii_lowercase();
            let next = self.uuids.len() + 1;
            let number = *self.uuids.entry(id).or_insert(next);
            stable.push_str(&rest[..at]);
            stable.push_str(&format!("{UUID}{number:012x}"));
            rest = &rest[at + UUID_LENGTH..];
        }
        stable.push_str(rest);
        stable
    }

    fn ids(&self, text: &str) -> String {
        if self.ids.is_empty() {
            return text.to_owned();
        }
        map_runs(text, |run| self.ids.get(run).map(|number| format!("{ID}{number}")))
    }
}

/// The text with those of its runs of letters, digits, `-` and `_` replaced that the function knows.
pub(crate) fn map_runs(text: &str, map: impl Fn(&str) -> Option<String>) -> String {
    let is_of_run = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let (mut mapped, mut rest) = (String::with_capacity(text.len()), text);
    while let Some(start) = rest.find(is_of_run) {
        let length = rest[start..].find(|c| !is_of_run(c)).unwrap_or(rest.len() - start);
        let run = &rest[start..start + length];
        mapped.push_str(&rest[..start]);
        mapped.push_str(map(run).as_deref().unwrap_or(run));
        rest = &rest[start + length..];
    }
    mapped.push_str(rest);
    mapped
}

/// Replaces a host with its port where no digit follows.
pub(crate) fn replace_whole(text: &str, from: &str, to: &str) -> String {
    let (mut replaced, mut rest) = (String::new(), text);
    while let Some(at) = rest.find(from) {
        let end = at + from.len();
        let is_whole = !rest[end..].starts_with(|c: char| c.is_ascii_alphanumeric() || c == '.');
        replaced.push_str(&rest[..at]);
        replaced.push_str(if is_whole { to } else { from });
        rest = &rest[end..];
    }
    replaced.push_str(rest);
    replaced
}

/// Where the first UUID of a text begins.
pub(crate) fn find_uuid(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let is_edge = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_none_or(|byte| !byte.is_ascii_alphanumeric());
    memchr::memchr_iter(b'-', bytes).filter_map(|at| at.checked_sub(8)).find(|at| {
        let Some(id) = bytes.get(*at..at + UUID_LENGTH) else { return false };
        let is_right = |(at, byte): (usize, &u8)| match at {
            8 | 13 | 18 | 23 => *byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        };
        id.iter().enumerate().all(is_right) && is_edge(at.checked_sub(1)) && is_edge(Some(at + UUID_LENGTH))
    })
}

/// Whether a text is a date or a time, and nothing else.
pub(crate) fn is_time(text: &str) -> bool {
    Moment::read(text.as_bytes()).is_some_and(|moment| moment.length == text.len())
}

/// The text with its times (in seconds) and its dates (in days) replaced where there is another.
pub(crate) fn map_times(text: &str, time: impl Fn(i64) -> Option<i64>, date: impl Fn(i64) -> Option<i64>) -> String {
    let bytes = text.as_bytes();
    let (mut mapped, mut done, mut at) = (String::new(), 0, 0);
    while let Some(found) = memchr::memchr(b'-', bytes.get(at..).unwrap_or_default()) {
        let hyphen = at + found;
        at = hyphen + 1;
        let Some(start) = hyphen.checked_sub(4).filter(|start| *start >= done) else { continue };
        if start.checked_sub(1).is_some_and(|before| bytes[before].is_ascii_alphanumeric()) {
            continue;
        }
        let Some(moment) = Moment::read(&bytes[start..]) else { continue };
        let other = match moment.second {
            Some(second) => time(moment.day * DAY + second - moment.offset).map(|other| moment.write_time(other)),
            None => date(moment.day).map(write_date),
        };
        if let Some(other) = other {
            mapped.push_str(&text[done..start]);
            mapped.push_str(&other);
            done = start + moment.length;
        }
        at = at.max(start + moment.length);
    }
    mapped.push_str(&text[done..]);
    mapped
}

/// A date, or a time as RFC 3339 writes it, also with a blank in the place of the `T` and without a zone.
struct Moment {
    /// Days since 1970.
    day: i64,
    /// The second of the day. `None` for a date.
    second: Option<i64>,
    /// By how many seconds its zone is ahead.
    offset: i64,
    /// What stands between date and time.
    joint: char,
    /// Its zone, as it is written.
    zone: String,
    length: usize,
}

impl Moment {
    /// Reads the one that a text begins with.
    fn read(text: &[u8]) -> Option<Self> {
        let number = |at: usize, length: usize| -> Option<i64> {
            let digits = text.get(at..at + length)?;
            digits
                .iter()
                .all(u8::is_ascii_digit)
                .then(|| digits.iter().fold(0, |sum, digit| sum * 10 + i64::from(digit - b'0')))
        };
        let is = |at: usize, sign: u8| text.get(at) == Some(&sign);
        let (year, month, day) = (number(0, 4)?, number(5, 2)?, number(8, 2)?);
        if !is(4, b'-') || !is(7, b'-') || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
            return None;
        }
        let day = days(year, month, day);
        let date = Self { day, second: None, offset: 0, joint: 'T', zone: String::new(), length: 10 };
        let is_time = (is(10, b'T') || is(10, b't') || is(10, b' ')) && is(13, b':') && is(16, b':');
        let clock = || Some((number(11, 2)?, number(14, 2)?, number(17, 2)?));
        let Some((hour, minute, second)) = clock().filter(|_| is_time) else {
            let is_longer = text.get(10).is_some_and(u8::is_ascii_alphanumeric);
            return (!is_longer).then_some(date);
        };
        let fraction = match is(19, b'.') {
            true => 1 + text[20..].iter().take_while(|byte| byte.is_ascii_digit()).count(),
            false => 0,
        };
        let end = 19 + fraction;
        let (offset, zone) = match text.get(end) {
            Some(b'Z' | b'z') => (0, 1),
            Some(sign @ (b'+' | b'-')) if is(end + 3, b':') => {
                let ahead = number(end + 1, 2)? * 3600 + number(end + 4, 2)? * 60;
                (if *sign == b'+' { ahead } else { -ahead }, 6)
            }
            _ => (0, 0),
        };
        let zone_text = String::from_utf8_lossy(&text[end..end + zone]).into_owned();
        let second = Some(hour * 3600 + minute * 60 + second);
        Some(Self { second, offset, joint: char::from(text[10]), zone: zone_text, length: end + zone, ..date })
    }

    /// Another time in the same form and zone. A fraction of a second is left out.
    fn write_time(&self, time: i64) -> String {
        let local = time + self.offset;
        let second = local.rem_euclid(DAY);
        let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
        format!("{}{}{hour:02}:{minute:02}:{second:02}{}", write_date(local.div_euclid(DAY)), self.joint, self.zone)
    }
}

/// Days since 1970 of a date of the Gregorian calendar.
fn days(year: i64, month: i64, day: i64) -> i64 {
    // Years that begin in March: the leap day is their last.
    let year = if month <= 2 { year - 1 } else { year };
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

fn write_date(days: i64) -> String {
    let days = days + 719_468;
    let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let (day, month) = (of_year - (153 * month + 2) / 5 + 1, if month < 10 { month + 3 } else { month - 9 });
    let year = era * 400 + year + i64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}")
}

fn http_date(time: i64) -> String {
    let time = u64::try_from(time).unwrap_or_default();
    httpdate::fmt_http_date(UNIX_EPOCH + std::time::Duration::from_secs(time))
}

/// Moves the times of a recording to another beginning.
pub(crate) fn replayed(text: &str, start: i64) -> String {
    let at = |time: i64| {
        let distance = time - BEGINNING;
        (distance.abs() <= NEAR + STEP).then_some(start + distance)
    };
    let day = |day: i64| {
        let distance = day - BEGINNING / DAY;
        (distance.abs() <= 1).then_some(start.div_euclid(DAY) + distance)
    };
    match httpdate::parse_http_date(text).ok().and_then(|date| at(seconds(date))) {
        Some(time) => http_date(time),
        None => map_times(text, at, day),
    }
}

/// The same for a number of seconds or milliseconds.
pub(crate) fn replayed_number(digits: &str, start: i64) -> Option<String> {
    let unit = match digits.len() {
        9 | 10 => 1,
        12 | 13 => 1000,
        _ => return None,
    };
    let distance = digits.parse::<i64>().ok()?.div_euclid(unit) - BEGINNING;
    (distance.abs() <= NEAR + STEP).then(|| ((start + distance) * unit).to_string())
}

#[cfg(test)]
mod tests;

//! How a session is to behave: said on the command line, in JSON, or in Rust.

use std::fmt;
use std::str::FromStr;
use std::time::{Duration, SystemTime};

use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::{Map, Value, json};

use super::seed::Seed;
use crate::server::Conduct;

/// How long every answer takes: as long each time, or from a least to a most.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Latency {
    least: Duration,
    most: Duration,
}

impl Latency {
    /// From a least to a most, drawn anew for each answer.
    pub fn between(least: Duration, most: Duration) -> Self {
        Self { least, most: most.max(least) }
    }
}

impl From<Duration> for Latency {
    fn from(time: Duration) -> Self {
        Self { least: time, most: time }
    }
}

/// Reads `200ms`, `1.5s`, a number of milliseconds, or two of them as `50ms..200ms`.
impl FromStr for Latency {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("{text:?} is no time; 200ms, 1.5s and 50ms..200ms are");
        match text.split_once("..") {
            None => Ok(time(text).ok_or_else(wrong)?.into()),
            Some((least, most)) => {
                let (least, most) = (time(least).ok_or_else(wrong)?, time(most).ok_or_else(wrong)?);
                if most < least { Err(wrong()) } else { Ok(Self::between(least, most)) }
            }
        }
    }
}

impl fmt::Display for Latency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.least == self.most {
            true => write!(f, "{}ms", self.least.as_millis()),
            false => write!(f, "{}ms..{}ms", self.least.as_millis(), self.most.as_millis()),
        }
    }
}

/// The longest latency: an hour is longer than anybody waits.
const LONGEST: Duration = Duration::from_secs(3600);

/// A time: with its unit, or in milliseconds.
fn time(text: &str) -> Option<Duration> {
    let seconds = match (text.strip_suffix("ms"), text.strip_suffix('s')) {
        (Some(milliseconds), _) => milliseconds.parse::<f64>().ok()? / 1000.0,
        (None, Some(seconds)) => seconds.parse().ok()?,
        (None, None) => text.parse::<f64>().ok()? / 1000.0,
    };
    Duration::try_from_secs_f64(seconds).ok().filter(|time| *time <= LONGEST)
}

/// How much of a request is held against the vendor's description.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Strictness {
    /// All of it: what the description does not have is refused.
    #[default]
    Strict,
    /// What the description does not know is passed over: query parameters, fields, bodies, other media types. What is missing
    /// or has another type is refused.
    Lenient,
}

impl FromStr for Strictness {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "strict" => Ok(Self::Strict),
            "lenient" => Ok(Self::Lenient),
            other => Err(format!("{other:?} is neither strict nor lenient")),
        }
    }
}

/// What a session begins with. What is not said is as the server has it.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SessionOptions {
    /// What is there. Default: what is there when the server starts.
    pub seed: Option<Seed>,
    /// How much of a request is held against the description. Default: the server's.
    pub strictness: Option<Strictness>,
    /// How long every answer takes. Default: the server's.
    pub latency: Option<Latency>,
    /// How many of the calls, 0 to 1, are answered 503 instead. Default: the server's.
    pub error_rate: Option<f64>,
    /// The time that its clock stands still at. Default: the server's, or the system's time.
    pub clock: Option<SystemTime>,
    /// Where latencies and errors are drawn from: the same number draws the same. Default: the server's, or another each time.
    pub random: Option<u64>,
}

impl SessionOptions {
    /// Reads `{"seed", "strictness", "latency", "error_rate", "clock", "random"}`, each of which may be left out; nothing at
    /// all is an empty object.
    ///
    /// # Errors
    /// Returns an error that names what is wrong: another field, or a value that it cannot have.
    pub fn from_json(json: &[u8]) -> Result<Self, String> {
        const FIELDS: [&str; 6] = ["seed", "strictness", "latency", "error_rate", "clock", "random"];
        let fields = fields(json, &FIELDS)?;
        let mut options = Self::read_conduct(&fields)?;
        options.clock = fields.get("clock").map(|value| text("clock", value).and_then(moment)).transpose()?;
        let seed = fields.get("seed").map(|seed| Seed::from_json(seed.to_string().as_bytes()));
        options.seed = seed.transpose().map_err(|error| error.to_string())?;
        Ok(options)
    }

    /// Reads those that may change while a session goes on.
    pub(super) fn conduct_from_json(json: &[u8]) -> Result<Self, String> {
        Self::read_conduct(&fields(json, &["strictness", "latency", "error_rate", "random"])?)
    }

    fn read_conduct(fields: &Map<String, Value>) -> Result<Self, String> {
        let mut options = Self::default();
        let said = |name: &str| fields.get(name).map(|value| (value, format!("{name} is {value}")));
        if let Some((value, _)) = said("strictness") {
            let strictness = text("strictness", value)?.parse();
            options.strictness = Some(strictness.map_err(|why: String| format!("strictness: {why}"))?);
        }
        if let Some((value, _)) = said("latency") {
            let latency = value.as_str().map_or_else(|| value.to_string(), str::to_owned).parse();
            options.latency = Some(latency.map_err(|why: String| format!("latency: {why}"))?);
        }
        if let Some((value, words)) = said("error_rate") {
            let rate = value.as_f64().filter(|rate| (0.0..=1.0).contains(rate));
            options.error_rate = Some(rate.ok_or(format!("{words}, not from 0 to 1"))?);
        }
        if let Some((value, words)) = said("random") {
            options.random = Some(value.as_u64().ok_or(format!("{words}, not a number from 0"))?);
        }
        Ok(options)
    }

    /// What is said here, over what was there.
    pub(super) fn over(&self, conduct: Conduct) -> Conduct {
        Conduct {
            latency: self.latency.map_or(conduct.latency, |latency| (latency.least, latency.most)),
            error_rate: self.error_rate.unwrap_or(conduct.error_rate),
            is_lenient: self.strictness.map_or(conduct.is_lenient, |strictness| strictness == Strictness::Lenient),
            random: self.random.map_or(conduct.random, fastrand::Rng::with_seed),
        }
    }
}

/// How a session behaves, as it can be said.
pub(super) fn told(conduct: &Conduct) -> Value {
    let (least, most) = conduct.latency;
    json!({
        "strictness": if conduct.is_lenient { "lenient" } else { "strict" },
        "latency": Latency { least, most }.to_string(), "error_rate": conduct.error_rate,
    })
}

/// The fields of an object, all of which are known; of nothing, none.
pub(super) fn fields(json: &[u8], known: &[&str]) -> Result<Map<String, Value>, String> {
    if json.trim_ascii().is_empty() {
        return Ok(Map::new());
    }
    let value: Value = serde_json::from_slice(json).map_err(|error| format!("the body is not JSON: {error}"))?;
    let Value::Object(fields) = value else { return Err("an object is expected".to_owned()) };
    match fields.keys().find(|name| !known.contains(&name.as_str())) {
        Some(unknown) => Err(format!("{unknown} is not known; there are {}", known.join(", "))),
        None => Ok(fields),
    }
}

pub(super) fn text<'v>(name: &str, value: &'v Value) -> Result<&'v str, String> {
    value.as_str().ok_or_else(|| format!("{name} is no text"))
}

/// A moment in the form of RFC 3339.
pub(super) fn moment(text: &str) -> Result<SystemTime, String> {
    let moment =
        DateTime::parse_from_rfc3339(text).map_err(|_| format!("{text:?} is no moment; 2026-01-31T12:00:00Z is"));
    Ok(SystemTime::from(moment?.to_utc()))
}

/// A moment as it is told.
pub(super) fn moment_text(at: SystemTime) -> String {
    DateTime::<Utc>::from(at).to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// A duration in the form of ISO 8601, of days and what is smaller: `P30D`, `PT1H30M`, `P1DT0.5S`; weeks too.
pub(super) fn duration(text: &str) -> Result<Duration, String> {
    read_duration(text)
        .ok_or_else(|| format!("{text:?} is no duration; PT1H, P30D and PT1.5S are (no months, no years)"))
}

fn read_duration(text: &str) -> Option<Duration> {
    let (days, times) = match text.strip_prefix('P')?.split_once('T') {
        Some((_, "")) => return None,
        Some((days, times)) => (days, times),
        None => (text.strip_prefix('P')?, ""),
    };
    if days.is_empty() && times.is_empty() {
        return None;
    }
    let mut total = 0.0;
    for (mut rest, mut units) in
        [(days, &[('W', 604_800.0), ('D', 86_400.0)][..]), (times, &[('H', 3600.0), ('M', 60.0), ('S', 1.0)])]
    {
        while !rest.is_empty() {
            let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.')?;
            let (number, unit) = (rest[..end].parse::<f64>().ok()?, rest[end..].chars().next()?);
            // Each unit once, the larger first.
            let at = units.iter().position(|(known, _)| *known == unit)?;
            total += number * units[at].1;
            (units, rest) = (&units[at + 1..], &rest[end + unit.len_utf8()..]);
        }
    }
    Duration::try_from_secs_f64(total).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn latencies_are_read_with_and_without_a_unit_and_as_ranges() {
        let milliseconds =
            |least: u64, most: u64| Latency::between(Duration::from_millis(least), Duration::from_millis(most));
        for (text, expected, told) in [
            ("200ms", milliseconds(200, 200), "200ms"),
            ("1.5s", milliseconds(1500, 1500), "1500ms"),
            ("30", milliseconds(30, 30), "30ms"),
            ("0", milliseconds(0, 0), "0ms"),
            ("50ms..0.2s", milliseconds(50, 200), "50ms..200ms"),
            ("5..5", milliseconds(5, 5), "5ms"),
        ] {
            assert_eq!(text.parse(), Ok(expected), "{text}");
            assert_eq!(expected.to_string(), told);
            assert_eq!(told.parse(), Ok(expected));
        }
        for text in ["", "ms", "-1", "fast", "1e99s", "NaN", "2..1", "1..", "..1", "1..2..3", "3601s", "inf"] {
            assert!(text.parse::<Latency>().is_err(), "{text}");
        }
    }

    #[test]
    fn durations_are_those_of_iso_8601_without_months() {
        for (text, seconds) in [
            ("PT1H", 3600.0),
            ("P30D", 2_592_000.0),
            ("P1W", 604_800.0),
            ("P1DT2H3M4.5S", 93_784.5),
            ("PT0S", 0.0),
            ("PT90M", 5400.0),
        ] {
            assert_eq!(duration(text), Ok(Duration::from_secs_f64(seconds)), "{text}");
        }
        for text in [
            "",
            "P",
            "PT",
            "P1DT",
            "1H",
            "PT1",
            "P1M",
            "P1Y",
            "PT1H1H",
            "PT1S1H",
            "P1H",
            "PT1D",
            "-PT1H",
            "PT-1H",
            "PT1..5S",
            "PT1ÄS",
            "PTS",
            "PT.S",
            "P99999999999999999999D",
            "pt1h",
            "PT1H ",
        ] {
            assert!(duration(text).is_err(), "{text}");
        }
    }

    #[test]
    fn what_is_wrong_with_options_is_named() {
        for (json, expected) in [
            ("{", "not JSON"),
            ("[]", "an object is expected"),
            (r#"{"sed": {}}"#, "sed is not known"),
            (r#"{"seed": {"orang": {}}}"#, "not known: orang"),
            (r#"{"strictness": "loose"}"#, "neither strict nor lenient"),
            (r#"{"strictness": true}"#, "strictness is no text"),
            (r#"{"latency": "soon"}"#, "latency: \"soon\" is no time"),
            (r#"{"latency": -1}"#, "is no time"),
            (r#"{"error_rate": 1.5}"#, "not from 0 to 1"),
            (r#"{"clock": "tomorrow"}"#, "is no moment"),
            (r#"{"random": -1}"#, "not a number from 0"),
        ] {
            let error = SessionOptions::from_json(json.as_bytes()).unwrap_err();
            assert!(error.contains(expected), "{json}: {error}");
        }
        let all = br#"{"seed": {}, "strictness": "lenient", "latency": 5, "error_rate": 0, "clock": "2026-01-31T12:00:00+01:00", "random": 7}"#;
        let read = SessionOptions::from_json(all).unwrap();
        assert_eq!(read.clock.map(moment_text).as_deref(), Some("2026-01-31T11:00:00.000Z"));
        let conduct = read.over(Conduct::default());
        assert!(conduct.is_lenient && conduct.latency.0 == Duration::from_millis(5));
        assert!(SessionOptions::from_json(b" ").unwrap().latency.is_none());
        assert!(SessionOptions::conduct_from_json(br#"{"clock": "2026-01-31T12:00:00Z"}"#).is_err());
    }
}

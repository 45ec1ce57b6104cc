//! What settings may be: each that makes no sense is refused at the start, by its name, and no value is put right without a word.

use std::ops::RangeInclusive;
use std::time::Duration;

use serde::{Deserialize, Deserializer};
use url::Url;

use crate::config::{Config, E4Cars};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// An hour and a day, in seconds.
const HOUR: u64 = 60 * 60;
const DAY: u64 = 24 * HOUR;

/// An address of the file. An error does not show it: it may hold a password, or a key in its query.
pub(crate) fn address<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Url>, D::Error> {
    let text = String::deserialize(deserializer)?;
    parse_address(&text).map(Some).map_err(serde::de::Error::custom)
}

/// An address that is asked by HTTP.
pub(crate) fn parse_address(text: &str) -> Result<Url, String> {
    let url = Url::parse(text).map_err(|error| format!("it is no address: {error}"))?;
    match url.scheme() {
        "http" | "https" => Ok(url),
        _ => Err("an address begins with http:// or https://".to_owned()),
    }
}

impl Config {
    /// Refuses what makes no sense, whether the file or the environment says it.
    pub(crate) fn check(&self) -> Outcome<()> {
        self.check_deliveries()?;
        self.check_purpose()?;
        self.check_addresses()?;
        self.check_numbers()?;
        self.database.check()?;
        if self.database.is_address() && self.max_bytes.is_some() {
            let words =
                "max_bytes is about a file, and database (or RELAY_DATABASE) is the address of a server: leave it out";
            return Err(words.into());
        }
        Ok(())
    }

    fn check_deliveries(&self) -> Outcome<()> {
        if self.e4cars.is_none() && self.afosto.is_none() {
            return Err("[e4cars] or [afosto] must be there, or nothing is received".into());
        }
        let paths = [self.e4cars.as_ref().map(|e4cars| &e4cars.path), self.afosto.as_ref().map(|afosto| &afosto.path)];
        if paths.iter().flatten().any(|path| !path.starts_with('/') || path.contains(['{', '}'])) {
            return Err("a path begins with / and has no braces".into());
        }
        if paths[0] == paths[1] {
            return Err("[e4cars] and [afosto] must have different paths".into());
        }
        match &self.e4cars {
            Some(E4Cars { header: Some(_), query: Some(_), .. }) => {
                Err("[e4cars] has its key in a header or in the query, not in both".into())
            }
            Some(E4Cars { header: Some(name), .. }) if name.parse::<http::HeaderName>().is_err() => {
                Err("[e4cars] header is no header's name".into())
            }
            Some(E4Cars { query: Some(name), .. }) if name.is_empty() => Err("[e4cars] query is empty".into()),
            _ => Ok(()),
        }
    }

    /// Refuses what would be received for nothing.
    fn check_purpose(&self) -> Outcome<()> {
        let problem = match (&self.forward, &self.ownli) {
            (None, None) => "[forward] or [ownli] must be there, or nothing is done with what is received",
            (None, Some(_)) if self.afosto.is_some() => "nothing is done with Afosto's events without [forward]",
            (_, Some(_)) if self.e4cars.is_none() => {
                "[ownli] makes records of E4Cars' events, and there is no [e4cars]"
            }
            (_, Some(ownli)) if ownli.events.is_empty() && ownli.statuses.is_empty() => {
                "[ownli] has neither events nor statuses, so no event would make a record"
            }
            _ => return Ok(()),
        };
        Err(problem.into())
    }

    fn check_addresses(&self) -> Outcome<()> {
        if self.forward.as_ref().is_some_and(|forward| forward.url.is_none()) {
            return Err("[forward] has no url, and RELAY_FORWARD_URL is not set".into());
        }
        if self.ownli.as_ref().is_some_and(|ownli| ownli.base_url.is_none()) {
            return Err("[ownli] has no base_url, and RELAY_OWNLI_BASE_URL is not set".into());
        }
        Ok(())
    }

    fn check_numbers(&self) -> Outcome<()> {
        let within = |name: &str, number: Option<u64>, range: RangeInclusive<u64>| match number {
            Some(number) if !range.contains(&number) => {
                Err(format!("{name} is to be from {} to {}, and is {number}", range.start(), range.end()))
            }
            _ => Ok(()),
        };
        let (limits, postgres) = (&self.limits, self.postgres.as_ref());
        let of_size = |size: usize| Some(size as u64);
        within("max_bytes", self.max_bytes, 1 << 16..=u64::MAX)?;
        within("forward.timeout_seconds", self.forward.as_ref().map(|it| it.timeout_seconds), 1..=HOUR)?;
        within("ownli.timeout_seconds", self.ownli.as_ref().map(|it| it.timeout_seconds), 1..=HOUR)?;
        within("drift.minutes", self.drift.as_ref().map(|it| it.minutes), 1..=DAY / 60)?;
        within("workers.concurrency", of_size(self.workers.concurrency), 1..=10_000)?;
        within("workers.max_attempts", Some(self.workers.max_attempts.into()), 1..=u32::MAX.into())?;
        within("workers.lease_seconds", self.workers.lease_seconds, self.handler_time().as_secs()..=DAY)
            .map_err(|problem| format!("{problem}: no less than the timeouts and a second together"))?;
        within("retention.days", Some(self.retention.days), 0..=36_500)?;
        within("limits.header_seconds", Some(limits.header_seconds), 1..=HOUR)?;
        within("limits.body_seconds", Some(limits.body_seconds), 1..=HOUR)?;
        within("limits.body_bytes", of_size(limits.body_bytes), 1..=1 << 30)?;
        within("limits.connections", of_size(limits.connections), 1..=100_000)?;
        within("postgres.max_connections", postgres.and_then(|it| of_size(it.max_connections)), 1..=10_000)?;
        Ok(())
    }

    /// How long an event may take: the time of each side that is asked, and some for what else is to be done.
    pub(crate) fn handler_time(&self) -> Duration {
        let ownli = self.ownli.as_ref().map_or(0, |ownli| ownli.timeout_seconds);
        let forward = self.forward.as_ref().map_or(0, |forward| forward.timeout_seconds);
        Duration::from_secs(1_u64.saturating_add(ownli).saturating_add(forward))
    }
}

/// What is wrong in a file, and in which line; neither the line nor a value, which may be what is not to be shown.
pub(crate) fn without_values(text: &str, error: &toml::de::Error) -> String {
    let message = error.message();
    // As in: invalid type: string "s3cret", expected u64.
    let shown = match (message.find(['"', '`']), message.rfind(", expected ")) {
        (Some(value), Some(expected)) if message.starts_with("invalid ") && value < expected => {
            format!("{}{}", message[..value].trim_end(), &message[expected..])
        }
        _ => message.to_owned(),
    };
    match error.span().and_then(|span| text.get(..span.start)) {
        Some(before) => format!("line {}: {shown}", before.matches('\n').count() + 1),
        None => shown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::database::Postgres;

    const LEAST: &str = "[afosto]\n[forward]\nurl = \"https://example.test/\"\n";

    /// Each setting that has a default, with the default of the program.
    fn defaults() -> Vec<(&'static str, String)> {
        let ownli = "[e4cars]\n[ownli]\nbase_url = \"https://o.test\"\ndeclarations = \"d\"\n[drift]\nfile = \"f\"\n";
        let config = Config::parse(&format!("{LEAST}{ownli}")).unwrap();
        let (postgres, workers, limits) = (Postgres::default(), &config.workers, &config.limits);
        let (ownli, e4cars) = (config.ownli.as_ref().unwrap(), config.e4cars.as_ref().unwrap());
        vec![
            ("listen", config.listen.clone()),
            ("admin", config.admin.clone()),
            ("database", config.database.shown().to_owned()),
            ("e4cars.path", e4cars.path.clone()),
            ("afosto.path", config.afosto.as_ref().unwrap().path.clone()),
            ("forward.timeout_seconds", config.forward.as_ref().unwrap().timeout_seconds.to_string()),
            ("ownli.events", format!("{:?}", ownli.events)),
            ("ownli.statuses", format!("{:?}", ownli.statuses)),
            ("ownli.timeout_seconds", ownli.timeout_seconds.to_string()),
            ("drift.minutes", config.drift.as_ref().unwrap().minutes.to_string()),
            ("workers.concurrency", workers.concurrency.to_string()),
            ("workers.max_attempts", workers.max_attempts.to_string()),
            ("retention.days", config.retention.days.to_string()),
            ("retention.events", config.retention.events.to_string()),
            ("limits.header_seconds", limits.header_seconds.to_string()),
            ("limits.body_seconds", limits.body_seconds.to_string()),
            ("limits.body_bytes", limits.body_bytes.to_string()),
            ("limits.connections", limits.connections.to_string()),
            ("postgres.schema", postgres.schema.clone()),
            ("postgres.max_connections", postgres.max_connections.to_string()),
        ]
    }

    /// The names and the values of a text with settings, also of those that are commented out.
    fn settings_of(text: &str) -> Vec<(String, String)> {
        let (mut table, mut all) = (String::new(), Vec::new());
        for line in text.lines().map(|line| line.trim().trim_start_matches("# ")) {
            if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.split(']').next()) {
                table = format!("{name}.");
            } else if let Some((name, value)) = line.split_once(" = ") {
                let value = value.split(" #").next().unwrap_or_default().trim().trim_matches('"').replace('_', "");
                all.push((format!("{table}{name}"), value));
            }
        }
        all
    }

    #[test]
    fn the_manual_the_help_and_the_file_to_copy_have_the_defaults_of_the_program() {
        let page = include_str!("../../../../docs/relay.md");
        let mut documented = Vec::new();
        for row in page.lines().filter(|line| line.starts_with("| `")) {
            let cells: Vec<_> = row.split(" | ").map(|cell| cell.trim_start_matches("| ").trim()).collect();
            if let [names, defaults, ..] = cells[..] {
                documented.extend(names.split(", ").zip(defaults.split(", ")).map(|(name, default)| {
                    (name.trim_matches('`').to_owned(), default.trim_matches('`').replace(',', ""))
                }));
            }
        }
        // Those that a server has otherwise are what the example is for.
        let of_a_server = ["listen", "database"];
        let copied = settings_of(include_str!("../../../deploy/relay.toml"));
        let help =
            include_str!("main.rs").split_once("The file is TOML").unwrap().1.split_once("RELAY_LISTEN").unwrap().0;
        let helped = settings_of(&help.replace("\\\"", "\""));
        for (name, default) in defaults() {
            assert!(documented.contains(&(name.to_owned(), default.clone())), "docs/relay.md on {name}: {default}");
            for (place, all) in [("relay.toml", &copied), ("--help", &helped)] {
                let found: Vec<_> = all.iter().filter(|(found, _)| found == name).collect();
                assert_eq!(found.len(), 1, "{place} on {name}");
                let is_same = found[0].1 == default.replace('_', "");
                assert!(is_same || of_a_server.contains(&name), "{place} on {name}: {default}, not {}", found[0].1);
            }
        }
        // The lease is twice the handler's time and a minute, as `Workers::lease_time` says.
        for (more, expected) in
            [("", 102), ("[e4cars]\n[ownli]\nbase_url = \"https://o.test\"\ndeclarations = \"d\"\n", 142)]
        {
            let lease = 2 * Config::parse(&format!("{LEAST}{more}")).unwrap().handler_time().as_secs() + 60;
            assert_eq!(lease, expected);
            let row = page.lines().find(|line| line.starts_with("| `workers.lease_seconds`")).unwrap();
            assert!(row.contains(&expected.to_string()), "{row}");
        }
        assert!(copied.contains(&("workers.lease_seconds".to_owned(), "102".to_owned())));
    }

    #[test]
    fn a_number_that_would_be_put_right_without_a_word_is_refused() {
        for (settings, expected) in [
            ("[workers]\nlease_seconds = 0", "workers.lease_seconds is to be from 21 to 86400, and is 0"),
            ("[workers]\nlease_seconds = 20", "no less than the timeouts and a second together"),
            ("[workers]\nlease_seconds = 86401", "workers.lease_seconds"),
            ("[drift]\nfile = \"f\"\nminutes = 0", "drift.minutes"),
            ("[workers]\nconcurrency = 0", "workers.concurrency"),
            ("[workers]\nmax_attempts = 0", "workers.max_attempts"),
            ("[limits]\nheader_seconds = 0", "limits.header_seconds"),
            ("[limits]\nbody_seconds = 0", "limits.body_seconds"),
            ("[limits]\nbody_bytes = 0", "limits.body_bytes"),
            ("[limits]\nconnections = 0", "limits.connections"),
            ("[postgres]\nmax_connections = 0", "postgres.max_connections"),
            ("[retention]\ndays = 36501", "retention.days"),
            ("[workers]\nconcurrency = -1", "line 5: invalid value: integer, expected usize"),
        ] {
            let error = Config::parse(&format!("{LEAST}{settings}\n")).unwrap_err().to_string();
            assert!(error.contains(expected), "{settings}: {error}");
        }
        for timeout in [0, 3601] {
            let text = format!("{LEAST}timeout_seconds = {timeout}\n");
            assert!(Config::parse(&text).unwrap_err().to_string().contains("forward.timeout_seconds"));
        }
        assert!(Config::parse(&format!("max_bytes = 0\n{LEAST}")).unwrap_err().to_string().contains("max_bytes"));
        let least =
            Config::parse(&format!("{LEAST}[workers]\nlease_seconds = 21\n[retention]\ndays = 0\nevents = 0\n"));
        assert_eq!(least.unwrap().workers.lease_seconds, Some(21));
    }
}

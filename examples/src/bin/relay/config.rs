//! Settings: a file, and what the environment says instead.

use std::path::{Path, PathBuf};

use pivot_core::Secret;
use serde::Deserialize;
use url::Url;

use crate::checks::{address, parse_address, without_values};
use crate::database::{Database, Place, Postgres};
use crate::secrets::variable;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// What the file says. A name that is not known is an error, since it is a mistake.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Config {
    /// Where deliveries come in.
    #[serde(default = "default_listen")]
    pub(crate) listen: String,
    /// Where health, readiness, metrics and the page are.
    #[serde(default = "default_admin")]
    pub(crate) admin: String,
    /// The file of the inbox, or the address of a PostgreSQL database.
    #[serde(default = "default_database")]
    pub(crate) database: Place,
    /// The database's password; never in the file.
    #[serde(skip)]
    pub(crate) database_password: Option<Secret>,
    /// How many bytes the inbox's file may have.
    pub(crate) max_bytes: Option<u64>,
    pub(crate) postgres: Option<Postgres>,
    pub(crate) e4cars: Option<E4Cars>,
    pub(crate) afosto: Option<Afosto>,
    pub(crate) forward: Option<Forward>,
    pub(crate) ownli: Option<Ownli>,
    pub(crate) drift: Option<Drift>,
    #[serde(default)]
    pub(crate) workers: Workers,
    #[serde(default)]
    pub(crate) retention: Retention,
    #[serde(default)]
    pub(crate) limits: Limits,
}

/// What a sender may cost.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Limits {
    /// How long the headers of a delivery may take to arrive, and its body.
    pub(crate) header_seconds: u64,
    pub(crate) body_seconds: u64,
    pub(crate) body_bytes: usize,
    pub(crate) connections: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { header_seconds: 10, body_seconds: 30, body_bytes: 1 << 20, connections: 512 }
    }
}

/// The deliveries of E4Cars, with the key in a header or in the query.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct E4Cars {
    #[serde(default = "default_e4cars_path")]
    pub(crate) path: String,
    pub(crate) header: Option<String>,
    pub(crate) query: Option<String>,
}

/// The deliveries of Afosto.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Afosto {
    #[serde(default = "default_afosto_path")]
    pub(crate) path: String,
}

/// Where events are passed on to.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Forward {
    /// There after [`Config::read`], from the file or the environment.
    #[serde(default, deserialize_with = "address")]
    pub(crate) url: Option<Url>,
    #[serde(default = "default_timeout")]
    pub(crate) timeout_seconds: u64,
}

/// Which vehicles Ownli gets records of.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Ownli {
    /// Where Ownli is. There after [`Config::read`], from the file or the environment.
    #[serde(default, deserialize_with = "address")]
    pub(crate) base_url: Option<Url>,
    /// The directory of the declarations, each named after its VIN.
    pub(crate) declarations: PathBuf,
    /// The owner, and the year of building, of a vehicle whose file says none.
    pub(crate) user_id: Option<String>,
    pub(crate) year: Option<u16>,
    /// The types of events that make a record, and the statuses.
    #[serde(default = "default_ownli_events")]
    pub(crate) events: Vec<String>,
    #[serde(default)]
    pub(crate) statuses: Vec<String>,
    #[serde(default = "default_timeout")]
    pub(crate) timeout_seconds: u64,
}

/// Where it is written how the vendors differ from their documents.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Drift {
    pub(crate) file: PathBuf,
    /// How long it is at most before what is counted is in the file.
    #[serde(default = "default_drift_minutes")]
    pub(crate) minutes: u64,
}

/// How they are passed on.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Workers {
    pub(crate) concurrency: usize,
    pub(crate) max_attempts: u32,
    /// For how long the events of a relay that was killed wait for another one on its database.
    pub(crate) lease_seconds: Option<u64>,
}

/// How long what was passed on is remembered.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Retention {
    pub(crate) days: u64,
    pub(crate) events: u64,
}

impl Default for Workers {
    fn default() -> Self {
        Self { concurrency: 16, max_attempts: 25, lease_seconds: None }
    }
}

impl Default for Forward {
    fn default() -> Self {
        Self { url: None, timeout_seconds: default_timeout() }
    }
}

impl Default for Retention {
    fn default() -> Self {
        Self { days: 30, events: 1_000_000 }
    }
}

fn default_listen() -> String {
    "127.0.0.1:8090".to_owned()
}

fn default_admin() -> String {
    "127.0.0.1:8091".to_owned()
}

fn default_database() -> Place {
    "relay.sqlite3".into()
}

fn default_e4cars_path() -> String {
    "/e4cars".to_owned()
}

fn default_afosto_path() -> String {
    "/afosto".to_owned()
}

fn default_ownli_events() -> Vec<String> {
    vec!["receipt_execution".to_owned()]
}

fn default_drift_minutes() -> u64 {
    60
}

fn default_timeout() -> u64 {
    20
}

impl Config {
    /// Reads a file, and what the environment says instead.
    pub(crate) fn read(file: &Path) -> Outcome<Self> {
        let of_file = |error: &dyn std::fmt::Display| format!("{}: {error}", file.display());
        let text = std::fs::read_to_string(file).map_err(|error| of_file(&error))?;
        let mut config = Self::without_environment(&text).map_err(|error| of_file(&error))?;
        config.override_by(variable).map_err(|error| of_file(&error))?;
        Ok(config)
    }

    /// Reads the text of a file that needs nothing of the environment.
    pub(crate) fn parse(text: &str) -> Outcome<Self> {
        let config = Self::without_environment(text)?;
        config.check()?;
        Ok(config)
    }

    fn without_environment(text: &str) -> Outcome<Self> {
        let config: Self = toml::from_str(text).map_err(|error| without_values(text, &error))?;
        config.database.without_password()?;
        Ok(config)
    }

    fn override_by(&mut self, read: impl Fn(&str) -> Outcome<Option<String>>) -> Outcome<()> {
        if let Some(listen) = read("RELAY_LISTEN")? {
            self.listen = listen;
        }
        if let Some(admin) = read("RELAY_ADMIN")? {
            self.admin = admin;
        }
        if let Some(database) = read("RELAY_DATABASE")? {
            self.database = database.into();
        }
        self.database_password = read("RELAY_DATABASE_PASSWORD")?.map(Secret::from);
        if let Some(url) = read("RELAY_FORWARD_URL")? {
            let url = parse_address(&url).map_err(|problem| format!("RELAY_FORWARD_URL: {problem}"))?;
            self.forward.get_or_insert_with(Forward::default).url = Some(url);
        }
        if let Some(url) = read("RELAY_OWNLI_BASE_URL")? {
            let url = parse_address(&url).map_err(|problem| format!("RELAY_OWNLI_BASE_URL: {problem}"))?;
            self.ownli.as_mut().ok_or("RELAY_OWNLI_BASE_URL is set, and there is no [ownli]")?.base_url = Some(url);
        }
        self.check()
    }

    /// What is to be opened.
    pub(crate) fn database<'a>(&'a self, postgres: &'a Postgres) -> Database<'a> {
        Database {
            place: &self.database,
            password: self.database_password.as_ref(),
            postgres: self.postgres.as_ref().unwrap_or(postgres),
            max_bytes: self.max_bytes,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEAST: &str = "[afosto]\n[forward]\nurl = \"https://example.test/\"\n";

    #[test]
    fn a_file_needs_little_and_the_environment_goes_before_it() {
        let mut config = Config::parse(LEAST).unwrap();
        assert_eq!((config.listen.as_str(), config.workers.max_attempts), ("127.0.0.1:8090", 25));
        assert_eq!(config.afosto.as_ref().unwrap().path, "/afosto");
        let variable = |name: &str| {
            Ok(match name {
                "RELAY_LISTEN" => Some("[::]:1".to_owned()),
                "RELAY_FORWARD_URL" => Some("http://elsewhere.test/".to_owned()),
                "RELAY_DATABASE" => Some("postgresql://relay:s3cret@db.test/relay".to_owned()),
                "RELAY_DATABASE_PASSWORD" => Some("an0ther".to_owned()),
                _ => None,
            })
        };
        assert!(!config.database.is_address());
        config.override_by(variable).unwrap();
        assert_eq!(
            (config.listen.as_str(), config.forward.as_ref().unwrap().url.as_ref().unwrap().as_str()),
            ("[::]:1", "http://elsewhere.test/")
        );
        assert!(config.database.is_address() && config.database_password.is_some());
        let shown = format!("{config:?}");
        assert!(!shown.contains("s3cret") && !shown.contains("an0ther"), "{shown}");
        config.max_bytes = Some(1);
        assert!(config.override_by(variable).unwrap_err().to_string().contains("max_bytes"));
        assert!(config.override_by(|_| Ok(Some("no address".to_owned()))).is_err());
    }

    #[test]
    fn an_address_may_come_from_the_environment_alone() {
        let variable = |name: &str| {
            Ok(match name {
                "RELAY_FORWARD_URL" => Some("http://elsewhere.test/".to_owned()),
                "RELAY_OWNLI_BASE_URL" => Some("http://ownli.test/".to_owned()),
                _ => None,
            })
        };
        let ownli = "[ownli]\ndeclarations = \"d\"\n";
        for text in ["[e4cars]\n", "[e4cars]\n[forward]\n", "[e4cars]\n[forward]\ntimeout_seconds = 5\n"] {
            let mut config = Config::without_environment(&format!("{text}{ownli}")).unwrap();
            config.override_by(variable).unwrap();
            assert_eq!(config.forward.unwrap().url.unwrap().as_str(), "http://elsewhere.test/", "{text}");
            assert_eq!(config.ownli.unwrap().base_url.unwrap().as_str(), "http://ownli.test/", "{text}");
        }
        let mut without = Config::without_environment("[e4cars]\n").unwrap();
        assert!(without.override_by(variable).unwrap_err().to_string().contains("no [ownli]"));
    }

    #[test]
    fn the_file_to_copy_is_right_and_what_it_has_is_explained() {
        let text = include_str!("../../../deploy/relay.toml");
        let config = Config::parse(text).unwrap();
        let page = include_str!("../../../../docs/relay.md");
        assert_eq!((config.limits.connections, config.workers.concurrency, config.retention.days), (512, 16, 30));
        let mut table = String::new();
        let mut count = 0;
        // Those that are commented out, too.
        for line in text.lines().skip(1).map(|line| line.trim_start_matches("# ")) {
            if let Some(name) = line.strip_prefix('[') {
                table = format!("{}.", name.trim_end_matches(']'));
            } else if let Some((name, _)) = line.split_once(" = ") {
                count += 1;
                assert!(page.contains(&format!("`{table}{name}`")), "docs/relay.md leaves out {table}{name}");
            }
        }
        assert!(count >= 18, "{count}");
        let sources = [include_str!("config.rs"), include_str!("main.rs"), include_str!("secrets.rs")].concat();
        for variable in
            sources.split('"').filter(|text| text.len() > 6 && text.starts_with("RELAY_") && !text.contains(' '))
        {
            assert!(page.contains(&format!("`{variable}`")), "docs/relay.md leaves out {variable}");
        }
    }

    #[test]
    fn what_makes_no_sense_is_an_error_that_says_so() {
        for (text, expected) in [
            ("[forward]\nurl = \"https://example.test/\"", "nothing is received"),
            ("[afosto]\n", "nothing is done with what is received"),
            ("[afosto]\n[ownli]\nbase_url = \"https://o.test\"\ndeclarations = \"d\"", "nothing is done with Afosto's"),
            (
                "[afosto]\n[forward]\nurl = \"https://h/\"\n[ownli]\nbase_url = \"https://o.test\"\ndeclarations = \"d\"",
                "no [e4cars]",
            ),
            (
                "[e4cars]\n[ownli]\nbase_url = \"https://o.test\"\ndeclarations = \"d\"\nevents = []",
                "neither events nor statuses",
            ),
            ("[e4cars]\n[ownli]\ndeclarations = \"d\"", "RELAY_OWNLI_BASE_URL"),
            ("[afosto]\n[forward]\n", "RELAY_FORWARD_URL"),
            (
                "[e4cars]\n[ownli]\nbase_url = \"https://o.test\"\ndeclarations = \"d\"\nclient_secret = \"s\"",
                "client_secret",
            ),
            ("[afosto]\n[forward]\nurl = \"ftp://example.test/\"", "http"),
            ("[afosto]\npath = \"x\"\n[forward]\nurl = \"https://example.test/\"", "begins with /"),
            ("[afosto]\npath = \"/e4cars\"\n[e4cars]\n[forward]\nurl = \"https://example.test/\"", "different"),
            ("[e4cars]\nheader = \"a\"\nquery = \"b\"\n[forward]\nurl = \"https://example.test/\"", "not in both"),
            ("[afosto]\nsecret = \"s\"\n[forward]\nurl = \"https://example.test/\"", "secret"),
            (
                "database = \"postgresql://relay:pa55@h/d\"\n[afosto]\n[forward]\nurl = \"https://h/\"",
                "RELAY_DATABASE_PASSWORD",
            ),
            ("database = \"postgresql://relay:pa55@h/d\" \"\n[afosto]\n[forward]\nurl = \"https://h/\"", "line 1"),
            ("[afosto]\n[postgres]\nport = 5\n[forward]\nurl = \"https://h/\"", "line 3: unknown field `port`"),
            ("databse = \"x\"\n[afosto]\n[forward]\nurl = \"https://example.test/\"", "databse"),
        ] {
            let error = Config::parse(text).unwrap_err().to_string();
            assert!(error.contains(expected) && !error.contains("pa55"), "{text}: {error}");
        }
    }
}

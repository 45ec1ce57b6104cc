//! Settings: a file, the environment, secrets.

use std::path::{Path, PathBuf};

use pivot_core::Secret;
use serde::Deserialize;
use url::Url;

/// What the file says. A name that is not known is an error, since it is a mistake.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Config {
    /// Where deliveries come in.
    #[serde(default = "default_listen")]
    pub(crate) listen: String,
    /// Where health, readiness and metrics are.
    #[serde(default = "default_admin")]
    pub(crate) admin: String,
    /// The file of the inbox.
    #[serde(default = "default_database")]
    pub(crate) database: PathBuf,
    /// How many bytes that file may have.
    pub(crate) max_bytes: Option<u64>,
    pub(crate) e4cars: Option<E4Cars>,
    pub(crate) afosto: Option<Afosto>,
    pub(crate) forward: Forward,
    #[serde(default)]
    pub(crate) workers: Workers,
    #[serde(default)]
    pub(crate) retention: Retention,
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
    pub(crate) url: Url,
    #[serde(default = "default_timeout")]
    pub(crate) timeout_seconds: u64,
}

/// How they are passed on.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Workers {
    pub(crate) concurrency: usize,
    pub(crate) max_attempts: u32,
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
        Self { concurrency: 16, max_attempts: 25 }
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

fn default_database() -> PathBuf {
    "relay.sqlite3".into()
}

fn default_e4cars_path() -> String {
    "/e4cars".to_owned()
}

fn default_afosto_path() -> String {
    "/afosto".to_owned()
}

fn default_timeout() -> u64 {
    20
}

impl Config {
    /// Reads a file, and what the environment says instead.
    pub(crate) fn read(file: &Path) -> Result<Self, Box<dyn std::error::Error>> {
        let text = std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
        let mut config = Self::parse(&text).map_err(|error| format!("{}: {error}", file.display()))?;
        config.override_by(|name| std::env::var(name).ok())?;
        Ok(config)
    }

    /// Reads the text of a file.
    pub(crate) fn parse(text: &str) -> Result<Self, Box<dyn std::error::Error>> {
        let config: Self = toml::from_str(text)?;
        if config.e4cars.is_none() && config.afosto.is_none() {
            return Err("[e4cars] or [afosto] must be there, or nothing is received".into());
        }
        let paths =
            [config.e4cars.as_ref().map(|e4cars| &e4cars.path), config.afosto.as_ref().map(|afosto| &afosto.path)];
        if paths.iter().flatten().any(|path| !path.starts_with('/') || path.contains(['{', '}'])) {
            return Err("a path begins with / and has no braces".into());
        }
        if paths[0] == paths[1] {
            return Err("[e4cars] and [afosto] must have different paths".into());
        }
        if let Some(E4Cars { header: Some(_), query: Some(_), .. }) = &config.e4cars {
            return Err("[e4cars] has its key in a header or in the query, not in both".into());
        }
        if !matches!(config.forward.url.scheme(), "http" | "https") {
            return Err("[forward] url must be http or https".into());
        }
        Ok(config)
    }

    fn override_by(&mut self, read: impl Fn(&str) -> Option<String>) -> Result<(), Box<dyn std::error::Error>> {
        if let Some(listen) = read("RELAY_LISTEN") {
            self.listen = listen;
        }
        if let Some(admin) = read("RELAY_ADMIN") {
            self.admin = admin;
        }
        if let Some(database) = read("RELAY_DATABASE") {
            self.database = database.into();
        }
        if let Some(url) = read("RELAY_FORWARD_URL") {
            // The address may hold a secret, so it is not shown.
            self.forward.url = url.parse().map_err(|_| "RELAY_FORWARD_URL is no address")?;
        }
        Ok(())
    }
}

/// The secrets, which are in no configuration file.
#[derive(Clone, Debug)]
pub(crate) struct Secrets {
    pub(crate) e4cars: Option<Secret>,
    pub(crate) afosto: Option<Secret>,
    pub(crate) signing: Secret,
}

impl Secrets {
    /// Reads those that a configuration needs.
    pub(crate) fn read(config: &Config) -> Result<Self, Box<dyn std::error::Error>> {
        Ok(Self {
            e4cars: config.e4cars.as_ref().map(|_| secret("RELAY_E4CARS_KEY")).transpose()?,
            afosto: config.afosto.as_ref().map(|_| secret("RELAY_AFOSTO_SECRET")).transpose()?,
            signing: secret("RELAY_SIGNING_SECRET")?,
        })
    }
}

/// A secret of this name: from the environment, or from the file that it names.
fn secret(name: &str) -> Result<Secret, Box<dyn std::error::Error>> {
    let file = format!("{name}_FILE");
    let text = match (std::env::var(name), std::env::var(&file)) {
        (Ok(text), _) => text,
        (Err(_), Ok(path)) => std::fs::read_to_string(&path).map_err(|error| format!("{file}: {path}: {error}"))?,
        (Err(_), Err(_)) => return Err(format!("{name} is not set, nor is {file}").into()),
    };
    match text.trim() {
        "" => Err(format!("{name} is empty").into()),
        text => Ok(text.into()),
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
        let variable = |name: &str| match name {
            "RELAY_LISTEN" => Some("[::]:1".to_owned()),
            "RELAY_FORWARD_URL" => Some("http://elsewhere.test/".to_owned()),
            _ => None,
        };
        config.override_by(variable).unwrap();
        assert_eq!((config.listen.as_str(), config.forward.url.as_str()), ("[::]:1", "http://elsewhere.test/"));
        assert!(config.override_by(|_| Some("no address".to_owned())).is_err());
    }

    #[test]
    fn what_makes_no_sense_is_an_error_that_says_so() {
        for (text, expected) in [
            ("[forward]\nurl = \"https://example.test/\"", "nothing is received"),
            ("[afosto]\n", "forward"),
            ("[afosto]\n[forward]\nurl = \"ftp://example.test/\"", "http"),
            ("[afosto]\npath = \"x\"\n[forward]\nurl = \"https://example.test/\"", "begins with /"),
            ("[afosto]\npath = \"/e4cars\"\n[e4cars]\n[forward]\nurl = \"https://example.test/\"", "different"),
            ("[e4cars]\nheader = \"a\"\nquery = \"b\"\n[forward]\nurl = \"https://example.test/\"", "not in both"),
            ("[afosto]\nsecret = \"s\"\n[forward]\nurl = \"https://example.test/\"", "secret"),
            ("databse = \"x\"\n[afosto]\n[forward]\nurl = \"https://example.test/\"", "databse"),
        ] {
            let error = Config::parse(text).unwrap_err().to_string();
            assert!(error.contains(expected), "{text}: {error}");
        }
    }
}

//! How the relay is configured.

use std::path::PathBuf;

/// Where it is told which configuration to read.
pub(crate) const FILE: &str = "RELAY_CONFIG";

/// The header of the credentials.
pub(crate) const HEADER: &str = "x-api-key";

/// The credentials.
pub(crate) const KEY: &str = "k3y";

/// A directory with a configuration, removed when it is dropped.
pub(crate) struct Scratch(PathBuf);

impl Scratch {
    /// A configuration that passes on to an address, with a file or the address of a database.
    pub(crate) fn new(endpoint: &str, database: Option<&str>) -> Self {
        let scratch = Self(std::env::temp_dir().join(format!("relay-killed-{}", std::process::id())));
        std::fs::create_dir_all(&scratch.0).unwrap();
        let file = scratch.0.join("relay.sqlite3").to_string_lossy().into_owned();
        // In a database, what a killed relay had leased waits until its lease ends.
        let brief = if database.is_some() { "lease_seconds = 2" } else { "" };
        let config = format!(
            "listen = \"127.0.0.1:0\"\nadmin = \"127.0.0.1:0\"\ndatabase = {:?}\n[e4cars]\n\
             [forward]\nurl = \"{endpoint}\"\ntimeout_seconds = 1\n[workers]\nmax_attempts = 1_000_000\n{brief}\n",
            database.unwrap_or(&file)
        );
        std::fs::write(scratch.configuration(), config).unwrap();
        scratch
    }

    /// The configuration's file.
    pub(crate) fn configuration(&self) -> PathBuf {
        self.0.join("relay.toml")
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

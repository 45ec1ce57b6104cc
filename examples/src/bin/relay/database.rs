//! Where events are stored: in one SQLite file, or in a PostgreSQL database that several relays share.

use std::fmt;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use pivot_core::Secret;
use pivot_inbox::{Inbox, InboxBuilder, StoreError};
use pivot_inbox_postgres::PostgresStore;
use pivot_inbox_postgres::tokio_postgres::config::{Host, SslMode};
use pivot_inbox_postgres::tokio_postgres::{Config, NoTls};
use pivot_inbox_sqlite::SqliteStore;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::BuilderVerifierExt;
use serde::Deserialize;
use tokio_postgres_rustls::MakeRustlsConnect;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

const FORM: &str = "The database's address is to be postgresql://USER@HOST:PORT/DATABASE?OPTION=VALUE, each part with %XX for what is \
                    no letter or digit";

/// The path of a file or the address of a database, as it was configured. It is not shown: an address may hold a password.
#[derive(Clone, Deserialize)]
#[serde(transparent)]
pub(crate) struct Place(String);

/// How a PostgreSQL database is used; of no meaning for a file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Postgres {
    pub(crate) schema: String,
    pub(crate) max_connections: usize,
    /// The certificates, as PEM, of whoever may have signed the server's, instead of those that the system trusts.
    pub(crate) ca_file: Option<PathBuf>,
}

impl Default for Postgres {
    fn default() -> Self {
        Self { schema: "pivot_inbox".to_owned(), max_connections: 20, ca_file: None }
    }
}

impl<T: Into<String>> From<T> for Place {
    fn from(text: T) -> Self {
        Self(text.into())
    }
}

impl Place {
    /// Whether it is an address, and not the path of a file.
    pub(crate) fn is_address(&self) -> bool {
        ["postgresql://", "postgres://"].iter().any(|scheme| self.0.starts_with(scheme))
    }

    /// The text, for tests of what is no secret.
    #[cfg(test)]
    pub(crate) fn shown(&self) -> &str {
        &self.0
    }

    fn has_password(&self) -> bool {
        let authority = self.0.split_once("//").map_or("", |(_, rest)| rest);
        authority.contains("password=") || authority.rsplit_once('@').is_some_and(|(user, _)| user.contains(':'))
    }

    /// Refuses what is meant as an address and is none: a file would be made of that name, and the name, with a password within,
    /// be shown.
    pub(crate) fn check(&self) -> Outcome<()> {
        let text = self.0.as_str();
        // One letter is a drive of Windows.
        let has_scheme = text.split_once(":/").is_some_and(|(scheme, _)| {
            scheme.len() > 1 && scheme.chars().all(|letter| letter.is_ascii_alphanumeric() || "+-.".contains(letter))
        });
        let is_misspelt =
            text.get(..8).is_some_and(|start| start.eq_ignore_ascii_case("postgres")) && text.contains('@');
        match !self.is_address() && (has_scheme || is_misspelt || text.contains("password=")) {
            true => Err(format!("database is neither the path of a file nor an address of PostgreSQL. {FORM}").into()),
            false => Ok(()),
        }
    }

    /// Refuses what must not stand in a file that is readable by many.
    pub(crate) fn without_password(&self) -> Outcome<()> {
        match self.is_address() && self.has_password() {
            true => {
                Err("the database's password is not to be in the file: it comes from RELAY_DATABASE_PASSWORD".into())
            }
            false => Ok(()),
        }
    }

    /// The settings of an address. Without a word on TLS it is required, except to this machine.
    fn settings(&self, password: Option<&Secret>) -> Outcome<Config> {
        // A certificate is checked, its name as well, wherever there is TLS.
        let text = match self.0.rsplit_once('?') {
            Some((address, options)) => {
                let options = ["verify-full", "verify-ca"].into_iter().fold(options.to_owned(), |options, mode| {
                    options.replace(&format!("sslmode={mode}"), "sslmode=require")
                });
                format!("{address}?{options}")
            }
            None => self.0.clone(),
        };
        let mut config: Config = text.parse().map_err(|error| self.unreadable(&error))?;
        if let Some(password) = password {
            config.password(password.expose());
        }
        if config.get_ssl_mode() == SslMode::Prefer {
            config.ssl_mode(if is_on_this_machine(&config) { SslMode::Disable } else { SslMode::Require });
        }
        Ok(config)
    }

    fn unreadable(&self, error: &dyn std::error::Error) -> String {
        // What is wrong may be in the middle of the password.
        match error.source().filter(|_| !self.has_password()) {
            Some(cause) => format!("{FORM}: {cause}"),
            None => FORM.to_owned(),
        }
    }
}

fn is_on_this_machine(config: &Config) -> bool {
    let is_local = |host: &Host| match host {
        Host::Tcp(name) => name == "localhost" || name.parse::<IpAddr>().is_ok_and(|address| address.is_loopback()),
        #[cfg(unix)]
        Host::Unix(_) => true,
    };
    config.get_hosts().iter().all(is_local) && config.get_hostaddrs().iter().all(IpAddr::is_loopback)
}

/// What is to be opened.
pub(crate) struct Database<'a> {
    pub(crate) place: &'a Place,
    pub(crate) password: Option<&'a Secret>,
    pub(crate) postgres: &'a Postgres,
    /// How many bytes a file may have.
    pub(crate) max_bytes: Option<u64>,
}

/// The store of the events.
#[derive(Clone, Debug)]
pub(crate) enum Store {
    Sqlite(SqliteStore),
    Postgres(PostgresStore),
}

impl Store {
    /// Opens the store for a relay; what is missing is made.
    pub(crate) async fn open(database: &Database<'_>) -> Outcome<Self> {
        Self::reach(database, true).await
    }

    /// Opens a store that is there for an operator, whether a relay runs or not.
    pub(crate) async fn attach(database: &Database<'_>) -> Outcome<Self> {
        Self::reach(database, false).await
    }

    async fn reach(database: &Database<'_>, is_relay: bool) -> Outcome<Self> {
        let Database { place, password, postgres, max_bytes } = *database;
        if !place.is_address() {
            let mut builder = SqliteStore::builder(&place.0);
            if let Some(bytes) = max_bytes {
                builder = builder.max_bytes(bytes);
            }
            let store = if is_relay { builder.open().await? } else { builder.attach().await? };
            return Ok(Self::Sqlite(store));
        }
        let config = place.settings(password)?;
        let has_tls = config.get_ssl_mode() != SslMode::Disable;
        let builder = PostgresStore::builder(config).schema(&postgres.schema).max_connections(postgres.max_connections);
        let store = match (has_tls, is_relay) {
            (true, true) => builder.open_with(tls(postgres.ca_file.as_deref())?).await?,
            (true, false) => builder.attach_with(tls(postgres.ca_file.as_deref())?).await?,
            (false, true) => builder.open_with(NoTls).await?,
            (false, false) => builder.attach_with(NoTls).await?,
        };
        Ok(Self::Postgres(store))
    }

    /// An inbox over the store.
    pub(crate) fn inbox(&self) -> InboxBuilder {
        match self {
            Self::Sqlite(store) => Inbox::builder(store.clone()),
            Self::Postgres(store) => Inbox::builder(store.clone()),
        }
    }

    /// Looks through a whole file for damage; a server's data is its own programs' to look through.
    pub(crate) async fn verify(&self) -> Result<&'static str, StoreError> {
        match self {
            Self::Sqlite(store) => store.verify().await.map(|()| "no damage was found"),
            Self::Postgres(_) => {
                self.inbox().build().check().await?;
                Ok("the database can be written; pg_amcheck looks through it for damage")
            }
        }
    }

    /// Ends what is under way, and closes.
    pub(crate) async fn close(self) {
        match self {
            Self::Sqlite(store) => store.close().await,
            Self::Postgres(store) => store.close(),
        }
    }
}

/// Connections with TLS, whose server shows a certificate in the name by which it was reached.
fn tls(ca_file: Option<&Path>) -> Outcome<MakeRustlsConnect> {
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let builder = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    let builder = match ca_file {
        Some(path) => builder.with_root_certificates(roots(path)?),
        None => builder.with_platform_verifier()?,
    };
    Ok(MakeRustlsConnect::new(builder.with_no_client_auth()))
}

fn roots(path: &Path) -> Outcome<RootCertStore> {
    let of_file = |problem: &dyn fmt::Display| format!("ca_file: {}: {problem}", path.display());
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_file_iter(path).map_err(|error| of_file(&error))? {
        roots.add(certificate.map_err(|error| of_file(&error))?).map_err(|error| of_file(&error))?;
    }
    if roots.is_empty() {
        return Err(of_file(&"there is no certificate in it").into());
    }
    Ok(roots)
}

impl fmt::Debug for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.is_address() { "Place(PostgreSQL)" } else { "Place(file)" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(text: &str) -> Config {
        Place::from(text).settings(None).unwrap_or_else(|error| panic!("{text}: {error}"))
    }

    #[test]
    fn what_begins_like_an_address_is_one_and_all_else_is_a_file() {
        for (text, expected) in [
            ("postgresql://relay@db.test/relay", true),
            ("postgres://", true),
            ("relay.sqlite3", false),
            ("/var/lib/postgresql:/x", false),
            ("./postgres", false),
        ] {
            assert_eq!(Place::from(text).is_address(), expected, "{text}");
        }
    }

    #[test]
    fn what_is_meant_as_an_address_is_not_taken_for_a_file() {
        for (text, is_good) in [
            ("relay.sqlite3", true),
            ("/var/lib/relay:/relay.sqlite3", true),
            ("C:/relay.sqlite3", true),
            ("postgres.sqlite3", true),
            ("postgresql://relay@h/d", true),
            ("postgres:/relay:s3cret@h/d", false),
            ("postgresql//relay:s3cret@h/d", false),
            ("PostgreSQL://relay:s3cret@h/d", false),
            ("mysql://relay:s3cret@h/d", false),
            ("host=h user=relay password=s3cret", false),
        ] {
            let checked = Place::from(text).check().map_err(|error| error.to_string());
            assert_eq!(checked.is_ok(), is_good, "{text}: {checked:?}");
            assert!(checked.err().is_none_or(|error| !error.contains("s3cret")), "{text}");
        }
    }

    #[test]
    fn tls_is_required_unless_the_server_is_on_this_machine_or_the_address_says_otherwise() {
        for (text, expected) in [
            ("postgresql://relay@db.test/relay", SslMode::Require),
            ("postgresql://relay@192.0.2.1/relay", SslMode::Require),
            ("postgresql://relay@localhost,db.test/relay", SslMode::Require),
            // Whatever the name, this is where it is reached.
            ("postgresql://relay@localhost/relay?hostaddr=192.0.2.1", SslMode::Require),
            ("postgresql://relay@db.test/relay?sslmode=prefer", SslMode::Require),
            ("postgresql://relay@db.test/relay?sslmode=verify-full", SslMode::Require),
            ("postgresql://relay@db.test/relay?connect_timeout=3&sslmode=verify-ca", SslMode::Require),
            ("postgresql://relay@localhost/relay?sslmode=require", SslMode::Require),
            ("postgresql://relay@db.test/relay?sslmode=disable", SslMode::Disable),
            ("postgresql://relay@localhost/relay", SslMode::Disable),
            ("postgresql://relay@127.0.0.1:5433/relay", SslMode::Disable),
            ("postgresql://relay@[::1]/relay", SslMode::Disable),
            ("postgresql:///relay?host=/run/postgresql&user=relay", SslMode::Disable),
        ] {
            assert_eq!(settings(text).get_ssl_mode(), expected, "{text}");
        }
    }

    #[test]
    fn a_password_is_taken_from_the_environment_and_is_shown_nowhere() {
        let place = Place::from("postgresql://relay:%66irst@db.test/relay");
        assert_eq!(place.settings(None).unwrap().get_password(), Some(&b"first"[..]));
        let of_environment = Secret::from("second");
        assert_eq!(place.settings(Some(&of_environment)).unwrap().get_password(), Some(&b"second"[..]));
        assert!(!format!("{place:?}").contains("irst"));
        for text in [
            "postgresql://relay:s3cret@db.test:no-port/relay",
            "postgresql://relay@db.test/relay?password=s3cret&nothing=1",
        ] {
            let error = Place::from(text).settings(None).unwrap_err().to_string();
            assert!(error.contains("postgresql://USER@HOST") && !error.contains("s3cret"), "{error}");
        }
        let error = Place::from("postgresql://relay@db.test/relay?sslroot=x").settings(None).unwrap_err().to_string();
        assert!(error.contains("sslroot"), "what is wrong is said where it is no secret: {error}");
    }

    #[test]
    fn a_file_with_settings_holds_no_password() {
        for (text, is_good) in [
            ("postgresql://relay@db.test/relay", true),
            ("postgresql://relay@db.test:5432/relay", true),
            ("relay:x@y.sqlite3", true),
            ("postgresql://relay:s3cret@db.test/relay", false),
            ("postgresql://db.test/relay?user=relay&password=s3cret", false),
        ] {
            assert_eq!(Place::from(text).without_password().is_ok(), is_good, "{text}");
        }
    }
}

//! What PostgreSQL's errors mean for a store.

use std::error::Error as StdError;
use std::io;
use std::time::Duration;

use deadpool_postgres::{HookError, PoolError, TimeoutType};
use pivot_inbox::{StoreError, StoreErrorKind};
use tokio_postgres::config::Host;
use tokio_postgres::error::SqlState;
use tokio_postgres::{Config, Error};

/// Where a store is, for its errors: server, database and schema, never a password.
#[derive(Clone, Debug)]
pub(crate) struct Place(String);

impl Place {
    pub(crate) fn new(config: &Config, schema: &str) -> Self {
        let hosts: Vec<_> = config
            .get_hosts()
            .iter()
            .map(|host| match host {
                Host::Tcp(name) => name.clone(),
                #[cfg(unix)]
                Host::Unix(path) => path.display().to_string(),
            })
            .collect();
        let database = config.get_dbname().or(config.get_user()).unwrap_or_default();
        Self(format!("PostgreSQL at {}, database {database}, schema {schema}", hosts.join(", ")))
    }

    /// An error of this kind.
    pub(crate) fn of(&self, kind: StoreErrorKind) -> StoreError {
        let error = StoreError::new(kind, self.0.clone());
        match advice(kind) {
            Some(advice) => error.with_advice(advice),
            None => error,
        }
    }

    /// An error of a statement.
    pub(crate) fn error(&self, error: Error) -> StoreError {
        self.of(kind(&error).unwrap_or(StoreErrorKind::Other)).caused_by(error)
    }

    /// An error of a connection that was to be had.
    pub(crate) fn pool_error(&self, error: PoolError) -> StoreError {
        match error {
            PoolError::Timeout(TimeoutType::Wait) => {
                self.of(StoreErrorKind::Overloaded).caused_by("no connection became free in time")
            }
            PoolError::Timeout(_) => self.of(StoreErrorKind::Unreachable).caused_by("it did not answer in time"),
            PoolError::Backend(error) | PoolError::PostCreateHook(HookError::Backend(error)) => {
                self.of(kind(&error).unwrap_or(StoreErrorKind::Unreachable)).caused_by(error)
            }
            PoolError::Closed => self.of(StoreErrorKind::Closed),
            other => self.of(StoreErrorKind::Other).caused_by(other),
        }
    }

    /// An operation that took longer than it may.
    pub(crate) fn too_slow(&self, limit: Duration) -> StoreError {
        self.of(StoreErrorKind::Unreachable).caused_by(format!("it did not answer within {limit:?}"))
    }
}

/// What to do, where it is something else than for a file.
fn advice(kind: StoreErrorKind) -> Option<&'static str> {
    match kind {
        StoreErrorKind::ReadOnly => {
            Some("give the role the rights on the schema's tables, and connect to the primary server, not to a replica")
        }
        StoreErrorKind::Gone => Some("restore the schema, or restart the program to begin a new one"),
        StoreErrorKind::Busy => Some("nothing, if it passes; otherwise end what holds locks on the schema's tables"),
        StoreErrorKind::Corrupted => Some("keep a copy of the server's files, and restore a backup"),
        StoreErrorKind::Io => Some("look at the server's log"),
        StoreErrorKind::Overloaded => {
            Some("nothing, if it passes; otherwise allow more connections, here or at the server")
        }
        _ => None,
    }
}

fn kind(error: &Error) -> Option<StoreErrorKind> {
    if error.is_closed() || is_io(error) {
        return Some(StoreErrorKind::Unreachable);
    }
    let code = error.code()?;
    Some(match *code {
        SqlState::DISK_FULL => StoreErrorKind::Full,
        SqlState::READ_ONLY_SQL_TRANSACTION | SqlState::INSUFFICIENT_PRIVILEGE => StoreErrorKind::ReadOnly,
        SqlState::DATA_CORRUPTED | SqlState::INDEX_CORRUPTED => StoreErrorKind::Corrupted,
        SqlState::UNDEFINED_TABLE
        | SqlState::UNDEFINED_COLUMN
        | SqlState::UNDEFINED_FUNCTION
        | SqlState::INVALID_SCHEMA_NAME => StoreErrorKind::Gone,
        SqlState::TOO_MANY_CONNECTIONS | SqlState::OUT_OF_MEMORY | SqlState::CONFIGURATION_LIMIT_EXCEEDED => {
            StoreErrorKind::Overloaded
        }
        SqlState::IO_ERROR => StoreErrorKind::Io,
        // Two events that took one identity in the same moment: one of them is there when it is tried again.
        SqlState::UNIQUE_VIOLATION | SqlState::LOCK_NOT_AVAILABLE => StoreErrorKind::Busy,
        _ => match code.code().get(..2) {
            // Connections, credentials, databases that are not there, and servers that go down or come up.
            Some("08" | "28" | "3D" | "57") => StoreErrorKind::Unreachable,
            Some("40") => StoreErrorKind::Busy,
            Some("58" | "XX") => StoreErrorKind::Io,
            Some("53") => StoreErrorKind::Overloaded,
            _ => return None,
        },
    })
}

fn is_io(error: &Error) -> bool {
    let mut cause = error.source();
    while let Some(error) = cause {
        if error.is::<io::Error>() {
            return true;
        }
        cause = error.source();
    }
    false
}

/// Whether a connection should not be used again after an error of this kind.
pub(crate) fn spoils_connection(kind: StoreErrorKind) -> bool {
    !matches!(kind, StoreErrorKind::Busy | StoreErrorKind::LeaseLost | StoreErrorKind::Full)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_names_the_server_and_never_the_password() {
        let config: Config = "postgresql://relay:s3cret@db.test,other.test/events".parse().unwrap();
        let error = Place::new(&config, "pivot_inbox").of(StoreErrorKind::Unreachable);
        let text = error.full_text();
        assert!(text.contains("db.test, other.test, database events, schema pivot_inbox"), "{text}");
        assert!(!text.contains("s3cret"), "{text}");
        assert!(text.contains("start the database"), "{text}");
    }
}

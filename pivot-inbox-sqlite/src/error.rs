//! What SQLite's errors mean for a store.

use std::path::{Path, PathBuf};

use pivot_inbox::{StoreError, StoreErrorKind};
use rusqlite::{ErrorCode, ffi};

/// Where a store is, for its errors.
#[derive(Clone, Debug)]
pub(crate) struct Place(PathBuf);

impl Place {
    pub(crate) fn new(path: &Path) -> Self {
        Self(path.to_owned())
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// The place by the file's own name, whatever links lead there: SQLite has its other files beside that, and what is locked
    /// and watched must be the same for all. A file that is not there has the name in the directory that is to hold it.
    pub(crate) fn resolved(self) -> Self {
        let found = std::fs::canonicalize(&self.0).or_else(|missing| {
            let name = self.0.file_name().ok_or(missing)?;
            std::fs::canonicalize(self.directory()).map(|parent| parent.join(name))
        });
        // Where there is no such directory, opening says so.
        Self(found.unwrap_or(self.0))
    }

    /// The directory of the database.
    pub(crate) fn directory(&self) -> &Path {
        self.0.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
    }

    /// The path of a file beside the database.
    pub(crate) fn beside(&self, ending: &str) -> PathBuf {
        let mut name = self.0.clone().into_os_string();
        name.push(ending);
        name.into()
    }

    /// An error of this kind.
    pub(crate) fn of(&self, kind: StoreErrorKind) -> StoreError {
        StoreError::new(kind, self.0.display().to_string())
    }

    /// An error of SQLite.
    pub(crate) fn error(&self, error: rusqlite::Error) -> StoreError {
        self.of(kind(&error)).caused_by(error)
    }

    /// An error of the file system.
    pub(crate) fn file_error(&self, error: std::io::Error) -> StoreError {
        let kind = match error.kind() {
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => StoreErrorKind::Full,
            std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => StoreErrorKind::ReadOnly,
            _ => StoreErrorKind::Io,
        };
        self.of(kind).caused_by(error)
    }
}

fn kind(error: &rusqlite::Error) -> StoreErrorKind {
    let rusqlite::Error::SqliteFailure(failure, _) = error else { return StoreErrorKind::Other };
    match (failure.code, failure.extended_code) {
        // The memory that processes share is a file too, on the same disk.
        (ErrorCode::DiskFull, _) | (_, ffi::SQLITE_IOERR_SHMSIZE) => StoreErrorKind::Full,
        (_, ffi::SQLITE_READONLY_DBMOVED) => StoreErrorKind::Gone,
        (ErrorCode::ReadOnly | ErrorCode::PermissionDenied, _) => StoreErrorKind::ReadOnly,
        (ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase, _) => StoreErrorKind::Corrupted,
        (ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked, _) => StoreErrorKind::Busy,
        (ErrorCode::SystemIoFailure | ErrorCode::CannotOpen, _) => StoreErrorKind::Io,
        _ => StoreErrorKind::Other,
    }
}

/// Whether a connection should not be used again after an error of this kind.
pub(crate) fn spoils_connection(kind: StoreErrorKind) -> bool {
    use StoreErrorKind::{Corrupted, ForeignLog, Gone, Io, ReadOnly};

    matches!(kind, Io | Corrupted | Gone | ForeignLog | ReadOnly)
}

//! Connections to the file, and whether it is still the same.

use std::fs::{File, OpenOptions};
use std::path::Path;
use std::time::Duration;

use pivot_inbox::{StoreError, StoreErrorKind};
use rusqlite::{Connection, OpenFlags};

use crate::error::Place;
use crate::schema;

/// After how many pages of the log they are moved into the file: 16 MiB.
const CHECKPOINT_PAGES: u32 = 4096;

/// How much of the file the connection that writes keeps in memory, in KiB: what hundreds of inserts change together in
/// tables and indexes, which would otherwise be written to the log twice.
const CACHE_KIB: i32 = 16 << 10;

/// How large the log may stay when all of it has been moved.
const LOG_BYTES: u32 = 64 << 20;

/// How a file is opened.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) place: Place,
    /// How many bytes the file may have before no more events are stored. `None` for as many as the disk has.
    pub(crate) max_bytes: Option<u64>,
    /// How long is waited for another process that writes.
    pub(crate) busy_timeout: Duration,
    /// Whether this is the program that works on the store, which may change its tables.
    pub(crate) is_owner: bool,
}

/// Makes the file where there is none, readable by its owner alone: bodies hold what concerns people. SQLite gives the
/// files beside it the same rights.
pub(crate) fn create(place: &Place) -> Result<(), StoreError> {
    has_its_log(place)?;
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(place.path()) {
        Ok(file) => {
            file.sync_all().map_err(|error| place.file_error(error))?;
            sync_directory(place.directory()).map_err(|error| place.file_error(error))
        }
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(place.file_error(error)),
    }
}

/// Refuses a log without a file: SQLite would throw it away, and what was acknowledged last is in it alone.
fn has_its_log(place: &Place) -> Result<(), StoreError> {
    let length = |path: &Path| std::fs::metadata(path).map_or(0, |found| found.len());
    let log = place.beside("-wal");
    if length(place.path()) > 0 || length(&log) == 0 {
        return Ok(());
    }
    let cause = format!(
        "the file is missing or empty, but {} holds events of it: put the file back beside it, or move the log and the file \
         that ends in -shm to where the file is now",
        log.display()
    );
    Err(place.of(StoreErrorKind::Gone).caused_by(cause))
}

/// Makes the name of a new file durable.
fn sync_directory(directory: &Path) -> std::io::Result<()> {
    match File::open(directory) {
        // Not every system lets a directory be synchronised; where it does, a failure is one.
        Ok(directory) if cfg!(unix) => directory.sync_all(),
        _ => Ok(()),
    }
}

/// A connection that writes, to a file that is there and of this version.
pub(crate) fn open_writer(settings: &Settings) -> Result<Connection, StoreError> {
    let place = &settings.place;
    let store_error = |error| place.error(error);
    let mut connection = open(settings)?;
    let mode: String =
        connection.pragma_update_and_check(None, "journal_mode", "wal", |row| row.get(0)).map_err(store_error)?;
    if mode != "wal" {
        let cause = format!("the file system allows no write-ahead log: the mode is {mode}");
        return Err(place.of(StoreErrorKind::Io).caused_by(cause));
    }
    // Every commit is on the disk when it ends.
    connection.pragma_update(None, "synchronous", "full").map_err(store_error)?;
    connection.pragma_update(None, "wal_autocheckpoint", CHECKPOINT_PAGES).map_err(store_error)?;
    connection.pragma_update(None, "journal_size_limit", LOG_BYTES).map_err(store_error)?;
    // A negative number is one of KiB, a positive one of pages.
    connection.pragma_update(None, "cache_size", -CACHE_KIB).map_err(store_error)?;
    connection.pragma_update(None, "temp_store", "memory").map_err(store_error)?;
    if settings.is_owner {
        schema::migrate(&mut connection, place)?;
    } else {
        schema::expect_current(&connection, place)?;
    }
    connection.set_prepared_statement_cache_capacity(64);
    Ok(connection)
}

/// A connection that reads.
pub(crate) fn open_reader(settings: &Settings) -> Result<Connection, StoreError> {
    let place = &settings.place;
    let connection = open(settings)?;
    connection.pragma_update(None, "query_only", true).map_err(|error| place.error(error))?;
    schema::version(&connection, place)?;
    Ok(connection)
}

/// The file must be there: one that was removed is not quietly begun anew.
fn open(settings: &Settings) -> Result<Connection, StoreError> {
    let place = &settings.place;
    if !place.path().exists() {
        return Err(place.of(StoreErrorKind::Gone).caused_by("there is no such file"));
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(place.path(), flags).map_err(|error| place.error(error))?;
    connection.busy_timeout(settings.busy_timeout).map_err(|error| place.error(error))?;
    connection.pragma_update(None, "trusted_schema", false).map_err(|error| place.error(error))?;
    Ok(connection)
}

/// Whether the file has more bytes in use than it may, within the transaction that is under way.
pub(crate) fn exceeds(connection: &Connection, max_bytes: Option<u64>) -> rusqlite::Result<bool> {
    let Some(max_bytes) = max_bytes else { return Ok(false) };
    let number = |name: &str| connection.pragma_query_value(None, name, |row| row.get::<_, u64>(0));
    let used = number("page_count")?.saturating_sub(number("freelist_count")?);
    Ok(used.saturating_mul(number("page_size")?) > max_bytes)
}

/// Which files a connection has open: the database, its log, and the index of the log that processes share. SQLite goes on
/// writing to files that were removed or replaced, and reports success; what is written there is lost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Files([Option<FileId>; 3]);

/// Device and number.
type FileId = (u64, u64);

impl Files {
    /// The files as they are now. All are there once something was read or written.
    pub(crate) fn of(place: &Place) -> Self {
        Self([file_id(place.path()), file_id(&place.beside("-wal")), file_id(&place.beside("-shm"))])
    }

    /// Whether the database is another one than in `earlier`, whatever its log is.
    pub(crate) fn are_of_another(&self, earlier: &Self) -> bool {
        self.0[0] != earlier.0[0]
    }

    /// Whether they are there still.
    pub(crate) fn are_there(&self, place: &Place) -> bool {
        *self == Self::of(place)
    }
}

#[cfg(unix)]
fn file_id(path: &Path) -> Option<FileId> {
    use std::os::unix::fs::MetadataExt;

    let found = std::fs::metadata(path).ok()?;
    Some((found.dev(), found.ino()))
}

/// Elsewhere an open file cannot be removed.
#[cfg(not(unix))]
fn file_id(_: &Path) -> Option<FileId> {
    None
}

//! Connections to the file.

use std::time::Duration;

use pivot_inbox::{StoreError, StoreErrorKind};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use crate::error::Place;
use crate::file::Files;
use crate::{file, mark, schema};

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
#[derive(Debug)]
pub(crate) struct Reader {
    pub(crate) connection: Connection,
    /// The files that it has open.
    pub(crate) files: Files,
    /// Whether others can use the file meanwhile.
    pub(crate) is_shared: bool,
}

/// A connection that reads, also on a disk on which nothing more can be written.
pub(crate) fn open_reader(settings: &Settings) -> Result<Reader, StoreError> {
    match reader(settings, true) {
        // The index of the log that processes share is a file. Who has the file for himself can do without.
        Err(full) if full.kind() == StoreErrorKind::Full => reader(settings, false).map_err(|_| full),
        other => other,
    }
}

fn reader(settings: &Settings, is_shared: bool) -> Result<Reader, StoreError> {
    let place = &settings.place;
    let store_error = |error| place.error(error);
    let connection = open(settings)?;
    if !is_shared {
        connection.pragma_update(None, "locking_mode", "exclusive").map_err(store_error)?;
    }
    // The writer, which looks after the file, moves the log into it.
    leave_log(&connection);
    connection.pragma_update(None, "query_only", true).map_err(store_error)?;
    connection.pragma_update(None, "temp_store", "memory").map_err(store_error)?;
    schema::version(&connection, place)?;
    Ok(Reader { connection, files: Files::of(place), is_shared })
}

/// Lets a connection leave the log as it is when it is closed, though it may be the last.
pub(crate) fn leave_log(connection: &Connection) {
    // It is refused for no connection that is open.
    let _ = connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true);
}

/// Whether what is stored can be read as this version has it.
pub(crate) fn is_readable(settings: &Settings) -> bool {
    open_reader(settings).is_ok_and(|reader| schema::expect_current(&reader.connection, &settings.place).is_ok())
}

/// The file must be there: one that was removed is not quietly begun anew.
fn open(settings: &Settings) -> Result<Connection, StoreError> {
    let place = &settings.place;
    file::expect_still(place)?;
    file::has_its_log(place)?;
    mark::expect_own_log(place)?;
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

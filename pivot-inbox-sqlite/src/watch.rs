//! That nobody but SQLite writes to the file.

use std::time::SystemTime;

use pivot_inbox::{StoreError, StoreErrorKind};
use rusqlite::Connection;

use crate::error::Place;
use crate::log::Log;
use crate::mark;

/// The file as it was when it was last looked at. It changes seldom: what is stored goes into the log first.
#[derive(Debug, Default)]
pub(crate) struct Watch {
    seen: Option<(u64, SystemTime)>,
}

impl Watch {
    /// Looks whether the file was written to, and if so, whether it still is what the log belongs to. SQLite goes on with one
    /// that was emptied or overwritten, as long as it finds in the log or in memory what it looks for.
    pub(crate) fn look(&mut self, connection: &Connection, place: &Place) -> Result<(), StoreError> {
        let now = state(place)?;
        if self.seen == Some(now) {
            return Ok(());
        }
        let longer = self.seen.map(|(length, _)| length).filter(|length| now.0 < *length);
        if let Some(length) = longer
            && misses_pages(connection, place, now.0).map_err(|error| place.error(error))?
        {
            let cause = format!("the file was cut off, from {length} bytes to {}", now.0);
            return Err(place.of(StoreErrorKind::Gone).caused_by(cause));
        }
        mark::expect_own_log(place)?;
        self.seen = Some(now);
        Ok(())
    }

    /// Whether the file is as it was when it was last looked at.
    pub(crate) fn is_untouched(&self, place: &Place) -> bool {
        state(place).is_ok_and(|now| self.seen == Some(now))
    }
}

/// The length of the file, and when it was last written to.
fn state(place: &Place) -> Result<(u64, SystemTime), StoreError> {
    let found = std::fs::metadata(place.path()).map_err(|_| place.of(StoreErrorKind::Gone))?;
    Ok((found.len(), found.modified().map_err(|error| place.file_error(error))?))
}

/// Whether the database has pages that are neither in a file of this length nor in its log. `VACUUM` makes a file shorter, too.
fn misses_pages(connection: &Connection, place: &Place, length: u64) -> rusqlite::Result<bool> {
    let number = |name: &str| connection.pragma_query_value(None, name, |row| row.get::<_, u64>(0));
    let (pages, there) = (number("page_count")?, length / number("page_size")?.max(1));
    if there >= pages {
        return Ok(false);
    }
    let in_log = Log::open(&place.beside("-wal")).map_or(0, |mut log| log.pages_beyond(there));
    Ok(in_log < pages - there)
}

//! Whether a log belongs to the file that it lies beside.
//!
//! SQLite takes any log for the file's own whose checksums are right, and moves its pages into whatever file is there: into a
//! backup that was copied over the file, too, whose events are gone then. Nothing of SQLite's own says which file a log was
//! begun on, so every transaction leaves a mark: a random number, and the one before it.
//!
//! A log is begun when all of the one before is in the file. So the file has the number that the first mark of its log says
//! was before it, or, as the log's pages are moved into the file, that of one of the marks in the log. A file with any other
//! is another one, or the same at another time. What wrote no mark, such as another program, leaves the number as it was, so
//! it makes no pair look wrong.

use std::path::Path;

use pivot_inbox::{StoreError, StoreErrorKind};
use rusqlite::{Connection, OpenFlags, OptionalExtension};

use crate::error::Place;
use crate::lock;
use crate::log::Log;

/// What a mark begins with, so that it is found in a log.
const NAME: [u8; 16] = *b"pivot-inbox mark";

/// The table of the mark, of one row. Its columns end the page, whose only row it is: all have always the same length.
pub(crate) const TABLE: &str = "
    CREATE TABLE log_mark (id INTEGER PRIMARY KEY, name BLOB NOT NULL, before BLOB NOT NULL, number BLOB NOT NULL);
    INSERT INTO log_mark VALUES
        (1, CAST('pivot-inbox mark' AS BLOB), x'00000000000000000000000000000000', randomblob(16));
";

type Number = [u8; 16];

/// What a file has that was never marked.
const UNMARKED: Number = [0; 16];

/// How often a pair is looked at that another process changes meanwhile.
const LOOKS: u32 = 5;

/// Marks the transaction that is under way.
pub(crate) fn renew(connection: &Connection) -> rusqlite::Result<()> {
    let sql = "UPDATE log_mark SET before = number, number = randomblob(16) WHERE id = 1";
    connection.prepare_cached(sql)?.execute([]).map(|_| ())
}

/// Refuses a log that is another file's, before SQLite has opened either. Both are left as they are.
pub(crate) fn expect_own_log(place: &Place) -> Result<(), StoreError> {
    let path = place.beside("-wal");
    for _ in 0..LOOKS {
        if std::fs::metadata(&path).map_or(0, |found| found.len()) == 0 {
            return Ok(());
        }
        // The file first: where a program works on both, what is moved into the file was in the log before.
        let found = FileMark::of(place);
        let Some(mut log) = Log::open(&path) else { return Ok(()) };
        if may_be_of(&mut log, found) {
            return Ok(());
        }
        // The log may have been begun anew in between.
        let is_unchanged = Log::open(&path).is_some_and(|now| now.is_same(&log)) && FileMark::of(place) == found;
        if is_unchanged {
            return Err(foreign(place, &path));
        }
    }
    Ok(())
}

fn foreign(place: &Place, log: &Path) -> StoreError {
    let cause = format!(
        "{} was not written beside this file as it is now, and opening both would spoil them; neither was changed",
        log.display()
    );
    place.of(StoreErrorKind::ForeignLog).caused_by(cause)
}

/// What the file itself says, without its log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum FileMark {
    Number(Number),
    /// It is not one that has a log at all, such as one made by `VACUUM INTO`.
    WithoutLog,
    /// It cannot be read for now, as in the middle of being written. SQLite finds out the rest.
    Unknown,
}

impl FileMark {
    fn of(place: &Place) -> Self {
        if lock::has_log(place).is_ok_and(|has_log| has_log == Some(false)) {
            return Self::WithoutLog;
        }
        read_number(place.path()).ok().flatten().map_or(Self::Unknown, Self::Number)
    }
}

/// The number in the file itself. `None` if what is there is no mark.
fn read_number(path: &Path) -> rusqlite::Result<Option<Number>> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
    // Of a file that nobody changes, SQLite reads no log.
    let file = Connection::open_with_flags(format!("file:{}?immutable=1", escaped(path)), flags)?;
    let is_marked = file.query_row("SELECT count(*) FROM sqlite_schema WHERE name = 'log_mark'", [], |row| row.get(0));
    if !is_marked? {
        return Ok(Some(UNMARKED));
    }
    let sql = "SELECT name, number FROM log_mark WHERE id = 1";
    let row = file.query_row(sql, [], |row| Ok((row.get::<_, [u8; 16]>(0)?, row.get::<_, Number>(1)?))).optional()?;
    Ok(row.filter(|(name, _)| *name == NAME).map(|(_, number)| number))
}

/// A path as it stands in a URI.
fn escaped(path: &Path) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'-' | b'.' | b'_');
    let bytes = path.as_os_str().as_encoded_bytes().iter().copied();
    bytes.map(|byte| if is_plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

/// Whether a log may be that of a file.
fn may_be_of(log: &mut Log, file: FileMark) -> bool {
    let mut is_marked = false;
    while let Some((_, page)) = log.next() {
        match file {
            FileMark::WithoutLog => return false,
            FileMark::Unknown => return true,
            FileMark::Number(number) => {
                let Some(mark) = mark_of(page) else { continue };
                if mark.contains(&number) {
                    return true;
                }
                is_marked = true;
            }
        }
    }
    // What has no mark may be of any file: of a transaction of another program, or one that was never committed.
    !is_marked
}

/// The number of a mark and the one before it, of the page that holds it.
fn mark_of(page: &[u8]) -> Option<[Number; 2]> {
    // A leaf of a table, with one row.
    if page[0] != 0x0d || page[3..5] != [0, 1] {
        return None;
    }
    let (name, numbers) = page.get(page.len().checked_sub(48)?..)?.split_at(16);
    let (before, number) = numbers.split_at(16);
    (name == NAME).then_some([before.try_into().ok()?, number.try_into().ok()?])
}

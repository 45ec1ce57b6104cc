//! The file: what is at its path, and whether it is still the same.

use std::fs::{File, FileType, OpenOptions};
use std::path::Path;

use pivot_inbox::{StoreError, StoreErrorKind};

use crate::error::Place;

/// Refuses a path at which no store can be: SQLite would wait for whoever writes to a FIFO.
pub(crate) fn expect(place: &Place) -> Result<(), StoreError> {
    match std::fs::metadata(place.path()) {
        Ok(found) if found.is_file() => Ok(()),
        Ok(found) => {
            let error = place.of(StoreErrorKind::Corrupted).with_advice("give the path of a file");
            Err(error.caused_by(no_file(found.file_type())))
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Err(missing(place)),
        Err(error) => Err(place.file_error(error)),
    }
}

/// Refuses a path at which no store can be, but for one where it can be made.
pub(crate) fn expect_or_none(place: &Place) -> Result<(), StoreError> {
    match expect(place) {
        Err(error) if error.kind() == StoreErrorKind::NotFound && place.directory().is_dir() => Ok(()),
        other => other,
    }
}

/// Refuses a path at which the store in use is no more, whatever is there in its place.
pub(crate) fn expect_still(place: &Place) -> Result<(), StoreError> {
    let cause = match std::fs::metadata(place.path()) {
        Ok(found) if found.is_file() => return Ok(()),
        Ok(found) => no_file(found.file_type()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => "there is no such file".to_owned(),
        Err(error) => return Err(place.file_error(error)),
    };
    Err(place.of(StoreErrorKind::Gone).caused_by(cause))
}

/// The error for a path at which nothing is.
fn missing(place: &Place) -> StoreError {
    let error = place.of(StoreErrorKind::NotFound);
    let directory = place.directory();
    if directory.is_dir() {
        return error.caused_by("there is no such file");
    }
    let cause = format!("there is no directory {}", directory.display());
    error
        .with_advice("make the directory, with the right to write for the program's user, or correct the path")
        .caused_by(cause)
}

/// What is said of a file that is none.
fn no_file(kind: FileType) -> String {
    format!("it is {}, not a file", name_of(kind))
}

/// What a file that is none is called.
fn name_of(kind: FileType) -> &'static str {
    if kind.is_dir() {
        return "a directory";
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::FileTypeExt;

        if kind.is_fifo() {
            return "a FIFO";
        }
        if kind.is_socket() {
            return "a socket";
        }
        if kind.is_block_device() || kind.is_char_device() {
            return "a device";
        }
    }
    "something else"
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
pub(crate) fn has_its_log(place: &Place) -> Result<(), StoreError> {
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

    /// Whether the log alone, or with its index, is not there any more, or is another one.
    pub(crate) fn miss_their_log(&self, place: &Place) -> bool {
        let now = Self::of(place);
        self.0[0] == now.0[0] && self.0[1] != now.0[1]
    }

    /// Whether the index of the log is where other processes look for it.
    pub(crate) fn have_an_index(&self) -> bool {
        cfg!(not(unix)) || self.0[2].is_some()
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

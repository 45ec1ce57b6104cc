//! That only one program works on a store.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
#[cfg(unix)]
use std::os::unix::fs::MetadataExt;

use fs4::{FileExt, TryLockError};
use pivot_inbox::{StoreError, StoreErrorKind};

use crate::error::Place;

/// The right to work on a store, held until it is dropped or the process ends, however it ends.
///
/// On Unix it is a lock (`flock`) of the database's file itself, so it holds whatever name leads there, and nobody can remove
/// it; SQLite's own locks are of another kind. Elsewhere such a lock would keep SQLite out, so it is one of a file beside it.
#[derive(Debug)]
pub(crate) struct Ownership {
    /// `None` once it is given back.
    file: Option<File>,
    /// What earlier versions lock on Unix, too, if it is there. Closing it gives the lock back.
    _earlier: Option<File>,
}

impl Ownership {
    /// Takes the lock. The database's file is there.
    pub(crate) fn take(place: &Place) -> Result<Self, StoreError> {
        let file = descriptors::of(place).map_err(|error| place.file_error(error))?;
        if let Err(refused) = FileExt::try_lock(&file) {
            descriptors::put_aside(file);
            return Err(refusal(place, refused));
        }
        let mut taken = Self { file: Some(file), _earlier: None };
        taken._earlier = lock_of_earlier_version(place)?;
        Ok(taken)
    }
}

fn refusal(place: &Place, refused: TryLockError) -> StoreError {
    match refused {
        TryLockError::WouldBlock => place.of(StoreErrorKind::Locked),
        TryLockError::Error(error) => place.file_error(error),
    }
}

/// The lock that a program of an earlier version holds while it works on the store, and of which a file beside it is left.
#[cfg(unix)]
fn lock_of_earlier_version(place: &Place) -> Result<Option<File>, StoreError> {
    let file = match File::open(place.beside("-lock")) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(place.file_error(error)),
    };
    match FileExt::try_lock(&file) {
        Ok(()) => Ok(Some(file)),
        Err(refused) => Err(refusal(place, refused)
            .caused_by("a program of an earlier version works on it, which locks the file that ends in -lock")),
    }
}

#[cfg(not(unix))]
fn lock_of_earlier_version(_: &Place) -> Result<Option<File>, StoreError> {
    Ok(None)
}

impl Drop for Ownership {
    fn drop(&mut self) {
        if let Some(file) = self.file.take() {
            // What cannot be unlocked is unlocked by the process' end.
            let _ = FileExt::unlock(&file);
            descriptors::put_aside(file);
        }
    }
}

/// Descriptors of database files that nobody needs now. They are not closed: with any descriptor of a file, a process loses all
/// locks that SQLite has on it for other connections.
#[cfg(unix)]
mod descriptors {
    use std::io;
    use std::os::unix::fs::MetadataExt;
    use std::sync::{Mutex, PoisonError};

    use rustix::fs::{Access, access};

    use super::{File, Place};

    static UNUSED: Mutex<Vec<File>> = Mutex::new(Vec::new());

    /// One to lock a database by.
    pub(super) fn of(place: &Place) -> io::Result<File> {
        // SQLite does not say that it may not write, only that it cannot open.
        access(place.path(), Access::WRITE_OK)?;
        access(place.directory(), Access::WRITE_OK)?;
        of_database(place)
    }

    /// One of a database's file: one that was put aside, if there is one.
    pub(super) fn of_database(place: &Place) -> io::Result<File> {
        let wanted = std::fs::metadata(place.path())?;
        let is_wanted = |found: &File| {
            found.metadata().is_ok_and(|found| (found.dev(), found.ino()) == (wanted.dev(), wanted.ino()))
        };
        let mut unused = UNUSED.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(position) = unused.iter().position(is_wanted) {
            return Ok(unused.swap_remove(position));
        }
        // To read only: then it keeps no file system from being made read-only.
        File::open(place.path())
    }

    /// Those of files that were removed are closed, so that there are never more than databases.
    pub(super) fn put_aside(file: File) {
        let mut unused = UNUSED.lock().unwrap_or_else(PoisonError::into_inner);
        unused.push(file);
        unused.retain(|file| file.metadata().is_ok_and(|found| found.nlink() > 0));
    }
}

#[cfg(not(unix))]
mod descriptors {
    use std::fs::OpenOptions;
    use std::io;

    use super::{File, Place};

    pub(super) fn of(place: &Place) -> io::Result<File> {
        OpenOptions::new().write(true).create(true).truncate(false).open(place.beside("-lock"))
    }

    pub(super) fn of_database(place: &Place) -> io::Result<File> {
        File::open(place.path())
    }

    pub(super) fn put_aside(_: File) {}
}

/// Whether the file is one whose changes are in a log first. `None` if it has no header yet.
pub(crate) fn has_log(place: &Place) -> std::io::Result<Option<bool>> {
    let mut file = descriptors::of_database(place)?;
    let mut header = [0; 20];
    let read = file.seek(SeekFrom::Start(0)).and_then(|_| file.read_exact(&mut header));
    descriptors::put_aside(file);
    match read {
        // The file format's version for writing is 2 where there is one.
        Ok(()) => Ok(Some(header[18] == 2)),
        Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => Ok(None),
        Err(error) => Err(error),
    }
}

/// Refuses a file that has several names: SQLite keeps a log under each, and what is in one is not seen by who opens another.
pub(crate) fn has_one_name(place: &Place) -> Result<(), StoreError> {
    #[cfg(unix)]
    if std::fs::metadata(place.path()).is_ok_and(|found| found.is_file() && MetadataExt::nlink(&found) > 1) {
        let cause = "the file has another name (a hard link); remove one of the two";
        return Err(place.of(StoreErrorKind::Other).caused_by(cause));
    }
    Ok(())
}

//! That only one program works on a store.

use std::fs::{File, OpenOptions};

use fs4::{FileExt, TryLockError};
use pivot_inbox::{StoreError, StoreErrorKind};

use crate::error::Place;

/// The right to work on a store, held until it is dropped or the process ends, however it ends.
#[derive(Debug)]
pub(crate) struct Ownership {
    /// Closing it gives the lock back.
    _file: File,
}

impl Ownership {
    /// Takes the lock on the file beside the database.
    pub(crate) fn take(place: &Place) -> Result<Self, StoreError> {
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(place.beside("-lock")).map_err(|error| place.file_error(error))?;
        match FileExt::try_lock(&file) {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => Err(place.of(StoreErrorKind::Locked)),
            Err(TryLockError::Error(error)) => Err(place.file_error(error)),
        }
    }
}

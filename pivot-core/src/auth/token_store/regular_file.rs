//! Files that are opened only if they are regular, without ever blocking.

use std::fs::{File, Metadata, OpenOptions};
use std::io::{Error, ErrorKind, Read, Result};
use std::path::Path;

/// Opens a file. Opening or reading a pipe may last for ever and a device may react, so both are refused before they are
/// opened; what is put in the file's place in between is opened without blocking, and refused then.
pub(super) fn open(path: &Path, options: &mut OpenOptions) -> Result<File> {
    require(path)?;
    without_blocking(options);
    let file = options.open(path)?;
    regular(&file.metadata()?)?;
    Ok(file)
}

/// That there is a regular file, or nothing. Symbolic links are followed.
pub(super) fn require(path: &Path) -> Result<()> {
    match std::fs::metadata(path) {
        Ok(metadata) => regular(&metadata),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    }
}

/// Reads a file whole, if it has no more than `limit` bytes.
pub(super) fn read(path: &Path, limit: u64) -> Result<(Vec<u8>, Metadata)> {
    let file = open(path, OpenOptions::new().read(true))?;
    let metadata = file.metadata()?;
    let mut bytes = Vec::new();
    // The length may be more by the time it is read.
    file.take(limit + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit {
        return Err(Error::new(ErrorKind::InvalidData, format!("it is larger than {limit} bytes, and no token file")));
    }
    Ok((bytes, metadata))
}

fn regular(metadata: &Metadata) -> Result<()> {
    let found = match metadata.file_type() {
        kind if kind.is_file() => return Ok(()),
        kind if kind.is_dir() => "a directory",
        kind => special(kind),
    };
    Err(Error::new(ErrorKind::InvalidInput, format!("it is {found}, not a regular file")))
}

#[cfg(unix)]
fn special(kind: std::fs::FileType) -> &'static str {
    use std::os::unix::fs::FileTypeExt;
    match kind {
        kind if kind.is_fifo() => "a pipe",
        kind if kind.is_socket() => "a socket",
        _ => "a device",
    }
}

#[cfg(not(unix))]
fn special(_: std::fs::FileType) -> &'static str {
    "something else"
}

#[cfg(unix)]
fn without_blocking(options: &mut OpenOptions) {
    use std::os::unix::fs::OpenOptionsExt;
    // The flags are few, and all positive.
    options.custom_flags(rustix::fs::OFlags::NONBLOCK.bits().cast_signed());
}

#[cfg(not(unix))]
fn without_blocking(_: &mut OpenOptions) {}

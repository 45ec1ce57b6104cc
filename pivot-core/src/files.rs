//! Writing files that somebody else reads.

use std::ffi::OsString;
use std::fs::{File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// How many symbolic links lead to a file at most, as systems count them.
const MOST_LINKS: usize = 40;

/// Writes a file: whole, or not at all. Whoever reads it finds what was there before, or this.
///
/// It is written next to its place, under a name that begins with a dot, and then takes the place of what was there. A symbolic
/// link stays, and what it leads to is written. What is no file, such as a FIFO, and what is open already, such as
/// `/dev/stdout`, is written to and not replaced. The rights that the file had stay.
///
/// # Errors
/// Returns an error if it cannot be written; what was there before then still is.
pub fn replace(path: impl AsRef<Path>, bytes: &[u8]) -> io::Result<()> {
    let path = behind_links(path.as_ref())?;
    if is_no_file(&path) {
        return std::fs::write(path, bytes);
    }
    let beside = beside(&path)?;
    let written = (|| {
        let mut file = create_with_rights_of(&path, &beside)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        drop(file);
        std::fs::rename(&beside, &path)
    })();
    if written.is_err() {
        // What is half there is nobody's.
        let _ = std::fs::remove_file(&beside);
    }
    written
}

/// Checks that [`replace`] could write there, and that what is there may be written; changes nothing.
///
/// # Errors
/// Returns the error that writing would return.
pub fn check(path: impl AsRef<Path>) -> io::Result<()> {
    let path = behind_links(path.as_ref())?;
    if path.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    if is_no_file(&path) {
        return Ok(());
    }
    // Whoever made it so wants to keep it, also where the folder lets it be replaced.
    if std::fs::metadata(&path).is_ok_and(|there| there.permissions().readonly()) {
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, "it may not be written"));
    }
    let beside = beside(&path)?;
    OpenOptions::new().write(true).create_new(true).open(&beside)?;
    std::fs::remove_file(&beside)
}

/// Creates a file that nobody may read or write who may not do so with another one.
fn create_with_rights_of(other: &Path, path: &Path) -> io::Result<File> {
    // Elsewhere a file that may not be written could not be replaced the next time.
    let rights = std::fs::metadata(other).ok().map(|there| there.permissions()).filter(|_| cfg!(unix));
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    if let Some(rights) = &rights {
        use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
        // From the first moment on.
        options.mode(rights.mode() & 0o777);
    }
    let file = options.open(path)?;
    if let Some(rights) = rights {
        file.set_permissions(rights)?;
    }
    Ok(file)
}

/// Where a file is that symbolic links lead to, also if nothing is there yet.
pub(crate) fn behind_links(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    for _ in 0..MOST_LINKS {
        if is_open_already(&path) {
            return Ok(path);
        }
        match std::fs::read_link(&path) {
            // A relative one begins at the folder of the link.
            Ok(to) => path = path.parent().unwrap_or(Path::new("")).join(to),
            Err(_) => return Ok(path),
        }
    }
    Err(io::Error::other("too many symbolic links lead there"))
}

/// Whether something is there that is no file, or one of those that are open, and cannot be replaced by a file.
pub(crate) fn is_no_file(path: &Path) -> bool {
    std::fs::metadata(path).is_ok_and(|there| !there.is_file() || is_open_already(path))
}

/// Whether it is one of the files that a process has open: what the link says there need not be a name of it.
fn is_open_already(path: &Path) -> bool {
    path.starts_with("/dev/fd") || path.starts_with("/proc")
}

/// A name next to a file that nobody else has.
fn beside(path: &Path) -> io::Result<PathBuf> {
    let name = path.file_name().ok_or_else(|| io::Error::new(io::ErrorKind::InvalidInput, "it has no file name"))?;
    let mut beside = OsString::from(".");
    beside.push(name);
    beside.push(format!(".{}-{:016x}", std::process::id(), fastrand::u64(..)));
    Ok(path.with_file_name(beside))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder of its own, which is removed at the end.
    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Self {
            let folder = std::env::temp_dir().join(format!("files-{name}-{}", std::process::id()));
            std::fs::create_dir_all(&folder).unwrap();
            Self(folder)
        }

        fn names(&self) -> Vec<OsString> {
            let mut names: Vec<_> =
                std::fs::read_dir(&self.0).unwrap().map(|entry| entry.unwrap().file_name()).collect();
            names.sort();
            names
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = std::fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn a_file_is_replaced_whole_and_nothing_is_left_beside_it() {
        let folder = Folder::new("whole");
        let file = folder.0.join("a");
        for text in ["one", "another", ""] {
            check(&file).unwrap();
            replace(&file, text.as_bytes()).unwrap();
            assert_eq!(std::fs::read_to_string(&file).unwrap(), text);
        }
        std::fs::create_dir(folder.0.join("b")).unwrap();
        assert!(replace(folder.0.join("b"), b"x").is_err() && check(folder.0.join("b")).is_err());
        assert!(replace(folder.0.join("c/d"), b"x").is_err() && check(folder.0.join("c/d")).is_err());
        assert_eq!(folder.names(), ["a", "b"]);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_and_what_it_leads_to_is_written() {
        use std::os::unix::fs::symlink;

        let folder = Folder::new("links");
        std::fs::create_dir(folder.0.join("far")).unwrap();
        std::fs::write(folder.0.join("far/there"), "old").unwrap();
        for (link, to) in
            [("to-it", "far/there"), ("to-a-link", "to-it"), ("to-nothing", "far/new"), ("round", "round")]
        {
            symlink(to, folder.0.join(link)).unwrap();
        }
        for (link, file) in [("to-it", "far/there"), ("to-a-link", "far/there"), ("to-nothing", "far/new")] {
            let link = folder.0.join(link);
            check(&link).unwrap();
            replace(&link, link.as_os_str().as_encoded_bytes()).unwrap();
            assert!(std::fs::symlink_metadata(&link).unwrap().is_symlink());
            let written = std::fs::read(folder.0.join(file)).unwrap();
            assert_eq!(written, link.as_os_str().as_encoded_bytes());
        }
        assert!(replace(folder.0.join("round"), b"x").is_err());
    }

    #[cfg(unix)]
    #[test]
    fn what_is_no_file_is_written_to_and_not_replaced() {
        use std::os::unix::fs::FileTypeExt;

        let folder = Folder::new("fifo");
        let fifo = folder.0.join("fifo");
        assert!(std::process::Command::new("mkfifo").arg(&fifo).status().unwrap().success());
        let reader = std::thread::spawn({
            let fifo = fifo.clone();
            move || std::fs::read(fifo)
        });
        check(&fifo).unwrap();
        replace(&fifo, b"text").unwrap();
        assert!(std::fs::metadata(&fifo).unwrap().file_type().is_fifo());
        assert_eq!(reader.join().unwrap().unwrap(), b"text");
    }
    #[cfg(unix)]
    #[test]
    fn the_rights_of_what_is_replaced_stay() {
        use std::os::unix::fs::{PermissionsExt, symlink};

        let folder = Folder::new("rights");
        let (file, link) = (folder.0.join("a"), folder.0.join("to-a"));
        symlink("a", &link).unwrap();
        for rights in [0o600, 0o640, 0o666] {
            std::fs::write(&file, "old").unwrap();
            std::fs::set_permissions(&file, PermissionsExt::from_mode(rights)).unwrap();
            for place in [&file, &link] {
                replace(place, b"new").unwrap();
                assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, rights);
            }
        }
        std::fs::set_permissions(&file, PermissionsExt::from_mode(0o444)).unwrap();
        for place in [&file, &link] {
            assert_eq!(check(place).unwrap_err().kind(), io::ErrorKind::PermissionDenied);
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn what_is_open_already_is_written_to_and_not_replaced() {
        use std::os::fd::AsRawFd;

        let folder = Folder::new("open");
        let file = File::create(folder.0.join("a")).unwrap();
        let (mut reader, pipe) = io::pipe().unwrap();
        for (number, text) in [(file.as_raw_fd(), "file"), (pipe.as_raw_fd(), "pipe")] {
            for place in [format!("/dev/fd/{number}"), format!("/proc/self/fd/{number}")] {
                check(&place).unwrap();
                replace(&place, text.as_bytes()).unwrap();
            }
        }
        assert_eq!(std::fs::read_to_string(folder.0.join("a")).unwrap(), "file");
        drop(pipe);
        let mut text = String::new();
        io::Read::read_to_string(&mut reader, &mut text).unwrap();
        assert_eq!((text.as_str(), folder.names().len()), ("pipepipe", 1));
    }
}

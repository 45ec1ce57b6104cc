//! Stores authenticated deliveries that are not events, for inspection.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::SystemTime;

use futures_util::future::BoxFuture;

/// A rejected body. Only bodies of authenticated deliveries are stored.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Rejected<'a> {
    /// The name of the vendor, such as `e4cars`.
    pub vendor: &'static str,
    /// The body as received, in its content encoding.
    pub body: &'a [u8],
    /// The content encoding as a file extension, `gz` or `deflate`. `None` if the body is not encoded.
    pub coding: Option<&'static str>,
    /// When the body was received.
    pub at: SystemTime,
}

/// Stores rejected bodies. The vendor is informed that they are not events, and may not deliver them again.
pub trait RejectedStore: Send + Sync {
    /// Stores a body, and returns where it is, for the log.
    ///
    /// # Errors
    /// Returns an error if it cannot be stored. The vendor is then asked to deliver it again.
    fn store<'a>(&'a self, rejected: Rejected<'a>) -> BoxFuture<'a, io::Result<String>>;
}

/// A directory of rejected bodies, one per file, limited in number and size: the oldest are deleted first.
///
/// A file is named `VENDOR-MILLISECONDS-CHECKSUM.body`, with the extension `.gz` or `.deflate` if the body was received
/// in that encoding, and is readable by its owner only. A body that is stored already is not stored again. Other files
/// are left unchanged. Several processes may share a directory; each enforces the limits.
#[derive(Clone, Debug)]
pub struct RejectedDirectory(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    paths: Vec<PathBuf>,
    most_files: usize,
    most_bytes: u64,
    writing: Mutex<()>,
}

impl RejectedDirectory {
    /// A directory, created if it does not exist, for at most 1,000 files of 64 MiB in total.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self::within(vec![path.into()])
    }

    /// The directory `rejected-events` in the program's state directory: the first of `$STATE_DIRECTORY` (set by
    /// systemd), `$XDG_STATE_HOME`, `$HOME/.local/state` and `%LOCALAPPDATA%` that is set and writable.
    pub fn in_state_directory() -> Self {
        let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
        let home = set("HOME").map(|home| home.join(".local").join("state"));
        let states = [set("STATE_DIRECTORY"), set("XDG_STATE_HOME"), home, set("LOCALAPPDATA")];
        Self::within(states.into_iter().flatten().map(|state| state.join("rejected-events")).collect())
    }

    fn within(paths: Vec<PathBuf>) -> Self {
        Self(Arc::new(Inner { paths, most_files: 1000, most_bytes: 64 << 20, writing: Mutex::default() }))
    }

    /// Sets the maximum number of files and of bytes in total.
    #[must_use]
    pub fn bounds(self, files: usize, bytes: u64) -> Self {
        let paths = self.0.paths.clone();
        Self(Arc::new(Inner { paths, most_files: files.max(1), most_bytes: bytes, writing: Mutex::default() }))
    }
}

impl RejectedStore for RejectedDirectory {
    fn store<'a>(&'a self, rejected: Rejected<'a>) -> BoxFuture<'a, io::Result<String>> {
        let (inner, body) = (Arc::clone(&self.0), rejected.body.to_vec());
        let name = Name::of(&rejected);
        Box::pin(async move {
            let store = move || inner.store(&name, &body);
            match tokio::runtime::Handle::try_current() {
                Ok(runtime) => runtime.spawn_blocking(store).await.map_err(io::Error::other)?,
                Err(_) => store(),
            }
        })
    }
}

/// A file's name: sorted by name, files of a vendor are sorted by time.
struct Name {
    vendor: &'static str,
    milliseconds: u128,
    /// What tells the body from others: its checksum and its coding.
    end: String,
}

impl Name {
    fn of(rejected: &Rejected<'_>) -> Self {
        let mut hasher = DefaultHasher::new();
        rejected.body.hash(&mut hasher);
        let coding = rejected.coding.map(|coding| format!(".{coding}")).unwrap_or_default();
        let end = format!("-{:016x}.body{coding}", hasher.finish());
        let since = rejected.at.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        Self { vendor: rejected.vendor, milliseconds: since.as_millis(), end }
    }

    fn text(&self) -> String {
        format!("{}-{:013}{}", self.vendor, self.milliseconds, self.end)
    }
}

/// The milliseconds in a file's name, where it is one of ours; one that a killed process left unfinished is.
fn time_of(name: &str) -> Option<u128> {
    let (front, coding) = name.strip_suffix(".part").unwrap_or(name).split_once(".body")?;
    let mut parts = front.rsplit('-');
    let (checksum, time) = (parts.next()?, parts.next()?);
    let hexadecimal = checksum.len() == 16 && checksum.bytes().all(|byte| byte.is_ascii_hexdigit());
    if !hexadecimal || parts.next().is_none() || !matches!(coding, "" | ".gz" | ".deflate") {
        return None;
    }
    time.parse().ok()
}

struct Stored {
    time: u128,
    path: PathBuf,
    bytes: u64,
}

impl Inner {
    fn store(&self, name: &Name, body: &[u8]) -> io::Result<String> {
        let size = body.len() as u64;
        if size > self.most_bytes {
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, "the body is larger than the directory may be"));
        }
        let _writing = crate::lock(&self.writing);
        let mut failure = io::Error::new(
            io::ErrorKind::NotFound,
            "no directory is known: set one with `rejected_store`, or set STATE_DIRECTORY, XDG_STATE_HOME or HOME",
        );
        for directory in &self.paths {
            match self.store_in(directory, name, body) {
                Ok(path) => return Ok(path.display().to_string()),
                Err(error) => failure = io::Error::new(error.kind(), format!("{}: {error}", directory.display())),
            }
        }
        Err(failure)
    }

    fn store_in(&self, directory: &Path, name: &Name, body: &[u8]) -> io::Result<PathBuf> {
        make_private(directory)?;
        let mut stored = list(directory)?;
        // A vendor that sends the same again must not push out the others.
        let twin = stored.iter().find(|file| is_twin(&file.path, name, body));
        if let Some(twin) = twin {
            return Ok(twin.path.clone());
        }
        stored.sort_unstable_by(|one, other| (one.time, &one.path).cmp(&(other.time, &other.path)));
        let (mut files, mut bytes) = (stored.len(), stored.iter().map(|file| file.bytes).sum::<u64>());
        for oldest in &stored {
            if files < self.most_files && bytes + body.len() as u64 <= self.most_bytes {
                break;
            }
            // Another process may have been faster.
            match fs::remove_file(&oldest.path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => (files, bytes) = (files - 1, bytes - oldest.bytes),
            }
        }
        let path = directory.join(name.text());
        let unfinished = directory.join(format!("{}.part", name.text()));
        let written = write_private(&unfinished, body).and_then(|()| fs::rename(&unfinished, &path));
        if written.is_err() {
            let _ = fs::remove_file(&unfinished);
        }
        written.map(|()| path)
    }
}

fn list(directory: &Path) -> io::Result<Vec<Stored>> {
    let mut stored = Vec::new();
    for entry in fs::read_dir(directory)? {
        let entry = entry?;
        let name = entry.file_name();
        // A file that is gone by now takes no room.
        if let Some(time) = name.to_str().and_then(time_of)
            && let Ok(metadata) = entry.metadata()
            && metadata.is_file()
        {
            stored.push(Stored { time, path: entry.path(), bytes: metadata.len() });
        }
    }
    Ok(stored)
}

fn is_twin(path: &Path, name: &Name, body: &[u8]) -> bool {
    let file_name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let alike = file_name.ends_with(&name.end) && file_name.starts_with(&format!("{}-", name.vendor));
    alike && holds(path, body).unwrap_or(false)
}

fn holds(path: &Path, body: &[u8]) -> io::Result<bool> {
    let mut found = Vec::new();
    File::open(path)?.take(body.len() as u64 + 1).read_to_end(&mut found)?;
    Ok(found == body)
}

fn write_private(path: &Path, body: &[u8]) -> io::Result<()> {
    // What a process that was killed has left behind.
    let _ = fs::remove_file(path);
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(body)?;
    file.sync_all()
}

fn make_private(directory: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(directory)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    /// A directory of this test's own, removed at its end.
    struct Scratch(PathBuf);

    impl Scratch {
        fn new() -> Self {
            Self(std::env::temp_dir().join(format!("rejected-{}-{:x}", std::process::id(), fastrand::u64(..))))
        }

        fn names(&self) -> Vec<String> {
            let mut names: Vec<String> =
                fs::read_dir(&self.0).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
            names.sort();
            names
        }

        fn bodies(&self) -> Vec<Vec<u8>> {
            self.names().iter().map(|name| fs::read(self.0.join(name)).unwrap()).collect()
        }
    }

    impl Drop for Scratch {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    fn rejected(second: u64, body: &[u8]) -> Rejected<'_> {
        let at = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000 + second);
        Rejected { vendor: "e4cars", body, coding: None, at }
    }

    #[tokio::test]
    async fn a_body_is_stored_as_it_came_for_its_owner_alone() {
        let scratch = Scratch::new();
        let store = RejectedDirectory::new(&scratch.0);
        let path = store.store(Rejected { coding: Some("gz"), ..rejected(1, b"\xff\0{") }).await.unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"\xff\0{");
        assert!(path.contains("e4cars-1700000001000-") && path.ends_with(".body.gz"), "{path}");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
            assert_eq!((mode(&scratch.0), mode(path.as_ref())), (0o700, 0o600));
        }
    }

    #[tokio::test]
    async fn the_oldest_go_first_by_number_and_by_bytes() {
        let scratch = Scratch::new();
        let store = RejectedDirectory::new(&scratch.0).bounds(3, 10);
        for (second, body) in [(5, "five"), (1, "one"), (3, "333")] {
            store.store(rejected(second, body.as_bytes())).await.unwrap();
        }
        assert_eq!(scratch.bodies(), [&b"one"[..], b"333", b"five"]);
        store.store(rejected(6, b"6")).await.unwrap();
        assert_eq!(scratch.bodies(), [&b"333"[..], b"five", b"6"], "a fourth");
        store.store(rejected(7, b"7777777")).await.unwrap();
        assert_eq!(scratch.bodies(), [&b"6"[..], b"7777777"], "too many bytes");
        let error = store.store(rejected(8, b"longer than ten")).await.unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::FileTooLarge);
        assert_eq!(scratch.names().len(), 2);
    }

    #[tokio::test]
    async fn the_same_body_is_stored_once_and_other_peoples_files_are_left_alone() {
        let scratch = Scratch::new();
        fs::create_dir(&scratch.0).unwrap();
        for name in ["notes.txt", "e4cars-1-00.body", "a.body", "e4cars-2-0123456789abcdef.body.bak"] {
            fs::write(scratch.0.join(name), "mine").unwrap();
        }
        let store = RejectedDirectory::new(&scratch.0).bounds(2, 100);
        for second in 0..10 {
            store.store(rejected(second, b"again")).await.unwrap();
        }
        assert_eq!(scratch.names().len(), 5);
        for second in 0..10 {
            store.store(rejected(second, &[second as u8])).await.unwrap();
        }
        assert_eq!(scratch.names().len(), 6);
    }

    #[tokio::test]
    async fn where_one_directory_cannot_be_written_the_next_is_taken_and_where_none_can_it_is_an_error() {
        let scratch = Scratch::new();
        fs::create_dir(&scratch.0).unwrap();
        let file = scratch.0.join("a file");
        fs::write(&file, "").unwrap();
        let store = RejectedDirectory::within(vec![file.join("no"), scratch.0.join("yes")]);
        assert!(store.store(rejected(1, b"x")).await.unwrap().contains("yes"));
        let error = RejectedDirectory::new(file.join("no")).store(rejected(1, b"x")).await.unwrap_err();
        assert!(error.to_string().contains("a file"), "{error}");
        assert!(RejectedDirectory::within(vec![]).store(rejected(1, b"x")).await.is_err());
    }
}

//! A token in a file.

use std::fs::{File, Metadata, OpenOptions};
use std::future::ready;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use fs4::{FileExt, TryLockError};
use pivot_json_derive::JsonObject;

use super::{StoredToken, TokenStore, TokenStoreError, TokenStoreFuture, TokenStoreLock, regular_file};
use crate::redaction::Secret;

/// Stores a token in a file that only its owner can read (mode 0600). The file is replaced atomically, so that no
/// reader sees half of it. Processes that share the file share the token; if it has none, one of them requests it.
///
/// Only a regular file of at most 256 KiB, or a symbolic link to one, is read, and none that is writable by everyone.
/// Anything else at the path is an error and is left unchanged. A second file with the suffix `.lock` is created next
/// to it and not removed.
#[derive(Debug)]
pub struct FileTokenStore {
    path: PathBuf,
    owner: String,
}

/// The content of the file. Times are in seconds since 1970.
#[derive(JsonObject)]
struct TokenFile {
    /// The account of the token.
    pub owner: String,
    /// What the token is for.
    pub key: Option<String>,
    pub access_token: String,
    /// When it is due to be refreshed.
    pub refresh_at: Option<u64>,
    /// In seconds since 1970.
    pub expires_at: Option<u64>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// A token file is a few kilobytes.
const MAX_BYTES: u64 = 256 << 10;

/// How long a lock is believed to be held by somebody who is at work. A process that was stopped, or a call that was given up
/// and that nobody goes on with, may hold it for ever.
const LOCK_LEASE: Duration = Duration::from_secs(15);

impl FileTokenStore {
    /// A store in the file at `path`. `owner` identifies the account of the token, such as the client id: a token of
    /// another owner in the same file is not used.
    pub fn new(path: impl Into<PathBuf>, owner: impl Into<String>) -> Self {
        Self { path: path.into(), owner: owner.into() }
    }

    /// The file itself, if the path is a symbolic link: what is renamed onto a link would replace it.
    fn file(&self) -> PathBuf {
        std::fs::canonicalize(&self.path).unwrap_or_else(|_| self.path.clone())
    }

    fn failed(&self, what: &str, error: std::io::Error) -> TokenStoreError {
        TokenStoreError::new(format!("the token file {} cannot be {what}", self.path.display()), error)
    }
}

/// A file is read and written at once: it is small, and on a disk of the machine.
impl TokenStore for FileTokenStore {
    fn load(&self) -> TokenStoreFuture<'_, Option<StoredToken>> {
        Box::pin(ready(self.read()))
    }

    fn save<'a>(&'a self, token: &'a StoredToken) -> TokenStoreFuture<'a, ()> {
        Box::pin(ready(self.write(token)))
    }

    fn remove<'a>(&'a self, refused: &'a Secret) -> TokenStoreFuture<'a, ()> {
        Box::pin(ready(self.remove_file(refused)))
    }

    fn try_lock(&self) -> TokenStoreFuture<'_, Option<TokenStoreLock>> {
        Box::pin(ready(self.lock_file()))
    }
}

impl FileTokenStore {
    fn read(&self) -> Result<Option<StoredToken>, TokenStoreError> {
        let (json, metadata) = match regular_file::read(&self.path, MAX_BYTES) {
            Ok(read) => read,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(self.failed("read", error)),
        };
        let json = Secret::from(String::from_utf8_lossy(&json).into_owned());
        if is_writable_by_all(&metadata) {
            let error = std::io::Error::from(ErrorKind::PermissionDenied);
            return Err(self.failed("trusted: everybody may write it", error));
        }
        // Whatever else stands there is no token, and will be replaced.
        let Ok(file) = pivot_json::from_slice_strict::<TokenFile>(json.expose().as_bytes()) else { return Ok(None) };
        if file.owner != self.owner {
            return Ok(None);
        }
        let moment = |seconds: u64| UNIX_EPOCH.checked_add(Duration::from_secs(seconds));
        let expires_at = file.expires_at.map(moment);
        if expires_at == Some(None) {
            // No clock can count so far: it is no moment, and must not become a token without an end.
            return Ok(None);
        }
        Ok(Some(StoredToken {
            key: file.key.unwrap_or_default(),
            secret: file.access_token.into(),
            refresh_at: file.refresh_at.and_then(moment),
            expires_at: expires_at.flatten(),
        }))
    }

    fn write(&self, token: &StoredToken) -> Result<(), TokenStoreError> {
        let seconds = |moment: SystemTime| moment.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
        let file = TokenFile {
            owner: self.owner.clone(),
            key: Some(token.key.clone()),
            access_token: token.secret.expose().to_owned(),
            refresh_at: token.refresh_at.map(seconds),
            expires_at: token.expires_at.map(seconds),
            extra: pivot_json::Extra::new(),
        };
        let json = Secret::from(pivot_json::to_string(&file));
        let path = self.file();
        let new = sibling(&path, &format!(".{}.{}", std::process::id(), fastrand::u32(..)));
        let written = regular_file::require(&path)
            .and_then(|()| write_private(&new, json.expose().as_bytes()))
            .and_then(|()| std::fs::rename(&new, &path));
        written.map_err(|error| {
            // What is left of it is of no use; whether it can be removed matters to nobody.
            let _ = std::fs::remove_file(&new);
            self.failed("written", error)
        })
    }

    fn remove_file(&self, refused: &Secret) -> Result<(), TokenStoreError> {
        match self.read()? {
            Some(stored) if stored.secret.expose() == refused.expose() => match std::fs::remove_file(self.file()) {
                Err(error) if error.kind() != ErrorKind::NotFound => Err(self.failed("removed", error)),
                _ => Ok(()),
            },
            _ => Ok(()),
        }
    }

    fn lock_file(&self) -> Result<Option<TokenStoreLock>, TokenStoreError> {
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(false);
        private(&mut options);
        let lock = regular_file::open(&sibling(&self.file(), ".lock"), &mut options);
        let lock = lock.map_err(|error| self.failed("locked", error))?;
        match FileExt::try_lock(&lock) {
            Ok(()) => {
                // Where that cannot be noted, the lock is believed to be held for as long as it is.
                let _ = lock.set_modified(SystemTime::now());
                // The lock goes with the file's handle.
                Ok(Some(Box::new(lock)))
            }
            Err(TryLockError::WouldBlock) if held_for(&lock) > LOCK_LEASE => {
                let error = std::io::Error::new(ErrorKind::WouldBlock, "another has held the lock for too long");
                Err(self.failed("locked", error))
            }
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(self.failed("locked", error)),
        }
    }
}

/// How long ago a lock was taken, as its holder noted it.
fn held_for(lock: &File) -> Duration {
    let taken = lock.metadata().and_then(|metadata| metadata.modified());
    taken.ok().and_then(|moment| moment.elapsed().ok()).unwrap_or_default()
}

/// The path of another file in the same folder.
fn sibling(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(ending);
    path.with_file_name(name)
}

fn write_private(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    private(&mut options);
    let mut file: File = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Readable and writable by the owner only.
#[cfg(unix)]
fn private(options: &mut OpenOptions) {
    use std::os::unix::fs::OpenOptionsExt;
    options.mode(0o600);
}

#[cfg(not(unix))]
fn private(_: &mut OpenOptions) {}

#[cfg(unix)]
fn is_writable_by_all(metadata: &Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt;
    metadata.permissions().mode() & 0o002 != 0
}

#[cfg(not(unix))]
fn is_writable_by_all(_: &Metadata) -> bool {
    false
}

//! A token in a file.

use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use fs4::{FileExt, TryLockError};

use super::{StoredToken, TokenStore, TokenStoreError, TokenStoreLock};
use crate::secret::Secret;

/// Keeps a token in a file that only its owner can read (mode 0600), replaced in one step, so that no reader ever sees
/// half of it. Processes that share the file share the token, and of those that find none, one asks.
///
/// Beside the file there is another, with `.lock` behind its name, which stays.
#[derive(Debug)]
pub struct FileTokenStore {
    path: PathBuf,
    owner: String,
}

open_json::object! {
    /// What stands in the file.
    #[allow(unreachable_pub)] // private to this module
    pub struct TokenFile {
        /// Whose token it is.
        pub owner: String,
        /// The token.
        pub access_token: String,
        /// When it expires, in seconds since 1970.
        pub expires_at: Option<u64>,
    }
}

impl FileTokenStore {
    /// A store in the file at `path`. `owner` names whose token it is, such as the client id: a token of another owner in
    /// the same file is not used.
    pub fn new(path: impl Into<PathBuf>, owner: impl Into<String>) -> Self {
        Self { path: path.into(), owner: owner.into() }
    }

    fn beside(&self, ending: &str) -> PathBuf {
        let mut name = self.path.file_name().unwrap_or_default().to_owned();
        name.push(ending);
        self.path.with_file_name(name)
    }

    fn failed(&self, what: &str, error: std::io::Error) -> TokenStoreError {
        TokenStoreError::new(format!("the token file {} cannot be {what}", self.path.display()), error)
    }
}

impl TokenStore for FileTokenStore {
    fn load(&self) -> Result<Option<StoredToken>, TokenStoreError> {
        let json = match std::fs::read(&self.path) {
            Ok(json) => Secret::from(String::from_utf8_lossy(&json).into_owned()),
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(self.failed("read", error)),
        };
        // Whatever else stands there is no token, and will be replaced.
        let Ok(file) = open_json::from_slice::<TokenFile>(json.expose().as_bytes()) else { return Ok(None) };
        if file.owner != self.owner || file.access_token.is_empty() {
            return Ok(None);
        }
        let expires_at = file.expires_at.and_then(|seconds| UNIX_EPOCH.checked_add(Duration::from_secs(seconds)));
        Ok(Some(StoredToken { secret: file.access_token.into(), expires_at }))
    }

    fn save(&self, token: &StoredToken) -> Result<(), TokenStoreError> {
        let seconds = |end: SystemTime| end.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
        let file = TokenFile {
            owner: self.owner.clone(),
            access_token: token.secret.expose().to_owned(),
            expires_at: token.expires_at.map(seconds),
            extra: open_json::Extra::new(),
        };
        let json = Secret::from(open_json::to_string(&file));
        let new = self.beside(&format!(".{}.{}", std::process::id(), fastrand::u32(..)));
        let written = write_private(&new, json.expose().as_bytes()).and_then(|()| std::fs::rename(&new, &self.path));
        written.map_err(|error| {
            // What is left of it is of no use; whether it can be removed matters to nobody.
            let _ = std::fs::remove_file(&new);
            self.failed("written", error)
        })
    }

    fn try_lock(&self) -> Result<Option<TokenStoreLock>, TokenStoreError> {
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(false);
        private(&mut options);
        let file = options.open(self.beside(".lock")).map_err(|error| self.failed("locked", error))?;
        match FileExt::try_lock(&file) {
            // The lock goes with the file's handle.
            Ok(()) => Ok(Some(Box::new(file))),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(self.failed("locked", error)),
        }
    }
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

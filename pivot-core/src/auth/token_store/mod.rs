//! Tokens that are stored between runs, and shared by processes.

mod caching;
#[cfg(feature = "token-file")]
mod file;
#[cfg(feature = "token-file")]
mod regular_file;

use std::error::Error as StdError;
use std::fmt;
use std::time::SystemTime;

pub use caching::CachingTokenSource;
#[cfg(feature = "token-file")]
pub use file::FileTokenStore;

use crate::redaction::Secret;

/// Stores one token between runs. Without a store, a token lives as long as its client.
///
/// The calls block, and should be short. A store that fails, or panics, is passed over with a warning and fails no call: a
/// token can always be asked for.
pub trait TokenStore: Send + Sync {
    /// The token that was stored last, if there is one. What it holds is checked before it is used.
    ///
    /// # Errors
    /// Returns an error if the store cannot be read.
    fn load(&self) -> Result<Option<StoredToken>, TokenStoreError>;

    /// Stores a token in the place of the last.
    ///
    /// # Errors
    /// Returns an error if the store cannot be written.
    fn save(&self, token: &StoredToken) -> Result<(), TokenStoreError>;

    /// Forgets a token that the vendor refused, unless another has taken its place. Default: nothing happens, and the token
    /// stays until another is saved; each process that loads it until then finds out by itself that it is refused.
    ///
    /// # Errors
    /// Returns an error if the token stays although it should not.
    fn remove(&self, refused: &Secret) -> Result<(), TokenStoreError> {
        let _ = refused;
        Ok(())
    }

    /// Locks the store until the guard is dropped; `None` if another holds the lock. Whoever holds it may ask for a
    /// token, and the others wait to read it.
    ///
    /// # Errors
    /// Returns an error if the store cannot be locked at all, or another has held the lock for so long that it is not to be
    /// waited for.
    fn try_lock(&self) -> Result<Option<TokenStoreLock>, TokenStoreError>;
}

/// Holds a store's lock until it is dropped.
pub type TokenStoreLock = Box<dyn Send>;

/// A token as it is stored.
#[derive(Clone, Debug)]
pub struct StoredToken {
    /// What it is for, such as [`ClientCredentials::token_key`](crate::auth::ClientCredentials::token_key): a token
    /// with another key is not used.
    pub key: String,
    /// The token.
    pub secret: Secret,
    /// From when on it is to be renewed; `None` if it has no limit, or the store does not remember.
    pub refresh_at: Option<SystemTime>,
    /// When it expires; `None` if it has no limit.
    pub expires_at: Option<SystemTime>,
}

/// Why a token store failed.
#[derive(Debug)]
pub struct TokenStoreError {
    what: String,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl TokenStoreError {
    /// An error that says what could not be done, with its cause.
    pub fn new(what: impl Into<String>, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { what: what.into(), source: Some(source.into()) }
    }
}

impl fmt::Display for TokenStoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)?;
        self.source.as_ref().map_or(Ok(()), |source| write!(f, ": {source}"))
    }
}

impl StdError for TokenStoreError {}

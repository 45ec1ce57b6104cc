//! Tokens that are stored between runs and shared by processes.

// `#[inline]`, as those of `auth::token` are.

mod caching;
#[cfg(feature = "token-file")]
mod file;
#[cfg(feature = "token-file")]
mod regular_file;

use std::error::Error as StdError;
use std::fmt;
use std::time::SystemTime;

use futures_util::future::BoxFuture;

pub use caching::CachingTokenSource;
#[cfg(feature = "token-file")]
pub use file::FileTokenStore;

use crate::redaction::Secret;

/// What an operation of a [`TokenStore`] gives.
pub type TokenStoreFuture<'a, T> = BoxFuture<'a, Result<T, TokenStoreError>>;

/// Stores one token between runs. Without a store, a token lives as long as its client.
///
/// A store that fails, panics or does not answer within five seconds, or a sixteenth of the time that a call has left, is
/// skipped with a warning and does not fail a request, since a token can always be requested. A method that blocks, as one may on a file, should be quick.
pub trait TokenStore: Send + Sync {
    /// The token that was stored last. `None` if there is none. It is checked before it is used.
    ///
    /// # Errors
    /// Returns an error if the store cannot be read.
    fn load(&self) -> TokenStoreFuture<'_, Option<StoredToken>>;

    /// Stores a token, replacing the last.
    ///
    /// # Errors
    /// Returns an error if the store cannot be written.
    fn save<'a>(&'a self, token: &'a StoredToken) -> TokenStoreFuture<'a, ()>;

    /// Removes a token that the vendor rejected, unless another has replaced it. By default does nothing: the token
    /// remains until another is saved, and each process that loads it finds out for itself that it is rejected.
    ///
    /// # Errors
    /// Returns an error if the token could not be removed.
    fn remove<'a>(&'a self, refused: &'a Secret) -> TokenStoreFuture<'a, ()> {
        let _ = refused;
        Box::pin(std::future::ready(Ok(())))
    }

    /// Locks the store until the guard is dropped. `None` if another holder has the lock. The holder may request a
    /// token; the others wait to read it.
    ///
    /// # Errors
    /// Returns an error if the store cannot be locked at all, or if another holder has had the lock for too long.
    fn try_lock(&self) -> TokenStoreFuture<'_, Option<TokenStoreLock>>;
}

/// Holds the lock of a store until it is dropped.
pub type TokenStoreLock = Box<dyn Send>;

/// What a store keeps between runs of a program, or for several processes.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct StoredToken {
    /// What the token is for, such as
    /// [`ClientCredentials::token_key`](crate::token_request::ClientCredentials::token_key). A token with another key
    /// is not used.
    pub key: String,
    /// The token.
    pub secret: Secret,
    /// When it is due to be refreshed. `None` if it does not expire, or if the store does not record it.
    pub refresh_at: Option<SystemTime>,
    /// When it expires. `None` if it does not.
    pub expires_at: Option<SystemTime>,
}

impl StoredToken {
    /// A token for what `key` says. It does not expire unless the fields are set.
    #[inline]
    pub fn new(key: impl Into<String>, secret: Secret) -> Self {
        Self { key: key.into(), secret, refresh_at: None, expires_at: None }
    }

    /// Sets when it is due to be refreshed and when it expires.
    #[must_use]
    #[inline]
    pub fn lifetime(self, refresh_at: Option<SystemTime>, expires_at: Option<SystemTime>) -> Self {
        Self { refresh_at, expires_at, ..self }
    }
}

/// The [`StoredToken::key`] of tokens from `token_url`: an unambiguous text of it and of what is asked for there, such as
/// a client id and scopes.
#[inline]
pub fn token_key<'a>(token_url: &url::Url, parts: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut key = url::form_urlencoded::Serializer::new(String::new());
    key.append_pair("token_url", token_url.as_str()).extend_pairs(parts);
    key.finish()
}

/// Why a token store failed.
#[derive(Debug)]
pub struct TokenStoreError {
    what: String,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl TokenStoreError {
    /// An error that says what could not be done, with its cause.
    #[inline]
    pub fn new(what: impl Into<String>, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { what: what.into(), source: Some(source.into()) }
    }
}

impl fmt::Display for TokenStoreError {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)?;
        self.source.as_ref().map_or(Ok(()), |source| write!(f, ": {source}"))
    }
}

impl StdError for TokenStoreError {}

//! Tokens that are kept between runs, and shared by processes.

#[cfg(feature = "token-file")]
mod file;

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use futures_util::future::BoxFuture;

#[cfg(feature = "token-file")]
pub use file::FileTokenStore;

use crate::clock::Clock;
use crate::error::Error;
use crate::secret::Secret;
use crate::token::{Token, TokenSource};

/// Keeps one token between runs. Without a store, a token lives as long as its client.
///
/// The calls block, and should be short. A store that fails is passed over with a warning: a token can always be asked for.
pub trait TokenStore: Send + Sync {
    /// The token that was kept last, if there is one.
    ///
    /// # Errors
    /// Where the store cannot be read.
    fn load(&self) -> Result<Option<StoredToken>, TokenStoreError>;

    /// Keeps a token in the place of the last.
    ///
    /// # Errors
    /// Where the store cannot be written.
    fn save(&self, token: &StoredToken) -> Result<(), TokenStoreError>;

    /// Locks the store until the guard is dropped; nothing where another holds the lock. Whoever holds it may ask for a
    /// token, and the others wait to read it.
    ///
    /// # Errors
    /// Where the store cannot be locked at all.
    fn try_lock(&self) -> Result<Option<TokenStoreLock>, TokenStoreError>;
}

/// Holds a store's lock until it is dropped.
pub type TokenStoreLock = Box<dyn Send>;

/// A token as it is kept.
#[derive(Clone, Debug)]
pub struct StoredToken {
    /// The token.
    pub secret: Secret,
    /// When it expires; nothing where it has no limit.
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

/// A source that looks into a store before it asks another source, and keeps there what that gives.
pub struct StoredTokens {
    source: Arc<dyn TokenSource>,
    store: Arc<dyn TokenStore>,
    clock: Arc<dyn Clock>,
}

/// How long to wait before a lock is tried again, and how often: half a minute, in which any token request ends.
const LOCK_PAUSE: Duration = Duration::from_millis(50);
const LOCK_TRIES: u32 = 600;

/// A token that ends sooner than this is not worth taking from a store.
const TOO_SHORT: Duration = Duration::from_secs(30);

impl StoredTokens {
    /// Tokens from `store` while they are good, and from `source` otherwise.
    pub fn new(source: Arc<dyn TokenSource>, store: Arc<dyn TokenStore>, clock: Arc<dyn Clock>) -> Self {
        Self { source, store, clock }
    }
}

impl TokenSource for StoredTokens {
    fn fetch(&self, refused: Option<Secret>) -> BoxFuture<'static, Result<Token, Error>> {
        let Self { source, store, clock } = self;
        let (source, store, clock) = (Arc::clone(source), Arc::clone(store), Arc::clone(clock));
        Box::pin(async move {
            if let Some(token) = kept(&*store, &*clock, refused.as_ref()) {
                return Ok(token);
            }
            let _lock = lock(&*store, &*clock).await;
            // Whoever held the lock may have asked already.
            if let Some(token) = kept(&*store, &*clock, refused.as_ref()) {
                return Ok(token);
            }
            let token = source.fetch(refused).await?;
            let left = token.time_left(clock.now());
            let expires_at = left.and_then(|left| clock.date().checked_add(left));
            if let Err(problem) = store.save(&StoredToken { secret: token.secret().clone(), expires_at }) {
                tracing::warn!(%problem, "the token is not kept");
            }
            Ok(token)
        })
    }
}

/// The store's token, where it is good for a while and not the one that was refused.
fn kept(store: &dyn TokenStore, clock: &dyn Clock, refused: Option<&Secret>) -> Option<Token> {
    let stored = store.load().unwrap_or_else(|problem| {
        tracing::warn!(%problem, "the token store is passed over");
        None
    })?;
    if refused.is_some_and(|refused| refused.expose() == stored.secret.expose()) {
        return None;
    }
    let left = match stored.expires_at {
        Some(end) => Some(end.duration_since(clock.date()).ok().filter(|left| *left > TOO_SHORT)?),
        None => None,
    };
    Some(Token::new(stored.secret, clock.now(), left))
}

async fn lock(store: &dyn TokenStore, clock: &dyn Clock) -> Option<TokenStoreLock> {
    for _ in 0..LOCK_TRIES {
        match store.try_lock() {
            Ok(Some(lock)) => return Some(lock),
            Ok(None) => clock.sleep(LOCK_PAUSE).await,
            Err(problem) => {
                tracing::warn!(%problem, "the token store is not locked");
                return None;
            }
        }
    }
    tracing::warn!("the token store's lock is held for too long, and passed over");
    None
}

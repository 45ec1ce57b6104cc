//! Tokens from a store, and from a source when the store has none.

use std::fmt;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex};
use std::task::Poll;
use std::time::{Duration, Instant};

use futures_util::FutureExt;
use futures_util::future::{BoxFuture, Either, poll_fn, select};

use super::{StoredToken, TokenStore, TokenStoreError, TokenStoreFuture, TokenStoreLock};
use crate::auth::shared_refresh::{Expiring, Lifetime, refresh_margin};
use crate::auth::token::{FetchContext, Token, TokenSource, unexpected_response, without_scheme};
use crate::clock::Clock;
use crate::error::Error;
use crate::redaction::Secret;

/// A source that returns stored tokens, and requests and stores new ones from another source if there is none.
///
/// A stored token is refreshed at the same time as one that was never stored. One past that time is still returned to a
/// caller without a token, and replaced at the next request for a token. A stored token is used only if its key
/// matches, its expiry is in the future and plausible, and it is well-formed.
pub struct CachingTokenSource(Arc<Inner>);

struct Inner {
    source: Arc<dyn TokenSource>,
    store: Arc<dyn TokenStore>,
    clock: Arc<dyn Clock>,
    key: String,
    /// The token that was given last: who asks again although it is valid wants another.
    given: Mutex<Option<Given>>,
}

/// A token that was given, and the lifetime that was told with it.
struct Given {
    secret: Secret,
    lifetime: Option<Lifetime>,
}

/// How long to wait before a lock is tried again.
const LOCK_POLL_INTERVAL: Duration = Duration::from_millis(50);

/// How long a lock is waited for at most: a token request that takes longer is not worth waiting for.
const LOCK_WAIT: Duration = Duration::from_secs(10);

/// How long the store may take for an answer.
const STORE_TIME: Duration = Duration::from_secs(5);

/// The end of a token that is further away than this is a mistake.
const ABSURD: Duration = Duration::from_secs(100 * 366 * 24 * 3600);

impl CachingTokenSource {
    /// Tokens from `store` while they are valid, otherwise from `source`. `key` identifies what the tokens are for; see
    /// [`StoredToken::key`].
    #[inline]
    pub fn new(
        source: Arc<dyn TokenSource>,
        store: Arc<dyn TokenStore>,
        clock: Arc<dyn Clock>,
        key: impl Into<String>,
    ) -> Self {
        Self(Arc::new(Inner { source, store, clock, key: key.into(), given: Mutex::default() }))
    }
}

impl TokenSource for CachingTokenSource {
    #[inline]
    fn fetch(&self, context: FetchContext) -> BoxFuture<'static, Result<Token, Error>> {
        let inner = Arc::clone(&self.0);
        Box::pin(async move {
            let token = inner.fetch(context).await?;
            *crate::lock(&inner.given) = Some(Given { secret: token.secret().clone(), lifetime: token.lifetime() });
            Ok(token)
        })
    }

    #[inline]
    fn secrets(&self) -> Vec<Secret> {
        self.0.source.secrets()
    }
}

impl Inner {
    #[inline]
    async fn fetch(&self, mut context: FetchContext) -> Result<Token, Error> {
        let begun = self.clock.now();
        if let Some(token) = self.load(&context, false).await {
            return Ok(token);
        }
        // A call must have time left for the request itself.
        let patience = context.remaining_time.map_or(LOCK_WAIT, |left| LOCK_WAIT.min(left / 4));
        let _lock = self.lock(&context, patience).await;
        // Whoever held the lock may have asked already.
        if let Some(token) = self.load(&context, false).await {
            return Ok(token);
        }
        if let Some(refused) = &context.refused {
            warn("the refused token stays in the store", self.guarded(&context, |store| store.remove(refused)).await);
        }
        let given = context.remaining_time;
        let left = || given.map(|given| given.saturating_sub(self.since(begun)));
        // The store has taken some of the time, and so does the source.
        context.remaining_time = left();
        let fetched = self.source.fetch(context.clone()).await;
        // Where whoever began is gone, others wait.
        context.remaining_time = left().filter(|left| !left.is_zero());
        match fetched {
            Ok(token) => {
                // A new token that ends sooner than the stored one would be worse for every process.
                if let Some(stored) = self.load(&context, true).await.filter(|stored| !token.outlasts(stored)) {
                    return Ok(stored);
                }
                self.save(&context, &token).await;
                Ok(token)
            }
            Err(error) => {
                // What is past the moment of its renewal is better than none.
                let token = self.load(&context, true).await.ok_or(error)?;
                tracing::warn!("no new token was given, and the stored one is used until it ends");
                Ok(token)
            }
        }
    }

    /// The stored token, if it may be used. One that is due to be renewed is given to who has none, or if it `must_do`.
    #[inline]
    async fn load(&self, context: &FetchContext, must_do: bool) -> Option<Token> {
        let stored =
            warn("the token store is passed over", self.guarded(context, |store| store.load()).await).flatten()?;
        // What was refused and given went without the scheme.
        let bare = without_scheme(&stored.secret);
        let is = |secret: &Secret| secret.expose() == bare.expose();
        if stored.key != self.key || context.refused.as_ref().is_some_and(is) {
            return None;
        }
        if let Some(why) = unexpected_response(stored.secret.expose()) {
            tracing::warn!("the stored token is not used: it {why}");
            return None;
        }
        let mut lifetime = match self.lifetime(&stored) {
            Ok(lifetime) => lifetime,
            Err(()) => return None,
        };
        let now = self.clock.now();
        let given = crate::lock(&self.given);
        let given = given.as_ref().filter(|given| is(&given.secret));
        // Where the store does not record the moment, it stays the one that was told first: a share of what is left would
        // move it towards the end each time the token is looked at, and it would never come.
        if let (None, Some(Lifetime { refresh_at, .. }), Some(told)) =
            (stored.refresh_at, &mut lifetime, given.and_then(|given| given.lifetime))
        {
            *refresh_at = told.refresh_at.min(*refresh_at);
        }
        let was_given = given.is_some();
        let token = Token::stored(stored.secret, now, lifetime);
        (token.is_fresh(now) || must_do || !was_given).then_some(token)
    }

    /// The lifetime of a stored token on this process's clock; an error if it has ended, or ends absurdly late.
    #[inline]
    fn lifetime(&self, stored: &StoredToken) -> Result<Option<Lifetime>, ()> {
        let Some(end) = stored.expires_at else { return Ok(None) };
        let (now, date) = (self.clock.now(), self.clock.system_time());
        let left = end.duration_since(date).map_err(|_| ())?;
        if left.is_zero() || left > ABSURD {
            return Err(());
        }
        let fresh = match stored.refresh_at {
            Some(moment) => moment.duration_since(date).unwrap_or_default(),
            None => left - refresh_margin(left),
        };
        let expires_at = now.checked_add(left).ok_or(())?;
        Ok(Some(Lifetime { refresh_at: now.checked_add(fresh.min(left)).unwrap_or(expires_at), expires_at }))
    }

    #[inline]
    async fn save(&self, context: &FetchContext, token: &Token) {
        let (now, date) = (self.clock.now(), self.clock.system_time());
        let stored = StoredToken {
            key: self.key.clone(),
            secret: token.secret().clone(),
            refresh_at: token.time_fresh(now).and_then(|left| date.checked_add(left)),
            expires_at: token
                .remaining_lifetime(now)
                .filter(|left| *left <= ABSURD)
                .and_then(|left| date.checked_add(left)),
        };
        warn("the token is not stored", self.guarded(context, |store| store.save(&stored)).await);
    }

    #[inline]
    async fn lock(&self, context: &FetchContext, patience: Duration) -> Option<TokenStoreLock> {
        let begun = self.clock.now();
        // Counted too: a clock that stands still must not make it endless.
        let tries = patience.as_millis() / LOCK_POLL_INTERVAL.as_millis();
        for try_ in 0..=tries {
            match self.guarded(context, |store| store.try_lock()).await {
                Ok(Some(lock)) => return Some(lock),
                // A store takes some of the time itself.
                Ok(None) if try_ < tries && self.since(begun) + LOCK_POLL_INTERVAL <= patience => {
                    self.clock.sleep(LOCK_POLL_INTERVAL).await;
                }
                Ok(None) => {
                    tracing::warn!("the token store's lock is held for too long, and passed over");
                    return None;
                }
                Err(problem) => {
                    tracing::warn!(%problem, "the token store is not locked");
                    return None;
                }
            }
        }
        None
    }

    #[inline]
    fn since(&self, begun: Instant) -> Duration {
        self.clock.now().saturating_duration_since(begun)
    }

    /// Calls the store. A panic of it fails no call, and neither does its silence.
    #[inline]
    async fn guarded<'a, T: Send>(
        &'a self,
        context: &FetchContext,
        call: impl FnOnce(&'a dyn TokenStore) -> TokenStoreFuture<'a, T> + Send,
    ) -> Result<T, TokenStoreError> {
        let mut answer = None;
        self.within_time(context, Box::pin(async { answer = Some(call(&*self.store).await) })).await?;
        answer.unwrap_or_else(|| Err(TokenStoreError::new("the token store panicked", "where it was reported")))
    }

    /// Waits for a call of the store, which may panic.
    #[inline]
    async fn within_time(&self, context: &FetchContext, call: BoxFuture<'_, ()>) -> Result<(), TokenStoreError> {
        let mut calling = AssertUnwindSafe(call).catch_unwind();
        // Most stores answer at once, and then no clock is asked.
        if poll_fn(|context| Poll::Ready(calling.poll_unpin(context))).await.is_ready() {
            return Ok(());
        }
        // Even one that never answers leaves the call most of its time.
        let limit = context.remaining_time.map_or(STORE_TIME, |left| STORE_TIME.min(left / 16));
        match select(calling, self.clock.timeout(limit)).await {
            Either::Left(_) => Ok(()),
            Either::Right(_) => {
                Err(TokenStoreError::new("the token store did not answer", format!("within {limit:?}")))
            }
        }
    }
}

#[inline]
fn warn<T>(what: &str, outcome: Result<T, TokenStoreError>) -> Option<T> {
    match outcome {
        Ok(value) => Some(value),
        Err(problem) => {
            warn_of(what, &problem);
            None
        }
    }
}

#[inline]
fn warn_of(what: &str, problem: &TokenStoreError) {
    tracing::warn!(%problem, "{what}");
}

impl fmt::Debug for CachingTokenSource {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CachingTokenSource")
    }
}

//! Credentials that are bearer tokens with an end.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use futures_util::future::BoxFuture;

use super::token::{HeldToken, Token, TokenCache, TokenSource};
use super::{Authorization, Credentials, token_store};
use crate::error::Error;
use crate::redaction::Secret;

/// A bearer token that expires and is refreshed.
#[derive(Debug)]
pub struct TokenCredentials {
    cache: TokenCache,
    /// What the tokens are asked for with.
    secrets: Vec<Secret>,
    /// What was made of the last token.
    last: Mutex<Option<(Arc<Token>, Authorization)>>,
}

impl TokenCredentials {
    /// Credentials that obtain their tokens from `source`.
    #[inline]
    pub fn new(source: Arc<dyn TokenSource>, clock: Arc<dyn crate::clock::Clock>) -> Self {
        let secrets = source.secrets();
        Self { cache: TokenCache::new(source, clock), secrets, last: Mutex::default() }
    }

    /// Credentials that obtain their tokens from `store` if there is one, and otherwise from `source`. `key` identifies
    /// what the tokens are for; see [`StoredToken::key`](token_store::StoredToken::key).
    #[inline]
    pub fn stored(
        source: Arc<dyn TokenSource>,
        store: Option<Arc<dyn token_store::TokenStore>>,
        clock: Arc<dyn crate::clock::Clock>,
        key: &str,
    ) -> Self {
        let source = match store {
            Some(store) => Arc::new(token_store::CachingTokenSource::new(source, store, Arc::clone(&clock), key)),
            None => source,
        };
        Self::new(source, clock)
    }
}

impl TokenCredentials {
    #[inline]
    async fn authorize(&self, remaining_time: Option<Duration>) -> Result<Authorization, Error> {
        let token = self.cache.hold(remaining_time).await?;
        self.by(token, self.cache.now())
    }

    /// The authorization by a token, which is as old as it is `now` by the clock of these credentials: that of the client may be
    /// another.
    #[inline]
    fn by(&self, token: HeldToken, now: Instant) -> Result<Authorization, Error> {
        let authorization = self.bearer(token.value())?;
        let age = token.value().age(now);
        Ok(Authorization { token: Some((token, age)), ..authorization })
    }

    /// The authorization by a token, made once for each.
    #[inline]
    fn bearer(&self, token: &Arc<Token>) -> Result<Authorization, Error> {
        if let Some((known, authorization)) = &*crate::lock(&self.last)
            && Arc::ptr_eq(known, token)
        {
            return Ok(authorization.clone());
        }
        let authorization = Authorization::default().bearer(token.secret())?.hiding(&self.secrets);
        *crate::lock(&self.last) = Some((Arc::clone(token), authorization.clone()));
        Ok(authorization)
    }
}

impl Credentials for TokenCredentials {
    #[inline]
    fn authorization(&self) -> BoxFuture<'_, Result<Authorization, Error>> {
        Box::pin(self.authorize(None))
    }

    #[inline]
    fn authorization_within(&self, remaining_time: Duration) -> BoxFuture<'_, Result<Authorization, Error>> {
        Box::pin(self.authorize(Some(remaining_time)))
    }

    #[inline]
    fn at_once(&self) -> Option<Authorization> {
        let (token, now) = self.cache.fresh()?;
        self.by(token, now).ok()
    }

    #[inline]
    fn on_unauthorized(&self, authorization: &Authorization) -> bool {
        authorization.token.as_ref().is_some_and(|(token, _)| self.cache.invalidate(token.value()))
    }
}

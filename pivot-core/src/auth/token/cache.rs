//! A token that is held and renewed.

use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use super::{FetchContext, Token, TokenSource, unexpected_response};
use crate::auth::shared_refresh::{Held, SharedRefresh};
use crate::clock::Clock;
use crate::error::Error;
use crate::redaction::Secret;

/// A valid token, with its refresh if one is due.
pub type HeldToken = Held<Token>;

/// Holds a token and refreshes it, as described in [`shared_refresh`](crate::auth::shared_refresh): all callers share
/// one token request, which the next caller continues if all stop waiting. A token near its expiry is refreshed
/// concurrently with the requests that use it, and used until it expires if that fails.
pub struct TokenCache {
    source: Arc<dyn TokenSource>,
    shared: SharedRefresh<Token>,
    /// The last token that was refused.
    refused: Arc<Mutex<Option<Secret>>>,
}

impl TokenCache {
    /// A cache without a token.
    #[inline]
    pub fn new(source: Arc<dyn TokenSource>, clock: Arc<dyn Clock>) -> Self {
        Self { source, shared: SharedRefresh::new(clock), refused: Arc::default() }
    }

    /// Returns a valid token.
    ///
    /// # Errors
    /// Returns the error of the token request, of any kind, if there is none and none can be obtained, and one of the kind
    /// [`Configuration`](crate::ErrorKind::Configuration) if what was obtained cannot be sent.
    #[inline]
    pub async fn get(&self) -> Result<Arc<Token>, Error> {
        self.hold(None).await.map(|held| Arc::clone(held.value()))
    }

    /// Returns a valid token together with its refresh, if one is due. `remaining_time` is the time left to the caller.
    ///
    /// # Errors
    /// The same as [`get`](Self::get).
    #[inline]
    pub async fn hold(&self, remaining_time: Option<Duration>) -> Result<HeldToken, Error> {
        let (source, refused) = (Arc::clone(&self.source), Arc::clone(&self.refused));
        let clock = Arc::clone(self.shared.clock());
        let begun = clock.now();
        self.shared
            .get(move || {
                let refused = crate::lock(&refused).clone();
                // Another's request may have been waited for, and have failed.
                let spent = clock.now().saturating_duration_since(begun);
                let remaining_time = remaining_time.map(|left| left.saturating_sub(spent));
                let asked = source.fetch(FetchContext { refused, remaining_time });
                async move { asked.await.and_then(usable) }
            })
            .await
    }

    /// The token, if there is one that need not be refreshed yet, and the time by which that is so.
    #[inline]
    pub(crate) fn fresh(&self) -> Option<(HeldToken, Instant)> {
        self.shared.fresh()
    }

    /// What the clock says by which the tokens are judged.
    #[inline]
    pub(crate) fn now(&self) -> Instant {
        self.shared.clock().now()
    }

    /// Discards a rejected token, unless another has replaced it already. Returns whether requesting a new one may
    /// help.
    #[inline]
    pub fn invalidate(&self, refused: &Arc<Token>) -> bool {
        *crate::lock(&self.refused) = Some(refused.secret().clone());
        self.shared.invalidate(refused);
        true
    }
}

/// A token that could not be sent would fail every call until its end.
#[inline]
fn usable(token: Token) -> Result<Token, Error> {
    match unexpected_response(token.secret().expose()) {
        None => Ok(token),
        Some(why) => Err(Error::configuration(format!("the token that was given {why}"))),
    }
}

impl fmt::Debug for TokenCache {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TokenCache")
    }
}

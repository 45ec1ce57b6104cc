//! A token that is held and renewed.

use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::{FetchContext, Token, TokenSource, unexpected_response};
use crate::auth::shared_refresh::{Held, SharedRefresh};
use crate::clock::Clock;
use crate::error::Error;
use crate::redaction::Secret;

/// A valid token, with its renewal if one is due.
pub type HeldToken = Held<Token>;

/// Holds a token and renews it, as [`shared_refresh`](crate::auth::shared_refresh) does: one request for all who wait, kept for
/// the next caller when all stop; a token that nears its end is renewed beside the calls that use it, and is used to its
/// end if that fails.
pub struct TokenCache {
    source: Arc<dyn TokenSource>,
    shared: SharedRefresh<Token>,
    /// The last token that was refused.
    refused: Arc<Mutex<Option<Secret>>>,
}

impl TokenCache {
    /// A cache without a token yet.
    pub fn new(source: Arc<dyn TokenSource>, clock: Arc<dyn Clock>) -> Self {
        Self { source, shared: SharedRefresh::new(clock), refused: Arc::default() }
    }

    /// A token that is valid now.
    ///
    /// # Errors
    /// Returns an error if there is none and none can be obtained.
    pub async fn get(&self) -> Result<Arc<Token>, Error> {
        self.hold(None).await.map(|held| Arc::clone(held.value()))
    }

    /// A token that is valid now, with the renewal that its holder takes along. `remaining_time` is what the caller has.
    ///
    /// # Errors
    /// The same as [`get`](Self::get).
    pub async fn hold(&self, remaining_time: Option<Duration>) -> Result<HeldToken, Error> {
        let (source, refused) = (Arc::clone(&self.source), Arc::clone(&self.refused));
        self.shared
            .get(move || {
                let refused = crate::lock(&refused).clone();
                let asked = source.fetch(FetchContext { refused, remaining_time });
                async move { asked.await.and_then(usable) }
            })
            .await
    }

    /// Throws a refused token away, unless another has taken its place already. Whether asking again may help.
    pub fn invalidate(&self, refused: &Arc<Token>) -> bool {
        *crate::lock(&self.refused) = Some(refused.secret().clone());
        self.shared.invalidate(refused);
        true
    }
}

/// A token that could not be sent would fail every call until its end.
fn usable(token: Token) -> Result<Token, Error> {
    match unexpected_response(token.secret().expose()) {
        None => Ok(token),
        Some(why) => Err(Error::configuration(format!("the token that was given {why}"))),
    }
}

impl fmt::Debug for TokenCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TokenCache")
    }
}

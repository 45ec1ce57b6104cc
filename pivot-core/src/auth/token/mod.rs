//! Access tokens: their sources, and how they are held and refreshed.

// Its functions are `#[inline]`: they are built where they are called, and not for a program that has no tokens.

mod cache;
mod hide;
mod response;

use std::fmt;
use std::time::{Duration, Instant};

use futures_util::future::BoxFuture;

use crate::auth::shared_refresh::{Expiring, Lifetime};
use crate::error::Error;
use crate::redaction::Secret;

pub use cache::{HeldToken, TokenCache};
pub(crate) use hide::body_without_tokens;
pub(crate) use response::{complete_error, read_token};
pub use response::{lifetime_from_text, parse_token_error};

/// An access token and its lifetime.
pub struct Token {
    secret: Secret,
    obtained_at: Instant,
    lifetime: Option<Lifetime>,
    is_from_store: bool,
}

/// A token that the vendor calls wrong is believed to be so, and not renewed, if it was obtained less than this ago: an older
/// one may have been revoked.
pub(crate) const NEW: Duration = Duration::from_secs(60);

impl Token {
    /// A token that was requested at `asked_at` and is valid for `lifetime` from then on; without a lifetime, until it
    /// is rejected. It is refreshed one minute before its expiry, or a tenth of its lifetime before if that is shorter.
    /// A prefix `Bearer` is removed from the token.
    #[inline]
    pub fn new(secret: Secret, asked_at: Instant, lifetime: Option<Duration>) -> Self {
        let lifetime = lifetime.and_then(|lifetime| Lifetime::new(asked_at, lifetime));
        Self { secret: without_scheme(&secret), obtained_at: asked_at, lifetime, is_from_store: false }
    }

    /// A token out of a store.
    #[inline]
    pub(crate) fn stored(secret: Secret, now: Instant, lifetime: Option<Lifetime>) -> Self {
        Self { secret: without_scheme(&secret), obtained_at: now, lifetime, is_from_store: true }
    }

    /// The token itself.
    #[inline]
    pub fn secret(&self) -> &Secret {
        &self.secret
    }

    /// How long the token is valid from `now` on. `None` if it does not expire.
    #[inline]
    pub fn remaining_lifetime(&self, now: Instant) -> Option<Duration> {
        self.lifetime.map(|lifetime| lifetime.expires_at.saturating_duration_since(now))
    }

    /// How long the token need not be renewed from `now` on; `None` if it has no limit.
    #[inline]
    pub(crate) fn time_fresh(&self, now: Instant) -> Option<Duration> {
        self.lifetime.map(|lifetime| lifetime.refresh_at.saturating_duration_since(now))
    }

    /// How long ago it was asked for. A stored token may be of any time.
    #[inline]
    pub(crate) fn age(&self, now: Instant) -> Duration {
        if self.is_from_store { Duration::MAX } else { now.saturating_duration_since(self.obtained_at) }
    }
}

impl Expiring for Token {
    #[inline]
    fn lifetime(&self) -> Option<Lifetime> {
        self.lifetime
    }
}

impl fmt::Debug for Token {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Token")
            .field("secret", &self.secret)
            .field("is_from_store", &self.is_from_store)
            .finish_non_exhaustive()
    }
}

/// The longest token that is used. What is longer fits no server's limit for a header.
const MAX_LENGTH: usize = 64 << 10;

/// What programs write where they have no text.
const STAND_FOR_NONE: [&str; 10] =
    ["null", "none", "nil", "undefined", "nan", "false", "true", "(null)", "[object object]", "bearer"];

/// A token without the scheme that several servers, and people who copy a header, write before it: it is sent with one.
#[inline]
fn bare(mut text: &str) -> &str {
    loop {
        let rest = match text.get(..6) {
            Some(scheme) if scheme.eq_ignore_ascii_case("bearer") => &text[6..],
            _ => return text,
        };
        if !rest.starts_with([' ', '\t']) {
            return text;
        }
        text = rest.trim_start_matches([' ', '\t']);
    }
}

/// A token without `Bearer` before it, so that the token that is kept, compared and kept out of every text is the one that
/// is sent.
#[inline]
pub(crate) fn without_scheme(token: &Secret) -> Secret {
    let (text, bare) = (token.expose(), bare(token.expose()));
    if bare.len() == text.len() { token.clone() } else { bare.into() }
}

/// Why a text cannot be a token, in words that do not show it; `None` if it can: it is sent as a header's value.
#[inline]
pub(crate) fn unexpected_response(text: &str) -> Option<&'static str> {
    let text = bare(text);
    if text.trim().is_empty() {
        return Some("is empty");
    }
    // Dots and stars stand in the place of a token that is not shown.
    if !text.contains(char::is_alphanumeric) {
        return Some("has neither letters nor digits");
    }
    if STAND_FOR_NONE.iter().any(|none| text.trim().eq_ignore_ascii_case(none)) {
        return Some("is a word for nothing");
    }
    if text.len() > MAX_LENGTH {
        return Some("is longer than any header may be");
    }
    // RFC 6750 allows fewer still. What else a header may carry, blanks and bytes beyond ASCII, servers read in their own
    // ways, and a replacement character tells of bytes that could not be read.
    let fits = text.bytes().all(|byte| byte.is_ascii_graphic());
    (!fits).then_some(
        "has a character that cannot stand in a header as a part of a token, such as a blank or a line break",
    )
}

/// Whether a text can be a token, with or without the prefix `Bearer`: it is not excessively long, consists of visible
/// ASCII characters with at least one letter or digit, and is not a word for a missing value.
#[inline]
pub fn is_usable(text: &str) -> bool {
    unexpected_response(text).is_none()
}

/// The circumstances of a token request.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FetchContext {
    /// The last token that the vendor rejected. A source that stores tokens must not return it again.
    pub refused: Option<Secret>,
    /// The time left to the request that needs the token first. `None` if unknown. Other requests may wait for the same
    /// token with less time, and the token request continues when the first is given up. A source therefore needs no
    /// timeout of its own; this value limits how long it should wait for something optional, such as a lock.
    pub remaining_time: Option<Duration>,
}

/// A source of new tokens.
pub trait TokenSource: Send + Sync {
    /// Requests a token. The future is polled only while a request needs a token or may refresh one, and may pause for
    /// any time in between.
    ///
    /// # Errors
    /// Returns an error if no token is obtained.
    fn fetch(&self, context: FetchContext) -> BoxFuture<'static, Result<Token, Error>>;

    /// What tokens are asked for with: no error and no log of any call shows it, whatever a server repeats.
    fn secrets(&self) -> Vec<Secret> {
        Vec::new()
    }
}

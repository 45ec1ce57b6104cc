//! What an attempt needs before it is made.

use std::pin::pin;
use std::time::{Duration, Instant};

use url::Url;

use super::{Call, address};
use crate::auth::Authorization;
use crate::error::Error;
use crate::retry::rate_limit::Place;

/// What an attempt is made with.
pub(super) struct Ready<'a> {
    pub(super) authorization: Authorization,
    /// When it was given. Waiting for a place of the rate limit comes after that.
    pub(super) given: Instant,
    /// The time that the call has left.
    pub(super) rest: Duration,
    /// Of the rate limit, if there is one.
    pub(super) place: Option<Place<'a>>,
}

/// Why a request was not made.
pub(super) enum Unsent {
    Refused(Error),
    /// There is no time left for it.
    Late,
}

impl<'a> Call<'a> {
    /// Obtains what an attempt needs, last a place of the rate limit. `address` is the call's own, where that has been put
    /// together already, and then the one with what the authorization adds: kept by the caller, which has room for it.
    pub(super) async fn prepare(&self, address: &mut Option<Url>, now: &mut Instant) -> Result<Ready<'a>, Unsent> {
        let authorization = self.authorize(now).await?;
        let given = *now;
        // Refused before any hook is told of an attempt, and before it takes a place of the rate limit: credentials may
        // have made it too long.
        let own = address.take().map_or_else(|| self.parts.url(&self.settings.base_url), Ok);
        let whole = self.check_own(&authorization).and(own);
        let whole = whole.and_then(|url| address::at_home(self.parts, url, &authorization));
        *address = Some(whole.map_err(Unsent::Refused)?);
        let place = self.acquire_permit(now).await?;
        Ok(Ready { authorization, given, rest: self.remaining_time(*now), place })
    }

    async fn authorize(&self, now: &mut Instant) -> Result<Authorization, Unsent> {
        if let Some(own) = self.parts.authorization.clone().or_else(|| self.settings.credentials.at_once()) {
            return Ok(own);
        }
        let rest = self.remaining_time(*now);
        let authorization = pin!(self.settings.credentials.authorization_within(rest));
        let outcome = self.with_timeout((*now, rest), authorization).await;
        *now = self.settings.clock.now();
        match outcome {
            Some(Ok(authorization)) => Ok(authorization),
            Some(Err(error)) => Err(Unsent::Refused(Error::token(self.endpoint, error))),
            None => Err(Unsent::Late),
        }
    }

    /// Refuses a request that itself has what the credentials set: theirs would take its place without a word, and whoever
    /// meant to send another credential would never know.
    fn check_own(&self, authorization: &Authorization) -> Result<(), Error> {
        let refuse = |what: &str, name: &str| {
            let hint = "leave it out, or build a client with other credentials";
            Err(self.parts.refused(format!("the {what} {name:?} is set by the client's credentials; {hint}")))
        };
        for (name, _) in authorization.query_parameters() {
            if self.parts.has_query_like(name) {
                return refuse("query parameter", name);
            }
        }
        for (name, _) in authorization.headers() {
            if self.parts.has_header(name) {
                return refuse("header", name.as_str());
            }
        }
        Ok(())
    }

    /// Waits until the client's own rate limit has a place for a request.
    async fn acquire_permit(&self, now: &mut Instant) -> Result<Option<Place<'a>>, Unsent> {
        loop {
            // Authorising may have taken all of the time; so may waiting, which a suspended machine makes longer.
            let rest = self.remaining_time(*now);
            if rest.is_zero() {
                return Err(Unsent::Late);
            }
            let Some(limit) = &self.settings.rate_limit else { return Ok(None) };
            let wait = match limit.take(*now) {
                Ok(place) => return Ok(Some(place)),
                Err(wait) if wait >= rest => return Err(Unsent::Refused(Error::rate_limited(self.endpoint, wait))),
                Err(wait) => wait,
            };
            self.settings.clock.sleep(wait).await;
            // What was slept has passed, also where a clock stands still: it must not make this endless.
            *now = self.settings.clock.now().max(*now + wait);
        }
    }
}

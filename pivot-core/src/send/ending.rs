//! How an attempt ends.

use std::sync::atomic::Ordering;

use bytes::Bytes;
use http::StatusCode;

use super::attempt::{Attempt, Stage, host_of};
use super::{AttemptResponse, Call, redirect};
use crate::endpoint::Idempotency;
use crate::error::Error;
use crate::hook::AttemptOutcome;
use crate::retry::RetryAfter;
use crate::telemetry;

impl Attempt<'_> {
    /// Ends the attempt: tells the hooks. The error says which attempt of the call it is of.
    pub(super) fn end(self, outcome: Result<AttemptResponse, Error>) -> Result<AttemptResponse, Error> {
        let outcome = outcome.map_err(|error| error.after_attempts(self.number, self.earlier_effect));
        let status = outcome.as_ref().map_or_else(Error::status, |answer| Some(answer.head.status));
        self.tell(status, outcome.as_ref().err());
        outcome
    }

    /// Ends an attempt for which there is no time after it was begun: it is none of those that were made.
    #[cold]
    pub(super) fn end_unsent(self) {
        let error = Error::deadline_exceeded(self.call.endpoint);
        self.tell(None, Some(&error.before_attempt(self.number - 1, self.earlier_effect)));
    }

    fn tell(&self, status: Option<StatusCode>, error: Option<&Error>) {
        if self.ended.swap(true, Ordering::AcqRel) {
            return;
        }
        let Call { settings, endpoint, .. } = self.call;
        let duration = settings.clock.now().saturating_duration_since(self.started);
        let outcome = AttemptOutcome { endpoint, number: self.number, duration, status, error };
        (telemetry::of(endpoint).attempt)(&outcome);
        settings.hooks.iter().for_each(|hook| hook.after_attempt(&outcome));
    }

    /// The error of an attempt whose time is up. A status that has come stands; a request that never left did nothing.
    pub(super) fn deadline_exceeded(&self) -> Error {
        let Call { parts, endpoint, .. } = self.call;
        let Stage { progress, status, headers, is_elsewhere } = std::mem::take(&mut *crate::lock(&self.stage));
        let headers = headers.unwrap_or_default();
        let never_left = progress.is_none_or(|progress| progress.give_up());
        match status {
            Some(status) if status.is_success() => Error::body_timeout(endpoint, parts.idempotency, status, self.limit),
            Some(status) if redirect::is_redirect(status) => {
                let asked = RetryAfter::of(&headers, self.call.settings.clock.system_time());
                self.not_followed(status, asked, "the time was up")
            }
            Some(status) => self.failed(status, &headers, &Bytes::new()),
            None if never_left => {
                let url = parts.url(&self.call.settings.base_url).ok().filter(|_| !is_elsewhere);
                Error::connect_timeout(endpoint, url.as_ref().map(host_of).as_deref(), self.limit, &self.secrets)
            }
            None => Error::timeout(endpoint, parts.idempotency, self.limit),
        }
    }

    /// The error of an attempt that nobody waits for any more. Whether it may have taken effect is judged as where its time
    /// is up.
    fn given_up(&self) -> Error {
        let Call { parts, endpoint, .. } = self.call;
        let Stage { progress, status, headers, .. } = std::mem::take(&mut *crate::lock(&self.stage));
        let did_nothing = match status {
            None => progress.is_none_or(|progress| progress.withdraw()),
            Some(status) if status.is_success() => false,
            Some(status) if redirect::is_redirect(status) => {
                !self.not_followed(status, RetryAfter::Unasked, "").may_have_taken_effect()
            }
            Some(status) => !self.failed(status, &headers.unwrap_or_default(), &Bytes::new()).may_have_taken_effect(),
        };
        let idempotency = if did_nothing { Idempotency::Safe } else { parts.idempotency };
        Error::cancelled(endpoint, idempotency, status).after_attempts(self.number, self.earlier_effect)
    }
}

impl Drop for Attempt<'_> {
    /// Tells the hooks of an attempt that nobody waits for any more.
    fn drop(&mut self) {
        if self.ended.load(Ordering::Acquire) {
            return;
        }
        let error = self.given_up();
        self.tell(error.status(), Some(&error));
    }
}

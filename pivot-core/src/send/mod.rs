//! The send loop: what happens between a call and its outcome.

use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::Poll;
use std::time::{Duration, Instant};

use futures_util::FutureExt;
use http::{HeaderMap, StatusCode, header};
use tracing::Instrument;
use url::Url;

use self::attempt::{ACCEPT_JSON, Attempt, First};
use self::prepare::{Ready, Unsent};
use crate::auth::Authorization;
use crate::endpoint::{Endpoint, ErrorClass, Idempotency};
use crate::error::{Error, ErrorKind};
use crate::request::{RequestParts, RequestValues};
use crate::response::{RawResponse, StreamingResponse};
use crate::retry::rate_limit::Place;
use crate::retry::{RetryPolicy, Withdrawal};
use crate::telemetry;
use crate::transport::{Body, Progress};

mod address;
mod attempt;
mod ending;
mod prepare;
pub(crate) mod redirect;
mod settings;
mod wire;

pub(crate) use settings::Settings;

/// Makes a call, under its span.
pub(crate) async fn call(settings: &Settings, parts: RequestParts) -> Result<RawResponse, Error> {
    send_traced(settings, parts.values(), false).await.map(|answer| *answer.head)
}

/// Makes a call, under its span, up to the headers of the answer.
pub(crate) async fn call_streaming(settings: &Settings, parts: RequestParts) -> Result<StreamingResponse, Error> {
    let answer = send_traced(settings, parts.values(), true).await?;
    let head = *answer.head;
    Ok(StreamingResponse {
        endpoint: head.endpoint,
        status: head.status,
        headers: head.headers,
        body: answer.rest.unwrap_or_else(|| Body::from(head.body)),
        looked_at: Default::default(),
        attempts: head.attempts,
        secrets: head.secrets,
        idempotency: parts.values().idempotency,
        progress: answer.progress,
        clock: Arc::clone(&settings.clock),
        read_timeout: parts.values().attempt_timeout(settings.attempt_timeout),
        decoding: head.decoding,
    })
}

/// An answer: whole, or with a body that has not been read.
struct AttemptResponse {
    /// In a box: it passes through all futures of a call, each of which has room for it.
    head: Box<RawResponse>,
    rest: Option<Body>,
    /// How far its request has come, for whoever gives up waiting for the rest.
    progress: Progress,
}

async fn send_traced(
    settings: &Settings,
    parts: &Arc<RequestValues>,
    streaming: bool,
) -> Result<AttemptResponse, Error> {
    let span = telemetry::span(parts.endpoint, &settings.base_url);
    let outcome = Call::new(settings, parts, streaming).run().instrument(span.clone()).await;
    telemetry::outcome(&span, parts.endpoint, outcome.as_ref().map(|answer| &*answer.head));
    outcome
}

/// What comes after a failed attempt.
enum Next<'a> {
    /// Another, after this time, at this cost.
    Wait(Duration, Withdrawal<'a>),
    /// Nothing.
    End,
    /// Nothing, since there is no time for another.
    Late,
}

/// A call under way.
struct Call<'a> {
    settings: &'a Settings,
    parts: &'a Arc<RequestValues>,
    endpoint: &'static Endpoint,
    started: Instant,
    /// Whether the body is left to the caller.
    streaming: bool,
}

impl<'a> Call<'a> {
    fn new(settings: &'a Settings, parts: &'a Arc<RequestValues>, streaming: bool) -> Self {
        Self { settings, parts, endpoint: parts.endpoint, started: settings.clock.now(), streaming }
    }

    /// Attempts, judges, waits, until the outcome is final.
    async fn run(&self) -> Result<AttemptResponse, Error> {
        let mut address = Some(self.parts.url(&self.settings.base_url)?);
        let mut attempts = 0;
        // A renewal is no repetition: the vendor refused the request before it did anything.
        let mut token_refreshes = 0;
        // Whether any attempt so far may have taken effect: a later one that certainly did not takes nothing back.
        let mut idempotency = false;
        // The time is read where some has passed, and not by everybody who needs it.
        let mut now = self.started;
        // What the last attempt came to: where there is no time for another, it stands.
        let mut last = None;
        // What a repetition costs, until it is made.
        let mut cost = None;
        loop {
            let ready = match self.prepare(&mut address, &mut now).await {
                Ok(ready) => ready,
                Err(Unsent::Refused(error)) => return Err(error.before_attempt(attempts, idempotency)),
                Err(Unsent::Late) => return Err(self.late(last)),
            };
            let Ready { authorization, given, rest, place } = ready;
            let before = (attempts, idempotency);
            let Some(attempt) = self.boxed_attempt(address.take(), &authorization, before, (now, rest), place) else {
                return Err(self.late(last));
            };
            attempts += 1;
            if let Some(cost) = cost.take() {
                Withdrawal::spend(cost);
            }
            let error = match attempt.await {
                Ok(response) => {
                    self.settings.budget.deposit();
                    return Ok(response);
                }
                Err(error) => error,
            };
            idempotency = error.may_have_taken_effect();
            let has_another = self.is_token_refused(&error, &authorization, given)
                && token_refreshes == 0
                && self.parts.authorization.is_none()
                && self.settings.credentials.on_unauthorized(&authorization);
            // Whoever was asked may have taken some time too.
            now = self.settings.clock.now();
            if has_another {
                token_refreshes = 1;
                last = Some(error);
                continue;
            }
            let wait = match self.after(&error, attempts - token_refreshes, now) {
                Next::Wait(wait, withdrawn) => {
                    cost = Some(withdrawn);
                    wait
                }
                Next::End => return Err(error),
                Next::Late => return Err(error.out_of_time()),
            };
            (telemetry::of(self.endpoint).retry)(self.endpoint, &error, wait);
            // What the vendor asked for is over when the call goes on.
            last = Some(error.waited());
            self.settings.clock.sleep(wait).await;
            now = self.settings.clock.now();
        }
    }

    /// The error of a call that has no time left for an attempt: what the last one came to, if there was one.
    fn late(&self, last: Option<Error>) -> Error {
        last.map_or_else(|| Error::deadline_exceeded(self.endpoint), Error::out_of_time)
    }

    /// Whether another token may be accepted than the one that was `given` then.
    fn is_token_refused(&self, error: &Error, authorization: &Authorization, given: Instant) -> bool {
        let is_unauthorized = error.status() == Some(StatusCode::UNAUTHORIZED);
        match error.error_class() {
            ErrorClass::TokenExpired => true,
            ErrorClass::FromStatus => is_unauthorized,
            // The vendor's word is taken for a token that was just obtained.
            ErrorClass::InvalidCredentials => {
                let held = self.settings.clock.now().saturating_duration_since(given);
                is_unauthorized && authorization.may_be_outdated(held)
            }
            _ => false,
        }
    }

    /// What comes after a failed attempt.
    fn after(&self, error: &Error, attempts: u32, now: Instant) -> Next<'a> {
        let settings = self.settings;
        let may_repeat = match error.kind() {
            ErrorKind::Connect => true,
            ErrorKind::Timeout | ErrorKind::Interrupted => self.parts.idempotency != Idempotency::NonIdempotent,
            ErrorKind::Status => self.parts.idempotency != Idempotency::NonIdempotent && error.is_retryable(),
            // Whoever checks successes says for certain where nothing has happened.
            ErrorKind::ApiFailure => {
                let may_act_twice = self.parts.idempotency == Idempotency::NonIdempotent && !error.is_certain_refusal();
                error.is_retryable() && !may_act_twice
            }
            _ => false,
        };
        if !may_repeat || error.is_not_now() || !self.retry().allows(attempts) {
            return Next::End;
        }
        let asked = error.retry_after();
        let Some(wait) = self.retry().wait(attempts, asked, settings.random.next_f64()) else { return Next::End };
        if wait >= self.remaining_time(now) {
            // A wait that the vendor asks for is told by the error, and no shortage of time.
            return if asked.is_none_or(|asked| asked.is_zero()) { Next::Late } else { Next::End };
        }
        settings.budget.withdraw().map_or(Next::End, |cost| Next::Wait(wait, cost))
    }

    /// The call's own policy, or else the client's.
    fn retry(&self) -> &RetryPolicy {
        self.parts.retry.as_deref().unwrap_or(&self.settings.retry)
    }

    fn remaining_time(&self, now: Instant) -> Duration {
        let spent = now.saturating_duration_since(self.started);
        self.parts.total_timeout(self.settings.total_timeout).saturating_sub(spent)
    }

    /// When an attempt begins, after the hooks, and how long it may take. What hooks take is the call's time and not the
    /// attempt's; `rest` is what the call had left `now`, before them.
    fn attempt_time(&self, (now, rest): (Instant, Duration)) -> (Instant, Duration) {
        let started = if self.settings.hooks.is_empty() { now } else { self.settings.clock.now() };
        let rest = rest.saturating_sub(started.saturating_duration_since(now));
        (started, self.parts.attempt_timeout(self.settings.attempt_timeout).min(rest))
    }

    /// One attempt: sends, follows redirects, reads the whole body, judges the status. The hooks see it from beginning to end,
    /// however it ends.
    ///
    /// In a box: with it, the call's future would be so large that allocating it takes longer than all else here. Made apart,
    /// so that what it is made of does not lie on the stack below all that is called by the attempt.
    ///
    /// `address` is that of the first request, with what the credentials add; `before` says how many attempts there were, and
    /// whether one of them may have taken effect; `rest` is the time that the call has left `now`. `None` if hooks have taken
    /// all of it: then nothing is sent, and the place of the rate limit is given back.
    #[inline(never)]
    fn boxed_attempt<'c>(
        &'c self,
        address: Option<Url>,
        authorization: &'c Authorization,
        before: (u32, bool),
        (now, rest): (Instant, Duration),
        place: Option<Place<'_>>,
    ) -> Option<Pin<Box<impl Future<Output = Result<AttemptResponse, Error>> + use<'a, 'c>>>> {
        let mut first = First { address, headers: self.headers(authorization) };
        let attempt = Attempt::begin(self, authorization, before, (now, rest), &mut first.headers);
        if attempt.limit.is_zero() {
            attempt.end_unsent();
            return None;
        }
        if let Some(place) = place {
            place.sent(attempt.started);
        }
        Some(Box::pin(async move {
            let outcome = {
                let run = pin!(attempt.run(&mut first));
                self.with_timeout((attempt.started, attempt.limit), attempt.authorization.accompany(run)).await
            };
            let outcome = outcome.unwrap_or_else(|| Err(attempt.deadline_exceeded()));
            attempt.end(outcome)
        }))
    }

    /// The headers that the call itself sets.
    fn headers(&self, authorization: &Authorization) -> HeaderMap {
        let Self { settings, parts, .. } = self;
        // With room for what the credentials and the connection add: host, length and the like.
        let mut headers = HeaderMap::with_capacity(parts.headers.len() + authorization.headers().len() + 5);
        headers.extend(parts.headers.iter().map(|(name, value)| (name.clone(), value.clone())));
        if let Some(media_type) = &parts.media_type {
            headers.entry(header::CONTENT_TYPE).or_insert_with(|| media_type.clone());
        }
        headers.entry(header::ACCEPT).or_insert(ACCEPT_JSON);
        headers.insert(header::USER_AGENT, settings.user_agent.clone());
        if let (None, Some(length)) = (parts.body.as_bytes(), parts.body.length()) {
            // Pieces are sent without their length unless it is told.
            headers.insert(header::CONTENT_LENGTH, length.into());
        }
        headers
    }

    /// The future's output, unless time is up first: `limit` after it began. What is there at once costs no timer.
    fn with_timeout<F: Future + Unpin>(
        &self,
        (began, limit): (Instant, Duration),
        mut future: F,
    ) -> impl Future<Output = Option<F::Output>> + use<'a, F> {
        let (clock, mut timer) = (&self.settings.clock, None);
        poll_fn(move |context| {
            if let Poll::Ready(output) = future.poll_unpin(context) {
                return Poll::Ready(Some(output));
            }
            let start = || clock.timeout(limit.saturating_sub(clock.now().saturating_duration_since(began)));
            timer.get_or_insert_with(start).poll_unpin(context).map(|()| None)
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)] // tests may fail loudly

    use http::Method;

    use super::*;
    use crate::Client;
    use crate::endpoint::{ErrorDetails, Vendor};
    use crate::testing::{Reply, StubTransport};

    static VENDOR: Vendor = Vendor::new("acme", |_| ErrorDetails::default());
    static GET: Endpoint = Endpoint::new(&VENDOR, "get", Method::GET, "/");

    /// What glibc gives from its cache. Beyond it, every call is held up while freed memory is put together.
    const SMALL: usize = 1032;

    #[test]
    fn what_is_allocated_for_a_call_is_small() {
        let transport = StubTransport::new(|_| Reply::status(200));
        let client = Client::builder("https://api.example").transport(transport).build().unwrap();
        let parts = RequestParts::new(&GET);
        let call = Call::new(&client.0, parts.values(), false);
        let (url, authorization, rest) = (client.base_url().clone(), Authorization::default(), Duration::from_secs(1));
        let attempt = call.boxed_attempt(Some(url), &authorization, (0, false), (call.started, rest), None).unwrap();
        let attempt = size_of_val(&*attempt);
        // With what a client's own future adds.
        let whole = size_of_val(&super::call(&client.0, parts.clone())) + 200;
        for (what, size) in [("call", whole), ("attempt", attempt)] {
            assert!(size <= SMALL, "{what}: {size}");
        }
    }
}

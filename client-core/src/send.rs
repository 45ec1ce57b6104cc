//! The send loop: what happens between a call and its outcome.

use std::future::Future;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::{Bytes, BytesMut};
use futures_util::future::{Either, select};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use tracing::Instrument;
use url::Url;

use crate::client::Settings;
use crate::credentials::Authorization;
use crate::endpoint::{Effect, Endpoint, Fault, FaultAnswer, FaultClass};
use crate::error::{Error, ErrorKind};
use crate::hook::{Attempt, AttemptOutcome};
use crate::redirect;
use crate::request::RequestParts;
use crate::response::{RawResponse, StreamingResponse};
use crate::retry::retry_after;
use crate::scrub::{holds_secret, scrub};
use crate::secret::Secret;
use crate::telemetry;
use crate::transport::{Body, RequestBody, Sent, TransportError};

/// Makes a call, under its span.
pub(crate) async fn call(settings: &Settings, parts: RequestParts) -> Result<RawResponse, Error> {
    make(settings, &parts, false).await.map(|answer| answer.head)
}

/// Makes a call, under its span, up to the headers of the answer.
pub(crate) async fn call_streaming(settings: &Settings, parts: RequestParts) -> Result<StreamingResponse, Error> {
    let answer = make(settings, &parts, true).await?;
    Ok(StreamingResponse {
        endpoint: answer.head.endpoint,
        status: answer.head.status,
        headers: answer.head.headers,
        body: answer.rest.unwrap_or_else(|| Body::from(answer.head.body)),
        secrets: answer.head.secrets,
        clock: Arc::clone(&settings.clock),
        piece_timeout: settings.attempt_timeout,
    })
}

/// An answer: whole, or with a body that has not been read.
struct Answer {
    head: RawResponse,
    rest: Option<Body>,
}

async fn make(settings: &Settings, parts: &RequestParts, streaming: bool) -> Result<Answer, Error> {
    let span = telemetry::span(parts, &settings.base_url);
    let outcome = Call::new(settings, parts, streaming).run().instrument(span.clone()).await;
    telemetry::outcome(&span, outcome.as_ref().map(|answer| &answer.head));
    outcome
}

/// A call under way.
struct Call<'a> {
    settings: &'a Settings,
    parts: &'a RequestParts,
    endpoint: &'static Endpoint,
    started: Instant,
    /// Whether the body is left to the caller.
    streaming: bool,
}

impl<'a> Call<'a> {
    fn new(settings: &'a Settings, parts: &'a RequestParts, streaming: bool) -> Self {
        Self { settings, parts, endpoint: parts.endpoint, started: settings.clock.now(), streaming }
    }

    /// Attempts, judges, waits, until the outcome is final.
    async fn run(&self) -> Result<Answer, Error> {
        let url = self.parts.url(&self.settings.base_url)?;
        let mut attempts = 0;
        // A renewal is no repetition: the vendor refused the request before it did anything.
        let mut renewals = 0;
        // Whether any attempt so far may have taken effect: a later one that certainly did not takes nothing back.
        let mut effect = false;
        loop {
            let authorization = self.authorize().await.map_err(|error| error.after_attempts(attempts, effect))?;
            self.wait_for_a_place().await.map_err(|error| error.after_attempts(attempts, effect))?;
            attempts += 1;
            let error = match self.attempt(&url, &authorization, attempts).await {
                Ok(response) => {
                    self.settings.budget.deposit();
                    return Ok(response);
                }
                Err(error) => error.after_attempts(attempts, effect),
            };
            effect = error.may_have_taken_effect();
            if self.is_token_refused(&error) && renewals == 0 && self.settings.credentials.refused(&authorization) {
                renewals = 1;
                continue;
            }
            let Some(wait) = self.wait_before_repeating(&error, attempts - renewals) else { return Err(error) };
            tracing::debug!(wait_ms = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX), "waiting before a retry");
            self.settings.clock.sleep(wait).await;
        }
    }

    fn is_token_refused(&self, error: &Error) -> bool {
        match error.fault_class() {
            FaultClass::TokenRefused => true,
            FaultClass::ByStatus => error.status() == Some(StatusCode::UNAUTHORIZED),
            FaultClass::CredentialsRefused | FaultClass::RateLimited => false,
        }
    }

    /// How long to wait before the call is repeated; nothing where it must not be, or not in time.
    fn wait_before_repeating(&self, error: &Error, attempts: u32) -> Option<Duration> {
        let settings = self.settings;
        let may_repeat = match error.kind() {
            ErrorKind::Connect => true,
            ErrorKind::Timeout | ErrorKind::Connection => self.parts.effect != Effect::Once,
            ErrorKind::Status => self.parts.effect != Effect::Once && error.is_retryable(),
            _ => false,
        };
        if !may_repeat || !settings.retry.allows(attempts) {
            return None;
        }
        let wait = settings.retry.wait(attempts, error.retry_after(), settings.random.fraction());
        let in_time = wait < self.time_left();
        (in_time && settings.budget.withdraw()).then_some(wait)
    }

    /// Waits until the client's own rate limit has a place for a request.
    async fn wait_for_a_place(&self) -> Result<(), Error> {
        let Some(limit) = &self.settings.rate_limit else { return Ok(()) };
        while let Err(wait) = limit.take(self.settings.clock.now()) {
            if wait >= self.time_left() {
                return Err(Error::kept_back(self.endpoint, wait));
            }
            self.settings.clock.sleep(wait).await;
        }
        Ok(())
    }

    fn time_left(&self) -> Duration {
        let spent = self.settings.clock.now().saturating_duration_since(self.started);
        self.parts.timeout.unwrap_or(self.settings.total_timeout).saturating_sub(spent)
    }

    async fn authorize(&self) -> Result<Authorization, Error> {
        match self.within(self.time_left(), self.settings.credentials.authorization()).await {
            Some(Ok(authorization)) => Ok(authorization),
            Some(Err(error)) => Err(Error::token(self.endpoint, error)),
            None => Err(Error::out_of_time(self.endpoint)),
        }
    }

    /// One attempt: sends, follows redirects, reads the whole body, judges the status.
    async fn attempt(&self, url: &Url, authorization: &Authorization, number: u32) -> Result<Answer, Error> {
        let mut secrets = self.parts.sensitive.clone();
        secrets.extend_from_slice(authorization.secrets());
        let started = self.settings.clock.now();
        let limit = self.parts.timeout.unwrap_or(self.settings.attempt_timeout).min(self.time_left());
        let exchange = Exchange { call: self, authorization, secrets: &secrets, number };
        let outcome = match self.within(limit, exchange.run(url.clone())).await {
            Some(outcome) => outcome,
            None => Err(Error::timeout(self.endpoint, self.parts.effect, limit)),
        };
        let told = AttemptOutcome {
            endpoint: self.endpoint,
            number,
            duration: self.settings.clock.now().saturating_duration_since(started),
            status: outcome.as_ref().map_or_else(Error::status, |answer| Some(answer.head.status)),
            error: outcome.as_ref().err(),
        };
        telemetry::attempt(&told);
        self.settings.hooks.iter().for_each(|hook| hook.after_attempt(&told));
        outcome
    }

    /// The future's output, unless time is up first.
    async fn within<T>(&self, limit: Duration, future: impl Future<Output = T>) -> Option<T> {
        let (future, timer) = (std::pin::pin!(future), self.settings.clock.timeout(limit));
        match select(future, timer).await {
            Either::Left((output, _)) => Some(output),
            Either::Right(_) => None,
        }
    }
}

/// The exchange of one attempt.
struct Exchange<'a> {
    call: &'a Call<'a>,
    authorization: &'a Authorization,
    secrets: &'a [Secret],
    number: u32,
}

impl Exchange<'_> {
    async fn run(&self, mut url: Url) -> Result<Answer, Error> {
        let Call { settings, parts, endpoint, .. } = self.call;
        let mut home = true;
        for _ in 0..=redirect::MAX_HOPS {
            let request = self.request(&url, home)?;
            let answer = settings.transport.send(request).await.map_err(|error| self.broken(error))?;
            let (head, body) = answer.into_parts();
            if !redirect::is_redirect(head.status) {
                return self.judge(head.status, head.headers, body).await;
            }
            let refuse = |why: &str| Error::redirect(endpoint, parts.effect, head.status, &scrub(why, self.secrets));
            let next = redirect::decide(endpoint, parts.effect, &url, head.status, &head.headers)
                .map_err(|why| refuse(&why))?;
            home &= next.home;
            if !home && holds_secret(next.url.as_str(), self.secrets) {
                return Err(refuse("it would carry a credential to another host"));
            }
            url = next.url;
        }
        Err(Error::redirect(endpoint, parts.effect, StatusCode::LOOP_DETECTED, "there are too many in a row"))
    }

    /// The request; away from home without credentials and without whatever else the caller has set.
    fn request(&self, url: &Url, home: bool) -> Result<http::Request<RequestBody>, Error> {
        let Call { settings, parts, endpoint, .. } = self.call;
        let mut url = url.clone();
        let mut headers = if home { parts.headers.clone() } else { HeaderMap::new() };
        headers.entry(header::ACCEPT).or_insert(HeaderValue::from_static("application/json"));
        headers.insert(header::USER_AGENT, settings.user_agent.clone());
        if let (None, Some(length)) = (parts.body.as_bytes(), parts.body.length()) {
            // Pieces are sent without their length unless it is told.
            headers.insert(header::CONTENT_LENGTH, length.into());
        }
        if home {
            let mut attempt = Attempt { endpoint, number: self.number, headers: &mut headers };
            settings.hooks.iter().for_each(|hook| hook.before_attempt(&mut attempt));
            self.authorization.apply(&mut url, &mut headers);
        }
        let mut request = http::Request::new(parts.body.clone());
        *request.method_mut() = endpoint.method.clone();
        *request.uri_mut() = url.as_str().parse().map_err(|_| parts.refused("its URL is too long or malformed"))?;
        *request.headers_mut() = headers;
        request.extensions_mut().insert(Sent { endpoint, asks_for_token: parts.asks_for_token });
        Ok(request)
    }

    async fn judge(&self, status: StatusCode, headers: HeaderMap, body: Body) -> Result<Answer, Error> {
        let Call { settings, parts, endpoint, .. } = self.call;
        let (attempts, secrets) = (self.number, self.secrets.to_vec());
        if status.is_success() {
            let (body, rest) = match self.call.streaming {
                true => (Bytes::new(), Some(body)),
                false => (self.read(&headers, body).await?, None),
            };
            let head = RawResponse { endpoint, effect: parts.effect, status, headers, body, attempts, secrets };
            return Ok(Answer { head, rest });
        }
        let body = self.read(&headers, body).await;
        // A body that cannot be read does not hide the status it came with.
        let body = body.unwrap_or_default();
        let answer = FaultAnswer { status, headers: &headers, body: &body };
        let fault: Fault = (endpoint.vendor.read_fault)(&answer);
        let asked = retry_after(&headers, settings.clock.date());
        Err(Error::answered(endpoint, parts.effect, (status, &body), fault, asked, self.secrets))
    }

    async fn read(&self, headers: &HeaderMap, mut body: Body) -> Result<Bytes, Error> {
        let Call { settings, parts, endpoint, .. } = self.call;
        let limit = settings.body_limit;
        let announced = headers.get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok());
        let too_large = || Error::too_large(endpoint, parts.effect, limit);
        if announced.is_some_and(|length: u64| length > limit as u64) {
            return Err(too_large());
        }
        let mut read = BytesMut::new();
        while let Some(piece) = body.piece().await {
            let piece = piece.map_err(|error| self.broken(error))?;
            if piece.len() > limit - read.len() {
                return Err(too_large());
            }
            read.extend_from_slice(&piece);
        }
        Ok(read.freeze())
    }

    fn broken(&self, error: TransportError) -> Error {
        Error::transport(self.call.endpoint, self.call.parts.effect, error, self.secrets)
    }
}

//! One attempt of a call: from the hooks' beginning to their end.

use std::borrow::Cow;
use std::sync::Mutex;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use url::Url;

use super::{AttemptResponse, Call, address};
use crate::auth::Authorization;
use crate::endpoint::{ErrorDetails, ErrorResponse};
use crate::error::{Error, beginning};
use crate::hook;
use crate::redaction::call_secrets::CallSecrets;
use crate::redaction::scrub::{holds_secret, scrub, scrub_bytes};
use crate::response::RawResponse;
use crate::response::misread;
use crate::retry::RetryAfter;
use crate::send::redirect::{self, Redirect};
use crate::send::wire;
use crate::transport::{Body, Gathered, PreparedRequest, Progress, RequestBody, RequestContext, TransportError};

/// An attempt under way. Whoever drops it before its end has stopped waiting, and the hooks are told so.
pub(super) struct Attempt<'a> {
    pub(super) call: &'a Call<'a>,
    pub(super) authorization: &'a Authorization,
    pub(super) secrets: CallSecrets,
    pub(super) number: u32,
    /// Whether an attempt before it may have taken effect.
    pub(super) earlier_effect: bool,
    pub(super) started: Instant,
    pub(super) limit: Duration,
    pub(super) stage: Mutex<Stage>,
    pub(super) ended: AtomicBool,
}

/// How far an attempt has come.
#[derive(Default)]
pub(super) struct Stage {
    /// That of the request under way; none before the first.
    pub(super) progress: Option<Progress>,
    /// The status that the last answer began with.
    pub(super) status: Option<StatusCode>,
    /// The headers that came with it. Those of a success are left out: without its body it is no answer.
    pub(super) headers: Option<Box<HeaderMap>>,
    /// Whether the request follows a redirect.
    pub(super) is_elsewhere: bool,
}

/// What the first request of an attempt begins with.
pub(super) struct First {
    /// The address with what the credentials add. It is taken.
    pub(super) address: Option<Url>,
    /// What the call, the hooks and the credentials have set, for the server that the call is meant for. It is taken, unless
    /// there are hooks, who are asked once.
    pub(super) headers: HeaderMap,
}

/// Where a request is sent to.
struct Target {
    /// Without what the credentials add. None for the call's own address.
    url: Option<Box<Url>>,
    /// Whether it is still the server that may have the credentials.
    home: bool,
    /// Whether the body is sent.
    with_body: bool,
}

impl<'a> Attempt<'a> {
    /// Begins an attempt, after so many and what they may have done: tells the hooks, who may add headers to those of the
    /// call.
    pub(super) fn begin(
        call: &'a Call<'a>,
        authorization: &'a Authorization,
        (attempts, earlier_effect): (u32, bool),
        left: (Instant, Duration),
        headers: &mut HeaderMap,
    ) -> Self {
        let number = attempts + 1;
        let Call { settings, endpoint, .. } = call;
        let mut begun = hook::AttemptContext { endpoint, number, headers: &mut *headers };
        settings.hooks.iter().for_each(|hook| hook.before_attempt(&mut begun));
        // No hook sees the credentials, or takes their place.
        authorization.apply_to_headers(headers);
        let secrets = call.parts.call_secrets(authorization);
        let (started, limit) = call.attempt_time(left);
        let (stage, ended) = (Mutex::default(), AtomicBool::new(false));
        Self { call, authorization, secrets, number, earlier_effect, started, limit, stage, ended }
    }

    /// Sends, follows redirects, judges the answer.
    pub(super) async fn run(&self, first: &mut First) -> Result<AttemptResponse, Error> {
        let Call { settings, parts, .. } = self.call;
        let mut target = Target { url: None, home: true, with_body: true };
        let mut hops = 0;
        loop {
            let progress = self.set_out(hops > 0);
            let address = first.address.take().map_or_else(|| self.address(&target), Ok)?;
            let headers = self.headers(&target, &mut first.headers, hops == 0);
            let request = self.request(&target, address, headers, progress.clone());
            wire::request(parts, &self.secrets);
            let answer = settings.transport.send_prepared(request).await;
            let answer = answer.map_err(|error| self.transport_error(&error, &self.url_of(&target)))?;
            let (mut head, body) = answer.into_parts();
            self.arrived(head.status, &head.headers);
            if let (Some(drift), true) = (settings.decoding.drift(), target.home) {
                drift.response(self.call.endpoint, head.status, &head.headers);
            }
            if !redirect::is_redirect(head.status) {
                return self.handle_response(&mut head, body, progress).await;
            }
            if parts.is_for_redirect && redirect::is_answer(head.status) {
                return Ok(self.succeeded(head.status, head.headers, (Bytes::new(), None), progress));
            }
            let asked = RetryAfter::of(&head.headers, settings.clock.system_time());
            if hops == redirect::MAX_HOPS {
                return Err(self.not_followed(head.status, asked, "there are too many in a row"));
            }
            let next = redirect::resolve_redirect(parts, &self.url_of(&target), head.status, &head.headers);
            let next = next.map_err(|why| self.not_followed(head.status, asked, &why))?;
            self.check_carries_nothing(&target, &next).map_err(|why| self.not_followed(head.status, asked, why))?;
            self.wait_as_asked(head.status, asked).await?;
            let Redirect { url, home, keeps_body } = next;
            target = Target {
                url: Some(Box::new(url)),
                home: target.home && home,
                with_body: target.with_body && keeps_body,
            };
            hops += 1;
        }
    }

    /// A request that sets out: from here on, its own progress counts, and no earlier answer.
    fn set_out(&self, is_elsewhere: bool) -> Progress {
        let progress = Progress::default();
        *crate::lock(&self.stage) =
            Stage { progress: Some(progress.clone()), status: None, headers: None, is_elsewhere };
        progress
    }

    fn arrived(&self, status: StatusCode, headers: &HeaderMap) {
        let mut stage = crate::lock(&self.stage);
        stage.status = Some(status);
        stage.headers = (!status.is_success()).then(|| Box::new(headers.clone()));
    }

    fn check_carries_nothing(&self, from: &Target, to: &Redirect) -> Result<(), &'static str> {
        let home = from.home && to.home;
        if !home && holds_secret(to.url.as_str(), &self.secrets) {
            return Err("it would carry a credential to another host");
        }
        Ok(())
    }

    /// Waits as long as a redirect asks for, where that fits into the attempt.
    async fn wait_as_asked(&self, status: StatusCode, asked: RetryAfter) -> Result<(), Error> {
        let settings = self.call.settings;
        let wait = match asked {
            RetryAfter::Unasked => return Ok(()),
            RetryAfter::NotNow => return Err(self.not_followed(status, asked, "it asks to wait")),
            RetryAfter::Wait(wait) => wait,
        };
        let spent = settings.clock.now().saturating_duration_since(self.started);
        if !self.call.retry().allows_wait(wait) || wait >= self.limit.saturating_sub(spent) && !wait.is_zero() {
            return Err(self.not_followed(status, asked, "it asks to wait for too long"));
        }
        if !wait.is_zero() {
            settings.clock.sleep(wait).await;
        }
        Ok(())
    }

    #[cold]
    pub(super) fn not_followed(&self, status: StatusCode, asked: RetryAfter, why: &str) -> Error {
        let Call { parts, endpoint, .. } = self.call;
        Error::redirect(endpoint, parts.idempotency, status, &scrub(why, &self.secrets), asked)
    }

    /// The headers of a request; away from home without credentials and without whatever else the caller has set. `first` are
    /// those that the attempt began with.
    fn headers(&self, target: &Target, first: &mut HeaderMap, is_first: bool) -> HeaderMap {
        let settings = self.call.settings;
        let mut headers = HeaderMap::new();
        if !target.home {
            headers.insert(header::ACCEPT, ACCEPT_JSON);
            headers.insert(header::USER_AGENT, settings.user_agent.clone());
        } else if !settings.hooks.is_empty() {
            headers = first.clone();
        } else if is_first {
            headers = std::mem::take(first);
        } else {
            headers = self.call.headers(self.authorization);
            self.authorization.apply_to_headers(&mut headers);
        }
        if !target.with_body {
            [header::CONTENT_TYPE, header::CONTENT_LENGTH].iter().for_each(|name| drop(headers.remove(name)));
        }
        headers
    }

    fn request(&self, target: &Target, url: Url, headers: HeaderMap, progress: Progress) -> PreparedRequest {
        let Call { parts, endpoint, .. } = self.call;
        PreparedRequest {
            method: endpoint.method.clone(),
            url,
            headers,
            body: if target.with_body { parts.body.clone() } else { RequestBody::from(Bytes::new()) },
            progress,
            context: RequestContext { endpoint, is_token_request: parts.is_token_request },
            #[cfg(feature = "recording")]
            secrets: self.secrets.clone(),
        }
    }

    /// The address of a target, without what the credentials add.
    fn url_of<'u>(&self, target: &'u Target) -> Cow<'u, Url> {
        let Call { settings, parts, .. } = self.call;
        match &target.url {
            Some(url) => Cow::Borrowed(url),
            // It was made before, so it can be made.
            None => Cow::Owned(parts.url(&settings.base_url).unwrap_or_else(|_| Url::clone(&settings.base_url))),
        }
    }

    /// Where a request that follows a redirect is sent to.
    fn address(&self, target: &Target) -> Result<Url, Error> {
        let url = self.url_of(target).into_owned();
        match target.home {
            true => address::at_home(self.call.parts, url, self.authorization),
            false => address::checked(self.call.parts, url),
        }
    }

    async fn handle_response(
        &self,
        head: &mut http::response::Parts,
        body: Body,
        progress: Progress,
    ) -> Result<AttemptResponse, Error> {
        let Call { parts, endpoint, streaming, .. } = self.call;
        let status = head.status;
        if !status.is_success() {
            // A body that cannot be read does not hide the status it came with.
            let body = self.read(status, &head.headers, body).await.unwrap_or_default();
            wire::response(parts, status, Some(&body), &self.secrets);
            return Err(self.failed(status, &head.headers, &body));
        }
        let (body, rest) = match streaming {
            true => (Bytes::new(), Some(body)),
            false => (self.read(status, &head.headers, body).await?, None),
        };
        wire::response(parts, status, Some(&body).filter(|_| rest.is_none()), &self.secrets);
        let headers = std::mem::take(&mut head.headers);
        // Looking for the secrets is left for when something is wrong.
        if headers.contains_key(header::CONTENT_ENCODING)
            && (rest.is_some() || !body.is_empty())
            && let Some(coding) = misread::named_coding(&headers, &self.secrets)
        {
            return Err(Error::compressed(endpoint, parts.idempotency, status, &coding));
        }
        let answer = self.succeeded(status, headers, (body, rest), progress);
        if let Some(check) = parts.success_check.as_ref().filter(|_| answer.rest.is_none())
            && let Some(fault) = check(&answer.head)
        {
            let asked = RetryAfter::of(&answer.head.headers, self.call.settings.clock.system_time());
            let error = Error::checked(&answer.head, fault, asked);
            return Err(answer.head.decoding.count_error_code(endpoint, error));
        }
        Ok(answer)
    }

    fn succeeded(
        &self,
        status: StatusCode,
        headers: HeaderMap,
        (body, rest): (Bytes, Option<Body>),
        progress: Progress,
    ) -> AttemptResponse {
        let Call { settings, parts, endpoint, .. } = self.call;
        let (attempts, secrets) = (self.number, self.secrets.clone());
        let (idempotency, decoding) = (parts.idempotency, settings.decoding.clone());
        let head = RawResponse { endpoint, idempotency, status, headers, body, attempts, secrets, decoding };
        AttemptResponse { head: Box::new(head), rest, progress }
    }

    /// The error of an answer that is no success.
    #[cold]
    pub(super) fn failed(&self, status: StatusCode, headers: &HeaderMap, body: &Bytes) -> Error {
        let Call { settings, parts, endpoint, .. } = self.call;
        // What is read from it may be cut, and half a secret would not be found any more.
        // Where there are so many secrets that nothing is shown, the code still tells what class of failure it is.
        let body = beginning(body);
        let body = &if self.secrets.is_too_many() { body } else { scrub_bytes(&body, &self.secrets) };
        let answer = ErrorResponse { status, headers, body };
        let mut fault: ErrorDetails = (endpoint.vendor.parse_error)(&answer);
        if parts.is_token_request {
            fault = crate::auth::token::complete_error(fault, &answer);
        }
        if fault.code.is_none()
            && let Some(coding) = misread::coding(headers, body, &self.secrets).filter(|_| !body.is_empty())
        {
            fault.message = Some(format!("its body is compressed with {coding}, which was not asked for"));
        }
        let asked = RetryAfter::of(headers, settings.clock.system_time());
        let kept = if parts.is_token_request { crate::auth::token::body_without_tokens(body) } else { body.clone() };
        let error = Error::answered(endpoint, parts.idempotency, (status, &kept), fault, asked, &self.secrets);
        if let Some(drift) = settings.decoding.drift().filter(|_| !parts.is_token_request) {
            drift.error_code(endpoint, status, error.vendor_code());
        }
        error
    }

    async fn read(&self, status: StatusCode, headers: &HeaderMap, mut body: Body) -> Result<Bytes, Error> {
        let Call { settings, parts, endpoint, .. } = self.call;
        let limit = settings.body_limit;
        let announced = headers.get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok());
        let too_large = || Error::too_large(endpoint, parts.idempotency, status, limit);
        if announced.is_some_and(|length: u64| length > limit as u64) {
            return Err(too_large());
        }
        let mut read = Gathered::default();
        while let Some(piece) = body.next_chunk().await {
            let broken = |error| Error::broken_body(endpoint, parts.idempotency, status, &error, &self.secrets);
            let piece = piece.map_err(broken)?;
            if piece.len() > limit - read.len() {
                return Err(too_large());
            }
            read.add(piece);
        }
        Ok(read.into_bytes())
    }

    fn transport_error(&self, error: &TransportError, url: &Url) -> Error {
        let Call { parts, endpoint, .. } = self.call;
        Error::transport(endpoint, parts.idempotency, error, &host_of(url), &self.secrets)
    }
}

pub(super) const ACCEPT_JSON: HeaderValue = HeaderValue::from_static("application/json");

/// The host of a URL, with its port where that is not the scheme's own.
pub(super) fn host_of(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}

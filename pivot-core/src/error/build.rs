//! How errors come about: one function for each way in which a call can fail.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use pivot_json::DecodeError;

use super::cause::{ScrubbedSource, bounded};
use super::{Error, ErrorKind, Inner};
use crate::endpoint::{Endpoint, ErrorClass, ErrorDetails, Idempotency, Vendor};
use crate::redaction::call_secrets::CallSecrets;
use crate::redaction::named_secrets;
use crate::redaction::scrub::{Secrets, scrub, scrub_bytes};
use crate::response::RawResponse;
use crate::retry::RetryAfter;
use crate::transport::{TransportError, TransportErrorKind};

impl Error {
    #[cold]
    fn new(
        kind: ErrorKind,
        endpoint: Option<&'static Endpoint>,
        idempotency: Idempotency,
        what: impl Into<String>,
    ) -> Self {
        Self(Arc::new(Inner {
            kind,
            endpoint,
            vendor: None,
            idempotency,
            what: bounded(what.into()),
            status: None,
            fault: ErrorDetails::default(),
            retry_after: None,
            attempts: 0,
            earlier_effect: false,
            timed_out: false,
            late: false,
            not_now: false,
            is_checked: false,
            body: None,
            exposed: None,
            source: None,
        }))
    }

    pub(super) fn with(mut self, edit: impl FnOnce(&mut Inner)) -> Self {
        edit(Arc::make_mut(&mut self.0));
        self
    }

    /// An error of the kind [`Configuration`](ErrorKind::Configuration), for implementations of
    /// [`Credentials`](crate::Credentials) and of what obtains tokens.
    pub fn configuration(why: impl Into<String>) -> Self {
        Self::new(ErrorKind::Configuration, None, Idempotency::Safe, why)
    }

    /// Says whose client could not be built, for the builders of vendor crates. An error that belongs to a request keeps the
    /// vendor of that.
    #[must_use]
    pub fn of_vendor(self, vendor: &Vendor) -> Self {
        self.with(|inner| inner.vendor = Some(vendor.name))
    }

    #[cold]
    pub(crate) fn refused(endpoint: &'static Endpoint, why: impl Into<String>) -> Self {
        Self::new(ErrorKind::InvalidRequest, Some(endpoint), Idempotency::Safe, format!("was not sent: {}", why.into()))
    }

    pub(crate) fn token(endpoint: &'static Endpoint, cause: Error) -> Self {
        let refused = cause.status().filter(|status| !status.is_success());
        let why = refused.map(|status| format!(": the request for one was answered {status}")).unwrap_or_default();
        let what = format!("was not sent: no token could be obtained{why}");
        Self::new(ErrorKind::Token, Some(endpoint), Idempotency::Safe, what).with(|inner| {
            inner.retry_after = cause.retry_after();
            inner.not_now = cause.is_not_now();
            inner.source = Some(Arc::new(cause));
        })
    }

    pub(crate) fn timeout(endpoint: &'static Endpoint, idempotency: Idempotency, after: Duration) -> Self {
        Self::new(ErrorKind::Timeout, Some(endpoint), idempotency, format!("got no answer within {after:?}"))
    }

    /// The error of a success whose body did not arrive in time.
    pub(crate) fn body_timeout(
        endpoint: &'static Endpoint,
        idempotency: Idempotency,
        status: StatusCode,
        after: Duration,
    ) -> Self {
        let what = format!("answered {status}, and its body did not arrive within {after:?}");
        Self::new(ErrorKind::Timeout, Some(endpoint), idempotency, what).with(|inner| inner.status = Some(status))
    }

    /// The error of an attempt whose time was up while there was no connection yet.
    pub(crate) fn connect_timeout(
        endpoint: &'static Endpoint,
        host: Option<&str>,
        after: Duration,
        secrets: &Secrets,
    ) -> Self {
        let to = host.map(|host| format!(" to {}", scrub(host, secrets))).unwrap_or_default();
        let what = format!("could not connect{to} within {after:?}; {REACHABLE}");
        Self::new(ErrorKind::Connect, Some(endpoint), Idempotency::Safe, what).with(|inner| inner.timed_out = true)
    }

    pub(crate) fn deadline_exceeded(endpoint: &'static Endpoint) -> Self {
        Self::new(ErrorKind::Timeout, Some(endpoint), Idempotency::Safe, "was not sent: its total time was used up")
    }

    /// The error of an attempt whose caller stopped waiting.
    pub(crate) fn cancelled(endpoint: &'static Endpoint, idempotency: Idempotency, status: Option<StatusCode>) -> Self {
        Self::new(ErrorKind::Cancelled, Some(endpoint), idempotency, "was given up by its caller")
            .with(|inner| inner.status = status)
    }

    /// The error of a call that the client's own rate limit keeps back.
    pub(crate) fn rate_limited(endpoint: &'static Endpoint, wait: Duration) -> Self {
        let what = format!("was not sent: the client's own rate limit is used up for another {wait:?}");
        Self::new(ErrorKind::RateLimited, Some(endpoint), Idempotency::Safe, what).with(|inner| {
            inner.retry_after = Some(wait);
            inner.fault.class = ErrorClass::RateLimited;
        })
    }

    /// The error of a request that brought no answer. `host` is where it was sent to.
    #[cold]
    pub(crate) fn transport(
        endpoint: &'static Endpoint,
        idempotency: Idempotency,
        error: &TransportError,
        host: &str,
        secrets: &Secrets,
    ) -> Self {
        let cause = || {
            let words = std::error::Error::source(error).map(ToString::to_string).unwrap_or_default();
            scrub(&words, secrets)
        };
        let host = || scrub(host, secrets);
        let (kind, what) = match error.kind() {
            TransportErrorKind::Connect if error.is_timeout() => {
                (ErrorKind::Connect, format!("could not connect to {} in time; {REACHABLE}", host()))
            }
            TransportErrorKind::Connect => {
                (ErrorKind::Connect, format!("could not connect to {}; {REACHABLE}", host()))
            }
            TransportErrorKind::Tls => (ErrorKind::Tls, format!("could not set up TLS with {}: {}", host(), cause())),
            TransportErrorKind::InvalidRequest => (ErrorKind::InvalidRequest, format!("was not sent: {}", cause())),
            TransportErrorKind::Unprocessed => {
                (ErrorKind::Connect, "was turned away by the server, which has not looked at it".to_owned())
            }
            TransportErrorKind::Body => {
                (ErrorKind::Io, format!("was not sent whole: its body cannot be read: {}", cause()))
            }
            TransportErrorKind::Timeout => (ErrorKind::Timeout, "got no answer in time".to_owned()),
            TransportErrorKind::Interrupted => (ErrorKind::Interrupted, "lost the connection".to_owned()),
            TransportErrorKind::Protocol => {
                (ErrorKind::Interrupted, "was answered by something that is no HTTP".to_owned())
            }
            TransportErrorKind::HeadTooLarge => {
                (ErrorKind::BodyTooLarge, "was answered with more than 100 headers, or with too large ones".to_owned())
            }
        };
        let is_certain =
            matches!(kind, ErrorKind::Connect | ErrorKind::Tls | ErrorKind::InvalidRequest | ErrorKind::Io);
        let idempotency = if is_certain { Idempotency::Safe } else { idempotency };
        let source = ScrubbedSource::scrubbed(error, secrets);
        Self::new(kind, Some(endpoint), idempotency, what).with(|inner| {
            inner.timed_out = error.is_timeout();
            inner.source = Some(Arc::new(source));
        })
    }

    /// The error of a success whose body broke off.
    pub(crate) fn broken_body(
        endpoint: &'static Endpoint,
        idempotency: Idempotency,
        status: StatusCode,
        error: &TransportError,
        secrets: &Secrets,
    ) -> Self {
        let kind = if error.is_timeout() { ErrorKind::Timeout } else { ErrorKind::Interrupted };
        let what = format!("answered {status}, and the connection was lost within its body");
        let source = ScrubbedSource::scrubbed(error, secrets);
        Self::new(kind, Some(endpoint), idempotency, what).with(|inner| {
            inner.status = Some(status);
            inner.source = Some(Arc::new(source));
        })
    }

    #[cold]
    pub(crate) fn too_large(
        endpoint: &'static Endpoint,
        idempotency: Idempotency,
        status: StatusCode,
        limit: usize,
    ) -> Self {
        let what = format!("answered {status} with more than {limit} bytes, the limit set for a body");
        Self::new(ErrorKind::BodyTooLarge, Some(endpoint), idempotency, what).with(|inner| inner.status = Some(status))
    }

    /// The error of a success whose body is compressed, which nobody asked for.
    #[cold]
    pub(crate) fn compressed(
        endpoint: &'static Endpoint,
        idempotency: Idempotency,
        status: StatusCode,
        coding: &str,
    ) -> Self {
        let what = format!("answered {status} with a body that is compressed with {coding}, which was not asked for");
        Self::new(ErrorKind::Decode, Some(endpoint), idempotency, what).with(|inner| inner.status = Some(status))
    }

    pub(crate) fn unexpected_response(endpoint: &'static Endpoint, why: &str) -> Self {
        Self::new(
            ErrorKind::ApiFailure,
            Some(endpoint),
            endpoint.idempotency,
            format!("answered something that cannot be used: {why}"),
        )
    }

    pub(crate) fn pagination(endpoint: &'static Endpoint, why: &str) -> Self {
        Self::new(ErrorKind::Decode, Some(endpoint), Idempotency::Safe, format!("was not listed to its end: {why}"))
    }

    pub(crate) fn redirect(
        endpoint: &'static Endpoint,
        idempotency: Idempotency,
        status: StatusCode,
        why: &str,
        retry_after: RetryAfter,
    ) -> Self {
        let what = format!("answered {status}, a redirect that is not followed: {why}");
        Self::new(ErrorKind::Redirect, Some(endpoint), idempotency, what).with(|inner| {
            inner.status = Some(status);
            inner.asked(retry_after);
        })
    }

    #[cold]
    pub(crate) fn answered(
        endpoint: &'static Endpoint,
        idempotency: Idempotency,
        answer: (StatusCode, &Bytes),
        fault: ErrorDetails,
        retry_after: RetryAfter,
        secrets: &CallSecrets,
    ) -> Self {
        let (status, body) = answer;
        Self::new(ErrorKind::Status, Some(endpoint), idempotency, format!("answered {status}")).with(|inner| {
            inner.status = Some(status);
            let all = secrets.with_those_in_refusal(body);
            inner.fault = clean(fault, &all);
            inner.asked(retry_after);
            inner.exposed = Some(scrub_bytes(body, secrets));
            inner.body = Some(scrub_bytes(body, &all));
        })
    }

    #[cold]
    pub(crate) fn decode(answer: &RawResponse, error: DecodeError) -> Self {
        let status = answer.status;
        let secrets = answer.secrets.with_those_in(&answer.body);
        let what = if error.is_empty_document() {
            format!("answered {status} with an empty body where JSON is expected")
        } else if error.is_not_json() && is_meant_as_json(&answer.body) {
            let why = scrub(&error.to_string(), &secrets);
            let what = format!("answered {status} with {} where JSON is expected: {why}", answer.described());
            return Self::of_answer(ErrorKind::Decode, answer, what);
        } else if error.is_not_json() {
            let hint = "does the base URL lead to the API, or to a proxy or sign-in page?";
            format!("answered {status} with {} where JSON is expected; {hint}", answer.described())
        } else if answer.secrets.hides_answer() {
            // What is wrong with it may be the secret itself.
            return Self::of_answer(ErrorKind::Decode, answer, format!("answered {status} with JSON of another form"));
        } else {
            let problems = scrub(&error.to_string(), &secrets);
            let what = format!("answered {status} with JSON of another form: {problems}");
            return Self::of_answer(ErrorKind::Decode, answer, what);
        };
        let source = ScrubbedSource::scrubbed(&error, &secrets);
        Self::of_answer(ErrorKind::Decode, answer, what).with(|inner| inner.source = Some(Arc::new(source)))
    }

    pub(crate) fn invalid_body(
        endpoint: &'static Endpoint,
        idempotency: Idempotency,
        status: StatusCode,
        why: &str,
        secrets: &Secrets,
    ) -> Self {
        let what = format!("answered {status} with a body that cannot be read: {}", scrub(why, secrets));
        Self::new(ErrorKind::Decode, Some(endpoint), idempotency, what).with(|inner| inner.status = Some(status))
    }

    pub(crate) fn not_written(
        endpoint: &'static Endpoint,
        idempotency: Idempotency,
        status: StatusCode,
        error: std::io::Error,
        secrets: &Secrets,
    ) -> Self {
        let why = scrub(&error.to_string(), secrets);
        let what = format!("answered {status} with a body that could not be written where it should go: {why}");
        let source = ScrubbedSource::scrubbed(&error, secrets);
        Self::new(ErrorKind::Io, Some(endpoint), idempotency, what).with(|inner| {
            inner.status = Some(status);
            inner.source = Some(Arc::new(source));
        })
    }

    /// The error of a success whose body says that the call failed, with the vendor's words.
    #[cold]
    pub(crate) fn api_failure(answer: &RawResponse, fault: ErrorDetails) -> Self {
        let what = format!("answered {}, but says that it failed", answer.status);
        let secrets = answer.secrets.with_those_in(&answer.body);
        Self::of_answer(ErrorKind::ApiFailure, answer, what).with(|inner| inner.fault = clean(fault, &secrets))
    }

    /// The error of a success that a [check](crate::RequestParts::check_success) takes for a failure: the class that this gives is
    /// acted upon.
    #[cold]
    pub(crate) fn checked(answer: &RawResponse, fault: ErrorDetails, retry_after: RetryAfter) -> Self {
        Self::api_failure(answer, fault).with(|inner| {
            inner.is_checked = true;
            inner.asked(retry_after);
        })
    }

    /// The error of a success that lacks what the operation is for.
    #[cold]
    pub(crate) fn unexpected(answer: &RawResponse, why: &str) -> Self {
        // Of an answer that is a secret itself only our own words are said.
        let secrets = match answer.secrets.hides_answer() {
            true => answer.secrets.clone(),
            false => answer.secrets.with_those_in(&answer.body),
        };
        let what = format!("answered {}, but {}", answer.status, scrub(why, &secrets));
        Self::of_answer(ErrorKind::ApiFailure, answer, what)
    }

    fn of_answer(kind: ErrorKind, answer: &RawResponse, what: String) -> Self {
        Self::new(kind, Some(answer.endpoint), answer.idempotency, what).with(|inner| {
            inner.status = Some(answer.status);
            inner.attempts = answer.attempts;
            let is_kept = !answer.secrets.hides_answer();
            inner.exposed = is_kept.then(|| scrub_bytes(&beginning(&answer.body), &answer.secrets));
            let brought = answer.secrets.with_those_in(&answer.body);
            let hidden = |body| scrub_bytes(&named_secrets::without_values(body), &brought);
            inner.body = inner.exposed.as_ref().map(hidden);
        })
    }

    pub(crate) fn error_class(&self) -> ErrorClass {
        self.0.fault.class
    }
}

/// How much of an answer's body an error keeps.
const MOST_BODY: usize = 1 << 16;

/// The beginning of a body. What is kept is looked through for secrets, which takes time outside of every time-out.
pub(crate) fn beginning(body: &Bytes) -> Bytes {
    body.slice(..body.len().min(MOST_BODY))
}

/// Whether a body begins as JSON does: then what is wrong with it is within, and not where it comes from.
fn is_meant_as_json(body: &[u8]) -> bool {
    matches!(crate::encode::without_mark(body).trim_ascii_start().first(), Some(b'{' | b'[' | b'"'))
}

/// What to look at where there is no connection.
const REACHABLE: &str = "is the base URL right, and can its host be reached from here?";

impl Inner {
    fn asked(&mut self, retry_after: RetryAfter) {
        self.retry_after = retry_after.duration();
        self.not_now = retry_after == RetryAfter::NotNow;
    }
}

/// The vendor's words without secrets, and not too many of them.
fn clean(fault: ErrorDetails, secrets: &Secrets) -> ErrorDetails {
    let clean = |text: Option<String>| text.map(|text| bounded(scrub(&text, secrets)));
    ErrorDetails {
        code: clean(fault.code),
        message: clean(fault.message),
        request_id: clean(fault.request_id),
        class: fault.class,
    }
}

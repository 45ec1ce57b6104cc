//! The one error of all vendors.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use open_json::DecodeError;

use crate::endpoint::{Effect, Endpoint, Fault, FaultClass};
use crate::response::RawResponse;
use crate::scrub::{scrub, scrub_bytes};
use crate::secret::Secret;
use crate::transport::{TransportError, TransportErrorKind};

/// Why a call failed.
///
/// Displays on one line: vendor, operation, method and path template, what happened, the vendor's code and message,
/// the request's number. It never shows a secret or a filled URL. [`source`](StdError::source) is the cause, which
/// the line does not repeat. Cloning is cheap.
#[derive(Clone)]
pub struct Error(Arc<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    /// Nothing where the client itself could not be built.
    endpoint: Option<&'static Endpoint>,
    effect: Effect,
    what: String,
    status: Option<StatusCode>,
    fault: Fault,
    retry_after: Option<Duration>,
    attempts: u32,
    /// Whether an attempt before the last may have taken effect.
    earlier_effect: bool,
    body: Option<Bytes>,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

/// What kind of failure it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client cannot be built from these settings.
    Configuration,
    /// The call was refused before anything was sent.
    Refused,
    /// No token could be obtained; the cause says why.
    Token,
    /// No connection came about; the request never left.
    Connect,
    /// No answer came in time.
    Timeout,
    /// The connection broke after the request may have left.
    Connection,
    /// The answer's body is larger than the limit.
    TooLarge,
    /// The answer leads elsewhere, and may not be followed.
    Redirect,
    /// The vendor answered that it failed.
    Status,
    /// The vendor answered that it succeeded, and the body cannot be decoded.
    Answer,
    /// The vendor answered that it succeeded, and the body says that it failed, or lacks what the operation is for.
    ApiFailure,
    /// The caller's own body could not be read, such as a file that has vanished; the request was never complete.
    Io,
    /// TLS did not come about, as with a certificate that is not trusted; the request never left.
    Tls,
}

impl ErrorKind {
    /// A short name, for `error.type` in telemetry.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Configuration => "configuration",
            Self::Refused => "refused",
            Self::Token => "token",
            Self::Connect => "connect",
            Self::Timeout => "timeout",
            Self::Connection => "connection",
            Self::TooLarge => "too_large",
            Self::Redirect => "redirect",
            Self::Status => "status",
            Self::Answer => "answer",
            Self::ApiFailure => "api_failure",
            Self::Io => "io",
            Self::Tls => "tls",
        }
    }
}

impl Error {
    fn new(kind: ErrorKind, endpoint: Option<&'static Endpoint>, effect: Effect, what: impl Into<String>) -> Self {
        Self(Arc::new(Inner {
            kind,
            endpoint,
            effect,
            what: what.into(),
            status: None,
            fault: Fault::default(),
            retry_after: None,
            attempts: 0,
            earlier_effect: false,
            body: None,
            source: None,
        }))
    }

    fn edit(mut self, edit: impl FnOnce(&mut Inner)) -> Self {
        edit(Arc::make_mut(&mut self.0));
        self
    }

    /// The error of settings that make no client.
    pub fn configuration(why: impl Into<String>) -> Self {
        Self::new(ErrorKind::Configuration, None, Effect::None, why)
    }

    /// The error of a call that is refused before anything is sent.
    pub fn refused(endpoint: &'static Endpoint, why: impl Into<String>) -> Self {
        Self::new(ErrorKind::Refused, Some(endpoint), Effect::None, format!("was not sent: {}", why.into()))
    }

    pub(crate) fn token(endpoint: &'static Endpoint, cause: Error) -> Self {
        let what = "was not sent: no token could be obtained";
        Self::new(ErrorKind::Token, Some(endpoint), Effect::None, what).edit(|inner| {
            inner.retry_after = cause.retry_after();
            inner.source = Some(Arc::new(cause));
        })
    }

    pub(crate) fn timeout(endpoint: &'static Endpoint, effect: Effect, after: Duration) -> Self {
        Self::new(ErrorKind::Timeout, Some(endpoint), effect, format!("got no answer within {after:?}"))
    }

    pub(crate) fn out_of_time(endpoint: &'static Endpoint) -> Self {
        Self::new(ErrorKind::Timeout, Some(endpoint), Effect::None, "was not sent: its total time was used up")
    }

    /// The error of a call that the client's own rate limit keeps back.
    pub(crate) fn kept_back(endpoint: &'static Endpoint, wait: Duration) -> Self {
        let what = format!("was not sent: the client's own rate limit is used up for another {wait:?}");
        Self::new(ErrorKind::Refused, Some(endpoint), Effect::None, what).edit(|inner| {
            inner.retry_after = Some(wait);
            inner.fault.class = FaultClass::RateLimited;
        })
    }

    pub(crate) fn transport(endpoint: &'static Endpoint, effect: Effect, error: TransportError, s: &[Secret]) -> Self {
        let (kind, what) = match error.kind() {
            TransportErrorKind::Connect => {
                (ErrorKind::Connect, "could not connect; is the base URL right, and can its host be reached from here?")
            }
            TransportErrorKind::Timeout => (ErrorKind::Timeout, "got no answer in time"),
            TransportErrorKind::Connection => (ErrorKind::Connection, "lost the connection"),
        };
        let effect = if kind == ErrorKind::Connect { Effect::None } else { effect };
        let source = Cause::scrubbed(&error, s);
        Self::new(kind, Some(endpoint), effect, what).edit(|inner| inner.source = Some(Arc::new(source)))
    }

    pub(crate) fn too_large(endpoint: &'static Endpoint, effect: Effect, limit: usize) -> Self {
        let what = format!("answered with more than {limit} bytes, the limit set for a body");
        Self::new(ErrorKind::TooLarge, Some(endpoint), effect, what)
    }

    /// The error of a success whose answer lacks what it is for.
    pub fn unusable(endpoint: &'static Endpoint, why: &str) -> Self {
        Self::new(
            ErrorKind::ApiFailure,
            Some(endpoint),
            endpoint.effect,
            format!("answered something that cannot be used: {why}"),
        )
    }

    /// The error of a list that does not end as it should.
    pub fn endless(endpoint: &'static Endpoint, why: &str) -> Self {
        Self::new(ErrorKind::Answer, Some(endpoint), Effect::None, format!("was not listed to its end: {why}"))
    }

    pub(crate) fn redirect(endpoint: &'static Endpoint, effect: Effect, status: StatusCode, why: &str) -> Self {
        let what = format!("answered {status}, a redirect that is not followed: {why}");
        Self::new(ErrorKind::Redirect, Some(endpoint), effect, what).edit(|inner| inner.status = Some(status))
    }

    pub(crate) fn answered(
        endpoint: &'static Endpoint,
        effect: Effect,
        answer: (StatusCode, &Bytes),
        fault: Fault,
        retry_after: Option<Duration>,
        secrets: &[Secret],
    ) -> Self {
        let (status, body) = answer;
        Self::new(ErrorKind::Status, Some(endpoint), effect, format!("answered {status}")).edit(|inner| {
            inner.status = Some(status);
            inner.fault = scrub_fault(fault, secrets);
            inner.retry_after = retry_after;
            inner.body = Some(scrub_bytes(body, secrets));
        })
    }

    pub(crate) fn undecodable(answer: &RawResponse, error: DecodeError) -> Self {
        let status = answer.status;
        let what = if error.is_empty_document() {
            format!("answered {status} with an empty body where JSON is expected")
        } else if error.is_not_json() {
            let found = answer.described();
            let hint = "does the base URL lead to the API, or to a proxy or sign-in page?";
            format!("answered {status} with {found} where JSON is expected; {hint}")
        } else {
            let problems = scrub(&error.to_string(), &answer.secrets);
            return Self::answer(answer, format!("answered {status} with JSON of another form: {problems}"));
        };
        let source = Cause::scrubbed(&error, &answer.secrets);
        Self::answer(answer, what).edit(|inner| inner.source = Some(Arc::new(source)))
    }

    pub(crate) fn unreadable(endpoint: &'static Endpoint, status: StatusCode, why: &str, secrets: &[Secret]) -> Self {
        let what = format!("answered {status} with a body that cannot be read: {}", scrub(why, secrets));
        Self::new(ErrorKind::Answer, Some(endpoint), Effect::None, what).edit(|inner| inner.status = Some(status))
    }

    /// The error of a success whose body says that the call failed, with the vendor's words.
    pub(crate) fn api_failure(answer: &RawResponse, fault: Fault) -> Self {
        let what = format!("answered {}, but says that it failed", answer.status);
        Self::of_answer(ErrorKind::ApiFailure, answer, what)
            .edit(|inner| inner.fault = scrub_fault(fault, &answer.secrets))
    }

    /// The error of a success that lacks what the operation is for.
    pub(crate) fn unexpected(answer: &RawResponse, why: &str) -> Self {
        let what = format!("answered {}, but {}", answer.status, scrub(why, &answer.secrets));
        Self::of_answer(ErrorKind::ApiFailure, answer, what)
    }

    fn answer(answer: &RawResponse, what: String) -> Self {
        Self::of_answer(ErrorKind::Answer, answer, what)
    }

    fn of_answer(kind: ErrorKind, answer: &RawResponse, what: String) -> Self {
        Self::new(kind, Some(answer.endpoint), answer.effect, what).edit(|inner| {
            inner.status = Some(answer.status);
            inner.attempts = answer.attempts;
            inner.body = Some(scrub_bytes(&answer.body, &answer.secrets));
        })
    }

    /// Notes how many requests the call has sent, and whether one of them may have taken effect, whatever became of the
    /// last.
    pub(crate) fn after_attempts(self, attempts: u32, earlier_effect: bool) -> Self {
        self.edit(|inner| (inner.attempts, inner.earlier_effect) = (attempts, earlier_effect))
    }

    pub(crate) fn fault_class(&self) -> FaultClass {
        self.0.fault.class
    }
}

/// What one can ask.
impl Error {
    /// What kind of failure it was.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The operation, by the name of the client's method.
    pub fn operation(&self) -> Option<&'static str> {
        self.0.endpoint.map(|endpoint| endpoint.operation)
    }

    /// The status of the vendor's answer, where one came.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The vendor's error code, as it came. The vendor crates turn it into their own open enums.
    pub fn vendor_code(&self) -> Option<&str> {
        self.0.fault.code.as_deref()
    }

    /// The vendor's message, as it came.
    pub fn message(&self) -> Option<&str> {
        self.0.fault.message.as_deref()
    }

    /// The vendor's number for the request, to quote to its support.
    pub fn request_id(&self) -> Option<&str> {
        self.0.fault.request_id.as_deref()
    }

    /// How long the vendor asks to wait before the next call.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// How many requests the call has sent.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The body of the vendor's answer, where one came, without the call's secrets.
    pub fn body(&self) -> Option<&Bytes> {
        self.0.body.as_ref()
    }

    /// Whether the same call may succeed later without any change: a time-out, a lost connection, a rate limit, a
    /// failure on the vendor's side. Ask [`may_have_taken_effect`](Self::may_have_taken_effect) too before repeating it.
    pub fn is_retryable(&self) -> bool {
        match self.0.kind {
            ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Connection => true,
            ErrorKind::Status => self.is_rate_limited() || self.0.status.is_some_and(is_passing),
            ErrorKind::Refused => self.is_rate_limited(),
            ErrorKind::Token => self.cause().is_some_and(Self::is_retryable),
            _ => false,
        }
    }

    /// Whether no answer came in time.
    pub fn is_timeout(&self) -> bool {
        self.0.kind == ErrorKind::Timeout || self.cause().is_some_and(Self::is_timeout)
    }

    /// Whether the vendor refused the credentials, or what they may do: 401 or 403 without being a rate limit.
    pub fn is_auth(&self) -> bool {
        let refused = matches!(self.0.status, Some(StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN));
        refused && !self.is_rate_limited() || self.cause().is_some_and(Self::is_auth)
    }

    /// Whether the vendor does not know what was asked for.
    pub fn is_not_found(&self) -> bool {
        self.0.status == Some(StatusCode::NOT_FOUND)
    }

    /// Whether calls come too fast for the vendor.
    pub fn is_rate_limited(&self) -> bool {
        let by_status =
            self.0.status == Some(StatusCode::TOO_MANY_REQUESTS) && self.0.fault.class == FaultClass::ByStatus;
        by_status || self.0.fault.class == FaultClass::RateLimited || self.cause().is_some_and(Self::is_rate_limited)
    }

    /// Whether the vendor may have acted on the call, although it failed. Where this is true of a call that must not
    /// happen twice, find out before repeating it. Always false for calls that change nothing.
    pub fn may_have_taken_effect(&self) -> bool {
        if self.0.earlier_effect {
            return true;
        }
        if self.0.effect == Effect::None {
            return false;
        }
        match self.0.kind {
            ErrorKind::Timeout
            | ErrorKind::Connection
            | ErrorKind::TooLarge
            | ErrorKind::Answer
            | ErrorKind::ApiFailure => true,
            ErrorKind::Redirect => self.0.status == Some(StatusCode::SEE_OTHER),
            // A refusal is a refusal; a failure on the vendor's side may have come after the deed.
            ErrorKind::Status => {
                self.0.status.is_some_and(|status| status.is_server_error() || status == StatusCode::REQUEST_TIMEOUT)
            }
            ErrorKind::Configuration | ErrorKind::Refused | ErrorKind::Token => false,
            ErrorKind::Connect | ErrorKind::Io | ErrorKind::Tls => false,
        }
    }

    /// The call's error that caused this one: that of the token request.
    fn cause(&self) -> Option<&Error> {
        self.0.source.as_ref()?.downcast_ref()
    }
}

fn scrub_fault(fault: Fault, secrets: &[Secret]) -> Fault {
    let clean = |text: Option<String>| text.map(|text| scrub(&text, secrets));
    Fault {
        code: clean(fault.code),
        message: clean(fault.message),
        request_id: clean(fault.request_id),
        class: fault.class,
    }
}

/// Whether a status tells of a state that passes by itself.
pub(crate) fn is_passing(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 425 | 429 | 500 | 502 | 503 | 504)
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        if let Some(endpoint) = inner.endpoint {
            let (vendor, operation) = (endpoint.vendor.name, endpoint.operation);
            write!(f, "{vendor} {operation}: {} {} ", endpoint.method, endpoint.path)?;
        }
        f.write_str(&inner.what)?;
        if let Some(code) = &inner.fault.code {
            write!(f, ", code {}", OneLine(code))?;
        }
        if let Some(message) = &inner.fault.message {
            write!(f, ": {}", OneLine(message))?;
        }
        let mut notes = Vec::new();
        if let Some(hint) = self.hint() {
            notes.push(hint.to_owned());
        }
        if let Some(id) = &inner.fault.request_id {
            notes.push(format!("request id {}", OneLine(id)));
        }
        if inner.attempts > 1 {
            notes.push(format!("after {} attempts", inner.attempts));
        }
        if self.may_have_taken_effect() && inner.effect == Effect::Once {
            notes.push("the call may have taken effect".to_owned());
        }
        if notes.is_empty() { Ok(()) } else { write!(f, " ({})", notes.join("; ")) }
    }
}

impl Error {
    /// What to do about it, where that does not depend on the vendor.
    fn hint(&self) -> Option<&'static str> {
        match self.0.status {
            _ if self.is_rate_limited() => Some("calls come too fast"),
            Some(StatusCode::UNAUTHORIZED) => Some("check the credentials"),
            Some(StatusCode::FORBIDDEN) => Some("check what the credentials may do"),
            Some(StatusCode::NOT_FOUND) if self.0.fault == Fault::default() => Some("check the base URL"),
            _ => None,
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        let mut fields = f.debug_struct("Error");
        fields.field("kind", &inner.kind).field("display", &format_args!("{self}"));
        if let Some(body) = &inner.body {
            let start = String::from_utf8_lossy(&body[..body.len().min(500)]);
            fields.field("body", &start);
        }
        if let Some(source) = &inner.source {
            fields.field("source", source);
        }
        fields.finish_non_exhaustive()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

/// A text from outside on one line, and not too long.
struct OneLine<'a>(&'a str);

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SHOWN: usize = 500;
        for character in self.0.chars().take(SHOWN) {
            fmt::Write::write_char(f, if character.is_control() { ' ' } else { character })?;
        }
        if self.0.chars().nth(SHOWN).is_some() { f.write_str("…") } else { Ok(()) }
    }
}

/// A cause from outside, reduced to its words: what was in it cannot be printed by accident.
#[derive(Debug)]
struct Cause {
    text: String,
    source: Option<Box<Cause>>,
}

impl Cause {
    fn scrubbed(error: &dyn StdError, secrets: &[Secret]) -> Self {
        Self {
            text: scrub(&error.to_string(), secrets),
            source: error.source().map(|source| Box::new(Self::scrubbed(source, secrets))),
        }
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl StdError for Cause {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

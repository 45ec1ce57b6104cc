//! What becomes of a delivery.

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use http::{HeaderMap, StatusCode};
use open_json::DecodeError;
use tracing::{error, warn};

use super::authenticator::{Authenticator, Unauthenticated};
use super::event_log::{Claim, EventLog, MemoryEventLog};

/// How a vendor's events are read and told apart.
#[derive(Debug)]
pub struct EventKind<E> {
    /// Reads an event; an error where the body is none.
    pub parse: fn(&[u8]) -> Result<E, DecodeError>,
    /// The event's number: two deliveries with the same number are the same event.
    pub id: fn(&E) -> &str,
}

/// Why a handler could not handle an event.
pub type HandlerError = Box<dyn StdError + Send + Sync>;

type Handler<E> = dyn Fn(E) -> BoxFuture<'static, Result<(), HandlerError>> + Send + Sync;
type Malformed = dyn Fn(&[u8], &DecodeError) + Send + Sync;

/// Takes deliveries: checks, reads, keeps duplicates away, handles.
pub struct Receiver<E: 'static> {
    kind: &'static EventKind<E>,
    authenticator: Authenticator,
    log: Arc<dyn EventLog>,
    handler: Arc<Handler<E>>,
    malformed: Arc<Malformed>,
    body_limit: usize,
}

impl<E: Send + 'static> Receiver<E> {
    /// A receiver that calls `handler` for every event, once.
    ///
    /// The handler succeeds when the event is safely stored or acted on. When it fails or panics, the vendor is told
    /// so and sends the event again.
    pub fn builder<F>(
        kind: &'static EventKind<E>,
        authenticator: Authenticator,
        handler: impl Fn(E) -> F + Send + Sync + 'static,
    ) -> ReceiverBuilder<E>
    where
        F: Future<Output = Result<(), HandlerError>> + Send + 'static,
    {
        ReceiverBuilder(Self {
            kind,
            authenticator,
            log: Arc::new(MemoryEventLog::default()),
            handler: Arc::new(move |event| Box::pin(handler(event))),
            malformed: Arc::new(|_, _| {}),
            body_limit: 1 << 20,
        })
    }

    /// How many bytes a delivery may have.
    pub fn body_limit(&self) -> usize {
        self.body_limit
    }

    /// Checks a delivery's credentials; worth doing before its body is read.
    ///
    /// # Errors
    /// The receipt to answer with.
    pub fn authenticate(&self, headers: &HeaderMap, query: Option<&str>) -> Result<(), Receipt> {
        self.authenticator.check(headers, query).map_err(unauthenticated)
    }

    /// Takes a delivery: its headers, its URL's query and its body.
    ///
    /// The future must be run to its end, since it holds the claim on the event: run it in a task of its own where
    /// the web framework drops handlers of connections that close.
    pub async fn receive(&self, headers: &HeaderMap, query: Option<&str>, body: &[u8]) -> Receipt {
        if body.len() > self.body_limit {
            return Receipt::TooLarge;
        }
        if let Err(refused) = self.authenticator.check_with_body(headers, query, body) {
            return unauthenticated(refused);
        }
        match (self.kind.parse)(body) {
            Ok(event) => self.handle(event).await,
            Err(problem) => {
                error!(%problem, "a delivery that is no event was refused");
                (self.malformed)(body, &problem);
                Receipt::Malformed(problem)
            }
        }
    }

    async fn handle(&self, event: E) -> Receipt {
        let id = (self.kind.id)(&event).to_owned();
        match self.log.claim(&id).await {
            Ok(Claim::Granted) => {}
            Ok(Claim::Done) => return Receipt::Duplicate,
            Ok(Claim::Busy) => return Receipt::Busy,
            Err(problem) => return log_failed(&id, &problem),
        }
        // A panic of the handler must not keep the claim.
        let handled = AssertUnwindSafe(async { (self.handler)(event).await }).catch_unwind().await;
        let failure = match handled {
            Ok(Ok(())) => None,
            Ok(Err(problem)) => Some(problem.to_string()),
            Err(_) => Some("it panicked".to_owned()),
        };
        let noted = match &failure {
            None => self.log.done(&id).await,
            Some(_) => self.log.release(&id).await,
        };
        match (failure, noted) {
            (Some(problem), _) => {
                error!(event = id, problem, "the handler failed; the event is asked for again");
                Receipt::HandlerFailed
            }
            (None, Err(problem)) => log_failed(&id, &problem),
            (None, Ok(())) => Receipt::Handled,
        }
    }

    #[cfg(feature = "axum")]
    pub(crate) fn challenge(&self) -> Option<&'static str> {
        self.authenticator.challenge()
    }
}

fn unauthenticated(_: Unauthenticated) -> Receipt {
    warn!("a delivery with missing or wrong credentials was refused");
    Receipt::Unauthenticated
}

fn log_failed(id: &str, problem: &dyn StdError) -> Receipt {
    let cause = problem.source().map(ToString::to_string);
    error!(event = id, %problem, cause, "the event is asked for again");
    Receipt::LogFailed
}

impl<E: 'static> fmt::Debug for Receiver<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receiver").field("body_limit", &self.body_limit).finish_non_exhaustive()
    }
}

/// Settings of a [`Receiver`].
#[derive(Debug)]
pub struct ReceiverBuilder<E: 'static>(Receiver<E>);

impl<E: Send + 'static> ReceiverBuilder<E> {
    /// Where handled events are remembered. Default: a [`MemoryEventLog`], which forgets with the process.
    #[must_use]
    pub fn event_log(mut self, log: impl EventLog + 'static) -> Self {
        self.0.log = Arc::new(log);
        self
    }

    /// How many bytes a delivery may have. Default: 1 MiB.
    #[must_use]
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.0.body_limit = bytes;
        self
    }

    /// Sees what came with the right credentials and is no event, so that it can be kept: the vendor is answered 400
    /// and may not send it again. Default: an error in the log, without the body.
    #[must_use]
    pub fn on_malformed(mut self, keep: impl Fn(&[u8], &DecodeError) + Send + Sync + 'static) -> Self {
        self.0.malformed = Arc::new(keep);
        self
    }

    /// The receiver.
    pub fn build(self) -> Receiver<E> {
        self.0
    }
}

/// What became of a delivery, and so what the vendor is answered.
#[derive(Debug)]
#[non_exhaustive]
pub enum Receipt {
    /// The event was handled.
    Handled,
    /// The event had been handled before.
    Duplicate,
    /// The event is being handled by another delivery, which may still fail: it must come again.
    Busy,
    /// The credentials are missing or wrong.
    Unauthenticated,
    /// The body is larger than the limit.
    TooLarge,
    /// The body is no event.
    Malformed(DecodeError),
    /// The handler failed: the event must come again.
    HandlerFailed,
    /// The event log failed: the event must come again.
    LogFailed,
}

impl Receipt {
    /// The status to answer with.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Handled | Self::Duplicate => StatusCode::OK,
            Self::Unauthenticated => StatusCode::UNAUTHORIZED,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Malformed(_) => StatusCode::BAD_REQUEST,
            Self::HandlerFailed => StatusCode::INTERNAL_SERVER_ERROR,
            Self::Busy | Self::LogFailed => StatusCode::SERVICE_UNAVAILABLE,
        }
    }
}

impl fmt::Display for Receipt {
    /// What to tell the sender.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Handled => f.write_str("handled"),
            Self::Duplicate => f.write_str("handled before"),
            Self::Busy => f.write_str("being handled; send it again"),
            Self::Unauthenticated => f.write_str("the credentials are missing or wrong"),
            Self::TooLarge => f.write_str("the body is too large"),
            Self::Malformed(problem) => write!(f, "the body is no event: {problem}"),
            Self::HandlerFailed | Self::LogFailed => f.write_str("not handled; send it again"),
        }
    }
}

//! One call that meets one fault: what it does, next to what it should.

use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use pivot_core::hook::{AttemptContext, AttemptOutcome, Hook};
use pivot_core::testing::{FixedRng, full_error_text};
use pivot_core::transport::ReqwestTransport;
use pivot_core::{ClientBuilder, Error, ErrorKind, RetryPolicy};

use super::Broken;
use super::calls::{Call, LIMIT, Outcome, SECRET, Stand};
use super::facts::{Kind, Often, Subject};
use super::faults::Fault;
use super::rules::{self, Expected};
use super::wire::{Authority, Observed, Server, Watched};

/// What all cells share: keys, which take their time. Every cell has servers and connections of its own.
pub struct Workshop {
    authority: Authority,
    trusted: reqwest::Certificate,
}

impl Workshop {
    /// A new one.
    ///
    /// # Errors
    /// Returns an error if no keys can be made.
    pub fn new() -> Result<Self, Broken> {
        let authority = Authority::new()?;
        let trusted = reqwest::Certificate::from_der(authority.certificate())?;
        Ok(Self { authority, trusted })
    }

    /// The transport that a client has by default, but for whom it trusts.
    fn transport(&self) -> Result<ReqwestTransport, Broken> {
        let trusted = self.trusted.clone();
        let recipe = move || ReqwestTransport::defaults().no_proxy().tls_certs_only([trusted.clone()]);
        Ok(ReqwestTransport::with_recipe(recipe)?)
    }
}

/// A call that met a fault.
pub struct Cell {
    /// What should be seen.
    pub expected: Expected,
    /// What was seen.
    pub seen: Seen,
    /// In words, what of it is not as it should be. Empty where everything is.
    pub wrong: Vec<String>,
}

/// What was seen of a call.
#[derive(Debug)]
pub struct Seen {
    /// How it ended.
    pub outcome: Outcome,
    /// What the servers saw.
    pub servers: Observed,
    /// The waits before repetitions.
    pub waits: Vec<Duration>,
    /// What hooks were shown: how many attempts began, and how many ended.
    pub hooks: (u32, u32),
}

/// How long a cell may take in real time before it counts as stuck. None comes near it.
const PATIENCE: Duration = Duration::from_secs(20);

/// Makes a call under a fault.
///
/// # Errors
/// Returns an error if the servers cannot be started.
pub async fn run(workshop: &Workshop, call: &Call, fault: &Fault, often: Often) -> Result<Cell, Broken> {
    let server = Server::start(fault, often, call.vendor, call.right, &workshop.authority).await?;
    let scene = &server.scene;
    let hooks = Arc::new(Hooks::default());
    let transport = Watched { inner: workshop.transport()?, progress: scene.progress.clone() };
    let (clock, ours) = (scene.clock.clone(), Arc::clone(&hooks));
    let configure = move |core: ClientBuilder| {
        core.transport(transport.clone())
            .clock(clock.clone())
            .random(FixedRng(0.0))
            .retry(RetryPolicy::default().max_attempts(rules::MAX_ATTEMPTS).max_retry_after(rules::LONGEST_WAIT))
            .attempt_timeout(rules::ATTEMPT_TIME)
            .total_timeout(rules::TOTAL_TIME)
            .body_limit(LIMIT)
            .hook(Shared(Arc::clone(&ours)))
    };
    let renews = fault.renews && call.subject.renews;
    let stand = Stand { base_url: server.base_url.clone(), renews, configure: Arc::new(configure) };
    if scene.is_warming_up.load(SeqCst) {
        let warm = (call.run)(stand.clone()).await;
        if let Some(error) = warm.error {
            return Err(format!("{} fails without a fault: {error}", call.operation).into());
        }
        scene.begin();
        hooks.forget();
    }
    let outcome = tokio::time::timeout(PATIENCE, (call.run)(stand)).await;
    let Ok(outcome) = outcome else { return Err(format!("{} is stuck", call.operation).into()) };
    let subject = Subject { renews, ..call.subject };
    let expected = rules::expected(&subject, &fault.trouble(), often);
    let seen =
        Seen { outcome, servers: scene.observed(), waits: scene.clock.recorded_sleeps(), hooks: hooks.counted() };
    let wrong = differences(&expected, &seen);
    Ok(Cell { expected, seen, wrong })
}

/// Counts what a client's hooks are shown of attempts, those of token requests left out.
#[derive(Default)]
struct Hooks {
    began: AtomicU32,
    ended: AtomicU32,
    open: Mutex<Vec<(&'static str, u32)>>,
    unpaired: AtomicU32,
}

impl Hooks {
    fn forget(&self) {
        self.began.store(0, SeqCst);
        self.ended.store(0, SeqCst);
    }

    /// How many began and ended. One that ended without having begun counts as many too many.
    fn counted(&self) -> (u32, u32) {
        (self.began.load(SeqCst), self.ended.load(SeqCst) + 1000 * self.unpaired.load(SeqCst))
    }
}

struct Shared(Arc<Hooks>);

/// What clients call their requests for tokens.
const TOKEN_OPERATIONS: [&str; 2] = ["token", "create_access_token"];

impl Hook for Shared {
    fn before_attempt(&self, attempt: &mut AttemptContext<'_>) {
        let name = attempt.endpoint.operation;
        if !TOKEN_OPERATIONS.contains(&name) {
            self.0.began.fetch_add(1, SeqCst);
            self.0.open.lock().unwrap_or_else(PoisonError::into_inner).push((name, attempt.number));
        }
    }

    fn after_attempt(&self, outcome: &AttemptOutcome<'_>) {
        let name = outcome.endpoint.operation;
        if TOKEN_OPERATIONS.contains(&name) {
            return;
        }
        self.0.ended.fetch_add(1, SeqCst);
        let mut open = self.0.open.lock().unwrap_or_else(PoisonError::into_inner);
        match open.iter().position(|began| *began == (name, outcome.number)) {
            Some(at) => drop(open.swap_remove(at)),
            None => drop(self.0.unpaired.fetch_add(1, SeqCst)),
        }
    }
}

/// What kind of failure an error is, in the words of the rules.
pub fn kind(error: &Error) -> Option<Kind> {
    Some(match error.kind() {
        ErrorKind::Connect => Kind::Connect,
        ErrorKind::Tls => Kind::Tls,
        ErrorKind::Timeout => Kind::Timeout,
        ErrorKind::Interrupted => Kind::Connection,
        ErrorKind::BodyTooLarge => Kind::TooLarge,
        ErrorKind::Redirect => Kind::Redirect,
        ErrorKind::Status => Kind::Status,
        ErrorKind::Decode | ErrorKind::ApiFailure => Kind::Answer,
        _ => return None,
    })
}

fn differences(expected: &Expected, seen: &Seen) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut compare = |what: &str, expected: String, found: String| {
        if expected != found {
            wrong.push(format!("{what}: {found} instead of {expected}"));
        }
    };
    compare("requests", expected.requests.to_string(), seen.servers.requests.to_string());
    compare("attempts begun for hooks", expected.attempts.to_string(), seen.hooks.0.to_string());
    compare("attempts ended for hooks", expected.attempts.to_string(), seen.hooks.1.to_string());
    compare("leaked", "false".to_owned(), seen.servers.leaked.to_string());
    let reported = seen.outcome.is_unknown_purchase.unwrap_or(expected.unknown);
    compare("unknown purchase", expected.unknown.to_string(), reported.to_string());
    match &seen.outcome.error {
        None if expected.kinds.is_empty() => {}
        None => wrong.push(format!("succeeded instead of {:?}", expected.kinds)),
        Some(error) if expected.kinds.is_empty() => wrong.push(format!("failed: {error}")),
        Some(error) => wrong.extend(different_errors(expected, error)),
    }
    let too_soon = seen.waits.iter().filter(|wait| **wait < expected.wait).count();
    if too_soon > 0 {
        wrong.push(format!("waited {:?} instead of at least {:?} each time", seen.waits, expected.wait));
    }
    wrong
}

fn different_errors(expected: &Expected, error: &Error) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut compare = |what: &str, expected: String, found: String| {
        if expected != found {
            wrong.push(format!("{what}: {found} instead of {expected}"));
        }
    };
    let kind = kind(error);
    if !kind.is_some_and(|kind| expected.kinds.contains(&kind)) {
        compare("kind", format!("{:?}", expected.kinds), format!("{:?}", error.kind()));
    }
    compare("status", format!("{:?}", expected.status), format!("{:?}", error.status().map(|status| status.as_u16())));
    compare("attempts", expected.attempts.to_string(), error.attempts().to_string());
    compare("may have taken effect", expected.unknown.to_string(), error.may_have_taken_effect().to_string());
    compare("retryable", expected.is_retryable.to_string(), error.is_retryable().to_string());
    compare("shows a secret", "false".to_owned(), full_error_text(error).contains(SECRET).to_string());
    if let Some(asked) = expected.retry_after
        && error.retry_after().is_none_or(|reported| reported < asked)
    {
        compare("retry after", format!("{asked:?}"), format!("{:?}", error.retry_after()));
    }
    wrong
}

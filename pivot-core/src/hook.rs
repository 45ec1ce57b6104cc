//! What looks on before and after each attempt.

use std::time::Duration;

use http::{HeaderMap, StatusCode};

use crate::endpoint::Endpoint;
use crate::error::Error;

/// Looks on before and after each attempt: to add a header, to count, to log.
///
/// Each attempt has one beginning and one end, however many redirects it follows and however it ends: also where its
/// request cannot be sent, its time is up, or its caller stops waiting, which is an error of the kind
/// [`Cancelled`](crate::ErrorKind::Cancelled). A call that is refused before its first attempt has none.
///
/// A hook sees the operation and never the credentials, which are added after it.
///
/// ```
/// use pivot_core::hook::{Attempt, Hook};
///
/// struct Traced;
///
/// impl Hook for Traced {
///     fn before_attempt(&self, attempt: &mut Attempt<'_>) {
///         let id = format!("{}-{}", attempt.endpoint.operation, attempt.number);
///         attempt.headers.extend(id.parse().map(|value| (http::HeaderName::from_static("x-correlation-id"), value)));
///     }
/// }
/// ```
pub trait Hook: Send + Sync {
    /// Called before an attempt's request is sent.
    fn before_attempt(&self, attempt: &mut Attempt<'_>) {
        let _ = attempt;
    }

    /// Called when an attempt is over: the whole answer has been read, or there will be none.
    fn after_attempt(&self, outcome: &AttemptOutcome<'_>) {
        let _ = outcome;
    }

    /// Called for each value in an answer that does not fit the field it came for and was set aside: the vendor sends
    /// something else than its documents say. At most a hundred times for one answer, or for one record of a list.
    fn on_misfit(&self, misfit: &MisfitFound<'_>) {
        let _ = misfit;
    }
}

/// A value in an answer that does not fit its field. The value itself is not here, since it may be a secret: it is with
/// the decoded answer ([`pivot_json::misfits`]).
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct MisfitFound<'a> {
    /// The operation.
    pub endpoint: &'static Endpoint,
    /// Where the value stands in the answer, as in `orders[3].total`.
    pub path: &'a str,
    /// Why it does not fit.
    pub reason: &'a str,
}

/// A request that is about to be sent.
#[derive(Debug)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// The operation.
    pub endpoint: &'static Endpoint,
    /// Which attempt of the call it is, from 1.
    pub number: u32,
    /// Its headers, to add to. Credentials come later and win.
    pub headers: &'a mut HeaderMap,
}

/// How an attempt went.
#[derive(Debug)]
#[non_exhaustive]
pub struct AttemptOutcome<'a> {
    /// The operation.
    pub endpoint: &'static Endpoint,
    /// Which attempt of the call it was, from 1.
    pub number: u32,
    /// How long it took, until the whole answer was read.
    pub duration: Duration,
    /// The answer's status, where one came.
    pub status: Option<StatusCode>,
    /// The error it will be, where it is one.
    pub error: Option<&'a Error>,
}

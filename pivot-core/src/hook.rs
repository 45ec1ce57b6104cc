//! Callbacks before and after each attempt.

use std::time::Duration;

use http::{HeaderMap, StatusCode};

use crate::endpoint::Endpoint;
use crate::error::Error;

/// Callbacks before and after each attempt, for adding headers, for metrics or for logging.
///
/// Each attempt has one start and one end, however many redirects it follows and however it ends: also if its request
/// cannot be sent, its timeout elapses, or its caller stops waiting, which is an error of the kind
/// [`Cancelled`](crate::ErrorKind::Cancelled). A request that is rejected before its first attempt has none.
///
/// Hooks see the operation but never the credentials, which are added afterwards.
///
/// ```
/// use pivot_core::hook::{AttemptContext, Hook};
///
/// struct Traced;
///
/// impl Hook for Traced {
///     fn before_attempt(&self, attempt: &mut AttemptContext<'_>) {
///         let id = format!("{}-{}", attempt.endpoint.operation, attempt.number);
///         attempt.headers.extend(id.parse().map(|value| (http::HeaderName::from_static("x-correlation-id"), value)));
///     }
/// }
/// ```
pub trait Hook: Send + Sync {
    /// Called before the request of an attempt is sent.
    fn before_attempt(&self, attempt: &mut AttemptContext<'_>) {
        let _ = attempt;
    }

    /// Called when an attempt has ended: the whole response has been read, or there will be none.
    fn after_attempt(&self, outcome: &AttemptOutcome<'_>) {
        let _ = outcome;
    }

    /// Called for each value in a response that does not fit the type of its field and was set aside, because the
    /// vendor deviates from its documentation. At most a hundred times for one response, or for one item of a list.
    fn on_misfit(&self, misfit: &MisfitFound<'_>) {
        let _ = misfit;
    }
}

/// A value in a response that does not fit the type of its field. It does not contain the value, which may be a secret:
/// the decoded response has it ([`pivot_json::misfits`]).
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct MisfitFound<'a> {
    /// The operation.
    pub endpoint: &'static Endpoint,
    /// The path of the value in the response, such as `orders[3].total`.
    pub path: &'a str,
    /// Why it does not fit.
    pub reason: &'a str,
}

/// A request that is about to be sent.
#[derive(Debug)]
#[non_exhaustive]
pub struct AttemptContext<'a> {
    /// The operation.
    pub endpoint: &'static Endpoint,
    /// The number of the attempt, counted from 1.
    pub number: u32,
    /// The headers of the request, which can be added to. Credentials are added later and take precedence.
    pub headers: &'a mut HeaderMap,
}

/// The result of an attempt.
#[derive(Debug)]
#[non_exhaustive]
pub struct AttemptOutcome<'a> {
    /// The operation.
    pub endpoint: &'static Endpoint,
    /// The number of the attempt, counted from 1.
    pub number: u32,
    /// The time until the whole response was read or the attempt failed.
    pub duration: Duration,
    /// The status of the response. `None` if none was received.
    pub status: Option<StatusCode>,
    /// The error of the attempt. `None` if it succeeded.
    pub error: Option<&'a Error>,
}

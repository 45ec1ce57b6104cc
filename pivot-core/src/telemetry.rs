//! What is reported to `tracing`: one span per call, one event per attempt, warnings of retries and failures, and on
//! request the bodies. Fields are named after OpenTelemetry's conventions for HTTP clients, and each vendor has a target of
//! its own. All but the bodies comes from the endpoint, never from a filled URL; bodies are shown without secrets.
//!
//! | target | level | what |
//! |---|---|---|
//! | `ownli_client` | `INFO` | the span of a call, `http.client.call` |
//! | | `DEBUG` | an attempt, `attempt`: duration, status, error |
//! | | `WARN` | a retry and the wait before it, `retrying`; a failed call, `failed`; values that do not fit |
//! | `ownli_client::wire` | `TRACE` | the body of a request and of a response, the first 16 KB without secrets |

use std::borrow::Cow;
use std::time::Duration;

use tracing::Span;
use url::Url;

use crate::endpoint::{Endpoint, Vendor};
use crate::error::{Error, ErrorKind};
use crate::hook::AttemptOutcome;
use crate::response::RawResponse;

/// The spans and events of one vendor, under a target of its own; made by
/// [`vendor_telemetry!`](crate::vendor_telemetry).
#[doc(hidden)]
#[derive(Debug)]
pub struct VendorTelemetry {
    pub span: fn(&Endpoint, &Url) -> Span,
    pub attempt: fn(&AttemptOutcome<'_>),
    pub retry: fn(&Endpoint, &Error, Duration),
    pub failure: fn(&Endpoint, &Error),
    pub misfits: fn(&Endpoint, &FirstMisfit<'_>),
    pub is_wire_shown: fn() -> bool,
    pub wire: fn(&Endpoint, &Wire<'_>),
}

/// The first value that does not fit its field, and how many there are.
#[doc(hidden)]
#[derive(Debug)]
pub struct FirstMisfit<'a> {
    pub count: usize,
    pub path: String,
    pub reason: &'a str,
}

/// A body, without secrets.
#[doc(hidden)]
#[derive(Debug)]
pub struct Wire<'a> {
    /// `request` or `response`.
    pub part: &'static str,
    pub status: Option<u16>,
    pub body: Cow<'a, str>,
}

/// A [`Vendor`](crate::Vendor)'s telemetry under a target: the name of the crate that has the vendor's client.
///
/// ```
/// use pivot_core::endpoint::{ErrorDetails, Vendor};
///
/// static ACME: Vendor =
///     Vendor::new("acme", |_| ErrorDetails::default()).with_telemetry(&pivot_core::vendor_telemetry!("acme_client"));
/// assert_eq!(ACME.name, "acme");
/// ```
#[macro_export]
macro_rules! vendor_telemetry {
    ($target:literal) => {
        $crate::telemetry::VendorTelemetry {
            span: |endpoint, base| {
                let empty = $crate::__tracing::field::Empty;
                $crate::__tracing::info_span!(
                    target: $target,
                    "http.client.call",
                    otel.name = format_args!("{} {}", endpoint.method, endpoint.path),
                    otel.kind = "client",
                    otel.status_code = empty,
                    vendor = endpoint.vendor.name,
                    operation = endpoint.operation,
                    http.request.method = endpoint.method.as_str(),
                    url.template = endpoint.path,
                    url.scheme = base.scheme(),
                    server.address = base.host_str().unwrap_or_default(),
                    server.port = base.port_or_known_default(),
                    http.request.resend_count = empty,
                    http.response.status_code = empty,
                    error.type = empty,
                )
            },
            attempt: |outcome| {
                $crate::__tracing::debug!(
                    target: $target,
                    attempt = outcome.number,
                    duration_ms = $crate::telemetry::milliseconds(outcome.duration),
                    http.response.status_code = outcome.status.map(|status| status.as_u16()),
                    error = outcome.error.map($crate::__tracing::field::display),
                    "attempt"
                );
            },
            retry: |endpoint, error, wait| {
                $crate::__tracing::warn!(
                    target: $target,
                    operation = endpoint.operation,
                    attempts = error.attempts(),
                    wait_ms = $crate::telemetry::milliseconds(wait),
                    %error,
                    "retrying"
                );
            },
            failure: |endpoint, error| {
                $crate::__tracing::warn!(
                    target: $target,
                    operation = endpoint.operation,
                    attempts = error.attempts(),
                    %error,
                    "failed"
                );
            },
            misfits: |endpoint, first| {
                $crate::__tracing::warn!(
                    target: $target,
                    operation = endpoint.operation,
                    misfits = first.count,
                    path = first.path,
                    reason = first.reason,
                    "values that do not fit their fields were set aside"
                );
            },
            is_wire_shown: || {
                $crate::__tracing::enabled!(target: concat!($target, "::wire"), $crate::__tracing::Level::TRACE)
            },
            wire: |endpoint, wire| {
                $crate::__tracing::trace!(
                    target: concat!($target, "::wire"),
                    operation = endpoint.operation,
                    http.response.status_code = wire.status,
                    body = &*wire.body,
                    "{}",
                    wire.part
                );
            },
        }
    };
}

/// That of a vendor without a target of its own.
pub(crate) static CORE: VendorTelemetry = vendor_telemetry!("pivot_core");

#[doc(hidden)]
pub fn milliseconds(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

pub(crate) fn span(endpoint: &'static Endpoint, base: &Url) -> Span {
    (of(endpoint).span)(endpoint, base)
}

pub(crate) fn of(endpoint: &'static Endpoint) -> &'static VendorTelemetry {
    let Vendor { telemetry, .. } = endpoint.vendor;
    telemetry
}

pub(crate) fn outcome(span: &Span, endpoint: &'static Endpoint, outcome: Result<&RawResponse, &Error>) {
    let (status, attempts) = match outcome {
        Ok(response) => (Some(response.status), response.attempts),
        Err(error) => (error.status(), error.attempts()),
    };
    if let Some(status) = status {
        span.record("http.response.status_code", status.as_u16());
    }
    if attempts > 1 {
        span.record("http.request.resend_count", attempts - 1);
    }
    if let Err(error) = outcome {
        span.record("otel.status_code", "ERROR");
        match error.status() {
            Some(status) if error.kind() == ErrorKind::Status => span.record("error.type", status.as_str()),
            _ => span.record("error.type", error.kind().as_str()),
        };
        span.in_scope(|| (of(endpoint).failure)(endpoint, error));
    }
}

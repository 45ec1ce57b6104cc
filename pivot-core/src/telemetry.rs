//! What is reported to `tracing`: one span per call and one event per attempt, named after OpenTelemetry's conventions
//! for HTTP clients. Everything in them comes from the endpoint, never from a filled URL.

use tracing::field::Empty;
use tracing::{Span, debug, info_span};
use url::Url;

use crate::error::{Error, ErrorKind};
use crate::hook::AttemptOutcome;
use crate::request::RequestParts;
use crate::response::RawResponse;

pub(crate) fn span(parts: &RequestParts, base: &Url) -> Span {
    let endpoint = parts.endpoint;
    info_span!(
        "http.client.call",
        otel.name = format_args!("{} {}", endpoint.method, endpoint.path),
        otel.kind = "client",
        otel.status_code = Empty,
        vendor = endpoint.vendor.name,
        operation = endpoint.operation,
        http.request.method = endpoint.method.as_str(),
        url.template = endpoint.path,
        url.scheme = base.scheme(),
        server.address = base.host_str().unwrap_or_default(),
        server.port = base.port_or_known_default(),
        http.request.resend_count = Empty,
        http.response.status_code = Empty,
        error.type = Empty,
    )
}

pub(crate) fn attempt(outcome: &AttemptOutcome<'_>) {
    debug!(
        attempt = outcome.number,
        duration_ms = u64::try_from(outcome.duration.as_millis()).unwrap_or(u64::MAX),
        http.response.status_code = outcome.status.map(|status| status.as_u16()),
        error = outcome.error.map(tracing::field::display),
        "attempt"
    );
}

pub(crate) fn outcome(span: &Span, outcome: Result<&RawResponse, &Error>) {
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
    }
}

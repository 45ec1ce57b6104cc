//! The bodies of a call, shown to whoever has asked for them, without secrets.

use std::borrow::Cow;

use bytes::Bytes;
use http::StatusCode;
use tracing::level_filters::LevelFilter;

use crate::redaction::call_secrets::CallSecrets;
use crate::redaction::named_secrets;
use crate::redaction::scrub::scrub_bytes;
use crate::redaction::{REDACTED, Secret};
use crate::request::RequestValues;
use crate::telemetry::{Wire, of};

/// How much of a body is looked through for the call's own secrets: what is shown, and the longest spelling of a secret.
const LOOKED_THROUGH: usize = 64 * 1024;

/// A body in which a longer secret may stand is not shown.
const LONGEST_SECRET: usize = 8 * 1024;

/// Shows a request's body, if anybody wants to see it.
pub(crate) fn request(parts: &RequestValues, secrets: &CallSecrets) {
    show(parts, ("request", None), parts.body.as_bytes(), parts.is_token_request, secrets);
}

/// Shows the body of a response, if anybody wants to see it. That of a token, or of whatever else is itself a secret, is not
/// shown at all.
pub(crate) fn response(parts: &RequestValues, status: StatusCode, body: Option<&Bytes>, secrets: &CallSecrets) {
    show(parts, ("response", Some(status.as_u16())), body, secrets.hides_answer(), secrets);
}

fn show(
    parts: &RequestValues,
    (part, status): (&'static str, Option<u16>),
    body: Option<&Bytes>,
    is_secret: bool,
    secrets: &CallSecrets,
) {
    // Mostly nobody has: this is cheaper to ask.
    if LevelFilter::current() < LevelFilter::TRACE {
        return;
    }
    let telemetry = of(parts.endpoint);
    if (telemetry.is_wire_shown)() {
        let body = body.map_or(Cow::Borrowed("(a stream)"), |body| shown(body, is_secret, secrets));
        (telemetry.wire)(parts.endpoint, &Wire { part, status, body });
    }
}

fn shown(body: &Bytes, is_secret: bool, secrets: &CallSecrets) -> Cow<'static, str> {
    let is_long = |secret: &Secret| secret.expose().len() > LONGEST_SECRET;
    if !body.is_empty() && (is_secret || secrets.iter().any(is_long)) {
        return Cow::Borrowed(REDACTED);
    }
    // More than is shown, since half a secret at the cut would not be found.
    let beginning = body.slice(..body.len().min(LOOKED_THROUGH));
    let clean = named_secrets::shown(&scrub_bytes(&beginning, secrets));
    Cow::Owned(String::from_utf8_lossy(&clean).into_owned())
}

//! How far a request came, read from reqwest's errors and their causes.

use std::error::Error as StdError;
use std::io;

use crate::transport::{TransportError, TransportErrorKind};

/// Why there is no answer. reqwest's error is reduced to its words without the URL, which holds the token of some
/// vendors.
pub(super) fn explain(error: reqwest::Error) -> TransportError {
    let error = error.without_url();
    if error.is_builder() {
        return TransportError::new(TransportErrorKind::InvalidRequest, words(&error));
    }
    if error.is_connect() {
        return connect(&error);
    }
    let kind = if was_not_looked_at(&error) {
        TransportErrorKind::Unprocessed
    } else if error.is_timeout() {
        TransportErrorKind::Timeout
    } else {
        after_departure(&error)
    };
    TransportError::new(kind, words(&error))
}

/// Why the rest of a body does not come. Its answer has begun, so the request was looked at, whatever is said now.
pub(super) fn explain_body(error: reqwest::Error) -> TransportError {
    let error = error.without_url();
    let kind = if error.is_timeout() { TransportErrorKind::Timeout } else { TransportErrorKind::Interrupted };
    TransportError::new(kind, words(&error))
}

fn connect(error: &reqwest::Error) -> TransportError {
    if let Some(tls) = causes(error).find_map(super::tls::what_is_wrong) {
        return TransportError::new(TransportErrorKind::Tls, tls);
    }
    let explained = TransportError::new(TransportErrorKind::Connect, words(error));
    if error.is_timeout() { explained.timed_out() } else { explained }
}

/// Whether the request certainly was not looked at, although there was a connection.
///
/// - hyper gives a request back when its connection was gone before anything of it was written: "canceled".
/// - `REFUSED_STREAM` (RFC 9113, section 8.7) says so.
/// - A `GOAWAY` says so of the streams above its last one, and h2 fails only those with it: the others go on, and end
///   with an I/O error where the connection does (RFC 9113, section 6.8).
fn was_not_looked_at(error: &reqwest::Error) -> bool {
    causes(error).any(|cause| {
        let canceled = cause.downcast_ref::<hyper::Error>().is_some_and(hyper::Error::is_canceled);
        let refused = cause.downcast_ref::<h2::Error>().is_some_and(|error| {
            let refused_stream = error.is_reset() && error.reason() == Some(h2::Reason::REFUSED_STREAM);
            error.is_remote() && (refused_stream || error.is_go_away())
        });
        canceled || refused
    })
}

fn after_departure(error: &reqwest::Error) -> TransportErrorKind {
    let parse = causes(error).filter_map(|cause| cause.downcast_ref::<hyper::Error>()).find(|error| error.is_parse());
    match parse {
        // hyper asks for its server to tell this apart by a question.
        Some(error) if error.to_string().contains("head is too large") => TransportErrorKind::HeadTooLarge,
        Some(_) => TransportErrorKind::Protocol,
        None => TransportErrorKind::Interrupted,
    }
}

/// An error and its causes. An I/O error passes over the one that it was made of, so that one is looked at too.
pub(super) fn causes<'a>(error: &'a (dyn StdError + 'static)) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    /// No chain is that long; one that is must be a circle.
    const MOST: usize = 32;
    std::iter::successors(Some(error), |error| cause(*error)).take(MOST)
}

fn cause<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a (dyn StdError + 'static)> {
    let inner = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
    inner.map(|inner| inner as _).or_else(|| error.source())
}

/// The words of an error and its causes, joined: reqwest's own say little without them.
pub(super) fn words(error: &(dyn StdError + 'static)) -> String {
    let mut text = String::new();
    for cause in causes(error) {
        let more = cause.to_string();
        if !text.contains(&more) {
            text.push_str(if text.is_empty() { "" } else { ": " });
            text.push_str(&more);
        }
    }
    text
}

//! What the ends of all lists have in common.

use crate::endpoint::Endpoint;
use crate::error::{Error, ErrorKind};

/// Whether an error may say that a page is beyond the end: it is not found, or its range is not there; or, for a position
/// that the vendor checks, it is called invalid.
pub(super) fn is_beyond(error: &Error, may_be_called_invalid: bool) -> bool {
    let is_of_the_page = error.kind() == ErrorKind::Status && !error.is_auth() && !error.is_rate_limited();
    let status = error.status().map(|status| status.as_u16());
    is_of_the_page && (is_not_there(error) || may_be_called_invalid && matches!(status, Some(400 | 422)))
}

/// Whether a refusal says that the page is not there, and nothing else.
pub(super) fn is_not_there(error: &Error) -> bool {
    matches!(error.status().map(|status| status.as_u16()), Some(404 | 416))
}

/// The error of a list that cannot go on, with the number of items that are missing, if more were announced than came.
pub(super) fn broken_off(endpoint: &'static Endpoint, why: &str, total: Option<u64>, missing: u64) -> Error {
    match total {
        Some(total) if missing > 0 => {
            Error::pagination(endpoint, &format!("{why}, and {missing} of the {total} announced are missing"))
        }
        _ => Error::pagination(endpoint, why),
    }
}

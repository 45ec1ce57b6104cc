//! What requests are answered with.

use http::StatusCode;
use ownli_client::ErrorCode;
use pivot_json::Json;
use serde_json::{Value, json};

use crate::journal::Received;
use crate::server::Answer;

/// Why a request is refused; without a code for a 401.
pub(super) struct Refusal {
    status: StatusCode,
    code: Option<ErrorCode>,
    message: String,
}

impl Refusal {
    pub(super) fn new(status: StatusCode, code: ErrorCode, message: impl Into<String>) -> Self {
        Self { status, code: Some(code), message: message.into() }
    }

    pub(super) fn bad(why: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, ErrorCode::InvalidParameters, why)
    }

    pub(super) fn bad_state(state: &str) -> Self {
        Self::new(StatusCode::BAD_REQUEST, ErrorCode::InvalidStateCode, format!("{state} is no state"))
    }

    pub(super) fn unauthorized() -> Self {
        Self { status: StatusCode::UNAUTHORIZED, code: None, message: String::new() }
    }

    pub(super) fn not_found(code: ErrorCode, id: &str) -> Self {
        Self::new(StatusCode::NOT_FOUND, code, format!("no {id}"))
    }

    /// A conflict whose code is cut from the vendor's pages.
    ///
    /// Source: \[guess\].
    pub(super) fn conflict(why: impl Into<String>) -> Self {
        Self::new(StatusCode::CONFLICT, ErrorCode::InvalidParameters, why)
    }

    /// A refusal of Ownli's business: it comes as a failure of the server's.
    pub(super) fn business(code: ErrorCode, why: impl Into<String>) -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, code, why)
    }

    pub(super) fn answer(self) -> Answer {
        match self.code {
            Some(code) => Answer::of(self.status, &json!({"error_code": code.as_str(), "error_message": self.message})),
            None => Answer::json(self.status, ""),
        }
    }
}

pub(super) type Outcome = Result<Answer, Refusal>;

pub(super) fn ok(body: &dyn Json) -> Outcome {
    Ok(Answer::json(StatusCode::OK, pivot_json::to_vec(body)))
}

pub(super) fn shown(body: &Value) -> Outcome {
    Ok(Answer::of(StatusCode::OK, body))
}

/// Reads a body that fits the description.
pub(super) fn body<T: Json>(request: &Received) -> Result<T, Refusal> {
    pivot_json::from_slice_strict(&request.body).map_err(|error| Refusal::bad(error.to_string()))
}

/// Makes a value of a client's type of what the mock has put together.
pub(super) fn typed<T: Json>(value: &Value) -> Result<T, Refusal> {
    pivot_json::from_value(value).map_err(|error| Refusal::bad(error.to_string()))
}

/// Refuses a state that is none of the United States'.
pub(super) fn check_state(state: Option<&str>) -> Result<(), Refusal> {
    match state {
        Some(state) if !STATES.contains(&state.to_ascii_uppercase().as_str()) => Err(Refusal::bad_state(state)),
        _ => Ok(()),
    }
}

/// The states, and the district.
const STATES: [&str; 51] = [
    "AK", "AL", "AR", "AZ", "CA", "CO", "CT", "DC", "DE", "FL", "GA", "HI", "IA", "ID", "IL", "IN", "KS", "KY", "LA",
    "MA", "MD", "ME", "MI", "MN", "MO", "MS", "MT", "NC", "ND", "NE", "NH", "NJ", "NM", "NV", "NY", "OH", "OK", "OR",
    "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VA", "VT", "WA", "WI", "WV", "WY",
];

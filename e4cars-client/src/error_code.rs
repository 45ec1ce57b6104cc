//! E4Cars' error codes.

use pivot_core::Error;
use pivot_core::endpoint::{Documented, ErrorDetails, ErrorResponse, Vendor};
use pivot_core::error::body::ErrorWords;

pivot_json::open_enum! {
    /// An error code of E4Cars. The document names one, which an event carries as its
    /// [result code](pivot_types::logistics::ResultCode); it says that there are more. The body of an error response,
    /// [`FlowResponse`](crate::FlowResponse), is documented without a code.
    ///
    /// Source: \[doc\] for the code; \[guess\] that a response with a code uses the same ones.
    pub enum ErrorCode {
        /// No vehicle with this identification is known under the account.
        VehicleAccountNotFound = "VEHICLE_ACCOUNT_NOT_FOUND",
    }
}

impl ErrorCode {
    /// The error code in an error response of E4Cars. `None` if the error did not come from a response of E4Cars, or if
    /// the response has no code, as all documented ones. A known code is recognised in any case of letters.
    ///
    /// Source: \[guess\].
    #[inline]
    pub fn of(error: &Error) -> Option<Self> {
        E4CARS.code_of(error).map(|code| Self::from(code).canonical())
    }
}

pub(crate) static E4CARS: Vendor = Vendor::new("e4cars", parse_error)
    .with_telemetry(&pivot_core::vendor_telemetry!("e4cars_client"))
    .with_documented(&DOCUMENTED);

/// What the vendor documents of its responses.
///
/// Source: \[doc\].
static DOCUMENTED: Documented = Documented {
    statuses: &[200, 400, 401, 403],
    headers: &[],
    is_error_code: |code| ErrorCode::from(code).canonical().is_known(),
};

/// E4Cars writes `{status, message}`; what stands before it has forms of its own. Its `status` is no code.
///
/// Source: \[doc\].
#[inline]
fn parse_error(answer: &ErrorResponse<'_>) -> ErrorDetails {
    // `x-request-id` is not documented; it is what most gateways send [guess].
    let request_id = answer.headers.get("x-request-id").and_then(|id| id.to_str().ok()).map(str::to_owned);
    let fault = ErrorDetails::from(ErrorWords::of(answer.body));
    ErrorDetails { request_id: request_id.or(fault.request_id.clone()), ..fault }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_code_survives() {
        assert_eq!(ErrorCode::from("VEHICLE_ACCOUNT_NOT_FOUND"), ErrorCode::VehicleAccountNotFound);
        assert_eq!(ErrorCode::from("YARD_IS_FULL").as_str(), "YARD_IS_FULL");
        assert_eq!(ErrorCode::KNOWN.len(), 1);
    }

    #[test]
    fn the_code_of_a_response_is_read_and_its_status_is_none() {
        for (body, code) in [
            (r#"{"status": "error", "message": "Unauthorized. Please authenticate."}"#, None),
            (r#"{"status": "error", "code": "VEHICLE_ACCOUNT_NOT_FOUND"}"#, Some("VEHICLE_ACCOUNT_NOT_FOUND")),
            ("", None),
        ] {
            let headers = http::HeaderMap::new();
            let bytes = bytes::Bytes::from(body);
            let answer = ErrorResponse { status: http::StatusCode::BAD_REQUEST, headers: &headers, body: &bytes };
            assert_eq!(parse_error(&answer).code.as_deref(), code, "{body}");
        }
    }
}

//! The error codes of Orange's APIs.

use http::StatusCode;
use pivot_core::Error;
use pivot_core::endpoint::{ErrorClass, ErrorDetails, ErrorResponse, Vendor};
use pivot_core::error::body::ErrorWords;

pivot_json::open_enum! {
    /// An error code of an Orange API, the number in the `code` property of an error response.
    ///
    /// Source: \[doc\] for the meaning of 25 and 42; \[vendor\], Orange's general guide to errors, for the others, of
    /// which 20 to 28 and 64 to 68 are individually \[seen\] only.
    pub enum ErrorCode {
        /// 0: no specific code applies.
        Unspecified = "0",
        /// 1: internal error of the API.
        Internal = "1",
        /// 5: the service is temporarily unavailable.
        ServiceUnavailable = "5",
        /// 6: the service is over capacity; retry later.
        OverCapacity = "6",
        /// 20: a parameter in the URL has an invalid value.
        InvalidUrlParameter = "20",
        /// 21: the request body is missing.
        MissingBody = "21",
        /// 22: the request body is invalid.
        InvalidBody = "22",
        /// 23: a required field of the request body is missing.
        MissingBodyField = "23",
        /// 24: a field of the request body is invalid.
        InvalidBodyField = "24",
        /// 25: a required request header is missing.
        MissingHeader = "25",
        /// 26: a request header has an invalid value.
        InvalidHeader = "26",
        /// 27: a required query parameter is missing.
        MissingQueryParameter = "27",
        /// 28: a query parameter has an invalid value.
        InvalidQueryParameter = "28",
        /// 40: the request carries no credentials.
        MissingCredentials = "40",
        /// 41: the credentials are invalid or have been revoked.
        InvalidCredentials = "41",
        /// 42: the access token has expired. If the client can refresh the token, it has done so and repeated the
        /// request before it reports this.
        ExpiredCredentials = "42",
        /// 50: access is denied.
        AccessDenied = "50",
        /// 51: the application is not allowed to make this request.
        ForbiddenRequester = "51",
        /// 52: the user is not allowed to make this request.
        ForbiddenUser = "52",
        /// 53: the rate limit is exceeded. Sent with status 403.
        TooManyRequests = "53",
        /// 60: the resource does not exist.
        NotFound = "60",
        /// 61: the resource does not support the HTTP method.
        MethodNotAllowed = "61",
        /// 62: the resource is not available in the media type of the `Accept` header.
        NotAcceptable = "62",
        /// 63: the server timed out waiting for the request.
        RequestTimeout = "63",
        /// 64: the `Content-Length` header is missing.
        LengthRequired = "64",
        /// 65: a precondition of the request does not hold.
        PreconditionFailed = "65",
        /// 66: the request body is too large.
        BodyTooLarge = "66",
        /// 67: the URL is too long.
        UrlTooLong = "67",
        /// 68: the media type of the request body is not supported.
        UnsupportedMediaType = "68",
    }
}

impl ErrorCode {
    /// The error code in an error response of Orange. `None` if the error did not come from a response, or if the
    /// response carries no code.
    pub fn of(error: &Error) -> Option<Self> {
        error.vendor_code().map(Self::from)
    }
}

pivot_json::object! {
    /// The body of an error response.
    ///
    /// Source: \[doc\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ErrorBody {
        /// The error code; see [`ErrorCode`]. `None` if absent.
        pub code: Option<String>,
        /// A short text naming the error, such as `Expired credentials`. `None` if absent.
        pub message: Option<String>,
        /// Free text with more detail. `None` if absent.
        pub description: Option<String>,
    }
}

pub(crate) static ORANGE: Vendor = Vendor { name: "orange", parse_error };

/// A 401 with code 42 is helped by a new token, any other 401 is not \[doc\]; a 403 with code 53 is a rate limit \[vendor\].
/// What comes before the API (the token endpoint, a gateway, a proxy) writes errors in other forms; the words of all are
/// read.
fn parse_error(answer: &ErrorResponse<'_>) -> ErrorDetails {
    let mut fault = ErrorDetails::from(ErrorWords::of(answer.body));
    fault.class = match (answer.status, fault.code.as_deref()) {
        (StatusCode::UNAUTHORIZED, Some("42")) => ErrorClass::TokenExpired,
        (StatusCode::UNAUTHORIZED, _) => ErrorClass::InvalidCredentials,
        (StatusCode::FORBIDDEN, Some("53")) => ErrorClass::RateLimited,
        _ => ErrorClass::FromStatus,
    };
    let request_id = answer.headers.get("x-oapi-request-id").and_then(|id| id.to_str().ok()).map(str::to_owned);
    fault.request_id = request_id.or(fault.request_id);
    fault
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_code_survives() {
        assert_eq!(ErrorCode::from("42"), ErrorCode::ExpiredCredentials);
        assert_eq!(ErrorCode::from("4711").as_str(), "4711");
        assert_eq!(ErrorCode::KNOWN.len(), 29);
    }
}

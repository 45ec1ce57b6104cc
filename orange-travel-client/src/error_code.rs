//! Orange's error codes.

use http::StatusCode;
use pivot_core::Error;
use pivot_core::endpoint::{ErrorClass, ErrorDetails, ErrorResponse, Vendor};
use pivot_core::error::body::ErrorWords;

pivot_json::open_enum! {
    /// An error code of an Orange API. The meaning of 25 and 42 is in the document \[doc\], that of the others in Orange's
    /// general guide to errors \[vendor\]; those of 20 to 28 and 64 to 68, one by one, are \[seen\].
    pub enum ErrorCode {
        /// 0: nothing more precise.
        Unspecified = "0",
        /// 1: an error inside the API.
        Internal = "1",
        /// 5: the service is unavailable.
        ServiceUnavailable = "5",
        /// 6: the service is over capacity.
        OverCapacity = "6",
        /// 20: a value in the URL is invalid.
        InvalidUrlParameter = "20",
        /// 21: the body is missing.
        MissingBody = "21",
        /// 22: the body is invalid.
        InvalidBody = "22",
        /// 23: a field of the body is missing.
        MissingBodyField = "23",
        /// 24: a field of the body is invalid.
        InvalidBodyField = "24",
        /// 25: a header is missing.
        MissingHeader = "25",
        /// 26: a header is invalid.
        InvalidHeader = "26",
        /// 27: a query parameter is missing.
        MissingQueryParameter = "27",
        /// 28: a query parameter is invalid.
        InvalidQueryParameter = "28",
        /// 40: there are no credentials.
        MissingCredentials = "40",
        /// 41: the credentials are invalid.
        InvalidCredentials = "41",
        /// 42: the token has expired; the client has asked for a new one already.
        ExpiredCredentials = "42",
        /// 50: access is denied.
        AccessDenied = "50",
        /// 51: the application may not do this.
        ForbiddenRequester = "51",
        /// 52: the user may not do this.
        ForbiddenUser = "52",
        /// 53: too many requests.
        TooManyRequests = "53",
        /// 60: there is no such resource.
        NotFound = "60",
        /// 61: the resource does not take this method.
        MethodNotAllowed = "61",
        /// 62: the answer cannot have the form that was asked for.
        NotAcceptable = "62",
        /// 63: the request took too long to arrive.
        RequestTimeout = "63",
        /// 64: the length is missing.
        LengthRequired = "64",
        /// 65: a precondition failed.
        PreconditionFailed = "65",
        /// 66: the body is too large.
        BodyTooLarge = "66",
        /// 67: the URL is too long.
        UrlTooLong = "67",
        /// 68: the body's media type is not taken.
        UnsupportedMediaType = "68",
    }
}

impl ErrorCode {
    /// The code of an error that Orange answered with.
    pub fn of(error: &Error) -> Option<Self> {
        error.vendor_code().map(Self::from)
    }
}

pivot_json::object! {
    /// The body of an error \[doc\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ErrorBody {
        /// The code.
        pub code: Option<String>,
        /// What went wrong.
        pub message: Option<String>,
        /// More about it.
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

//! Orange's error codes.

use http::StatusCode;
use pivot_core::Error;
use pivot_core::endpoint::{Documented, ErrorClass, ErrorDetails, ErrorResponse, Vendor};
use pivot_core::error::body::ErrorWords;
use pivot_json_derive::JsonObject;

pivot_json::open_enum! {
    /// An error code of an Orange API, the number in the `code` property of an error response. The general codes are
    /// below 100; see [`is_functional`](Self::is_functional) for the others. A conflict (409) has no code of its own.
    ///
    /// Source: \[doc\] for the meaning of 25 and 42; \[vendor\] for 0, 20 to 28 and 40 to 42; \[seen\] for the
    /// others.
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

/// The status with which each general code is sent, from the lowest code of a row to the highest.
const STATUSES: [(u16, u16, StatusCode); 15] = [
    (1, 1, StatusCode::INTERNAL_SERVER_ERROR),
    (5, 6, StatusCode::SERVICE_UNAVAILABLE),
    (20, 28, StatusCode::BAD_REQUEST),
    (40, 42, StatusCode::UNAUTHORIZED),
    (50, 53, StatusCode::FORBIDDEN),
    (60, 60, StatusCode::NOT_FOUND),
    (61, 61, StatusCode::METHOD_NOT_ALLOWED),
    (62, 62, StatusCode::NOT_ACCEPTABLE),
    (63, 63, StatusCode::REQUEST_TIMEOUT),
    (64, 64, StatusCode::LENGTH_REQUIRED),
    (65, 65, StatusCode::PRECONDITION_FAILED),
    (66, 66, StatusCode::PAYLOAD_TOO_LARGE),
    (67, 67, StatusCode::URI_TOO_LONG),
    (68, 68, StatusCode::UNSUPPORTED_MEDIA_TYPE),
    (100, u16::MAX, StatusCode::UNPROCESSABLE_ENTITY),
];

impl ErrorCode {
    /// The error code in an error response of Orange. `None` if the error did not come from a response of Orange, or if
    /// the response has no code. A known code is recognised in any case of letters.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn of(error: &Error) -> Option<Self> {
        ORANGE.code_of(error).map(|code| Self::from(code).canonical())
    }

    /// The status with which Orange's guidelines send the code: 422 for [functional](Self::is_functional) codes. `None`
    /// for 0, which no status belongs to, and for codes that are not in the guidelines.
    ///
    /// Source: \[seen\]; \[vendor\] for 20 to 28 and 40 to 42.
    #[inline]
    pub fn http_status(&self) -> Option<StatusCode> {
        let code = self.as_str().trim().parse::<u16>().ok()?;
        STATUSES.iter().find(|(first, last, _)| (*first..=*last).contains(&code)).map(|(.., status)| *status)
    }

    /// Whether it is a functional code: 100 or more, which each API defines for itself. Those of Travel B2B are not
    /// documented.
    ///
    /// Source: \[seen\].
    #[inline]
    pub fn is_functional(&self) -> bool {
        self.as_str().trim().parse::<u16>().is_ok_and(|code| code >= 100)
    }
}

/// The body of an error response.
///
/// Source: \[doc\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct ErrorBody {
    /// The error code; see [`ErrorCode`]. `None` if absent.
    pub code: Option<String>,
    /// A short text naming the error, such as `Expired credentials`. `None` if absent.
    pub message: Option<String>,
    /// Free text with more detail. `None` if absent.
    pub description: Option<String>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

pub(crate) static ORANGE: Vendor = Vendor::new("orange", parse_error)
    .with_telemetry(&pivot_core::vendor_telemetry!("orange_travel_client"))
    .with_documented(&DOCUMENTED);

/// What the vendor documents of its responses.
///
/// Source: \[doc\]; \[seen\] for the header.
static DOCUMENTED: Documented = Documented {
    statuses: &[200, 201, 400, 401, 403, 404, 406],
    headers: &["x-oapi-request-id"],
    is_error_code: |code| ErrorCode::from(code).canonical().is_known(),
};

/// A 401 with code 42 is helped by a new token, any other 401 is not; a 403 with code 53 is a rate limit. What comes before the
/// API (the token endpoint, a gateway, a proxy) writes errors in other forms; the words of all are read.
///
/// Source: \[doc\], \[vendor\].
#[inline]
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

    #[test]
    fn every_general_code_but_zero_has_its_status() {
        // The guidelines' table, written out.
        let table: [(u16, &[u16]); 14] = [
            (400, &[20, 21, 22, 23, 24, 25, 26, 27, 28]),
            (401, &[40, 41, 42]),
            (403, &[50, 51, 52, 53]),
            (404, &[60]),
            (405, &[61]),
            (406, &[62]),
            (408, &[63]),
            (411, &[64]),
            (412, &[65]),
            (413, &[66]),
            (414, &[67]),
            (415, &[68]),
            (500, &[1]),
            (503, &[5, 6]),
        ];
        let codes = || table.iter().flat_map(|(status, codes)| codes.iter().map(|code| (*status, *code)));
        for (status, code) in codes() {
            let known = ErrorCode::from(code.to_string().as_str());
            assert!(known.is_known() && !known.is_functional(), "{code}");
            assert_eq!(known.http_status().map(|status| status.as_u16()), Some(status), "{code}");
        }
        assert_eq!(codes().count() + 1, ErrorCode::KNOWN.len());
        for (code, status, is_functional) in [
            ("0", None, false),
            ("7", None, false),
            ("29", None, false),
            ("69", None, false),
            ("99", None, false),
            ("100", Some(422), true),
            ("4711", Some(422), true),
            ("-1", None, false),
            ("70000", None, false),
            ("", None, false),
            ("invalid_client", None, false),
        ] {
            let code = ErrorCode::from(code);
            assert_eq!(code.http_status().map(|status| status.as_u16()), status, "{code}");
            assert_eq!(code.is_functional(), is_functional, "{code}");
        }
    }
}

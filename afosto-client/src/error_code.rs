//! Afosto's error codes, and the body of its errors.

use std::collections::BTreeMap;

use http::StatusCode;
use pivot_core::Error;
use pivot_core::endpoint::{Documented, ErrorDetails, ErrorResponse, Vendor};
use pivot_core::error::body::ErrorWords;
use pivot_core::telemetry::VendorTelemetry;
use pivot_json_derive::JsonObject;
use serde_json::Value;

pivot_json::open_enum! {
    /// An error code of Afosto, as GraphQL's errors carry it in `extensions.code`. The REST API's errors have a number in its
    /// place, whose values are not documented: it is [`Unknown`](Self::Unknown), with the number as its text.
    ///
    /// Source: \[vendor\].
    pub enum ErrorCode {
        /// 401: the token is missing, invalid or expired.
        Unauthorized = "UNAUTHORIZED",
        /// 403: the token lacks a scope that the request needs.
        Forbidden = "FORBIDDEN",
        /// 404: what the request names does not exist.
        NotFound = "NOT_FOUND",
        /// 422: a value is invalid; `extensions.field` names its field.
        ValidationError = "VALIDATION_ERROR",
        /// 429: too many requests, or too costly ones. The limits are not published.
        RateLimited = "RATE_LIMITED",
        /// 500: internal error at Afosto.
        InternalServerError = "INTERNAL_SERVER_ERROR",
    }
}

impl ErrorCode {
    /// The error code in an error response of Afosto. `None` if the error did not come from a response of Afosto, or if
    /// the response has no code. A known code is recognised in any case of letters. Of several codes, it is the one that
    /// decided whether the request was repeated.
    ///
    /// Source: \[vendor\]; \[doc\] for the REST API.
    #[inline]
    pub fn of(error: &Error) -> Option<Self> {
        AFOSTO.code_of(error).map(|code| Self::from(code).canonical())
    }

    /// The status that the code corresponds to; a GraphQL response itself has the status 200. `None` if the code is
    /// unknown.
    ///
    /// Source: \[vendor\].
    #[inline]
    pub fn http_status(&self) -> Option<StatusCode> {
        match self {
            Self::Unauthorized => Some(StatusCode::UNAUTHORIZED),
            Self::Forbidden => Some(StatusCode::FORBIDDEN),
            Self::NotFound => Some(StatusCode::NOT_FOUND),
            Self::ValidationError => Some(StatusCode::UNPROCESSABLE_ENTITY),
            Self::RateLimited => Some(StatusCode::TOO_MANY_REQUESTS),
            Self::InternalServerError => Some(StatusCode::INTERNAL_SERVER_ERROR),
            Self::Unknown(_) => None,
        }
    }
}

/// The body of an error response. Each field is decoded independently: one of an unexpected type does not hide the others.
/// Error bodies in the formats of gateways and standards are decoded as well.
///
/// Source: \[doc\].
#[derive(Clone, Debug, Default, PartialEq, JsonObject)]
pub struct ErrorBody {
    /// The error code; see [`ErrorCode`]. `None` if absent.
    pub code: Option<String>,
    /// What went wrong.
    pub message: Option<String>,
    /// The reference to quote to Afosto's support.
    pub reference: Option<String>,
    /// What is wrong with the request: lists of fields under what is wrong with them, such as `required`. Absent where the
    /// body has nothing of the kind.
    pub errors: Option<BTreeMap<String, Vec<String>>>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

impl ErrorBody {
    /// The bodies of an error response: one, or several if the operation returns a list of them, as `/iam/profiles` does. Empty
    /// if the response is not JSON or reports no error; the text of a web page is in [`Error::message`].
    ///
    /// Source: \[doc\].
    ///
    /// ```
    /// # fn look(error: &afosto_client::Error) {
    /// for said in afosto_client::ErrorBody::all(error) {
    ///     for (what, fields) in said.errors.unwrap_or_default() {
    ///         eprintln!("{what}: {}", fields.join(", "));
    ///     }
    /// }
    /// # }
    /// ```
    #[inline]
    pub fn all(error: &Error) -> Vec<Self> {
        error.body().map(|body| read(body)).unwrap_or_default()
    }

    #[inline]
    fn of(value: &Value) -> Option<Self> {
        let words = ErrorWords::of_value(value);
        if words.is_empty() {
            return None;
        }
        // The newer API holds the error in `error` \[vendor\].
        let inner = || value.get("error").and_then(|error| error.get("errors").or_else(|| error.get("details")));
        let errors = value.get("errors").or_else(inner).map(errors).filter(|errors| !errors.is_empty());
        let message = match (words.message, words.description) {
            (None, description) => description,
            (message, None) => message,
            (Some(message), Some(description)) => Some(format!("{message}: {description}")),
        };
        Some(Self { code: words.code, message, reference: words.reference, errors, ..Self::default() })
    }
}

#[inline]
fn read(body: &[u8]) -> Vec<ErrorBody> {
    match pivot_json::from_slice(body) {
        Ok(Value::Array(items)) => items.iter().filter_map(ErrorBody::of).collect(),
        Ok(value) => ErrorBody::of(&value).into_iter().collect(),
        Err(_) => Vec::new(),
    }
}

/// Lists of fields under what is wrong with them. Where a list has sentences, each stands alone; where it has objects, the field
/// that one names stands under its message.
#[inline]
fn errors(value: &Value) -> BTreeMap<String, Vec<String>> {
    let mut errors: BTreeMap<String, Vec<String>> = BTreeMap::new();
    match value {
        Value::Object(map) => {
            for (what, fields) in map.iter().take(MOST) {
                let texts = match fields {
                    Value::Array(items) => items.iter().take(MOST).map(text).collect(),
                    Value::Null => Vec::new(),
                    other => vec![text(other)],
                };
                errors.insert(what.clone(), texts);
            }
        }
        Value::Array(items) => {
            for item in items.iter().take(MOST) {
                let words = ErrorWords::of_value(item);
                let Some(what) = words.message.or(words.description) else { continue };
                let field = ["field", "property", "path"].iter().find_map(|name| item.get(*name)?.as_str());
                errors.entry(what).or_default().extend(field.map(str::to_owned));
            }
        }
        Value::String(what) => drop(errors.insert(what.clone(), Vec::new())),
        _ => {}
    }
    errors
}

/// How many are kept of each kind.
const MOST: usize = 100;

#[inline]
fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

pub(crate) static AFOSTO: Vendor =
    Vendor::new("afosto", parse_error).with_telemetry(&TELEMETRY).with_documented(&DOCUMENTED);

/// What the vendor documents of its responses.
///
/// Source: \[doc\]; \[vendor\] for the codes, and for the statuses 422 and 429, which they come with.
pub(crate) static DOCUMENTED: Documented = Documented {
    statuses: &[200, 201, 202, 204, 206, 302, 400, 401, 403, 404, 409, 422, 429, 500, 503],
    headers: &["x-count", "x-page", "x-page-size", "x-task-id"],
    is_error_code: |code| ErrorCode::from(code).canonical().is_known(),
};

/// What the three vendors of this client have in common: errors of GraphQL are read in other ways.
pub(crate) static TELEMETRY: VendorTelemetry = pivot_core::vendor_telemetry!("afosto_client");

#[inline]
fn parse_error(answer: &ErrorResponse<'_>) -> ErrorDetails {
    ErrorWords::of(answer.body).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_code_survives() {
        assert_eq!(ErrorCode::from("NOT_FOUND"), ErrorCode::NotFound);
        assert_eq!(ErrorCode::from("422").as_str(), "422");
        assert_eq!(ErrorCode::KNOWN.len(), 6);
    }

    #[test]
    fn every_code_has_its_status() {
        // The vendor's table, written out.
        let table = [
            ("UNAUTHORIZED", 401),
            ("FORBIDDEN", 403),
            ("NOT_FOUND", 404),
            ("VALIDATION_ERROR", 422),
            ("RATE_LIMITED", 429),
            ("INTERNAL_SERVER_ERROR", 500),
        ];
        for (code, status) in table {
            let code = ErrorCode::from(code);
            assert!(code.is_known(), "{code}");
            assert_eq!(code.http_status().map(|status| status.as_u16()), Some(status), "{code}");
        }
        assert_eq!(table.len(), ErrorCode::KNOWN.len());
        assert_eq!(ErrorCode::from("422").http_status(), None);
    }

    #[test]
    fn one_error_and_a_list_of_errors_are_both_read() {
        let one =
            br#"{"code": 422, "message": "invalid", "reference": "r-1", "errors": {"required": ["sku", "name"]}}"#;
        let said = read(one);
        assert_eq!(said[0].code.as_deref(), Some("422"));
        assert_eq!(said[0].errors.as_ref().unwrap()["required"], ["sku", "name"]);
        assert_eq!(read(br#"[{"message": "a"}, null, {"message": "b"}]"#).len(), 2);
        for nothing in ["", "<html>", "7", "[]", "{}", "null"] {
            assert_eq!(read(nothing.as_bytes()), [], "{nothing}");
        }
    }

    #[test]
    fn a_part_of_another_form_hides_none_of_the_others() {
        for (errors, expected) in [
            ("[]", vec![]),
            ("null", vec![]),
            ("7", vec![]),
            ("{}", vec![]),
            (r#"{"required": "sku"}"#, vec![("required", vec!["sku"])]),
            (r#"{"required": ["sku", 7, null]}"#, vec![("required", vec!["sku", "7", "null"])]),
            (r#"{"required": null}"#, vec![("required", vec![])]),
            (r#"["too late", "too much"]"#, vec![("too late", vec![]), ("too much", vec![])]),
            (r#"[{"field": "sku", "message": "is missing"}]"#, vec![("is missing", vec!["sku"])]),
            (r#""too late""#, vec![("too late", vec![])]),
        ] {
            let body = format!(r#"{{"code": 422, "message": "invalid", "reference": "r-1", "errors": {errors}}}"#);
            let said = read(body.as_bytes()).swap_remove(0);
            let parts = [&said.code, &said.message, &said.reference].map(Option::as_deref);
            assert_eq!(parts, [Some("422"), Some("invalid"), Some("r-1")], "{body}");
            let found = said.errors.unwrap_or_default();
            let found: Vec<(&str, Vec<&str>)> = found
                .iter()
                .map(|(what, fields)| (what.as_str(), fields.iter().map(String::as_str).collect()))
                .collect();
            assert_eq!(found, expected, "{body}");
        }
    }

    #[test]
    fn errors_in_other_forms_keep_their_words() {
        for (body, code, message) in [
            (
                r#"{"error": {"code": 7, "message": "no", "details": {"sku": ["x"]}}, "meta": {}}"#,
                Some("7"),
                "no; sku: x",
            ),
            (r#"{"error": "invalid_client", "error_description": "who?"}"#, Some("invalid_client"), "who?"),
            (r#"{"title": "No credit", "detail": "30 short", "status": 403}"#, None, "No credit: 30 short"),
            (r#"{"message": "invalid", "errors": {"required": ["sku"]}}"#, None, "invalid; required: sku"),
            (r#"[{"message": "a"}, {"message": "b"}]"#, None, "a; b"),
            ("<html><body><h1>502 Bad Gateway</h1></body></html>", None, "502 Bad Gateway"),
            ("upstream timed out", None, "upstream timed out"),
        ] {
            let headers = http::HeaderMap::new();
            let bytes = bytes::Bytes::from(body.to_owned());
            let fault =
                parse_error(&ErrorResponse { status: http::StatusCode::BAD_REQUEST, headers: &headers, body: &bytes });
            assert_eq!((fault.code.as_deref(), fault.message.as_deref()), (code, Some(message)), "{body}");
        }
    }
}

//! The static properties of operations and vendors.

use bytes::Bytes;
pub use http::Method;
use http::{HeaderMap, StatusCode};

use crate::error::Error;
use crate::telemetry::{self, VendorTelemetry};

/// An operation of a vendor's API: all properties of a request except its values, so that it can be logged safely.
///
/// ```
/// use pivot_core::endpoint::{Endpoint, ErrorDetails, Idempotency, Method, Vendor};
///
/// static ACME: Vendor = Vendor::new("acme", |_| ErrorDetails::default());
/// static GET_PART: Endpoint = Endpoint::new(&ACME, "get_part", Method::GET, "/parts/{id}");
/// // A GET that acts: it is not repeated after a failure that leaves open whether it has acted.
/// static PAY: Endpoint = Endpoint::new(&ACME, "pay", Method::GET, "/pay/{id}").with_idempotency(Idempotency::NonIdempotent);
///
/// assert_eq!((GET_PART.idempotency, PAY.idempotency), (Idempotency::Safe, Idempotency::NonIdempotent));
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub struct Endpoint {
    /// Whose operation it is, and how its errors are read.
    pub vendor: &'static Vendor,
    /// The name of the operation, which is that of the client's method.
    pub operation: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path, with the names of path parameters in braces.
    pub path: &'static str,
    /// What repeating a request does. A property of the operation, since some GETs have an effect and some POSTs only
    /// read.
    pub idempotency: Idempotency,
}

impl Endpoint {
    /// An operation with the idempotency that HTTP defines for its method.
    pub const fn new(vendor: &'static Vendor, operation: &'static str, method: Method, path: &'static str) -> Self {
        let idempotency = Idempotency::of(&method);
        Self { vendor, operation, method, path, idempotency }
    }

    /// The same operation with another idempotency.
    #[must_use]
    pub const fn with_idempotency(mut self, idempotency: Idempotency) -> Self {
        self.idempotency = idempotency;
        self
    }
}

/// Errors of an operation that only its vendor's crate can find.
impl Endpoint {
    /// An error of the kind [`InvalidRequest`](crate::ErrorKind::InvalidRequest), for a request rejected before anything is
    /// sent.
    pub fn refused(&'static self, why: impl Into<String>) -> Error {
        Error::refused(self, why)
    }

    /// An error of the kind [`Timeout`](crate::ErrorKind::Timeout), for a call whose time limit elapsed before anything was
    /// sent: where it waits for something that other calls wait for too.
    pub fn deadline_exceeded(&'static self) -> Error {
        Error::deadline_exceeded(self)
    }

    /// An error of the kind [`ApiFailure`](crate::ErrorKind::ApiFailure), for a success response that lacks the result of the
    /// operation.
    pub fn unexpected_response(&'static self, why: &str) -> Error {
        Error::unexpected_response(self, why)
    }

    /// An error of the kind [`Decode`](crate::ErrorKind::Decode), for a list that does not end as it should.
    pub fn broken_list(&'static self, why: &str) -> Error {
        Error::pagination(self, why)
    }
}

/// A vendor: its name, and how its error responses are read.
#[non_exhaustive]
pub struct Vendor {
    /// The name, as shown in errors, logs and spans.
    pub name: &'static str,
    /// Reads a response that is not a success. Must not fail: what cannot be read is left out.
    pub parse_error: fn(&ErrorResponse<'_>) -> ErrorDetails,
    /// Where its spans and events are reported.
    pub(crate) telemetry: &'static VendorTelemetry,
    /// What is documented of its responses. `None` if nobody has said.
    pub(crate) documented: Option<&'static Documented>,
}

/// What a vendor documents of its responses, besides their bodies: whatever else comes is drift
/// ([`drift::Report`](crate::drift::Report)).
#[derive(Debug)]
pub struct Documented {
    /// The statuses of all operations.
    pub statuses: &'static [u16],
    /// The names of the headers that no standard defines, in small letters.
    pub headers: &'static [&'static str],
    /// Whether an error code is known.
    pub is_error_code: fn(&str) -> bool,
}

impl Vendor {
    /// A vendor whose spans and events have the target `pivot_core`.
    pub const fn new(name: &'static str, parse_error: fn(&ErrorResponse<'_>) -> ErrorDetails) -> Self {
        Self { name, parse_error, telemetry: &telemetry::CORE, documented: None }
    }

    /// The same vendor with spans and events of its own target; see [`vendor_telemetry!`](crate::vendor_telemetry).
    #[must_use]
    pub const fn with_telemetry(mut self, telemetry: &'static VendorTelemetry) -> Self {
        self.telemetry = telemetry;
        self
    }

    /// The same vendor with what it documents of its responses.
    #[must_use]
    pub const fn with_documented(mut self, documented: &'static Documented) -> Self {
        self.documented = Some(documented);
        self
    }

    /// What the vendor documents of its responses. `None` if nobody has said.
    pub const fn documented(&self) -> Option<&'static Documented> {
        self.documented
    }

    /// The [error code](crate::Error::vendor_code) in an error of this vendor. `None` if the error has no code, or if it
    /// is another vendor's, whose codes may be spelled alike and mean something else.
    pub fn code_of<'e>(&self, error: &'e Error) -> Option<&'e str> {
        error.vendor_code().filter(|_| error.vendor() == Some(self.name))
    }
}

impl std::fmt::Debug for Vendor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Vendor").field("name", &self.name).finish_non_exhaustive()
    }
}

/// A response that is not a success.
#[derive(Debug)]
pub struct ErrorResponse<'a> {
    /// The HTTP status, which may be one of success where the body alone reports the failure.
    pub status: StatusCode,
    /// The headers as they came, names in lower case.
    pub headers: &'a HeaderMap,
    /// The body; empty if it could not be read.
    pub body: &'a Bytes,
}

/// The content of an error response.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ErrorDetails {
    /// How the client reacts to the error.
    pub class: ErrorClass,
    /// The vendor's error code. `None` if there is none.
    pub code: Option<String>,
    /// The vendor's error message. `None` if there is none.
    pub message: Option<String>,
    /// The vendor's id of the request. `None` if there is none.
    pub request_id: Option<String>,
}

/// How the client reacts to an error. The vendor's own error code takes precedence over the HTTP status.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorClass {
    /// According to the HTTP status: 401 means invalid credentials, 429 a rate limit.
    #[default]
    FromStatus,
    /// The token was rejected, and a new one may be accepted; the request had no effect.
    TokenExpired,
    /// The credentials were rejected, and a new token would not help; the request had no effect.
    InvalidCredentials,
    /// Requests are sent too fast; the request had no effect.
    RateLimited,
    /// The vendor does not know the requested resource, whatever the status; the request had no effect.
    NotFound,
    /// The vendor rejected the request for a business reason, and it had no effect, whatever the status. It is not
    /// retried.
    Rejected,
    /// Retrying would not help, whatever the status. Whether the request had an effect is derived from the status.
    Permanent,
    /// Part of the request was carried out, or may have been, whatever the status says. It is not retried, also where a
    /// refusal of its kind would be.
    Uncertain,
    /// The error is temporary, whatever the status: the request is retried if its idempotency allows it. Whether it had
    /// an effect is derived from the status.
    Transient,
}

/// What repeating a request does. It decides whether the request is retried after an error that leaves open whether it
/// took effect, and whether a redirect may send it to another host. The terms are those of RFC 9110.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Idempotency {
    /// The request changes nothing: a GET or HEAD that only reads, a search by POST, a dry run.
    Safe,
    /// A repetition has no further effect: PUT, DELETE, a POST with an idempotency key.
    Idempotent,
    /// Each request takes effect: any other POST or PATCH, a GET with an effect. Retried only if the request provably
    /// never reached the vendor.
    NonIdempotent,
}

impl Idempotency {
    /// The idempotency that HTTP defines for a method, for operations about which nothing else is known.
    pub const fn of(method: &Method) -> Self {
        match *method {
            Method::GET | Method::HEAD | Method::OPTIONS => Self::Safe,
            Method::PUT | Method::DELETE => Self::Idempotent,
            _ => Self::NonIdempotent,
        }
    }
}

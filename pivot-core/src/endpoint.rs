//! What is known of an operation before it is called, and of a vendor's errors before there are any.

use bytes::Bytes;
pub use http::Method;
use http::{HeaderMap, StatusCode};

/// An operation of a vendor's API: everything that can be said of a call without its values, and may therefore be
/// printed anywhere.
///
/// ```
/// use pivot_core::endpoint::{Endpoint, ErrorDetails, Idempotency, Method, Vendor};
///
/// static ACME: Vendor = Vendor { name: "acme", parse_error: |_| ErrorDetails::default() };
/// static GET_PART: Endpoint = Endpoint::new(&ACME, "get_part", Method::GET, "/parts/{id}");
/// // A GET that acts: it is not repeated after a failure that leaves open whether it has acted.
/// static PAY: Endpoint = Endpoint::new(&ACME, "pay", Method::GET, "/pay/{id}").with_idempotency(Idempotency::NonIdempotent);
///
/// assert_eq!((GET_PART.idempotency, PAY.idempotency), (Idempotency::Safe, Idempotency::NonIdempotent));
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub struct Endpoint {
    /// Whose operation it is.
    pub vendor: &'static Vendor,
    /// Its name: that of the client's method.
    pub operation: &'static str,
    /// Its method.
    pub method: Method,
    /// Its path, with the names of the path parameters in braces.
    pub path: &'static str,
    /// What a call of it does: a fact of the operation, since there are GETs that act and POSTs that only read.
    pub idempotency: Idempotency,
}

impl Endpoint {
    /// An operation with the effect that HTTP gives its method.
    pub const fn new(vendor: &'static Vendor, operation: &'static str, method: Method, path: &'static str) -> Self {
        let idempotency = Idempotency::of(&method);
        Self { vendor, operation, method, path, idempotency }
    }

    /// The same operation with an effect of its own.
    #[must_use]
    pub const fn with_idempotency(mut self, idempotency: Idempotency) -> Self {
        self.idempotency = idempotency;
        self
    }
}

/// A vendor: its name, and how its errors are read.
pub struct Vendor {
    /// The name, as errors, logs and spans show it.
    pub name: &'static str,
    /// Reads an answer that is not a success. It never fails: what it cannot read, it leaves out.
    pub parse_error: fn(&ErrorResponse<'_>) -> ErrorDetails,
}

impl std::fmt::Debug for Vendor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Vendor").field("name", &self.name).finish_non_exhaustive()
    }
}

/// An answer that is not a success.
#[derive(Debug)]
pub struct ErrorResponse<'a> {
    /// Its status.
    pub status: StatusCode,
    /// Its headers.
    pub headers: &'a HeaderMap,
    /// Its body; empty where it could not be read.
    pub body: &'a Bytes,
}

/// What a vendor's answer says went wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ErrorDetails {
    /// What follows from it.
    pub class: ErrorClass,
    /// The vendor's error code.
    pub code: Option<String>,
    /// The vendor's message.
    pub message: Option<String>,
    /// The vendor's number for the request.
    pub request_id: Option<String>,
}

/// What follows from a fault, beyond what its status says: the vendor's own code decides before the status does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorClass {
    /// What the status says: 401 means that the credentials were refused, 429 that calls come too fast.
    #[default]
    FromStatus,
    /// The token was refused, and a new one may help; nothing was done.
    TokenExpired,
    /// The credentials were refused, and asking for a new token would not help; nothing was done.
    InvalidCredentials,
    /// Calls come too fast; nothing was done.
    RateLimited,
    /// The vendor refused the call for a reason of its business, and did nothing, whatever the status: repeating it would
    /// not help.
    Rejected,
    /// Repeating the call would not help, whatever the status; whether something was done is for the status to say.
    Permanent,
    /// The failure passes by itself, whatever the status: the call is repeated where its effect allows it. Whether
    /// something was done is for the status to say.
    Transient,
}

/// What a repetition of the call would do: decides whether it is repeated after a failure that leaves open whether
/// the vendor has acted on it, and whether a redirect may lead it to another host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Idempotency {
    /// The call changes nothing: a GET or HEAD that only reads, a search by POST, a dry run.
    Safe,
    /// A second call changes nothing more: PUT, DELETE, a POST with an idempotency key.
    Idempotent,
    /// Every call takes effect: any other POST or PATCH, a GET that acts. Repeated only when the request provably never
    /// left.
    NonIdempotent,
}

impl Idempotency {
    /// The effect that HTTP gives a method: what an operation has of which nothing else is known.
    pub const fn of(method: &Method) -> Self {
        match *method {
            Method::GET | Method::HEAD | Method::OPTIONS => Self::Safe,
            Method::PUT | Method::DELETE => Self::Idempotent,
            _ => Self::NonIdempotent,
        }
    }
}

//! Operations as types.

use bytes::Bytes;
use pivot_json::Json;

use crate::endpoint::Endpoint;

/// An operation of a vendor's API as a type.
pub trait Operation: 'static {
    /// Its name, method and path.
    const ENDPOINT: &'static Endpoint;
}

/// An operation whose response has a known type, so that a test can provide it.
pub trait HasResponse: Operation {
    /// The type of a successful response.
    type Response;

    /// The format of the response.
    type Format: ResponseFormat<Self::Response>;
}

/// The format of an operation's responses, for tests that respond in place of the vendor.
pub trait ResponseFormat<T> {
    /// The media type; `None` if there is no body.
    const MEDIA_TYPE: Option<&'static str>;

    /// Encodes a response.
    fn write(answer: &T) -> Bytes;

    /// Checks that a body is such a response.
    ///
    /// # Errors
    /// Returns a description of what is wrong with it.
    fn check(body: &[u8]) -> Result<(), String>;

    /// The response after the last: the empty page that ends a list. `None` for other operations.
    fn empty_page() -> Option<Bytes> {
        None
    }
}

/// A response in JSON.
#[derive(Debug)]
pub enum JsonFormat {}

/// A page of a list: a bare array in JSON.
#[derive(Debug)]
pub enum ListFormat {}

/// No body.
#[derive(Debug)]
pub enum EmptyFormat {}

/// Bytes of any media type, handed on unread.
#[derive(Debug)]
pub enum FileFormat {}

impl<T: Json> ResponseFormat<T> for JsonFormat {
    const MEDIA_TYPE: Option<&'static str> = Some("application/json");

    fn write(answer: &T) -> Bytes {
        pivot_json::to_vec(answer).into()
    }

    fn check(body: &[u8]) -> Result<(), String> {
        pivot_json::from_slice::<T>(body).map(drop).map_err(|error| error.to_string())
    }
}

impl<T: Json> ResponseFormat<Vec<T>> for ListFormat {
    const MEDIA_TYPE: Option<&'static str> = Some("application/json");

    fn write(answer: &Vec<T>) -> Bytes {
        <JsonFormat as ResponseFormat<Vec<T>>>::write(answer)
    }

    fn check(body: &[u8]) -> Result<(), String> {
        <JsonFormat as ResponseFormat<Vec<T>>>::check(body)
    }

    fn empty_page() -> Option<Bytes> {
        Some(Bytes::from_static(b"[]"))
    }
}

impl ResponseFormat<()> for EmptyFormat {
    const MEDIA_TYPE: Option<&'static str> = None;

    fn write((): &()) -> Bytes {
        Bytes::new()
    }

    fn check(body: &[u8]) -> Result<(), String> {
        if body.is_empty() { Ok(()) } else { Err("the operation answers without a body".to_owned()) }
    }
}

impl ResponseFormat<Bytes> for FileFormat {
    const MEDIA_TYPE: Option<&'static str> = Some("application/octet-stream");

    fn write(answer: &Bytes) -> Bytes {
        answer.clone()
    }

    fn check(_: &[u8]) -> Result<(), String> {
        Ok(())
    }
}

/// Declares a type for each operation of a vendor: the name of the type and of its method, the HTTP method and path,
/// the [idempotency] if it differs from that of the HTTP method, and the type of the response.
///
/// [idempotency]: crate::Idempotency
///
/// ```
/// # use pivot_core::endpoint::{ErrorDetails, Vendor};
/// static ACME: Vendor = Vendor::new("acme", |_| ErrorDetails::default());
///
/// pivot_core::operations! { ACME;
///     /// The parts.
///     pub ListParts("parts"): GET "/parts" => ListFormat(Vec<String>);
///     /// Names a part: a second time changes nothing more.
///     pub NamePart("name_part"): POST "/parts/{id}/name" idempotency Idempotent => JsonFormat(String);
/// }
/// # fn main() {}
/// ```
#[macro_export]
macro_rules! operations {
    ($vendor:path; $(
        $(#[$meta:meta])*
        $visible:vis $name:ident($operation:literal): $method:ident $path:literal $(idempotency $idempotency:ident)?
            => $form:ident($answer:ty);
    )+) => {$(
        $(#[$meta])*
        #[derive(Debug)]
        $visible struct $name;

        impl $crate::operation::HasResponse for $name {
            type Response = $answer;
            type Format = $crate::operation::$form;
        }

        impl $crate::Operation for $name {
            const ENDPOINT: &'static $crate::Endpoint = &$crate::Endpoint::new(
                &$vendor,
                $operation,
                $crate::endpoint::Method::$method,
                $path,
            )$(.with_idempotency($crate::Idempotency::$idempotency))?;
        }
    )+};
}

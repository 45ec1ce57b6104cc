//! Operations as types: what is known of one at compile time.

use bytes::Bytes;
use pivot_json::Json;

use crate::endpoint::Endpoint;

/// An operation of a vendor's API, as a type.
pub trait Operation: 'static {
    /// Its name, method and path.
    const ENDPOINT: &'static Endpoint;
}

/// An operation whose answers are known by their type, so that a test can give them.
pub trait HasResponse: Operation {
    /// What the vendor answers where all goes well.
    type Response;

    /// How the answer is written.
    type Format: ResponseFormat<Self::Response>;
}

/// How an operation's answers are written: for tests that answer in the vendor's place.
pub trait ResponseFormat<T> {
    /// The media type; `None` if there is no body.
    const MEDIA_TYPE: Option<&'static str>;

    /// Writes an answer.
    fn write(answer: &T) -> Bytes;

    /// Whether a text is such an answer; if not, why.
    ///
    /// # Errors
    /// What is wrong with it.
    fn check(body: &[u8]) -> Result<(), String>;

    /// What is answered after the last answer: a list ends with an empty page.
    fn empty_page() -> Option<Bytes> {
        None
    }
}

/// An answer in JSON.
#[derive(Debug)]
pub enum JsonFormat {}

/// A page of a list: a bare array in JSON.
#[derive(Debug)]
pub enum ListFormat {}

/// No body.
#[derive(Debug)]
pub enum EmptyFormat {}

/// A file.
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

/// Makes a type of each operation of a vendor: its name and its method's, its method and path, its [effect] where that is
/// not its method's, and what it answers.
///
/// [effect]: crate::Idempotency
///
/// ```
/// # use pivot_core::endpoint::{ErrorDetails, Vendor};
/// static ACME: Vendor = Vendor { name: "acme", parse_error: |_| ErrorDetails::default() };
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

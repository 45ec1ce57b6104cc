//! Operations as types: what is known of one at compile time.

use bytes::Bytes;
use open_json::Json;

use crate::endpoint::Endpoint;

/// An operation of a vendor's API, as a type.
pub trait Operation: 'static {
    /// Its name, method and path.
    const ENDPOINT: &'static Endpoint;
}

/// An operation whose answers are known by their type, so that a test can give them.
pub trait Answered: Operation {
    /// What the vendor answers where all goes well.
    type Answer;

    /// How the answer is written.
    type Form: Form<Self::Answer>;
}

/// How an operation's answers are written: for tests that answer in the vendor's place.
pub trait Form<T> {
    /// The media type; nothing where there is no body.
    const MEDIA_TYPE: Option<&'static str>;

    /// Writes an answer.
    fn write(answer: &T) -> Bytes;

    /// Whether a text is such an answer; if not, why.
    ///
    /// # Errors
    /// What is wrong with it.
    fn check(body: &[u8]) -> Result<(), String>;

    /// What is answered after the last answer: a list ends with an empty page.
    fn end() -> Option<Bytes> {
        None
    }
}

/// An answer in JSON.
#[derive(Debug)]
pub enum AsJson {}

/// A page of a list: a bare array in JSON.
#[derive(Debug)]
pub enum AsList {}

/// No body.
#[derive(Debug)]
pub enum AsNothing {}

/// A file.
#[derive(Debug)]
pub enum AsFile {}

impl<T: Json> Form<T> for AsJson {
    const MEDIA_TYPE: Option<&'static str> = Some("application/json");

    fn write(answer: &T) -> Bytes {
        open_json::to_vec(answer).into()
    }

    fn check(body: &[u8]) -> Result<(), String> {
        open_json::from_slice::<T>(body).map(drop).map_err(|error| error.to_string())
    }
}

impl<T: Json> Form<Vec<T>> for AsList {
    const MEDIA_TYPE: Option<&'static str> = Some("application/json");

    fn write(answer: &Vec<T>) -> Bytes {
        <AsJson as Form<Vec<T>>>::write(answer)
    }

    fn check(body: &[u8]) -> Result<(), String> {
        <AsJson as Form<Vec<T>>>::check(body)
    }

    fn end() -> Option<Bytes> {
        Some(Bytes::from_static(b"[]"))
    }
}

impl Form<()> for AsNothing {
    const MEDIA_TYPE: Option<&'static str> = None;

    fn write((): &()) -> Bytes {
        Bytes::new()
    }

    fn check(body: &[u8]) -> Result<(), String> {
        if body.is_empty() { Ok(()) } else { Err("the operation answers without a body".to_owned()) }
    }
}

impl Form<Bytes> for AsFile {
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
/// [effect]: crate::Effect
///
/// ```
/// # use client_core::endpoint::{Fault, Vendor};
/// static ACME: Vendor = Vendor { name: "acme", read_fault: |_| Fault::default() };
///
/// client_core::operations! { ACME;
///     /// The parts.
///     pub ListParts("parts"): GET "/parts" => AsList(Vec<String>);
///     /// Names a part: a second time changes nothing more.
///     pub NamePart("name_part"): POST "/parts/{id}/name" effect Idempotent => AsJson(String);
/// }
/// # fn main() {}
/// ```
#[macro_export]
macro_rules! operations {
    ($vendor:path; $(
        $(#[$meta:meta])*
        $visible:vis $name:ident($operation:literal): $method:ident $path:literal $(effect $effect:ident)?
            => $form:ident($answer:ty);
    )+) => {$(
        $(#[$meta])*
        #[derive(Debug)]
        $visible struct $name;

        impl $crate::operation::Answered for $name {
            type Answer = $answer;
            type Form = $crate::operation::$form;
        }

        impl $crate::Operation for $name {
            const ENDPOINT: &'static $crate::Endpoint = &$crate::Endpoint::new(
                &$vendor,
                $operation,
                $crate::endpoint::Method::$method,
                $path,
            )$(.with_effect($crate::Effect::$effect))?;
        }
    )+};
}

//! Afosto's errors.

use std::collections::BTreeMap;

use client_core::Error;
use client_core::endpoint::{Fault, FaultAnswer, Vendor};

open_json::object! {
    /// The body of an error \[doc\].
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ErrorBody {
        /// A number for the error.
        pub code: Option<String>,
        /// What went wrong.
        pub message: Option<String>,
        /// What to tell Afosto's support.
        pub reference: Option<String>,
        /// What is wrong with the request: lists of fields under what is wrong with them, such as `required`.
        pub errors: Option<BTreeMap<String, Vec<String>>>,
    }
}

impl ErrorBody {
    /// What Afosto said of an error that it answered with: one body, or several where the operation answers a list of
    /// them, as `/iam/profiles` does \[doc\]. Empty where it said nothing that can be read.
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
    pub fn all(error: &Error) -> Vec<Self> {
        error.body().map(|body| read(body)).unwrap_or_default()
    }
}

fn read(body: &[u8]) -> Vec<ErrorBody> {
    open_json::from_slice(body).or_else(|_| open_json::from_slice(body).map(|one| vec![one])).unwrap_or_default()
}

pub(crate) static AFOSTO: Vendor = Vendor { name: "afosto", read_fault };

fn read_fault(answer: &FaultAnswer<'_>) -> Fault {
    let mut said = read(answer.body);
    if said.is_empty() {
        return Fault::default();
    }
    let first = said.swap_remove(0);
    let mut message = first.message;
    for (what, fields) in first.errors.unwrap_or_default() {
        let text = message.get_or_insert_default();
        text.push_str(if text.is_empty() { "" } else { "; " });
        text.push_str(&format!("{what}: {}", fields.join(", ")));
    }
    Fault { code: first.code, message, request_id: first.reference, ..Fault::default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_error_and_a_list_of_errors_are_both_read() {
        let one =
            br#"{"code": 422, "message": "invalid", "reference": "r-1", "errors": {"required": ["sku", "name"]}}"#;
        let said = read(one);
        assert_eq!(said[0].code.as_deref(), Some("422"));
        assert_eq!(said[0].errors.as_ref().unwrap()["required"], ["sku", "name"]);
        assert_eq!(read(br#"[{"message": "a"}, {"message": "b"}]"#).len(), 2);
        for nothing in ["", "<html>", "7", "[]"] {
            assert_eq!(read(nothing.as_bytes()), [], "{nothing}");
        }
    }

    #[test]
    fn the_fields_that_are_wrong_stand_in_the_message() {
        let body = bytes::Bytes::from_static(br#"{"message": "invalid", "errors": {"required": ["sku"]}}"#);
        let headers = http::HeaderMap::new();
        let fault = read_fault(&FaultAnswer { status: http::StatusCode::BAD_REQUEST, headers: &headers, body: &body });
        assert_eq!(fault.message.as_deref(), Some("invalid; required: sku"));
    }
}

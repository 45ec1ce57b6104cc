//! Whether a success is what the operation gives.

use http::Method;
use pivot_json::Json;

use crate::encode::without_mark;
use crate::endpoint::Idempotency;
use crate::error::Error;
use crate::error::body::{ErrorWords, error_alone, failure, failure_in_free_json};
use crate::response::RawResponse;
use crate::response::answer_fields::{Fields, Shape};

impl RawResponse {
    /// Decodes the body as JSON into an existing value, like [`read_into`](Self::read_into), and checks that it is the
    /// result of the operation. Not generic, for clients with many types.
    ///
    /// An array of one item is accepted for an object, and an object for an array of one item. An empty body is an
    /// empty list if a list is expected, and sufficient for a DELETE: the value, which must be blank, is then left
    /// unchanged.
    ///
    /// # Errors
    /// The same as `read_into`. Returns an error of the kind [`ApiFailure`](crate::ErrorKind::ApiFailure) if the body
    /// is an error's; if something next to the type's fields reports a failure (`"success": false`, a filled `error`);
    /// if an object has fields but none of the type's, or is empty although the type has an `id`; if the request has an
    /// effect and the `id` in the response [is not an id](crate::is_identity); or if the response to such a request is
    /// free JSON of which any part reports a failure.
    pub fn read_answer(&self, value: &mut dyn Json) -> Result<(), Error> {
        let is_empty = without_mark(&self.body).trim_ascii().is_empty();
        let may_be_empty = self.idempotency == Idempotency::Safe && Fields::of(value).shape == Shape::Items;
        if is_empty && (self.needs_no_body() || may_be_empty) {
            return Ok(());
        }
        match self.decoding.decode(self.endpoint, &self.body, "", value) {
            Ok(found) => {
                self.judge(value)?;
                // An error's body says nothing of the type that it is read as.
                self.count_drift("", &found);
                Ok(())
            }
            Err(error) => match failure(&self.body) {
                Some(words) => Err(self.api_failure(self.fault(words))),
                None => self.read_other_form(value, Error::decode(self, error)),
            },
        }
    }

    /// What was deleted is reported by some servers, and needed by nobody.
    fn needs_no_body(&self) -> bool {
        self.endpoint.method == Method::DELETE
    }

    /// Reads an object as a list of one, or a list of one as an object. What does not fit in it is reported as in any other
    /// answer, once it is certain which form was meant.
    #[cold]
    fn read_other_form(&self, value: &mut dyn Json, error: Error) -> Result<(), Error> {
        if self.is_strict() {
            return Err(error);
        }
        let body = without_mark(&self.body).trim_ascii();
        if let Some(inner) = body.strip_prefix(b"[").and_then(|body| body.strip_suffix(b"]")) {
            // Of more than one item, what is left is no JSON.
            if pivot_json::read_slice(inner, value).is_ok() {
                self.report_misfits(value)?;
                return self.judge(value);
            }
            return Err(self.wrong_number(body).unwrap_or(error));
        }
        if body.starts_with(b"{") {
            let list = [b"[", body, b"]"].concat();
            // Anything is an item of which nothing is known; one of which something is known is meant.
            if pivot_json::read_slice(&list, value).is_ok() && Fields::of(value).has_known {
                self.report_misfits(value)?;
                return self.judge(value);
            }
        }
        Err(error)
    }

    /// The error of a list that has no item, or several, where one object is expected.
    fn wrong_number(&self, body: &[u8]) -> Option<Error> {
        let found = match pivot_json::from_slice::<Vec<serde_json::Value>>(body).ok()?.len() {
            0 => "none".to_owned(),
            1 => return None,
            several => several.to_string(),
        };
        Some(self.unexpected(&format!("with a list: expected one item, found {found}")))
    }

    /// The error that a list holds in the place of records: its first record has none of its type's fields, or could not be
    /// read.
    pub(crate) fn error_in_list(&self, first: Option<&dyn Json>) -> Option<Error> {
        if first.is_some_and(|first| Fields::of(first).has_known) {
            return None;
        }
        failure(&self.body).map(|words| self.api_failure(self.fault(words)))
    }

    /// Whether what was read is an answer of its type.
    fn judge(&self, value: &dyn Json) -> Result<(), Error> {
        let fields = Fields::of(value);
        let words = match fields.shape {
            Shape::Free if self.idempotency != Idempotency::Safe => failure_in_free_json(&self.body),
            Shape::Free | Shape::Other => error_alone(&self.body),
            Shape::Object | Shape::Items if !fields.has_known && fields.has_unknown => failure(&self.body),
            Shape::Object | Shape::Items if fields.says_failed => Some(ErrorWords::of(&self.body)),
            Shape::Object if fields.says_only_success => None,
            Shape::Object if fields.has_known && fields.might_be_errors => error_alone(&self.body),
            Shape::Object | Shape::Items => None,
        };
        if let Some(words) = words {
            return Err(self.api_failure(self.fault(words)));
        }
        match fields.shape {
            // Of what was made, changed or bought, nobody knows which it is.
            Shape::Object if self.idempotency != Idempotency::Safe && fields.is_nameless && !self.needs_no_body() => {
                Err(self.unexpected(&format!("with {} whose id names nothing", fields.type_name)))
            }
            Shape::Object if fields.has_known => Ok(()),
            Shape::Object if fields.has_unknown => {
                Err(self.unexpected(&format!("its JSON has none of the fields of {}", fields.type_name)))
            }
            Shape::Object if fields.has_id && !self.needs_no_body() => {
                Err(self.unexpected(&format!("with an empty object where {} is expected", fields.type_name)))
            }
            _ => Ok(()),
        }
    }
}

/// Whether a value is an object that has a field of its type.
pub(crate) fn has_known_fields(value: &dyn Json) -> bool {
    Fields::of(value).has_known
}

//! Answers as values of their types, seen to be what the operation gives.

use pivot_json::Json;

use crate::endpoint::{ErrorDetails, ErrorResponse};
use crate::error::Error;
use crate::error::body::ErrorWords;
use crate::response::{RawResponse, Response};

impl RawResponse {
    /// Decodes the body as JSON like [`read_answer`](Self::read_answer): an array of one item is accepted for an
    /// object, an object for an array of one item, and the body of an error is not a success.
    ///
    /// # Errors
    /// The same as [`read_answer`](Self::read_answer).
    pub fn json_checked<T: Json>(self) -> Result<Response<T>, Error> {
        self.json_checked_with(|_| None)
    }

    /// Decodes the body like [`json_checked`](Self::json_checked), if the vendor may report a failure in it.
    ///
    /// # Errors
    /// The same as [`json_checked`](Self::json_checked), and an error of the kind
    /// [`ApiFailure`](crate::ErrorKind::ApiFailure) if `fault` finds a failure in the value.
    pub fn json_checked_with<T: Json>(
        self,
        fault: impl FnOnce(&T) -> Option<ErrorDetails>,
    ) -> Result<Response<T>, Error> {
        let value = self.json_of()?;
        match fault(&value) {
            Some(fault) => Err(self.api_failure(fault)),
            None => Ok(self.with_value(value)),
        }
    }

    /// Gives the value that [`json_checked`](Self::json_checked) gives, and keeps the answer: for whoever judges the value, so that
    /// the error can hold what came.
    ///
    /// # Errors
    /// The same as [`json_checked`](Self::json_checked).
    pub fn json_of<T: Json>(&self) -> Result<T, Error> {
        let mut value = T::placeholder();
        match self.read_answer(&mut value) {
            Ok(()) => Ok(value),
            Err(error) => Err(self.with_the_bodys_words(error)),
        }
    }

    /// The error of a body that is none of its type, with the body's own message if it has one: `{"message": "Forbidden"}`
    /// says more than that an id is missing. What is no JSON has no vendor's words in it: the error says why it is none.
    fn with_the_bodys_words(&self, error: Error) -> Error {
        let words = ErrorWords::named(self.body());
        if error.message().is_none() && words.message.is_some() {
            return self.api_failure(self.fault(words));
        }
        error
    }

    /// What the vendor's own reader of errors finds in the body, and what else it says.
    pub(crate) fn fault(&self, words: ErrorWords) -> ErrorDetails {
        let read = self.endpoint.vendor.parse_error;
        let said = read(&ErrorResponse { status: self.status, headers: &self.headers, body: &self.body });
        let words = ErrorDetails::from(words);
        ErrorDetails {
            code: said.code.or(words.code),
            message: said.message.or(words.message),
            request_id: said.request_id.or(words.request_id),
            class: said.class,
        }
    }
}

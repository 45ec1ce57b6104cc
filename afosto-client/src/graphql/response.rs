//! What a GraphQL request is answered: data, errors, or a part of the data with errors next to it.

use pivot_core::endpoint::{ErrorClass, ErrorDetails, ErrorResponse};
use pivot_core::error::body::ErrorWords;
use pivot_core::{Error, RawResponse};
use pivot_json::{Json, OptionalVec, RawJson};
use pivot_json_derive::JsonObject;
use serde_json::Value;

use super::document::Effect;
use crate::error_code::ErrorCode;

/// An error of a GraphQL response.
///
/// Source: \[vendor\].
#[derive(Clone, Debug, Default, PartialEq, JsonObject)]
pub struct GraphQlError {
    /// The message, for developers.
    pub message: Option<String>,
    /// The place in the data where the error occurred: the names of fields, and positions in lists from 0. Empty if nothing was done at
    /// all, such as for a document that is no GraphQL.
    pub path: OptionalVec<String>,
    /// The vendor's extensions of the error.
    pub extensions: Option<GraphQlErrorExtensions>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// The vendor's extensions of a GraphQL error.
#[derive(Clone, Debug, Default, PartialEq, JsonObject)]
pub struct GraphQlErrorExtensions {
    /// What went wrong.
    pub code: Option<ErrorCode>,
    /// The field that is not as it must be; with [`ValidationError`](ErrorCode::ValidationError).
    pub field: Option<String>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}
/// What a response consists of.
#[derive(JsonObject)]
struct Envelope {
    /// The requested data.
    pub data: Option<RawJson>,
    /// What went wrong.
    pub errors: Option<RawJson>,
    /// What the server says besides.
    pub extensions: Option<RawJson>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

impl GraphQlError {
    /// The code, if there is one.
    #[inline]
    pub fn code(&self) -> Option<&ErrorCode> {
        self.extensions.as_ref()?.code.as_ref()
    }

    /// The errors that made a GraphQL call fail, from the body that the error holds. Empty if the call failed in another
    /// way, or if the body was longer than an error keeps.
    ///
    /// ```
    /// # fn look(error: &afosto_client::Error) {
    /// for said in afosto_client::graphql::GraphQlError::all(error) {
    ///     eprintln!("{:?} at {}: {:?}", said.code(), said.path.join("."), said.message);
    /// }
    /// # }
    /// ```
    #[inline]
    pub fn all(error: &Error) -> Vec<Self> {
        let value = error.body().and_then(|body| pivot_json::from_slice::<Value>(body).ok());
        value.as_ref().map(|value| errors_of(value).into_iter().map(Self::of).collect()).unwrap_or_default()
    }

    /// An error of any form: a text is its message.
    #[inline]
    fn of(value: &Value) -> Self {
        match value {
            Value::Object(_) => pivot_json::from_value(value).unwrap_or_default(),
            Value::String(text) => Self { message: Some(text.clone()), ..Self::default() },
            other => Self { message: Some(other.to_string()), ..Self::default() },
        }
    }
}

/// A GraphQL response with the data in the caller's own type, and what went wrong next to it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GraphQlResponse<T> {
    /// The requested data. Fields that failed are `null` in it, or what they are in.
    pub data: T,
    /// The errors of parts of it. Empty if there were none.
    pub errors: Vec<GraphQlError>,
    /// Further information from the server, such as what the request has cost. `None` if it says nothing.
    pub extensions: Option<RawJson>,
}

/// The errors of a response, which is a list by the specification.
#[inline]
fn errors_of(value: &Value) -> Vec<&Value> {
    match value.get("errors") {
        None | Some(Value::Null) => Vec::new(),
        Some(Value::Array(items)) => items.iter().filter(|item| !item.is_null()).collect(),
        Some(Value::String(text)) if text.is_empty() => Vec::new(),
        Some(Value::Bool(false)) => Vec::new(),
        // PHP's only array.
        Some(Value::Object(items)) if items.keys().all(|key| key.bytes().all(|byte| byte.is_ascii_digit())) => {
            items.values().filter(|item| !item.is_null()).collect()
        }
        Some(one) => vec![one],
    }
}

/// What a response with a success status says of a failure; `None` if all is well, or, where a part is enough, if there is
/// any data.
#[inline]
pub(super) fn failure(answer: &RawResponse, effect: Effect, is_part_enough: bool) -> Option<ErrorDetails> {
    let value: Value = pivot_json::from_slice(answer.body()).ok()?;
    let has_data = value.get("data").is_some_and(|data| !data.is_null());
    let errors = errors_of(&value);
    if errors.is_empty() || is_part_enough && has_data {
        return None;
    }
    let read: Vec<GraphQlError> = errors.iter().map(|error| GraphQlError::of(error)).collect();
    let class = match effect {
        Effect::Query => class(&read),
        Effect::Mutation { has_single_field } if is_untouched(&value, &errors, has_single_field) => class(&read),
        // Some of it may have been done.
        Effect::Mutation { .. } => ErrorClass::Uncertain,
    };
    Some(details(&errors, &read, class))
}

/// What a response to a query with an error status says.
#[inline]
pub(super) fn query_error(answer: &ErrorResponse<'_>) -> ErrorDetails {
    error_of(answer, ErrorClass::FromStatus)
}

/// What a response to a mutation with an error status says: whatever that is, an error behind a place comes after the deed,
/// and so does one next to data.
#[inline]
pub(super) fn mutation_error(answer: &ErrorResponse<'_>) -> ErrorDetails {
    error_of(answer, ErrorClass::Uncertain)
}

/// What a response says, with the class of errors that do not come before all else.
#[inline]
fn error_of(answer: &ErrorResponse<'_>, behind: ErrorClass) -> ErrorDetails {
    let value: Value = pivot_json::from_slice(answer.body).unwrap_or_default();
    let errors = errors_of(&value);
    let read: Vec<GraphQlError> = errors.iter().map(|error| GraphQlError::of(error)).collect();
    // Nothing has been done where no error names a place, and nothing stands in the data of what acts.
    let has_acted = behind == ErrorClass::Uncertain && !holds_nothing(&value);
    let is_before = !has_acted && errors.iter().all(|error| depth(error) == Some(0));
    match read.iter().all(|error| error.code().is_none()) {
        true if is_before => ErrorWords::of(answer.body).into(),
        true => ErrorDetails { class: behind, ..ErrorWords::of(answer.body).into() },
        false => details(&errors, &read, if is_before { class(&read) } else { behind }),
    }
}

#[inline]
fn details(errors: &[&Value], read: &[GraphQlError], class: ErrorClass) -> ErrorDetails {
    let words = ErrorDetails::from(ErrorWords::of_value(&serde_json::json!({ "errors": errors })));
    let decisive = decisive(read);
    ErrorDetails { class, code: decisive.map(|code| code.as_str().to_owned()), ..words }
}

/// Whether the errors say that no field of a mutation was executed. An error without a path is one of the request, which was
/// not begun; one of the only field at the root says that this failed as a whole. Deeper ones come after the deed, and of
/// several fields the others may have been done, even where there is no data at all: a field that may not be `null` takes
/// all of it with it (GraphQL, section 6.4.4).
#[inline]
fn is_untouched(value: &Value, errors: &[&Value], has_single_field: bool) -> bool {
    let is_of_all = |error: &&Value| match depth(error) {
        Some(0) => true,
        Some(1) => has_single_field,
        _ => false,
    };
    holds_nothing(value) && errors.iter().all(is_of_all)
}

/// Whether a response has no data, or none but fields that are `null`.
#[inline]
fn holds_nothing(value: &Value) -> bool {
    match value.get("data") {
        None | Some(Value::Null) => true,
        Some(Value::Object(fields)) => fields.values().all(Value::is_null),
        Some(_) => false,
    }
}

/// How deep in the data an error is: 0 where it names no place. `None` if what it names cannot be read.
#[inline]
fn depth(error: &Value) -> Option<usize> {
    match error.get("path") {
        None | Some(Value::Null) => Some(0),
        Some(Value::Array(path)) => Some(path.len()),
        Some(_) => None,
    }
}

/// The code that decides, as it is documented.
#[inline]
fn decisive(errors: &[GraphQlError]) -> Option<ErrorCode> {
    errors.iter().filter_map(GraphQlError::code).map(ErrorCode::canonical).max_by_key(weight)
}

/// How much a code decides, where there are several: what a repetition does not fix before what it may.
#[inline]
fn weight(code: &ErrorCode) -> u8 {
    match code {
        ErrorCode::RateLimited => 0,
        ErrorCode::InternalServerError => 1,
        ErrorCode::Unknown(_) => 2,
        ErrorCode::ValidationError => 3,
        ErrorCode::NotFound => 4,
        ErrorCode::Forbidden => 5,
        ErrorCode::Unauthorized => 6,
    }
}

/// What the errors of a request that has done nothing call for.
#[inline]
fn class(errors: &[GraphQlError]) -> ErrorClass {
    // An error without a code may be anything.
    if errors.iter().any(|error| error.code().is_none()) {
        return ErrorClass::Permanent;
    }
    match decisive(errors) {
        Some(ErrorCode::Unauthorized) => ErrorClass::TokenExpired,
        Some(ErrorCode::Forbidden) => ErrorClass::InvalidCredentials,
        Some(ErrorCode::NotFound) => ErrorClass::NotFound,
        Some(ErrorCode::ValidationError) => ErrorClass::Rejected,
        Some(ErrorCode::RateLimited) => ErrorClass::RateLimited,
        Some(ErrorCode::InternalServerError) => ErrorClass::Transient,
        Some(ErrorCode::Unknown(_)) | None => ErrorClass::Permanent,
    }
}

/// Reads the data as the caller's type, with the errors next to it.
pub(super) fn read<T: Json>(answer: &RawResponse) -> Result<GraphQlResponse<T>, Error> {
    let mut envelope = Envelope::placeholder();
    answer.read_into(&mut envelope)?;
    if !envelope.extra.is_empty() || envelope.data.is_none() {
        // Something else than GraphQL has answered: what stands there may say that it failed.
        answer.read_answer(&mut envelope)?;
    }
    let is_null = || pivot_json::from_slice::<Value>(answer.body()).is_ok_and(|value| value.get("data").is_some());
    let data = match envelope.data {
        Some(data) => data,
        None if is_null() => RawJson::null(),
        None => return Err(answer.unexpected("has neither data nor errors, and is no answer of GraphQL")),
    };
    let mut value = T::placeholder();
    let read = answer.read_part(data.as_json().as_bytes(), "data", &mut value);
    read.map_err(|error| answer.decode_error(error.under("data")))?;
    let errors = envelope.errors.map(|errors| serde_json::json!({ "errors": errors.to_value() })).unwrap_or_default();
    let errors = errors_of(&errors).into_iter().map(GraphQlError::of).collect();
    Ok(GraphQlResponse { data: value, errors, extensions: envelope.extensions })
}

//! How calls are composed and their answers read.

use pivot_core::pagination::{Frame, Pager};
use pivot_core::{Call, Endpoint, Error, RawResponse, RequestParts, Response};
use pivot_json::{Json, ValidationErrors};
use serde_json::Value;

use crate::client::{OwnliClient, PAGES};

/// What a request body must be, as far as the vendor's pages tell.
pub(crate) trait Body: Json {
    /// Finds what Ownli would refuse.
    fn check(&self, problems: &mut ValidationErrors);
}

/// The parts of a call with this body; an error that names everything that Ownli would refuse.
#[inline]
pub(crate) fn with_body(parts: RequestParts, body: &impl Body) -> Result<RequestParts, Error> {
    with_body_beside(parts, body, ValidationErrors::new())
}

/// As [`with_body`], where something was wrong before.
#[inline]
pub(crate) fn with_body_beside(
    parts: RequestParts,
    body: &impl Body,
    mut problems: ValidationErrors,
) -> Result<RequestParts, Error> {
    body.check(&mut problems);
    match problems.into_result() {
        Ok(()) => Ok(parts.json_of(body)),
        Err(problems) => Err(parts.refused(problems.to_string())),
    }
}

/// Reads an object that may be left out. Nothing, and JSON that tells of no failure, are a success without it.
///
/// Source: \[guess\].
pub(crate) fn optional<T: Json>(response: RawResponse) -> Result<Response<Option<T>>, Error> {
    let has_id = |value: &Value| value.get("id").is_some();
    let holds_it = match pivot_json::from_slice(response.body()) {
        Ok(Value::Array(items)) => items.iter().any(has_id),
        read => read.is_ok_and(|value| has_id(&value)),
    };
    if holds_it {
        return response.json_checked().map(|response| response.map(Some));
    }
    response.expect_empty()?;
    Ok(response.with_value(None))
}

impl OwnliClient {
    /// A call that answers with one object.
    pub(crate) fn call<T: Json + Send + 'static>(&self, parts: Result<RequestParts, Error>) -> Call<T> {
        Call::new(&self.core, parts, RawResponse::json_checked)
    }

    /// A call that answers with a whole list.
    pub(crate) fn whole_list<T: Json + Send + 'static>(&self, parts: RequestParts) -> Call<Vec<T>> {
        Call::list(&self.core, Ok(parts))
    }

    /// A list that comes page by page.
    pub(crate) fn pages<T: Json + Send + 'static>(
        &self,
        endpoint: &'static Endpoint,
        read: fn(RawResponse) -> Result<pivot_core::pagination::Page<T>, Error>,
    ) -> Pager<T> {
        Pager::new(&self.core, endpoint, PAGES, read)
    }
}

/// What a page calls its parts. The page on the rewards describes `totalPages` as the size of a page: a slip.
///
/// Source: \[vendor\].
pub(crate) const fn frame(items: &'static str) -> Frame {
    Frame {
        items,
        current_page: Some("currentPage"),
        total_pages: Some("totalPages"),
        total_items: Some("totalItems"),
        further: &["itemsOnPage"],
    }
}

/// Finds that a required text is blank.
#[inline]
pub(crate) fn need(problems: &mut ValidationErrors, field: &str, text: &str) {
    if text.trim().is_empty() {
        problems.add(field, "must not be empty");
    }
}

/// Finds that a state, if there is one, is not two letters.
#[inline]
pub(crate) fn check_state(problems: &mut ValidationErrors, field: &str, state: Option<&str>) {
    let is_state = |text: &str| text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_alphabetic());
    if state.is_some_and(|state| !is_state(state)) {
        problems.add(field, "must be two letters, as in CA");
    }
}

/// Finds that a phone number is not in E.164.
#[inline]
pub(crate) fn check_phone(problems: &mut ValidationErrors, field: &str, phone: &str) {
    let digits = phone.strip_prefix('+').unwrap_or_default();
    if !(7..=15).contains(&digits.len()) || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        problems.add(field, "must be in E.164: a plus and 7 to 15 digits, as in +14155550100");
    }
}

/// A phone number in the place of a path parameter. The plus is encoded with the rest of the path.
#[inline]
pub(crate) fn phone_path(endpoint: &'static Endpoint, phone: impl Into<String>) -> Result<RequestParts, Error> {
    let (parts, phone, mut problems) = (RequestParts::new(endpoint), phone.into(), ValidationErrors::new());
    check_phone(&mut problems, "phoneNumber", &phone);
    match problems.into_result() {
        Ok(()) => Ok(parts.path("phoneNumber", phone)),
        Err(problems) => Err(parts.refused(problems.to_string())),
    }
}

//! A body as records.

use http::HeaderMap;
use pivot_json::{DecodeError, Deviation, Deviations, Json, JsonType};
use serde_json::Value;
use serde_json::value::RawValue;

use super::members::Members;
use super::page::{Announced, Page};
use super::repeats::Fingerprint;
use crate::encode::trimmed;
use crate::error::body::{ErrorWords, Known, Nothing, extra_fields_say_failed, nothing_but};
use crate::error::{Error, ErrorKind};
use crate::response::RawResponse;
use crate::response::read_answer::has_known_fields;

/// Decodes a page that is a bare array, for [`Pager::new`](super::Pager::new); see [`array`](array()).
///
/// # Errors
/// The same as [`array`](array()).
pub fn parse_json_array<T: Json>(response: RawResponse) -> Result<Page<T>, Error> {
    array(&response)
}

/// Decodes a page that is a bare array. An empty body and `null` are a page without items, and an object of the item's
/// type is a page with one. A strict client accepts only an array or an empty body.
///
/// # Errors
/// The same as [`parse_items`], and an error with the vendor's message, if there is one, if the body is not a list.
pub fn array<T: Json>(response: &RawResponse) -> Result<Page<T>, Error> {
    if let Some(page) = parse_items(response, response.body())? {
        let Some(first) = page.items.first() else { return Ok(page) };
        let first = first.as_ref().ok().map(|record: &T| record as &dyn Json);
        return response.error_in_list(first).map_or(Ok(page), Err);
    }
    if !trimmed(response.body()).starts_with(b"{") {
        return Err(no_list(response));
    }
    let mut record = T::placeholder();
    match response.read_answer(&mut record) {
        Ok(()) => {
            let page = leniently(response, || Some(Page::new(vec![Ok(record)], 1, Fingerprint::of([&response.body]))));
            page.ok_or_else(|| no_list(response))
        }
        Err(error) if error.kind() == ErrorKind::ApiFailure => Err(error),
        Err(error) => {
            let words = ErrorWords::named(response.body());
            Err(if words.message.is_some() { response.api_failure(response.fault(words)) } else { error })
        }
    }
}

/// The property names of an object that contains a page.
#[derive(Clone, Copy, Debug)]
pub struct Frame {
    /// The list.
    pub items: &'static str,
    /// The number of the page.
    pub current_page: Option<&'static str>,
    /// The number of pages.
    pub total_pages: Option<&'static str>,
    /// The number of items on all pages.
    pub total_items: Option<&'static str>,
    /// What else is documented next to the list.
    pub further: &'static [&'static str],
}

impl Frame {
    /// Whether a property is documented.
    fn has(&self, name: &str) -> bool {
        let own = [Some(self.items), self.current_page, self.total_pages, self.total_items];
        own.contains(&Some(name)) || self.further.contains(&name)
    }

    /// What stands next to the list and is not documented.
    fn unknown(&self, members: &Members<'_>) -> Deviations {
        let unknown = members.by_name().into_iter().filter(|(name, _)| !self.has(name));
        unknown.map(|(name, raw)| Deviation::unknown_field(name, JsonType::of_json(raw.get()))).collect()
    }
}

/// Decodes a page that is a list inside an object. A bare array, an object whose property names are numbers, an array that
/// contains only such an object with a list, and an empty body are accepted as pages too; a strict client accepts only an
/// object with a list in it, or an empty body. The totals are read if they are integers (also `3.0`) or texts of integers,
/// and otherwise ignored. An empty text is an empty list, and a single object of the item's type a list of
/// one. Of duplicate property names the last counts; a duplicate list is an error if items would be lost.
///
/// # Errors
/// The same as [`parse_items`]. Also returns an error if the object has no such list, and one with the vendor's message
/// if something next to the list reports a failure, such as `"success": false`. If the list is empty or `null`, a
/// message that reads like an error's is taken as one.
pub fn framed_list<T: Json>(response: &RawResponse, frame: &Frame) -> Result<Page<T>, Error> {
    as_json_or_mended(response, response.body(), |json| framed(response, json, frame))
}

/// Decodes a page that is documented as a bare array and may as well be a list inside an object; see [`array`](array()) and
/// [`framed_list`]. A strict client accepts both.
///
/// # Errors
/// The same as [`array`](array()) and [`framed_list`].
pub fn array_or_framed_list<T: Json>(response: &RawResponse, frame: &Frame) -> Result<Page<T>, Error> {
    let body = trimmed(response.body());
    let is_array = body.starts_with(b"[") && leniently(response, || only_frame(body, frame)).is_none();
    if is_array { array(response) } else { framed_list(response, frame) }
}

fn framed<T: Json>(response: &RawResponse, json: &[u8], frame: &Frame) -> Result<Page<T>, Error> {
    let json = trimmed(json);
    if json.is_empty() {
        return parse_items(response, json)?.ok_or_else(|| no_list(response));
    }
    if !json.starts_with(b"{") {
        if let Some(only) = leniently(response, || only_frame(json, frame)) {
            return framed(response, only, frame);
        }
        let page = leniently(response, || parse_items(response, json).transpose());
        return page.unwrap_or_else(|| Err(no_list(response)));
    }
    let members: Members<'_> = split(response, json)?;
    if leniently(response, || members.are_numbered().then_some(())).is_some() {
        return parse_items(response, json)?.ok_or_else(|| no_list(response));
    }
    let twice = |_| Error::decode(response, DecodeError::at(frame.items, "stands twice, with other records"));
    let list = members.list(frame.items).map_err(twice)?.map(|list| list.get().trim());
    if says_failed(frame, &members, list) {
        return Err(response.api_failure(response.fault(ErrorWords::of(json))));
    }
    let Some(list) = list else {
        let words = ErrorWords::named(json);
        let is_worded = words.message.is_some() || words.code.is_some();
        let missing = || Error::decode(response, DecodeError::at(frame.items, "missing"));
        return Err(if is_worded { response.api_failure(response.fault(words)) } else { missing() });
    };
    let number = |name: Option<&str>| whole_number(members.last(name?)?.get());
    let announced = Announced {
        is_last: None,
        current_page: number(frame.current_page),
        total_pages: number(frame.total_pages),
        total_items: number(frame.total_items),
    };
    let is_empty_text =
        list.strip_prefix('"').and_then(|text| text.strip_suffix('"')).is_some_and(|text| text.trim().is_empty());
    let page = match leniently(response, || is_empty_text.then_some(())) {
        Some(()) => parse_items(response, b"")?,
        None => parse_items(response, list.as_bytes())?,
    };
    let page = page.or_else(|| leniently(response, || one_record(response, list)));
    let page = page.ok_or_else(|| Error::decode(response, DecodeError::at(frame.items, "expected a list")))?;
    if response.counts_drift() {
        response.count_drift("", &frame.unknown(&members));
    }
    Ok(page.announced(announced))
}

/// The page that stands alone in an array: an object that has the list. Of any other object it is not certain that it is no
/// record.
fn only_frame<'b>(json: &'b [u8], frame: &Frame) -> Option<&'b [u8]> {
    let [only] = serde_json::from_slice::<Vec<&RawValue>>(json).ok()?[..] else { return None };
    let members: Members<'_> = serde_json::from_str(only.get()).ok()?;
    members.last(frame.items).map(|_| only.get().as_bytes())
}

/// Whether what stands next to a list says that the call failed.
fn says_failed(frame: &Frame, members: &Members<'_>, list: Option<&str>) -> bool {
    let parts = [Some(frame.items), frame.current_page, frame.total_pages, frame.total_items];
    let mut beside = members.by_name();
    beside.retain(|(name, _)| !parts.contains(&Some(*name)));
    let value = |raw: &RawValue| pivot_json::from_slice::<Value>(raw.get().as_bytes()).unwrap_or_default();
    let has_records = list.is_some_and(|list| list.starts_with(['[', '{']) && list[1..].trim().len() > 1);
    if has_records {
        return extra_fields_say_failed(beside.iter().map(|(name, raw)| (*name, || value(raw))), Known::default());
    }
    let mut object = serde_json::Map::new();
    for (name, raw) in beside {
        object.insert(name.to_owned(), value(raw));
    }
    matches!(nothing_but(&Value::Object(object)), Nothing::Failed(_))
}

/// A page of the one record that stands in the place of the list.
fn one_record<T: Json>(response: &RawResponse, list: &str) -> Option<Page<T>> {
    let mut record = T::placeholder();
    let is_read = list.starts_with('{') && response.read_part(list.as_bytes(), "", &mut record).is_ok();
    (is_read && has_known_fields(&record)).then(|| Page::new(vec![Ok(record)], 1, Fingerprint::of([list])))
}

/// `3`, `"3"`, `3.0`.
fn whole_number(json: &str) -> Option<u64> {
    let spelled = json.trim_matches('"').trim();
    spelled.parse().ok().or_else(|| pivot_json::from_slice(spelled.as_bytes()).ok())
}

/// How many records of a page have an error of their own, which says what is wrong with them.
const MOST_ODD: usize = 100;

/// What the errors of all others say.
const TOO_MANY_ODD: &str = "more than 100 records of the page cannot be read, this among them";

/// Decodes each item of `json`, which is the body of the response or a part of it, independently. An empty text,
/// `null`, an array, and an object whose property names are numbers (as PHP writes an array with a missing index) are
/// lists. Such an object is read in the order of its numbers, which have no sign and no leading zero, with every item
/// if a number occurs twice. `null` among the items is skipped. Returns `None` for any other value. A strict client
/// accepts only an empty text and an array, in which `null` is an item that cannot be decoded.
///
/// # Errors
/// Returns an error if the text is not JSON. An item that cannot be decoded is an error in its place, whose body is
/// that item.
pub fn parse_items<T: Json>(response: &RawResponse, json: &[u8]) -> Result<Option<Page<T>>, Error> {
    as_json_or_mended(response, json, |json| items(response, json))
}

/// Reads a text and, if that fails because it is only nearly JSON, what the reader of single values would take it for.
fn as_json_or_mended<P>(
    response: &RawResponse,
    json: &[u8],
    read: impl Fn(&[u8]) -> Result<P, Error>,
) -> Result<P, Error> {
    let page = read(json);
    let is_json = || serde_json::from_slice::<&RawValue>(trimmed(json)).is_ok();
    if page.is_ok() || is_json() {
        return page;
    }
    match leniently(response, || pivot_json::from_slice::<pivot_json::RawJson>(json).ok()) {
        Some(mended) => read(mended.as_json().as_bytes()),
        None => page,
    }
}

/// What is read of another form than the documented one: nothing by a strict client.
fn leniently<R>(response: &RawResponse, read: impl FnOnce() -> Option<R>) -> Option<R> {
    if response.is_strict() { None } else { read() }
}

fn items<T: Json>(response: &RawResponse, json: &[u8]) -> Result<Option<Page<T>>, Error> {
    let json = trimmed(json);
    let is_lenient = leniently(response, || Some(())).is_some();
    if json.is_empty() || is_lenient && json == b"null" {
        return Ok(Some(Page::new(Vec::new(), 0, Fingerprint::of::<&[u8]>([]))));
    }
    let records = match json.first() {
        Some(b'[') => match pivot_json::split_array(json) {
            Some(records) => records,
            None => split::<Vec<&RawValue>>(response, json)?.into_iter().map(RawValue::get).collect(),
        },
        Some(b'{') if is_lenient => match split::<Members<'_>>(response, json).map(Members::numbered)? {
            Some(records) => records.into_iter().map(RawValue::get).collect(),
            None => return Ok(None),
        },
        _ => return Ok(None),
    };
    let length = records.len();
    let fingerprint = Fingerprint::of(&records);
    let present = records.into_iter().enumerate().filter(|(_, record)| !is_lenient || *record != "null");
    let mut odd = 0;
    let mut further = None;
    let items = present.map(|(at, record)| {
        if odd < MOST_ODD {
            return read(response, at, record.as_bytes()).inspect_err(|_| odd += 1);
        }
        let mut value = T::placeholder();
        let is_read = response.read_part(record.as_bytes(), &format!("[{at}]"), &mut value).is_ok();
        if is_read {
            return Ok(value);
        }
        let error = || Error::decode(&part(response, b""), DecodeError::at("", TOO_MANY_ODD));
        Err(further.get_or_insert_with(error).clone())
    });
    let items = items.collect();
    Ok(Some(Page::new(items, length, fingerprint)))
}

fn split<'b, C: serde::Deserialize<'b>>(response: &RawResponse, json: &'b [u8]) -> Result<C, Error> {
    serde_json::from_slice(json).map_err(|_| no_list(response))
}

/// The error of text that is not JSON, or not a list, in the words of whatever reads JSON elsewhere.
fn no_list(response: &RawResponse) -> Error {
    match pivot_json::from_slice::<serde_json::Value>(response.body()) {
        Err(error) => Error::decode(response, error),
        Ok(_) => Error::decode(response, DecodeError::at("", "expected a list")),
    }
}

fn read<T: Json>(response: &RawResponse, at: usize, record: &[u8]) -> Result<T, Error> {
    let (place, mut value) = (format!("[{at}]"), T::placeholder());
    let read = response.read_part(record, &place, &mut value);
    read.map(|()| value).map_err(|error| Error::decode(&part(response, record), error.under(&place)))
}

/// The response with a record alone for its body: an error holds no more than what it is about.
fn part(response: &RawResponse, record: &[u8]) -> RawResponse {
    RawResponse {
        endpoint: response.endpoint,
        idempotency: response.idempotency,
        status: response.status,
        headers: HeaderMap::new(),
        body: bytes::Bytes::copy_from_slice(record),
        attempts: response.attempts,
        secrets: response.secrets.clone(),
        decoding: response.decoding.clone(),
    }
}

//! Requests and responses as they pass by.

use http::{HeaderMap, HeaderName, header};
use url::form_urlencoded;

use super::content::{Content, Pairs};
use super::interaction::Request;
use crate::redaction::is_secret_name;
use crate::redaction::scrub::from_latin_1;
use crate::transport::{RequestBody, RequestContext};

/// What is made anew on each way, or says nothing of what is asked and answered.
const LEFT_OUT: [HeaderName; 11] = [
    header::ACCEPT_ENCODING,
    header::CONNECTION,
    header::CONTENT_LENGTH,
    header::DATE,
    header::HOST,
    header::PROXY_AUTHENTICATE,
    header::TE,
    header::TRANSFER_ENCODING,
    header::UPGRADE,
    header::USER_AGENT,
    header::VIA,
];

/// The request, and the vendor and operation that it is of, if a client sends it. `body` is what could be read of it.
pub(crate) fn request(request: &http::Request<RequestBody>, body: Result<&[u8], String>) -> (Request, Option<String>) {
    let uri = request.uri();
    let scheme = uri.scheme_str().unwrap_or("http");
    let origin = format!("{scheme}://{}", uri.authority().map(|authority| authority.as_str()).unwrap_or_default());
    let query = form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()).into_owned().collect();
    let headers = headers(request.headers());
    let (media_type, coding) =
        (text(request.headers(), &header::CONTENT_TYPE), text(request.headers(), &header::CONTENT_ENCODING));
    let body = match body {
        Ok(body) => Content::read(media_type.as_deref(), coding.as_deref(), body),
        Err(why) => Content::Omitted(why),
    };
    let context = request.extensions().get::<RequestContext>();
    let operation = context.map(|context| format!("{} {}", context.endpoint.vendor.name, context.endpoint.operation));
    let (method, path) = (request.method().to_string(), uri.path().to_owned());
    let headers = body.headers(headers);
    (Request { method, origin, path, query, headers, body }, operation)
}

/// The value of a header, as text.
pub(crate) fn text(headers: &HeaderMap, name: &HeaderName) -> Option<String> {
    headers.get(name).map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned())
}

/// The headers that are recorded, sorted by their names: their order says nothing. One whose bytes are no UTF-8 is not: as a text
/// it would be another.
pub(crate) fn headers(headers: &HeaderMap) -> Pairs {
    let recorded = headers.iter().filter(|(name, _)| !LEFT_OUT.contains(name));
    let mut pairs: Pairs = recorded
        .filter_map(|(name, value)| {
            Some((name.as_str().to_owned(), std::str::from_utf8(value.as_bytes()).ok()?.to_owned()))
        })
        .collect();
    pairs.sort_by(|one, other| one.0.cmp(&other.0));
    pairs
}

/// The headers with secrets that are not recorded, as their bytes are no UTF-8: they may stand elsewhere too.
pub(crate) fn unreadable(headers: &HeaderMap) -> Pairs {
    let unread = headers.iter().filter(|(_, value)| std::str::from_utf8(value.as_bytes()).is_err());
    let secret = unread.filter(|(name, value)| value.is_sensitive() || is_secret_name(name.as_str()));
    secret.map(|(name, value)| (name.as_str().to_owned(), from_latin_1(value.as_bytes()))).collect()
}

/// The names of the headers whose values are marked as sensitive.
pub(crate) fn sensitive(headers: &HeaderMap) -> Vec<String> {
    let marked = headers.iter().filter(|(_, value)| value.is_sensitive());
    marked.map(|(name, _)| name.as_str().to_owned()).collect()
}

//! Requests with their values, before anything is sent.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, header};
use url::Url;

use crate::auth::Authorization;
use crate::encode::encode_segment;
use crate::endpoint::{Endpoint, ErrorDetails, Idempotency};
use crate::error::Error;
use crate::redaction::Secret;
use crate::response::RawResponse;
use crate::retry::RetryPolicy;
use crate::transport::RequestBody;

mod base_url;
mod secrets;

pub(crate) use self::base_url::BaseUrl;

/// What a request for a token has at least, altogether and for one attempt.
const TOKEN_TOTAL: Duration = Duration::from_secs(30);
const TOKEN_ATTEMPT: Duration = Duration::from_secs(5);

/// Finds the failure in a response with a success status; see [`RequestParts::check_success`].
pub type SuccessCheck = Arc<dyn Fn(&RawResponse) -> Option<ErrorDetails> + Send + Sync>;

/// A request with its values, built by the vendor crates and sent by [`Client::execute`](crate::Client::execute). The
/// values are not shown in the `Debug` output. Cloning is cheap.
#[derive(Clone)]
pub struct RequestParts(Arc<RequestValues>);

/// The values of a request: shared by the call, its attempts and the errors and answers that it ends with.
#[derive(Clone)]
pub(crate) struct RequestValues {
    pub(crate) endpoint: &'static Endpoint,
    pub(crate) idempotency: Idempotency,
    pub(crate) headers: HeaderMap,
    /// The media type of the body, unless there is a header that says so: a map for it alone would cost as much as all else.
    pub(crate) media_type: Option<HeaderValue>,
    pub(crate) body: RequestBody,
    /// How long the call may take, where the client's own limits do not fit it.
    pub(crate) timeout: Option<Duration>,
    /// How the call is repeated, where the client's own policy does not fit it.
    pub(crate) retry: Option<Box<RetryPolicy>>,
    /// What must not be seen in an error, besides what the credentials add and what is a secret by its name.
    pub(crate) sensitive: Vec<Secret>,
    /// Whether it asks for a token, for the sake of another call.
    pub(crate) is_token_request: bool,
    /// Whether what it brings is itself a secret, of which an error keeps nothing.
    pub(crate) brings_secret: bool,
    /// Whether a redirect is what the call is for.
    pub(crate) is_for_redirect: bool,
    /// What authorises it in place of the client's credentials.
    pub(crate) authorization: Option<Authorization>,
    /// What finds a failure in a success.
    pub(crate) success_check: Option<SuccessCheck>,
    path_values: Vec<(&'static str, String)>,
    query: Vec<(Cow<'static, str>, String)>,
    /// In a box, like the policy above: few have one, and each call under way has room for it.
    url: Option<Box<Url>>,
}

impl RequestParts {
    /// A request of an operation, with the operation's idempotency.
    pub fn new(endpoint: &'static Endpoint) -> Self {
        Self(Arc::new(RequestValues {
            endpoint,
            idempotency: endpoint.idempotency,
            headers: HeaderMap::new(),
            media_type: None,
            body: Bytes::new().into(),
            timeout: None,
            retry: None,
            sensitive: Vec::new(),
            is_token_request: false,
            brings_secret: false,
            is_for_redirect: false,
            authorization: None,
            success_check: None,
            path_values: Vec::new(),
            query: Vec::new(),
            url: None,
        }))
    }

    pub(crate) fn values(&self) -> &Arc<RequestValues> {
        &self.0
    }

    /// The values, to be changed. Those that a call under way has stay as they are.
    pub(crate) fn values_mut(&mut self) -> &mut RequestValues {
        Arc::make_mut(&mut self.0)
    }

    /// Sets a path parameter. It is percent-encoded. If the name is that of a secret, the value is removed from errors,
    /// as by [`redact`](Self::redact).
    #[must_use]
    pub fn path(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.values_mut().path_values.push((name, value.into()));
        self
    }

    /// Adds a query parameter. It is percent-encoded. If the name is that of a secret, the value is removed from
    /// errors, as by [`redact`](Self::redact).
    #[must_use]
    pub fn query(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) -> Self {
        self.values_mut().query.push((name.into(), value.into()));
        self
    }

    /// Whether a query parameter of this name is set.
    pub(crate) fn has_query(&self, name: &str) -> bool {
        self.0.query.iter().any(|(known, _)| known == name)
    }

    /// The operation.
    pub fn endpoint(&self) -> &'static Endpoint {
        self.0.endpoint
    }

    /// Sets a header.
    #[must_use]
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.values_mut().headers.insert(name, value);
        self
    }

    /// Sets the body, with its media type.
    #[must_use]
    pub fn body(self, media_type: &'static str, body: impl Into<Bytes>) -> Self {
        self.stream_body(HeaderValue::from_static(media_type), RequestBody::from(body))
    }

    /// Sets a body that may be read while it is sent, with its media type.
    #[must_use]
    pub fn stream_body(mut self, media_type: HeaderValue, body: RequestBody) -> Self {
        let values = self.values_mut();
        values.headers.remove(header::CONTENT_TYPE);
        (values.media_type, values.body) = (Some(media_type), body);
        self
    }

    /// Sets the time limit for the request with its retries, and for each attempt, in place of the client's limits; for
    /// large bodies.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.values_mut().timeout = Some(timeout);
        self
    }

    /// Sets a JSON body.
    #[must_use]
    pub fn json(self, json: impl Into<Bytes>) -> Self {
        self.body("application/json", json)
    }

    /// Sets a JSON body. Values that its type marks as [sensitive](pivot_json::JsonWriter::sensitive) are removed from
    /// errors, as by [`redact`](Self::redact), whatever their name.
    #[must_use]
    pub fn json_of(mut self, value: &dyn pivot_json::Json) -> Self {
        let (body, secrets) = pivot_json::to_vec_and_secrets(value);
        let secrets = secrets.into_iter().filter(|text| !text.trim().is_empty()).map(Secret::from);
        self.values_mut().sensitive.extend(secrets);
        self.json(body)
    }

    /// Marks the response as nothing but a secret that can be requested again: an error about an undecodable response
    /// then has no body.
    #[must_use]
    pub fn brings_secret(mut self) -> Self {
        self.values_mut().brings_secret = true;
        self
    }

    /// Says that the call is made for the address that it is sent to: a 302 or a 303 is the answer then and not followed, and
    /// its headers say where it leads; of its body nothing is read. Other redirects, which move the call itself, are dealt
    /// with as always.
    #[must_use]
    pub fn for_redirect(mut self) -> Self {
        self.values_mut().is_for_redirect = true;
        self
    }

    /// Authorises this call in place of the client's credentials, which are not asked: also not for another token, if this
    /// one is refused.
    #[must_use]
    pub fn authorized_by(mut self, authorization: Authorization) -> Self {
        self.values_mut().authorization = Some(authorization);
        self
    }

    /// Sets what finds a failure in a response with a success status, for protocols that report failures in the body alone.
    /// What it finds is an [`ApiFailure`](crate::ErrorKind::ApiFailure), and its class is acted upon as that of an error
    /// status: an expired token is renewed, a transient failure retried if the request may be repeated, and a
    /// rate limit even if it may not, since then nothing has happened. Not called for a response that is streamed.
    #[must_use]
    pub fn check_success(mut self, check: SuccessCheck) -> Self {
        self.values_mut().success_check = Some(check);
        self
    }

    /// Sets what repeating this request does, if it differs from other requests of the operation: with an idempotency
    /// key, or as a dry run.
    #[must_use]
    pub fn idempotency(mut self, idempotency: Idempotency) -> Self {
        self.values_mut().idempotency = idempotency;
        self
    }

    /// Sends the request to this URL instead of the operation's path below the base URL, for instance to a token
    /// endpoint.
    #[must_use]
    pub fn override_url(mut self, url: Url) -> Self {
        self.values_mut().url = Some(Box::new(url));
        self
    }

    /// Registers a secret that the request contains, so that it is removed from all errors.
    #[must_use]
    pub fn redact(mut self, secret: Secret) -> Self {
        self.values_mut().sensitive.push(secret);
        self
    }

    /// An error of the kind [`InvalidRequest`](crate::ErrorKind::InvalidRequest), for a request rejected before
    /// anything is sent.
    pub fn refused(&self, why: impl Into<String>) -> Error {
        self.0.refused(why)
    }
}

impl RequestValues {
    /// The media type that is sent with the body.
    pub(crate) fn sent_media_type(&self) -> Option<&HeaderValue> {
        self.headers.get(header::CONTENT_TYPE).or(self.media_type.as_ref())
    }

    /// Whether it sets a header of this name.
    pub(crate) fn has_header(&self, name: &HeaderName) -> bool {
        self.headers.contains_key(name) || (*name == header::CONTENT_TYPE && self.media_type.is_some())
    }

    /// Whether a query parameter of this name is set, in any case of letters: which of two counts is then the server's choice.
    pub(crate) fn has_query_like(&self, name: &str) -> bool {
        self.query.iter().any(|(known, _)| known.eq_ignore_ascii_case(name))
    }

    /// How long the whole call may take where the client allows `by_client`. A token is asked for on behalf of all calls
    /// that wait for it, and goes on when one of them is out of time: a client whose calls have less time than its token
    /// endpoint takes must still come to a token.
    pub(crate) fn total_timeout(&self, by_client: Duration) -> Duration {
        let least = if self.is_token_request { TOKEN_TOTAL } else { Duration::ZERO };
        self.timeout.unwrap_or(by_client.max(least))
    }

    /// How long one attempt may take where the client allows `by_client`; see [`total_timeout`](Self::total_timeout).
    pub(crate) fn attempt_timeout(&self, by_client: Duration) -> Duration {
        let least = if self.is_token_request { TOKEN_ATTEMPT } else { Duration::ZERO };
        self.timeout.unwrap_or(by_client.max(least))
    }

    /// The address, without what the credentials add.
    ///
    /// # Errors
    /// Returns an error if a path value is missing, empty, or `.` or `..`, which a URL would swallow.
    pub(crate) fn url(&self, base: &BaseUrl) -> Result<Url, Error> {
        let mut url = match &self.url {
            Some(url) => Url::clone(url),
            None => {
                let before = base.path().trim_end_matches('/');
                let path = self.path_after(before)?;
                base.below(&path, before.len()).ok_or_else(|| self.refused("the base URL and the path make no URL"))?
            }
        };
        if !self.query.is_empty() {
            url.query_pairs_mut().extend_pairs(&self.query);
        }
        Ok(url)
    }

    /// The operation's path with its values, behind another.
    fn path_after(&self, before: &str) -> Result<String, Error> {
        let mut path = String::with_capacity(before.len() + self.endpoint.path.len() + 32);
        path.push_str(before);
        let mut rest = self.endpoint.path;
        while let Some((before, after)) = split(rest, b'{') {
            let (name, after) = split(after, b'}').unwrap_or((after, ""));
            let value = self.path_values.iter().find(|(known, _)| *known == name);
            let value = value.map(|(_, value)| value.as_str()).unwrap_or_default();
            if matches!(value, "" | "." | "..") {
                let found = if value.is_empty() { "is empty" } else { "cannot be part of a path" };
                return Err(self.refused(format!("the path parameter {name} {found}; give it a value")));
            }
            path.push_str(before);
            path.push_str(&encode_segment(value));
            rest = after;
        }
        path.push_str(rest);
        Ok(path)
    }

    /// Like [`RequestParts::refused`].
    pub(crate) fn refused(&self, why: impl Into<String>) -> Error {
        Error::refused(self.endpoint, why)
    }
}

/// What stands before and after the first of a letter of ASCII.
fn split(text: &str, letter: u8) -> Option<(&str, &str)> {
    memchr::memchr(letter, text.as_bytes()).map(|at| (&text[..at], &text[at + 1..]))
}

impl std::fmt::Debug for RequestParts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let media_type = self.0.media_type.as_ref().map(|_| header::CONTENT_TYPE);
        let headers: Vec<&str> = self.0.headers.keys().chain(&media_type).map(HeaderName::as_str).collect();
        f.debug_struct("RequestParts")
            .field("operation", &self.0.endpoint.operation)
            .field("idempotency", &self.0.idempotency)
            .field("headers", &headers)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use http::Method;

    use super::*;
    use crate::endpoint::{ErrorDetails, Vendor};

    static VENDOR: Vendor = Vendor::new("acme", |_| ErrorDetails::default());
    static GET_PART: Endpoint = Endpoint::new(&VENDOR, "get_part", Method::GET, "/cars/{carId}/parts/{partId}");

    fn url(base: &str, car: &str, part: &str) -> Result<String, Error> {
        let parts = RequestParts::new(&GET_PART).path("carId", car).path("partId", part);
        parts.query("q", "a b&c").values().url(&base.parse::<Url>().unwrap().into()).map(|url| url.to_string())
    }

    #[test]
    fn values_are_encoded_so_that_they_stay_one_segment() {
        assert_eq!(
            url("https://api.example/v1/", "a/b?c#d", "é %2F").unwrap(),
            "https://api.example/v1/cars/a%2Fb%3Fc%23d/parts/%C3%A9%20%252F?q=a+b%26c"
        );
    }

    #[test]
    fn a_value_that_would_change_the_path_is_refused() {
        for part in ["", ".", ".."] {
            let error = url("https://api.example", "1", part).unwrap_err();
            assert!(error.to_string().contains("partId"), "{error}");
            assert!(!error.may_have_taken_effect());
        }
        assert!(url("https://api.example", "1", "...").is_ok());
    }

    #[test]
    fn a_missing_value_is_refused_too() {
        let error = RequestParts::new(&GET_PART)
            .values()
            .url(&"https://api.example".parse::<Url>().unwrap().into())
            .unwrap_err();
        assert!(error.to_string().contains("carId"), "{error}");
    }
}

//! Options that every request has.

use std::borrow::Cow;
use std::time::Duration;

use http::{HeaderName, HeaderValue, header};

use crate::error::Error;
use crate::redaction::{Secret, is_secret_name};
use crate::request::RequestParts;
use crate::retry::RetryPolicy;

/// The options of one request. Every request builder of every client has them; set them with [`RequestOptionsBuilder`].
#[derive(Clone, Default)]
pub struct RequestOptions {
    timeout: Option<Duration>,
    retry: Option<RetryPolicy>,
    headers: Vec<(String, String)>,
    query: Vec<(Cow<'static, str>, String)>,
}

impl RequestOptions {
    /// Adds the options to a request.
    ///
    /// # Errors
    /// Returns an error of the kind [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if a header cannot be sent, or
    /// if the request itself has a query parameter of the same name.
    pub fn apply(&self, mut parts: RequestParts) -> Result<RequestParts, Error> {
        for (name, value) in &self.headers {
            let Some(header) = HeaderName::try_from(name.as_str()).ok().filter(|header| !is_of_the_client(header))
            else {
                return Err(parts.refused(format!("the header {name:?} cannot be set for one request")));
            };
            let Ok(mut sent) = HeaderValue::try_from(value.as_str()) else {
                return Err(parts.refused(format!("the value of the header {name} holds what no header can hold")));
            };
            if is_secret_name(name) {
                sent.set_sensitive(true);
                parts = parts.redact(Secret::from(value.as_str()));
            }
            parts = parts.header(header, sent);
        }
        // Which of two values counts is the server's choice, and a dry run or a page may be at stake.
        if let Some((name, _)) = self.query.iter().find(|(name, _)| parts.has_query(name)) {
            return Err(
                parts.refused(format!("the query parameter {name:?} is the request's own; set it by its method"))
            );
        }
        for (name, value) in &self.query {
            parts = parts.query(name.clone(), value);
        }
        if let Some(timeout) = self.timeout {
            parts = parts.timeout(timeout);
        }
        if let Some(retry) = &self.retry {
            parts.values_mut().retry = Some(Box::new(retry.clone()));
        }
        Ok(parts)
    }
}

impl RequestOptions {
    /// The time limit, if one was set.
    pub fn time_limit(&self) -> Option<Duration> {
        self.timeout
    }

    /// Takes the time limit out, if one was set: for something that makes several requests and is limited as a whole.
    pub fn take_time_limit(&mut self) -> Option<Duration> {
        self.timeout.take()
    }

    /// Whether a header of this name is among them.
    pub fn has_header(&self, name: &HeaderName) -> bool {
        self.headers.iter().any(|(known, _)| name.as_str().eq_ignore_ascii_case(known))
    }
}

/// Whether a header is the client's own, or the connection's.
fn is_of_the_client(header: &HeaderName) -> bool {
    let own =
        [header::AUTHORIZATION, header::CONTENT_LENGTH, header::HOST, header::USER_AGENT, header::TRANSFER_ENCODING];
    // Another method would make another operation of it, whose repetition nobody has judged.
    own.contains(header) || header.as_str().starts_with("x-http-method") || header == "x-method-override"
}

/// Shows names only, because values may be secrets.
impl std::fmt::Debug for RequestOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let headers: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        let query: Vec<&str> = self.query.iter().map(|(name, _)| name.as_ref()).collect();
        let mut shown = f.debug_struct("RequestOptions");
        shown.field("timeout", &self.timeout).field("retry", &self.retry);
        shown.field("headers", &headers).field("query", &query).finish()
    }
}

/// Sets the options of a request. Implemented by every request builder, and by pagers, which apply the options to each
/// page.
///
/// ```
/// use std::time::Duration;
/// use pivot_core::RequestOptionsBuilder;
///
/// fn patient<R: RequestOptionsBuilder>(request: R) -> R {
///     request.timeout(Duration::from_secs(120)).header("x-trace", "order-4711")
/// }
/// ```
pub trait RequestOptionsBuilder: Sized {
    /// The present options.
    #[doc(hidden)]
    fn options_mut(&mut self) -> &mut RequestOptions;

    /// Sets the time limit for the request with all attempts, waits and token requests, and for each attempt. Default:
    /// the client's limits.
    #[must_use = "nothing is sent before `send` or `.await`"]
    fn timeout(mut self, timeout: Duration) -> Self {
        self.options_mut().timeout = Some(timeout);
        self
    }

    /// Sets how often the request is retried and how long to wait before. Whether it may be retried at all depends on
    /// the operation. Default: the client's policy.
    #[must_use = "nothing is sent before `send` or `.await`"]
    fn retry(mut self, policy: RetryPolicy) -> Self {
        self.options_mut().retry = Some(policy);
        self
    }

    /// Sets a header. Its value is removed from errors if the name is that of a secret, such as `x-api-key`. The
    /// headers that the client sets itself (`authorization`, `content-length`, `host`, `user-agent`,
    /// `transfer-encoding`, those of its credentials), and another method (`x-http-method-override`), cannot be set: such a
    /// request fails with [`InvalidRequest`](crate::ErrorKind::InvalidRequest).
    #[must_use = "nothing is sent before `send` or `.await`"]
    fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.options_mut().headers.push((name.into(), value.into()));
        self
    }

    /// Adds a query parameter that has no method in the client. It is percent-encoded. Its value is removed from errors
    /// if the name is that of a secret. A parameter that the request sets itself, such as that of a list's page or of a
    /// filter, or that the client's credentials set, cannot be set: such a request fails with
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest).
    #[must_use = "nothing is sent before `send` or `.await`"]
    fn query(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) -> Self {
        self.options_mut().query.push((name.into(), value.into()));
        self
    }
}

impl RequestOptionsBuilder for RequestOptions {
    fn options_mut(&mut self) -> &mut Self {
        self
    }
}

#[cfg(test)]
mod tests {
    use http::Method;

    use super::*;
    use crate::endpoint::{Endpoint, ErrorDetails, Vendor};
    use crate::redaction::call_secrets::HoldsSecrets as _;

    static VENDOR: Vendor = Vendor::new("acme", |_| ErrorDetails::default());
    static LIST_PARTS: Endpoint = Endpoint::new(&VENDOR, "list_parts", Method::GET, "/parts");

    fn apply(options: &RequestOptions) -> Result<RequestParts, Error> {
        options.apply(RequestParts::new(&LIST_PARTS))
    }

    #[test]
    fn what_is_set_is_added_to_the_request() {
        let options = RequestOptions::default()
            .timeout(Duration::from_secs(3))
            .retry(RetryPolicy::none())
            .header("X-Trace", "t-1")
            .query("verbose", "a b");
        let parts = apply(&options).unwrap();
        let parts = parts.values();
        assert_eq!(parts.headers["x-trace"], "t-1");
        assert_eq!(parts.timeout, Some(Duration::from_secs(3)));
        assert_eq!(parts.retry.as_deref(), Some(&RetryPolicy::none()));
        let url = parts.url(&"https://api.example".parse::<url::Url>().unwrap().into()).unwrap();
        assert_eq!(url.as_str(), "https://api.example/parts?verbose=a+b");
    }

    #[test]
    fn a_header_that_cannot_be_sent_or_is_the_clients_own_is_refused_before_sending() {
        for (name, value) in [
            ("x trace", "1"),
            ("", "1"),
            ("x-trace", "a\nb"),
            ("Authorization", "Bearer k"),
            ("content-length", "0"),
            ("Host", "other"),
            ("user-agent", "mine"),
            ("transfer-encoding", "chunked"),
            ("X-HTTP-Method-Override", "POST"),
            ("x-http-method", "DELETE"),
            ("x-method-override", "PUT"),
        ] {
            let error = apply(&RequestOptions::default().header(name, value)).unwrap_err();
            assert_eq!(error.kind(), crate::ErrorKind::InvalidRequest, "{name}");
            assert!(!error.may_have_taken_effect() && error.to_string().contains("header"), "{error}");
        }
    }

    #[test]
    fn a_query_parameter_that_the_request_sets_itself_is_refused_and_one_of_many_values_is_sent() {
        let own = || RequestParts::new(&LIST_PARTS).query("dry_run", "true");
        let error = RequestOptions::default().query("dry_run", "false").apply(own()).unwrap_err();
        assert!(!error.may_have_taken_effect() && error.to_string().contains("dry_run"), "{error}");
        let parts = RequestOptions::default().query("tag", "a").query("tag", "b").apply(own()).unwrap();
        let url = parts.values().url(&"https://api.example".parse::<url::Url>().unwrap().into()).unwrap();
        assert_eq!(url.query(), Some("dry_run=true&tag=a&tag=b"));
    }

    #[test]
    fn values_of_secret_names_are_secrets_and_none_is_shown() {
        let options = RequestOptions::default().header("x-api-key", "v-1").query("token", "v-2").header("x-a", "v-3");
        let secrets: Vec<String> =
            apply(&options).unwrap().values().secrets().iter().map(|secret| secret.expose().to_owned()).collect();
        assert_eq!(secrets, ["v-1", "v-2"]);
        assert!(!format!("{options:?}{:?}", apply(&options)).contains("v-"));
    }
}

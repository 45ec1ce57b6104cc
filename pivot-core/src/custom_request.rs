//! Requests for endpoints that have no method in a client.

use std::fmt;
use std::sync::{Mutex, PoisonError};

use bytes::Bytes;
use futures_util::future::BoxFuture;
use http::{HeaderName, Method};
use pivot_json::Json;

use crate::client::Client;
use crate::endpoint::{Endpoint, Idempotency, Vendor};
use crate::error::Error;
use crate::idempotency::IdempotencyKey;
use crate::options::{RequestOptions, RequestOptionsBuilder};
use crate::request::RequestParts;
use crate::response::{RawResponse, Response};

/// A request builder for any method and path, with the client's authentication, retries and errors. Nothing is sent
/// before [`send`](Self::send).
#[must_use = "nothing is sent before `send` or `.await`"]
pub struct CustomRequest {
    client: Client,
    parts: Result<RequestParts, Error>,
    options: RequestOptions,
    key_header: Option<HeaderName>,
}

impl CustomRequest {
    /// A request to a path below the client's base URL. Names in braces are path parameters, set by
    /// [`path`](Self::path). The request is retried as its method allows (RFC 9110), unless
    /// [`idempotency`](Self::idempotency) says otherwise.
    ///
    /// The path is kept for the lifetime of the program, and errors and spans show it as written. It should therefore
    /// be a constant, with all values passed to [`path`](Self::path) and
    /// [`query`](crate::RequestOptionsBuilder::query).
    ///
    /// A response is read into any type; a `serde_json::Value` rounds numbers of more than 64 bits and decimals, and
    /// [`pivot_json::RawJson`] keeps them as they came.
    pub fn new(client: &Client, vendor: &'static Vendor, method: Method, path: &'static str) -> Self {
        let parts = if !path.starts_with('/') || path.contains(['?', '#']) {
            let why = format!("the path {path:?} must begin with `/` and have neither query nor fragment");
            Err(Error::configuration(why))
        } else if leads_elsewhere(path) {
            let why = format!("the path {path:?} has `.` or `..` as a part, a backslash or a control character");
            Err(Error::configuration(why))
        } else {
            Ok(RequestParts::new(endpoint(vendor, method, path)))
        };
        Self { client: client.clone(), parts, options: RequestOptions::default(), key_header: None }
    }

    /// A request to an endpoint that is described in the client but has no method.
    pub fn to(client: &Client, endpoint: &'static Endpoint) -> Self {
        let parts = Ok(RequestParts::new(endpoint));
        Self { client: client.clone(), parts, options: RequestOptions::default(), key_header: None }
    }

    /// Sets the name of the header in which the vendor takes idempotency keys.
    pub fn with_key_header(mut self, header: HeaderName) -> Self {
        self.key_header = Some(header);
        self
    }

    fn edit(mut self, edit: impl FnOnce(RequestParts) -> RequestParts) -> Self {
        self.parts = self.parts.map(edit);
        self
    }

    /// Sets a path parameter. The value is percent-encoded.
    pub fn path(self, name: &'static str, value: impl Into<String>) -> Self {
        self.edit(|parts| parts.path(name, value))
    }

    /// Sets a JSON body.
    pub fn json(self, body: &dyn Json) -> Self {
        self.edit(|parts| parts.json_of(body))
    }

    /// Sets a body with its media type.
    pub fn body(self, media_type: &'static str, body: impl Into<Bytes>) -> Self {
        self.edit(|parts| parts.body(media_type, body))
    }

    /// Sets what repeating the request would do, which decides whether it is retried after an error that leaves open
    /// whether it took effect. Default: the property of the endpoint, or else that of the HTTP method.
    pub fn idempotency(self, idempotency: Idempotency) -> Self {
        self.edit(|parts| parts.idempotency(idempotency))
    }

    /// Sets an idempotency key, so that the request is retried after transient errors. Sending fails with
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if the vendor takes no such keys, if the key is blank, or
    /// if the vendor's header for keys is also set among the [options](RequestOptionsBuilder::header).
    pub fn idempotency_key(mut self, key: &str) -> Self {
        let header = self.key_header.clone();
        self.parts = self.parts.and_then(|parts| {
            let Some(header) = header else {
                return Err(parts.refused("the vendor takes no idempotency keys; leave it out"));
            };
            let key = IdempotencyKey::new(key).map_err(|error| parts.refused(error.to_string()))?;
            Ok(parts.idempotency_key(header, &key))
        });
        self
    }

    /// Sends the request, and decodes the response as JSON.
    ///
    /// # Errors
    /// Returns an [`Error`] of any kind: [`Decode`](crate::ErrorKind::Decode) if the body is not a `T`, and
    /// [`ApiFailure`](crate::ErrorKind::ApiFailure) if a response with a success status reports a failure.
    pub fn send<T: Json + Send + 'static>(self) -> BoxFuture<'static, Result<T, Error>> {
        Box::pin(async move { self.send_with_response().await.map(Response::into_value) })
    }

    /// Sends the request, and returns the decoded value with the status and the headers of the response.
    ///
    /// # Errors
    /// The same as [`send`](Self::send).
    pub fn send_with_response<T: Json + Send + 'static>(self) -> BoxFuture<'static, Result<Response<T>, Error>> {
        Box::pin(async move {
            let answer = self.send_raw().await?.of_own_type();
            let mut value = T::placeholder();
            answer.read_answer(&mut value)?;
            Ok(answer.with_value(value))
        })
    }

    /// Sends the request, and returns the undecoded response.
    ///
    /// # Errors
    /// Returns an [`Error`] of any kind except those that come from decoding the body. A status other than 2xx is one.
    pub fn send_raw(self) -> BoxFuture<'static, Result<RawResponse, Error>> {
        let Self { client, parts, options, key_header, .. } = self;
        Box::pin(async move {
            let parts = parts?;
            // It would stand in the place of a key that allows the request to be repeated.
            if let Some(header) = key_header.filter(|header| options.has_header(header)) {
                return Err(parts.refused(format!("the header {header} is set by `idempotency_key` alone")));
            }
            client.execute(options.apply(parts)?).await
        })
    }
}

/// Whether a URL with this path is another than it looks: such parts are resolved away, and backslashes become slashes.
#[doc(hidden)]
pub fn leads_elsewhere(path: &str) -> bool {
    let is_dot = |part: &str| matches!(part.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..");
    path.split('/').any(is_dot) || path.contains(|letter: char| letter == '\\' || letter.is_control())
}

impl RequestOptionsBuilder for CustomRequest {
    fn options_mut(&mut self) -> &mut RequestOptions {
        &mut self.options
    }
}

impl fmt::Debug for CustomRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.parts.as_ref().map(|parts| parts.endpoint().path);
        f.debug_struct("CustomRequest").field("path", &path).finish_non_exhaustive()
    }
}

/// The endpoint of a path; the same for the same path, so that what is kept is bounded by what is written in programs.
fn endpoint(vendor: &'static Vendor, method: Method, path: &'static str) -> &'static Endpoint {
    static MADE: Mutex<Vec<&'static Endpoint>> = Mutex::new(Vec::new());
    // Its holders never panic; if one ever did, the list is still whole.
    let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
    let is_same = |known: &Endpoint| std::ptr::eq(known.vendor, vendor) && known.path == path && known.method == method;
    let known = made.iter().find(|known| is_same(known));
    known.copied().unwrap_or_else(|| {
        let endpoint = Box::leak(Box::new(Endpoint::new(vendor, "request", method, path)));
        made.push(endpoint);
        endpoint
    })
}

#[cfg(test)]
mod tests {
    use http::HeaderName;

    use super::*;
    use crate::endpoint::ErrorDetails;
    use crate::testing::{Reply, StubTransport};

    static ACME: Vendor = Vendor::new("acme", |_| ErrorDetails::default());
    static OTHER: Vendor = Vendor::new("other", |_| ErrorDetails::default());

    fn scene(status: u16, body: &'static str) -> (StubTransport, Client) {
        let stub = StubTransport::new(move |_| Reply::json(status, body));
        let client = Client::builder("https://api.example").transport(stub.clone()).build().unwrap();
        (stub, client)
    }

    #[tokio::test]
    async fn it_sends_what_it_was_given_and_reads_the_answer() {
        let (stub, client) = scene(200, r#"{"name":"wheel"}"#);
        let request = || {
            CustomRequest::new(&client, &ACME, Method::POST, "/parts/{id}")
                .path("id", "a/b")
                .json(&serde_json::json!({"count": 4}))
                .query("verbose", "1")
                .header("x-trace", "t-1")
        };
        let value: serde_json::Value = request().send().await.unwrap();
        assert_eq!(value["name"], "wheel");
        let response = request().send_with_response::<serde_json::Value>().await.unwrap();
        assert_eq!((response.status().as_u16(), response.value()["name"].as_str()), (200, Some("wheel")));
        assert_eq!(request().send_raw().await.unwrap().body().as_ref(), br#"{"name":"wheel"}"#);
        let received = stub.received();
        assert_eq!(received.len(), 3);
        assert_eq!(received[0].url.as_str(), "https://api.example/parts/a%2Fb?verbose=1");
        assert_eq!(received[0].body.as_ref(), br#"{"count":4}"#);
        assert_eq!(received[0].headers["x-trace"], "t-1");
    }

    #[tokio::test]
    async fn what_cannot_be_sent_is_refused() {
        let (stub, client) = scene(200, "{}");
        let new = |path| CustomRequest::new(&client, &ACME, Method::GET, path);
        let key = || HeaderName::from_static("x-key");
        for request in [
            new("parts"),
            new("/parts?x=1"),
            new("/parts#x"),
            new("/parts/{id}"),
            new("/parts/{id}").path("id", ".."),
            new("/parts").idempotency_key("k"),
            new("/parts").with_key_header(key()).idempotency_key(" "),
            new("/parts").header("host", "x"),
            new("/parts/../orders"),
            new("/./parts"),
            new("/parts/%2E%2e/orders"),
            new("/parts\\..\\orders"),
            new("/parts/\torders"),
            new("/parts").with_key_header(key()).header("X-Key", " "),
            new("/parts").with_key_header(key()).idempotency_key("k").header("x-key", "k2"),
        ] {
            let error = request.send_raw().await.unwrap_err();
            assert!(!error.may_have_taken_effect(), "{error}");
        }
        assert!(stub.received().is_empty());
        new("/parts/...").header("x-key", "k").send_raw().await.unwrap();
    }

    #[test]
    fn the_same_path_is_kept_once_for_each_vendor() {
        let one = endpoint(&ACME, Method::GET, "/once");
        assert!(std::ptr::eq(one, endpoint(&ACME, Method::GET, "/once")));
        assert!(!std::ptr::eq(one, endpoint(&OTHER, Method::GET, "/once")));
        assert!(!std::ptr::eq(one, endpoint(&ACME, Method::POST, "/once")));
        assert_eq!(endpoint(&ACME, Method::POST, "/once").idempotency, Idempotency::NonIdempotent);
    }
}

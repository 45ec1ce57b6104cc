//! What carries a client's requests while they are checked.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use pivot_core::BoxFuture;
use pivot_core::transport::{Body, RequestBody, ReqwestTransport, Transport, TransportError, TransportErrorKind};
use url::Url;
use vendor_mocks::description::{Answer, Request};

/// Carries requests and remembers the last. Clones share what they remember.
#[derive(Clone)]
pub struct Wire {
    /// To a server; without one, the sample answer is given.
    server: Option<Arc<dyn Transport>>,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    last: Option<(Url, Request)>,
    sample: Option<Answer>,
    /// How the path ends whose requests go to another address.
    elsewhere: Option<(&'static str, http::Uri)>,
}

/// What a sample file holds.
pub(super) const FILE: &str = "bytes of a file";

impl Wire {
    /// Whether there is a server to answer; without one, the sample answer is given.
    pub fn has_server(&self) -> bool {
        self.server.is_some()
    }

    /// To a server.
    ///
    /// # Errors
    /// Returns an error if there is no TLS to be had.
    pub fn to_a_server() -> Result<Self, pivot_core::Error> {
        let server = ReqwestTransport::new(reqwest::Client::builder().no_proxy())?;
        Ok(Self::over(server))
    }

    /// Over a transport.
    pub fn over(transport: impl Transport + 'static) -> Self {
        Self { server: Some(Arc::new(transport)), state: Arc::default() }
    }

    /// To nowhere: every request is answered with the sample of the operation in progress.
    pub fn to_samples() -> Self {
        Self { server: None, state: Arc::default() }
    }

    /// Whether answers are samples.
    pub fn is_exact(&self) -> bool {
        self.server.is_none()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Its holders never panic; if one ever did, what is remembered is still whole.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Forgets the last request, and says what the next is to be answered.
    pub(super) fn expect(&self, sample: Answer) {
        let mut state = self.state();
        (state.last, state.sample) = (None, Some(sample));
    }

    /// The last request, with its path below the base URL's.
    pub(super) fn last(&self, base_path: &str) -> Option<Request> {
        let (url, mut request) = self.state().last.take()?;
        let path = url.path();
        request.path = path.strip_prefix(base_path).unwrap_or(path).to_owned();
        Some(request)
    }

    /// Sends the requests of a path to another address, where one is given.
    ///
    /// # Errors
    /// Returns an error if that is no address.
    pub fn send_elsewhere(&self, path: &'static str, url: Option<&str>) -> Result<(), http::uri::InvalidUri> {
        let url: Option<http::Uri> = url.map(str::parse).transpose()?;
        self.state().elsewhere = url.map(|url| (path, url));
        Ok(())
    }

    fn sample(&self) -> http::Response<Body> {
        let mut response = http::Response::new(Body::from(bytes::Bytes::new()));
        let Some(answer) = self.state().sample.clone() else { return response };
        *response.status_mut() = http::StatusCode::from_u16(answer.status).unwrap_or_default();
        for (name, value) in &answer.headers {
            if let (Ok(name), Ok(value)) = (name.parse::<http::HeaderName>(), value.parse()) {
                response.headers_mut().insert(name, value);
            }
        }
        let Some((media_type, body)) = answer.body else { return response };
        let body = if media_type == "application/json" { body.to_string() } else { FILE.to_owned() };
        response.headers_mut().extend(media_type.parse().ok().map(|value| (http::header::CONTENT_TYPE, value)));
        response.map(|_| Body::from(bytes::Bytes::from(body)))
    }
}

impl Transport for Wire {
    fn send(
        &self,
        mut request: http::Request<RequestBody>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let body = request.body().collect().await;
            let body = body.map_err(|error| TransportError::new(TransportErrorKind::Interrupted, error))?;
            let url: Url =
                request.uri().to_string().parse().map_err(|error: url::ParseError| {
                    TransportError::new(TransportErrorKind::Connect, Box::new(error))
                })?;
            let text = |value: &http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
            let headers: BTreeMap<String, String> =
                request.headers().iter().map(|(name, value)| (name.as_str().to_owned(), text(value))).collect();
            let sent = Request {
                method: request.method().to_string(),
                path: String::new(),
                query: url.query_pairs().into_owned().collect(),
                headers,
                body: body.to_vec(),
            };
            {
                let mut state = self.state();
                if let Some((_, other)) = state.elsewhere.as_ref().filter(|(path, _)| url.path().ends_with(path)) {
                    *request.uri_mut() = other.clone();
                }
                state.last = Some((url, sent));
            }
            match &self.server {
                Some(server) => server.send(request).await,
                None => Ok(self.sample()),
            }
        })
    }
}

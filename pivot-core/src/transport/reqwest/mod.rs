//! The transport based on reqwest.

use std::future::{Future, ready};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, Weak};
use std::time::Duration;

use futures_util::future::BoxFuture;

use self::body::{TrackedBody, pieces_of};
use super::{
    Abandon, Body, ParsedUrl, PreparedRequest, Progress, RequestBody, Transport, TransportError, TransportErrorKind,
};
use crate::error::Error;

mod body;
mod explain;
mod tls;
#[cfg(all(feature = "rustls-no-provider", not(feature = "native-tls")))]
mod trust;

use self::explain::{explain, words};

/// For how long an HTTP/2 peer may be silent while it owes an answer, before it is asked whether it is there.
const PING_AFTER: Duration = Duration::from_secs(5);

/// How long it may take to say so.
const PING_TIMEOUT: Duration = Duration::from_secs(5);

/// hyper would panic.
const NO_RUNTIME: &str =
    "there is no tokio runtime; call it within `#[tokio::main]`, `#[tokio::test]` or `Runtime::block_on`";

type Recipe = dyn Fn() -> reqwest::ClientBuilder + Send + Sync;

/// The default transport.
///
/// It does not retry, and it abandons a connection whose peer is unresponsive: HTTP/2 peers are pinged after five
/// seconds of silence and have five more to respond. A transport built [with a recipe](Self::with_recipe) also abandons
/// all its connections after a request on one of them was given up, unless the server speaks HTTP/1, where such a
/// connection is closed anyway.
///
/// A client's own transport, of which nobody has said anything, reads the certificates that this machine trusts once a process.
/// One that is built here, from a builder or a recipe, reads them each time, as reqwest does.
#[derive(Clone)]
pub struct ReqwestTransport(Arc<Pool>);

struct Pool {
    current: Mutex<Arc<Generation>>,
    /// How to make another client; without it, the first one serves for ever.
    recipe: Option<Box<Recipe>>,
}

/// A client with its connections.
struct Generation {
    client: reqwest::Client,
    number: u64,
    /// Whether the last answer came over HTTP/1.
    is_http1: AtomicBool,
    /// Where it is replaced once its connections are left.
    pool: Weak<Pool>,
}

impl Generation {
    fn new(client: reqwest::Client, number: u64, pool: Weak<Pool>) -> Arc<Self> {
        Arc::new(Self { client, number, is_http1: AtomicBool::new(false), pool })
    }
}

impl Abandon for Generation {
    fn abandon(&self) {
        if let Some(pool) = self.pool.upgrade() {
            pool.leave(self);
        }
    }
}

impl ReqwestTransport {
    /// A transport with a client built from `builder`. Redirects, retries and the `Referer` header are disabled and
    /// HTTP/2 pings enabled, whatever the builder says: the client handles redirects and retries, and a referrer could
    /// disclose a token in a URL.
    ///
    /// # Errors
    /// Returns an error of the kind [`Configuration`](crate::ErrorKind::Configuration) if reqwest cannot build a
    /// client, for instance because of unreadable certificates.
    pub fn new(builder: reqwest::ClientBuilder) -> Result<Self, Error> {
        Ok(Self::over(build(builder)?, None))
    }

    /// A transport with clients that are each built from the result of `recipe`: one at first, and another each time
    /// the connections of the last are abandoned. Otherwise like [`new`](Self::new).
    ///
    /// # Errors
    /// The same as [`new`](Self::new).
    pub fn with_recipe(recipe: impl Fn() -> reqwest::ClientBuilder + Send + Sync + 'static) -> Result<Self, Error> {
        Ok(Self::over(build(recipe())?, Some(Box::new(recipe))))
    }

    /// The default settings for reqwest: ten seconds to connect, and idle connections closed after twenty seconds.
    pub fn defaults() -> reqwest::ClientBuilder {
        // A request on a connection that the server is closing at that moment has an unknown outcome, which for a purchase
        // is worse than another handshake.
        reqwest::Client::builder().connect_timeout(Duration::from_secs(10)).pool_idle_timeout(Duration::from_secs(20))
    }

    /// A transport with [this project's settings](Self::defaults). Proxies of the environment are used, but never for an
    /// address on this machine.
    pub(crate) fn with_defaults(local: bool) -> Result<Self, Error> {
        tls::ensure_provider()?;
        Self::with_recipe(move || {
            let builder = Self::defaults();
            // Where there is TLS of the system too, reqwest takes that.
            #[cfg(all(feature = "rustls-no-provider", not(feature = "native-tls")))]
            let builder = trust::by_this_machine(builder);
            if local { builder.no_proxy() } else { builder }
        })
    }

    fn over(client: reqwest::Client, recipe: Option<Box<Recipe>>) -> Self {
        Self(Arc::new_cyclic(|pool| {
            let first = Generation::new(client, 0, pool.clone());
            Pool { current: Mutex::new(first), recipe }
        }))
    }
}

fn build(builder: reqwest::ClientBuilder) -> Result<reqwest::Client, Error> {
    tls::ensure_provider()?;
    let builder = builder
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .referer(false)
        .http2_keep_alive_interval(PING_AFTER)
        .http2_keep_alive_timeout(PING_TIMEOUT);
    builder.build().map_err(|error| Error::configuration(format!("reqwest builds no client: {}", words(&error))))
}

impl Pool {
    /// Leaves the connections of a client, unless that has been done since.
    fn leave(&self, left: &Generation) {
        let Some(recipe) = &self.recipe else { return };
        if left.is_http1.load(Ordering::Relaxed) || crate::lock(&self.current).number != left.number {
            return;
        }
        // Building reads certificates, which nobody should wait for under the lock. Should two do it at once, one is dropped.
        match build(recipe()) {
            Ok(client) => {
                let mut current = crate::lock(&self.current);
                if current.number == left.number {
                    *current = Generation::new(client, left.number + 1, left.pool.clone());
                }
            }
            Err(error) => tracing::warn!(%error, "goes on with connections that a request was given up on"),
        }
    }
}

/// A request on its way.
struct UnderWay<F> {
    answer: F,
    progress: Progress,
    generation: Arc<Generation>,
}

impl ReqwestTransport {
    fn set_out(
        &self,
        request: reqwest::Result<reqwest::Request>,
        progress: Progress,
    ) -> Result<UnderWay<impl Future<Output = reqwest::Result<reqwest::Response>> + use<>>, TransportError> {
        if tokio::runtime::Handle::try_current().is_err() {
            return Err(TransportError::new(TransportErrorKind::InvalidRequest, NO_RUNTIME));
        }
        let generation = Arc::clone(&crate::lock(&self.0.current));
        progress.abandoned_by(Arc::clone(&generation) as _);
        progress.hold();
        let answer = generation.client.execute(request.map_err(explain)?);
        Ok(UnderWay { answer, progress, generation })
    }
}

impl<F: Future<Output = reqwest::Result<reqwest::Response>>> UnderWay<F> {
    async fn answer(self) -> Result<http::Response<Body>, TransportError> {
        let Self { answer, progress, generation } = self;
        let mut response = match answer.await {
            Ok(response) => response,
            // The connection only knows that the body did not go on.
            Err(error) => {
                let own = progress.take_body_failure();
                let own = own.map(|own| TransportError::new(TransportErrorKind::Body, own));
                return Err(own.unwrap_or_else(|| explain(error)));
            }
        };
        generation.is_http1.store(response.version() < http::Version::HTTP_2, Ordering::Relaxed);
        let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
        let mut answer = http::Response::new(Body::from_stream(pieces_of(response)));
        *answer.status_mut() = status;
        *answer.headers_mut() = headers;
        Ok(answer)
    }
}

impl Transport for ReqwestTransport {
    fn send(&self, request: http::Request<RequestBody>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let progress = request.extensions().get::<Progress>().cloned().unwrap_or_default();
            let (head, body) = request.into_parts();
            let body = tracked(&body, &progress);
            self.set_out(converted(http::Request::from_parts(head, body)), progress)?.answer().await
        })
    }

    /// Sends it out at once: the future then holds next to nothing, as long as the call lasts.
    fn send_prepared(&self, prepared: PreparedRequest) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let PreparedRequest { method, url, headers, body, progress, .. } = prepared;
        let request = request_of(method, url, headers, tracked(&body, &progress));
        match self.set_out(Ok(request), progress) {
            Ok(under_way) => Box::pin(under_way.answer()),
            Err(error) => Box::pin(ready(Err(error))),
        }
    }
}

/// The body, which tells how far it has come.
fn tracked(body: &RequestBody, progress: &Progress) -> reqwest::Body {
    reqwest::Body::wrap(TrackedBody::new(body, progress.clone()))
}

/// The request as reqwest has it.
fn converted(mut request: http::Request<reqwest::Body>) -> reqwest::Result<reqwest::Request> {
    let parsed = request.extensions_mut().remove::<ParsedUrl>();
    let Some(url) = parsed.and_then(|parsed| parsed.of(request.uri())) else {
        return reqwest::Request::try_from(request);
    };
    let (head, body) = request.into_parts();
    let version = head.version;
    let mut converted = request_of(head.method, url, head.headers, body);
    *converted.version_mut() = version;
    Ok(converted)
}

fn request_of(method: http::Method, url: url::Url, headers: http::HeaderMap, body: reqwest::Body) -> reqwest::Request {
    let mut request = reqwest::Request::new(method, url);
    *request.headers_mut() = headers;
    *request.body_mut() = Some(body);
    request
}

impl std::fmt::Debug for ReqwestTransport {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ReqwestTransport").field("renewable", &self.0.recipe.is_some()).finish_non_exhaustive()
    }
}

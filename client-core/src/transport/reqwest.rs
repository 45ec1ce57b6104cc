//! The transport over reqwest.

use std::time::Duration;

use futures_util::future::BoxFuture;
use futures_util::stream::try_unfold;

use super::{Body, RequestBody, Transport, TransportError, TransportErrorKind};
use crate::error::Error;

/// The default transport.
#[derive(Clone, Debug)]
pub struct ReqwestTransport(reqwest::Client);

impl ReqwestTransport {
    /// A transport over a client built from `builder`. Redirects and the `Referer` header are switched off whatever the
    /// builder says: the send loop decides about redirects, and a referrer would carry a token in a URL elsewhere.
    ///
    /// # Errors
    /// Where reqwest cannot build a client, as with certificates it cannot read.
    pub fn new(builder: reqwest::ClientBuilder) -> Result<Self, Error> {
        let client = builder.redirect(reqwest::redirect::Policy::none()).referer(false).build();
        client.map(Self).map_err(|error| Error::configuration(format!("reqwest builds no client: {}", words(&error))))
    }

    /// A transport with this project's settings: ten seconds to connect, and connections that are let go after twenty idle
    /// seconds. Proxies of the environment are used, but never for an address on this machine.
    ///
    /// # Errors
    /// See [`new`](Self::new).
    pub(crate) fn with_defaults(local: bool) -> Result<Self, Error> {
        // A request on a connection that the server is closing at that moment has an unknown outcome, which for a purchase
        // is worse than another handshake.
        let builder = reqwest::Client::builder()
            .connect_timeout(Duration::from_secs(10))
            .pool_idle_timeout(Duration::from_secs(20));
        Self::new(if local { builder.no_proxy() } else { builder })
    }
}

impl Transport for ReqwestTransport {
    fn send(&self, request: http::Request<RequestBody>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let request = reqwest::Request::try_from(request.map(to_reqwest)).map_err(explain)?;
            let mut response = self.0.execute(request).await.map_err(explain)?;
            let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
            let pieces = try_unfold(response, |mut response| async {
                let piece = response.chunk().await.map_err(explain)?;
                Ok(piece.map(|piece| (piece, response)))
            });
            let mut answer = http::Response::new(Body::from_stream(pieces));
            *answer.status_mut() = status;
            *answer.headers_mut() = headers;
            Ok(answer)
        })
    }
}

fn to_reqwest(body: RequestBody) -> reqwest::Body {
    match body.as_bytes() {
        Some(bytes) => reqwest::Body::from(bytes.clone()),
        None => reqwest::Body::wrap_stream(body.pieces()),
    }
}

/// How far the request came. reqwest's error is reduced to its words without the URL, which holds the token of some
/// vendors.
fn explain(error: reqwest::Error) -> TransportError {
    let error = error.without_url();
    let kind = if error.is_connect() || error.is_builder() {
        TransportErrorKind::Connect
    } else if error.is_timeout() {
        TransportErrorKind::Timeout
    } else {
        TransportErrorKind::Connection
    };
    TransportError::new(kind, words(&error))
}

/// The words of an error and its causes, joined: reqwest's own say little without them.
fn words(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let more = error.to_string();
        if !text.contains(&more) {
            text.push_str(": ");
            text.push_str(&more);
        }
        cause = error.source();
    }
    text
}

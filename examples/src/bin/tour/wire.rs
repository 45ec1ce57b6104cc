//! What goes over the wire, kept as it goes: a transport around the usual one.

use std::sync::{Arc, Mutex};

use pivot_core::transport::{Body, RequestBody, ReqwestTransport, Transport, TransportError};
use pivot_core::{BoxFuture, Error};

/// One request and its answer.
#[derive(Clone)]
pub(crate) struct Exchange {
    pub(crate) request: String,
    pub(crate) sent: u64,
    pub(crate) answer: String,
}

/// A transport that keeps what it carries.
#[derive(Clone)]
pub(crate) struct Recorder {
    carrier: ReqwestTransport,
    exchanges: Arc<Mutex<Vec<Exchange>>>,
}

impl Recorder {
    pub(crate) fn new(carrier: ReqwestTransport) -> Self {
        Self { carrier, exchanges: Arc::default() }
    }

    /// A recorder of what goes to a mock on this machine.
    pub(crate) fn local() -> Result<Self, Error> {
        ReqwestTransport::new(reqwest::Client::builder().no_proxy()).map(Self::new)
    }

    /// What has been carried since the last time.
    pub(crate) fn take(&self) -> Vec<Exchange> {
        std::mem::take(&mut *self.exchanges.lock().unwrap_or_else(std::sync::PoisonError::into_inner))
    }
}

impl Transport for Recorder {
    fn send(&self, request: http::Request<RequestBody>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let (line, sent) = (shown(&request), request.body().length().unwrap_or_default());
        Box::pin(async move {
            let outcome = self.carrier.send(request).await;
            let answer = match &outcome {
                Ok(answer) => answer.status().to_string(),
                Err(error) => error.to_string(),
            };
            let exchange = Exchange { request: line, sent, answer };
            self.exchanges.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push(exchange);
            outcome
        })
    }
}

/// The request's line, without the token that E4Cars has in the URL.
fn shown(request: &http::Request<RequestBody>) -> String {
    let (uri, method) = (request.uri(), request.method());
    let query = url::form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes());
    let parameters: Vec<String> = query
        .map(|(name, value)| if name == "token" { "token=…".to_owned() } else { format!("{name}={value}") })
        .collect();
    let mark = if parameters.is_empty() { "" } else { "?" };
    format!("{method} {}{mark}{}", uri.path(), parameters.join("&"))
}

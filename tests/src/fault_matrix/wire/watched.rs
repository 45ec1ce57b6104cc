//! The client's transport, watched: what it has been given to send, and how many answers have come as far as their headers.

use std::sync::Arc;

use pivot_core::BoxFuture;
use pivot_core::transport::{Body, RequestBody, ReqwestTransport, Transport, TransportError};
use tokio::sync::watch;

/// How far the client has come. Clones share it.
#[derive(Clone, Debug)]
pub struct Progress {
    heads: Arc<watch::Sender<u32>>,
}

impl Progress {
    /// Nothing has come yet.
    pub fn new() -> Self {
        Self { heads: Arc::new(watch::Sender::new(0)) }
    }

    /// Waits until the client has seen the headers of so many answers.
    pub(super) async fn has_seen(&self, heads: u32) {
        let mut seen = self.heads.subscribe();
        // The sender lives as long as this does.
        let _ = seen.wait_for(|seen| *seen >= heads).await;
    }
}

impl Default for Progress {
    fn default() -> Self {
        Self::new()
    }
}

/// A transport over reqwest that notes its progress.
#[derive(Clone, Debug)]
pub struct Watched {
    /// What carries the requests.
    pub inner: ReqwestTransport,
    /// How far the client has come.
    pub progress: Progress,
}

impl Transport for Watched {
    fn send(&self, request: http::Request<RequestBody>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let outcome = self.inner.send(request).await;
            if outcome.is_ok() {
                self.progress.heads.send_modify(|heads| *heads += 1);
            }
            outcome
        })
    }
}

//! The client and its builder.

use std::fmt;
use std::sync::Arc;
use std::time::{Instant, SystemTime};

use futures_util::future::BoxFuture;
use url::Url;

use crate::clock::{Clock, Rng};
use crate::error::Error;
use crate::request::RequestParts;
use crate::response::{RawResponse, StreamingResponse};
use crate::send::Settings;

mod builder;
mod settings;

pub use builder::ClientBuilder;

/// Sends requests to a vendor. Cloning is cheap, and clones share connections, tokens and the retry budget.
#[derive(Clone)]
pub struct Client(pub(crate) Arc<Settings>);

impl Client {
    /// Returns a builder for a client of the API at `base_url`.
    pub fn builder(base_url: impl Into<String>) -> ClientBuilder {
        ClientBuilder::new(base_url.into())
    }

    /// Sends a request: authenticates it, sends it, reads and checks the whole response, and retries where that is
    /// safe.
    ///
    /// # Errors
    /// Returns an [`Error`] of any kind. A status other than 2xx is an error of the kind
    /// [`Status`](crate::ErrorKind::Status).
    pub fn execute(&self, parts: RequestParts) -> BoxFuture<'_, Result<RawResponse, Error>> {
        Box::pin(crate::send::call(&self.0, parts))
    }

    /// Sends a request whose response is too large to hold in memory, and returns its body as a stream. If the
    /// connection is lost after the response has begun, the stream yields an error; the request is not retried.
    ///
    /// # Errors
    /// The same as [`execute`](Self::execute), up to the headers of the response.
    pub fn execute_streaming(&self, parts: RequestParts) -> BoxFuture<'_, Result<StreamingResponse, Error>> {
        Box::pin(crate::send::call_streaming(&self.0, parts))
    }

    /// The time of day by the client's clock.
    pub fn system_time(&self) -> SystemTime {
        self.0.clock.system_time()
    }

    /// The instant by the client's clock.
    pub fn now(&self) -> Instant {
        self.0.clock.now()
    }

    /// The client's source of randomness.
    pub fn random(&self) -> &Arc<dyn Rng> {
        &self.0.random
    }

    /// The client's clock.
    pub fn clock(&self) -> &Arc<dyn Clock> {
        &self.0.clock
    }

    /// The number of values in responses that did not fit the type of their field and were set aside, since the client
    /// was built.
    pub fn misfits(&self) -> u64 {
        self.0.decoding.counted()
    }

    /// The URL that paths are appended to.
    pub fn base_url(&self) -> &Url {
        &self.0.base_url
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("base_url", &self.0.base_url.as_str()).finish_non_exhaustive()
    }
}

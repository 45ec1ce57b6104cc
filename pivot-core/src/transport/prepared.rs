//! A request on its way from a client to its transport.

use http::{HeaderMap, Method};
use url::Url;

use super::{ParsedUrl, Progress, RequestBody, RequestContext, TransportError, TransportErrorKind};
#[cfg(feature = "recording")]
use crate::redaction::call_secrets::CallSecrets;

/// A request as a client hands it over. A transport of this crate takes it as it is; any other gets the
/// [request](http::Request) made of it, with extensions that cost more than they hold.
#[doc(hidden)]
pub struct PreparedRequest {
    pub(crate) method: Method,
    pub(crate) url: Url,
    pub(crate) headers: HeaderMap,
    pub(crate) body: RequestBody,
    pub(crate) progress: Progress,
    pub(crate) context: RequestContext,
    #[cfg(feature = "recording")]
    pub(crate) secrets: CallSecrets,
}

impl PreparedRequest {
    /// The request, with what is known of it in its extensions.
    ///
    /// # Errors
    /// Returns an error if its URL is no URI.
    pub(super) fn into_request(self) -> Result<http::Request<RequestBody>, TransportError> {
        let uri = self.url.as_str().parse::<http::Uri>();
        let uri = uri.map_err(|error| TransportError::new(TransportErrorKind::InvalidRequest, error))?;
        let mut request = http::Request::new(self.body);
        *request.method_mut() = self.method;
        *request.uri_mut() = uri;
        *request.headers_mut() = self.headers;
        request.extensions_mut().insert(self.context);
        request.extensions_mut().insert(self.progress);
        request.extensions_mut().insert(ParsedUrl::new(self.url));
        #[cfg(feature = "recording")]
        request.extensions_mut().insert(self.secrets);
        Ok(request)
    }
}

impl std::fmt::Debug for PreparedRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PreparedRequest").field("operation", &self.context.endpoint.operation).finish_non_exhaustive()
    }
}

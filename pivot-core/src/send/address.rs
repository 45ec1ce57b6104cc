//! Where a request is sent to, with what its credentials add.

use http::Uri;
use url::Url;

use crate::auth::Authorization;
use crate::error::Error;
use crate::request::RequestValues;
use crate::transport::ParsedUrl;

/// The address of a request in both forms that sending it takes, each made once.
pub(super) struct Address {
    pub(super) uri: Uri,
    pub(super) url: ParsedUrl,
}

impl Address {
    /// The address of a request to the server that may have the credentials.
    ///
    /// # Errors
    /// Returns an error if it cannot be sent to.
    pub(super) fn of(parts: &RequestValues, url: &Url, authorization: &Authorization) -> Result<Self, Error> {
        let mut url = url.clone();
        authorization.apply_to_url(&mut url);
        Self::new(parts, url)
    }

    pub(super) fn new(parts: &RequestValues, url: Url) -> Result<Self, Error> {
        match url.as_str().parse() {
            Ok(uri) => Ok(Self { uri, url: ParsedUrl::new(url) }),
            Err(_) => Err(parts.refused("its URL is too long or malformed")),
        }
    }
}

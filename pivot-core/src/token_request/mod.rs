//! Requests to token endpoints. How tokens are held and refreshed is in [`auth::token`](crate::auth::token).

// `#[inline]`, as those of `auth::token` are.

use crate::auth::token::{Token, read_token};
use crate::client::Client;
use crate::endpoint::Idempotency;
use crate::error::Error;
use crate::request::RequestParts;

#[cfg(feature = "oauth2")]
mod client_credentials;

#[cfg(feature = "oauth2")]
pub use client_credentials::{ClientAuth, ClientCredentials};

/// Requests a token from an endpoint that responds with JSON with `access_token` and `expires_in`. The request may be
/// retried, since an unused token does no harm.
///
/// Any complete response with a 2xx status, a usable `access_token` and no report of a failure (such as a filled
/// `error`) is a token, whatever its media type and the order of its fields. If the lifetime is unreadable, negative or
/// below one second, the token is used until it is rejected; otherwise, each request would need a new token.
///
/// # Errors
/// The same as [`Client::execute`], and an error of the kind [`ApiFailure`](crate::ErrorKind::ApiFailure), with the
/// code and message of the response, if a success has no token.
#[inline]
pub async fn request_token(asking: &Client, parts: RequestParts) -> Result<Token, Error> {
    let asked_at = asking.now();
    let mut parts = parts.idempotency(Idempotency::Idempotent);
    parts.values_mut().is_token_request = true;
    let answer = asking.execute(parts).await?;
    read_token(&answer, asked_at)
}

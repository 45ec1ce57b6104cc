//! Asking a token endpoint. Stands above the client, which makes the requests; how tokens are held and renewed is in
//! [`auth::token`](crate::auth::token).

use crate::auth::token::{Token, read_token};
use crate::client::Client;
use crate::endpoint::Idempotency;
use crate::error::Error;
use crate::request::RequestParts;

#[cfg(feature = "oauth2")]
mod client_credentials;

#[cfg(feature = "oauth2")]
pub use client_credentials::{ClientAuth, ClientCredentials};

/// Asks a token endpoint that answers JSON with `access_token` and `expires_in`. The question itself may be repeated:
/// a token nobody knows of does no harm.
///
/// Any 2xx answer that is whole, has a usable `access_token` and does not say that the request failed, as by a filled `error`,
/// is a token, whatever its media type and in whichever order its fields come. A lifetime
/// that cannot be read, is negative, or is below a second means that the token is used until it is refused: were it taken by
/// its word, every call would ask for a token.
///
/// # Errors
/// The same as [`Client::execute`]; and [`ErrorKind::ApiFailure`](crate::ErrorKind::ApiFailure) for a success that brings no token,
/// with the code and message of the error that stands there instead.
pub async fn request_token(asking: &Client, parts: RequestParts) -> Result<Token, Error> {
    let asked_at = asking.now();
    let mut parts = parts.idempotency(Idempotency::Idempotent);
    parts.is_token_request = true;
    let answer = asking.execute(parts).await?;
    read_token(&answer, asked_at)
}

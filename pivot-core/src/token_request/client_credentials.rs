//! OAuth2 client credentials, over the `oauth2` crate.
//!
//! The crate writes the request, with its encodings; the answer is read by [`request_token`], since the crate refuses what
//! servers do send, such as another media type than `application/json`, a fraction for a lifetime, or 201.

use std::fmt;
use std::sync::Mutex;

use futures_util::future::BoxFuture;
use http::{Method, header};
use oauth2::basic::BasicClient;
use oauth2::{
    AsyncHttpClient, AuthType, ClientId, ClientSecret, HttpRequest, HttpResponse, RequestTokenError, Scope, TokenUrl,
};
use url::Url;

use super::request_token;
use crate::auth::token::{FetchContext, Token, TokenSource, parse_token_error};
use crate::auth::{basic_value, sensitive_value};
use crate::client::Client;
use crate::endpoint::{Endpoint, Idempotency, Vendor};
use crate::error::Error;
use crate::redaction::Secret;
use crate::request::RequestParts;

static OAUTH: Vendor = Vendor::new("oauth2", parse_token_error);
/// Asking twice for a token does no harm.
static TOKEN: Endpoint =
    Endpoint::new(&OAUTH, "token", Method::POST, "(the token endpoint)").with_idempotency(Idempotency::Idempotent);

/// How a client id and secret are sent to a token endpoint. Servers differ; for letters, digits, `-`, `_` and `.` the
/// two kinds of Basic are the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum ClientAuth {
    /// As HTTP Basic, each form-encoded first (RFC 6749, section 2.3.1).
    #[default]
    Basic,
    /// As HTTP Basic, unencoded (RFC 7617), for servers that do not decode them.
    PlainBasic,
    /// As the fields `client_id` and `client_secret` of the body.
    Body,
}

/// Requests tokens with a client id and secret: the OAuth 2.0 client credentials grant (RFC 6749, section 4.4).
///
/// The requests are sent by a [`Client`], so they are retried, limited and reported like any other. The lifetime of a
/// token is what the response says, counted from the moment of the request.
#[derive(Clone)]
pub struct ClientCredentials {
    client: Client,
    url: Url,
    id: String,
    secret: Secret,
    scopes: Vec<Scope>,
    auth: ClientAuth,
    endpoint: &'static Endpoint,
}

impl ClientCredentials {
    /// A source of tokens from the endpoint at `url`, which sends the id and secret as [`ClientAuth::Basic`]. `client`
    /// needs no credentials.
    #[inline]
    pub fn new(client: Client, url: &Url, id: impl Into<String>, secret: Secret) -> Self {
        let (url, id, auth) = (url.clone(), id.into(), ClientAuth::default());
        Self { client, url, id, secret, scopes: Vec::new(), auth, endpoint: &TOKEN }
    }

    /// Sets the scopes to request.
    #[must_use]
    #[inline]
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.scopes = scopes.into_iter().map(|scope| Scope::new(scope.into())).collect();
        self
    }

    /// Sets the operation that errors, hooks and spans name, whose vendor reads error responses: a gateway before the token
    /// endpoint has codes of its own, such as one for a rate limit. What it does not find is read as by
    /// [`parse_token_error`]. Default: the operation `token` of `oauth2`.
    #[must_use]
    #[inline]
    pub fn endpoint(mut self, endpoint: &'static Endpoint) -> Self {
        self.endpoint = endpoint;
        self
    }

    /// Sets how the id and secret are sent. Default: [`ClientAuth::Basic`].
    #[must_use]
    #[inline]
    pub fn client_auth(mut self, auth: ClientAuth) -> Self {
        self.auth = auth;
        self
    }

    /// Identifies what the tokens are for: an unambiguous text of the token URL, the client id and the scopes. A store
    /// uses it to distinguish tokens.
    #[inline]
    pub fn token_key(&self) -> String {
        let scopes = self.scopes.iter().map(|scope| ("scope", scope.as_str()));
        crate::auth::token_store::token_key(&self.url, std::iter::once(("client_id", &*self.id)).chain(scopes))
    }

    #[inline]
    async fn ask(self) -> Result<Token, Error> {
        let auth_type = match self.auth {
            ClientAuth::Basic | ClientAuth::PlainBasic => AuthType::BasicAuth,
            ClientAuth::Body => AuthType::RequestBody,
        };
        let oauth = BasicClient::new(ClientId::new(self.id.clone()))
            .set_client_secret(ClientSecret::new(self.secret.expose().to_owned()))
            .set_auth_type(auth_type)
            .set_token_uri(TokenUrl::from_url(self.url.clone()));
        let request = oauth.exchange_client_credentials().add_scopes(self.scopes.clone());
        let endpoint = self.endpoint;
        let sender = Sender { source: self, token: Mutex::default() };
        match request.request_async(&sender).await {
            Err(RequestTokenError::Request(error)) => Err(error),
            Err(RequestTokenError::Other(why)) => Err(Error::refused(endpoint, why)),
            Ok(_) | Err(_) => crate::lock(&sender.token)
                .take()
                .ok_or_else(|| Error::refused(endpoint, "the request could not be written")),
        }
    }
}

impl TokenSource for ClientCredentials {
    #[inline]
    fn fetch(&self, _: FetchContext) -> BoxFuture<'static, Result<Token, Error>> {
        Box::pin(self.clone().ask())
    }

    #[inline]
    fn secrets(&self) -> Vec<Secret> {
        vec![self.secret.clone()]
    }
}

/// What the crate is given to read once the token has been read: it is no one's.
const READ: &[u8] = br#"{"access_token": "read", "token_type": "bearer"}"#;

/// Sends the crate's request through the send loop, and holds the token that came of it.
struct Sender {
    source: ClientCredentials,
    token: Mutex<Option<Token>>,
}

impl<'a> AsyncHttpClient<'a> for Sender {
    type Error = Error;
    type Future = BoxFuture<'a, Result<HttpResponse, Error>>;

    #[inline]
    fn call(&'a self, request: HttpRequest) -> Self::Future {
        Box::pin(async move {
            let token = request_token(&self.source.client, self.parts(request)?).await?;
            *crate::lock(&self.token) = Some(token);
            Ok(HttpResponse::new(READ.to_vec()))
        })
    }
}

impl Sender {
    /// The call that asks for a token.
    #[inline]
    fn parts(&self, request: HttpRequest) -> Result<RequestParts, Error> {
        let ClientCredentials { url, id, secret, auth, endpoint, .. } = &self.source;
        let (head, body) = request.into_parts();
        let mut parts = RequestParts::new(endpoint).override_url(url.clone()).redact(secret.clone());
        let values = parts.values_mut();
        values.headers = head.headers;
        values.body = body.into();
        if *auth == ClientAuth::PlainBasic {
            values.headers.insert(header::AUTHORIZATION, sensitive_value(basic_value(id, secret)?.expose())?);
        }
        if let Some(value) = values.headers.get_mut(header::AUTHORIZATION) {
            value.set_sensitive(true);
            let encoded = value.to_str().unwrap_or_default().trim_start_matches("Basic ");
            values.sensitive.push(Secret::from(encoded));
        }
        Ok(parts)
    }
}

impl fmt::Debug for ClientCredentials {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ClientCredentials")
    }
}

//! OAuth2 client credentials, over the `oauth2` crate.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::BoxFuture;
use http::{HeaderMap, Method};
use oauth2::basic::{
    BasicErrorResponse, BasicRevocationErrorResponse, BasicTokenIntrospectionResponse, BasicTokenType,
};
use oauth2::{
    AccessToken, AsyncHttpClient, AuthType, ClientId, ClientSecret, EndpointNotSet, EndpointSet, HttpRequest,
    HttpResponse, RefreshToken, RequestTokenError, Scope, StandardRevocableToken, TokenResponse, TokenUrl,
};
use url::Url;

use crate::client::Client;
use crate::endpoint::{Effect, Endpoint, Fault, FaultAnswer, Vendor};
use crate::error::Error;
use crate::request::RequestParts;
use crate::secret::Secret;
use crate::token::{Token, TokenSource};

type OAuthClient = oauth2::Client<
    BasicErrorResponse,
    Answer,
    BasicTokenIntrospectionResponse,
    StandardRevocableToken,
    BasicRevocationErrorResponse,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointSet,
>;

static OAUTH: Vendor = Vendor { name: "oauth2", read_fault };
/// Asking twice for a token does no harm.
static TOKEN: Endpoint =
    Endpoint::new(&OAUTH, "token", Method::POST, "(the token endpoint)").with_effect(Effect::Idempotent);

/// Asks a token endpoint for tokens with a client's id and secret (RFC 6749, section 4.4).
///
/// The request goes through the send loop of a [`Client`], so it is retried, bounded and told about like any other.
/// A token's lifetime is what the answer says, from the moment it was asked for.
pub struct ClientCredentials {
    client: Client,
    oauth: Arc<OAuthClient>,
    secret: Secret,
    scopes: Vec<Scope>,
}

impl ClientCredentials {
    /// Asks the token endpoint at `url`, sending the id and secret as HTTP Basic. `client` needs no credentials.
    pub fn new(client: Client, url: &Url, id: impl Into<String>, secret: Secret) -> Self {
        let oauth = oauth2::Client::new(ClientId::new(id.into()))
            .set_client_secret(ClientSecret::new(secret.expose().to_owned()))
            .set_auth_type(AuthType::BasicAuth)
            .set_token_uri(TokenUrl::from_url(url.clone()));
        Self { client, oauth: Arc::new(oauth), secret, scopes: Vec::new() }
    }

    /// Asks for these scopes.
    #[must_use]
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.scopes = scopes.into_iter().map(|scope| Scope::new(scope.into())).collect();
        self
    }
}

impl TokenSource for ClientCredentials {
    fn fetch(&self, _: Option<Secret>) -> BoxFuture<'static, Result<Token, Error>> {
        let Self { client, oauth, secret, scopes } = self;
        let (client, oauth, secret, scopes) = (client.clone(), Arc::clone(oauth), secret.clone(), scopes.clone());
        Box::pin(async move {
            let asked_at = client.now();
            let sender = Sender { client, secret };
            let request = oauth.exchange_client_credentials().add_scopes(scopes);
            match request.request_async(&sender).await {
                Ok(answer) => {
                    let token = Secret::from(answer.access_token.secret().as_str());
                    Ok(Token::new(token, asked_at, answer.expires_in()))
                }
                Err(RequestTokenError::Request(error)) => Err(error),
                Err(RequestTokenError::Parse(error, _)) => {
                    Err(refused(format!("the answer is no token: {}", error.inner())))
                }
                // The send loop turns every error status into an error of its own, so the crate never sees one.
                Err(RequestTokenError::ServerResponse(_) | RequestTokenError::Other(_)) => {
                    Err(refused("the answer is no token: it is empty or has another media type".to_owned()))
                }
            }
        })
    }
}

fn refused(why: String) -> Error {
    Error::refused(&TOKEN, why)
}

/// Sends the crate's request through the send loop.
struct Sender {
    client: Client,
    secret: Secret,
}

impl<'a> AsyncHttpClient<'a> for Sender {
    type Error = Error;
    type Future = BoxFuture<'a, Result<HttpResponse, Error>>;

    fn call(&'a self, request: HttpRequest) -> Self::Future {
        Box::pin(async move {
            let answer = self.client.execute(self.parts(request)?).await?;
            let mut response = HttpResponse::new(answer.body.to_vec());
            *response.status_mut() = answer.status;
            *response.headers_mut() = answer.headers;
            Ok(response)
        })
    }
}

impl Sender {
    /// The call that asks for a token.
    fn parts(&self, request: HttpRequest) -> Result<RequestParts, Error> {
        let (head, body) = request.into_parts();
        let url = head.uri.to_string().parse();
        let url = url.map_err(|_| refused("the token endpoint's URL cannot be used".to_owned()))?;
        let mut parts = RequestParts::new(&TOKEN).absolute(url);
        parts = parts.sensitive(self.secret.clone());
        if let Some(basic) = head.headers.get(http::header::AUTHORIZATION).and_then(|value| value.to_str().ok()) {
            parts = parts.sensitive(Secret::from(basic.trim_start_matches("Basic ")));
        }
        parts.asks_for_token = true;
        parts.headers = mark_sensitive(head.headers);
        parts.body = body.into();
        Ok(parts)
    }
}

fn mark_sensitive(mut headers: HeaderMap) -> HeaderMap {
    if let Some(value) = headers.get_mut(http::header::AUTHORIZATION) {
        value.set_sensitive(true);
    }
    headers
}

open_json::object! {
    /// An error of a token endpoint (RFC 6749, section 5.2).
    #[derive(Debug)]
    #[allow(unreachable_pub)] // private to this module
    pub struct OAuthFault {
        /// The code.
        pub error: Option<String>,
        /// The message.
        pub error_description: Option<String>,
    }

    /// What of a token endpoint's answer matters here. The lifetime is a number, or a text with one.
    #[allow(unreachable_pub)] // private to this module
    pub struct TokenFields {
        /// The token.
        pub access_token: String,
        /// Its lifetime in seconds.
        pub expires_in: Option<u64>,
    }
}

fn read_fault(answer: &FaultAnswer<'_>) -> Fault {
    let fault = open_json::from_slice::<OAuthFault>(answer.body).ok();
    let (code, message) = fault.map(|fault| (fault.error, fault.error_description)).unwrap_or_default();
    Fault { code, message, ..Fault::default() }
}

/// The answer in the form that the `oauth2` crate asks for.
struct Answer {
    access_token: AccessToken,
    token_type: BasicTokenType,
    expires_in: Option<u64>,
}

impl TokenResponse for Answer {
    type TokenType = BasicTokenType;

    fn access_token(&self) -> &AccessToken {
        &self.access_token
    }

    fn token_type(&self) -> &BasicTokenType {
        &self.token_type
    }

    fn expires_in(&self) -> Option<Duration> {
        self.expires_in.map(Duration::from_secs)
    }

    fn refresh_token(&self) -> Option<&RefreshToken> {
        None
    }

    fn scopes(&self) -> Option<&Vec<Scope>> {
        None
    }
}

impl<'de> serde::Deserialize<'de> for Answer {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let fields = TokenFields::deserialize(deserializer)?;
        if fields.access_token.is_empty() {
            return Err(serde::de::Error::custom("access_token is empty"));
        }
        Ok(Self {
            access_token: AccessToken::new(fields.access_token),
            token_type: BasicTokenType::Bearer,
            expires_in: fields.expires_in,
        })
    }
}

impl serde::Serialize for Answer {
    /// The crate asks for this and never uses it; a token is not written anywhere.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Answer")
    }
}

impl fmt::Debug for ClientCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ClientCredentials")
    }
}

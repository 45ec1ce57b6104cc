//! The client, the environments it can address and the credentials it authenticates with.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use pivot_core::auth::token_store::TokenStore;
use pivot_core::auth::{TokenCredentials, check_text};
use pivot_core::pagination::{PageParameters, Pager, parse_json_array};
use pivot_core::token_request::{ClientAuth, ClientCredentials};
use pivot_core::{
    Call, Client, ClientBuilder, CustomRequest, Endpoint, Error, RawResponse, RequestParts, Secret, StaticCredentials,
    client_settings,
};
use pivot_json::Json;
use url::Url;

use crate::error_code::ORANGE;

/// The deployment of the API that a client talks to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Environment {
    /// The sandbox, at `https://api.orange.com/travel-b2b-sandbox/v1`.
    ///
    /// Source: \[doc\].
    Sandbox,
    /// Production, at `https://api.orange.com/travel-b2b/v1`.
    ///
    /// Source: \[vendor\].
    Production,
    /// Any other deployment, such as a mock server or a proxy.
    Other {
        /// Absolute URL that the path of every operation is appended to.
        base_url: String,
        /// Absolute URL of the OAuth 2.0 token endpoint.
        token_url: String,
    },
}

impl Environment {
    /// The absolute URL that the path of every operation is appended to.
    #[inline]
    pub fn base_url(&self) -> &str {
        match self {
            Self::Sandbox => "https://api.orange.com/travel-b2b-sandbox/v1",
            Self::Production => "https://api.orange.com/travel-b2b/v1",
            Self::Other { base_url, .. } => base_url,
        }
    }

    /// The absolute URL of the OAuth 2.0 token endpoint. The sandbox and production share one.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn token_url(&self) -> &str {
        match self {
            Self::Sandbox | Self::Production => "https://api.orange.com/oauth/v3/token",
            Self::Other { token_url, .. } => token_url,
        }
    }
}

/// Token requests. The gateway before the token endpoint is that of the API, with the same error codes: 403 with code 53 is a
/// rate limit there too.
///
/// Source: \[doc\].
static TOKEN: Endpoint = Endpoint::new(&ORANGE, "token", http::Method::POST, "(the token endpoint)")
    .with_idempotency(pivot_core::Idempotency::Idempotent);

/// Credentials used to authenticate. Secrets are redacted in the `Debug` output.
#[derive(Clone, Debug)]
pub struct Credentials(CredentialKind);

#[derive(Clone, Debug)]
enum CredentialKind {
    Client { id: String, secret: Secret },
    Bearer(Secret),
}

impl Credentials {
    /// The client id and client secret of an application registered with Orange, for the OAuth 2.0 client credentials
    /// grant. The client requests a token when it needs one and refreshes it before it expires.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn client(id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        Self(CredentialKind::Client { id: id.into(), secret: secret.into() })
    }

    /// An access token obtained elsewhere, sent as it is. It is never refreshed: once it expires, requests fail.
    #[inline]
    pub fn bearer(token: impl Into<Secret>) -> Self {
        Self(CredentialKind::Bearer(token.into()))
    }
}

/// The client of the Orange Travel B2B API.
///
/// Cloning is cheap, and clones share connections, the token, limits and counters. The methods build requests; nothing
/// is sent until their `send` (or a pager's stream) is awaited.
#[derive(Clone)]
pub struct OrangeTravelClient {
    pub(crate) core: Client,
}

impl OrangeTravelClient {
    /// Returns a builder for a client of this environment with these credentials.
    ///
    /// ```no_run
    /// use orange_travel_client::{Credentials, Environment, OrangeTravelClient};
    ///
    /// # fn f(id: String, secret: String) -> Result<(), orange_travel_client::Error> {
    /// let orange = OrangeTravelClient::builder(Environment::Sandbox, Credentials::client(id, secret)).build()?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn builder(environment: impl Into<Environment>, credentials: impl Into<Credentials>) -> OrangeTravelBuilder {
        let user_agent = concat!("orange-travel-client/", env!("CARGO_PKG_VERSION"));
        let environment = environment.into();
        let core = Client::builder(environment.base_url()).user_agent(user_agent);
        OrangeTravelBuilder {
            core,
            environment,
            credentials: credentials.into(),
            store: None,
            auth: ClientAuth::default(),
            scopes: Vec::new(),
        }
    }

    /// The number of values in responses that did not fit the type of their field and were set aside, since the client
    /// was built. It is `0` as long as the vendor sends what its documentation says. [`pivot_json::misfits`] lists
    /// those of one value.
    #[inline]
    pub fn misfits(&self) -> u64 {
        self.core.misfits()
    }
}

impl OrangeTravelClient {
    /// A call that answers with one object. Where the document shows an object, the vendor's description has a list of one, and
    /// the other way round: every call takes both.
    ///
    /// Source: \[vendor\].
    pub(crate) fn call<T: Json + Send + 'static>(&self, parts: impl Into<PartsOrError>) -> Call<T> {
        Call::new(&self.core, parts.into().0, RawResponse::json_checked)
    }

    /// Returns a request builder for any method and path, for endpoints that have no method here; see
    /// [`CustomRequest::new`].
    ///
    /// ```no_run
    /// # async fn f(orange: orange_travel_client::OrangeTravelClient) -> Result<(), orange_travel_client::Error> {
    /// use orange_travel_client::Method;
    ///
    /// let response: serde_json::Value = orange.request(Method::GET, "/distributors/new/{id}").path("id", "7").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn request(&self, method: http::Method, path: &'static str) -> CustomRequest {
        CustomRequest::new(&self.core, &ORANGE, method, path)
    }

    /// A list that is a bare array, paged by offset.
    ///
    /// Source: \[vendor\].
    pub(crate) fn list<T: Json + Send + 'static>(&self, endpoint: &'static Endpoint) -> Pager<T> {
        Pager::new(&self.core, endpoint, PageParameters::Offset { offset: "offset", limit: "limit" }, parse_json_array)
    }
}

/// What a call is made of: parts, or the reason why it cannot be sent.
pub(crate) struct PartsOrError(Result<RequestParts, Error>);

impl From<RequestParts> for PartsOrError {
    #[inline]
    fn from(parts: RequestParts) -> Self {
        Self(Ok(parts))
    }
}

impl From<Result<RequestParts, Error>> for PartsOrError {
    #[inline]
    fn from(parts: Result<RequestParts, Error>) -> Self {
        Self(parts)
    }
}

impl fmt::Debug for OrangeTravelClient {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OrangeTravelClient").field("core", &self.core).finish()
    }
}

/// The scope that the vendor's API description lists for every operation; see [`OrangeTravelBuilder::scope`].
///
/// Source: \[vendor\].
pub const SCOPE: &str = "sekapi:manager:access:api";

/// How many token requests Orange allows in a minute.
///
/// Source: \[doc\].
const TOKEN_REQUESTS: usize = 50;

/// A builder of an [`OrangeTravelClient`].
#[derive(Clone)]
pub struct OrangeTravelBuilder {
    core: ClientBuilder,
    environment: Environment,
    credentials: Credentials,
    store: Option<Arc<dyn TokenStore>>,
    auth: ClientAuth,
    scopes: Vec<String>,
}

impl OrangeTravelBuilder {
    client_settings!(OrangeTravelClient, tokens);

    /// How the client id and secret are sent to the token endpoint. Default: [`ClientAuth::Basic`], which is the
    /// documented way.
    #[must_use]
    #[inline]
    pub fn client_auth(mut self, auth: ClientAuth) -> Self {
        self.auth = auth;
        self
    }

    /// Requests tokens for a scope, in addition to those that were set before. Default: none is requested, as in the
    /// document, and Orange grants what the application may do. [`SCOPE`] is the one that every operation needs.
    /// No effect with a bearer token.
    ///
    /// Source: \[vendor\] for the scope; \[doc\] for the request without one; \[guess\] that it comes by itself.
    ///
    /// ```no_run
    /// use orange_travel_client::client::SCOPE;
    /// use orange_travel_client::{Credentials, Environment, OrangeTravelClient};
    ///
    /// # fn f(id: String, secret: String) -> Result<(), orange_travel_client::Error> {
    /// let builder = OrangeTravelClient::builder(Environment::Sandbox, Credentials::client(id, secret));
    /// let orange = builder.scope(SCOPE).build()?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scopes.push(scope.into());
        self
    }

    /// Builds the client. It makes at most 50 token requests a minute, which is Orange's limit.
    ///
    /// Source: \[doc\].
    ///
    /// # Errors
    /// Returns an error of the kind [`Configuration`](crate::ErrorKind::Configuration) if a URL, a setting or the
    /// credentials cannot be used, or if no transport is available.
    #[inline]
    pub fn build(self) -> Result<OrangeTravelClient, Error> {
        self.built().map_err(|error| error.of_vendor(&ORANGE))
    }

    #[inline]
    fn built(self) -> Result<OrangeTravelClient, Error> {
        let core = match &self.credentials.0 {
            CredentialKind::Bearer(token) => self.core.credentials(StaticCredentials::bearer(token)?),
            CredentialKind::Client { id, secret } => {
                check_text("the client id", id)?;
                check_text("the client secret", secret.expose())?;
                self.scopes.iter().try_for_each(|scope| check_text("the scope", scope))?;
                let url = self.environment.token_url();
                let core = self.core.share_transport_with(url)?;
                let token_client =
                    core.clone().base_url(url).rate_limit(TOKEN_REQUESTS, Duration::from_secs(60)).build()?;
                let url: Url = token_client.base_url().clone();
                let clock = Arc::clone(token_client.clock());
                let source = ClientCredentials::new(token_client, &url, id, secret.clone())
                    .client_auth(self.auth)
                    .scopes(self.scopes)
                    .endpoint(&TOKEN);
                let key = source.token_key();
                core.credentials(TokenCredentials::stored(Arc::new(source), self.store, clock, &key))
            }
        };
        Ok(OrangeTravelClient { core: core.build()? })
    }
}

impl fmt::Debug for OrangeTravelBuilder {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OrangeTravelBuilder").field("environment", &self.environment).finish_non_exhaustive()
    }
}

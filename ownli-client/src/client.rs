//! The client, its builder and its credentials.

use std::fmt;
use std::sync::Arc;

use http::{HeaderName, Method};
use pivot_core::auth::token::{FetchContext, Token, TokenSource};
use pivot_core::auth::token_store::{TokenStore, token_key};
use pivot_core::auth::{TokenCredentials, check_text};
use pivot_core::pagination::PageParameters;
use pivot_core::token_request::request_token;
use pivot_core::{
    BoxFuture, Client, ClientBuilder, CustomRequest, Endpoint, Error, RequestParts, Secret, StaticCredentials,
    client_settings,
};
use pivot_json_derive::JsonObject;

use crate::error_code::OWNLI;

/// The base URL of the sandbox. Ownli tells its partners the one of production.
///
/// Source: \[vendor\].
pub const SANDBOX_BASE_URL: &str = "https://api.sandbox.ownli.app";

/// The deployment of the API that a client talks to. A text converts to [`Other`](Self::Other): the base URL of
/// production, which Ownli tells its partners and does not document.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Environment {
    /// The sandbox, at [`SANDBOX_BASE_URL`].
    ///
    /// Source: \[vendor\].
    Sandbox,
    /// Any other deployment: production, a mock server or a proxy.
    Other {
        /// Absolute URL that the path of every operation is appended to.
        base_url: String,
    },
}

impl Environment {
    /// The absolute URL that the path of every operation is appended to.
    #[inline]
    pub fn base_url(&self) -> &str {
        match self {
            Self::Sandbox => SANDBOX_BASE_URL,
            Self::Other { base_url } => base_url,
        }
    }
}

impl<T: Into<String>> From<T> for Environment {
    #[inline]
    fn from(base_url: T) -> Self {
        Self::Other { base_url: base_url.into() }
    }
}

static TOKEN: Endpoint = Endpoint::new(&OWNLI, "token", Method::POST, "/api/auth/token");

pivot_json::open_enum! {
    /// What a token may be used for. Tokens of both scopes are requested with the same credentials.
    ///
    /// Methods that need a token of the scope `admin` say so. Whether such a token is also accepted for the other
    /// requests is not documented.
    ///
    /// Source: \[vendor\]; \[guess\] that an admin token is accepted everywhere.
    pub enum Scope {
        /// All requests of a partner. Keep such a token on a server.
        Admin = "admin",
        /// Check-ins, uploads and rewards. Such a token may be handed to an app.
        User = "user",
    }
}

/// Credentials used to authenticate. Secrets are redacted in the `Debug` output.
#[derive(Clone, Debug)]
pub struct Credentials(CredentialKind);

#[derive(Clone, Debug)]
enum CredentialKind {
    HeaderKeys { partner_id: String, client_id: String, client_secret: Secret },
    Token { partner_id: String, client_id: String, client_secret: Secret, scope: Scope },
    Bearer(Secret),
}

impl Credentials {
    /// Keys in the headers `partnerId`, `clientId` and `clientSecret` of every request. The vendor calls them
    /// deprecated but working.
    ///
    /// Source: \[doc\]; \[vendor\] for the deprecation.
    #[inline]
    pub fn header_keys(
        partner_id: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
    ) -> Self {
        let (partner_id, client_id) = (partner_id.into(), client_id.into());
        Self(CredentialKind::HeaderKeys { partner_id, client_id, client_secret: client_secret.into() })
    }

    /// Credentials for a bearer token from `POST /api/auth/token`, of the scope `admin`; see [`scope`](Self::scope). A
    /// token is valid for an hour and has no refresh token, so the client requests a new one before it expires.
    ///
    /// Source: \[vendor\].
    #[inline]
    pub fn token(
        partner_id: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
    ) -> Self {
        let (partner_id, client_id, scope) = (partner_id.into(), client_id.into(), Scope::Admin);
        Self(CredentialKind::Token { partner_id, client_id, client_secret: client_secret.into(), scope })
    }

    /// An access token obtained elsewhere, sent as it is. It is never refreshed: once it expires, requests fail.
    #[inline]
    pub fn bearer(token: impl Into<Secret>) -> Self {
        Self(CredentialKind::Bearer(token.into()))
    }

    /// Sets the scope of the tokens to request. No effect on the other kinds of credentials. Default: `admin`.
    ///
    /// ```
    /// use ownli_client::{Credentials, Scope};
    ///
    /// let for_an_app = Credentials::token("partner", "client", "secret").scope(Scope::User);
    /// ```
    #[must_use]
    #[inline]
    pub fn scope(mut self, wanted: impl Into<Scope>) -> Self {
        if let CredentialKind::Token { scope, .. } = &mut self.0 {
            *scope = wanted.into();
        }
        self
    }
}

/// The client of the Ownli API.
///
/// Cloning is cheap, and clones share connections, the token, limits and counters. The methods build requests; nothing
/// is sent until their `send` (or a pager's stream) is awaited.
#[derive(Clone)]
pub struct OwnliClient {
    pub(crate) core: Client,
}

impl OwnliClient {
    /// Returns a builder for a client of this environment with these credentials.
    #[inline]
    pub fn builder(environment: impl Into<Environment>, credentials: impl Into<Credentials>) -> OwnliBuilder {
        let user_agent = concat!("ownli-client/", env!("CARGO_PKG_VERSION"));
        let core = Client::builder(environment.into().base_url()).user_agent(user_agent);
        OwnliBuilder { core, credentials: credentials.into(), store: None }
    }

    /// The number of values in responses that did not fit the type of their field and were set aside, since the client
    /// was built. It is `0` as long as the vendor sends what its documentation says. [`pivot_json::misfits`] lists
    /// those of one value.
    #[inline]
    pub fn misfits(&self) -> u64 {
        self.core.misfits()
    }

    /// Returns a request builder for any method and path, for endpoints that have no method here; see
    /// [`CustomRequest::new`].
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// use ownli_client::Method;
    ///
    /// let response: serde_json::Value = ownli.request(Method::GET, "/api/new/{id}").path("id", "7").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn request(&self, method: http::Method, path: &'static str) -> CustomRequest {
        CustomRequest::new(&self.core, &OWNLI, method, path)
    }
}

/// How Ownli's lists are paged.
///
/// Source: \[vendor\].
pub(crate) const PAGES: PageParameters = PageParameters::Number { page: "page", size: "size" };

impl fmt::Debug for OwnliClient {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OwnliClient").field("core", &self.core).finish()
    }
}

/// A builder of an [`OwnliClient`].
#[derive(Clone)]
pub struct OwnliBuilder {
    core: ClientBuilder,
    credentials: Credentials,
    store: Option<Arc<dyn TokenStore>>,
}

impl OwnliBuilder {
    client_settings!(OwnliClient, tokens);

    /// Builds the client.
    ///
    /// # Errors
    /// Returns an error of the kind [`Configuration`](crate::ErrorKind::Configuration) if the base URL, a setting or
    /// the credentials cannot be used, or if no transport is available.
    #[inline]
    pub fn build(self) -> Result<OwnliClient, Error> {
        self.built().map_err(|error| error.of_vendor(&OWNLI))
    }

    #[inline]
    fn built(self) -> Result<OwnliClient, Error> {
        let core = match &self.credentials.0 {
            CredentialKind::Bearer(token) => self.core.credentials(StaticCredentials::bearer(token)?),
            CredentialKind::HeaderKeys { partner_id, client_id, client_secret } => {
                // Header names have no case.
                let secret = [(HeaderName::from_static("clientsecret"), client_secret.clone())];
                let keys = StaticCredentials::headers(secret)?
                    .with_public_header(HeaderName::from_static("partnerid"), partner_id)?
                    .with_public_header(HeaderName::from_static("clientid"), client_id)?;
                self.core.credentials(keys)
            }
            CredentialKind::Token { partner_id, client_id, client_secret, scope } => {
                check_text("the partner id", partner_id)?;
                check_text("the client id", client_id)?;
                check_text("the client secret", client_secret.expose())?;
                let core = self.core.share_transport()?;
                let token_client = core.clone().build()?;
                let parts = [("partner_id", &**partner_id), ("client_id", client_id), ("scope", scope.as_str())];
                let key = token_key(token_client.base_url(), parts);
                let clock = Arc::clone(token_client.clock());
                let source = ClientTokenSource { token_client, credentials: self.credentials.clone() };
                core.credentials(TokenCredentials::stored(Arc::new(source), self.store, clock, &key))
            }
        };
        Ok(OwnliClient { core: core.build()? })
    }
}

impl fmt::Debug for OwnliBuilder {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OwnliBuilder").field("credentials", &self.credentials).finish_non_exhaustive()
    }
}

/// The body of a token request.
///
/// Source: \[vendor\].
#[derive(JsonObject)]
struct TokenRequest {
    #[json(rename = "clientId")]
    pub client_id: String,
    #[json(rename = "clientSecret")]
    pub client_secret: String,
    #[json(rename = "partnerId")]
    pub partner_id: String,
    /// The scope of the token.
    pub scope: Scope,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// Asks Ownli for tokens.
struct ClientTokenSource {
    token_client: Client,
    credentials: Credentials,
}

impl TokenSource for ClientTokenSource {
    #[inline]
    fn fetch(&self, _: FetchContext) -> BoxFuture<'static, Result<Token, Error>> {
        let (token_client, credentials) = (self.token_client.clone(), self.credentials.0.clone());
        Box::pin(async move {
            let parts = RequestParts::new(&TOKEN);
            let CredentialKind::Token { partner_id, client_id, client_secret, scope } = credentials else {
                return Err(parts.refused("these credentials need no token"));
            };
            let extra = pivot_json::Extra::new();
            let body =
                TokenRequest { client_id, client_secret: client_secret.expose().to_owned(), partner_id, scope, extra };
            let parts = parts.redact(client_secret).json_of(&body);
            request_token(&token_client, parts).await
        })
    }

    #[inline]
    fn secrets(&self) -> Vec<Secret> {
        match &self.credentials.0 {
            CredentialKind::Token { client_secret, .. } => vec![client_secret.clone()],
            _ => Vec::new(),
        }
    }
}

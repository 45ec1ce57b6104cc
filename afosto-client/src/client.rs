//! The client and its credentials.

use std::fmt;
use std::future::Future;
use std::sync::Arc;

use http::Method;
use pivot_core::auth::token::{FetchContext, Token, TokenSource};
use pivot_core::auth::token_store::{TokenStore, token_key};
use pivot_core::auth::{TokenCredentials, check_text};
use pivot_core::token_request::request_token;
use pivot_core::{
    BoxFuture, Client, ClientBuilder, Endpoint, Error, RequestParts, Secret, StaticCredentials, client_settings,
};
use pivot_json_derive::JsonObject;
use url::Url;

use crate::error_code::AFOSTO;
use crate::generated::scope::Scope;

/// The base URL of the API.
///
/// Source: \[doc\].
pub const BASE_URL: &str = "https://api.afosto.io";

/// The server that calls are made to. A text is a base URL.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Environment {
    /// Production: [`BASE_URL`].
    ///
    /// \[doc\]
    Production,
    /// Another server, such as a mock or a proxy.
    Other {
        /// The address that paths are added to.
        base_url: String,
    },
}

impl Environment {
    /// The address that paths are added to.
    #[inline]
    pub fn base_url(&self) -> &str {
        match self {
            Self::Production => BASE_URL,
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

static TOKEN: Endpoint = Endpoint::new(&AFOSTO, "create_access_token", Method::POST, "/iam/oauth/authorize");

type AskForToken = dyn Fn() -> BoxFuture<'static, Result<Secret, Error>> + Send + Sync;

/// Credentials used to authenticate. The tenant is a claim of the token; no header names it.
///
/// Source: \[vendor\].
#[derive(Clone)]
pub struct Credentials(CredentialKind);

#[derive(Clone)]
enum CredentialKind {
    Bearer(Secret),
    Function(Arc<AskForToken>),
    Client { id: String, secret: Secret, scopes: Vec<Scope> },
}

impl Credentials {
    /// A fixed bearer token, which the client does not renew: from a [sign-in](crate::sign_in) in a browser, or created in
    /// Afosto's settings. `iam().extend_access_token()` extends it and `iam().revoke_access_tokens()` ends it.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn bearer(token: impl Into<Secret>) -> Self {
        Self(CredentialKind::Bearer(token.into()))
    }

    /// A function that returns a bearer token. It is called before the first request, and again after a token was rejected
    /// with 401.
    #[inline]
    pub fn function<F>(ask: impl Fn() -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Result<Secret, Error>> + Send + 'static,
    {
        Self(CredentialKind::Function(Arc::new(move || Box::pin(ask()))))
    }

    /// OAuth client credentials: a token from `POST /iam/oauth/authorize`, which is renewed by itself \[doc, vendor\].
    #[inline]
    pub fn client(id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        Self(CredentialKind::Client { id: id.into(), secret: secret.into(), scopes: Vec::new() })
    }

    /// Sets the scopes to request. Default: none are named. Has no effect on [`bearer`](Self::bearer) and
    /// [`function`](Self::function).
    #[must_use]
    #[inline]
    pub fn scopes(mut self, wanted: impl IntoIterator<Item = Scope>) -> Self {
        if let CredentialKind::Client { scopes, .. } = &mut self.0 {
            scopes.extend(wanted);
        }
        self
    }
}

impl fmt::Debug for Credentials {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            CredentialKind::Bearer(_) => f.write_str("Credentials::bearer"),
            CredentialKind::Function(_) => f.write_str("Credentials::function"),
            CredentialKind::Client { id, scopes, .. } => {
                f.debug_struct("Credentials::client").field("id", id).field("scopes", scopes).finish_non_exhaustive()
            }
        }
    }
}

/// The client of the Afosto API. Cheap to clone: clones share connections, tokens and the retry budget.
#[derive(Clone)]
pub struct AfostoClient {
    pub(crate) core: Client,
    /// Where GraphQL is, if not below the base URL.
    pub(crate) graphql_url: Option<Arc<Url>>,
    #[cfg(feature = "cnt")]
    pub(crate) signatures: Arc<crate::upload::Signatures>,
}

impl AfostoClient {
    #[inline]
    fn new(core: Client, graphql_url: Option<Url>) -> Self {
        Self {
            core,
            graphql_url: graphql_url.map(Arc::new),
            #[cfg(feature = "cnt")]
            signatures: Arc::default(),
        }
    }

    /// Returns a builder for a client of this environment with these credentials.
    #[inline]
    pub fn builder(environment: impl Into<Environment>, credentials: impl Into<Credentials>) -> AfostoBuilder {
        let user_agent = concat!("afosto-client/", env!("CARGO_PKG_VERSION"));
        let core = Client::builder(environment.into().base_url()).user_agent(user_agent);
        AfostoBuilder { core, credentials: credentials.into(), store: None, graphql_url: None }
    }

    /// The number of values in responses that did not fit the type of their field and were set aside, since the client was
    /// built. It stays 0 as long as the vendor sends what it documents. [`pivot_json::misfits`] returns those of one value.
    #[inline]
    pub fn misfits(&self) -> u64 {
        self.core.misfits()
    }
}

impl fmt::Debug for AfostoClient {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AfostoClient").field("core", &self.core).finish()
    }
}

/// Settings of an [`AfostoClient`].
#[derive(Clone)]
pub struct AfostoBuilder {
    core: ClientBuilder,
    credentials: Credentials,
    store: Option<Arc<dyn TokenStore>>,
    graphql_url: Option<String>,
}

impl AfostoBuilder {
    client_settings!(AfostoClient, tokens);

    /// Sets the URL that GraphQL requests are sent to: [`GRAPHQL_URL`](crate::graphql::GRAPHQL_URL), or that of a mock. The
    /// client's credentials are sent there, so it must belong to the vendor. Default: `/gql` below the base URL, where the
    /// vendor's own kit for REST 1 has it.
    ///
    /// Source: \[vendor\].
    #[must_use]
    #[inline]
    pub fn graphql_endpoint(mut self, url: impl Into<String>) -> Self {
        self.graphql_url = Some(url.into());
        self
    }

    /// Builds the client. Nothing is sent yet.
    ///
    /// # Errors
    /// Returns an error of the kind [`Configuration`](crate::ErrorKind::Configuration) if a URL or the credentials cannot be
    /// used, or if there is no transport because no TLS feature is enabled.
    #[inline]
    pub fn build(self) -> Result<AfostoClient, Error> {
        self.built().map_err(|error| error.of_vendor(&AFOSTO))
    }

    #[inline]
    fn built(self) -> Result<AfostoClient, Error> {
        let graphql_url = self.graphql_url.as_deref().map(|url| self.core.parse_url("the GraphQL endpoint", url));
        let graphql_url = graphql_url.transpose()?;
        if let CredentialKind::Bearer(token) = &self.credentials.0 {
            let core = self.core.credentials(StaticCredentials::bearer(token)?);
            return Ok(AfostoClient::new(core.build()?, graphql_url));
        }
        let core = self.core.share_transport()?;
        let token_client = core.clone().build()?;
        let (store, key) = match &self.credentials.0 {
            CredentialKind::Client { id, secret, scopes } => {
                check_text("the client id", id)?;
                check_text("the client secret", secret.expose())?;
                let scopes = scopes.iter().map(|scope| ("scope", scope.as_str()));
                let key = token_key(token_client.base_url(), std::iter::once(("client_id", &**id)).chain(scopes));
                (self.store, key)
            }
            // Whose tokens a function gives is not known here.
            CredentialKind::Bearer(_) | CredentialKind::Function(_) => (None, String::new()),
        };
        let clock = Arc::clone(token_client.clock());
        let source = ClientTokenSource { token_client, credentials: self.credentials.clone() };
        let credentials = TokenCredentials::stored(Arc::new(source), store, clock, &key);
        Ok(AfostoClient::new(core.credentials(credentials).build()?, graphql_url))
    }
}

impl fmt::Debug for AfostoBuilder {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AfostoBuilder")
            .field("core", &self.core)
            .field("credentials", &self.credentials)
            .finish_non_exhaustive()
    }
}

/// What a token is asked for with.
///
/// Source: \[doc\].
#[derive(JsonObject)]
struct TokenRequest {
    /// The client's id.
    pub client_id: String,
    /// The client's secret.
    pub client_secret: String,
    /// `client_credentials`.
    pub grant_type: String,
    /// Scopes with spaces between them.
    pub scope: Option<String>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// Asks Afosto, or the caller's own function, for tokens.
struct ClientTokenSource {
    token_client: Client,
    credentials: Credentials,
}

impl TokenSource for ClientTokenSource {
    #[inline]
    fn fetch(&self, _: FetchContext) -> BoxFuture<'static, Result<Token, Error>> {
        let (token_client, credentials) = (self.token_client.clone(), self.credentials.0.clone());
        Box::pin(async move {
            match credentials {
                CredentialKind::Bearer(token) => Ok(Token::new(token, token_client.now(), None)),
                CredentialKind::Function(ask) => {
                    let asked_at = token_client.now();
                    Ok(Token::new(ask().await?, asked_at, None))
                }
                CredentialKind::Client { id, secret, scopes } => {
                    let scope = scopes.iter().map(Scope::as_str).collect::<Vec<_>>().join(" ");
                    let body = TokenRequest {
                        client_id: id,
                        client_secret: secret.expose().to_owned(),
                        grant_type: "client_credentials".to_owned(),
                        scope: Some(scope).filter(|scope| !scope.is_empty()),
                        extra: pivot_json::Extra::new(),
                    };
                    let parts = RequestParts::new(&TOKEN).redact(secret).json_of(&body);
                    request_token(&token_client, parts).await
                }
            }
        })
    }

    #[inline]
    fn secrets(&self) -> Vec<Secret> {
        match &self.credentials.0 {
            CredentialKind::Client { secret, .. } => vec![secret.clone()],
            _ => Vec::new(),
        }
    }
}

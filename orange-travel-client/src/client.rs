//! Settings.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use pivot_core::auth::token::TokenSource;
use pivot_core::auth::token_store::{CachingTokenSource, TokenStore};
use pivot_core::auth::{TokenCredentials, check_text};
use pivot_core::pagination::{PageParameters, Pager, parse_json_array};
use pivot_core::token_request::{ClientAuth, ClientCredentials};
use pivot_core::{
    Call, Client, ClientBuilder, CustomRequest, Endpoint, Error, RawResponse, RequestParts, Secret, StaticCredentials,
};
use pivot_json::Json;
use url::Url;

use crate::error_code::ORANGE;

/// Where the API is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Environment {
    /// The sandbox: `https://api.orange.com/travel-b2b-sandbox/v1` \[doc\].
    Sandbox,
    /// Production: `https://api.orange.com/travel-b2b/v1` \[vendor\].
    Production,
    /// Another place, such as a mock.
    Other {
        /// What paths are added to.
        base_url: String,
        /// Where tokens come from.
        token_url: String,
    },
}

impl Environment {
    /// What paths are added to.
    pub fn base_url(&self) -> &str {
        match self {
            Self::Sandbox => "https://api.orange.com/travel-b2b-sandbox/v1",
            Self::Production => "https://api.orange.com/travel-b2b/v1",
            Self::Other { base_url, .. } => base_url,
        }
    }

    /// Where tokens come from \[doc\].
    pub fn token_url(&self) -> &str {
        match self {
            Self::Sandbox | Self::Production => "https://api.orange.com/oauth/v3/token",
            Self::Other { token_url, .. } => token_url,
        }
    }
}

/// Who calls.
#[derive(Clone, Debug)]
pub struct Credentials(Kind);

#[derive(Clone, Debug)]
enum Kind {
    Client { id: String, secret: Secret },
    Bearer(Secret),
}

impl Credentials {
    /// An application's id and secret, from which tokens are made and renewed.
    pub fn client(id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        Self(Kind::Client { id: id.into(), secret: secret.into() })
    }

    /// A fixed token, which nobody renews.
    pub fn bearer(token: impl Into<Secret>) -> Self {
        Self(Kind::Bearer(token.into()))
    }
}

/// The client of the Orange Travel B2B API. Cheap to clone.
#[derive(Clone)]
pub struct OrangeTravelClient {
    pub(crate) core: Client,
}

impl OrangeTravelClient {
    /// Settings for a client.
    pub fn builder(environment: Environment, credentials: Credentials) -> OrangeTravelBuilder {
        OrangeTravelBuilder {
            environment,
            credentials,
            configure: Arc::new(|core| core),
            is_strict: false,
            store: None,
            auth: ClientAuth::default(),
        }
    }

    /// How many values in answers did not fit their fields and were set aside, since the client was built: `0` while the
    /// vendor sends what its documents say. [`pivot_json::misfits`] tells which they are in a value.
    pub fn misfits(&self) -> u64 {
        self.core.misfits()
    }
}

impl OrangeTravelClient {
    /// A call that answers with one object. Where the document shows an object, the vendor's description has a list of one,
    /// and the other way round \[vendor\]: every call takes both.
    pub(crate) fn call<T: Json + Send + 'static>(&self, parts: impl Into<PartsOrError>) -> Call<T> {
        Call::new(&self.core, parts.into().0, RawResponse::json_checked)
    }

    /// A request of any method and path, for what has no method here; see [`CustomRequest::new`].
    ///
    /// ```no_run
    /// # async fn f(orange: orange_travel_client::OrangeTravelClient) -> Result<(), orange_travel_client::Error> {
    /// use orange_travel_client::Method;
    ///
    /// let answer: serde_json::Value = orange.request(Method::GET, "/distributors/new/{id}").path("id", "7").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn request(&self, method: http::Method, path: &'static str) -> CustomRequest {
        CustomRequest::new(&self.core, &ORANGE, method, path)
    }

    /// A list that is a bare array, paged by offset \[vendor\].
    pub(crate) fn list<T: Json + Send + 'static>(&self, endpoint: &'static Endpoint) -> Pager<T> {
        Pager::new(&self.core, endpoint, PageParameters::Offset { offset: "offset", limit: "limit" }, parse_json_array)
    }
}

/// What a call is made of: parts, or the reason why it cannot be sent.
pub(crate) struct PartsOrError(Result<RequestParts, Error>);

impl From<RequestParts> for PartsOrError {
    fn from(parts: RequestParts) -> Self {
        Self(Ok(parts))
    }
}

impl From<Result<RequestParts, Error>> for PartsOrError {
    fn from(parts: Result<RequestParts, Error>) -> Self {
        Self(parts)
    }
}

impl fmt::Debug for OrangeTravelClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OrangeTravelClient").field("core", &self.core).finish()
    }
}

/// How many token requests Orange allows in a minute \[doc\].
const TOKEN_REQUESTS: usize = 50;

/// Settings of an [`OrangeTravelClient`].
#[derive(Clone)]
pub struct OrangeTravelBuilder {
    environment: Environment,
    credentials: Credentials,
    configure: Arc<dyn Fn(ClientBuilder) -> ClientBuilder + Send + Sync>,
    is_strict: bool,
    store: Option<Arc<dyn TokenStore>>,
    auth: ClientAuth,
}

impl OrangeTravelBuilder {
    /// Turns every value that does not fit its field into an error, where otherwise it would be set aside: for tests, to
    /// learn of it when a vendor changes what it sends.
    #[must_use]
    pub fn strict(mut self) -> Self {
        self.is_strict = true;
        self
    }

    /// Settings that all vendors share: time-outs, retries, limits, hooks, transport. They are used for calls and for
    /// token requests alike.
    #[must_use]
    pub fn configure(mut self, configure: impl Fn(ClientBuilder) -> ClientBuilder + Send + Sync + 'static) -> Self {
        self.configure = Arc::new(configure);
        self
    }

    /// Where tokens are kept between runs. Default: nowhere; a token lives as long as the client.
    ///
    /// With `FileTokenStore` (feature `token-file`) processes that start together make one token request.
    #[must_use]
    pub fn token_store(mut self, store: impl TokenStore + 'static) -> Self {
        self.store = Some(Arc::new(store));
        self
    }

    /// How the application's id and secret are sent to the token endpoint. Default: [`ClientAuth::Basic`].
    #[must_use]
    pub fn client_auth(mut self, auth: ClientAuth) -> Self {
        self.auth = auth;
        self
    }

    /// The client. It never makes more than 50 token requests in a minute, which is Orange's limit \[doc\].
    ///
    /// # Errors
    /// Returns an error if a URL or the credentials cannot be used, or there is no transport; the error says why.
    pub fn build(self) -> Result<OrangeTravelClient, Error> {
        let core = match &self.credentials.0 {
            Kind::Bearer(token) => self.core().credentials(StaticCredentials::bearer(token)?),
            Kind::Client { id, secret } => self.core().credentials(self.tokens(id, secret)?),
        };
        Ok(OrangeTravelClient { core: core.build()? })
    }

    fn core(&self) -> ClientBuilder {
        self.configured(self.environment.base_url())
    }

    fn configured(&self, url: &str) -> ClientBuilder {
        let user_agent = concat!("orange-travel-client/", env!("CARGO_PKG_VERSION"));
        let core = (self.configure)(Client::builder(url).user_agent(user_agent));
        if self.is_strict { core.strict() } else { core }
    }

    fn tokens(&self, id: &str, secret: &Secret) -> Result<TokenCredentials, Error> {
        check_text("the client id", id)?;
        check_text("the client secret", secret.expose())?;
        let url = self.environment.token_url();
        let asking = self.configured(url).rate_limit(TOKEN_REQUESTS, Duration::from_secs(60)).build()?;
        let url: Url = asking.base_url().clone();
        let clock = Arc::clone(asking.clock());
        let source = ClientCredentials::new(asking, &url, id, secret.clone()).client_auth(self.auth);
        let key = source.token_key();
        let mut source: Arc<dyn TokenSource> = Arc::new(source);
        if let Some(store) = &self.store {
            source = Arc::new(CachingTokenSource::new(source, Arc::clone(store), Arc::clone(&clock), key));
        }
        Ok(TokenCredentials::new(source, clock))
    }
}

impl fmt::Debug for OrangeTravelBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OrangeTravelBuilder").field("environment", &self.environment).finish_non_exhaustive()
    }
}

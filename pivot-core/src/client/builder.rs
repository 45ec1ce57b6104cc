//! The builder of a client.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;
use url::Url;

use super::Client;
use crate::auth::{Credentials, StaticCredentials};
use crate::clock::{Clock, FastRng, Rng, SystemClock};
use crate::drift;
use crate::error::Error;
use crate::hook::Hook;
use crate::response::decode::Decoding;
use crate::retry::rate_limit::RateLimit;
use crate::retry::{RetryBudget, RetryPolicy};
use crate::send::Settings;
use crate::send::redirect::is_loopback;
use crate::transport::Transport;

/// A builder of a [`Client`]. The defaults suit production. The vendor crates pass this builder to their users, so that
/// all clients have the same settings. A clone builds a client with connections of its own, unless a transport was set.
#[derive(Clone)]
pub struct ClientBuilder {
    base_url: String,
    credentials: Arc<dyn Credentials>,
    /// The failure of one that could not be built is that of the client.
    transport: Option<Result<Arc<dyn Transport>, Error>>,
    clock: Arc<dyn Clock>,
    random: Arc<dyn Rng>,
    retry: RetryPolicy,
    attempt_timeout: Duration,
    total_timeout: Duration,
    body_limit: usize,
    user_agent: String,
    hooks: Vec<Arc<dyn Hook>>,
    is_strict: bool,
    drift: Option<drift::Report>,
    rate_limit: Option<(usize, Duration)>,
    plain_http: bool,
}

impl ClientBuilder {
    pub(super) fn new(base_url: String) -> Self {
        Self {
            base_url,
            credentials: Arc::new(StaticCredentials::none()),
            transport: None,
            clock: Arc::new(SystemClock),
            random: Arc::new(FastRng),
            retry: RetryPolicy::default(),
            attempt_timeout: Duration::from_secs(30),
            total_timeout: Duration::from_secs(60),
            body_limit: 16 << 20,
            user_agent: concat!("pivot-core/", env!("CARGO_PKG_VERSION")).to_owned(),
            hooks: Vec::new(),
            is_strict: false,
            drift: None,
            rate_limit: None,
            plain_http: false,
        }
    }

    /// Sets how requests are authenticated. Default: not at all.
    #[must_use]
    pub fn credentials(mut self, credentials: impl Credentials + 'static) -> Self {
        self.credentials = Arc::new(credentials);
        self
    }

    /// Sets when requests are retried. Default: [`RetryPolicy::default`].
    #[must_use]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Sets the time limit for one attempt, until the whole response has been read: more than zero. Default: 30 s.
    #[must_use]
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = timeout;
        self
    }

    /// Sets the time limit for a request with all attempts, waits and token requests: more than zero. Default: 60 s.
    #[must_use]
    pub fn total_timeout(mut self, timeout: Duration) -> Self {
        self.total_timeout = timeout;
        self
    }

    /// Sets the maximum size of the body of a response, in bytes. Default: 16 MiB.
    #[must_use]
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// Sets the `User-Agent` header. Default: the name and version of this crate.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = user_agent.into();
        self
    }

    /// Adds a hook. Hooks are called in the order in which they were added.
    #[must_use]
    pub fn hook(mut self, hook: impl Hook + 'static) -> Self {
        self.hooks.push(Arc::new(hook));
        self
    }

    /// Makes every value in a response that does not fit the type of its field an error, for tests of what a vendor
    /// sends. By default, such an optional field is set aside ([`pivot_json::misfits`]), counted ([`Client::misfits`]),
    /// reported to hooks and to `tracing`, and the rest of the response is read.
    #[must_use]
    pub fn strict(mut self) -> Self {
        self.is_strict = true;
        self
    }

    /// Counts in `report` where the vendor differs from its documentation: unknown fields, values, statuses, headers and error
    /// codes, without any value of them; see [`drift`](crate::drift). Default: nothing is counted.
    #[must_use]
    pub fn drift(mut self, report: &drift::Report) -> Self {
        self.drift = Some(report.clone());
        self
    }

    /// Limits the number of requests, including retries, in any period of the length `per`. Redirects that are followed are
    /// not counted. A request beyond the limit waits if its total timeout allows it; otherwise it fails with [`RateLimited`](crate::ErrorKind::RateLimited),
    /// and [`retry_after`](Error::retry_after) says for how long. Default: no limit.
    #[must_use]
    pub fn rate_limit(mut self, requests: usize, per: Duration) -> Self {
        self.rate_limit = Some((requests, per));
        self
    }

    /// Sets the HTTP transport. Default: reqwest, if one of its features is enabled.
    #[must_use]
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Ok(Arc::new(transport)));
        self
    }

    /// Uses reqwest with custom settings: proxies, certificates, connection pools. Its redirects and retries are
    /// disabled, because the client handles them. A builder can be used only once, so an unresponsive HTTP/2 peer is
    /// abandoned only after ten seconds without a sign of life; with [`reqwest_with`](Self::reqwest_with), after each
    /// timeout. If reqwest cannot build a client, [`build`](Self::build) returns its error.
    #[cfg(feature = "reqwest")]
    #[must_use]
    pub fn reqwest(self, builder: reqwest::ClientBuilder) -> Self {
        self.made_transport(crate::transport::ReqwestTransport::new(builder))
    }

    /// Uses reqwest with custom settings on top of [the defaults](crate::transport::ReqwestTransport::defaults). The
    /// function is called again whenever the connections of a client are abandoned, for instance after a request that
    /// its server did not answer in time. If reqwest cannot build a client, [`build`](Self::build) returns its error.
    #[cfg(feature = "reqwest")]
    #[must_use]
    pub fn reqwest_with(
        self,
        configure: impl Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync + 'static,
    ) -> Self {
        use crate::transport::ReqwestTransport;
        self.made_transport(ReqwestTransport::with_recipe(move || configure(ReqwestTransport::defaults())))
    }

    #[cfg(feature = "reqwest")]
    fn made_transport(mut self, made: Result<crate::transport::ReqwestTransport, Error>) -> Self {
        self.transport = Some(made.map(|transport| Arc::new(transport) as Arc<dyn Transport>));
        self
    }

    /// Sets the clock. Default: [`SystemClock`].
    #[must_use]
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Sets the source of randomness. Default: [`FastRng`].
    #[must_use]
    pub fn random(mut self, random: impl Rng + 'static) -> Self {
        self.random = Arc::new(random);
        self
    }

    /// Allows an `http://` base URL on another host, where credentials are sent unencrypted. By default, `http://` is
    /// allowed on this host only.
    #[must_use]
    pub fn allow_plain_http(mut self) -> Self {
        self.plain_http = true;
        self
    }

    /// Builds the transport now, so that clones of the builder share its connections: for a client of the API and one that
    /// asks for tokens.
    ///
    /// # Errors
    /// The same as [`build`](Self::build), as far as they concern the base URL and the transport.
    pub fn share_transport(mut self) -> Result<Self, Error> {
        if self.transport.is_none() {
            let base_url = self.parse_base_url()?;
            self.transport = Some(Ok(default_transport(&base_url)?));
        }
        Ok(self)
    }

    /// Like [`share_transport`](Self::share_transport), for clones of which one gets another base URL. A server on this
    /// machine is never reached through a proxy, so one that is here and one that is elsewhere share nothing.
    ///
    /// # Errors
    /// The same as [`share_transport`](Self::share_transport).
    pub fn share_transport_with(self, other_url: &str) -> Result<Self, Error> {
        let is_local = is_loopback(&self.parse_base_url()?);
        let is_alike = Url::parse(other_url.trim()).is_ok_and(|other| is_loopback(&other) == is_local);
        if is_alike { self.share_transport() } else { Ok(self) }
    }

    /// Sets another base URL than that of [`Client::builder`].
    #[must_use]
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = base_url.into();
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    /// Returns an error of the kind [`Configuration`](crate::ErrorKind::Configuration) if the base URL or the
    /// credentials cannot be used, if a time limit is zero, or if no transport is available.
    pub fn build(self) -> Result<Client, Error> {
        let base_url = self.parse_base_url()?;
        self.credentials.check()?;
        for (name, limit) in [("attempt_timeout", self.attempt_timeout), ("total_timeout", self.total_timeout)] {
            if limit.is_zero() {
                let hint = "nothing could be sent; leave it out for the default";
                return Err(Error::configuration(format!("the client's {name} is zero: {hint}")));
            }
        }
        let user_agent = HeaderValue::from_str(&self.user_agent)
            .map_err(|_| Error::configuration("the user agent has a character that cannot stand in a header"))?;
        let transport = match self.transport {
            Some(transport) => transport?,
            None => default_transport(&base_url)?,
        };
        let hooks: Arc<[Arc<dyn Hook>]> = self.hooks.into();
        Ok(Client(Arc::new(Settings {
            base_url: base_url.into(),
            credentials: self.credentials,
            transport,
            clock: self.clock,
            random: self.random,
            retry: self.retry,
            budget: RetryBudget::new(),
            attempt_timeout: self.attempt_timeout,
            total_timeout: self.total_timeout,
            body_limit: self.body_limit,
            user_agent,
            decoding: Decoding::new(hooks.clone(), self.is_strict, self.drift),
            hooks,
            rate_limit: self.rate_limit.map(|(requests, per)| RateLimit::new(requests, per)),
        })))
    }

    fn parse_base_url(&self) -> Result<Url, Error> {
        self.parse_url("the base URL", &self.base_url)
    }

    /// Checks an address that the credentials are sent to besides the base URL, by the rules of that; `name` says in an error
    /// which one it is.
    ///
    /// # Errors
    /// Returns an error of the kind [`Configuration`](crate::ErrorKind::Configuration) if it cannot be used. The error does not
    /// show the address, which may have a secret where none belongs.
    pub fn parse_url(&self, name: &str, url: &str) -> Result<Url, Error> {
        let refuse = |why: &str| Err(Error::configuration(format!("{name} {why}")));
        let url = match Url::parse(url.trim()) {
            Ok(url) => url,
            Err(error) => return refuse(&format!("is no URL ({error}); it looks like https://api.example.com")),
        };
        if !matches!(url.scheme(), "http" | "https") || !url.has_host() {
            return refuse("must start with https://, or with http:// for a server on this machine");
        }
        if !url.username().is_empty() || url.password().is_some() {
            return refuse("must not hold a user or password; give credentials to the builder");
        }
        if url.query().is_some() || url.fragment().is_some() {
            return refuse("must end with its path; a token is given to the builder, not in the URL");
        }
        if url.scheme() == "http" && !is_loopback(&url) && !self.plain_http {
            return refuse(
                "is http:// on another machine, so credentials would travel in the clear; use https://, or where that is meant `.configure(|core| core.allow_plain_http())` of the vendor's builder",
            );
        }
        Ok(url)
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder").field("retry", &self.retry).finish_non_exhaustive()
    }
}

#[cfg(feature = "reqwest")]
fn default_transport(base_url: &Url) -> Result<Arc<dyn Transport>, Error> {
    Ok(Arc::new(crate::transport::ReqwestTransport::with_defaults(is_loopback(base_url))?))
}

#[cfg(not(feature = "reqwest"))]
fn default_transport(_: &Url) -> Result<Arc<dyn Transport>, Error> {
    Err(Error::configuration(
        "there is no transport: turn on the feature rustls, rustls-ring or native-tls, or give a transport",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base_urls_that_cannot_be_meant_are_refused_without_being_shown() {
        for (url, why) in [
            ("", "is no URL"),
            ("api.example.com", "is no URL"),
            ("ftp://api.example.com", "https://"),
            ("https://user:s3cret@api.example.com", "user or password"),
            ("https://api.example.com/?token=s3cret", "token is given to the builder"),
            ("http://api.example.com/s3cret", "in the clear"),
        ] {
            let error = Client::builder(url).build().unwrap_err();
            assert!(error.to_string().contains(why), "{url}: {error}");
            assert!(!format!("{error:?}").contains("s3cret"));
            assert_eq!(error.kind(), crate::ErrorKind::Configuration);
        }
        for url in ["https://api.example.com/v1/", "http://127.0.0.1:8080", " http://localhost "] {
            Client::builder(url).build().unwrap();
        }
        Client::builder("http://mock:8080").allow_plain_http().build().unwrap();
    }

    #[test]
    fn a_user_agent_with_a_line_break_is_refused() {
        assert!(Client::builder("https://h").user_agent("a\nb").build().is_err());
    }

    #[test]
    fn a_time_limit_of_nothing_is_refused_by_its_name() {
        let builder = Client::builder("https://h");
        let (none, least) = (Duration::ZERO, Duration::from_nanos(1));
        for (builder, name) in [
            (builder.clone().attempt_timeout(none), "attempt_timeout"),
            (builder.clone().total_timeout(none), "total_timeout"),
        ] {
            let error = builder.build().unwrap_err();
            assert_eq!(error.kind(), crate::ErrorKind::Configuration);
            assert!(error.to_string().contains(name), "{error}");
        }
        builder.attempt_timeout(least).total_timeout(least).build().unwrap();
    }

    #[cfg(feature = "reqwest")]
    #[test]
    fn what_reqwest_cannot_build_fails_when_the_client_is_built() {
        let builder = Client::builder("https://h").reqwest(reqwest::Client::builder().user_agent("a\nb"));
        for builder in [builder.clone(), builder.share_transport().unwrap()] {
            assert_eq!(builder.build().unwrap_err().kind(), crate::ErrorKind::Configuration);
        }
    }
}

//! Authentication of requests.

use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use futures_util::future::{BoxFuture, Either};
use http::{HeaderMap, HeaderName, HeaderValue, header};
use url::Url;

use crate::auth::token::HeldToken;
use crate::error::Error;
use crate::redaction::Secret;
use crate::redaction::call_secrets::HoldsSecrets;

pub mod shared_refresh;
pub mod token;
pub mod token_store;

mod check;
mod token_credentials;

pub use check::{check_secret, check_text};
pub use token_credentials::TokenCredentials;

/// Authenticates requests.
pub trait Credentials: Send + Sync {
    /// What to add to a request. Called for each attempt.
    ///
    /// # Errors
    /// Returns an error if a token is required and none can be obtained: of any kind, that of the token request. A call fails
    /// with an error that has it as its cause.
    fn authorization(&self) -> BoxFuture<'_, Result<Authorization, Error>>;

    /// Like [`authorization`](Self::authorization), for a request with this much time left: for implementations that
    /// limit accordingly how long they wait for something optional. Default: calls
    /// [`authorization`](Self::authorization).
    ///
    /// # Errors
    /// The same as [`authorization`](Self::authorization).
    fn authorization_within(&self, remaining_time: Duration) -> BoxFuture<'_, Result<Authorization, Error>> {
        let _ = remaining_time;
        self.authorization()
    }

    /// The same, where nothing has to be waited for: then nobody makes a future of it. Default: none.
    #[doc(hidden)]
    fn at_once(&self) -> Option<Authorization> {
        None
    }

    /// Checks that the credentials are well-formed. Called once, when a client is built.
    ///
    /// # Errors
    /// Returns an error if they are not, such as a key that ends with a line break; see [`check_secret`].
    fn check(&self) -> Result<(), Error> {
        Ok(())
    }

    /// Called when an authorization was rejected. Returns whether another attempt with a new one may succeed.
    fn on_unauthorized(&self, authorization: &Authorization) -> bool {
        let _ = authorization;
        false
    }
}

/// What is added to a request to authenticate it. Secrets are redacted in the `Debug` output. Cloning is cheap.
#[derive(Clone, Default)]
pub struct Authorization {
    added: Arc<Added>,
    /// Its token, and how old it was when it was given.
    token: Option<(HeldToken, Duration)>,
}

/// What an authorization adds to a request, and what nothing may show then.
#[derive(Clone, Default)]
pub(crate) struct Added {
    headers: Vec<(HeaderName, HeaderValue)>,
    query: Vec<(String, Secret)>,
    secrets: Vec<Secret>,
}

impl HoldsSecrets for Added {
    fn secrets(&self) -> Vec<Secret> {
        self.secrets.clone()
    }
}

impl Authorization {
    /// Adds a header with a secret value.
    ///
    /// # Errors
    /// Returns an error of the kind [`Configuration`](crate::ErrorKind::Configuration) if a header cannot contain the value, for
    /// instance because of a line break.
    pub fn header(mut self, name: HeaderName, value: &Secret) -> Result<Self, Error> {
        let sent = sensitive_value(value.expose())?;
        let added = self.added_mut();
        added.headers.push((name, sent));
        added.secrets.push(value.clone());
        Ok(self)
    }

    /// Adds a query parameter with a secret value.
    #[must_use]
    pub fn query(mut self, name: impl Into<String>, value: &Secret) -> Self {
        let added = self.added_mut();
        added.query.push((name.into(), value.clone()));
        added.secrets.push(value.clone());
        self
    }

    /// Adds an `Authorization: Bearer` header. A prefix `Bearer` of the token is not sent twice.
    ///
    /// # Errors
    /// The same as [`header`](Self::header).
    pub fn bearer(mut self, token: &Secret) -> Result<Self, Error> {
        let token = crate::auth::token::without_scheme(token);
        let sent = sensitive_value(&format!("Bearer {}", token.expose()))?;
        let added = self.added_mut();
        added.headers.push((header::AUTHORIZATION, sent));
        added.secrets.push(token);
        Ok(self)
    }

    /// Nothing shows these secrets, which a server may know and repeat, although they are not sent.
    pub(crate) fn hiding(mut self, secrets: &[Secret]) -> Self {
        self.added_mut().secrets.extend_from_slice(secrets);
        self
    }

    fn added_mut(&mut self) -> &mut Added {
        Arc::make_mut(&mut self.added)
    }

    /// The headers that it sets.
    pub(crate) fn headers(&self) -> &[(HeaderName, HeaderValue)] {
        &self.added.headers
    }

    /// The query parameters that it sets.
    pub(crate) fn query_parameters(&self) -> &[(String, Secret)] {
        &self.added.query
    }

    pub(crate) fn added(&self) -> Arc<Added> {
        Arc::clone(&self.added)
    }

    /// Does the holder's work, and the renewal of the token at the same time, if one is due.
    pub(crate) fn accompany<F: Future + Unpin>(&self, work: F) -> impl Future<Output = F::Output> + use<F> {
        match &self.token {
            Some((token, _)) => Either::Left(token.beside(work)),
            None => Either::Right(work),
        }
    }

    /// Whether another token may be accepted although the vendor says that no new one would help: it was not just asked for.
    /// `held` is how long it has been held since it was given.
    pub(crate) fn may_be_outdated(&self, held: Duration) -> bool {
        self.token.as_ref().is_some_and(|(_, age)| age.saturating_add(held) >= token::NEW)
    }

    pub(crate) fn apply_to_headers(&self, headers: &mut HeaderMap) {
        for (name, value) in &self.added.headers {
            headers.insert(name, value.clone());
        }
    }

    pub(crate) fn apply_to_url(&self, url: &mut Url) {
        if self.added.query.is_empty() {
            return;
        }
        let mut others = Vec::new();
        for (name, value) in url.query_pairs() {
            // A redirect may have copied our own parameter.
            if !self.added.query.iter().any(|(known, _)| *known == name) {
                others.push((name.into_owned(), value.into_owned()));
            }
        }
        let has_query = url.query().is_some();
        let mut pairs = url.query_pairs_mut();
        if has_query {
            pairs.clear();
        }
        for (name, value) in &others {
            pairs.append_pair(name, value);
        }
        for (name, secret) in &self.added.query {
            pairs.append_pair(name, secret.expose());
        }
    }
}

/// The value of an `Authorization` header for HTTP Basic.
pub(crate) fn basic_value(user: &str, password: &Secret) -> Result<Secret, Error> {
    if user.contains(':') {
        return Err(Error::configuration("a user name for HTTP Basic cannot have a colon"));
    }
    let encoded = Secret::from(STANDARD.encode(format!("{user}:{}", password.expose())));
    Ok(Secret::from(format!("Basic {}", encoded.expose())))
}

pub(crate) fn sensitive_value(text: &str) -> Result<HeaderValue, Error> {
    let mut value = HeaderValue::from_str(text).map_err(|_| {
        Error::configuration("a credential has a character that cannot stand in a header, such as a line break")
    })?;
    value.set_sensitive(true);
    Ok(value)
}

impl fmt::Debug for Authorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (mut headers, mut query) = (Vec::new(), Vec::new());
        for (name, _) in &self.added.headers {
            headers.push(name.as_str());
        }
        for (name, _) in &self.added.query {
            query.push(name.as_str());
        }
        f.debug_struct("Authorization").field("headers", &headers).field("query", &query).finish_non_exhaustive()
    }
}

/// Credentials that never change: every request is authenticated alike.
#[derive(Clone, Debug)]
pub struct StaticCredentials(Authorization);

impl StaticCredentials {
    /// A token in a query parameter. A malformed one, for instance with a line break, is rejected when a client is
    /// built with it.
    pub fn query_token(name: impl Into<String>, token: &Secret) -> Self {
        Self(Authorization::default().query(name, token))
    }

    /// A bearer token.
    ///
    /// # Errors
    /// Returns an error if the token is malformed; see [`check_secret`] and
    /// [`is_usable`](crate::auth::token::is_usable).
    pub fn bearer(token: &Secret) -> Result<Self, Error> {
        // What stands around `Bearer` is looked at too.
        check_text("the token", token.expose())?;
        check_secret("the token", &crate::auth::token::without_scheme(token))?;
        if let Some(wrong) = crate::auth::token::unexpected_response(token.expose()) {
            return Err(Error::configuration(format!("the token {wrong}")));
        }
        Authorization::default().bearer(token).map(Self)
    }

    /// Keys in headers of any names.
    ///
    /// # Errors
    /// Returns an error if a key is malformed, see [`check_secret`], or cannot be part of a header.
    pub fn headers(keys: impl IntoIterator<Item = (HeaderName, Secret)>) -> Result<Self, Error> {
        let mut all = Authorization::default();
        for (name, key) in keys {
            let what = format!("the key in the header {name}");
            match key.expose().split_once(' ').filter(|_| name == header::AUTHORIZATION) {
                // A scheme stands before it.
                Some((_, bare)) => check_text(&what, key.expose()).and_then(|()| check_secret(&what, &bare.into()))?,
                None => check_secret(&what, &key)?,
            }
            all = all.header(name, &key)?;
        }
        Ok(Self(all))
    }

    /// Adds a header that is not secret, such as an id sent with a key. Its value is not removed from logs and errors,
    /// so that a vendor's message that contains it remains readable.
    ///
    /// # Errors
    /// Returns an error if the value is malformed, see [`check_text`], or cannot be part of a header.
    pub fn with_public_header(mut self, name: HeaderName, value: &str) -> Result<Self, Error> {
        check_text(&format!("the value of {name}"), value)?;
        let value = HeaderValue::from_str(value)
            .map_err(|_| Error::configuration(format!("the value of {name} cannot stand in a header")))?;
        self.0.added_mut().headers.push((name, value));
        Ok(self)
    }

    /// HTTP Basic authentication with a user name and password. Either may be empty, for vendors that take a key in
    /// place of one of them.
    ///
    /// # Errors
    /// Returns an error if the user name contains a colon, or if either is malformed; see [`check_text`]. Both may
    /// contain blanks (RFC 7617).
    pub fn basic(user: &str, password: &Secret) -> Result<Self, Error> {
        for (what, text) in [("the user name", user), ("the password", password.expose())] {
            if !text.is_empty() {
                check_text(what, text)?;
            }
        }
        let value = basic_value(user, password)?;
        let encoded = Secret::from(value.expose().trim_start_matches("Basic "));
        let mut authorization = Authorization::default().header(header::AUTHORIZATION, &value)?;
        let secrets = &mut authorization.added_mut().secrets;
        secrets.push(encoded);
        secrets.push(password.clone());
        Ok(Self(authorization))
    }

    /// No credentials.
    pub fn none() -> Self {
        Self(Authorization::default())
    }
}

impl Credentials for StaticCredentials {
    fn check(&self) -> Result<(), Error> {
        // What stands in a header was looked at before.
        for (name, key) in &self.0.added.query {
            check_secret(&format!("the key in the parameter {name}"), key)?;
        }
        Ok(())
    }

    fn authorization(&self) -> BoxFuture<'_, Result<Authorization, Error>> {
        Box::pin(async { Ok(self.0.clone()) })
    }

    fn at_once(&self) -> Option<Authorization> {
        Some(self.0.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn applied(credentials: &StaticCredentials, url: &str) -> (String, HeaderMap) {
        let (mut url, mut headers) = (url.parse().unwrap(), HeaderMap::new());
        credentials.0.apply_to_url(&mut url);
        credentials.0.apply_to_headers(&mut headers);
        (url.to_string(), headers)
    }

    #[test]
    fn each_kind_adds_what_it_should() {
        let secret = Secret::from("s e&cret");
        let (url, headers) = applied(&StaticCredentials::query_token("token", &secret), "https://h/p?dry_run=true");
        assert_eq!((url.as_str(), headers.len()), ("https://h/p?dry_run=true&token=s+e%26cret", 0));

        let (_, headers) = applied(&StaticCredentials::bearer(&"s=e&cret".into()).unwrap(), "https://h/p");
        assert_eq!(headers["authorization"], "Bearer s=e&cret");
        let (_, headers) = applied(&StaticCredentials::bearer(&"bearer  s3cret".into()).unwrap(), "https://h/p");
        assert_eq!(headers["authorization"], "Bearer s3cret");
        assert!(headers["authorization"].is_sensitive());

        let (_, headers) = applied(&StaticCredentials::basic("Aladdin", &"open sesame".into()).unwrap(), "https://h/p");
        assert_eq!(headers["authorization"], "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");

        let keys = [("partnerid", "a"), ("clientid", "b")];
        let keys = keys.map(|(name, key)| (HeaderName::from_static(name), Secret::from(key)));
        let (_, headers) = applied(&StaticCredentials::headers(keys).unwrap(), "https://h/p");
        assert_eq!((&headers["partnerid"], &headers["clientid"]), (&"a".parse().unwrap(), &"b".parse().unwrap()));
    }

    #[test]
    fn a_parameter_that_is_there_already_is_replaced() {
        let (url, _) = applied(&StaticCredentials::query_token("token", &"new".into()), "https://h/p?token=old&a=1");
        assert_eq!(url, "https://h/p?a=1&token=new");
    }

    #[test]
    fn what_cannot_stand_in_a_header_is_refused_without_being_shown() {
        let error = StaticCredentials::bearer(&"line\nbreak".into()).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("line\nbreak"));
        for token in ["a b", "Bearer a b", "abc\u{200b}", "\u{e4}", "Bearer", "Bearer ", "Bearer abc\n", "...", "null"]
        {
            assert!(StaticCredentials::bearer(&token.into()).is_err(), "{token:?}");
        }
        let key = HeaderName::from_static("x-key");
        for key_of in [&key, &header::AUTHORIZATION] {
            for text in ["Bearer a b", "abc\u{200b}", "\u{e4}", "Bearer ", "Bearer abc\n"] {
                assert!(StaticCredentials::headers([(key_of.clone(), text.into())]).is_err(), "{key_of} {text:?}");
            }
        }
        assert!(StaticCredentials::headers([(key, "a b".into())]).is_err());
        StaticCredentials::headers([(header::AUTHORIZATION, "Token abc".into())]).unwrap();
        StaticCredentials::query_token("token", &"a b".into()).check().unwrap_err();
        assert!(StaticCredentials::basic("a:b", &"c".into()).is_err());
    }

    #[test]
    fn nothing_secret_is_printed() {
        let basic = StaticCredentials::basic("user", &"pass".into()).unwrap();
        let query = StaticCredentials::query_token("token", &"pass".into());
        let shown = format!("{basic:?} {query:?}");
        assert!(!shown.contains("pass") && !shown.contains("dXNlcjpwYXNz"), "{shown}");
    }
}

//! Signing in by a browser.
//!
//! A person is sent to [`SignIn::url`], signs in there, and comes back to the redirect address with a token in its query
//! \[vendor\], which [`SignIn::finish`] reads.

use std::fmt;

use pivot_core::Secret;
use pivot_core::auth::token::{is_usable, lifetime_from_text};
use url::Url;

use crate::generated::scope::Scope;

/// The page on which people sign in.
///
/// Source: \[vendor\].
pub const SIGN_IN_URL: &str = "https://login.afosto.io/authorize";

/// A sign-in by a browser.
///
/// ```
/// use afosto_client::{Scope, sign_in::SignIn};
///
/// let sign_in = SignIn::new("client-1", "https://shop.example/back").scopes([Scope::OdrOrdersRead]).state("n0nce");
/// assert!(sign_in.url().as_str().contains("state=n0nce"));
///
/// let signed_in = sign_in.finish("https://shop.example/back?token=t0ken&state=n0nce&expires_in=3600")?;
/// assert_eq!(signed_in.token.expose(), "t0ken");
/// # Ok::<(), afosto_client::sign_in::SignInError>(())
/// ```
#[derive(Clone)]
#[must_use]
pub struct SignIn {
    /// None for [`SIGN_IN_URL`].
    at: Option<Url>,
    client_id: String,
    redirect_uri: String,
    scopes: Vec<Scope>,
    state: Option<String>,
    nonce: Option<String>,
}

/// The parameters of the redirect that ends a sign-in.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SignInResponse {
    /// The access token, for [`Credentials::bearer`](crate::Credentials::bearer).
    pub token: Secret,
    /// The id token. `None` if none was issued.
    pub id_token: Option<Secret>,
    /// The lifetime of the token in whole seconds. `None` if the redirect does not name one of at least a second; the token
    /// can then be used until it is rejected.
    pub expires_in: Option<u64>,
    /// The scopes of the token. Empty if the vendor does not report them.
    pub scopes: Vec<Scope>,
}

/// Why there is no token, or no page to sign in on.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SignInError {
    /// The URL of the sign-in page is not an HTTP or HTTPS URL with a host.
    #[error("the sign-in page has no usable URL; it looks like https://login.example.com/authorize")]
    InvalidAuthorizeUrl,
    /// The text is not a URL.
    #[error("the redirect's address is no URL")]
    NotAUrl,
    /// The state is not the one that was sent: the redirect belongs to another sign-in, or to an attacker.
    #[error("the redirect's state is not the one that was sent; begin again")]
    StateMismatch,
    /// Afosto refused the sign-in. Holds its message, without the state, the nonce and tokens.
    #[error("the sign-in was refused: {0}")]
    Refused(String),
    /// The URL has no usable token.
    #[error("the redirect has neither a usable `token` nor `access_token`")]
    NoToken,
}

impl SignIn {
    /// A sign-in for an OAuth client, which comes back to `redirect_uri`.
    #[inline]
    pub fn new(client_id: impl Into<String>, redirect_uri: impl Into<String>) -> Self {
        let (client_id, redirect_uri) = (client_id.into(), redirect_uri.into());
        Self { at: None, client_id, redirect_uri, scopes: Vec::new(), state: None, nonce: None }
    }

    /// Sets the URL of the sign-in page. Default: [`SIGN_IN_URL`].
    ///
    /// # Errors
    /// Returns [`SignInError::InvalidAuthorizeUrl`] if the text is not an HTTP or HTTPS URL with a host.
    #[inline]
    pub fn authorize_url(mut self, url: &str) -> Result<Self, SignInError> {
        let url = Url::parse(url.trim()).map_err(|_| SignInError::InvalidAuthorizeUrl)?;
        if !matches!(url.scheme(), "http" | "https") || !url.has_host() {
            return Err(SignInError::InvalidAuthorizeUrl);
        }
        self.at = Some(url);
        Ok(self)
    }

    /// Sets the scopes to request. Default: none are named.
    #[inline]
    pub fn scopes(mut self, scopes: impl IntoIterator<Item = Scope>) -> Self {
        self.scopes.extend(scopes);
        self
    }

    /// Sets a random text, to be stored in the person's session: [`finish`](Self::finish) accepts only a redirect that repeats
    /// it, so that nobody can pass off another sign-in as this one. Default: none, and nothing is checked.
    #[inline]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets a random text that the id token repeats, for the caller to check there. Default: none.
    #[inline]
    pub fn nonce(mut self, nonce: impl Into<String>) -> Self {
        self.nonce = Some(nonce.into());
        self
    }

    /// The URL to send the person's browser to.
    #[inline]
    pub fn url(&self) -> Url {
        #[allow(clippy::expect_used)] // the constant is a URL, as the tests show
        let mut url = self.at.clone().unwrap_or_else(|| Url::parse(SIGN_IN_URL).expect("a constant URL"));
        let scope = self.scopes.iter().map(Scope::as_str).collect::<Vec<_>>().join(" ");
        let mut query = url.query_pairs_mut();
        query.append_pair("client_id", &self.client_id).append_pair("redirect_uri", &self.redirect_uri);
        query.append_pair("response_type", "token id_token");
        let optional = [("scope", Some(scope).filter(|scope| !scope.is_empty())), ("state", self.state.clone())];
        for (name, value) in optional.into_iter().chain([("nonce", self.nonce.clone())]) {
            if let Some(value) = value {
                query.append_pair(name, &value);
            }
        }
        drop(query);
        url
    }

    /// Reads the URL that the browser was redirected to. Tokens are query parameters; those in a fragment are read too.
    ///
    /// Source: \[vendor\].
    ///
    /// # Errors
    /// Returns [`NotAUrl`](SignInError::NotAUrl) if the text is not a URL, [`StateMismatch`](SignInError::StateMismatch) if its
    /// state is not the one that [`state`](Self::state) set, [`Refused`](SignInError::Refused) if Afosto refused the sign-in,
    /// and [`NoToken`](SignInError::NoToken) if there is no usable token.
    #[inline]
    pub fn finish(&self, redirect: &str) -> Result<SignInResponse, SignInError> {
        let url = Url::parse(redirect).map_err(|_| SignInError::NotAUrl)?;
        let fragment = url::form_urlencoded::parse(url.fragment().unwrap_or_default().as_bytes());
        let pairs: Vec<(String, String)> =
            url.query_pairs().chain(fragment).map(|(k, v)| (k.into(), v.into())).collect();
        // A parameter that is there and empty says nothing.
        let get = |name: &str| {
            let found = pairs.iter().find(|(key, value)| key == name && !value.trim().is_empty());
            found.map(|(_, value)| value.clone())
        };
        if self.state.is_some() && get("state") != self.state {
            return Err(SignInError::StateMismatch);
        }
        if let Some(error) = get("error") {
            // The redirect may repeat what nobody else may know.
            let own = [&self.state, &self.nonce].into_iter().flatten();
            let brought = ["token", "access_token", "id_token", "code"].iter().filter_map(|name| get(name));
            let secrets: Vec<Secret> = own.cloned().chain(brought).map(Secret::from).collect();
            let words = get("error_description").unwrap_or(error);
            return Err(SignInError::Refused(pivot_core::redaction::redact(&words, secrets)));
        }
        let token = get("token").or_else(|| get("access_token")).filter(|token| is_usable(token));
        Ok(SignInResponse {
            token: token.ok_or(SignInError::NoToken)?.into(),
            id_token: get("id_token").map(Secret::from),
            expires_in: get("expires_in").and_then(|text| lifetime_from_text(&text)).map(|lifetime| lifetime.as_secs()),
            scopes: get("scope").map(|scope| scope.split_whitespace().map(Scope::from).collect()).unwrap_or_default(),
        })
    }
}

impl fmt::Debug for SignIn {
    /// Without the state and the nonce: whoever knows them can pass another sign-in off as this one.
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignIn")
            .field("client_id", &self.client_id)
            .field("redirect_uri", &self.redirect_uri)
            .field("scopes", &self.scopes)
            .field("has_state", &self.state.is_some())
            .field("has_nonce", &self.nonce.is_some())
            .finish_non_exhaustive()
    }
}

impl fmt::Display for SignIn {
    /// The address to send the person to, which holds the state and the nonce.
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.url().fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sign_in() -> SignIn {
        SignIn::new("c 1", "https://shop.example/b?x=1").scopes([Scope::OdrOrdersRead, Scope::Openid]).state("s/1")
    }

    #[test]
    fn a_place_that_is_none_is_refused_and_never_becomes_production() {
        for place in
            ["", "nowhere", "login.example", "/authorize", "mailto:a@b", "ftp://login.example", "https://", "http://["]
        {
            assert_eq!(sign_in().authorize_url(place).unwrap_err(), SignInError::InvalidAuthorizeUrl, "{place}");
        }
    }

    #[test]
    fn the_url_holds_everything_encoded() {
        let expected = "https://login.afosto.io/authorize?client_id=c+1&redirect_uri=https%3A%2F%2Fshop.example%2Fb%3Fx%3D1\
                        &response_type=token+id_token&scope=odr%3Aorders%3Aread+openid&state=s%2F1&nonce=n";
        assert_eq!(sign_in().nonce("n").url().as_str(), expected);
        let staging = sign_in().authorize_url("https://login.staging.example/authorize?a=b").unwrap();
        assert!(staging.url().as_str().starts_with("https://login.staging.example/authorize?a=b&client_id=c+1&"));
    }

    #[test]
    fn a_redirect_is_believed_only_with_the_state_that_was_sent() {
        let back = |query: &str| sign_in().finish(&format!("https://shop.example/b?{query}"));
        let signed_in = back("state=s%2F1&token=t&id_token=i&expires_in=60&scope=odr:orders:read+new:scope").unwrap();
        assert_eq!((signed_in.token.expose(), signed_in.expires_in), ("t", Some(60)));
        assert_eq!(signed_in.scopes, [Scope::OdrOrdersRead, Scope::from("new:scope")]);
        assert_eq!(back("state=other&token=t").unwrap_err(), SignInError::StateMismatch);
        assert_eq!(back("token=t").unwrap_err(), SignInError::StateMismatch);
        assert_eq!(back("state=s/1&error=access_denied").unwrap_err(), SignInError::Refused("access_denied".into()));
        assert_eq!(back("state=s/1&token=").unwrap_err(), SignInError::NoToken);
        let own = SignIn::new("id", "https://shop.example/b").state("st4te-of-mine").nonce("n0nce-of-mine");
        let echo = "https://shop.example/b?state=st4te-of-mine&error=x&token=t0ken-1234&error_description=";
        for words in ["st4te-of-mine", "n0nce%2Dof%252Dmine", "bjBuY2Utb2YtbWluZQ", "t0ken-1234"] {
            let refused = own.finish(&format!("{echo}no:{words}")).unwrap_err();
            assert_eq!(refused, SignInError::Refused("no:[redacted]".into()), "{words}");
        }
        assert_eq!(sign_in().finish("back").unwrap_err(), SignInError::NotAUrl);
        assert!(sign_in().finish("https://shop.example/b#state=s/1&access_token=t").is_ok());
    }

    #[test]
    fn what_the_browser_brings_back_is_read_as_a_token_endpoints_answer_is() {
        let back = |query: &str| sign_in().finish(&format!("https://shop.example/b?state=s/1&{query}"));
        let cases = [
            ("token=&access_token=t", Some(None)),
            ("token=t&error=&error_description=", Some(None)),
            ("token=t&expires_in=60.9", Some(Some(60))),
            ("token=t&expires_in=+60+", Some(Some(60))),
            ("token=t&expires_in=", Some(None)),
            ("token=t&expires_in=0", Some(None)),
            ("token=t&expires_in=-60", Some(None)),
            ("token=t&expires_in=soon", Some(None)),
            ("token=t&expires_in=18446744073709551616", Some(None)),
            ("token=%20", None),
            ("token=t%0Au", None),
            ("access_token=%00", None),
            ("token=t&error=access_denied", None),
        ];
        for (query, lifetime) in cases {
            let signed_in =
                back(query).ok().map(|signed_in| (signed_in.token.expose().to_owned(), signed_in.expires_in));
            assert_eq!(signed_in, lifetime.map(|lifetime| ("t".to_owned(), lifetime)), "{query}");
        }
    }

    #[test]
    fn no_token_is_printed() {
        let signed_in = sign_in().finish("https://shop.example/b?state=s/1&token=t0ken").unwrap();
        assert!(!format!("{signed_in:?}").contains("t0ken"));
        let shown = format!("{:?}", sign_in().state("st4te").nonce("n0nce"));
        assert!(!shown.contains("st4te") && !shown.contains("n0nce"), "{shown}");
    }
}

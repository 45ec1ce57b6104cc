//! Authentication of deliveries.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderMap, HeaderName, header};
use subtle::ConstantTimeEq;
use url::form_urlencoded;

#[cfg(feature = "hmac")]
use super::signature;
use crate::redaction::Secret;

/// Checks the credentials of a delivery, in constant time with respect to the secrets.
///
/// Several credentials can be accepted at once, for instance while a key is replaced:
///
/// ```
/// use pivot_core::webhook::Authenticator;
///
/// let authenticator = Authenticator::header("x-api-key".parse()?, "the new key").or(Authenticator::bearer("the old token"));
/// let headers = http::HeaderMap::from_iter([(http::header::AUTHORIZATION, "Bearer the old token".parse()?)]);
/// assert!(authenticator.check(&headers, None).is_ok());
/// assert!(authenticator.check(&Default::default(), None).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Authenticator(Vec<Accepted>);

#[derive(Clone)]
enum Accepted {
    Header(HeaderName, Secret),
    Query(String, Secret),
    /// The scheme, in lower case, and what must follow it.
    Authorization(&'static str, Secret),
    /// The header with the signature of the body, in hexadecimal, and the key.
    #[cfg(feature = "hmac")]
    HmacSha256(HeaderName, Secret),
    Anyone,
}

impl Authenticator {
    /// A static key in a header.
    pub fn header(name: HeaderName, key: impl Into<Secret>) -> Self {
        Self(vec![Accepted::Header(name, key.into())])
    }

    /// A static key in a query parameter.
    pub fn query(name: impl Into<String>, key: impl Into<Secret>) -> Self {
        Self(vec![Accepted::Query(name.into(), key.into())])
    }

    /// HTTP Basic authentication.
    pub fn basic(user: &str, password: impl Into<Secret>) -> Self {
        let password = password.into();
        // Without a password nothing is accepted, as without a key.
        let expected = match password.is_blank() {
            true => String::new(),
            false => STANDARD.encode(format!("{user}:{}", password.expose())),
        };
        Self(vec![Accepted::Authorization("basic", expected.into())])
    }

    /// A bearer token.
    pub fn bearer(token: impl Into<Secret>) -> Self {
        Self(vec![Accepted::Authorization("bearer", token.into())])
    }

    /// A signature of the body: HMAC-SHA256 in hexadecimal (upper or lower case), in a header.
    ///
    /// A delivery may have several signatures, in several headers or separated by commas, for instance while a key is
    /// replaced: one of the first eight must be correct.
    #[cfg(feature = "hmac")]
    pub fn hmac_sha256(name: HeaderName, key: impl Into<Secret>) -> Self {
        Self(vec![Accepted::HmacSha256(name, key.into())])
    }

    /// Accepts every delivery, for an endpoint that is protected by something in front of it.
    pub fn allow_all() -> Self {
        Self(vec![Accepted::Anyone])
    }

    /// Accepts what either of the two accepts.
    #[must_use]
    pub fn or(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    /// Checks a delivery by its headers and the query of its URL, before its body is read. Only the form of a signature
    /// is checked: 64 hexadecimal digits.
    ///
    /// # Errors
    /// Returns an error if the credentials are missing or wrong. It does not say which.
    pub fn check(&self, headers: &HeaderMap, query: Option<&str>) -> Result<(), Unauthenticated> {
        self.check_all(headers, query, None)
    }

    /// Checks a delivery by its headers, the query of its URL, and its body as received.
    ///
    /// # Errors
    /// The same as [`check`](Self::check).
    pub fn check_with_body(
        &self,
        headers: &HeaderMap,
        query: Option<&str>,
        body: &[u8],
    ) -> Result<(), Unauthenticated> {
        self.check_all(headers, query, Some(body))
    }

    fn check_all(&self, headers: &HeaderMap, query: Option<&str>, body: Option<&[u8]>) -> Result<(), Unauthenticated> {
        // Every method is tried, so that the time does not tell which one came close.
        let accepted = self.0.iter().fold(false, |found, accepted| found | accepted.matches(headers, query, body));
        if accepted { Ok(()) } else { Err(Unauthenticated) }
    }

    /// The scheme to name in `WWW-Authenticate`.
    #[cfg(feature = "axum")]
    pub(crate) fn challenge(&self) -> Option<&'static str> {
        self.0.iter().find_map(|accepted| match accepted {
            Accepted::Authorization("basic", _) => Some("Basic realm=\"webhook\", charset=\"UTF-8\""),
            Accepted::Authorization(..) => Some("Bearer"),
            _ => None,
        })
    }
}

impl Accepted {
    #[cfg_attr(not(feature = "hmac"), allow(unused_variables))] // only a signature looks at the body
    fn matches(&self, headers: &HeaderMap, query: Option<&str>, body: Option<&[u8]>) -> bool {
        match self {
            Self::Anyone => true,
            #[cfg(feature = "hmac")]
            Self::HmacSha256(name, key) => signature::is_signed(headers, name, body, key),
            // A parameter that stands twice is not a credential: the two readers of it might disagree.
            Self::Header(name, key) => single(headers.get_all(name).iter()).is_some_and(|v| same(v.as_bytes(), key)),
            Self::Query(name, key) => {
                let pairs = form_urlencoded::parse(query.unwrap_or_default().as_bytes());
                let value = single(pairs.filter(|(found, _)| found == name).map(|(_, value)| value));
                value.is_some_and(|value| same(value.as_bytes(), key))
            }
            Self::Authorization(scheme, expected) => {
                let value = single(headers.get_all(header::AUTHORIZATION).iter());
                let value = value.and_then(|value| value.to_str().ok()?.split_once(' '));
                value.is_some_and(|(found, rest)| {
                    found.eq_ignore_ascii_case(scheme) && same(rest.trim().as_bytes(), expected)
                })
            }
        }
    }
}

fn single<T>(mut values: impl Iterator<Item = T>) -> Option<T> {
    let value = values.next();
    if values.next().is_none() { value } else { None }
}

/// Compares in constant time. A blank secret matches nothing.
fn same(found: &[u8], expected: &Secret) -> bool {
    !expected.is_blank() && bool::from(found.ct_eq(expected.expose().as_bytes()))
}

impl fmt::Debug for Authenticator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Authenticator")
    }
}

/// The credentials of a delivery are missing or wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unauthenticated;

impl fmt::Display for Unauthenticated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the delivery's credentials are missing or wrong")
    }
}

impl std::error::Error for Unauthenticated {}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.append(*name, value.parse().unwrap());
        }
        headers
    }

    #[test]
    fn a_blank_secret_opens_nothing() {
        for blank in ["", " ", "\n", "\t \r", "\0", "\u{a0}", "\u{200b}", "\u{feff}\u{2060}"] {
            assert!(Secret::from(blank).is_blank(), "{blank:?}");
            let basic = STANDARD.encode(format!("e4cars:{blank}"));
            let sent = headers(&[("authorization", &format!("Basic {basic}"))]);
            assert!(Authenticator::basic("e4cars", blank).check(&sent, None).is_err(), "{blank:?}");
            let query: String = form_urlencoded::Serializer::new(String::new()).append_pair("key", blank).finish();
            assert!(Authenticator::query("key", blank).check(&headers(&[]), Some(&query)).is_err(), "{blank:?}");
        }
    }

    #[test]
    fn each_method_accepts_its_own_credential_and_nothing_near_it() {
        let header = Authenticator::header("x-api-key".parse().unwrap(), "k3y");
        let query = Authenticator::query("apikey", "k&y");
        let basic = Authenticator::basic("Aladdin", "open sesame");
        let bearer = Authenticator::bearer("t0ken");
        let cases: [(&Authenticator, HeaderMap, Option<&str>, bool); 17] = [
            (&header, headers(&[("x-api-key", "k3y")]), None, true),
            (&header, headers(&[("x-api-key", "k3")]), None, false),
            (&header, headers(&[("x-api-key", "k3y3")]), None, false),
            (&header, headers(&[("x-api-key", "K3Y")]), None, false),
            (&header, headers(&[("x-api-key", "k3y"), ("x-api-key", "k3y")]), None, false),
            (&header, headers(&[]), Some("x-api-key=k3y"), false),
            (&query, headers(&[]), Some("a=1&apikey=k%26y"), true),
            (&query, headers(&[]), Some("apikey=k"), false),
            (&query, headers(&[]), Some("apikey=no&apikey=k%26y"), false),
            (&query, headers(&[]), None, false),
            (&basic, headers(&[("authorization", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==")]), None, true),
            (&basic, headers(&[("authorization", "basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==")]), None, true),
            (&basic, headers(&[("authorization", "Bearer QWxhZGRpbjpvcGVuIHNlc2FtZQ==")]), None, false),
            (&basic, headers(&[("authorization", "Basic")]), None, false),
            (&bearer, headers(&[("authorization", "Bearer t0ken")]), None, true),
            (&bearer, headers(&[("authorization", "Bearer t0keN")]), None, false),
            (&bearer, headers(&[("authorization", "t0ken")]), None, false),
        ];
        for (index, (authenticator, headers, query, expected)) in cases.into_iter().enumerate() {
            assert_eq!(authenticator.check(&headers, query).is_ok(), expected, "case {index}");
        }
    }

    #[test]
    fn an_empty_key_lets_nobody_in() {
        let empty = Authenticator::header("x-api-key".parse().unwrap(), "");
        assert!(empty.check(&headers(&[("x-api-key", "")]), None).is_err());
        assert!(Authenticator::query("k", "").check(&headers(&[]), Some("k=")).is_err());
        assert!(Authenticator::allow_all().check(&headers(&[]), None).is_ok());
    }

    #[test]
    fn no_key_is_printed() {
        assert_eq!(format!("{:?}", Authenticator::bearer("t0ken")), "Authenticator");
    }
}

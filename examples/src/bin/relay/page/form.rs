//! What a browser sends: queries and forms, and whether they come from the page itself.

use std::time::Duration;

use axum::body::Body;
use http::{HeaderMap, StatusCode, header};
use pivot_core::Clock;
use url::form_urlencoded;

/// How large a form may be, and how long it may take to arrive.
const MOST_BYTES: usize = 4096;
const LONGEST: Duration = Duration::from_secs(10);

/// Names and values of a query or a form.
pub(super) struct Form(Vec<(String, String)>);

impl Form {
    pub(super) fn of_query(query: Option<&str>) -> Self {
        Self(form_urlencoded::parse(query.unwrap_or_default().as_bytes()).into_owned().collect())
    }

    /// Reads the form of a request that changes something.
    pub(super) async fn read(headers: &HeaderMap, body: Body, clock: &dyn Clock) -> Result<Self, Bad> {
        comes_from_the_page(headers)?;
        let media_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        if !media_type.starts_with("application/x-www-form-urlencoded") {
            return Err(Bad(StatusCode::UNSUPPORTED_MEDIA_TYPE, "this is no form of the page's"));
        }
        tokio::select! {
            read = axum::body::to_bytes(body, MOST_BYTES) => {
                let bytes = read.map_err(|_| Bad(StatusCode::PAYLOAD_TOO_LARGE, "the form is too large, or was cut"))?;
                Ok(Self(form_urlencoded::parse(&bytes).into_owned().collect()))
            }
            () = clock.timeout(LONGEST) => Err(Bad(StatusCode::REQUEST_TIMEOUT, "the form did not arrive in time")),
        }
    }

    /// A value, unless it is blank.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(found, _)| found == name).map(|(_, value)| value.trim()).filter(|value| !value.is_empty())
    }

    /// A value as it is.
    pub(super) fn raw(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str())
    }
}

/// A request that is refused, with its status and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Bad(pub(super) StatusCode, pub(super) &'static str);

/// Browsers say which page a form was sent from; somebody else's cannot keep them from it.
fn comes_from_the_page(headers: &HeaderMap) -> Result<(), Bad> {
    let foreign = Bad(StatusCode::FORBIDDEN, "this was sent by another page than the relay's own");
    if headers.get_all("sec-fetch-site").iter().any(|site| site.as_bytes() != b"same-origin") {
        return Err(foreign);
    }
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok());
    let is_own = |origin: &http::HeaderValue| {
        let origin = origin.to_str().unwrap_or_default();
        let place = origin.strip_prefix("http://").or_else(|| origin.strip_prefix("https://"));
        place.is_some() && place == host
    };
    if headers.get_all(header::ORIGIN).iter().all(is_own) { Ok(()) } else { Err(foreign) }
}

#[cfg(test)]
mod tests {
    use pivot_core::SystemClock;

    use super::*;

    async fn read(headers: &[(&'static str, &str)], body: impl Into<Body>) -> Result<Form, Bad> {
        let headers = headers
            .iter()
            .map(|(name, value)| (http::HeaderName::from_static(name), http::HeaderValue::from_str(value).unwrap()));
        Form::read(&headers.collect(), body.into(), &SystemClock).await
    }

    #[tokio::test]
    async fn a_form_of_another_page_or_that_is_none_is_refused() {
        let form = ("content-type", "application/x-www-form-urlencoded");
        let host = ("host", "relay.test:8091");
        for (headers, status) in [
            (&[form, host][..], None),
            (&[form, host, ("origin", "http://relay.test:8091")], None),
            (&[form, host, ("origin", "https://relay.test:8091"), ("sec-fetch-site", "same-origin")], None),
            (&[form, host, ("origin", "null")], Some(403)),
            (&[form, host, ("origin", "http://relay.test")], Some(403)),
            (&[form, host, ("origin", "http://evil.test")], Some(403)),
            (&[form, ("origin", "http://relay.test:8091")], Some(403)),
            (&[form, host, ("origin", "http://relay.test:8091"), ("origin", "http://evil.test")], Some(403)),
            (&[form, host, ("sec-fetch-site", "cross-site")], Some(403)),
            (&[form, host, ("sec-fetch-site", "same-site")], Some(403)),
            (&[form, host, ("sec-fetch-site", "none")], Some(403)),
            (&[host, ("content-type", "text/plain")], Some(415)),
            (&[host], Some(415)),
        ] {
            let read = read(headers, "a=1").await;
            assert_eq!(read.err().map(|bad| bad.0.as_u16()), status, "{headers:?}");
        }
        assert_eq!(read(&[form], vec![b'a'; MOST_BYTES + 1]).await.err().unwrap().0, StatusCode::PAYLOAD_TOO_LARGE);
        let form = read(&[form], "key=%20a%2Bb+&empty=+&password=+x+").await.ok().unwrap();
        assert_eq!((form.get("key"), form.get("empty"), form.get("none")), (Some("a+b"), None, None));
        assert_eq!(form.raw("password"), Some(" x "), "a password is not trimmed");
    }
}

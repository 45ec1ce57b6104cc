//! Who may ask for the server's own pages: not a web page of somebody else's, by whatever name it knows this server.

use std::net::IpAddr;

use http::{HeaderMap, Method, StatusCode, header};
use serde_json::json;

use crate::journal::Received;
use crate::server::Answer;

/// Who may ask.
pub(crate) struct Guard {
    /// The names that this server has beside `localhost`, in small letters.
    hosts: Vec<String>,
}

/// Headers of the server's own answers: a browser takes them for what they say they are, shows them in no frame, and gives
/// them to no other page.
pub(super) const OWN_HEADERS: [(&str, &str); 4] = [
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("cross-origin-resource-policy", "same-origin"),
    ("cache-control", "no-store"),
];

/// Headers of the vendors' answers: what they hold may be anybody's, and is no page of this origin in a browser.
pub(super) const VENDOR_HEADERS: [(&str, &str); 2] = [
    ("x-content-type-options", "nosniff"),
    (
        "content-security-policy",
        "sandbox; default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    ),
];

impl Guard {
    pub(crate) fn new(hosts: &[String]) -> Self {
        Self { hosts: hosts.iter().map(|host| name(host)).collect() }
    }

    /// What somebody is answered who may not ask; nothing where the request is welcome.
    pub(super) fn refuses(&self, request: &Received) -> Option<Answer> {
        let (status, why) = self.check(request).err()?;
        Some(Answer::of(status, &json!({"message": why})))
    }

    fn check(&self, request: &Received) -> Result<(), (StatusCode, String)> {
        let forbidden = |why: &str| Err((StatusCode::FORBIDDEN, why.to_owned()));
        if let Some(why) = self.names_another(&request.headers) {
            return forbidden(why);
        }
        // A link may lead to the page from anywhere; the page shows itself in no frame.
        let is_page = request.method == Method::GET && !request.path.starts_with("/_mock");
        if !is_page && let Some(why) = from_another_site(&request.headers) {
            return forbidden(why);
        }
        // Nothing is done for OPTIONS, which is answered with what there is.
        let only_reads = matches!(request.method, Method::GET | Method::HEAD | Method::OPTIONS);
        if !only_reads && !single(&request.headers, &header::CONTENT_TYPE).is_some_and(is_json) {
            let why = "content-type: application/json is needed for everything that changes something";
            return Err((StatusCode::UNSUPPORTED_MEDIA_TYPE, why.to_owned()));
        }
        Ok(())
    }

    /// Why the headers of a request are those of a page of somebody else's, whatever it asks for; `None` if they are not.
    pub(crate) fn is_foreign(&self, headers: &HeaderMap) -> Option<&'static str> {
        self.names_another(headers).or_else(|| from_another_site(headers))
    }

    /// Why the `Host` or the `Origin` is another than this server.
    fn names_another(&self, headers: &HeaderMap) -> Option<&'static str> {
        let Some(host) = single(headers, &header::HOST) else { return Some("Host is to stand there once") };
        if !self.is_own(host) {
            return Some("Host is none of this server's names: an address, localhost, or what --allow-host says");
        }
        let is_foreign = |origin: &http::HeaderValue| {
            let origin = origin.to_str().unwrap_or_default();
            let place = origin.strip_prefix("http://").or_else(|| origin.strip_prefix("https://"));
            !place.is_some_and(|place| place.eq_ignore_ascii_case(host))
        };
        let is_other = headers.get_all(header::ORIGIN).iter().any(is_foreign);
        is_other.then_some("Origin is another than this server's")
    }

    /// Whether a `Host` is this server: an address, which no name server can give to somebody else's page, or its name.
    fn is_own(&self, host: &str) -> bool {
        let Ok(authority) = host.parse::<http::uri::Authority>() else { return false };
        if host.contains('@') {
            return false;
        }
        let host = name(authority.host());
        let is_local = host == "localhost" || host.ends_with(".localhost");
        let address = host.trim_start_matches('[').trim_end_matches(']');
        is_local || address.parse::<IpAddr>().is_ok() || self.hosts.contains(&host)
    }
}

/// A name as it is compared.
fn name(host: &str) -> String {
    let host = host.to_ascii_lowercase();
    host.strip_suffix('.').unwrap_or(&host).to_owned()
}

/// Why a browser says that a page of another site asks.
fn from_another_site(headers: &HeaderMap) -> Option<&'static str> {
    let is_at_home = |site: &http::HeaderValue| matches!(site.as_bytes(), b"same-origin" | b"none");
    let is_other = !headers.get_all("sec-fetch-site").iter().all(is_at_home);
    is_other.then_some("Sec-Fetch-Site is another than this server's")
}

/// The value of a header that stands there once.
fn single<'h>(headers: &'h HeaderMap, name: &header::HeaderName) -> Option<&'h str> {
    let mut values = headers.get_all(name).iter();
    let value = values.next()?.to_str().ok()?;
    values.next().is_none().then_some(value)
}

fn is_json(media_type: &str) -> bool {
    media_type.split(';').next().is_some_and(|essence| essence.trim().eq_ignore_ascii_case("application/json"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guard() -> Guard {
        Guard::new(&["Mocks.Internal".to_owned()])
    }

    #[test]
    fn a_server_is_known_by_addresses_localhost_and_the_names_it_was_given() {
        for own in [
            "127.0.0.1:8080",
            "127.0.0.1",
            "[::1]:8080",
            "10.0.0.7:1",
            "localhost",
            "LOCALHOST:80",
            "a.localhost:1",
            "localhost.:80",
            "mocks.internal:80",
            "MOCKS.internal",
        ] {
            assert!(guard().is_own(own), "{own}");
        }
        for other in [
            "evil.example",
            "evil.example:8080",
            "127.0.0.1.evil.example",
            "localhost.evil.example",
            "notlocalhost",
            "internal",
            "x.mocks.internal",
            "",
            "localhost:80@evil.example",
            "evil@localhost",
            "127.1.evil",
            "0x7f.1x",
            "localhost/evil",
            "evil.example#localhost",
            "[::1",
            "mocks.internal,evil",
        ] {
            assert!(!guard().is_own(other), "{other}");
        }
    }

    #[test]
    fn json_is_json_with_and_without_parameters() {
        for json in ["application/json", "Application/JSON", "application/json; charset=utf-8", "application/json;x"] {
            assert!(is_json(json), "{json}");
        }
        for other in
            ["", "text/plain", "text/plain; application/json", "application/jsonp", "text/plain, application/json"]
        {
            assert!(!is_json(other), "{other}");
        }
    }
}

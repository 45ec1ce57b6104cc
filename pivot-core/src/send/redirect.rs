//! Where an answer may lead a request.

use http::{HeaderMap, Method, StatusCode, header};
use url::{Host, Url};

use crate::endpoint::Idempotency;
use crate::request::RequestValues;

/// How many redirects one attempt follows.
pub(crate) const MAX_HOPS: u32 = 5;

/// A redirect that may be followed.
#[derive(Debug)]
pub(crate) struct Redirect {
    pub(crate) url: Url,
    /// Whether it stays with the same server, which may have the credentials.
    pub(crate) home: bool,
    /// Whether the body goes with it.
    pub(crate) keeps_body: bool,
}

/// Whether a status leads elsewhere.
pub(crate) fn is_redirect(status: StatusCode) -> bool {
    matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308)
}

/// Whether a redirect shows another thing, as the outcome of the call, and does not move the call itself.
pub(crate) fn is_answer(status: StatusCode) -> bool {
    matches!(status, StatusCode::FOUND | StatusCode::SEE_OTHER)
}

/// Decides where a redirect leads. A GET or HEAD that only reads and has no body may go to any host, without credentials.
/// Anything that acts or has a body stays at home: another host would not do what is meant, and the body is the
/// customer's. Nor is what acts turned into the fetching of another page, since that would do nothing and look like a
/// success.
#[cold]
pub(crate) fn resolve_redirect(
    parts: &RequestValues,
    from: &Url,
    status: StatusCode,
    headers: &HeaderMap,
) -> Result<Redirect, String> {
    let location = headers.get(header::LOCATION).and_then(|value| value.to_str().ok());
    let url = location.and_then(|location| from.join(location).ok()).ok_or("it names no address")?;
    let target = url.host_str().unwrap_or_default();
    if !matches!(url.scheme(), "http" | "https") {
        return Err(format!("it leads away from HTTP, to {}:", url.scheme()));
    }
    if from.scheme() == "https" && url.scheme() == "http" {
        return Err(format!("it leads from https to http on {target}"));
    }
    let home = is_same_origin(from, &url);
    let method = &parts.endpoint.method;
    let fetches = matches!(*method, Method::GET | Method::HEAD);
    let has_body = parts.body.length() != Some(0);
    let keeps_method = matches!(status.as_u16(), 307 | 308);
    if !home && has_body && (fetches || keeps_method) {
        return Err(format!("it would carry the body to another host, {target}; check the base URL"));
    }
    if fetches && parts.idempotency == Idempotency::Safe {
        // "See other" is the fetching of another thing, which the body does not ask for.
        return Ok(Redirect { url, home, keeps_body: status != StatusCode::SEE_OTHER });
    }
    match (keeps_method, home) {
        (true, true) => Ok(Redirect { url, home, keeps_body: true }),
        (true, false) => Err(format!("it would carry a call that acts to another host, {target}; check the base URL")),
        (false, _) if fetches => Err(format!("it leads a call that acts to a page, on {target}; check the base URL")),
        (false, _) => Err(format!("it would turn the {method} into a GET, on {target}; check the base URL")),
    }
}

/// The same server: scheme, host and port, or the same host's https in the place of its http.
fn is_same_origin(from: &Url, to: &Url) -> bool {
    let upgraded = (from.scheme(), from.port(), to.scheme(), to.port()) == ("http", None, "https", None);
    from.host() == to.host() && (upgraded || from.origin() == to.origin())
}

/// Whether an address is on this machine: the only kind that may have credentials without TLS.
pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::endpoint::{Endpoint, ErrorDetails, Vendor};
    use crate::request::RequestParts;

    static VENDOR: Vendor = Vendor::new("acme", |_| ErrorDetails::default());
    static GET: Endpoint = Endpoint::new(&VENDOR, "get", Method::GET, "/");
    static POST: Endpoint = Endpoint::new(&VENDOR, "post", Method::POST, "/");

    static PAY: Endpoint = Endpoint::new(&VENDOR, "pay", Method::GET, "/").with_idempotency(Idempotency::NonIdempotent);
    static SEARCH: Endpoint = Endpoint::new(&VENDOR, "search", Method::POST, "/").with_idempotency(Idempotency::Safe);

    fn follow(endpoint: &'static Endpoint, from: &str, status: u16, to: &str) -> Result<(String, bool), String> {
        let next = follow_with(RequestParts::new(endpoint), from, status, to);
        next.map(|to| (to.url.to_string(), to.home))
    }

    fn follow_with(parts: RequestParts, from: &str, status: u16, to: &str) -> Result<Redirect, String> {
        let headers = HeaderMap::from_iter([(header::LOCATION, to.parse().unwrap())]);
        let status = StatusCode::from_u16(status).unwrap();
        resolve_redirect(parts.values(), &from.parse().unwrap(), status, &headers)
    }

    #[test]
    fn a_get_with_a_body_stays_at_home_and_leaves_its_body_behind_for_another_thing() {
        let with_body = || RequestParts::new(&GET).json("{}");
        for (status, keeps_body) in [(301, true), (302, true), (303, false), (307, true), (308, true)] {
            let next = follow_with(with_body(), "https://a/x", status, "/y").unwrap();
            assert!(next.home && next.keeps_body == keeps_body, "{status}");
            let why = follow_with(with_body(), "https://a/x", status, "https://b/y").unwrap_err();
            assert!(why.contains("the body to another host, b"), "{status}: {why}");
        }
    }

    #[test]
    fn a_get_is_followed_anywhere_and_is_at_home_only_on_the_same_server() {
        for (from, to, home) in [
            ("https://a/x", "/y", true),
            ("https://a/x", "https://a:443/y", true),
            ("http://a/x", "https://a/y", true),
            ("http://a:80/x", "https://a:8443/y", false),
            ("https://a/x", "https://a:8443/y", false),
            ("https://a/x", "https://b/y", false),
            ("https://a/x", "https://a.b/y", false),
            ("https://a/x", "//b/y", false),
        ] {
            assert_eq!(follow(&GET, from, 302, to).unwrap().1, home, "{from} {to}");
        }
    }

    #[test]
    fn no_redirect_leads_out_of_tls_or_of_http() {
        assert!(follow(&GET, "https://a/x", 302, "http://a/y").is_err());
        assert!(follow(&GET, "https://a/x", 302, "file:///etc/passwd").is_err());
        assert!(follow(&GET, "https://a/x", 302, "http://[").is_err());
    }

    #[test]
    fn a_body_stays_at_home_and_no_post_becomes_a_get() {
        assert!(follow(&POST, "https://a/x", 307, "/y").unwrap().1);
        assert!(follow(&POST, "https://a/x", 308, "https://b/y").unwrap_err().contains("another host, b"));
        for status in [301, 302, 303] {
            assert!(follow(&POST, "https://a/x", status, "/y").unwrap_err().contains("into a GET"));
        }
    }

    #[test]
    fn a_get_that_acts_stays_at_home_and_leads_to_no_page() {
        assert!(follow(&PAY, "https://a/x", 307, "/y").unwrap().1);
        assert!(follow(&PAY, "https://a/x", 308, "https://b/y").unwrap_err().contains("another host, b"));
        for status in [301, 302, 303] {
            assert!(follow(&PAY, "https://a/x", status, "/y").unwrap_err().contains("to a page"));
        }
    }

    #[test]
    fn a_search_by_post_keeps_its_body_at_home() {
        assert!(follow(&SEARCH, "https://a/x", 307, "/y").unwrap().1);
        assert!(follow(&SEARCH, "https://a/x", 307, "https://b/y").is_err());
        assert!(follow(&SEARCH, "https://a/x", 302, "/y").is_err());
    }

    #[test]
    fn only_this_machine_is_loopback() {
        for (url, expected) in [
            ("http://127.0.0.1:8080", true),
            ("http://127.1.2.3", true),
            ("http://[::1]:80", true),
            ("http://localhost", true),
            ("http://api.localhost", true),
            ("http://localhost.example", false),
            ("http://10.0.0.1", false),
            ("https://api.example", false),
        ] {
            assert_eq!(is_loopback(&url.parse().unwrap()), expected, "{url}");
        }
    }
}

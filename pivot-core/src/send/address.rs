//! Where a request is sent to, with what its credentials add.

use http::Uri;
use url::Url;

use crate::auth::Authorization;
use crate::error::Error;
use crate::request::RequestValues;

/// The address of a request to the server that may have the credentials.
///
/// # Errors
/// Returns an error if it cannot be sent to.
pub(super) fn at_home(parts: &RequestValues, mut url: Url, authorization: &Authorization) -> Result<Url, Error> {
    authorization.apply_to_url(&mut url);
    checked(parts, url)
}

/// An address that can be sent to.
///
/// # Errors
/// Returns an error if it cannot.
pub(super) fn checked(parts: &RequestValues, url: Url) -> Result<Url, Error> {
    match is_plain(&url) || url.as_str().parse::<Uri>().is_ok() {
        true => Ok(url),
        false => Err(parts.refused("its URL is too long or malformed")),
    }
}

/// Whether a URL is certainly a URI too, as most are: then nobody needs to parse it as one.
fn is_plain(url: &Url) -> bool {
    /// Less than a URI may have.
    const LONGEST: usize = 8 << 10;
    let text = url.as_str();
    url.has_host() && text.len() < LONGEST && text.bytes().all(|byte| USUAL[usize::from(byte)])
}

/// The bytes that stand for themselves in a URI, wherever in it.
const USUAL: [bool; 256] = {
    let mut usual = [false; 256];
    let (mut at, signs) = (0, b"-._~/:?&=%+,");
    while at < 256 {
        usual[at] = (at as u8).is_ascii_alphanumeric();
        at += 1;
    }
    at = 0;
    while at < signs.len() {
        usual[signs[at] as usize] = true;
        at += 1;
    }
    usual
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_taken_for_a_uri_unseen_is_one() {
        let hosts =
            ["api.example", "127.0.0.1:80", "a-b.example:8443", "xn--bcher-kva.example", "[::1]:80", "u:p@a.example"];
        let paths = ["", "/", "/v1/a%2Fb", "/a:b/c,d", "//a", "/a+b.c~_-", "/a|b", "/%", "/é", "/a\"b", "/a'(b)!*$;@"];
        let queries = ["", "?", "?a=b&token=k+%26", "?a?/:b,~", "?a=|\"'`{}^\\", "#top", "?a#b"];
        let mut plain = 0;
        for host in hosts {
            for (path, query) in paths.iter().flat_map(|path| queries.map(|query| (path, query))) {
                let url: Url = format!("https://{host}{path}{query}").parse().unwrap();
                assert!(!is_plain(&url) || url.as_str().parse::<Uri>().is_ok(), "{url}");
                plain += usize::from(is_plain(&url));
            }
        }
        // Of the hosts, the first four; of the paths, all but the last, and of the queries the first four.
        assert!(plain >= 4 * 7 * 4, "{plain}");
        for odd in ["data:text", "mailto:a", "file:///etc/passwd", "unix:/run/socket"] {
            assert!(!is_plain(&odd.parse().unwrap()), "{odd}");
        }
        let long: Url = format!("https://a.example/{}", "a".repeat(70_000)).parse().unwrap();
        assert!(!is_plain(&long));
    }
}

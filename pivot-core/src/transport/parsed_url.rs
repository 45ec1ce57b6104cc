//! A request's address as it was parsed, for transports that need it so.

use http::Uri;
use url::{Position, Url};

/// The URL that a request's URI was made of, in the request's extensions: parsing it again costs more than anything else in
/// a transport.
#[derive(Clone)]
pub(crate) struct ParsedUrl(Url);

impl ParsedUrl {
    pub(crate) fn new(url: Url) -> Self {
        Self(url)
    }

    /// The URL, if it is what parsing `uri` would give. Another transport may have rewritten the URI on its way.
    #[cfg_attr(not(feature = "reqwest"), allow(dead_code))] // other transports are elsewhere
    pub(crate) fn of(self, uri: &Uri) -> Option<Url> {
        let Self(url) = self;
        let is_same = url.fragment().is_none()
            && uri.scheme_str() == Some(url.scheme())
            && uri
                .authority()
                .is_some_and(|known| known.as_str() == &url[Position::BeforeUsername..Position::AfterPort])
            && uri
                .path_and_query()
                .is_some_and(|known| known.as_str() == &url[Position::BeforePath..Position::AfterQuery]);
        is_same.then_some(url)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_is_taken_for_its_own_uri_and_for_no_other() {
        const URLS: [&str; 14] = [
            "https://api.example/",
            "http://api.example/",
            "https://api.example:8443/",
            "https://api.exampl/",
            "https://api.example/v1",
            "https://api.example/v1/",
            "https://api.example/v1?a=b",
            "https://api.example/v1?",
            "https://api.example/v1?a=b&token=k",
            "https://api.example/v1%2F?a=b",
            "https://user:pass@api.example/v1",
            "https://user@api.example/v1",
            "http://127.0.0.1:80/v1",
            "http://[::1]:8080/v1?x",
        ];
        for text in URLS {
            let url: Url = text.parse().unwrap();
            for other in URLS.map(|other| other.parse::<Url>().unwrap()) {
                let uri: Uri = other.as_str().parse().unwrap();
                let taken = ParsedUrl::new(url.clone()).of(&uri);
                assert_eq!(taken.is_some(), url == other, "{url} {uri}");
                // What is taken is what parsing gives.
                assert!(taken.is_none_or(|taken| taken == Url::parse(&uri.to_string()).unwrap()));
            }
        }
        let with_fragment: Url = "https://api.example/v1#top".parse().unwrap();
        let uri: Uri = with_fragment.as_str().parse().unwrap();
        assert_eq!(ParsedUrl::new(with_fragment).of(&uri), None);
    }
}

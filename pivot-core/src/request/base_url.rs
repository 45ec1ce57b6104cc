//! The base URL, and the URLs below it.

use std::ops::Deref;

use url::Url;

/// For how many bytes of path and query a URL below the base has room from the beginning.
const ROOM: usize = 128;

/// A base URL, from which the URLs of requests are made.
pub(crate) struct BaseUrl {
    url: Url,
    /// The same with a query that is there for its length alone. What is made from a clone of it has room for its path and its
    /// query; a clone of the URL itself would be moved to a larger place up to four times.
    roomy: Url,
}

impl From<Url> for BaseUrl {
    fn from(url: Url) -> Self {
        let mut roomy = url.clone();
        roomy.set_query(Some(&"-".repeat(ROOM)));
        Self { url, roomy }
    }
}

impl Deref for BaseUrl {
    type Target = Url;

    fn deref(&self) -> &Url {
        &self.url
    }
}

impl BaseUrl {
    /// The URL of a path below this one. The first `own` bytes of the path are the base URL's. Of a base URL that has nothing
    /// behind its path, the host is not parsed again.
    pub(crate) fn below(&self, path: &str, own: usize) -> Option<Url> {
        let base = &self.url;
        let added = &path[own..];
        let is_whole = base.query().is_none() && base.fragment().is_none() && added.starts_with('/');
        if !is_whole || memchr::memchr2(b'?', b'#', added.as_bytes()).is_some() {
            return Url::parse(&format!("{}{added}", base.as_str().trim_end_matches('/'))).ok();
        }
        let mut url = self.roomy.clone();
        url.set_query(None);
        url.set_path(path);
        Some(url)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_below_a_base_url_is_what_both_together_are() {
        let long = format!("/{}", "a/".repeat(ROOM));
        let bases =
            ["https://api.example", "https://api.example/", "http://127.0.0.1:8080/v1", "https://a.example/v1//"];
        let bases =
            bases.iter().chain(&["https://user@a.example/a%20b/", "https://a.example/v1?x=y", "http://[::1]/#f"]);
        for base in bases.map(|base| BaseUrl::from(base.parse::<Url>().unwrap())) {
            for path in
                ["/", "/a", "/a/", "//a", "/a//b", "/a/../b", "/./a", "/%2e%2e/a", "/a b", "/a\\b", "/é", "/a%2Fb"]
                    .into_iter()
                    .chain(["/a?b=c", "/a#b", "/a?b#c", "/a:b@c", "/a\tb\n", "a", "", "/{id}", "/^|`'\"", &long])
            {
                let expected = Url::parse(&format!("{}{path}", base.as_str().trim_end_matches('/')));
                let before = base.path().trim_end_matches('/');
                let found = base.below(&format!("{before}{path}"), before.len());
                assert_eq!(found, expected.ok(), "{} {path}", base.as_str());
            }
        }
    }
}

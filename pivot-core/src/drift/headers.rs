//! Response headers that need no documentation of a vendor.

/// Whether a header is defined by a standard, or added by what commonly stands between a server and its clients.
pub(super) fn is_standard(name: &str) -> bool {
    STANDARD.binary_search(&name).is_ok() || STARTS.iter().any(|start| name.starts_with(start))
}

/// Sorted, so that they can be searched.
#[rustfmt::skip] // a line each would be no table
const STANDARD: [&str; 70] = [
    "accept-ch", "accept-patch", "accept-post", "accept-ranges", "age", "allow", "alt-svc", "cache-control",
    "cache-status", "clear-site-data", "connection", "content-disposition", "content-encoding",
    "content-language", "content-length", "content-location", "content-range", "content-security-policy",
    "content-security-policy-report-only", "content-type", "critical-ch", "cross-origin-embedder-policy",
    "cross-origin-opener-policy", "cross-origin-resource-policy", "date", "deprecation", "etag", "expect-ct",
    "expires", "feature-policy", "idempotency-key", "keep-alive", "last-modified", "link", "location", "nel",
    "origin-agent-cluster", "permissions-policy", "pragma", "priority", "proxy-authenticate",
    "proxy-connection", "proxy-status", "referrer-policy", "refresh", "report-to", "reporting-endpoints",
    "retry-after", "server", "server-timing", "set-cookie", "strict-transport-security", "sunset",
    "timing-allow-origin", "trailer", "transfer-encoding", "upgrade", "vary", "via", "warning",
    "www-authenticate", "x-content-type-options", "x-dns-prefetch-control", "x-download-options",
    "x-frame-options", "x-permitted-cross-domain-policies", "x-powered-by", "x-robots-tag", "x-ua-compatible",
    "x-xss-protection",
];

/// How the headers of browsers' rules and of proxies, caches and clouds begin.
const STARTS: [&str; 12] = [
    "access-control-",
    "cf-",
    "x-amz-",
    "x-amzn-",
    "x-azure-",
    "x-b3-",
    "x-cache",
    "x-envoy-",
    "x-goog-",
    "x-kong-",
    "x-request-id",
    "x-served-by",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_of_standards_and_proxies_are_known_and_those_of_vendors_are_not() {
        assert!(STANDARD.is_sorted());
        for name in ["date", "content-type", "x-xss-protection", "accept-ch", "cf-ray", "x-cache-hits", "x-request-id"]
        {
            assert!(is_standard(name), "{name}");
        }
        for name in ["x-page", "x-ratelimit-limit", "x-oapi-request-id", ""] {
            assert!(!is_standard(name), "{name}");
        }
    }
}

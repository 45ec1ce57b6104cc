//! Response headers that need no documentation of a vendor.

/// Whether a header is defined by a standard, or added by what commonly stands between a server and its clients.
pub(super) fn is_standard(name: &str) -> bool {
    STANDARD.binary_search(&name).is_ok() || STARTS.iter().any(|start| name.starts_with(start))
}

/// Sorted, so that no list is walked for each header.
const STANDARD: [&str; 70] = [
    "accept-ch",
    "accept-patch",
    "accept-post",
    "accept-ranges",
    "age",
    "allow",
    "alt-svc",
    "cache-control",
    "cache-status",
    "clear-site-data",
    "connection",
    "content-disposition",
    "content-encoding",
    "content-language",
    "content-length",
    "content-location",
    "content-range",
    "content-security-policy",
    "content-security-policy-report-only",
    "content-type",
    "critical-ch",
    "cross-origin-embedder-policy",
    "cross-origin-opener-policy",
    "cross-origin-resource-policy",
    "date",
    "deprecation",
    "etag",
    "expect-ct",
    "expires",
    "feature-policy",
    "idempotency-key",
    "keep-alive",
    "last-modified",
    "link",
    "location",
    "nel",
    "origin-agent-cluster",
    "permissions-policy",
    "pragma",
    "priority",
    "proxy-authenticate",
    "proxy-connection",
    "proxy-status",
    "referrer-policy",
    "refresh",
    "report-to",
    "reporting-endpoints",
    "retry-after",
    "server",
    "server-timing",
    "set-cookie",
    "strict-transport-security",
    "sunset",
    "timing-allow-origin",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "vary",
    "via",
    "warning",
    "www-authenticate",
    "x-content-type-options",
    "x-dns-prefetch-control",
    "x-download-options",
    "x-frame-options",
    "x-permitted-cross-domain-policies",
    "x-powered-by",
    "x-robots-tag",
    "x-ua-compatible",
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
    fn the_names_are_sorted_as_they_are_searched() {
        assert!(STANDARD.is_sorted());
        assert!(is_standard("date") && is_standard("cf-ray") && !is_standard("x-afosto-task"));
    }
}

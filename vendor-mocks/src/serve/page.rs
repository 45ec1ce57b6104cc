//! The page that shows the requests.

use std::sync::LazyLock;

use aws_lc_rs::digest;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::StatusCode;

use crate::server::Answer;

const PAGE: &str = include_str!("page.html");

/// The page loads nothing, talks to nobody but its server, and runs its own script alone: any other, wherever it came
/// from, has another hash.
static POLICY: LazyLock<String> = LazyLock::new(|| {
    let (script, style) = (hash("script"), hash("style"));
    format!(
        "default-src 'none'; style-src 'sha256-{style}'; script-src 'sha256-{script}'; connect-src 'self'; \
         base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
});

/// The hash of what the page's one element of this name holds.
fn hash(element: &str) -> String {
    let content =
        PAGE.split_once(&format!("<{element}>")).and_then(|(_, rest)| rest.split_once(&format!("</{element}>")));
    let content = content.map_or("", |(content, _)| content);
    STANDARD.encode(digest::digest(&digest::SHA256, content.as_bytes()))
}

pub(super) fn page() -> Answer {
    let mut page = Answer::new(StatusCode::OK, "text/html; charset=utf-8", PAGE);
    page.headers.push(("content-security-policy", POLICY.clone()));
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_puts_what_was_asked_into_texts_only_and_has_one_script() {
        for way in [
            "innerHTML",
            "outerHTML",
            "insertAdjacentHTML",
            "document.write",
            "eval(",
            "Function(",
            "srcdoc",
            "DOMParser",
            "createContextualFragment",
            "setAttribute(\"on",
            "javascript:",
        ] {
            assert!(!PAGE.contains(way), "{way}");
        }
        for element in ["script", "style"] {
            assert_eq!(PAGE.matches(&format!("<{element}")).count(), 1, "{element}");
        }
        // Neither attributes that run nor such as style: the policy would stop them.
        assert!(!PAGE.contains(" onclick=") && !PAGE.contains(" style="));
        assert!(!POLICY.contains("unsafe"), "{}", *POLICY);
    }
}

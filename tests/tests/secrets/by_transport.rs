//! What HTTP libraries print of requests on their own, measured over real connections.

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::Router;
use axum::extract::Request;
use axum::response::IntoResponse;
use pivot_core::RetryPolicy;
use tests::fault_matrix::calls::SECRET;
use tests::fault_matrix::vendor::Vendor;
use tests::fault_matrix::{self, Selection};

use super::calls::{self, Stand};
use super::listener::{Heard, heard, listen};
use super::spellings::{Spelled, assert_none};

/// Who may print what: the target, and the quietest level at which it does; as the page on reliability has it.
const PRINTS: [(&str, tracing::Level); 0] = [];

fn holders(secrets: &[String]) -> BTreeSet<(String, tracing::Level)> {
    let secrets = Spelled::new(secrets);
    // Most of what is said is said many times.
    let heard: BTreeSet<_> = heard().into_iter().map(|heard| (heard.target, heard.level, heard.text)).collect();
    let holding = heard.into_iter().filter(|(.., text)| secrets.is_any_in(text));
    holding.map(|(target, level, _)| (target, level)).collect()
}

#[tokio::test]
async fn over_http1_only_those_print_secrets_that_are_said_to() {
    listen();
    let server = Router::new().fallback(|request: Request| async move {
        (http::StatusCode::IM_A_TEAPOT, request.uri().to_string()).into_response()
    });
    let address = tests::serve(server).await.unwrap();
    let configure = |core: pivot_core::ClientBuilder| core.retry(RetryPolicy::none());
    let mut random = fastrand::Rng::with_seed(tests::seed());
    let mut stand =
        Stand { base_url: format!("http://{address}"), configure: Arc::new(configure), random: &mut random };
    let mut secrets = Vec::new();
    for call in calls::all(&mut stand) {
        let error = call.run.await.unwrap_err();
        assert_none(&pivot_core::testing::full_error_text(&error), &call.secrets, call.name);
        secrets.extend(call.secrets);
    }
    // Else the next line would prove nothing.
    for library in ["hyper_util::", "reqwest::"] {
        let heard: BTreeSet<String> = heard().into_iter().map(|heard| heard.target).collect();
        assert!(heard.iter().any(|target| target.starts_with(library)), "{library} is heard: {heard:?}");
    }
    assert_no_place_is_told();
    assert_only_said(&holders(&secrets));
}

#[test]
fn over_http2_and_tls_only_those_print_secrets_that_are_said_to() {
    listen();
    for vendor in [Vendor::E4Cars, Vendor::Orange, Vendor::Ownli, Vendor::Afosto] {
        let selection = Selection { vendor: Some(vendor), fault: Some("HTTP/2".to_owned()) };
        let report = fault_matrix::run(&selection).unwrap();
        assert!(report.count().0 > 0);
    }
    assert!(heard().iter().any(|heard| heard.target.starts_with("h2::")), "h2 is heard");
    assert_no_place_is_told();
    assert_only_said(&holders(&[SECRET.to_owned()]));
}

fn assert_only_said(holders: &BTreeSet<(String, tracing::Level)>) {
    for (target, level) in holders {
        let is_said = PRINTS.iter().any(|(known, at)| target.starts_with(known) && level >= at);
        assert!(is_said, "{holders:?}");
    }
}

/// No library prints the path of a URL or its query, nor the value of a header.
fn assert_no_place_is_told() {
    const TOLD: [&str; 7] =
        ["/distributors/", "/odr/", "/api/vehicles", "/incoming-flows", "token=", "bearer ", "pivot-core/"];
    let libraries = ["reqwest", "hyper", "h2", "rustls"];
    let is_library = |heard: &&Heard| libraries.iter().any(|library| heard.target.starts_with(library));
    let tells = |heard: &&Heard| TOLD.iter().any(|leaks| heard.text.to_lowercase().contains(leaks));
    let leaks: Vec<Heard> = heard().iter().filter(is_library).filter(tells).cloned().collect();
    assert!(leaks.is_empty(), "{leaks:?}");
}

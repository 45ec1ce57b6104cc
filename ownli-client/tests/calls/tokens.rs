//! Tokens.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use ownli_client::*;
use pivot_core::testing::{Received, Reply, StubTransport};
use serde_json::{Value, json};

use crate::scene::{scene_with, sent};

#[tokio::test]
async fn a_token_is_asked_for_in_json_and_renewed() {
    let issued = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&issued);
    let transport = StubTransport::new(move |request| match request.url.path() {
        "/api/auth/token" => {
            let body: Value = serde_json::from_slice(&request.body).unwrap();
            assert_eq!(
                body,
                json!({"clientId": "client", "clientSecret": "s3cret", "partnerId": "partner", "scope": "admin"})
            );
            assert_eq!(request.header("authorization"), "");
            let token = format!("t{}", count.fetch_add(1, Ordering::SeqCst) + 1);
            let answer = json!({"access_token": token, "token_type": "Bearer", "expires_in": 3600, "scope": "admin"});
            Reply::json(200, answer.to_string())
        }
        _ if request.header("authorization") == "Bearer t2" => Reply::status(401),
        _ => Reply::status(204),
    });
    let scene = scene_with(Credentials::token("partner", "client", "s3cret"), transport);
    scene.ownli.activate_vehicle("v").send().await.unwrap();
    scene.ownli.deactivate_vehicle("v 1").send().await.unwrap();
    assert_eq!(sent(&scene).0, "PUT /api/vehicles/deactivate/v%201");
    assert_eq!(issued.load(Ordering::SeqCst), 1);
    scene.clock.advance(Duration::from_secs(3600));
    // The second token is refused, and a third is asked for.
    scene.ownli.activate_vehicle("v").send().await.unwrap();
    assert_eq!(issued.load(Ordering::SeqCst), 3);
}

#[tokio::test]
async fn a_refused_secret_is_in_no_error() {
    let answer = |_: &Received| Reply::json(401, r#"{"error_message": "no such secret: s3cret"}"#);
    let scene = scene_with(Credentials::token("partner", "client", "s3cret"), StubTransport::new(answer));
    let error = scene.ownli.activate_vehicle("v").send().await.unwrap_err();
    let cause = std::error::Error::source(&error).unwrap();
    let shown = format!("{error} {error:?} {cause} {:?} {:?}", scene.ownli, Credentials::bearer("s3cret"));
    assert!(error.is_auth() && !shown.contains("s3cret"), "{shown}");
}

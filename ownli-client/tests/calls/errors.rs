//! What Ownli refuses, and successes that are none.

use ownli_client::*;
use pivot_core::testing::Reply;
use serde_json::json;

use crate::scene::{VIN, scene, vehicle};

#[tokio::test]
async fn every_documented_error_is_a_named_case() {
    for (status, code, expected) in [
        (400, "ERROR_INVALID_PARAMETERS", ErrorCode::InvalidParameters),
        (403, "ERROR_NO_PERMISSIONS_TO_RESOURCE", ErrorCode::NoPermissions),
        (404, "ERROR_USER_NOT_FOUND", ErrorCode::UserNotFound),
        (404, "ERROR_VEHICLE_NOT_FOUND", ErrorCode::VehicleNotFound),
        (409, "ERROR_VEHICLE_ALREADY_EXISTS", ErrorCode::VehicleAlreadyExists),
        (500, "INTERNAL_SERVER_ERROR", ErrorCode::InternalServerError),
        (418, "ERROR_TEAPOT", ErrorCode::from("ERROR_TEAPOT")),
    ] {
        let body = json!({"error_code": code, "error_message": "in words"}).to_string();
        let scene = scene(move |_| Reply::json(status, body.clone()));
        let error = scene.ownli.create_by_vin("u", VIN, "m", "m", 2024).send().await.unwrap_err();
        assert_eq!((ErrorCode::of(&error), error.message()), (Some(expected), Some("in words")));
        assert_eq!(error.may_have_taken_effect(), status == 500);
        assert_eq!(scene.transport.received().len(), 1, "a creation is not repeated");
    }
    let scene = scene(|_| Reply::json(403, r#"{"error_code": "X", "error_message": "client s3cret of partner"}"#));
    let error = scene.ownli.activate_vehicle("v").send().await.unwrap_err();
    assert_eq!(error.message(), Some("client [redacted] of partner"), "an id is no secret");
}

#[tokio::test]
async fn the_code_decides_about_a_500_before_the_status_does() {
    for (code, is_repeated, may_be_done) in [
        ("INTERNAL_SERVER_ERROR", true, true),
        ("", true, true),
        ("500", true, true),
        ("ERROR_MINIMUM_REWARD_THRESHOLD_NOT_MET", false, false),
        ("ERROR_NO_CONFIRMED_REWARDS", false, false),
        ("ERROR_VEHICLE_NOT_FOUND", false, false),
        ("ERROR_INVALID_PARAMETERS", false, false),
        ("ERROR_CLAIMING_REWARDS", false, true),
        ("ERROR_FETCHING_REWARDS_PRODUCTS", false, true),
        ("ERROR_OF_TOMORROW", false, true),
    ] {
        let body = json!({"error_code": code, "error_message": "in words"}).to_string();
        let scene = scene(move |_| Reply::json(500, body.clone()));
        let error = scene.ownli.activate_vehicle("v").send().await.unwrap_err();
        assert_eq!(
            (scene.transport.received().len() > 1, error.may_have_taken_effect()),
            (is_repeated, may_be_done),
            "{code}"
        );
        assert_eq!(error.is_retryable(), is_repeated, "{code}");
        let before = scene.transport.received().len();
        let listed = scene.ownli.vehicles().try_collect_max(10).await.unwrap_err();
        assert_eq!(scene.transport.received().len() - before > 1, is_repeated, "{code}: {listed}");
        assert!(!listed.may_have_taken_effect());
    }
}

#[tokio::test]
async fn an_error_in_another_form_keeps_its_words() {
    for (body, code, said) in [
        (r#"{"error_code": "X", "error_message": {"a": 1}}"#, Some("X"), None),
        (r#"{"error_code": {"a": 1}, "error_message": "in words"}"#, None, Some("in words")),
        (
            r#"{"code": 50, "message": "Access denied", "description": "not yours"}"#,
            Some("50"),
            Some("Access denied: not yours"),
        ),
        (r#"{"status": "error", "message": "Forbidden"}"#, None, Some("Forbidden")),
        (
            r#"{"type": "about:blank", "title": "Forbidden", "detail": "not yours", "status": 403}"#,
            None,
            Some("not yours"),
        ),
        (r#"{"error": {"code": "E1", "message": "inside"}}"#, Some("E1"), Some("inside")),
        (r#"[{"error_code": "X", "error_message": "in a list"}]"#, Some("X"), Some("in a list")),
        ("<html><body><h1>Forbidden</h1> by the proxy</body></html>", None, Some("by the proxy")),
        ("Forbidden by policy", None, Some("Forbidden by policy")),
    ] {
        let scene = scene(move |_| Reply::status(403).body(body));
        let error = scene.ownli.activate_vehicle("v").send().await.unwrap_err();
        assert!(code.is_none() || error.vendor_code() == code, "{body}: {error}");
        assert!(said.is_none_or(|said| error.to_string().contains(said)), "{body}: {error}");
        assert!(error.is_auth());
    }
}

#[tokio::test]
async fn a_success_that_is_none_is_an_error_with_its_words_and_may_have_taken_effect() {
    let failed = r#"{"error_code": "ERROR_VEHICLE_NOT_FOUND", "error_message": "no such vehicle"}"#;
    let beside = r#"{"id": "v-1", "error_code": "ERROR_VEHICLE_NOT_FOUND", "error_message": "no such vehicle"}"#;
    let flagged = r#"{"success": false, "error_message": "no such vehicle"}"#;
    for body in [
        failed,
        beside,
        flagged,
        &format!("[{failed}]"),
        r#"{"id": "v-1", "success": false, "message": "no such vehicle"}"#,
    ] {
        let reply = body.to_owned();
        let scene = scene(move |_| Reply::json(200, reply.clone()));
        let ownli = &scene.ownli;
        let acting = [
            ownli.activate_vehicle("v").send().await.unwrap_err(),
            ownli.deactivate_vehicle("v").send().await.unwrap_err(),
            ownli.create_by_vin("u", VIN, "m", "m", 2024).send().await.unwrap_err(),
            ownli.create_user("Jo", "Doe", "+14155550100", Address::in_state("CA")).send().await.unwrap_err(),
        ];
        for error in acting {
            assert_eq!(error.kind(), ErrorKind::ApiFailure, "{body}: {error}");
            assert!(error.may_have_taken_effect() && error.to_string().contains("no such vehicle"), "{body}: {error}");
        }
        let listed = ownli.vehicles().try_collect_max(10).await.unwrap_err();
        // In a list, what is no vehicle is an error in its place.
        let is_named = listed.to_string().contains("no such vehicle") || body.starts_with('[');
        assert!(is_named && !listed.may_have_taken_effect(), "{body}: {listed}");
    }
    for body in
        ["<html><body>Sign in</body></html>", "{\"success\": false}", "{\"status\": \"error\"}", "OK, but no JSON"]
    {
        let scene = scene(move |_| Reply::status(200).body(body));
        for error in [
            scene.ownli.activate_vehicle("v").send().await.unwrap_err(),
            scene.ownli.deactivate_vehicle("v").send().await.unwrap_err(),
        ] {
            assert_eq!((error.kind(), error.may_have_taken_effect()), (ErrorKind::ApiFailure, true), "{body}: {error}");
        }
    }
    for body in ["", " ", "null", "{}", "{\"success\": true}"] {
        let scene = scene(move |_| Reply::status(200).body(body));
        assert_eq!(scene.ownli.activate_vehicle("v").send().await.unwrap(), None, "{body:?}");
    }
    let listed = scene(|_| Reply::json(200, format!("[{}]", vehicle(json!(2024)))));
    assert_eq!(listed.ownli.activate_vehicle("v").send().await.unwrap().unwrap().id, "v-1");
}

#[tokio::test]
async fn a_401_without_a_body_is_a_clear_error() {
    let scene = scene(|_| Reply::status(401));
    let error = scene.ownli.create_by_vin("u", VIN, "m", "m", 2024).send().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "ownli create_by_vin: POST /api/vehicles/create/by-vin answered 401 Unauthorized (check the credentials)"
    );
}

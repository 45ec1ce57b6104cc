//! A sign-in that is led by a server of one's own.

use crate::scene::scene;
use afosto_client::ErrorKind;
use afosto_client::iam::operations::RedirectUserToClient;
use pivot_core::Operation;
use pivot_core::testing::{Reply, full_error_text};

const LOCATION: &str = "https://shop.example/back?token=t0k3n&id_token=1d";

#[tokio::test]
async fn the_address_to_send_a_user_to_is_given_and_not_gone_to() {
    let scene = scene(|_| Reply::status(302).header("location", LOCATION));
    let location = scene.afosto.iam().redirect_user_to_client("r/1").send_for_location().await.unwrap();
    assert_eq!(location.expose(), LOCATION);
    assert!(!format!("{location:?}").contains("t0k3n"));
    assert_eq!(scene.lines(), ["GET /iam/oauth/forward/r%2F1"]);
}

#[tokio::test]
async fn the_same_call_by_send_follows_no_redirect_and_says_so() {
    let scene = scene(|_| Reply::status(302).header("location", LOCATION));
    let error = scene.afosto.iam().redirect_user_to_client("r").send().await.unwrap_err();
    assert_eq!((error.kind(), scene.lines().len()), (ErrorKind::Redirect, 1));
    assert_eq!(RedirectUserToClient::ENDPOINT.path, "/iam/oauth/forward/{reference}");
}

#[tokio::test]
async fn an_answer_that_does_not_redirect_names_no_address() {
    for reply in [
        || Reply::json(200, r#"{"token": "t0k3n"}"#),
        || Reply::status(302),
        || Reply::status(302).header("location", ""),
    ] {
        let scene = scene(move |_| reply());
        let error = scene.afosto.iam().redirect_user_to_client("r").silent(true).send_for_location().await.unwrap_err();
        assert_eq!(scene.lines(), ["GET /iam/oauth/forward/r?silent=1"]);
        assert!(error.may_have_taken_effect(), "{error}");
        assert!(!full_error_text(&error).contains("t0k3n"), "{error:?}");
    }
}

#[tokio::test]
async fn an_authorization_is_asked_for_with_the_users_own_token() {
    let scene = scene(|_| Reply::json(200, r#"{"client_name": "Shop"}"#));
    let iam = scene.afosto.iam();
    let answer = iam.request_authorization().client_id("c").authorization("us3r").send().await.unwrap();
    assert_eq!(answer.client_name.as_deref(), Some("Shop"));
    iam.request_authorization().authorization("Bearer us3r").send().await.unwrap();
    iam.request_authorization().send().await.unwrap();
    let sent: Vec<String> =
        scene.transport.received().iter().map(|request| request.header("authorization").to_owned()).collect();
    assert_eq!(sent, ["Bearer us3r", "Bearer us3r", "Bearer t0ken"]);
}

#[tokio::test]
async fn a_token_that_no_header_can_hold_is_refused_before_anything_is_sent() {
    let scene = scene(|_| Reply::json(200, "{}"));
    let error = scene.afosto.iam().request_authorization().authorization("us3r\nx").send().await.unwrap_err();
    assert_eq!((error.kind(), scene.lines().len()), (ErrorKind::InvalidRequest, 0), "{error}");
    assert!(!full_error_text(&error).contains("us3r"), "{error:?}");
}

#[tokio::test]
async fn a_blank_id_token_is_not_sent_in_the_place_of_the_clients_own_credentials() {
    for blank in ["", " ", "\t", "Bearer ", "\u{200b}"] {
        let scene = scene(|_| Reply::json(200, "{}"));
        let error =
            scene.afosto.iam().request_authorization().client_id("c").authorization(blank).send().await.unwrap_err();
        assert_eq!((error.kind(), scene.lines().len()), (ErrorKind::InvalidRequest, 0), "{blank:?}: {error}");
    }
}

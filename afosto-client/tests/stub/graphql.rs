//! GraphQL: errors under the status 200, and what is repeated.

use std::sync::atomic::{AtomicUsize, Ordering};

use afosto_client::graphql::GraphQlError;
use afosto_client::{Credentials, Error, ErrorCode, ErrorKind, GraphQlQuery, Idempotency};
use pivot_core::testing::{Reply, StubTransport};
use pivot_core::transport::TransportErrorKind;
use serde_json::{Value, json};

use crate::scene::{Scene, scene, scene_with};

pub(crate) const QUERY: &str = "query Order { order { number } }";
pub(crate) const MUTATION: &str = "mutation Close { closeOrder { number } }";

pub(crate) fn errors(codes: &[&str], path: &[&str]) -> Value {
    codes
        .iter()
        .map(|code| match *code {
            "" => json!({"message": "it went wrong", "path": path}),
            code => json!({"message": "it went wrong", "path": path, "extensions": {"code": code}}),
        })
        .collect()
}

/// Answers with this once, and then with an order.
pub(crate) fn once(answer: Value) -> Scene {
    let asked = AtomicUsize::new(0);
    scene(move |_| match asked.fetch_add(1, Ordering::SeqCst) {
        0 => Reply::json(200, answer.to_string()),
        _ => Reply::json(200, r#"{"data": {"order": {"number": 7}, "closeOrder": {"number": 7}}}"#),
    })
}

/// What became of the call, and how often it was sent.
pub(crate) async fn sent(scene: &Scene, text: &str) -> (Result<Value, Error>, usize) {
    let answer = scene.afosto.graphql(&GraphQlQuery::new(text)).send::<Value>().await;
    (answer, scene.lines().len())
}

#[tokio::test]
async fn the_code_is_the_vendors_and_decides_what_the_error_is() {
    // What the error is: its code, and whether it is one of authorization, of a thing that is not there, of a rate.
    for (codes, code, [is_auth, is_not_found, is_rate_limited]) in [
        (&["UNAUTHORIZED"][..], Some("UNAUTHORIZED"), [true, false, false]),
        (&["FORBIDDEN"], Some("FORBIDDEN"), [true, false, false]),
        (&["NOT_FOUND"], Some("NOT_FOUND"), [false, true, false]),
        (&["VALIDATION_ERROR"], Some("VALIDATION_ERROR"), [false; 3]),
        (&["RATE_LIMITED"], Some("RATE_LIMITED"), [false, false, true]),
        (&["INTERNAL_SERVER_ERROR"], Some("INTERNAL_SERVER_ERROR"), [false; 3]),
        (&["TEAPOT"], Some("TEAPOT"), [false; 3]),
        (&[""], None, [false; 3]),
        (&["RATE_LIMITED", "FORBIDDEN"], Some("FORBIDDEN"), [true, false, false]),
        (&["RATE_LIMITED", ""], Some("RATE_LIMITED"), [false; 3]),
    ] {
        for text in [QUERY, MUTATION] {
            let body = json!({"data": null, "errors": errors(codes, &[])}).to_string();
            let scene = scene(move |_| Reply::json(200, body.clone()));
            let error = sent(&scene, text).await.0.unwrap_err();
            assert_eq!((error.kind(), error.vendor_code()), (ErrorKind::ApiFailure, code), "{codes:?}: {error}");
            let found = [error.is_auth(), error.is_not_found(), error.is_rate_limited()];
            assert_eq!(found, [is_auth, is_not_found, is_rate_limited], "{codes:?}: {error}");
            assert!(error.message().unwrap().contains("it went wrong"), "{error}");
            let said = GraphQlError::all(&error);
            assert_eq!(said.len(), codes.len());
            assert_eq!(said[0].code().map_or("", ErrorCode::as_str), codes[0]);
        }
    }
}

#[tokio::test]
async fn what_is_repeated_depends_on_the_code_and_on_what_may_have_been_done() {
    let (none, root, deep): (&[&str], &[&str], &[&str]) = (&[], &["closeOrder"], &["closeOrder", "customer"]);
    // Codes, where they are, the data; whether a query is repeated, whether a mutation is, and whether that, where it is not,
    // may have taken effect.
    for (codes, path, data, query, mutation, may_have) in [
        (&["RATE_LIMITED"][..], none, json!(null), true, true, false),
        (&["RATE_LIMITED"], root, json!(null), true, true, false),
        (&["RATE_LIMITED"], root, json!({"closeOrder": null}), true, true, false),
        (&["RATE_LIMITED"], deep, json!({"closeOrder": null}), true, false, true),
        (&["RATE_LIMITED"], deep, json!({"closeOrder": {"customer": null}}), true, false, true),
        (&["RATE_LIMITED", "RATE_LIMITED"], none, json!(null), true, true, false),
        (&["RATE_LIMITED", "INTERNAL_SERVER_ERROR"], none, json!(null), true, false, true),
        (&["RATE_LIMITED", "VALIDATION_ERROR"], none, json!(null), false, false, false),
        (&["RATE_LIMITED", ""], none, json!(null), false, false, true),
        (&["INTERNAL_SERVER_ERROR"], none, json!(null), true, false, true),
        (&["INTERNAL_SERVER_ERROR"], root, json!({"closeOrder": null}), true, false, true),
        (&["FORBIDDEN"], root, json!({"closeOrder": null}), false, false, false),
        (&["NOT_FOUND"], root, json!(null), false, false, false),
        (&["VALIDATION_ERROR"], none, json!(null), false, false, false),
        (&["VALIDATION_ERROR"], deep, json!({"closeOrder": {"customer": null}}), false, false, true),
        (&["TEAPOT"], none, json!(null), false, false, true),
        (&[""], none, json!(null), false, false, true),
        // The token of this client cannot be renewed.
        (&["UNAUTHORIZED"], none, json!(null), false, false, false),
    ] {
        let answer = json!({"data": data, "errors": errors(codes, path)});
        for (text, is_repeated, may_have) in [(QUERY, query, false), (MUTATION, mutation, may_have)] {
            let (result, requests) = sent(&once(answer.clone()), text).await;
            assert_eq!(result.is_ok(), is_repeated, "{text} {answer}: {result:?}");
            assert_eq!(requests, if is_repeated { 2 } else { 1 }, "{text} {answer}");
            if let Err(error) = result {
                assert_eq!(error.may_have_taken_effect(), may_have, "{text} {answer}: {error}");
            }
        }
        // Of several fields another may have been done.
        let several = "mutation { closeOrder { number } other: closeOrder { number } }";
        let (result, requests) = sent(&once(answer.clone()), several).await;
        let is_before = path.is_empty() && mutation;
        assert_eq!((result.is_ok(), requests), (is_before, if is_before { 2 } else { 1 }), "{answer}");
    }
}

#[tokio::test]
async fn a_place_that_cannot_be_read_is_taken_for_one_behind_the_deed() {
    for (path, is_repeated) in [
        (json!(null), true),
        (json!([]), true),
        (json!(["closeOrder"]), true),
        (json!("closeOrder"), false),
        (json!({}), false),
        (json!(0), false),
        (json!(["closeOrder", 0]), false),
    ] {
        let limited = json!([{"message": "slow", "path": path, "extensions": {"code": "RATE_LIMITED"}}]);
        let (result, requests) = sent(&once(json!({"errors": limited})), MUTATION).await;
        assert_eq!((result.is_ok(), requests), (is_repeated, if is_repeated { 2 } else { 1 }), "{path}");
        if let Err(error) = result {
            assert!(error.may_have_taken_effect(), "{path}: {error}");
        }
    }
}

#[tokio::test]
async fn a_rate_limit_is_waited_for_and_not_for_ever() {
    let limited = json!({"errors": errors(&["RATE_LIMITED"], &[])}).to_string();
    let scene = scene(move |_| Reply::json(200, limited.clone()).header("retry-after", "7"));
    let (result, requests) = sent(&scene, MUTATION).await;
    let error = result.unwrap_err();
    assert!(error.is_rate_limited() && error.is_retryable() && !error.may_have_taken_effect(), "{error}");
    assert_eq!(error.attempts() as usize, requests);
    assert!(requests > 1 && scene.clock.recorded_sleeps().iter().all(|pause| pause.as_secs() == 7));
    assert_eq!(error.retry_after().map(|wait| wait.as_secs()), Some(7));
}

#[tokio::test]
async fn an_unauthorized_token_is_renewed_once_for_queries_and_mutations() {
    for (text, path, renews) in [
        (QUERY, &[][..], true),
        (QUERY, &["order"], true),
        (MUTATION, &[], true),
        (MUTATION, &["closeOrder"], true),
        (MUTATION, &["closeOrder", "customer"], false),
    ] {
        for stays in [false, true] {
            let refused = json!({"data": null, "errors": errors(&["UNAUTHORIZED"], path)}).to_string();
            let tokens = AtomicUsize::new(0);
            let transport = StubTransport::new(move |request| {
                if request.url.path() == "/iam/oauth/authorize" {
                    let number = tokens.fetch_add(1, Ordering::SeqCst);
                    let token =
                        json!({"access_token": format!("t-{number}"), "token_type": "Bearer", "expires_in": 3600});
                    return Reply::json(200, token.to_string());
                }
                match request.header("authorization") {
                    "Bearer t-0" => Reply::json(200, refused.clone()),
                    _ if stays => Reply::json(200, refused.clone()),
                    _ => Reply::json(200, r#"{"data": {"order": {"number": 7}}}"#),
                }
            });
            let scene = scene_with(Credentials::client("id", "s3cret"), transport);
            let (result, _) = sent(&scene, text).await;
            assert_eq!(result.is_ok(), renews && !stays, "{text} {path:?}");
            let asked = scene.lines().iter().filter(|line| line.ends_with("/gql")).count();
            assert_eq!(asked, if renews { 2 } else { 1 }, "{text} {path:?} {:?}", scene.lines());
            if let Err(error) = result {
                assert_eq!(error.vendor_code(), Some("UNAUTHORIZED"), "{error}");
            }
        }
    }
}

#[tokio::test]
async fn whether_a_lost_answer_is_asked_for_again_is_read_from_the_text() {
    for (query, repeats) in [
        (GraphQlQuery::new("{ a }"), true),
        (GraphQlQuery::new("\u{feff} # mutation\n query Q { a }"), true),
        (GraphQlQuery::new("mutation { a }"), false),
        (GraphQlQuery::new("query Q { a } mutation M { b }"), false),
        (GraphQlQuery::new("query Q { a } mutation M { b }").operation_name("Q"), true),
        (GraphQlQuery::new("query Q { a } mutation M { b }").operation_name("M"), false),
        (GraphQlQuery::new("no document"), false),
    ] {
        let broken = || scene(|_| Reply::failure(TransportErrorKind::Interrupted));
        let scene = broken();
        let error = scene.afosto.graphql(&query).send::<Value>().await.unwrap_err();
        assert_eq!((scene.lines().len() > 1, error.may_have_taken_effect()), (repeats, !repeats), "{query:?}");
        // Whoever knows better says so.
        for (idempotency, repeats) in
            [(Idempotency::Safe, true), (Idempotency::Idempotent, true), (Idempotency::NonIdempotent, false)]
        {
            let scene = broken();
            scene.afosto.graphql(&query).idempotency(idempotency).send::<Value>().await.unwrap_err();
            assert_eq!(scene.lines().len() > 1, repeats, "{query:?} {idempotency:?}");
        }
    }
    let scene = scene(|_| panic!("nothing is sent"));
    for blank in [GraphQlQuery::default(), GraphQlQuery::new(" \n")] {
        let error = scene.afosto.graphql(&blank).send::<Value>().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
    }
}

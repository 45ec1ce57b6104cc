//! GraphQL: errors under the status 200, what is repeated, and what is kept.

use std::sync::atomic::{AtomicUsize, Ordering};

use afosto_client::ErrorCode;
use afosto_client::graphql::{GRAPHQL_URL, GraphQlError};
use afosto_client::{
    AfostoClient, Credentials, Environment, Error, ErrorKind, GraphQlQuery, Idempotency, RequestOptionsBuilder,
};
use pivot_core::testing::{FixedRng, ManualClock, Reply, StubTransport};
use pivot_core::transport::TransportErrorKind;
use serde_json::{Value, json};

use super::scene::{Scene, scene, scene_with};

const QUERY: &str = "query Order { order { number } }";
const MUTATION: &str = "mutation Close { closeOrder { number } }";

fn errors(codes: &[&str], path: &[&str]) -> Value {
    codes
        .iter()
        .map(|code| match *code {
            "" => json!({"message": "it went wrong", "path": path}),
            code => json!({"message": "it went wrong", "path": path, "extensions": {"code": code}}),
        })
        .collect()
}

/// Answers with this once, and then with an order.
fn once(answer: Value) -> Scene {
    let asked = AtomicUsize::new(0);
    scene(move |_| match asked.fetch_add(1, Ordering::SeqCst) {
        0 => Reply::json(200, answer.to_string()),
        _ => Reply::json(200, r#"{"data": {"order": {"number": 7}, "closeOrder": {"number": 7}}}"#),
    })
}

/// What became of the call, and how often it was sent.
async fn sent(scene: &Scene, text: &str) -> (Result<Value, Error>, usize) {
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
            let (told, requests) = sent(&once(answer.clone()), text).await;
            assert_eq!(told.is_ok(), is_repeated, "{text} {answer}: {told:?}");
            assert_eq!(requests, if is_repeated { 2 } else { 1 }, "{text} {answer}");
            if let Err(error) = told {
                assert_eq!(error.may_have_taken_effect(), may_have, "{text} {answer}: {error}");
            }
        }
        // Of several fields another may have been done.
        let several = "mutation { closeOrder { number } other: closeOrder { number } }";
        let (told, requests) = sent(&once(answer.clone()), several).await;
        let is_before = path.is_empty() && mutation;
        assert_eq!((told.is_ok(), requests), (is_before, if is_before { 2 } else { 1 }), "{answer}");
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
        let (told, requests) = sent(&once(json!({"errors": limited})), MUTATION).await;
        assert_eq!((told.is_ok(), requests), (is_repeated, if is_repeated { 2 } else { 1 }), "{path}");
        if let Err(error) = told {
            assert!(error.may_have_taken_effect(), "{path}: {error}");
        }
    }
}

#[tokio::test]
async fn a_rate_limit_is_waited_for_and_not_for_ever() {
    let limited = json!({"errors": errors(&["RATE_LIMITED"], &[])}).to_string();
    let scene = scene(move |_| Reply::json(200, limited.clone()).header("retry-after", "7"));
    let (told, requests) = sent(&scene, MUTATION).await;
    let error = told.unwrap_err();
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
            let (told, _) = sent(&scene, text).await;
            assert_eq!(told.is_ok(), renews && !stays, "{text} {path:?}");
            let asked = scene.lines().iter().filter(|line| line.ends_with("/gql")).count();
            assert_eq!(asked, if renews { 2 } else { 1 }, "{text} {path:?} {:?}", scene.lines());
            if let Err(error) = told {
                assert_eq!(error.vendor_code(), Some("UNAUTHORIZED"), "{error}");
            }
        }
    }
}

#[tokio::test]
async fn the_data_is_read_as_its_type_and_a_part_is_kept_beside_errors() {
    use pivot_json_derive::JsonObject;
    /// Two orders.
    #[derive(Debug, PartialEq, JsonObject)]
    struct Both {
        pub one: Option<One>,
        pub two: Option<One>,
        /// Unknown fields, and values that do not fit their field; both are written back unmodified.
        pub extra: pivot_json::Extra,
    }

    /// One of them.
    #[derive(Debug, PartialEq, JsonObject)]
    struct One {
        pub number: i64,
        /// Unknown fields, and values that do not fit their field; both are written back unmodified.
        pub extra: pivot_json::Extra,
    }
    let whole = scene(|_| Reply::json(200, r#"{"data": {"one": {"number": 1}, "two": {"number": 2}}}"#));
    let query = GraphQlQuery::new("{ one { number } two { number } }");
    let both: Both = whole.afosto.graphql(&query).send().await.unwrap();
    assert_eq!(both.one.unwrap().number + both.two.unwrap().number, 3);
    let told = whole.afosto.graphql(&query).send_with_response::<Both>().await.unwrap();
    assert_eq!((told.status().as_u16(), told.attempts()), (200, 1));

    let body = json!({
        "data": {"one": {"number": 1}, "two": null},
        "errors": [{"message": "away", "path": ["two", 0], "extensions": {"code": "INTERNAL_SERVER_ERROR", "field": "x"}}],
        "extensions": {"cost": 3},
    });
    let part = scene(move |_| Reply::json(200, body.to_string()));
    let told = part.afosto.graphql(&query).send_partial::<Both>().await.unwrap();
    assert_eq!((told.data.one.unwrap().number, told.data.two), (1, None));
    assert_eq!((told.errors.len(), told.errors[0].code()), (1, Some(&ErrorCode::InternalServerError)));
    assert_eq!(*told.errors[0].path, ["two", "0"]);
    assert_eq!(told.errors[0].extensions.as_ref().unwrap().field.as_deref(), Some("x"));
    assert_eq!(told.extensions.unwrap().to_value(), json!({"cost": 3}));
    assert_eq!(part.lines().len(), 1, "a part is taken as it is");
    // For whoever wants all or nothing it is asked for again, and then an error that holds the part.
    let error = part.afosto.graphql(&query).send::<Both>().await.unwrap_err();
    assert!(error.attempts() > 1 && !error.may_have_taken_effect(), "{error}");
    let kept: Value = serde_json::from_slice(error.body().unwrap()).unwrap();
    assert_eq!(kept["data"]["one"]["number"], 1);
    // Without any data there is no part.
    let none = once(json!({"data": null, "errors": errors(&["FORBIDDEN"], &[])}));
    let error = none.afosto.graphql(&query).send_partial::<Both>().await.unwrap_err();
    assert_eq!(error.vendor_code(), Some("FORBIDDEN"));
    // Data of another form is named by its place.
    let other = scene(|_| Reply::json(200, r#"{"data": {"one": {"number": "x"}, "two": {}}}"#));
    let told = other.afosto.graphql(&query).send::<Both>().await.unwrap();
    assert_eq!((told.one, told.two), (None, None), "what does not fit costs its field");
    let wrong = scene(|_| Reply::json(200, r#"{"data": {"number": "x"}}"#));
    let error = wrong.afosto.graphql(&query).send::<One>().await.unwrap_err();
    assert!(error.kind() == ErrorKind::Decode && error.to_string().contains("data.number"), "{error}");
}

#[tokio::test]
async fn what_is_no_answer_of_graphql_is_an_error_and_what_its_data_says_is_none() {
    for body in [
        r#"{"data": {"order": {"id": "1", "status": "failed", "error": "late"}}}"#,
        r#"{"data": {"payments": [{"status": "rejected", "message": "no credit"}]}}"#,
        r#"{"data": {"logs": [{"level": "error", "message": "boom"}]}, "extensions": {"cost": 1}}"#,
        r#"{"data": {"order": {"deleted": false, "isFailed": true}}, "errors": []}"#,
        r#"{"data": {"order": {"success": false}}, "errors": null}"#,
        r#"{"data": {"exists": false}}"#,
        r#"{"data": null}"#,
        r#"{"data": {"error": "none"}}"#,
    ] {
        for text in [QUERY, MUTATION] {
            let told = sent(&scene(move |_| Reply::json(200, body)), text).await.0;
            assert_eq!(told.unwrap(), serde_json::from_str::<Value>(body).unwrap()["data"], "{body}");
        }
    }
    for (body, says) in [
        (r#"{"data": {"order": null}, "errors": [{"message": "no such order"}]}"#, "no such order"),
        (r#"{"errors": [{"message": "no such order"}]}"#, "no such order"),
        (r#"{"message": "no such order", "success": false}"#, "no such order"),
        (r#"{"data": {"order": 1}, "errors": ["no such order"]}"#, "no such order"),
        (r#"{"data": {"order": 1}, "errors": {"message": "no such order"}}"#, "no such order"),
        (r#"{"data": {"order": 1}, "errors": "no such order"}"#, "no such order"),
        (r#"{"data": {"success": false}, "success": false, "message": "no such order"}"#, "no such order"),
        ("{}", "neither data nor errors"),
        (r#"{"orders": []}"#, ""),
        ("[]", ""),
        ("7", ""),
        ("", "empty"),
        ("<html>Sign in</html>", "base URL"),
    ] {
        let (told, requests) = sent(&scene(move |_| Reply::json(200, body)), MUTATION).await;
        let error = told.unwrap_err();
        assert!(error.may_have_taken_effect() && requests == 1, "{body}: {error}");
        assert!(error.to_string().contains(says), "{body}: {error}");
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

#[tokio::test]
async fn errors_with_an_error_status_are_read_too_and_the_status_counts() {
    for (status, path, retries) in
        [(500, &[][..], true), (503, &["order"], true), (400, &["order"], false), (403, &[], true)]
    {
        let body = json!({"errors": errors(&["RATE_LIMITED"], path)}).to_string();
        let scene = scene(move |_| Reply::json(status, body.clone()));
        let (told, requests) = sent(&scene, QUERY).await;
        let error = told.unwrap_err();
        assert_eq!((error.kind(), error.vendor_code()), (ErrorKind::Status, Some("RATE_LIMITED")), "{error}");
        assert_eq!(requests > 1, retries, "{status} {path:?}");
    }
    let scene = scene(|_| Reply::json(400, r#"{"code": 7, "message": "no"}"#));
    let error = sent(&scene, QUERY).await.0.unwrap_err();
    assert_eq!((error.vendor_code(), error.message()), (Some("7"), Some("no")));
}

#[tokio::test]
async fn the_endpoint_is_where_the_builder_says_and_the_request_as_it_was_given() {
    let transport = StubTransport::new(|_| Reply::json(200, r#"{"data": {}}"#));
    let build = |url: Option<&str>| {
        let carrier = transport.clone();
        let builder = AfostoClient::builder(Environment::Production, Credentials::bearer("k3y"))
            .configure(move |core| core.transport(carrier.clone()).clock(ManualClock::new()).random(FixedRng(0.5)));
        match url {
            Some(url) => builder.graphql_endpoint(url).build(),
            None => builder.build(),
        }
    };
    let query = GraphQlQuery::new(MUTATION).variables(&json!({"id": "é"})).operation_name("Close");
    for (url, expected) in [
        (None, "https://api.afosto.io/gql"),
        (Some(GRAPHQL_URL), "https://afosto.app/graphql"),
        (Some("http://127.0.0.1:7/x"), "http://127.0.0.1:7/x"),
    ] {
        let afosto = build(url).unwrap();
        let call = afosto.graphql(&query).header("x-trace", "t").query("op", "1");
        call.send::<Value>().await.unwrap();
        let request = transport.received().pop().unwrap();
        assert_eq!(request.url.as_str(), format!("{expected}?op=1"));
        assert_eq!((request.header("authorization"), request.header("x-trace")), ("Bearer k3y", "t"));
        let sent: Value = serde_json::from_slice(&request.body).unwrap();
        assert_eq!(sent, json!({"query": MUTATION, "variables": {"id": "é"}, "operationName": "Close"}));
        // Everything else goes where it went.
        afosto.request(http::Method::GET, "/odr/orders").send_raw().await.unwrap();
        assert_eq!(transport.received().pop().unwrap().url.as_str(), "https://api.afosto.io/odr/orders");
    }
    for refused in [
        "",
        "afosto.app/graphql",
        "http://afosto.app/graphql",
        "https://u:s3cret@afosto.app/",
        "https://afosto.app/?key=s3cret",
    ] {
        let error = build(Some(refused)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration, "{refused}");
        assert!(error.to_string().contains("the GraphQL endpoint") && !error.to_string().contains("s3cret"), "{error}");
    }
}

#[tokio::test]
async fn under_an_error_status_a_mutation_that_was_done_in_part_is_not_repeated_and_may_have_taken_effect() {
    let (none, second): (&[&str], &[&str]) = (&[], &["b"]);
    // Status, code, where it is, the data; whether a query is repeated, whether a mutation is (never, as every call that acts
    // under an error status), and whether it may have taken effect.
    for (status, code, path, data, query, mutation, may_have) in [
        (429, "RATE_LIMITED", none, json!(null), true, false, false),
        (429, "RATE_LIMITED", second, json!({"a": {"id": 1}, "b": null}), true, false, true),
        (429, "", second, json!({"a": {"id": 1}, "b": null}), true, false, true),
        (429, "RATE_LIMITED", none, json!({"a": {"id": 1}, "b": null}), true, false, true),
        (401, "UNAUTHORIZED", second, json!({"a": {"id": 1}, "b": null}), false, false, true),
        (422, "VALIDATION_ERROR", second, json!({"a": {"id": 1}, "b": null}), false, false, true),
        (422, "VALIDATION_ERROR", none, json!(null), false, false, false),
        (500, "INTERNAL_SERVER_ERROR", second, json!({"a": {"id": 1}, "b": null}), true, false, true),
    ] {
        let body = json!({"data": data, "errors": errors(&[code], path)}).to_string();
        for (text, is_repeated, may_have) in [("{ a b }", query, false), ("mutation { a b }", mutation, may_have)] {
            let (asked, body) = (AtomicUsize::new(0), body.clone());
            let scene = scene(move |_| match asked.fetch_add(1, Ordering::SeqCst) {
                0 => Reply::json(status, body.clone()),
                _ => Reply::json(200, r#"{"data": {"a": {"id": 1}, "b": {"id": 2}}}"#),
            });
            let (told, requests) = sent(&scene, text).await;
            assert_eq!((told.is_ok(), requests), (is_repeated, 1 + usize::from(is_repeated)), "{text} {status} {data}");
            if let Err(error) = told {
                assert_eq!(error.may_have_taken_effect(), may_have, "{text} {status} {data}: {error}");
            }
        }
    }
}

#[tokio::test]
async fn a_code_is_known_in_each_spelling_and_in_each_form_of_the_list() {
    for (errors, code, is_repeated) in [
        (json!([{"message": "m", "extensions": {"code": "rate_limited"}}]), "RATE_LIMITED", true),
        (json!([{"message": "m", "extensions": {"code": " Internal_Server_Error "}}]), "INTERNAL_SERVER_ERROR", true),
        (json!([{"message": "m", "extensions": {"code": "forbidden"}}]), "FORBIDDEN", false),
        (json!({"0": {"message": "m", "extensions": {"code": "RATE_LIMITED"}}}), "RATE_LIMITED", true),
        (json!({"0": {"message": "m", "extensions": {"code": "RATE_LIMITED"}}, "1": null}), "RATE_LIMITED", true),
        (json!({"message": "m", "extensions": {"code": "NOT_FOUND"}}), "NOT_FOUND", false),
        (json!([{"message": "m", "extensions": {"code": "teapot"}}]), "teapot", false),
    ] {
        let answer = json!({"errors": errors});
        let (told, requests) = sent(&once(answer.clone()), QUERY).await;
        assert_eq!((told.is_ok(), requests), (is_repeated, 1 + usize::from(is_repeated)), "{answer}");
        let body = answer.to_string();
        let always = scene(move |_| Reply::json(200, body.clone()));
        let error = sent(&always, QUERY).await.0.unwrap_err();
        assert_eq!(error.vendor_code(), Some(code), "{answer}: {error}");
        assert_eq!(GraphQlError::all(&error).len(), 1, "{answer}");
    }
}

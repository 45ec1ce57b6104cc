//! GraphQL: what is read of an answer, in data, in errors, and under an error status.

use std::sync::atomic::{AtomicUsize, Ordering};

use afosto_client::graphql::{GRAPHQL_URL, GraphQlError};
use afosto_client::{
    AfostoClient, Credentials, Environment, ErrorCode, ErrorKind, GraphQlQuery, RequestOptionsBuilder,
};
use pivot_core::testing::{FixedRng, ManualClock, Reply, StubTransport};
use serde_json::{Value, json};

use crate::graphql::{MUTATION, QUERY, errors, once, sent};
use crate::scene::scene;

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
    let result = whole.afosto.graphql(&query).send_with_response::<Both>().await.unwrap();
    assert_eq!((result.status().as_u16(), result.attempts()), (200, 1));

    let body = json!({
        "data": {"one": {"number": 1}, "two": null},
        "errors": [{"message": "away", "path": ["two", 0], "extensions": {"code": "INTERNAL_SERVER_ERROR", "field": "x"}}],
        "extensions": {"cost": 3},
    });
    let part = scene(move |_| Reply::json(200, body.to_string()));
    let result = part.afosto.graphql(&query).send_partial::<Both>().await.unwrap();
    assert_eq!((result.data.one.unwrap().number, result.data.two), (1, None));
    assert_eq!((result.errors.len(), result.errors[0].code()), (1, Some(&ErrorCode::InternalServerError)));
    assert_eq!(*result.errors[0].path, ["two", "0"]);
    assert_eq!(result.errors[0].extensions.as_ref().unwrap().field.as_deref(), Some("x"));
    assert_eq!(result.extensions.unwrap().to_value(), json!({"cost": 3}));
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
    let result = other.afosto.graphql(&query).send::<Both>().await.unwrap();
    assert_eq!((result.one, result.two), (None, None), "what does not fit costs its field");
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
            let result = sent(&scene(move |_| Reply::json(200, body)), text).await.0;
            assert_eq!(result.unwrap(), serde_json::from_str::<Value>(body).unwrap()["data"], "{body}");
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
        let (result, requests) = sent(&scene(move |_| Reply::json(200, body)), MUTATION).await;
        let error = result.unwrap_err();
        assert!(error.may_have_taken_effect() && requests == 1, "{body}: {error}");
        assert!(error.to_string().contains(says), "{body}: {error}");
    }
}

#[tokio::test]
async fn errors_with_an_error_status_are_read_too_and_the_status_counts() {
    for (status, path, retries) in
        [(500, &[][..], true), (503, &["order"], true), (400, &["order"], false), (403, &[], true)]
    {
        let body = json!({"errors": errors(&["RATE_LIMITED"], path)}).to_string();
        let scene = scene(move |_| Reply::json(status, body.clone()));
        let (result, requests) = sent(&scene, QUERY).await;
        let error = result.unwrap_err();
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
            let (result, requests) = sent(&scene, text).await;
            assert_eq!(
                (result.is_ok(), requests),
                (is_repeated, 1 + usize::from(is_repeated)),
                "{text} {status} {data}"
            );
            if let Err(error) = result {
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
        let (result, requests) = sent(&once(answer.clone()), QUERY).await;
        assert_eq!((result.is_ok(), requests), (is_repeated, 1 + usize::from(is_repeated)), "{answer}");
        let body = answer.to_string();
        let always = scene(move |_| Reply::json(200, body.clone()));
        let error = sent(&always, QUERY).await.0.unwrap_err();
        assert_eq!(error.vendor_code(), Some(code), "{answer}: {error}");
        assert_eq!(GraphQlError::all(&error).len(), 1, "{answer}");
    }
}

//! Whether a success is what the operation gives: no failure is taken for one, whatever its status.

use afosto_client::odr::{Order, OrderModel};
use afosto_client::{Error, ErrorKind};
use pivot_core::testing::Reply;

use crate::scene::scene;

/// Bodies that say that the call failed, whatever was asked; the message that is in each.
const ERRORS: [(&str, &str); 8] = [
    (
        r#"{"code": 404, "message": "not found", "reference": "r-1", "errors": {"required": ["sku"]}}"#,
        "not found; required: sku",
    ),
    (r#"{"code": "E7", "message": "invalid", "errors": []}"#, "invalid"),
    (r#"{"code": 401, "message": "who are you?"}"#, "who are you?"),
    (r#"{"error": {"code": "NOT_FOUND", "message": "no such order"}, "meta": {}}"#, "no such order"),
    (r#"{"error": "invalid_request", "error_description": "no such order"}"#, "no such order"),
    (r#"{"success": false, "message": "not now"}"#, "not now"),
    (r#"{"title": "No credit", "detail": "30 short", "status": 403, "type": "about:blank"}"#, "No credit: 30 short"),
    (r#"{"data": null, "errors": [{"message": "no such order"}]}"#, "no such order"),
];

fn page() -> Reply {
    Reply::status(200).header("content-type", "text/html").body("<html><h1>Sign in</h1></html>")
}

async fn get(reply: impl Fn() -> Reply + Send + Sync + 'static) -> Result<Order, Error> {
    scene(move |_| reply()).afosto.odr().get_order("o").send().await
}

async fn create(reply: impl Fn() -> Reply + Send + Sync + 'static) -> Result<Order, Error> {
    scene(move |_| reply()).afosto.odr().create_order(&OrderModel::default()).send().await
}

async fn accept(reply: impl Fn() -> Reply + Send + Sync + 'static) -> Result<(), Error> {
    scene(move |_| reply()).afosto.odr().accept_order("o").send().await
}

#[tokio::test]
async fn an_errors_body_is_no_success_of_any_operation() {
    for (body, message) in ERRORS {
        let reply = move || Reply::json(200, body);
        let ended = [
            (get(reply).await.map(drop), false),
            (create(reply).await.map(drop), true),
            (accept(reply).await, true),
            (scene(move |_| reply()).afosto.odr().list_orders().send().await.map(drop), false),
            (scene(move |_| reply()).afosto.odr().start_payment("pay-7f3a91").send().await.map(drop), true),
            (scene(move |_| reply()).afosto.odr().list_filter_sets().send().await.map(drop), false),
            (scene(move |_| reply()).afosto.lcs().update_handling_list_items("l", &[]).send().await.map(drop), true),
        ];
        for (at, (outcome, acts)) in ended.into_iter().enumerate() {
            let error = outcome.expect_err(&format!("{at}: {body}"));
            assert_eq!((error.kind(), error.message()), (ErrorKind::ApiFailure, Some(message)), "{body}: {error}");
            assert_eq!(error.may_have_taken_effect(), acts, "{body}: {error}");
        }
    }
}

#[tokio::test]
async fn an_object_that_is_none_of_the_operations_is_no_success() {
    for body in [r#"{"foo": 1}"#, r#"{"data": {"id": "o"}}"#, r#"{"message": "hello"}"#, "{}", r#"{"id": null}"#] {
        let error = get(move || Reply::json(200, body)).await.unwrap_err();
        assert_eq!((error.kind(), error.may_have_taken_effect()), (ErrorKind::ApiFailure, false), "{body}: {error}");
        assert!(error.to_string().contains("Order"), "{error}");
        let error = create(move || Reply::json(201, body)).await.unwrap_err();
        assert!(error.may_have_taken_effect(), "{body}: {error}");
    }
}

#[tokio::test]
async fn what_is_no_json_or_nothing_is_no_object() {
    for reply in
        [page, || Reply::status(200), || Reply::status(204), || Reply::json(200, "null"), || Reply::json(200, "\"ok\"")]
    {
        let error = create(reply).await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Decode | ErrorKind::ApiFailure), "{error}");
        assert!(error.may_have_taken_effect() && !error.is_retryable(), "{error}");
    }
    let error = get(|| Reply::status(200)).await.unwrap_err();
    assert!(error.to_string().contains("empty body"), "{error}");
}

#[tokio::test]
async fn a_page_is_no_success_of_an_operation_that_brings_nothing() {
    let error = accept(page).await.unwrap_err();
    assert_eq!((error.kind(), error.may_have_taken_effect()), (ErrorKind::ApiFailure, true), "{error}");
    let deleted = scene(|_| page()).afosto.cat().delete_channel("c").send().await.unwrap_err();
    assert!(deleted.may_have_taken_effect());
    let found = scene(|_| page()).afosto.rel().check_identity_exists(&Default::default()).send().await.unwrap_err();
    assert!(!found.may_have_taken_effect(), "it only reads");
}

#[tokio::test]
async fn nothing_is_a_success_where_nothing_is_needed() {
    for reply in [|| Reply::status(204), || Reply::status(200), || Reply::json(202, ""), || Reply::json(200, "null")] {
        accept(reply).await.unwrap();
        let items = scene(move |_| reply()).afosto.lcs().update_handling_list_items("l", &[]).send().await.unwrap();
        assert_eq!(items, None);
    }
    accept(|| Reply::json(200, r#"{"message": "Accepted"}"#)).await.unwrap();
    accept(|| Reply::json(200, r#"{"id": "o", "number": "A-1"}"#)).await.unwrap();
}

#[tokio::test]
async fn nothing_is_an_empty_list_and_enough_of_a_deletion() {
    for reply in [|| Reply::status(204), || Reply::status(200), || Reply::json(200, " ")] {
        let page = scene(move |_| reply()).afosto.odr().list_orders().send().await.unwrap();
        assert!(page.content.is_empty());
        assert!(scene(move |_| reply()).afosto.odr().list_orders().try_collect_max(5).await.unwrap().is_empty());
        let stack = scene(move |_| reply()).afosto.odr().delete_order("o").send().await.unwrap();
        assert_eq!(stack.id, None);
    }
    scene(|_| Reply::json(200, "{}")).afosto.odr().delete_order("o").send().await.unwrap();
    for reply in [page, || Reply::json(200, r#"{"foo": 1}"#), || Reply::json(200, r#"{"code": 1, "message": "no"}"#)] {
        let error = scene(move |_| reply()).afosto.odr().delete_order("o").send().await.unwrap_err();
        assert!(error.may_have_taken_effect(), "{error}");
    }
}

#[tokio::test]
async fn fields_that_an_errors_body_has_too_are_read_where_they_are_the_operations() {
    // A coupon has a code, an app a code and a description.
    let scene = scene(|request| match request.url.path() {
        path if path.contains("coupons") => Reply::json(200, r#"{"code": "SPRING"}"#),
        _ => Reply::json(200, r#"{"code": "ok", "description": "fine", "colour": "red"}"#),
    });
    assert_eq!(scene.afosto.odr().get_coupon("SPRING").send().await.unwrap().code.as_deref(), Some("SPRING"));
    assert_eq!(scene.afosto.int().get_app("ok").send().await.unwrap().code.as_deref(), Some("ok"));
}

#[tokio::test]
async fn one_object_stands_for_a_list_of_one_and_the_other_way_round() {
    // `GET /cnt/batches/{id}` is documented as a list, `GET /odr/orders/{id}` as an object.
    for body in [r#"{"id": "b"}"#, r#"[{"id": "b"}]"#, " [ {\"id\": \"b\"} ] "] {
        let batches = scene(move |_| Reply::json(200, body)).afosto.cnt().get_batch("b").send().await.unwrap();
        assert_eq!(batches.len(), 1, "{body}");
        assert_eq!(batches[0].id.as_deref(), Some("b"));
        assert_eq!(get(move || Reply::json(200, body)).await.unwrap().id.as_deref(), Some("b"), "{body}");
        let page = scene(move |_| Reply::json(200, body)).afosto.odr().list_orders().send().await.unwrap();
        assert_eq!(page.content.len(), 1, "{body}");
    }
    for body in [r#"[{"id": "a"}, {"id": "b"}]"#, "[]", "[[]]", "[7]", r#"[{"foo": 1}]"#] {
        assert!(get(move || Reply::json(200, body)).await.is_err(), "{body}");
    }
    for body in [r#"{"foo": 1}"#, "7"] {
        assert!(scene(move |_| Reply::json(200, body)).afosto.cnt().get_batch("b").send().await.is_err(), "{body}");
    }
}

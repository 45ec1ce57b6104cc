//! Calls of every kind, over a transport that answers by itself.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::scene::{Scene, line, scene, scene_with};
use afosto_client::RequestOptionsBuilder;
use afosto_client::cnt::GetBarcodeT;
use afosto_client::odr::{Order, OrderModel};
use afosto_client::{AfostoClient, Credentials, ErrorBody, ErrorKind, Scope, Secret};
use pivot_core::testing::{FixedRng, Received, Reply, StubTransport, full_error_text};
use pivot_core::transport::TransportErrorKind;
use serde_json::{Value, json};

#[tokio::test]
async fn an_order_is_got_and_nothing_of_it_is_lost() {
    let order = include_str!("../fixtures/order.json");
    let scene = scene(move |_| Reply::json(200, order));
    let got: Order = scene.afosto.odr().get_order("o/1").send().await.unwrap();
    assert_eq!(scene.lines(), ["GET /odr/orders/o%2F1"]);
    assert_eq!(scene.transport.received()[0].header("authorization"), "Bearer t0ken");
    assert_eq!(pivot_json::to_value(&got), serde_json::from_str::<Value>(order).unwrap());
    assert!(pivot_json::unknown_fields(&got).is_empty());
    assert_eq!(got.calculations[0].amount, Some(12_500));
    assert!(got.tags.is_empty() && got.tags.is_present());
}

#[tokio::test]
async fn awaiting_a_call_sends_it() {
    let scene = scene(|_| Reply::json(200, r#"{"id":"o"}"#));
    assert_eq!(
        scene.afosto.odr().get_order("o").await.unwrap(),
        scene.afosto.odr().get_order("o").send().await.unwrap()
    );
    assert_eq!(scene.lines(), ["GET /odr/orders/o", "GET /odr/orders/o"]);
}

#[tokio::test]
async fn unknown_fields_and_values_come_back_when_an_order_is_put() {
    let scene = scene(|request| match request.method.as_str() {
        "GET" => Reply::json(200, r#"{"id":"o","state":{"type":"subscription"},"colour":"red"}"#),
        _ => Reply::json(200, request.body.clone()),
    });
    let mut order = scene.afosto.odr().get_order("o").send().await.unwrap();
    order.number = Some("A-1".to_owned());
    let body: Value = pivot_json::to_value(&order);
    assert_eq!(body, json!({"id": "o", "number": "A-1", "state": {"type": "subscription"}, "colour": "red"}));
    assert!(!order.state.unwrap().kind.unwrap().is_known());
}

#[tokio::test]
async fn a_call_with_an_idempotency_key_is_repeated_with_the_same_key() {
    let transport = StubTransport::sequence([
        Reply::status(503),
        Reply::failure(TransportErrorKind::Interrupted),
        Reply::json(200, r#"{"id":"o"}"#),
    ]);
    let scene = scene_with(Credentials::bearer("t"), transport);
    scene.afosto.odr().create_order(&OrderModel::default()).send().await.unwrap();
    let keys: Vec<String> =
        scene.transport.received().iter().map(|request| request.header("x-idempotency-key").to_owned()).collect();
    assert_eq!(keys.len(), 3);
    assert!(keys[0].len() > 40 && keys.iter().all(|key| *key == keys[0]), "{keys:?}");
    assert_eq!(&scene.transport.received()[0].body[..], b"{}");
}

#[tokio::test]
async fn a_key_of_the_callers_own_is_sent_and_one_that_no_header_holds_is_refused() {
    let scene = scene(|_| Reply::json(200, r#"{"id":"o"}"#));
    let odr = scene.afosto.odr();
    odr.create_order(&OrderModel::default()).idempotency_key("mine").send().await.unwrap();
    assert_eq!(scene.transport.received()[0].header("x-idempotency-key"), "mine");
    for key in ["", " ", "\t", "a\nb", " a", "a ", "é", "\u{a0}", "\0"] {
        let error = odr.create_order(&OrderModel::default()).idempotency_key(key).send().await.unwrap_err();
        assert!(error.kind() == ErrorKind::InvalidRequest && error.to_string().contains("idempotency key"), "{error}");
    }
    assert_eq!(scene.transport.received().len(), 1);
}

#[tokio::test]
async fn no_two_calls_have_one_key_whatever_chance_says() {
    let transport = StubTransport::new(|_| Reply::json(200, r#"{"id":"o"}"#));
    let stub = transport.clone();
    let configure = move |core: pivot_core::ClientBuilder| core.transport(stub.clone()).random(FixedRng(0.5));
    let afosto = AfostoClient::builder(afosto_client::Environment::Production, Credentials::bearer("t"))
        .configure(configure)
        .build()
        .unwrap();
    for _ in 0..100 {
        afosto.odr().create_order(&OrderModel::default()).send().await.unwrap();
    }
    let keys: std::collections::HashSet<String> =
        transport.received().iter().map(|request| request.header("x-idempotency-key").to_owned()).collect();
    assert_eq!(keys.len(), 100);
}

#[tokio::test]
async fn a_post_without_a_key_is_not_repeated() {
    let scene = scene(|_| Reply::status(503));
    let error = scene.afosto.odr().announce_skus(&[]).send().await.unwrap_err();
    assert!(error.may_have_taken_effect());
    assert_eq!(scene.transport.received().len(), 1);
}

#[tokio::test]
async fn a_call_without_an_answer_brings_nothing_and_wants_nothing() {
    let scene = scene(|_| Reply::status(204));
    scene.afosto.odr().accept_order("o").send().await.unwrap();
    assert_eq!(scene.lines(), ["POST /odr/orders/o/accept"]);
    let items = scene.afosto.lcs().update_handling_list_items("l", &[]).send().await.unwrap();
    assert_eq!(items, None, "a 204 has no body, whatever the reference shows");
}

#[tokio::test]
async fn flags_numbers_sets_and_lists_are_sent_as_the_vendor_writes_them() {
    let scene = scene(|_| Reply::json(200, "[]"));
    let call = scene.afosto.int().list_integrations().is_deleted(true).app_code("a b");
    call.page_size(5).send().await.unwrap();
    assert_eq!(scene.lines(), ["GET /int/apps/integrations?is_deleted=1&app_code=a+b"]);
    assert_eq!(scene.transport.received()[0].header("x-page-size"), "5");
    assert_eq!(scene.transport.received()[0].header("x-page"), "");
}

#[tokio::test]
async fn a_barcode_comes_as_bytes_with_its_kind() {
    let scene = scene(|_| Reply::status(200).header("content-type", "image/png").body("\u{89}PNG").body("..."));
    let mut file = scene.afosto.cnt().get_barcode(GetBarcodeT::Qr, "hello").w(200).send().await.unwrap();
    assert_eq!(file.content_type(), Some("image/png"));
    assert_eq!(file.next_chunk().await.unwrap().unwrap(), "\u{89}PNG");
    assert_eq!(file.bytes(3).await.unwrap(), b"...");
    assert_eq!(scene.lines(), ["GET /cnt/barcode?t=qr&v=hello&w=200"]);
    let file = scene.afosto.cnt().get_barcode(GetBarcodeT::Qr, "hello").send().await.unwrap();
    let error = file.bytes(4).await.unwrap_err();
    assert!(error.to_string().contains("more than 4 bytes"), "{error}");
}

#[tokio::test]
async fn afostos_own_words_are_in_the_error() {
    let scene = scene(|_| {
        Reply::json(400, r#"{"code":17,"message":"Validation failed","reference":"r-1","errors":{"required":["sku"]}}"#)
    });
    let error = scene.afosto.odr().get_order("o").send().await.unwrap_err();
    assert_eq!((error.vendor_code(), error.request_id()), (Some("17"), Some("r-1")));
    assert_eq!(error.message(), Some("Validation failed; required: sku"));
    assert_eq!(ErrorBody::all(&error)[0].errors.as_ref().unwrap()["required"], ["sku"]);
    let shown = error.to_string();
    assert!(shown.contains("afosto") && shown.contains("get_order") && shown.contains("/odr/orders/{id}"), "{shown}");
}

#[tokio::test]
async fn the_errors_of_profiles_are_a_list() {
    let scene = scene(|_| Reply::json(403, r#"[{"message":"invalid namescape"},{"message":"again"}]"#));
    let error = scene.afosto.iam().get_profiles("a").send().await.unwrap_err();
    assert_eq!(error.message(), Some("invalid namescape; again"));
    assert_eq!(ErrorBody::all(&error).len(), 2);
}

fn token(request: &Received) -> Option<Reply> {
    (request.url.path() == "/iam/oauth/authorize").then(|| {
        let answer = r#"{"token_type":"Bearer","expires_in":"3600","access_token":"fresh","refresh_token":"r"}"#;
        Reply::json(200, answer)
    })
}

#[tokio::test]
async fn client_credentials_ask_for_a_token_once_in_json() {
    let transport = StubTransport::new(|request| token(request).unwrap_or_else(|| Reply::json(200, r#"{"id":"o"}"#)));
    let credentials = Credentials::client("id-1", "s3cret").scopes([Scope::OdrOrdersRead, Scope::Openid]);
    let scene = scene_with(credentials, transport);
    for _ in 0..3 {
        scene.afosto.odr().get_order("o").send().await.unwrap();
    }
    let received = scene.transport.received();
    assert_eq!(received.iter().map(line).collect::<Vec<_>>()[..2], ["POST /iam/oauth/authorize", "GET /odr/orders/o"]);
    assert_eq!(received.len(), 4);
    let asked: Value = serde_json::from_slice(&received[0].body).unwrap();
    let expected = json!({
        "client_id": "id-1", "client_secret": "s3cret", "grant_type": "client_credentials", "scope": "odr:orders:read openid",
    });
    assert_eq!(asked, expected);
    assert_eq!(received[3].header("authorization"), "Bearer fresh");
    scene.clock.advance(std::time::Duration::from_secs(3600));
    scene.afosto.odr().get_order("o").send().await.unwrap();
    assert_eq!(
        scene.lines().iter().filter(|line| line.ends_with("authorize")).count(),
        2,
        "it is renewed before its end"
    );
}

#[tokio::test]
async fn a_function_is_asked_again_when_its_token_is_refused() {
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let credentials = Credentials::function(move || {
        let number = count.fetch_add(1, Ordering::Relaxed);
        async move { Ok(Secret::from(format!("t{number}"))) }
    });
    let transport = StubTransport::new(|request| match request.header("authorization") {
        "Bearer t0" => Reply::status(401),
        _ => Reply::json(200, r#"{"id":"o"}"#),
    });
    let scene = scene_with(credentials, transport);
    scene.afosto.odr().get_order("o").send().await.unwrap();
    assert_eq!(asked.load(Ordering::Relaxed), 2);
}

#[tokio::test]
async fn no_secret_is_in_any_error_or_debug_output() {
    let transport = StubTransport::new(|request| {
        Reply::json(400, format!(r#"{{"message":"{}"}}"#, String::from_utf8_lossy(&request.body).replace('"', "'")))
    });
    let scene = scene_with(Credentials::client("id", "s3cret"), transport);
    let error = scene.afosto.odr().get_order("o").send().await.unwrap_err();
    let words = format!("{} {:?}", full_error_text(&error), scene.afosto);
    assert!(!words.contains("s3cret"), "{words}");
    let request = afosto_client::iam::TokenRequest { client_secret: Some("s3cret".into()), ..Default::default() };
    assert_eq!(format!("{request:?}"), "TokenRequest { client_secret: [redacted] }");
    assert!(
        !format!(
            "{:?}",
            AfostoClient::builder(afosto_client::Environment::Production, Credentials::client("id", "s3cret"))
        )
        .contains("s3cret")
    );
}

#[tokio::test]
async fn what_the_description_lacks_can_be_called_too() {
    let scene = scene(|_| Reply::json(200, r#"{"data":{"orders":[1]}}"#));
    let request = scene.afosto.request(http::Method::PUT, "/odr/new/{id}").path("id", "7/8").query("a", "b&c");
    request.json(&json!({"x": 1})).send_raw().await.unwrap();
    assert_eq!(scene.lines(), ["PUT /odr/new/7%2F8?a=b%26c"]);
    let error = scene.afosto.request(http::Method::GET, "odr").send_raw().await.unwrap_err();
    assert!(error.to_string().contains("must begin with `/`"), "{error}");
}

#[tokio::test]
async fn an_answer_with_its_headers_can_be_had() {
    let scene: Scene = scene(|_| Reply::json(200, r#"{"id":"o"}"#).header("x-afosto-trace", "abc"));
    let response = scene.afosto.odr().get_order("o").send_with_response().await.unwrap();
    assert_eq!((response.header("x-afosto-trace"), response.attempts()), (Some("abc"), 1));
}

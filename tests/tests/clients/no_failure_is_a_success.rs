//! Answers under 200 that say that the call failed, and answers that do not, for every vendor.

use afosto_client::AfostoClient;
use e4cars_client::{DEV_BASE_URL, E4CarsClient};
use orange_travel_client::{Environment, OrangeTravelClient, TransactionFilter};
use ownli_client::{OwnliClient, SANDBOX_BASE_URL};
use pivot_core::testing::{ManualClock, Reply, StubTransport};
use pivot_core::{Error, ErrorKind};
use tests::declaration;

fn stub(media_type: &'static str, body: &str) -> StubTransport {
    let body = body.to_owned();
    StubTransport::new(move |_| Reply::status(200).header("content-type", media_type).body(body.clone()))
}

fn orange_as(media_type: &'static str, body: &str) -> OrangeTravelClient {
    let (transport, clock) = (stub(media_type, body), ManualClock::new());
    OrangeTravelClient::builder(Environment::Sandbox, orange_travel_client::Credentials::bearer("t0ken"))
        .configure(move |core| core.transport(transport.clone()).clock(clock.clone()))
        .build()
        .unwrap()
}

fn orange(body: &str) -> OrangeTravelClient {
    orange_as("application/json", body)
}

fn ownli(body: &str) -> OwnliClient {
    let (transport, clock) = (stub("application/json", body), ManualClock::new());
    OwnliClient::builder(SANDBOX_BASE_URL, ownli_client::Credentials::bearer("t0ken"))
        .configure(move |core| core.transport(transport.clone()).clock(clock.clone()))
        .build()
        .unwrap()
}

fn afosto_as(media_type: &'static str, body: &str) -> AfostoClient {
    let (transport, clock) = (stub(media_type, body), ManualClock::new());
    AfostoClient::builder(afosto_client::Environment::Production, afosto_client::Credentials::bearer("t0ken"))
        .configure(move |core| core.transport(transport.clone()).clock(clock.clone()))
        .build()
        .unwrap()
}

fn afosto(body: &str) -> AfostoClient {
    afosto_as("application/json", body)
}

fn e4cars(body: &str) -> E4CarsClient {
    let (transport, clock) = (stub("application/json", body), ManualClock::new());
    E4CarsClient::builder(DEV_BASE_URL, "token")
        .configure(move |core| core.transport(transport.clone()).clock(clock.clone()))
        .build()
        .unwrap()
}

fn assert_unknown(error: &Error, body: &str) {
    assert_eq!((error.kind(), error.may_have_taken_effect()), (ErrorKind::ApiFailure, true), "{body}: {error}");
}

/// What says next to an id that the call failed, with words that the error keeps.
const REFUSALS: &[(&str, &str)] = &[
    (r#""success": false, "message": "no credit""#, "no credit"),
    (r#""success": "false", "message": "no credit""#, "no credit"),
    (r#""ok": false, "message": "no credit""#, "no credit"),
    (r#""error": "insufficient credit""#, "insufficient credit"),
    (r#""error": {"code": 42, "message": "no credit"}"#, "no credit"),
    (r#""errors": ["no credit"]"#, "no credit"),
    (r#""errors": [{"message": "no credit"}]"#, "no credit"),
    (r#""error_code": "E1", "error_message": "no credit""#, "no credit"),
    (r#""exception": "NoCredit", "message": "no credit""#, "no credit"),
    (r#""fault": {"faultstring": "no credit"}"#, "no credit"),
    (r#""statusCode": 402, "message": "no credit""#, "no credit"),
    (r#""code": 500, "message": "no credit""#, "no credit"),
    (r#""failed": true, "message": "no credit""#, "no credit"),
    (r#""success": "", "message": "no credit""#, "no credit"),
    (r#""hasErrors": "1", "message": "no credit""#, "no credit"),
    (r#""isSuccessStatusCode": false, "message": "no credit""#, "no credit"),
    (r#""result": {"success": false, "message": "no credit"}"#, "no credit"),
    (r#""data": {"error": "no credit"}"#, "no credit"),
];

/// Failures of a purchase that are reported next to hardly more than an id.
#[tokio::test]
async fn a_refusal_in_the_vendors_own_words_or_state_is_no_purchase() {
    for refusal in [
        r#""status": "error", "message": "no credit""#,
        r#""status": "REFUSED", "reason": "no credit""#,
        r#""status": 402, "message": "no credit""#,
        r#""status": {"code": 402, "message": "no credit"}"#,
        r#""code": 42, "message": "Account deactivated""#,
        r#""code": 42, "message": "Confirmed stock is insufficient""#,
        r#""message": "insufficient credit""#,
        r#""returnCode": 51, "returnMessage": "insufficient credit""#,
        r#""user_id": "u", "code": 42, "message": "insufficient credit""#,
        r#""type": "error", "message": "no credit""#,
        r#""rejected": true"#,
    ] {
        let body = &format!(r#"{{"id": "t1", {refusal}}}"#);
        let bought = orange(body).buy_esim("o").send().await;
        assert!(bought.is_err_and(|error| error.unknown().is_some()), "{body}");
    }
    let failed = r#"{"id": "t1", "creation_date": "2026-01-01T10:00:00Z", "status": "error"}"#;
    assert_eq!(orange(failed).buy_esim("o").send().await.unwrap().id.as_str(), "t1");
}

#[tokio::test]
async fn a_refusal_that_carries_an_id_is_no_purchase_and_no_answer() {
    for (refusal, words) in REFUSALS {
        let body = &format!(r#"{{"id": "t1", {refusal}}}"#);
        let bought = orange(body).buy_esim("o").send().await.unwrap_err();
        assert!(bought.unknown().is_some() && bought.to_string().contains(words), "{body}: {bought}");
        assert_unknown(bought.error(), body);
        let read = orange(body).transaction("t").send().await.unwrap_err();
        assert!(read.to_string().contains(words) && !read.may_have_taken_effect(), "{body}: {read}");
        let order = afosto(body).odr().get_order("o").send().await.unwrap_err();
        assert!(order.to_string().contains(words), "{body}: {order}");
        assert_unknown(&ownli(body).activate_vehicle("V").send().await.unwrap_err(), body);
        let listed = &format!("[{body}]");
        assert!(orange(listed).buy_esim("o").send().await.unwrap_err().unknown().is_some(), "{listed}");
        let flow = &format!(r#"{{"status": "success", {refusal}}}"#);
        assert_unknown(&e4cars(flow).declare_vehicle(&declaration()).send().await.unwrap_err(), flow);
    }
    let of_the_request = r#"{"id": "req-9", "code": 42, "message": "insufficient credit"}"#;
    let bought = orange(of_the_request).buy_esim("o").send().await.unwrap_err();
    assert!(bought.unknown().is_some() && bought.to_string().contains("insufficient credit"), "{bought}");
    assert!(afosto(of_the_request).odr().get_order("o").send().await.is_err());
}

#[tokio::test]
async fn what_stands_beside_an_answer_and_says_no_failure_changes_nothing() {
    for beside in [
        r#""success": true"#,
        r#""success": null"#,
        r#""error": null"#,
        r#""error": """#,
        r#""errors": []"#,
        r#""error_code": 0, "error_message": """#,
        r#""code": 0, "message": "ok""#,
        r#""code": 200, "message": "OK""#,
        r#""message": "Enjoy""#,
        r#""valid": false, "deleted": false"#,
        r#""failure_reason": "none", "failed": 0"#,
        r#""new": {"success": false}"#,
        r#""error_code": "NO_ERROR""#,
        r#""errorCode": "NoError", "errorMessage": """#,
        r#""errors": "No errors found""#,
        r#""exception": "aucune""#,
        r#""error": "no""#,
        r#""error_code": 1, "error_message": "Success""#,
        r#""errorCode": "S000", "message": "Success""#,
    ] {
        let body = &format!(r#"{{"id": "t1", {beside}}}"#);
        assert_eq!(orange(body).buy_esim("o").send().await.unwrap().id.as_str(), "t1", "{body}");
        assert_eq!(afosto(body).odr().get_order("o").send().await.unwrap().id.as_deref(), Some("t1"), "{body}");
        assert_eq!(ownli(body).activate_vehicle("V").send().await.unwrap().unwrap().id, "t1", "{body}");
        let flow = &format!(r#"{{"status": "success", {beside}}}"#);
        e4cars(flow).declare_vehicle(&declaration()).send().await.unwrap_or_else(|error| panic!("{flow}: {error}"));
    }
}

#[tokio::test]
async fn a_products_own_fields_refuse_no_purchase() {
    for beside in [
        r#""code": "E15", "title": "Europe 15""#,
        r#""code": "E5", "description": "5 GB Europe""#,
        r#""code": 450, "description": "SIM 450 MB""#,
        r#""state": "blocked", "description": "eSIM""#,
        r#""state": "cancelled""#,
    ] {
        let body = &format!(r#"{{"id": "t1", "product_name": "p", {beside}}}"#);
        assert_eq!(orange(body).buy_esim("o").send().await.unwrap().id.as_str(), "t1", "{body}");
    }
}

#[tokio::test]
async fn a_good_token_beside_the_word_that_there_is_no_error_is_a_token() {
    for beside in
        [r#""error": "NO_ERROR""#, r#""error_code": 0"#, r#""error": "none""#, r#""errors": "No errors found""#]
    {
        let token = format!(r#"{{"access_token": "abc", "expires_in": 3600, {beside}}}"#);
        let transport = StubTransport::new(move |request| match request.headers.get("authorization") {
            Some(sent) if sent == "Bearer abc" => Reply::json(200, r#"{"id": "o"}"#),
            _ => Reply::json(200, token.clone()),
        });
        let clock = ManualClock::new();
        let client = AfostoClient::builder(
            afosto_client::Environment::Production,
            afosto_client::Credentials::client("id", "secret"),
        )
        .configure(move |core| core.transport(transport.clone()).clock(clock.clone()))
        .build()
        .unwrap();
        let order = client.odr().get_order("o").send().await.unwrap_or_else(|error| panic!("{beside}: {error}"));
        assert_eq!(order.id.as_deref(), Some("o"), "{beside}");
    }
}

#[tokio::test]
async fn fields_that_are_called_as_an_errors_are_and_are_the_types_own_keep_their_meaning() {
    let build = r#"{"id": "b", "is_success": false, "errors": [{"message": "no template"}]}"#;
    let build: afosto_client::tpl::Build = pivot_json::from_slice(build.as_bytes()).unwrap();
    assert_eq!((build.is_success, build.errors.len()), (Some(false), 1));
    let counted = afosto(r#"{"success": 0}"#).lcs().update_handling_list_items("l", &[]).send().await.unwrap();
    assert_eq!(counted.unwrap().success, Some(0));
    let refused = r#"{"success": false, "message": "not now"}"#;
    assert_unknown(&afosto(refused).lcs().update_handling_list_items("l", &[]).send().await.unwrap_err(), refused);
}

#[tokio::test]
async fn where_nothing_is_given_whatever_says_failure_is_one_for_every_vendor() {
    for body in [
        r#"{"statusCode": 401, "message": "Unauthorized"}"#,
        r#"{"status": false, "message": "denied"}"#,
        r#"{"status": 404, "message": "not found", "data": null}"#,
        r#"{"data": {"success": false, "message": "denied"}}"#,
        r#"[{"error": "denied"}]"#,
        r#"{"type": "about:blank", "title": "Forbidden", "status": 403, "detail": "no", "balance": 3}"#,
        r#"{"status": "denied"}"#,
        r#"{"message": "Internal error"}"#,
        r#""ERROR: locked""#,
        "false",
        "0",
    ] {
        assert_unknown(&afosto(body).odr().accept_order("o").send().await.unwrap_err(), body);
        assert_unknown(&afosto(body).odr().allocate_order("o").send().await.map(drop).unwrap_err(), body);
        assert_unknown(&ownli(body).activate_vehicle("V").send().await.unwrap_err(), body);
        assert_unknown(&ownli(body).deactivate_vehicle("V").send().await.unwrap_err(), body);
    }
    for body in ["ERROR", "Order locked", "hello", "<p>OK</p>", "{\"message\": \"OK", "2"] {
        assert!(afosto(body).odr().accept_order("o").send().await.is_err(), "{body}");
    }
    for body in [
        "",
        "null",
        "true",
        "1",
        "{}",
        "[]",
        r#""ok""#,
        "OK",
        "released",
        r#"{"success": true}"#,
        r#"{"message": "Order accepted"}"#,
        r#"{"success": true, "activated": false}"#,
        r#"{"errorCode": "NO_ERROR"}"#,
    ] {
        afosto(body).odr().accept_order("o").send().await.unwrap_or_else(|error| panic!("{body}: {error}"));
        ownli(body).deactivate_vehicle("V").send().await.unwrap_or_else(|error| panic!("{body}: {error}"));
    }
}

/// What is neither plainly well nor plainly ill, with words that the error keeps.
#[tokio::test]
async fn where_nothing_is_given_what_does_not_say_success_is_an_unknown_outcome() {
    for (body, words) in [
        (r#"{"code": 40301}"#, ""),
        (r#"{"status": "locked"}"#, ""),
        (r#"{"statusCode": 302, "location": "/login"}"#, ""),
        (r#"{"message": "Account suspended by us"}"#, "Account suspended by us"),
        (r#"{"detail": "Order is locked"}"#, "Order is locked"),
        (r#"{"error": null, "message": "Onder onderhoud"}"#, "Onder onderhoud"),
        (r#"{"redirect": "/login"}"#, ""),
        (r#"["order locked"]"#, "order locked"),
        ("[1, 2]", ""),
    ] {
        for error in [
            afosto(body).odr().accept_order("o").send().await.unwrap_err(),
            ownli(body).deactivate_vehicle("V").send().await.unwrap_err(),
        ] {
            assert_unknown(&error, body);
            assert!(error.to_string().contains(words) && error.to_string().contains("neither"), "{body}: {error}");
        }
    }
    let long = format!(r#"{{"message": "{}"}}"#, "so much to say ".repeat(100));
    let error = afosto(&long).odr().accept_order("o").send().await.unwrap_err();
    assert!(error.to_string().chars().count() < 500, "{error}");
}

#[tokio::test]
async fn free_json_that_says_failure_is_no_answer_of_what_has_an_effect() {
    let profile = pivot_json::RawJson::null();
    let trace = "x".repeat(300_000);
    for body in [
        "false".to_owned(),
        r#""ERROR: locked""#.to_owned(),
        r#"[{"success": false}]"#.to_owned(),
        r#"{"statusCode": 401, "message": "Unauthorized", "balance": 1}"#.to_owned(),
        r#"{"hasErrors": "1"}"#.to_owned(),
        r#"{"wrapper": {"success": false}}"#.to_owned(),
        format!(r#"{{"success": false, "StackTrace": "{trace}", "message": "denied"}}"#),
        format!(r#"{{"trace": ["{trace}", "{trace}"], "success": false}}"#),
    ] {
        let error = afosto(&body).iam().upsert_profile_definition("p", &profile).send().await.unwrap_err();
        assert_unknown(&error, &body[..body.len().min(80)]);
    }
    for body in ["null", "true", "{}", r#"{"id": "p", "any": {"success": false}}"#, r#"{"fields": ["a"]}"#, r#""done""#]
    {
        let text = afosto(body).iam().upsert_profile_definition("p", &profile).send().await;
        text.unwrap_or_else(|error| panic!("{body}: {error}"));
    }
}

#[tokio::test]
async fn an_order_whose_id_names_nothing_is_an_unknown_outcome() {
    let order = afosto_client::odr::OrderModel::default();
    for body in [r#"{"id": ""}"#, r#"{"id": "null", "number": "A"}"#, r#"{"id": "undefined"}"#, r#"{"id": "0"}"#] {
        assert_unknown(&afosto(body).odr().create_order(&order).send().await.unwrap_err(), body);
    }
    assert!(afosto(r#"{"id": "o-1"}"#).odr().create_order(&order).send().await.is_ok());
}

#[tokio::test]
async fn a_list_beside_which_a_failure_is_said_is_no_list() {
    for body in [
        r#"{"vehicles": [], "success": false}"#,
        r#"{"vehicles": [{"id": "a"}], "success": false}"#,
        r#"{"vehicles": [], "statusCode": 500, "message": "x"}"#,
        r#"{"vehicles": null, "status": 500, "message": "x"}"#,
        r#"{"vehicles": [], "error": "denied"}"#,
        r#"{"vehicles": [], "status": -1}"#,
        r#"{"vehicles": [], "serverError": "denied"}"#,
        r#"{"vehicles": "", "message": "Unauthorized"}"#,
        r#"{"vehicles": {}, "errors": ["no"]}"#,
        r#"{"success": false}"#,
        r#"{"vehicles": false}"#,
    ] {
        let listed = ownli(body).vehicles().try_collect_max(10).await;
        assert!(listed.is_err(), "{body}: {listed:?}");
    }
    for (body, count) in [
        (r#"{"vehicles": null, "totalPages": 1}"#, 0),
        (r#"{"vehicles": "", "totalPages": 1}"#, 0),
        (r#"{"vehicles": [], "success": true, "message": "No vehicles"}"#, 0),
        (r#"{"vehicles": {"id": "a"}, "totalPages": 1}"#, 1),
        (r#"{"vehicles": [{"id": "a"}], "totalPages": 1, "error": null}"#, 1),
    ] {
        assert_eq!(ownli(body).vehicles().try_collect_max(10).await.unwrap().len(), count, "{body}");
    }
}

#[tokio::test]
async fn an_answer_that_is_no_json_is_told_by_why_it_is_none() {
    for body in [r#"{"id": "t1", "user_id": "u"#, r#"{"id": "t1"; "a": 1}"#] {
        let bought = orange(body).buy_esim("o").send().await.unwrap_err();
        let text = bought.error().to_string();
        assert!(bought.unknown().is_some() && text.contains("line 1 column"), "{text}");
        assert!(!text.contains("says that it failed") && bought.error().message().is_none(), "{text}");
    }
}

#[tokio::test]
async fn an_error_in_the_place_of_a_file_is_no_file_and_a_file_of_json_is_one() {
    let gone = r#"{"code": 404, "message": "not found"}"#;
    for body in [gone, r#"{"success": false, "message": "not found"}"#, r#"{"error": "not found"}"#] {
        let client = afosto_as("application/json", body);
        for error in [
            client.cnt().read_integration_object(1, "x").send().await.unwrap_err(),
            client.cnt().transform_gif().send().await.unwrap_err(),
        ] {
            assert!(
                error.kind() == ErrorKind::ApiFailure && error.to_string().contains("not found"),
                "{body}: {error}"
            );
        }
    }
    let page = "<html>maintenance</html>";
    assert!(afosto_as("text/html", page).cnt().transform_gif().send().await.is_err());
    for (media_type, body) in [
        ("application/json", r#"{"code": 404, "message": "not found", "page": 1}"#),
        ("application/json", "[1, 2]"),
        ("application/json", ""),
        ("text/html", page),
        ("text/plain", gone),
        ("image/png", "\u{89}PNG"),
    ] {
        let file = afosto_as(media_type, body).cnt().read_integration_object(1, "x").send().await.unwrap();
        assert_eq!(file.bytes(1000).await.unwrap(), body.as_bytes(), "{media_type}");
    }
    let long = format!(r#"{{"message": "{}", "code": 404}}"#, "x".repeat(20_000));
    let file = afosto_as("application/json", &long).cnt().read_integration_object(1, "x").send().await.unwrap();
    assert_eq!(file.bytes(30_000).await.unwrap(), long.as_bytes());
}

#[tokio::test]
async fn a_message_in_the_place_of_csv_is_not_copied() {
    for body in ["Internal error", "Message\nService unavailable\n"] {
        let mut kept = Vec::new();
        let csv = orange_as("text/csv", body).transactions_csv(TransactionFilter::default()).send().await.unwrap();
        assert!(csv.copy_to(&mut kept).await.is_err() && kept.is_empty(), "{body}");
    }
    for body in ["id,status\n1,ok\n", "", "sep=;\nid;status\n"] {
        let mut kept = Vec::new();
        let csv = orange_as("text/csv", body).transactions_csv(TransactionFilter::default()).send().await.unwrap();
        assert_eq!(csv.copy_to(&mut kept).await.unwrap(), body.len() as u64);
        assert_eq!(kept, body.as_bytes());
    }
}

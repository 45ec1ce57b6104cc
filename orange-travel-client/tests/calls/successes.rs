//! Successes that are none, and successes in another form than the document shows.

use orange_travel_client::pivot::Transaction;
use orange_travel_client::{Credentials, Environment, Error, ErrorKind, Msisdn, OrangeTravelClient};
use pivot_core::testing::{ManualClock, Reply, StubTransport};

fn fixture(name: &str) -> String {
    std::fs::read_to_string(format!("{}/../pivot-types/fixtures/orange/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// A client whose every call is answered with 200 and this body.
fn answering(body: &str) -> OrangeTravelClient {
    let body = body.to_owned();
    let (transport, clock) = (StubTransport::new(move |_| Reply::json(200, body.clone())), ManualClock::new());
    OrangeTravelClient::builder(Environment::Sandbox, Credentials::bearer("t0ken"))
        .configure(move |core| core.transport(transport.clone()).clock(clock.clone()))
        .build()
        .unwrap()
}

const KEY: &str = "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----\n";

#[tokio::test]
async fn one_object_may_come_as_a_list_of_one_and_of_no_other_number() {
    let (offer, bought) = (fixture("offer.json"), fixture("transaction_esim.json"));
    let key = r#"{"key_type": "rsa256", "public_key_value": "x"}"#;
    let listed = |one: &str| [one.to_owned(), format!(" [{one}]"), format!("\u{feff}[{one}]")];
    for body in listed(&offer) {
        let orange = answering(&body);
        assert_eq!(orange.offer("o").send().await.unwrap().bucket, Some(101));
        assert_eq!(orange.customise_offer("o").name("n").send().await.unwrap().bucket, Some(101));
    }
    for body in listed(&bought) {
        let orange = answering(&body);
        let id = "386c9673-33f8-4364-bb78-e7b18371be5a";
        assert_eq!(orange.buy_esim("07966928-d3a3-453e-9944-b7ff1081794d").send().await.unwrap().id.as_str(), id);
        assert_eq!(orange.transaction("t").send().await.unwrap().id.as_str(), id);
    }
    for body in listed(key) {
        let orange = answering(&body);
        assert_eq!(orange.set_distributor_key(KEY).send().await.unwrap().public_key_value.as_deref(), Some("x"));
        assert_eq!(
            orange.distributor_key().send().await.unwrap().key_type,
            Some(orange_travel_client::keys::KeyType::Rsa256)
        );
    }
    for body in listed(&fixture("count.json")) {
        assert_eq!(answering(&body).count_transactions(Default::default()).send().await.unwrap().count, 42);
    }
    for (body, expected) in [
        ("[]".to_owned(), "expected one item, found none"),
        (format!("[{offer},{offer}]"), "expected one item, found 2"),
    ] {
        let error = answering(&body).offer("o").send().await.unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
    }
}

#[tokio::test]
async fn a_list_of_one_may_come_as_one_object() {
    let supplier = r#"{"id": "s1", "name": "Orange France"}"#;
    for body in [supplier.to_owned(), format!("[{supplier}]")] {
        let suppliers = answering(&body).suppliers().send().await.unwrap();
        assert_eq!((suppliers.len(), suppliers[0].id.as_str()), (1, "s1"));
    }
}

#[tokio::test]
async fn the_body_of_an_error_under_a_success_is_an_error_with_its_words() {
    for body in [
        r#"{"code": 50, "message": "Access denied", "description": "not yours"}"#,
        r#"{"code": "50", "description": "Access denied: not yours"}"#,
        r#"{"message": "Access denied: not yours"}"#,
        r#"[{"code": 50, "message": "Access denied: not yours"}]"#,
    ] {
        let orange = answering(body);
        let bought = orange.buy_esim("o").user_id("u").send().await.unwrap_err();
        assert!(bought.unknown().is_some(), "it may have been made: {bought}");
        let acting: [Error; 2] = [
            orange.set_distributor_key(KEY).send().await.unwrap_err(),
            orange.customise_offer("o").name("n").send().await.unwrap_err(),
        ];
        assert!(acting.iter().all(Error::may_have_taken_effect), "{acting:?}");
        let reading: [Error; 7] = [
            orange.offer("o").send().await.unwrap_err(),
            orange.transaction("t").send().await.unwrap_err(),
            orange.live().send().await.unwrap_err(),
            orange.suppliers().send().await.unwrap_err(),
            orange.distributor_key().send().await.unwrap_err(),
            orange.count_transactions(Default::default()).send().await.unwrap_err(),
            orange
                .sim_status("s", orange_travel_client::suppliers::Line::Transaction("t".into()))
                .send()
                .await
                .unwrap_err(),
        ];
        for error in acting.iter().chain(&reading).chain([bought.error()]) {
            assert_eq!(error.kind(), ErrorKind::ApiFailure, "{body}: {error}");
            assert!(error.to_string().contains("Access denied: not yours"), "{error}");
        }
        assert!(!reading.iter().any(Error::may_have_taken_effect));
    }
}

#[tokio::test]
async fn a_purchase_without_an_id_may_have_been_made() {
    for body in ["{}", r#"{"status": "ok"}"#, r#"{"id": null}"#, r#"{"id": ""}"#, "", "null", "<html>", "[]", "true"] {
        let error = answering(body).buy_esim("o").send().await.unwrap_err();
        assert!(error.unknown().is_some() && error.error().may_have_taken_effect(), "{body:?}: {error}");
    }
    let made: Result<Transaction, _> =
        answering(r#"{"id": "1", "code": 0, "message": "", "new": 1}"#).buy_esim("o").send().await;
    assert_eq!(made.unwrap().id.as_str(), "1");
}

#[tokio::test]
async fn a_refusal_in_another_form_keeps_its_words() {
    for (body, code, said) in [
        (r#"{"code": 50, "message": {"a": 1}, "description": "not yours"}"#, "50", "not yours"),
        (r#"{"code": [50], "message": "Access denied"}"#, "", "Access denied"),
        (r#"{"error_code": "X", "error_message": "in words"}"#, "X", "in words"),
        (r#"{"error": "invalid_client", "error_description": "by policy"}"#, "invalid_client", "by policy"),
        (r#"{"status": "error", "message": "Forbidden"}"#, "", "Forbidden"),
        (r#"{"type": "about:blank", "title": "Forbidden", "detail": "not yours"}"#, "", "not yours"),
        (r#"{"error": {"code": 50, "message": "inside"}}"#, "50", "inside"),
        (r#"[{"code": 50, "message": "in a list"}]"#, "50", "in a list"),
        ("<html><body>by the proxy</body></html>", "", "by the proxy"),
        ("Forbidden by policy", "", "Forbidden by policy"),
    ] {
        let (transport, clock) = (StubTransport::new(move |_| Reply::status(400).body(body)), ManualClock::new());
        let orange = OrangeTravelClient::builder(Environment::Sandbox, Credentials::bearer("t0ken"))
            .configure(move |core| core.transport(transport.clone()).clock(clock.clone()))
            .build()
            .unwrap();
        let error = orange.live().send().await.unwrap_err();
        assert_eq!(error.vendor_code().unwrap_or_default(), code, "{body}");
        assert!(error.to_string().contains(said), "{body}: {error}");
    }
}

#[tokio::test]
async fn a_purchase_whose_answer_names_nothing_or_another_offer_is_an_unknown_outcome() {
    for body in [
        r#"{"id": "0", "status": "ok"}"#,
        r#"{"id": 0, "status": "ok"}"#,
        r#"{"id": -1, "status": "ok"}"#,
        r#"{"id": "null", "status": "ok"}"#,
        r#"{"id": "undefined", "status": "ok"}"#,
        r#"{"id": "error", "status": "ok"}"#,
        r#"{"id": false, "status": "ok"}"#,
        r#"{"id": "\u0000", "status": "ok"}"#,
        r#"{"id": "\u200b", "status": "ok"}"#,
        r#"{"id": "00000000-0000-0000-0000-000000000000", "status": "ok"}"#,
        r#"{"id": "t1", "offer_id": "07966929"}"#,
        r#"{"id": "t1", "offer_id": 7, "status": "ok"}"#,
        r#"{"id": "t1", "error": {}}"#,
        r#"{"id": "t1", "success": "nope"}"#,
        r#"{"id": "t1", "message": "Solde insuffisant"}"#,
    ] {
        let bought = answering(body).buy_esim("07966928").send().await;
        assert!(bought.is_err_and(|error| error.unknown().is_some()), "{body}");
    }
    for body in [
        r#"{"id": "t1"}"#,
        r#"{"id": "t1", "offer_id": "07966928"}"#,
        r#"{"id": "t1", "offer_id": 7966928}"#,
        r#"{"id": "t1", "offer_id": " 07966928 "}"#,
        r#"{"id": "t1", "offer_id": null}"#,
        r#"{"id": "t1", "offer_id": ""}"#,
    ] {
        let bought = answering(body).buy_esim("07966928").send().await;
        assert_eq!(bought.unwrap_or_else(|error| panic!("{body}: {error}")).id.as_str(), "t1", "{body}");
    }
}

#[tokio::test]
async fn a_purchase_that_was_made_and_failed_says_so_in_its_status() {
    for (status, is_failure) in [
        ("ko", true),
        ("expired", true),
        ("FAILED", true),
        ("Rejected", true),
        ("cancelled", true),
        ("created", false),
        ("pending", false),
        ("ok", false),
        ("delivered", false),
    ] {
        let body = format!(r#"{{"id": "t1", "creation_date": "2026-01-01T10:00:00Z", "status": "{status}"}}"#);
        let bought = answering(&body).buy_esim("o").send().await.unwrap();
        assert_eq!(bought.status.unwrap().is_failure(), is_failure, "{status}");
    }
}

#[tokio::test]
async fn a_count_of_nothing_beside_a_refusal_is_no_count() {
    for body in [
        r#"{"count": 0, "message": "Access denied"}"#,
        r#"{"count": 0, "code": 42, "message": "Expired credentials"}"#,
        r#"{"count": 0, "error": {}}"#,
    ] {
        let counted = answering(body).count_transactions(Default::default()).send().await;
        assert!(counted.is_err(), "{body}: {counted:?}");
    }
    for body in [r#"{"count": 0}"#, r#"{"count": 0, "message": "No transactions"}"#, r#"{"count": 3, "message": "x"}"#]
    {
        assert!(answering(body).count_transactions(Default::default()).send().await.is_ok(), "{body}");
    }
}

#[tokio::test]
async fn an_answer_that_is_not_certainly_the_purchase_is_kept_with_its_id_in_the_error() {
    for body in [
        r#"{"id": "t1", "offer_id": "other", "status": "created"}"#,
        r#"{"id": "0", "offer_id": "o", "user_id": "t1"}"#,
        r#"[{"id": "t1", "offer_id": "other"}]"#,
    ] {
        let error = answering(body).buy_esim("o").send().await.unwrap_err();
        assert!(error.unknown().is_some(), "{error}");
        let (status, kept) = (error.error().status().map(|status| status.as_u16()), error.error().expose_body());
        assert_eq!(status, Some(200), "{error}");
        assert!(kept.is_some_and(|kept| String::from_utf8_lossy(kept.as_ref()).contains("t1")), "{error}");
    }
}

/// The answer of a purchase with these parameters.
fn with_parameters(parameters: &str) -> String {
    format!(r#"{{"id": "t1", "offer_id": "o", "status": "created", "parameters": {parameters}}}"#)
}

#[tokio::test]
async fn a_top_up_whose_answer_is_for_another_number_or_sim_is_an_unknown_outcome() {
    let number = || Msisdn::new("+33 6 84 58 75 87").unwrap();
    for another in
        [r#"{"msisdn": "612345678"}"#, r#"{"msisdn": 612345678}"#, r#"{"msisdn": "+33 6 84 58 75 88", "prefix": "33"}"#]
    {
        for body in [with_parameters(another), format!("[{}]", with_parameters(another))] {
            let error = answering(&body).top_up("o", number()).send().await.unwrap_err();
            assert!(error.unknown().is_some() && error.to_string().contains("another phone number"), "{body}: {error}");
            assert!(!error.to_string().contains("612345678"), "{error}");
        }
    }
    for same in ["{}", "[]", "null", r#"{"msisdn": ""}"#, r#"{"msisdn": null}"#, r#"{"msisdn": "None"}"#]
        .into_iter()
        .chain([r#"{"msisdn": "0684587587"}"#, r#"{"msisdn": 33684587587}"#, r#"{"msisdn": 684587587.0}"#])
    {
        let made = answering(&with_parameters(same)).top_up("o", number()).send().await;
        assert_eq!(made.unwrap().id.as_str(), "t1", "{same}");
    }
    for (answered, is_same) in [
        (r#"{"simId": "1956392841179"}"#, true),
        (r#"{"simId": 1956392841179}"#, true),
        (r#"{"simId": ""}"#, true),
        (r#"{"iccid": "89330123456789012345"}"#, true),
        (r#"{"simId": "1956392841170"}"#, false),
        (r#"{"simId": 195639284117}"#, false),
    ] {
        let made = answering(&with_parameters(answered)).top_up_sim("o", "1956392841179").send().await;
        assert_eq!(made.is_ok(), is_same, "{answered}");
        assert!(made.err().is_none_or(|error| error.unknown().is_some()), "{answered}");
    }
}

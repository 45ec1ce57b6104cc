//! What is refused, by the client before it sends or by Orange after.

use std::sync::atomic::{AtomicUsize, Ordering};

use orange_travel_client::suppliers::{Line, SupplierRef, ZoneLevel};
use orange_travel_client::*;
use pivot::{LocalDate, Supplier, SupplierId};
use pivot_core::testing::Reply;
use pivot_core::transport::TransportErrorKind::Connect;

use crate::scene::{Scene, created, scene};

#[tokio::test]
async fn the_reason_of_a_rejection_changes_nothing_but_its_words() {
    for (status, body, reason, is_unknown) in [
        (
            400,
            r#"{"code": 0, "message": "Bad Request", "description": "bucket empty for the offer"}"#,
            Some(RejectionReason::EmptyBucket),
            false,
        ),
        (
            400,
            r#"{"code": 0, "message": "offer_id missing", "description": ""}"#,
            Some(RejectionReason::MissingOffer),
            false,
        ),
        (
            400,
            r#"{"code": 0, "message": "Bad Request", "description": "transaction failed at the supplier Orange France"}"#,
            Some(RejectionReason::SupplierFailure),
            false,
        ),
        (400, r#"{"code": 0, "message": "Bad Request"}"#, Some(RejectionReason::Unrecognised), false),
        (400, "", Some(RejectionReason::Unrecognised), false),
        (400, "[1]", Some(RejectionReason::Unrecognised), false),
        (403, r#"{"code": 50, "message": "bucket empty"}"#, None, false),
        // The same words under a status that leaves open whether it was bought.
        (500, r#"{"code": 1, "message": "bucket empty"}"#, None, true),
        (201, r#"{"code": 0, "message": "bucket empty for the offer"}"#, None, true),
    ] {
        let Scene { orange, transport, .. } = scene(move |_| Reply::json(status, body));
        let error = orange.buy_esim("x").send().await.unwrap_err();
        assert_eq!(error.rejection().map(|rejection| rejection.reason()), reason, "{status} {body}");
        assert_eq!(error.unknown().is_some(), is_unknown, "{status} {body}");
        assert_eq!(transport.received().len(), 1, "{status} {body}");
        if let Some(rejection) = error.rejection() {
            assert_eq!(rejection.words(), error.error().message().unwrap_or_default());
        }
    }
}

#[tokio::test]
async fn a_purchase_that_was_refused_or_never_left_is_known_not_to_be_made() {
    let refused = scene(|_| Reply::json(403, r#"{"code": 50, "message": "Access denied"}"#));
    let error = refused.orange.buy_esim("x").send().await.unwrap_err();
    assert!(error.unknown().is_none());
    assert_eq!(ErrorCode::of(error.error()), Some(ErrorCode::AccessDenied));

    let turns = AtomicUsize::new(0);
    let lost = scene(move |request| match turns.fetch_add(1, Ordering::SeqCst) {
        0 => Reply::failure(Connect),
        _ => created(request),
    });
    lost.orange.buy_esim("x").send().await.unwrap();
    assert_eq!(lost.transport.received().len(), 2);
}

/// Who can be asked what \[doc\]: a balance of a line of two suppliers, global balances and SIMs by their id of one.
#[tokio::test]
async fn what_the_document_says_a_supplier_has_not_is_not_asked_of_it_however_it_is_named() {
    const LISTED: [(&str, &str); 4] = [
        ("92d376d4-0c18-4da8-9e6e-4dd173bc554e", "Welcome Travelers"),
        ("7413e966-c97c-11ed-b80c-fa163e78aa28", "Orange France"),
        ("e0c798dd-54a2-462d-8f87-79a44f7547a1", "Orange Spain"),
        ("e2c44763-fa73-11ef-bc0c-fa163ed2cb6e", "Orange Travel B2B"),
    ];
    let spelled = |id: &str, name: &str| -> Vec<SupplierRef> {
        let by_name = |name: &str| (&Supplier::builder().id(SupplierId::from("s")).name(name).build()).into();
        let with_another_name = Supplier::builder().id(SupplierId::from(id)).name("Whatever").build();
        let with_a_blank_name = Supplier::builder().id(SupplierId::from(id)).name(" ").build();
        vec![
            id.into(),
            SupplierId::from(id).into(),
            id.to_uppercase().as_str().into(),
            format!(" {id}\n").as_str().into(),
            format!("{{{id}}}").as_str().into(),
            format!("urn:uuid:{id}").as_str().into(),
            id.replace('-', "").as_str().into(),
            (&with_another_name).into(),
            (&with_a_blank_name).into(),
            by_name(name),
            by_name(&name.to_uppercase()),
            by_name(&format!(" {} ", name.replace(' ', "-"))),
        ]
    };
    let scene = scene(|_| Reply::json(200, r#"{"status": "free", "buckets": [], "zones": [], "start_date": "None"}"#));
    let orange = &scene.orange;
    let (start, end) = ("2024-01-01".parse().unwrap(), "2024-02-01".parse().unwrap());
    for (id, name) in LISTED {
        let (is_travelers, is_france) = (name == "Welcome Travelers", name == "Orange France");
        for supplier in spelled(id, name) {
            let (sim, bought) = (|| Line::SimId("1956392841179".to_owned()), || Line::Transaction("t1".into()));
            let sent = [
                (orange.sim_status(supplier.clone(), bought()).send().await.map(drop), true),
                (orange.sim_status(supplier.clone(), sim()).send().await.map(drop), is_travelers),
                (orange.usage_balances(supplier.clone(), bought()).send().await.map(drop), is_travelers || is_france),
                (orange.usage_balances(supplier.clone(), sim()).send().await.map(drop), is_travelers),
                (
                    orange.global_balances(supplier.clone(), start, end, ZoneLevel::Region).send().await.map(drop),
                    is_travelers,
                ),
            ];
            for (call, (outcome, has_it)) in sent.into_iter().enumerate() {
                let refusal = outcome.err().map(|error| error.kind());
                assert_eq!(refusal, (!has_it).then_some(ErrorKind::InvalidRequest), "call {call} of {supplier:?}");
            }
        }
    }
    // Nobody knows what a supplier has whose name is not known.
    for unknown in ["s1", "92d376d4-0c18-4da8-9e6e-4dd173bc554f"] {
        orange.global_balances(unknown, start, end, ZoneLevel::Region).send().await.unwrap();
    }
}

#[tokio::test]
async fn what_cannot_be_meant_is_refused_before_anything_is_sent() {
    let scene = scene(|_| Reply::status(500));
    let orange = &scene.orange;
    let day = |text: &str| text.parse::<LocalDate>().unwrap();
    let period = |start, end| orange.global_balances("s", day(start), day(end), ZoneLevel::Country).send();
    let france = Supplier::builder().id(SupplierId::from("s")).name("Orange France").build();
    let spain = Supplier::builder().id(SupplierId::from("s")).name("Orange Spain").build();
    let b2b = Supplier::builder().id(SupplierId::from("e2c44763-fa73-11ef-bc0c-fa163ed2cb6e")).build();
    let (sim, bought) = (|| Line::SimId("1956392841179".to_owned()), || Line::Transaction("t1".into()));
    let private = "-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----\n";
    let errors = [
        (period("2024-01-01", "2024-07-01").await.unwrap_err(), "six months or more"),
        (period("2024-01-01", "2023-12-31").await.unwrap_err(), "before it starts"),
        (orange.sim_status(&france, sim()).send().await.unwrap_err(), "only Welcome Travelers does"),
        (orange.usage_balances(&france, sim()).send().await.unwrap_err(), "only Welcome Travelers does"),
        (
            orange.usage_balances(&spain, bought()).send().await.unwrap_err(),
            "only Welcome Travelers or Orange France does",
        ),
        (
            orange.usage_balances("e0c798dd-54a2-462d-8f87-79a44f7547a1", bought()).send().await.unwrap_err(),
            "Orange Spain does not tell what is left on a line",
        ),
        (orange.usage_balances(&b2b, bought()).send().await.unwrap_err(), "Orange Travel B2B does not tell"),
        (
            orange
                .global_balances(&france, day("2024-01-01"), day("2024-02-01"), ZoneLevel::Region)
                .send()
                .await
                .unwrap_err(),
            "only Welcome Travelers does",
        ),
        (orange.sim_status("s", Line::SimId(" ".to_owned())).send().await.unwrap_err(), "simId is empty"),
        (orange.customise_offer("o").send().await.unwrap_err(), "nothing is to be changed"),
        (orange.set_distributor_key(private).send().await.unwrap_err(), "private key, which must never leave"),
        (orange.set_distributor_key("MIIB").send().await.unwrap_err(), "no public key in PEM"),
        (orange.offer("").send().await.unwrap_err(), "path parameter id is empty"),
    ];
    for (error, why) in errors {
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert!(error.to_string().contains(why), "{error}");
    }
    let error = orange.top_up_sim("o", "").send().await.unwrap_err();
    assert!(error.to_string().contains("simId is empty") && error.unknown().is_none(), "{error}");
    assert_eq!(scene.transport.received().len(), 0);
    period("2024-01-01", "2024-06-30").await.unwrap_err();
    assert!(!scene.transport.received().is_empty(), "just under six months is asked for");
}

#[tokio::test]
async fn an_error_says_what_orange_says() {
    let body = r#"{"code": 25, "description": "Missing header", "message": "Accept"}"#;
    let scene = scene(move |_| Reply::json(400, body).header("x-oapi-request-id", "req-1"));
    let error = scene.orange.live().send().await.unwrap_err();
    assert_eq!(ErrorCode::of(&error), Some(ErrorCode::MissingHeader));
    assert_eq!(
        error.to_string(),
        "orange live: GET /live answered 400 Bad Request, code 25: Accept: Missing header (request id req-1)"
    );
}

//! What operations do decides how they are called: GETs that act, POSTs that only read, PUTs that may do more each time.

use afosto_client::{AfostoClient, Error, ErrorKind, Idempotency};
use pivot_core::testing::Reply;
use pivot_core::transport::TransportErrorKind::{Connect, Interrupted, Timeout};
use pivot_core::{BoxFuture, Endpoint, Operation};

use crate::scene::scene;
use afosto_client::{cat, cnt, iam, lcs, mes, odr, rel, wms};

type Run = fn(&AfostoClient) -> BoxFuture<'static, Result<(), Error>>;

/// Makes the call, whatever it brings.
macro_rules! run {
    (|$afosto:ident| $call:expr) => {
        |$afosto: &AfostoClient| {
            let call = $call.send();
            Box::pin(async move { call.await.map(drop) }) as BoxFuture<'static, Result<(), Error>>
        }
    };
}

/// GETs that must not happen twice.
const ACTING: [Run; 7] = [
    run!(|afosto| afosto.odr().execute_payment("secret")),
    run!(|afosto| afosto.odr().start_payment("secret")),
    run!(|afosto| afosto.iam().revoke_access_tokens()),
    run!(|afosto| afosto.iam().extend_access_token()),
    run!(|afosto| afosto.iam().request_authorization()),
    run!(|afosto| afosto.iam().redirect_user_to_client("reference")),
    run!(|afosto| afosto.rel().start_address_search_session()),
];

/// POSTs that only read.
const SEARCHES: [Run; 4] = [
    run!(|afosto| afosto.odr().search_orders(&Default::default())),
    run!(|afosto| afosto.odr().evaluate_pricing_rules(&Default::default())),
    run!(|afosto| afosto.rel().search_contacts(&Default::default())),
    run!(|afosto| afosto.wms().search_claims(&Default::default())),
];

#[tokio::test]
async fn a_get_that_acts_is_sent_once_where_its_answer_is_lost() {
    let failures: [fn() -> Reply; 4] = [
        || Reply::status(503),
        || Reply::failure(Interrupted),
        || Reply::failure(Timeout),
        || Reply::json(200, "{").disconnect(),
    ];
    for run in ACTING {
        for failure in failures {
            let scene = scene(move |_| failure());
            let error = run(&scene.afosto).await.unwrap_err();
            assert_eq!(scene.lines().len(), 1, "{error}");
            assert!(error.may_have_taken_effect(), "{error}");
        }
    }
}

#[tokio::test]
async fn a_get_that_acts_is_led_to_no_other_host_and_to_no_page() {
    for (status, location) in
        [(302, "https://elsewhere.example/"), (307, "https://elsewhere.example/"), (302, "/page"), (303, "/page")]
    {
        for run in ACTING {
            let scene = scene(move |request| match request.url.path() {
                "/page" | "/" => Reply::json(200, "{}"),
                _ => Reply::status(status).header("location", location),
            });
            let error = run(&scene.afosto).await.unwrap_err();
            assert_eq!((error.kind(), scene.lines().len()), (ErrorKind::Redirect, 1), "{error}");
        }
    }
}

#[tokio::test]
async fn what_never_left_is_sent_again_whatever_it_does() {
    for run in ACTING {
        let scene = scene(|_| Reply::failure(Connect));
        let error = run(&scene.afosto).await.unwrap_err();
        assert_eq!((scene.lines().len(), error.may_have_taken_effect()), (4, false), "{error}");
    }
}

#[tokio::test]
async fn a_post_that_only_reads_is_repeated_and_has_done_nothing() {
    for run in SEARCHES {
        let scene = scene(|_| Reply::failure(Interrupted));
        let error = run(&scene.afosto).await.unwrap_err();
        assert_eq!((scene.lines().len(), error.may_have_taken_effect()), (4, false), "{error}");
    }
}

/// What each kind is, by the reference's words: not by the table that the client is generated from.
#[test]
fn operations_do_what_the_reference_says_of_them() {
    let is = |idempotency: Idempotency, endpoints: &[&Endpoint]| {
        for endpoint in endpoints {
            assert_eq!(endpoint.idempotency, idempotency, "{}", endpoint.operation);
        }
    };
    // Pays, revokes, issues, stores an approval, starts a session or a process; adds to what is there.
    let once = [
        odr::operations::ExecutePayment::ENDPOINT,
        odr::operations::StartPayment::ENDPOINT,
        iam::operations::RevokeAccessTokens::ENDPOINT,
        iam::operations::ExtendAccessToken::ENDPOINT,
        iam::operations::RequestAuthorization::ENDPOINT,
        iam::operations::RedirectUserToClient::ENDPOINT,
        iam::operations::ExportLogs::ENDPOINT,
        rel::operations::StartAddressSearchSession::ENDPOINT,
        cnt::operations::ValidateBatch::ENDPOINT,
        cnt::operations::ConfirmBatch::ENDPOINT,
        cnt::operations::CreatePdf::ENDPOINT,
        cat::operations::SearchCollectionKeys::ENDPOINT,
        lcs::operations::UpdateShipmentOverage::ENDPOINT,
        lcs::operations::UpdateShipmentBackorders::ENDPOINT,
        wms::operations::AttachClaimItems::ENDPOINT,
        odr::operations::CreateOrder::ENDPOINT,
    ];
    is(Idempotency::NonIdempotent, &once);
    // Marks, removes by id, creates or updates, sets.
    let idempotent = [
        mes::operations::GetAndMarkEmail::ENDPOINT,
        cnt::operations::DeleteInstantDocuments::ENDPOINT,
        cnt::operations::UpsertDefinition::ENDPOINT,
        wms::operations::SetStock::ENDPOINT,
        wms::operations::ExtendClaim::ENDPOINT,
        odr::operations::DeleteOrder::ENDPOINT,
    ];
    is(Idempotency::Idempotent, &idempotent);
    // Looks up, counts, calculates, tests.
    let none = [
        odr::operations::GetPayment::ENDPOINT,
        odr::operations::SearchOrders::ENDPOINT,
        odr::operations::ProjectPricing::ENDPOINT,
        odr::operations::EvaluatePricingRules::ENDPOINT,
        odr::operations::CheckSessionIdentityExists::ENDPOINT,
        rel::operations::CheckIdentityExists::ENDPOINT,
        rel::operations::GetGeocode::ENDPOINT,
        cnt::operations::TestDataflowMatch::ENDPOINT,
        cnt::operations::CreateInlinePdf::ENDPOINT,
        iam::operations::QueryLogs::ENDPOINT,
        iam::operations::GetUsageReport::ENDPOINT,
        wms::operations::ListTransfers::ENDPOINT,
        wms::operations::GetRouteDuration::ENDPOINT,
        wms::operations::SearchInventoryItems::ENDPOINT,
    ];
    is(Idempotency::Safe, &none);
}

#[tokio::test]
async fn a_refund_by_a_path_of_ones_own_is_sent_once_however_it_is_written() {
    for (path, names) in [
        ("/odr/payments/s3cret/execute", [].as_slice()),
        ("/odr/payments/{secret}/execute/", &[("secret", "s3cret")]),
        ("/odr/payments/{secret}/{deed}", &[("secret", "s3cret"), ("deed", "execute")]),
    ] {
        let scene = scene(|_| Reply::failure(Interrupted));
        let request = scene.afosto.request(afosto_client::Method::GET, path);
        let request = names.iter().fold(request, |request, (name, value)| request.path(name, *value));
        let error = request.send_raw().await.unwrap_err();
        assert_eq!((scene.lines().len(), error.may_have_taken_effect()), (1, true), "{path}: {error}");
    }
}

#[tokio::test]
async fn a_key_in_a_header_of_ones_own_is_refused_where_it_would_be_replaced_or_replace_one() {
    use afosto_client::RequestOptionsBuilder;
    let scene = scene(|_| Reply::json(200, r#"{"id": "o-1"}"#));
    let order = odr::OrderModel::default();
    for name in ["x-idempotency-key", "X-Idempotency-Key"] {
        let own = scene.afosto.odr().create_order(&order).header(name, "order-4711").send().await.unwrap_err();
        let post = || scene.afosto.request(afosto_client::Method::POST, "/odr/orders");
        let by_hand = post().header(name, "order-4711").send_raw().await.unwrap_err();
        let both = post().idempotency_key("order-4711").header(name, " ").send_raw().await.unwrap_err();
        for error in [own, by_hand, both] {
            assert!(!error.may_have_taken_effect() && error.to_string().contains("idempotency_key"), "{error}");
        }
    }
    assert!(scene.lines().is_empty());
    scene.afosto.odr().create_order(&order).idempotency_key("order-4711").send().await.unwrap();
    assert_eq!(scene.transport.received()[0].header("x-idempotency-key"), "order-4711");
}

#[tokio::test]
async fn a_success_in_the_words_of_the_operation_is_one() {
    for (body, is_well) in [
        (r#"{"message": "Order allocated"}"#, true),
        (r#"{"allocated": true}"#, true),
        (r#"{"status": "ALLOCATED"}"#, true),
        ("Allocated", true),
        (r#"{"message": "Order fulfilled"}"#, false),
        (r#"{"message": "Order not allocated"}"#, false),
        (r#"{"allocated": false}"#, false),
    ] {
        let scene = scene(move |_| Reply::json(200, body));
        let result = scene.afosto.odr().allocate_order("o").send().await;
        assert_eq!(result.is_ok(), is_well, "{body}: {:?}", result.err());
    }
}

//! The calls, over a transport that answers by itself.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers may fail as loudly as their tests

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use futures_util::future::join_all;
use futures_util::{StreamExt, TryStreamExt};
use orange_travel_client::suppliers::{Line, SimState, SupplierRef, ZoneLevel};
use orange_travel_client::*;
use pivot::{LocalDate, Supplier, SupplierId};
use pivot_core::Clock;
use pivot_core::testing::{FixedRng, ManualClock, Received, Reply, StubTransport};
use pivot_core::transport::TransportErrorKind::Connect;
use serde_json::{Value, json};

struct Scene {
    orange: OrangeTravelClient,
    transport: StubTransport,
    clock: ManualClock,
}

/// A client of the sandbox with a fixed token.
fn scene(answer: impl Fn(&Received) -> Reply + Send + Sync + 'static) -> Scene {
    scene_with(Credentials::bearer("t0ken"), StubTransport::new(answer))
}

fn scene_with(credentials: Credentials, transport: StubTransport) -> Scene {
    scene_on(ManualClock::new(), credentials, transport)
}

fn scene_on(clock: ManualClock, credentials: Credentials, transport: StubTransport) -> Scene {
    let (carrier, time) = (transport.clone(), clock.clone());
    let builder = OrangeTravelClient::builder(Environment::Sandbox, credentials);
    let orange =
        builder.configure(move |core| core.transport(carrier.clone()).clock(time.clone()).random(FixedRng(0.0)));
    Scene { orange: orange.build().unwrap(), transport, clock }
}

fn fixture(name: &str) -> String {
    std::fs::read_to_string(format!("{}/../pivot-types/fixtures/orange/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// The document's transaction, of the offer, phone number and SIM that a request asks for.
fn created(request: &Received) -> Reply {
    let asked: Value = serde_json::from_slice(&request.body).unwrap();
    let mut made: Value = serde_json::from_str(&fixture("transaction_esim.json")).unwrap();
    made["offer_id"] = asked["offer_id"].clone();
    for (name, value) in asked["parameters"].as_object().into_iter().flatten() {
        made["parameters"][name] = value.clone();
    }
    Reply::json(201, made.to_string())
}

fn sent_body(scene: &Scene) -> Value {
    serde_json::from_slice(&scene.transport.received().last().unwrap().body).unwrap()
}

#[tokio::test]
async fn every_call_goes_where_the_vendor_says() {
    let scene = scene(|request| match request.url.path().rsplit('/').next().unwrap() {
        "live" => Reply::json(200, r#"{"isAlive": true, "version": "1"}"#),
        "suppliers" => Reply::json(200, fixture("suppliers.json")),
        "simstatus" => Reply::json(200, fixture("sim_status.json")),
        "usagebalances" => Reply::json(200, fixture("usage_balances.json")),
        "globalbalances" => Reply::json(200, fixture("global_balances.json")),
        "count" => Reply::json(200, fixture("count.json")),
        "keys" => Reply::json(200, r#"{"key_type": "rsa256", "public_key_value": "…"}"#),
        "o1" => Reply::json(200, fixture("offer.json")),
        "t1" => Reply::json(200, fixture("transaction_detail.json")),
        _ => Reply::json(200, "[]"),
    });
    let orange = &scene.orange;
    assert_eq!(orange.live().send().await.unwrap().is_alive, Some(true));
    orange.countries().page_size(5).start_at(10).try_collect_max(10).await.unwrap();
    orange.currencies().try_collect_max(10).await.unwrap();
    assert_eq!(orange.suppliers().send().await.unwrap().len(), 4);
    let status = orange.sim_status("s 1", Line::Transaction("t1".into())).send().await.unwrap();
    assert_eq!(status.status, Some(SimState::SuspendedFraud));
    let balances = orange.usage_balances("s1", Line::SimId("1956392841179".to_owned())).send().await.unwrap();
    assert_eq!(balances.buckets[0].data_remaining.unwrap().to_string(), "13.2");
    let (start, end): (LocalDate, LocalDate) = ("2024-01-01".parse().unwrap(), "2024-03-31".parse().unwrap());
    orange.global_balances("s1", start, end, ZoneLevel::Region).send().await.unwrap();
    orange.offers().try_collect_max(10).await.unwrap();
    orange.offer("o1").send().await.unwrap();
    orange.customise_offer("o1").name("n").fees_in_percent(10).metadata("m").send().await.unwrap();
    assert_eq!(
        sent_body(&scene),
        json!({"name": "n", "distributor_fees": 10, "distributor_fees_type": "percent", "metadata": "m"})
    );
    let filter = TransactionFilter::default().status("ok").user("u").supplier("s").offer("x").user("635768534667763");
    orange.transactions(filter.clone()).try_collect_max(10).await.unwrap();
    assert_eq!(orange.count_transactions(filter).send().await.unwrap().count, 42);
    orange.transaction("t1").send().await.unwrap();
    orange.distributor_key().send().await.unwrap();
    let pem = "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----\n";
    orange.set_distributor_key(pem).send().await.unwrap();
    assert_eq!(sent_body(&scene), json!({"key_type": "rsa256", "public_key_value": pem}));
    orange.set_distributor_key_in_base64(pem).send().await.unwrap();

    let received = scene.transport.received();
    let lines: Vec<String> = received
        .iter()
        .map(|request| {
            assert_eq!(request.header("accept"), "application/json");
            assert_eq!(request.header("authorization"), "Bearer t0ken");
            let path = request.url.path().strip_prefix("/travel-b2b-sandbox/v1").unwrap();
            format!("{} {path} {}", request.method, request.url.query().unwrap_or_default())
        })
        .collect();
    assert_eq!(
        lines,
        [
            "GET /live ",
            "GET /countries offset=10&limit=5",
            "GET /currencies offset=0&limit=100",
            "GET /distributors/suppliers ",
            "GET /distributors/suppliers/s%201/simstatus transaction=t1",
            "GET /distributors/suppliers/s1/usagebalances simId=1956392841179",
            "GET /distributors/suppliers/s1/globalbalances startDate=2024-01-01&endDate=2024-03-31&zoneLevel=region",
            "GET /distributors/offers offset=0&limit=100",
            "GET /distributors/offers/o1 ",
            "PATCH /distributors/offers/o1 ",
            "GET /distributors/transactions status=ok&supplier=s&offer=x&user=635768534667763&offset=0&limit=100",
            "GET /distributors/transactions/count status=ok&supplier=s&offer=x&user=635768534667763",
            "GET /distributors/transactions/t1 ",
            "GET /distributors/keys ",
            "POST /distributors/keys ",
            "POST /distributors/keys encoding=base64",
        ]
    );
}

#[tokio::test]
async fn the_three_ways_to_buy_send_what_the_document_shows() {
    let scene = scene(created);
    let orange = &scene.orange;
    orange.top_up("7b97", Msisdn::new("+33 684587587").unwrap()).user_id("635768534667763").send().await.unwrap();
    assert_eq!(
        sent_body(&scene),
        json!({"offer_id": "7b97", "user_id": "635768534667763", "parameters": {"msisdn": "684587587"}})
    );
    orange.top_up_sim("44f9", "1956392841179").send().await.unwrap();
    assert_eq!(sent_body(&scene), json!({"offer_id": "44f9", "parameters": {"simId": "1956392841179"}}));
    orange.buy_esim("0796").voucher_id("v1").send().await.unwrap();
    assert_eq!(sent_body(&scene), json!({"offer_id": "0796", "voucher_id": "v1"}));
}

#[tokio::test]
async fn what_the_sources_declare_both_ways_is_read_as_an_object_and_as_a_list_of_one() {
    let offer = fixture("offer.json");
    let key = r#"{"key_type": "rsa256", "public_key_value": "-----BEGIN PUBLIC KEY-----"}"#.to_owned();
    let pem = "-----BEGIN PUBLIC KEY-----\nAA==\n-----END PUBLIC KEY-----\n";
    for (before, after, is_read) in [("", "", true), ("[", "]", true), (" [ ", " ] ", true), ("[[", "]]", false)] {
        let (offer, key) = (format!("{before}{offer}{after}"), format!("{before}{key}{after}"));
        let Scene { orange, .. } = scene(move |request| match request.url.path().ends_with("/keys") {
            true => Reply::json(201, key.clone()),
            false => Reply::json(200, offer.clone()),
        });
        let id = "12fee06a-273e-45c8-9e04-8841e74a749a";
        let outcomes = [
            orange.offer(id).send().await.map(|offer| offer.id.as_str().to_owned()),
            orange.customise_offer(id).name("x").send().await.map(|offer| offer.id.as_str().to_owned()),
            orange.set_distributor_key(pem).send().await.map(|_| id.to_owned()),
            orange.set_distributor_key_in_base64(pem).send().await.map(|_| id.to_owned()),
        ];
        for outcome in outcomes {
            assert_eq!(outcome.is_ok_and(|found| found == id), is_read, "{before} {after}");
        }
    }
}

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

fn token_scene(answer: impl Fn(&Received, usize) -> Reply + Send + Sync + 'static) -> (Scene, Arc<AtomicUsize>) {
    let issued = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&issued);
    let transport = StubTransport::new(move |request| match request.url.path() {
        "/oauth/v3/token" => {
            let number = count.fetch_add(1, Ordering::SeqCst) + 1;
            assert_eq!(request.body, "grant_type=client_credentials");
            assert_eq!(request.header("authorization"), "Basic aWQ6czNjcmV0");
            Reply::json(
                200,
                format!(r#"{{"access_token": "t{number}", "token_type": "Bearer", "expires_in": "3600"}}"#),
            )
        }
        _ => answer(request, count.load(Ordering::SeqCst)),
    });
    (scene_with(Credentials::client("id", "s3cret"), transport), issued)
}

#[tokio::test]
async fn code_42_means_one_new_token_and_one_more_try_and_any_other_401_is_an_error_at_once() {
    let (scene, issued) = token_scene(|request, _| match request.header("authorization") {
        "Bearer t1" => Reply::json(401, r#"{"code": 42, "message": "Expired credentials"}"#),
        _ => created(request),
    });
    scene.orange.buy_esim("x").send().await.unwrap();
    assert_eq!(issued.load(Ordering::SeqCst), 2);

    for (body, calls) in [(r#"{"code": 42}"#, 2), (r#"{"code": "41"}"#, 1), ("", 1), ("<html>", 1)] {
        let (scene, issued) = token_scene(move |_, _| Reply::json(401, body));
        let error = scene.orange.live().send().await.unwrap_err();
        assert!(error.is_auth());
        assert_eq!((issued.load(Ordering::SeqCst), error.attempts()), (calls, calls as u32), "{body}");
    }
}

#[tokio::test]
async fn whatever_the_caller_does_there_are_never_more_than_fifty_token_requests_in_a_minute() {
    let clock = ManualClock::new();
    let asked: Arc<Mutex<Vec<Instant>>> = Arc::default();
    let (time, noted) = (clock.clone(), Arc::clone(&asked));
    // Every token is refused at once, the token endpoint fails half the time, and callers go on and on.
    let transport = StubTransport::new(move |request| {
        if request.url.path() != "/oauth/v3/token" {
            return Reply::json(401, r#"{"code": 42}"#);
        }
        noted.lock().unwrap().push(time.now());
        match noted.lock().unwrap().len() % 2 {
            0 => Reply::status(503),
            _ => Reply::json(200, r#"{"access_token": "t", "token_type": "Bearer", "expires_in": 3600}"#),
        }
    });
    let scene = scene_on(clock, Credentials::client("id", "s3cret"), transport);
    let mut kept_back = 0;
    for second in 0..300 {
        for outcome in join_all((0..5).map(|_| scene.orange.live().send())).await {
            kept_back += usize::from(outcome.unwrap_err().is_rate_limited());
        }
        scene.clock.advance(Duration::from_millis(second % 700));
    }
    let asked = asked.lock().unwrap();
    assert!(asked.len() > 100, "the limit was met, {} requests", asked.len());
    for (first, window) in asked.windows(51).enumerate() {
        assert!(window[50] - window[0] >= Duration::from_secs(60), "51 within a minute, from request {first} on");
    }
    let waited = scene.clock.recorded_sleeps().iter().any(|wait| *wait > Duration::from_secs(1));
    assert!(waited || kept_back > 0, "calls wait for the minute to pass, or say that they would have to");
}

#[tokio::test]
async fn rate_limits_in_both_forms_are_obeyed() {
    for (status, body) in [(429, ""), (403, r#"{"code": 53, "message": "Too many requests"}"#)] {
        let turns = AtomicUsize::new(0);
        let scene = scene(move |_| match turns.fetch_add(1, Ordering::SeqCst) {
            0 => Reply::json(status, body).header("retry-after", "7"),
            _ => Reply::json(200, "{}"),
        });
        scene.orange.live().send().await.unwrap();
        assert_eq!(scene.clock.recorded_sleeps(), [Duration::from_secs(7)]);
    }
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

fn transactions(count: usize) -> Value {
    (0..count).map(|number| json!({"id": number.to_string(), "status": "ok"})).collect()
}

#[tokio::test]
async fn a_list_is_a_stream_that_asks_for_no_page_before_it_is_needed() {
    let scene = scene(|request| {
        let offset: usize = request.url.query_pairs().find(|(name, _)| name == "offset").unwrap().1.parse().unwrap();
        let page: Vec<Value> = transactions(250).as_array().unwrap().iter().skip(offset).take(100).cloned().collect();
        Reply::json(200, Value::from(page).to_string())
    });
    let list = || scene.orange.transactions(TransactionFilter::default());
    let some: Vec<_> = list().items().take(150).try_collect().await.unwrap();
    assert_eq!((some.len(), scene.transport.received().len()), (150, 2));
    let all = list().try_collect_max(250).await.unwrap();
    assert_eq!((all.len(), all[249].id.as_str()), (250, "249"));
    assert!(list().try_collect_max(249).await.unwrap_err().to_string().contains("more than 249"));
}

#[tokio::test]
async fn no_body_is_a_list_without_items_whichever_list_it_is() {
    for reply in [|| Reply::status(204), || Reply::status(200), || Reply::json(200, "null"), || Reply::json(200, "[]")]
    {
        let Scene { orange, .. } = scene(move |_| reply());
        assert!(orange.offers().try_collect_max(1).await.unwrap().is_empty());
        assert!(orange.countries().try_collect_max(1).await.unwrap().is_empty());
        assert!(orange.currencies().try_collect_max(1).await.unwrap().is_empty());
        assert!(orange.transactions(TransactionFilter::default()).try_collect_max(1).await.unwrap().is_empty());
        assert!(orange.suppliers().send().await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn one_odd_record_of_a_list_is_an_error_in_its_place_and_the_list_goes_on() {
    let offer = fixture("offer.json");
    let body = format!("[{offer}, {{\"name\": \"without an id\"}}, null, {offer}]");
    let Scene { orange, .. } = scene(move |request| match request.url.query().unwrap().contains("offset=0") {
        true => Reply::json(200, body.clone()),
        false => Reply::json(200, "[]"),
    });
    let offers: Vec<_> = orange.offers().items().collect().await;
    assert_eq!(offers.iter().map(Result::is_ok).collect::<Vec<_>>(), [true, false, true]);
    let error = offers[1].as_ref().unwrap_err();
    assert!(error.to_string().contains("[1]") && error.body().unwrap().starts_with(b"{\"name\""), "{error}");
}

#[tokio::test]
async fn countries_and_currencies_have_their_codes_under_every_name() {
    for (body, code, name) in [
        (r#"[{"iso_code": "FR", "name": "France", "phone_prefix": 33}]"#, Some("FR"), Some("France")),
        (r#"[{"code": "FR", "name": "France"}]"#, Some("FR"), Some("France")),
        (r#"["FR"]"#, Some("FR"), None),
        (r#"{"iso_code": "FR", "name": "France"}"#, Some("FR"), Some("France")),
        (r#"[{"name": "France"}]"#, None, Some("France")),
    ] {
        let scene = scene(move |request| {
            let is_first = request.url.query().is_some_and(|query| query.contains("offset=0"));
            Reply::json(200, if is_first { body } else { "[]" })
        });
        let countries = scene.orange.countries().try_collect_max(10).await.unwrap();
        assert_eq!((countries[0].code.as_deref(), countries[0].name.as_deref()), (code, name), "{body}");
    }
}

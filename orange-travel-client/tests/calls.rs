//! The calls, over a transport that answers by itself.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers may fail as loudly as their tests

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use client_core::Clock;
use client_core::testing::{FixedRandom, ManualClock, Received, Reply, StubTransport};
use client_core::transport::TransportErrorKind::{Connect, Timeout};
use futures_util::future::join_all;
use futures_util::{StreamExt, TryStreamExt};
use orange_travel_client::suppliers::{Line, SimState, ZoneLevel};
use orange_travel_client::*;
use pivot::{LocalDate, Supplier, SupplierId};
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
        builder.configure(move |core| core.transport(carrier.clone()).clock(time.clone()).random(FixedRandom(0.0)));
    Scene { orange: orange.build().unwrap(), transport, clock }
}

fn fixture(name: &str) -> String {
    std::fs::read_to_string(format!("{}/../pivot-types/fixtures/orange/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn created() -> Reply {
    Reply::json(201, fixture("transaction_esim.json"))
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
    orange.countries().page_size(5).start_at(10).collect_all(10).await.unwrap();
    orange.currencies().collect_all(10).await.unwrap();
    assert_eq!(orange.suppliers().send().await.unwrap().len(), 4);
    let status = orange.sim_status("s 1", Line::Transaction("t1".into())).send().await.unwrap();
    assert_eq!(status.status, Some(SimState::SuspendedFraud));
    let balances = orange.usage_balances("s1", Line::SimId("1956392841179".to_owned())).send().await.unwrap();
    assert_eq!(balances.buckets[0].data_remaining.unwrap().to_string(), "13.2");
    let (start, end): (LocalDate, LocalDate) = ("2024-01-01".parse().unwrap(), "2024-03-31".parse().unwrap());
    orange.global_balances("s1", start, end, ZoneLevel::Region).send().await.unwrap();
    orange.offers().collect_all(10).await.unwrap();
    orange.offer("o1").send().await.unwrap();
    orange.customise_offer("o1").name("n").fees_in_percent(10).metadata("m").send().await.unwrap();
    assert_eq!(
        sent_body(&scene),
        json!({"name": "n", "distributor_fees": 10, "distributor_fees_type": "percent", "metadata": "m"})
    );
    let filter = TransactionFilter::default().status("ok").user("u").supplier("s").offer("x").user("635768534667763");
    orange.transactions(filter.clone()).collect_all(10).await.unwrap();
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
    let scene = scene(|_| created());
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
async fn a_purchase_of_unknown_outcome_is_not_repeated_and_can_be_found() {
    let scene = scene(|request| match request.method.as_str() {
        "POST" => Reply::failure(Timeout),
        _ if request.url.query().unwrap().contains("offset=0") => {
            Reply::json(200, format!("[{}]", fixture("transaction_esim.json")))
        }
        _ => Reply::json(200, "[]"),
    });
    let error = scene.orange.buy_esim("0796").user_id("u1").send().await.unwrap_err();
    assert_eq!(scene.transport.received().len(), 1);
    let unknown = error.unknown().unwrap();
    assert_eq!(
        error.to_string(),
        "orange purchase: POST /distributors/transactions got no answer in time (the call may have taken effect); \
         do not buy again before looking through the transactions of user u1 since 2024-12-31T23:58:00Z"
    );
    assert_eq!(unknown.candidates(&scene.orange).await.unwrap().len(), 1);
    let asked = scene.transport.received()[1].url.query().unwrap().to_owned();
    assert!(asked.contains("user=u1") && asked.contains("offer=0796"), "{asked}");
    assert!(asked.contains("startDate=2024-12-31T23%3A58%3A00Z"), "{asked}");
}

#[tokio::test]
async fn a_purchase_that_was_refused_or_never_left_is_known_not_to_be_made() {
    let refused = scene(|_| Reply::json(403, r#"{"code": 50, "message": "Access denied"}"#));
    let error = refused.orange.buy_esim("x").send().await.unwrap_err();
    assert!(error.unknown().is_none());
    assert_eq!(ErrorCode::of(error.error()), Some(ErrorCode::AccessDenied));

    let turns = AtomicUsize::new(0);
    let lost = scene(move |_| match turns.fetch_add(1, Ordering::SeqCst) {
        0 => Reply::failure(Connect),
        _ => created(),
    });
    lost.orange.buy_esim("x").send().await.unwrap();
    assert_eq!(lost.transport.received().len(), 2);
}

#[tokio::test]
async fn what_cannot_be_meant_is_refused_before_anything_is_sent() {
    let scene = scene(|_| Reply::status(500));
    let orange = &scene.orange;
    let day = |text: &str| text.parse::<LocalDate>().unwrap();
    let period = |start, end| orange.global_balances("s", day(start), day(end), ZoneLevel::Country).send();
    let france = Supplier::builder().id(SupplierId::from("s")).name("Orange France").build();
    let sim = || Line::SimId("1956392841179".to_owned());
    let private = "-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----\n";
    let errors = [
        (period("2024-01-01", "2024-07-01").await.unwrap_err(), "six months or more"),
        (period("2024-01-01", "2023-12-31").await.unwrap_err(), "before it starts"),
        (orange.sim_status(&france, sim()).send().await.unwrap_err(), "only Welcome Travelers does"),
        (orange.usage_balances(&france, sim()).send().await.unwrap_err(), "only Welcome Travelers does"),
        (orange.sim_status("s", Line::SimId(" ".to_owned())).send().await.unwrap_err(), "simId is empty"),
        (orange.customise_offer("o").send().await.unwrap_err(), "nothing is to be changed"),
        (orange.set_distributor_key(private).send().await.unwrap_err(), "private key, which must never leave"),
        (orange.set_distributor_key("MIIB").send().await.unwrap_err(), "no public key in PEM"),
        (orange.offer("").send().await.unwrap_err(), "path parameter id is empty"),
    ];
    for (error, why) in errors {
        assert_eq!(error.kind(), ErrorKind::Refused);
        assert!(error.to_string().contains(why), "{error}");
    }
    let error = orange.top_up_sim("o", "").send().await.unwrap_err();
    assert!(error.to_string().contains("simId is empty") && error.unknown().is_none(), "{error}");
    assert_eq!(scene.transport.received().len(), 0);
    period("2024-01-01", "2024-06-30").await.unwrap_err();
    assert!(!scene.transport.received().is_empty(), "just under six months is asked for");
}

#[tokio::test]
async fn one_object_may_come_as_a_list_of_one_and_of_no_other_number() {
    let offer = fixture("offer.json");
    for (body, expected) in [
        (offer.clone(), None),
        (format!(" [{offer}]"), None),
        ("[]".to_owned(), Some("expected one item, found none")),
        (format!("[{offer},{offer}]"), Some("expected one item, found 2")),
    ] {
        let scene = scene(move |_| Reply::json(200, body.clone()));
        match (scene.orange.offer("o").send().await, expected) {
            (Ok(offer), None) => assert_eq!(offer.bucket, Some(101)),
            (Err(error), Some(why)) => assert!(error.to_string().contains(why), "{error}"),
            (outcome, expected) => panic!("{outcome:?} {expected:?}"),
        }
    }
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
        _ => created(),
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
    let waited = scene.clock.slept().iter().any(|wait| *wait > Duration::from_secs(1));
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
        assert_eq!(scene.clock.slept(), [Duration::from_secs(7)]);
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
    let all = list().collect_all(250).await.unwrap();
    assert_eq!((all.len(), all[249].id.as_str()), (250, "249"));
    assert!(list().collect_all(249).await.unwrap_err().to_string().contains("more than 249"));
}

/// A body in pieces of all sizes, so that rows, cells and quotes are cut anywhere.
fn csv_reply(csv: &str, piece: usize) -> Reply {
    let reply = Reply::status(200).header("content-type", "text/csv; charset=utf-8");
    csv.as_bytes().chunks(piece).fold(reply, |reply, piece| reply.body(piece.to_vec()))
}

#[tokio::test]
async fn csv_is_read_row_by_row_into_transactions() {
    let csv = "\u{feff}id;status;resell_value;creation_date;product_name;parameters.msisdn;simId;shop\r\n\
               1;ok;7.92;Tue, 12 Mar 2024 17:59:18 GMT;\"Topup; 10 €\";0684587587;;north\r\n\
               2;odd;;None;\"two\nlines \"\"quoted\"\"\";;1956392841179;\r\n";
    for piece in [1, 2, 3, 7, 1000] {
        let reply = csv.to_owned();
        let scene = scene(move |_| csv_reply(&reply, piece));
        let rows = scene.orange.transactions_csv(TransactionFilter::default()).await.unwrap().rows();
        let rows: Vec<_> = rows.try_collect().await.unwrap();
        assert_eq!(scene.transport.received()[0].header("accept"), "text/csv");
        let [first, second] = rows.as_slice() else { panic!("two rows, not {rows:?}") };
        assert_eq!(first.product_name.as_deref(), Some("Topup; 10 €"));
        assert_eq!(first.resell_value.unwrap().to_string(), "7.92");
        assert_eq!(first.creation_date.as_ref().unwrap().text(), "2024-03-12T17:59:18Z");
        assert_eq!(first.parameters.as_ref().unwrap().msisdn.as_deref(), Some("0684587587"));
        assert_eq!(first.extra.get("shop").unwrap(), json!("north"));
        assert_eq!(second.product_name.as_deref(), Some("two\nlines \"quoted\""));
        assert_eq!((&second.creation_date, &second.resell_value), (&None, &None));
        assert_eq!(second.parameters.as_ref().unwrap().sim_id.as_deref(), Some("1956392841179"));
    }
}

#[tokio::test]
async fn csv_can_be_copied_as_it_is() {
    let scene = scene(|_| csv_reply("id,status\n1,ok\n", 4));
    let csv = scene.orange.transactions_csv(TransactionFilter::default()).await.unwrap();
    let mut kept = Vec::new();
    assert_eq!(csv.copy_to(&mut kept).await.unwrap(), 15);
    assert_eq!(kept, b"id,status\n1,ok\n");
}

#[tokio::test]
async fn what_is_no_csv_is_told_with_its_row() {
    for (csv, expected) in [
        ("id,status\n1\n", "row 2 has 1 cells under 2 columns"),
        ("status\nok\n", "row 2 has no id"),
        ("id,resell_value\n1,dear\n", "row 2 column resell_value: expected a number"),
    ] {
        let scene = scene(move |_| csv_reply(csv, 5));
        let rows = scene.orange.transactions_csv(TransactionFilter::default()).await.unwrap().rows();
        let error = rows.try_collect::<Vec<_>>().await.unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
    }
    let json = scene(|_| Reply::json(200, "[]"));
    let error = json.orange.transactions_csv(TransactionFilter::default()).await.unwrap_err();
    assert!(error.to_string().contains("application/json, where CSV is expected"), "{error}");
    let broken = scene(|_| csv_reply("id\n1\n", 100).broken());
    let rows = broken.orange.transactions_csv(TransactionFilter::default()).await.unwrap().rows();
    let rows: Vec<_> = rows.collect().await;
    assert!(rows[0].is_ok() && rows[1].as_ref().unwrap_err().is_retryable());
}

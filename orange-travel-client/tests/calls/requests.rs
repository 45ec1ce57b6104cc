//! What is sent, and what is read of the answers.

use orange_travel_client::suppliers::{Line, SimState, ZoneLevel};
use orange_travel_client::*;
use pivot::LocalDate;
use pivot_core::testing::Reply;
use serde_json::json;

use crate::scene::{Scene, created, fixture, scene, sent_body};

/// What each call of the test sends.
const LINES: [&str; 16] = [
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
];

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
    assert_eq!(lines, LINES);
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

//! The four vendors behind one port: whatever a client can do with a mock of its own, it can do here.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use afosto_client::{AfostoClient, RetryPolicy};
use e4cars_client::E4CarsClient;
use ownli_client::OwnliClient;
use reqwest::StatusCode;
use serde_json::{Value, json};
use tests::conformance::stands::{Settings, Vendor, run};
use tests::declaration;
use vendor_mocks::serve::{Options, Seed, Serving, TOKEN, start};

async fn served(change: impl FnOnce(&mut Options)) -> Serving {
    let mut options = Options::default();
    options.port = 0;
    change(&mut options);
    start(options).await.unwrap()
}

async fn get(url: String) -> Value {
    let http = tests::http();
    serde_json::from_slice(&http.get(url).send().await.unwrap().bytes().await.unwrap()).unwrap()
}

async fn post(url: String, body: &Value) -> (StatusCode, String) {
    let http = tests::http();
    let request = http.post(url).header("content-type", "application/json");
    let answer = request.body(body.to_string()).send().await.unwrap();
    (answer.status(), answer.text().await.unwrap())
}

#[tokio::test]
async fn every_operation_of_every_vendor_passes_below_its_prefix_and_passes_again() {
    let serving = served(|_| {}).await;
    let url = serving.url();
    for mark in [1, 2] {
        for (vendor, base, token_url) in [
            (Vendor::Afosto, "/afosto", Some("/afosto/iam/oauth/authorize")),
            (Vendor::E4Cars, "/e4cars", None),
            (Vendor::Orange, "/orange/travel-b2b-sandbox/v1", Some("/orange/oauth/v3/token")),
            (Vendor::Ownli, "/ownli", Some("/ownli/api/auth/token")),
        ] {
            let failures = Rc::new(RefCell::new(Vec::new()));
            let recorded = Rc::clone(&failures);
            let settings = Settings {
                base_url: Some(format!("{url}{base}")),
                token: TOKEN.to_owned(),
                with_token_endpoint: token_url.is_some(),
                token_url: token_url.map(|path| format!("{url}{path}")),
                mark,
                ..Settings::default()
            };
            let outcome = run(vendor, &settings, move |checked| {
                recorded.borrow_mut().extend((!checked.wrong.is_empty()).then(|| checked.to_string()));
            });
            outcome.await.unwrap();
            assert!(failures.borrow().is_empty(), "{vendor:?}: {failures:?}");
        }
    }
    assert!(serving.directions().contains(&format!("{url}/orange/oauth/v3/token")));
}

#[tokio::test]
async fn programs_see_what_was_asked_without_its_secrets() {
    let serving = served(|_| {}).await;
    let url = serving.url();
    let e4cars = E4CarsClient::builder(format!("{url}/e4cars"), TOKEN).account("NMN").build().unwrap();
    e4cars.declare_vehicle(&declaration()).send().await.unwrap();
    let credentials =
        afosto_client::Credentials::client(vendor_mocks::afosto::CLIENT_ID, vendor_mocks::afosto::CLIENT_SECRET);
    let afosto = AfostoClient::builder(format!("{url}/afosto"), credentials).build().unwrap();
    assert!(afosto.odr().get_transaction("an-0dd-s3cret").send().await.unwrap_err().is_not_found());

    let seen = get(format!("{url}/_mock/requests")).await;
    let requests = seen["requests"].as_array().unwrap();
    let paths: Vec<&str> = requests.iter().map(|request| request["path"].as_str().unwrap()).collect();
    assert_eq!(
        paths,
        [
            "/e4cars/api/v1/4pl/NMN/incoming-flows/vehicle/STD_IN_VEHICLE_ACCOUNT",
            "/afosto/iam/oauth/authorize",
            "/afosto/odr/transactions/•••",
        ]
    );
    assert_eq!(requests[0]["vendor"], "e4cars");
    assert_eq!(requests[0]["status"], 200);
    assert_eq!(requests[0]["query"], json!([["token", "•••"]]));
    assert!(requests[0]["body"].as_str().unwrap().contains("Peugeot"));
    assert!(requests[1]["answer"].as_str().unwrap().contains("expires_in"));
    let all = seen.to_string();
    for secret in [TOKEN, vendor_mocks::afosto::CLIENT_SECRET, "an-0dd-s3cret", "token-1"] {
        assert!(!all.contains(secret), "{secret} is shown");
    }

    // What is new is waited for; what is not comes at once.
    let changes = seen["changes"].as_u64().unwrap();
    let waiting = tokio::spawn(get(format!("{url}/_mock/requests?since={changes}&wait=30")));
    afosto.mes().get_task("t").send().await.unwrap();
    let news = waiting.await.unwrap();
    assert_eq!(news["requests"].as_array().unwrap().len(), 1);
    let http = tests::http();
    http.delete(format!("{url}/_mock/requests")).header("content-type", "application/json").send().await.unwrap();
    let seen = get(format!("{url}/_mock/requests")).await;
    assert_eq!((&seen["requests"], &seen["first"]), (&json!([]), &json!(5)));
    for wrong in ["?since=x", "?until=3", "?since=1&since=2"] {
        let answer = http.get(format!("{url}/_mock/requests{wrong}")).send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::BAD_REQUEST, "{wrong}");
    }
}

#[tokio::test]
async fn checkins_are_reviewed_over_the_wire_or_by_themselves() {
    use ownli_client::checkins::{CheckinStatus, NewAddressCheckin, ProofDocumentType, Review};

    let seed = json!({"ownli": {"users": [{"id": "user-1", "firstName": "Ada", "phone": "+14155550100"}]}});
    let seed = Seed::from_json(seed.to_string().as_bytes()).unwrap();
    let serving = served(|options| options.seed = seed).await;
    let url = serving.url();
    let clock = pivot_core::testing::ManualClock::new();
    let ownli = OwnliClient::builder(format!("{url}/ownli"), ownli_client::Credentials::bearer(TOKEN));
    let ownli = ownli.configure(move |core| core.clock(clock.clone())).build().unwrap();
    let new = NewAddressCheckin::new("user-1", ProofDocumentType::PhoneBill, 37.8, -122.4);
    let id = ownli.create_address_checkin(&new).send().await.unwrap().id.unwrap();
    let review = async |body: Value| post(format!("{url}/_mock/reviews"), &body).await;
    for (wrong, why) in [
        (json!([]), "an object"),
        (json!({"checkin": id}), "status is missing"),
        (json!({"checkin": id, "status": "Pending"}), "none of Confirmed, Declined, OnHold"),
        (json!({"checkin": "nowhere", "status": "OnHold"}), "no nowhere"),
        (json!({"checkin": id, "status": "OnHold", "note": 7}), "note is missing, or no text"),
        (json!({"checkin": id, "status": "OnHold", "reason": "x"}), "reason is not known"),
    ] {
        let (status, said) = review(wrong).await;
        assert_eq!(status, StatusCode::BAD_REQUEST);
        assert!(said.contains(why), "{said}");
    }
    let held = json!({"checkin": id, "status": "OnHold", "note": "another bill, please"});
    assert_eq!(review(held).await.0, StatusCode::NO_CONTENT);
    let held = ownli.wait_for_address_checkin(&id).await.unwrap();
    assert!(matches!(&held, Review::OnHold(held) if held.admin_note.as_deref() == Some("another bill, please")));
    let updated = ownli.update_address_checkin(&id, &new).send().await.unwrap();
    assert_eq!(updated.status, Some(CheckinStatus::Pending));
    assert!(ownli.wait_for_address_checkin(&id).await.unwrap().is_confirmed(), "by itself");
}

#[tokio::test]
async fn faults_are_ordered_over_the_wire_and_meet_their_vendor_alone() {
    let serving = served(|_| {}).await;
    let url = serving.url();
    let order = async |body: Value| post(format!("{url}/_mock/faults"), &body).await;
    let credentials = || ownli_client::Credentials::bearer(TOKEN);
    let ownli = OwnliClient::builder(format!("{url}/ownli"), credentials());
    let ownli = ownli.configure(|core| core.retry(RetryPolicy::none())).build().unwrap();
    let e4cars = E4CarsClient::builder(format!("{url}/e4cars"), TOKEN).account("NMN").build().unwrap();
    let status = |error: ownli_client::Error| error.status().map(|status| status.as_u16());

    let fault =
        json!({"vendor": "ownli", "path": "/api/*", "fault": "answer", "status": 502, "body": {"error_code": "X"}});
    assert_eq!(order(fault).await.0, StatusCode::NO_CONTENT);
    e4cars.declare_vehicle(&declaration()).send().await.unwrap();
    assert_eq!(status(ownli.users().try_collect_max(1).await.unwrap_err()), Some(502));
    for (fault, expected) in
        [("rate_limited", Some(429)), ("expired_token", Some(401)), ("not_json", None), ("reset_after", None)]
    {
        let mut ordered = json!({"vendor": "ownli", "fault": fault});
        if fault == "rate_limited" {
            ordered["retry_after_seconds"] = json!(7);
        }
        order(ordered).await;
        let error = ownli.users().try_collect_max(1).await.unwrap_err();
        assert_eq!(error.retry_after(), (fault == "rate_limited").then(|| Duration::from_secs(7)));
        assert_eq!(status(error).filter(|status| *status != 200), expected, "{fault}");
    }
    for ordered in [
        json!({"vendor": "ownli", "fault": "wrong_content_type"}),
        json!({"vendor": "ownli", "fault": "slow_body", "milliseconds": 0}),
        json!({"vendor": "ownli", "fault": "delay", "milliseconds": 0}),
    ] {
        assert_eq!(order(ordered).await.0, StatusCode::NO_CONTENT);
        ownli.users().try_collect_max(1).await.unwrap();
    }
    let requests = get(format!("{url}/_mock/requests")).await["requests"].clone();
    let broken = requests.as_array().unwrap().iter().find(|request| request["status"].is_null()).unwrap();
    assert_eq!(broken["is_answered"], true, "a connection that was broken is done with");
    for (wrong, why) in [
        (json!([]), "an object"),
        (json!({"vendor": "volvo", "fault": "delay"}), "vendor is one of"),
        (json!({"vendor": "ownli", "fault": "explode"}), "fault is one of"),
        (json!({"vendor": "ownli", "fault": "answer", "status": 99}), "one of HTTP's"),
        (json!({"vendor": "ownli", "fault": "delay", "milliseconds": "long"}), "milliseconds is a number"),
        (json!({"vendor": "ownli", "fault": "delay", "seconds": 1}), "seconds is not known"),
        (json!({"vendor": "ownli", "fault": "delay", "path": "api"}), "starts with /"),
        // What would be passed over, and what nothing would ever meet, is no order.
        (json!({"vendor": "ownli", "fault": "delay", "status": 500}), "status is not known of delay"),
        (json!({"vendor": "ownli", "fault": "not_json", "body": "x"}), "body is not known of not_json"),
        (json!({"vendor": "ownli", "fault": "rate_limited", "milliseconds": 1}), "milliseconds is not known"),
        (json!({"vendor": "e4cars", "fault": "duplicate_event", "path": "/x"}), "path is not known"),
        (json!({"vendor": "afosto", "fault": "reorder_event", "surprise": 1}), "surprise is not known"),
        (json!({"vendor": "orange", "fault": "duplicate_event"}), "send no events"),
        (json!({"vendor": "ownli", "fault": "answer", "status": 101}), "from 200"),
        (json!({"vendor": "ownli", "fault": "answer", "status": 204, "body": "x"}), "an answer of 204 has none"),
        (json!({"vendor": "ownli", "fault": "answer", "media_type": 5}), "media_type is"),
        (json!({"vendor": "ownli", "fault": "delay", "path": 5}), "path is a text"),
        (json!({"vendor": "ownli", "fault": "delay", "path": "/a?b=1"}), "without a query"),
        (json!({"vendor": "ownli", "fault": "delay", "path": "/a b"}), "encoded"),
        (json!({"vendor": "ownli", "fault": "delay", "path": "/*/b"}), "may end with *"),
    ] {
        let (status, said) = order(wrong).await;
        assert_eq!(status, StatusCode::BAD_REQUEST);
        assert!(said.contains(why), "{said}");
    }
}

#[tokio::test]
async fn a_seed_is_there_at_the_start() {
    let seed = json!({
        "e4cars": {"accounts": ["VOL"], "translators": ["OWN"]},
        "afosto": {"resources": {"/odr/orders": [{"id": "o-1", "number": "W-1"}]}},
        "ownli": {"users": [{"id": "user-1", "firstName": "Ada", "lastName": "Lovelace", "phone": "+14155550100"}]},
        "orange": {"transactions": [{"id": "t-1", "status": "ok"}]},
    });
    let seed = Seed::from_json(seed.to_string().as_bytes()).unwrap();
    let serving = served(|options| options.seed = seed).await;
    let url = serving.url();
    let e4cars = E4CarsClient::builder(format!("{url}/e4cars"), TOKEN).account("VOL").build().unwrap();
    e4cars.run_translator(e4cars_client::Flow::Orders, "OWN", &json!([1])).send().await.unwrap();
    let afosto = AfostoClient::builder(format!("{url}/afosto"), afosto_client::Credentials::bearer(TOKEN));
    let order = afosto.build().unwrap().odr().get_order("o-1").send().await.unwrap();
    assert_eq!(order.number.as_deref(), Some("W-1"));
    let ownli = OwnliClient::builder(format!("{url}/ownli"), ownli_client::Credentials::bearer(TOKEN)).build().unwrap();
    assert_eq!(ownli.users().try_collect_max(10).await.unwrap()[0].first_name.as_deref(), Some("Ada"));
}

#[tokio::test]
async fn every_call_fails_at_an_error_rate_of_one_and_none_of_the_pages_does() {
    let serving = served(|options| {
        options.error_rate = 1.0;
        options.latency = Duration::from_millis(1).into();
    });
    let serving = serving.await;
    let url = serving.url();
    let e4cars = E4CarsClient::builder(format!("{url}/e4cars"), TOKEN).account("NMN");
    let e4cars = e4cars.configure(|core| core.retry(RetryPolicy::none())).build().unwrap();
    let error = e4cars.declare_vehicle(&declaration()).send().await.unwrap_err();
    assert_eq!(error.status(), Some(http::StatusCode::SERVICE_UNAVAILABLE), "{error}");
    let seen = get(format!("{url}/_mock/requests")).await;
    assert_eq!(seen["requests"][0]["status"], 503);
    let page = tests::http().get(&url).send().await.unwrap();
    assert!(page.headers()["content-security-policy"].to_str().unwrap().contains("default-src 'none'"));
    assert!(page.text().await.unwrap().contains("Vendor mocks"));
}

#[tokio::test]
async fn events_are_sent_on_demand_to_the_subscriptions_of_the_seed() {
    let (heard, mut hears) = tokio::sync::mpsc::unbounded_channel();
    let (of_afosto, of_e4cars) = (heard.clone(), heard);
    let afosto = afosto_client::webhook::receiver("s3cret", move |event| {
        let sent = of_afosto.send(format!("{} {}", event.event, event.message_id));
        async move { sent.map_err(|_| "nobody listens".into()) }
    });
    let authenticator = e4cars_client::webhook::Authenticator::header("x-api-key".parse().unwrap(), "k3y");
    let e4cars = e4cars_client::webhook::receiver(authenticator, move |pivot| {
        let sent = of_e4cars.send(pivot.outgoing_event.event.event_no);
        async move { sent.map_err(|_| "nobody listens".into()) }
    });
    let router = afosto_client::webhook::router("/afosto", afosto.build());
    let router = router.merge(e4cars_client::webhook::router("/feedback", e4cars.build()));
    let address = tests::serve(router).await.unwrap();
    let seed = json!({
        "e4cars": {"subscription": {"url": format!("http://{address}/feedback"), "header": {"x-api-key": "k3y"}}},
        "afosto": {"webhook": {"url": format!("http://{address}/afosto"), "secret": "s3cret"}},
    });
    let seed = Seed::from_json(seed.to_string().as_bytes()).unwrap();
    let serving = served(|options| options.seed = seed).await;
    let url = serving.url();
    let events = async |body: Value| post(format!("{url}/_mock/events"), &body).await;

    let order =
        json!({"vendor": "afosto", "event": "order.created", "entity_type": "order", "entity_id": "o-1", "data": {}});
    assert_eq!(events(order.clone()).await, (StatusCode::ACCEPTED, r#"{"event_no":"message-1"}"#.to_owned()));
    assert_eq!(hears.recv().await.unwrap(), "order.created message-1");

    let mut pivot: Value = serde_json::from_slice(&tests::payload("e4cars/platform_event.json")).unwrap();
    post(format!("{url}/_mock/faults"), &json!({"vendor": "e4cars", "fault": "reorder_event"})).await;
    pivot["surprise"] = json!("what no type knows is sent too");
    for number in ["E-1", "E-2"] {
        pivot["outgoing_event"]["event"]["event_no"] = number.into();
        let (status, said) = events(json!({"vendor": "e4cars", "pivot": pivot})).await;
        assert_eq!(status, StatusCode::ACCEPTED, "{said}");
    }
    assert_eq!(hears.recv().await.unwrap(), "E-2");
    assert_eq!(hears.recv().await.unwrap(), "E-1");
    let deliveries = get(format!("{url}/_mock/deliveries")).await;
    assert_eq!(
        deliveries["afosto"][0],
        json!({"event_no": "message-1", "attempt": 1, "bytes": deliveries["afosto"][0]["bytes"], "status": 200})
    );

    for (wrong, why) in [
        (json!({"vendor": "orange"}), "send no events"),
        (json!({"vendor": "afosto", "event": "x"}), "entity_type is missing"),
        (json!({"vendor": "afosto", "evnt": "x"}), "evnt is not known"),
        (json!({"vendor": "e4cars", "pivot": {}}), "pivot: "),
        (json!([]), "vendor is missing"),
    ] {
        let (status, said) = events(wrong).await;
        assert_eq!(status, StatusCode::BAD_REQUEST);
        assert!(said.contains(why), "{said}");
    }
}

#[tokio::test]
async fn faults_of_events_are_told_kept_and_forgotten_as_those_of_requests_are() {
    let serving = served(|_| {}).await;
    let url = serving.url();
    let http = tests::http();
    for (vendor, fault) in [("e4cars", "duplicate_event"), ("e4cars", "duplicate_event"), ("afosto", "reorder_event")] {
        let ordered = post(format!("{url}/_mock/faults"), &json!({"vendor": vendor, "fault": fault})).await;
        assert_eq!(ordered.0, StatusCode::NO_CONTENT, "{}", ordered.1);
    }
    let waiting = json!([
        {"vendor": "afosto", "fault": "reorder_event", "count": 1},
        {"vendor": "e4cars", "fault": "duplicate_event", "count": 2},
    ]);
    let told = async || get(format!("{url}/_mock/faults")).await["waiting"].clone();
    assert_eq!(told().await, waiting);
    assert_eq!(get(format!("{url}/_mock/coverage")).await["faults_never_met"], waiting);
    let junit = http.get(format!("{url}/_mock/coverage?format=junit")).send().await.unwrap().text().await.unwrap();
    assert!(junit.contains(r#"name="duplicate_event of e4cars"><failure message="2 never met""#), "{junit}");

    assert_eq!(post(format!("{url}/_mock/snapshot"), &json!({})).await.0, StatusCode::NO_CONTENT);
    let forgotten = http.delete(format!("{url}/_mock/faults")).header("content-type", "application/json");
    assert_eq!(forgotten.send().await.unwrap().status(), StatusCode::NO_CONTENT);
    assert_eq!(told().await, json!([]));
    post(format!("{url}/_mock/restore"), &json!({})).await;
    assert_eq!(told().await, waiting, "a snapshot keeps the faults that wait");
    post(format!("{url}/_mock/reset"), &json!({})).await;
    assert_eq!(told().await, json!([]));
}

#[tokio::test]
async fn the_servers_own_paths_are_asked_by_their_methods_with_their_parameters() {
    let serving = served(|_| {}).await;
    let (url, http) = (serving.url(), tests::http());
    let ask = async |method: &str, path: &str| {
        let request = http.request(method.parse().unwrap(), format!("{url}{path}"));
        let answer = request.header("content-type", "application/json").send().await.unwrap();
        let allow = answer.headers().get("allow").map(|it| it.to_str().unwrap().to_owned());
        (answer.status().as_u16(), allow, answer.text().await.unwrap())
    };
    for path in [
        "/",
        "/_mock/health",
        "/_mock/requests",
        "/_mock/vendors",
        "/_mock/coverage",
        "/_mock/faults",
        "/_mock/deliveries",
        "/_mock/sessions",
        "/_mock/openapi/ownli.json",
    ] {
        assert_eq!(ask("HEAD", path).await, (200, None, String::new()), "{path}");
        assert_eq!(ask("GET", path).await.0, 200, "{path}");
    }
    for (method, path, allowed) in [
        ("PUT", "/_mock/faults", "HEAD, GET, POST, DELETE"),
        ("PATCH", "/_mock/clock", "HEAD, GET, POST"),
        ("POST", "/_mock/deliveries", "HEAD, GET"),
        ("GET", "/_mock/reset", "POST"),
        ("PUT", "/_mock/sessions/1", "HEAD, GET, DELETE"),
    ] {
        let (status, allow, _) = ask(method, path).await;
        assert_eq!((status, allow.as_deref()), (405, Some(allowed)), "{method} {path}");
    }
    for (path, why) in [
        ("/_mock/health?x=1", "x is not known"),
        ("/_mock/deliveries?format=junit", "format is not known"),
        ("/_mock/requests?sice=1", "sice is not known"),
        ("/_mock/requests?since=1&since=2", "since stands twice"),
        ("/_mock/requests?since=-1", "since is a number"),
        ("/_mock/coverage?format=xml", "format is json, junit or markdown"),
    ] {
        let (status, _, said) = ask("GET", path).await;
        assert!(status == 400 && said.contains(why), "{path}: {status} {said}");
    }
    for path in ["/_mock/nothing", "/_mock", "/_mock/", "/_mock/sessionsx", "/_mock/openapi/volvo.json"] {
        assert_eq!(ask("GET", path).await.0, 404, "{path}");
    }
}

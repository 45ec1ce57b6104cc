//! What each client and each receiver counts of a vendor that is ahead of its documents.

use afosto_client::AfostoClient;
use e4cars_client::E4CarsClient;
use e4cars_client::webhook::{self, Authenticator};
use futures_util::StreamExt;
use orange_travel_client::{Environment, OrangeTravelClient, TransactionFilter};
use ownli_client::OwnliClient;
use pivot_core::drift::{Report, Snapshot};
use pivot_core::testing::{Reply, StubTransport};
use pivot_core::{ClientBuilder, RetryPolicy};
use tests::payload;

/// A way of calling a vendor whose every answer is the given one; what comes of the call does not matter.
type Call = fn(Report, Answer) -> futures_util::future::BoxFuture<'static, ()>;

#[derive(Clone, Copy)]
struct Answer {
    status: u16,
    body: &'static str,
    header: &'static str,
}

impl Answer {
    fn ok(body: &'static str) -> Self {
        Self { status: 200, body, header: "date" }
    }

    fn to(self, report: &Report) -> impl Fn(ClientBuilder) -> ClientBuilder + Send + Sync + 'static {
        let report = report.clone();
        move |core| {
            let stub =
                StubTransport::new(move |_| Reply::json(self.status, self.body).header(self.header, "t0psecret"));
            core.transport(stub).retry(RetryPolicy::none()).drift(&report)
        }
    }
}

fn afosto(report: Report, answer: Answer) -> futures_util::future::BoxFuture<'static, ()> {
    Box::pin(async move {
        let credentials = afosto_client::Credentials::bearer("t0psecret");
        let builder = AfostoClient::builder(afosto_client::Environment::Production, credentials);
        let _ = builder.configure(answer.to(&report)).build().unwrap().int().get_app("a-1").send().await;
    })
}

fn afosto_list(report: Report, answer: Answer) -> futures_util::future::BoxFuture<'static, ()> {
    Box::pin(async move {
        let credentials = afosto_client::Credentials::bearer("t0psecret");
        let builder = AfostoClient::builder(afosto_client::Environment::Production, credentials);
        let _ = builder.configure(answer.to(&report)).build().unwrap().int().list_apps().send().await;
    })
}

fn e4cars(report: Report, answer: Answer) -> futures_util::future::BoxFuture<'static, ()> {
    Box::pin(async move {
        let builder = E4CarsClient::builder(e4cars_client::DEV_BASE_URL, "t0psecret").account("VOL");
        let e4cars = builder.configure(answer.to(&report)).build().unwrap();
        let _ = e4cars.receive_on_yard(&tests::yard_order()).send().await;
    })
}

fn orange_client(report: &Report, answer: Answer) -> OrangeTravelClient {
    let credentials = orange_travel_client::Credentials::bearer("t0psecret");
    OrangeTravelClient::builder(Environment::Sandbox, credentials).configure(answer.to(report)).build().unwrap()
}

fn orange(report: Report, answer: Answer) -> futures_util::future::BoxFuture<'static, ()> {
    Box::pin(async move { drop(orange_client(&report, answer).offer("o-1").send().await) })
}

fn orange_list(report: Report, answer: Answer) -> futures_util::future::BoxFuture<'static, ()> {
    Box::pin(async move { drop(orange_client(&report, answer).offers().send().await) })
}

fn ownli_client(report: &Report, answer: Answer) -> OwnliClient {
    let credentials = ownli_client::Credentials::header_keys("partner", "client", "t0psecret");
    let builder = OwnliClient::builder(ownli_client::SANDBOX_BASE_URL, credentials);
    builder.configure(answer.to(report)).build().unwrap()
}

fn ownli(report: Report, answer: Answer) -> futures_util::future::BoxFuture<'static, ()> {
    Box::pin(async move { drop(ownli_client(&report, answer).mileage_checkin("c-1").send().await) })
}

fn ownli_list(report: Report, answer: Answer) -> futures_util::future::BoxFuture<'static, ()> {
    Box::pin(async move { drop(ownli_client(&report, answer).mileage_checkins().send().await) })
}

/// All findings, a line each.
fn lines(snapshot: &Snapshot) -> Vec<String> {
    let lines = snapshot.operations.iter().flat_map(|operation| {
        operation.findings.iter().map(|finding| {
            let (kind, at) = (finding.kind.as_str(), &finding.at);
            format!("{} {} {kind} {at} {}", operation.vendor, operation.operation, finding.count)
        })
    });
    lines.collect()
}

/// A call, its answer, and what is counted of it.
type Case = (Call, Answer, &'static [&'static str]);

fn of(status: u16, body: &'static str, header: &'static str) -> Answer {
    Answer { status, body, header }
}

fn cases_of_afosto() -> Vec<Case> {
    let cases: [Case; 7] = [
        (
            afosto,
            Answer::ok(r#"{"code": "a", "colour": {"t0psecret": 1}}"#),
            &["afosto get_app unknown_field colour 1"],
        ),
        (
            afosto,
            Answer::ok(r#"{"code": "a", "authentication": {"type": "t0psecret"}}"#),
            &["afosto get_app unknown_value authentication.type 1"],
        ),
        (
            afosto,
            Answer::ok(r#"{"code": "a", "author": {"is_third_party": "t0psecret"}}"#),
            &["afosto get_app misfit author.is_third_party 1"],
        ),
        (afosto, of(451, r#"{"message": "t0psecret"}"#, "date"), &["afosto get_app status 451 1"]),
        (afosto, of(200, r#"{"code": "a"}"#, "x-quota"), &["afosto get_app header x-quota 1"]),
        (afosto, of(400, r#"{"code": "QUOTA_GONE"}"#, "date"), &["afosto get_app error_code QUOTA_GONE 1"]),
        (
            afosto_list,
            Answer::ok(r#"[{"code": "a", "x": 1}, {"code": "b", "x": 2}]"#),
            &["afosto list_apps unknown_field [].x 2"],
        ),
    ];
    cases.to_vec()
}

fn cases_of_e4cars() -> Vec<Case> {
    let cases: [Case; 6] = [
        (
            e4cars,
            Answer::ok(r#"{"status": "success", "trace": "t0psecret"}"#),
            &["e4cars receive_on_yard unknown_field trace 1"],
        ),
        (e4cars, Answer::ok(r#"{"status": "t0psecret"}"#), &["e4cars receive_on_yard unknown_value status 1"]),
        (
            e4cars,
            Answer::ok(r#"{"status": "success", "message": ["t0psecret"]}"#),
            &["e4cars receive_on_yard misfit message 1"],
        ),
        (e4cars, of(404, "{}", "date"), &["e4cars receive_on_yard status 404 1"]),
        (e4cars, of(200, r#"{"status": "success"}"#, "x-trace"), &["e4cars receive_on_yard header x-trace 1"]),
        (
            e4cars,
            of(400, r#"{"status": "error", "code": "YARD_IS_FULL"}"#, "date"),
            &["e4cars receive_on_yard error_code YARD_IS_FULL 1"],
        ),
    ];
    cases.to_vec()
}

fn cases_of_orange() -> Vec<Case> {
    let cases: [Case; 7] = [
        (
            orange,
            Answer::ok(r#"{"id": "o-1", "product": {"id": "p-1", "colour": "t0psecret"}}"#),
            &["orange offer unknown_field product.colour 1"],
        ),
        (
            orange,
            Answer::ok(r#"{"id": "o-1", "distributor_fees_type": "t0psecret"}"#),
            &["orange offer unknown_value distributor_fees_type 1"],
        ),
        (
            orange,
            Answer::ok(r#"{"id": "o-1", "bucket": "t0psecret", "creation_date": "t0psecret"}"#),
            &["orange offer misfit bucket 1", "orange offer misfit creation_date 1"],
        ),
        (orange, of(409, r#"{"code": 60}"#, "date"), &["orange offer status 409 1"]),
        (orange, of(200, r#"{"id": "o-1"}"#, "x-ratelimit-limit"), &["orange offer header x-ratelimit-limit 1"]),
        (orange, of(400, r#"{"code": 4711}"#, "date"), &["orange offer error_code 4711 1"]),
        (
            orange_list,
            Answer::ok(r#"[{"id": "o-1", "x": 1}, {"id": "o-2", "bucket": []}]"#),
            &["orange offers unknown_field [].x 1", "orange offers misfit [].bucket 1"],
        ),
    ];
    cases.to_vec()
}

fn cases_of_ownli() -> Vec<Case> {
    let cases: [Case; 6] = [
        (
            ownli,
            Answer::ok(r#"{"id": "c-1", "colour": "t0psecret"}"#),
            &["ownli mileage_checkin unknown_field colour 1"],
        ),
        (
            ownli,
            Answer::ok(r#"{"id": "c-1", "checkInStatus": "t0psecret", "fraud": "t0psecret"}"#),
            &["ownli mileage_checkin unknown_value checkInStatus 1", "ownli mileage_checkin misfit fraud 1"],
        ),
        (ownli, of(418, "{}", "date"), &["ownli mileage_checkin status 418 1"]),
        (ownli, of(200, r#"{"id": "c-1"}"#, "x-quota"), &["ownli mileage_checkin header x-quota 1"]),
        (
            ownli,
            of(404, r#"{"error_code": "ERROR_TEAPOT"}"#, "date"),
            &["ownli mileage_checkin error_code ERROR_TEAPOT 1"],
        ),
        (
            ownli_list,
            Answer::ok(r#"{"totalItems": 1, "itemsOnPage": 1, "hasMore": false, "checkins": [{"id": "c-1", "x": 1}]}"#),
            &["ownli mileage_checkins unknown_field [].x 1", "ownli mileage_checkins unknown_field hasMore 1"],
        ),
    ];
    cases.to_vec()
}

#[tokio::test]
async fn each_kind_is_counted_of_each_vendor_and_no_value_is_shown() {
    let cases = [cases_of_afosto(), cases_of_e4cars(), cases_of_orange(), cases_of_ownli()].concat();
    for (call, answer, expected) in cases {
        let report = Report::new();
        call(report.clone(), answer).await;
        assert_eq!(lines(&report.snapshot()), expected, "{}", answer.body);
        let shown = format!("{}{}", report.to_json(), report.to_markdown());
        assert!(!shown.contains("t0psecret"), "{shown}");
    }
}

#[tokio::test]
async fn what_is_documented_is_no_drift() {
    let cases: [(Call, &str); 4] = [
        (afosto, r#"{"code": "a", "authentication": {"type": "post"}}"#),
        (e4cars, r#"{"status": "success", "message": "done"}"#),
        (orange, r#"{"id": "o-1", "tags": "", "distributor_fees_type": "value"}"#),
        (ownli, r#"{"id": "c-1", "checkInStatus": "Pending"}"#),
    ];
    for (call, body) in cases {
        let report = Report::new();
        call(report.clone(), Answer::ok(body)).await;
        assert!(report.snapshot().is_clean(), "{body}: {}", report.to_markdown());
        assert_eq!(report.snapshot().operations[0].seen, 1, "{body}");
    }
}

#[tokio::test]
async fn rows_of_a_table_are_counted_as_items_and_queries_of_the_callers_own_are_not() {
    let report = Report::new();
    let csv =
        "id,status,colour\n0f8fad5b-d9cb-469f-a165-70867728950e,melted,red\n1f8fad5b-d9cb-469f-a165-70867728950e,ok,\n";
    let stub = StubTransport::new(move |_| Reply::status(200).header("content-type", "text/csv").body(csv));
    let credentials = orange_travel_client::Credentials::bearer("t");
    let builder = OrangeTravelClient::builder(Environment::Sandbox, credentials).transport(stub).drift(&report);
    let table = builder.build().unwrap().transactions_csv(TransactionFilter::default()).send().await.unwrap();
    let mut rows = std::pin::pin!(table.rows());
    while let Some(row) = rows.next().await {
        row.unwrap();
    }
    let found = lines(&report.snapshot());
    let expected = ["orange transactions unknown_field [].colour 1", "orange transactions unknown_value [].status 1"];
    assert_eq!(found, expected);

    let report = Report::new();
    let answer = Answer::ok(r#"{"data": {"orders": [{"id": "1"}]}, "id": "o-1", "colour": "red"}"#);
    let _: serde_json::Value = orange_client(&report, answer).request(http::Method::GET, "/new").send().await.unwrap();
    assert!(report.snapshot().is_clean(), "{}", report.to_markdown());
}

#[tokio::test]
async fn events_are_counted_by_the_name_that_the_documents_have_for_them() {
    let report = Report::new();
    let with = |name: &str, from: &str, to: &str| String::from_utf8(payload(name)).unwrap().replacen(from, to, 1);
    let service = with("e4cars/service_event.json", "\"issuer\":", "\"t0psecret 1\": 1, \"colour\": 1, \"issuer\":");
    let platform =
        with("e4cars/platform_event.json", "\"DONE\"", "\"DONE\", \"mood\": {\"x\": 1}").replace("00149", "00150");
    for builder in [webhook::receiver(Authenticator::query("key", "k"), |_| async { Ok(()) })] {
        let receiver = builder.drift(&report).build();
        for body in [&service, &platform] {
            let outcome = receiver.receive(&http::HeaderMap::new(), Some("key=k"), body.as_bytes()).await;
            assert_eq!(outcome.to_string(), "handled", "{body}");
        }
    }
    let receiver = webhook::message_receiver(Authenticator::query("key", "k"), |_| async { Ok(()) });
    let receiver = receiver.drift(&report).build();
    assert_eq!(
        receiver.receive(&http::HeaderMap::new(), Some("key=k"), service.as_bytes()).await.to_string(),
        "handled"
    );

    let body = br#"{"event": "ORDER_OPENED", "message_id": "m-1", "entity_type": "order", "colour": 1,
        "data": {"id": "t0psecret", "progress": "t0psecret", "items": [{"sku": "s", "x": 1}, {"x": 2}]}}"#;
    let event = afosto_client::webhook::parse(body).unwrap();
    afosto_client::webhook::EVENT.count_drift(&report, &event);
    let unknown = br#"{"event": "t0psecret", "message_id": "m-1"}"#;
    afosto_client::webhook::EVENT.count_drift(&report, &afosto_client::webhook::parse(unknown).unwrap());
    let expected = [
        "afosto ORDER_OPENED unknown_field colour 1",
        "afosto ORDER_OPENED unknown_field data.items[].x 2",
        "afosto ORDER_OPENED unknown_value data.progress 1",
        "afosto event unknown_value event 1",
        "e4cars PlatformEvent unknown_field outgoing_event.event.mood 1",
        "e4cars ServiceEvent unknown_field outgoing_event.colour 2",
        "e4cars ServiceEvent unknown_field outgoing_event{} 2",
    ];
    assert_eq!(lines(&report.snapshot()), expected);
    assert!(report.snapshot().operations.iter().all(|operation| operation.is_event() && operation.seen > 0));
    assert!(!report.to_json().contains("t0psecret"));
}

/// What the clients take for documented is what the descriptions document of any operation.
#[test]
fn what_is_taken_for_documented_stands_in_the_descriptions() {
    use pivot_core::Operation;
    let cases: [(&pivot_core::Endpoint, &str, &[u16], &[&str]); 4] = [
        (afosto_client::int::operations::GetApp::ENDPOINT, "afosto", &[422, 429], &[]),
        (e4cars_client::operations::ReceiveOnYard::ENDPOINT, "e4cars", &[], &[]),
        (orange_travel_client::operations::GetOffer::ENDPOINT, "orange-travel", &[], &["x-oapi-request-id"]),
        (ownli_client::operations::GetVehicle::ENDPOINT, "ownli", &[], &[]),
    ];
    for (endpoint, name, further_statuses, further_headers) in cases {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../{name}-client/spec"));
        let file = folder.join(format!("{}.openapi.json", name.trim_end_matches("-travel")));
        let description: serde_json::Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
        let (mut statuses, mut headers) = (further_statuses.to_vec(), Vec::new());
        headers.extend(further_headers.iter().map(|name| (*name).to_owned()));
        for operation in description["paths"].as_object().unwrap().values().flat_map(|path| path.as_object().unwrap()) {
            for (status, response) in operation.1["responses"].as_object().unwrap() {
                statuses.push(status.parse().unwrap());
                let named = response["headers"].as_object().into_iter().flatten();
                headers.extend(named.map(|(name, _)| name.to_lowercase()));
            }
        }
        let documented = endpoint.vendor.documented().unwrap();
        let sorted = |mut all: Vec<u16>| {
            all.sort_unstable();
            all.dedup();
            all
        };
        assert_eq!(documented.statuses, sorted(statuses), "{name}");
        headers.sort();
        headers.dedup();
        assert_eq!(documented.headers, headers, "{name}");
    }
}

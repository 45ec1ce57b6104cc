//! Incoming flows: what goes over the wire, and what becomes of what comes back.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers may fail as loudly as their tests

use std::time::Duration;

use e4cars_client::pivot::{IncomingOrderPivot, IncomingVehiclePivot};
use e4cars_client::{E4CarsClient, ErrorKind, Flow, FlowPath, FlowStatus, RequestOptionsBuilder, RetryPolicy};
use pivot_core::testing::{FixedRng, ManualClock, Reply, StubTransport, full_error_text};
use serde_json::{Value, json};
use wiremock::matchers::{body_json, header, method, path, query_param, query_param_is_missing};
use wiremock::{Mock, MockServer, ResponseTemplate};

const TOKEN: &str = "18498cae876943a9aa2c72971645b75f";

fn fixture(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/../pivot-types/fixtures/e4cars/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn json_fixture(name: &str) -> Value {
    serde_json::from_slice(&fixture(name)).unwrap()
}

fn declaration() -> IncomingVehiclePivot {
    pivot_json::from_slice(&fixture("vehicle_declaration.json")).unwrap()
}

fn order() -> IncomingOrderPivot {
    pivot_json::from_slice(&fixture("enter_vehicle_yard.json")).unwrap()
}

fn success() -> Value {
    json!({"status": "success", "message": "Incoming flow executed successfully."})
}

fn client(server: &MockServer) -> E4CarsClient {
    E4CarsClient::builder(server.uri(), TOKEN).account("NMN").build().unwrap()
}

/// A client over a transport that answers by itself.
fn stubbed(transport: &StubTransport, clock: &ManualClock) -> E4CarsClient {
    E4CarsClient::builder("https://api.dev.e4cars.io", TOKEN)
        .account("NMN")
        .configure(|core| core.transport(transport.clone()).clock(clock.clone()).random(FixedRng(1.0)))
        .build()
        .unwrap()
}

#[tokio::test]
async fn a_declaration_goes_out_in_canonical_form_to_the_documented_path() {
    let server = MockServer::start().await;
    Mock::given(method("POST"))
        .and(path("/api/v1/4pl/NMN/incoming-flows/vehicle/STD_IN_VEHICLE_ACCOUNT"))
        .and(query_param("token", TOKEN))
        .and(query_param_is_missing("dry_run"))
        .and(header("content-type", "application/json"))
        .and(header("accept", "application/json"))
        .and(body_json(json_fixture("vehicle_declaration.canonical.json")))
        .respond_with(ResponseTemplate::new(200).set_body_json(success()).insert_header("x-trace", "7"))
        .expect(1)
        .mount(&server)
        .await;
    let response = client(&server).declare_vehicle(&declaration()).send_with_response().await.unwrap();
    assert_eq!((response.status().as_u16(), response.header("x-trace")), (200, Some("7")));
    assert_eq!(response.value().status, FlowStatus::Success);
    assert_eq!(response.value().message.as_deref(), Some("Incoming flow executed successfully."));
}

#[tokio::test]
async fn every_setting_of_a_call_reaches_the_wire() {
    let server = MockServer::start().await;
    Mock::given(path("/api/v1/4pl/V%2FOL/incoming-flows/orders/MY%20TRANSLATOR"))
        .and(query_param("dry_run", "true"))
        .and(body_json(json_fixture("enter_vehicle_yard.canonical.json")))
        .respond_with(ResponseTemplate::new(200).set_body_json(success()))
        .expect(1)
        .mount(&server)
        .await;
    let client = client(&server);
    client.receive_on_yard(&order()).dry_run(true).translator("MY TRANSLATOR").account("V/OL").send().await.unwrap();
}

#[tokio::test]
async fn without_an_account_the_path_has_none() {
    let server = MockServer::start().await;
    Mock::given(path("/api/v1/4pl/incoming-flows/orders/STD_IN_ENTER_VEHICLE_YARD"))
        .respond_with(ResponseTemplate::new(200).set_body_json(success()))
        .expect(1)
        .mount(&server)
        .await;
    let client = E4CarsClient::builder(server.uri(), TOKEN).build().unwrap();
    client.receive_on_yard(&order()).send().await.unwrap();
}

#[tokio::test]
async fn a_translator_of_ones_own_takes_any_body_an_array_too() {
    let server = MockServer::start().await;
    for flow in ["orders", "vehicle"] {
        Mock::given(path(format!("/api/v1/4pl/NMN/incoming-flows/{flow}/MOS_IN_VEHICLE_ACCOUNT")))
            .and(body_json(json!([{"vin": "NMN085J9M95FUBPCN"}, 2])))
            .respond_with(ResponseTemplate::new(200).set_body_json(success()))
            .expect(1)
            .mount(&server)
            .await;
    }
    let body = (json!({"vin": "NMN085J9M95FUBPCN"}), 2);
    for flow in [Flow::Orders, Flow::Vehicle] {
        client(&server).run_translator(flow, "MOS_IN_VEHICLE_ACCOUNT", &body).send().await.unwrap();
    }
}

#[tokio::test]
async fn services_of_vehicles_are_an_array_of_objects_for_the_standard_translator() {
    let server = MockServer::start().await;
    for (account, code) in [("NMN", "MOS_IN_VEHICLE_ACCOUNT"), ("MOS", "OTHER")] {
        Mock::given(path(format!("/api/v1/4pl/{account}/incoming-flows/orders/{code}")))
            .and(query_param("token", TOKEN))
            .and(body_json(json!([{"vin": "WVWZZZ3CZWE000001", "steps": [1]}, {}])))
            .respond_with(ResponseTemplate::new(200).set_body_json(success()))
            .expect(1)
            .mount(&server)
            .await;
    }
    let vehicles = [json!({"vin": "WVWZZZ3CZWE000001", "steps": [1]}), json!({})];
    let client = client(&server);
    client.send_vehicle_services(&vehicles).send().await.unwrap();
    client.send_vehicle_services(&vehicles).account("MOS").translator("OTHER").send().await.unwrap();
}

#[tokio::test]
async fn services_that_are_no_objects_are_not_sent_unless_that_is_meant() {
    let transport = StubTransport::new(|_| Reply::json(200, success().to_string()));
    let client = stubbed(&transport, &ManualClock::new());
    for (vehicles, why) in [
        (vec![], "there is no vehicle"),
        (vec![json!({}), json!([{}]), json!("WVWZZZ3CZWE000001"), json!(null)], "[1]: must be an object"),
        (vec![json!({}), json!([{}]), json!("WVWZZZ3CZWE000001"), json!(null)], "[3]: must be an object"),
    ] {
        let error = client.send_vehicle_services(&vehicles).send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert!(full_error_text(&error).contains(why), "{}", full_error_text(&error));
        assert!(transport.received().is_empty());
    }
    client.send_vehicle_services(&[] as &[Value]).without_validation().send().await.unwrap();
    assert_eq!(transport.received().len(), 1);
}

#[tokio::test]
async fn any_flow_of_a_customer_or_a_carrier_can_be_run() {
    let four_pl = || FlowPath::four_pl("a flow/x");
    for (flow, account, expected) in [
        (four_pl().translator("T 1"), Some("V/OL"), "/api/v1/4pl/V%2FOL/incoming-flows/a%20flow%2Fx/T%201"),
        (four_pl().translator("T"), None, "/api/v1/4pl/NMN/incoming-flows/a%20flow%2Fx/T"),
        (four_pl(), None, "/api/v1/4pl/NMN/incoming-flows/a%20flow%2Fx"),
        (FlowPath::three_pl("LC 1", "execute").translator("T"), None, "/api/v1/3pl/LC%201/incoming-flows/execute/T"),
        (FlowPath::three_pl("LC", "f"), Some("VOL"), "/api/v1/3pl/LC/incoming-flows/f"),
        (FlowPath::manifest("LC"), None, "/api/v1/3pl/LC/incoming-flows/execute/STD_IN_MANIFEST"),
    ] {
        let transport = StubTransport::new(|_| Reply::json(200, success().to_string()));
        let mut request = stubbed(&transport, &ManualClock::new()).run_flow(flow, &json!([1, "x"])).dry_run(true);
        if let Some(account) = account {
            request = request.account(account);
        }
        request.send().await.unwrap();
        let [sent] = &transport.received()[..] else { panic!("one request") };
        assert_eq!(sent.url.path(), expected);
        assert_eq!(sent.url.query(), Some(format!("dry_run=true&token={TOKEN}").as_str()));
        assert_eq!(sent.body, r#"[1,"x"]"#.as_bytes());
    }
}

#[tokio::test]
async fn a_flow_without_an_account_has_none_in_its_path_and_empty_parts_are_refused() {
    let transport = StubTransport::new(|_| Reply::json(200, success().to_string()));
    let core_transport = transport.clone();
    let client = E4CarsClient::builder("https://api.dev.e4cars.io", TOKEN)
        .configure(|core| core.transport(core_transport))
        .build()
        .unwrap();
    client.run_flow(FlowPath::four_pl("f").translator("T"), &1).send().await.unwrap();
    client.run_flow(FlowPath::four_pl("f"), &1).translator("U").send().await.unwrap();
    let paths: Vec<String> = transport.received().iter().map(|sent| sent.url.path().to_owned()).collect();
    assert_eq!(paths, ["/api/v1/4pl/incoming-flows/f/T", "/api/v1/4pl/incoming-flows/f/U"]);
    for (flow, name) in [
        (FlowPath::four_pl(""), "flow"),
        (FlowPath::four_pl("..").translator("T"), "flow"),
        (FlowPath::four_pl("f").translator(""), "translatorCode"),
        (FlowPath::three_pl("", "f"), "logisticsCompanyId"),
    ] {
        let error = client.run_flow(flow, &1).send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert!(error.to_string().contains(name), "{error}");
    }
    assert_eq!(transport.received().len(), 2);
}

#[tokio::test]
async fn a_path_of_ones_own_is_filled_by_the_caller_alone() {
    let transport = StubTransport::new(|_| Reply::json(200, "{}"));
    let client = stubbed(&transport, &ManualClock::new());
    let read = || client.request(e4cars_client::Method::GET, "/api/v1/4pl/{accountId}/vehicle/{number}");
    let error = read().path("number", "7").send::<Value>().await.unwrap_err();
    assert!(error.to_string().contains("accountId"), "the client's account is not inserted: {error}");
    read().path("number", "7").path("accountId", "VOL").send::<Value>().await.unwrap();
    assert_eq!(transport.received()[0].url.path(), "/api/v1/4pl/VOL/vehicle/7");
}

#[tokio::test]
async fn the_documented_refusals_carry_the_vendors_message() {
    for (status, message, hint) in [
        (400, "Invalid request. Ensure all parameters are correctly provided.", ""),
        (401, "Unauthorized. Please authenticate.", " (check the credentials)"),
        (
            403,
            "Forbidden. You do not have the necessary permissions to execute this flow.",
            " (check what the credentials may do)",
        ),
    ] {
        let reply = json!({"status": "error", "message": message}).to_string();
        let transport = StubTransport::sequence([Reply::json(status, reply)]);
        let error = stubbed(&transport, &ManualClock::new()).declare_vehicle(&declaration()).send().await.unwrap_err();
        assert_eq!((error.status().unwrap().as_u16(), error.message()), (status, Some(message)));
        assert!(!error.may_have_taken_effect());
        let reason = error.status().unwrap();
        assert_eq!(
            error.to_string(),
            format!(
                "e4cars declare_vehicle: POST /api/v1/4pl/{{accountId}}/incoming-flows/vehicle/{{translatorCode}} \
                 answered {reason}: {message}{hint}"
            )
        );
    }
}

#[tokio::test]
async fn a_refusal_in_another_form_keeps_its_words() {
    for (body, said) in [
        (r#"{"message": "Forbidden"}"#, "Forbidden"),
        (r#"{"status": 403, "message": "Forbidden"}"#, "Forbidden"),
        (r#"{"status": "error", "message": ["a", "b"]}"#, ""),
        (r#"{"status": ["error"], "message": "Forbidden"}"#, "Forbidden"),
        (r#"{"error_code": "X", "error_message": "no such account"}"#, "no such account"),
        (r#"{"code": 50, "message": "Access denied", "description": "not yours"}"#, "Access denied: not yours"),
        (r#"{"error": {"message": "inside"}}"#, "inside"),
        (r#"{"error": "access_denied", "error_description": "by policy"}"#, "by policy"),
        (r#"{"type": "about:blank", "title": "Forbidden", "detail": "not yours"}"#, "not yours"),
        (r#"[{"message": "in a list"}]"#, "in a list"),
        ("<html><head><title>403 Forbidden</title></head><body>nginx</body></html>", "403 Forbidden"),
        ("Forbidden by policy", "Forbidden by policy"),
        ("", ""),
    ] {
        let transport = StubTransport::new(move |_| Reply::status(403).body(body));
        let error = stubbed(&transport, &ManualClock::new()).declare_vehicle(&declaration()).send().await.unwrap_err();
        assert!(error.is_auth() && error.to_string().contains(said), "{body}: {error}");
    }
}

#[tokio::test]
async fn a_success_that_says_error_is_an_error() {
    let body = r#"{"status": "error", "message": "No such translator"}"#;
    let transport = StubTransport::sequence([Reply::json(200, body)]);
    let error = stubbed(&transport, &ManualClock::new()).declare_vehicle(&declaration()).send().await.unwrap_err();
    assert_eq!((error.kind(), error.message()), (ErrorKind::ApiFailure, Some("No such translator")));
    assert!(error.to_string().contains("says that it failed: No such translator"), "{error}");
}

#[tokio::test]
async fn whatever_is_not_the_known_success_is_a_failure_that_may_have_been_processed() {
    for (body, said) in [
        (r#"{"status": "ERROR", "message": "No such translator"}"#, "No such translator"),
        (r#"{"status": "Error", "message": "No such translator"}"#, "No such translator"),
        (r#"{"status": "failed", "message": "No such translator"}"#, "No such translator"),
        (r#"{"status": "queued", "job": 7}"#, "its status is \"queued\""),
        (r#"{"status": "succes", "message": ""}"#, "its status is \"succes\""),
        (r#"{"status": "", "message": "Odd"}"#, "Odd"),
        (r#"{"status": true, "message": "Odd"}"#, "Odd"),
        (r#"{"status": 200, "message": "Odd"}"#, "Odd"),
        (r#"[{"status": "error", "message": "In a list"}]"#, "In a list"),
        (r#"{"message": "Alone"}"#, "Alone"),
        (r#"{"status": null, "message": "Alone"}"#, "Alone"),
        (r#"{"data": {"status": "error", "message": "Inside"}}"#, "Inside"),
    ] {
        let transport = StubTransport::new(move |_| Reply::json(200, body));
        let client = stubbed(&transport, &ManualClock::new());
        let error = client.declare_vehicle(&declaration()).send().await.unwrap_err();
        assert_eq!((error.kind(), error.message()), (ErrorKind::ApiFailure, Some(said)), "{body}: {error}");
        assert!(error.may_have_taken_effect(), "{body}");
        let tried = client.declare_vehicle(&declaration()).dry_run(true).send().await.unwrap_err();
        assert_eq!((tried.kind(), tried.may_have_taken_effect()), (ErrorKind::ApiFailure, false), "{body}");
        assert_eq!(transport.received().len(), 2, "nothing is repeated");
    }
    for body in
        ["{}", r#"{"result": {"status": "success"}}"#, "[]", "null", "true", "\"success\"", "success", "<html>", ""]
    {
        let transport = StubTransport::new(move |_| Reply::json(200, body));
        let error = stubbed(&transport, &ManualClock::new()).declare_vehicle(&declaration()).send().await.unwrap_err();
        assert!(error.may_have_taken_effect(), "{body}: {error}");
    }
}

#[tokio::test]
async fn a_success_is_one_in_any_case_of_letters_and_unknown_fields_survive() {
    for status in ["success", "SUCCESS", "Success", " success "] {
        let body = json!([{"status": status, "job": 7}]);
        for body in [body[0].to_string(), body.to_string()] {
            let transport = StubTransport::sequence([Reply::json(200, body)]);
            let answer = stubbed(&transport, &ManualClock::new()).declare_vehicle(&declaration()).send().await.unwrap();
            assert!(answer.status.is_success() && answer.status.as_str() == status);
            assert_eq!(*answer.extra.get("job").unwrap(), json!(7));
        }
    }
}

#[tokio::test]
async fn five_hundred_and_then_two_hundred_is_a_success_for_a_dry_run_only() {
    let replies = || StubTransport::sequence([Reply::status(500), Reply::json(200, success().to_string())]);
    let (transport, clock) = (replies(), ManualClock::new());
    let request = stubbed(&transport, &clock);
    let response = request.declare_vehicle(&declaration()).dry_run(true).send_with_response().await.unwrap();
    assert_eq!((response.attempts(), clock.recorded_sleeps()), (2, vec![Duration::from_millis(250)]));

    let transport = replies();
    let error = stubbed(&transport, &clock).declare_vehicle(&declaration()).send().await.unwrap_err();
    assert_eq!(transport.received().len(), 1);
    assert!(
        error.may_have_taken_effect() && error.to_string().ends_with("(the call may have taken effect)"),
        "{error}"
    );
}

#[tokio::test]
async fn what_is_no_answer_is_told_as_what_it_is() {
    for (reply, expected) in [
        (Reply::status(200).header("content-type", "text/html").body("<html>"), "answered 200 OK with text/html"),
        (Reply::status(200), "answered 200 OK with an empty body"),
        (Reply::json(200, "{}"), "answered 200 OK with JSON of another form: status: missing"),
        (Reply::status(502).body("<html>Bad gateway</html>"), "answered 502 Bad Gateway"),
        (Reply::json(401, "[]"), "answered 401 Unauthorized"),
        (Reply::status(302).header("location", "https://login.example/"), "login.example"),
    ] {
        let transport = StubTransport::sequence([reply]);
        let error = stubbed(&transport, &ManualClock::new()).declare_vehicle(&declaration()).send().await.unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
    }
}

#[tokio::test]
async fn a_pivot_that_breaks_rules_is_not_sent_unless_that_is_meant() {
    let mut document = json_fixture("vehicle_declaration.json");
    document["vehicle_account"]["vin"] = json!("OLDTIMER-1");
    document["vehicle_account"]["incoming_vehicle"]["shape"] = json!("TORPEDO");
    let pivot: IncomingVehiclePivot = pivot_json::from_value(&document).unwrap();
    let transport = StubTransport::new(|_| Reply::json(200, success().to_string()));
    let client = stubbed(&transport, &ManualClock::new());
    let error = client.declare_vehicle(&pivot).send().await.unwrap_err();
    assert_eq!((error.kind(), transport.received().len()), (ErrorKind::InvalidRequest, 0));
    for expected in ["vehicle_account.vin: ", "vehicle_account.incoming_vehicle.shape: ", "without_validation()"] {
        assert!(error.to_string().contains(expected), "{error}");
    }
    client.declare_vehicle(&pivot).without_validation().send().await.unwrap();
    let sent: Value = serde_json::from_slice(&transport.received()[0].body).unwrap();
    assert_eq!(sent["vehicle_account"]["vin"], "OLDTIMER-1");
}

#[tokio::test]
async fn what_only_looks_wrong_is_sent_and_can_be_seen() {
    let mut document = json_fixture("vehicle_declaration.json");
    document["vehicle_account"]["vin"] = json!("OLDTIMER-1");
    document["vehicle_account"]["incoming_buyer"]["country_code"] = json!("XK");
    let pivot: IncomingVehiclePivot = pivot_json::from_value(&document).unwrap();
    let transport = StubTransport::new(|_| Reply::json(200, success().to_string()));
    let client = stubbed(&transport, &ManualClock::new());
    let request = client.declare_vehicle(&pivot);
    let warned: Vec<&str> = request.warnings().iter().map(|warning| warning.path()).collect();
    assert_eq!(warned, ["vehicle_account.vin", "vehicle_account.incoming_buyer.country_code"]);
    request.send().await.unwrap();
    let sent: Value = serde_json::from_slice(&transport.received()[0].body).unwrap();
    assert_eq!(sent["vehicle_account"]["vin"], "OLDTIMER-1");
}

#[tokio::test]
async fn a_pivot_for_another_account_than_the_calls_is_refused() {
    let transport = StubTransport::new(|_| Reply::json(200, success().to_string()));
    let client = stubbed(&transport, &ManualClock::new());
    let (mut declaration, order) = (declaration(), order());
    let elsewhere = client.declare_vehicle(&declaration).account("VOL").send().await.unwrap_err();
    let yard = client.receive_on_yard(&order).send().await.unwrap_err();
    declaration.account = "nmn".into();
    let spelled = client.declare_vehicle(&declaration).send().await.unwrap_err();
    for (error, named, account) in [(elsewhere, "NMN", "VOL"), (yard, "VOL", "NMN"), (spelled, "nmn", "NMN")] {
        let expected = format!("account.code: is {named:?}, but the call is made for the account {account:?}");
        assert!(error.kind() == ErrorKind::InvalidRequest && error.to_string().contains(&expected), "{error}");
    }
    assert_eq!(transport.received().len(), 0);
    client.receive_on_yard(&order).account("VOL").send().await.unwrap();
    client.receive_on_yard(&order).translator("MINE").send().await.unwrap();
    client.receive_on_yard(&order).without_validation().send().await.unwrap();
    let mut unnamed = order;
    unnamed.account = None;
    client.receive_on_yard(&unnamed).send().await.unwrap();
}

#[tokio::test]
async fn an_empty_account_or_translator_is_refused_before_sending() {
    let transport = StubTransport::new(|_| Reply::status(500));
    let client = stubbed(&transport, &ManualClock::new());
    let pivot = declaration();
    for request in [client.declare_vehicle(&pivot).account(""), client.declare_vehicle(&pivot).translator("..")] {
        let error = request.send().await.unwrap_err();
        assert!(error.kind() == ErrorKind::InvalidRequest && error.to_string().contains("path parameter"), "{error}");
    }
    let unwritable = std::collections::HashMap::from([(vec![1], 2)]);
    let error = client.run_translator(Flow::Orders, "X", &unwritable).send().await.unwrap_err();
    assert!(error.to_string().contains("cannot be written as JSON"), "{error}");
    assert_eq!(transport.received().len(), 0);
}

#[tokio::test]
async fn the_token_is_in_the_url_and_nowhere_else() {
    let server = MockServer::start().await;
    let echo = |status| ResponseTemplate::new(status).set_body_string(format!(r#"{{"message": "bad {TOKEN}"}}"#));
    let elsewhere = MockServer::start().await;
    let away = format!("{}/?token={TOKEN}", elsewhere.uri());
    let answers = [
        echo(401),
        echo(200),
        ResponseTemplate::new(200).set_body_string(format!("<html>{TOKEN}")),
        ResponseTemplate::new(307).insert_header("location", away.as_str()),
        ResponseTemplate::new(302).insert_header("location", away.as_str()),
    ];
    let client =
        E4CarsClient::builder(server.uri(), TOKEN).configure(|core| core.retry(RetryPolicy::none())).build().unwrap();
    let pivot = declaration();
    let mut shown = format!("{client:?} {:?}", client.declare_vehicle(&pivot));
    for answer in answers {
        server.reset().await;
        Mock::given(method("POST")).respond_with(answer).mount(&server).await;
        let error = client.declare_vehicle(&pivot).send().await.unwrap_err();
        shown.push_str(&full_error_text(&error));
        assert!(server.received_requests().await.unwrap()[0].url.as_str().contains(TOKEN));
    }
    assert!(!shown.contains(TOKEN), "{shown}");
    assert!(elsewhere.received_requests().await.unwrap().is_empty(), "no redirect is followed to another host");

    let refused = E4CarsClient::builder("http://127.0.0.1:1", TOKEN).build().unwrap();
    let error = refused.declare_vehicle(&pivot).dry_run(true).send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(!full_error_text(&error).contains(TOKEN));
}

#[tokio::test]
async fn a_dry_run_is_not_made_a_real_one_by_a_query_parameter() {
    let (transport, clock) = (StubTransport::sequence([]), ManualClock::new());
    let e4cars = stubbed(&transport, &clock);
    let error =
        e4cars.declare_vehicle(&declaration()).dry_run(true).query("dry_run", "false").send().await.unwrap_err();
    assert!(!error.may_have_taken_effect() && error.to_string().contains("dry_run"), "{error}");
    assert!(transport.received().is_empty());
}

#[tokio::test]
async fn a_token_of_the_callers_own_is_refused_and_not_replaced_without_a_word() {
    let transport = StubTransport::new(|_| Reply::json(200, success().to_string()));
    let e4cars = stubbed(&transport, &ManualClock::new());
    let custom = e4cars.request(e4cars_client::Method::GET, "/api/v1/4pl/vehicle").query("token", "0ther-t0ken");
    for error in [
        e4cars.declare_vehicle(&declaration()).query("token", "0ther-t0ken").send().await.unwrap_err(),
        e4cars.receive_on_yard(&order()).account("VOL").dry_run(true).query("token", "").send().await.unwrap_err(),
        custom.send::<Value>().await.unwrap_err(),
    ] {
        assert_eq!((error.kind(), error.may_have_taken_effect()), (ErrorKind::InvalidRequest, false), "{error}");
        assert!(error.to_string().contains("\"token\" is set by the client's credentials"), "{error}");
        assert!(!full_error_text(&error).contains("0ther-t0ken"), "{error}");
    }
    assert!(transport.received().is_empty());
}

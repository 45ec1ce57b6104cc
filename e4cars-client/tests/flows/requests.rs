//! What is sent, and where to.

use e4cars_client::{E4CarsClient, ErrorKind, Flow, FlowPath, FlowStatus};
use pivot_core::testing::{ManualClock, Reply, StubTransport, full_error_text};
use serde_json::{Value, json};
use wiremock::matchers::{body_json, header, method, path, query_param, query_param_is_missing};
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::scene::{TOKEN, client, declaration, json_fixture, order, stubbed, success};

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

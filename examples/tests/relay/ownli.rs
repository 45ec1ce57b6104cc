//! Records at Ownli: made once of vehicles that are declared, whatever fails in between, and not made of others.

use std::time::Duration;

use http::StatusCode;
use serde_json::{Value, json};
use vendor_mocks::fault::Fault;
use vendor_mocks::ownli::OwnliMock;

use crate::endpoint;
use crate::support::{Relay, Scratch};

const DECLARATION: &str = include_str!("../../data/vehicle_declaration.json");
const VIN: &str = "NMN291NZXHRZ91MSK";
const OTHER_VIN: &str = "WVWZZZ3CZWE000001";
const CREATE: &str = "/api/vehicles/create/by-vin";
const SEARCH: &str = "/api/vehicles";

/// Ownli with a user, and a relay's directory with a declaration.
async fn scene(name: &str, more: &str) -> (OwnliMock, Scratch) {
    let mock = OwnliMock::start().await.unwrap();
    let owner = mock.seed_user("Monique", "Marchal", "+14155550100");
    let scratch = Scratch::new(&format!("ownli-{name}"));
    std::fs::create_dir_all(scratch.0.join("declarations")).unwrap();
    declare(&scratch, VIN, DECLARATION);
    let (database, declarations) = (scratch.0.join("relay.sqlite3"), scratch.0.join("declarations"));
    let config = format!(
        "listen = \"127.0.0.1:0\"\nadmin = \"127.0.0.1:0\"\ndatabase = {database:?}\n[e4cars]\n[ownli]\n\
         base_url = \"{}\"\ndeclarations = {declarations:?}\nuser_id = \"{owner}\"\nyear = 2023\n{more}\n",
        mock.url()
    );
    std::fs::write(scratch.0.join("relay.toml"), config).unwrap();
    (mock, scratch)
}

fn declare(scratch: &Scratch, vin: &str, content: &str) {
    std::fs::write(scratch.0.join("declarations").join(format!("{vin}.json")), content).unwrap();
}

/// Delivers an event of a vehicle.
async fn deliver(relay: &Relay, number: u32, event: Value, vehicle: Value) {
    let mut all = json!({"outgoing_event": {"event": event, "vehicle_account": vehicle}});
    all["outgoing_event"]["event"]["event_no"] = format!("E-{number}").into();
    let answered = relay.deliver("/e4cars", &[("x-api-key", "k3y")], all.to_string()).await;
    assert_eq!(answered.status(), 200);
}

async fn receipt(relay: &Relay, number: u32, vin: &str) {
    deliver(relay, number, json!({"type": "receipt_execution"}), json!({"vin": vin})).await;
}

/// Waits until an event is in one of these states, of which it leaves none by itself, or has failed; gives it as an operator
/// sees it.
fn until(scratch: &Scratch, id: u32, is_reached: impl Fn(&Value) -> bool) -> Value {
    loop {
        let event: Value = serde_json::from_str(&scratch.operate(&["show", &id.to_string()])).unwrap();
        if is_reached(&event) {
            return event;
        }
        assert!(!is("dead")(&event) && !is("parked")(&event), "{event:#}");
    }
}

fn is(state: &'static str) -> impl Fn(&Value) -> bool {
    move |event| event["state"] == state
}

/// Whether an attempt failed, and another follows.
fn has_failed(event: &Value) -> bool {
    event["state"] == "waiting" && !event["last_error"].is_null()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_declared_vehicle_gets_one_record_and_events_of_other_kinds_are_passed_over() {
    let (mock, scratch) = scene("once", "statuses = [\"mos_ready_for_delivery\"]").await;
    let relay = scratch.start();
    receipt(&relay, 1, VIN).await;
    receipt(&relay, 2, &VIN.to_lowercase()).await;
    let done = json!({"type": "receipt_execution", "result_code": "DONE"});
    deliver(&relay, 3, done, json!({"vin": VIN})).await;
    // None of these is to make a record, so the declaration that they lack is not missed.
    deliver(&relay, 4, json!({"type": "exit_execution"}), json!({"vin": OTHER_VIN})).await;
    let failed = json!({"type": "receipt_execution", "result_code": "VEHICLE_ACCOUNT_NOT_FOUND"});
    deliver(&relay, 5, failed, json!({"vin": OTHER_VIN})).await;
    deliver(&relay, 6, json!({"type": "service_ended"}), json!({"vin": OTHER_VIN, "logistics_status": "x"})).await;
    for id in 1..=6 {
        until(&scratch, id, is("done"));
    }
    let vehicles = mock.vehicles();
    assert_eq!(vehicles.len(), 1);
    let year = vehicles[0].year.as_ref().unwrap().text().into_owned();
    assert_eq!((vehicles[0].vin.as_ref().unwrap().text().as_ref(), year.as_str()), (VIN, "2023"));
    assert_eq!((vehicles[0].make.as_deref(), vehicles[0].user_id.as_deref()), (Some("Peugeot"), Some("user-1")));
    // A status makes one, too; the file is read when it is needed, and says more than the settings.
    let own = json!({"userId": mock.seed_user("Michel", "Durand", "+14155550101"), "year": 2014, "state": "CA"});
    let mut declaration: Value = serde_json::from_str(DECLARATION).unwrap();
    declaration["vehicle_account"]["vin"] = OTHER_VIN.into();
    declaration["vehicle_account"]["license_plate"] = "7ABC123".into();
    declaration["ownli"] = own;
    declare(&scratch, OTHER_VIN, &declaration.to_string());
    let ready = json!({"vin": OTHER_VIN, "logistics_status": "mos_ready_for_delivery"});
    deliver(&relay, 7, json!({"type": "service_ended"}), ready).await;
    until(&scratch, 7, is("done"));
    let made = &mock.vehicles()[1];
    assert_eq!((made.user_id.as_deref(), made.state.as_deref()), (Some("user-2"), Some("CA")));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_missing_declaration_is_looked_for_again_and_the_error_names_its_file() {
    let (mock, scratch) = scene("missing", "[workers]\nmax_attempts = 1").await;
    let relay = scratch.start();
    receipt(&relay, 1, OTHER_VIN).await;
    let event = until(&scratch, 1, is("dead"));
    let error = event["last_error"].as_str().unwrap();
    let file = scratch.0.join("declarations").join(format!("{OTHER_VIN}.json"));
    assert!(error.contains(file.to_str().unwrap()) && error.contains("missing"), "{error}");
    declare(&scratch, OTHER_VIN, &DECLARATION.replace(VIN, OTHER_VIN));
    scratch.operate(&["retry", "dead"]);
    until(&scratch, 1, is("done"));
    assert_eq!(mock.vehicles().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_no_attempt_can_mend_is_dead_at_once_and_says_why() {
    let (mock, scratch) = scene("bad", "").await;
    let another = mock.seed_user("Michel", "Durand", "+14155550101");
    let cases = [
        // A vehicle, what its file holds, and what the error says.
        ("WVWZZZ3CZWE000001", "{\"kind\": \"vehicle_decl".to_owned(), "WVWZZZ3CZWE000001.json: it is no declaration"),
        ("WVWZZZ3CZWE000002", DECLARATION.to_owned(), "WVWZZZ3CZWE000002.json: it declares another vehicle"),
        ("WVWZZZ3CZWE000003", "x".repeat(2 << 20), "WVWZZZ3CZWE000003.json: it is larger"),
        (
            "WVWZZZ3CZWE000004",
            DECLARATION
                .replace(VIN, "WVWZZZ3CZWE000004")
                .replace("\"E-3008\",\n      \"shape\"", "\"\",\n      \"shape\""),
            "WVWZZZ3CZWE000004.json: Ownli's record lacks: model",
        ),
        ("WVWZZZ3CZWE000005", DECLARATION.replace(VIN, "WVWZZZ3CZWE000005"), "belongs to the user user-2"),
        ("SHORT", String::new(), "VIN \"SHORT\" is none"),
    ];
    let of_another = json!({"id": "v-1", "vin": "WVWZZZ3CZWE000005", "userId": another, "active": true});
    mock.seed_vehicle(pivot_json::from_value(&of_another).unwrap());
    let relay = scratch.start();
    for (id, (vin, content, expected)) in (1..).zip(&cases) {
        declare(&scratch, vin, content);
        receipt(&relay, id, vin).await;
        let event = until(&scratch, id, is("dead"));
        let error = event["last_error"].as_str().unwrap();
        assert!(error.contains(expected) && event["attempts"] == 1, "{error}");
    }
    deliver(&relay, 20, json!({"type": "receipt_execution"}), json!({"vehicle_account_no": "VA-1"})).await;
    let event = until(&scratch, cases.len() as u32 + 1, is("dead"));
    assert!(event["last_error"].as_str().unwrap().contains("names no vehicle"), "{event:#}");
    assert_eq!(mock.vehicles().len(), 1, "no record was made");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_record_that_failed_is_made_once_at_a_later_attempt() {
    let error = |status: u16, code: &str| {
        let body = json!({"error_code": code, "error_message": "no"}).to_string();
        Fault::status_with(StatusCode::from_u16(status).unwrap(), body)
    };
    let cases = [
        (SEARCH, error(500, "INTERNAL_SERVER_ERROR"), "500"),
        (CREATE, error(500, "INTERNAL_SERVER_ERROR"), "500"),
        (CREATE, Fault::rate_limited(Duration::from_secs(7200)), "429"),
        (CREATE, error(403, "ERROR_NO_PERMISSIONS_TO_RESOURCE"), "403"),
        (CREATE, error(404, "ERROR_USER_NOT_FOUND"), "does not know the user user-1"),
        // Not of Ownli, but of what is at a wrong address: one cause, not two.
        (CREATE, Fault::html(StatusCode::NOT_FOUND), "check the base URL"),
        ("/api/auth/token", Fault::status(StatusCode::UNAUTHORIZED), "401"),
        (SEARCH, Fault::html(StatusCode::BAD_GATEWAY), "502"),
        // Whether it was created is not known to the relay; it was.
        (CREATE, Fault::ResetAfter, ""),
        (CREATE, Fault::TruncatedBody, ""),
        (CREATE, Fault::not_json(), ""),
    ];
    for (place, (path, fault, expected)) in cases.into_iter().enumerate() {
        let (mock, scratch) = scene(&format!("fault-{place}"), "").await;
        let is_rate_limited = expected == "429";
        mock.fail_next_at(path, fault);
        let relay = scratch.start();
        receipt(&relay, 1, VIN).await;
        let event = until(&scratch, 1, |event| has_failed(event) || is("done")(event));
        let text = event["last_error"].as_str().unwrap();
        assert!(text.contains(expected), "{path}: {text}");
        assert!(!(text.contains("does not know") && text.contains("base URL")), "{path}: {text}");
        if is_rate_limited {
            let wait = event["due_at"].as_i64().unwrap() - event["received_at"].as_i64().unwrap();
            assert!(wait >= 7_200_000, "as long as Ownli asks: {wait}");
        }
        scratch.operate(&["retry", "1"]);
        let event = until(&scratch, 1, is("done"));
        assert!(event["attempts"].as_u64().unwrap() >= 2);
        assert_eq!(mock.vehicles().len(), 1, "{path} {expected}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_relay_that_is_killed_after_the_creation_makes_no_second_record() {
    let (mock, scratch) = scene("killed", "").await;
    mock.fail_next_at(CREATE, Fault::SlowBody(Duration::from_secs(3600)));
    let relay = scratch.start();
    receipt(&relay, 1, VIN).await;
    while mock.vehicles().is_empty() {
        tokio::task::yield_now().await;
    }
    drop(relay);
    // Somebody takes the vehicle out of use meanwhile; then Ownli itself would take another.
    let id = mock.vehicles()[0].id.clone();
    mock.client().unwrap().deactivate_vehicle(id).send().await.unwrap();
    let _relay = scratch.start();
    let event = until(&scratch, 1, is("done"));
    assert_eq!((event["attempts"].as_u64(), mock.vehicles().len()), (Some(2), 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_vehicle_whose_earlier_owner_has_given_it_up_gets_a_record() {
    let (mock, scratch) = scene("sold", "").await;
    let earlier = mock.seed_user("Michel", "Durand", "+14155550101");
    let given_up = json!({"id": "v-1", "vin": VIN, "userId": earlier, "active": false});
    mock.seed_vehicle(pivot_json::from_value(&given_up).unwrap());
    let relay = scratch.start();
    receipt(&relay, 1, VIN).await;
    until(&scratch, 1, is("done"));
    assert_eq!(mock.vehicles()[1].user_id.as_deref(), Some("user-1"));
}

#[tokio::test(flavor = "multi_thread")]
async fn with_an_endpoint_beside_it_an_event_is_passed_on_once_its_record_is_there() {
    let (url, mut passed) = endpoint().await;
    let (mock, scratch) = scene("both", &format!("[forward]\nurl = \"{url}\"\ntimeout_seconds = 1")).await;
    mock.fail_next_at(CREATE, Fault::status(StatusCode::SERVICE_UNAVAILABLE));
    let relay = scratch.start();
    receipt(&relay, 1, VIN).await;
    until(&scratch, 1, has_failed);
    assert!(passed.try_recv().is_err(), "no record, no request");
    scratch.operate(&["retry", "1"]);
    let (number, attempt, _) = passed.recv().await.unwrap();
    assert!(number == "E-1" && attempt >= 2, "{number} {attempt}");
    assert_eq!(mock.vehicles().len(), 1);
    // What makes no record is passed on as before.
    relay.event(7).await;
    assert_eq!(passed.recv().await.unwrap().0, "7");
    until(&scratch, 2, is("done"));
}

#[test]
fn a_relay_does_not_start_without_what_records_need() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let (_mock, scratch) = runtime.block_on(scene("start", ""));
    for (missing, expected) in [
        ("RELAY_OWNLI_PARTNER_ID", "RELAY_OWNLI_PARTNER_ID"),
        ("RELAY_OWNLI_CLIENT_SECRET", "RELAY_OWNLI_CLIENT_SECRET"),
    ] {
        let output =
            scratch.command(&["run"]).env_remove(missing).stderr(std::process::Stdio::piped()).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(!output.status.success() && said.contains(expected), "{said}");
    }
    std::fs::remove_dir_all(scratch.0.join("declarations")).unwrap();
    let output = scratch.command(&["run"]).stderr(std::process::Stdio::piped()).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success() && said.contains("declarations"), "{said}");
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn what_differs_in_events_and_in_ownlis_responses_is_in_the_drift_file_when_the_relay_has_ended() {
    let (_mock, scratch) = scene("drift", "").await;
    let (config, file) = (scratch.0.join("relay.toml"), scratch.0.join("drift.json"));
    let settings = std::fs::read_to_string(&config).unwrap();
    std::fs::write(&config, format!("{settings}[drift]\nfile = {file:?}\n")).unwrap();
    let mut relay = scratch.start();
    deliver(&relay, 1, json!({"type": "receipt_execution", "colour": "S3CRET"}), json!({"vin": VIN})).await;
    until(&scratch, 1, is("done"));
    let pid = relay.child.id().to_string();
    assert!(std::process::Command::new("kill").args(["-TERM", &pid]).status().unwrap().success());
    assert!(relay.child.wait().unwrap().success());
    let text = std::fs::read_to_string(&file).unwrap();
    let report: Value = serde_json::from_str(&text).unwrap();
    let seen = |vendor: &str| {
        let operations = report["operations"].as_array().unwrap().iter();
        operations
            .filter(|operation| operation["vendor"] == vendor)
            .map(|one| one["seen"].as_u64().unwrap())
            .sum::<u64>()
    };
    assert!(seen("e4cars") == 1 && seen("ownli") >= 2, "{text}");
    assert!(text.contains("outgoing_event.event.colour") && !text.contains("S3CRET"), "{text}");
}

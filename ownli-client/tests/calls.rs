//! The calls, over a transport that answers by itself.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers may fail as loudly as their tests

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use ownli_client::*;
use pivot_core::testing::{FixedRng, ManualClock, Received, Reply, StubTransport};
use serde_json::{Value, json};

struct Scene {
    ownli: OwnliClient,
    transport: StubTransport,
    clock: ManualClock,
}

fn scene_with(credentials: Credentials, transport: StubTransport) -> Scene {
    let clock = ManualClock::new();
    let (carrier, time) = (transport.clone(), clock.clone());
    let builder = OwnliClient::builder(SANDBOX_BASE_URL, credentials);
    let ownli =
        builder.configure(move |core| core.transport(carrier.clone()).clock(time.clone()).random(FixedRng(0.0)));
    Scene { ownli: ownli.build().unwrap(), transport, clock }
}

fn scene(answer: impl Fn(&Received) -> Reply + Send + Sync + 'static) -> Scene {
    scene_with(Credentials::header_keys("partner", "client", "s3cret"), StubTransport::new(answer))
}

/// The document's own example, with values where it has only types.
fn vehicle(year: Value) -> Value {
    json!({
        "id": "v-1", "license": "7ABC123", "photoUrl": "https://img.example/1", "make": "Peugeot", "model": "E-3008",
        "vin": VIN, "state": "CA", "year": year, "dateAdded": "2024-07-16T12:52:11.000Z", "updated": "2024-07-16T12:52:11.000Z",
        "userId": "u-1", "customerPhoneNumber": "+14155550100", "active": true,
    })
}

const VIN: &str = "1M8GDM9AXKP042788";

fn sent(scene: &Scene) -> (String, Value) {
    let request = scene.transport.received().pop().unwrap();
    let query = request.url.query().map(|query| format!("?{query}")).unwrap_or_default();
    let body = serde_json::from_slice(&request.body).unwrap_or(Value::Null);
    (format!("{} {}{query}", request.method, request.url.path()), body)
}

#[tokio::test]
async fn a_vehicle_is_created_as_the_document_shows() {
    let scene = scene(|_| Reply::json(200, vehicle(json!("2024")).to_string()));
    let call = scene.ownli.create_by_vin("u-1", VIN, "Peugeot", "E-3008", 2024).license_plate("7ABC123").state("CA");
    let created = call.send().await.unwrap();
    assert_eq!(
        sent(&scene),
        (
            "POST /api/vehicles/create/by-vin".to_owned(),
            json!({
                "userId": "u-1", "vin": VIN, "make": "Peugeot", "model": "E-3008", "year": 2024, "licensePlate": "7ABC123",
                "state": "CA",
            })
        )
    );
    let request = &scene.transport.received()[0];
    let keys = ["partnerId", "clientId", "clientSecret"].map(|name| request.header(name).to_owned());
    assert_eq!(keys, ["partner", "client", "s3cret"]);
    assert_eq!(pivot_json::to_value(&created), vehicle(json!("2024")));
    assert!(pivot_json::unknown_fields(&created).is_empty());
}

#[tokio::test]
async fn the_year_reads_from_text_and_number_and_anything_else_is_kept() {
    for (year, expected) in [(json!("2024"), Some(2024)), (json!(2024), Some(2024)), (json!("string"), None)] {
        let body = vehicle(year.clone()).to_string();
        let scene = scene(move |_| Reply::json(200, body.clone()));
        let created = scene.ownli.create_by_vin("u", VIN, "m", "m", 2024).send().await.unwrap();
        let read = created.year.unwrap();
        assert_eq!(read.value().map(|year| year.0), expected);
        assert_eq!(read.text(), year.as_str().unwrap_or("2024"));
    }
}

#[tokio::test]
async fn what_cannot_be_is_refused_with_all_reasons_at_once() {
    let scene = scene(|_| Reply::status(500));
    let error = scene.ownli.create_by_vin(" ", "NOVIN", "", "m", 1979).state("Cal").send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    for reason in ["userId: ", "make: ", "vin: ", "year: must be 1980 or later, not 1979", "state: must be two letters"]
    {
        assert!(error.to_string().contains(reason), "{error}");
    }
    let error = scene.ownli.create_user("", "Doe", "4155550100", Address::in_state("C")).send().await.unwrap_err();
    for reason in ["firstName: ", "phone: must be in E.164", "address.state: "] {
        assert!(error.to_string().contains(reason), "{error}");
    }
    scene.ownli.activate_vehicle("").send().await.unwrap_err();
    assert!(scene.transport.received().is_empty());
}

#[tokio::test]
async fn every_documented_error_is_a_named_case() {
    for (status, code, expected) in [
        (400, "ERROR_INVALID_PARAMETERS", ErrorCode::InvalidParameters),
        (403, "ERROR_NO_PERMISSIONS_TO_RESOURCE", ErrorCode::NoPermissions),
        (404, "ERROR_USER_NOT_FOUND", ErrorCode::UserNotFound),
        (404, "ERROR_VEHICLE_NOT_FOUND", ErrorCode::VehicleNotFound),
        (409, "ERROR_VEHICLE_ALREADY_EXISTS", ErrorCode::VehicleAlreadyExists),
        (500, "INTERNAL_SERVER_ERROR", ErrorCode::InternalServerError),
        (418, "ERROR_TEAPOT", ErrorCode::from("ERROR_TEAPOT")),
    ] {
        let body = json!({"error_code": code, "error_message": "in words"}).to_string();
        let scene = scene(move |_| Reply::json(status, body.clone()));
        let error = scene.ownli.create_by_vin("u", VIN, "m", "m", 2024).send().await.unwrap_err();
        assert_eq!((ErrorCode::of(&error), error.message()), (Some(expected), Some("in words")));
        assert_eq!(error.may_have_taken_effect(), status == 500);
        assert_eq!(scene.transport.received().len(), 1, "a creation is not repeated");
    }
    let scene = scene(|_| Reply::json(403, r#"{"error_code": "X", "error_message": "client s3cret of partner"}"#));
    let error = scene.ownli.activate_vehicle("v").send().await.unwrap_err();
    assert_eq!(error.message(), Some("client [redacted] of partner"), "an id is no secret");
}

#[tokio::test]
async fn the_code_decides_about_a_500_before_the_status_does() {
    for (code, is_repeated, may_be_done) in [
        ("INTERNAL_SERVER_ERROR", true, true),
        ("", true, true),
        ("500", true, true),
        ("ERROR_MINIMUM_REWARD_THRESHOLD_NOT_MET", false, false),
        ("ERROR_NO_CONFIRMED_REWARDS", false, false),
        ("ERROR_VEHICLE_NOT_FOUND", false, false),
        ("ERROR_INVALID_PARAMETERS", false, false),
        ("ERROR_CLAIMING_REWARDS", false, true),
        ("ERROR_FETCHING_REWARDS_PRODUCTS", false, true),
        ("ERROR_OF_TOMORROW", false, true),
    ] {
        let body = json!({"error_code": code, "error_message": "in words"}).to_string();
        let scene = scene(move |_| Reply::json(500, body.clone()));
        let error = scene.ownli.activate_vehicle("v").send().await.unwrap_err();
        assert_eq!(
            (scene.transport.received().len() > 1, error.may_have_taken_effect()),
            (is_repeated, may_be_done),
            "{code}"
        );
        assert_eq!(error.is_retryable(), is_repeated, "{code}");
        let before = scene.transport.received().len();
        let listed = scene.ownli.vehicles().try_collect_max(10).await.unwrap_err();
        assert_eq!(scene.transport.received().len() - before > 1, is_repeated, "{code}: {listed}");
        assert!(!listed.may_have_taken_effect());
    }
}

#[tokio::test]
async fn an_error_in_another_form_keeps_its_words() {
    for (body, code, said) in [
        (r#"{"error_code": "X", "error_message": {"a": 1}}"#, Some("X"), None),
        (r#"{"error_code": {"a": 1}, "error_message": "in words"}"#, None, Some("in words")),
        (
            r#"{"code": 50, "message": "Access denied", "description": "not yours"}"#,
            Some("50"),
            Some("Access denied: not yours"),
        ),
        (r#"{"status": "error", "message": "Forbidden"}"#, None, Some("Forbidden")),
        (
            r#"{"type": "about:blank", "title": "Forbidden", "detail": "not yours", "status": 403}"#,
            None,
            Some("not yours"),
        ),
        (r#"{"error": {"code": "E1", "message": "inside"}}"#, Some("E1"), Some("inside")),
        (r#"[{"error_code": "X", "error_message": "in a list"}]"#, Some("X"), Some("in a list")),
        ("<html><body><h1>Forbidden</h1> by the proxy</body></html>", None, Some("by the proxy")),
        ("Forbidden by policy", None, Some("Forbidden by policy")),
    ] {
        let scene = scene(move |_| Reply::status(403).body(body));
        let error = scene.ownli.activate_vehicle("v").send().await.unwrap_err();
        assert!(code.is_none() || error.vendor_code() == code, "{body}: {error}");
        assert!(said.is_none_or(|said| error.to_string().contains(said)), "{body}: {error}");
        assert!(error.is_auth());
    }
}

#[tokio::test]
async fn a_success_that_is_none_is_an_error_with_its_words_and_may_have_taken_effect() {
    let failed = r#"{"error_code": "ERROR_VEHICLE_NOT_FOUND", "error_message": "no such vehicle"}"#;
    let beside = r#"{"id": "v-1", "error_code": "ERROR_VEHICLE_NOT_FOUND", "error_message": "no such vehicle"}"#;
    let flagged = r#"{"success": false, "error_message": "no such vehicle"}"#;
    for body in [
        failed,
        beside,
        flagged,
        &format!("[{failed}]"),
        r#"{"id": "v-1", "success": false, "message": "no such vehicle"}"#,
    ] {
        let reply = body.to_owned();
        let scene = scene(move |_| Reply::json(200, reply.clone()));
        let ownli = &scene.ownli;
        let acting = [
            ownli.activate_vehicle("v").send().await.unwrap_err(),
            ownli.deactivate_vehicle("v").send().await.unwrap_err(),
            ownli.create_by_vin("u", VIN, "m", "m", 2024).send().await.unwrap_err(),
            ownli.create_user("Jo", "Doe", "+14155550100", Address::in_state("CA")).send().await.unwrap_err(),
        ];
        for error in acting {
            assert_eq!(error.kind(), ErrorKind::ApiFailure, "{body}: {error}");
            assert!(error.may_have_taken_effect() && error.to_string().contains("no such vehicle"), "{body}: {error}");
        }
        let listed = ownli.vehicles().try_collect_max(10).await.unwrap_err();
        // In a list, what is no vehicle is an error in its place.
        let is_named = listed.to_string().contains("no such vehicle") || body.starts_with('[');
        assert!(is_named && !listed.may_have_taken_effect(), "{body}: {listed}");
    }
    for body in
        ["<html><body>Sign in</body></html>", "{\"success\": false}", "{\"status\": \"error\"}", "OK, but no JSON"]
    {
        let scene = scene(move |_| Reply::status(200).body(body));
        for error in [
            scene.ownli.activate_vehicle("v").send().await.unwrap_err(),
            scene.ownli.deactivate_vehicle("v").send().await.unwrap_err(),
        ] {
            assert_eq!((error.kind(), error.may_have_taken_effect()), (ErrorKind::ApiFailure, true), "{body}: {error}");
        }
    }
    for body in ["", " ", "null", "{}", "{\"success\": true}"] {
        let scene = scene(move |_| Reply::status(200).body(body));
        assert_eq!(scene.ownli.activate_vehicle("v").send().await.unwrap(), None, "{body:?}");
    }
    let listed = scene(|_| Reply::json(200, format!("[{}]", vehicle(json!(2024)))));
    assert_eq!(listed.ownli.activate_vehicle("v").send().await.unwrap().unwrap().id, "v-1");
}

#[tokio::test]
async fn a_page_without_vehicles_is_no_end_of_the_list() {
    for body in ["{}", r#"{"totalItems": 7}"#, r#"{"items": []}"#] {
        let scene = scene(move |_| Reply::json(200, body));
        let error = scene.ownli.vehicles().try_collect_max(10).await.unwrap_err();
        assert!(error.to_string().contains("vehicles"), "{body}: {error}");
    }
    let scene = scene(|_| Reply::json(200, r#"{"totalItems": 0, "vehicles": []}"#));
    assert_eq!(scene.ownli.vehicles().try_collect_max(10).await.unwrap(), []);
}

#[tokio::test]
async fn users_are_read_as_ownli_gives_them() {
    let body = r#"[{"id": "u-1", "emailVerified": true, "isPhoneVerified": false, "address": {"city": "Provo"},
        "tosAnswer": "Accepted", "dateRegistered": "2024-01-01T00:00:00.000Z", "fraud": false, "partnerCode": "p"}]"#;
    let turns = AtomicUsize::new(0);
    let scene = scene(move |_| match turns.fetch_add(1, Ordering::SeqCst) {
        0 => Reply::json(200, body),
        _ => Reply::json(200, "[]"),
    });
    let users = scene.ownli.users().try_collect_max(10).await.unwrap();
    let address = users[0].address.as_ref().unwrap();
    assert_eq!((address.city.as_deref(), address.state.as_deref()), (Some("Provo"), None));
    assert_eq!((users[0].has_verified_email(), users[0].has_verified_phone()), (Some(true), Some(false)));
    assert!(pivot_json::unknown_fields(&users[0]).is_empty());
}

#[tokio::test]
async fn a_401_without_a_body_is_a_clear_error() {
    let scene = scene(|_| Reply::status(401));
    let error = scene.ownli.create_by_vin("u", VIN, "m", "m", 2024).send().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "ownli create_by_vin: POST /api/vehicles/create/by-vin answered 401 Unauthorized (check the credentials)"
    );
}

#[tokio::test]
async fn a_token_is_asked_for_in_json_and_renewed() {
    let issued = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&issued);
    let transport = StubTransport::new(move |request| match request.url.path() {
        "/api/auth/token" => {
            let body: Value = serde_json::from_slice(&request.body).unwrap();
            assert_eq!(
                body,
                json!({"clientId": "client", "clientSecret": "s3cret", "partnerId": "partner", "scope": "admin"})
            );
            assert_eq!(request.header("authorization"), "");
            let token = format!("t{}", count.fetch_add(1, Ordering::SeqCst) + 1);
            let answer = json!({"access_token": token, "token_type": "Bearer", "expires_in": 3600, "scope": "admin"});
            Reply::json(200, answer.to_string())
        }
        _ if request.header("authorization") == "Bearer t2" => Reply::status(401),
        _ => Reply::status(204),
    });
    let scene = scene_with(Credentials::token("partner", "client", "s3cret"), transport);
    scene.ownli.activate_vehicle("v").send().await.unwrap();
    scene.ownli.deactivate_vehicle("v 1").send().await.unwrap();
    assert_eq!(sent(&scene).0, "PUT /api/vehicles/deactivate/v%201");
    assert_eq!(issued.load(Ordering::SeqCst), 1);
    scene.clock.advance(Duration::from_secs(3600));
    // The second token is refused, and a third is asked for.
    scene.ownli.activate_vehicle("v").send().await.unwrap();
    assert_eq!(issued.load(Ordering::SeqCst), 3);
}

#[tokio::test]
async fn a_refused_secret_is_in_no_error() {
    let answer = |_: &Received| Reply::json(401, r#"{"error_message": "no such secret: s3cret"}"#);
    let scene = scene_with(Credentials::token("partner", "client", "s3cret"), StubTransport::new(answer));
    let error = scene.ownli.activate_vehicle("v").send().await.unwrap_err();
    let cause = std::error::Error::source(&error).unwrap();
    let shown = format!("{error} {error:?} {cause} {:?} {:?}", scene.ownli, Credentials::bearer("s3cret"));
    assert!(error.is_auth() && !shown.contains("s3cret"), "{shown}");
}

#[tokio::test]
async fn lists_are_paged_by_number_from_zero() {
    let scene = scene(|request| {
        let page: u64 = request.url.query_pairs().find(|(name, _)| name == "page").unwrap().1.parse().unwrap();
        let items =
            |name: &str| -> Vec<Value> { (0..2).map(|item| json!({"id": format!("{name}-{page}-{item}")})).collect() };
        match request.url.path() {
            "/api/vehicles" => {
                let body = json!({
                    "totalItems": 6, "currentPage": page, "totalPages": 3, "itemsOnPage": 2, "vehicles": items("v"),
                });
                Reply::json(200, body.to_string())
            }
            _ if page < 2 => Reply::json(200, Value::from(items("u")).to_string()),
            _ => Reply::json(200, "[]"),
        }
    });
    let vehicles = scene.ownli.vehicles().page_size(2).try_collect_max(10).await.unwrap();
    assert_eq!((vehicles.len(), vehicles[5].id.as_str()), (6, "v-2-1"));
    assert_eq!(sent(&scene).0, "GET /api/vehicles?page=2&size=2");
    assert_eq!(scene.transport.received().len(), 3, "the last page is known");
    let users = scene.ownli.users().try_collect_max(10).await.unwrap();
    assert_eq!((users.len(), users[3].id.as_str()), (4, "u-1-1"));
}

#[tokio::test]
async fn a_user_is_created_or_found() {
    let scene = scene(|_| Reply::json(200, r#"{"id": "u-1", "firstName": "Jo"}"#));
    let address = Address::in_state("CA");
    let call = scene.ownli.create_user("Jo", "Doe", "+14155550100", address).email("jo@doe.example", true);
    call.custom_field(3, "x").or_existing().send().await.unwrap();
    assert_eq!(
        sent(&scene),
        (
            "POST /api/users?returnExistingUserIfExists=true".to_owned(),
            json!({
                "firstName": "Jo", "lastName": "Doe", "phone": "+14155550100", "email": "jo@doe.example",
                "isEmailVerified": true, "customField3": "x", "address": {"state": "CA", "country": "US"},
            })
        )
    );
}

#[tokio::test]
async fn a_custom_field_that_does_not_exist_is_refused_with_whatever_else_is_wrong() {
    for number in [0, 6, 255] {
        let scene = scene(|_| Reply::json(200, r#"{"id": "u-1"}"#));
        let call = scene.ownli.create_user("", "Doe", "+14155550100", Address::in_state("CA"));
        let error = call.custom_field(number, "x").custom_field(1, "y").send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        let said = error.to_string();
        assert!(said.contains(&format!("number {number}")) && said.contains("firstName"), "{said}");
        assert!(scene.transport.received().is_empty());
    }
}

/// A server of six vehicles, two a page, that counts its pages from this number.
fn vehicles_from(first: u64) -> Scene {
    scene(move |request| {
        let page: u64 = request.url.query_pairs().find(|(name, _)| name == "page").unwrap().1.parse().unwrap();
        let page = page.max(first) - first;
        let vehicles: Vec<Value> =
            (page * 2..page * 2 + 2).filter(|id| *id < 6).map(|id| json!({"id": id.to_string()})).collect();
        let body = json!({
            "totalItems": 6, "currentPage": (page + first).to_string(), "totalPages": 3.0, "itemsOnPage": {}, "vehicles": vehicles,
        });
        Reply::json(200, body.to_string())
    })
}

#[tokio::test]
async fn vehicles_are_listed_once_each_whatever_the_server_counts_its_pages_from() {
    for first in [0, 1] {
        let scene = vehicles_from(first);
        let vehicles = scene.ownli.vehicles().page_size(2).prefetch().try_collect_max(10).await.unwrap();
        let ids: Vec<&str> = vehicles.iter().map(|vehicle| vehicle.id.as_str()).collect();
        assert_eq!(ids, ["0", "1", "2", "3", "4", "5"], "{first}");
    }
}

#[tokio::test]
async fn one_odd_vehicle_is_an_error_in_its_place_and_the_list_goes_on() {
    use futures_util::StreamExt;
    let scene = scene(|request| {
        let is_first = request.url.query().unwrap().contains("page=0");
        let vehicles = if is_first { json!([{"id": "a"}, {"license": "X"}, null, 7]) } else { json!([{"id": "b"}]) };
        Reply::json(
            200,
            json!({"vehicles": vehicles, "totalItems": 5, "currentPage": u64::from(!is_first), "totalPages": 2})
                .to_string(),
        )
    });
    let items: Vec<_> = scene.ownli.vehicles().page_size(4).items().collect().await;
    let ids: Vec<_> = items.iter().map(|item| item.as_ref().ok().map(|vehicle| vehicle.id.as_str())).collect();
    assert_eq!(ids, [Some("a"), None, None, Some("b")]);
    assert!(items[1].as_ref().unwrap_err().to_string().contains("id: missing"));
}

#[tokio::test]
async fn an_answer_that_is_no_page_of_vehicles_is_an_error_and_an_empty_one_is_none() {
    for (body, expected) in [
        (r#"{"error_code": "ERROR_NO_PERMISSIONS_TO_RESOURCE", "error_message": "not yours"}"#, "not yours"),
        (r#"{"error_code": "ERROR_NO_PERMISSIONS_TO_RESOURCE"}"#, "ERROR_NO_PERMISSIONS_TO_RESOURCE"),
        (r#"{"totalItems": 0}"#, "vehicles: missing"),
        (r#"{"vehicles": 7}"#, "vehicles: expected a list"),
        ("<html>", "JSON is expected"),
        (r#"{"vehicles": [], "totalItems": 3}"#, "3 of the 3 announced are missing"),
        (r#"{"vehicles": null, "totalItems": 3}"#, "3 of the 3 announced are missing"),
    ] {
        let scene = scene(move |_| Reply::json(200, body));
        let error = scene.ownli.vehicles().try_collect_max(10).await.unwrap_err().to_string();
        assert!(error.contains(expected), "{body}: {error}");
    }
    for reply in [
        || Reply::status(204),
        || Reply::status(200),
        || Reply::json(200, r#"{"vehicles": null}"#),
        || Reply::json(200, "[]"),
    ] {
        let scene = scene(move |_| reply());
        assert!(scene.ownli.vehicles().try_collect_max(10).await.unwrap().is_empty());
    }
}

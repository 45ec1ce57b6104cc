//! Vehicles and users: created, found, listed.

use std::sync::atomic::{AtomicUsize, Ordering};

use ownli_client::*;
use pivot_core::testing::Reply;
use serde_json::json;

use crate::scene::{VIN, scene, sent, vehicle};

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

//! Ownli: client and server together.

use http::StatusCode;
use ownli_client::{Address, CreateOutcome, Credentials, ErrorCode, OwnliClient};
use vendor_mocks::fault::Fault;
use vendor_mocks::ownli::{CLIENT_ID, CLIENT_SECRET, OwnliMock, PARTNER_ID};

/// A VIN for each number.
fn vin(number: usize) -> String {
    format!("1M8GDM9AXKP{number:06}")
}

async fn scene() -> (OwnliMock, OwnliClient, String) {
    let mock = OwnliMock::start().await.unwrap();
    let client = mock.client().unwrap();
    let user = mock.seed_user("Jo", "Doe", "+14155550100");
    (mock, client, user)
}

#[tokio::test]
async fn a_vehicle_is_created_once_and_found_the_second_time_by_vin_or_plate() {
    let (mock, ownli, user) = scene().await;
    for number in 0..120 {
        let plate = format!("7ABC{number:03}");
        let call = ownli.create_by_vin(&user, vin(number).as_str(), "Peugeot", "E-3008", 2024).license_plate(plate);
        call.state("CA").send().await.unwrap();
    }
    let refused = ownli.create_by_vin(&user, vin(77).as_str(), "Peugeot", "E-3008", 2024).send().await.unwrap_err();
    assert_eq!(ErrorCode::of(&refused), Some(ErrorCode::VehicleAlreadyExists));
    assert!(!refused.may_have_taken_effect());

    let by_vin = ownli.create_by_vin(&user, vin(77).as_str(), "Peugeot", "E-3008", 2024).or_existing().send();
    let CreateOutcome::Existing(found) = by_vin.await.unwrap() else { panic!("it was there") };
    assert_eq!(found.id, "vehicle-78");
    assert_eq!(found.owner.unwrap().first_name.as_deref(), Some("Jo"));
    let by_plate = ownli.create_by_vin(&user, vin(999).as_str(), "Peugeot", "E-3008", 2024).license_plate("7ABC005");
    assert_eq!(by_plate.or_existing().send().await.unwrap().vehicle().id, "vehicle-6");
    let new = ownli.create_by_vin(&user, vin(500).as_str(), "Peugeot", "E-3008", 2024).or_existing().send();
    assert!(!new.await.unwrap().is_existing());
    assert_eq!(mock.vehicles().len(), 121);
}

#[tokio::test]
async fn of_two_vehicles_with_one_vin_the_active_one_is_found() {
    let (_mock, ownli, user) = scene().await;
    let create = || ownli.create_by_vin(&user, vin(1).as_str(), "m", "m", 2024).license_plate("7ABC123").state("CA");
    let first = create().send().await.unwrap().id;
    ownli.deactivate_vehicle(&first).send().await.unwrap();
    let second = create().or_existing().send().await.unwrap();
    assert!(!second.is_existing(), "what is not active is in nobody's way");
    // The list has the younger one first.
    ownli.deactivate_vehicle(&second.vehicle().id).send().await.unwrap();
    ownli.activate_vehicle(&first).send().await.unwrap();
    let found = create().or_existing().send().await.unwrap();
    assert!(found.is_existing());
    assert_eq!((&found.vehicle().id, found.vehicle().active), (&first, Some(true)));
}

#[tokio::test]
async fn what_exists_and_cannot_be_found_stays_the_refusal_it_is() {
    let (mock, ownli, user) = scene().await;
    let body = br#"{"error_code": "ERROR_VEHICLE_ALREADY_EXISTS", "error_message": "of another partner"}"#;
    ownli.users().try_collect_max(10).await.unwrap();
    mock.fail_next(Fault::Answer {
        status: StatusCode::CONFLICT,
        media_type: "application/json",
        body: body.as_slice().into(),
        retry_after: None,
    });
    let error = ownli.create_by_vin(&user, vin(1).as_str(), "m", "m", 2024).or_existing().send().await.unwrap_err();
    assert_eq!(error.message(), Some("of another partner"));
}

#[tokio::test]
async fn vehicles_are_switched_and_listed_and_users_created() {
    let (mock, ownli, user) = scene().await;
    let id = ownli.create_by_vin(&user, vin(1).as_str(), "m", "m", 2024).send().await.unwrap().id;
    assert_eq!(ownli.deactivate_vehicle(&id).send().await.unwrap().unwrap().active, Some(false));
    assert_eq!(ownli.activate_vehicle(&id).send().await.unwrap().unwrap().active, Some(true));
    assert_eq!(ownli.activate_vehicle(&id).send().await.unwrap().unwrap().active, Some(true), "it is not refused");
    let missing = ownli.deactivate_vehicle("none").send().await.unwrap_err();
    assert_eq!(ErrorCode::of(&missing), Some(ErrorCode::VehicleNotFound));
    let stranger = ownli.create_by_vin("nobody", vin(2).as_str(), "m", "m", 2024).send().await.unwrap_err();
    assert_eq!(ErrorCode::of(&stranger), Some(ErrorCode::UserNotFound));

    for number in 0..70 {
        let call = ownli.create_user("Al", "Roe", format!("+1415555{number:04}"), Address::in_state("CA"));
        call.send().await.unwrap();
    }
    let taken = || ownli.create_user("Al", "Roe", "+14155550001", Address::in_state("CA"));
    taken().send().await.unwrap_err();
    assert_eq!(taken().or_existing().send().await.unwrap().id, "user-3");
    // The server gives 50 a page however many are asked for.
    assert_eq!(ownli.users().try_collect_max(100).await.unwrap(), mock.users());
    assert_eq!(ownli.vehicles().page_size(1).try_collect_max(100).await.unwrap().len(), 1);
}

#[tokio::test]
async fn both_kinds_of_credentials_are_taken_and_wrong_ones_are_not() {
    let (mock, ownli, _) = scene().await;
    ownli.users().try_collect_max(10).await.unwrap();
    mock.expire_tokens();
    ownli.users().try_collect_max(10).await.unwrap();
    let tokens = mock.received().iter().filter(|request| request.path == "/api/auth/token").count();
    assert_eq!(tokens, 2);

    let keys = |secret: &str| {
        let credentials = Credentials::header_keys(PARTNER_ID, CLIENT_ID, secret);
        OwnliClient::builder(mock.url(), credentials).build().unwrap()
    };
    keys(CLIENT_SECRET).users().try_collect_max(10).await.unwrap();
    let error = keys("another").users().try_collect_max(10).await.unwrap_err();
    assert!(error.is_auth() && error.to_string().contains("check the credentials"), "{error}");
    let wrong = Credentials::token(PARTNER_ID, CLIENT_ID, "another");
    let error = OwnliClient::builder(mock.url(), wrong).build().unwrap().users().try_collect_max(1).await.unwrap_err();
    assert!(error.is_auth(), "{error}");
}

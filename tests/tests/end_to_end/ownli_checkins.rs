//! Ownli: check-ins, uploads and rewards, client and server together.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::StatusCode;
use ownli_client::checkins::{
    AddressCheckinFilter, AddressDocumentType, AddressType, CheckinAddress, CheckinFilter, CheckinStatus,
    ConditionCheckinUpdate, ConditionPhotoType, MileageCheckinUpdate, NewAddressCheckin, NewConditionCheckin,
    NewMileageCheckin, ProofDocumentType, Review, StatusFilter, WaitError,
};
use ownli_client::files::FileContent;
use ownli_client::filter::SortDirection;
use ownli_client::rewards::{RewardFilter, RewardStatus, RewardStatusFilter, RewardType};
use ownli_client::users::{NewPolicy, UserUpdate};
use ownli_client::vehicles::{NewVehicleByLicense, VehicleFilter, VehicleSearch, VehicleSort, VehicleUpdate};
use ownli_client::{Address, Credentials, ErrorCode, ErrorKind, OwnliClient, Scope, UtcMillis};
use pivot_core::testing::ManualClock;
use vendor_mocks::fault::Fault;
use vendor_mocks::ownli::{CLIENT_ID, CLIENT_SECRET, OwnliMock, PARTNER_ID};

const PHONE: &str = "+14155550100";

struct Scene {
    mock: OwnliMock,
    ownli: OwnliClient,
    clock: ManualClock,
    user: String,
    vehicle: String,
}

async fn scene() -> Scene {
    let mock = OwnliMock::start().await.unwrap();
    let (clock, user) = (ManualClock::new(), mock.seed_user("Ada", "Lovelace", PHONE));
    let time = clock.clone();
    let ownli = mock.client_builder().configure(move |core| core.clock(time.clone())).build().unwrap();
    let call = ownli.create_by_vin(&user, "1M8GDM9AXKP000001", "Toyota", "Corolla", 2024).license_plate("7ABC123");
    let vehicle = call.state("CA").send().await.unwrap().id;
    Scene { mock, ownli, clock, user, vehicle }
}

fn mileage(vehicle: &str, mileage: i32) -> NewMileageCheckin {
    NewMileageCheckin::new(vehicle, "7ABC123", mileage, "https://example.test/l.jpg", "https://example.test/o.jpg")
}

#[tokio::test]
async fn a_checkin_goes_through_all_its_states_and_earns_a_reward_that_is_claimed_once() {
    let Scene { mock, ownli, user, vehicle, .. } = scene().await;
    let made = ownli.create_mileage_checkin(&mileage(&vehicle, 1200)).send().await.unwrap();
    assert_eq!(made.status, Some(CheckinStatus::Pending));

    assert!(mock.review(&made.id, CheckinStatus::OnHold, Some("the odometer is blurred")));
    let Review::OnHold(held) = ownli.wait_for_mileage_checkin(&made.id).await.unwrap() else { panic!("it is on hold") };
    assert_eq!(held.admin_note.as_deref(), Some("the odometer is blurred"));

    let update = MileageCheckinUpdate::new("7ABC123", 1201).odometer_photo("https://example.test/better.jpg");
    let updated = ownli.update_mileage_checkin(&made.id, &update).send().await.unwrap();
    assert_eq!((updated.status, updated.mileage), (Some(CheckinStatus::Pending), Some(1201)));
    assert_eq!(updated.odometer_photos[0].photo_url.as_deref(), Some("https://example.test/better.jpg"));
    assert_eq!(updated.license_photos[0].photo_url.as_deref(), Some("https://example.test/l.jpg"));

    assert!(mock.review(&made.id, CheckinStatus::Confirmed, None));
    assert!(!mock.review(&made.id, CheckinStatus::Declined, None), "it has ended");
    assert!(ownli.wait_for_mileage_checkin(&made.id).await.unwrap().is_confirmed());
    let refused = ownli.update_mileage_checkin(&made.id, &update).send().await.unwrap_err();
    assert_eq!(refused.status(), Some(StatusCode::CONFLICT));

    let summary = ownli.checkin_summary(&vehicle).send().await.unwrap().pop().unwrap();
    let by_mileage = summary.mileage.unwrap();
    assert_eq!((by_mileage.last_confirmed_ordinal, by_mileage.last_confirmed_mileage), (Some(1), Some(1201)));
    let earned = ownli.user_rewards(&user).send().await.unwrap().pop().unwrap();
    assert_eq!(by_mileage.checkins[0].reward.as_ref().unwrap().id.as_ref(), Some(&earned.id));
    assert_eq!((earned.kind, earned.status), (Some(RewardType::MileageCheckIn), Some(RewardStatus::Confirmed)));

    let product = ownli.reward_products().send().await.unwrap()[0].id.clone();
    let claimed = ownli.claim_rewards(&user, &product).send().await.unwrap();
    assert!(claimed.delivery_link.expose().starts_with("https://") && !format!("{claimed:?}").contains("https://"));
    let again = ownli.claim_rewards(&user, &product).send().await.unwrap_err();
    assert_eq!(ErrorCode::of(&again), Some(ErrorCode::NoConfirmedRewards));
    assert_eq!((again.status(), again.may_have_taken_effect()), (Some(StatusCode::INTERNAL_SERVER_ERROR), false));
    let payouts = ownli.user_payouts_by_phone(PHONE).send().await.unwrap();
    assert_eq!((payouts.len(), payouts[0].rewards.len()), (1, 1));
    assert_eq!(payouts, ownli.user_payouts(&user).send().await.unwrap());
    assert_eq!(ownli.user_rewards_by_phone(PHONE).send().await.unwrap()[0].status, Some(RewardStatus::Claimed));
}

#[tokio::test]
async fn a_wait_polls_with_growing_pauses_and_ends_with_the_review_or_the_time() {
    let Scene { mock, ownli, clock, vehicle, .. } = scene().await;
    let made = ownli.create_mileage_checkin(&mileage(&vehicle, 1)).send().await.unwrap();
    mock.review_after(3);
    let seen = Arc::new(Mutex::new(Vec::new()));
    let tell = Arc::clone(&seen);
    let wait = ownli.wait_for_mileage_checkin(&made.id);
    let review = wait.on_progress(move |checkin| tell.lock().unwrap().push(checkin.status.clone())).await.unwrap();
    assert!(review.is_confirmed());
    let pending = || Some(CheckinStatus::Pending);
    assert_eq!(*seen.lock().unwrap(), [pending(), pending(), pending(), Some(CheckinStatus::Confirmed)]);
    assert_eq!(clock.recorded_sleeps(), [2000, 3000, 4500].map(Duration::from_millis));

    mock.review_after(usize::MAX);
    let made = ownli.create_mileage_checkin(&mileage(&vehicle, 2)).send().await.unwrap();
    let limit = Duration::from_secs(100);
    let error = ownli.wait_for_mileage_checkin(&made.id).timeout(limit).await.unwrap_err();
    let WaitError::TimedOut { after, last, source: None, .. } = error else { panic!("{error:?}") };
    assert_eq!((after, last.unwrap().status), (limit, pending()));
    let error = ownli.wait_for_condition_checkin("nowhere").await.unwrap_err();
    assert!(matches!(&error, WaitError::Call { source, .. } if source.is_not_found()), "{error:?}");
    assert_eq!(error.to_string(), "the condition check-in could not be asked for");
}

#[tokio::test]
async fn a_condition_and_an_address_are_checked_in_with_what_was_uploaded() {
    let Scene { mock, ownli, user, vehicle, .. } = scene().await;
    let taken: UtcMillis = "2024-07-16T10:00:00Z".parse().unwrap();
    let content: Vec<u8> = (0..200_000_u32).map(|number| (number % 251) as u8).collect();
    let path = std::env::temp_dir().join(format!("front-{}.jpg", std::process::id()));
    std::fs::write(&path, &content).unwrap();
    let counted = Arc::new(Mutex::new(0));
    let tell = Arc::clone(&counted);
    let photo = FileContent::open(&path).await.unwrap();
    let upload = ownli.upload_photo(&user, "front.jpg", photo, taken, 37.793, -122.395);
    let stored = upload.on_progress(move |progress| *tell.lock().unwrap() = progress.sent).send().await.unwrap();
    std::fs::remove_file(&path).unwrap();
    assert_eq!(*counted.lock().unwrap(), 200_000);
    assert_eq!(mock.file(&stored.photo_url).unwrap(), content);
    assert_eq!(
        (stored.taken_on.unwrap().text().as_ref(), stored.latitude),
        ("2024-07-16T10:00:00.000Z", Some(37.793.into()))
    );

    let new = NewConditionCheckin::new(&vehicle).photo(ConditionPhotoType::Front, &stored.photo_url);
    let made = ownli.create_condition_checkin(&new).send().await.unwrap();
    assert_eq!(made.license.as_deref(), Some("7ABC123"));
    let update =
        ConditionCheckinUpdate::new().user_note("by daylight").photo(ConditionPhotoType::Back, "https://x.test/b");
    let updated = ownli.update_condition_checkin(&made.id, &update).send().await.unwrap();
    assert_eq!((updated.user_note.as_deref(), updated.photos.len()), (Some("by daylight"), 1));
    assert_eq!(updated.photos[0].kind, Some(ConditionPhotoType::Back));
    mock.review(&made.id, CheckinStatus::Declined, None);
    assert!(matches!(ownli.wait_for_condition_checkin(&made.id).await.unwrap(), Review::Declined(_)));

    let bill = ownli.upload_file(&user, "bill.pdf", &b"%PDF-"[..]).send().await.unwrap();
    assert_eq!(mock.file(&bill.file_url).unwrap(), "%PDF-");
    let home = CheckinAddress::new().lines("1 Market St", "San Francisco", "CA", "94105").place(37.793, -122.395);
    let new = NewAddressCheckin::new(&user, ProofDocumentType::UtilityBill, 37.793, -122.395)
        .address(AddressType::Apartment, home)
        .document(AddressDocumentType::Document, &bill.file_url);
    let made = ownli.create_address_checkin(&new).send().await.unwrap();
    assert_eq!(made.address.as_ref().unwrap().city.as_deref(), Some("San Francisco"));
    let id = made.id.unwrap();
    mock.review(&id, CheckinStatus::Confirmed, None);
    assert!(ownli.wait_for_address_checkin(&id).await.unwrap().is_confirmed());
    let rewards = ownli.user_rewards(&user).send().await.unwrap();
    assert_eq!(rewards[0].kind, Some(RewardType::GaragingCheckIn));
}

#[tokio::test]
async fn a_file_beyond_the_limit_an_empty_one_and_one_without_a_suffix_are_not_sent() {
    let Scene { mock, ownli, user, .. } = scene().await;
    let before = mock.received().len();
    for (name, size, expected) in [
        ("a.jpg", 11, "photo: the file has more than the 10 bytes"),
        ("a.jpg", 0, "photo: the file is empty"),
        ("a", 1, "name: must be a file's name with a suffix"),
        (".jpg", 1, "name: must be"),
        ("a.", 1, "name: must be"),
    ] {
        let taken: UtcMillis = "2024-07-16T10:00:00Z".parse().unwrap();
        let call = ownli.upload_photo(&user, name, vec![0; size], taken, 91.0, 0.0).size_limit(10);
        let error = call.send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
        assert!(error.to_string().contains(expected) && error.to_string().contains("latitude: "), "{error}");
    }
    assert_eq!(mock.received().len(), before);
    // What has no length is counted while it is read: the request is never complete.
    let pieces = || futures_util::stream::iter([Ok(bytes::Bytes::from_static(b"0123456789a"))]);
    let endless = pivot_core::transport::RequestBody::from_stream_fn(None, pieces);
    let error = ownli.upload_file(&user, "a.bin", endless).size_limit(10).send().await.unwrap_err();
    assert_eq!((error.kind(), error.may_have_taken_effect()), (ErrorKind::Io, false), "{error}");
    assert_eq!(mock.file_count(), 0);
}

#[tokio::test]
async fn a_reward_is_granted_once_however_often_it_is_asked_for() {
    let Scene { mock, ownli, user, .. } = scene().await;
    let grant = |amount: u32| ownli.grant_reward(&user, amount, "device-purchase", "order-1");
    // The answer is lost, and the client repeats the call by itself.
    mock.fail_next(Fault::ResetAfter);
    let first = grant(5).send().await.unwrap();
    assert_eq!(first.is_replay, Some(true), "the first attempt was carried out");
    let again = grant(5).send().await.unwrap();
    assert_eq!((&again.id, again.is_replay, again.status), (&first.id, Some(true), Some(RewardStatus::Confirmed)));
    let other = grant(6).send().await.unwrap_err();
    assert_eq!((other.status(), other.may_have_taken_effect()), (Some(StatusCode::CONFLICT), false));
    assert_eq!(ownli.user_rewards(&user).send().await.unwrap().len(), 1);
    let stranger = ownli.grant_reward("nobody", 5, "x", "order-2").send().await.unwrap_err();
    assert_eq!(ErrorCode::of(&stranger), Some(ErrorCode::UserNotFound));
}

#[tokio::test]
async fn a_claim_whose_answer_is_lost_is_not_repeated() {
    let Scene { mock, ownli, user, .. } = scene().await;
    ownli.grant_reward(&user, 5, "x", "order-1").send().await.unwrap();
    mock.fail_next(Fault::ResetAfter);
    let lost = ownli.claim_rewards(&user, "product-2").send().await.unwrap_err();
    assert!(lost.may_have_taken_effect());
    let claims = mock.received().iter().filter(|request| request.path.ends_with("/claim")).count();
    assert_eq!((claims, ownli.user_payouts(&user).send().await.unwrap().len()), (1, 1));
}

#[tokio::test]
async fn lists_are_narrowed_searched_and_sorted() {
    let Scene { mock, ownli, user, vehicle, .. } = scene().await;
    let other = ownli.create_by_license(&NewVehicleByLicense::new(PHONE, "8XYZ789", "NV", 10)).send().await.unwrap().id;
    for (at, vehicle) in [&vehicle, &other, &vehicle].into_iter().enumerate() {
        let made = ownli.create_mileage_checkin(&mileage(vehicle, at as i32)).send().await.unwrap();
        if at == 0 {
            mock.review(&made.id, CheckinStatus::Confirmed, None);
        }
    }
    let ids = async |filter: CheckinFilter| {
        let all = ownli.mileage_checkins().filter(filter).try_collect_max(10).await.unwrap();
        all.into_iter().map(|checkin| checkin.id).collect::<Vec<_>>()
    };
    assert_eq!(ids(CheckinFilter::new()).await, ["checkin-3", "checkin-2", "checkin-1"], "the latest first");
    assert_eq!(ids(CheckinFilter::new().status(StatusFilter::Pending)).await, ["checkin-3", "checkin-2"]);
    assert_eq!(ids(CheckinFilter::new().vehicle(&other)).await, ["checkin-2"]);
    assert_eq!(ids(CheckinFilter::new().search(VehicleSearch::License, "8xyz")).await, ["checkin-2"]);
    let upwards = CheckinFilter::new().sort("dateCheckedIn", SortDirection::Ascending).status(StatusFilter::All);
    assert_eq!(ids(upwards).await, ["checkin-1", "checkin-2", "checkin-3"]);
    let never: UtcMillis = "2020-01-01T00:00:00Z".parse().unwrap();
    assert!(ids(CheckinFilter::new().made_between(never, never)).await.is_empty());

    let by_plate = VehicleFilter::new().sort(VehicleSort::License, SortDirection::Ascending);
    let plates = ownli.vehicles().filter(by_plate).try_collect_max(10).await.unwrap();
    assert_eq!(
        plates.iter().map(|vehicle| vehicle.license.as_deref().unwrap()).collect::<Vec<_>>(),
        ["7ABC123", "8XYZ789"]
    );
    assert!(plates[0].owner.is_some() && plates[0].user_id.is_none());
    ownli.deactivate_vehicle(&other).send().await.unwrap();
    assert_eq!(ownli.vehicles().filter(VehicleFilter::new().active(true)).try_collect_max(10).await.unwrap().len(), 1);
    let frauds =
        ownli.address_checkins().filter(AddressCheckinFilter::new().fraud(true)).try_collect_max(10).await.unwrap();
    assert!(frauds.is_empty());

    ownli.grant_reward(&user, 5, "a", "order-1").send().await.unwrap();
    let rewards = ownli.rewards().filter(RewardFilter::new().action_code("a")).try_collect_max(10).await.unwrap();
    assert_eq!((rewards.len(), rewards[0].client_reference.as_deref()), (1, Some("order-1")));
    let earned = RewardFilter::new().kind(RewardType::MileageCheckIn).status(RewardStatusFilter::Confirmed);
    assert_eq!(ownli.rewards().filter(earned).try_collect_max(10).await.unwrap().len(), 1);
}

#[tokio::test]
async fn vehicles_are_found_changed_and_unique_while_they_are_active() {
    let Scene { mock: _mock, ownli, user, vehicle, .. } = scene().await;
    let code = |error: ownli_client::Error| ErrorCode::of(&error).unwrap();
    let update = |id: &str| VehicleUpdate::new(id);
    let other = ownli.create_by_license(&NewVehicleByLicense::new(PHONE, "8XYZ789", "NV", 10)).send().await.unwrap();
    assert!(other.vin.as_ref().is_some_and(pivot_types::Lenient::is_valid), "{:?}", other.vin);
    assert_eq!((other.user_id.as_deref(), other.customer_phone_number.as_deref()), (Some(&*user), Some(PHONE)));
    let taken = update(&other.id).license_plate("7ABC123").state("CA");
    assert_eq!(code(ownli.update_vehicle(&taken).send().await.unwrap_err()), ErrorCode::VehicleAlreadyExists);
    // Whether the plate is free is asked for an active vehicle only.
    ownli.deactivate_vehicle(&other.id).send().await.unwrap();
    ownli.deactivate_vehicle(&other.id).send().await.unwrap();
    assert_eq!(ownli.update_vehicle(&taken).send().await.unwrap().license.as_deref(), Some("7ABC123"));
    assert_eq!(code(ownli.activate_vehicle(&other.id).send().await.unwrap_err()), ErrorCode::VehicleAlreadyExists);
    let cleared = ownli.update_vehicle(&update(&other.id).without_license_plate()).send().await.unwrap();
    assert_eq!(cleared.license, None);
    assert_eq!(ownli.activate_vehicle(&other.id).send().await.unwrap().unwrap().active, Some(true));

    assert_eq!(ownli.vehicle_by_license("CA", "7ABC123").send().await.unwrap().id, vehicle);
    assert_eq!(ownli.vehicle(&vehicle).send().await.unwrap().active, Some(true));
    ownli.deactivate_vehicle(&vehicle).send().await.unwrap();
    let missing = ownli.vehicle_by_license("CA", "7ABC123").send().await.unwrap_err();
    assert_eq!(code(missing), ErrorCode::VehicleNotFound);
    let inactive = ownli.create_mileage_checkin(&mileage(&vehicle, 1)).send().await.unwrap_err();
    assert_eq!(code(inactive), ErrorCode::VehicleNotFound);
    let state = NewVehicleByLicense::new(PHONE, "9", "ZZ", 1);
    assert_eq!(code(ownli.create_by_license(&state).send().await.unwrap_err()), ErrorCode::InvalidStateCode);
    let unknown = NewVehicleByLicense::new(PHONE, "NOVIN1", "CA", 1);
    assert_eq!(code(ownli.create_by_license(&unknown).send().await.unwrap_err()), ErrorCode::InvalidParameters);
    for missing in [
        code(ownli.vehicle("none").send().await.unwrap_err()),
        code(ownli.checkin_summary("none").send().await.unwrap_err()),
        code(ownli.vehicle_mileage_checkins("none").send().await.unwrap_err()),
    ] {
        assert_eq!(missing, ErrorCode::VehicleNotFound);
    }
    assert_eq!(code(ownli.mileage_checkin("none").send().await.unwrap_err()), ErrorCode::MileageCheckinNotFound);
    assert_eq!(code(ownli.condition_checkin("none").send().await.unwrap_err()), ErrorCode::ConditionCheckinNotFound);
    assert!(ownli.address_checkin("none").send().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_mileage_below_an_earlier_one_is_a_conflict() {
    let Scene { mock: _mock, ownli, vehicle, .. } = scene().await;
    ownli.create_mileage_checkin(&mileage(&vehicle, 1200)).send().await.unwrap();
    let below = ownli.create_mileage_checkin(&mileage(&vehicle, 1199)).send().await.unwrap_err();
    assert_eq!((below.status(), below.may_have_taken_effect()), (Some(StatusCode::CONFLICT), false));
    ownli.create_mileage_checkin(&mileage(&vehicle, 1200)).send().await.unwrap();
    assert_eq!(ownli.vehicle_mileage_checkins(&vehicle).send().await.unwrap().len(), 2);
}

#[tokio::test]
async fn a_user_with_a_policy_is_another_than_the_one_without() {
    let Scene { mock, ownli, user, .. } = scene().await;
    let policy = |number: &str| NewPolicy::new(number).dates("2024-01-01T00:00:00Z", "2024-12-31T00:00:00Z");
    let insured =
        |number: &str| ownli.create_user_with_policy("Ada", "Lovelace", PHONE, Address::in_state("CA"), policy(number));
    let first = insured("P-1").send().await.unwrap();
    assert_ne!(first.id, user);
    assert_eq!(first.policy.as_ref().unwrap().start.as_ref().unwrap().text(), "2024-01-01T00:00:00.000Z");
    assert_eq!(insured("P-1").send().await.unwrap_err().status(), Some(StatusCode::CONFLICT));
    assert_eq!(insured("P-1").or_existing().send().await.unwrap().id, first.id);
    assert_ne!(insured("P-2").send().await.unwrap().id, first.id);
    let changed = ownli.update_user_policy(&first.id, &policy("P-3")).send().await.unwrap().unwrap();
    assert_eq!(changed.policy.unwrap().number.as_deref(), Some("P-3"));
    let lacking = ownli.update_user_policy(&first.id, &NewPolicy::new(" ")).send().await.unwrap_err().to_string();
    for expected in ["policyNumber: must not be empty", "startDate: is missing", "endDate: is missing"] {
        assert!(lacking.contains(expected), "{lacking}");
    }

    let update = UserUpdate::new().name("Augusta", "King").email("ada@example.com", true);
    let changed = ownli.update_user(&user, &update).send().await.unwrap();
    assert_eq!((changed.first_name.as_deref(), changed.email_verified), (Some("Augusta"), Some(true)));
    assert_eq!(changed.phone.as_deref(), Some(PHONE), "what is not named stays");
    let other = ownli.create_user("Al", "Roe", "+14155550101", Address::in_state("CA")).send().await.unwrap();
    let taken = ownli.update_user(&other.id, &UserUpdate::new().phone(PHONE, true)).send().await.unwrap_err();
    assert_eq!(taken.status(), Some(StatusCode::CONFLICT));
    assert_eq!(ownli.user_by_phone(PHONE).send().await.unwrap().id, user);
    let path = mock.received().last().unwrap().path.clone();
    assert_eq!(path, "/api/users/by-phone/%2B14155550100");
    assert!(ownli.user_by_phone("+19995550100").send().await.unwrap_err().is_not_found());
    assert_eq!(ownli.user_by_phone("4155550100").send().await.unwrap_err().kind(), ErrorKind::InvalidRequest);
}

#[tokio::test]
async fn a_users_token_makes_checkins_and_claims_and_manages_nothing() {
    let Scene { mock, user, vehicle, .. } = scene().await;
    let credentials = Credentials::token(PARTNER_ID, CLIENT_ID, CLIENT_SECRET).scope(Scope::User);
    let ownli = OwnliClient::builder(mock.url(), credentials).build().unwrap();
    ownli.create_mileage_checkin(&mileage(&vehicle, 1)).send().await.unwrap();
    ownli.user_rewards(&user).send().await.unwrap();
    for error in [
        ownli.users().try_collect_max(10).await.unwrap_err(),
        ownli.mileage_checkins().try_collect_max(10).await.unwrap_err(),
        ownli.grant_reward(&user, 5, "x", "order-1").send().await.unwrap_err(),
        ownli.update_user(&user, &UserUpdate::new()).send().await.unwrap_err(),
        ownli.deactivate_vehicle(&vehicle).send().await.unwrap_err(),
    ] {
        assert_eq!(ErrorCode::of(&error), Some(ErrorCode::NoPermissions), "{error}");
        assert!(error.is_auth() && !error.may_have_taken_effect());
    }
}

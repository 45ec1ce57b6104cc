//! Which calls are repeated, and which are not even sent.

use ownli_client::checkins::{
    ConditionCheckinUpdate, MileageCheckinUpdate, NewAddressCheckin, NewConditionCheckin, NewMileageCheckin,
};
use ownli_client::pivot::Amount;
use ownli_client::users::{NewPolicy, UserUpdate};
use ownli_client::vehicles::{NewVehicleByLicense, VehicleUpdate};
use ownli_client::*;
use pivot_core::BoxFuture;
use pivot_core::testing::{FixedRng, ManualClock, Reply, StubTransport};

fn scene(answer: impl Fn() -> Reply + Send + Sync + 'static) -> (OwnliClient, StubTransport) {
    let transport = StubTransport::new(move |_| answer());
    let (carrier, clock) = (transport.clone(), ManualClock::new());
    let ownli = OwnliClient::builder(SANDBOX_BASE_URL, Credentials::bearer("a-t0ken-for-0wnli"))
        .configure(move |core| core.transport(carrier.clone()).clock(clock.clone()).random(FixedRng(0.0)))
        .build()
        .unwrap();
    (ownli, transport)
}

type Outcome = BoxFuture<'static, Result<(), Error>>;

fn done<T: Send + 'static>(call: Call<T>) -> Outcome {
    Box::pin(async move { call.send().await.map(drop) })
}

fn now() -> UtcMillis {
    "2024-07-16T10:00:00.000Z".parse().unwrap()
}

fn policy() -> NewPolicy {
    NewPolicy::new("P-1").dates(now(), now())
}

type Make = fn(&OwnliClient) -> Outcome;

/// Every call that is sent once: each makes something of its own.
const ONCE: [(&str, Make); 7] = [
    ("create_by_license", |o| done(o.create_by_license(&NewVehicleByLicense::new("+14155550100", "7A", "CA", 1)))),
    ("create_mileage_checkin", |o| done(o.create_mileage_checkin(&NewMileageCheckin::new("v", "7A", 1, "u", "u")))),
    ("create_condition_checkin", |o| {
        done(o.create_condition_checkin(&NewConditionCheckin::new("v").photo("Front", "u")))
    }),
    ("create_address_checkin", |o| done(o.create_address_checkin(&NewAddressCheckin::new("u", "PhoneBill", 1.0, 1.0)))),
    ("upload_photo", |o| {
        let upload = o.upload_photo("u", "a.jpg", vec![1], now(), 1.0, 1.0);
        Box::pin(async move { upload.send().await.map(drop) })
    }),
    ("upload_file", |o| {
        let upload = o.upload_file("u", "a.pdf", vec![1]);
        Box::pin(async move { upload.send().await.map(drop) })
    }),
    ("claim_rewards", |o| {
        let claim = o.claim_rewards("u", "p");
        Box::pin(async move { claim.send().await.map(drop) })
    }),
];

/// Every call that is repeated: reads, changes that end alike, and a grant by its reference.
const REPEATED: [(&str, Make); 22] = [
    ("update_vehicle", |o| done(o.update_vehicle(&VehicleUpdate::new("v").state("CA")))),
    ("update_user", |o| done(o.update_user("u", &UserUpdate::new()))),
    ("update_user_policy", |o| done(o.update_user_policy("u", &policy()))),
    ("update_mileage_checkin", |o| done(o.update_mileage_checkin("c", &MileageCheckinUpdate::new("7A", 1)))),
    ("update_condition_checkin", |o| {
        done(o.update_condition_checkin("c", &ConditionCheckinUpdate::new().photo("Front", "u")))
    }),
    ("update_address_checkin", |o| {
        done(o.update_address_checkin("c", &NewAddressCheckin::new("u", "PhoneBill", 1.0, 1.0)))
    }),
    ("grant_reward", |o| done(o.grant_reward("u", 1, "a", "r"))),
    ("vehicle", |o| done(o.vehicle("v"))),
    ("vehicle_by_license", |o| done(o.vehicle_by_license("CA", "7A"))),
    ("checkin_summary", |o| done(o.checkin_summary("v"))),
    ("user_by_phone", |o| done(o.user_by_phone("+14155550100"))),
    ("mileage_checkin", |o| done(o.mileage_checkin("c"))),
    ("condition_checkin", |o| done(o.condition_checkin("c"))),
    ("address_checkin", |o| done(o.address_checkin("c"))),
    ("vehicle_mileage_checkins", |o| done(o.vehicle_mileage_checkins("v"))),
    ("vehicle_condition_checkins", |o| done(o.vehicle_condition_checkins("v"))),
    ("user_address_checkins", |o| done(o.user_address_checkins("u"))),
    ("reward_products", |o| done(o.reward_products())),
    ("user_rewards", |o| done(o.user_rewards("u"))),
    ("user_rewards_by_phone", |o| done(o.user_rewards_by_phone("+14155550100"))),
    ("user_payouts", |o| done(o.user_payouts("u"))),
    ("user_payouts_by_phone", |o| done(o.user_payouts_by_phone("+14155550100"))),
];

#[tokio::test]
async fn what_makes_something_is_sent_once_and_everything_else_is_repeated() {
    for (calls, sent) in [(&ONCE[..], 1), (&REPEATED[..], 4)] {
        for (name, make) in calls {
            let (ownli, transport) = scene(|| Reply::status(503));
            let error = make(&ownli).await.unwrap_err();
            assert_eq!((error.operation(), transport.received().len()), (Some(*name), sent), "{error}");
        }
    }
}

#[tokio::test]
async fn a_refusal_with_status_500_is_never_repeated() {
    for code in ErrorCode::KNOWN.iter().filter(|code| **code != ErrorCode::InternalServerError) {
        for (name, make) in ONCE.iter().chain(&REPEATED) {
            let body = format!(r#"{{"error_code": "{code}", "error_message": "no"}}"#);
            let (ownli, transport) = scene(move || Reply::json(500, body.clone()));
            let error = make(&ownli).await.unwrap_err();
            assert_eq!(transport.received().len(), 1, "{name}: {error}");
            assert_eq!(ErrorCode::of(&error).as_ref(), Some(code), "{name}");
        }
    }
}

#[tokio::test]
async fn what_ownli_would_refuse_is_not_sent_and_all_of_it_is_named() {
    let amount = |text: &str| text.parse::<Amount>().unwrap();
    type Refused = (Make, &'static [&'static str]);
    const CASES: [Refused; 8] = [
        (
            |o| done(o.create_by_license(&NewVehicleByLicense::new("4155550100", " ", "Cal", 0))),
            &["phone: ", "licensePlate: ", "state: ", "mileage: "],
        ),
        (|o| done(o.update_vehicle(&VehicleUpdate::new("").state("C"))), &["vehicleId: ", "state: "]),
        (|o| done(o.update_user("u", &UserUpdate::new().phone("1", true))), &["phone: "]),
        (|o| done(o.update_user_policy("u", &NewPolicy::new("P").dates("soon", now()))), &["startDate: "]),
        (
            |o| done(o.create_mileage_checkin(&NewMileageCheckin::new("", "", -1, "", "u").state("C"))),
            &["vehicleId: ", "licensePlate: ", "mileage: ", "state: ", "licensePhotos[0].url: "],
        ),
        (|o| done(o.create_condition_checkin(&NewConditionCheckin::new("v"))), &["photos: must hold a photo"]),
        (
            |o| done(o.create_address_checkin(&NewAddressCheckin::new("", "PhoneBill", f64::NAN, 180.5))),
            &["userId: ", "latitude: ", "longitude: "],
        ),
        (|o| done(o.grant_reward("", 0, "a b", " ")), &["userId: ", "amount: ", "actionCode: ", "clientReference: "]),
    ];
    for (make, expected) in CASES {
        let (ownli, transport) = scene(|| Reply::status(500));
        let error = make(&ownli).await.unwrap_err();
        assert_eq!((error.kind(), transport.received().len()), (ErrorKind::InvalidRequest, 0), "{error}");
        for reason in expected {
            assert!(error.to_string().contains(reason), "{reason} in {error}");
        }
    }
    for (amount, code, reference, is_sent) in [
        (amount("1"), "a", "r".to_owned(), true),
        (amount("100.00"), "A.b_c-9", "ü".repeat(128), true),
        (amount("0.99"), "a", "r".to_owned(), false),
        (amount("100.01"), "a", "r".to_owned(), false),
        (amount("5"), "", "r".to_owned(), false),
        (amount("5"), "ä", "r".to_owned(), false),
        (amount("5"), "a", "r".repeat(129), false),
    ] {
        let (ownli, transport) = scene(|| Reply::status(400));
        ownli.grant_reward("u", amount, code, reference).send().await.unwrap_err();
        assert_eq!(transport.received().len(), usize::from(is_sent), "{amount} {code}");
    }
    let long = "a".repeat(65);
    let (ownli, transport) = scene(|| Reply::status(400));
    ownli.grant_reward("u", 5, long, "r").send().await.unwrap_err();
    assert!(transport.received().is_empty());
}

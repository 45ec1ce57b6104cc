//! Ownli: the vehicle that was declared to E4Cars becomes a record, once; its owner checks in with a photo, and is rewarded.

use std::time::Duration;

use ownli_client::checkins::{NewMileageCheckin, Review};
use ownli_client::{Address, CreateOutcome, OwnliClient, User, UtcMillis, Vehicle};
use pivot_conversions::ownli::{Overrides, from_declaration};
use pivot_types::IncomingVehiclePivot;
use vendor_mocks::ownli::OwnliMock;

use crate::report::{Chapter, Failure, Stage};
use crate::wire::Recorder;

/// Runs the chapter; whatever goes wrong becomes part of it.
pub(crate) async fn chapter(pivot: &IncomingVehiclePivot) -> Chapter {
    let mut chapter = Chapter { title: "Ownli, a mock in this process".to_owned(), ..Chapter::default() };
    if let Err(failure) = run(pivot, &mut chapter).await {
        chapter.failure = Some(failure);
    }
    chapter
}

async fn run(pivot: &IncomingVehiclePivot, chapter: &mut Chapter) -> Result<(), Failure> {
    let mock = OwnliMock::start().await.map_err(|error| Failure::new("The mock cannot be started", &error))?;
    let recorder = Recorder::local().map_err(|error| Failure::new("The client cannot be built", &error))?;
    let carried = recorder.clone();
    let ownli = mock.client_builder().configure(move |core| core.transport(carried.clone())).build();
    let ownli = ownli.map_err(|error| Failure::new("The client cannot be built", &error))?;
    let mut stage = Stage { chapter, recorder };

    let owner = ownli.create_user("Monique", "Marchal", "+14155550100", Address::in_state("CA")).or_existing();
    let owner = stage.step("create the owner", owner.send().await, |owner| owner.id.clone())?;

    if let Err(lacking) = from_declaration(pivot, Overrides::new().user_id(&owner.id)) {
        stage.chapter.notes.push(format!("What the declaration lacks for Ownli: {lacking}"));
    }
    let known = Overrides::new().user_id(&owner.id).year(2023).state("CA");
    let vehicle = stage.step("make the record of the declaration", from_declaration(pivot, known), |vehicle| {
        format!("{} {} of {}, {}", vehicle.make, vehicle.model, vehicle.year, vehicle.vin)
    })?;
    let summary = |created: &CreateOutcome| {
        let how = if created.is_existing() { "was there already" } else { "created" };
        format!("{} {how}", created.vehicle().id)
    };
    let first = ownli.create(vehicle.clone()).or_existing().send().await;
    stage.step("create the vehicle", first, summary)?;
    let second = ownli.create(vehicle).or_existing().send().await;
    let second = stage.step("create it again", second, summary)?;
    check_in(&mock, &ownli, &owner, second.vehicle(), &mut stage).await?;
    reward(&ownli, &owner, &mut stage).await?;
    let switched = ownli.deactivate_vehicle(&second.vehicle().id).send().await;
    stage.step("deactivate it", switched, |_| "done".to_owned())?;
    Ok(())
}

/// What a telephone would have taken.
const PHOTO: &[u8] = b"\xff\xd8\xff\xe0 the odometer shows 1200 \xff\xd9";

/// Uploads a photo of the odometer, checks in with it, and waits for the review.
async fn check_in(
    mock: &OwnliMock,
    ownli: &OwnliClient,
    owner: &User,
    vehicle: &Vehicle,
    stage: &mut Stage<'_>,
) -> Result<(), Failure> {
    let taken: UtcMillis = "2024-07-16T10:00:00.000Z".parse().map_err(|error| Failure::new("No moment", &error))?;
    let upload = ownli.upload_photo(&owner.id, "odometer.jpg", PHOTO, taken, 37.793, -122.395).send().await;
    let photo = stage.step("upload a photo", upload, |photo| photo.photo_url.clone())?.photo_url;

    let plate = vehicle.license.clone().unwrap_or_default();
    let checkin = NewMileageCheckin::new(&vehicle.id, plate, 1200, photo.as_str(), photo.as_str());
    let made = ownli.create_mileage_checkin(&checkin).send().await;
    let made = stage.step("check in with it", made, |made| {
        format!("{}, {}", made.id, made.status.as_ref().map(ToString::to_string).unwrap_or_default())
    })?;
    // Asked for once more than this, the mock confirms it.
    mock.review_after(1);
    let review = ownli.wait_for_mileage_checkin(&made.id).pauses(PAUSE, PAUSE).await;
    stage.step("wait for the review", review, |review| match review {
        Review::Confirmed(_) => "confirmed".to_owned(),
        other => format!("{other:?}"),
    })?;
    Ok(())
}

/// How long to pause between two questions: the mock is near.
const PAUSE: Duration = Duration::from_millis(20);

/// Grants a reward twice, which makes one, and claims what has been earned.
async fn reward(ownli: &OwnliClient, owner: &User, stage: &mut Stage<'_>) -> Result<(), Failure> {
    for name in ["grant a reward", "grant it again"] {
        let granted = ownli.grant_reward(&owner.id, 10, "welcome", "tour-1").send().await;
        stage.step(name, granted, |granted| {
            let how = if granted.is_replay == Some(true) { "was there already" } else { "granted" };
            format!("{} {how}", granted.id)
        })?;
    }
    let claimed = ownli.claim_rewards(&owner.id, "product-1").send().await;
    stage.step("claim all rewards", claimed, |_| "on their way".to_owned())?;
    let payouts = ownli.user_payouts(&owner.id).send().await;
    stage.step("look at the payouts", payouts, |payouts| {
        let amounts = payouts.iter().filter_map(|payout| payout.amount.as_ref());
        amounts.map(|amount| format!("{amount} dollars")).collect::<Vec<_>>().join(", ")
    })?;
    Ok(())
}

//! Ownli: the vehicle that was declared to E4Cars becomes a record, once.

use ownli_client::from_pivot::{Known, from_declaration};
use ownli_client::{Address, Created};
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

    if let Err(lacking) = from_declaration(pivot, Known::new().user_id(&owner.id)) {
        stage.chapter.notes.push(format!("What the declaration lacks for Ownli: {lacking}"));
    }
    let known = Known::new().user_id(&owner.id).year(2023).state("CA");
    let vehicle = stage.step("make the record of the declaration", from_declaration(pivot, known), |vehicle| {
        format!("{} {} of {}, {}", vehicle.make, vehicle.model, vehicle.year, vehicle.vin)
    })?;
    let told = |created: &Created| {
        let how = if created.existed() { "was there already" } else { "created" };
        format!("{} {how}", created.vehicle().id)
    };
    let first = ownli.create(vehicle.clone()).or_existing().send().await;
    stage.step("create the vehicle", first, told)?;
    let second = ownli.create(vehicle).or_existing().send().await;
    let second = stage.step("create it again", second, told)?;
    let switched = ownli.deactivate_vehicle(&second.vehicle().id).await;
    stage.step("deactivate it", switched, |_| "done".to_owned())?;
    Ok(())
}

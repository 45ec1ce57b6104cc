//! Vehicles.

use ownli_client::vehicles::{NewVehicleByLicense, VehicleFilter, VehicleUpdate};
use ownli_client::{OwnliClient, Vehicle};
use vendor_mocks::description::SampleInput;

use super::{id_of, page, parsed, with_field, with_path};
use crate::conformance::{Outcome, Session, Unreachable, body, field};

/// Calls what is about vehicles; gives the id of one that is active.
pub(super) async fn run(
    session: &mut Session,
    ownli: &OwnliClient,
    user: Option<&str>,
    mark: u32,
) -> Result<Option<String>, Unreachable> {
    let mark = mark % 1_000_000;
    let prepare = |given: SampleInput| {
        let mut given = with_field("userId", user)(given);
        // Another run may have left its vehicle there.
        if let Some(body) = &mut given.body {
            body["vin"] = format!("1M8GDM9AXKP{mark:06}").into();
            body["licensePlate"] = format!("A{mark:06}").into();
        }
        given
    };
    let create = async |given: SampleInput| {
        let year = given.body.as_ref().and_then(|body| body["year"].as_u64()).unwrap_or_default();
        let vin = pivot_types::Lenient::from_text(&field(&given, "vin"));
        let (make, model) = (field(&given, "make"), field(&given, "model"));
        let year = u16::try_from(year).unwrap_or_default();
        let call = ownli.create_by_vin(field(&given, "userId"), vin, make, model, year);
        let call = call.license_plate(field(&given, "licensePlate")).state(field(&given, "state"));
        Ok(Outcome::of(&call.send().await?))
    };
    let vehicle = id_of(&session.call("CreateVehicleByVin", "", prepare, create).await?);
    let vehicle = vehicle.as_deref();
    let switched = |vehicle: Option<Vehicle>| vehicle.map_or_else(Outcome::default, |vehicle| Outcome::of(&vehicle));
    let switch =
        async |given: SampleInput| Ok(switched(ownli.deactivate_vehicle(given.text("vehicleId")).send().await?));
    session.call("DeactivateVehicle", "", with_path("vehicleId", vehicle), switch).await?;
    let switch = async |given: SampleInput| Ok(switched(ownli.activate_vehicle(given.text("vehicleId")).send().await?));
    session.call("ActivateVehicle", "", with_path("vehicleId", vehicle), switch).await?;

    let plate = format!("B{mark:06}");
    let create = async |given: SampleInput| {
        let mut new: NewVehicleByLicense = body(&given)?;
        let mileage = new.mileage.unwrap_or_default();
        new = NewVehicleByLicense::new(
            field(&given, "phone"),
            field(&given, "licensePlate"),
            field(&given, "state"),
            mileage,
        );
        Ok(Outcome::of(&ownli.create_by_license(&new).send().await?))
    };
    let found = session.call("CreateVehicleByLicense", "", with_field("licensePlate", Some(&plate)), create).await?;
    let found = id_of(&found);
    let plate = format!("C{mark:06}");
    let prepare = |given: SampleInput| {
        let given = with_field("vehicleId", found.as_deref())(with_field("id", found.as_deref())(given));
        with_field("licensePlate", Some(&plate))(given)
    };
    let update = async |given: SampleInput| {
        let update = VehicleUpdate::new(field(&given, "vehicleId")).license_plate(field(&given, "licensePlate"));
        Ok(Outcome::of(&ownli.update_vehicle(&update.state(field(&given, "state"))).send().await?))
    };
    session.call("UpdateVehicle", "", prepare, update).await?;

    read(session, ownli, vehicle, &plate).await?;
    Ok(vehicle.map(str::to_owned))
}

/// Finds a vehicle by its id and by its plate, and lists all.
async fn read(
    session: &mut Session,
    ownli: &OwnliClient,
    vehicle: Option<&str>,
    plate: &str,
) -> Result<(), Unreachable> {
    let get = async |given: SampleInput| Ok(Outcome::of(&ownli.vehicle(given.text("id")).send().await?));
    session.call("GetVehicle", "", with_path("id", vehicle), get).await?;
    let get = async |given: SampleInput| {
        let call = ownli.vehicle_by_license(given.text("state"), given.text("licensePlateNumber"));
        Ok(Outcome::of(&call.send().await?))
    };
    session.call("GetVehicleByLicense", "", with_path("licensePlateNumber", Some(plate)), get).await?;
    let list = async |given: SampleInput| {
        let filter = VehicleFilter::new().sort(given.text("sortBy"), given.text("sortDirection"));
        let filter = filter.search(given.text("searchBy"), given.text("searchValue")).active(parsed(&given, "active")?);
        page(ownli.vehicles().filter(filter), &given, Some("vehicles")).await
    };
    session.call("ListVehicles", "", |given| given, list).await?;
    Ok(())
}

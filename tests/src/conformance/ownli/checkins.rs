//! Check-ins, and the uploads before them.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ownli_client::OwnliClient;
use ownli_client::checkins::{AddressCheckinFilter, CheckinFilter};
use ownli_client::files::Device;
use vendor_mocks::description::SampleInput;

use super::{id_of, page, parsed, with_field, with_path};
use crate::conformance::{Failure, Outcome, Session, Unreachable, body, field};

/// Calls what is about check-ins of a user and of a vehicle.
pub(super) async fn run(
    session: &mut Session,
    ownli: &OwnliClient,
    user: Option<&str>,
    vehicle: Option<&str>,
) -> Result<(), Unreachable> {
    uploads(session, ownli, user).await?;
    mileage(session, ownli, vehicle).await?;
    condition(session, ownli, vehicle).await?;
    address(session, ownli, user).await?;
    let get = async |given: SampleInput| Ok(Outcome::of(&ownli.checkin_summary(given.text("vehicleId")).send().await?));
    session.call("GetCheckinSummary", "", with_path("vehicleId", vehicle), get).await?;
    Ok(())
}

async fn uploads(session: &mut Session, ownli: &OwnliClient, user: Option<&str>) -> Result<(), Unreachable> {
    let upload = async |given: SampleInput| {
        let (user, name) = (field(&given, "userId"), field(&given, "name"));
        let taken_on = moment(&given, "takenOn")?;
        let [latitude, longitude] = ["latitude", "longitude"].map(|name| number(&given, name));
        let call = ownli.upload_photo(user, name, file(&given, "photo")?, taken_on, latitude, longitude);
        Ok(Outcome::of(&call.device(device(&given)).send().await?))
    };
    session.call("UploadPhoto", "", with_field("userId", user), upload).await?;
    let upload = async |given: SampleInput| {
        let call = ownli.upload_file(field(&given, "userId"), field(&given, "name"), file(&given, "file")?);
        let call =
            call.taken_on(moment(&given, "takenOn")?).place(number(&given, "latitude"), number(&given, "longitude"));
        Ok(Outcome::of(&call.device(device(&given)).send().await?))
    };
    session.call("UploadFile", "", with_field("userId", user), upload).await?;
    Ok(())
}

fn device(given: &SampleInput) -> Device {
    let device = Device::new().identifier(field(given, "deviceIdentifier")).model(field(given, "deviceModel"));
    device.manufacturer(field(given, "deviceManufacturer")).os(field(given, "deviceOS"))
}

fn file(given: &SampleInput, name: &str) -> Result<Vec<u8>, Failure> {
    STANDARD.decode(field(given, name)).map_err(|error| Failure::SampleInput(format!("{name}: {error}")))
}

fn moment(given: &SampleInput, name: &str) -> Result<ownli_client::UtcMillis, Failure> {
    field(given, name).parse().map_err(|_| Failure::SampleInput(format!("{name} is no moment")))
}

fn number(given: &SampleInput, name: &str) -> f64 {
    given.body.as_ref().and_then(|body| body[name].as_f64()).unwrap_or_default()
}

async fn mileage(session: &mut Session, ownli: &OwnliClient, vehicle: Option<&str>) -> Result<(), Unreachable> {
    let create =
        async |given: SampleInput| Ok(Outcome::of(&ownli.create_mileage_checkin(&body(&given)?).send().await?));
    let made = session.call("CreateMileageCheckin", "", with_field("vehicleId", vehicle), create).await?;
    let made = id_of(&made);
    let get = async |given: SampleInput| Ok(Outcome::of(&ownli.mileage_checkin(given.text("id")).send().await?));
    session.call("GetMileageCheckin", "", with_path("id", made.as_deref()), get).await?;
    let update = async |given: SampleInput| {
        Ok(Outcome::of(&ownli.update_mileage_checkin(given.text("id"), &body(&given)?).send().await?))
    };
    session.call("UpdateMileageCheckin", "", with_path("id", made.as_deref()), update).await?;
    let list = async |given: SampleInput| {
        Ok(Outcome::of(&ownli.vehicle_mileage_checkins(given.text("vehicleId")).send().await?))
    };
    session.call("ListVehicleMileageCheckins", "", with_path("vehicleId", vehicle), list).await?;
    let list = async |given: SampleInput| {
        page(ownli.mileage_checkins().filter(filter(&given)?), &given, Some("checkins")).await
    };
    session.call("ListMileageCheckins", "", |given| given, list).await?;
    Ok(())
}

async fn condition(session: &mut Session, ownli: &OwnliClient, vehicle: Option<&str>) -> Result<(), Unreachable> {
    let create =
        async |given: SampleInput| Ok(Outcome::of(&ownli.create_condition_checkin(&body(&given)?).send().await?));
    let made = session.call("CreateConditionCheckin", "", with_field("vehicleId", vehicle), create).await?;
    let made = id_of(&made);
    let get = async |given: SampleInput| Ok(Outcome::of(&ownli.condition_checkin(given.text("id")).send().await?));
    session.call("GetConditionCheckin", "", with_path("id", made.as_deref()), get).await?;
    let update = async |given: SampleInput| {
        Ok(Outcome::of(&ownli.update_condition_checkin(given.text("id"), &body(&given)?).send().await?))
    };
    session.call("UpdateConditionCheckin", "", with_path("id", made.as_deref()), update).await?;
    let list = async |given: SampleInput| {
        Ok(Outcome::of(&ownli.vehicle_condition_checkins(given.text("vehicleId")).send().await?))
    };
    session.call("ListVehicleConditionCheckins", "", with_path("vehicleId", vehicle), list).await?;
    let list = async |given: SampleInput| {
        page(ownli.condition_checkins().filter(filter(&given)?), &given, Some("checkins")).await
    };
    session.call("ListConditionCheckins", "", |given| given, list).await?;
    Ok(())
}

async fn address(session: &mut Session, ownli: &OwnliClient, user: Option<&str>) -> Result<(), Unreachable> {
    let create =
        async |given: SampleInput| Ok(Outcome::of(&ownli.create_address_checkin(&body(&given)?).send().await?));
    let made = session.call("CreateAddressCheckin", "", with_field("userId", user), create).await?;
    let made = id_of(&made);
    let get = async |given: SampleInput| Ok(Outcome::of(&ownli.address_checkin(given.text("id")).send().await?));
    session.call("GetAddressCheckin", "", with_path("id", made.as_deref()), get).await?;
    let prepare = |given: SampleInput| with_path("id", made.as_deref())(with_field("userId", user)(given));
    let update = async |given: SampleInput| {
        Ok(Outcome::of(&ownli.update_address_checkin(given.text("id"), &body(&given)?).send().await?))
    };
    session.call("UpdateAddressCheckin", "", prepare, update).await?;
    let list =
        async |given: SampleInput| Ok(Outcome::of(&ownli.user_address_checkins(given.text("userId")).send().await?));
    session.call("ListUserAddressCheckins", "", with_path("userId", user), list).await?;
    let list = async |given: SampleInput| {
        let filter = AddressCheckinFilter::new().sort(given.text("sortBy"), given.text("sortDirection"));
        let filter = filter.search(given.text("searchBy"), given.text("searchValue")).status(given.text("status"));
        let filter = filter.made_between(at(&given, "checkinStartDate")?, at(&given, "checkinEndDate")?);
        let filter = filter.updated_between(at(&given, "updatedStartDate")?, at(&given, "updatedEndDate")?);
        let filter = filter.fraud(parsed(&given, "isFraud")?);
        page(ownli.address_checkins().filter(filter), &given, Some("checkins")).await
    };
    session.call("ListAddressCheckins", "", |given| given, list).await?;
    Ok(())
}

fn at(given: &SampleInput, name: &str) -> Result<ownli_client::UtcMillis, Failure> {
    parsed(given, name)
}

fn filter(given: &SampleInput) -> Result<CheckinFilter, Failure> {
    let filter = CheckinFilter::new().sort(given.text("sortBy"), given.text("sortDirection"));
    let filter = filter.search(given.text("searchBy"), given.text("searchValue")).status(given.text("status"));
    let filter = filter.vehicle(given.text("vehicleId"));
    let filter = filter.made_between(at(given, "checkinStartDate")?, at(given, "checkinEndDate")?);
    Ok(filter.updated_between(at(given, "updatedStartDate")?, at(given, "updatedEndDate")?))
}

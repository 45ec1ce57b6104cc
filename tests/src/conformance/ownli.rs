//! Ownli's operations. The ids of what is created are those that are asked for afterwards.

use futures_util::TryStreamExt;
use open_json::Json;
use ownli_client::users::Address;
use ownli_client::{OwnliClient, Vehicle};

use super::{Failure, Outcome, Session, Unreachable, body, field};

/// Calls every operation. `mark` makes a vehicle of its own.
///
/// # Errors
/// Where the server cannot be reached.
pub async fn run(session: &mut Session, ownli: &OwnliClient, mark: u32) -> Result<(), Unreachable> {
    let user = session
        .call(
            "CreateUser",
            "",
            |given| given,
            async |given| {
                let email = field(&given, "email");
                let address: Address = {
                    let mut address = given.clone();
                    address.body = address.body.map(|body| body["address"].clone());
                    body(&address)?
                };
                let mut call = ownli
                    .create_user(field(&given, "firstName"), field(&given, "lastName"), field(&given, "phone"), address)
                    .email(email, true)
                    .phone_verified(true);
                for number in 1..=5 {
                    call = call.custom_field(number, field(&given, &format!("customField{number}")));
                }
                Ok(Outcome::of(&call.or_existing().send().await?))
            },
        )
        .await?;
    let user_id = user["id"].as_str().map(str::to_owned);
    session.call("ListUsers", "", |given| given, async |given| page(ownli.users(), &given, None).await).await?;
    let vehicle = session
        .call(
            "CreateVehicleByVin",
            "",
            |mut given| {
                if let Some(body) = &mut given.body {
                    if let Some(id) = user_id {
                        body["userId"] = id.into();
                    }
                    // Another run may have left its vehicle there.
                    body["vin"] = format!("1M8GDM9AXKP{:06}", mark % 1_000_000).into();
                    body["licensePlate"] = format!("{:06}", mark % 1_000_000).into();
                }
                given
            },
            async |given| {
                let year = given.body.as_ref().and_then(|body| body["year"].as_u64()).unwrap_or_default();
                let vin = pivot_types::Lenient::from_text(&field(&given, "vin"));
                let (make, model) = (field(&given, "make"), field(&given, "model"));
                let year = u16::try_from(year).unwrap_or_default();
                let call = ownli.create_by_vin(field(&given, "userId"), vin, make, model, year);
                let call = call.license_plate(field(&given, "licensePlate")).state(field(&given, "state"));
                Ok(Outcome::of(&call.send().await?))
            },
        )
        .await?;
    let id = vehicle["id"].as_str().map(str::to_owned);
    let with_id = |mut given: vendor_mocks::description::Given| {
        given.path.extend(id.clone().map(|id| ("vehicleId".to_owned(), id)));
        given
    };
    let switched = |vehicle: Option<Vehicle>| match vehicle {
        Some(vehicle) => Outcome::of(&vehicle),
        None => Outcome::default(),
    };
    session
        .call("DeactivateVehicle", "", with_id, async |given| {
            Ok(switched(ownli.deactivate_vehicle(given.text("vehicleId")).await?))
        })
        .await?;
    session
        .call("ActivateVehicle", "", with_id, async |given| {
            Ok(switched(ownli.activate_vehicle(given.text("vehicleId")).await?))
        })
        .await?;
    let listed = async |given| page(ownli.vehicles(), &given, Some("vehicles")).await;
    session.call("ListVehicles", "", |given| given, listed).await?;
    Ok(())
}

/// The first page of a list, at the size and place that are given.
pub(super) async fn page<T: Json + Send + 'static>(
    list: client_core::paging::List<T>,
    given: &vendor_mocks::description::Given,
    part: Option<&'static str>,
) -> Result<Outcome, Failure> {
    let number = |names: [&str; 2]| {
        let text = names.into_iter().map(|name| given.text(name)).find(|text| !text.is_empty()).unwrap_or_default();
        text.parse().map_err(|_| Failure::Given(format!("{} is no number", names[0])))
    };
    let list = list.page_size(number(["limit", "size"])?).start_at(number(["offset", "page"])?);
    let first = std::pin::pin!(list.pages()).try_next().await?;
    let items: Vec<T> = first.map_or_else(|| Ok(Vec::new()), client_core::paging::Page::into_values)?;
    Ok(Outcome { part, ..Outcome::of(&items) })
}

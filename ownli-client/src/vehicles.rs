//! Vehicles.

use std::fmt;
use std::str::FromStr;

use client_core::paging::{Frame, List, Page, framed_list};
use client_core::{BoxFuture, Endpoint, Error, Operation, RawResponse, RequestParts, Response};
use futures_util::TryStreamExt;
use http::StatusCode;
use open_json::{OptionalVec, Problems};
use pivot_types::{Lenient, Timestamp, Vin};
use serde_json::Value;

use crate::client::{OwnliClient, PAGES};
use crate::error_code::ErrorCode;
use crate::operations;
use crate::users::is_state;

/// The earliest year that Ownli takes \[doc\].
const EARLIEST_YEAR: u16 = 1980;

/// The year a vehicle was built in: four digits. Ownli takes a number and gives a text \[doc\]; both read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ModelYear(pub u16);

impl FromStr for ModelYear {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.trim().parse() {
            Ok(year @ 1000..=9999) => Ok(Self(year)),
            _ => Err("a year has four digits"),
        }
    }
}

impl fmt::Display for ModelYear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

open_json::text_form!(ModelYear);

open_json::object! {
    /// A vehicle \[doc\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Vehicle {
        /// Its id.
        pub id: String,
        /// Its number plate; the requests call it `licensePlate`.
        pub license: Option<String>,
        /// A picture of it.
        pub photo_url: Option<String> => "photoUrl",
        /// Make.
        pub make: Option<String>,
        /// Model.
        pub model: Option<String>,
        /// Its identification number.
        pub vin: Option<Lenient<Vin>>,
        /// The state it is registered in: two letters.
        pub state: Option<String>,
        /// The year it was built in.
        pub year: Option<Lenient<ModelYear>>,
        /// When it was added.
        pub date_added: Option<Lenient<Timestamp>> => "dateAdded",
        /// When it last changed.
        pub updated: Option<Lenient<Timestamp>>,
        /// Its owner's id.
        pub user_id: Option<String> => "userId",
        /// Its owner's phone number.
        pub customer_phone_number: Option<String> => "customerPhoneNumber",
        /// Its owner; in lists only \[vendor\].
        pub owner: Option<Owner>,
        /// Whether it is active.
        pub active: Option<bool>,
    }

    /// The owner of a vehicle \[vendor\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Owner {
        /// The user's id.
        pub id: Option<String>,
        /// First name.
        pub first_name: Option<String> => "firstName",
        /// Last name.
        pub last_name: Option<String> => "lastName",
    }

    /// What a vehicle is created with \[vendor\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct NewVehicle {
        /// Its owner's id.
        pub user_id: String => "userId",
        /// Its identification number.
        pub vin: Lenient<Vin>,
        /// Make.
        pub make: String,
        /// Model.
        pub model: String,
        /// The year it was built in, a number.
        pub year: u16,
        /// Its number plate.
        pub license_plate: Option<String> => "licensePlate",
        /// The state it is registered in: two letters.
        pub state: Option<String>,
    }

    /// A page of vehicles \[vendor\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct VehiclePage {
        /// How many vehicles there are.
        pub total_items: Option<u64> => "totalItems",
        /// Which page this is, from 0.
        pub current_page: Option<u64> => "currentPage",
        /// How many pages there are.
        pub total_pages: Option<u64> => "totalPages",
        /// How many vehicles are on this page.
        pub items_on_page: Option<u64> => "itemsOnPage",
        /// The vehicles.
        pub vehicles: OptionalVec<Vehicle>,
    }
}

/// Vehicles.
impl OwnliClient {
    /// Creates a vehicle by its VIN: `POST /api/vehicles/create/by-vin` \[doc\]. Ownli looks the VIN up, and creates nothing
    /// where it does not know it.
    pub fn create_by_vin(
        &self,
        user_id: impl Into<String>,
        vin: impl Into<Lenient<Vin>>,
        make: impl Into<String>,
        model: impl Into<String>,
        year: u16,
    ) -> CreateByVin<'_> {
        let vehicle = NewVehicle {
            user_id: user_id.into(),
            vin: vin.into(),
            make: make.into(),
            model: model.into(),
            year,
            license_plate: None,
            state: None,
            extra: open_json::Extra::new(),
        };
        self.create(vehicle)
    }

    /// Creates a vehicle that has been put together already, as by [`from_pivot`](crate::from_pivot).
    pub fn create(&self, vehicle: NewVehicle) -> CreateByVin<'_> {
        CreateByVin { client: self, vehicle }
    }

    /// Activates a vehicle: `PUT /api/vehicles/activate/{vehicleId}` \[vendor\]. Gives the vehicle; `None` if the answer holds
    /// none.
    ///
    /// # Errors
    /// A success that is a web page or tells of a failure is an [`ErrorKind::ApiFailure`](crate::ErrorKind::ApiFailure).
    /// [`ErrorCode::VehicleNotFound`], [`ErrorCode::UserNotFound`], 409 where it cannot be active; see [`Error`].
    pub fn activate_vehicle(&self, vehicle_id: impl Into<String>) -> BoxFuture<'_, Result<Option<Vehicle>, Error>> {
        self.switch(operations::ActivateVehicle::ENDPOINT, vehicle_id.into())
    }

    /// Deactivates a vehicle: `PUT /api/vehicles/deactivate/{vehicleId}` \[vendor\]. Gives the vehicle; `None` if the answer
    /// holds none.
    ///
    /// # Errors
    /// A success that is a web page or tells of a failure is an [`ErrorKind::ApiFailure`](crate::ErrorKind::ApiFailure).
    /// [`ErrorCode::VehicleNotFound`], [`ErrorCode::UserNotFound`]; see [`Error`].
    pub fn deactivate_vehicle(&self, vehicle_id: impl Into<String>) -> BoxFuture<'_, Result<Option<Vehicle>, Error>> {
        self.switch(operations::DeactivateVehicle::ENDPOINT, vehicle_id.into())
    }

    fn switch(&self, endpoint: &'static Endpoint, id: String) -> BoxFuture<'_, Result<Option<Vehicle>, Error>> {
        Box::pin(async move {
            let response = self.core.execute(RequestParts::new(endpoint).path("vehicleId", id)).await?;
            read_switched(response)
        })
    }

    /// The vehicles: `GET /api/vehicles` \[vendor\].
    pub fn vehicles(&self) -> List<Vehicle> {
        List::new(&self.core, operations::Vehicles::ENDPOINT, PAGES, read_page)
    }
}

/// The vehicle is what the vendor's pages say comes back; nothing, and JSON that tells of no failure, are taken for a
/// success without one \[guess\].
fn read_switched(response: RawResponse) -> Result<Option<Vehicle>, Error> {
    let has_id = |value: &Value| value.get("id").is_some();
    let holds_a_vehicle = match open_json::from_slice(response.body()) {
        Ok(Value::Array(items)) => items.iter().any(has_id),
        read => read.is_ok_and(|value| has_id(&value)),
    };
    if holds_a_vehicle {
        return response.json_checked().map(|response| Some(response.into_value()));
    }
    response.expect_empty().map(|()| None)
}

/// What a page of vehicles calls its parts \[vendor\].
const FRAME: Frame = Frame {
    items: "vehicles",
    current_page: Some("currentPage"),
    total_pages: Some("totalPages"),
    total_items: Some("totalItems"),
};

fn read_page(response: RawResponse) -> Result<Page<Vehicle>, Error> {
    framed_list(&response, &FRAME)
}

/// A vehicle that is about to be created. Nothing is sent before [`send`](Self::send).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateByVin<'a> {
    client: &'a OwnliClient,
    vehicle: NewVehicle,
}

impl<'a> CreateByVin<'a> {
    /// Sets the number plate.
    pub fn license_plate(mut self, plate: impl Into<String>) -> Self {
        self.vehicle.license_plate = Some(plate.into());
        self
    }

    /// Sets the state it is registered in: two letters.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.vehicle.state = Some(state.into());
        self
    }

    /// Where there is a vehicle with this VIN or number plate already, finds and gives it instead of failing.
    pub fn or_existing(self) -> CreateOrFind<'a> {
        CreateOrFind(self)
    }

    /// Sends the call. It is not repeated, unless its request provably never left.
    ///
    /// # Errors
    /// Nothing is sent where the year is before 1980, the VIN cannot be one, the state is not two letters, or the make, model
    /// or user is empty; the error names all of it. [`ErrorCode::of`] gives the code of what Ownli refuses.
    pub async fn send(self) -> Result<Vehicle, Error> {
        create(self.client, &self.vehicle).await
    }
}

async fn create(client: &OwnliClient, vehicle: &NewVehicle) -> Result<Vehicle, Error> {
    let parts = RequestParts::new(operations::CreateByVin::ENDPOINT);
    if let Err(problems) = check(vehicle) {
        return Err(parts.refused(problems.to_string()));
    }
    let response = client.core.execute(parts.json_of(vehicle)).await?;
    response.json_checked().map(Response::into_value)
}

/// What Ownli would refuse, as far as it is known.
pub(crate) fn check(vehicle: &NewVehicle) -> Result<(), Problems> {
    let mut problems = Problems::new();
    for (field, text) in [("userId", &vehicle.user_id), ("make", &vehicle.make), ("model", &vehicle.model)] {
        if text.trim().is_empty() {
            problems.add(field, "must not be empty");
        }
    }
    if let Some(violation) = vehicle.vin.violation() {
        problems.add("vin", violation);
    }
    if !(EARLIEST_YEAR..=9999).contains(&vehicle.year) {
        problems.add("year", format!("must be {EARLIEST_YEAR} or later, not {}", vehicle.year));
    }
    if vehicle.state.as_ref().is_some_and(|state| !is_state(state)) {
        problems.add("state", "must be two letters, as in CA");
    }
    problems.into_result()
}

/// A vehicle that is about to be created or found. Nothing is sent before [`send`](Self::send).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateOrFind<'a>(CreateByVin<'a>);

/// A vehicle, and whether it was there already.
#[derive(Clone, Debug, PartialEq)]
pub enum Created {
    /// It was created.
    New(Vehicle),
    /// It was there already, with this VIN or number plate. It may belong to another user.
    Existing(Vehicle),
}

impl Created {
    /// The vehicle.
    pub fn vehicle(&self) -> &Vehicle {
        match self {
            Self::New(vehicle) | Self::Existing(vehicle) => vehicle,
        }
    }

    /// Whether it was there already.
    pub fn existed(&self) -> bool {
        matches!(self, Self::Existing(_))
    }
}

impl CreateOrFind<'_> {
    /// Creates the vehicle; where there is one already, looks through all vehicles for the one with its VIN, or else its number
    /// plate.
    ///
    /// # Errors
    /// As [`CreateByVin::send`]; and the refusal itself (409) where the vehicle there is cannot be found, as when it belongs to
    /// another partner.
    pub async fn send(self) -> Result<Created, Error> {
        let CreateByVin { client, vehicle } = self.0;
        let refused = match create(client, &vehicle).await {
            Ok(created) => return Ok(Created::New(created)),
            Err(error) => error,
        };
        let exists = refused.status() == Some(StatusCode::CONFLICT)
            && ErrorCode::of(&refused).is_none_or(|code| code == ErrorCode::VehicleAlreadyExists);
        if !exists {
            return Err(refused);
        }
        find(client, &vehicle).await?.map(Created::Existing).ok_or(refused)
    }
}

async fn find(client: &OwnliClient, wanted: &NewVehicle) -> Result<Option<Vehicle>, Error> {
    let mut by_plate = None;
    let mut vehicles = std::pin::pin!(client.vehicles().items());
    while let Some(vehicle) = vehicles.try_next().await? {
        if vehicle.vin.as_ref().is_some_and(|vin| vin.text() == wanted.vin.text()) {
            return Ok(Some(vehicle));
        }
        if by_plate.is_none() && same_plate(&vehicle, wanted) {
            by_plate = Some(vehicle);
        }
    }
    Ok(by_plate)
}

/// Plates are compared without spaces and dashes, and within one state where both are known.
fn same_plate(vehicle: &Vehicle, wanted: &NewVehicle) -> bool {
    let plain = |plate: &String| -> String {
        plate.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect()
    };
    let plates = vehicle.license.as_ref().map(plain).zip(wanted.license_plate.as_ref().map(plain));
    let same_state = match (&vehicle.state, &wanted.state) {
        (Some(one), Some(other)) => one.eq_ignore_ascii_case(other),
        _ => true,
    };
    same_state && plates.is_some_and(|(one, other)| !one.is_empty() && one == other)
}

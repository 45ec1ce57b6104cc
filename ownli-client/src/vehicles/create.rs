//! Creating vehicles by their VIN.

use futures_util::TryStreamExt;
use http::StatusCode;
use pivot_core::{BoxFuture, Call, Error, Operation, RequestOptions, RequestOptionsBuilder, RequestParts};
use pivot_json::ValidationErrors;
use pivot_json_derive::JsonObject;
use pivot_types::{Lenient, Vin};

use super::Vehicle;
use crate::call::{Body, check_state, need, with_body};
use crate::client::OwnliClient;
use crate::error_code::ErrorCode;
use crate::operations;

/// The earliest year that Ownli takes.
///
/// Source: \[doc\].
const EARLIEST_YEAR: u16 = 1980;

/// A vehicle to be created.
///
/// Source: \[vendor\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct NewVehicle {
    /// The user id of the owner.
    #[json(rename = "userId")]
    pub user_id: String,
    /// The vehicle identification number, which Ownli looks up.
    pub vin: Lenient<Vin>,
    /// The make, such as `Toyota`.
    pub make: String,
    /// The model, such as `Corolla`.
    pub model: String,
    /// The year in which the vehicle was built, 1980 or later. Responses have it as text.
    pub year: u16,
    /// The licence plate. Responses call it `license`.
    #[json(rename = "licensePlate")]
    pub license_plate: Option<String>,
    /// The state in which the vehicle is registered, as a two-letter code.
    pub state: Option<String>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// Creating vehicles by their VIN.
impl OwnliClient {
    /// Creates a vehicle by its VIN: `POST /api/vehicles/create/by-vin`. Ownli looks up the VIN, and creates nothing if
    /// it does not find it. Needs a token of the scope `admin`.
    ///
    /// Source: \[doc\]; \[vendor\] for the scope.
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient, vin: ownli_client::pivot::Vin) -> Result<(), ownli_client::Error> {
    /// let call = ownli.create_by_vin("XT_USR1", vin, "Toyota", "Corolla", 2024).license_plate("7ABC123").state("CA");
    /// println!("{}", call.send().await?.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_by_vin(
        &self,
        user_id: impl Into<String>,
        vin: impl Into<Lenient<Vin>>,
        make: impl Into<String>,
        model: impl Into<String>,
        year: u16,
    ) -> CreateByVinRequest {
        self.create(NewVehicle::new(user_id, vin, make, model, year))
    }

    /// Creates a vehicle from a complete [`NewVehicle`]: `POST /api/vehicles/create/by-vin`; see
    /// [`create_by_vin`](Self::create_by_vin).
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient, vin: ownli_client::pivot::Vin) -> Result<(), ownli_client::Error> {
    /// use ownli_client::NewVehicle;
    ///
    /// let vehicle = ownli.create(NewVehicle::new("XT_USR1", vin, "Toyota", "Corolla", 2024)).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, vehicle: NewVehicle) -> CreateByVinRequest {
        CreateByVinRequest { client: self.clone(), options: RequestOptions::default(), vehicle }
    }
}

/// A request builder that creates a vehicle. Nothing is sent before [`send`](Self::send).
#[derive(Debug)]
#[must_use = "nothing is sent before `send` or `.await`"]
pub struct CreateByVinRequest {
    client: OwnliClient,
    options: RequestOptions,
    vehicle: NewVehicle,
}

impl RequestOptionsBuilder for CreateByVinRequest {
    #[inline]
    fn options_mut(&mut self) -> &mut RequestOptions {
        &mut self.options
    }
}

pivot_core::await_sends!(CreateByVinRequest => Result<Vehicle, pivot_core::Error>);

impl CreateByVinRequest {
    /// Sets the licence plate.
    #[inline]
    pub fn license_plate(mut self, plate: impl Into<String>) -> Self {
        self.vehicle.license_plate = Some(plate.into());
        self
    }

    /// Sets the state in which the vehicle is registered, as a two-letter code.
    #[inline]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.vehicle.state = Some(state.into());
        self
    }

    /// Finds and returns the existing vehicle if there is one with this VIN or licence plate, instead of failing.
    #[inline]
    pub fn or_existing(self) -> CreateOrFind {
        CreateOrFind(self)
    }

    pivot_core::send_as_call! {
        /// Creates the vehicle. Not retried, unless the request provably never reached Ownli.
        ///
        /// # Errors
        /// Returns an error of the kind [`InvalidRequest`](crate::ErrorKind::InvalidRequest), which names all
        /// violations, and sends nothing, if the year is before 1980, the VIN is malformed, the state is not a
        /// two-letter code, or the make, the model or the user id is empty. If Ownli rejects the vehicle, the kind is
        /// [`Status`](crate::ErrorKind::Status), and [`ErrorCode::of`] returns the error code.
        Vehicle
    }

    #[inline]
    fn into_call(self) -> Call<Vehicle> {
        let parts = with_body(RequestParts::new(operations::CreateVehicleByVin::ENDPOINT), &self.vehicle);
        self.client.call(parts).with_options(self.options)
    }
}

impl Body for NewVehicle {
    #[inline]
    fn check(&self, problems: &mut ValidationErrors) {
        need(problems, "userId", &self.user_id);
        need(problems, "make", &self.make);
        need(problems, "model", &self.model);
        if let Some(violation) = self.vin.error() {
            problems.add("vin", violation);
        }
        if !(EARLIEST_YEAR..=9999).contains(&self.year) {
            problems.add("year", format!("must be {EARLIEST_YEAR} or later, not {}", self.year));
        }
        check_state(problems, "state", self.state.as_deref());
    }
}

impl NewVehicle {
    /// A vehicle without the optional fields.
    #[inline]
    pub fn new(
        user_id: impl Into<String>,
        vin: impl Into<Lenient<Vin>>,
        make: impl Into<String>,
        model: impl Into<String>,
        year: u16,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            vin: vin.into(),
            make: make.into(),
            model: model.into(),
            year,
            license_plate: None,
            state: None,
            extra: pivot_json::Extra::new(),
        }
    }

    /// Checks the vehicle against Ownli's known rules, as is done before it is sent.
    ///
    /// # Errors
    /// Returns all violations, each with its field.
    #[inline]
    pub fn validate(&self) -> Result<(), ValidationErrors> {
        let mut problems = ValidationErrors::new();
        self.check(&mut problems);
        problems.into_result()
    }
}

/// A request builder that creates or finds a vehicle. Nothing is sent before [`send`](Self::send).
#[derive(Debug)]
#[must_use = "nothing is sent before `send` or `.await`"]
pub struct CreateOrFind(CreateByVinRequest);

/// A vehicle, and whether it existed before.
#[derive(Clone, Debug, PartialEq)]
pub enum CreateOutcome {
    /// The vehicle was created.
    New(Vehicle),
    /// A vehicle with this VIN or licence plate existed. It may belong to another user.
    Existing(Vehicle),
}

impl CreateOutcome {
    /// The vehicle, whether it was created or existed.
    #[inline]
    pub fn vehicle(&self) -> &Vehicle {
        match self {
            Self::New(vehicle) | Self::Existing(vehicle) => vehicle,
        }
    }

    /// Whether the vehicle existed before.
    #[inline]
    pub fn is_existing(&self) -> bool {
        matches!(self, Self::Existing(_))
    }
}

impl RequestOptionsBuilder for CreateOrFind {
    #[inline]
    fn options_mut(&mut self) -> &mut RequestOptions {
        &mut self.0.options
    }
}

pivot_core::await_sends!(CreateOrFind => Result<CreateOutcome, Error>);

impl CreateOrFind {
    /// Creates the vehicle. If one exists already, searches the partner's vehicles for the one with this VIN or,
    /// failing that, this licence plate, and returns it.
    ///
    /// # Errors
    /// The same as [`CreateByVinRequest::send`]. Returns Ownli's rejection (409) if the existing vehicle cannot be found, for
    /// instance because it belongs to another partner.
    #[inline]
    pub fn send(self) -> BoxFuture<'static, Result<CreateOutcome, Error>> {
        Box::pin(self.create_or_find())
    }

    #[inline]
    async fn create_or_find(self) -> Result<CreateOutcome, Error> {
        let CreateByVinRequest { client, options, vehicle } = self.0;
        let create = CreateByVinRequest { client: client.clone(), options: options.clone(), vehicle: vehicle.clone() };
        let refused = match create.send().await {
            Ok(created) => return Ok(CreateOutcome::New(created)),
            Err(error) => error,
        };
        let exists = refused.status() == Some(StatusCode::CONFLICT)
            && ErrorCode::of(&refused).is_none_or(|code| code == ErrorCode::VehicleAlreadyExists);
        if !exists {
            return Err(refused);
        }
        find(&client, options, &vehicle).await?.map(CreateOutcome::Existing).ok_or(refused)
    }
}

/// A vehicle that is active goes before one that is not, since only among those VIN and plate are unique; and the VIN before
/// the plate.
///
/// Source: \[vendor\].
#[inline]
async fn find(client: &OwnliClient, options: RequestOptions, wanted: &NewVehicle) -> Result<Option<Vehicle>, Error> {
    let [mut by_plate, mut inactive_by_vin, mut inactive_by_plate] = [const { None::<Vehicle> }; 3];
    let mut vehicles = std::pin::pin!(client.vehicles().with_options(options).items());
    while let Some(vehicle) = vehicles.try_next().await? {
        let is_active = vehicle.active != Some(false);
        let same_vin = vehicle.vin.as_ref().is_some_and(|vin| vin.text() == wanted.vin.text());
        let place = match (same_vin, is_active) {
            (true, true) => return Ok(Some(vehicle)),
            (true, false) => &mut inactive_by_vin,
            (false, _) if !same_plate(&vehicle, wanted) => continue,
            (false, true) => &mut by_plate,
            (false, false) => &mut inactive_by_plate,
        };
        place.get_or_insert(vehicle);
    }
    Ok(by_plate.or(inactive_by_vin).or(inactive_by_plate))
}

/// Plates are compared without spaces and dashes, and within one state where both are known.
#[inline]
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

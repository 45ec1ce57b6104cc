//! Creating vehicles by their licence plate.

use pivot_core::{Call, Operation, RequestParts};
use pivot_json::ValidationErrors;
use pivot_json_derive::JsonObject;

use super::Vehicle;
use crate::call::{Body, check_phone, check_state, need, with_body};
use crate::client::OwnliClient;
use crate::operations;

/// A vehicle to be created by its licence plate.
///
/// The vendor describes the fields of this request without their names:
///
/// | field | source |
/// |---|---|
/// | that there are a phone number, a licence plate, a state and a mileage | \[vendor\] |
/// | `phone` | \[guess\], from the request that creates a user |
/// | `licensePlate`, `state`, `mileage` | \[guess\], from similar requests |
///
/// If a name turns out to be different, leave the field `None` and add the correct one to `extra`.
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct NewVehicleByLicense {
    /// The mobile phone number of the owner, in E.164 format.
    pub phone: Option<String>,
    /// The licence plate.
    #[json(rename = "licensePlate")]
    pub license_plate: Option<String>,
    /// The state that issued the licence plate, as a two-letter code.
    pub state: Option<String>,
    /// The odometer reading in miles, at least 1.
    ///
    /// Source: \[vendor\]; \[guess\] for the unit.
    pub mileage: Option<u32>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

impl NewVehicleByLicense {
    /// A vehicle of the user with this phone number.
    #[inline]
    pub fn new(
        phone: impl Into<String>,
        license_plate: impl Into<String>,
        state: impl Into<String>,
        mileage: u32,
    ) -> Self {
        Self {
            phone: Some(phone.into()),
            license_plate: Some(license_plate.into()),
            state: Some(state.into()),
            mileage: Some(mileage),
            extra: pivot_json::Extra::new(),
        }
    }
}

impl Body for NewVehicleByLicense {
    #[inline]
    fn check(&self, problems: &mut ValidationErrors) {
        if let Some(phone) = &self.phone {
            check_phone(problems, "phone", phone);
        }
        if let Some(plate) = &self.license_plate {
            need(problems, "licensePlate", plate);
        }
        check_state(problems, "state", self.state.as_deref());
        if self.mileage == Some(0) {
            problems.add("mileage", "must be at least 1");
        }
    }
}

/// Creating vehicles by their licence plate.
impl OwnliClient {
    /// Creates a vehicle by its licence plate: `POST /api/vehicles/create/by-license`. Ownli looks up the VIN, and
    /// creates nothing if it finds none; its response in that case is not documented. Needs a token of the scope
    /// `admin`. Not retried, unless the request provably never reached Ownli.
    ///
    /// Ownli rejects it with
    /// - 400 [`InvalidStateCode`](crate::ErrorCode::InvalidStateCode) or
    ///   [`InvalidParameters`](crate::ErrorCode::InvalidParameters);
    /// - 404 [`UserNotFound`](crate::ErrorCode::UserNotFound);
    /// - 409 if the vehicle already exists.
    ///
    /// Source: \[vendor\].
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// use ownli_client::vehicles::NewVehicleByLicense;
    ///
    /// let new = NewVehicleByLicense::new("+14155550100", "7ABC123", "CA", 1200);
    /// println!("{:?}", ownli.create_by_license(&new).send().await?.vin);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_by_license(&self, vehicle: &NewVehicleByLicense) -> Call<Vehicle> {
        self.call(with_body(RequestParts::new(operations::CreateVehicleByLicense::ENDPOINT), vehicle))
    }
}

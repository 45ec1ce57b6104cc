//! Creating vehicles by their number plates.

use pivot_core::{Call, Operation, RequestParts};
use pivot_json::ValidationErrors;

use super::Vehicle;
use crate::call::{Body, check_phone, check_state, need, with_body};
use crate::client::OwnliClient;
use crate::operations;

pivot_json::object! {
    /// What a vehicle is created with by its number plate.
    ///
    /// Of this request only the descriptions of its fields are known, and not their names:
    ///
    /// | field | rests on |
    /// |---|---|
    /// | that there are a phone number, a plate, a state and a mileage | \[vendor\] |
    /// | `phone` | \[guess\], from the call that creates a user |
    /// | `licensePlate`, `state`, `mileage` | \[guess\], from the calls beside it |
    ///
    /// Where a name turns out to be another, leave the field `None` and put the right one into `extra`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct NewVehicleByLicense {
        /// The owner's cell phone number, in E.164.
        pub phone: Option<String>,
        /// The number plate.
        pub license_plate: Option<String> => "licensePlate",
        /// The state of the plate: two letters.
        pub state: Option<String>,
        /// What the odometer shows, in miles \[guess\]; at least 1.
        pub mileage: Option<u32>,
    }
}

impl NewVehicleByLicense {
    /// A vehicle of the user with this phone number.
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

/// Creating vehicles by their number plates.
impl OwnliClient {
    /// Creates a vehicle by its number plate: `POST /api/vehicles/create/by-license` \[vendor\]. Ownli looks the plate up, and
    /// creates nothing if it finds no VIN for it. Needs an admin token \[vendor\].
    ///
    /// - 400: [`InvalidStateCode`](crate::ErrorCode::InvalidStateCode) or
    ///   [`InvalidParameters`](crate::ErrorCode::InvalidParameters) \[vendor\]
    /// - 404: [`UserNotFound`](crate::ErrorCode::UserNotFound) \[vendor\]
    /// - 409: there is such a vehicle already \[vendor\]
    /// - what is answered if no VIN is found: not known
    ///
    /// The call is not repeated, unless its request provably never left.
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
    pub fn create_by_license(&self, vehicle: &NewVehicleByLicense) -> Call<Vehicle> {
        self.call(with_body(RequestParts::new(operations::CreateByLicense::ENDPOINT), vehicle))
    }
}

//! Changing vehicles.

use pivot_core::{Call, Endpoint, Operation, RequestParts};
use pivot_json::ValidationErrors;

use super::Vehicle;
use crate::call::{Body, check_state, need, optional, with_body};
use crate::client::OwnliClient;
use crate::operations;

pivot_json::object! {
    /// What of a vehicle is changed: its number plate and its state. What is `None` stays as it is \[guess\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct VehicleUpdate {
        /// The vehicle's id, under one of the two names that it may have \[guess\].
        pub id: Option<String>,
        /// The vehicle's id, under the other \[guess\].
        pub vehicle_id: Option<String> => "vehicleId",
        /// The number plate; an empty text clears it \[vendor\].
        pub license_plate: Option<String> => "licensePlate",
        /// The state the vehicle is registered in: two letters \[vendor\].
        pub state: Option<String>,
    }
}

impl VehicleUpdate {
    /// Changes of the vehicle with this id.
    ///
    /// - that the body holds the id: \[vendor\]
    /// - what it is called there, `id` or `vehicleId`: not known, so both are sent \[guess\]
    pub fn new(vehicle_id: impl Into<String>) -> Self {
        let id = vehicle_id.into();
        Self {
            id: Some(id.clone()),
            vehicle_id: Some(id),
            license_plate: None,
            state: None,
            extra: pivot_json::Extra::new(),
        }
    }

    /// Sets the number plate.
    #[must_use]
    pub fn license_plate(mut self, plate: impl Into<String>) -> Self {
        self.license_plate = Some(plate.into());
        self
    }

    /// Takes the number plate away.
    #[must_use]
    pub fn without_license_plate(self) -> Self {
        self.license_plate("")
    }

    /// Sets the state the vehicle is registered in: two letters.
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }
}

impl Body for VehicleUpdate {
    fn check(&self, problems: &mut ValidationErrors) {
        let id = self.vehicle_id.as_deref().or(self.id.as_deref());
        need(problems, "vehicleId", id.unwrap_or_default());
        check_state(problems, "state", self.state.as_deref());
    }
}

/// Changing vehicles.
impl OwnliClient {
    /// Changes a vehicle's number plate and state: `PUT /api/vehicles/update` \[vendor\]. Needs an admin token \[vendor\].
    ///
    /// - 404: [`UserNotFound`](crate::ErrorCode::UserNotFound) \[vendor\]
    /// - 409: [`VehicleAlreadyExists`](crate::ErrorCode::VehicleAlreadyExists); whether the plate is free is checked for an
    ///   active vehicle only \[vendor\]
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// use ownli_client::vehicles::VehicleUpdate;
    ///
    /// let update = VehicleUpdate::new("XT_VEH1").license_plate("8XYZ789").state("NV");
    /// assert_eq!(ownli.update_vehicle(&update).send().await?.license.as_deref(), Some("8XYZ789"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_vehicle(&self, update: &VehicleUpdate) -> Call<Vehicle> {
        self.call(with_body(RequestParts::new(operations::UpdateVehicle::ENDPOINT), update))
    }

    /// Activates a vehicle: `PUT /api/vehicles/activate/{vehicleId}` \[vendor\]. Gives the vehicle; `None` if the answer holds
    /// none. Needs an admin token \[vendor\].
    ///
    /// # Errors
    /// - 404: [`VehicleNotFound`](crate::ErrorCode::VehicleNotFound), [`UserNotFound`](crate::ErrorCode::UserNotFound) \[vendor\]
    /// - 409: [`VehicleAlreadyExists`](crate::ErrorCode::VehicleAlreadyExists), if the VIN, or the plate in its state, has been
    ///   given to another vehicle since \[vendor\]
    /// - [`ErrorKind::ApiFailure`](crate::ErrorKind::ApiFailure): a success that is a web page or tells of a failure
    pub fn activate_vehicle(&self, vehicle_id: impl Into<String>) -> Call<Option<Vehicle>> {
        self.set_active(operations::ActivateVehicle::ENDPOINT, vehicle_id)
    }

    /// Deactivates a vehicle: `PUT /api/vehicles/deactivate/{vehicleId}` \[vendor\]. Gives the vehicle; `None` if the answer
    /// holds none. Needs an admin token \[vendor\].
    ///
    /// - No check-in of the vehicle is accepted afterwards \[vendor\].
    /// - Check-ins that wait for a review are not looked at \[vendor\].
    /// - A second time is not refused \[vendor\].
    ///
    /// # Errors
    /// - 404: [`VehicleNotFound`](crate::ErrorCode::VehicleNotFound), [`UserNotFound`](crate::ErrorCode::UserNotFound) \[vendor\]
    /// - [`ErrorKind::ApiFailure`](crate::ErrorKind::ApiFailure): a success that is a web page or tells of a failure
    pub fn deactivate_vehicle(&self, vehicle_id: impl Into<String>) -> Call<Option<Vehicle>> {
        self.set_active(operations::DeactivateVehicle::ENDPOINT, vehicle_id)
    }

    fn set_active(&self, endpoint: &'static Endpoint, id: impl Into<String>) -> Call<Option<Vehicle>> {
        Call::new(&self.core, Ok(RequestParts::new(endpoint).path("vehicleId", id)), optional)
    }
}

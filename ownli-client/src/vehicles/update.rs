//! Updating, activating and deactivating vehicles.

use pivot_core::{Call, Endpoint, Operation, RequestParts};
use pivot_json::ValidationErrors;
use pivot_json_derive::JsonObject;

use super::Vehicle;
use crate::call::{Body, check_state, need, optional, with_body};
use crate::client::OwnliClient;
use crate::operations;

/// A change of a vehicle's licence plate and state. A field that is `None` keeps its value.
///
/// Source: \[vendor\]; \[guess\] that absent fields keep their values.
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct VehicleUpdate {
    /// The id of the vehicle, under one of its two possible names.
    ///
    /// Source: \[guess\].
    pub id: Option<String>,
    /// The id of the vehicle, under the other possible name.
    ///
    /// Source: \[guess\].
    #[json(rename = "vehicleId")]
    pub vehicle_id: Option<String>,
    /// The licence plate. An empty text removes it.
    ///
    /// Source: \[vendor\].
    #[json(rename = "licensePlate")]
    pub license_plate: Option<String>,
    /// The state in which the vehicle is registered, as a two-letter code.
    ///
    /// Source: \[vendor\].
    pub state: Option<String>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

impl VehicleUpdate {
    /// A change of the vehicle with this id. The name of the id in the body is not documented, so it is sent as `id`
    /// and as `vehicleId`.
    ///
    /// Source: \[vendor\] that the body has the id; \[guess\] for its name.
    #[inline]
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

    /// Sets the licence plate.
    #[must_use]
    #[inline]
    pub fn license_plate(mut self, plate: impl Into<String>) -> Self {
        self.license_plate = Some(plate.into());
        self
    }

    /// Removes the licence plate.
    #[must_use]
    #[inline]
    pub fn without_license_plate(self) -> Self {
        self.license_plate("")
    }

    /// Sets the state in which the vehicle is registered, as a two-letter code.
    #[must_use]
    #[inline]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }
}

impl Body for VehicleUpdate {
    #[inline]
    fn check(&self, problems: &mut ValidationErrors) {
        let id = self.vehicle_id.as_deref().or(self.id.as_deref());
        need(problems, "vehicleId", id.unwrap_or_default());
        check_state(problems, "state", self.state.as_deref());
    }
}

/// Updating, activating and deactivating vehicles.
impl OwnliClient {
    /// Changes the licence plate and the state of a vehicle: `PUT /api/vehicles/update`. Needs a token of the scope
    /// `admin`.
    ///
    /// Ownli rejects it with
    /// - 404 [`UserNotFound`](crate::ErrorCode::UserNotFound);
    /// - 409 [`VehicleAlreadyExists`](crate::ErrorCode::VehicleAlreadyExists) if the vehicle is active and another one
    ///   has the licence plate.
    ///
    /// Source: \[vendor\].
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
    #[inline]
    pub fn update_vehicle(&self, update: &VehicleUpdate) -> Call<Vehicle> {
        self.call(with_body(RequestParts::new(operations::UpdateVehicle::ENDPOINT), update))
    }

    /// Activates a vehicle: `PUT /api/vehicles/activate/{vehicleId}`. Returns the vehicle, or `None` if the response
    /// has none. Needs a token of the scope `admin`.
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// ownli.activate_vehicle("XT_VEH1").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Returns an error of the kind
    /// - [`Status`](crate::ErrorKind::Status) with 404 [`VehicleNotFound`](crate::ErrorCode::VehicleNotFound) or
    ///   [`UserNotFound`](crate::ErrorCode::UserNotFound);
    /// - [`Status`](crate::ErrorKind::Status) with 409 [`VehicleAlreadyExists`](crate::ErrorCode::VehicleAlreadyExists)
    ///   if another vehicle has been given the VIN, or the licence plate in its state, since;
    /// - [`ApiFailure`](crate::ErrorKind::ApiFailure) if a response with a success status is a web page or reports a
    ///   failure.
    ///
    /// Source: \[vendor\].
    #[inline]
    pub fn activate_vehicle(&self, vehicle_id: impl Into<String>) -> Call<Option<Vehicle>> {
        self.set_active(operations::ActivateVehicle::ENDPOINT, vehicle_id)
    }

    /// Deactivates a vehicle: `PUT /api/vehicles/deactivate/{vehicleId}`. Returns the vehicle, or `None` if the
    /// response has none. Needs a token of the scope `admin`.
    ///
    /// - No check-in of the vehicle is accepted afterwards.
    /// - Whether check-ins are waiting for a review is not checked.
    /// - Deactivating a vehicle that is not active is not an error.
    ///
    /// Source: \[vendor\].
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// ownli.deactivate_vehicle("XT_VEH1").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Returns an error of the kind
    /// - [`Status`](crate::ErrorKind::Status) with 404 [`VehicleNotFound`](crate::ErrorCode::VehicleNotFound) or
    ///   [`UserNotFound`](crate::ErrorCode::UserNotFound);
    /// - [`ApiFailure`](crate::ErrorKind::ApiFailure) if a response with a success status is a web page or reports a
    ///   failure.
    #[inline]
    pub fn deactivate_vehicle(&self, vehicle_id: impl Into<String>) -> Call<Option<Vehicle>> {
        self.set_active(operations::DeactivateVehicle::ENDPOINT, vehicle_id)
    }

    #[inline]
    fn set_active(&self, endpoint: &'static Endpoint, id: impl Into<String>) -> Call<Option<Vehicle>> {
        Call::new(&self.core, Ok(RequestParts::new(endpoint).path("vehicleId", id)), optional)
    }
}

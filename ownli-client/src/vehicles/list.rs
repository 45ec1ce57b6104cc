//! Finding vehicles.

use pivot_core::pagination::{Pager, framed_list};
use pivot_core::{Call, Operation, RequestParts};

use super::Vehicle;
use crate::call::frame;
use crate::client::OwnliClient;
use crate::filter::{filter, page};
use crate::operations;

pivot_json::open_enum! {
    /// What the list of vehicles can be sorted by.
    ///
    /// Source: \[vendor\].
    pub enum VehicleSort {
        /// The licence plate.
        License = "license",
        /// The vehicle identification number.
        Vin = "vin",
        /// The state of registration.
        State = "state",
        /// When the vehicle was added; the vendor's default.
        DateAdded = "dateAdded",
        /// Whether the vehicle is active.
        Active = "active",
    }
}

pivot_json::open_enum! {
    /// The fields that the lists of vehicles and of their check-ins can be searched by.
    ///
    /// Source: \[vendor\].
    pub enum VehicleSearch {
        /// The licence plate.
        License = "license",
        /// The vehicle identification number.
        Vin = "vin",
        /// The state of registration.
        State = "state",
        /// The owner's first name.
        UserFirstName = "userFirstName",
        /// The owner's last name.
        UserLastName = "userLastName",
        /// The owner's e-mail address.
        UserEmail = "userEmail",
        /// The owner's phone number.
        UserPhone = "userPhone",
    }
}

filter! {
    /// Filters and sorts the list of vehicles.
    ///
    /// The vendor also documents a filter by the dates between which a vehicle was added, without the names of its
    /// parameters; see [`parameter`](Self::parameter).
    ///
    /// Source: \[vendor\].
    VehicleFilter, sorts by VehicleSort, searches by VehicleSearch
}

impl VehicleFilter {
    /// Only vehicles that are active, or only the others (`active`).
    ///
    /// Source: \[vendor\] that there is such a parameter; \[guess\] for its name.
    #[must_use]
    #[inline]
    pub fn active(self, is_active: bool) -> Self {
        self.with("active", is_active.to_string())
    }
}

page! {
    /// A page of vehicles.
    ///
    /// Source: \[vendor\].
    VehiclePage, Vehicle, vehicles
}

/// Finding vehicles.
impl OwnliClient {
    /// Lists the partner's vehicles: `GET /api/vehicles`. [`Pager::filter`] takes a [`VehicleFilter`]. Needs a token of
    /// the scope `admin`.
    ///
    /// Source: \[vendor\]; \[guess\] for the scope.
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// use ownli_client::vehicles::{VehicleFilter, VehicleSearch};
    ///
    /// let filter = VehicleFilter::new().search(VehicleSearch::UserPhone, "+14155550100");
    /// for vehicle in ownli.vehicles().filter(filter).try_collect_max(100).await? {
    ///     println!("{} {:?}", vehicle.id, vehicle.license);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn vehicles(&self) -> Pager<Vehicle> {
        self.pages(operations::ListVehicles::ENDPOINT, |response| framed_list(&response, &frame("vehicles")))
    }

    /// Gets a vehicle by its id: `GET /api/vehicles/by-id/{id}`. Ownli responds with 404
    /// [`VehicleNotFound`](crate::ErrorCode::VehicleNotFound) or [`UserNotFound`](crate::ErrorCode::UserNotFound) if it
    /// does not exist.
    ///
    /// Source: \[vendor\].
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// let vehicle = ownli.vehicle("XT_VEH1").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn vehicle(&self, id: impl Into<String>) -> Call<Vehicle> {
        self.call(Ok(RequestParts::new(operations::GetVehicle::ENDPOINT).path("id", id)))
    }

    /// Gets an active vehicle by its licence plate and the two-letter code of its state: `GET
    /// /api/vehicles/by-license/{state}/{licensePlateNumber}`. Ownli responds with 404
    /// [`VehicleNotFound`](crate::ErrorCode::VehicleNotFound) if there is none, or if it is not active.
    ///
    /// Source: \[vendor\].
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// let vehicle = ownli.vehicle_by_license("CA", "7ABC123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn vehicle_by_license(&self, state: impl Into<String>, license_plate: impl Into<String>) -> Call<Vehicle> {
        let parts = RequestParts::new(operations::GetVehicleByLicense::ENDPOINT);
        self.call(Ok(parts.path("state", state).path("licensePlateNumber", license_plate)))
    }
}

//! Finding vehicles.

use pivot_core::pagination::{Pager, framed_list};
use pivot_core::{Call, Operation, RequestParts};

use super::Vehicle;
use crate::call::frame;
use crate::client::OwnliClient;
use crate::filter::{filter, page};
use crate::operations;

pivot_json::open_enum! {
    /// What the list of vehicles is sorted by \[vendor\].
    pub enum VehicleSort {
        /// By the number plate.
        License = "license",
        /// By the VIN.
        Vin = "vin",
        /// By the state of registration.
        State = "state",
        /// By when the vehicle was added: the vendor's default.
        DateAdded = "dateAdded",
        /// By whether the vehicle is active.
        Active = "active",
    }
}

pivot_json::open_enum! {
    /// What the lists of vehicles and of their check-ins are searched by \[vendor\].
    pub enum VehicleSearch {
        /// The number plate.
        License = "license",
        /// The VIN.
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
    /// Which vehicles, and in which order.
    ///
    /// The vendor also filters by the dates between which a vehicle was added \[vendor\]; what those parameters are called
    /// is not known, see [`parameter`](Self::parameter).
    VehicleFilter, sorts by VehicleSort, searches by VehicleSearch
}

impl VehicleFilter {
    /// Only active vehicles, or only the others.
    ///
    /// - that there is such a parameter: \[vendor\]
    /// - that it is called `active`: \[guess\]
    #[must_use]
    pub fn active(self, is_active: bool) -> Self {
        self.with("active", is_active.to_string())
    }
}

page! {
    /// A page of vehicles \[vendor\].
    VehiclePage, Vehicle, vehicles
}

/// Finding vehicles.
impl OwnliClient {
    /// The partner's vehicles: `GET /api/vehicles` \[vendor\]. Needs an admin token \[guess\]. [`List::query`] takes a
    /// [`VehicleFilter`].
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
    pub fn vehicles(&self) -> Pager<Vehicle> {
        self.pages(operations::Vehicles::ENDPOINT, |response| framed_list(&response, &frame("vehicles")))
    }

    /// A vehicle by its id: `GET /api/vehicles/by-id/{id}` \[vendor\].
    ///
    /// 404: [`VehicleNotFound`](crate::ErrorCode::VehicleNotFound), [`UserNotFound`](crate::ErrorCode::UserNotFound) \[vendor\].
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// let vehicle = ownli.vehicle("XT_VEH1").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn vehicle(&self, id: impl Into<String>) -> Call<Vehicle> {
        self.call(Ok(RequestParts::new(operations::GetVehicle::ENDPOINT).path("id", id)))
    }

    /// An active vehicle by its number plate: `GET /api/vehicles/by-license/{state}/{licensePlateNumber}` \[vendor\]. The state
    /// is two letters.
    ///
    /// 404: [`VehicleNotFound`](crate::ErrorCode::VehicleNotFound), also if the vehicle is not active \[vendor\].
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// let vehicle = ownli.vehicle_by_license("CA", "7ABC123").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn vehicle_by_license(&self, state: impl Into<String>, license_plate: impl Into<String>) -> Call<Vehicle> {
        let parts = RequestParts::new(operations::GetVehicleByLicense::ENDPOINT);
        self.call(Ok(parts.path("state", state).path("licensePlateNumber", license_plate)))
    }
}

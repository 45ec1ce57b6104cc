//! What the lists of check-ins are narrowed and sorted by.

use crate::dates::UtcMillis;
use crate::filter::filter;
use crate::vehicles::VehicleSearch;

pivot_json::open_enum! {
    /// What a list of check-ins is sorted by \[vendor\].
    pub enum CheckinSort {
        /// By when the check-in was made: the vendor's default.
        DateCheckedIn = "dateCheckedIn",
        /// By when the check-in last changed.
        DateUpdated = "dateUpdated",
    }
}

pivot_json::open_enum! {
    /// What check-ins that prove an address are searched by \[vendor\].
    pub enum AddressSearch {
        /// The check-in's id.
        Id = "id",
        /// The city.
        City = "city",
        /// The state.
        State = "state",
        /// The user's first name.
        UserFirstName = "userFirstName",
        /// The user's last name.
        UserLastName = "userLastName",
        /// The user's e-mail address.
        UserEmail = "userEmail",
        /// The user's phone number.
        UserPhone = "userPhone",
    }
}

pivot_json::open_enum! {
    /// Which states a list of check-ins shows \[vendor\].
    pub enum StatusFilter {
        /// Those that wait for a review.
        Pending = "Pending",
        /// Those that have been accepted.
        Confirmed = "Confirmed",
        /// Those that have been refused.
        Declined = "Declined",
        /// Those that wait for an update.
        OnHold = "OnHold",
        /// Those that are kept out of the way; only of proofs of address.
        Archived = "Archived",
        /// All.
        All = "All",
    }
}

filter! {
    /// Which check-ins by mileage or by condition, and in which order.
    ///
    /// Its parameters are documented for mileage \[vendor\]; for condition the descriptions are the same and the names are
    /// taken to be \[guess\].
    CheckinFilter, sorts by CheckinSort, searches by VehicleSearch
}

filter! {
    /// Which check-ins that prove an address, and in which order \[vendor\].
    AddressCheckinFilter, sorts by CheckinSort, searches by AddressSearch
}

/// Defines what both filters have.
macro_rules! of_checkins {
    ($name:ident) => {
        impl $name {
            /// Only those in this state.
            #[must_use]
            pub fn status(self, status: impl Into<StatusFilter>) -> Self {
                self.with("status", status.into().as_str())
            }

            /// Only those made from the first moment to the second.
            #[must_use]
            pub fn made_between(self, start: impl Into<UtcMillis>, end: impl Into<UtcMillis>) -> Self {
                self.with("checkinStartDate", start.into().to_string()).with("checkinEndDate", end.into().to_string())
            }

            /// Only those that changed from the first moment to the second.
            #[must_use]
            pub fn updated_between(self, start: impl Into<UtcMillis>, end: impl Into<UtcMillis>) -> Self {
                self.with("updatedStartDate", start.into().to_string()).with("updatedEndDate", end.into().to_string())
            }
        }
    };
}

of_checkins!(CheckinFilter);
of_checkins!(AddressCheckinFilter);

impl CheckinFilter {
    /// Only those of this vehicle.
    #[must_use]
    pub fn vehicle(self, vehicle_id: impl Into<String>) -> Self {
        self.with("vehicleId", vehicle_id)
    }
}

impl AddressCheckinFilter {
    /// Only those that Ownli takes for frauds, or only the others.
    #[must_use]
    pub fn fraud(self, is_fraud: bool) -> Self {
        self.with("isFraud", is_fraud.to_string())
    }
}

//! Sorting and filtering the lists of check-ins.

use crate::dates::UtcMillis;
use crate::filter::filter;
use crate::vehicles::VehicleSearch;

pivot_json::open_enum! {
    /// What a list of check-ins can be sorted by.
    ///
    /// Source: \[vendor\].
    pub enum CheckinSort {
        /// When the check-in was made; the vendor's default.
        DateCheckedIn = "dateCheckedIn",
        /// When the check-in was last changed.
        DateUpdated = "dateUpdated",
    }
}

pivot_json::open_enum! {
    /// The fields that the list of address check-ins can be searched by.
    ///
    /// Source: \[vendor\].
    pub enum AddressSearch {
        /// The id of the check-in.
        Id = "id",
        /// The city of the address to be proved.
        City = "city",
        /// The state of the address to be proved, as a two-letter code.
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
    /// The states that a list of check-ins can be limited to.
    ///
    /// Source: \[vendor\].
    pub enum StatusFilter {
        /// Check-ins waiting for a review.
        Pending = "Pending",
        /// Accepted check-ins.
        Confirmed = "Confirmed",
        /// Rejected check-ins.
        Declined = "Declined",
        /// Check-ins waiting for an update by the user.
        OnHold = "OnHold",
        /// Archived check-ins; for address check-ins only.
        Archived = "Archived",
        /// All check-ins.
        All = "All",
    }
}

filter! {
    /// Filters and sorts the lists of mileage and condition check-ins.
    ///
    /// Source: \[vendor\] for mileage; for condition, the descriptions are the same and the parameters' names a
    /// \[guess\].
    CheckinFilter, sorts by CheckinSort, searches by VehicleSearch
}

filter! {
    /// Filters and sorts the list of address check-ins.
    ///
    /// Source: \[vendor\].
    AddressCheckinFilter, sorts by CheckinSort, searches by AddressSearch
}

/// Defines what both filters have.
macro_rules! of_checkins {
    ($name:ident) => {
        impl $name {
            /// Only check-ins in this state (`status`).
            #[must_use]
            #[inline]
            pub fn status(self, status: impl Into<StatusFilter>) -> Self {
                self.with("status", status.into().as_str())
            }

            /// Only check-ins made between two instants (`checkinStartDate`, `checkinEndDate`).
            #[must_use]
            #[inline]
            pub fn made_between(self, start: impl Into<UtcMillis>, end: impl Into<UtcMillis>) -> Self {
                self.with("checkinStartDate", start.into().to_string()).with("checkinEndDate", end.into().to_string())
            }

            /// Only check-ins last changed between two instants (`updatedStartDate`, `updatedEndDate`).
            #[must_use]
            #[inline]
            pub fn updated_between(self, start: impl Into<UtcMillis>, end: impl Into<UtcMillis>) -> Self {
                self.with("updatedStartDate", start.into().to_string()).with("updatedEndDate", end.into().to_string())
            }
        }
    };
}

of_checkins!(CheckinFilter);
of_checkins!(AddressCheckinFilter);

impl CheckinFilter {
    /// Only check-ins of this vehicle (`vehicleId`).
    #[must_use]
    #[inline]
    pub fn vehicle(self, vehicle_id: impl Into<String>) -> Self {
        self.with("vehicleId", vehicle_id)
    }
}

impl AddressCheckinFilter {
    /// Only check-ins that Ownli marked as fraud, or only the others (`isFraud`).
    #[must_use]
    #[inline]
    pub fn fraud(self, is_fraud: bool) -> Self {
        self.with("isFraud", is_fraud.to_string())
    }
}

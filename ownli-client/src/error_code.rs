//! Ownli's error codes.

use pivot_core::Error;
use pivot_core::endpoint::{ErrorDetails, ErrorResponse, Vendor};
use pivot_core::error::body::ErrorWords;

use crate::error_class;

pivot_json::open_enum! {
    /// An error code of Ownli.
    pub enum ErrorCode {
        /// A parameter is invalid (400) \[doc\].
        InvalidParameters = "ERROR_INVALID_PARAMETERS",
        /// The credentials may not do this (403) \[doc\].
        NoPermissions = "ERROR_NO_PERMISSIONS_TO_RESOURCE",
        /// There is no such user (404) \[doc\].
        UserNotFound = "ERROR_USER_NOT_FOUND",
        /// There is no such vehicle (404) \[vendor\].
        VehicleNotFound = "ERROR_VEHICLE_NOT_FOUND",
        /// There is a vehicle with this VIN or number plate already (409) \[doc\].
        VehicleAlreadyExists = "ERROR_VEHICLE_ALREADY_EXISTS",
        /// The state is none of the United States' (400) \[vendor\].
        InvalidStateCode = "ERROR_INVALID_STATE_CODE",
        /// There is no such mileage check-in (404) \[vendor\].
        MileageCheckinNotFound = "ERROR_MILEAGE_CHECKIN_NOT_FOUND",
        /// There is no such condition check-in (404) \[vendor\].
        ConditionCheckinNotFound = "ERROR_CONDITION_CHECKIN_NOT_FOUND",
        /// The rewards are too small to be claimed (500, a refusal) \[vendor\].
        MinimumRewardThresholdNotMet = "ERROR_MINIMUM_REWARD_THRESHOLD_NOT_MET",
        /// There are no rewards to claim (500, a refusal) \[vendor\].
        NoConfirmedRewards = "ERROR_NO_CONFIRMED_REWARDS",
        /// The rewards could not be claimed (500) \[vendor\].
        ClaimingRewards = "ERROR_CLAIMING_REWARDS",
        /// The products that rewards are claimed for could not be fetched (500) \[vendor\].
        FetchingRewardsProducts = "ERROR_FETCHING_REWARDS_PRODUCTS",
        /// Something went wrong at Ownli (500) \[doc\].
        InternalServerError = "INTERNAL_SERVER_ERROR",
    }
}

impl ErrorCode {
    /// The code of an error that Ownli answered with. A 401 has none \[doc\].
    pub fn of(error: &Error) -> Option<Self> {
        error.vendor_code().map(Self::from)
    }
}

pivot_json::object! {
    /// The body of an error \[doc\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ErrorBody {
        /// The code.
        pub error_code: Option<String>,
        /// What went wrong.
        pub error_message: Option<String>,
    }
}

pub(crate) static OWNLI: Vendor = Vendor { name: "ownli", parse_error };

/// Ownli writes `{error_code, error_message}` \[doc\]; what stands before it has forms of its own, whose codes, such as a
/// repeated status, decide nothing.
fn parse_error(answer: &ErrorResponse<'_>) -> ErrorDetails {
    let fault = ErrorDetails::from(ErrorWords::of(answer.body));
    let own = fault.code.as_deref().filter(|code| code.starts_with("ERROR_"));
    ErrorDetails { class: error_class::of(answer.status, own), ..fault }
}

//! Ownli's error codes.

use client_core::Error;
use client_core::endpoint::{Fault, FaultAnswer, Vendor};

use crate::error_class;

open_json::open_enum! {
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

open_json::object! {
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

pub(crate) static OWNLI: Vendor = Vendor { name: "ownli", read_fault };

fn read_fault(answer: &FaultAnswer<'_>) -> Fault {
    let body: Option<ErrorBody> = open_json::from_slice(answer.body).ok();
    let (code, message) = body.map(|body| (body.error_code, body.error_message)).unwrap_or_default();
    Fault { class: error_class::of(answer.status, code.as_deref()), code, message, ..Fault::default() }
}

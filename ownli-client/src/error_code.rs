//! Ownli's error codes.

use http::StatusCode;
use pivot_core::Error;
use pivot_core::endpoint::{Documented, ErrorDetails, ErrorResponse, Vendor};
use pivot_core::error::body::ErrorWords;
use pivot_json_derive::JsonObject;

use crate::error_class;

pivot_json::open_enum! {
    /// An error code of Ownli. Each names the HTTP status that it comes with.
    ///
    /// Source: \[doc\] for `InvalidParameters`, `NoPermissions`, `UserNotFound`, `VehicleAlreadyExists` and
    /// `InternalServerError`; \[vendor\] for the others.
    pub enum ErrorCode {
        /// 400: a parameter is invalid.
        InvalidParameters = "ERROR_INVALID_PARAMETERS",
        /// 403: the credentials do not permit this request.
        NoPermissions = "ERROR_NO_PERMISSIONS_TO_RESOURCE",
        /// 404: the user does not exist.
        UserNotFound = "ERROR_USER_NOT_FOUND",
        /// 404: the vehicle does not exist.
        VehicleNotFound = "ERROR_VEHICLE_NOT_FOUND",
        /// 409: a vehicle with this VIN or licence plate already exists.
        VehicleAlreadyExists = "ERROR_VEHICLE_ALREADY_EXISTS",
        /// 400: not a code of a state of the United States.
        InvalidStateCode = "ERROR_INVALID_STATE_CODE",
        /// 404: the mileage check-in does not exist.
        MileageCheckinNotFound = "ERROR_MILEAGE_CHECKIN_NOT_FOUND",
        /// 404: the condition check-in does not exist.
        ConditionCheckinNotFound = "ERROR_CONDITION_CHECKIN_NOT_FOUND",
        /// 500: the rewards are below the minimum that can be claimed. A rejection; nothing was done.
        MinimumRewardThresholdNotMet = "ERROR_MINIMUM_REWARD_THRESHOLD_NOT_MET",
        /// 500: there are no rewards to claim. A rejection; nothing was done.
        NoConfirmedRewards = "ERROR_NO_CONFIRMED_REWARDS",
        /// 500: the rewards could not be claimed.
        ClaimingRewards = "ERROR_CLAIMING_REWARDS",
        /// 500: the products that rewards can be claimed for could not be fetched.
        FetchingRewardsProducts = "ERROR_FETCHING_REWARDS_PRODUCTS",
        /// 500: internal error at Ownli.
        InternalServerError = "INTERNAL_SERVER_ERROR",
    }
}

impl ErrorCode {
    /// The error code in an error response of Ownli. `None` if the error did not come from a response of Ownli, or if
    /// the response has no code, as with status 401. A known code is recognised in any case of letters.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn of(error: &Error) -> Option<Self> {
        OWNLI.code_of(error).map(|code| Self::from(code).canonical())
    }

    /// The status with which Ownli sends the code. `None` if the code is unknown.
    ///
    /// Source: that of the [code](Self).
    #[inline]
    pub fn http_status(&self) -> Option<StatusCode> {
        match self {
            Self::InvalidParameters | Self::InvalidStateCode => Some(StatusCode::BAD_REQUEST),
            Self::NoPermissions => Some(StatusCode::FORBIDDEN),
            Self::UserNotFound
            | Self::VehicleNotFound
            | Self::MileageCheckinNotFound
            | Self::ConditionCheckinNotFound => Some(StatusCode::NOT_FOUND),
            Self::VehicleAlreadyExists => Some(StatusCode::CONFLICT),
            Self::MinimumRewardThresholdNotMet
            | Self::NoConfirmedRewards
            | Self::ClaimingRewards
            | Self::FetchingRewardsProducts
            | Self::InternalServerError => Some(StatusCode::INTERNAL_SERVER_ERROR),
            Self::Unknown(_) => None,
        }
    }
}

/// The body of an error response.
///
/// Source: \[doc\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct ErrorBody {
    /// The error code; see [`ErrorCode`]. `None` if absent.
    pub error_code: Option<String>,
    /// A description of the error for people. `None` if absent.
    pub error_message: Option<String>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

pub(crate) static OWNLI: Vendor = Vendor::new("ownli", parse_error)
    .with_telemetry(&pivot_core::vendor_telemetry!("ownli_client"))
    .with_documented(&DOCUMENTED);

/// What the vendor documents of its responses.
///
/// Source: \[vendor\].
static DOCUMENTED: Documented = Documented {
    statuses: &[200, 400, 401, 403, 404, 409, 500],
    headers: &[],
    is_error_code: |code| ErrorCode::from(code).canonical().is_known(),
};

/// Ownli writes `{error_code, error_message}`; what stands before it has forms of its own, whose codes, such as a repeated
/// status, decide nothing.
///
/// Source: \[doc\].
#[inline]
fn parse_error(answer: &ErrorResponse<'_>) -> ErrorDetails {
    let fault = ErrorDetails::from(ErrorWords::of(answer.body));
    let is_own = |code: &str| code.get(..6).is_some_and(|start| start.eq_ignore_ascii_case("ERROR_"));
    let own = fault.code.as_deref().filter(|code| is_own(code)).map(str::to_owned);
    let class = error_class::of(answer.status, own.or_else(|| business_code(answer)).as_deref());
    ErrorDetails { class, ..fault }
}

/// The code of a refusal for business reasons, which comes as 500, whatever word it is; a number is a status that is repeated.
///
/// Source: \[vendor\].
#[inline]
fn business_code(answer: &ErrorResponse<'_>) -> Option<String> {
    let body = (answer.status == StatusCode::INTERNAL_SERVER_ERROR).then_some(answer.body)?;
    let said: ErrorBody = pivot_json::from_slice_or_single(body).ok()?;
    said.error_code.filter(|code| code.contains(|letter: char| letter.is_alphabetic()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_code_survives() {
        assert_eq!(ErrorCode::from("ERROR_USER_NOT_FOUND"), ErrorCode::UserNotFound);
        assert_eq!(ErrorCode::from("ERROR_TEAPOT").as_str(), "ERROR_TEAPOT");
        assert_eq!(ErrorCode::KNOWN.len(), 13);
    }

    #[test]
    fn every_code_has_its_status() {
        // The documents' tables, written out.
        let table: [(u16, &[&str]); 5] = [
            (400, &["ERROR_INVALID_PARAMETERS", "ERROR_INVALID_STATE_CODE"]),
            (403, &["ERROR_NO_PERMISSIONS_TO_RESOURCE"]),
            (
                404,
                &[
                    "ERROR_USER_NOT_FOUND",
                    "ERROR_VEHICLE_NOT_FOUND",
                    "ERROR_MILEAGE_CHECKIN_NOT_FOUND",
                    "ERROR_CONDITION_CHECKIN_NOT_FOUND",
                ],
            ),
            (409, &["ERROR_VEHICLE_ALREADY_EXISTS"]),
            (
                500,
                &[
                    "ERROR_MINIMUM_REWARD_THRESHOLD_NOT_MET",
                    "ERROR_NO_CONFIRMED_REWARDS",
                    "ERROR_CLAIMING_REWARDS",
                    "ERROR_FETCHING_REWARDS_PRODUCTS",
                    "INTERNAL_SERVER_ERROR",
                ],
            ),
        ];
        let codes =
            || table.iter().flat_map(|(status, codes)| codes.iter().map(|code| (*status, ErrorCode::from(*code))));
        for (status, code) in codes() {
            assert!(code.is_known(), "{code}");
            assert_eq!(code.http_status().map(|status| status.as_u16()), Some(status), "{code}");
        }
        assert_eq!(codes().count(), ErrorCode::KNOWN.len());
        assert_eq!(ErrorCode::from("ERROR_TEAPOT").http_status(), None);
    }
}

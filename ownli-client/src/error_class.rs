//! What follows from Ownli's error codes.

use http::StatusCode;
use pivot_core::endpoint::ErrorClass;

use crate::error_code::ErrorCode;

/// What follows from an answer that is no success.
///
/// Ownli's business refusals come as 500 too, with a code of their own \[vendor\], so the code is asked before the status.
/// - Without a code, or with [`ErrorCode::InternalServerError`], the status says all there is.
/// - A code that names what is wrong with the request, or what is missing, is a refusal: nothing was done.
/// - Any other code says that Ownli has decided, and not what: it would decide the same again, so the call is not repeated.
///   Whether something was done before is for the status to say \[guess\].
#[inline]
pub(crate) fn of(status: StatusCode, code: Option<&str>) -> ErrorClass {
    let Some(code) = code.map(str::trim).filter(|code| !code.is_empty()) else { return ErrorClass::FromStatus };
    let code = ErrorCode::from(code).canonical();
    // What a 4xx means needs no code.
    if !status.is_server_error() || code == ErrorCode::InternalServerError {
        return ErrorClass::FromStatus;
    }
    if is_refusal(&code.as_str().to_ascii_uppercase()) { ErrorClass::Rejected } else { ErrorClass::Permanent }
}

/// Codes that say that a request was not carried out. `ERROR_CLAIMING_REWARDS` is none of them: it tells of a claim that went
/// wrong, and not of how far it came.
///
/// Source: \[doc\], \[vendor\].
#[inline]
fn is_refusal(code: &str) -> bool {
    const REFUSALS: [&str; 6] = [
        "ERROR_INVALID_PARAMETERS",
        "ERROR_INVALID_STATE_CODE",
        "ERROR_NO_PERMISSIONS_TO_RESOURCE",
        "ERROR_VEHICLE_ALREADY_EXISTS",
        "ERROR_MINIMUM_REWARD_THRESHOLD_NOT_MET",
        "ERROR_NO_CONFIRMED_REWARDS",
    ];
    let is_missing = code.starts_with("ERROR_") && code.ends_with("_NOT_FOUND");
    REFUSALS.contains(&code) || is_missing
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_is_asked_before_a_status_of_the_servers() {
        use ErrorClass::{FromStatus, Permanent, Rejected};
        for (status, code, expected) in [
            (500, None, FromStatus),
            (500, Some(""), FromStatus),
            (500, Some("INTERNAL_SERVER_ERROR"), FromStatus),
            (503, Some("INTERNAL_SERVER_ERROR"), FromStatus),
            (500, Some("ERROR_MINIMUM_REWARD_THRESHOLD_NOT_MET"), Rejected),
            (500, Some("ERROR_NO_CONFIRMED_REWARDS"), Rejected),
            (500, Some("ERROR_VEHICLE_ALREADY_EXISTS"), Rejected),
            (500, Some("ERROR_USER_NOT_FOUND"), Rejected),
            (500, Some("ERROR_CONDITION_CHECKIN_NOT_FOUND"), Rejected),
            (500, Some("error_user_not_found"), Rejected),
            (500, Some("Error_No_Confirmed_Rewards"), Rejected),
            (500, Some("internal_server_error"), FromStatus),
            (500, Some("REWARDS_FROZEN"), Permanent),
            (500, Some("ERROR_CLAIMING_REWARDS"), Permanent),
            (500, Some("ERROR_FETCHING_REWARDS_PRODUCTS"), Permanent),
            (502, Some("ERROR_OF_TOMORROW"), Permanent),
            (404, Some("ERROR_USER_NOT_FOUND"), FromStatus),
            (429, Some("ERROR_OF_TOMORROW"), FromStatus),
        ] {
            assert_eq!(of(StatusCode::from_u16(status).unwrap(), code), expected, "{status} {code:?}");
        }
    }
}

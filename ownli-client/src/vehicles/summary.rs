//! Summaries of a vehicle's check-ins.

use pivot_core::{Call, Operation, RequestParts};
use pivot_json_derive::JsonObject;
use pivot_types::{Amount, Lenient, Vin};

use crate::checkins::CheckinStatus;
use crate::client::OwnliClient;
use crate::dates::UtcMillis;
use crate::operations;
use crate::rewards::{RewardStatus, RewardType};

/// A summary of a vehicle's check-ins.
///
/// The vendor's text mentions service check-ins too. Whether the response has a part for them is not documented; if
/// it does, the part is in `extra`.
///
/// Source: \[vendor\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct CheckinSummary {
    /// The id of the vehicle.
    pub id: String,
    /// The licence plate.
    pub license: Option<String>,
    /// The make, such as `Toyota`.
    pub make: Option<String>,
    /// The model, such as `Corolla`.
    pub model: Option<String>,
    /// The vehicle identification number.
    pub vin: Option<Lenient<Vin>>,
    /// The state of registration, as a two-letter code.
    pub state: Option<String>,
    /// The mileage check-ins.
    #[json(rename = "mileageCheckinSummary")]
    pub mileage: Option<KindSummary>,
    /// The condition check-ins.
    #[json(rename = "conditionCheckinSummary")]
    pub condition: Option<KindSummary>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// A summary of the check-ins of one kind.
///
/// Source: \[vendor\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct KindSummary {
    /// The check-ins made so far.
    pub checkins: pivot_json::OptionalVec<SummarizedCheckin>,
    /// Whether a check-in is accepted now.
    #[json(rename = "checkinUnlocked")]
    pub checkin_unlocked: Option<bool>,
    /// When the next check-in is accepted from.
    #[json(rename = "unlockDate")]
    pub unlock_date: Option<Lenient<UtcMillis>>,
    /// The number of days until the next check-in.
    #[json(rename = "daysToNextCheckin")]
    pub days_to_next_checkin: Option<i64>,
    /// The reward for the next check-in, in dollars.
    #[json(rename = "rewardAmountForNextCheckin")]
    pub next_reward: Option<Amount>,
    /// The number of the last confirmed check-in, counted from 1. 0 if there is none.
    #[json(rename = "lastConfirmedOrdinal")]
    pub last_confirmed_ordinal: Option<i32>,
    /// The odometer reading of the last confirmed check-in. For mileage check-ins only.
    ///
    /// Source: \[vendor\] that there is such a field; \[guess\] for its names.
    #[json(rename = "lastConfirmedMileage", alias = "lastMileage", alias = "mileage")]
    pub last_confirmed_mileage: Option<i64>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// A check-in in a summary.
///
/// Source: \[vendor\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct SummarizedCheckin {
    /// The id of the check-in.
    pub id: Option<String>,
    /// The kind of check-in. Its values are not documented, presumably those of the type of a reward.
    ///
    /// Source: \[vendor\]; \[guess\] for the values.
    #[json(rename = "checkInType")]
    pub kind: Option<RewardType>,
    /// The state of the check-in.
    pub status: Option<CheckinStatus>,
    /// When the check-in was made.
    #[json(rename = "checkinDate")]
    pub date: Option<Lenient<UtcMillis>>,
    /// A note by the reviewers.
    #[json(rename = "adminNote")]
    pub admin_note: Option<String>,
    /// The reward that it earned.
    pub reward: Option<SummarizedReward>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// A reward in a summary.
///
/// Source: \[vendor\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct SummarizedReward {
    /// The id of the reward.
    pub id: Option<String>,
    /// The state of the reward.
    pub status: Option<RewardStatus>,
    /// When it was granted.
    #[json(rename = "dateRewarded")]
    pub date_rewarded: Option<Lenient<UtcMillis>>,
    /// The amount in dollars.
    pub amount: Option<Amount>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// Summaries of check-ins.
impl OwnliClient {
    /// Gets a summary of a vehicle's check-ins, with the date of the next: `GET
    /// /api/vehicles/{vehicleId}/checkin-summary`. The response is an array; why it may have more than one item is not
    /// documented.
    ///
    /// Source: \[vendor\].
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// for summary in ownli.checkin_summary("XT_VEH1").send().await? {
    ///     let mileage = summary.mileage.as_ref();
    ///     println!("{:?}", mileage.and_then(|mileage| mileage.days_to_next_checkin));
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn checkin_summary(&self, vehicle_id: impl Into<String>) -> Call<Vec<CheckinSummary>> {
        self.whole_list(RequestParts::new(operations::GetCheckinSummary::ENDPOINT).path("vehicleId", vehicle_id))
    }
}

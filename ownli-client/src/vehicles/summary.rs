//! Summaries of a vehicle's check-ins.

use pivot_core::{Call, Operation, RequestParts};
use pivot_types::{Amount, Lenient, Vin};

use crate::checkins::CheckinStatus;
use crate::client::OwnliClient;
use crate::dates::UtcMillis;
use crate::operations;
use crate::rewards::{RewardStatus, RewardType};

pivot_json::object! {
    /// A summary of a vehicle's check-ins.
    ///
    /// The vendor's text mentions service check-ins too. Whether the response has a part for them is not documented; if
    /// it does, the part is in `extra`.
    ///
    /// Source: \[vendor\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CheckinSummary {
        /// The id of the vehicle.
        pub id: String,
        /// The licence plate.
        pub license: Option<String>,
        /// The make.
        pub make: Option<String>,
        /// The model.
        pub model: Option<String>,
        /// The vehicle identification number.
        pub vin: Option<Lenient<Vin>>,
        /// The state of registration, as a two-letter code.
        pub state: Option<String>,
        /// The mileage check-ins.
        pub mileage: Option<KindSummary> => "mileageCheckinSummary",
        /// The condition check-ins.
        pub condition: Option<KindSummary> => "conditionCheckinSummary",
    }

    /// A summary of the check-ins of one kind.
    ///
    /// Source: \[vendor\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct KindSummary {
        /// The check-ins made so far.
        pub checkins: pivot_json::OptionalVec<SummarizedCheckin>,
        /// Whether a check-in is accepted now.
        pub checkin_unlocked: Option<bool> => "checkinUnlocked",
        /// When the next check-in is accepted from.
        pub unlock_date: Option<Lenient<UtcMillis>> => "unlockDate",
        /// The number of days until the next check-in.
        pub days_to_next_checkin: Option<i64> => "daysToNextCheckin",
        /// The reward for the next check-in, in dollars.
        pub next_reward: Option<Amount> => "rewardAmountForNextCheckin",
        /// The number of the last confirmed check-in, counted from 1. 0 if there is none.
        pub last_confirmed_ordinal: Option<i32> => "lastConfirmedOrdinal",
        /// The odometer reading of the last confirmed check-in. For mileage check-ins only.
        ///
        /// Source: \[vendor\] that there is such a field; \[guess\] for its names.
        pub last_confirmed_mileage: Option<i64> => "lastConfirmedMileage" | "lastMileage" | "mileage",
    }

    /// A check-in in a summary.
    ///
    /// Source: \[vendor\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SummarizedCheckin {
        /// The id of the check-in.
        pub id: Option<String>,
        /// The kind of check-in. Its values are not documented, presumably those of the type of a reward.
        ///
        /// Source: \[vendor\]; \[guess\] for the values.
        pub kind: Option<RewardType> => "checkInType",
        /// The state of the check-in.
        pub status: Option<CheckinStatus>,
        /// When the check-in was made.
        pub date: Option<Lenient<UtcMillis>> => "checkinDate",
        /// A note by the reviewers.
        pub admin_note: Option<String> => "adminNote",
        /// The reward that it earned.
        pub reward: Option<SummarizedReward>,
    }

    /// A reward in a summary.
    ///
    /// Source: \[vendor\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SummarizedReward {
        /// The id of the reward.
        pub id: Option<String>,
        /// The state of the reward.
        pub status: Option<RewardStatus>,
        /// When it was granted.
        pub date_rewarded: Option<Lenient<UtcMillis>> => "dateRewarded",
        /// The amount in dollars.
        pub amount: Option<Amount>,
    }
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
    pub fn checkin_summary(&self, vehicle_id: impl Into<String>) -> Call<Vec<CheckinSummary>> {
        self.whole_list(RequestParts::new(operations::CheckinSummary::ENDPOINT).path("vehicleId", vehicle_id))
    }
}

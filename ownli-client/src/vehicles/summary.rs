//! How the check-ins of a vehicle stand.

use pivot_core::{Call, Operation, RequestParts};
use pivot_types::{Amount, Lenient, Vin};

use crate::checkins::CheckinStatus;
use crate::client::OwnliClient;
use crate::dates::UtcMillis;
use crate::operations;
use crate::rewards::{RewardStatus, RewardType};

pivot_json::object! {
    /// How the check-ins of a vehicle stand \[vendor\].
    ///
    /// The vendor's text speaks of service check-ins too; whether a third part exists, and what it is called, is cut. If one
    /// comes, it is in `extra`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CheckinSummary {
        /// The vehicle's id.
        pub id: String,
        /// The number plate.
        pub license: Option<String>,
        /// The make.
        pub make: Option<String>,
        /// The model.
        pub model: Option<String>,
        /// The vehicle identification number.
        pub vin: Option<Lenient<Vin>>,
        /// The state of registration: two letters.
        pub state: Option<String>,
        /// The check-ins by mileage.
        pub mileage: Option<KindSummary> => "mileageCheckinSummary",
        /// The check-ins by condition.
        pub condition: Option<KindSummary> => "conditionCheckinSummary",
    }

    /// How the check-ins of one kind stand \[vendor\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct KindSummary {
        /// The check-ins so far.
        pub checkins: pivot_json::OptionalVec<SummarizedCheckin>,
        /// Whether a check-in is accepted now.
        pub checkin_unlocked: Option<bool> => "checkinUnlocked",
        /// From when on the next check-in is accepted.
        pub unlock_date: Option<Lenient<UtcMillis>> => "unlockDate",
        /// How many days there are until the next check-in.
        pub days_to_next_checkin: Option<i64> => "daysToNextCheckin",
        /// What the next check-in earns, in dollars.
        pub next_reward: Option<Amount> => "rewardAmountForNextCheckin",
        /// The number of the last confirmed check-in, from 1; 0 if there is none.
        pub last_confirmed_ordinal: Option<i32> => "lastConfirmedOrdinal",
        /// What the odometer showed at the last confirmed check-in; of mileage only.
        ///
        /// - that it is there: \[vendor\]
        /// - what it is called: cut; these names are \[guess\]
        pub last_confirmed_mileage: Option<i64> => "lastConfirmedMileage" | "lastMileage" | "mileage",
    }

    /// A check-in as a summary shows it \[vendor\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SummarizedCheckin {
        /// The check-in's id.
        pub id: Option<String>,
        /// Which kind of check-in it is. Its values are not documented; presumably those of a reward's type \[guess\].
        pub kind: Option<RewardType> => "checkInType",
        /// How it stands.
        pub status: Option<CheckinStatus>,
        /// When it was made.
        pub date: Option<Lenient<UtcMillis>> => "checkinDate",
        /// What the reviewers say of it.
        pub admin_note: Option<String> => "adminNote",
        /// What it has earned.
        pub reward: Option<SummarizedReward>,
    }

    /// A reward as a summary shows it \[vendor\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SummarizedReward {
        /// The reward's id.
        pub id: Option<String>,
        /// How it stands.
        pub status: Option<RewardStatus>,
        /// When it was granted.
        pub date_rewarded: Option<Lenient<UtcMillis>> => "dateRewarded",
        /// How much, in dollars.
        pub amount: Option<Amount>,
    }
}

/// How check-ins stand.
impl OwnliClient {
    /// How the check-ins of a vehicle stand, and when the next is due: `GET /api/vehicles/{vehicleId}/checkin-summary`
    /// \[vendor\]. Ownli answers with a list; why there may be more than one is not said.
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

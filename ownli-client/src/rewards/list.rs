//! Finding rewards.

use pivot_core::pagination::{Pager, framed_list};
use pivot_core::{Call, Operation, RequestParts};

use super::{Reward, RewardType};
use crate::call::{frame, phone_path};
use crate::client::OwnliClient;
use crate::dates::UtcMillis;
use crate::filter::{filter, page};
use crate::operations;

pivot_json::open_enum! {
    /// What the list of rewards is sorted by \[vendor\].
    pub enum RewardSort {
        /// By when the reward was granted: the vendor's default.
        DateRewarded = "dateRewarded",
    }
}

pivot_json::open_enum! {
    /// What the list of rewards is searched by \[vendor\].
    pub enum RewardSearch {
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
    /// Which states a list of rewards shows \[vendor\].
    pub enum RewardStatusFilter {
        /// Those that wait.
        Pending = "Pending",
        /// Those that can be claimed.
        Confirmed = "Confirmed",
        /// Those that were refused.
        Declined = "Declined",
        /// Those that have been claimed.
        Claimed = "Claimed",
        /// All.
        All = "All",
    }
}

filter! {
    /// Which rewards, and in which order \[vendor\].
    RewardFilter, sorts by RewardSort, searches by RewardSearch
}

impl RewardFilter {
    /// Only those of this type. Documented for check-ins by mileage, by condition and at a service.
    #[must_use]
    pub fn kind(self, kind: impl Into<RewardType>) -> Self {
        self.with("rewardType", kind.into().as_str())
    }

    /// Only those in this state.
    #[must_use]
    pub fn status(self, status: impl Into<RewardStatusFilter>) -> Self {
        self.with("status", status.into().as_str())
    }

    /// Only those of this vehicle.
    #[must_use]
    pub fn vehicle(self, vehicle_id: impl Into<String>) -> Self {
        self.with("vehicleId", vehicle_id)
    }

    /// Only those of this payout.
    #[must_use]
    pub fn payout(self, payout_id: impl Into<String>) -> Self {
        self.with("payoutId", payout_id)
    }

    /// Only those with exactly this action code.
    #[must_use]
    pub fn action_code(self, action_code: impl Into<String>) -> Self {
        self.with("actionCode", action_code)
    }

    /// Only those granted from the first moment to the second.
    #[must_use]
    pub fn granted_between(self, start: impl Into<UtcMillis>, end: impl Into<UtcMillis>) -> Self {
        self.with("rewardStartDate", start.into().to_string()).with("rewardEndDate", end.into().to_string())
    }
}

page! {
    /// A page of rewards \[vendor\]. An old copy of the vendor's page calls them `vehicles`: a slip.
    RewardPage, Reward, rewards
}

/// Finding rewards.
impl OwnliClient {
    /// The rewards of a user: `GET /api/users/by-id/{id}/rewards` \[vendor\].
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// let rewards = ownli.user_rewards("XT_USR1").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn user_rewards(&self, user_id: impl Into<String>) -> Call<Vec<Reward>> {
        self.whole_list(RequestParts::new(operations::UserRewards::ENDPOINT).path("id", user_id))
    }

    /// The rewards of a user by the phone number: `GET /api/users/by-phone/{phoneNumber}/rewards` \[vendor\].
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// let rewards = ownli.user_rewards_by_phone("+14155550100").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn user_rewards_by_phone(&self, phone: impl Into<String>) -> Call<Vec<Reward>> {
        Call::list(&self.core, phone_path(operations::UserRewardsByPhone::ENDPOINT, phone))
    }

    /// The partner's rewards: `GET /api/rewards` \[vendor\]. Needs an admin token \[vendor\]. [`List::query`] takes a
    /// [`RewardFilter`].
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// use ownli_client::rewards::{RewardFilter, RewardStatusFilter};
    ///
    /// let filter = RewardFilter::new().status(RewardStatusFilter::Confirmed).action_code("device-purchase");
    /// let rewards = ownli.rewards().filter(filter).try_collect_max(1000).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn rewards(&self) -> Pager<Reward> {
        self.pages(operations::Rewards::ENDPOINT, |response| framed_list(&response, &frame("rewards")))
    }
}

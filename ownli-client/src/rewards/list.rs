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
    /// What the list of rewards can be sorted by.
    ///
    /// Source: \[vendor\].
    pub enum RewardSort {
        /// When the reward was granted; the vendor's default.
        DateRewarded = "dateRewarded",
    }
}

pivot_json::open_enum! {
    /// The fields that the list of rewards can be searched by.
    ///
    /// Source: \[vendor\].
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
    /// The states that a list of rewards can be limited to.
    ///
    /// Source: \[vendor\].
    pub enum RewardStatusFilter {
        /// Rewards that have not been confirmed yet.
        Pending = "Pending",
        /// Rewards that can be claimed.
        Confirmed = "Confirmed",
        /// Rejected rewards.
        Declined = "Declined",
        /// Claimed rewards.
        Claimed = "Claimed",
        /// All rewards.
        All = "All",
    }
}

filter! {
    /// Filters and sorts the list of rewards.
    ///
    /// Source: \[vendor\].
    RewardFilter, sorts by RewardSort, searches by RewardSearch
}

impl RewardFilter {
    /// Only rewards of this type (`rewardType`). Documented for mileage, condition and service check-ins.
    #[must_use]
    #[inline]
    pub fn kind(self, kind: impl Into<RewardType>) -> Self {
        self.with("rewardType", kind.into().as_str())
    }

    /// Only rewards in this state (`status`).
    #[must_use]
    #[inline]
    pub fn status(self, status: impl Into<RewardStatusFilter>) -> Self {
        self.with("status", status.into().as_str())
    }

    /// Only rewards of this vehicle (`vehicleId`).
    #[must_use]
    #[inline]
    pub fn vehicle(self, vehicle_id: impl Into<String>) -> Self {
        self.with("vehicleId", vehicle_id)
    }

    /// Only rewards of this payout (`payoutId`).
    #[must_use]
    #[inline]
    pub fn payout(self, payout_id: impl Into<String>) -> Self {
        self.with("payoutId", payout_id)
    }

    /// Only rewards with exactly this action code (`actionCode`).
    #[must_use]
    #[inline]
    pub fn action_code(self, action_code: impl Into<String>) -> Self {
        self.with("actionCode", action_code)
    }

    /// Only rewards granted between two instants (`rewardStartDate`, `rewardEndDate`).
    #[must_use]
    #[inline]
    pub fn granted_between(self, start: impl Into<UtcMillis>, end: impl Into<UtcMillis>) -> Self {
        self.with("rewardStartDate", start.into().to_string()).with("rewardEndDate", end.into().to_string())
    }
}

page! {
    /// A page of rewards. An older copy of the vendor's page calls the items `vehicles`, a slip.
    ///
    /// Source: \[vendor\].
    RewardPage, Reward, rewards
}

/// Finding rewards.
impl OwnliClient {
    /// Gets the rewards of a user: `GET /api/users/by-id/{id}/rewards`. The response is not paged.
    ///
    /// Source: \[vendor\].
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// let rewards = ownli.user_rewards("XT_USR1").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn user_rewards(&self, user_id: impl Into<String>) -> Call<Vec<Reward>> {
        self.whole_list(RequestParts::new(operations::ListUserRewards::ENDPOINT).path("id", user_id))
    }

    /// Gets the rewards of the user with a phone number: `GET /api/users/by-phone/{phoneNumber}/rewards`. The number is
    /// in E.164 format. The response is not paged.
    ///
    /// Source: \[vendor\].
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// let rewards = ownli.user_rewards_by_phone("+14155550100").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn user_rewards_by_phone(&self, phone: impl Into<String>) -> Call<Vec<Reward>> {
        Call::list(&self.core, phone_path(operations::ListUserRewardsByPhone::ENDPOINT, phone))
    }

    /// Lists the rewards of all of the partner's users: `GET /api/rewards`. [`Pager::filter`] takes a [`RewardFilter`].
    /// Needs a token of the scope `admin`.
    ///
    /// Source: \[vendor\].
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
    #[inline]
    pub fn rewards(&self) -> Pager<Reward> {
        self.pages(operations::ListRewards::ENDPOINT, |response| framed_list(&response, &frame("rewards")))
    }
}

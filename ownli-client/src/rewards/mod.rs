//! Rewards: earned by check-ins or granted by the partner, claimed by users, and paid out.
//!
//! | request | scope of the token | retried | module |
//! |---|---|---|---|
//! | [`grant_reward`](crate::OwnliClient::grant_reward) | admin \[vendor\] | yes, identified by its `clientReference` | [`grant`] |
//! | [`claim_rewards`](crate::OwnliClient::claim_rewards) | user or admin \[guess\] | no | [`claim`] |
//! | [`reward_products`](crate::OwnliClient::reward_products) | user or admin \[guess\] | yes | [`claim`] |
//! | [`user_rewards`](crate::OwnliClient::user_rewards), [`user_rewards_by_phone`](crate::OwnliClient::user_rewards_by_phone) | user or admin \[guess\] | yes | [`list`] |
//! | [`user_payouts`](crate::OwnliClient::user_payouts), [`user_payouts_by_phone`](crate::OwnliClient::user_payouts_by_phone) | user or admin \[guess\] | yes | [`payout`] |
//! | [`rewards`](crate::OwnliClient::rewards) | admin \[vendor\] | yes | [`list`] |
//!
//! The vendor's introduction mentions a list of all payouts, but its path is not known.
//!
//! Amounts are in dollars.

use pivot_json_derive::JsonObject;
use pivot_types::{Amount, Lenient};

pub mod claim;
pub mod grant;
pub mod list;
pub mod payout;

pub use claim::{ClaimRewardsRequest, ClaimedRewards, ProductImage, RewardProduct};
pub use grant::GrantedReward;
pub use list::{RewardFilter, RewardPage, RewardSearch, RewardSort, RewardStatusFilter};
pub use payout::Payout;

use crate::dates::UtcMillis;
use crate::vehicles::Owner;

pivot_json::open_enum! {
    /// The state of a reward.
    ///
    /// Source: \[vendor\]; \[guess\] for the meaning of `Pending`.
    pub enum RewardStatus {
        /// Waiting for the review of its check-in.
        Pending = "Pending",
        /// Confirmed; can be claimed.
        Confirmed = "Confirmed",
        /// Rejected.
        Declined = "Declined",
        /// No longer to be claimed: the user has done so.
        Claimed = "Claimed",
    }
}

pivot_json::open_enum! {
    /// What a reward is for.
    ///
    /// Source: \[vendor\].
    pub enum RewardType {
        /// Proving the odometer reading.
        MileageCheckIn = "MileageCheckIn",
        /// Proving the state of the vehicle by photos.
        ConditionCheckIn = "ConditionCheckIn",
        /// A service check-in. Documented as a filter of the list of rewards only.
        ServiceCheckIn = "ServiceCheckIn",
        /// An address check-in.
        GaragingCheckIn = "GaragingCheckIn",
        /// Having driven little.
        LowMileageBonus = "LowMileageBonus",
        /// Granted by the partner.
        Custom = "Custom",
        /// Having answered a survey to its end.
        SurveyCompleted = "SurveyCompleted",
    }
}

/// A reward.
///
/// Source: \[vendor\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct Reward {
    /// The id of the reward, opaque text.
    pub id: String,
    /// The state of the reward.
    pub status: Option<RewardStatus>,
    /// What the reward is for.
    #[json(rename = "type")]
    pub kind: Option<RewardType>,
    /// A description of the reward for people.
    pub description: Option<String>,
    /// The vehicle that it was earned with. `None` if it was not earned with one.
    #[json(rename = "vehicleId")]
    pub vehicle_id: Option<String>,
    /// The payout in which it was claimed. `None` if it has not been.
    #[json(rename = "payoutId")]
    pub payout_id: Option<String>,
    /// When it was granted.
    #[json(rename = "dateRewarded")]
    pub date_rewarded: Option<Lenient<UtcMillis>>,
    /// The amount in dollars.
    pub amount: Option<Amount>,
    /// The buyer, who pays for the reward. Only in the newest version of the response.
    pub buyer: Option<Buyer>,
    /// The user. Only in the partner's list.
    pub owner: Option<Owner>,
    /// The partner's code for what was rewarded. Only in the partner's list.
    #[json(rename = "actionCode")]
    pub action_code: Option<String>,
    /// The partner's own reference. Only in the partner's list.
    #[json(rename = "clientReference")]
    pub client_reference: Option<String>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// The buyer, who pays for a reward, and how the buyer is presented.
///
/// Source: \[vendor\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct Buyer {
    /// The id of the buyer.
    pub id: Option<String>,
    /// The name of the buyer.
    pub name: Option<String>,
    /// The URL of a logo.
    pub logo: Option<String>,
    /// The URL of a logo for lists.
    #[json(rename = "listLogo")]
    pub list_logo: Option<String>,
    /// A description of the buyer.
    pub description: Option<String>,
    /// A short description of the buyer.
    #[json(rename = "shortDescription")]
    pub short_description: Option<String>,
    /// A description of what can be earned.
    #[json(rename = "earningsDescription")]
    pub earnings_description: Option<String>,
    /// The URL of the buyer's app.
    #[json(rename = "appDownloadLink")]
    pub app_download_link: Option<String>,
    /// The URL of the buyer's website.
    #[json(rename = "websiteLink")]
    pub website_link: Option<String>,
    /// The URL of the buyer's shop.
    #[json(rename = "shopNowLink")]
    pub shop_now_link: Option<String>,
    /// Whether the buyer is featured.
    pub featured: Option<bool>,
    /// The URL of a large image.
    #[json(rename = "featuredHeroImage")]
    pub featured_hero_image: Option<String>,
    /// The URL of a first photo for the marketplace.
    #[json(rename = "marketplacePhoto1")]
    pub marketplace_photo1: Option<String>,
    /// The URL of a second photo for the marketplace.
    #[json(rename = "marketplacePhoto2")]
    pub marketplace_photo2: Option<String>,
    /// The URL of a third photo for the marketplace.
    #[json(rename = "marketplacePhoto3")]
    pub marketplace_photo3: Option<String>,
    /// The text that the marketplace shows of the buyer.
    #[json(rename = "marketplaceDescription")]
    pub marketplace_description: Option<String>,
    /// The URL of an image for a featured buyer.
    #[json(rename = "featuredImage")]
    pub featured_image: Option<String>,
    /// The background colour of that image.
    #[json(rename = "featuredBgColor")]
    pub featured_background: Option<String>,
    /// The title shown with that image.
    #[json(rename = "featuredTitle")]
    pub featured_title: Option<String>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

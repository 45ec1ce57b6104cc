//! Rewards: what users earn by check-ins or are granted, what they claim it for, and what was paid.
//!
//! | call | token | repeated? | module |
//! |---|---|---|---|
//! | [`grant_reward`](crate::OwnliClient::grant_reward) | admin \[vendor\] | safely, by its `clientReference` | [`grant`] |
//! | [`claim_rewards`](crate::OwnliClient::claim_rewards) | user or admin \[guess\] | never | [`claim`] |
//! | [`reward_products`](crate::OwnliClient::reward_products) | user or admin \[guess\] | as any read | [`claim`] |
//! | [`user_rewards`](crate::OwnliClient::user_rewards), [`user_rewards_by_phone`](crate::OwnliClient::user_rewards_by_phone) | user or admin \[guess\] | as any read | [`list`] |
//! | [`user_payouts`](crate::OwnliClient::user_payouts), [`user_payouts_by_phone`](crate::OwnliClient::user_payouts_by_phone) | user or admin \[guess\] | as any read | [`payout`] |
//! | [`rewards`](crate::OwnliClient::rewards) | admin \[vendor\] | as any read | [`list`] |
//!
//! A list of all payouts is named in the vendor's introduction; its page, and so its path, is not known.
//!
//! Amounts are in dollars.

use pivot_types::{Amount, Lenient};

pub mod claim;
pub mod grant;
pub mod list;
pub mod payout;

pub use claim::{ClaimRewards, ClaimedRewards, ProductImage, RewardProduct};
pub use grant::GrantedReward;
pub use list::{RewardFilter, RewardPage, RewardSearch, RewardSort, RewardStatusFilter};
pub use payout::Payout;

use crate::dates::UtcMillis;
use crate::vehicles::Owner;

pivot_json::open_enum! {
    /// How a reward stands \[vendor\].
    pub enum RewardStatus {
        /// It waits for the review of its check-in \[guess\].
        Pending = "Pending",
        /// It can be claimed.
        Confirmed = "Confirmed",
        /// It was refused.
        Declined = "Declined",
        /// It has been claimed.
        Claimed = "Claimed",
    }
}

pivot_json::open_enum! {
    /// What a reward is for \[vendor\].
    pub enum RewardType {
        /// A check-in by mileage.
        MileageCheckIn = "MileageCheckIn",
        /// A check-in by condition.
        ConditionCheckIn = "ConditionCheckIn",
        /// A check-in at a service; known as a filter of the list of rewards.
        ServiceCheckIn = "ServiceCheckIn",
        /// A check-in that proves an address.
        GaragingCheckIn = "GaragingCheckIn",
        /// Few miles.
        LowMileageBonus = "LowMileageBonus",
        /// What a partner has granted.
        Custom = "Custom",
        /// An answered survey.
        SurveyCompleted = "SurveyCompleted",
    }
}

pivot_json::object! {
    /// A reward \[vendor\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Reward {
        /// The reward's id: opaque text.
        pub id: String,
        /// How it stands.
        pub status: Option<RewardStatus>,
        /// What it is for.
        pub kind: Option<RewardType> => "type",
        /// What it is for, in words.
        pub description: Option<String>,
        /// The vehicle it was earned with.
        pub vehicle_id: Option<String> => "vehicleId",
        /// The payout it was claimed in.
        pub payout_id: Option<String> => "payoutId",
        /// When it was granted.
        pub date_rewarded: Option<Lenient<UtcMillis>> => "dateRewarded",
        /// How much, in dollars.
        pub amount: Option<Amount>,
        /// Who pays for it; in the newest form of the answer alone.
        pub buyer: Option<Buyer>,
        /// The user's own data; in the partner's list alone.
        pub owner: Option<Owner>,
        /// What a partner has granted it for; in the partner's list alone.
        pub action_code: Option<String> => "actionCode",
        /// The partner's own reference; in the partner's list alone.
        pub client_reference: Option<String> => "clientReference",
    }

    /// Who pays for a reward, and how that is shown \[vendor\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Buyer {
        /// The buyer's id.
        pub id: Option<String>,
        /// The buyer's name.
        pub name: Option<String>,
        /// The address of a logo.
        pub logo: Option<String>,
        /// The address of a logo for lists.
        pub list_logo: Option<String> => "listLogo",
        /// What the buyer is.
        pub description: Option<String>,
        /// The same, shorter.
        pub short_description: Option<String> => "shortDescription",
        /// What can be earned.
        pub earnings_description: Option<String> => "earningsDescription",
        /// Where the buyer's app is.
        pub app_download_link: Option<String> => "appDownloadLink",
        /// Where the buyer's website is.
        pub website_link: Option<String> => "websiteLink",
        /// Where the buyer's shop is.
        pub shop_now_link: Option<String> => "shopNowLink",
        /// Whether the buyer is put forward.
        pub featured: Option<bool>,
        /// The address of a large image.
        pub featured_hero_image: Option<String> => "featuredHeroImage",
        /// The address of a photo for the marketplace.
        pub marketplace_photo1: Option<String> => "marketplacePhoto1",
        /// The address of a photo for the marketplace.
        pub marketplace_photo2: Option<String> => "marketplacePhoto2",
        /// The address of a photo for the marketplace.
        pub marketplace_photo3: Option<String> => "marketplacePhoto3",
        /// What the marketplace says of the buyer.
        pub marketplace_description: Option<String> => "marketplaceDescription",
        /// The address of an image.
        pub featured_image: Option<String> => "featuredImage",
        /// The colour behind it.
        pub featured_background: Option<String> => "featuredBgColor",
        /// The title beside it.
        pub featured_title: Option<String> => "featuredTitle",
    }
}

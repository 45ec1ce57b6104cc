//! Claiming rewards, and what for.

use pivot_core::{
    Call, Error, Operation, RawResponse, RequestOptions, RequestOptionsBuilder, RequestParts, Response, is_identity,
};
use pivot_json::OptionalVec;
use pivot_types::SecretText;

use crate::client::OwnliClient;
use crate::operations;

pivot_json::open_enum! {
    /// What kind of product rewards are claimed for \[vendor\].
    pub enum ProductCategory {
        /// A transfer to a bank account.
        Bank = "bank",
        /// A donation.
        Charities = "charities",
        /// A merchant's gift card.
        MerchantCards = "merchant_cards",
        /// A transfer to PayPal.
        Paypal = "paypal",
        /// A prepaid card.
        Visa = "visa",
    }
}

pivot_json::object! {
    /// What rewards can be claimed for \[vendor\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct RewardProduct {
        /// The product's id: what [`claim_rewards`](OwnliClient::claim_rewards) takes.
        pub id: String,
        /// The product's name.
        pub name: Option<String>,
        /// The currencies it comes in, such as `USD`.
        pub currency_codes: OptionalVec<String> => "currencyCodes",
        /// The countries it can be had in. In what form is not stated.
        pub countries: OptionalVec<String>,
        /// What it is.
        pub description: Option<String>,
        /// What must be said of it; may be HTML.
        pub disclosure: Option<String>,
        /// What kind of product it is.
        pub category: Option<ProductCategory>,
        /// Pictures of it.
        pub images: OptionalVec<ProductImage>,
    }

    /// A picture of a product \[vendor\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ProductImage {
        /// The address.
        pub src: Option<String>,
        /// What kind of picture it is. Its values are not stated.
        pub kind: Option<String> => "type",
    }

    /// Rewards that have been claimed \[vendor\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ClaimedRewards {
        /// Where the user gets what was claimed. Whoever has the link has the money \[guess\], so it is not shown in debug output.
        pub delivery_link: SecretText => "rewardDeliveryLink",
    }
}

/// A claim that is about to be made. Nothing is sent before [`send`](Self::send).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ClaimRewards {
    client: OwnliClient,
    options: RequestOptions,
    parts: RequestParts,
}

impl RequestOptionsBuilder for ClaimRewards {
    fn options_mut(&mut self) -> &mut RequestOptions {
        &mut self.options
    }
}

impl ClaimRewards {
    /// In which language the user is told. Default, by the vendor: `en`.
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.parts = self.parts.query("language", language);
        self
    }

    pivot_core::send_as_call! {
        /// Claims the rewards. The call is never repeated, unless its request provably never left.
        ///
        /// # Errors
        /// Ownli refuses with status 500 and codes of its own \[vendor\]:
        ///
        /// - [`NoConfirmedRewards`](crate::ErrorCode::NoConfirmedRewards): there is nothing to claim; nothing was done
        /// - [`MinimumRewardThresholdNotMet`](crate::ErrorCode::MinimumRewardThresholdNotMet): it is less than a dollar; nothing was
        ///   done
        /// - [`ClaimingRewards`](crate::ErrorCode::ClaimingRewards): the claim went wrong, and how far it came is not said:
        ///   [`may_have_taken_effect`](crate::Error::may_have_taken_effect) is true
        /// - [`FetchingRewardsProducts`](crate::ErrorCode::FetchingRewardsProducts): the products could not be fetched; the same
        ///
        /// Where [`may_have_taken_effect`](crate::Error::may_have_taken_effect) is true, look at the user's payouts before claiming again.
        ClaimedRewards
    }

    fn into_call(self) -> Call<ClaimedRewards> {
        Call::new(&self.client.core, Ok(self.parts), read_claim).with_options(self.options)
    }
}

/// Reads a claim. Without its link nobody gets what was claimed.
fn read_claim(answer: RawResponse) -> Result<Response<ClaimedRewards>, Error> {
    let claimed: ClaimedRewards = answer.json_of()?;
    if !is_identity(claimed.delivery_link.expose()) {
        return Err(answer.unexpected("with an empty link to what was claimed"));
    }
    Ok(answer.with_value(claimed))
}

/// Claiming rewards.
impl OwnliClient {
    /// Claims all confirmed rewards of a user for a product: `POST /api/users/by-id/{userId}/rewards/claim` \[vendor\].
    ///
    /// - There must be a dollar at least of confirmed rewards that are not claimed \[vendor\].
    /// - `product` is the id of one of the [products](Self::reward_products) \[guess\]; the page says no more than "product".
    /// - A second claim claims what has been confirmed since \[guess\].
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// let claimed = ownli.claim_rewards("XT_USR1", "product-1").language("en").send().await;
    /// match claimed {
    ///     Ok(claimed) => println!("sent on: {} letters", claimed.delivery_link.expose().len()),
    ///     Err(error) if error.may_have_taken_effect() => {
    ///         println!("look at the payouts: {}", ownli.user_payouts("XT_USR1").send().await?.len());
    ///     }
    ///     Err(error) => return Err(error),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn claim_rewards(&self, user_id: impl Into<String>, product: impl Into<String>) -> ClaimRewards {
        let parts = RequestParts::new(operations::ClaimRewards::ENDPOINT).path("userId", user_id);
        ClaimRewards {
            client: self.clone(),
            options: RequestOptions::default(),
            parts: parts.query("product", product),
        }
    }

    /// What rewards can be claimed for: `GET /api/rewards/products` \[vendor\].
    ///
    /// 500 with [`FetchingRewardsProducts`](crate::ErrorCode::FetchingRewardsProducts) is not repeated.
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// for product in ownli.reward_products().send().await? {
    ///     println!("{} {:?}", product.id, product.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn reward_products(&self) -> Call<Vec<RewardProduct>> {
        self.whole_list(RequestParts::new(operations::RewardProducts::ENDPOINT))
    }
}

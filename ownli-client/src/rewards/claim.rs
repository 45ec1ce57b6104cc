//! Claiming rewards, and the products they can be claimed for.

use pivot_core::{
    Call, Error, Operation, RawResponse, RequestOptions, RequestOptionsBuilder, RequestParts, Response, is_identity,
};
use pivot_json::{OptionalVec, ValidationErrors};
use pivot_json_derive::JsonObject;
use pivot_types::SecretText;

use crate::call::need;
use crate::client::OwnliClient;
use crate::operations;

pivot_json::open_enum! {
    /// The category of a product.
    ///
    /// Source: \[vendor\].
    pub enum ProductCategory {
        /// A transfer to a bank account.
        Bank = "bank",
        /// A donation.
        Charities = "charities",
        /// A gift card of a merchant.
        MerchantCards = "merchant_cards",
        /// A transfer to PayPal.
        Paypal = "paypal",
        /// A prepaid card.
        Visa = "visa",
    }
}

/// A product that rewards can be claimed for.
///
/// Source: \[vendor\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct RewardProduct {
    /// The id of the product, as [`claim_rewards`](OwnliClient::claim_rewards) takes it.
    pub id: String,
    /// The name of the product.
    pub name: Option<String>,
    /// The currencies in which it is available, such as `USD`.
    #[json(rename = "currencyCodes")]
    pub currency_codes: OptionalVec<String>,
    /// The countries in which it is available. Their format is not documented.
    pub countries: OptionalVec<String>,
    /// What the product is, for people.
    pub description: Option<String>,
    /// The legal notice, which may be HTML.
    pub disclosure: Option<String>,
    /// What sort of product it is.
    pub category: Option<ProductCategory>,
    /// Images of the product.
    pub images: OptionalVec<ProductImage>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// An image of a product.
///
/// Source: \[vendor\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct ProductImage {
    /// The URL of the image.
    pub src: Option<String>,
    /// The kind of image. Its values are not documented.
    #[json(rename = "type")]
    pub kind: Option<String>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// The result of claiming rewards.
///
/// Source: \[vendor\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct ClaimedRewards {
    /// The URL at which the user receives what was claimed. Redacted in the `Debug` output, since it is probably
    /// enough to obtain the money.
    ///
    /// Source: \[vendor\]; \[guess\] that the link alone is enough.
    #[json(rename = "rewardDeliveryLink")]
    pub delivery_link: SecretText,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// A request builder that claims rewards. Nothing is sent before [`send`](Self::send).
#[derive(Debug)]
#[must_use = "nothing is sent before `send` or `.await`"]
pub struct ClaimRewardsRequest {
    client: OwnliClient,
    options: RequestOptions,
    user_id: String,
    product: String,
    language: Option<String>,
}

impl RequestOptionsBuilder for ClaimRewardsRequest {
    #[inline]
    fn options_mut(&mut self) -> &mut RequestOptions {
        &mut self.options
    }
}

pivot_core::await_sends!(ClaimRewardsRequest => Result<ClaimedRewards, pivot_core::Error>);

impl ClaimRewardsRequest {
    /// Sets the language of the message to the user. Default: `en`, set by the vendor.
    #[inline]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    pivot_core::send_as_call! {
        /// Claims the rewards. Never retried, unless the request provably never reached Ownli.
        ///
        /// # Errors
        /// Returns an error of the kind [`Status`](crate::ErrorKind::Status) if Ownli rejects the claim. It does so
        /// with status 500 and an error code:
        ///
        /// - [`NoConfirmedRewards`](crate::ErrorCode::NoConfirmedRewards): there is nothing to claim; nothing was done.
        /// - [`MinimumRewardThresholdNotMet`](crate::ErrorCode::MinimumRewardThresholdNotMet): less than one dollar;
        ///   nothing was done.
        /// - [`ClaimingRewards`](crate::ErrorCode::ClaimingRewards): the claim failed, possibly after it took effect:
        ///   [`may_have_taken_effect`](crate::Error::may_have_taken_effect) is true.
        /// - [`FetchingRewardsProducts`](crate::ErrorCode::FetchingRewardsProducts): the products could not be fetched;
        ///   the same applies.
        ///
        /// It is of the kind [`InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent, if the user's id or
        /// the product is blank.
        ///
        /// If [`may_have_taken_effect`](crate::Error::may_have_taken_effect) is true, check the user's payouts before
        /// claiming again.
        ///
        /// Source: \[vendor\].
        ClaimedRewards
    }

    #[inline]
    fn into_call(self) -> Call<ClaimedRewards> {
        let Self { client, options, user_id, product, language } = self;
        let (parts, mut problems) = (RequestParts::new(operations::ClaimRewards::ENDPOINT), ValidationErrors::new());
        need(&mut problems, "userId", &user_id);
        need(&mut problems, "product", &product);
        let parts = match (problems.into_result(), language) {
            (Err(problems), _) => Err(parts.refused(problems.to_string())),
            (Ok(()), None) => Ok(parts.path("userId", user_id).query("product", product)),
            (Ok(()), Some(language)) => {
                Ok(parts.path("userId", user_id).query("product", product).query("language", language))
            }
        };
        Call::new(&client.core, parts, read_claim).with_options(options)
    }
}

/// Reads a claim. Without its link nobody gets what was claimed.
#[inline]
fn read_claim(answer: RawResponse) -> Result<Response<ClaimedRewards>, Error> {
    let claimed: ClaimedRewards = answer.json_of()?;
    if !is_identity(claimed.delivery_link.expose()) {
        return Err(answer.unexpected("with an empty link to what was claimed"));
    }
    Ok(answer.with_value(claimed))
}

/// Claiming rewards.
impl OwnliClient {
    /// Claims all confirmed rewards of a user for a product: `POST /api/users/by-id/{userId}/rewards/claim`.
    ///
    /// - The confirmed rewards that have not been claimed must amount to at least one dollar.
    /// - `product` is the id of one of the [products](Self::reward_products).
    /// - A second claim covers what has been confirmed since the first.
    ///
    /// Source: \[vendor\]; \[guess\] for `product` being an id, and for a second claim.
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
    #[inline]
    pub fn claim_rewards(&self, user_id: impl Into<String>, product: impl Into<String>) -> ClaimRewardsRequest {
        ClaimRewardsRequest {
            client: self.clone(),
            options: RequestOptions::default(),
            user_id: user_id.into(),
            product: product.into(),
            language: None,
        }
    }

    /// Gets the products that rewards can be claimed for: `GET /api/rewards/products`. A response 500 with
    /// [`FetchingRewardsProducts`](crate::ErrorCode::FetchingRewardsProducts) is not retried.
    ///
    /// Source: \[vendor\].
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// for product in ownli.reward_products().send().await? {
    ///     println!("{} {:?}", product.id, product.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn reward_products(&self) -> Call<Vec<RewardProduct>> {
        self.whole_list(RequestParts::new(operations::ListRewardProducts::ENDPOINT))
    }
}

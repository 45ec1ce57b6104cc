//! Payouts of claimed rewards.

use pivot_core::{Call, Operation, RequestParts};
use pivot_json::{Lenient, OptionalVec};
use pivot_json_derive::JsonObject;
use pivot_types::{Amount, SecretText};

use super::Reward;
use crate::call::phone_path;
use crate::client::OwnliClient;
use crate::dates::UtcMillis;
use crate::operations;

/// A payout of claimed rewards.
///
/// Source: \[vendor\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct Payout {
    /// The id of the payout, opaque text such as `XT_PAY1`.
    pub id: String,
    /// When the rewards were claimed.
    #[json(rename = "dateClaimed")]
    pub date_claimed: Option<Lenient<UtcMillis>>,
    /// The reference of the payment at the payment provider.
    #[json(rename = "paymentReferenceId")]
    pub payment_reference_id: Option<String>,
    /// The URL of the payment. Redacted in the `Debug` output, since it may be enough to obtain the money.
    ///
    /// Source: \[vendor\]; \[guess\] that the link alone may be enough.
    #[json(rename = "paymentReferenceLink")]
    pub payment_reference_link: Option<SecretText>,
    /// The rewards that were claimed.
    pub rewards: OptionalVec<Reward>,
    /// The amount in dollars.
    pub amount: Option<Amount>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// Payouts of claimed rewards.
impl OwnliClient {
    /// Gets the payouts of a user: `GET /api/users/by-id/{id}/payouts`. The response is not paged.
    ///
    /// Source: \[vendor\].
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// let payouts = ownli.user_payouts("XT_USR1").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn user_payouts(&self, user_id: impl Into<String>) -> Call<Vec<Payout>> {
        self.whole_list(RequestParts::new(operations::ListUserPayouts::ENDPOINT).path("id", user_id))
    }

    /// Gets the payouts of the user with a phone number: `GET /api/users/by-phone/{phoneNumber}/payouts`. The number is
    /// in E.164 format. The response is not paged.
    ///
    /// Source: \[vendor\].
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// let payouts = ownli.user_payouts_by_phone("+14155550100").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn user_payouts_by_phone(&self, phone: impl Into<String>) -> Call<Vec<Payout>> {
        Call::list(&self.core, phone_path(operations::ListUserPayoutsByPhone::ENDPOINT, phone))
    }
}

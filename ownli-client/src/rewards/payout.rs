//! Payouts.

use pivot_core::{Call, Operation, RequestParts};
use pivot_json::{Lenient, OptionalVec};
use pivot_types::{Amount, SecretText};

use super::Reward;
use crate::call::phone_path;
use crate::client::OwnliClient;
use crate::dates::UtcMillis;
use crate::operations;

pivot_json::object! {
    /// What was paid for claimed rewards \[vendor\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Payout {
        /// The payout's id: opaque text, such as `XT_PAY1`.
        pub id: String,
        /// When the rewards were claimed.
        pub date_claimed: Option<Lenient<UtcMillis>> => "dateClaimed",
        /// What the payment is called at whoever made it.
        pub payment_reference_id: Option<String> => "paymentReferenceId",
        /// Where the payment is. Whoever has the link may have the money \[guess\], so it is not shown in debug output.
        pub payment_reference_link: Option<SecretText> => "paymentReferenceLink",
        /// The rewards that were claimed.
        pub rewards: OptionalVec<Reward>,
        /// How much, in dollars.
        pub amount: Option<Amount>,
    }
}

/// Payouts.
impl OwnliClient {
    /// The payouts of a user: `GET /api/users/by-id/{id}/payouts` \[vendor\].
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// let payouts = ownli.user_payouts("XT_USR1").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn user_payouts(&self, user_id: impl Into<String>) -> Call<Vec<Payout>> {
        self.whole_list(RequestParts::new(operations::UserPayouts::ENDPOINT).path("id", user_id))
    }

    /// The payouts of a user by the phone number: `GET /api/users/by-phone/{phoneNumber}/payouts` \[vendor\].
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// let payouts = ownli.user_payouts_by_phone("+14155550100").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn user_payouts_by_phone(&self, phone: impl Into<String>) -> Call<Vec<Payout>> {
        Call::list(&self.core, phone_path(operations::UserPayoutsByPhone::ENDPOINT, phone))
    }
}

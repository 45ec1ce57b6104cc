//! Granting rewards.

use pivot_core::{Call, Operation, RequestParts};
use pivot_json::{Lenient, ValidationErrors};
use pivot_types::Amount;

use super::{RewardStatus, RewardType};
use crate::call::{Body, need, with_body};
use crate::client::OwnliClient;
use crate::dates::UtcMillis;
use crate::operations;

/// How long an action code may be \[vendor\].
const ACTION_CODE_LENGTH: usize = 64;

/// How long a reference may be \[vendor\].
const REFERENCE_LENGTH: usize = 128;

pivot_json::object! {
    /// What a reward is granted with \[vendor\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct NewReward {
        /// Who is rewarded.
        pub user_id: String => "userId",
        /// How much, in dollars.
        pub amount: Amount,
        /// What for.
        pub action_code: String => "actionCode",
        /// The partner's own reference, by which a repetition is recognised.
        pub client_reference: String => "clientReference",
    }

    /// A reward that was granted \[vendor\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct GrantedReward {
        /// The reward's id: opaque text.
        pub id: String,
        /// Who is rewarded.
        pub user_id: Option<String> => "userId",
        /// How much, in dollars.
        pub amount: Option<Amount>,
        /// Always [`RewardType::Custom`].
        pub kind: Option<RewardType> => "type",
        /// What for.
        pub action_code: Option<String> => "actionCode",
        /// The partner's own reference.
        pub client_reference: Option<String> => "clientReference",
        /// Always [`RewardStatus::Confirmed`].
        pub status: Option<RewardStatus>,
        /// When it was granted.
        ///
        /// - that it is there: \[vendor\]
        /// - what it is called: cut; these names are \[guess\]
        pub created: Option<Lenient<UtcMillis>> => "createdAt" | "dateCreated" | "dateRewarded" | "created",
        /// Whether the reward was there already, and this answer repeats it.
        ///
        /// - that it is there: \[vendor\]
        /// - what it is called, and that it is a boolean: cut; these are \[guess\]
        pub is_replay: Option<bool> => "replay" | "isReplay" | "replayed" | "idempotentReplay",
    }
}

impl Body for NewReward {
    fn check(&self, problems: &mut ValidationErrors) {
        need(problems, "userId", &self.user_id);
        if self.amount < Amount::from(1) || self.amount > Amount::from(100) {
            problems.add("amount", "must be from 1 to 100 dollars");
        }
        let is_code_letter = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-');
        let code = &self.action_code;
        if code.is_empty() || code.len() > ACTION_CODE_LENGTH || !code.bytes().all(is_code_letter) {
            problems.add("actionCode", "must be 1 to 64 letters, digits, dots, underscores and hyphens");
        }
        need(problems, "clientReference", &self.client_reference);
        if self.client_reference.chars().count() > REFERENCE_LENGTH {
            problems.add("clientReference", "must have 128 letters at most");
        }
    }
}

/// Granting rewards.
impl OwnliClient {
    /// Grants a user a reward: `POST /api/rewards/grant` \[vendor\]. Needs an admin token \[vendor\].
    ///
    /// The reference makes the call safe to repeat, and it is repeated after transient failures:
    ///
    /// - The same reference again gives the reward there is, with status 200 and a mark that it is a repetition \[vendor\].
    /// - The same reference with another user or another amount is refused with 409 \[vendor\]; what code it has is cut.
    /// - The same reference with another action code: not stated.
    /// - A reference counts for the partner \[vendor\].
    ///
    /// What is sent is checked first: an amount of 1 to 100 dollars, an action code of 1 to 64 letters of `a-z A-Z 0-9 . _ -`,
    /// a reference of 128 letters at most \[vendor\].
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// let reward = ownli.grant_reward("XT_USR1", 5, "device-purchase", "order-4711").send().await?;
    /// println!("{} {:?}", reward.id, reward.is_replay);
    /// # Ok(())
    /// # }
    /// ```
    pub fn grant_reward(
        &self,
        user_id: impl Into<String>,
        amount: impl Into<Amount>,
        action_code: impl Into<String>,
        client_reference: impl Into<String>,
    ) -> Call<GrantedReward> {
        let reward = NewReward {
            user_id: user_id.into(),
            amount: amount.into(),
            action_code: action_code.into(),
            client_reference: client_reference.into(),
            extra: pivot_json::Extra::new(),
        };
        self.call(with_body(RequestParts::new(operations::GrantReward::ENDPOINT), &reward))
    }
}

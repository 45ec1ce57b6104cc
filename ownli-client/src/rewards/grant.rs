//! Granting rewards.

use pivot_core::{Call, Error, Operation, RawResponse, RequestParts, Response, is_identity, is_same_identity};
use pivot_json::{Lenient, ValidationErrors};
use pivot_json_derive::JsonObject;
use pivot_types::Amount;

use super::{RewardStatus, RewardType};
use crate::call::{Body, need, with_body};
use crate::client::OwnliClient;
use crate::dates::UtcMillis;
use crate::operations;

/// How long an action code may be.
///
/// Source: \[vendor\].
const ACTION_CODE_LENGTH: usize = 64;

/// How long a reference may be.
///
/// Source: \[vendor\].
const REFERENCE_LENGTH: usize = 128;

/// A reward to be granted.
///
/// Source: \[vendor\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct NewReward {
    /// The user who receives the reward.
    #[json(rename = "userId")]
    pub user_id: String,
    /// The amount in dollars, from 1 to 100.
    pub amount: Amount,
    /// The partner's code for what is rewarded: 1 to 64 characters of `a-z A-Z 0-9 . _ -`.
    #[json(rename = "actionCode")]
    pub action_code: String,
    /// The partner's own reference, at most 128 characters. It identifies repetitions of the same request.
    #[json(rename = "clientReference")]
    pub client_reference: String,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// A granted reward.
///
/// Source: \[vendor\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct GrantedReward {
    /// The id of the reward, opaque text.
    pub id: String,
    /// The user who receives the reward.
    #[json(rename = "userId")]
    pub user_id: Option<String>,
    /// The amount in dollars.
    pub amount: Option<Amount>,
    /// What the reward is for, always [`RewardType::Custom`].
    #[json(rename = "type")]
    pub kind: Option<RewardType>,
    /// The partner's code for what was rewarded.
    #[json(rename = "actionCode")]
    pub action_code: Option<String>,
    /// The partner's own reference.
    #[json(rename = "clientReference")]
    pub client_reference: Option<String>,
    /// The state, always [`RewardStatus::Confirmed`].
    pub status: Option<RewardStatus>,
    /// When the reward was granted.
    ///
    /// Source: \[vendor\] that there is such a field; \[guess\] for its names.
    #[json(rename = "createdAt", alias = "dateCreated", alias = "dateRewarded", alias = "created")]
    pub created: Option<Lenient<UtcMillis>>,
    /// Whether the reward existed before and this response repeats it.
    ///
    /// Source: \[vendor\] that there is such a field; \[guess\] for its names and that it is a boolean.
    #[json(rename = "replay", alias = "isReplay", alias = "replayed", alias = "idempotentReplay")]
    pub is_replay: Option<bool>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

impl Body for NewReward {
    #[inline]
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
    /// Grants a reward to a user: `POST /api/rewards/grant`. Needs a token of the scope `admin`.
    ///
    /// `client_reference` makes the request idempotent, so it is retried after transient errors:
    ///
    /// - The same reference again returns the existing reward, with status 200 and a mark that it is a repetition.
    /// - The same reference with another user or amount is rejected with 409, whose error code is not documented.
    /// - What happens to the same reference with another action code is not documented.
    /// - References are unique per partner.
    ///
    /// Sending fails with [`InvalidRequest`](crate::ErrorKind::InvalidRequest), before anything is sent, unless the
    /// amount is 1 to 100 dollars, the action code 1 to 64 characters of `a-z A-Z 0-9 . _ -`, and the reference at most
    /// 128 characters.
    ///
    /// A response for another user, amount or reference than the requested one is an
    /// [`ApiFailure`](crate::ErrorKind::ApiFailure): the reward may have been granted nevertheless.
    ///
    /// Source: \[vendor\].
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// let reward = ownli.grant_reward("XT_USR1", 5, "device-purchase", "order-4711").send().await?;
    /// println!("{} {:?}", reward.id, reward.is_replay);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
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
        let parts = with_body(RequestParts::new(operations::GrantReward::ENDPOINT), &reward);
        Call::new(&self.core, parts, move |response| read_grant(response, &reward))
    }
}

/// Reads a granted reward. One of another user, amount or reference is certainly not the one that was asked for; what the
/// response leaves out is not compared, and neither is the action code, since a repetition may bring that of the first
/// request.
#[inline]
fn read_grant(response: RawResponse, asked: &NewReward) -> Result<Response<GrantedReward>, Error> {
    let granted: GrantedReward = response.json_of()?;
    let is_another = |own: &str, answered: Option<&str>| {
        answered.is_some_and(|answered| is_identity(answered) && !is_same_identity(own, answered))
    };
    if is_another(&asked.user_id, granted.user_id.as_deref()) {
        return Err(response.unexpected("the reward is one of another user"));
    }
    if is_another(&asked.client_reference, granted.client_reference.as_deref()) {
        return Err(response.unexpected("the reward is one with another reference"));
    }
    if granted.amount.is_some_and(|amount| amount != asked.amount) {
        return Err(response.unexpected("the reward is one of another amount"));
    }
    Ok(response.with_value(granted))
}

//! Rewards and payouts.

use ownli_client::OwnliClient;
use ownli_client::rewards::RewardFilter;
use pivot_types::Amount;
use vendor_mocks::description::SampleInput;

use super::{page, parsed, with_field, with_path};
use crate::conformance::{Failure, Outcome, Session, Unreachable, field};

/// Calls what is about rewards: one is granted, and then claimed.
pub(super) async fn run(
    session: &mut Session,
    ownli: &OwnliClient,
    user: Option<&str>,
    mark: u32,
) -> Result<(), Unreachable> {
    // A reference of its own on a server, which may know the described one from another run; the sample answers with that.
    let reference = session.wire().has_server().then(|| format!("order-{mark}"));
    let reference = reference.as_deref();
    let prepare = |given: SampleInput| with_field("clientReference", reference)(with_field("userId", user)(given));
    let grant = async |given: SampleInput| {
        let amount = given.body.as_ref().map(|body| body["amount"].to_string()).unwrap_or_default();
        let amount: Amount = amount.parse().map_err(|_| Failure::SampleInput("amount is none".to_owned()))?;
        let (action, reference) = (field(&given, "actionCode"), field(&given, "clientReference"));
        Ok(Outcome::of(&ownli.grant_reward(field(&given, "userId"), amount, action, reference).send().await?))
    };
    session.call("GrantReward", "", prepare, grant).await?;
    let list = async |_: SampleInput| Ok(Outcome::of(&ownli.reward_products().send().await?));
    session.call("ListRewardProducts", "", |given| given, list).await?;
    let list = async |given: SampleInput| Ok(Outcome::of(&ownli.user_rewards(given.text("id")).send().await?));
    session.call("ListUserRewards", "", with_path("id", user), list).await?;
    let list = async |given: SampleInput| {
        Ok(Outcome::of(&ownli.user_rewards_by_phone(given.text("phoneNumber")).send().await?))
    };
    session.call("ListUserRewardsByPhone", "", |given| given, list).await?;
    let claim = async |given: SampleInput| {
        let call = ownli.claim_rewards(given.text("userId"), given.text("product")).language(given.text("language"));
        Ok(Outcome::of(&call.send().await?))
    };
    session.call("ClaimRewards", "", with_path("userId", user), claim).await?;
    let list = async |given: SampleInput| Ok(Outcome::of(&ownli.user_payouts(given.text("id")).send().await?));
    session.call("ListUserPayouts", "", with_path("id", user), list).await?;
    let list = async |given: SampleInput| {
        Ok(Outcome::of(&ownli.user_payouts_by_phone(given.text("phoneNumber")).send().await?))
    };
    session.call("ListUserPayoutsByPhone", "", |given| given, list).await?;
    let list = async |given: SampleInput| {
        let at = |name: &str| parsed::<ownli_client::UtcMillis>(&given, name);
        let filter = RewardFilter::new().sort(given.text("sortBy"), given.text("sortDirection"));
        let filter = filter.search(given.text("searchBy"), given.text("searchValue")).status(given.text("status"));
        let filter = filter.kind(given.text("rewardType")).vehicle(given.text("vehicleId"));
        let filter = filter.payout(given.text("payoutId")).action_code(given.text("actionCode"));
        let filter = filter.granted_between(at("rewardStartDate")?, at("rewardEndDate")?);
        page(ownli.rewards().filter(filter), &given, Some("rewards")).await
    };
    session.call("ListRewards", "", |given| given, list).await?;
    Ok(())
}

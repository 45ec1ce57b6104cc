//! Rewards, what they are claimed for, and payouts.

use ownli_client::ErrorCode;
use serde_json::{Value, json};

use super::State;
use super::answer::{Outcome, Refusal, shown};
use super::list::{self, Row};
use super::vehicles::{of_user, owner_of};
use crate::journal::Received;

/// A reward, and whose it is.
#[derive(Clone)]
pub(super) struct Reward {
    user: String,
    shown: Value,
    /// What a partner granted it with.
    granted: Option<Value>,
}

/// A payout, and whose it is.
#[derive(Clone)]
pub(super) struct Payout {
    user: String,
    shown: Value,
}

/// How much must have been confirmed, in dollars.
const LEAST: f64 = 1.0;

fn products() -> Value {
    json!([
        {
            "id": "product-1", "name": "Gift card", "currencyCodes": ["USD"], "countries": ["US"], "description": "A card for one shop",
            "disclosure": "<p>Terms apply.</p>", "category": "merchant_cards",
            "images": [{"src": "https://products.ownli.example/1.png", "type": "card"}],
        },
        {
            "id": "product-2", "name": "PayPal", "currencyCodes": ["USD"], "countries": ["US"], "description": "A transfer",
            "disclosure": "", "category": "paypal", "images": [],
        },
    ])
}

impl State {
    /// Adds a confirmed reward for a check-in, and gives its id.
    pub(super) fn earn(&mut self, user: &str, vehicle: Option<&str>, kind: &str, amount: f64) -> String {
        let id = format!("reward-{}", self.rewards.len() + 1);
        let mut shown = json!({
            "id": id, "status": "Confirmed", "type": kind, "description": "A confirmed check-in", "dateRewarded": self.now(),
            "amount": amount,
        });
        if let Some(vehicle) = vehicle {
            shown["vehicleId"] = vehicle.into();
        }
        self.rewards.push(Reward { user: user.to_owned(), shown, granted: None });
        id
    }

    pub(super) fn reward(&self, id: &str) -> Option<&Value> {
        self.rewards.iter().map(|reward| &reward.shown).find(|shown| shown["id"] == id)
    }

    /// The same reference again gives the reward there is; with another user or amount it is a conflict.
    pub(super) fn grant(&mut self, sent: &Value) -> Outcome {
        let is_it = |granted: &&Reward| {
            granted.granted.as_ref().is_some_and(|granted| granted["clientReference"] == sent["clientReference"])
        };
        if let Some(known) = self.rewards.iter().find(is_it) {
            let granted = known.granted.as_ref().unwrap_or(&Value::Null);
            let is_same = granted["userId"] == sent["userId"] && granted["amount"].as_f64() == sent["amount"].as_f64();
            if !is_same {
                return Err(Refusal::conflict("the reference stands for another reward"));
            }
            let mut again = granted.clone();
            again["replay"] = true.into();
            return shown(&again);
        }
        let user = self.user(sent["userId"].as_str().unwrap_or_default())?.id.clone();
        let (id, now) = (format!("reward-{}", self.rewards.len() + 1), self.now());
        let granted = json!({
            "id": id, "userId": user, "amount": sent["amount"], "type": "Custom", "actionCode": sent["actionCode"],
            "clientReference": sent["clientReference"], "status": "Confirmed", "createdAt": now, "replay": false,
        });
        let shown = json!({
            "id": id, "status": "Confirmed", "type": "Custom", "description": sent["actionCode"], "dateRewarded": now,
            "amount": sent["amount"],
        });
        self.rewards.push(Reward { user, shown, granted: Some(granted.clone()) });
        self::shown(&granted)
    }

    pub(super) fn claim(&mut self, user: &str, product: &str) -> Outcome {
        self.user(user)?;
        if !products().as_array().into_iter().flatten().any(|known| known["id"] == product) {
            return Err(Refusal::bad(format!("product: there is no {product}")));
        }
        let is_due = |reward: &Reward| reward.user == user && reward.shown["status"] == "Confirmed";
        let amounts = self.rewards.iter().filter(|reward| is_due(reward));
        let amounts: Vec<f64> = amounts.filter_map(|reward| reward.shown["amount"].as_f64()).collect();
        let total: f64 = amounts.iter().sum();
        if amounts.is_empty() {
            return Err(Refusal::business(ErrorCode::NoConfirmedRewards, "there are no confirmed rewards"));
        }
        if total < LEAST {
            return Err(Refusal::business(ErrorCode::MinimumRewardThresholdNotMet, "it is less than a dollar"));
        }
        let number = self.payouts.len() + 1;
        let id = format!("payout-{number}");
        let mut claimed = Vec::new();
        for reward in self.rewards.iter_mut().filter(|reward| is_due(reward)) {
            reward.shown["status"] = "Claimed".into();
            reward.shown["payoutId"] = id.as_str().into();
            claimed.push(reward.shown.clone());
        }
        let link = format!("https://rewards.ownli.example/delivery-{number}");
        let payout = json!({
            "id": id, "dateClaimed": self.now(), "paymentReferenceId": format!("payment-{number}"), "paymentReferenceLink": link,
            "rewards": claimed, "amount": total,
        });
        self.payouts.push(Payout { user: user.to_owned(), shown: payout });
        shown(&json!({"rewardDeliveryLink": link}))
    }

    pub(super) fn products(&self) -> Outcome {
        shown(&products())
    }

    pub(super) fn rewards_of(&self, user: &str) -> Outcome {
        let rewards = self.rewards.iter().filter(|reward| reward.user == user);
        shown(&rewards.map(|reward| reward.shown.clone()).collect())
    }

    pub(super) fn payouts_of(&self, user: &str) -> Outcome {
        let payouts = self.payouts.iter().filter(|payout| payout.user == user);
        shown(&payouts.map(|payout| payout.shown.clone()).collect())
    }

    pub(super) fn list_rewards(&self, request: &Received) -> Outcome {
        let rows = self.rewards.iter().map(|reward| {
            let user = self.user(&reward.user).ok();
            let mut shown = reward.shown.clone();
            shown["owner"] = owner_of(user);
            for name in ["actionCode", "clientReference"] {
                if let Some(value) = reward.granted.as_ref().and_then(|granted| granted.get(name)) {
                    shown[name] = value.clone();
                }
            }
            let key = |name: &str| shown[name].clone();
            let mut keys = vec![
                ("status", key("status")),
                ("rewardType", key("type")),
                ("vehicleId", key("vehicleId")),
                ("payoutId", key("payoutId")),
                ("actionCode", key("actionCode")),
                ("dateRewarded", key("dateRewarded")),
            ];
            keys.extend(of_user(user));
            Row::new(shown, keys)
        });
        list::answer(request, "rewards", "dateRewarded", rows.collect())
    }
}

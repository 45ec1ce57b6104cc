//! Users, and their insurance policies.

use ownli_client::users::{NewPolicy, NewUser, UserUpdate};
use ownli_client::{ErrorCode, User};
use serde_json::{Value, json};

use super::State;
use super::answer::{Outcome, Refusal, body, check_state, ok, typed};
use super::list::page;
use crate::journal::Received;

/// The fields of a request, and what answers call them.
const VERIFIED: [(&str, &str); 2] = [("isEmailVerified", "emailVerified"), ("isPhoneVerified", "phoneVerified")];

/// Gives what was sent the names that answers have.
fn as_answered(mut sent: Value) -> Value {
    if let Some(fields) = sent.as_object_mut() {
        for (request, answer) in VERIFIED {
            if let Some(value) = fields.remove(request) {
                fields.insert(answer.to_owned(), value);
            }
        }
        if let Some(policy) = fields.remove("policyInfo") {
            fields.insert("policyInfo".to_owned(), policy_as_answered(&policy));
        }
    }
    sent
}

fn policy_as_answered(policy: &Value) -> Value {
    json!({"number": policy["policyNumber"], "start": policy["startDate"], "end": policy["endDate"]})
}

impl State {
    pub(super) fn user(&self, id: &str) -> Result<&User, Refusal> {
        let found = self.users.iter().find(|user| user.id == id);
        found.ok_or_else(|| Refusal::not_found(ErrorCode::UserNotFound, id))
    }

    pub(super) fn user_by_phone(&self, phone: &str) -> Result<&User, Refusal> {
        let found = self.users.iter().find(|user| user.phone.as_deref() == Some(phone));
        found.ok_or_else(|| Refusal::not_found(ErrorCode::UserNotFound, phone))
    }

    /// A user with a policy is another than one without, and the same as one with the same phone and policy.
    pub(super) fn create_user(&mut self, request: &Received) -> Outcome {
        let new: NewUser = body(request)?;
        check_state(Some(&new.address.state))?;
        let same_phone = |user: &User| user.phone.as_deref() == Some(&*new.phone);
        let same_email = |user: &User| new.email.is_some() && user.email == new.email;
        let existing = self.users.iter().find(|user| match &new.policy {
            Some(policy) => same_phone(user) && policy_number(user) == Some(&policy.policy_number),
            None => user.policy.is_none() && (same_phone(user) || same_email(user)),
        });
        match (existing, request.query_value("returnExistingUserIfExists")) {
            (Some(user), Some("true")) => return ok(user),
            (Some(_), _) => return Err(Refusal::conflict("the user exists")),
            (None, _) => {}
        }
        let mut user = as_answered(pivot_json::to_value(&new));
        let now = self.now();
        user["id"] = format!("user-{}", self.users.len() + 1).into();
        (user["dateRegistered"], user["updated"]) = (now.clone().into(), now.into());
        user["fraud"] = false.into();
        let user: User = typed(&user)?;
        self.users.push(user.clone());
        ok(&user)
    }

    pub(super) fn update_user(&mut self, id: &str, update: &UserUpdate) -> Outcome {
        check_state(update.address.as_ref().map(|address| address.state.as_str()))?;
        let has_policy = self.user(id)?.policy.is_some();
        let is_taken = |other: &User| {
            let same_phone = update.phone.is_some() && other.phone == update.phone;
            let same_email = update.email.is_some() && other.email == update.email;
            other.id != id && other.policy.is_none() && !has_policy && (same_phone || same_email)
        };
        if self.users.iter().any(is_taken) {
            return Err(Refusal::conflict("another user has this phone number or e-mail address"));
        }
        self.change_user(id, as_answered(pivot_json::to_value(update)))
    }

    pub(super) fn update_policy(&mut self, id: &str, policy: &NewPolicy) -> Outcome {
        let policy = policy_as_answered(&pivot_json::to_value(policy));
        self.change_user(id, json!({"policyInfo": policy}))
    }

    /// Sets fields of a user; those that are not named stay.
    fn change_user(&mut self, id: &str, changes: Value) -> Outcome {
        let mut changed = pivot_json::to_value(self.user(id)?);
        changed["updated"] = self.now().into();
        for (name, value) in changes.as_object().into_iter().flatten() {
            changed[name] = value.clone();
        }
        let changed: User = typed(&changed)?;
        for user in self.users.iter_mut().filter(|user| user.id == id) {
            *user = changed.clone();
        }
        ok(&changed)
    }

    pub(super) fn list_users(&self, request: &Received) -> Outcome {
        let (before, _, size) = page(request);
        let users: Vec<User> = self.users.iter().skip(before).take(size).cloned().collect();
        ok(&users)
    }
}

fn policy_number(user: &User) -> Option<&String> {
    user.policy.as_ref()?.number.as_ref()
}

//! Users.

use ownli_client::OwnliClient;
use ownli_client::users::{Address, CreateUserRequest, NewPolicy};
use vendor_mocks::description::SampleInput;

use super::{id_of, page, with_path};
use crate::conformance::{Failure, Outcome, Session, Unreachable, body, field};

/// Calls what is about users; gives the id of one.
pub(super) async fn run(session: &mut Session, ownli: &OwnliClient) -> Result<Option<String>, Unreachable> {
    let create = async |given: SampleInput| {
        let call = ownli.create_user(
            field(&given, "firstName"),
            field(&given, "lastName"),
            field(&given, "phone"),
            part::<Address>(&given, "address")?,
        );
        Ok(Outcome::of(&filled(call, &given).send().await?))
    };
    let user = id_of(&session.call("CreateUser", "", |given| given, create).await?);
    session.call("ListUsers", "", |given| given, async |given| page(ownli.users(), &given, None).await).await?;
    let create = async |given: SampleInput| {
        let call = ownli.create_user_with_policy(
            field(&given, "firstName"),
            field(&given, "lastName"),
            field(&given, "phone"),
            part::<Address>(&given, "address")?,
            part::<NewPolicy>(&given, "policyInfo")?,
        );
        Ok(Outcome::of(&filled(call, &given).send().await?))
    };
    let insured = id_of(&session.call("CreateUserWithPolicy", "", |given| given, create).await?);
    let update = async |given: SampleInput| {
        Ok(Outcome::of(&ownli.update_user(given.text("userId"), &body(&given)?).send().await?))
    };
    session.call("UpdateUser", "", with_path("userId", user.as_deref()), update).await?;
    let update = async |given: SampleInput| {
        let user = ownli.update_user_policy(given.text("userId"), &body(&given)?).send().await?;
        Ok(user.map_or_else(Outcome::default, |user| Outcome::of(&user)))
    };
    session.call("UpdateUserPolicy", "", with_path("userId", insured.as_deref()), update).await?;
    let get = async |given: SampleInput| Ok(Outcome::of(&ownli.user_by_phone(given.text("phoneNumber")).send().await?));
    session.call("GetUserByPhone", "", |given| given, get).await?;
    Ok(user)
}

/// Sets everything beyond what every user has.
fn filled(call: CreateUserRequest, given: &SampleInput) -> CreateUserRequest {
    let mut call = call.email(field(given, "email"), true).phone_verified(true);
    for number in 1..=5 {
        call = call.custom_field(number, field(given, &format!("customField{number}")));
    }
    call.or_existing()
}

/// A part of the body, as the client's type has it.
fn part<T: pivot_json::Json>(given: &SampleInput, name: &str) -> Result<T, Failure> {
    let mut inside = given.clone();
    inside.body = inside.body.map(|body| body[name].clone());
    body(&inside)
}

//! Users.

use client_core::paging::{List, bare_array};
use client_core::{Effect, Error, Operation, RequestParts, Response};
use open_json::Problems;
use pivot_types::{Lenient, Timestamp};

use crate::client::{OwnliClient, PAGES};
use crate::operations;

open_json::open_enum! {
    /// What a user has answered to the terms of service \[vendor\].
    pub enum TermsAnswer {
        /// Nothing yet.
        None = "None",
        /// They are accepted.
        Accepted = "Accepted",
        /// They are not.
        Declined = "Declined",
    }
}

open_json::object! {
    /// A user, as Ownli gives it \[vendor\]. What it is created with is a [`NewUser`].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct User {
        /// Its id.
        pub id: String,
        /// First name.
        pub first_name: Option<String> => "firstName",
        /// Last name.
        pub last_name: Option<String> => "lastName",
        /// Phone number.
        pub phone: Option<String>,
        /// E-mail address.
        pub email: Option<String>,
        /// Whether the e-mail address has been verified, by the name that answers have for it.
        pub email_verified: Option<bool> => "emailVerified",
        /// Whether the phone number has been verified, by the name that answers have for it.
        pub phone_verified: Option<bool> => "phoneVerified",
        /// Whether the e-mail address has been verified, by the request's name; see
        /// [`has_verified_email`](User::has_verified_email).
        pub is_email_verified: Option<bool> => "isEmailVerified",
        /// Whether the phone number has been verified, by the request's name; see
        /// [`has_verified_phone`](User::has_verified_phone).
        pub is_phone_verified: Option<bool> => "isPhoneVerified",
        /// A note of the administrators.
        pub admin_note: Option<String> => "adminNote",
        /// A field of the partner's own.
        pub custom_field1: Option<String> => "customField1",
        /// A field of the partner's own.
        pub custom_field2: Option<String> => "customField2",
        /// A field of the partner's own.
        pub custom_field3: Option<String> => "customField3",
        /// A field of the partner's own.
        pub custom_field4: Option<String> => "customField4",
        /// A field of the partner's own.
        pub custom_field5: Option<String> => "customField5",
        /// Address.
        pub address: Option<UserAddress>,
        /// Whether the user has accepted the terms of service; for some partners only.
        pub terms_answer: Option<TermsAnswer> => "tosAnswer",
        /// The partner's code; for some partners only.
        pub partner_code: Option<String> => "partnerCode",
        /// When the user was registered.
        pub registered: Option<Lenient<Timestamp>> => "dateRegistered",
        /// When the user last changed.
        pub updated: Option<Lenient<Timestamp>>,
        /// Whether Ownli takes the user for a fraud.
        pub fraud: Option<bool>,
    }

    /// The address of a user, as Ownli gives it \[vendor\]. Any part may be absent.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UserAddress {
        /// Street and number.
        pub address_line1: Option<String> => "addressLine1",
        /// More of that.
        pub address_line2: Option<String> => "addressLine2",
        /// City.
        pub city: Option<String>,
        /// State: two letters.
        pub state: Option<String>,
        /// Country: `US`.
        pub country: Option<String>,
        /// Postal code.
        pub zip: Option<String>,
    }

    /// The address that a user is created with \[vendor\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Address {
        /// Street and number.
        pub address_line1: Option<String> => "addressLine1",
        /// More of that.
        pub address_line2: Option<String> => "addressLine2",
        /// City.
        pub city: Option<String>,
        /// State: two letters. Required.
        pub state: String,
        /// Country: `US`.
        pub country: Option<String>,
        /// Postal code.
        pub zip: Option<String>,
    }

    /// What a user is created with \[vendor\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct NewUser {
        /// First name.
        pub first_name: String => "firstName",
        /// Last name.
        pub last_name: String => "lastName",
        /// Phone number, E.164.
        pub phone: String,
        /// E-mail address.
        pub email: Option<String>,
        /// Whether the e-mail address has been verified.
        pub is_email_verified: Option<bool> => "isEmailVerified",
        /// Whether the phone number has been verified.
        pub is_phone_verified: Option<bool> => "isPhoneVerified",
        /// A field of the partner's own.
        pub custom_field1: Option<String> => "customField1",
        /// A field of the partner's own.
        pub custom_field2: Option<String> => "customField2",
        /// A field of the partner's own.
        pub custom_field3: Option<String> => "customField3",
        /// A field of the partner's own.
        pub custom_field4: Option<String> => "customField4",
        /// A field of the partner's own.
        pub custom_field5: Option<String> => "customField5",
        /// Address.
        pub address: Address,
    }
}

impl User {
    /// Whether the e-mail address has been verified, under either name; `None` if the answer does not tell.
    pub fn has_verified_email(&self) -> Option<bool> {
        self.email_verified.or(self.is_email_verified)
    }

    /// Whether the phone number has been verified, under either name; `None` if the answer does not tell.
    pub fn has_verified_phone(&self) -> Option<bool> {
        self.phone_verified.or(self.is_phone_verified)
    }
}

impl Address {
    /// An address in a state, by its two letters; the country is `US`.
    pub fn in_state(state: impl Into<String>) -> Self {
        Self {
            address_line1: None,
            address_line2: None,
            city: None,
            state: state.into(),
            country: Some("US".to_owned()),
            zip: None,
            extra: open_json::Extra::new(),
        }
    }
}

/// Whether a text is two letters, as a state's code is.
pub(crate) fn is_state(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// Users.
impl OwnliClient {
    /// The users: `GET /api/users` \[vendor\].
    pub fn users(&self) -> List<User> {
        List::new(&self.core, operations::Users::ENDPOINT, PAGES, bare_array)
    }

    /// Creates a user: `POST /api/users` \[vendor\].
    pub fn create_user(
        &self,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        phone: impl Into<String>,
        address: Address,
    ) -> CreateUser<'_> {
        let user = NewUser {
            first_name: first_name.into(),
            last_name: last_name.into(),
            phone: phone.into(),
            email: None,
            is_email_verified: None,
            is_phone_verified: None,
            custom_field1: None,
            custom_field2: None,
            custom_field3: None,
            custom_field4: None,
            custom_field5: None,
            address,
            extra: open_json::Extra::new(),
        };
        CreateUser { client: self, user, or_existing: false }
    }
}

/// A user that is about to be created. Nothing is sent before [`send`](Self::send).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateUser<'a> {
    client: &'a OwnliClient,
    user: NewUser,
    or_existing: bool,
}

impl CreateUser<'_> {
    /// Sets the e-mail address, and whether it has been verified.
    pub fn email(mut self, email: impl Into<String>, verified: bool) -> Self {
        self.user.email = Some(email.into());
        self.user.is_email_verified = Some(verified);
        self
    }

    /// Says whether the phone number has been verified.
    pub fn phone_verified(mut self, verified: bool) -> Self {
        self.user.is_phone_verified = Some(verified);
        self
    }

    /// Sets a field of the partner's own, 1 to 5; another number has no effect.
    pub fn custom_field(mut self, number: u8, text: impl Into<String>) -> Self {
        let user = &mut self.user;
        let field = match number {
            1 => &mut user.custom_field1,
            2 => &mut user.custom_field2,
            3 => &mut user.custom_field3,
            4 => &mut user.custom_field4,
            5 => &mut user.custom_field5,
            _ => return self,
        };
        *field = Some(text.into());
        self
    }

    /// Gives the user there is, where there is one already (`returnExistingUserIfExists=true`). The call is then repeated
    /// after passing failures, since it creates no second user.
    pub fn or_existing(mut self) -> Self {
        self.or_existing = true;
        self
    }

    /// Sends the call.
    ///
    /// # Errors
    /// Nothing is sent where a name is empty, the phone number is not in E.164 or the state is not two letters; the error
    /// names all of it. Otherwise see [`Error`].
    pub async fn send(self) -> Result<User, Error> {
        let parts = RequestParts::new(operations::CreateUser::ENDPOINT);
        if let Err(problems) = check(&self.user) {
            return Err(parts.refused(problems.to_string()));
        }
        let mut parts = parts.json_of(&self.user);
        if self.or_existing {
            parts = parts.query("returnExistingUserIfExists", "true").effect(Effect::Idempotent);
        }
        let response = self.client.core.execute(parts).await?;
        response.json_checked().map(Response::into_value)
    }
}

fn check(user: &NewUser) -> Result<(), Problems> {
    let mut problems = Problems::new();
    for (field, text) in [("firstName", &user.first_name), ("lastName", &user.last_name)] {
        if text.trim().is_empty() {
            problems.add(field, "must not be empty");
        }
    }
    let digits = user.phone.strip_prefix('+').unwrap_or_default();
    if !(7..=15).contains(&digits.len()) || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        problems.add("phone", "must be in E.164: a plus and 7 to 15 digits, as in +14155550100");
    }
    if !is_state(&user.address.state) {
        problems.add("address.state", "must be two letters, as in CA");
    }
    problems.into_result()
}

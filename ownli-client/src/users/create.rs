//! Creating users, with an insurance policy or without.

use pivot_core::{Call, Idempotency, Operation, RequestOptions, RequestOptionsBuilder, RequestParts};
use pivot_json::ValidationErrors;

use super::{NewPolicy, User};
use crate::call::{Body, check_phone, check_state, need, with_body};
use crate::client::OwnliClient;
use crate::operations;

pivot_json::object! {
    /// The address that a user is created with \[vendor\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Address {
        /// Street and house number.
        pub address_line1: Option<String> => "addressLine1",
        /// What does not fit the first line, such as the floor.
        pub address_line2: Option<String> => "addressLine2",
        /// Town or city.
        pub city: Option<String>,
        /// State: two letters. Required.
        pub state: String,
        /// Country: `US`.
        pub country: Option<String>,
        /// ZIP code.
        pub zip: Option<String>,
    }

    /// What a user is created with \[vendor\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct NewUser {
        /// Given name.
        pub first_name: String => "firstName",
        /// Family name.
        pub last_name: String => "lastName",
        /// Phone number, in E.164.
        pub phone: String,
        /// The e-mail address, be it verified or not.
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
        /// The postal address.
        pub address: Address,
        /// The insurance policy; only where a user is created with one.
        pub policy: Option<NewPolicy> => "policyInfo",
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
            extra: pivot_json::Extra::new(),
        }
    }
}

impl Body for NewUser {
    fn check(&self, problems: &mut ValidationErrors) {
        need(problems, "firstName", &self.first_name);
        need(problems, "lastName", &self.last_name);
        check_phone(problems, "phone", &self.phone);
        check_state(problems, "address.state", Some(&self.address.state));
        if let Some(policy) = &self.policy {
            need(problems, "policyInfo.policyNumber", &policy.policy_number);
        }
    }
}

/// Creating users.
impl OwnliClient {
    /// Creates a user: `POST /api/users` \[vendor\]. Needs an admin token \[vendor\].
    ///
    /// - 400: [`InvalidStateCode`](crate::ErrorCode::InvalidStateCode),
    ///   [`InvalidParameters`](crate::ErrorCode::InvalidParameters) \[vendor\]
    /// - 409: there is a user with this phone number or e-mail address already \[vendor\]; what code it has is cut
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// use ownli_client::Address;
    ///
    /// let call = ownli.create_user("Ada", "Lovelace", "+14155550100", Address::in_state("CA"));
    /// let user = call.email("ada@example.com", true).or_existing().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_user(
        &self,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        phone: impl Into<String>,
        address: Address,
    ) -> CreateUser {
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
            policy: None,
            extra: pivot_json::Extra::new(),
        };
        CreateUser { client: self.clone(), options: RequestOptions::default(), user, or_existing: false }
    }

    /// Creates a user with an insurance policy: `POST /api/users/with-policy` \[vendor\]. Needs an admin token \[vendor\].
    ///
    /// - Such a user is the same as another if phone number, policy number and partner are the same, and not by its phone
    ///   number or e-mail address alone \[vendor\].
    /// - Both dates of the policy are required, unless the vendor has exempted the partner \[vendor\].
    /// - 409: there is such a user already \[vendor\]
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), Box<dyn std::error::Error>> {
    /// use ownli_client::Address;
    /// use ownli_client::users::NewPolicy;
    ///
    /// let policy = NewPolicy::new("P-4711").dates("2024-01-01T00:00:00.000Z", "2024-12-31T00:00:00.000Z");
    /// let address = Address::in_state("CA");
    /// let call = ownli.create_user_with_policy("Ada", "Lovelace", "+14155550100", address, policy);
    /// println!("{:?}", call.or_existing().send().await?.policy);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_user_with_policy(
        &self,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        phone: impl Into<String>,
        address: Address,
        policy: NewPolicy,
    ) -> CreateUser {
        let mut call = self.create_user(first_name, last_name, phone, address);
        call.user.policy = Some(policy);
        call
    }
}

/// A user that is about to be created. Nothing is sent before [`send`](Self::send).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateUser {
    client: OwnliClient,
    options: RequestOptions,
    user: NewUser,
    or_existing: bool,
}

impl RequestOptionsBuilder for CreateUser {
    fn options_mut(&mut self) -> &mut RequestOptions {
        &mut self.options
    }
}

impl CreateUser {
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

    /// Gives the user there is, if there is one already (`returnExistingUserIfExists=true`). The call is then repeated
    /// after transient failures, since it creates no second user.
    pub fn or_existing(mut self) -> Self {
        self.or_existing = true;
        self
    }

    pivot_core::send_as_call! {
        /// Sends the call.
        ///
        /// # Errors
        /// Nothing is sent if a name or the policy's number is empty, the phone number is not in E.164 or the state is not two
        /// letters; the error names all of it. Otherwise see [`Error`](crate::Error).
        User
    }

    fn into_call(self) -> Call<User> {
        let endpoint = match self.user.policy {
            Some(_) => operations::CreateUserWithPolicy::ENDPOINT,
            None => operations::CreateUser::ENDPOINT,
        };
        let parts = with_body(RequestParts::new(endpoint), &self.user).map(|parts| match self.or_existing {
            true => parts.query("returnExistingUserIfExists", "true").idempotency(Idempotency::Idempotent),
            false => parts,
        });
        self.client.call(parts).with_options(self.options)
    }
}

//! Creating users, with or without an insurance policy.

use pivot_core::{Call, Idempotency, Operation, RequestOptions, RequestOptionsBuilder, RequestParts};
use pivot_json::ValidationErrors;
use pivot_json_derive::JsonObject;

use super::{NewPolicy, User};
use crate::call::{Body, check_phone, check_state, need, with_body_beside};
use crate::client::OwnliClient;
use crate::operations;

/// The address of a user to be created.
///
/// Source: \[vendor\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct Address {
    /// Street and house number.
    #[json(rename = "addressLine1")]
    pub address_line1: Option<String>,
    /// Additional address details, such as the floor.
    #[json(rename = "addressLine2")]
    pub address_line2: Option<String>,
    /// The city, by its name.
    pub city: Option<String>,
    /// The state, as a two-letter code. Required.
    pub state: String,
    /// The country: `US`.
    pub country: Option<String>,
    /// The ZIP code.
    pub zip: Option<String>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// A user to be created.
///
/// Source: \[vendor\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct NewUser {
    /// The given name. Required.
    #[json(rename = "firstName")]
    pub first_name: String,
    /// The family name. Required.
    #[json(rename = "lastName")]
    pub last_name: String,
    /// The phone number, in E.164 format.
    pub phone: String,
    /// The e-mail address, whether or not it is verified.
    pub email: Option<String>,
    /// Whether the e-mail address is verified.
    #[json(rename = "isEmailVerified")]
    pub is_email_verified: Option<bool>,
    /// Whether the phone number is verified.
    #[json(rename = "isPhoneVerified")]
    pub is_phone_verified: Option<bool>,
    /// The first custom field of the partner.
    #[json(rename = "customField1")]
    pub custom_field1: Option<String>,
    /// The second custom field of the partner.
    #[json(rename = "customField2")]
    pub custom_field2: Option<String>,
    /// The third custom field of the partner.
    #[json(rename = "customField3")]
    pub custom_field3: Option<String>,
    /// The fourth custom field of the partner.
    #[json(rename = "customField4")]
    pub custom_field4: Option<String>,
    /// The fifth custom field of the partner.
    #[json(rename = "customField5")]
    pub custom_field5: Option<String>,
    /// The postal address.
    pub address: Address,
    /// The insurance policy. `None` to create a user without one.
    #[json(rename = "policyInfo")]
    pub policy: Option<NewPolicy>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

impl Address {
    /// An address with only the state, as a two-letter code, and the country `US`.
    #[inline]
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

    /// Sets street and house number.
    #[must_use]
    #[inline]
    pub fn address_line1(mut self, line: impl Into<String>) -> Self {
        self.address_line1 = Some(line.into());
        self
    }

    /// Sets additional address details, such as the floor.
    #[must_use]
    #[inline]
    pub fn address_line2(mut self, line: impl Into<String>) -> Self {
        self.address_line2 = Some(line.into());
        self
    }

    /// Sets the city.
    #[must_use]
    #[inline]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets the ZIP code.
    #[must_use]
    #[inline]
    pub fn zip(mut self, zip: impl Into<String>) -> Self {
        self.zip = Some(zip.into());
        self
    }
}

impl Body for NewUser {
    #[inline]
    fn check(&self, problems: &mut ValidationErrors) {
        need(problems, "firstName", &self.first_name);
        need(problems, "lastName", &self.last_name);
        check_phone(problems, "phone", &self.phone);
        check_state(problems, "address.state", Some(&self.address.state));
        if let Some(policy) = &self.policy {
            policy.check_at(problems, "policyInfo.", false);
        }
    }
}

/// Creating users.
impl OwnliClient {
    /// Creates a user: `POST /api/users`. Needs a token of the scope `admin`.
    ///
    /// Ownli rejects it with
    /// - 400 [`InvalidStateCode`](crate::ErrorCode::InvalidStateCode) or
    ///   [`InvalidParameters`](crate::ErrorCode::InvalidParameters);
    /// - 409, whose error code is not documented, if a user with this phone number or e-mail address already exists.
    ///
    /// Source: \[vendor\].
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// use ownli_client::Address;
    ///
    /// let home = Address::in_state("CA").address_line1("1 Main St").city("Oakland").zip("94601");
    /// let call = ownli.create_user("Ada", "Lovelace", "+14155550100", home);
    /// let user = call.email("ada@example.com", true).or_existing().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_user(
        &self,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        phone: impl Into<String>,
        address: Address,
    ) -> CreateUserRequest {
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
        CreateUserRequest {
            client: self.clone(),
            options: RequestOptions::default(),
            user,
            or_existing: false,
            no_field: None,
        }
    }

    /// Creates a user with an insurance policy: `POST /api/users/with-policy`. Needs a token of the scope `admin`.
    ///
    /// - Such users are identified by phone number, policy number and partner together, not by phone number or e-mail
    ///   address alone.
    /// - Both dates of the policy are required, unless the vendor has exempted the partner.
    /// - Ownli rejects it with 409 if such a user already exists.
    ///
    /// Source: \[vendor\].
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
    #[inline]
    pub fn create_user_with_policy(
        &self,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        phone: impl Into<String>,
        address: Address,
        policy: NewPolicy,
    ) -> CreateUserRequest {
        let mut call = self.create_user(first_name, last_name, phone, address);
        call.user.policy = Some(policy);
        call
    }
}

/// A request builder that creates a user. Nothing is sent before [`send`](Self::send).
#[derive(Debug)]
#[must_use = "nothing is sent before `send` or `.await`"]
pub struct CreateUserRequest {
    client: OwnliClient,
    options: RequestOptions,
    user: NewUser,
    or_existing: bool,
    /// The number of a custom field that does not exist.
    no_field: Option<u8>,
}

impl RequestOptionsBuilder for CreateUserRequest {
    #[inline]
    fn options_mut(&mut self) -> &mut RequestOptions {
        &mut self.options
    }
}

pivot_core::await_sends!(CreateUserRequest => Result<User, pivot_core::Error>);

impl CreateUserRequest {
    /// Sets the e-mail address, and whether it is verified.
    #[inline]
    pub fn email(mut self, email: impl Into<String>, verified: bool) -> Self {
        self.user.email = Some(email.into());
        self.user.is_email_verified = Some(verified);
        self
    }

    /// Sets whether the phone number is verified.
    #[inline]
    pub fn phone_verified(mut self, verified: bool) -> Self {
        self.user.is_phone_verified = Some(verified);
        self
    }

    /// Sets a custom field of the partner, numbered from 1 to 5. With any other number the call is refused and nothing
    /// is sent.
    #[inline]
    pub fn custom_field(mut self, number: u8, text: impl Into<String>) -> Self {
        let user = &mut self.user;
        let field = match number {
            1 => &mut user.custom_field1,
            2 => &mut user.custom_field2,
            3 => &mut user.custom_field3,
            4 => &mut user.custom_field4,
            5 => &mut user.custom_field5,
            _ => {
                self.no_field = Some(number);
                return self;
            }
        };
        *field = Some(text.into());
        self
    }

    /// Returns the existing user if there is one (`returnExistingUserIfExists=true`). The request is then retried after
    /// transient errors, since it cannot create a second user.
    #[inline]
    pub fn or_existing(mut self) -> Self {
        self.or_existing = true;
        self
    }

    pivot_core::send_as_call! {
        /// Creates the user.
        ///
        /// # Errors
        /// Returns an error of the kind [`InvalidRequest`](crate::ErrorKind::InvalidRequest), which names all
        /// violations, and sends nothing, if a name or the number of the policy is empty, the phone number is not in
        /// E.164 format, the state is not a two-letter code, or a custom field does not exist. Otherwise see
        /// [`Error`](crate::Error).
        User
    }

    #[inline]
    fn into_call(self) -> Call<User> {
        let endpoint = match self.user.policy {
            Some(_) => operations::CreateUserWithPolicy::ENDPOINT,
            None => operations::CreateUser::ENDPOINT,
        };
        let mut problems = ValidationErrors::new();
        if let Some(number) = self.no_field {
            problems.add("customField", format!("there are five, and none has the number {number}"));
        }
        let parts =
            with_body_beside(RequestParts::new(endpoint), &self.user, problems).map(|parts| match self.or_existing {
                true => parts.query("returnExistingUserIfExists", "true").idempotency(Idempotency::Idempotent),
                false => parts,
            });
        self.client.call(parts).with_options(self.options)
    }
}

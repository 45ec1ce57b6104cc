//! Updating users.

use pivot_core::{Call, Operation, RequestParts};
use pivot_json::ValidationErrors;
use pivot_json_derive::JsonObject;

use super::{Address, User};
use crate::call::{Body, check_phone, check_state, with_body};
use crate::client::OwnliClient;
use crate::operations;

/// A change of a user. A field that is `None` keeps its value.
///
/// Source: \[vendor\]; \[guess\] that absent fields keep their values.
#[derive(Clone, Debug, Default, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct UserUpdate {
    /// The given name.
    #[json(rename = "firstName")]
    pub first_name: Option<String>,
    /// The family name.
    #[json(rename = "lastName")]
    pub last_name: Option<String>,
    /// The e-mail address, whether or not it is verified.
    pub email: Option<String>,
    /// Whether the e-mail address is verified.
    #[json(rename = "isEmailVerified")]
    pub is_email_verified: Option<bool>,
    /// The phone number, in E.164 format.
    pub phone: Option<String>,
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
    pub address: Option<Address>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

impl UserUpdate {
    /// An empty change.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the first and the last name.
    #[must_use]
    #[inline]
    pub fn name(mut self, first: impl Into<String>, last: impl Into<String>) -> Self {
        (self.first_name, self.last_name) = (Some(first.into()), Some(last.into()));
        self
    }

    /// Sets the e-mail address, and whether it is verified.
    #[must_use]
    #[inline]
    pub fn email(mut self, email: impl Into<String>, verified: bool) -> Self {
        (self.email, self.is_email_verified) = (Some(email.into()), Some(verified));
        self
    }

    /// Sets the phone number, in E.164 format, and whether it is verified.
    #[must_use]
    #[inline]
    pub fn phone(mut self, phone: impl Into<String>, verified: bool) -> Self {
        (self.phone, self.is_phone_verified) = (Some(phone.into()), Some(verified));
        self
    }

    /// Sets one of the partner's custom fields, by its number from 1 to 5. Any other number sets nothing.
    #[must_use]
    #[inline]
    pub fn custom_field(mut self, number: u8, text: impl Into<String>) -> Self {
        let field = match number {
            1 => &mut self.custom_field1,
            2 => &mut self.custom_field2,
            3 => &mut self.custom_field3,
            4 => &mut self.custom_field4,
            5 => &mut self.custom_field5,
            _ => return self,
        };
        *field = Some(text.into());
        self
    }

    /// Sets the postal address.
    #[must_use]
    #[inline]
    pub fn address(mut self, address: Address) -> Self {
        self.address = Some(address);
        self
    }
}

impl Body for UserUpdate {
    #[inline]
    fn check(&self, problems: &mut ValidationErrors) {
        if let Some(phone) = &self.phone {
            check_phone(problems, "phone", phone);
        }
        check_state(problems, "address.state", self.address.as_ref().map(|address| address.state.as_str()));
    }
}

/// Updating users.
impl OwnliClient {
    /// Changes a user: `PUT /api/users/{userId}`. Needs a token of the scope `admin`.
    ///
    /// Ownli rejects it with
    /// - 400 [`InvalidStateCode`](crate::ErrorCode::InvalidStateCode) or
    ///   [`InvalidParameters`](crate::ErrorCode::InvalidParameters);
    /// - 404 [`UserNotFound`](crate::ErrorCode::UserNotFound);
    /// - 409 if another user has this phone number or e-mail address.
    ///
    /// Source: \[vendor\].
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// use ownli_client::users::UserUpdate;
    ///
    /// let update = UserUpdate::new().email("ada@example.com", true);
    /// let user = ownli.update_user("XT_USR1", &update).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_user(&self, user_id: impl Into<String>, update: &UserUpdate) -> Call<User> {
        let parts = RequestParts::new(operations::UpdateUser::ENDPOINT).path("userId", user_id);
        self.call(with_body(parts, update))
    }
}

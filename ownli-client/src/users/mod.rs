//! Users: the owners of vehicles.
//!
//! | request | scope of the token | module |
//! |---|---|---|
//! | [`create_user`](crate::OwnliClient::create_user), [`create_user_with_policy`](crate::OwnliClient::create_user_with_policy) | admin | [`create`] |
//! | [`update_user`](crate::OwnliClient::update_user) | admin | [`update`] |
//! | [`update_user_policy`](crate::OwnliClient::update_user_policy) | admin | [`policy`] |
//! | [`users`](crate::OwnliClient::users) | admin \[guess\] | [`list`] |
//! | [`user_by_phone`](crate::OwnliClient::user_by_phone) | not documented | [`list`] |

use pivot_json_derive::JsonObject;
use pivot_types::Lenient;

pub mod create;
pub mod list;
pub mod policy;
pub mod update;

pub use create::{Address, CreateUserRequest, NewUser};
pub use list::UserPage;
pub use policy::{NewPolicy, Policy};
pub use update::UserUpdate;

use crate::dates::UtcMillis;

pivot_json::open_enum! {
    /// Whether a user has accepted the terms of service.
    ///
    /// Source: \[vendor\].
    pub enum TermsAnswer {
        /// Not answered yet.
        None = "None",
        /// The user has agreed to the terms.
        Accepted = "Accepted",
        /// The user has refused the terms.
        Declined = "Declined",
    }
}

/// A user in a response. A user to be created is a [`NewUser`].
///
/// Source: \[vendor\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct User {
    /// The id of the user, opaque text.
    pub id: String,
    /// The given name.
    #[json(rename = "firstName")]
    pub first_name: Option<String>,
    /// The family name.
    #[json(rename = "lastName")]
    pub last_name: Option<String>,
    /// The phone number, in E.164 format.
    pub phone: Option<String>,
    /// The e-mail address, whether or not it is verified.
    pub email: Option<String>,
    /// Whether the e-mail address is verified, as `emailVerified`, the name that is documented for responses. Prefer
    /// [`has_verified_email`](User::has_verified_email), which reads both names.
    #[json(rename = "emailVerified")]
    pub email_verified: Option<bool>,
    /// Whether the phone number is verified, as `phoneVerified`, the name that is documented for responses. Prefer
    /// [`has_verified_phone`](User::has_verified_phone), which reads both names.
    #[json(rename = "phoneVerified")]
    pub phone_verified: Option<bool>,
    /// Whether the e-mail address is verified, as `isEmailVerified`, the name that requests use; see
    /// [`has_verified_email`](User::has_verified_email).
    #[json(rename = "isEmailVerified")]
    pub is_email_verified: Option<bool>,
    /// Whether the phone number is verified, as `isPhoneVerified`, the name that requests use; see
    /// [`has_verified_phone`](User::has_verified_phone).
    #[json(rename = "isPhoneVerified")]
    pub is_phone_verified: Option<bool>,
    /// A note by administrators.
    #[json(rename = "adminNote")]
    pub admin_note: Option<String>,
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
    pub address: Option<UserAddress>,
    /// The insurance policy. `None` if the user was created without one.
    #[json(rename = "policyInfo")]
    pub policy: Option<Policy>,
    /// Whether the user has accepted the terms of service. For some partners only.
    #[json(rename = "tosAnswer")]
    pub terms_answer: Option<TermsAnswer>,
    /// The code of the partner. For some partners only.
    #[json(rename = "partnerCode")]
    pub partner_code: Option<String>,
    /// When the user was registered.
    #[json(rename = "dateRegistered")]
    pub registered: Option<Lenient<UtcMillis>>,
    /// When the user was last changed.
    pub updated: Option<Lenient<UtcMillis>>,
    /// Whether Ownli marked the user as fraudulent.
    pub fraud: Option<bool>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// The address of a user in a response. All fields may be absent.
///
/// Source: \[vendor\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct UserAddress {
    /// Street and house number.
    #[json(rename = "addressLine1")]
    pub address_line1: Option<String>,
    /// Additional address details, such as the floor.
    #[json(rename = "addressLine2")]
    pub address_line2: Option<String>,
    /// The city, by its name.
    pub city: Option<String>,
    /// The state, as a two-letter code.
    pub state: Option<String>,
    /// The country: `US`.
    pub country: Option<String>,
    /// The ZIP code.
    pub zip: Option<String>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

impl User {
    /// Whether the e-mail address is verified, under either name. `None` if the response has neither.
    #[inline]
    pub fn has_verified_email(&self) -> Option<bool> {
        self.email_verified.or(self.is_email_verified)
    }

    /// Whether the phone number is verified, under either name. `None` if the response has neither.
    #[inline]
    pub fn has_verified_phone(&self) -> Option<bool> {
        self.phone_verified.or(self.is_phone_verified)
    }
}

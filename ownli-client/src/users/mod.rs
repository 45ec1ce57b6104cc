//! Users: the owners of vehicles.
//!
//! | request | scope of the token | module |
//! |---|---|---|
//! | [`create_user`](crate::OwnliClient::create_user), [`create_user_with_policy`](crate::OwnliClient::create_user_with_policy) | admin | [`create`] |
//! | [`update_user`](crate::OwnliClient::update_user) | admin | [`update`] |
//! | [`update_user_policy`](crate::OwnliClient::update_user_policy) | admin | [`policy`] |
//! | [`users`](crate::OwnliClient::users) | admin \[guess\] | [`list`] |
//! | [`user_by_phone`](crate::OwnliClient::user_by_phone) | not documented | [`list`] |

use pivot_types::Lenient;

pub mod create;
pub mod list;
pub mod policy;
pub mod update;

pub use create::{Address, CreateUser, NewUser};
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
        /// Accepted.
        Accepted = "Accepted",
        /// Declined.
        Declined = "Declined",
    }
}

pivot_json::object! {
    /// A user in a response. A user to be created is a [`NewUser`].
    ///
    /// Source: \[vendor\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct User {
        /// The id of the user, opaque text.
        pub id: String,
        /// The first name.
        pub first_name: Option<String> => "firstName",
        /// The last name.
        pub last_name: Option<String> => "lastName",
        /// The phone number, in E.164 format.
        pub phone: Option<String>,
        /// The e-mail address, whether or not it is verified.
        pub email: Option<String>,
        /// Whether the e-mail address is verified, under the documented name of the response.
        pub email_verified: Option<bool> => "emailVerified",
        /// Whether the phone number is verified, under the documented name of the response.
        pub phone_verified: Option<bool> => "phoneVerified",
        /// Whether the e-mail address is verified, under the name of the request; see
        /// [`has_verified_email`](User::has_verified_email).
        pub is_email_verified: Option<bool> => "isEmailVerified",
        /// Whether the phone number is verified, under the name of the request; see
        /// [`has_verified_phone`](User::has_verified_phone).
        pub is_phone_verified: Option<bool> => "isPhoneVerified",
        /// A note by administrators.
        pub admin_note: Option<String> => "adminNote",
        /// The first custom field of the partner.
        pub custom_field1: Option<String> => "customField1",
        /// The second custom field of the partner.
        pub custom_field2: Option<String> => "customField2",
        /// The third custom field of the partner.
        pub custom_field3: Option<String> => "customField3",
        /// The fourth custom field of the partner.
        pub custom_field4: Option<String> => "customField4",
        /// The fifth custom field of the partner.
        pub custom_field5: Option<String> => "customField5",
        /// The postal address.
        pub address: Option<UserAddress>,
        /// The insurance policy. `None` if the user was created without one.
        pub policy: Option<Policy> => "policyInfo",
        /// Whether the user has accepted the terms of service. For some partners only.
        pub terms_answer: Option<TermsAnswer> => "tosAnswer",
        /// The code of the partner. For some partners only.
        pub partner_code: Option<String> => "partnerCode",
        /// When the user was registered.
        pub registered: Option<Lenient<UtcMillis>> => "dateRegistered",
        /// When the user was last changed.
        pub updated: Option<Lenient<UtcMillis>>,
        /// Whether Ownli marked the user as fraudulent.
        pub fraud: Option<bool>,
    }

    /// The address of a user in a response. All fields may be absent.
    ///
    /// Source: \[vendor\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UserAddress {
        /// Street and house number.
        pub address_line1: Option<String> => "addressLine1",
        /// Additional address details, such as the floor.
        pub address_line2: Option<String> => "addressLine2",
        /// The city.
        pub city: Option<String>,
        /// The state, as a two-letter code.
        pub state: Option<String>,
        /// The country: `US`.
        pub country: Option<String>,
        /// The ZIP code.
        pub zip: Option<String>,
    }
}

impl User {
    /// Whether the e-mail address is verified, under either name. `None` if the response has neither.
    pub fn has_verified_email(&self) -> Option<bool> {
        self.email_verified.or(self.is_email_verified)
    }

    /// Whether the phone number is verified, under either name. `None` if the response has neither.
    pub fn has_verified_phone(&self) -> Option<bool> {
        self.phone_verified.or(self.is_phone_verified)
    }
}

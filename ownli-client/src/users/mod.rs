//! Users: the owners of vehicles.
//!
//! | call | token | module |
//! |---|---|---|
//! | [`create_user`](crate::OwnliClient::create_user), [`create_user_with_policy`](crate::OwnliClient::create_user_with_policy) | admin | [`create`] |
//! | [`update_user`](crate::OwnliClient::update_user) | admin | [`update`] |
//! | [`update_user_policy`](crate::OwnliClient::update_user_policy) | admin | [`policy`] |
//! | [`users`](crate::OwnliClient::users) | admin \[guess\] | [`list`] |
//! | [`user_by_phone`](crate::OwnliClient::user_by_phone) | not stated | [`list`] |

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

pivot_json::object! {
    /// A user, as Ownli gives it \[vendor\]. What it is created with is a [`NewUser`].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct User {
        /// The id at Ownli: opaque text.
        pub id: String,
        /// Given name.
        pub first_name: Option<String> => "firstName",
        /// Family name.
        pub last_name: Option<String> => "lastName",
        /// Phone number, in E.164.
        pub phone: Option<String>,
        /// The e-mail address, be it verified or not.
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
        /// The postal address.
        pub address: Option<UserAddress>,
        /// The insurance policy, of a user that was created with one \[vendor\].
        pub policy: Option<Policy> => "policyInfo",
        /// Whether the user has accepted the terms of service; for some partners only.
        pub terms_answer: Option<TermsAnswer> => "tosAnswer",
        /// The partner's code; for some partners only.
        pub partner_code: Option<String> => "partnerCode",
        /// When the user was registered.
        pub registered: Option<Lenient<UtcMillis>> => "dateRegistered",
        /// When the user last changed.
        pub updated: Option<Lenient<UtcMillis>>,
        /// Whether Ownli takes the user for a fraud.
        pub fraud: Option<bool>,
    }

    /// The address of a user, as Ownli gives it \[vendor\]. Any part may be absent.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UserAddress {
        /// Street and house number.
        pub address_line1: Option<String> => "addressLine1",
        /// What does not fit the first line, such as the floor.
        pub address_line2: Option<String> => "addressLine2",
        /// Town or city.
        pub city: Option<String>,
        /// State: two letters.
        pub state: Option<String>,
        /// Country: `US`.
        pub country: Option<String>,
        /// ZIP code.
        pub zip: Option<String>,
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

//! What the incoming pivots are made of.

use pivot_json::Lenient;

use crate::{CountryCode, LocalDate, LocalDateTime, Number, TextBool, UtcDateTime};

pivot_json::object! {
    /// Which software issues a pivot.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Issuer {
        /// Its name \[doc\].
        pub origin_software: String,
    }

    /// A reference by its code: an account, a group, a platform, a step.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CodeRef {
        /// The code \[doc\].
        pub code: String,
    }

    /// How far a vehicle has run.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Mileage {
        /// The distance, as text \[doc\]; in kilometres \[guess\].
        pub value: String,
    }

    /// A reference of the customer's own, such as an order number.
    #[derive(Clone, Debug, PartialEq, bon::Builder)]
    #[builder(on(_, into))]
    #[non_exhaustive]
    pub struct CustomerReference {
        /// What kind of reference it is.
        pub key: String,
        /// The reference.
        pub value: String,
        .. #[builder(default)]
    }

    /// A person to talk to.
    #[derive(Clone, Debug, PartialEq, bon::Builder)]
    #[builder(on(_, into))]
    #[non_exhaustive]
    pub struct Contact {
        /// Name.
        pub name: Option<String>,
        /// Phone number, as people write it.
        pub phone: Option<String>,
        /// E-mail address.
        pub email: Option<String>,
        /// Language, as in `fr`.
        pub language: Option<String>,
        .. #[builder(default)]
    }

    /// A point on the map.
    #[derive(Clone, Debug, PartialEq, bon::Builder)]
    #[builder(on(_, into))]
    #[non_exhaustive]
    pub struct GeoPoint {
        /// The kind of geometry: `Point` \[guess: the form is GeoJSON's\].
        #[builder(default = "Point")]
        pub geometry: String => "type",
        /// Two numbers \[doc\]; longitude and latitude in degrees, in this order \[guess: as in GeoJSON\].
        #[builder(with = |numbers: impl IntoIterator<Item: Into<Number>>| numbers.into_iter().map(Into::into).collect())]
        pub coordinates: Vec<Number>,
        .. #[builder(default)]
    }

    /// A party to a vehicle's journey, or a place on it.
    #[derive(Clone, Debug, PartialEq, bon::Builder)]
    #[builder(on(_, into))]
    #[non_exhaustive]
    pub struct MemberRole {
        /// Name. Required in a declaration.
        pub name: Option<String>,
        /// Whether it is a private person. Documented as text, so written as text; required in a declaration.
        pub check_private: Option<TextBool>,
        /// The whole address on one line. Required in a declaration.
        pub place_name: Option<String>,
        /// The address as it is shown.
        pub display_place_name: Option<String>,
        /// Postal code.
        pub zip: String,
        /// City.
        pub city: String,
        /// Country, ISO 3166-1 alpha-2.
        pub country_code: Lenient<CountryCode>,
        /// Time zone, as in `Europe/Paris`.
        pub timezone: Option<String>,
        /// Where it is.
        pub geo_point: Option<GeoPoint>,
        /// The platform's code. Private persons have none.
        pub platform: Option<CodeRef>,
        /// Whom to ask for. Required in a declaration, with name, phone number and e-mail address.
        pub contact: Option<Contact>,
        /// What the driver must know. Required in a declaration, and may be empty.
        pub instructions: Option<String>,
        .. #[builder(default)]
    }

    /// A place on a vehicle's journey, with the date it is due there where one is given.
    #[derive(Clone, Debug, PartialEq, bon::Builder)]
    #[builder(on(_, into))]
    #[non_exhaustive]
    pub struct Stop {
        /// Who is there.
        pub incoming_member_role: Option<MemberRole>,
        /// When the vehicle is due.
        pub target_date: Option<DatePair>,
        .. #[builder(default)]
    }

    /// One moment in local time and in UTC.
    #[derive(Clone, Debug, PartialEq, bon::Builder)]
    #[builder(on(_, into))]
    #[non_exhaustive]
    pub struct DatePair {
        /// In local time \[doc\].
        pub date: Option<Lenient<LocalDateTime>>,
        /// In UTC \[doc\].
        pub utc_date: Option<Lenient<UtcDateTime>>,
        .. #[builder(default)]
    }

    /// A vehicle's measures and history. All texts \[doc\]; the units are not documented: millimetres and kilograms
    /// by the example's values \[guess\].
    #[derive(Clone, Debug, PartialEq, bon::Builder)]
    #[builder(on(_, into))]
    #[non_exhaustive]
    pub struct VehicleAttributes {
        /// Length.
        pub length: Option<String>,
        /// Width.
        pub width: Option<String>,
        /// Height.
        pub height: Option<String>,
        /// Weight.
        pub weight: Option<String>,
        /// Day of the first registration. Read from the five forms of a date with a time too, and written as the day.
        pub first_registration: Option<Lenient<LocalDate>>,
        /// Mileage.
        pub mileage: Option<Mileage>,
        .. #[builder(default)]
    }
}

/// A struct around a single text is made from that text.
macro_rules! from_text {
    ($($name:ident { $field:ident }),+ $(,)?) => {$(
        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::from(text.to_owned())
            }
        }

        impl From<String> for $name {
            fn from($field: String) -> Self {
                Self { $field, extra: pivot_json::Extra::new() }
            }
        }
    )+};
}

from_text!(Issuer { origin_software }, CodeRef { code }, Mileage { value });

impl CustomerReference {
    /// A reference of the kind `key`.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self::builder().key(key).value(value).build()
    }
}

impl From<MemberRole> for Stop {
    fn from(member_role: MemberRole) -> Self {
        Self::builder().incoming_member_role(member_role).build()
    }
}

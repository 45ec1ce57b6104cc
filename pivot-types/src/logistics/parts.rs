//! The parts of the incoming pivots.

use pivot_json::Lenient;
use pivot_json_derive::{Builder, JsonObject};

use crate::{CountryCode, LocalDate, LocalDateTime, Number, TextBool, UtcDateTime};

/// The software that issues a pivot.
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct Issuer {
    /// The name of the software, such as `DMS_CUST1`.
    ///
    /// Source: \[doc\].
    pub origin_software: String,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// A reference by code to an account, a group or a platform.
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct CodeRef {
    /// The code.
    ///
    /// Source: \[doc\].
    pub code: String,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// The distance that a vehicle has been driven.
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct Mileage {
    /// The distance as text, in kilometres.
    ///
    /// Source: \[doc\] for the text; \[guess\] for the unit.
    pub value: String,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// A reference in the customer's own systems, such as an order number.
#[derive(Clone, Debug, PartialEq, Builder, JsonObject)]
#[non_exhaustive]
pub struct CustomerReference {
    /// The kind of reference, chosen by the customer, such as `order`.
    pub key: String,
    /// The reference itself.
    pub value: String,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    #[builder(default)]
    pub extra: pivot_json::Extra,
}

/// A contact person.
#[derive(Clone, Debug, PartialEq, Builder, JsonObject)]
#[non_exhaustive]
pub struct Contact {
    /// The person's name.
    pub name: Option<String>,
    /// The phone number, in any format.
    pub phone: Option<String>,
    /// The e-mail address.
    pub email: Option<String>,
    /// The language code, such as `fr`.
    pub language: Option<String>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    #[builder(default)]
    pub extra: pivot_json::Extra,
}

/// A geographic point, in GeoJSON's form.
///
/// Source: \[guess\] that it is GeoJSON.
#[derive(Clone, Debug, PartialEq, Builder, JsonObject)]
#[non_exhaustive]
pub struct GeoPoint {
    /// The kind of geometry, `Point` by default.
    ///
    /// Source: \[guess\], as in GeoJSON.
    #[builder(default = "Point")]
    #[json(rename = "type")]
    pub geometry: String,
    /// Longitude and latitude in degrees, in this order.
    ///
    /// Source: \[doc\] that there are two numbers; \[guess\] for their order and unit, as in GeoJSON.
    #[builder(items(into))]
    pub coordinates: Vec<Number>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    #[builder(default)]
    pub extra: pivot_json::Extra,
}

/// A party to a vehicle's transport, or a place on its route.
#[derive(Clone, Debug, PartialEq, Builder, JsonObject)]
#[non_exhaustive]
pub struct MemberRole {
    /// The name of the person, company or place. Required in a declaration.
    pub name: Option<String>,
    /// Whether the party is a private individual. Documented as text, therefore written as text. Required in a
    /// declaration.
    pub check_private: Option<TextBool>,
    /// The full address in one line. Required in a declaration.
    pub place_name: Option<String>,
    /// The address as displayed to users.
    pub display_place_name: Option<String>,
    /// The postal code.
    pub zip: String,
    /// The city, by its name.
    pub city: String,
    /// The country, as an ISO 3166-1 alpha-2 code.
    pub country_code: Lenient<CountryCode>,
    /// The IANA time zone, such as `Europe/Paris`.
    pub timezone: Option<String>,
    /// The geographic position.
    pub geo_point: Option<GeoPoint>,
    /// The code of the platform. `None` for private individuals.
    pub platform: Option<CodeRef>,
    /// The contact person. Required in a declaration, with name, phone number and e-mail address.
    pub contact: Option<Contact>,
    /// Instructions for the driver, free text. Required in a declaration, but may be empty.
    pub instructions: Option<String>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    #[builder(default)]
    pub extra: pivot_json::Extra,
}

/// A place on a vehicle's route, optionally with its target date.
#[derive(Clone, Debug, PartialEq, Builder, JsonObject)]
#[non_exhaustive]
pub struct Stop {
    /// The place, and the party there.
    pub incoming_member_role: Option<MemberRole>,
    /// When the vehicle is due at the place.
    pub target_date: Option<DatePair>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    #[builder(default)]
    pub extra: pivot_json::Extra,
}

/// One instant, given in local time and in UTC.
#[derive(Clone, Debug, PartialEq, Builder, JsonObject)]
#[non_exhaustive]
pub struct DatePair {
    /// The instant in local time.
    ///
    /// Source: \[doc\].
    pub date: Option<Lenient<LocalDateTime>>,
    /// The instant in UTC.
    ///
    /// Source: \[doc\].
    pub utc_date: Option<Lenient<UtcDateTime>>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    #[builder(default)]
    pub extra: pivot_json::Extra,
}

/// The dimensions and history of a vehicle. All values are texts. Their units are not documented; by the values in
/// the example they are millimetres and kilograms.
///
/// Source: \[doc\] for the texts; \[guess\] for the units.
#[derive(Clone, Debug, PartialEq, Builder, JsonObject)]
#[non_exhaustive]
pub struct VehicleAttributes {
    /// The length, probably in millimetres.
    pub length: Option<String>,
    /// The width, probably in millimetres.
    pub width: Option<String>,
    /// The height, probably in millimetres.
    pub height: Option<String>,
    /// The weight, probably in kilograms.
    pub weight: Option<String>,
    /// The day of the first registration. Also read from a date with a time; written as a day.
    pub first_registration: Option<Lenient<LocalDate>>,
    /// The distance that the vehicle has been driven.
    pub mileage: Option<Mileage>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    #[builder(default)]
    pub extra: pivot_json::Extra,
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
    /// Creates a reference of the kind `key`.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self::builder().key(key).value(value).build()
    }
}

impl From<MemberRole> for Stop {
    fn from(member_role: MemberRole) -> Self {
        Self::builder().incoming_member_role(member_role).build()
    }
}

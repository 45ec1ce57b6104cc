//! Vehicles.
//!
//! | request | scope of the token | module |
//! |---|---|---|
//! | [`create_by_vin`](crate::OwnliClient::create_by_vin), [`create`](crate::OwnliClient::create) | admin | [`create`] |
//! | [`create_by_license`](crate::OwnliClient::create_by_license) | admin | [`by_license`] |
//! | [`update_vehicle`](crate::OwnliClient::update_vehicle), [`activate_vehicle`](crate::OwnliClient::activate_vehicle), [`deactivate_vehicle`](crate::OwnliClient::deactivate_vehicle) | admin | [`update`] |
//! | [`vehicles`](crate::OwnliClient::vehicles) | admin \[guess\] | [`list`] |
//! | [`vehicle`](crate::OwnliClient::vehicle), [`vehicle_by_license`](crate::OwnliClient::vehicle_by_license) | not documented | [`list`] |
//! | [`checkin_summary`](crate::OwnliClient::checkin_summary) | user or admin \[guess\] | [`summary`] |
//!

use std::fmt;
use std::str::FromStr;

use pivot_json_derive::JsonObject;
use pivot_types::{Lenient, Vin};

pub mod by_license;
pub mod create;
pub mod list;
pub mod summary;
pub mod update;

pub use by_license::NewVehicleByLicense;
pub use create::{CreateByVinRequest, CreateOrFind, CreateOutcome, NewVehicle};
pub use list::{VehicleFilter, VehiclePage, VehicleSearch, VehicleSort};
pub use summary::{CheckinSummary, KindSummary, SummarizedCheckin, SummarizedReward};
pub use update::VehicleUpdate;

use crate::dates::UtcMillis;

/// The year in which a vehicle was built: four digits. Ownli takes a number and returns a text; both are accepted.
///
/// Source: \[doc\].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ModelYear(pub u16);

impl FromStr for ModelYear {
    type Err = &'static str;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.trim().parse() {
            Ok(year @ 1000..=9999) => Ok(Self(year)),
            _ => Err("a year has four digits"),
        }
    }
}

impl fmt::Display for ModelYear {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

pivot_json::text_form!(ModelYear);

/// A vehicle.
///
/// Source: \[doc\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct Vehicle {
    /// The id of the vehicle, opaque text such as `XT_IVEH1`.
    pub id: String,
    /// The licence plate. Requests call it `licensePlate`.
    pub license: Option<String>,
    /// Where a picture of the vehicle is. `None` if there is none.
    #[json(rename = "photoUrl")]
    pub photo_url: Option<String>,
    /// The make, such as `Toyota`.
    pub make: Option<String>,
    /// The model, such as `Corolla`.
    pub model: Option<String>,
    /// The vehicle identification number.
    pub vin: Option<Lenient<Vin>>,
    /// The state in which the vehicle is registered, as a two-letter code.
    pub state: Option<String>,
    /// The year in which the vehicle was built.
    pub year: Option<Lenient<ModelYear>>,
    /// When the vehicle was added to Ownli.
    #[json(rename = "dateAdded")]
    pub date_added: Option<Lenient<UtcMillis>>,
    /// When the vehicle was last changed.
    pub updated: Option<Lenient<UtcMillis>>,
    /// The user id of the owner. Absent in lists.
    ///
    /// Source: \[doc\]; \[vendor\] for lists.
    #[json(rename = "userId")]
    pub user_id: Option<String>,
    /// The phone number of the owner. Absent in lists.
    ///
    /// Source: \[doc\]; \[vendor\] for lists.
    #[json(rename = "customerPhoneNumber")]
    pub customer_phone_number: Option<String>,
    /// The owner. Present in lists only.
    ///
    /// Source: \[vendor\].
    pub owner: Option<Owner>,
    /// Whether check-ins of the vehicle are accepted. A vehicle that is not active keeps its data.
    ///
    /// Source: \[doc\]; \[vendor\] for the meaning.
    pub active: Option<bool>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// The user that an item of a partner's list belongs to.
///
/// Source: \[vendor\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct Owner {
    /// The id of the user.
    pub id: Option<String>,
    /// The given name.
    #[json(rename = "firstName")]
    pub first_name: Option<String>,
    /// The family name.
    #[json(rename = "lastName")]
    pub last_name: Option<String>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

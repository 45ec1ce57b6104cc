//! Vehicles.
//!
//! | call | token | module |
//! |---|---|---|
//! | [`create_by_vin`](crate::OwnliClient::create_by_vin), [`create`](crate::OwnliClient::create) | admin | [`create`] |
//! | [`create_by_license`](crate::OwnliClient::create_by_license) | admin | [`by_license`] |
//! | [`update_vehicle`](crate::OwnliClient::update_vehicle), [`activate_vehicle`](crate::OwnliClient::activate_vehicle), [`deactivate_vehicle`](crate::OwnliClient::deactivate_vehicle) | admin | [`update`] |
//! | [`vehicles`](crate::OwnliClient::vehicles) | admin \[guess\] | [`list`] |
//! | [`vehicle`](crate::OwnliClient::vehicle), [`vehicle_by_license`](crate::OwnliClient::vehicle_by_license) | not stated | [`list`] |
//! | [`checkin_summary`](crate::OwnliClient::checkin_summary) | user or admin \[guess\] | [`summary`] |
//!
//! [`OwnliClient::create_by_vin`]: crate::OwnliClient::create_by_vin
//! [`OwnliClient`]: crate::OwnliClient

use std::fmt;
use std::str::FromStr;

use pivot_types::{Lenient, Vin};

pub mod by_license;
pub mod create;
pub mod list;
pub mod summary;
pub mod update;

pub use by_license::NewVehicleByLicense;
pub use create::{CreateByVin, CreateOrFind, CreateOutcome, NewVehicle};
pub use list::{VehicleFilter, VehiclePage, VehicleSearch, VehicleSort};
pub use summary::{CheckinSummary, KindSummary, SummarizedCheckin, SummarizedReward};
pub use update::VehicleUpdate;

use crate::dates::UtcMillis;

/// The year a vehicle was built in: four digits. Ownli takes a number and gives a text \[doc\]; both read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ModelYear(pub u16);

impl FromStr for ModelYear {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.trim().parse() {
            Ok(year @ 1000..=9999) => Ok(Self(year)),
            _ => Err("a year has four digits"),
        }
    }
}

impl fmt::Display for ModelYear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

pivot_json::text_form!(ModelYear);

pivot_json::object! {
    /// A vehicle \[doc\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Vehicle {
        /// The id at Ownli: opaque text, such as `XT_IVEH1`.
        pub id: String,
        /// The number plate; the requests call it `licensePlate`.
        pub license: Option<String>,
        /// The address of a picture.
        pub photo_url: Option<String> => "photoUrl",
        /// The make, such as `Toyota`.
        pub make: Option<String>,
        /// The model, such as `Corolla`.
        pub model: Option<String>,
        /// The vehicle identification number.
        pub vin: Option<Lenient<Vin>>,
        /// The state the vehicle is registered in: two letters.
        pub state: Option<String>,
        /// The year the vehicle was built in.
        pub year: Option<Lenient<ModelYear>>,
        /// When the vehicle was added to Ownli.
        pub date_added: Option<Lenient<UtcMillis>> => "dateAdded",
        /// When the vehicle last changed.
        pub updated: Option<Lenient<UtcMillis>>,
        /// The owner's user id; not in lists \[vendor\].
        pub user_id: Option<String> => "userId",
        /// The owner's phone number; not in lists \[vendor\].
        pub customer_phone_number: Option<String> => "customerPhoneNumber",
        /// The owner; in lists only \[vendor\].
        pub owner: Option<Owner>,
        /// Whether check-ins of the vehicle are accepted. An inactive vehicle keeps what it has \[vendor\].
        pub active: Option<bool>,
    }

    /// The user that something in a partner's list belongs to \[vendor\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Owner {
        /// The user's id.
        pub id: Option<String>,
        /// The given name.
        pub first_name: Option<String> => "firstName",
        /// The family name.
        pub last_name: Option<String> => "lastName",
    }
}

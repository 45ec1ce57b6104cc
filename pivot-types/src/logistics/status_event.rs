//! The progress of a vehicle, sent by E4Cars to a customer's status feed.
//!
//! The vendor calls this message `OutgoingEvent`. It has neither a header nor an `outgoing_event`, and its event has no
//! number. Nothing in it is known to be required, so any field may be absent; the vendor's lists of families and types
//! are not known.
//!
//! Source: \[vendor\].

use pivot_json::Lenient;
use pivot_json_derive::{Builder, JsonObject};

use super::event::NamedCode;
use super::parts::{CustomerReference, DatePair};
use super::vocabulary::{EventFamily, EventType, LogisticsStatus};
use crate::{CountryCode, SecretText, UtcDateTime, Vin};

/// A change in the status of a vehicle.
///
/// Source: \[vendor\].
///
/// ```
/// use pivot_types::VehicleStatusEvent;
///
/// let json = include_bytes!("../../fixtures/e4cars/vehicle_status.json");
/// let status: VehicleStatusEvent = pivot_json::from_slice(json)?;
/// let place = status.event.and_then(|event| event.location).expect("the example has a place");
/// assert_eq!(place.city.as_deref(), Some("Albi"));
/// # Ok::<(), pivot_json::DecodeError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Builder, JsonObject)]
#[non_exhaustive]
pub struct VehicleStatusEvent {
    /// The vehicle identification number.
    pub vin: Option<Lenient<Vin>>,
    /// The number of the licence plate.
    pub license_plate: Option<String>,
    /// What happened, where and when.
    pub event: Option<StatusEvent>,
    /// The vehicle in E4Cars' system.
    pub vehicle_account: Option<StatusVehicleAccount>,
    /// The order that the event belongs to.
    pub order: Option<StatusOrder>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    #[builder(default)]
    pub extra: pivot_json::Extra,
}

/// What happened to a vehicle, where and when.
#[derive(Clone, Debug, Default, PartialEq, Builder, JsonObject)]
#[non_exhaustive]
pub struct StatusEvent {
    /// The family of the event.
    pub family: Option<EventFamily>,
    /// The kind of event. Its values are not documented for this message; they may differ from those of
    /// [`Event`](super::event::Event).
    #[json(rename = "type")]
    pub event_type: Option<EventType>,
    /// When the event was recorded, in UTC.
    pub creation_datetime_utc: Option<Lenient<UtcDateTime>>,
    /// When the event actually happened.
    pub real_date: Option<DatePair>,
    /// Where it happened.
    pub location: Option<StatusLocation>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    #[builder(default)]
    pub extra: pivot_json::Extra,
}

/// The place of a status event.
#[derive(Clone, Debug, Default, PartialEq, Builder, JsonObject)]
#[non_exhaustive]
pub struct StatusLocation {
    /// The name of the company or place.
    pub name: Option<String>,
    /// The address as displayed to users.
    pub display_place_name: Option<String>,
    /// The full address in one line.
    ///
    /// Source: \[guess\], as in [`MemberRole`](super::MemberRole).
    pub place_name: Option<String>,
    /// The postal code.
    pub zip: Option<String>,
    /// The city, by its name.
    pub city: Option<String>,
    /// The country, as an ISO 3166-1 alpha-2 code.
    ///
    /// Source: \[guess\] for the form, as in [`MemberRole`](super::MemberRole).
    pub country_code: Option<Lenient<CountryCode>>,
    /// The platform, if the place is one.
    pub platform: Option<NamedCode>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    #[builder(default)]
    pub extra: pivot_json::Extra,
}

/// The vehicle of a status event, as E4Cars knows it.
#[derive(Clone, Debug, Default, PartialEq, Builder, JsonObject)]
#[non_exhaustive]
pub struct StatusVehicleAccount {
    /// E4Cars' own number of the vehicle.
    pub vehicle_account_no: Option<String>,
    /// References in the customer's own systems, as sent when the vehicle was declared.
    ///
    /// Source: \[vendor\] for the field; \[guess\] that they are those of the declaration.
    #[builder(items)]
    pub customer_references: Option<Vec<CustomerReference>>,
    /// The status of the vehicle in the logistics process after the event.
    pub logistics_status: Option<LogisticsStatus>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    #[builder(default)]
    pub extra: pivot_json::Extra,
}

/// The order that a status event belongs to.
#[derive(Clone, Debug, Default, PartialEq, Builder, JsonObject)]
#[non_exhaustive]
pub struct StatusOrder {
    /// A link to the order. It may contain a token and is therefore redacted in the `Debug` output.
    ///
    /// Source: \[vendor\] for the link; \[guess\] that it may contain a token.
    pub read_url: Option<SecretText>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    #[builder(default)]
    pub extra: pivot_json::Extra,
}

impl VehicleStatusEvent {
    /// The VIN of the vehicle. `None` if there is none or if it is malformed.
    pub fn vin(&self) -> Option<Vin> {
        self.vin.as_ref()?.value().copied()
    }
}

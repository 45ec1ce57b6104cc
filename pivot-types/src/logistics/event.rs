//! Events of a vehicle, sent by E4Cars.
//!
//! Only the number and the type of an event are required. Everything else may be absent, so that no event is lost
//! because it cannot be decoded.
//!
//! Source: \[doc\].

use pivot_json::Lenient;
use pivot_json_derive::{Builder, JsonObject};

use super::parts::DatePair;
use super::vocabulary::{App, EventFamily, EventType, LogisticsStatus, ProductFamily, ResultCode};
use crate::{CountryCode, UtcDateTime, Vin};

/// The message that E4Cars sends to a customer's feedback endpoint.
///
/// Source: \[doc\].
#[derive(Clone, Debug, PartialEq, Builder, JsonObject)]
#[non_exhaustive]
pub struct OutgoingVehicleServicesPivot {
    /// Metadata of the message.
    pub header: Option<Header>,
    /// The event and what it concerns.
    pub outgoing_event: OutgoingEvent,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    #[builder(default)]
    pub extra: pivot_json::Extra,
}

/// Metadata of a message.
#[derive(Clone, Debug, PartialEq, Builder, JsonObject)]
#[non_exhaustive]
pub struct Header {
    /// The number of the message.
    pub message: Option<String>,
    /// When the message was sent.
    pub message_date: Option<Lenient<UtcDateTime>>,
    /// The application that sent the message: `E4_4PL`.
    ///
    /// Source: \[doc\].
    pub app: Option<App>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    #[builder(default)]
    pub extra: pivot_json::Extra,
}

/// An event, with the vehicle, platform or orders that it concerns.
#[derive(Clone, Debug, PartialEq, Builder, JsonObject)]
#[non_exhaustive]
pub struct OutgoingEvent {
    /// The sender.
    pub issuer: Option<NamedCode>,
    /// The recipient.
    pub receiver: Option<NamedCode>,
    /// The event itself.
    pub event: Event,
    /// The vehicle that the event is about. `None` if it is about none.
    pub vehicle_account: Option<EventVehicleAccount>,
    /// The operation at a platform. Present in platform events.
    pub operation: Option<Operation>,
    /// The orders concerned. Present in service events, and in those that report the creation of orders.
    ///
    /// Source: \[doc\] for service events; \[vendor\] for the creation.
    #[builder(items)]
    pub orders: Option<Vec<EventOrder>>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    #[builder(default)]
    pub extra: pivot_json::Extra,
}

/// The core data of an event.
#[derive(Clone, Debug, PartialEq, Builder, JsonObject)]
#[non_exhaustive]
pub struct Event {
    /// The number that identifies the event. A delivery with the same number is a repetition of the same event.
    pub event_no: String,
    /// The family of the event, such as `order_execution`. The document shows it in error examples only.
    pub family: Option<EventFamily>,
    /// What happened. On the wire: `type`.
    #[json(rename = "type")]
    pub event_type: EventType,
    /// When the event was recorded.
    pub creation_datetime_utc: Option<Lenient<UtcDateTime>>,
    /// When the event actually happened.
    pub real_date: Option<DatePair>,
    /// The software that the event comes from: `E4_4PL`.
    ///
    /// Source: \[doc\].
    pub origin_software: Option<App>,
    /// The outcome: [`ResultCode::Done`] or an error code.
    pub result_code: Option<ResultCode>,
    /// A description of the outcome for people.
    pub result_message: Option<String>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    #[builder(default)]
    pub extra: pivot_json::Extra,
}

/// The vehicle of an event. Error events may contain the VIN only.
#[derive(Clone, Debug, PartialEq, Builder, JsonObject)]
#[non_exhaustive]
pub struct EventVehicleAccount {
    /// E4Cars' own number of the vehicle.
    pub vehicle_account_no: Option<String>,
    /// The vehicle identification number.
    pub vin: Option<Lenient<Vin>>,
    /// The status of the vehicle in the logistics process after the event.
    pub logistics_status: Option<LogisticsStatus>,
    /// The description of the vehicle.
    pub vehicle: Option<EventVehicle>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    #[builder(default)]
    pub extra: pivot_json::Extra,
}

/// The description of a vehicle in an event.
#[derive(Clone, Debug, PartialEq, Builder, JsonObject)]
#[non_exhaustive]
pub struct EventVehicle {
    /// The manufacturer's brand.
    pub make: Option<String>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    #[builder(default)]
    pub extra: pivot_json::Extra,
}

/// An operation at a platform.
#[derive(Clone, Debug, PartialEq, Builder, JsonObject)]
#[non_exhaustive]
pub struct Operation {
    /// The number of the operation.
    pub operation_no: Option<String>,
    /// The platform at which the vehicle arrived, or which it left.
    pub platform: Option<OperationPlatform>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    #[builder(default)]
    pub extra: pivot_json::Extra,
}

/// Where an operation takes place.
#[derive(Clone, Debug, PartialEq, Builder, JsonObject)]
#[non_exhaustive]
pub struct OperationPlatform {
    /// The place of the platform.
    pub member_role: Option<PlatformMemberRole>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    #[builder(default)]
    pub extra: pivot_json::Extra,
}

/// A place. Its fields differ from those of a [`MemberRole`](super::MemberRole) as the vendor's names do.
#[derive(Clone, Debug, PartialEq, Builder, JsonObject)]
#[non_exhaustive]
pub struct PlatformMemberRole {
    /// The name of the place, for people.
    pub place_name: Option<String>,
    /// The postal code.
    pub zip_code: Option<String>,
    /// The city, by its name.
    pub city: Option<String>,
    /// The country, as an ISO 3166-1 alpha-2 code.
    ///
    /// Source: \[doc\].
    pub country: Option<Lenient<CountryCode>>,
    /// The platform, by code and name. `None` if the place is none.
    pub platform: Option<NamedCode>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    #[builder(default)]
    pub extra: pivot_json::Extra,
}

/// An order that an event concerns.
#[derive(Clone, Debug, PartialEq, Builder, JsonObject)]
#[non_exhaustive]
pub struct EventOrder {
    /// E4Cars' number of the order.
    pub order_no: Option<String>,
    /// The customer's number of the order.
    pub customer_order_no: Option<String>,
    /// The product that was ordered.
    pub product: Option<NamedCode>,
    /// The family of the product, such as `on_demand_platform`.
    ///
    /// Source: \[doc\].
    pub product_family: Option<ProductFamily>,
    /// The steps of the service, such as `WASHING` or `SPECIAL_ADD_STICKERS`.
    ///
    /// Source: \[doc\].
    #[builder(items)]
    pub steps: Option<Vec<EventStep>>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    #[builder(default)]
    pub extra: pivot_json::Extra,
}

/// A step of a service.
#[derive(Clone, Debug, Default, PartialEq, Builder, JsonObject)]
#[non_exhaustive]
pub struct EventStep {
    /// The code of the step. Codes are defined per customer.
    ///
    /// Source: \[doc\].
    pub code: Option<String>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    #[builder(default)]
    pub extra: pivot_json::Extra,
}

/// A code with a display name.
#[derive(Clone, Debug, PartialEq, Builder, JsonObject)]
#[non_exhaustive]
pub struct NamedCode {
    /// The code, as E4Cars or the customer defined it.
    pub code: Option<String>,
    /// The display name.
    pub name: Option<String>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    #[builder(default)]
    pub extra: pivot_json::Extra,
}

/// The meaning of an event, derived from the data it carries.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum EventDetails<'a> {
    /// An operation failed: the event has a result code other than `DONE`.
    Failure {
        /// The error code.
        code: &'a ResultCode,
        /// A description of the error for people.
        message: Option<&'a str>,
    },
    /// An operation at a platform.
    Platform(&'a Operation),
    /// A change of the orders of a service.
    Service(&'a [EventOrder]),
    /// Orders were created. Empty if the event does not name them.
    ///
    /// Source: \[vendor\].
    OrderCreation(&'a [EventOrder]),
    /// Neither an operation nor orders: an undocumented form.
    Other,
}

impl ResultCode {
    /// Whether the code means success: `DONE`, ignoring case, since servers do not always keep to the upper case of the
    /// document.
    pub fn is_done(&self) -> bool {
        self.canonical() == Self::Done
    }

    /// Whether the code means failure: any code but `DONE`. A blank code is neither.
    pub fn is_failure(&self) -> bool {
        !self.is_done() && !self.as_str().trim().is_empty()
    }
}

impl OutgoingEvent {
    /// The meaning of the event, derived from the data it carries.
    ///
    /// ```
    /// use pivot_types::OutgoingVehicleServicesPivot;
    /// use pivot_types::logistics::{EventDetails, ResultCode};
    ///
    /// let json = include_str!("../../fixtures/e4cars/platform_error.json");
    /// let pivot: OutgoingVehicleServicesPivot = serde_json::from_str(json)?;
    /// assert_eq!(
    ///     pivot.outgoing_event.details(),
    ///     EventDetails::Failure { code: &ResultCode::VehicleAccountNotFound, message: Some("Vehicle account not found") },
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn details(&self) -> EventDetails<'_> {
        match (&self.event.result_code, &self.operation, &self.orders) {
            (Some(code), ..) if code.is_failure() => {
                EventDetails::Failure { code, message: self.event.result_message.as_deref() }
            }
            (_, Some(operation), _) => EventDetails::Platform(operation),
            (_, None, orders) if self.event.event_type == EventType::OrderCreation => {
                EventDetails::OrderCreation(orders.as_deref().unwrap_or_default())
            }
            (_, None, Some(orders)) => EventDetails::Service(orders),
            (_, None, None) => EventDetails::Other,
        }
    }

    /// The VIN of the vehicle. `None` if there is none or if it is malformed.
    pub fn vin(&self) -> Option<Vin> {
        self.vehicle_account.as_ref()?.vin.as_ref()?.value().copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_result_is_done_in_any_case_of_letters_and_a_blank_one_is_no_failure() {
        for (code, fails) in [
            ("DONE", false),
            ("done", false),
            ("Done", false),
            (" DONE ", false),
            ("", false),
            (" ", false),
            ("UNDONE", true),
            ("NOT DONE", true),
            ("0", true),
            ("vehicle_account_not_found", true),
        ] {
            assert_eq!(ResultCode::from(code).is_failure(), fails, "{code:?}");
        }
    }
}

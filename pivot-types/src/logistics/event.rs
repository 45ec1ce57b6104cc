//! E4Cars tells what happened to a vehicle \[doc\].
//!
//! Only what makes an event an event is required: its number and its type. Everything else may be absent, because an
//! event that cannot be read is an event lost.

use pivot_json::Lenient;

use super::parts::DatePair;
use super::vocabulary::{App, EventFamily, EventType, LogisticsStatus, ProductFamily, ResultCode};
use crate::{CountryCode, UtcDateTime, Vin};

pivot_json::object! {
    /// What E4Cars sends to a customer's feedback endpoint \[doc\].
    #[derive(Clone, Debug, PartialEq, bon::Builder)]
    #[builder(on(_, into))]
    #[non_exhaustive]
    pub struct OutgoingVehicleServicesPivot {
        /// The message around the event.
        pub header: Option<Header>,
        /// What happened.
        pub outgoing_event: OutgoingEvent,
        .. #[builder(default)]
    }

    /// The message around an event.
    #[derive(Clone, Debug, PartialEq, bon::Builder)]
    #[builder(on(_, into))]
    #[non_exhaustive]
    pub struct Header {
        /// The message's number.
        pub message: Option<String>,
        /// When it was sent.
        pub message_date: Option<Lenient<UtcDateTime>>,
        /// Which application sent it: `E4_4PL` \[doc\].
        pub app: Option<App>,
        .. #[builder(default)]
    }

    /// What happened, to which vehicle, and where.
    #[derive(Clone, Debug, PartialEq, bon::Builder)]
    #[builder(on(_, into))]
    #[non_exhaustive]
    pub struct OutgoingEvent {
        /// Who sends it.
        pub issuer: Option<NamedCode>,
        /// Whom it is sent to.
        pub receiver: Option<NamedCode>,
        /// The event itself.
        pub event: Event,
        /// The vehicle.
        pub vehicle_account: Option<EventVehicleAccount>,
        /// The operation at a platform, for platform events.
        pub operation: Option<Operation>,
        /// The orders concerned, for service events.
        #[builder(with = FromIterator::from_iter)]
        pub orders: Option<Vec<EventOrder>>,
        .. #[builder(default)]
    }

    /// The event itself.
    #[derive(Clone, Debug, PartialEq, bon::Builder)]
    #[builder(on(_, into))]
    #[non_exhaustive]
    pub struct Event {
        /// The event's number, which identifies it: a delivery with the same number is the same event again.
        pub event_no: String,
        /// The family of the event, as in `order_execution`. In the error examples only.
        pub family: Option<EventFamily>,
        /// What happened.
        pub event_type: EventType => "type",
        /// When the event was recorded.
        pub creation_datetime_utc: Option<Lenient<UtcDateTime>>,
        /// When it really happened.
        pub real_date: Option<DatePair>,
        /// Which software it comes from: `E4_4PL` \[doc\].
        pub origin_software: Option<App>,
        /// How it went.
        pub result_code: Option<ResultCode>,
        /// How it went, in words.
        pub result_message: Option<String>,
        .. #[builder(default)]
    }

    /// The vehicle of an event. Error events may know no more than the VIN.
    #[derive(Clone, Debug, PartialEq, bon::Builder)]
    #[builder(on(_, into))]
    #[non_exhaustive]
    pub struct EventVehicleAccount {
        /// E4Cars' own number for the vehicle.
        pub vehicle_account_no: Option<String>,
        /// The vehicle's identification number.
        pub vin: Option<Lenient<Vin>>,
        /// Where it stands now.
        pub logistics_status: Option<LogisticsStatus>,
        /// The vehicle.
        pub vehicle: Option<EventVehicle>,
        .. #[builder(default)]
    }

    /// A vehicle, as an event describes it.
    #[derive(Clone, Debug, PartialEq, bon::Builder)]
    #[builder(on(_, into))]
    #[non_exhaustive]
    pub struct EventVehicle {
        /// Make.
        pub make: Option<String>,
        .. #[builder(default)]
    }

    /// An operation at a platform.
    #[derive(Clone, Debug, PartialEq, bon::Builder)]
    #[builder(on(_, into))]
    #[non_exhaustive]
    pub struct Operation {
        /// Its number.
        pub operation_no: Option<String>,
        /// Where the vehicle was received, or left from.
        pub platform: Option<OperationPlatform>,
        .. #[builder(default)]
    }

    /// Where an operation took place.
    #[derive(Clone, Debug, PartialEq, bon::Builder)]
    #[builder(on(_, into))]
    #[non_exhaustive]
    pub struct OperationPlatform {
        /// The place.
        pub member_role: Option<PlatformMemberRole>,
        .. #[builder(default)]
    }

    /// A place, under the names that events use.
    #[derive(Clone, Debug, PartialEq, bon::Builder)]
    #[builder(on(_, into))]
    #[non_exhaustive]
    pub struct PlatformMemberRole {
        /// The place's name.
        pub place_name: Option<String>,
        /// Postal code.
        pub zip_code: Option<String>,
        /// City.
        pub city: Option<String>,
        /// Country, ISO 3166-1 alpha-2 \[doc\].
        pub country: Option<Lenient<CountryCode>>,
        /// The platform.
        pub platform: Option<NamedCode>,
        .. #[builder(default)]
    }

    /// An order that an event concerns.
    #[derive(Clone, Debug, PartialEq, bon::Builder)]
    #[builder(on(_, into))]
    #[non_exhaustive]
    pub struct EventOrder {
        /// E4Cars' number.
        pub order_no: Option<String>,
        /// The customer's number.
        pub customer_order_no: Option<String>,
        /// What was ordered.
        pub product: Option<NamedCode>,
        /// Its family: `on_demand_platform` \[doc\].
        pub product_family: Option<ProductFamily>,
        /// The steps of the service, by their codes: `WASHING`, `SPECIAL_ADD_STICKERS` \[doc\].
        #[builder(with = FromIterator::from_iter)]
        pub steps: Option<Vec<EventStep>>,
        .. #[builder(default)]
    }

    /// A step of a service.
    #[derive(Clone, Debug, Default, PartialEq, bon::Builder)]
    #[builder(on(_, into))]
    #[non_exhaustive]
    pub struct EventStep {
        /// Its code, the customer's own \[doc\].
        pub code: Option<String>,
        .. #[builder(default)]
    }

    /// A code with the name that people know it by.
    #[derive(Clone, Debug, PartialEq, bon::Builder)]
    #[builder(on(_, into))]
    #[non_exhaustive]
    pub struct NamedCode {
        /// The code.
        pub code: Option<String>,
        /// The name.
        pub name: Option<String>,
        .. #[builder(default)]
    }
}

/// What an event tells, by what it carries.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum EventDetails<'a> {
    /// Something went wrong: there is a result code, and it is not `DONE`.
    Failure {
        /// The error code.
        code: &'a ResultCode,
        /// What went wrong, in words.
        message: Option<&'a str>,
    },
    /// Something happened at a platform.
    Platform(&'a Operation),
    /// Something happened to the orders of a service.
    Service(&'a [EventOrder]),
    /// Neither an operation nor orders: a form that is not documented, or not yet.
    Other,
}

impl ResultCode {
    /// Whether the event succeeded: `DONE`, in any case of letters, since the documents' constants are upper-case and
    /// servers are not always.
    pub fn is_done(&self) -> bool {
        self.canonical() == Self::Done
    }

    /// Whether the event failed: any code but `DONE`. A blank code says nothing, so it is no failure.
    pub fn is_failure(&self) -> bool {
        !self.is_done() && !self.as_str().trim().is_empty()
    }

    /// The known code that this is when case and surrounding space do not count, else this one as it is. The value itself
    /// stays as it came, so that it is written back so.
    ///
    /// ```
    /// use pivot_types::logistics::ResultCode;
    ///
    /// let code = ResultCode::from("vehicle_account_not_found");
    /// assert_eq!(code.canonical(), ResultCode::VehicleAccountNotFound);
    /// assert_eq!(code.as_str(), "vehicle_account_not_found");
    /// ```
    #[must_use]
    pub fn canonical(&self) -> Self {
        let text = self.as_str().trim();
        let known = Self::KNOWN.iter().find(|known| known.as_str().eq_ignore_ascii_case(text));
        known.unwrap_or(self).clone()
    }
}

impl OutgoingEvent {
    /// What the event tells.
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
            (_, None, Some(orders)) => EventDetails::Service(orders),
            (_, None, None) => EventDetails::Other,
        }
    }

    /// The vehicle's VIN, where there is one in the right form.
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

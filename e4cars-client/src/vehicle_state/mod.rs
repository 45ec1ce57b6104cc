//! The state of a vehicle, computed from its events. The result is correct even if events are repeated or out of order.
//!
//! # Order of events
//! Each part of a state has the [`EventOrderKey`] of the event that set it last. An event changes a part only if its
//! own key is later. Keys are compared by 1. when the event actually happened (`real_date.utc_date`, or
//! `creation_datetime_utc` if that is missing or unreadable), 2. then when it was recorded (`creation_datetime_utc`): a
//! correction of the same instant comes later, 3. then the number of the event, so that no two events are equal.
//!
//! A date that is missing or unreadable is earlier than any other. It affects the order only; the rest of the event is
//! applied. An event that reports a failure (`result_code` other than `DONE`) changes nothing but the last failure.
//!
//! The final state therefore depends only on the set of events that were applied: applying an event twice changes
//! nothing, and any order gives the same state.
//!
//! ```
//! use e4cars_client::pivot::OutgoingVehicleServicesPivot;
//! use e4cars_client::pivot::logistics::LogisticsStatus;
//! use e4cars_client::vehicle_state::{VehicleState, vehicle_key};
//! use std::collections::HashMap;
//!
//! let json = include_bytes!("../../../pivot-types/fixtures/e4cars/platform_event.json");
//! let pivot: OutgoingVehicleServicesPivot = pivot_json::from_slice(json)?;
//!
//! let mut store: HashMap<String, VehicleState> = HashMap::new();
//! if let Some(vehicle) = vehicle_key(&pivot.outgoing_event) {
//!     store.entry(vehicle).or_default().apply(&pivot.outgoing_event);
//! }
//! assert_eq!(store["WVWZZZ3CZWE000001"].logistics_status(), Some(&LogisticsStatus::CarArrived));
//! # Ok::<(), pivot_json::DecodeError>(())
//! ```

// `#[inline]`: built where it is called, and not for a program that receives no events.

mod services;

use pivot_json::Lenient;
use pivot_json_derive::JsonObject;
use pivot_types::UtcDateTime;
use pivot_types::logistics::event::{Event, EventOrder, OutgoingEvent, PlatformMemberRole};
use pivot_types::logistics::{EventDetails, EventType, LogisticsStatus, ResultCode};

/// The position of an event in the order of events.
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct EventOrderKey {
    /// When the event actually happened.
    pub real: Option<Lenient<UtcDateTime>>,
    /// When the event was recorded.
    pub recorded: Option<Lenient<UtcDateTime>>,
    /// The number of the event.
    pub event_no: String,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// The state of a vehicle according to its events. It can be serialised as JSON to be stored.
#[derive(Clone, Debug, Default, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct VehicleState {
    /// The logistics status. `None` if no event had one.
    pub status: Option<StatusRecord>,
    /// The platform at which the vehicle last arrived, or which it last left. `None` if there was no such event.
    pub platform: Option<PlatformRecord>,
    /// Whether a transport is available. `None` if no event said so.
    pub transport: Option<TransportRecord>,
    /// The services ordered for the vehicle, sorted by order number. Services of orders without a number come
    /// first, sorted by the customer's order number.
    pub services: Vec<ServiceRecord>,
    /// The last failure. `None` if there was none.
    pub failure: Option<FailureRecord>,
    /// The last event of any kind that did not report a failure. `None` if there was none.
    pub last: Option<LastRecord>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// A logistics status, and the event that set it.
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct StatusRecord {
    /// The event that set the status.
    pub at: EventOrderKey,
    /// What the vehicle has been in the logistics process since that event.
    pub status: LogisticsStatus,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// The arrival at or departure from a platform, and the event that reported it.
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct PlatformRecord {
    /// The event that reported it.
    pub at: EventOrderKey,
    /// `true` if the vehicle arrived and has not left.
    pub present: bool,
    /// The platform. `None` if the event did not name it.
    pub place: Option<PlatformMemberRole>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// The availability of a transport, and the event that reported it.
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct TransportRecord {
    /// The event that reported it.
    pub at: EventOrderKey,
    /// Whether a transport is available.
    pub available: bool,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// The progress of a service, and the event that reported it.
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct ServiceRecord {
    /// The event that reported it.
    pub at: EventOrderKey,
    /// `true` if the service was started and has not ended.
    pub under_way: bool,
    /// The order of the service, with its steps.
    pub order: EventOrder,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// A failure, and the event that reported it.
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct FailureRecord {
    /// The event that reported it.
    pub at: EventOrderKey,
    /// The kind of event that failed.
    pub event_type: EventType,
    /// The error code.
    pub code: ResultCode,
    /// A description of the error for people. `None` if absent.
    pub message: Option<String>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// The last event.
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct LastRecord {
    /// The event.
    pub at: EventOrderKey,
    /// What that event reported.
    pub event_type: EventType,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// The key of the vehicle that an event concerns: its VIN as received, or else E4Cars' own number of the vehicle.
/// `None` if the event has neither.
#[inline]
pub fn vehicle_key(event: &OutgoingEvent) -> Option<String> {
    let account = event.vehicle_account.as_ref()?;
    let vin = account.vin.as_ref().map(|vin| vin.text().into_owned());
    let is_present = |text: &String| !text.trim().is_empty();
    vin.filter(is_present).or_else(|| account.vehicle_account_no.clone().filter(is_present))
}

impl EventOrderKey {
    /// The position of an event in the order of events.
    #[inline]
    pub fn of(event: &Event) -> Self {
        let recorded = event.creation_datetime_utc.clone();
        let real = event.real_date.as_ref().and_then(|dates| dates.utc_date.clone()).filter(Lenient::is_valid);
        let real = real.or_else(|| recorded.clone());
        Self { real, recorded, event_no: event.event_no.clone(), extra: pivot_json::Extra::new() }
    }

    /// Whether this event is later than another.
    #[inline]
    pub fn is_after(&self, other: &Self) -> bool {
        let key = |moment: &Self| {
            let date = |date: &Option<Lenient<UtcDateTime>>| date.as_ref().and_then(Lenient::value).copied();
            (date(&moment.real), date(&moment.recorded))
        };
        (key(self), &self.event_no) > (key(other), &other.event_no)
    }
}

impl VehicleState {
    /// The logistics status of the vehicle. `None` if no event had one.
    #[inline]
    pub fn logistics_status(&self) -> Option<&LogisticsStatus> {
        self.status.as_ref().map(|record| &record.status)
    }

    /// The platform at which the vehicle is. `None` if it is not at a platform, or if the event did not name it.
    #[inline]
    pub fn place(&self) -> Option<&PlatformMemberRole> {
        self.platform.as_ref().filter(|record| record.present)?.place.as_ref()
    }

    /// The orders of the services that were started and have not ended.
    #[inline]
    pub fn services_under_way(&self) -> impl Iterator<Item = &EventOrder> {
        self.services.iter().filter(|record| record.under_way).map(|record| &record.order)
    }

    /// Applies an event. Returns whether it changed the state, which an outdated or repeated event does not.
    #[inline]
    pub fn apply(&mut self, event: &OutgoingEvent) -> bool {
        let at = EventOrderKey::of(&event.event);
        let extra = pivot_json::Extra::new;
        let event_type = event.event.event_type.clone();
        if let EventDetails::Failure { code, message } = event.details() {
            let (code, message) = (code.clone(), message.map(str::to_owned));
            let record = FailureRecord { at: at.clone(), event_type, code, message, extra: extra() };
            return replace(&mut self.failure, record, |record| &record.at);
        }
        let mut changed = false;
        if let Some(status) = event.vehicle_account.as_ref().and_then(|account| account.logistics_status.clone()) {
            let record = StatusRecord { at: at.clone(), status, extra: extra() };
            changed |= replace(&mut self.status, record, |record| &record.at);
        }
        match event_type {
            EventType::ReceiptExecution | EventType::ExitExecution => {
                let present = event_type == EventType::ReceiptExecution;
                let platform = event.operation.as_ref().and_then(|operation| operation.platform.as_ref());
                let place = platform.and_then(|platform| platform.member_role.clone());
                let record = PlatformRecord { at: at.clone(), present, place, extra: extra() };
                changed |= replace(&mut self.platform, record, |record| &record.at);
            }
            EventType::TransportAvailable | EventType::TransportUnavailable => {
                let available = event_type == EventType::TransportAvailable;
                let record = TransportRecord { at: at.clone(), available, extra: extra() };
                changed |= replace(&mut self.transport, record, |record| &record.at);
            }
            EventType::ServiceStarted | EventType::ServiceEnded => {
                let under_way = event_type == EventType::ServiceStarted;
                let orders = event.orders.iter().flatten();
                let record = |order: &EventOrder| ServiceRecord {
                    at: at.clone(),
                    under_way,
                    order: order.clone(),
                    extra: extra(),
                };
                changed |= self.record_services(orders.map(record).collect());
            }
            _ => {}
        }
        let record = LastRecord { at, event_type, extra: extra() };
        changed | replace(&mut self.last, record, |record| &record.at)
    }
}

/// Replaces a record by a later one.
#[inline]
fn replace<T>(known: &mut Option<T>, record: T, at: fn(&T) -> &EventOrderKey) -> bool {
    let newer = known.as_ref().is_none_or(|known| at(&record).is_after(at(known)));
    if newer {
        *known = Some(record);
    }
    newer
}

#[cfg(test)]
mod tests;

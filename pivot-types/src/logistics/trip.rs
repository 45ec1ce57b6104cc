//! The assignment of a trip to a carrier, sent by E4Cars.
//!
//! The vendor's description of this message is known in part: the transport operations and some fields of the event are
//! not. What has no field here is kept in `extra`. Nothing is known to be required, so any field may be absent.
//!
//! Source: \[vendor\].

use pivot_json::Lenient;
use pivot_json_derive::{Builder, JsonObject};

use super::event::NamedCode;
use super::parts::DatePair;
use super::vocabulary::{App, EventFamily, EventType};
use crate::UtcDateTime;

pivot_json::open_enum! {
    /// The kind of an outgoing message, as its `kind` says. Vehicle events have none.
    ///
    /// Source: \[vendor\].
    pub enum OutgoingKind {
        /// A trip of a carrier.
        Trip = "trip",
    }
}

/// The message that tells a carrier of a trip.
///
/// Source: \[vendor\].
///
/// ```
/// use pivot_types::OutgoingTrip;
///
/// let trip: OutgoingTrip = pivot_json::from_slice(include_bytes!("../../fixtures/e4cars/trip.json"))?;
/// let event = trip.outgoing_event.and_then(|outgoing| outgoing.event).expect("the example has an event");
/// assert_eq!(event.event_no.as_deref(), Some("E-MOS-20251013-00150"));
/// # Ok::<(), pivot_json::DecodeError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Builder, JsonObject)]
#[non_exhaustive]
pub struct OutgoingTrip {
    /// Metadata of the message.
    pub header: Option<TripHeader>,
    /// The event and the trip that it concerns.
    pub outgoing_event: Option<TripAssignment>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    #[builder(default)]
    pub extra: pivot_json::Extra,
}

/// Metadata of a trip message. Its number is called `message_no`, unlike in the
/// [`Header`](super::event::Header) of vehicle events.
#[derive(Clone, Debug, Default, PartialEq, Builder, JsonObject)]
#[non_exhaustive]
pub struct TripHeader {
    /// When the message was sent.
    pub message_date: Option<Lenient<UtcDateTime>>,
    /// The number of the message.
    pub message_no: Option<String>,
    /// The application that sent the message.
    pub app: Option<App>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    #[builder(default)]
    pub extra: pivot_json::Extra,
}

/// An event of a trip, with its sender and its recipient.
#[derive(Clone, Debug, Default, PartialEq, Builder, JsonObject)]
#[non_exhaustive]
pub struct TripAssignment {
    /// The kind of message, [`OutgoingKind::Trip`].
    pub kind: Option<OutgoingKind>,
    /// The kind of movement. Its values are not documented.
    pub movement_type: Option<String>,
    /// The software that issued the message.
    pub issuer: Option<TripIssuer>,
    /// The recipient.
    pub receiver: Option<TripReceiver>,
    /// The event itself.
    pub event: Option<TripEvent>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    #[builder(default)]
    pub extra: pivot_json::Extra,
}

/// The software that issued a trip message.
#[derive(Clone, Debug, Default, PartialEq, Builder, JsonObject)]
#[non_exhaustive]
pub struct TripIssuer {
    /// The name of the software.
    pub origin_software: Option<App>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    #[builder(default)]
    pub extra: pivot_json::Extra,
}

/// The recipient of a trip message.
#[derive(Clone, Debug, Default, PartialEq, Builder, JsonObject)]
#[non_exhaustive]
pub struct TripReceiver {
    /// The carrier.
    pub provider: Option<Provider>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    #[builder(default)]
    pub extra: pivot_json::Extra,
}

/// A carrier.
#[derive(Clone, Debug, Default, PartialEq, Builder, JsonObject)]
#[non_exhaustive]
pub struct Provider {
    /// The carrier's code.
    pub code: Option<String>,
    /// The code of the carrier's account.
    pub account_code: Option<String>,
    /// The carrier's name.
    pub name: Option<String>,
    /// The company that the carrier belongs to. A carrier's flows name it by its code in their path.
    ///
    /// Source: \[vendor\] for the field; \[guess\] that the path has the same code.
    pub logistics_company: Option<NamedCode>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    #[builder(default)]
    pub extra: pivot_json::Extra,
}

/// The core data of a trip's event.
#[derive(Clone, Debug, Default, PartialEq, Builder, JsonObject)]
#[non_exhaustive]
pub struct TripEvent {
    /// The number that identifies the event.
    pub event_no: Option<String>,
    /// The family of the event.
    pub family: Option<EventFamily>,
    /// The kind of event. Its values are not documented for trips.
    #[json(rename = "type")]
    pub event_type: Option<EventType>,
    /// The software that the event comes from.
    pub origin_software: Option<App>,
    /// When the event actually happened.
    pub real_date: Option<DatePair>,
    /// When the event was recorded.
    pub creation_datetime_utc: Option<Lenient<UtcDateTime>>,
    /// Remarks for people.
    #[builder(items)]
    pub comments: Option<Vec<String>>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    #[builder(default)]
    pub extra: pivot_json::Extra,
}

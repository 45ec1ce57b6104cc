//! Everything that E4Cars sends to an endpoint, in one type.

use std::fmt;
use std::future::Future;

use pivot_core::webhook::{Authenticator, EventDecoder, EventPart, HandlerError, Receiver, ReceiverBuilder};
use pivot_json::{DecodeError, RawJson};
use pivot_types::logistics::EventDetails;
use pivot_types::{OutgoingTrip, OutgoingVehicleServicesPivot, VehicleStatusEvent};
use sha2::{Digest, Sha256};

use super::envelope::envelope_of;
use super::head::{Form, Head};

/// How messages are decoded and identified; [`count_drift`](EventDecoder::count_drift) is for those that were stored
/// undecoded.
pub static MESSAGE: EventDecoder<Message> = EventDecoder::new("e4cars", parse_message, |message| &message.identity)
    .with_parts(|message, look| match &message.content {
        MessageContent::VehicleServices(pivot) => look(EventPart::new(name_of(pivot), "", &**pivot)),
        MessageContent::VehicleStatus(status) => look(EventPart::new("VehicleStatus", "", &**status)),
        MessageContent::Trip(trip) => look(EventPart::new("Trip", "", &**trip)),
        MessageContent::Other(_) => {}
    });

/// The name of an event in the description of the API.
#[inline]
pub(super) fn name_of(pivot: &OutgoingVehicleServicesPivot) -> &'static str {
    let event = &pivot.outgoing_event;
    match event.details() {
        EventDetails::Platform(_) => "PlatformEvent",
        EventDetails::Service(_) => "ServiceEvent",
        EventDetails::OrderCreation(_) => "OrderCreation",
        // A failure is told in the form of the event that failed.
        _ if event.orders.is_some() => "ServiceEvent",
        _ => "PlatformEvent",
    }
}

/// What a message holds.
///
/// | in the body | content |
/// |---|---|
/// | `outgoing_event` with the `kind` `trip` | [`Trip`](Self::Trip) |
/// | `outgoing_event` without a `kind`, or with `orders` or an `operation` | [`VehicleServices`](Self::VehicleServices) |
/// | `event`, and `vin`, `license_plate` or `vehicle_account` at the top level; without an `outgoing_event`, or with an empty one | [`VehicleStatus`](Self::VehicleStatus) |
/// | any other object or list | [`Other`](Self::Other) |
///
/// Source: \[vendor\] for the four forms; \[guess\] for the rules that tell them apart.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum MessageContent {
    /// An event of a vehicle at a platform, of its services, or the creation of its orders; see
    /// [`details`](pivot_types::logistics::OutgoingEvent::details).
    ///
    /// Source: \[doc\]; \[vendor\] for the creation of orders.
    VehicleServices(Box<OutgoingVehicleServicesPivot>),
    /// The progress of a vehicle.
    ///
    /// Source: \[vendor\].
    VehicleStatus(Box<VehicleStatusEvent>),
    /// The assignment of a trip to a carrier.
    ///
    /// Source: \[vendor\].
    Trip(Box<OutgoingTrip>),
    /// A message of another form, unmodified: a body that was agreed with E4Cars, or one that this version does not know.
    /// The `Debug` output shows its size only, since it may contain links with tokens.
    ///
    /// Source: \[doc\] that bodies can be agreed.
    Other(RawJson),
}

impl fmt::Debug for MessageContent {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::VehicleServices(pivot) => f.debug_tuple("VehicleServices").field(pivot).finish(),
            Self::VehicleStatus(status) => f.debug_tuple("VehicleStatus").field(status).finish(),
            Self::Trip(trip) => f.debug_tuple("Trip").field(trip).finish(),
            Self::Other(raw) => write!(f, "Other({} bytes)", raw.as_json().len()),
        }
    }
}

/// A message that E4Cars sent, and what identifies it.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    identity: String,
    content: MessageContent,
}

impl Message {
    /// What identifies the message: two deliveries with the same identity are one message. It is the identity of its
    /// [`Envelope`](super::Envelope), or, for a message that lacks a part of that, a hash of its body.
    #[inline]
    pub fn identity(&self) -> &str {
        &self.identity
    }

    /// What the message holds.
    #[inline]
    pub fn content(&self) -> &MessageContent {
        &self.content
    }

    /// What the message holds.
    #[inline]
    pub fn into_content(self) -> MessageContent {
        self.content
    }
}

/// Decodes a message of any form from the body of a delivery. An array with one message is accepted. Malformed JSON is
/// accepted if its meaning is certain; see [`pivot_json::from_slice`].
///
/// # Errors
/// Returns an error if the body is not JSON, if it is neither an object nor an array, or if it is empty. An event of a
/// vehicle must have a number (`event_no`) and a type, as the document requires; nothing else costs a message.
///
/// ```
/// use e4cars_client::webhook::{MessageContent, parse_message};
///
/// let body = br#"{"vin": "VF000000000000001", "event": {"family": "f", "type": "t"}}"#;
/// let MessageContent::VehicleStatus(status) = parse_message(body)?.into_content() else { panic!("a status") };
/// assert_eq!(status.event.unwrap().family.unwrap().as_str(), "f");
/// # Ok::<(), pivot_json::DecodeError>(())
/// ```
#[inline]
pub fn parse_message(body: &[u8]) -> Result<Message, DecodeError> {
    let head = Head::read(body)?;
    let content = match head.form() {
        Form::VehicleServices => MessageContent::VehicleServices(Box::new(super::parse(body)?)),
        Form::VehicleStatus => MessageContent::VehicleStatus(pivot_json::from_slice_or_single(body).map(Box::new)?),
        Form::Trip => MessageContent::Trip(pivot_json::from_slice_or_single(body).map(Box::new)?),
        Form::Other => MessageContent::Other(pivot_json::from_slice(body)?),
    };
    let identity = envelope_of(&head).identity.unwrap_or_else(|| hash(body));
    Ok(Message { identity, content })
}

/// Returns a builder of a receiver that calls `handler` once for each message, whatever its form; see
/// [`Receiver::builder`].
///
/// [`receiver`](super::receiver) takes events of vehicles only: for it, a trip is such an event, and a status is
/// malformed. Use this one for an endpoint that receives more.
///
/// ```
/// use e4cars_client::webhook::{self, Authenticator, MessageContent};
///
/// let authenticator = Authenticator::query("key", "the subscription's key");
/// let receiver = webhook::message_receiver(authenticator, |message| async move {
///     match message.into_content() {
///         MessageContent::VehicleServices(pivot) => println!("{:?}", pivot.outgoing_event.details()),
///         MessageContent::VehicleStatus(status) => println!("{:?}", status.vehicle_account),
///         MessageContent::Trip(trip) => println!("{:?}", trip.outgoing_event),
///         other => println!("{other:?}"),
///     }
///     Ok(())
/// });
/// let receiver = receiver.build();
/// ```
#[inline]
pub fn message_receiver<F>(
    authenticator: Authenticator,
    handler: impl Fn(Message) -> F + Send + Sync + 'static,
) -> ReceiverBuilder<Message>
where
    F: Future<Output = Result<(), HandlerError>> + Send + 'static,
{
    Receiver::builder(&MESSAGE, authenticator, handler)
}

/// The body's SHA-256 in hexadecimal, marked so that it is no identity that the vendor gives.
#[inline]
fn hash(body: &[u8]) -> String {
    use std::fmt::Write;

    Sha256::digest(body).iter().fold("sha256:".to_owned(), |mut text, byte| {
        // Writing to a string never fails.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

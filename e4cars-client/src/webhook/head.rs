//! Tells E4Cars' messages apart, and reads what identifies them.

use pivot_core::is_identity;
use pivot_json::{DecodeError, Extra, RawJson};
use pivot_json_derive::JsonObject;
use pivot_types::logistics::{EventType, OutgoingEvent, OutgoingKind};

/// What tells one message from another, and which one it is. The rest of the message is in `extra`.
#[derive(Debug, JsonObject)]
pub(super) struct Head {
    pub outgoing_event: Option<OutgoingHead>,
    pub vin: Option<String>,
    pub license_plate: Option<String>,
    pub vehicle_account: Option<VehicleHead>,
    pub event: Option<EventHead>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// The part of a message that vehicle events and trips share.
#[derive(Debug, JsonObject)]
pub(super) struct OutgoingHead {
    pub kind: Option<String>,
    pub event: Option<EventHead>,
    pub vehicle_account: Option<VehicleHead>,
    pub orders: Option<RawJson>,
    pub operation: Option<RawJson>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// The event of a message.
#[derive(Debug, JsonObject)]
pub(super) struct EventHead {
    pub event_no: Option<String>,
    pub family: Option<String>,
    #[json(rename = "type")]
    pub event_type: Option<String>,
    pub creation_datetime_utc: Option<String>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// The vehicle of a message.
#[derive(Debug, JsonObject)]
pub(super) struct VehicleHead {
    pub vin: Option<String>,
    pub vehicle_account_no: Option<String>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// The form of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    VehicleServices,
    VehicleStatus,
    Trip,
    Other,
}

impl Head {
    /// Reads the head of a body, which may be a list of one message. A list of several has none of the known forms.
    ///
    /// # Errors
    /// Returns an error if the body is not JSON, neither an object nor a list, or empty; or if it has an
    /// `outgoing_event` that is no object.
    #[inline]
    pub(super) fn read(body: &[u8]) -> Result<Self, DecodeError> {
        let mut head = match pivot_json::from_slice_or_single::<Self>(body) {
            Ok(head) => head,
            Err(error) => match pivot_json::from_slice::<RawJson>(body) {
                Ok(raw) if raw.as_json().starts_with('[') && raw.as_json() != "[]" => return Ok(Self::unknown()),
                _ => return Err(error),
            },
        };
        if head.is_set_aside("outgoing_event") {
            return Err(DecodeError::at("outgoing_event", "expected an object"));
        }
        // An empty part next to a whole status is none: PHP writes it for nothing.
        if head.event.is_some() && head.is_about_a_vehicle() {
            head.outgoing_event = head.outgoing_event.filter(|outgoing| !outgoing.is_empty());
        }
        // Where a number and a type must be, they are also found in a list of one, and an event under a number.
        if head.outgoing_event.as_ref().is_some_and(|outgoing| !outgoing.is_whole())
            && let Ok(pivot) = super::parse(body)
        {
            head.outgoing_event = Some(OutgoingHead::of(&pivot.outgoing_event));
        }
        if head.form() == Form::Other && pivot_json::to_string(&head) == "{}" {
            return Err(DecodeError::at("", "empty, where a message is expected"));
        }
        Ok(head)
    }

    #[inline]
    fn unknown() -> Self {
        pivot_json::Json::placeholder()
    }

    /// Which of the vendor's forms the message has.
    #[inline]
    pub(super) fn form(&self) -> Form {
        match (&self.outgoing_event, &self.event) {
            (Some(outgoing), _) => outgoing.form(),
            (None, Some(_)) if self.is_about_a_vehicle() => Form::VehicleStatus,
            (None, _) => Form::Other,
        }
    }

    /// Whether anything is said of a vehicle, readable or not.
    #[inline]
    fn is_about_a_vehicle(&self) -> bool {
        let is_readable = self.vin.is_some() || self.license_plate.is_some() || self.vehicle_account.is_some();
        is_readable || ["vin", "license_plate", "vehicle_account"].into_iter().any(|name| self.is_set_aside(name))
    }

    /// Whether a field is there and cannot be read.
    #[inline]
    fn is_set_aside(&self, name: &str) -> bool {
        pivot_json::misfits(self).iter().any(|misfit| misfit.path() == name)
    }

    /// The event, wherever it stands.
    #[inline]
    pub(super) fn event(&self) -> Option<&EventHead> {
        self.outgoing_event.as_ref().map_or(self.event.as_ref(), |outgoing| outgoing.event.as_ref())
    }

    /// The kind that the message says it has.
    #[inline]
    pub(super) fn kind(&self) -> Option<&str> {
        self.outgoing_event.as_ref()?.kind.as_deref()
    }

    /// The vehicle of a status, as E4Cars numbers it, or else its VIN as it came.
    #[inline]
    pub(super) fn account(&self) -> Option<&str> {
        let account = self.vehicle_account.as_ref().and_then(|account| named(account.vehicle_account_no.as_ref()));
        account.or(named(self.vin.as_ref()))
    }

    /// The vehicle that the message concerns: its VIN, in capitals and without space around it, since those do not tell
    /// vehicles apart; or else E4Cars' number of it.
    #[inline]
    pub(super) fn vehicle(&self) -> Option<String> {
        let account = match &self.outgoing_event {
            Some(outgoing) => outgoing.vehicle_account.as_ref(),
            None => self.vehicle_account.as_ref(),
        };
        let vin = if self.outgoing_event.is_some() { None } else { named(self.vin.as_ref()) };
        let vin = vin.or(account.and_then(|account| named(account.vin.as_ref())));
        let vin = vin.map(|vin| vin.trim().to_ascii_uppercase());
        vin.or_else(|| account.and_then(|account| named(account.vehicle_account_no.as_ref())).map(str::to_owned))
    }

    /// Whether this client has a type for the message and its kind of event.
    #[inline]
    pub(super) fn is_known(&self) -> bool {
        match (self.form(), self.event()) {
            (Form::VehicleServices, Some(EventHead { event_no: Some(number), event_type: Some(event_type), .. })) => {
                is_identity(number) && EventType::from(event_type.as_str()).is_known()
            }
            (Form::VehicleServices, _) | (Form::Other, _) => false,
            (Form::VehicleStatus | Form::Trip, _) => true,
        }
    }
}

impl OutgoingHead {
    #[inline]
    fn is_empty(&self) -> bool {
        matches!(pivot_json::to_string(self).as_str(), "{}" | "[]")
    }

    #[inline]
    fn is_whole(&self) -> bool {
        self.event.as_ref().is_some_and(|event| event.event_no.is_some() && event.event_type.is_some())
    }

    /// What is needed of a vehicle event that was read.
    #[inline]
    fn of(read: &OutgoingEvent) -> Self {
        let event = EventHead {
            event_no: Some(read.event.event_no.clone()),
            family: None,
            event_type: Some(read.event.event_type.as_str().to_owned()),
            creation_datetime_utc: None,
            extra: Extra::new(),
        };
        let vehicle_account = read.vehicle_account.as_ref().map(|account| VehicleHead {
            vin: account.vin.as_ref().map(|vin| vin.text().into_owned()),
            vehicle_account_no: account.vehicle_account_no.clone(),
            extra: Extra::new(),
        });
        Self {
            kind: read.extra.get("kind").and_then(|kind| kind.read().ok()),
            event: Some(event),
            vehicle_account,
            orders: read.orders.as_ref().map(|orders| RawJson::of(orders)),
            operation: read.operation.as_ref().map(|operation| RawJson::of(operation)),
            extra: Extra::new(),
        }
    }

    #[inline]
    fn form(&self) -> Form {
        let has = |part: &Option<RawJson>| part.as_ref().is_some_and(|part| !part.is_null());
        match non_blank(self.kind.as_ref()) {
            None => Form::VehicleServices,
            Some(kind) if kind.trim().eq_ignore_ascii_case(OutgoingKind::Trip.as_str()) => Form::Trip,
            // Only trips have a kind, as far as is known; what a vehicle event is made of is one all the same.
            Some(_) if has(&self.orders) || has(&self.operation) => Form::VehicleServices,
            Some(_) => Form::Other,
        }
    }
}

/// A text that names something; under one that does not, such as `null` or `0`, different vehicles would be taken for one.
#[inline]
fn named(text: Option<&String>) -> Option<&str> {
    text.map(String::as_str).filter(|text| is_identity(text))
}

/// A text that is not blank.
#[inline]
fn non_blank(text: Option<&String>) -> Option<&str> {
    text.map(String::as_str).filter(|text| !text.trim().is_empty())
}

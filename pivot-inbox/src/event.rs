//! Events in a store: what goes in, what a handler gets, what an operator sees.

use std::fmt;
use std::str::FromStr;

use bytes::Bytes;

use pivot_core::webhook::TraceContext;

use crate::identity::Identity;
use crate::timestamp::Timestamp;

/// An event's number in its store, in the order in which events were received.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventId(pub i64);

impl fmt::Display for EventId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for EventId {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

/// Where an event is on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventState {
    /// It is to be handled: now, at a later time, or when the events before it with the same order key are finished.
    Waiting,
    /// A worker has leased it.
    InProgress,
    /// It was handled.
    Done,
    /// It failed as often as it may.
    Dead,
    /// It cannot be handled by this version of the program: see [`ParkReason`].
    Parked,
    /// An operator decided that it is not to be handled.
    Discarded,
}

impl EventState {
    /// All states, in the order of an event's life.
    pub const ALL: [Self; 6] = [Self::Waiting, Self::InProgress, Self::Done, Self::Dead, Self::Parked, Self::Discarded];

    /// Its name, as in `in_progress`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::InProgress => "in_progress",
            Self::Done => "done",
            Self::Dead => "dead",
            Self::Parked => "parked",
            Self::Discarded => "discarded",
        }
    }
}

impl fmt::Display for EventState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for EventState {
    type Err = UnknownName;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|state| state.as_str() == text).ok_or(UnknownName)
    }
}

/// Why an event is parked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParkReason {
    /// Its body could not be read.
    Unreadable,
    /// Its body could be read, and is of a kind that this version does not know.
    UnknownKind,
}

impl ParkReason {
    /// Its name, as in `unknown_kind`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Unreadable => "unreadable",
            Self::UnknownKind => "unknown_kind",
        }
    }
}

impl fmt::Display for ParkReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for ParkReason {
    type Err = UnknownName;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        [Self::Unreadable, Self::UnknownKind].into_iter().find(|reason| reason.as_str() == text).ok_or(UnknownName)
    }
}

/// That a text names no state or reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a name that is known here")]
pub struct UnknownName;

/// What an event is recognised, ordered and chosen by; read from its body.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Classification {
    /// What tells it from other events of its source.
    pub identity: Identity,
    /// Events of one source with the same key are handled one after the other, as they were received. `None` if the
    /// event may be handled beside any other.
    pub order_key: Option<String>,
    /// Its kind, in the vendor's word.
    pub event_type: Option<String>,
    /// Why it cannot be handled, and in words. `None` if it can.
    pub parked: Option<(ParkReason, String)>,
}

/// An event to be stored.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct NewEvent {
    /// Who sent it, as in `e4cars`.
    pub source: String,
    /// What is known of it.
    pub classification: Classification,
    /// When its delivery came, by the clock of the machine that received it.
    pub received_at: Timestamp,
    /// The bytes as they were delivered, decoded from their content coding unless [`coding`](Self::coding) names one.
    pub body: Bytes,
    /// The content coding that the body is still in, as a file name's ending: `gz` or `deflate`. `None`, except for a
    /// body that could not be decoded.
    pub coding: Option<String>,
    /// The trace that its delivery belongs to. `None` if the sender said nothing of one.
    pub trace: Option<TraceContext>,
}

/// An event as a handler gets it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct InboxEvent {
    /// Its number in the store.
    pub id: EventId,
    /// Who sent it, as in `e4cars`.
    pub source: String,
    /// What tells it from other events of its source, as it is stored: the same at every attempt, and in every store. Good
    /// for making effects elsewhere idempotent.
    pub identity: String,
    /// Events of one source with the same key come one after the other.
    pub order_key: Option<String>,
    /// Its kind, in the vendor's word.
    pub event_type: Option<String>,
    /// When its first delivery came.
    pub received_at: Timestamp,
    /// Which attempt this is, from 1. From 2 on, effects of an attempt before may be there.
    pub attempt: u32,
    /// How many attempts count towards the number that it may have, this one among them: not those before an operator's
    /// retry, nor those that were interrupted.
    pub counted_attempts: u32,
    /// The trace that the delivery belongs to which stored the event, for the requests of the handler: their parent is this
    /// attempt, whose number is in its span. From a store, the parent is still that of the delivery. `None` if the delivery's
    /// sender said nothing of a trace.
    pub trace: Option<TraceContext>,
    /// The content coding that the body is still in; see [`NewEvent::coding`]. Only an event that was parked for it, and was
    /// retried by an operator, has one.
    pub coding: Option<String>,
    /// Its body, decoded from its content coding.
    pub body: Bytes,
}

/// An event as an operator sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EventSummary {
    /// Its number in the store.
    pub id: EventId,
    /// Who sent it, as in `e4cars`.
    pub source: String,
    /// What tells it from other events of its source, as it is stored.
    pub identity: String,
    /// Events of one source with the same key come one after the other.
    pub order_key: Option<String>,
    /// Its kind, in the vendor's word.
    pub event_type: Option<String>,
    /// Where it is on its way.
    pub state: EventState,
    /// Why it is parked; `None` unless it is.
    pub park_reason: Option<ParkReason>,
    /// How many attempts to handle it have begun.
    pub attempts: u32,
    /// When its first delivery came.
    pub received_at: Timestamp,
    /// When it is due, if it waits.
    pub due_at: Timestamp,
    /// When it came to its end; `None` as long as it may still be handled.
    pub finished_at: Option<Timestamp>,
    /// What went wrong last. `None` if nothing did.
    pub last_error: Option<String>,
    /// How many bytes its body has.
    pub body_length: u64,
    /// The content coding that the body is still in; see [`NewEvent::coding`].
    pub coding: Option<String>,
}

/// An event with its body.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct StoredEvent {
    /// What is known of it.
    pub summary: EventSummary,
    /// The trace that its delivery belongs to. `None` if the sender said nothing of one.
    pub trace: Option<TraceContext>,
    /// The bytes as they were delivered; see [`EventSummary::coding`].
    pub body: Bytes,
}

// A store is a crate of its own, and types that may grow cannot be written as literals there.
impl Classification {
    /// With an identity, and nothing else known.
    pub fn new(identity: Identity) -> Self {
        Self { identity, order_key: None, event_type: None, parked: None }
    }
}

impl NewEvent {
    /// An event with a body that is decoded.
    pub fn new(
        source: impl Into<String>,
        classification: Classification,
        received_at: Timestamp,
        body: impl Into<Bytes>,
    ) -> Self {
        Self { source: source.into(), classification, received_at, body: body.into(), coding: None, trace: None }
    }
}

impl InboxEvent {
    /// The event of a summary, at its latest attempt, without a trace.
    pub fn new(summary: EventSummary, counted_attempts: u32, body: Bytes) -> Self {
        Self {
            id: summary.id,
            source: summary.source,
            identity: summary.identity,
            order_key: summary.order_key,
            event_type: summary.event_type,
            received_at: summary.received_at,
            attempt: summary.attempts,
            counted_attempts,
            trace: None,
            coding: summary.coding,
            body,
        }
    }
}

impl EventSummary {
    /// A waiting event of which no attempt has begun.
    pub fn new(id: EventId, source: impl Into<String>, identity: impl Into<String>, received_at: Timestamp) -> Self {
        Self {
            id,
            source: source.into(),
            identity: identity.into(),
            order_key: None,
            event_type: None,
            state: EventState::Waiting,
            park_reason: None,
            attempts: 0,
            received_at,
            due_at: received_at,
            finished_at: None,
            last_error: None,
            body_length: 0,
            coding: None,
        }
    }
}

impl StoredEvent {
    /// An event with its body, without a trace.
    pub fn new(summary: EventSummary, body: impl Into<Bytes>) -> Self {
        Self { summary, trace: None, body: body.into() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_states_and_reasons_are_read_as_they_are_written() {
        for state in EventState::ALL {
            assert_eq!(state.as_str().parse(), Ok(state));
        }
        for reason in [ParkReason::Unreadable, ParkReason::UnknownKind] {
            assert_eq!(reason.as_str().parse(), Ok(reason));
        }
        assert_eq!("Done".parse::<EventState>(), Err(UnknownName));
        assert_eq!("12".parse(), Ok(EventId(12)));
    }
}

//! From a row to an event.

use pivot_inbox::{EventId, EventState, EventSummary, InboxEvent, StoredEvent, Timestamp};
use tokio_postgres::{Error, Row};

use crate::text::original;

/// The columns of a summary, in the order in which they are read here.
pub(crate) const SUMMARY: &str = "id, source, identity, received_at, order_key, event_type, state, park_reason, attempts, \
                                  due_at, finished_at, last_error, coding, octet_length(body)";

/// The columns of an event with its body.
pub(crate) const WHOLE: &str = "id, source, identity, received_at, order_key, event_type, state, park_reason, attempts, \
                                due_at, finished_at, last_error, coding, octet_length(body), body, attempts - forgiven, \
                                traceparent";

pub(crate) fn summary(row: &Row) -> Result<EventSummary, Error> {
    let text = |column| row.try_get::<_, Option<String>>(column).map(|text| text.map(original));
    let (source, identity) = (text(1)?.unwrap_or_default(), text(2)?.unwrap_or_default());
    let mut event = EventSummary::new(EventId(row.try_get(0)?), source, identity, Timestamp(row.try_get(3)?));
    event.order_key = text(4)?;
    event.event_type = text(5)?;
    event.state = state(&text(6)?.unwrap_or_default());
    event.park_reason = text(7)?.and_then(|text| text.parse().ok());
    event.attempts = number(row.try_get(8)?);
    event.due_at = Timestamp(row.try_get(9)?);
    event.finished_at = row.try_get::<_, Option<i64>>(10)?.map(Timestamp);
    event.last_error = text(11)?;
    event.coding = text(12)?;
    event.body_length = u64::try_from(row.try_get::<_, i32>(13)?).unwrap_or_default();
    Ok(event)
}

pub(crate) fn whole(row: &Row) -> Result<StoredEvent, Error> {
    let mut stored = StoredEvent::new(summary(row)?, row.try_get::<_, Vec<u8>>(14)?);
    stored.trace = row.try_get::<_, Option<String>>(16)?.and_then(|text| text.parse().ok());
    Ok(stored)
}

/// A leased event, of a row with all columns.
pub(crate) fn leased(row: &Row) -> Result<InboxEvent, Error> {
    let stored = whole(row)?;
    let mut event = InboxEvent::new(stored.summary, number(row.try_get(15)?), stored.body);
    event.trace = stored.trace;
    Ok(event)
}

/// Attempts are counted from 0, and nobody lives to see them leave the range.
fn number(stored: i64) -> u32 {
    u32::try_from(stored.max(0)).unwrap_or(u32::MAX)
}

/// The column has no other values; `ready` and `behind` are both waiting.
fn state(text: &str) -> EventState {
    match text {
        "leased" => EventState::InProgress,
        other => other.parse().unwrap_or(EventState::Waiting),
    }
}

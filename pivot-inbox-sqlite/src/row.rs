//! From a row to an event.

use bytes::Bytes;
use pivot_inbox::{EventId, EventState, EventSummary, StoredEvent, Timestamp};
use rusqlite::Row;

/// The columns of a summary, in the order in which they are read here.
pub(crate) const SUMMARY: &str = "id, source, identity, received_at, order_key, event_type, state, park_reason, attempts, \
                                  due_at, finished_at, last_error, coding, length(body)";

/// The columns of an event with its body.
pub(crate) const WHOLE: &str = "id, source, identity, received_at, order_key, event_type, state, park_reason, attempts, \
                                due_at, finished_at, last_error, coding, length(body), body, attempts - forgiven, \
                                traceparent";

pub(crate) fn summary(row: &Row<'_>) -> rusqlite::Result<EventSummary> {
    let mut event = EventSummary::new(
        EventId(row.get(0)?),
        row.get::<_, String>(1)?,
        row.get::<_, String>(2)?,
        Timestamp(row.get(3)?),
    );
    event.order_key = row.get(4)?;
    event.event_type = row.get(5)?;
    event.state = state(&row.get::<_, String>(6)?);
    event.park_reason = row.get::<_, Option<String>>(7)?.and_then(|text| text.parse().ok());
    event.attempts = row.get(8)?;
    event.due_at = Timestamp(row.get(9)?);
    event.finished_at = row.get::<_, Option<i64>>(10)?.map(Timestamp);
    event.last_error = row.get(11)?;
    event.coding = row.get(12)?;
    event.body_length = row.get(13)?;
    Ok(event)
}

pub(crate) fn whole(row: &Row<'_>) -> rusqlite::Result<StoredEvent> {
    let mut stored = StoredEvent::new(summary(row)?, Bytes::from(row.get::<_, Vec<u8>>(14)?));
    stored.trace = row.get::<_, Option<String>>(16)?.and_then(|text| text.parse().ok());
    Ok(stored)
}

/// How many attempts count towards the number that the event may have, of a row with all columns.
pub(crate) fn counted(row: &Row<'_>) -> rusqlite::Result<u32> {
    row.get(15)
}

/// The column has no other values; `ready` and `behind` are both waiting.
fn state(text: &str) -> EventState {
    match text {
        "leased" => EventState::InProgress,
        other => other.parse().unwrap_or(EventState::Waiting),
    }
}

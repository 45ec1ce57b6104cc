//! Storing an event, once.

use pivot_inbox::{EventId, Inserted, NewEvent, Timestamp};
use rusqlite::{Connection, OptionalExtension, params};

use crate::queue::undoable;

const INSERT: &str = "
    INSERT INTO events (source, identity, order_key, event_type, state, park_reason, received_at, due_at, finished_at,
        last_error, coding, body, traceparent)
    VALUES (?1, ?2, ?3, ?4,
        CASE
            WHEN ?5 IS NOT NULL THEN 'parked'
            WHEN ?3 IS NOT NULL AND EXISTS (
                SELECT 1 FROM events
                WHERE source = ?1 AND order_key = ?3 AND order_key IS NOT NULL AND state IN ('ready', 'leased')
            ) THEN 'behind'
            ELSE 'ready'
        END,
        ?5, ?6, ?6, CASE WHEN ?5 IS NOT NULL THEN ?6 END, ?7, ?8, ?9, ?10)
    ON CONFLICT (source, identity) DO NOTHING";

/// Stores an event unless one with its identity is there. When it fails, nothing is changed.
pub(crate) fn insert(connection: &Connection, event: &NewEvent) -> rusqlite::Result<Inserted> {
    let identity = event.classification.identity.stored();
    if let Some(id) = insert_new(connection, event, &identity)? {
        return Ok(Inserted::New(id));
    }
    let (id, received_at, is_same) = known(connection, event, &identity)?;
    let window = event.classification.identity.window();
    if window.is_none_or(|window| received_at.plus(window) >= event.received_at) {
        return Ok(Inserted::Duplicate { id, differs: !is_same });
    }
    undoable(connection, || {
        let inserted = insert_again(connection, event, &identity, id);
        (inserted.is_ok(), inserted)
    })?
}

/// Stores an event whose identity belonged to another until its window was over. The earlier one keeps it in a form that no
/// other has.
fn insert_again(
    connection: &Connection,
    event: &NewEvent,
    identity: &str,
    earlier: EventId,
) -> rusqlite::Result<Inserted> {
    let mut rename = connection.prepare_cached("UPDATE events SET identity = identity || '#' || id WHERE id = ?1")?;
    rename.execute([earlier.0])?;
    match insert_new(connection, event, identity)? {
        Some(id) => Ok(Inserted::New(id)),
        // Nobody else writes in between.
        None => Err(rusqlite::Error::StatementChangedRows(0)),
    }
}

fn insert_new(connection: &Connection, event: &NewEvent, identity: &str) -> rusqlite::Result<Option<EventId>> {
    let known = &event.classification;
    let parked = known.parked.as_ref();
    let changed = connection.prepare_cached(INSERT)?.execute(params![
        event.source,
        identity,
        known.order_key,
        known.event_type,
        parked.map(|(reason, _)| reason.as_str()),
        event.received_at.0,
        parked.map(|(_, problem)| problem),
        event.coding,
        event.body.as_ref(),
        event.trace.map(|trace| trace.to_string()),
    ])?;
    Ok((changed > 0).then(|| EventId(connection.last_insert_rowid())))
}

/// The event with an identity: its number, when it was received, and whether its body is the same.
fn known(connection: &Connection, event: &NewEvent, identity: &str) -> rusqlite::Result<(EventId, Timestamp, bool)> {
    let sql = "SELECT id, received_at, body = ?3 FROM events WHERE source = ?1 AND identity = ?2";
    let mut statement = connection.prepare_cached(sql)?;
    statement.query_row(params![event.source, identity, event.body.as_ref()], |row| {
        Ok((EventId(row.get(0)?), Timestamp(row.get(1)?), row.get(2)?))
    })
}

/// The event of a source with an identity.
pub(crate) fn find(connection: &Connection, source: &str, identity: &str) -> rusqlite::Result<Option<EventId>> {
    let mut statement = connection.prepare_cached("SELECT id FROM events WHERE source = ?1 AND identity = ?2")?;
    statement.query_row([source, identity], |row| row.get(0).map(EventId)).optional()
}

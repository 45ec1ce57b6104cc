//! Leasing events, and what becomes of leased ones.

use pivot_inbox::{AfterFailure, EventId, Failure, InboxEvent, Lease, LeaseRequest, Timestamp};
use rusqlite::{Connection, OptionalExtension, params};

use crate::row;

/// The key of an event that has one: its source, and its order key.
pub(crate) type Key = (String, String);

/// What waits no more: leases that have ended, and waits for a next attempt.
const ENDED: [&str; 2] = [
    "UPDATE events SET state = 'ready', due_at = ?1, since = NULL, lease_until = NULL
     WHERE state = 'leased' AND lease_until <= ?1",
    "UPDATE events SET since = NULL WHERE state = 'ready' AND since IS NOT NULL AND due_at <= ?1",
];

/// What began later than now begins now, and takes as long as it was to.
const AHEAD: [&str; 2] = [
    "UPDATE events SET lease_until = ?1 + max(lease_until - since, 0), since = ?1
     WHERE state = 'leased' AND since > ?1",
    "UPDATE events SET due_at = ?1 + max(due_at - since, 0), since = ?1
     WHERE state = 'ready' AND since IS NOT NULL AND since > ?1",
];

/// Lets waits and leases that began later than now begin now: two starts of a program may disagree on the time.
pub(crate) fn begin_again(connection: &Connection, now: Timestamp) -> rusqlite::Result<()> {
    AHEAD.iter().try_for_each(|sql| connection.prepare_cached(sql)?.execute([now.0]).map(|_| ()))
}

/// Leases events that are due.
pub(crate) fn lease(connection: &Connection, request: LeaseRequest) -> rusqlite::Result<Vec<InboxEvent>> {
    for sql in ENDED {
        connection.prepare_cached(sql)?.execute([request.now.0])?;
    }
    let limit = usize::try_from(request.limit).unwrap_or(usize::MAX);
    let mut leased = Vec::new();
    while leased.len() < limit {
        let due = due(connection, limit - leased.len())?;
        let mut died = false;
        for (id, counted) in due {
            if counted >= request.max_attempts {
                give_up(connection, id, request.now)?;
                died = true;
            } else {
                leased.push(begin(connection, id, request)?);
            }
        }
        // What waited behind a dead one may be due.
        if !died {
            break;
        }
    }
    Ok(leased)
}

fn due(connection: &Connection, limit: usize) -> rusqlite::Result<Vec<(i64, u32)>> {
    let sql = "SELECT id, attempts - forgiven FROM events WHERE state = 'ready' AND since IS NULL
               ORDER BY due_at, id LIMIT ?1";
    let mut statement = connection.prepare_cached(sql)?;
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    statement.query_map([limit], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
}

fn begin(connection: &Connection, id: i64, request: LeaseRequest) -> rusqlite::Result<InboxEvent> {
    let sql = format!(
        "UPDATE events SET state = 'leased', attempts = attempts + 1, lease_until = ?2, since = ?3 WHERE id = ?1
         RETURNING {}",
        row::WHOLE
    );
    connection.prepare_cached(&sql)?.query_row([id, request.until.0, request.now.0], |row| {
        let stored = row::whole(row)?;
        let mut event = InboxEvent::new(stored.summary, row::counted(row)?, stored.body);
        event.trace = stored.trace;
        Ok(event)
    })
}

fn give_up(connection: &Connection, id: i64, at: Timestamp) -> rusqlite::Result<()> {
    let sql = "UPDATE events SET state = 'dead', finished_at = ?2,
                   last_error = coalesce(last_error, 'no attempt came to an end')
               WHERE id = ?1 RETURNING source, order_key";
    let key = connection.prepare_cached(sql)?.query_row([id, at.0], key_of)?;
    promote(connection, key)
}

/// Whether a lease is still held.
pub(crate) fn is_held(connection: &Connection, lease: Lease) -> rusqlite::Result<bool> {
    let sql = "SELECT 1 FROM events WHERE id = ?1 AND attempts = ?2 AND state = 'leased'";
    connection.prepare_cached(sql)?.exists(params![lease.id.0, lease.attempt])
}

/// Notes that an event was handled; whether the lease was held.
pub(crate) fn complete(connection: &Connection, lease: Lease, at: Timestamp) -> rusqlite::Result<bool> {
    let sql = "UPDATE events SET state = 'done', finished_at = ?3, lease_until = NULL
               WHERE id = ?1 AND attempts = ?2 AND state = 'leased' RETURNING source, order_key";
    let mut statement = connection.prepare_cached(sql)?;
    let key = statement.query_row(params![lease.id.0, lease.attempt, at.0], key_of).optional()?;
    finish(connection, key)
}

/// Notes that an attempt failed; whether the lease was held.
pub(crate) fn fail(connection: &Connection, lease: Lease, failure: &Failure) -> rusqlite::Result<bool> {
    let (state, due_at, reason) = match failure.next {
        AfterFailure::RetryAt(at) => ("ready", Some(at.0), None),
        AfterFailure::Park(reason) => ("parked", None, Some(reason.as_str())),
        // Whatever a later version of the trait knows besides, nobody attempts it again by chance.
        _ => ("dead", None, None),
    };
    let sql =
        "UPDATE events SET state = ?3, due_at = coalesce(?4, due_at), since = CASE WHEN ?4 IS NOT NULL THEN ?7 END,
                   park_reason = ?5, last_error = ?6, finished_at = CASE WHEN ?4 IS NULL THEN ?7 END, lease_until = NULL
               WHERE id = ?1 AND attempts = ?2 AND state = 'leased' RETURNING source, order_key";
    let values = params![lease.id.0, lease.attempt, state, due_at, reason, failure.error, failure.at.0];
    let key = connection.prepare_cached(sql)?.query_row(values, key_of).optional()?;
    if due_at.is_some() { Ok(key.is_some()) } else { finish(connection, key) }
}

/// Gives an event back; whether the lease was held.
pub(crate) fn release(connection: &Connection, lease: Lease) -> rusqlite::Result<bool> {
    let sql = "UPDATE events SET state = 'ready', forgiven = forgiven + 1, since = NULL, lease_until = NULL
               WHERE id = ?1 AND attempts = ?2 AND state = 'leased'";
    Ok(connection.prepare_cached(sql)?.execute(params![lease.id.0, lease.attempt])? > 0)
}

/// Takes all leases back: whoever had them is gone.
pub(crate) fn release_all(connection: &Connection) -> rusqlite::Result<usize> {
    let sql = "UPDATE events SET state = 'ready', since = NULL, lease_until = NULL WHERE state = 'leased'";
    connection.execute(sql, [])
}

fn finish(connection: &Connection, key: Option<Option<Key>>) -> rusqlite::Result<bool> {
    let Some(key) = key else { return Ok(false) };
    promote(connection, key)?;
    Ok(true)
}

/// Makes the first of those due that waited behind a finished event.
pub(crate) fn promote(connection: &Connection, key: Option<Key>) -> rusqlite::Result<()> {
    let Some((source, order_key)) = key else { return Ok(()) };
    let sql = "UPDATE events SET state = 'ready' WHERE id = (
                   SELECT id FROM events WHERE source = ?1 AND order_key = ?2 AND state = 'behind' ORDER BY id LIMIT 1
               )";
    connection.prepare_cached(sql)?.execute([source, order_key]).map(|_| ())
}

/// The key, from columns `source` and `order_key`.
pub(crate) fn key_of(row: &rusqlite::Row<'_>) -> rusqlite::Result<Option<Key>> {
    let source = row.get(0)?;
    Ok(row.get::<_, Option<String>>(1)?.map(|order_key| (source, order_key)))
}

/// When the next event is due or the next lease ends.
pub(crate) fn next_due(connection: &Connection) -> rusqlite::Result<Option<Timestamp>> {
    let sql = "SELECT min(at) FROM (
                   SELECT min(due_at) AS at FROM events WHERE state = 'ready' AND since IS NULL
                   UNION ALL SELECT min(due_at) FROM events WHERE state = 'ready' AND since IS NOT NULL
                   UNION ALL SELECT min(lease_until) FROM events WHERE state = 'leased'
               )";
    let at: Option<i64> = connection.prepare_cached(sql)?.query_row([], |row| row.get(0))?;
    Ok(at.map(Timestamp))
}

/// The waiting or leased event that leads a key, and whether it is leased.
pub(crate) fn head(connection: &Connection, key: &Key) -> rusqlite::Result<Option<(EventId, bool)>> {
    let sql = "SELECT id, state = 'leased' FROM events
               WHERE source = ?1 AND order_key = ?2 AND order_key IS NOT NULL AND state IN ('ready', 'leased')";
    let mut statement = connection.prepare_cached(sql)?;
    statement.query_row([&key.0, &key.1], |row| Ok((EventId(row.get(0)?), row.get(1)?))).optional()
}

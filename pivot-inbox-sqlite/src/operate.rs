//! What an operator does, and what is forgotten.

use std::time::Duration;

use pivot_inbox::{
    Classification, EventId, EventState, EventSummary, Filter, Page, Purge, Reclassified, RetentionTime, Stats,
    StoredEvent, Timestamp,
};
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, params, params_from_iter};

use crate::connection::exceeds;
use crate::insert::find;
use crate::lease::{Key, head, key_of, promote};
use crate::row;

/// A page of the events that a filter lets through.
pub(crate) fn list(connection: &Connection, filter: &Filter, page: Page) -> rusqlite::Result<Vec<EventSummary>> {
    let (bound, order, id, limit) = match page {
        Page::Before(id, limit) => ("id < ?", "DESC", id, limit),
        Page::After(id, limit) => ("id > ?", "ASC", id, limit),
        _ => return Ok(Vec::new()),
    };
    let (condition, mut values) = listed(filter, bound, id);
    let sql = format!("SELECT {} FROM events WHERE {condition} ORDER BY id {order} LIMIT ?", row::SUMMARY);
    values.push(Value::from(limit));
    connection.prepare_cached(&sql)?.query_map(params_from_iter(values), row::summary)?.collect()
}

/// What a filter lets through on one side of an event, and the values that this has.
fn listed(filter: &Filter, bound: &str, id: EventId) -> (String, Vec<Value>) {
    let (mut sql, mut values) = (bound.to_owned(), vec![Value::from(id.0)]);
    if let Some(state) = filter.state {
        sql.push_str(in_state(state));
    }
    if let Some(source) = &filter.source {
        // Not by the index of identities, which has them in another order: each page would sort all of the source.
        sql.push_str(" AND +source = ?");
        values.push(Value::from(source.clone()));
    }
    if let Some(key) = &filter.order_key {
        sql.push_str(OF_KEY);
        values.extend(std::iter::repeat_n(Value::from(key.clone()), 3));
    }
    if let Some(forms) = filter.identity_forms() {
        sql.push_str(" AND (identity IN (?, ?) OR substr(identity, 1, 4) = 'id:[' AND instr(identity, ?) > 0)");
        values.extend(forms.map(Value::from));
    }
    (sql, values)
}

/// The events of a key, each found by the index that it is in.
const OF_KEY: &str = " AND id IN (
    SELECT id FROM events WHERE order_key = ? AND order_key IS NOT NULL AND state IN ('ready', 'leased')
    UNION ALL SELECT id FROM events WHERE order_key = ? AND state = 'behind'
    UNION ALL SELECT id FROM events WHERE order_key = ? AND order_key IS NOT NULL
        AND state IN ('done', 'discarded', 'dead', 'parked')
)";

/// The few that are not done are found by their indexes, not by looking through those that are.
fn in_state(state: EventState) -> &'static str {
    match state {
        EventState::Waiting => {
            " AND id IN (SELECT id FROM events WHERE state = 'ready' AND since IS NULL
                 UNION ALL SELECT id FROM events WHERE state = 'ready' AND since IS NOT NULL
                 UNION ALL SELECT id FROM events WHERE state = 'behind')"
        }
        EventState::InProgress => " AND id IN (SELECT id FROM events WHERE state = 'leased')",
        EventState::Dead => " AND id IN (SELECT id FROM events WHERE state IN ('dead', 'parked') AND state = 'dead')",
        EventState::Parked => {
            " AND id IN (SELECT id FROM events WHERE state IN ('dead', 'parked') AND state = 'parked')"
        }
        EventState::Done => " AND state = 'done'",
        EventState::Discarded => " AND state = 'discarded'",
        _ => " AND 0",
    }
}

/// One event with its body.
pub(crate) fn show(connection: &Connection, id: EventId) -> rusqlite::Result<Option<StoredEvent>> {
    let sql = format!("SELECT {} FROM events WHERE id = ?1", row::WHOLE);
    connection.prepare_cached(&sql)?.query_row([id.0], row::whole).optional()
}

/// The column `state` and the key of an event.
fn place(connection: &Connection, id: EventId) -> rusqlite::Result<Option<(String, Option<Key>)>> {
    let mut statement = connection.prepare_cached("SELECT source, order_key, state FROM events WHERE id = ?1")?;
    statement.query_row([id.0], |row| Ok((row.get(2)?, key_of(row)?))).optional()
}

/// Makes an event due, with all its attempts before it; whether it was one that may be.
pub(crate) fn retry(connection: &Connection, id: EventId, at: Timestamp) -> rusqlite::Result<bool> {
    let Some((state, key)) = place(connection, id)? else { return Ok(false) };
    match state.as_str() {
        "ready" | "behind" => {
            let sql = "UPDATE events SET due_at = ?2, since = NULL, forgiven = attempts WHERE id = ?1";
            connection.prepare_cached(sql)?.execute([id.0, at.0])?;
        }
        "dead" | "parked" | "discarded" => wait(connection, id, key, at)?,
        _ => return Ok(false),
    }
    Ok(true)
}

/// Lets a finished event wait again, at its place among those with its key.
fn wait(connection: &Connection, id: EventId, key: Option<Key>, at: Timestamp) -> rusqlite::Result<()> {
    let leads = match &key {
        None => true,
        Some(key) => match head(connection, key)? {
            None => true,
            Some((other, is_leased)) if other < id || is_leased => false,
            Some((other, _)) => {
                connection.prepare_cached("UPDATE events SET state = 'behind' WHERE id = ?1")?.execute([other.0])?;
                true
            }
        },
    };
    let sql = "UPDATE events SET state = ?2, due_at = ?3, since = NULL, forgiven = attempts, finished_at = NULL,
                   park_reason = NULL WHERE id = ?1";
    let state = if leads { "ready" } else { "behind" };
    connection.prepare_cached(sql)?.execute(params![id.0, state, at.0]).map(|_| ())
}

/// Decides that an event is not to be handled; whether it was one that may be decided on.
pub(crate) fn discard(connection: &Connection, id: EventId, at: Timestamp) -> rusqlite::Result<bool> {
    let Some((state, key)) = place(connection, id)? else { return Ok(false) };
    if !matches!(state.as_str(), "ready" | "behind" | "dead" | "parked") {
        return Ok(false);
    }
    let sql = "UPDATE events SET state = 'discarded', finished_at = ?2 WHERE id = ?1";
    connection.prepare_cached(sql)?.execute([id.0, at.0])?;
    if state == "ready" {
        promote(connection, key)?;
    }
    Ok(true)
}

/// Gives a parked event what a later version reads from its body.
pub(crate) fn reclassify(
    connection: &Connection,
    id: EventId,
    read: &Classification,
    at: Timestamp,
) -> rusqlite::Result<Reclassified> {
    let sql = "SELECT source FROM events WHERE id = ?1 AND state = 'parked'";
    let source: Option<String> = connection.prepare_cached(sql)?.query_row([id.0], |row| row.get(0)).optional()?;
    let Some(source) = source else { return Ok(Reclassified::NotParked) };
    let identity = read.identity.stored();
    if let Some(other) = find(connection, &source, &identity)?.filter(|other| *other != id) {
        let sql = "UPDATE events SET state = 'discarded', finished_at = ?2, last_error = ?3 WHERE id = ?1";
        connection.prepare_cached(sql)?.execute(params![id.0, at.0, format!("the same as event {other}")])?;
        return Ok(Reclassified::Duplicate(other));
    }
    let parked = read.parked.as_ref();
    let sql = "UPDATE events SET identity = ?2, order_key = ?3, event_type = ?4,
                   park_reason = ?5, last_error = coalesce(?6, last_error) WHERE id = ?1";
    connection.prepare_cached(sql)?.execute(params![
        id.0,
        identity,
        read.order_key,
        read.event_type,
        parked.map(|(reason, _)| reason.as_str()),
        parked.map(|(_, problem)| problem),
    ])?;
    if parked.is_some() {
        return Ok(Reclassified::Parked);
    }
    wait(connection, id, read.order_key.clone().map(|key| (source, key)), at)?;
    Ok(Reclassified::Waiting)
}

/// The last finished event, by the end of its handling, that is to be forgotten.
pub(crate) fn purge_bound(connection: &Connection, purge: Purge) -> rusqlite::Result<Option<(i64, i64)>> {
    let by_age = purge.finished_before.map(|before| (before.0.saturating_sub(1), i64::MAX));
    let Some(keep) = purge.keep_finished else { return Ok(by_age) };
    let sql = "SELECT finished_at, id FROM events WHERE state IN ('done', 'discarded')
               ORDER BY finished_at DESC, id DESC LIMIT 1 OFFSET ?1";
    let keep = i64::try_from(keep).unwrap_or(i64::MAX);
    let by_number =
        connection.prepare_cached(sql)?.query_row([keep], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    Ok(by_age.max(by_number))
}

/// Forgets finished events up to a bound, and dead ones by their age; but never the last, whose number would be given again.
pub(crate) fn purge(connection: &Connection, bound: Option<(i64, i64)>, purge: Purge) -> rusqlite::Result<u64> {
    let mut count = 0;
    if let Some((at, id)) = bound {
        let sql = "DELETE FROM events WHERE id IN (
                       SELECT id FROM events WHERE state IN ('done', 'discarded') AND (finished_at, id) <= (?1, ?2)
                           AND id < (SELECT max(id) FROM events)
                       ORDER BY finished_at, id LIMIT ?3
                   )";
        count += connection.prepare_cached(sql)?.execute(params![at, id, purge.limit])?;
    }
    if let Some(before) = purge.dead_before {
        let sql = "DELETE FROM events WHERE id IN (
                       SELECT id FROM events WHERE state IN ('dead', 'parked') AND finished_at < ?1
                           AND id < (SELECT max(id) FROM events) LIMIT ?2
                   )";
        count += connection.prepare_cached(sql)?.execute(params![before.0, purge.limit])?;
    }
    Ok(count as u64)
}

/// Moves the time that retention goes by towards a moment.
pub(crate) fn advance_retention_time(
    connection: &Connection,
    now: Timestamp,
    limit: Duration,
) -> rusqlite::Result<Timestamp> {
    let sql = "SELECT at, (SELECT at FROM retention WHERE id = 2) FROM retention WHERE id = 1
               UNION ALL SELECT * FROM (SELECT min(received_at, ?1), NULL FROM events ORDER BY id DESC LIMIT 1)";
    let read = |row: &rusqlite::Row<'_>| Ok((row.get(0).map(Timestamp)?, row.get::<_, Option<i64>>(1)?.map(Timestamp)));
    let (at, moved_at) = connection.prepare_cached(sql)?.query_row([now.0], read).optional()?.unwrap_or((now, None));
    let after = RetentionTime { at, moved_at: moved_at.unwrap_or(now) }.advance(now, limit);
    let sql = "INSERT INTO retention VALUES (1, ?1), (2, ?2) ON CONFLICT (id) DO UPDATE SET at = excluded.at";
    connection.prepare_cached(sql)?.execute([after.at.0, after.moved_at.0])?;
    Ok(after.at)
}

/// How many events wait in one way, and the first of them. Asked for the first alone, SQLite would look for it in the order of
/// the table, and through all that is done where nothing waits.
const WAITING: [&str; 3] = [
    "SELECT count(*), min(id) FROM events WHERE state = 'ready' AND since IS NULL",
    "SELECT count(*), min(id) FROM events WHERE state = 'ready' AND since IS NOT NULL",
    "SELECT count(*), min(id) FROM events WHERE state = 'behind'",
];

/// How the store is filled.
pub(crate) fn stats(connection: &Connection) -> rusqlite::Result<Stats> {
    // All of one moment: an event that is given back between two counts would be in neither.
    let _moment = connection.unchecked_transaction()?;
    let count = |condition: &str| {
        let sql = format!("SELECT count(*) FROM events WHERE {condition}");
        connection.prepare_cached(&sql)?.query_row([], |row| row.get::<_, u64>(0))
    };
    let mut stats = Stats::default();
    let mut first: Option<i64> = None;
    for sql in WAITING {
        let read = |row: &rusqlite::Row<'_>| Ok((row.get::<_, u64>(0)?, row.get::<_, Option<i64>>(1)?));
        let (waiting, of_these) = connection.prepare_cached(sql)?.query_row([], read)?;
        stats.waiting += waiting;
        first = first.into_iter().chain(of_these).min();
    }
    if let Some(first) = first {
        let mut statement = connection.prepare_cached("SELECT received_at FROM events WHERE id = ?1")?;
        stats.oldest_waiting = statement.query_row([first], |row| row.get(0).map(Timestamp)).optional()?;
    }
    stats.in_progress = count("state = 'leased'")?;
    stats.dead = count("state IN ('dead', 'parked') AND state = 'dead'")?;
    stats.parked = count("state IN ('dead', 'parked') AND state = 'parked'")?;
    Ok(stats)
}

/// Reads the events that are next, and the last one, as far as they can be read. Gives an error where the file is damaged
/// there, which what is written does not find out.
pub(crate) fn glance(connection: &Connection) -> rusqlite::Result<()> {
    let last = "SELECT max(body) FROM (SELECT body FROM events ORDER BY id DESC LIMIT 1)";
    let next = "SELECT max(body) FROM (SELECT body FROM events WHERE state = 'ready' LIMIT 4)";
    [last, next].into_iter().try_for_each(|sql| connection.prepare_cached(sql)?.query_row([], |_| Ok(())))
}

/// Finds out whether there is room for an event, and leaves no trace of it; and whether a commit can be written. Whether the
/// file would have more bytes than it may. Where an event of so many bytes was refused, as many are written: what is taken
/// back never gets as far as the disk.
pub(crate) fn probe(connection: &Connection, max_bytes: Option<u64>, refused: usize) -> rusqlite::Result<bool> {
    /// What an event may well have.
    const FILLING: usize = 1 << 16;
    connection.execute_batch("SAVEPOINT probe")?;
    let sql = "INSERT INTO probe (count, filling) VALUES (0, zeroblob(?1))";
    let filled = connection.execute(sql, [FILLING.max(refused)]);
    let exceeds = filled.and_then(|_| exceeds(connection, max_bytes));
    if !connection.is_autocommit() {
        connection.execute_batch("ROLLBACK TO probe; RELEASE probe")?;
    }
    let exceeds = exceeds?;
    let sql = "UPDATE probe SET count = count + 1, filling = CASE WHEN ?1 > 0 THEN zeroblob(?1) END WHERE id = 1";
    connection.execute(sql, [refused])?;
    Ok(exceeds)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::error::Place;
    use crate::schema;

    fn file() -> Connection {
        let mut file = Connection::open_in_memory().unwrap();
        schema::migrate(&mut file, &Place::new(Path::new("in memory"))).unwrap();
        file
    }

    /// How a statement finds what it reads.
    fn plan(file: &Connection, sql: &str, values: Vec<Value>) -> Vec<String> {
        let mut statement = file.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
        let steps = statement.query_map(params_from_iter(values), |row| row.get(3)).unwrap();
        steps.map(Result::unwrap).collect()
    }

    #[test]
    fn what_waits_is_found_without_looking_through_what_is_done() {
        let file = file();
        for (sql, index) in WAITING.into_iter().zip(["events_due", "events_waiting", "events_behind"]) {
            let plan = plan(&file, sql, Vec::new());
            assert!(plan.len() == 1 && plan[0].contains(index), "{plan:?}");
        }
    }

    #[test]
    fn a_page_of_a_source_begins_where_the_last_one_ended() {
        let file = file();
        for filter in [Filter::all().source("acme"), Filter::all().source("acme").identity("7")] {
            for (bound, order) in [("id < ?", "DESC"), ("id > ?", "ASC")] {
                let (condition, mut values) = listed(&filter, bound, EventId(9));
                let sql = format!("SELECT id FROM events WHERE {condition} ORDER BY id {order} LIMIT ?");
                values.push(Value::from(10));
                let plan = plan(&file, &sql, values);
                assert!(plan.iter().any(|step| step.contains("INTEGER PRIMARY KEY (rowid")), "{plan:?}");
                assert!(!plan.iter().any(|step| step.contains("TEMP B-TREE")), "{plan:?}");
            }
        }
    }

    #[test]
    fn the_events_of_a_key_are_found_by_indexes() {
        let file = file();
        let filters = [
            Filter::all().order_key("k"),
            Filter::all().order_key("k").source("acme"),
            Filter::all().order_key("k").state(EventState::Done),
            Filter::all().order_key("k").state(EventState::Waiting).source("acme"),
        ];
        for filter in filters {
            for (bound, order) in [("id < ?", "DESC"), ("id > ?", "ASC")] {
                let (condition, mut values) = listed(&filter, bound, EventId(9));
                let sql = format!("SELECT id FROM events WHERE {condition} ORDER BY id {order} LIMIT ?");
                values.push(Value::from(10));
                let plan = plan(&file, &sql, values);
                for index in ["events_head", "events_behind", "events_finished_by_key"] {
                    let found = format!("INDEX {index} (order_key=?");
                    assert!(plan.iter().any(|step| step.contains(&found)), "{index}: {plan:?}");
                }
                assert!(plan.iter().all(|step| !step.starts_with("SCAN events") || step.contains("INDEX")), "{plan:?}");
            }
        }
    }
}

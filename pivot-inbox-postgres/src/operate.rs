//! What an operator does, and what is forgotten.

use std::time::Duration;

use pivot_inbox::{Classification, EventId, Purge, Reclassified, RetentionTime, Timestamp};
use tokio_postgres::Error;

use crate::lease::promote;
use crate::text::stored;
use crate::work::Work;

/// An event's place, with its columns as stored.
struct Place {
    state: String,
    source: String,
    order_key: Option<String>,
}

/// An event's place, which stays as it is until the transaction ends. `None` if it is not there, or another transaction has
/// it in its hands: then it is being handled or forgotten. The lock of its key is held.
async fn place(work: &Work<'_>, id: i64) -> Result<Option<Place>, Error> {
    let sql = "SELECT state, source, order_key FROM {s}.events WHERE id = $1 FOR UPDATE SKIP LOCKED";
    let Some(row) = work.query_opt(sql, &[&id]).await? else { return Ok(None) };
    Ok(Some(Place { state: row.try_get(0)?, source: row.try_get(1)?, order_key: row.try_get(2)? }))
}

/// Makes events due, with all their attempts before them; how many there were that may be.
pub(crate) async fn retry(work: &Work<'_>, mut ids: Vec<i64>, at: Timestamp) -> Result<u64, Error> {
    // Rows without a key are locked in this order.
    ids.sort_unstable();
    work.lock_keys_of(&ids).await?;
    let mut count = 0;
    for id in ids {
        let Some(place) = place(work, id).await? else { continue };
        match place.state.as_str() {
            "ready" | "behind" => {
                let sql = "UPDATE {s}.events SET due_at = $2, since = NULL, forgiven = attempts WHERE id = $1";
                work.execute(sql, &[&id, &at.0]).await?;
            }
            "dead" | "parked" | "discarded" => wait(work, id, &place.source, place.order_key.as_deref(), at).await?,
            _ => continue,
        }
        count += 1;
    }
    Ok(count)
}

/// Lets a finished event wait again, at its place among those with its key, whose lock is held.
async fn wait(work: &Work<'_>, id: i64, source: &str, order_key: Option<&str>, at: Timestamp) -> Result<(), Error> {
    let mut leads = true;
    if let Some(order_key) = order_key {
        let sql = "SELECT id FROM {s}.events WHERE source = $1 AND order_key = $2 AND state IN ('ready', 'leased')";
        if let Some(row) = work.query_opt(sql, &[&source, &order_key]).await? {
            let head: i64 = row.try_get(0)?;
            // Not if it is leased, or is being leased in this moment.
            let sql = "UPDATE {s}.events SET state = 'behind' WHERE id = $1 AND state = 'ready'";
            leads = id < head && work.execute(sql, &[&head]).await? > 0;
        }
    }
    let state = if leads { "ready" } else { "behind" };
    let sql = "UPDATE {s}.events SET state = $2, due_at = $3, since = NULL, forgiven = attempts, finished_at = NULL,
                   park_reason = NULL WHERE id = $1";
    work.execute(sql, &[&id, &state, &at.0]).await.map(|_| ())
}

/// Decides that events are not to be handled; how many there were that may be decided on.
pub(crate) async fn discard(work: &Work<'_>, mut ids: Vec<i64>, at: Timestamp) -> Result<u64, Error> {
    ids.sort_unstable();
    work.lock_keys_of(&ids).await?;
    let mut count = 0;
    for id in ids {
        let Some(place) = place(work, id).await? else { continue };
        if !matches!(place.state.as_str(), "ready" | "behind" | "dead" | "parked") {
            continue;
        }
        let sql = "UPDATE {s}.events SET state = 'discarded', finished_at = $2 WHERE id = $1";
        work.execute(sql, &[&id, &at.0]).await?;
        if place.state == "ready" {
            promote(work, &place.source, place.order_key.as_deref()).await?;
        }
        count += 1;
    }
    Ok(count)
}

/// Gives a parked event what a later version reads from its body.
pub(crate) async fn reclassify(
    work: &Work<'_>,
    id: EventId,
    read: Classification,
    at: Timestamp,
) -> Result<Reclassified, Error> {
    // Its source does not change, so the new key can be locked before the row.
    let sql = "SELECT source FROM {s}.events WHERE id = $1 AND state = 'parked'";
    let Some(row) = work.query_opt(sql, &[&id.0]).await? else { return Ok(Reclassified::NotParked) };
    let source: String = row.try_get(0)?;
    let order_key = read.order_key.as_deref().map(stored);
    if let Some(order_key) = &order_key {
        work.lock_key(&source, order_key).await?;
    }
    if place(work, id.0).await?.is_none_or(|place| place.state != "parked") {
        return Ok(Reclassified::NotParked);
    }
    let identity = read.identity.stored();
    let identity = stored(&identity);
    let sql = "SELECT id FROM {s}.events WHERE source = $1 AND identity = $2 AND id <> $3";
    if let Some(row) = work.query_opt(sql, &[&source, &identity, &id.0]).await? {
        let other = EventId(row.try_get(0)?);
        let sql = "UPDATE {s}.events SET state = 'discarded', finished_at = $2, last_error = $3 WHERE id = $1";
        work.execute(sql, &[&id.0, &at.0, &format!("the same as event {other}")]).await?;
        return Ok(Reclassified::Duplicate(other));
    }
    let parked = read.parked.as_ref();
    let event_type = read.event_type.as_deref().map(stored);
    let (reason, problem) = (parked.map(|(reason, _)| reason.as_str()), parked.map(|(_, problem)| stored(problem)));
    let sql = "UPDATE {s}.events SET identity = $2, order_key = $3, event_type = $4, park_reason = $5,
                   last_error = coalesce($6, last_error) WHERE id = $1";
    work.execute(sql, &[&id.0, &identity, &order_key, &event_type, &reason, &problem]).await?;
    if parked.is_some() {
        return Ok(Reclassified::Parked);
    }
    wait(work, id.0, &source, order_key.as_deref(), at).await?;
    Ok(Reclassified::Waiting)
}

/// Forgets finished events, by age and by number, and dead ones by their age.
pub(crate) async fn purge(work: &Work<'_>, purge: Purge) -> Result<u64, Error> {
    let limit = i64::from(purge.limit);
    let mut count = 0;
    if let Some((at, id)) = purge_bound(work, purge).await? {
        let sql = "DELETE FROM {s}.events WHERE id IN (
                       SELECT id FROM {s}.events WHERE state IN ('done', 'discarded') AND (finished_at, id) <= ($1, $2)
                       ORDER BY finished_at, id LIMIT $3 FOR UPDATE SKIP LOCKED
                   )";
        count += work.execute(sql, &[&at, &id, &limit]).await?;
    }
    if let Some(before) = purge.dead_before {
        let sql = "DELETE FROM {s}.events WHERE id IN (
                       SELECT id FROM {s}.events WHERE state IN ('dead', 'parked') AND finished_at < $1
                       LIMIT $2 FOR UPDATE SKIP LOCKED
                   )";
        count += work.execute(sql, &[&before.0, &limit]).await?;
    }
    Ok(count)
}

/// Moves the time that retention goes by towards a moment. Of several programs at once, each moves it on from where the other
/// left it.
pub(crate) async fn advance_retention_time(
    work: &Work<'_>,
    now: Timestamp,
    limit: Duration,
) -> Result<Timestamp, Error> {
    let sql = "INSERT INTO {s}.retention (id, at)
               VALUES (1, least($1::bigint, (SELECT received_at FROM {s}.events ORDER BY id DESC LIMIT 1))), (2, $1)
               ON CONFLICT (id) DO NOTHING";
    work.execute(sql, &[&now.0]).await?;
    let sql = "SELECT at FROM {s}.retention WHERE id IN (1, 2) ORDER BY id FOR UPDATE";
    let rows = work.query(sql, &[]).await?;
    let mut kept = rows.iter().map(|row| row.try_get(0).map(Timestamp));
    let (at, moved_at) = (kept.next().unwrap_or(Ok(now))?, kept.next().unwrap_or(Ok(now))?);
    let after = RetentionTime { at, moved_at }.advance(now, limit);
    let sql = "UPDATE {s}.retention SET at = CASE id WHEN 1 THEN $1::bigint ELSE $2 END WHERE id IN (1, 2)";
    work.execute(sql, &[&after.at.0, &after.moved_at.0]).await?;
    Ok(after.at)
}

/// The last finished event, by the end of its handling, that is to be forgotten.
async fn purge_bound(work: &Work<'_>, purge: Purge) -> Result<Option<(i64, i64)>, Error> {
    let by_age = purge.finished_before.map(|before| (before.0.saturating_sub(1), i64::MAX));
    let Some(keep) = purge.keep_finished else { return Ok(by_age) };
    let sql = "SELECT finished_at, id FROM {s}.events WHERE state IN ('done', 'discarded')
               ORDER BY finished_at DESC, id DESC LIMIT 1 OFFSET $1";
    let keep = i64::try_from(keep).unwrap_or(i64::MAX);
    let by_number = match work.query_opt(sql, &[&keep]).await? {
        Some(row) => Some((row.try_get(0)?, row.try_get(1)?)),
        None => None,
    };
    Ok(by_age.max(by_number))
}

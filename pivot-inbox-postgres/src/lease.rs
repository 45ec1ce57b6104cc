//! Leasing events, and what becomes of leased ones.

use pivot_inbox::{AfterFailure, Failure, InboxEvent, Lease, LeaseRequest, Timestamp};
use tokio_postgres::{Error, Row};

use crate::row;
use crate::text::stored;
use crate::work::Work;

/// What was due: events that are leased now, and the numbers of those that have had all their attempts.
pub(crate) struct Due {
    pub(crate) leased: Vec<InboxEvent>,
    pub(crate) spent: Vec<i64>,
}

/// What waits no more: leases that have ended, and waits for a next attempt.
const ENDED: [&str; 2] = [
    "UPDATE {s}.events SET state = 'ready', due_at = $1, since = NULL, lease_until = NULL WHERE id IN (
         SELECT id FROM {s}.events WHERE state = 'leased' AND lease_until <= $1 FOR UPDATE SKIP LOCKED
     )",
    "UPDATE {s}.events SET since = NULL WHERE id IN (
         SELECT id FROM {s}.events WHERE state = 'ready' AND since IS NOT NULL AND due_at <= $1 FOR UPDATE SKIP LOCKED
     )",
];

/// What began later than now begins now, and takes as long as it was to.
const AHEAD: [&str; 2] = [
    "UPDATE {s}.events SET lease_until = $1 + greatest(lease_until - since, 0), since = $1 WHERE id IN (
         SELECT id FROM {s}.events WHERE state = 'leased' AND since > $1 FOR UPDATE SKIP LOCKED
     )",
    "UPDATE {s}.events SET due_at = $1 + greatest(due_at - since, 0), since = $1 WHERE id IN (
         SELECT id FROM {s}.events WHERE state = 'ready' AND since IS NOT NULL AND since > $1 FOR UPDATE SKIP LOCKED
     )",
];

/// Lets waits and leases that began later than now begin now: those who share the store, or two starts of one, may disagree on
/// the time.
pub(crate) async fn begin_again(work: &Work<'_>, now: Timestamp) -> Result<(), Error> {
    for sql in AHEAD {
        work.execute(sql, &[&now.0]).await?;
    }
    Ok(())
}

/// The time by the server's clock.
pub(crate) async fn time(work: &Work<'_>) -> Result<Timestamp, Error> {
    let sql = "SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint";
    work.query_one(sql, &[]).await?.try_get(0).map(Timestamp)
}

/// Takes leases back that have ended, and leases events that are due. What another process has in its hands is passed over.
pub(crate) async fn lease(work: &Work<'_>, request: LeaseRequest, limit: usize) -> Result<Due, Error> {
    for sql in ENDED {
        work.execute(sql, &[&request.now.0]).await?;
    }
    let sql = "SELECT id, attempts - forgiven FROM {s}.events WHERE state = 'ready' AND since IS NULL
               ORDER BY due_at, id LIMIT $1 FOR UPDATE SKIP LOCKED";
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let (mut ids, mut spent) = (Vec::new(), Vec::new());
    for row in work.query(sql, &[&limit]).await? {
        let (id, counted): (i64, i64) = (row.try_get(0)?, row.try_get(1)?);
        if counted < i64::from(request.max_attempts) { ids.push(id) } else { spent.push(id) }
    }
    let sql = format!(
        "UPDATE {{s}}.events SET state = 'leased', attempts = attempts + 1, since = $3, lease_until = $2
         WHERE id = ANY($1::bigint[]) RETURNING {}",
        row::WHOLE
    );
    let rows =
        if ids.is_empty() { Vec::new() } else { work.query(&sql, &[&ids, &request.until.0, &request.now.0]).await? };
    let mut leased = rows.iter().map(row::leased).collect::<Result<Vec<_>, _>>()?;
    // They come as they lie in the table.
    leased.sort_by_cached_key(|event| ids.iter().position(|id| *id == event.id.0));
    Ok(Due { leased, spent })
}

/// Gives an event up that has had all its attempts, unless it is another's by now.
pub(crate) async fn give_up(work: &Work<'_>, id: i64, request: LeaseRequest) -> Result<(), Error> {
    work.lock_keys_of(&[id]).await?;
    let sql = "UPDATE {s}.events SET state = 'dead', finished_at = $2,
                   last_error = coalesce(last_error, 'no attempt came to an end')
               WHERE id = $1 AND state = 'ready' AND since IS NULL AND attempts - forgiven >= $3
               RETURNING source, order_key";
    let row = work.query_opt(sql, &[&id, &request.now.0, &i64::from(request.max_attempts)]).await?;
    finish(work, row).await.map(|_| ())
}

/// Whether a lease is still held. Until the transaction ends, nobody takes it away.
pub(crate) async fn hold(work: &Work<'_>, lease: Lease) -> Result<bool, Error> {
    let sql = "SELECT FROM {s}.events WHERE id = $1 AND attempts = $2 AND state = 'leased' FOR UPDATE";
    Ok(work.query_opt(sql, &[&lease.id.0, &i64::from(lease.attempt)]).await?.is_some())
}

/// Notes that an event was handled; whether the lease was held.
pub(crate) async fn complete(work: &Work<'_>, lease: Lease, at: Timestamp) -> Result<bool, Error> {
    work.lock_keys_of(&[lease.id.0]).await?;
    let sql = "UPDATE {s}.events SET state = 'done', finished_at = $3, lease_until = NULL
               WHERE id = $1 AND attempts = $2 AND state = 'leased' RETURNING source, order_key";
    let row = work.query_opt(sql, &[&lease.id.0, &i64::from(lease.attempt), &at.0]).await?;
    finish(work, row).await
}

/// Notes that an attempt failed; whether the lease was held.
pub(crate) async fn fail(work: &Work<'_>, lease: Lease, failure: Failure) -> Result<bool, Error> {
    let (attempt, error) = (i64::from(lease.attempt), stored(&failure.error));
    if let AfterFailure::RetryAt(due) = failure.next {
        let sql = "UPDATE {s}.events SET state = 'ready', due_at = $3, since = $5, last_error = $4, lease_until = NULL
                   WHERE id = $1 AND attempts = $2 AND state = 'leased'";
        return Ok(work.execute(sql, &[&lease.id.0, &attempt, &due.0, &error, &failure.at.0]).await? > 0);
    }
    work.lock_keys_of(&[lease.id.0]).await?;
    let (state, reason) = match failure.next {
        AfterFailure::Park(reason) => ("parked", Some(reason.as_str())),
        // Whatever a later version of the trait knows besides, nobody attempts it again by chance.
        _ => ("dead", None),
    };
    let sql =
        "UPDATE {s}.events SET state = $3, park_reason = $4, last_error = $5, finished_at = $6, lease_until = NULL
               WHERE id = $1 AND attempts = $2 AND state = 'leased' RETURNING source, order_key";
    let row = work.query_opt(sql, &[&lease.id.0, &attempt, &state, &reason, &error, &failure.at.0]).await?;
    finish(work, row).await
}

/// Gives an event back; whether the lease was held.
pub(crate) async fn release(work: &Work<'_>, lease: Lease) -> Result<bool, Error> {
    let sql = "UPDATE {s}.events SET state = 'ready', forgiven = forgiven + 1, since = NULL, lease_until = NULL
               WHERE id = $1 AND attempts = $2 AND state = 'leased'";
    Ok(work.execute(sql, &[&lease.id.0, &i64::from(lease.attempt)]).await? > 0)
}

/// Lets the next of a finished event's key be due; whether there was one finished.
async fn finish(work: &Work<'_>, finished: Option<Row>) -> Result<bool, Error> {
    let Some(row) = finished else { return Ok(false) };
    let (source, order_key): (String, Option<String>) = (row.try_get(0)?, row.try_get(1)?);
    promote(work, &source, order_key.as_deref()).await?;
    Ok(true)
}

/// Makes the first of those due that waited behind a finished event. The key's lock is held, and its columns are as stored.
pub(crate) async fn promote(work: &Work<'_>, source: &str, order_key: Option<&str>) -> Result<(), Error> {
    let Some(order_key) = order_key else { return Ok(()) };
    let sql = "UPDATE {s}.events SET state = 'ready' WHERE id = (
                   SELECT id FROM {s}.events WHERE source = $1 AND order_key = $2 AND state = 'behind'
                   ORDER BY id LIMIT 1
               )";
    work.execute(sql, &[&source, &order_key]).await.map(|_| ())
}

/// When the next event is due or the next lease ends.
pub(crate) async fn next_due(work: &Work<'_>) -> Result<Option<Timestamp>, Error> {
    let sql = "SELECT least(
                   (SELECT min(due_at) FROM {s}.events WHERE state = 'ready'),
                   (SELECT min(lease_until) FROM {s}.events WHERE state = 'leased')
               )";
    let at: Option<i64> = work.query_one(sql, &[]).await?.try_get(0)?;
    Ok(at.map(Timestamp))
}

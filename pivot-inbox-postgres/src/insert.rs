//! Storing an event, once.

use pivot_inbox::{EventId, Inserted, NewEvent, Timestamp};
use tokio_postgres::Error;

use crate::text::stored;
use crate::work::Work;

const INSERT: &str = "
    INSERT INTO {s}.events (source, identity, order_key, event_type, state, park_reason, received_at, due_at, finished_at,
        last_error, coding, body)
    VALUES ($1::text, $2::text, $3::text, $4::text,
        CASE
            WHEN $5::text IS NOT NULL THEN 'parked'
            WHEN $3::text IS NOT NULL AND EXISTS (
                SELECT FROM {s}.events WHERE source = $1::text AND order_key = $3::text AND state IN ('ready', 'leased')
            ) THEN 'behind'
            ELSE 'ready'
        END,
        $5::text, $6::bigint, $6::bigint, CASE WHEN $5::text IS NOT NULL THEN $6::bigint END, $7::text, $8::text, $9::bytea)
    ON CONFLICT (source, identity) DO NOTHING
    RETURNING id";

/// Stores an event unless one with its identity is there. `None` if the one that is there changed in the meantime as often
/// as it was looked at.
pub(crate) async fn insert(work: &Work<'_>, event: NewEvent) -> Result<Option<Inserted>, Error> {
    let known_identity = event.classification.identity.stored();
    let (source, identity) = (stored(&event.source), stored(&known_identity));
    if let Some(key) = &event.classification.order_key {
        work.lock_key(&source, &stored(key)).await?;
    }
    for _ in 0..3 {
        if let Some(id) = insert_new(work, &event, &identity).await? {
            return Ok(Some(Inserted::New(id)));
        }
        let sql = "SELECT id, received_at, body = $3::bytea FROM {s}.events WHERE source = $1 AND identity = $2";
        let Some(row) = work.query_opt(sql, &[&source, &identity, &event.body.as_ref()]).await? else {
            // It was forgotten, or got another identity.
            continue;
        };
        let (id, received_at): (i64, i64) = (row.try_get(0)?, row.try_get(1)?);
        let window = event.classification.identity.window();
        if window.is_none_or(|window| Timestamp(received_at).plus(window) >= event.received_at) {
            let is_same: bool = row.try_get(2)?;
            return Ok(Some(Inserted::Duplicate { id: EventId(id), differs: !is_same }));
        }
        // The window is over: the earlier event keeps its identity in a form that no other has.
        let sql = "UPDATE {s}.events SET identity = identity || '#' || id WHERE id = $1 AND identity = $2";
        work.execute(sql, &[&id, &identity]).await?;
    }
    Ok(None)
}

async fn insert_new(work: &Work<'_>, event: &NewEvent, identity: &str) -> Result<Option<EventId>, Error> {
    let known = &event.classification;
    let parked = known.parked.as_ref();
    let row = work
        .query_opt(
            INSERT,
            &[
                &stored(&event.source),
                &identity,
                &known.order_key.as_deref().map(stored),
                &known.event_type.as_deref().map(stored),
                &parked.map(|(reason, _)| reason.as_str()),
                &event.received_at.0,
                &parked.map(|(_, problem)| stored(problem)),
                &event.coding.as_deref().map(stored),
                &event.body.as_ref(),
            ],
        )
        .await?;
    row.map(|row| row.try_get(0).map(EventId)).transpose()
}

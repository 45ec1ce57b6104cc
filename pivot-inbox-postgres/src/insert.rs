//! Storing an event, once.

use deadpool_postgres::Object;
use pivot_inbox::{EventId, Inserted, NewEvent};
use tokio_postgres::Error;

use crate::text::stored;
use crate::work::Schema;

/// A statement is a transaction of its own where none was begun, so this is one round trip: the answer means that it is
/// committed.
const INSERT: &str = "
    SELECT event_id, was_there, differs FROM {s}.insert_event($1::text, $2::text, $3::text, $4::text, $5::text, $6::bigint,
        $7::text, $8::text, $9::text, $10::bytea, $11::bigint, $12::text)";

/// Stores an event unless one with its identity is there. `None` if the one that is there changed in the meantime as often
/// as it was looked at.
pub(crate) async fn insert(client: &Object, schema: &Schema, event: &NewEvent) -> Result<Option<Inserted>, Error> {
    let known = &event.classification;
    let identity = known.identity.stored();
    let parked = known.parked.as_ref();
    // An event that was received since then is the same one; without a window any is.
    let same_since = known.identity.window().map(|window| event.received_at.minus(window).0);
    let statement = client.prepare_cached(&schema.fill(INSERT)).await?;
    let row = client
        .query_one(
            &statement,
            &[
                &stored(&event.source),
                &stored(&identity),
                &known.order_key.as_deref().map(stored),
                &known.event_type.as_deref().map(stored),
                &parked.map(|(reason, _)| reason.as_str()),
                &event.received_at.0,
                &parked.map(|(_, problem)| stored(problem)),
                &event.coding.as_deref().map(stored),
                &event.trace.map(|trace| trace.to_string()),
                &event.body.as_ref(),
                &same_since,
                &schema.name(),
            ],
        )
        .await?;
    let Some(id) = row.try_get::<_, Option<i64>>(0)?.map(EventId) else { return Ok(None) };
    let is_there: bool = row.try_get(1)?;
    Ok(Some(if is_there { Inserted::Duplicate { id, differs: row.try_get(2)? } } else { Inserted::New(id) }))
}

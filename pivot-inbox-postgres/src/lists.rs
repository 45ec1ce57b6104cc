//! What is there: lists, single events, counts.

use pivot_inbox::{EventId, EventState, EventSummary, Filter, Page, Stats, StoredEvent, Timestamp};
use tokio_postgres::Error;
use tokio_postgres::types::ToSql;

use crate::row;
use crate::text::stored;
use crate::work::Work;

/// A page of the events that a filter lets through.
pub(crate) async fn list(work: &Work<'_>, filter: Filter, page: Page) -> Result<Vec<EventSummary>, Error> {
    let (bound, order, id, limit) = match page {
        Page::Before(id, limit) => ("id < $1", "DESC", id, i64::from(limit)),
        Page::After(id, limit) => ("id > $1", "ASC", id, i64::from(limit)),
        _ => return Ok(Vec::new()),
    };
    let forms = filter.identity_forms().map(|forms| forms.map(|form| stored(&form).into_owned()));
    let mut sql = format!("SELECT {} FROM {{s}}.events WHERE {bound}", row::SUMMARY);
    if let Some(state) = filter.state {
        sql.push_str(in_state(state));
    }
    let texts = [("source", filter.source), ("order_key", filter.order_key)];
    let texts: Vec<_> = texts.iter().filter_map(|(name, text)| Some((name, stored(text.as_deref()?)))).collect();
    let mut values: Vec<&(dyn ToSql + Sync)> = vec![&id.0, &limit];
    for (column, text) in &texts {
        values.push(text);
        sql.push_str(&format!(" AND {column} = ${}", values.len()));
    }
    if let Some(forms) = &forms {
        let first = values.len() + 1;
        values.extend(forms.iter().map(|form| form as &(dyn ToSql + Sync)));
        sql.push_str(&format!(
            " AND (identity IN (${first}, ${}) OR starts_with(identity, 'id:[') AND strpos(identity, ${}) > 0)",
            first + 1,
            first + 2
        ));
    }
    sql.push_str(&format!(" ORDER BY id {order} LIMIT $2"));
    work.query(&sql, &values).await?.iter().map(row::summary).collect()
}

/// In the words of the indexes, which find the few that are not done.
fn in_state(state: EventState) -> &'static str {
    match state {
        EventState::Waiting => " AND state IN ('ready', 'behind') AND state <> 'done' AND state <> 'discarded'",
        EventState::InProgress => " AND state = 'leased'",
        EventState::Dead => " AND state = 'dead'",
        EventState::Parked => " AND state = 'parked'",
        EventState::Done => " AND state = 'done'",
        EventState::Discarded => " AND state = 'discarded'",
        _ => " AND false",
    }
}

/// One event with its body.
pub(crate) async fn show(work: &Work<'_>, id: EventId) -> Result<Option<StoredEvent>, Error> {
    let sql = format!("SELECT {} FROM {{s}}.events WHERE id = $1", row::WHOLE);
    work.query_opt(&sql, &[&id.0]).await?.as_ref().map(row::whole).transpose()
}

/// How the store is filled.
pub(crate) async fn stats(work: &Work<'_>) -> Result<Stats, Error> {
    let sql = "SELECT count(*) FILTER (WHERE state IN ('ready', 'behind')), count(*) FILTER (WHERE state = 'leased'),
                   count(*) FILTER (WHERE state = 'dead'), count(*) FILTER (WHERE state = 'parked')
               FROM {s}.events WHERE state <> 'done' AND state <> 'discarded'";
    let row = work.query_one(sql, &[]).await?;
    let count = |column: usize| row.try_get::<_, i64>(column).map(i64::cast_unsigned);
    let mut stats = Stats::default();
    (stats.waiting, stats.in_progress, stats.dead, stats.parked) = (count(0)?, count(1)?, count(2)?, count(3)?);
    let sql = "SELECT received_at FROM {s}.events WHERE id = least(
                   (SELECT min(id) FROM {s}.events WHERE state = 'ready'),
                   (SELECT min(id) FROM {s}.events WHERE state = 'behind')
               )";
    stats.oldest_waiting = work.query_opt(sql, &[]).await?.map(|row| row.try_get(0).map(Timestamp)).transpose()?;
    Ok(stats)
}

/// Finds out whether an event can be stored: one is, and taken back. Then a commit is written, since only that needs the disk.
pub(crate) async fn probe(work: &Work<'_>) -> Result<(), Error> {
    work.batch("SAVEPOINT probe").await?;
    let sql = "SELECT event_id FROM {s}.insert_event('pivot-inbox',
                   pg_catalog.concat('probe ', pg_catalog.txid_current()), NULL, NULL, NULL, 0, NULL, NULL, NULL, '', NULL, '')";
    work.query_one(sql, &[]).await?;
    work.batch("ROLLBACK TO SAVEPOINT probe").await?;
    work.execute("UPDATE {s}.probe SET count = count + 1 WHERE id = 1", &[]).await.map(|_| ())
}

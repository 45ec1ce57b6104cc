//! The tables, and how a schema of an earlier version gets them.

use pivot_inbox::{StoreError, StoreErrorKind};
use tokio_postgres::Error;

use crate::error::Place;
use crate::row;
use crate::work::Work;

/// What brings a schema from each version to the next, from none on.
const MIGRATIONS: [&str; 4] = [FIRST, SECOND, THIRD, FOURTH];

/// A waiting event is `ready`, or `behind` another with its order key. At most one event of a key is `ready` or `leased`,
/// which an index sees to; as long as there is one, those that come are `behind`, and when it is finished, the first of
/// them is `ready`. So nothing that leases has to look through a queue.
///
/// Who begins or ends an event's part in its key holds the key's advisory lock until the transaction ends, and takes it
/// before any row's; numbers are given under it, so that those of a key rise as their transactions are committed.
///
/// Rows change often, so they have room beside them, and are cleaned up early.
const FIRST: &str = "
    CREATE TABLE {s}.events (
        id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        source TEXT NOT NULL,
        identity TEXT NOT NULL,
        order_key TEXT,
        event_type TEXT,
        state TEXT NOT NULL
            CHECK (state IN ('ready', 'behind', 'leased', 'done', 'dead', 'parked', 'discarded')),
        park_reason TEXT,
        attempts BIGINT NOT NULL DEFAULT 0,
        forgiven BIGINT NOT NULL DEFAULT 0,
        received_at BIGINT NOT NULL,
        due_at BIGINT NOT NULL,
        lease_until BIGINT,
        finished_at BIGINT,
        last_error TEXT,
        coding TEXT,
        body BYTEA NOT NULL
    ) WITH (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
    CREATE UNIQUE INDEX events_by_identity ON {s}.events (source, identity);
    CREATE UNIQUE INDEX events_head ON {s}.events (source, order_key)
        WHERE order_key IS NOT NULL AND state IN ('ready', 'leased');
    CREATE INDEX events_behind ON {s}.events (source, order_key, id) WHERE state = 'behind';
    CREATE INDEX events_ready ON {s}.events (due_at, id) WHERE state = 'ready';
    CREATE INDEX events_leased ON {s}.events (lease_until) WHERE state = 'leased';
    CREATE INDEX events_finished ON {s}.events (finished_at, id) WHERE state IN ('done', 'discarded');
    CREATE INDEX events_open ON {s}.events (state, id) WHERE state <> 'done' AND state <> 'discarded';
    CREATE TABLE {s}.probe (id BIGINT PRIMARY KEY, count BIGINT NOT NULL);
    INSERT INTO {s}.probe (id, count) VALUES (1, 0);
";

/// The trace of the delivery, and an insert that is one statement: the key's lock, the event or what is there in its place.
///
/// In a transaction that reads what was committed, each statement of the function sees what was committed before it, so what a
/// lock was waited for is looked at after it was had. It calls nothing but what is PostgreSQL's own, whoever may make functions
/// where the caller looks for them. A program of the first version goes on with these tables.
const SECOND: &str = "
    ALTER TABLE {s}.events ADD COLUMN traceparent TEXT;
    CREATE FUNCTION {s}.insert_event(
        new_source TEXT, new_identity TEXT, new_key TEXT, new_type TEXT, new_reason TEXT, new_at BIGINT, new_error TEXT,
        new_coding TEXT, new_trace TEXT, new_body BYTEA, same_since BIGINT, lock_seed TEXT,
        OUT event_id BIGINT, OUT was_there BOOLEAN, OUT differs BOOLEAN
    ) LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $function$
    DECLARE
        received BIGINT;
    BEGIN
        IF new_key IS NOT NULL THEN
            PERFORM pg_advisory_xact_lock(hashtextextended(new_source || chr(31) || new_key, hashtextextended(lock_seed, 0::bigint)));
        END IF;
        FOR try IN 1..3 LOOP
            INSERT INTO {s}.events (source, identity, order_key, event_type, state, park_reason, received_at, due_at,
                finished_at, last_error, coding, traceparent, body)
            VALUES (new_source, new_identity, new_key, new_type,
                CASE
                    WHEN new_reason IS NOT NULL THEN 'parked'
                    WHEN new_key IS NOT NULL AND EXISTS (
                        SELECT FROM {s}.events AS other
                        WHERE other.source = new_source AND other.order_key = new_key AND other.state IN ('ready', 'leased')
                    ) THEN 'behind'
                    ELSE 'ready'
                END,
                new_reason, new_at, new_at, CASE WHEN new_reason IS NOT NULL THEN new_at END, new_error, new_coding,
                new_trace, new_body)
            ON CONFLICT (source, identity) DO NOTHING
            RETURNING id INTO event_id;
            IF FOUND THEN
                was_there := false;
                differs := false;
                RETURN;
            END IF;
            SELECT there.id, there.received_at, there.body IS DISTINCT FROM new_body INTO event_id, received, differs
            FROM {s}.events AS there WHERE there.source = new_source AND there.identity = new_identity;
            -- It may have been forgotten, or got another identity, since.
            CONTINUE WHEN NOT FOUND;
            IF same_since IS NULL OR received >= same_since THEN
                was_there := true;
                RETURN;
            END IF;
            -- The window is over: the earlier event keeps its identity in a form that no other has.
            UPDATE {s}.events AS there SET identity = there.identity || '#' || there.id
            WHERE there.id = event_id AND there.identity = new_identity;
        END LOOP;
        event_id := NULL;
    END
    $function$;
";

/// Since when an event waits for its next attempt, or is leased. Without it, an event that is ready is due, whatever its time says.
///
/// A program of an earlier version goes on with these tables; what it lets wait for another attempt is due at once for one of this.
const THIRD: &str = "
    ALTER TABLE {s}.events ADD COLUMN since BIGINT;
    UPDATE {s}.events SET since = 0 WHERE state = 'leased' OR (state = 'ready' AND attempts > 0);
    DROP INDEX {s}.events_ready;
    CREATE INDEX events_due ON {s}.events (due_at, id) WHERE state = 'ready' AND since IS NULL;
    CREATE INDEX events_waiting ON {s}.events (due_at) WHERE state = 'ready' AND since IS NOT NULL;
";

/// The time that retention goes by, once it was begun. A program of an earlier version goes on with these tables.
const FOURTH: &str = "CREATE TABLE {s}.retention (id BIGINT PRIMARY KEY, at BIGINT NOT NULL);";

/// What is found where the tables should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Found {
    /// Tables of this version.
    Current,
    /// Tables of an earlier version, or none: so many migrations were made.
    Earlier(usize),
    /// Tables of a later version.
    Later(i64),
    /// A database in another encoding, in which not every text can be stored.
    Encoding(String),
}

/// Looks what is there, and changes nothing.
pub(crate) async fn find(work: &Work<'_>) -> Result<Found, Error> {
    let encoding: String = work
        .query_one("SELECT pg_encoding_to_char(encoding) FROM pg_database WHERE datname = current_database()", &[])
        .await?
        .get(0);
    if encoding != "UTF8" {
        return Ok(Found::Encoding(encoding));
    }
    let is_there: bool = work.query_one("SELECT to_regclass('{s}.version') IS NOT NULL", &[]).await?.get(0);
    if !is_there {
        return Ok(Found::Earlier(0));
    }
    let version: i64 = work.query_one("SELECT coalesce(max(version), 0) FROM {s}.version", &[]).await?.get(0);
    Ok(match usize::try_from(version) {
        Ok(version) if version == MIGRATIONS.len() => {
            // Whoever took the table away may have left its version.
            work.query(&format!("SELECT {}, since, lease_until FROM {{s}}.events LIMIT 0", row::WHOLE), &[]).await?;
            Found::Current
        }
        Ok(version) if version < MIGRATIONS.len() => Found::Earlier(version),
        _ => Found::Later(version),
    })
}

/// Keeps others from bringing the schema to a version, until the transaction ends.
const LOCK: &str = "SELECT pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended($1::text, 1::bigint))";

/// Brings the schema to this version. Only one process can be in here at a time; the others find it done.
pub(crate) async fn migrate(work: &Work<'_>) -> Result<Found, Error> {
    work.execute(LOCK, &[&work.schema()]).await?;
    let Found::Earlier(made) = find(work).await? else { return find(work).await };
    work.batch(
        "CREATE SCHEMA IF NOT EXISTS {s};
         CREATE TABLE IF NOT EXISTS {s}.version (version BIGINT PRIMARY KEY, since TIMESTAMPTZ NOT NULL DEFAULT now())",
    )
    .await?;
    for (number, migration) in (1_i64..).zip(MIGRATIONS).skip(made) {
        work.batch(migration).await?;
        work.execute("INSERT INTO {s}.version (version) VALUES ($1)", &[&number]).await?;
    }
    Ok(Found::Current)
}

/// What keeps the store from being used, if anything does.
pub(crate) fn expect_current(found: Found, place: &Place) -> Result<(), StoreError> {
    match found {
        Found::Current => Ok(()),
        Found::Earlier(_) => Err(place.of(StoreErrorKind::Other).caused_by(
            "the tables are of an earlier version, or not there: a program that works on the store makes them when it starts",
        )),
        Found::Later(version) => {
            Err(place.of(StoreErrorKind::NewerVersion).caused_by(format!("it has version {version}")))
        }
        Found::Encoding(encoding) => {
            let cause = format!("the database has the encoding {encoding}, and must have UTF8");
            Err(place.of(StoreErrorKind::Other).caused_by(cause))
        }
    }
}

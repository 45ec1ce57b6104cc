//! The tables, and how a file of an earlier version gets them.

use pivot_inbox::{StoreError, StoreErrorKind};
use rusqlite::{Connection, TransactionBehavior};
use tracing::debug;

use crate::error::Place;
use crate::mark;

/// Marks the file as an inbox: "EvIn".
const APPLICATION_ID: i32 = 0x4576_496e;

/// What brings a file from each version to the next, from an empty one on.
const MIGRATIONS: [&str; 5] = [FIRST, SECOND, THIRD, mark::TABLE, FIFTH];

/// A waiting event is `ready`, or `behind` another with its order key. At most one event of a key is `ready` or `leased`,
/// which an index sees to; as long as there is one, those that come are `behind`, and when it is finished, the first of
/// them is `ready`. So nothing that leases has to look through a queue.
///
/// The body comes last: what does not need it does not read it. Types and states are not checked by the table, which would take
/// a third of an insert's time: nobody else writes to it. The largest number is never forgotten, so that none is given twice.
const FIRST: &str = "
    CREATE TABLE events (
        id INTEGER PRIMARY KEY,
        source TEXT NOT NULL,
        identity TEXT NOT NULL,
        order_key TEXT,
        event_type TEXT,
        state TEXT NOT NULL,
        park_reason TEXT,
        attempts INTEGER NOT NULL DEFAULT 0,
        forgiven INTEGER NOT NULL DEFAULT 0,
        received_at INTEGER NOT NULL,
        due_at INTEGER NOT NULL,
        lease_until INTEGER,
        finished_at INTEGER,
        last_error TEXT,
        coding TEXT,
        body BLOB NOT NULL
    );
    CREATE UNIQUE INDEX events_by_identity ON events (source, identity);
    CREATE UNIQUE INDEX events_head ON events (source, order_key)
        WHERE order_key IS NOT NULL AND state IN ('ready', 'leased');
    CREATE INDEX events_behind ON events (source, order_key, id) WHERE state = 'behind';
    CREATE INDEX events_ready ON events (due_at, id) WHERE state = 'ready';
    CREATE INDEX events_leased ON events (lease_until) WHERE state = 'leased';
    CREATE INDEX events_finished ON events (finished_at, id) WHERE state IN ('done', 'discarded');
    CREATE INDEX events_failed ON events (state, id) WHERE state IN ('dead', 'parked');
    CREATE TABLE probe (id INTEGER PRIMARY KEY, count INTEGER NOT NULL, filling BLOB) STRICT;
    INSERT INTO probe (id, count) VALUES (1, 0);
";

/// The trace of the delivery. It stands behind the body, so it is read with the body only.
const SECOND: &str = "ALTER TABLE events ADD COLUMN traceparent TEXT;";

/// Since when an event waits for its next attempt, or is leased: without it, an event that is ready is due, whatever its time
/// says. And indexes by which all events of a key are found: those that wait by the ones that order them, the others by one that
/// nothing is added to while an event is stored.
const THIRD: &str = "
    ALTER TABLE events ADD COLUMN since INTEGER;
    UPDATE events SET since = 0 WHERE state = 'ready' AND attempts > 0;
    DROP INDEX events_ready;
    CREATE INDEX events_due ON events (due_at) WHERE state = 'ready' AND since IS NULL;
    CREATE INDEX events_waiting ON events (due_at) WHERE state = 'ready' AND since IS NOT NULL;
    DROP INDEX events_head;
    CREATE UNIQUE INDEX events_head ON events (order_key, source)
        WHERE order_key IS NOT NULL AND state IN ('ready', 'leased');
    DROP INDEX events_behind;
    CREATE INDEX events_behind ON events (order_key, source) WHERE state = 'behind';
    CREATE INDEX events_finished_by_key ON events (order_key)
        WHERE order_key IS NOT NULL AND state IN ('done', 'discarded', 'dead', 'parked');
";

/// The time that retention goes by, once it was begun, as 1, and what the clock showed when it was moved last, as 2.
const FIFTH: &str = "CREATE TABLE retention (id INTEGER PRIMARY KEY, at INTEGER NOT NULL);";

/// Brings a file to this version, in a transaction that only one process can be in.
pub(crate) fn migrate(connection: &mut Connection, place: &Place) -> Result<(), StoreError> {
    if version(connection, place)? == MIGRATIONS.len() {
        return Ok(());
    }
    let store_error = |error| place.error(error);
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(store_error)?;
    // Another process may have been faster.
    let found = version(&transaction, place)?;
    for (number, migration) in MIGRATIONS.iter().enumerate().skip(found) {
        transaction.execute_batch(migration).map_err(store_error)?;
        transaction.pragma_update(None, "user_version", number + 1).map_err(store_error)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID).map_err(store_error)?;
    transaction.commit().map_err(store_error)?;
    // A log that was begun on a file without a mark says little; it is ended here. Where that fails, it goes on for now.
    let checkpointed = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
    if let Err(problem) = checkpointed {
        debug!(%problem, "the log could not be ended");
    }
    Ok(())
}

/// For whoever is not to change the tables: that they are of this version.
pub(crate) fn expect_current(connection: &Connection, place: &Place) -> Result<(), StoreError> {
    let found = version(connection, place)?;
    if found == MIGRATIONS.len() {
        return Ok(());
    }
    let cause =
        "the file is of an earlier version, or empty: the program that works on it brings it up to date when it starts";
    Err(place.of(StoreErrorKind::Other).caused_by(cause))
}

/// The version of a file, 0 for an empty one.
///
/// # Errors
/// Returns an error for a file of a later version, and for one that is no inbox.
pub(crate) fn version(connection: &Connection, place: &Place) -> Result<usize, StoreError> {
    let number = |name: &str| {
        let read = connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
        read.map_err(|error| place.error(error))
    };
    let (version, application) = (number("user_version")?, number("application_id")?);
    if version == 0 && application == 0 {
        let tables = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0));
        return match tables.map_err(|error| place.error(error))? {
            0 => Ok(0),
            _ => Err(place.of(StoreErrorKind::Corrupted).caused_by("the file is another program's database")),
        };
    }
    if application != i64::from(APPLICATION_ID) {
        return Err(place.of(StoreErrorKind::Corrupted).caused_by("the file is another program's database"));
    }
    match usize::try_from(version) {
        Ok(version) if version <= MIGRATIONS.len() => Ok(version),
        _ => Err(place.of(StoreErrorKind::NewerVersion).caused_by(format!("it has version {version}"))),
    }
}

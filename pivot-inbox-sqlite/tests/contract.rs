//! The store in a file does what every store must, and does it across restarts.
#![allow(clippy::unwrap_used, clippy::panic)] // helpers may fail as loudly as their tests

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use pivot_inbox::testing::contract;
use pivot_inbox::{
    EventState, Filter, HandlerError, Inbox, InboxEvent, InboxStore, Inserted, LeaseRequest, Page, StoreErrorKind,
    Timestamp,
};
use pivot_inbox_sqlite::SqliteStore;
use pivot_inbox_sqlite::rusqlite::Connection;
use support::{SOURCE, Scratch, event};

#[tokio::test]
async fn the_store_in_a_file_does_what_every_store_must() {
    let scratch = Scratch::new();
    let count = AtomicUsize::new(0);
    let path = scratch.path();
    contract::holds_for(|| async {
        SqliteStore::open(path.join(count.fetch_add(1, Ordering::Relaxed).to_string())).await.unwrap()
    })
    .await;
}

#[tokio::test]
async fn what_is_stored_is_there_after_a_restart_and_leases_of_the_one_that_ended_are_taken_back() {
    let scratch = Scratch::new();
    let store = SqliteStore::open(scratch.file()).await.unwrap();
    for number in 0..3 {
        store.insert(event(number, 10)).await.unwrap();
    }
    let far = Timestamp(i64::MAX);
    let leased = store.lease(LeaseRequest::new(Timestamp(100), far, 2, 9)).await.unwrap();
    store.complete(leased[0].lease(), Timestamp(101)).await.unwrap();
    store.close().await;
    assert_eq!(store.insert(event(9, 10)).await.unwrap_err().kind(), StoreErrorKind::Closed);

    let store = SqliteStore::open(scratch.file()).await.unwrap();
    let again = store.lease(LeaseRequest::new(Timestamp(102), far, 9, 9)).await.unwrap();
    let attempts: Vec<_> = again.iter().map(|event| (event.id.0, event.attempt)).collect();
    assert_eq!(attempts, [(2, 2), (3, 1)], "the first is done, the second begins again");
    assert!(matches!(store.insert(event(0, 10)).await.unwrap(), Inserted::Duplicate { .. }));
    store.verify().await.unwrap();
}

#[tokio::test]
async fn only_one_program_works_on_a_store_and_operators_look_on_beside_it() {
    let scratch = Scratch::new();
    let attach = || SqliteStore::builder(scratch.file()).attach();
    assert_eq!(attach().await.unwrap_err().kind(), StoreErrorKind::NotFound);
    std::fs::write(scratch.file(), "").unwrap();
    assert_eq!(attach().await.unwrap_err().kind(), StoreErrorKind::Other, "an operator makes no tables");
    let store = SqliteStore::open(scratch.file()).await.unwrap();
    let error = SqliteStore::open(scratch.file()).await.unwrap_err();
    assert_eq!(error.kind(), StoreErrorKind::Locked);
    assert!(error.to_string().contains("inbox.sqlite3") && error.to_string().contains("stop the other"), "{error}");

    let operator = SqliteStore::builder(scratch.file()).attach().await.unwrap();
    let Inserted::New(id) = store.insert(event(1, 10)).await.unwrap() else { panic!("it is new") };
    assert_eq!(operator.list(Filter::all(), Page::first(9)).await.unwrap()[0].id, id);
    assert_eq!(operator.discard(vec![id], Timestamp(5)).await.unwrap(), 1);
    assert_eq!(store.show(id).await.unwrap().unwrap().summary.state, EventState::Discarded);
    let request = LeaseRequest::new(Timestamp(9), Timestamp(99), 1, 1);
    assert_eq!(operator.lease(request).await.unwrap_err().kind(), StoreErrorKind::Locked);
    store.close().await;
    SqliteStore::open(scratch.file()).await.unwrap();
}

/// A directory entry of a file that is mounted there, if this process may mount; unmounted when it is dropped.
#[cfg(unix)]
struct Mounted(std::path::PathBuf);

#[cfg(unix)]
impl Mounted {
    fn new(file: &std::path::Path, at: std::path::PathBuf) -> Option<Self> {
        std::fs::write(&at, "").unwrap();
        let mut command = std::process::Command::new("mount");
        let done = command.arg("--bind").arg(file).arg(&at).stderr(std::process::Stdio::null()).status();
        done.is_ok_and(|status| status.success()).then_some(Self(at))
    }
}

#[cfg(unix)]
impl Drop for Mounted {
    fn drop(&mut self) {
        let _ = std::process::Command::new("umount").arg("-l").arg(&self.0).status();
    }
}

#[cfg(unix)]
#[tokio::test]
async fn the_file_is_locked_whatever_name_leads_there_and_whatever_is_removed_beside_it() {
    let scratch = Scratch::new();
    let store = SqliteStore::open(scratch.file()).await.unwrap();
    store.insert(event(1, 10)).await.unwrap();
    let names = ["symbolic", "hard", "mounted"].map(|name| scratch.path().join(name));
    std::os::unix::fs::symlink(scratch.file(), &names[0]).unwrap();
    let _ = std::fs::remove_file(scratch.path().join("inbox.sqlite3-lock"));
    for name in [&scratch.file(), &names[0]] {
        assert_eq!(SqliteStore::open(name).await.unwrap_err().kind(), StoreErrorKind::Locked, "{name:?}");
    }
    if let Some(mounted) = Mounted::new(&scratch.file(), names[2].clone()) {
        assert_eq!(SqliteStore::open(&mounted.0).await.unwrap_err().kind(), StoreErrorKind::Locked);
    }
    // Under another name SQLite would have another log, so not even an operator may open it.
    std::fs::hard_link(scratch.file(), &names[1]).unwrap();
    let errors = [
        SqliteStore::open(&names[1]).await.unwrap_err(),
        SqliteStore::builder(&names[1]).attach().await.unwrap_err(),
        SqliteStore::builder(scratch.file()).attach().await.unwrap_err(),
    ];
    for error in errors {
        assert!(error.full_text().contains("another name"), "{error:?}");
    }
    store.insert(event(2, 10)).await.unwrap();
    std::fs::remove_file(&names[1]).unwrap();

    // A store that is closed is free for the next one, and takes no lock away from who looks on.
    let operator = SqliteStore::builder(scratch.file()).attach().await.unwrap();
    store.close().await;
    for number in 3..6 {
        let store = SqliteStore::open(scratch.file()).await.unwrap();
        store.insert(event(number, 10)).await.unwrap();
        assert_eq!(operator.list(Filter::all(), Page::first(9)).await.unwrap().len(), number as usize);
        store.close().await;
    }
    operator.verify().await.unwrap();
}

#[cfg(unix)]
#[tokio::test]
async fn the_file_and_those_beside_it_are_readable_by_their_owner_alone() {
    use std::os::unix::fs::PermissionsExt;

    let scratch = Scratch::new();
    let store = SqliteStore::open(scratch.file()).await.unwrap();
    store.insert(event(1, 10)).await.unwrap();
    let files: Vec<_> = std::fs::read_dir(scratch.path()).unwrap().map(Result::unwrap).collect();
    assert!(files.len() >= 3, "the file, its log and the log's index");
    for file in files {
        assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600, "{:?}", file.path());
    }
}

/// Makes a file one of the first version, whose event 3 waits for its second attempt until 1000.
const FIRST_VERSION: &str = "
    DROP INDEX events_due; DROP INDEX events_waiting; DROP INDEX events_head; DROP INDEX events_behind;
    DROP INDEX events_finished_by_key;
    DROP TABLE log_mark; DROP TABLE retention;
    ALTER TABLE events DROP COLUMN since;
    CREATE UNIQUE INDEX events_head ON events (source, order_key)
        WHERE order_key IS NOT NULL AND state IN ('ready', 'leased');
    CREATE INDEX events_behind ON events (source, order_key, id) WHERE state = 'behind';
    CREATE INDEX events_ready ON events (due_at, id) WHERE state = 'ready';
    UPDATE events SET attempts = 1, due_at = 1000 WHERE received_at = 3;
    ALTER TABLE events DROP COLUMN traceparent;
    PRAGMA user_version = 1;
";

#[tokio::test]
async fn a_file_of_the_first_version_is_brought_up_to_date_with_what_is_in_it() {
    let scratch = Scratch::new();
    let store = SqliteStore::open(scratch.file()).await.unwrap();
    store.insert(event(1, 10)).await.unwrap();
    store.insert(event(3, 10)).await.unwrap();
    store.close().await;
    let file = Connection::open(scratch.file()).unwrap();
    file.execute_batch(FIRST_VERSION).unwrap();
    drop(file);
    let error = SqliteStore::builder(scratch.file()).attach().await.unwrap_err();
    assert!(error.full_text().contains("earlier version"), "an operator changes no tables: {error:?}");
    let store = SqliteStore::open(scratch.file()).await.unwrap();
    let trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01".parse().ok();
    let mut traced = event(2, 10);
    traced.trace = trace;
    store.insert(traced).await.unwrap();
    assert!(matches!(store.insert(event(1, 10)).await.unwrap(), Inserted::Duplicate { differs: false, .. }));
    let leased = store.lease(LeaseRequest::new(Timestamp(9), Timestamp(99), 9, 9)).await.unwrap();
    assert_eq!(leased.iter().map(|event| event.trace).collect::<Vec<_>>(), [None, trace]);
    let leased = store.lease(LeaseRequest::new(Timestamp(1000), Timestamp(1099), 9, 9)).await.unwrap();
    assert!(leased.iter().any(|event| event.received_at == Timestamp(3) && event.attempt == 2), "{leased:?}");
    store.close().await;
}

#[tokio::test]
async fn a_later_version_and_another_programs_file_are_refused() {
    let scratch = Scratch::new();
    let (later, foreign) = (scratch.path().join("later"), scratch.path().join("foreign"));
    SqliteStore::open(&later).await.unwrap().close().await;
    let connection = Connection::open(&later).unwrap();
    connection.pragma_update(None, "user_version", 99).unwrap();
    Connection::open(&foreign).unwrap().execute_batch("CREATE TABLE theirs (a)").unwrap();
    for (path, kind) in [(&later, StoreErrorKind::NewerVersion), (&foreign, StoreErrorKind::Corrupted)] {
        let error = SqliteStore::open(path).await.unwrap_err();
        assert_eq!(error.kind(), kind, "{error:?}");
        assert!(!error.to_string().is_empty());
    }
    let tables: i64 = Connection::open(&foreign)
        .unwrap()
        .query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))
        .unwrap();
    assert_eq!(tables, 1, "it is left as it was");
}

#[tokio::test]
async fn effects_in_the_stores_transaction_are_kept_with_their_note_or_not_at_all() {
    let scratch = Scratch::new();
    let store = SqliteStore::open(scratch.file()).await.unwrap();
    store.write(|file| file.execute_batch("CREATE TABLE effects (event INTEGER)")).await.unwrap();
    let handler = store.transactional(|file: &Connection, event: &InboxEvent| {
        file.execute("INSERT INTO effects VALUES (?1)", [event.id.0])?;
        match (event.body.as_ref(), event.attempt) {
            (b"fails", 1) => Err(HandlerError::retry_after(std::time::Duration::ZERO, "not yet")),
            (b"panics", _) => panic!("as a handler may"),
            (b"wrong", _) => {
                file.execute("INSERT INTO nowhere VALUES (1)", [])?;
                Ok(())
            }
            _ => Ok(()),
        }
    });
    let inbox = Inbox::new(store.clone());
    for body in ["works", "fails", "panics", "wrong"] {
        inbox.accept(&SOURCE, body).await.unwrap();
    }
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let backoff = pivot_inbox::Backoff::new(std::time::Duration::ZERO, std::time::Duration::ZERO);
    let workers = inbox.workers(handler).max_attempts(2).backoff(backoff);
    let running = tokio::spawn(workers.run(async { drop(stopped.await) }));
    let open = || async {
        let stats = inbox.stats().await.unwrap();
        stats.waiting + stats.in_progress
    };
    while open().await > 0 {
        tokio::task::yield_now().await;
    }
    drop(stop);
    running.await.unwrap();
    let states: Vec<_> = inbox.list(&Filter::all(), Page::first(9)).await.unwrap();
    let states: Vec<_> = states.iter().map(|event| (event.state, event.attempts)).collect();
    use EventState::{Dead, Done};
    assert_eq!(states, [(Done, 1), (Done, 2), (Dead, 2), (Dead, 2)]);
    let effects = store.read(|file| {
        let mut statement = file.prepare("SELECT event FROM effects ORDER BY event")?;
        statement.query_map([], |row| row.get::<_, i64>(0))?.collect::<Result<Vec<_>, _>>()
    });
    assert_eq!(effects.await.unwrap(), [1, 2]);
}

#[tokio::test]
async fn an_effect_under_a_lost_lease_is_undone() {
    use pivot_inbox::EventHandler;

    let scratch = Scratch::new();
    let store = SqliteStore::open(scratch.file()).await.unwrap();
    store.write(|file| file.execute_batch("CREATE TABLE effects (event INTEGER)")).await.unwrap();
    store.insert(event(1, 10)).await.unwrap();
    let lease = |now, until| store.lease(LeaseRequest::new(Timestamp(now), Timestamp(until), 1, 9));
    let late = lease(10, 20).await.unwrap().remove(0);
    let holder = lease(20, 30).await.unwrap().remove(0);
    let ran = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&ran);
    let handler = store.transactional(move |file: &Connection, event: &InboxEvent| {
        count.fetch_add(1, Ordering::SeqCst);
        file.execute("INSERT INTO effects VALUES (?1)", [event.attempt])?;
        Ok(())
    });
    assert!(handler.handle(late).await.is_err());
    assert!(handler.handle(holder.clone()).await.is_ok());
    assert!(handler.handle(holder).await.is_err(), "not twice");
    let attempts: i64 =
        store.read(|file| file.query_row("SELECT sum(event) FROM effects", [], |row| row.get(0))).await.unwrap();
    assert_eq!((attempts, ran.load(Ordering::SeqCst)), (2, 1), "of the second attempt alone");
}

/// What a program does that locks the file beside the database, as earlier versions do.
#[cfg(unix)]
#[tokio::test]
async fn a_program_of_an_earlier_version_on_the_same_file_keeps_this_one_out() {
    use rustix::fs::{FlockOperation, flock};

    let scratch = Scratch::new();
    SqliteStore::open(scratch.file()).await.unwrap().close().await;
    let path = scratch.path().join("inbox.sqlite3-lock");
    assert!(!path.exists(), "this version leaves no such file");
    let earlier = std::fs::File::create(&path).unwrap();
    flock(&earlier, FlockOperation::LockExclusive).unwrap();
    let error = SqliteStore::open(scratch.file()).await.unwrap_err();
    assert_eq!(error.kind(), StoreErrorKind::Locked);
    assert!(error.full_text().contains("earlier version"), "{error:?}");
    SqliteStore::builder(scratch.file()).attach().await.unwrap();
    drop(earlier);
    let store = SqliteStore::open(scratch.file()).await.unwrap();
    let earlier = std::fs::File::open(&path).unwrap();
    assert!(flock(&earlier, FlockOperation::NonBlockingLockExclusive).is_err(), "nor does it let one of those in");
    store.close().await;
    assert!(flock(&earlier, FlockOperation::NonBlockingLockExclusive).is_ok());
}

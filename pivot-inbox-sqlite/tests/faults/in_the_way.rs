//! When the disk, the file or another process is in the way: nothing is acknowledged that is not stored, the error says what
//! to do, and storing goes on when it can.

use futures_util::future::{FutureExt, join_all};
use futures_util::stream::{FuturesUnordered, StreamExt};
use pivot_inbox::{Filter, InboxStore, Inserted, LeaseRequest, Page, Purge, StoreError, StoreErrorKind, Timestamp};
use pivot_inbox_sqlite::SqliteStore;
use pivot_inbox_sqlite::rusqlite::Connection;

use crate::support::{Mounted, Scratch, event, numbers};

#[tokio::test]
async fn a_file_system_that_turns_read_only_refuses_and_says_so() {
    let scratch = Scratch::new();
    let Some(mounted) = Mounted::new(scratch.path(), "size=8m") else {
        return; // Rights do not keep the superuser from writing, and others cannot mount.
    };
    SqliteStore::open(scratch.file()).await.unwrap().close().await;
    mounted.remount("ro");
    let error = SqliteStore::open(scratch.file()).await.unwrap_err();
    assert_eq!(error.kind(), StoreErrorKind::ReadOnly, "{error:?}");
    assert!(error.to_string().contains("right to write"), "{error}");
    mounted.remount("rw");
    let store = SqliteStore::open(scratch.file()).await.unwrap();
    store.insert(event(1, 10)).await.unwrap();
    store.close().await;
    drop(mounted);
}

#[tokio::test]
async fn a_file_without_the_right_to_write_is_refused_when_it_is_opened() {
    let scratch = Scratch::new();
    SqliteStore::open(scratch.file()).await.unwrap().close().await;
    let mut rights = std::fs::metadata(scratch.file()).unwrap().permissions();
    rights.set_readonly(true);
    std::fs::set_permissions(scratch.file(), rights).unwrap();
    match SqliteStore::open(scratch.file()).await {
        Err(error) => assert_eq!(error.kind(), StoreErrorKind::ReadOnly, "{error:?}"),
        // The superuser may write it all the same; then it must be stored.
        Ok(store) => assert!(store.insert(event(1, 10)).await.is_ok()),
    }
}

#[cfg(unix)]
#[tokio::test]
async fn a_file_that_is_removed_or_replaced_while_it_is_open_is_not_written_to_any_more() {
    for ending in ["", "-wal", "-shm"] {
        let scratch = Scratch::new();
        let store = SqliteStore::open(scratch.file()).await.unwrap();
        store.insert(event(1, 10)).await.unwrap();
        let mut name = scratch.file().into_os_string();
        name.push(ending);
        let kept = scratch.path().join("kept");
        std::fs::rename(&name, &kept).unwrap();
        let error = store.insert(event(2, 10)).await.unwrap_err();
        assert_eq!(error.kind(), StoreErrorKind::Gone, "{ending} {error:?}");
        assert!(error.to_string().contains("put the store back"), "{error}");
        if ending.is_empty() {
            assert_eq!(store.check().await.unwrap_err().kind(), StoreErrorKind::Gone);
            assert!(!scratch.file().exists(), "no new one is quietly begun");
            // What is no file is no damage of the one that was there.
            std::fs::create_dir(&name).unwrap();
            let error = store.check().await.unwrap_err();
            assert_eq!(error.kind(), StoreErrorKind::Gone, "{error:?}");
            assert_eq!(store.insert(event(2, 10)).await.unwrap_err().kind(), StoreErrorKind::Gone);
            std::fs::remove_dir(&name).unwrap();
            std::fs::rename(&kept, &name).unwrap();
        }
        // Back, or without what is beside it: it is opened anew, and goes on.
        assert!(store.insert(event(3, 10)).await.is_ok(), "{ending}");
        assert!(numbers(&store).await.contains(&"id:3".to_owned()));
        store.verify().await.unwrap();
    }
}

#[cfg(unix)]
#[tokio::test]
async fn a_log_whose_file_is_missing_or_empty_is_not_thrown_away() {
    for is_empty in [false, true] {
        let scratch = Scratch::new();
        let store = SqliteStore::open(scratch.file()).await.unwrap();
        for number in 0..40 {
            store.insert(event(number, 10)).await.unwrap();
        }
        let kept = scratch.path().join("kept");
        std::fs::rename(scratch.file(), &kept).unwrap();
        assert_eq!(store.check().await.unwrap_err().kind(), StoreErrorKind::Gone);
        store.close().await;
        drop(store);
        if is_empty {
            std::fs::File::create(scratch.file()).unwrap();
        }
        let error = SqliteStore::open(scratch.file()).await.unwrap_err();
        assert_eq!(error.kind(), StoreErrorKind::Gone, "{error:?}");
        assert!(error.full_text().contains("put the file back beside it"), "{}", error.full_text());
        std::fs::rename(&kept, scratch.file()).unwrap();
        let store = SqliteStore::open(scratch.file()).await.unwrap();
        assert_eq!(numbers(&store).await.len(), 40);
    }
}

#[cfg(unix)]
#[tokio::test]
async fn a_file_that_takes_the_place_of_the_one_that_is_open_is_not_worked_on() {
    let (scratch, other) = (Scratch::new(), Scratch::new());
    let replacing = SqliteStore::open(other.file()).await.unwrap();
    replacing.insert(event(7, 10)).await.unwrap();
    replacing.close().await;
    drop(replacing);
    let store = SqliteStore::open(scratch.file()).await.unwrap();
    store.insert(event(1, 10)).await.unwrap();
    std::fs::rename(other.file(), scratch.file()).unwrap();
    for number in 2..5 {
        let error = store.insert(event(number, 10)).await.unwrap_err();
        assert_eq!(error.kind(), StoreErrorKind::Gone, "{error:?}");
    }
}

#[tokio::test]
async fn a_lock_that_another_process_holds_too_long_refuses_and_goes_on_after_it() {
    let scratch = Scratch::new();
    let brief = std::time::Duration::from_millis(10);
    let store = SqliteStore::builder(scratch.file()).busy_timeout(brief).open().await.unwrap();
    let other = Connection::open(scratch.file()).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let error = store.insert(event(1, 10)).await.unwrap_err();
    assert_eq!(error.kind(), StoreErrorKind::Busy, "{error:?}");
    other.execute_batch("ROLLBACK").unwrap();
    assert!(store.insert(event(1, 10)).await.is_ok());
}

#[tokio::test]
async fn more_than_can_wait_is_refused_at_once_and_the_rest_is_stored() {
    let scratch = Scratch::new();
    let store = SqliteStore::open(scratch.file()).await.unwrap();
    // While another program holds the file, nothing that waits is written.
    let other = Connection::open(scratch.file()).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let mut sent = std::pin::pin!(join_all((0..20_000).map(|number| store.insert(event(number, 10)))));
    assert!(sent.as_mut().now_or_never().is_none());
    other.execute_batch("ROLLBACK").unwrap();
    let outcomes = sent.await;
    let kinds: Vec<_> = outcomes.iter().filter_map(|outcome| outcome.as_ref().err()).map(StoreError::kind).collect();
    assert!(kinds.iter().all(|kind| *kind == StoreErrorKind::Overloaded));
    assert!(!kinds.is_empty());
    assert_eq!(numbers(&store).await.len(), 20_000 - kinds.len());
}

#[cfg(unix)]
#[tokio::test]
async fn a_path_at_which_no_store_can_be_is_refused_with_what_is_there() {
    let scratch = Scratch::new();
    let at = |name: &str| scratch.path().join(name);
    std::fs::create_dir(at("directory")).unwrap();
    assert!(std::process::Command::new("mkfifo").arg(at("fifo")).status().unwrap().success());
    std::os::unix::fs::symlink(at("fifo"), at("link")).unwrap();
    let _socket = std::os::unix::net::UnixListener::bind(at("socket")).unwrap();
    let device = std::path::PathBuf::from("/dev/zero");
    let (special, missing) = (StoreErrorKind::Corrupted, StoreErrorKind::NotFound);
    let table = [
        (at("directory"), special, "it is a directory", special, "it is a directory"),
        (at("fifo"), special, "it is a FIFO", special, "it is a FIFO"),
        (at("link"), special, "it is a FIFO", special, "it is a FIFO"),
        (at("socket"), special, "it is a socket", special, "it is a socket"),
        (device, special, "it is a device", special, "it is a device"),
        (at("no/store"), missing, "make the directory", missing, "there is no directory"),
    ];
    for (path, opened, open_words, attached, attach_words) in table {
        let builder = SqliteStore::builder(&path);
        let error = builder.clone().open().await.unwrap_err();
        let text = error.full_text();
        assert!(error.kind() == opened && text.contains(open_words), "{}: {text}", path.display());
        let error = builder.attach().await.unwrap_err();
        let text = error.full_text();
        assert!(error.kind() == attached && text.contains(attach_words), "{}: {text}", path.display());
    }
    let error = SqliteStore::builder(at("none")).attach().await.unwrap_err();
    assert_eq!(error.kind(), StoreErrorKind::NotFound);
    assert!(error.full_text().contains("there is no such file") && !error.full_text().contains("in use"), "{error}");
    assert!(!at("none").exists());
}

#[cfg(unix)]
#[tokio::test]
async fn a_file_that_is_written_to_in_place_while_it_is_open_is_noticed_at_the_next_event() {
    use std::fs::OpenOptions;

    let other = Scratch::new();
    let replacing = SqliteStore::open(other.file()).await.unwrap();
    for number in 0..300 {
        replacing.insert(event(number, 3000)).await.unwrap();
    }
    replacing.close().await;
    let replacing = std::fs::read(other.file()).unwrap();
    let cut = |file: &std::path::Path, to: u64| OpenOptions::new().write(true).open(file).unwrap().set_len(to).unwrap();
    type Harm<'a> = Box<dyn Fn(&std::path::Path) + 'a>;
    let table: [(&str, Harm<'_>, StoreErrorKind); 4] = [
        ("emptied", Box::new(|file| cut(file, 0)), StoreErrorKind::Gone),
        ("cut off", Box::new(|file| cut(file, 8192)), StoreErrorKind::Gone),
        ("cut off within a page", Box::new(|file| cut(file, 8000)), StoreErrorKind::Gone),
        ("overwritten", Box::new(|file| std::fs::write(file, &replacing).unwrap()), StoreErrorKind::ForeignLog),
    ];
    for (what, harm, kind) in table {
        let scratch = Scratch::new();
        let store = SqliteStore::open(scratch.file()).await.unwrap();
        for number in 0..30 {
            store.insert(event(number, 3000)).await.unwrap();
        }
        let checkpoint = "PRAGMA wal_checkpoint(RESTART)";
        Connection::open(scratch.file()).unwrap().query_row(checkpoint, [], |_| Ok(())).unwrap();
        store.insert(event(50, 10)).await.unwrap();
        let whole = std::fs::read(scratch.file()).unwrap();
        harm(&scratch.file());
        for number in 100..103 {
            let error = store.insert(event(number, 10)).await.unwrap_err();
            assert_eq!(error.kind(), kind, "{what}: {error:?}");
            assert_eq!(store.check().await.unwrap_err().kind(), kind, "{what}");
        }
        let left = std::fs::read(scratch.file()).unwrap();
        assert!(left.len() <= 8192 || left == replacing, "{what}: nothing was moved into it");
        std::fs::write(scratch.file(), whole).unwrap();
        assert!(matches!(store.insert(event(200, 10)).await.unwrap(), Inserted::New(_)), "{what}");
        assert_eq!(numbers(&store).await.len(), 32, "{what}");
        store.verify().await.unwrap();
    }
}

#[tokio::test]
async fn a_file_that_is_made_shorter_by_sqlite_itself_is_worked_on_as_before() {
    let scratch = Scratch::new();
    let store = SqliteStore::open(scratch.file()).await.unwrap();
    for number in 0..100 {
        store.insert(event(number, 3000)).await.unwrap();
    }
    let ids: Vec<_> = store.list(Filter::all(), Page::first(99)).await.unwrap().iter().map(|event| event.id).collect();
    store.discard(ids, Timestamp(5)).await.unwrap();
    let mut purge = Purge::nothing(1000);
    purge.keep_finished = Some(0);
    store.purge(purge).await.unwrap();
    let operator = Connection::open(scratch.file()).unwrap();
    operator.query_row("PRAGMA wal_checkpoint(RESTART)", [], |_| Ok(())).unwrap();
    store.insert(event(200, 10)).await.unwrap();
    let before = std::fs::metadata(scratch.file()).unwrap().len();
    operator.execute_batch("VACUUM").unwrap();
    operator.query_row("PRAGMA wal_checkpoint(RESTART)", [], |_| Ok(())).unwrap();
    assert!(std::fs::metadata(scratch.file()).unwrap().len() < before);
    for number in 300..340 {
        store.insert(event(number, 3000)).await.unwrap();
    }
    store.verify().await.unwrap();
}

#[cfg(unix)]
#[tokio::test]
async fn a_file_that_was_overwritten_before_a_program_ends_is_left_as_it_is() {
    let (scratch, other) = (Scratch::new(), Scratch::new());
    let replacing = SqliteStore::open(other.file()).await.unwrap();
    replacing.insert(event(7, 10)).await.unwrap();
    replacing.close().await;
    let replacing = std::fs::read(other.file()).unwrap();
    let store = SqliteStore::open(scratch.file()).await.unwrap();
    store.insert(event(1, 10)).await.unwrap();
    assert_eq!(numbers(&store).await.len(), 1);
    std::fs::write(scratch.file(), &replacing).unwrap();
    store.close().await;
    drop(store);
    assert_eq!(std::fs::read(scratch.file()).unwrap(), replacing);
    assert_eq!(SqliteStore::open(scratch.file()).await.unwrap_err().kind(), StoreErrorKind::ForeignLog);
}

#[tokio::test]
async fn a_store_that_is_closed_has_everything_in_its_file() {
    let scratch = Scratch::new();
    let store = SqliteStore::open(scratch.file()).await.unwrap();
    store.insert(event(1, 10)).await.unwrap();
    assert_eq!(numbers(&store).await.len(), 1);
    store.close().await;
    let names: Vec<_> = std::fs::read_dir(scratch.path()).unwrap().map(|found| found.unwrap().file_name()).collect();
    assert_eq!(names, ["inbox.sqlite3"]);
}

#[tokio::test]
async fn those_who_send_keep_no_place_from_those_who_handle_and_do_not_hold_them_up() {
    let scratch = Scratch::new();
    let store = SqliteStore::open(scratch.file()).await.unwrap();
    for number in 0..10 {
        store.insert(event(number, 10)).await.unwrap();
    }
    let leased = store.lease(LeaseRequest::new(Timestamp(100), Timestamp(i64::MAX), 10, 9)).await.unwrap();
    // While another program holds the file, all that can wait is sent, and more, and then the leased are completed.
    let other = Connection::open(scratch.file()).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let mut answers = FuturesUnordered::new();
    for number in 1000..21_000 {
        let sent = store.insert(event(number, 10));
        answers.push(async { sent.await.map_or("refused", |_| "sent") }.boxed_local());
    }
    for event in &leased {
        let completed = store.complete(event.lease(), Timestamp(101));
        answers.push(async { completed.await.map_or("failed", |_| "completed") }.boxed_local());
    }
    // What is refused ends at once, and the rest in the order in which the thread answers: the runtime is not to change it.
    let ended = tokio::task::unconstrained(async {
        let mut ended = Vec::new();
        while let Some(Some(answer)) = answers.next().now_or_never() {
            ended.push(answer);
        }
        assert!(!ended.is_empty() && ended.iter().all(|answer| *answer == "refused"), "{ended:?}");
        ended.clear();
        other.execute_batch("ROLLBACK").unwrap();
        while let Some(answer) = answers.next().await {
            ended.push(answer);
        }
        ended
    })
    .await;
    assert!(ended.iter().all(|answer| *answer != "refused" && *answer != "failed"), "{ended:?}");
    let completed: Vec<usize> = (0..ended.len()).filter(|at| ended[*at] == "completed").collect();
    assert_eq!(completed.len(), 10);
    // At most what the thread had begun when they came is answered before: of those who wait in one row, they are the last.
    assert!(completed[9] < ended.len() / 2, "completed as number {completed:?} of {}", ended.len());
}

#[cfg(unix)]
#[tokio::test]
async fn a_log_that_is_removed_while_it_is_open_is_moved_into_its_file() {
    let table: [(&str, &[&str], bool); 4] = [
        ("the log", &["-wal"], false),
        ("the log, with a reader", &["-wal"], true),
        ("the log and its index", &["-wal", "-shm"], false),
        ("the log and its index, with a reader", &["-wal", "-shm"], true),
    ];
    for (what, removed, reads) in table {
        let scratch = Scratch::new();
        let store = SqliteStore::open(scratch.file()).await.unwrap();
        for number in 0..30 {
            store.insert(event(number, 3000)).await.unwrap();
        }
        if reads {
            assert_eq!(numbers(&store).await.len(), 30, "{what}");
        }
        for end in removed {
            std::fs::remove_file(scratch.path().join(format!("inbox.sqlite3{end}"))).unwrap();
        }
        let error = store.insert(event(100, 10)).await.unwrap_err();
        assert_eq!(error.kind(), StoreErrorKind::Gone, "{what}: {error:?}");
        // A reader that has the old index open lets go of it at its next turn.
        assert!(numbers(&store).await.len() >= 30, "{what}");
        assert!(matches!(store.insert(event(200, 10)).await.unwrap(), Inserted::New(_)), "{what}");
        let known = numbers(&store).await.len();
        let operator = SqliteStore::builder(scratch.file()).attach().await.unwrap();
        assert_eq!(numbers(&operator).await.len(), known, "{what}");
        operator.close().await;
        store.verify().await.unwrap();
        store.close().await;
        let again = SqliteStore::open(scratch.file()).await.unwrap();
        let kept = numbers(&again).await;
        assert!(kept.len() == known && kept.contains(&"id:200".to_owned()) && known >= 31, "{what}: {kept:?}");
    }
}

#[cfg(unix)]
#[tokio::test]
async fn a_log_that_is_removed_before_the_store_is_closed_is_moved_into_its_file() {
    let scratch = Scratch::new();
    let store = SqliteStore::open(scratch.file()).await.unwrap();
    for number in 0..30 {
        store.insert(event(number, 3000)).await.unwrap();
    }
    std::fs::remove_file(scratch.path().join("inbox.sqlite3-wal")).unwrap();
    store.close().await;
    assert_eq!(numbers(&SqliteStore::open(scratch.file()).await.unwrap()).await.len(), 30);
}

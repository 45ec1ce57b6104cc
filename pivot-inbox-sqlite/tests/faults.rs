//! When the disk, the file or another process is in the way: nothing is acknowledged that is not stored, the error says what
//! to do, and storing goes on when it can.
#![allow(clippy::unwrap_used, clippy::panic)] // helpers may fail as loudly as their tests

mod support;

use std::io::{Seek, SeekFrom, Write};

use pivot_inbox::{Filter, InboxStore, Inserted, LeaseRequest, Page, Purge, StoreError, StoreErrorKind, Timestamp};
use pivot_inbox_sqlite::SqliteStore;
use pivot_inbox_sqlite::rusqlite::Connection;
use support::{Scratch, event};

async fn numbers(store: &SqliteStore) -> Vec<String> {
    let events = store.list(Filter::all(), Page::first(100_000)).await.unwrap();
    events.into_iter().map(|event| event.identity).collect()
}

/// Inserts until one is refused; gives how many were stored, and why the last was not.
async fn fill(store: &SqliteStore, bytes: usize) -> (u64, StoreError) {
    for number in 0..100_000 {
        if let Err(error) = store.insert(event(number, bytes)).await {
            return (number, error);
        }
    }
    panic!("it is never full");
}

#[tokio::test]
async fn a_full_quota_refuses_events_and_lets_go_on_what_makes_room() {
    let scratch = Scratch::new();
    let store = SqliteStore::builder(scratch.file()).max_bytes(1 << 20).open().await.unwrap();
    let (stored, error) = fill(&store, 10_000).await;
    assert_eq!(error.kind(), StoreErrorKind::Full);
    assert!(error.to_string().contains("make room"), "{error}");
    assert!((50..110).contains(&stored), "{stored}");
    assert_eq!(store.check().await.unwrap_err().kind(), StoreErrorKind::Full, "readiness says so too");
    // Known events are duplicates even now.
    assert!(matches!(store.insert(event(0, 10_000)).await, Ok(Inserted::Duplicate { differs: false, .. })));

    let leased = store.lease(LeaseRequest::new(Timestamp(i64::MAX), Timestamp(i64::MAX), 10, 1)).await.unwrap();
    for event in &leased {
        store.complete(event.lease(), Timestamp(5)).await.unwrap();
    }
    let ids: Vec<_> = store.list(Filter::all(), Page::latest(10)).await.unwrap().iter().map(|event| event.id).collect();
    assert_eq!(store.discard(ids, Timestamp(5)).await.unwrap(), 10);
    let mut purge = Purge::nothing(100);
    purge.keep_finished = Some(0);
    assert_eq!(store.purge(purge).await.unwrap(), 19, "all but the last, whose number would be given again");
    assert!(matches!(store.insert(event(5000, 10_000)).await.unwrap(), Inserted::New(_)));
    store.check().await.unwrap();
    store.verify().await.unwrap();
}

#[tokio::test]
async fn a_disk_that_is_full_in_the_middle_of_a_transaction_refuses_all_that_it_held() {
    let scratch = Scratch::new();
    let store = SqliteStore::open(scratch.file()).await.unwrap();
    let limit = |pages: i64| {
        store.write(move |file| file.pragma_update_and_check(None, "max_page_count", pages, |row| row.get::<_, i64>(0)))
    };
    // SQLite's own limit fails as a disk does.
    limit(100).await.unwrap();
    let outcomes = futures_util::future::join_all((0..200).map(|number| store.insert(event(number, 10_000)))).await;
    let (stored, refused): (Vec<_>, Vec<_>) = outcomes.into_iter().partition(Result::is_ok);
    assert!(refused.iter().all(|outcome| outcome.as_ref().is_err_and(|error| error.kind() == StoreErrorKind::Full)));
    assert!(!refused.is_empty());
    assert_eq!(numbers(&store).await.len(), stored.len(), "what was refused is not there");
    limit(1 << 20).await.unwrap();
    for number in 0..200 {
        store.insert(event(number, 10_000)).await.unwrap();
    }
    assert_eq!(numbers(&store).await.len(), 200);
    store.verify().await.unwrap();
}

/// Whether a file system of so many bytes could be mounted there: only with the rights for it.
fn mount(path: &std::path::Path, options: &str) -> bool {
    let mut command = std::process::Command::new("mount");
    command.args(["-t", "tmpfs", "-o", options, "tmpfs"]).arg(path);
    command.stderr(std::process::Stdio::null()).status().is_ok_and(|status| status.success())
}

/// Unmounts when it is dropped.
struct Mounted(std::path::PathBuf);

impl Drop for Mounted {
    fn drop(&mut self) {
        let _ = std::process::Command::new("umount").arg("-l").arg(&self.0).status();
    }
}

#[tokio::test]
async fn a_full_disk_refuses_and_what_was_acknowledged_is_there_after_a_restart() {
    let scratch = Scratch::new();
    if !mount(scratch.path(), "size=2m") {
        return; // The quota's test shows the same without a file system of one's own.
    }
    let mounted = Mounted(scratch.path().to_owned());
    let store = SqliteStore::open(scratch.file()).await.unwrap();
    let (stored, error) = fill(&store, 5_000).await;
    assert_eq!(error.kind(), StoreErrorKind::Full, "{error:?}");
    assert!(stored > 50, "{stored}");
    for number in 0..20 {
        assert_eq!(store.insert(event(9000 + number, 5_000)).await.unwrap_err().kind(), StoreErrorKind::Full);
    }
    // Room is made: a larger disk.
    let grown = std::process::Command::new("mount").args(["-o", "remount,size=8m"]).arg(scratch.path()).status();
    assert!(grown.unwrap().success());
    assert!(matches!(store.insert(event(8000, 5_000)).await.unwrap(), Inserted::New(_)));
    store.close().await;
    let store = SqliteStore::open(scratch.file()).await.unwrap();
    let mut expected: Vec<_> = (0..stored).map(|number| format!("id:{number}")).collect();
    expected.push("id:8000".to_owned());
    assert_eq!(numbers(&store).await, expected);
    store.verify().await.unwrap();
    store.close().await;
    drop(mounted);
}

#[tokio::test]
async fn a_file_system_that_turns_read_only_refuses_and_says_so() {
    let scratch = Scratch::new();
    if !mount(scratch.path(), "size=8m") {
        return; // Rights do not keep the superuser from writing, and others cannot mount.
    }
    let mounted = Mounted(scratch.path().to_owned());
    SqliteStore::open(scratch.file()).await.unwrap().close().await;
    let remount = |how: &str| {
        let status = std::process::Command::new("mount").args(["-o", how]).arg(scratch.path()).status();
        assert!(status.unwrap().success(), "{how}");
    };
    remount("remount,ro");
    let error = SqliteStore::open(scratch.file()).await.unwrap_err();
    assert_eq!(error.kind(), StoreErrorKind::ReadOnly, "{error:?}");
    assert!(error.to_string().contains("right to write"), "{error}");
    remount("remount,rw");
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

#[tokio::test]
async fn a_file_that_is_no_database_or_is_damaged_is_refused_and_left_as_it_is() {
    let scratch = Scratch::new();
    std::fs::write(scratch.file(), vec![b'x'; 8192]).unwrap();
    let error = SqliteStore::open(scratch.file()).await.unwrap_err();
    assert_eq!(error.kind(), StoreErrorKind::Corrupted, "{error:?}");
    assert!(error.to_string().contains("restore a backup"), "{error}");
    assert_eq!(std::fs::read(scratch.file()).unwrap(), vec![b'x'; 8192]);
}

#[tokio::test]
async fn damage_in_the_middle_is_reported_and_nothing_unwritten_acknowledged() {
    let scratch = Scratch::new();
    let store = SqliteStore::open(scratch.file()).await.unwrap();
    for number in 0..300 {
        store.insert(event(number, 3000)).await.unwrap();
    }
    store.close().await;
    let mut file = std::fs::OpenOptions::new().write(true).open(scratch.file()).unwrap();
    let length = file.metadata().unwrap().len();
    // All pages but the first, which holds the tables' names.
    file.seek(SeekFrom::Start(4096)).unwrap();
    file.write_all(&vec![0xa5; usize::try_from(length - 4096).unwrap()]).unwrap();
    drop(file);
    match SqliteStore::open(scratch.file()).await {
        Err(error) => assert_eq!(error.kind(), StoreErrorKind::Corrupted, "{error:?}"),
        Ok(store) => {
            assert_eq!(store.verify().await.unwrap_err().kind(), StoreErrorKind::Corrupted);
            let error = store.insert(event(1000, 10)).await.unwrap_err();
            assert_eq!(error.kind(), StoreErrorKind::Corrupted, "{error:?}");
            assert_eq!(store.check().await.unwrap_err().kind(), StoreErrorKind::Corrupted);
        }
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
    let outcomes = futures_util::future::join_all((0..20_000).map(|number| store.insert(event(number, 10)))).await;
    let kinds: Vec<_> = outcomes.iter().filter_map(|outcome| outcome.as_ref().err()).map(StoreError::kind).collect();
    assert!(kinds.iter().all(|kind| *kind == StoreErrorKind::Overloaded));
    assert!(!kinds.is_empty(), "the thread cannot be so fast");
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

/// Writes until a file system is full; what it wrote goes when it is removed.
fn fill_up(path: &std::path::Path) {
    let mut file = std::fs::File::create(path).unwrap();
    for size in [1 << 16, 4096, 1] {
        while file.write_all(&vec![0; size]).is_ok() {}
    }
}

#[tokio::test]
async fn what_is_stored_is_read_on_a_full_disk_and_a_start_on_it_waits_for_room() {
    // What is there after a program closed the file, and after it was killed, with and without the log's index.
    for endings in [&[""][..], &["", "-wal"], &["", "-wal", "-shm"]] {
        let (scratch, from) = (Scratch::new(), Scratch::new());
        if !mount(scratch.path(), "size=4m") {
            return;
        }
        let mounted = Mounted(scratch.path().to_owned());
        let store = SqliteStore::open(from.file()).await.unwrap();
        for number in 0..20 {
            store.insert(event(number, 3000)).await.unwrap();
        }
        let far = Timestamp(i64::MAX);
        assert_eq!(store.lease(LeaseRequest::new(Timestamp(100), far, 1, 9)).await.unwrap().len(), 1);
        if endings.len() == 1 {
            store.close().await;
        }
        let with = |file: std::path::PathBuf, ending: &str| {
            let mut name = file.into_os_string();
            name.push(ending);
            name
        };
        for ending in endings {
            std::fs::copy(with(from.file(), ending), with(scratch.file(), ending)).unwrap();
        }
        let filling = scratch.path().join("filling");
        fill_up(&filling);

        let operator = SqliteStore::builder(scratch.file()).attach().await.unwrap();
        assert_eq!(numbers(&operator).await.len(), 20, "{endings:?}");
        assert_eq!(operator.stats().await.unwrap().waiting, 19, "{endings:?}");
        operator.verify().await.unwrap();
        let error = operator.check().await.unwrap_err();
        assert_eq!(error.kind(), StoreErrorKind::Full, "{endings:?} {error:?}");
        operator.close().await;

        let store = SqliteStore::open(scratch.file()).await.unwrap();
        for number in 100..103 {
            let error = store.insert(event(number, 100_000)).await.unwrap_err();
            assert_eq!(error.kind(), StoreErrorKind::Full, "{endings:?} {error:?}");
        }
        assert_eq!(numbers(&store).await.len(), 20, "{endings:?}");
        std::fs::remove_file(&filling).unwrap();
        assert!(matches!(store.insert(event(200, 3000)).await.unwrap(), Inserted::New(_)), "{endings:?}");
        let leased = store.lease(LeaseRequest::new(Timestamp(101), far, 99, 9)).await.unwrap();
        assert_eq!(leased.len(), 21, "{endings:?}: the lease of the program before was taken back");
        store.check().await.unwrap();
        store.close().await;
        drop(mounted);
    }
}

#[tokio::test]
async fn a_new_file_on_a_full_disk_is_an_error_that_says_so_and_can_be_tried_again() {
    let scratch = Scratch::new();
    if !mount(scratch.path(), "size=1m") {
        return;
    }
    let mounted = Mounted(scratch.path().to_owned());
    fill_up(&scratch.path().join("filling"));
    for _ in 0..2 {
        let error = SqliteStore::open(scratch.file()).await.unwrap_err();
        assert_eq!(error.kind(), StoreErrorKind::Full, "{error:?}");
    }
    std::fs::remove_file(scratch.path().join("filling")).unwrap();
    SqliteStore::open(scratch.file()).await.unwrap().insert(event(1, 10)).await.unwrap();
    drop(mounted);
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

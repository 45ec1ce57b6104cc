//! A disk or a quota that is full: events are refused with what to do, what is stored can be read, and storing goes on when
//! there is room.

use std::io::Write;

use pivot_inbox::{Filter, InboxStore, Inserted, LeaseRequest, Page, Purge, StoreError, StoreErrorKind, Timestamp};
use pivot_inbox_sqlite::SqliteStore;

use crate::support::{Mounted, Scratch, event, numbers};

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

#[tokio::test]
async fn a_full_disk_refuses_and_what_was_acknowledged_is_there_after_a_restart() {
    let scratch = Scratch::new();
    let Some(mounted) = Mounted::new(scratch.path(), "size=2m") else {
        return; // The quota's test shows the same without a file system of one's own.
    };
    let store = SqliteStore::open(scratch.file()).await.unwrap();
    let (stored, error) = fill(&store, 5_000).await;
    assert_eq!(error.kind(), StoreErrorKind::Full, "{error:?}");
    assert!(stored > 50, "{stored}");
    for number in 0..20 {
        assert_eq!(store.insert(event(9000 + number, 5_000)).await.unwrap_err().kind(), StoreErrorKind::Full);
    }
    // Room is made: a larger disk.
    mounted.remount("size=8m");
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
async fn a_disk_with_room_for_little_is_not_called_ready_for_an_event_like_the_one_that_was_refused() {
    let scratch = Scratch::new();
    let Some(mounted) = Mounted::new(scratch.path(), "size=4m") else { return };
    let store = SqliteStore::open(scratch.file()).await.unwrap();
    store.check().await.unwrap();
    let (_, error) = fill(&store, 300_000).await;
    assert_eq!(error.kind(), StoreErrorKind::Full, "{error:?}");
    for _ in 0..3 {
        assert_eq!(store.check().await.unwrap_err().kind(), StoreErrorKind::Full);
        assert_eq!(store.insert(event(9000, 300_000)).await.unwrap_err().kind(), StoreErrorKind::Full);
    }
    mounted.remount("size=16m");
    store.check().await.unwrap();
    assert!(matches!(store.insert(event(9000, 300_000)).await.unwrap(), Inserted::New(_)));
    store.check().await.unwrap();
    let left = |connection: &rusqlite::Connection| {
        connection.query_row("SELECT count(*), max(length(filling)) FROM probe", [], |row| {
            Ok((row.get::<_, i64>(0)?, row.get::<_, Option<i64>>(1)?))
        })
    };
    assert_eq!(store.read(left).await.unwrap(), (1, None), "nothing is left of what was tried");
    store.close().await;
    drop(mounted);
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
        let Some(mounted) = Mounted::new(scratch.path(), "size=4m") else {
            return;
        };
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
    let Some(mounted) = Mounted::new(scratch.path(), "size=1m") else {
        return;
    };
    fill_up(&scratch.path().join("filling"));
    for _ in 0..2 {
        let error = SqliteStore::open(scratch.file()).await.unwrap_err();
        assert_eq!(error.kind(), StoreErrorKind::Full, "{error:?}");
    }
    std::fs::remove_file(scratch.path().join("filling")).unwrap();
    SqliteStore::open(scratch.file()).await.unwrap().insert(event(1, 10)).await.unwrap();
    drop(mounted);
}

//! Other names of the file, and events that cannot be stored, take nothing from the store.

use futures_util::future::join_all;
use pivot_inbox::{Filter, Identity, InboxStore, Inserted, Page, StoreErrorKind, Timestamp};
use pivot_inbox_sqlite::SqliteStore;

use crate::support::{Scratch, event};

#[cfg(unix)]
#[tokio::test]
async fn a_file_is_one_store_whatever_the_name_by_which_it_is_reached() {
    let scratch = Scratch::new();
    let directory = scratch.file().parent().unwrap().to_owned();
    let folder = directory.join("elsewhere");
    std::fs::create_dir(&folder).unwrap();
    let names = [folder.join("link.sqlite3"), directory.join("same").join(scratch.file().file_name().unwrap())];
    std::os::unix::fs::symlink(scratch.file(), &names[0]).unwrap();
    std::os::unix::fs::symlink(&directory, directory.join("same")).unwrap();
    let store = SqliteStore::open(scratch.file()).await.unwrap();
    store.insert(event(1, 10)).await.unwrap();
    for name in &names {
        let error = SqliteStore::open(name).await.unwrap_err();
        assert_eq!(error.kind(), StoreErrorKind::Locked, "{}: {error}", name.display());
    }
    store.close().await;
    for name in &names {
        let store = SqliteStore::open(name).await.unwrap();
        assert_eq!(SqliteStore::open(scratch.file()).await.unwrap_err().kind(), StoreErrorKind::Locked);
        assert!(matches!(store.insert(event(1, 10)).await.unwrap(), Inserted::Duplicate { .. }));
        store.close().await;
    }
    // What is removed under the name that it has is noticed under any.
    let store = SqliteStore::open(&names[0]).await.unwrap();
    for ending in ["", "-wal", "-shm"] {
        let mut path = scratch.file().as_os_str().to_owned();
        path.push(ending);
        std::fs::remove_file(path).unwrap();
    }
    assert_eq!(store.insert(event(2, 10)).await.unwrap_err().kind(), StoreErrorKind::Gone);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_event_that_cannot_be_stored_leaves_nothing_behind_and_harms_no_other_of_its_batch() {
    let scratch = Scratch::new();
    let store = SqliteStore::open(scratch.file()).await.unwrap();
    // As SQLite itself refuses what is larger than it can hold, in the middle of the statement.
    let limit = "CREATE TEMP TRIGGER limited AFTER INSERT ON main.events WHEN length(NEW.body) > 5000
                 BEGIN SELECT RAISE(ABORT, 'too big'); END";
    store.write(|file| file.execute_batch(limit)).await.unwrap();
    // A nameless one whose window is over is stored in two steps, of which the first changes the earlier one.
    let nameless = |second: i64, bytes: usize| {
        let mut nameless = event(77, bytes);
        nameless.classification.identity = Identity::of_body(b"the same", std::time::Duration::from_secs(1));
        nameless.received_at = Timestamp(second * 1000);
        nameless
    };
    assert!(matches!(store.insert(nameless(1, 10)).await.unwrap(), Inserted::New(_)));
    for round in 0..5_u64 {
        // Every third is too large, and one of them has had its window.
        let number = |index: u64| round * 300 + index + 1000;
        let large = |index: u64| index.is_multiple_of(3);
        let events = (0..300).map(|index| match index {
            150 => nameless(1000, 20_000),
            _ => event(number(index), if large(index) { 20_000 } else { 10 }),
        });
        let all = join_all(events.map(|event| store.insert(event))).await;
        for (index, inserted) in (0..).zip(&all) {
            match inserted {
                Ok(Inserted::New(_)) => assert!(!large(index), "{index}"),
                Err(error) => assert!(large(index) && error.full_text().contains("too big"), "{index}: {error}"),
                other => panic!("{index}: {other:?}"),
            }
        }
    }
    let listed = store.list(Filter::all(), Page::first(10_000)).await.unwrap();
    assert_eq!(listed.len(), 1 + 5 * 200);
    assert!(!listed[0].identity.contains('#'), "the earlier one is as it was: {}", listed[0].identity);
    store.verify().await.unwrap();
}

//! When a file is damaged, before it is opened or while it is open.

use std::io::{Seek, SeekFrom, Write};
use std::time::Duration;

use pivot_inbox::{InboxStore, LeaseRequest, StoreErrorKind, Timestamp};
use pivot_inbox_sqlite::SqliteStore;

use crate::support::{Scratch, event};

#[tokio::test]
async fn a_file_that_is_no_database_or_is_damaged_is_refused_and_left_as_it_is() {
    let scratch = Scratch::new();
    std::fs::write(scratch.file(), vec![b'x'; 8192]).unwrap();
    let error = SqliteStore::open(scratch.file()).await.unwrap_err();
    assert_eq!(error.kind(), StoreErrorKind::Corrupted, "{error:?}");
    assert!(error.to_string().contains("restore a backup"), "{error}");
    assert_eq!(std::fs::read(scratch.file()).unwrap(), vec![b'x'; 8192]);
}

/// Overwrites a part of a file in place, from this byte on.
fn overwrite(scratch: &Scratch, from: u64, bytes: usize) {
    let mut file = std::fs::OpenOptions::new().write(true).open(scratch.file()).unwrap();
    file.seek(SeekFrom::Start(from)).unwrap();
    file.write_all(&vec![0xa5; bytes]).unwrap();
}

#[tokio::test]
async fn a_file_that_is_damaged_while_it_is_open_takes_no_more_events_once_that_is_found() {
    for pages in [1_u64, 3] {
        let scratch = Scratch::new();
        let store = SqliteStore::open(scratch.file()).await.unwrap();
        // More than the log holds, so that most of it is in the file.
        for number in 0..700 {
            store.insert(event(number, 10_000)).await.unwrap();
        }
        let length = std::fs::metadata(scratch.file()).unwrap().len();
        assert!(length > 1 << 20, "{length}");
        overwrite(&scratch, pages * 4096, usize::try_from(length - pages * 4096).unwrap());
        // What is in memory may still be written; readiness looks at what is to be handled.
        let _ = store.insert(event(1000, 10)).await;
        assert_eq!(store.check().await.unwrap_err().kind(), StoreErrorKind::Corrupted);
        for outcome in [store.insert(event(1001, 10)).await.map(drop), store.check().await] {
            assert_eq!(outcome.unwrap_err().kind(), StoreErrorKind::Corrupted);
        }
    }
}

#[tokio::test]
async fn a_worker_that_meets_damage_ends_what_is_stored_beside_it() {
    let scratch = Scratch::new();
    let store = SqliteStore::open(scratch.file()).await.unwrap();
    for number in 0..700 {
        store.insert(event(number, 10_000)).await.unwrap();
    }
    store.close().await;
    let length = std::fs::metadata(scratch.file()).unwrap().len();
    // The bodies of the first events, and not the tables' names.
    overwrite(&scratch, length / 2, usize::try_from(length / 4).unwrap());
    let Ok(store) = SqliteStore::open(scratch.file()).await else { return };
    let mut found = None;
    for turn in 0..100 {
        let now = Timestamp(turn * 1000);
        let request = LeaseRequest::new(now, now.plus(Duration::from_secs(1000)), 16, 5);
        if let Err(problem) = store.lease(request).await {
            found = Some(problem.kind());
            break;
        }
    }
    assert_eq!(found, Some(StoreErrorKind::Corrupted));
    assert_eq!(store.insert(event(1001, 10)).await.unwrap_err().kind(), StoreErrorKind::Corrupted);
    assert_eq!(store.check().await.unwrap_err().kind(), StoreErrorKind::Corrupted);
}

#[tokio::test]
async fn damage_in_the_middle_is_reported_and_nothing_unwritten_acknowledged() {
    let scratch = Scratch::new();
    let store = SqliteStore::open(scratch.file()).await.unwrap();
    for number in 0..300 {
        store.insert(event(number, 3000)).await.unwrap();
    }
    store.close().await;
    let length = std::fs::metadata(scratch.file()).unwrap().len();
    // All pages but the first, which holds the tables' names.
    overwrite(&scratch, 4096, usize::try_from(length - 4096).unwrap());
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

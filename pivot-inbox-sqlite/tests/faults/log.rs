//! A file and the log beside it belong together, or are refused: a pair that a crash left is opened at whatever point it came,
//! and a backup beside another's log is not.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use pivot_inbox::{Filter, InboxStore, Page, StoreError, StoreErrorKind};
use pivot_inbox_sqlite::SqliteStore;
use pivot_inbox_sqlite::rusqlite::Connection;

use crate::support::{Scratch, event};

const PAGE: usize = 4096;

/// A file and its log as they are at one moment.
#[derive(Clone, PartialEq)]
struct Pair {
    file: Vec<u8>,
    log: Vec<u8>,
}

impl Pair {
    fn of(file: &Path) -> Self {
        Self { file: std::fs::read(file).unwrap(), log: std::fs::read(beside(file)).unwrap_or_default() }
    }

    fn with_log_of(&self, other: &Self) -> Self {
        Self { file: self.file.clone(), log: other.log.clone() }
    }

    fn put(&self, file: &Path) {
        std::fs::write(file, &self.file).unwrap();
        std::fs::write(beside(file), &self.log).unwrap();
    }

    /// How many events are in it, opened elsewhere.
    async fn count(&self) -> Result<usize, StoreError> {
        let scratch = Scratch::new();
        self.put(&scratch.file());
        let store = SqliteStore::open(scratch.file()).await?;
        let events = store.list(Filter::all(), Page::first(100_000)).await?;
        store.verify().await?;
        store.close().await;
        Ok(events.len())
    }

    /// The same with the first `count` of the log's pages moved into the file, as a checkpoint does that is killed.
    fn moved(&self, count: usize) -> Self {
        let mut moved = self.clone();
        for (number, page) in self.pages().into_iter().take(count) {
            let at = (number - 1) * PAGE;
            moved.file.resize(moved.file.len().max(at + PAGE), 0);
            moved.file[at..at + PAGE].copy_from_slice(page);
        }
        moved
    }

    /// What a backup is that is taken now: the file with all that is in the log.
    fn backup(&self) -> Self {
        Self { log: Vec::new(), ..self.moved(usize::MAX) }
    }

    /// The last version of each page in the log, all of whose transactions are committed.
    fn pages(&self) -> BTreeMap<usize, &[u8]> {
        let salt = self.log.get(16..24);
        let frames = self.log.get(32..).unwrap_or_default().chunks_exact(24 + PAGE);
        let frames = frames.take_while(|frame| Some(&frame[8..16]) == salt);
        frames.map(|frame| (u32::from_be_bytes(frame[..4].try_into().unwrap()) as usize, &frame[24..])).collect()
    }
}

fn beside(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push("-wal");
    name.into()
}

async fn add(store: &SqliteStore, numbers: std::ops::Range<u64>) {
    for number in numbers {
        store.insert(event(number, 700)).await.unwrap();
    }
}

fn checkpoint(file: &Path, how: &str) {
    Connection::open(file).unwrap().query_row(&format!("PRAGMA wal_checkpoint({how})"), [], |_| Ok(())).unwrap();
}

#[tokio::test]
async fn a_file_is_opened_with_its_own_log_at_whatever_point_its_program_ended() {
    let scratch = Scratch::new();
    let mut stored = 0;
    for run in 0..3 {
        let store = SqliteStore::open(scratch.file()).await.unwrap();
        assert_eq!(Pair::of(&scratch.file()).count().await.unwrap(), stored, "just opened, run {run}");
        for step in 0..9_usize {
            match step {
                3 => checkpoint(&scratch.file(), "PASSIVE"),
                5 => checkpoint(&scratch.file(), "RESTART"),
                7 => checkpoint(&scratch.file(), "TRUNCATE"),
                // Another program writes, and leaves no mark.
                4 => Connection::open(scratch.file())
                    .unwrap()
                    .execute_batch("CREATE TABLE IF NOT EXISTS own (n); INSERT INTO own VALUES (1)")
                    .unwrap(),
                _ => {
                    add(&store, stored as u64..stored as u64 + 3).await;
                    stored += 3;
                }
            }
            let pair = Pair::of(&scratch.file());
            assert_eq!(pair.count().await.unwrap(), stored, "run {run}, step {step}");
            for moved in [1, 2, 5, pair.pages().len() / 2, pair.pages().len()] {
                assert_eq!(pair.moved(moved).count().await.unwrap(), stored, "run {run}, step {step}, {moved} moved");
            }
            // What was not written to the end was not acknowledged, and is in no file yet.
            if matches!(step, 3 | 5 | 7) {
                continue;
            }
            for cut in [20, 32, 50, 32 + 24 + PAGE, pair.log.len() / 2, pair.log.len().saturating_sub(1)] {
                let mut cut_off = pair.clone();
                cut_off.log.truncate(cut);
                let counted = cut_off.count().await;
                assert!(
                    counted.as_ref().is_ok_and(|count| *count <= stored),
                    "run {run}, step {step}, {cut}: {counted:?}"
                );
            }
        }
        store.close().await;
        assert_eq!(Pair::of(&scratch.file()).count().await.unwrap(), stored, "closed, run {run}");
    }
}

#[tokio::test]
async fn a_log_that_was_begun_anew_over_the_one_before_and_is_half_written_is_no_other_files() {
    let scratch = Scratch::new();
    let store = SqliteStore::open(scratch.file()).await.unwrap();
    add(&store, 0..20).await;
    checkpoint(&scratch.file(), "RESTART");
    let before = Pair::of(&scratch.file());
    add(&store, 20..21).await;
    let after = Pair::of(&scratch.file());
    assert_eq!(before.log.len(), after.log.len(), "it is written over the one before");
    let written = after.log.iter().zip(&before.log).rposition(|(new, old)| new != old).unwrap();
    // A frame is written in two steps, and what stands behind is of the log before.
    let steps = (0..).map(|frame| 32 + frame * (24 + PAGE)).take_while(|at| *at < written);
    for at in steps.flat_map(|at| [at, at + 24, at + 24 + PAGE / 2, at + PAGE]) {
        let log = [&after.log[..at], &before.log[at..]].concat();
        let counted = Pair { file: before.file.clone(), log }.count().await;
        assert!(counted.as_ref().is_ok_and(|count| *count == 20 || at >= written && *count == 21), "{at}: {counted:?}");
    }
}

/// A store that was begun on a copy, or a new one.
async fn opened(copy: Option<&Pair>) -> (Scratch, SqliteStore) {
    let scratch = Scratch::new();
    if let Some(pair) = copy {
        std::fs::write(scratch.file(), &pair.file).unwrap();
    }
    let store = SqliteStore::open(scratch.file()).await.unwrap();
    (scratch, store)
}

/// Copies of one store, in three logs with 20 events each.
struct Copies {
    /// What a program that was killed at the end of each log leaves.
    killed: Vec<Pair>,
    /// Backups taken in the middle of each log.
    middle: Vec<Pair>,
    /// The last, made by `VACUUM INTO`.
    vacuumed: Pair,
}

impl Copies {
    async fn make() -> Self {
        let (scratch, store) = opened(None).await;
        let path = scratch.file();
        let (mut killed, mut middle) = (Vec::new(), Vec::new());
        for round in 0..3 {
            add(&store, round * 20..round * 20 + 10).await;
            middle.push(Pair::of(&path).backup());
            add(&store, round * 20 + 10..round * 20 + 20).await;
            killed.push(Pair::of(&path));
            if round < 2 {
                checkpoint(&path, "RESTART");
            }
        }
        let vacuumed = scratch.path().join("vacuumed");
        Connection::open(&path).unwrap().execute("VACUUM INTO ?1", [vacuumed.to_str().unwrap()]).unwrap();
        Self { killed, middle, vacuumed: Pair::of(&vacuumed) }
    }
}

#[tokio::test]
async fn a_backup_is_opened_alone_and_refused_beside_a_log_that_is_not_its_own() {
    let Copies { killed, middle, vacuumed } = Copies::make().await;
    let (scratch, store) = opened(None).await;
    add(&store, 0..300).await;
    let other = Pair::of(&scratch.file());
    let (scratch, store) = opened(Some(&middle[1])).await;
    add(&store, 500..505).await;
    let gone_on = Pair::of(&scratch.file());
    let accepted = [
        ("killed in the first log", killed[0].clone(), 20),
        ("killed in the last log", killed[2].clone(), 60),
        ("a backup from the middle of a log, alone", middle[1].clone(), 30),
        ("a backup from the end of a log, alone", killed[1].backup(), 40),
        ("a vacuumed copy, alone", vacuumed.clone(), 60),
        ("a backup with a log that it goes on with", gone_on.clone(), 35),
        ("a backup from the middle of a log, with that log", middle[2].with_log_of(&killed[2]), 60),
        ("the file alone copied, with its log", killed[2].moved(5).with_log_of(&killed[2]), 60),
    ];
    for (what, pair, count) in accepted {
        let counted = pair.count().await;
        assert!(counted.as_ref().is_ok_and(|counted| *counted == count), "{what}: {counted:?}");
    }
    let refused = [
        ("a backup of the log before", middle[1].with_log_of(&killed[2])),
        ("a backup of two logs before", middle[0].with_log_of(&killed[2])),
        ("a later backup", killed[2].backup().with_log_of(&killed[1])),
        ("a backup that was taken when a log was longer", killed[2].backup().with_log_of(&middle_of(&killed[2]))),
        ("a vacuumed copy", vacuumed.with_log_of(&killed[2])),
        ("another store", other.backup().with_log_of(&killed[2])),
        ("another store's log", killed[2].with_log_of(&other)),
        ("a backup that was gone on with", gone_on.backup().with_log_of(&killed[1])),
        ("the log of a backup that was gone on with", killed[1].with_log_of(&gone_on)),
    ];
    for (what, pair) in refused {
        let scratch = Scratch::new();
        pair.put(&scratch.file());
        let (open, attach) =
            (SqliteStore::open(scratch.file()).await, SqliteStore::builder(scratch.file()).attach().await);
        for error in [open.err(), attach.err()] {
            let error = error.unwrap_or_else(|| panic!("{what} was opened"));
            assert_eq!(error.kind(), StoreErrorKind::ForeignLog, "{what}: {error:?}");
            assert!(error.to_string().contains("move the log (-wal)"), "{what}: {error}");
        }
        assert!(Pair::of(&scratch.file()) == pair, "{what}: both are as they were");
        std::fs::rename(beside(&scratch.file()), scratch.path().join("kept")).unwrap();
        assert!(SqliteStore::open(scratch.file()).await.is_ok(), "{what}: the file alone is opened");
    }
}

/// A pair whose log was cut off after a third of it.
fn middle_of(pair: &Pair) -> Pair {
    let frames = (pair.log.len() - 32) / (24 + PAGE) / 3;
    Pair { file: pair.file.clone(), log: pair.log[..32 + frames * (24 + PAGE)].to_vec() }
}

#[tokio::test]
async fn a_log_without_its_file_is_not_thrown_away_by_an_operator_either() {
    let scratch = Scratch::new();
    let (from, store) = opened(None).await;
    add(&store, 0..5).await;
    let mut pair = Pair::of(&from.file());
    pair.file.clear();
    pair.put(&scratch.file());
    let error = SqliteStore::builder(scratch.file()).attach().await.unwrap_err();
    assert_eq!(error.kind(), StoreErrorKind::Gone, "{error:?}");
    assert!(Pair::of(&scratch.file()) == pair, "SQLite would throw the log away");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_log_that_is_begun_anew_all_the_time_is_refused_to_no_operator() {
    let (scratch, store) = opened(None).await;
    let path = scratch.file();
    let adding = tokio::spawn(async move {
        for number in 0..150 {
            add(&store, number..number + 1).await;
            checkpoint(&path, "RESTART");
        }
    });
    let mut looks = 0;
    while !adding.is_finished() {
        let operator = SqliteStore::builder(scratch.file()).attach().await.unwrap();
        operator.list(Filter::all(), Page::latest(1)).await.unwrap();
        looks += 1;
    }
    adding.await.unwrap();
    assert!(looks > 5, "{looks}");
}

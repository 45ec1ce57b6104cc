//! What the tests share.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used)] // each test uses a part of it, and may fail loudly

use std::path::{Path, PathBuf};

use pivot_core::webhook::{Envelope, EventSource};
use pivot_inbox::{Classification, Filter, Identity, InboxStore, NewEvent, Page, Timestamp};
use pivot_inbox_sqlite::SqliteStore;

/// Bodies are `KEY NUMBER`.
pub static SOURCE: EventSource = EventSource::new("acme", |body| {
    let text = String::from_utf8_lossy(body).into_owned();
    let key = text.split_once(' ').map(|(key, _)| key);
    Ok(Envelope::new().identified_by([Some(&text)]).ordered_by([key]).of_type(Some("t"), true))
});

/// A directory that is removed when it is dropped.
pub struct Scratch(PathBuf);

impl Scratch {
    pub fn new() -> Self {
        let path = std::env::temp_dir().join(format!("pivot-inbox-{}-{:x}", std::process::id(), fastrand::u64(..)));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    pub fn file(&self) -> PathBuf {
        self.0.join("inbox.sqlite3")
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// An event with a body of so many bytes.
pub fn event(number: u64, bytes: usize) -> NewEvent {
    let classification = Classification::new(Identity::Documented(number.to_string()));
    let mut body = number.to_string().into_bytes();
    body.resize(bytes.max(body.len()), b' ');
    NewEvent::new("acme", classification, Timestamp(number as i64), body)
}

/// The identities of all events, the earliest received first.
pub async fn numbers(store: &SqliteStore) -> Vec<String> {
    let events = store.list(Filter::all(), Page::first(100_000)).await.unwrap();
    events.into_iter().map(|event| event.identity).collect()
}

/// A file system of its own, which is unmounted when it is dropped.
pub struct Mounted(PathBuf);

impl Mounted {
    /// `None` without the right to mount one.
    pub fn new(path: &Path, options: &str) -> Option<Self> {
        let mut command = std::process::Command::new("mount");
        command.args(["-t", "tmpfs", "-o", options, "tmpfs"]).arg(path);
        let done = command.stderr(std::process::Stdio::null()).status();
        done.is_ok_and(|status| status.success()).then(|| Self(path.to_owned()))
    }

    pub fn remount(&self, options: &str) {
        let status =
            std::process::Command::new("mount").arg("-o").arg(format!("remount,{options}")).arg(&self.0).status();
        assert!(status.unwrap().success(), "{options}");
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        let _ = std::process::Command::new("umount").arg("-l").arg(&self.0).status();
    }
}

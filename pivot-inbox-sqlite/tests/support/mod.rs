//! What the tests share.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used)] // each test uses a part of it, and may fail loudly

use std::path::{Path, PathBuf};

use pivot_core::webhook::{Envelope, EventSource};
use pivot_inbox::{Classification, Identity, NewEvent, Timestamp};

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

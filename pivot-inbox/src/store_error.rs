//! Why a store could not do something.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// Why a store could not do something, and what a person can do about it.
///
/// It shows on one line: what is wrong, where, and what to do. Its cause is behind `source()`.
#[derive(Clone, Debug)]
pub struct StoreError {
    kind: StoreErrorKind,
    place: String,
    advice: &'static str,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

/// What a store could not do, so that a program can decide by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StoreErrorKind {
    /// The disk or the quota is full. Lasts until there is room.
    Full,
    /// The store cannot be written, for lack of permission or because it is mounted so.
    ReadOnly,
    /// What is stored is damaged, or is no store.
    Corrupted,
    /// Another process holds the store for longer than was waited.
    Busy,
    /// Another process has the store to itself.
    Locked,
    /// There is no store where one should be.
    NotFound,
    /// The store was removed or replaced while it was in use.
    Gone,
    /// The file and the log of changes beside it do not belong together: one of them is a backup, or of another store.
    ForeignLog,
    /// The database cannot be reached, or does not let the program in. Lasts until it is back.
    Unreachable,
    /// The store was written by a later version of the program.
    NewerVersion,
    /// More is asked for than the store can do at once.
    Overloaded,
    /// The store was closed.
    Closed,
    /// The lease ended, and the event may be another's by now.
    LeaseLost,
    /// Reading or writing failed for another reason.
    Io,
    /// What was asked for failed for a reason of its own, as a handler in the store's transaction may.
    Other,
}

impl StoreErrorKind {
    /// Its name, as in `read_only`: for metrics.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::ReadOnly => "read_only",
            Self::Corrupted => "corrupted",
            Self::Busy => "busy",
            Self::Locked => "locked",
            Self::NotFound => "not_found",
            Self::Gone => "gone",
            Self::ForeignLog => "foreign_log",
            Self::Unreachable => "unreachable",
            Self::NewerVersion => "newer_version",
            Self::Overloaded => "overloaded",
            Self::Closed => "closed",
            Self::LeaseLost => "lease_lost",
            Self::Io => "io",
            Self::Other => "other",
        }
    }

    /// What is wrong.
    fn problem(self) -> &'static str {
        match self {
            Self::Full => "the disk is full",
            Self::ReadOnly => "the store cannot be written",
            Self::Corrupted => "the store is damaged, or no store at all",
            Self::Busy => "another process holds the store",
            Self::Locked => "another process has the store to itself",
            Self::NotFound => "there is no such store",
            Self::Gone => "the store was removed or replaced while in use",
            Self::ForeignLog => "the file and the log beside it do not belong together",
            Self::Unreachable => "the database cannot be reached",
            Self::NewerVersion => "the store was written by a later version of the program",
            Self::Overloaded => "more is asked for than the store can do at once",
            Self::Closed => "the store is closed",
            Self::LeaseLost => "the lease on the event ended before its handling did",
            Self::Io => "the store could not be read or written",
            Self::Other => "the operation failed",
        }
    }

    /// What to do about it.
    pub fn advice(self) -> &'static str {
        match self {
            Self::Full => "make room on the disk or raise the quota; storing goes on by itself then",
            Self::ReadOnly => {
                "give the program's user the right to write the file and its directory, and mount it for writing"
            }
            Self::Corrupted => {
                "stop the program, keep a copy, and restore a backup or recover the file with its database's own tools"
            }
            Self::Busy => "end what else works on the store, such as a backup that holds a lock",
            Self::Locked => "only one program may run on a store: stop the other, or give this one a store of its own",
            Self::NotFound => "correct the path; the program that works on the store makes it when it starts",
            Self::Gone => "put the store back with what lies beside it, which may hold what was stored last",
            Self::ForeignLog => {
                "to go on with the file, such as a backup that was put back, move the log (-wal) and its index (-shm) away, and \
                 keep them; to go on with what the log holds, put the file back beside which it was written"
            }
            Self::Unreachable => {
                "start the database, or correct its address and credentials; storing goes on by itself then"
            }
            Self::NewerVersion => "run the version that wrote it, or a later one",
            Self::Overloaded => "nothing, if it passes; otherwise use a faster disk or fewer senders",
            Self::Closed => "restart the program",
            Self::LeaseLost => "nothing, if it is rare; otherwise raise the time that a handler may take",
            Self::Io => "look at the system's log for errors of the disk",
            Self::Other => "see the cause",
        }
    }

    /// After what time it makes sense to try again.
    pub fn retry_after(self) -> Duration {
        match self {
            Self::Overloaded => Duration::from_secs(5),
            Self::Busy | Self::Unreachable => Duration::from_secs(10),
            _ => Duration::from_secs(30),
        }
    }
}

impl StoreError {
    /// An error at a place, such as a file's path.
    pub fn new(kind: StoreErrorKind, place: impl Into<String>) -> Self {
        Self { kind, place: place.into(), advice: kind.advice(), source: None }
    }

    /// The same with a store's own words about what to do.
    #[must_use]
    pub fn with_advice(mut self, advice: &'static str) -> Self {
        self.advice = advice;
        self
    }

    /// The same with its cause.
    #[must_use]
    pub fn caused_by(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.source = Some(Arc::from(source.into()));
        self
    }

    /// What went wrong, for a program to decide by.
    pub fn kind(&self) -> StoreErrorKind {
        self.kind
    }

    /// The error and its causes, on one line.
    pub fn full_text(&self) -> String {
        let mut text = self.to_string();
        let mut cause = self.source();
        while let Some(error) = cause {
            text.push_str("; because: ");
            text.push_str(&error.to_string());
            cause = error.source();
        }
        text
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind.problem())?;
        if !self.place.is_empty() {
            write!(f, " ({})", self.place)?;
        }
        write!(f, ": {}", self.advice)
    }
}

impl StdError for StoreError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

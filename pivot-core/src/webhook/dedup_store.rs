//! Which events have been handled: what a store of them must be able to do.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use futures_util::future::BoxFuture;

/// Remembers which events have been handled, and which are being handled now.
///
/// An implementation in a database makes the memory outlive the process and serves several processes at once. Its
/// `claim` must be atomic.
pub trait DedupStore: Send + Sync {
    /// Claims an event before it is handled. Of any number that claim the same event at once, one is granted it.
    ///
    /// The claim ends by [`done`](Self::done), by [`release`](Self::release), or by itself after `lease`: a process that
    /// dies, or whose log could not be written, must not keep an event for ever.
    ///
    /// # Errors
    /// Returns an error if the log cannot be asked; the event then comes again later.
    fn claim<'a>(&'a self, id: &'a str, lease: Duration) -> BoxFuture<'a, Result<Claim, DedupStoreError>>;

    /// Notes that an event has been handled, for as long as the vendor may send it again. This holds whoever has the
    /// claim by now.
    ///
    /// # Errors
    /// Returns an error if the log cannot be written. The event was handled and will come again.
    fn complete<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), DedupStoreError>>;

    /// Gives a claim back, since the event was not handled: the next delivery is granted it. A ticket whose claim has
    /// ended changes nothing, so that nobody gives back the claim of another.
    ///
    /// # Errors
    /// Returns an error if the log cannot be written; the claim then ends with its lease.
    fn release<'a>(&'a self, id: &'a str, ticket: Ticket) -> BoxFuture<'a, Result<(), DedupStoreError>>;
}

/// What came of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claim {
    /// The event is the claimant's to handle, under this ticket.
    Acquired(Ticket),
    /// The event has been handled already.
    AlreadyHandled,
    /// The event is being handled by another, who may still fail.
    InProgress,
}

/// Which claim of an event it is. The log chooses the number; no two claims of one event may have the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ticket(pub u64);

/// Why an event log could not be asked or written.
#[derive(Debug)]
pub struct DedupStoreError(Box<dyn StdError + Send + Sync>);

impl DedupStoreError {
    /// An error with its cause.
    pub fn new(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self(source.into())
    }
}

impl fmt::Display for DedupStoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the event log failed")
    }
}

impl StdError for DedupStoreError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.0)
    }
}

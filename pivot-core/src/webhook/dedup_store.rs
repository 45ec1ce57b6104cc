//! Stores of handled events.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use futures_util::future::BoxFuture;

/// Remembers which events have been handled and which are being handled.
///
/// An implementation in a database persists beyond the process and serves several processes. Its `claim` must be
/// atomic.
pub trait DedupStore: Send + Sync {
    /// Claims an event before it is handled. Of concurrent claims of the same event, one succeeds.
    ///
    /// The claim ends with [`complete`](Self::complete), with [`release`](Self::release), or by itself after `lease`,
    /// so that a process that dies, or that fails to write to the store, does not block an event forever.
    ///
    /// # Errors
    /// Returns an error if the store cannot be accessed. The event must then be delivered again.
    fn claim<'a>(&'a self, id: &'a str, lease: Duration) -> BoxFuture<'a, Result<Claim, DedupStoreError>>;

    /// Records that an event has been handled, for as long as the vendor may deliver it again. This holds whoever has
    /// the claim at present.
    ///
    /// # Errors
    /// Returns an error if the store cannot be written. The event has been handled and will be delivered again.
    fn complete<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), DedupStoreError>>;

    /// Gives up a claim because the event was not handled: the next delivery can claim it. A ticket whose claim has
    /// ended has no effect, so that nobody releases another's claim.
    ///
    /// # Errors
    /// Returns an error if the store cannot be written. The claim then ends with its lease.
    fn release<'a>(&'a self, id: &'a str, ticket: Ticket) -> BoxFuture<'a, Result<(), DedupStoreError>>;

    /// [`claim`](Self::claim) by a store that has nothing to wait for, and needs no future. `None`: nothing was done.
    #[doc(hidden)]
    fn claim_at_once(&self, id: &str, lease: Duration) -> Option<Result<Claim, DedupStoreError>> {
        let _ = (id, lease);
        None
    }

    /// [`complete`](Self::complete) in the same way, with the ticket of the claim if it has not ended.
    #[doc(hidden)]
    fn complete_at_once(&self, id: &str, ticket: Ticket) -> Option<Result<(), DedupStoreError>> {
        let _ = (id, ticket);
        None
    }
}

/// The result of claiming an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claim {
    /// The caller has the claim, under this ticket.
    Acquired(Ticket),
    /// The event has been handled already.
    AlreadyHandled,
    /// The event is being handled by another caller, which may still fail.
    InProgress,
}

/// Identifies a claim of an event. The store chooses the number; no two claims of one event may have the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ticket(pub u64);

/// Why a store could not be accessed.
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

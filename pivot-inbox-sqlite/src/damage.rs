//! That a file was found damaged: from then on nothing more is put into it.

use std::sync::{Arc, OnceLock};

use pivot_inbox::{StoreError, StoreErrorKind};
use tracing::error;

/// What damage was found first, by any of the connections. It lasts until the program ends: SQLite goes on writing to a file
/// of which it has what it needs in memory, and what is written there may never be read again.
#[derive(Clone, Debug, Default)]
pub(crate) struct Damage(Arc<OnceLock<StoreError>>);

impl Damage {
    /// Notes what came of an operation.
    pub(crate) fn noted<T>(&self, outcome: Result<T, StoreError>) -> Result<T, StoreError> {
        if let Err(problem) = &outcome
            && problem.kind() == StoreErrorKind::Corrupted
            && self.0.set(problem.clone()).is_ok()
        {
            error!(problem = problem.full_text(), "damage was found: nothing more is stored");
        }
        outcome
    }

    /// # Errors
    /// Returns the error by which damage was found, if it was.
    pub(crate) fn expect_none(&self) -> Result<(), StoreError> {
        self.0.get().map_or(Ok(()), |problem| Err(problem.clone()))
    }
}

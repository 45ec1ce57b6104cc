//! How many bytes of bodies are held at once.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A number of bytes that all deliveries of a receiver share.
#[derive(Debug)]
pub(super) struct Budget {
    limit: usize,
    held: AtomicUsize,
}

/// Bytes that a delivery holds; dropped, they are free again.
#[derive(Debug)]
pub(super) struct Bytes {
    budget: Arc<Budget>,
    count: usize,
}

impl Budget {
    pub(super) fn new(limit: usize) -> Arc<Self> {
        Arc::new(Self { limit, held: AtomicUsize::new(0) })
    }

    /// How many bytes are held now.
    pub(super) fn held(&self) -> usize {
        self.held.load(Ordering::Acquire)
    }

    /// A delivery that holds nothing yet.
    pub(super) fn open(self: &Arc<Self>) -> Bytes {
        Bytes { budget: Arc::clone(self), count: 0 }
    }
}

impl Bytes {
    /// Holds as many more; whether there was room for them.
    pub(super) fn grow(&mut self, by: usize) -> bool {
        let room = |held: usize| held.checked_add(by).filter(|sum| *sum <= self.budget.limit);
        let grown = self.budget.held.fetch_update(Ordering::AcqRel, Ordering::Acquire, room).is_ok();
        self.count += if grown { by } else { 0 };
        grown
    }
}

impl Drop for Bytes {
    fn drop(&mut self) {
        self.budget.held.fetch_sub(self.count, Ordering::AcqRel);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_held_never_exceeds_the_limit_and_is_free_again_when_dropped() {
        let budget = Budget::new(10);
        let (mut one, mut two) = (budget.open(), budget.open());
        assert!(one.grow(4) && one.grow(3) && two.grow(3));
        assert!(!two.grow(1) && !one.grow(usize::MAX));
        assert_eq!(budget.held(), 10);
        drop(one);
        assert!(two.grow(7) && !two.grow(1));
        drop(two);
        assert_eq!(budget.held(), 0);
    }
}

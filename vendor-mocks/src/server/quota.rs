//! How much sessions may be sent to keep: each a little for certain, and all together what there is beyond that.

use std::sync::{Arc, Mutex};

use crate::lock;

/// What one session has used of it.
pub(crate) struct Quota {
    used: Mutex<Used>,
    /// What it has for certain, whatever the others use.
    certain: usize,
    pool: Arc<Pool>,
}

#[derive(Clone, Copy, Default)]
struct Used {
    state: usize,
    /// By states that are kept to be put back.
    pinned: usize,
}

/// What there is for all sessions beyond what each has for certain.
pub(crate) struct Pool {
    /// Less than nothing where a large state was put back: then nobody gets more.
    left: Mutex<i64>,
}

impl Pool {
    pub(crate) fn new(size: u32) -> Self {
        Self { left: Mutex::new(size.into()) }
    }
}

impl Quota {
    pub(crate) fn new(certain: usize, pool: Arc<Pool>) -> Self {
        Self { used: Mutex::default(), certain, pool }
    }

    /// How much the state as it is uses.
    pub(crate) fn used(&self) -> usize {
        lock(&self.used).state
    }

    /// Takes so much more for the state; `false` if there is not so much left.
    pub(crate) fn take(&self, more: usize) -> bool {
        self.change(false, |used| Used { state: used.state.saturating_add(more), ..used })
    }

    /// Gives back what was taken for something that came to nothing.
    pub(crate) fn give_back(&self, size: usize) {
        self.change(true, |used| Used { state: used.state.saturating_sub(size), ..used });
    }

    /// Takes as much once more as the state uses, for a copy that is kept; `None` if there is not so much left.
    pub(crate) fn pin(&self) -> Option<usize> {
        let size = self.used();
        let pinned = self.change(false, |used| Used { pinned: used.pinned.saturating_add(size), ..used });
        pinned.then_some(size)
    }

    /// Gives back what a copy took.
    pub(crate) fn unpin(&self, size: usize) {
        self.change(true, |used| Used { pinned: used.pinned.saturating_sub(size), ..used });
    }

    /// The state uses so much from now on, as when another is put back.
    pub(crate) fn put_back(&self, size: usize) {
        self.change(true, |used| Used { state: size, ..used });
    }

    fn change(&self, always: bool, change: impl FnOnce(Used) -> Used) -> bool {
        let mut used = lock(&self.used);
        let after = change(*used);
        let more = self.beyond(after) - self.beyond(*used);
        let mut left = lock(&self.pool.left);
        if !always && more > 0 && *left < more {
            return false;
        }
        (*left, *used) = (left.saturating_sub(more), after);
        true
    }

    fn beyond(&self, used: Used) -> i64 {
        i64::try_from(used.state.saturating_add(used.pinned).saturating_sub(self.certain)).unwrap_or(i64::MAX)
    }
}

impl Drop for Quota {
    fn drop(&mut self) {
        self.change(true, |_| Used::default());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_has_what_is_certain_whatever_the_others_take_and_gives_back_the_rest() {
        let pool = Arc::new(Pool::new(100));
        let left = || *lock(&pool.left);
        let (greedy, modest) = (Quota::new(10, Arc::clone(&pool)), Quota::new(10, Arc::clone(&pool)));
        assert!(greedy.take(110) && !greedy.take(1));
        assert_eq!((greedy.used(), left()), (110, 0));
        assert!(modest.take(10), "what is certain");
        assert!(!modest.take(1) && modest.used() == 10 && modest.pin().is_none());
        assert!(greedy.take(0));
        greedy.give_back(50);
        assert_eq!((greedy.used(), left()), (60, 50));
        assert_eq!(modest.pin(), Some(10), "a copy of what is certain is not certain itself");
        assert_eq!(left(), 40);
        assert!(!modest.take(usize::MAX));
        // A state that is put back is there, whether there is room for it or not; nobody gets more then.
        greedy.put_back(200);
        assert!(left() < 0 && !modest.take(1));
        modest.unpin(10);
        drop(greedy);
        drop(modest);
        assert_eq!(left(), 100);
    }
}

//! Values that cost nothing to copy until one of the copies is changed.

use std::ops::{Deref, DerefMut};
use std::sync::Arc;

/// A value that its clones share; whoever changes it first has a copy of its own from then on.
#[derive(Debug, Default)]
pub(crate) struct CopyOnWrite<T>(Arc<T>);

impl<T> CopyOnWrite<T> {
    pub(crate) fn new(value: T) -> Self {
        Self(Arc::new(value))
    }

    /// Whether nothing was copied between the two.
    #[cfg(test)]
    pub(crate) fn is_shared_with(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> Clone for CopyOnWrite<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> Deref for CopyOnWrite<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: Clone> DerefMut for CopyOnWrite<T> {
    fn deref_mut(&mut self) -> &mut T {
        Arc::make_mut(&mut self.0)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    /// Counts its copies.
    struct Counted<'c> {
        items: Vec<u8>,
        copies: &'c AtomicUsize,
    }

    impl Clone for Counted<'_> {
        fn clone(&self) -> Self {
            self.copies.fetch_add(1, Ordering::Relaxed);
            Self { items: self.items.clone(), copies: self.copies }
        }
    }

    #[test]
    fn a_value_is_copied_by_the_first_change_after_a_clone_and_by_nothing_else() {
        let copies = AtomicUsize::new(0);
        let mut value = CopyOnWrite::new(Counted { items: vec![0], copies: &copies });
        value.items.push(1);
        assert_eq!(copies.load(Ordering::Relaxed), 0, "nobody shares it");
        let kept = value.clone();
        let again = kept.clone();
        assert_eq!((value.items.len(), copies.load(Ordering::Relaxed)), (2, 0), "neither clones nor looks copy it");
        value.items.push(2);
        value.items.push(3);
        assert_eq!((value.items.len(), kept.items.len(), copies.load(Ordering::Relaxed)), (4, 2, 1));
        value = again;
        drop(kept);
        value.items.push(4);
        assert_eq!(
            (value.items.as_slice(), copies.load(Ordering::Relaxed)),
            (&[0, 1, 4][..], 1),
            "the last is its own"
        );
    }
}

//! Maps of so few entries that a sorted list serves: what a report holds is bounded.

use std::borrow::Borrow;

/// A map in the order of its keys. Each insertion moves what stands behind it.
///
/// A `BTreeMap` would do as well, and is several thousand lines of machine code for each type of its keys and values.
pub(super) struct Sorted<K, V>(Vec<(K, V)>);

impl<K, V> Default for Sorted<K, V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K, V> Sorted<K, V> {
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// All entries, in order.
    pub(super) fn entries(&self) -> &[(K, V)] {
        &self.0
    }

    pub(super) fn get_mut<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<&mut V>
    where
        K: Borrow<Q>,
    {
        match self.place(key) {
            Ok(at) => Some(&mut self.0[at].1),
            Err(_) => None,
        }
    }

    /// The entries from `key` on.
    pub(super) fn entries_from<Q: Ord + ?Sized>(&self, key: &Q) -> &[(K, V)]
    where
        K: Borrow<Q>,
    {
        let (Ok(start) | Err(start)) = self.place(key);
        &self.0[start..]
    }

    /// The value of `key`; of one that is new, `value`.
    pub(super) fn get_or_insert(&mut self, key: K, value: V) -> &mut V
    where
        K: Ord,
    {
        let at = match self.place(&key) {
            Ok(at) => at,
            Err(at) => {
                self.0.insert(at, (key, value));
                at
            }
        };
        &mut self.0[at].1
    }

    pub(super) fn remove<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        match self.place(key) {
            Ok(at) => Some(self.0.remove(at).1),
            Err(_) => None,
        }
    }

    fn place<Q: Ord + ?Sized>(&self, key: &Q) -> Result<usize, usize>
    where
        K: Borrow<Q>,
    {
        self.0.binary_search_by(|(other, _)| other.borrow().cmp(key))
    }
}

#[cfg(test)]
mod tests {
    use super::Sorted;

    #[test]
    fn entries_are_in_order_each_key_once_and_found_by_key_and_from_one_on() {
        let mut sorted: Sorted<Box<str>, u8> = Sorted::default();
        for (value, key) in (1..).zip(["b", "d", "a", "b"]) {
            *sorted.get_or_insert(key.into(), 0) += value;
        }
        let entries = |sorted: &Sorted<Box<str>, u8>| {
            sorted.entries().iter().map(|(key, value)| format!("{key}{value}")).collect::<Vec<_>>()
        };
        assert_eq!((entries(&sorted), sorted.len()), (vec!["a3".to_owned(), "b5".to_owned(), "d2".to_owned()], 3));
        assert_eq!((sorted.get_mut("b").copied(), sorted.get_mut("c")), (Some(5), None));
        for (from, count) in [("", 3), ("b", 2), ("c", 1), ("e", 0)] {
            assert_eq!(sorted.entries_from(from).len(), count, "{from}");
        }
        assert_eq!((sorted.remove("b"), sorted.remove("b")), (Some(5), None));
        assert_eq!(entries(&sorted), ["a3", "d2"]);
    }
}

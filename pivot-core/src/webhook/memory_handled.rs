//! The handled events of an event log in memory.

use std::collections::VecDeque;

use hashbrown::HashTable;

/// The keys of events, oldest first. A key is a hash of a secret seed, so that a part of it says where it is looked for.
#[derive(Debug, Default)]
pub(super) struct Handled {
    keys: VecDeque<u128>,
    /// The numbers of all keys in the order in which they came, found by the key: a fifth of what the keys themselves would take
    /// there, and so mostly in the processor's cache.
    numbers: HashTable<u32>,
    /// The number of the oldest; the numbers begin anew after the last.
    first: u32,
}

/// How many there can be at most, so that no two have the same number.
pub(super) const MOST: usize = u32::MAX as usize;

impl Handled {
    pub(super) fn len(&self) -> usize {
        self.keys.len()
    }

    pub(super) fn has(&self, key: u128) -> bool {
        self.numbers.find(hash(key), |number| self.keys[place(*number, self.first)] == key).is_some()
    }

    /// Adds a key that it does not have.
    pub(super) fn add(&mut self, key: u128) {
        let Self { keys, numbers, first } = self;
        let number = first.wrapping_add(keys.len() as u32);
        keys.push_back(key);
        numbers.insert_unique(hash(key), number, |number| hash(keys[place(*number, *first)]));
    }

    /// Forgets the oldest; whether there was one.
    pub(super) fn forget_oldest(&mut self) -> bool {
        let Some(key) = self.keys.pop_front() else { return false };
        if let Ok(found) = self.numbers.find_entry(hash(key), |number| *number == self.first) {
            found.remove();
        }
        self.first = self.first.wrapping_add(1);
        true
    }
}

fn place(number: u32, first: u32) -> usize {
    number.wrapping_sub(first) as usize
}

fn hash(key: u128) -> u64 {
    key as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Keys of which many are looked for at the same place.
    fn key(number: u64) -> u128 {
        u128::from(number) << 64 | u128::from(number % 7)
    }

    #[test]
    fn what_was_added_is_known_until_it_is_the_oldest_and_forgotten_also_when_the_numbers_begin_anew() {
        let mut handled = Handled { first: u32::MAX - 50, ..Handled::default() };
        for number in 0..200 {
            assert!(!handled.has(key(number)));
            handled.add(key(number));
            if handled.len() > 30 {
                assert!(handled.forget_oldest());
            }
            let oldest = (number + 1).saturating_sub(30);
            for earlier in 0..=number {
                assert_eq!(handled.has(key(earlier)), earlier >= oldest, "{earlier} after {number}");
            }
        }
        while handled.forget_oldest() {}
        assert!(handled.len() == 0 && handled.numbers.is_empty() && !handled.has(key(199)));
    }
}

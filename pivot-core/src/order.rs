//! Sorting, which exists once: each type of things that are sorted would be two thousand lines of machine code.

use std::cmp::Ordering;

/// The places of so many things in their order; of those that are equal, as they came.
pub(crate) fn places_in_order(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_unstable_by(|one, other| compare(*one, *other).then(one.cmp(other)));
    places
}

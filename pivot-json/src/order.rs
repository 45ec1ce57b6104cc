//! Sorting, which exists once: for each type of things that are sorted it would be two thousand lines of machine code.

use std::cmp::Ordering;

/// The places of so many things in their order; of those that are equal, as they came.
pub fn places_in_order(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_unstable_by(|one, other| compare(*one, *other).then(one.cmp(other)));
    places
}

#[cfg(test)]
mod tests {
    use super::places_in_order;

    #[test]
    fn places_are_in_order_and_those_of_equals_as_they_came() {
        for (things, expected) in
            [(&[][..], &[][..]), (&["a"], &[0]), (&["b", "a", "b", "a"], &[1, 3, 0, 2]), (&["c", "b", "a"], &[2, 1, 0])]
        {
            assert_eq!(places_in_order(things.len(), &|one, other| things[one].cmp(things[other])), expected);
        }
        let many: Vec<usize> = (0..1000).map(|number| number * 7919 % 10).collect();
        let places = places_in_order(many.len(), &|one, other| many[one].cmp(&many[other]));
        assert!(places.windows(2).all(|pair| (many[pair[0]], pair[0]) < (many[pair[1]], pair[1])));
    }
}

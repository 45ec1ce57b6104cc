//! Work on all cores.

use tests::in_parallel::in_parallel;

#[test]
fn what_is_made_of_the_items_comes_in_their_order() {
    let items: Vec<u32> = (0..1_000).collect();
    assert_eq!(in_parallel(&items, |item| item * 2), items.iter().map(|item| item * 2).collect::<Vec<_>>());
    assert!(in_parallel(&[], |item: &u32| *item).is_empty());
}

#[test]
#[should_panic(expected = "item 7")]
fn a_panic_is_passed_on() {
    in_parallel(&(0..10).collect::<Vec<_>>(), |item| assert_ne!(*item, 7, "item 7"));
}
